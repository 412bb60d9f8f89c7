"""The choices of the user's fields when somebody is erased: one that an import brought for that
person alone goes, here and in the journal. A choice that the user made stays.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain.actions import Action
from smallcrm.domain.text import fold
from smallcrm.storage import removal

COLUMN = "choices"
Choices = Mapping[int, Collection[str]]
"""Folded choices by the field they are of."""

_KNOWN = "SELECT 1 FROM sqlite_schema WHERE name = 'custom_field'"
_HAD = f"SELECT id, custom_field_id, text FROM custom_value WHERE customer_id {removal.IN}"
_OTHERS = f"SELECT custom_field_id, text FROM custom_value WHERE customer_id NOT {removal.IN}"
_EARLIER = (
    "SELECT row_id, before, after FROM change WHERE table_name = 'custom_value'"
    f" AND customer_id {removal.IN} ORDER BY id DESC"
)
_HISTORY = (
    "SELECT c.row_id, s.action, c.before, c.after FROM change c JOIN change_set s"
    " ON s.id = c.set_id WHERE c.table_name = 'custom_field' AND s.undone_at IS NULL"
    " ORDER BY c.id DESC"
)
_CHANGES = "SELECT id, row_id, before, after FROM change WHERE table_name = 'custom_field'"


def going(connection: Connection, customers: Iterable[int]) -> dict[int, set[str]]:
    """Choices that imports brought and nobody but these customers has; to be asked before their
    rows go."""
    if connection.exec_driver_sql(_KNOWN).first() is None:
        return {}  # of an older schema
    who = removal.keys(customers)
    had: dict[int, set[str]] = defaultdict(set)
    fields: dict[int, int] = {}
    for row, field, text in connection.exec_driver_sql(_HAD, (who,)):
        had[field].add(fold(text))
        fields[row] = field
    for row, *both in connection.exec_driver_sql(_EARLIER, (who,)):
        for values in (json.loads(v) for v in both if v):
            place = values.get("custom_field_id", fields.get(row, 0))
            fields[row] = place
            had[place].add(fold(str(values.get("text", ""))))
    for field, text in connection.exec_driver_sql(_OTHERS, (who,)):
        had[field].discard(fold(text))
    brought = _brought(connection)
    return {field: gone for field, texts in had.items() if (gone := texts & brought[field])}


def drop(connection: Connection, gone: Choices) -> list[tuple[str, int]]:
    """Take these choices out of the fields and of the journal; which fields were changed."""
    for field, texts in gone.items():
        sql = "SELECT choices FROM custom_field WHERE id = ?"
        for (kept,) in connection.exec_driver_sql(sql, (field,)).all():
            sql = "UPDATE custom_field SET choices = ? WHERE id = ?"
            connection.exec_driver_sql(sql, (without(kept, texts), field))
    for change, field, *both in connection.exec_driver_sql(_CHANGES).all():
        if field in gone:
            fresh = [_values_without(v, gone[field]) for v in both]
            sql = "UPDATE change SET before = ?, after = ? WHERE id = ?"
            connection.exec_driver_sql(sql, (*fresh, change))
    return [("custom_field", field) for field in gone]


def read(kept: str) -> list[str]:
    """The choices as they are kept; none of what damage made of them."""
    try:
        return [str(choice) for choice in json.loads(kept)]
    except (ValueError, TypeError):
        return []


def changed(kept: str, change: Callable[[str], str]) -> str:
    """With each choice changed; of those that are the same then the first."""
    fresh = dict.fromkeys(change(choice) for choice in read(kept))
    return json.dumps(list(fresh), ensure_ascii=False)


def without(kept: str, gone: Collection[str]) -> str:
    """Without these folded choices."""
    stays = [choice for choice in read(kept) if fold(choice) not in gone]
    return json.dumps(stays, ensure_ascii=False)


def _values_without(values: str | None, gone: Collection[str]) -> str | None:
    held: dict[str, Any] = json.loads(values) if values else {}
    if COLUMN not in held:
        return values
    held[COLUMN] = without(held[COLUMN], gone)
    return json.dumps(held, ensure_ascii=False)


def _brought(connection: Connection) -> dict[int, set[str]]:
    """What imports put among the choices: read from the newest change to the oldest, for an
    insert left what the first later change found, or what is there still."""
    now = connection.exec_driver_sql("SELECT id, choices FROM custom_field")
    left = {int(row): str(kept) for row, kept in now}
    found: dict[int, set[str]] = defaultdict(set)
    for field, action, *both in connection.exec_driver_sql(_HISTORY):
        before, after = (json.loads(v) if v else {} for v in both)
        if action == Action.IMPORT.value and (both[0] is None or COLUMN in before):
            then = read(after.get(COLUMN, left.get(field, "[]")))
            had = read(before.get(COLUMN, "[]"))
            found[field] |= {fold(c) for c in then} - {fold(c) for c in had}
        if COLUMN in before:
            left[field] = before[COLUMN]
    return found
