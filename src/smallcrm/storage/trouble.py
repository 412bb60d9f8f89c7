"""SQLite's errors, turned into those that a user can be told about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smallcrm.domain.errors import (
    CannotWrite,
    DiskFull,
    FileBusy,
    FileDamaged,
    FileMoved,
    SmallcrmError,
)


def known(error: BaseException, path: Path) -> SmallcrmError | None:
    """The error to raise instead, None when it is a fault of the program."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_FULL":
        return DiskFull()
    if name == "SQLITE_READONLY_DBMOVED":
        return FileMoved(path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return FileBusy()
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return FileDamaged(path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        return CannotWrite(path)
    return None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise known trouble of the standard library's driver as ours.

    SQLAlchemy's connections do the same by the engine's ``handle_error`` event.
    """
    try:
        yield
    except sqlite3.Error as error:
        ours = known(error, path)
        if ours is None:
            raise
        raise ours from error
