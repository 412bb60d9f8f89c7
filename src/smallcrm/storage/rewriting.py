"""Rewriting a backup, so that somebody is no longer in it; its manifest follows.

A backup is never changed in place: a changed copy takes its place, or it stays as it is.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain.errors import FileDamaged
from smallcrm.storage import backup, engine, erasure
from smallcrm.storage.connection import Key, connect, connect_read_only
from smallcrm.storage.trouble import translated

MANIFEST, NEXT = ".json", ".json.next"
_COUNTS = {
    "customers": "SELECT count(*) FROM customer WHERE deleted_at IS NULL",
    "notes": "SELECT count(*) FROM interaction",
    "follow_ups": "SELECT count(*) FROM follow_up",
}


def files(folder: Path) -> Iterator[Path]:
    """The backups in a folder; none where it cannot be reached."""
    with suppress(OSError):
        yield from sorted(p for p in folder.iterdir() if p.suffix == ".db" and p.is_file())


def manifest(path: Path) -> dict[str, Any]:
    """What is noted beside a backup; nothing where that is lost."""
    with suppress(OSError, ValueError):
        found = json.loads(path.with_name(path.name + MANIFEST).read_text("utf-8"))
        return found if isinstance(found, dict) else {}
    return {}


def holds(path: Path, key: Key | None, uid: str) -> bool:
    """Whether the customer with this UID is in a backup.

    Raises:
        FileDamaged, CannotWrite: it cannot be read.
    """
    with translated(path), closing(connect_read_only(path, key)) as connection:
        rows = connection.execute("SELECT 1 FROM customer WHERE uid = ?", (uid,))
        return rows.fetchone() is not None


def rewrite(path: Path, key: Key | None, work: Callable[[Connection], None]) -> None:
    """Let ``work`` change a copy of this backup, in one transaction, and put it in its place.

    Raises:
        FileDamaged, NotOurFile, CannotWrite, DiskFull: it is as it was.
    """
    # a command may finish what a window is at: each with a copy of its own
    part = path.with_name(f"{path.name}.part-{os.getpid()}")
    with translated(path):
        _settle(path)
        try:
            _copy(path, part, key)
            made = engine.build(part, key=key)
            try:
                with made.begin() as connection:
                    work(connection)
            finally:
                made.dispose()
            erasure.vacuum(part, key)
            if backup.faults(part, key):
                raise FileDamaged(path)
            _put_in_place(part, path, key)
        finally:
            part.unlink(missing_ok=True)


def _copy(path: Path, part: Path, key: Key | None) -> None:
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with (
        closing(connect_read_only(path, key)) as source,
        closing(connect(part, "rw", key)) as copy,
    ):
        source.execute("PRAGMA query_only=OFF")
        source.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")


def _put_in_place(part: Path, path: Path, key: Key | None) -> None:
    """The backup, then its manifest: one that waits beside it is taken when we are killed
    in between."""
    noted = manifest(path)
    if noted:
        noted["sha256"], noted["size"] = _hash(part), part.stat().st_size
        with closing(connect_read_only(part, key)) as connection:
            noted |= {n: connection.execute(sql).fetchone()[0] for n, sql in _COUNTS.items()}
        _write(path.with_name(path.name + NEXT), json.dumps(noted, ensure_ascii=False, indent=1))
    backup.sync(part)
    part.replace(path)
    _settle(path)
    backup.sync(path.parent)


def _settle(path: Path) -> None:
    """Put a manifest in force that was made for this backup as it is."""
    waiting = path.with_name(path.name + NEXT)
    if not waiting.exists():
        return
    try:
        fits = json.loads(waiting.read_text("utf-8"))["sha256"] == _hash(path)
    except ValueError:
        fits = False
    if fits:
        waiting.replace(path.with_name(path.name + MANIFEST))
    else:
        waiting.unlink()


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())


def _hash(path: Path) -> str:
    """Of a backup, never of the live file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
