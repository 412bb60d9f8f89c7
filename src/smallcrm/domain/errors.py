"""Errors a user can be told about. Everything else goes to the crash handler and the log.

No text for people here: ``viewmodels/wording.py`` words each type.
"""

from __future__ import annotations

from pathlib import Path

from smallcrm.domain.backups import Fault


class SmallcrmError(Exception):
    """Known trouble, with a sentence in the wording table."""


class FileTooNew(SmallcrmError):
    """The file was written by a later version; it has not been touched."""

    def __init__(self, path: Path, revision: str) -> None:
        super().__init__(f"unknown schema revision {revision}")
        self.path, self.revision = path, revision


class NotOurFile(SmallcrmError):
    """The file is not an SQLite file of smallcrm."""

    def __init__(self, path: Path) -> None:
        super().__init__("not a smallcrm file")
        self.path = path


class FileDamaged(SmallcrmError):
    """SQLite cannot read the file, or its check found faults."""

    def __init__(self, path: Path) -> None:
        super().__init__("file damaged")
        self.path = path


class FileMoved(SmallcrmError):
    """The file was deleted, replaced or renamed while it was open; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__("file moved or replaced")
        self.path = path


class CannotWrite(SmallcrmError):
    """The folder or the file cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__("cannot write")
        self.path = path


class OwnFile(SmallcrmError):
    """A file was to be written over the program's own."""

    def __init__(self, path: Path) -> None:
        super().__init__("our own file")
        self.path = path


class DiskFull(SmallcrmError):
    """No space left: the change was not saved, what was typed is kept on screen."""


class NoRoom(DiskFull):
    """A backup would take what is left of the disk; the older ones stay."""


class UnfitBackup(SmallcrmError):
    """A backup that cannot be used: ``fault`` says why (see the wording table)."""

    def __init__(self, path: Path, fault: Fault) -> None:
        super().__init__(f"backup {fault}")
        self.path, self.fault = path, fault


class FileBusy(SmallcrmError):
    """Another program holds the file for longer than the busy timeout."""


class MigrationFailed(SmallcrmError):
    """The file could not be brought to the present schema; it is as it was before.

    ``backup`` is the verified copy made before the attempt, or None when that itself failed.
    """

    def __init__(self, path: Path, backup: Path | None) -> None:
        super().__init__("migration failed")
        self.path, self.backup = path, backup


class NotFound(SmallcrmError):
    """The thing asked for is not (or no longer) in the file."""


class InvalidValue(SmallcrmError):
    """A value that cannot be kept as typed: ``code`` says why (see the wording table)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Cancelled(SmallcrmError):
    """The user stopped the work; nothing was changed."""
