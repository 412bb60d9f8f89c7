"""Rows as they were: each change of the journal with the whole row before and after it.

The journal keeps the changed columns only, and of an insert the key alone; so a row is followed
back from what it is now.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from smallcrm.storage import journal
from smallcrm.storage.effects import Key

Row = dict[str, Any]
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class RowChange:
    """What one action did to one row; a row that was, or is, not there is None. Of a row whose
    end is no longer in the journal only some columns may be known."""

    set_id: int
    table: str
    row_id: int
    before: Row | None
    after: Row | None

    @property
    def whole(self) -> Row:
        return self.after if self.after is not None else self.before or {}


def changes(connection: Connection, wanted: Sequence[tuple[int, Key]]) -> list[RowChange]:
    """Those of these (action, row), the rows of an action in the order it came to them."""
    if not wanted:
        return []
    oldest = min(set_id for set_id, _ in wanted)
    by_table: dict[str, list[int]] = {}
    for table, row_id in dict.fromkeys(key for _, key in wanted):
        by_table.setdefault(table, []).append(row_id)
    found: dict[tuple[int, Key], RowChange] = {}
    for table, ids in by_table.items():
        states: dict[int, Row | None] = {
            row["id"]: row for row in journal.rows(connection, table, ids)
        }
        for set_id, row_id, before, after in _later(connection, table, ids, oldest):
            change = _step(set_id, (table, row_id), states.get(row_id), before, after)
            states[row_id] = change.before
            later = found.get((set_id, (table, row_id)))
            if later is not None:  # one action changed the row more than once
                change = RowChange(set_id, table, row_id, change.before, later.after)
            found[set_id, (table, row_id)] = change
    return [found[key] for key in wanted if key in found]


def _step(
    set_id: int, key: Key, state: Row | None, before: Row | None, after: Row | None
) -> RowChange:
    """One entry, when ``state`` is what the row was after it."""
    if before is None:
        return RowChange(set_id, *key, None, {**(state or {}), **(after or {})})
    if after is None:
        return RowChange(set_id, *key, before, None)
    later = {**(state or {}), **after}
    return RowChange(set_id, *key, {**later, **before}, later)


def _later(
    connection: Connection, table: str, ids: Sequence[int], oldest: int
) -> Iterable[tuple[int, int, Row | None, Row | None]]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        rows = connection.exec_driver_sql(
            "SELECT c.set_id, c.row_id, c.before, c.after FROM change c"
            " JOIN change_set s ON s.id = c.set_id"
            f" WHERE c.table_name = ? AND c.row_id IN ({marks}) AND c.set_id >= ?"
            " AND s.undone_at IS NULL ORDER BY c.id DESC",
            (table, *chunk, oldest),
        )
        for set_id, row_id, before, after in rows:
            yield set_id, row_id, journal.load(before), journal.load(after)
