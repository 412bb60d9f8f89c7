"""Everything in the file as one JSON document that anybody can read.

    {"format": "smallcrm", "version": 1, "schema": "0004", "exported_at": UTC,
     "tables": {"customer": [{...}], "phone": [...], ...}}

Each table is a list of its rows with the column names of the file; rows refer to each other by
id, customers in the trash have ``deleted_at``. Moments are UTC, due days and times local.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from smallcrm.domain.errors import CannotWrite, DiskFull, OwnFile
from smallcrm.services.erased import KEY
from smallcrm.storage.schema import HEAD
from smallcrm.storage.store import Store

VERSION = 1
TABLES = (
    *("customer", "affiliation", "phone", "email", "address", "link", "fact", "occasion", "tag"),
    *("cadence", "tag_rhythm", "respite", "consent", "kept_property", "interaction", "participant"),
    *("amount", "captured_line", "follow_up", "delivery", "setting", "change_set", "change"),
    "erased",
)
"""All of the user's tables; ``change`` and ``change_set`` are the history behind Undo."""
_CHUNK = 2000


def write(store: Store, target: Path, now: datetime) -> None:
    """Write the document whole or not at all, readable by its owner only.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file.
    """
    spare(store, target)
    with replacing(target) as out:
        _write(store, out, now)


def spare(store: Store, target: Path) -> None:
    """Refuse to write over the program's own file.

    Raises:
        OwnFile: it is.
    """
    if target.exists() and target.samefile(store.path):
        raise OwnFile(target)


@contextmanager
def replacing(target: Path) -> Iterator[IO[str]]:
    """A file to write that takes the target's place when it is whole; owner only, UTF-8.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
    """
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)  # it may be a link, or readable by others
        descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise CannotWrite(target) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write(store: Store, out: IO[str], now: datetime) -> None:
    head = {
        "format": "smallcrm",
        "version": VERSION,
        "schema": HEAD,
        "exported_at": now.isoformat(),
    }
    out.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "tables": {')
    for number, table in enumerate(TABLES):
        out.write(f'{"," if number else ""}\n"{table}": [')
        for place, row in enumerate(_rows(store, table)):
            out.write(("," if place else "") + "\n" + json.dumps(row, ensure_ascii=False))
        out.write("]")
    out.write("\n}}\n")


def _rows(store: Store, table: str) -> Iterator[dict[str, object]]:
    """All rows in order, some thousands at a time."""
    columns = [str(r[1]) for r in store.fetch(f"PRAGMA table_info({table})")]
    # with its key the hashes of who was erased could be guessed
    own = f"AND name <> '{KEY}'" if table == "setting" else ""
    last = 0
    while True:
        rows = store.fetch(
            f"SELECT rowid, * FROM {table} WHERE rowid > ? {own} ORDER BY rowid LIMIT ?",
            (last, _CHUNK),
        )
        for row in rows:
            yield dict(zip(columns, row[1:], strict=True))
        if len(rows) < _CHUNK:
            return
        last = rows[-1][0]
