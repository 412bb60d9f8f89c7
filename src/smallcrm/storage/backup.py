"""A copy of the live file that is known to be good before it counts."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from smallcrm.domain.errors import FileDamaged
from smallcrm.storage import giving_way
from smallcrm.storage.connection import Key, connect, connect_read_only
from smallcrm.storage.giving_way import PAGES, GaveWay, GivingWay
from smallcrm.storage.trouble import translated

FOLDER = "backups"
PART = ".part"
"""How the name of a copy ends that is not finished."""
_CHUNK = 1024 * 1024


def name_for(path: Path, reason: str, now: datetime) -> Path:
    """Where a backup made now goes: beside the file, named by reason and UTC moment."""
    stamp = now.strftime("%Y%m%dT%H%M%S%fZ")
    return path.parent / FOLDER / f"{path.stem}-{reason}-{stamp}.db"


def make(path: Path, target: Path, key: Key | None = None) -> None:
    """Copy ``path`` to ``target`` with SQLite's backup API; verified, owner only, all or nothing.

    Of a file with a key the copy opens with the same one.

    A plain copy of a live file is unusable (measured in the reliability design), so that the
    file is never opened by anything but SQLite.

    Raises:
        FileDamaged: the copy did not pass its check; no target was written.
        CannotWrite, DiskFull: it could not be written.
    """
    part = part_of(target)
    with translated(target):
        try:
            make_part(path, part, key)
            put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)


def part_of(target: Path) -> Path:
    return target.with_name(target.name + PART)


def make_part(path: Path, part: Path, key: Key | None) -> None:
    """The copy itself, checked and synced, still under the name of what is not finished."""
    gate = giving_way.of(path)
    while True:
        make_owner_only(part)
        try:
            _copy(path, part, key, gate)
        except GaveWay:
            gate.wait()
        else:
            sync(part)
            return


def put_in_place(part: Path, target: Path) -> None:
    """From now on it counts, also after a power cut."""
    part.replace(target)
    sync(target.parent)


def transfer(copy: Path, target: Path) -> None:
    """Put a finished copy on another disk, whole or not at all.

    Raises:
        FileDamaged: what is read there is not what was written.
        CannotWrite, DiskFull: it could not be written; what was there stays.
    """
    part = part_of(target)
    with translated(target):
        try:
            transfer_part(copy, part)
            put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)


def transfer_part(copy: Path, part: Path) -> None:
    """The bytes, read again where they are now, still under the name of what is not finished."""
    make_owner_only(part)
    with copy.open("rb") as source, part.open("wb") as there:
        shutil.copyfileobj(source, there, _CHUNK)
    sync(part)
    if hashed(part) != hashed(copy):
        raise FileDamaged(part)


def hashed(path: Path) -> str:
    """SHA-256 of a copy. Never of the live file: closing it would lose SQLite's locks."""
    import hashlib  # with OpenSSL 3 ms of a start, and none hashes before its picture

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def faults(path: Path, key: Key | None = None) -> list[str]:
    """What SQLite finds wrong with a file: its quick check, and rows without their parents."""
    with closing(connect_read_only(path, key)) as connection:
        return faults_of(connection)


def faults_of(connection: sqlite3.Connection, check: str = "quick_check") -> list[str]:
    found = [str(r[0]) for r in connection.execute(f"PRAGMA {check}") if r[0] != "ok"]
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        found.append(f"{table} {row} has no {parent}")
    return found


def make_owner_only(part: Path) -> None:
    """An empty file for its owner alone, and the folder for it where there is none."""
    part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _copy(path: Path, part: Path, key: Key | None, gate: GivingWay) -> None:
    with (
        translated(path),
        closing(connect_read_only(path, key)) as source,
        closing(connect(part, "rw", key)) as copy,
    ):
        # one read transaction: nobody writes between the counting and the copying
        source.execute("BEGIN")
        expected = _counts(source)
        source.execute("PRAGMA query_only=OFF")
        source.backup(copy, pages=PAGES, progress=gate.check)
        source.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE")
        if faults_of(copy, "integrity_check") or _counts(copy) != expected:
            raise FileDamaged(path)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [
        str(r[0])
        for r in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
    ]
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def sync(path: Path) -> None:
    """fsync a finished file or a folder; folders cannot be synced on Windows."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
