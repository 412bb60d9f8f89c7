"""The trash: customers that were deleted, and notes and follow-ups that were removed.

A customer lies there with all they have until it is emptied; notes and follow-ups lie in the
journal, and are brought back by taking their removal back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import NotFound
from smallcrm.domain.history import TrashKind, TrashRow
from smallcrm.domain.records import ChangeSetId, CustomerId
from smallcrm.domain.text import fold
from smallcrm.services import customers, taking_back
from smallcrm.storage import forgetting, removal, removed_entries, trash_days
from smallcrm.storage.store import Store

USUAL = trash_days.USUAL
CHOICES = (7, 30, 90, 365)
"""Days that are offered."""

_CUSTOMERS = """
SELECT c.id, c.name, coalesce((SELECT a.company_name FROM affiliation a
  WHERE a.customer_id = c.id ORDER BY a.id LIMIT 1), ''), c.deleted_at
FROM customer c WHERE c.deleted_at IS NOT NULL AND c.joined_into_id IS NULL
"""
_REMOVED = f"""
SELECT s.id, s.action, s.at, c.table_name, c.row_id, c.before, c.customer_id
FROM change_set s JOIN change c ON c.set_id = s.id
WHERE s.undone_at IS NULL AND s.at >= ? AND c.after IS NULL AND c.before IS NOT NULL
AND s.action IN ('{Action.DELETE_INTERACTION.value}', '{Action.DELETE_FOLLOW_UP.value}')
ORDER BY s.id
"""


def days(store: Store) -> int:
    """How many days something lies in the trash."""
    kept = store.fetch("SELECT value FROM setting WHERE name = ?", (trash_days.SETTING,))
    return trash_days.read(kept[0][0] if kept else "")


def keep_days(store: Store, count: int) -> None:
    """Choose for how long; bookkeeping, not an action. What lay there longer goes when the trash
    is tidied the next time.

    Raises:
        ReadOnly, MovedAway, FileDamaged: nothing is written at present.
    """
    store.check_writes()
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)",
            (trash_days.SETTING, str(count)),
        )


def rows(store: Store, now: datetime, words: str = "") -> tuple[TrashRow, ...]:
    """What can be brought back and has all the words, what was removed last first."""
    kept = days(store)
    found = [*_customers(store, now, kept), *_removed(store, now, kept)]
    wanted = fold(words).split()
    found = [row for row in found if all(w in fold(f"{row.text} {row.about}") for w in wanted)]
    return tuple(sorted(found, key=lambda row: row.removed_at, reverse=True))


def bring_back(store: Store, row: TrashRow) -> None:
    """With all that it had.

    Raises:
        NotFound: it is not there any more, or nobody is left whose it would be.
    """
    if row.kind is TrashKind.CUSTOMER:
        customers.restore(store, [CustomerId(row.number)])
    elif not taking_back.take_back(store, ChangeSetId(row.number)).rows:
        raise NotFound


def empty(store: Store, now: datetime) -> int:
    """Remove for good all that lies in the trash; how many things that were.

    Raises:
        ReadOnly, MovedAway, FileDamaged: nothing is written at present.
    """
    store.check_writes()
    found = rows(store, now)
    people = [row.number for row in found if row.kind is TrashKind.CUSTOMER]
    sets = [row.number for row in found if row.kind is not TrashKind.CUSTOMER]
    _remove(store, people, _rows_of(store, sets), now)
    return len(found)


def tidy(store: Store, now: datetime) -> int:
    """Remove for good the customers that lay there long enough; how many they were."""
    before = (now - timedelta(days=days(store))).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    sql = "SELECT id FROM customer WHERE deleted_at < ? AND joined_into_id IS NULL"
    old = store.fetch(sql, (before,))
    _remove(store, [r[0] for r in old], {}, now)
    return len(old)


def _remove(store: Store, people: Sequence[int], gone: dict[str, set[int]], now: datetime) -> None:
    if not people and not gone:
        return
    with store.write_quietly() as session:
        connection = session.connection()
        removal.remove_for_good(connection, people)
        if gone:
            at = now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
            removed_entries.keep_rows(connection, gone, at)
            tables = removal.columns(connection)
            forgetting.forget(connection, tables, gone, None)


def _rows_of(store: Store, sets: Sequence[int]) -> dict[str, set[int]]:
    """The rows that these actions removed."""
    found: dict[str, set[int]] = {}
    for number in sets:
        for table, row in store.fetch(
            "SELECT table_name, row_id FROM change WHERE set_id = ? AND after IS NULL"
            " AND before IS NOT NULL",
            (number,),
        ):
            found.setdefault(table, set()).add(row)
    if found:
        for table in ("customer", "interaction", "participant"):
            found.setdefault(table, set())
    return found


def _customers(store: Store, now: datetime, kept: int) -> Iterable[TrashRow]:
    for number, name, company, at in store.fetch(_CUSTOMERS):
        removed = datetime.fromisoformat(at)
        left = max(0, kept - (now - removed).days)
        yield TrashRow(TrashKind.CUSTOMER, number, name, company, removed, left)


def _removed(store: Store, now: datetime, kept: int) -> Iterable[TrashRow]:
    since = (now - timedelta(days=kept)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    by_set: dict[int, list[tuple[Any, ...]]] = {}
    for row in store.fetch(_REMOVED, (since,)):
        by_set.setdefault(row[0], []).append(row)
    takeable = store.takeable()
    for number, changes in by_set.items():
        if number not in takeable:
            continue
        kind, table, column = _PLACES[changes[0][1]]
        texts = [json.loads(c[5])[column] for c in changes if c[3] == table]
        if not texts:
            continue
        removed = datetime.fromisoformat(changes[0][2])
        left = max(0, kept - (now - removed).days)
        people = dict.fromkeys(c[6] for c in changes if c[6] is not None)
        about = ", ".join(name for p in people if (name := _name(store, p)))
        yield TrashRow(kind, number, str(texts[0]), about, removed, left)


_PLACES = {
    Action.DELETE_INTERACTION.value: (TrashKind.NOTE, "interaction", "body"),
    Action.DELETE_FOLLOW_UP.value: (TrashKind.FOLLOW_UP, "follow_up", "text"),
}


def _name(store: Store, customer: int) -> str:
    found = store.fetch("SELECT name FROM customer WHERE id = ?", (customer,))
    return str(found[0][0]) if found else ""
