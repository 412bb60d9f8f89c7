"""Where the file lies: made for its owner alone, and known again when it is replaced."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from smallcrm.domain.errors import CannotWrite

_OTHERS = 0o077

Identity = tuple[int, int]
"""Device and inode of a file."""


def make(path: Path) -> None:
    """Make the folder (0700) and an empty file (0600) where there are none.

    SQLite would make the file with the umask's mode. The journal takes its mode from the file.

    Raises:
        OSError: the folder or the file cannot be made.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
        os.close(os.open(path, flags, 0o600))


def keep_private(path: Path) -> None:
    """Take an existing file from the others' eyes; one that is not ours to change stays."""
    if stat.S_IMODE(path.stat().st_mode) & _OTHERS:
        with suppress(PermissionError):
            path.chmod(0o600)


def check_writable(path: Path) -> None:
    """Raise CannotWrite when the file, or the journal beside it, could not be written."""
    for place, wanted in ((path, os.R_OK | os.W_OK), (path.parent, os.W_OK | os.X_OK)):
        if not os.access(place, wanted):
            raise CannotWrite(place)


def identity(path: Path) -> Identity | None:
    """Which file the path means now; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
