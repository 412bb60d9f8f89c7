"""Rewriting a backup, so that somebody is no longer in it; its manifest follows.

A backup is never changed in place: a changed copy takes its place, or it stays as it is.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection

from smallcrm.domain.errors import FileDamaged
from smallcrm.storage import backup, backups, engine, erasure
from smallcrm.storage.connection import Key, connect_read_only
from smallcrm.storage.trouble import translated

NEXT = ".json.next"
"""What is put behind the name of a backup to name the manifest that waits for it."""


def files(folder: Path) -> Iterator[Path]:
    """The backups in a folder; none where it cannot be reached."""
    with suppress(OSError):
        yield from sorted(p for p in folder.iterdir() if p.suffix == ".db" and p.is_file())


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
            backup.make_part(path, part, key)
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


def _put_in_place(part: Path, path: Path, key: Key | None) -> None:
    """The backup, then its manifest: one that waits beside it is taken when we are killed
    in between."""
    if backups.manifest_of(path).exists():
        backups.write(_waiting(path), backups.described(part, key, backups.known(path)))
    backup.sync(part)
    backup.put_in_place(part, path)
    _settle(path)


def _settle(path: Path) -> None:
    """Put a manifest in force that was made for this backup as it is."""
    waiting = _waiting(path)
    if not waiting.exists():
        return
    try:
        fits = json.loads(waiting.read_text("utf-8"))["sha256"] == backup.hashed(path)
    except ValueError:
        fits = False
    if fits:
        waiting.replace(backups.manifest_of(path))
    else:
        waiting.unlink()


def _waiting(path: Path) -> Path:
    return path.with_name(path.name + NEXT)
