"""A checksum of every row that the user wrote, kept in the transaction that changes the row.

SQLite's own check does not look into texts: of single bits that fell over in them it saw 4 in
100 (measured in the reliability design). A sum that does not agree is a changed row, a sum
without its row a lost one; a row without a sum is one of an older file, and no fault.

A sum is of all columns in the models' order: a migration that changes rows, or adds a column to
their tables, also says ``DELETE FROM row_sum`` for these, and the next full check makes them anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Engine, Table

from smallcrm.storage import models
from smallcrm.storage.blocks import Block

BYTES = 8
"""Of a sum; it is written in hexadecimal digits."""

_STEP = 5000
"""Rows that are given a sum in one transaction."""

_FUNCTION = "smallcrm_row_sum"
_BETWEEN, _NULL, _BLOB = "\x1f", "\x00", b"\x01"

TABLES: tuple[Table, ...] = tuple(
    table
    for table in models.Base.metadata.sorted_tables
    if table.name
    in {
        m.class_.__tablename__
        for m in models.Base.registry.mappers
        if m.class_.__module__.startswith(f"{models.__name__}.")
    }
)
"""The tables with what the user wrote, parents first."""
_COLUMNS = {table.name: tuple(c.name for c in table.columns) for table in TABLES}


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that is not what was written; ``lost``: it is not there at all any more."""

    table: str
    row_id: int
    customer_id: int | None
    lost: bool = False


def of(table: str, values: Iterable[Any]) -> str:
    """The sum of a row as SQLite holds it: in the order of ``columns``."""
    parts = [v if v.__class__ is str else _NULL if v is None else str(v) for v in values]
    text = f"{table}{_BETWEEN}{_BETWEEN.join(parts)}"
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=BYTES).hexdigest()


def of_bytes(table: str, values: Iterable[Any]) -> str:
    """The same sum of a row whose texts were read as ``bytearray``, for they may be damaged."""
    parts = []
    for value in values:
        if isinstance(value, bytearray):
            parts.append(bytes(value))
        elif isinstance(value, bytes):
            parts.append(_BLOB + value)  # no column of ours is one
        else:
            parts.append(_NULL.encode() if value is None else str(value).encode())
    between = _BETWEEN.encode()
    return blake2b(table.encode() + between + between.join(parts), digest_size=BYTES).hexdigest()


def columns(table: str) -> tuple[str, ...]:
    return _COLUMNS[table]


def keep(connection: Connection, rows: Iterable[tuple[str, int]]) -> None:
    """Make the sums of these (table, id) what the rows say now; those of rows gone go too."""
    touched: dict[str, set[int]] = {}
    for table, row in rows:
        if table in _COLUMNS:
            touched.setdefault(table, set()).add(row)
    for table, ids in touched.items():
        _put(connection, table, ids)


def keep_block(connection: Connection, block: Block) -> None:
    """Make the sums of rows that were put in."""
    if block.table in _COLUMNS:
        connection.exec_driver_sql(
            f"INSERT OR REPLACE INTO row_sum(table_name, row_id, sum) {_select(block.table)}"
            " WHERE id BETWEEN ? AND ?",
            (block.first, block.last),
        )


def _put(connection: Connection, table: str, ids: set[int]) -> None:
    chosen = json.dumps(sorted(ids))
    done = connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO row_sum(table_name, row_id, sum) {_select(table)}"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (chosen,),
    )
    if done.rowcount < len(ids):
        connection.exec_driver_sql(
            "DELETE FROM row_sum WHERE table_name = ?"
            " AND row_id IN (SELECT value FROM json_each(?))"
            f" AND row_id NOT IN (SELECT id FROM {table})",
            (table, chosen),
        )


def fill(engine: Engine) -> int:
    """Give a sum to each row that has none; how many that were. In short transactions, so that
    no save waits for a whole file."""
    filled = 0
    for table in _COLUMNS:
        with engine.begin() as connection:
            last = connection.exec_driver_sql(f"SELECT max(id) FROM {table}").scalar() or 0
        for first in range(0, last, _STEP):
            with engine.begin() as connection:
                filled += connection.exec_driver_sql(
                    f"INSERT INTO row_sum(table_name, row_id, sum) {_select(table)}"
                    " WHERE id > ? AND id <= ? AND NOT EXISTS (SELECT 1 FROM row_sum s"
                    f" WHERE s.table_name = '{table}' AND s.row_id = {table}.id)",
                    (first, first + _STEP),
                ).rowcount
    return filled


def _select(table: str) -> str:
    return (
        f"SELECT '{table}', id, {_FUNCTION}('{table}', {', '.join(_COLUMNS[table])}) FROM {table}"
    )


def teach(connection: sqlite3.Connection) -> None:
    """Let this connection make sums: before its first statement, or SQLite refuses."""
    connection.create_function(_FUNCTION, -1, _sum, deterministic=True)


def _sum(table: str, *values: Any) -> str:
    return of(table, values)
