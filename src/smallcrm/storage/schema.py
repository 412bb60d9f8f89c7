"""What a file says of itself, read with the standard library before anything else opens it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from enum import Enum, auto
from pathlib import Path
from urllib.parse import quote

from smallcrm.domain.errors import CannotWrite, FileBusy, FileDamaged, NotOurFile

APPLICATION_ID = 0x534D4352
"""``PRAGMA application_id``: "SMCR"."""
REVISIONS = ("0001",)
"""Every schema revision this version knows, oldest first."""
HEAD = REVISIONS[-1]

BUSY_MS = 5000


class FileState(Enum):
    """How a file stands to this version of the program."""

    NEW = auto()
    CURRENT = auto()
    OLDER = auto()
    NEWER = auto()


def uri(path: Path, mode: str) -> str:
    """An SQLite URI; ``mode`` is ro, rw or rwc."""
    return f"file:{quote(str(path))}?mode={mode}"


def connect_read_only(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, for any thread's use in turn."""
    connection = sqlite3.connect(
        uri(path, "ro"),
        uri=True,
        timeout=BUSY_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA mmap_size=0")
    return connection


def state(path: Path) -> tuple[FileState, str]:
    """How the file stands, and the revision written in it ("" for a new one).

    Raises:
        NotOurFile: not an SQLite file, or one of another program.
        FileDamaged: an SQLite file that cannot be read.
        CannotWrite: it cannot be opened at all.
    """
    if not path.exists() or path.stat().st_size == 0:
        return FileState.NEW, ""
    revision = _revision(path)
    if revision == HEAD:
        return FileState.CURRENT, revision
    return (FileState.OLDER if revision in REVISIONS else FileState.NEWER), revision


def _revision(path: Path) -> str:
    try:
        with closing(connect_read_only(path)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                raise NotOurFile(path)
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise _explained(error, path) from error
    if row is None:
        raise FileDamaged(path)
    return str(row[0])


def _explained(error: sqlite3.DatabaseError, path: Path) -> Exception:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_NOTADB"):
        return NotOurFile(path)
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_READONLY")):
        return CannotWrite(path)
    if name.startswith("SQLITE_BUSY"):
        return FileBusy()
    return FileDamaged(path)
