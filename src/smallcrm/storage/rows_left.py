"""The rows of a damaged file's table: where a page cannot be read, those before and behind it,
found by halving the range of their ids.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Date, Integer, Table

from smallcrm.domain.agreements import RateState, RateUnit, Renewal
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.deals import DealState
from smallcrm.domain.errors import FileDamaged, SmallcrmError
from smallcrm.domain.letters import Channel, Purpose
from smallcrm.domain.records import (
    CadenceUnit,
    CustomerKind,
    FollowUpState,
    InteractionKind,
    OccasionKind,
    Side,
)
from smallcrm.domain.rules import Answer, Effect, Happening, Outcome
from smallcrm.domain.severity import Severity
from smallcrm.domain.verdicts import About
from smallcrm.storage import row_sums, schema
from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.connection import Key, connect_read_only, errors
from smallcrm.storage.trouble import translated

LONG_AGO = "1970-01-01T00:00:00.000000Z"
"""For a moment that cannot be read any more, where there must be one."""
HIGHEST = 1 << 31
"""An id that no table reaches, where the file does not say how far it goes."""
PATIENCE = 100_000
"""So many ranges of a table are tried that cannot be read."""
FRUITLESS = 500
"""So many in a row, where the file does not say how far the ids go: then there is nothing."""

_SUMMED = {table.name for table in row_sums.TABLES}
WORDS: dict[tuple[str, str], StrEnum] = {
    ("customer", "kind"): CustomerKind.PERSON,
    ("interaction", "kind"): InteractionKind.NOTE,
    ("follow_up", "state"): FollowUpState.OPEN,
    ("follow_up", "side"): Side.MINE,
    ("occasion", "kind"): OccasionKind.OTHER,
    ("custom_field", "kind"): CustomKind.TEXT,
    ("cadence", "unit"): CadenceUnit.MONTH,
    ("tag_rhythm", "unit"): CadenceUnit.MONTH,
    ("agreement", "renewal"): Renewal.ENDS,
    ("rate", "unit"): RateUnit.ONCE,
    ("rate", "state"): RateState.QUOTED,
    ("deal", "state"): DealState.OPEN,
    ("complaint", "severity"): Severity.SERIOUS,
    ("rule", "happening"): Happening.SALE,
    ("rule", "effect"): Effect.FOLLOW_UP,
    ("firing", "answer"): Answer.SKIPPED,
    ("letter", "outcome"): Outcome.OPEN,
    ("letter", "purpose"): Purpose.NOTE,
    ("letter", "channel"): Channel.NONE,
    ("template", "purpose"): Purpose.NOTE,
    ("batch", "purpose"): Purpose.NOTE,
    ("verdict", "about"): About.REACH_OUT,
    **{
        ("agreement", f"{unit}unit"): CadenceUnit.MONTH
        for unit in ("", "term_", "notice_", "renewed_")
    },
}
"""Columns in which only the words of an enum may stand, and which stands for no such word."""


class Read:
    """How many rows of a table were read, are known to be lost, or are not what was written."""

    def __init__(self) -> None:
        self.read = self.lost = self.changed = 0
        self.torn = False
        """Whether some of the table could not be read at all."""

    def drop(self) -> None:
        """A row that was read after all cannot be kept."""
        self.read -= 1
        self.lost += 1


class Source:
    """The damaged file; its texts come as ``bytearray``, for they may be no UTF-8 any more."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self._connection = self._connect()

    def _connect(self) -> sqlite3.Connection:
        connection = connect_read_only(self._path, self._key)
        connection.text_factory = bytearray
        # a file that is shorter than it says of itself is refused without this
        connection.execute("PRAGMA writable_schema=ON")
        return connection

    def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> sqlite3.Cursor:
        return self._connection.execute(sql, parameters)

    def stumbled(self) -> None:
        """After an error. SQLCipher reads nothing more on a connection that met a bad page, not
        even the good ones, so that it needs another."""
        if self._key is not None:
            self._connection.close()
            self._connection = self._connect()

    @contextmanager
    def forgiving(self) -> Iterator[None]:
        """For what may not be readable."""
        try:
            yield
        except errors():
            self.stumbled()

    def close(self) -> None:
        self._connection.close()


@contextmanager
def opened(path: Path, key: Key | None) -> Iterator[Source]:
    """The damaged file, to be read as far as it can be."""
    if not path.exists():
        raise FileDamaged(path)
    with suppress(SmallcrmError):
        schema.revision(path, key)  # rolls back what a killed process left half written
    with translated(path), closing(Source(path, key)) as source:
        yield source


def save(source: Source, copy: sqlite3.Connection, table: Table) -> Read:
    """Put every row of a table that can be read into the same table of ``copy``."""
    there, result = _columns(source, table.name), Read()
    columns = [c for c in table.columns if c.name in there]
    sums, sums_whole = _sums(source, table.name)
    had_sums, failures = bool(sums), 0
    result.torn = not columns or not sums_whole
    if any(c.primary_key for c in columns):
        names = [c.name for c in columns]
        whole = tuple(names) == row_sums.columns(table.name) if table.name in _SUMMED else False
        number = names.index("id") if "id" in names else None
        insert = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({_marks(names)})"
        for row in _rows(source, table.name, names, result):
            values = [_fit(table.name, c, v) for c, v in zip(columns, row, strict=True)]
            try:
                copy.execute(insert, values)
            except errors():
                failures += 1
                continue
            result.read += 1
            kept = None if number is None else sums.pop(int(row[number]), None)
            if whole and kept:
                result.changed += kept != row_sums.of_bytes(table.name, row)
            else:
                result.changed += values != [_plain(v) for v in row]
    result.lost = len(sums) if had_sums else failures
    return result


def sequences(source: Source) -> dict[str, int]:
    """The last id that each table gave, as far as that can be read."""
    found: dict[str, int] = {}
    with source.forgiving():
        for name, last in source.execute("SELECT name, seq FROM sqlite_sequence"):
            if isinstance(last, int):
                found[str(_plain(name))] = last
    return found


# --- reading -----------------------------------------------------------------------------------


def _columns(source: Source, table: str) -> set[str]:
    with source.forgiving():
        rows = source.execute(f"PRAGMA table_info({table})").fetchall()
        return {str(_plain(row[1])) for row in rows}
    return set()


def _sums(source: Source, table: str) -> tuple[dict[int, str], bool]:
    """The sums of a table's rows that can be read, by row, and whether that is all."""
    kept: dict[int, str] = {}
    query = "SELECT row_id, sum FROM row_sum WHERE table_name = ? ORDER BY row_id"
    try:
        for row, found in source.execute(query, (table,)):
            kept[int(row)] = str(_plain(found))
    except errors() as error:
        source.stumbled()
        # a file of an older schema has none
        return kept, getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR"
    return kept, True


def _rows(source: Source, table: str, names: list[str], result: Read) -> Iterator[tuple[Any, ...]]:
    query = f"SELECT rowid, {', '.join(names)} FROM {table} NOT INDEXED WHERE rowid BETWEEN ? AND ?"
    highest = _highest(source, table)
    ranges, left = [(0, highest)], PATIENCE
    most = FRUITLESS if highest == HIGHEST else PATIENCE
    fruitless = 0
    while ranges:
        low, high = ranges.pop()
        last = low - 1
        try:
            for number, *row in source.execute(query, (low, high)):
                if number > last:  # pages that name each other could come round again
                    last, fruitless = number, 0
                    yield tuple(row)
        except errors():
            source.stumbled()
            left, fruitless, result.torn = left - 1, fruitless + 1, True
            low = last + 1
            # who has no patience any more still looks at the beginning of each range that is left
            if low < high and left > 0 and fruitless < most:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]


def _highest(source: Source, table: str) -> int:
    """No row has a higher id: by what the file itself says in three places."""
    found = [sequences(source).get(table, 0), *_sums(source, table)[0]]
    with source.forgiving():
        found.append(source.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)
        return max(found)
    return max(found) or HIGHEST


# --- values ------------------------------------------------------------------------------------


def _fit(table: str, column: Column[Any], value: Any) -> Any:
    """The value as the program can read it: damage may have made a day of it that is none."""
    value = _plain(value)
    if value is None:
        return None
    usual = WORDS.get((table, column.name))
    kind = column.type
    try:
        if usual is not None:
            return str(type(usual)(value))
        if isinstance(kind, Integer):
            return int(value)
        if isinstance(kind, Moment) and datetime.fromisoformat(value).tzinfo is None:
            return _instead(column)
        if isinstance(kind, WallTime):
            time.fromisoformat(value)
        if isinstance(kind, Date):
            date.fromisoformat(value)
    except (ValueError, TypeError):
        return _instead(column) if usual is None else str(usual)
    return value if isinstance(value, str) else str(value)


def _instead(column: Column[Any]) -> str | int | None:
    """For a value that means nothing any more."""
    if column.nullable:
        return None
    if isinstance(column.type, Integer):
        return 0
    return LONG_AGO if isinstance(column.type, Moment) else LONG_AGO[:10]


def _plain(value: Any) -> Any:
    """Text as text; letters that damage made unreadable are shown as such."""
    if isinstance(value, bytearray | bytes):
        return value.decode("utf-8", "replace")
    return value


def _marks(names: list[str]) -> str:
    return ", ".join("?" * len(names))
