"""A file that is not to be written: shown through a copy, which goes when the program ends."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from smallcrm.domain.errors import FileDamaged, FileTooNew, NotOurFile, SmallcrmError
from smallcrm.domain.file_checks import SalvageReport
from smallcrm.storage import backup, place, schema
from smallcrm.storage import damaged as damage
from smallcrm.storage.connection import Key, connect
from smallcrm.storage.schema import FileState
from smallcrm.storage.trouble import translated


def copy(
    path: Path, to: Path, now: datetime, key: Key | None = None, *, damaged: bool = False
) -> SalvageReport | None:
    """Make ``to`` a file of the present schema with what is in ``path``, which stays as it is.

    Raises:
        FileDamaged, NotOurFile, FileTooNew, CannotWrite, DiskFull: it cannot be shown.
    """
    report = None
    if damaged:
        from smallcrm.storage import salvage

        report = salvage.run(path, to, now, lambda done, total: None, lambda: False, key)
    else:
        _copy(path, to, key)
    state, revision = schema.state(to, key)
    if state is FileState.NEWER:
        raise FileTooNew(path, revision)
    if state is FileState.NEW:
        raise NotOurFile(path)
    if state is FileState.OLDER:
        from smallcrm.storage import upgrade

        upgrade.run(to, now, new=True, key=key)  # no backup of a copy
    return report


def _copy(path: Path, to: Path, key: Key | None) -> None:
    try:
        damage.copy(path, to, key)
    except FileDamaged:
        raise
    except SmallcrmError:
        # a killed process left its journal, which cannot be rolled back here: nobody has the
        # file open, so that it may be copied with its journal and rolled back in the copy
        to.unlink(missing_ok=True)
        with translated(path):
            for end in ("", *damage.BESIDE):
                with suppress(FileNotFoundError):
                    shutil.copyfile(path.with_name(path.name + end), to.with_name(to.name + end))


def save(connection: sqlite3.Connection, target: Path, key: Key | None = None) -> None:
    """Everything that ``connection`` has open to a new file; all or nothing, owner only."""
    part = target.with_name(f"{target.name}.part")
    with translated(target):
        with suppress(FileNotFoundError):
            part.unlink()
        try:
            place.make(part)
            connection.execute("PRAGMA query_only=OFF")
            try:
                with closing(connect(part, "rw", key)) as to:
                    connection.backup(to, pages=-1)
                    if to.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                        raise FileDamaged(target)
            finally:
                connection.execute("PRAGMA query_only=ON")
            backup.sync(part)
            part.replace(target)
            backup.sync(target.parent)
        finally:
            part.unlink(missing_ok=True)
