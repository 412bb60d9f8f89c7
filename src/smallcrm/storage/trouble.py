"""SQLite's errors, turned into those that a user can be told about."""

from __future__ import annotations

import errno
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
from smallcrm.storage.connection import errors


def known(error: BaseException, path: Path) -> SmallcrmError | None:
    """The error to raise instead, None when it is a fault of the program."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if not name and isinstance(error, errors()) and "decode" in str(error):
        return FileDamaged(path)  # text that is not UTF-8: the driver's complaint bears no code
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


def is_interrupted(error: BaseException) -> bool:
    """Whether a reader found a transaction that a killed process left half written.

    Only a connection that may write can roll it back. SQLCipher's driver gives the short name
    only; a reader meets it for no other reason.
    """
    name = getattr(error, "sqlite_errorname", "")
    return name in ("SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise known trouble of the standard library's driver, or of the file system, as ours.

    SQLAlchemy's connections do the same by the engine's ``handle_error`` event.
    """
    try:
        yield
    except errors() as error:
        ours = known(error, path)
        if ours is None:
            raise
        raise ours from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise (DiskFull() if full else CannotWrite(path)) from error
