"""Is the file whole? Looked at by SQLite itself, and row by row against the sums.

Each step is a reading transaction of its own and short, or gives way to a save.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine

from smallcrm.domain.errors import Cancelled, FileDamaged
from smallcrm.domain.file_checks import Depth, Fault, FaultKind
from smallcrm.storage import giving_way, row_sums, search_index
from smallcrm.storage.connection import Key, connect, connect_read_only, errors
from smallcrm.storage.engine import READ, Read
from smallcrm.storage.trouble import known, translated

CHUNK = 500
MOST = 200
"""So many faults of one kind are told one by one."""

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_INDEX = re.compile(r"(missing from index|wrong # of entries in index|non-unique entry in index)")
_SEARCH = re.compile(r"(malformed inverted index|FTS5)", re.IGNORECASE)
_SEARCH_TABLES = ("people_index", "interaction_index", "follow_up_index", "name_index")


class Counts:
    """What was looked at: filled while the faults are told."""

    def __init__(self) -> None:
        self.tables = self.rows = self.documents = self.unsummed = 0


def size(path: Path) -> int:
    """Bytes of the file."""
    return path.stat().st_size


def look(
    path: Path, key: Key | None, depth: Depth, counts: Counts, progress: Progress, stop: Stop
) -> Iterator[Fault]:
    """What SQLite finds, and in a full check what the row sums find.

    Raises:
        Cancelled: ``stop`` said so.
        FileBusy, CannotWrite: it could not be looked at.
    """
    with translated(path), closing(connect_read_only(path, key)) as connection:
        connection.text_factory = bytearray  # damaged text is not always UTF-8
        try:
            counts.tables = _number(connection, "SELECT count(*) FROM sqlite_schema")
            broken = False
            gate = giving_way.of(path)
            for fault in gate.ask(connection, lambda: list(structure(connection, depth))):
                broken = broken or fault.kind is FaultKind.STRUCTURE
                yield fault
            yield from gate.ask(connection, lambda: list(_orphans(connection)))
            if depth is Depth.FULL and not broken:
                yield from _sums(connection, counts, progress, stop)
        except errors() as error:
            if not is_damage(error):
                raise
            yield Fault(FaultKind.STRUCTURE, detail=str(error))


def is_damage(error: BaseException) -> bool:
    """Whether SQLite stumbled over the file's content."""
    name = str(getattr(error, "sqlite_errorname", ""))
    unreadable = isinstance(error, UnicodeDecodeError)
    return unreadable or name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def structure(connection: sqlite3.Connection, depth: Depth) -> Iterator[Fault]:
    """What SQLite's own check says of pages, indexes and search."""
    pragma = "quick_check" if depth is Depth.QUICK else "integrity_check"
    for (line,) in connection.execute(f"PRAGMA {pragma}").fetchall():
        text = _text(line)
        if text == "ok":
            continue
        kind = FaultKind.STRUCTURE
        if _INDEX.search(text):
            kind = FaultKind.INDEX
        elif _SEARCH.search(text):
            kind = FaultKind.SEARCH
        yield Fault(kind, detail=text)


def _orphans(connection: sqlite3.Connection) -> Iterator[Fault]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST)
    for table, row, parent, _ in rows:
        yield Fault(FaultKind.ORPHAN, _text(table), int(row or 0), detail=_text(parent))


def _sums(
    connection: sqlite3.Connection, counts: Counts, progress: Progress, stop: Stop
) -> Iterator[Fault]:
    tables = [table.name for table in row_sums.TABLES]
    total = sum(_number(connection, f"SELECT count(*) FROM {name}") for name in tables)
    for table in tables:
        for found in _table_sums(connection, table, counts):
            yield from found
            progress(counts.rows + counts.unsummed, total)
            if stop():
                raise Cancelled
        lost = connection.execute(
            "SELECT row_id FROM row_sum WHERE table_name = ?"
            f" AND row_id NOT IN (SELECT id FROM {table}) LIMIT {MOST}",
            (table,),
        ).fetchall()
        for (row,) in lost:
            yield Fault(FaultKind.LOST, table, int(row))


def _table_sums(
    connection: sqlite3.Connection, table: str, counts: Counts
) -> Iterator[list[Fault]]:
    columns = row_sums.columns(table)
    owner = columns.index("customer_id") if "customer_id" in columns else None
    owner = columns.index("id") if table == "customer" else owner
    names = ", ".join(f"t.{c}" for c in columns)
    query = (
        f"SELECT t.id, s.sum, {names} FROM {table} t LEFT JOIN row_sum s"
        f" ON s.table_name = '{table}' AND s.row_id = t.id"
        f" WHERE t.id > ? ORDER BY t.id LIMIT {CHUNK}"
    )
    last, told, highest = -(2**63), 0, _last_given(connection, table)
    while rows := connection.execute(query, (last,)).fetchall():
        last, found = rows[-1][0], []
        for row, kept, *values in rows:
            if kept is None and row <= highest:
                counts.unsummed += 1
                continue
            counts.rows += 1
            is_right = kept is not None and _text(kept) == row_sums.of_bytes(table, values)
            if not is_right and told < MOST:
                told += 1
                whose = values[owner] if owner is not None else None
                customer = whose if isinstance(whose, int) else None
                found.append(Fault(FaultKind.CHANGED, table, row, customer))
        yield found


def _last_given(connection: sqlite3.Connection, table: str) -> int:
    """The last number that a table gave: a row beyond it stood in a page of another table."""
    rows = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchall()
    return int(rows[0][0]) if rows else 0


def search(
    path: Path, key: Key | None, engine: Engine, counts: Counts, progress: Progress, stop: Stop
) -> Iterator[Fault]:
    """What the search index does not know, or knows wrongly. For a file whose pages are whole."""
    with translated(path), closing(connect(path, "rw", key)) as connection:
        gate = giving_way.of(path)
        for name in _SEARCH_TABLES:
            if stop():
                raise Cancelled
            # it writes nothing, but SQLite takes the lock of a writer
            sql = f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"
            try:
                gate.ask(connection, partial(connection.execute, sql), writes=True)
            except errors() as error:
                if not isinstance(known(error, path), FileDamaged | None):
                    raise
                yield Fault(FaultKind.SEARCH, name)  # "SQL logic error" is among what it says
    with engine.connect().execution_options(**{READ: Read.AT_ONCE}) as reader:
        yield from _documents(reader, counts, progress, stop)


def _documents(
    reader: Connection, counts: Counts, progress: Progress, stop: Stop
) -> Iterator[Fault]:
    ids = [r[0] for r in reader.exec_driver_sql("SELECT id FROM customer ORDER BY id")]
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        reader.rollback()  # each chunk sees the file as it is by then
        counts.documents += len(chunk)
        if search_index.differing(reader, chunk):
            yield Fault(FaultKind.SEARCH, "customer_text")
            return
        progress(counts.documents, len(ids))
        if stop():
            raise Cancelled


def reindex(path: Path, key: Key | None) -> None:
    """Make SQLite's indexes anew from the tables."""
    with translated(path), closing(connect(path, "rw", key)) as connection:
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("REINDEX")


def _number(connection: sqlite3.Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])


def _text(value: bytes | bytearray) -> str:
    return bytes(value).decode("utf-8", "replace")
