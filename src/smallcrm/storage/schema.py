"""What a file says of itself, read with the standard library before anything else opens it."""

from __future__ import annotations

import re
from contextlib import closing
from enum import Enum, auto
from pathlib import Path

from smallcrm.domain.errors import FileDamaged, NotOurFile
from smallcrm.storage.connection import Key, connect, connect_read_only, errors
from smallcrm.storage.trouble import is_interrupted, known

APPLICATION_ID = 0x534D4352
"""``PRAGMA application_id``: "SMCR"."""
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""Every schema revision this version knows, oldest first."""
HEAD = REVISIONS[-1]

_REVISION = re.compile(r"[0-9A-Za-z_.-]{1,32}", re.ASCII)


class FileState(Enum):
    """How a file stands to this version of the program."""

    NEW = auto()
    CURRENT = auto()
    OLDER = auto()
    NEWER = auto()


def roll_back_interrupted(path: Path, key: Key | None = None) -> None:
    """Undo what a killed process left half written; a read-only connection may not."""
    with closing(connect(path, "rw", key)) as connection:
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def state(path: Path, key: Key | None = None) -> tuple[FileState, str]:
    """How the file stands, and the revision written in it ("" for a new one).

    Raises:
        NotOurFile: not an SQLite file, or one of another program.
        FileDamaged: an SQLite file that cannot be read.
        CannotWrite: it cannot be opened at all.
        FileBusy: another program holds it.
    """
    found = revision(path, key)
    if not found:
        return FileState.NEW, ""
    if found == HEAD:
        return FileState.CURRENT, found
    return (FileState.OLDER if found in REVISIONS else FileState.NEWER), found


def revision(path: Path, key: Key | None = None) -> str:
    """The schema revision written in the file, "" for an empty one. Errors as for ``state``."""
    try:
        try:
            return _read_revision(path, key)
        except errors() as error:
            if not is_interrupted(error):
                raise
        roll_back_interrupted(path, key)
        return _read_revision(path, key)
    except errors() as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise NotOurFile(path) from error
        raise known(error, path) or FileDamaged(path) from error


def _read_revision(path: Path, key: Key | None) -> str:
    if not path.exists() or path.stat().st_size == 0:
        return ""
    with closing(connect_read_only(path, key)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise NotOurFile(path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or not _REVISION.fullmatch(str(row[0])):
        raise FileDamaged(path)
    return str(row[0])


def is_missing(path: Path) -> bool:
    """Whether there was a file here before, by what lies beside, and is none, or an empty one."""
    if path.exists() and path.stat().st_size:
        return False
    backups = (path.parent / "backups").glob(f"{path.stem}-*.db")
    return any(backups) or any(path.parent.glob(f"{path.name}.damaged-*"))
