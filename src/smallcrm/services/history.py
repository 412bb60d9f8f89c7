"""What was done to a customer, field by field, and all that was done, from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from smallcrm.domain.history import FieldChange, HistoryEntry, HistoryField
from smallcrm.domain.records import ChangeSetId, CustomerId
from smallcrm.services import called, history_fields, history_work
from smallcrm.storage import past, steps
from smallcrm.storage.effects import Key
from smallcrm.storage.past import RowChange
from smallcrm.storage.store import Store

PAGE = 40
SMALL = 12
"""Of actions on so many rows, of one customer, the list of all says what they changed."""

_INSIDE = """
WITH RECURSIVE inside(id) AS (
  SELECT ?1 UNION SELECT c.id FROM customer c JOIN inside i ON c.joined_into_id = i.id)
"""
"""The customer, and whoever was joined into them: their history goes on in theirs."""
_NOTES = """
SELECT interaction_id FROM participant WHERE customer_id IN (SELECT id FROM inside)
UNION SELECT json_extract(before, '$.interaction_id') FROM change
WHERE table_name = 'participant' AND customer_id IN (SELECT id FROM inside)
AND json_extract(before, '$.interaction_id')
"""
"""The interactions that are, or were, with a customer."""
_OF_CUSTOMER = f"""{_INSIDE}
SELECT c.set_id, c.table_name, c.row_id FROM change c JOIN change_set s ON s.id = c.set_id
WHERE c.customer_id IN (SELECT id FROM inside) AND s.undone_at IS NULL AND c.set_id < ?2
UNION
SELECT c.set_id, c.table_name, c.row_id FROM change c JOIN change_set s ON s.id = c.set_id
WHERE c.table_name = 'interaction' AND c.row_id IN ({_NOTES})
AND s.undone_at IS NULL AND c.set_id < ?2
ORDER BY 1 DESC, 2, 3
"""
_SETS = f"""
SELECT id, at, action, {steps.LABEL}, source, (
  SELECT count(DISTINCT c.customer_id) FROM change c WHERE c.set_id = s.id)
FROM change_set s WHERE undone_at IS NULL AND id < ? ORDER BY id DESC LIMIT ?
"""
_SMALL = """
SELECT DISTINCT set_id, table_name, row_id FROM change WHERE set_id IN (
  SELECT set_id FROM change WHERE set_id < ?1 AND set_id >= ?2 GROUP BY set_id
  HAVING count(*) <= ?3 AND count(DISTINCT customer_id) <= 1)
ORDER BY 1 DESC, 2, 3
"""
_SET = f"SELECT id, at, action, {steps.LABEL}, source, 0 FROM change_set WHERE id = ?"
_NEWEST = 1 << 62
_ORDER = {
    name: place
    for place, name in enumerate(
        ("customer", "interaction", "participant", "follow_up", "affiliation", "phone", "email")
    )
}


def of_customer(
    store: Store, customer: CustomerId, before: ChangeSetId | None = None, limit: int = PAGE
) -> tuple[HistoryEntry, ...]:
    """The newest actions that touched a customer, or those before one, with what each changed."""
    found: dict[int, list[tuple[str, int]]] = {}
    for set_id, table, row in store.fetch(_OF_CUSTOMER, (customer, before or _NEWEST)):
        if set_id not in found and len(found) == limit:
            break
        found.setdefault(set_id, []).append((table, row))
    wanted = [(set_id, key) for set_id, keys in found.items() for key in keys]
    by_set = _by_set(store, wanted)
    standing = _Standing(store)
    entries = []
    for set_id in found:
        for row in store.fetch(_SET, (set_id,)):
            entries.append(standing.entry(row, _told(store, by_set.get(set_id, []))))
    return tuple(entries)


def actions(
    store: Store, before: ChangeSetId | None = None, limit: int = PAGE
) -> tuple[HistoryEntry, ...]:
    """The newest actions of all, or those before one; of small ones with what each changed."""
    standing = _Standing(store)
    rows = store.fetch(_SETS, (before or _NEWEST, limit))
    small = store.fetch(_SMALL, (before or _NEWEST, rows[-1][0] if rows else 0, SMALL))
    by_set = _by_set(store, [(set_id, (table, row)) for set_id, table, row in small])
    return tuple(standing.entry(row, _told(store, by_set.get(row[0], []))) for row in rows)


def _by_set(store: Store, wanted: Sequence[tuple[int, Key]]) -> dict[int, list[RowChange]]:
    with store.read() as session:
        changes = past.changes(session.connection(), wanted)
    found: dict[int, list[RowChange]] = {}
    for change in changes:
        found.setdefault(change.set_id, []).append(change)
    return found


class _Standing:
    """What can be taken back, and what was."""

    def __init__(self, store: Store) -> None:
        self._takeable = store.takeable()

    def entry(self, row: Sequence[Any], changes: Iterable[FieldChange]) -> HistoryEntry:
        number, at, action, label, source, customers = row
        can = number in self._takeable
        takes_back = action == steps.TAKE_BACK
        return HistoryEntry(
            id=ChangeSetId(number),
            at=datetime.fromisoformat(at),
            action=action,
            label=label,
            source="" if takes_back else source,
            changes=tuple(changes),
            customers=customers,
            can_take_back=can,
            is_taken_back=not can and steps.is_known(action),
        )


def _told(store: Store, changes: Iterable[RowChange]) -> list[FieldChange]:
    """What a customer's rows tell of one action, the person first."""
    rows = sorted(changes, key=lambda c: (_ORDER.get(c.table, 99), c.row_id))
    notes = {c.row_id for c in rows if c.table == "interaction"}
    found: list[FieldChange] = []
    name = called.namer(store)
    for change in rows:
        if change.table == "participant":
            if change.whole.get("interaction_id") not in notes:
                found += _given(store, change)
        elif change.table in history_work.COLUMNS:
            found += history_work.told(change.table, change.before, change.after, name)
        else:
            told = history_fields.told(change.table, change.before, change.after)
            if change.table == "custom_value":
                field = change.whole.get("custom_field_id")
                about = "" if field is None else name("custom_field", field)
                told = [replace(one, about=about) for one in told]
            found += told
    return found


def _given(store: Store, change: RowChange) -> list[FieldChange]:
    """A note that came to a customer, or went to another."""
    note = change.whole.get("interaction_id")
    rows = store.fetch("SELECT body FROM interaction WHERE id = ?", (note,))
    body = str(rows[0][0]) if rows else ""
    if not body:
        return []
    comes = change.after is not None
    return [FieldChange(HistoryField.GIVEN, None if comes else body, body if comes else None)]
