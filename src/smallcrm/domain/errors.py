"""Errors a user can be told about. Everything else goes to the crash handler and the log.

No text for people here: ``viewmodels/wording.py`` words each type.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.domain.backups import Fault

BY_A_VALUE = (ValueError, LookupError, TypeError, OverflowError)
"""What is raised over a word, a day or a number that damage of the file made of another one: or
over a fault of the program."""


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


class Obstacle(StrEnum):
    """Why a file of the user's choice cannot be written."""

    NO_FOLDER = "no_folder"
    NO_RIGHT = "no_right"
    READ_ONLY = "read_only"
    A_FOLDER = "a_folder"
    A_FILE = "a_file"
    """It was to be a folder."""
    NO_FILE = "no_file"
    """Something else has the name: a device, a pipe."""
    THERE = "there"
    """There is a file of that name, and nobody said that it may be replaced."""
    OTHERS = "others"
    """There is a file of that name, which is somebody else's."""
    NOT_EMPTY = "not_empty"
    NAME = "name"
    OTHER = "other"


class CannotWriteThere(CannotWrite):
    """A file or a folder of the user's choice cannot be written; what was there is as it was."""

    def __init__(self, path: Path, obstacle: Obstacle) -> None:
        super().__init__(path)
        self.obstacle = obstacle


class ReadOnly(SmallcrmError):
    """The file is open to be looked at only; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__("open to look at only")
        self.path = path


class MovedAway(SmallcrmError):
    """Everything was moved to another computer: this copy is for reading."""


class FileMissing(SmallcrmError):
    """There was a file here and there is none now, or an empty one; none was made."""

    def __init__(self, path: Path) -> None:
        super().__init__("file missing")
        self.path = path


class UnsafePlace(SmallcrmError):
    """A new file is not made in a folder on the network, or one that is synchronised."""

    def __init__(self, path: Path) -> None:
        super().__init__("unsafe place")
        self.path = path


class OwnFile(SmallcrmError):
    """A file was to be written over the program's own."""

    def __init__(self, path: Path) -> None:
        super().__init__("our own file")
        self.path = path


class DiskFull(SmallcrmError):
    """No space left: the change was not saved, what was typed is kept on screen."""


class FullThere(DiskFull):
    """No space left where a file of the user's choice was to be written; none is there."""

    def __init__(self, path: Path) -> None:
        super().__init__("disk full")
        self.path = path


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


class StageInUse(InvalidValue):
    """A stage that is to be taken away, by its name, with so many deals in it; nothing was
    changed."""

    def __init__(self, stage: str, deals: int) -> None:
        super().__init__("stage_in_use")
        self.stage, self.deals = stage, deals


class CannotRead(SmallcrmError):
    """A file that the user named cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__("cannot read")
        self.path = path


class FileChanged(CannotRead):
    """A file that is being brought in was changed or taken away meanwhile."""


class DamagedDocument(CannotRead):
    """A JSON document that is none of ours, or not whole; nothing was brought in."""


class IsFolder(CannotRead):
    """A folder was named where a file was meant."""


class NeedsPassphrase(SmallcrmError):
    """The file has a passphrase, and nobody gave it."""


class WrongPassphrase(SmallcrmError):
    """The passphrase does not open the file. ``seconds`` to wait before the next try."""

    def __init__(self, seconds: int = 0) -> None:
        super().__init__("wrong passphrase")
        self.seconds = seconds


class TooSoon(SmallcrmError):
    """Wrong passphrases were tried before: the next try only after ``seconds``."""

    def __init__(self, seconds: int) -> None:
        super().__init__("too soon")
        self.seconds = seconds


class NoCipher(SmallcrmError):
    """The packages for an encrypted file are not installed."""


class KeychainClosed(SmallcrmError):
    """The computer's keychain is not there, or did not give or take the key."""


class Cancelled(SmallcrmError):
    """The user stopped the work; nothing was changed."""


class TooLarge(SmallcrmError):
    """A file to be attached has more bytes than ``limit``; nothing was kept of it."""

    def __init__(self, limit: int) -> None:
        super().__init__("too large")
        self.limit = limit


class ContentLost(SmallcrmError):
    """The content of an attachment is not there, or not what was kept."""

    def __init__(self, *, missing: bool = False) -> None:
        super().__init__("content lost")
        self.missing = missing
