"""What can still be read of a damaged file, put row by row into a new one.

A row is put in as it is read, also when its sum says that it is not what was written: the report
counts those, and the rows that are known to be missing.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from smallcrm.domain.errors import Cancelled, FileDamaged
from smallcrm.domain.file_checks import SalvageReport, SavedTable
from smallcrm.storage import (
    backup,
    engine,
    place,
    row_sums,
    rows_left,
    search_index,
    steps,
    upgrade,
)
from smallcrm.storage.bookkeeping import ChangeSet
from smallcrm.storage.connection import Key, connect
from smallcrm.storage.trouble import translated

STAND_IN = "({n})"
"""A name for the customer number n whose own could not be read."""

_DERIVED = {"customer_text", "row_sum"}
_TABLES = ChangeSet.metadata.sorted_tables
_MAY_STAND_ALONE = {
    ("affiliation", "company_id"),
    ("captured_line", "interaction_id"),
    ("follow_up", "interaction_id"),
}
"""Columns that may be empty where what they name is lost."""

Progress = Callable[[int, int], None]


def run(
    path: Path,
    target: Path,
    now: datetime,
    progress: Progress,
    stop: Callable[[], bool],
    key: Key | None = None,
    name: str = STAND_IN,
) -> SalvageReport:
    """Read what can be read of ``path`` into a new file ``target`` of the present schema.

    Raises:
        FileDamaged: nothing at all can be read.
        Cancelled, DiskFull, CannotWrite: no target was written.
    """
    part = target.with_name(f"{target.name}.part")
    _remove(part)
    try:
        with translated(target):
            place.make(part)
        upgrade.run(part, now, new=True, key=key)
        with rows_left.opened(path, key) as source:
            saving = _Saving(source, part, key, name)
            tables = saving.run(progress, stop)
        if not sum(t.read for t in tables):
            raise FileDamaged(path)
        _finish(part, key)
        with translated(target):
            backup.sync(part)
            part.replace(target)
            backup.sync(target.parent)
    finally:
        _remove(part)
    return SalvageReport(target, tables, saving.stand_ins)


def _remove(part: Path) -> None:
    for end in ("", "-journal"):
        with suppress(OSError):
            part.with_name(part.name + end).unlink(missing_ok=True)


def _finish(part: Path, key: Key | None) -> None:
    """Search and sums of what is there now."""
    built = engine.build(part, key=key)
    try:
        with built.begin() as connection:
            search_index.rebuild(connection)
        row_sums.fill(built)
    finally:
        built.dispose()


class _Saving:
    def __init__(self, source: rows_left.Source, part: Path, key: Key | None, name: str) -> None:
        self._source, self._part, self._key, self._name = source, part, key, name
        self._saved: dict[str, rows_left.Read] = {}
        self.stand_ins = 0

    def run(self, progress: Progress, stop: Callable[[], bool]) -> tuple[SavedTable, ...]:
        tables = [t for t in _TABLES if t.name not in _DERIVED]
        with translated(self._part), closing(connect(self._part, "rw", self._key)) as copy:
            copy.execute("PRAGMA synchronous=EXTRA")
            copy.execute("PRAGMA cache_spill=OFF")
            copy.execute("BEGIN IMMEDIATE")
            for number, table in enumerate(tables):
                progress(number, len(tables))
                if stop():
                    raise Cancelled
                self._saved[table.name] = rows_left.save(self._source, copy, table)
            while self._mend_parents(copy):
                pass
            self._never_reuse(copy)
            copy.execute(
                "INSERT OR REPLACE INTO setting(name, value)"
                " SELECT ?, CAST(max(id) AS TEXT) FROM change_set HAVING max(id) IS NOT NULL",
                (steps.FLOOR,),  # half an action must not be taken back
            )
            copy.execute("COMMIT")
        return tuple(
            SavedTable(name, read.read, read.lost, read.changed, read.torn)
            for name, read in self._saved.items()
        )

    def _mend_parents(self, copy: sqlite3.Connection) -> bool:
        """Rows whose parent could not be read: whether there were any."""
        orphans = copy.execute("PRAGMA foreign_key_check").fetchall()
        for table, row, parent, number in orphans:
            column = self._column(copy, table, number)
            if (table, column) in _MAY_STAND_ALONE:
                copy.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (row,))
            elif parent == "customer":
                query = f"SELECT {column} FROM {table} WHERE rowid = ?"
                self._stand_in(copy, copy.execute(query, (row,)).fetchone()[0])
            else:
                copy.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))
                self._saved[table].drop()
        return bool(orphans)

    def _column(self, copy: sqlite3.Connection, table: str, number: int) -> str:
        keys = copy.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        return next(str(k[3]) for k in keys if k[0] == number)

    def _stand_in(self, copy: sqlite3.Connection, customer: int) -> None:
        name = self._name.replace("{n}", str(customer))
        done = copy.execute(
            "INSERT OR IGNORE INTO customer(id, uid, kind, name, sort_key, family_name,"
            " given_name, additional_names, honorific_prefix, honorific_suffix, nickname,"
            " created_at) VALUES (?, ?, 'person', ?, ?, '', '', '', '', '', '', ?)",
            (customer, str(uuid.uuid4()), name, name.casefold(), rows_left.LONG_AGO),
        )
        self.stand_ins += done.rowcount

    def _never_reuse(self, copy: sqlite3.Connection) -> None:
        """No new row gets the number of one that is lost, or was there before."""
        for table, last in rows_left.sequences(self._source).items():
            if table in self._saved:
                copy.execute(
                    "INSERT INTO sqlite_sequence(name, seq) SELECT ?, ? WHERE NOT EXISTS"
                    " (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
                    (table, last, table),
                )
                copy.execute(
                    "UPDATE sqlite_sequence SET seq = ? WHERE name = ? AND seq < ?",
                    (last, table, last),
                )
