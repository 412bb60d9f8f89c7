"""What one action of the journal did to each row, on the whole, and what it left there.

An insert is journaled by its key alone. What it left in a column is what the first later change
of that column found; if there is none, it is there still.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from smallcrm.storage import journal
from smallcrm.storage.journal import Entry

Key = tuple[str, int]
"""Table and row."""

_LATER = (
    "SELECT c.table_name, c.row_id, c.before FROM change c JOIN change_set s ON s.id = c.set_id"
    " WHERE c.set_id > ?1 AND s.undone_at IS NULL AND c.before IS NOT NULL AND EXISTS ("
    " SELECT 1 FROM change o WHERE o.table_name = c.table_name AND o.row_id = c.row_id"
    " AND o.set_id = ?1) ORDER BY c.id"
)


@dataclass(slots=True)
class Effect:
    """``was`` and ``stays``: whether the row was there before and after.

    ``before`` holds what the changed columns held (of a removal the whole row), ``left`` what
    they held after it, of an insert as far as the journal knows it.
    """

    table: str
    row_id: int
    customer_id: int | None
    was: bool
    stays: bool = True
    before: dict[str, Any] = field(default_factory=dict)
    left: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        return self.table, self.row_id

    def take(self, entry: Entry) -> None:
        """One more change of the row by the same action."""
        if entry.before is None:
            self.stays = True
            self.left = dict(entry.after or {})
            return
        if self.was:
            for column, value in entry.before.items():
                self.before.setdefault(column, value)
        if entry.after is None:
            self.stays = False
        else:
            self.left.update(entry.after)


def of(connection: Connection, set_id: int) -> list[Effect]:
    """The effects of an action, in the order in which it came to the rows; a row that it put in
    and took out again is left out."""
    found: dict[Key, Effect] = {}
    for _, entry in journal.read(connection, set_id):
        key = entry.table, entry.row_id
        effect = found.get(key)
        if effect is None:
            effect = Effect(*key, entry.customer_id, was=entry.before is not None)
            found[key] = effect
        effect.take(entry)
    for table, row_id, before in connection.exec_driver_sql(_LATER, (set_id,)):
        for column, value in (journal.load(before) or {}).items():
            found[table, row_id].left.setdefault(column, value)
    return [e for e in found.values() if e.was or e.stays]


def keep_left(connection: Connection, gone: str, parameters: Sequence[object]) -> None:
    """Before the changes of the sets ``gone`` are forgotten: an insert that is kept learns from
    them what it had left in the columns that they changed."""
    rows = connection.exec_driver_sql(
        "SELECT k.id, k.after, c.before FROM change c JOIN change k"
        " ON k.table_name = c.table_name AND k.row_id = c.row_id AND k.before IS NULL"
        f" AND k.set_id < c.set_id WHERE c.set_id IN ({gone}) AND k.set_id NOT IN ({gone})"
        " AND c.before IS NOT NULL ORDER BY c.id",
        (*parameters, *parameters),
    )
    _write_left(connection, rows.all())


def _write_left(connection: Connection, rows: Iterable[Sequence[Any]]) -> None:
    known: dict[int, dict[str, Any]] = {}
    for change_id, after, before in rows:
        left = known.setdefault(change_id, journal.load(after) or {})
        for column, value in (journal.load(before) or {}).items():
            left.setdefault(column, value)
    for change_id, left in known.items():
        connection.exec_driver_sql(
            "UPDATE change SET after = ? WHERE id = ?", (journal.dump(left), change_id)
        )
