"""Entries of calendars, and mails, that the user took out: the same file again must not bring them
back. The journal knows them for as long as the trash keeps them; when it forgets them, a hash of
each is left beside those of the files that were taken.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain.actions import Action

TABLES = ("interaction", "follow_up")
_CHUNK = 400
_ACTIONS = f"'{Action.DELETE_INTERACTION.value}', '{Action.DELETE_FOLLOW_UP.value}'"
_LINES = (
    "SELECT c.table_name, json_extract(c.before, '$.uid') FROM change c"
    f" JOIN change_set s ON s.id = c.set_id WHERE s.action IN ({_ACTIONS})"
    " AND s.undone_at IS NULL AND c.after IS NULL AND c.before IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM change_set t WHERE t.takes_back = s.id AND t.undone_at IS NULL)"
    " AND json_extract(c.before, '$.uid') IS NOT NULL"
)
Fetch = Callable[[str, Sequence[Any]], Sequence[Sequence[Any]]]


def among(fetch: Fetch, table: str, uids: Collection[str]) -> set[str]:
    """Which of these UIDs are of rows of this table that the user took out."""
    if not uids:
        return set()
    rows = fetch(f"{_LINES} AND c.table_name = ?", (table,))
    found = {str(row[1]) for row in rows} & set(uids)
    hashes = {_hash(table, uid): uid for uid in uids}
    for chunk in _chunks(list(hashes)):
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT content FROM taken_file WHERE content IN ({marks})"
        found.update(hashes[row[0]] for row in fetch(sql, chunk))
    return found


def keep(connection: Connection, sets: str, parameters: Sequence[Any], now: str) -> None:
    """Before the journal forgets the ``sets`` (SQL): what they took out, for good."""
    rows = connection.exec_driver_sql(f"{_LINES} AND c.set_id IN ({sets})", tuple(parameters))
    _keep(connection, rows.all(), now)


def keep_rows(connection: Connection, rows: dict[str, set[int]], now: str) -> None:
    """The same of rows by their number: the trash is emptied."""
    for table in TABLES:
        sql = f"{_LINES} AND c.table_name = ? AND c.row_id IN (SELECT value FROM json_each(?))"
        numbers = json.dumps(sorted(rows.get(table, ())))
        _keep(connection, connection.exec_driver_sql(sql, (table, numbers)).all(), now)


def _keep(connection: Connection, rows: Iterable[Sequence[Any]], now: str) -> None:
    for table, uid in rows:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO taken_file(content, taken_at) VALUES (?, ?)",
            (_hash(table, uid), now),
        )


def _hash(table: str, uid: str) -> str:
    """Never that of a file's bytes, but by a wonder."""
    return hashlib.sha256(f"{table}\0{uid}".encode("utf-8", "replace")).hexdigest()


def _chunks(values: list[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(values[at : at + _CHUNK]) for at in range(0, len(values), _CHUNK))
