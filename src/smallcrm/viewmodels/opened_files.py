"""Copies of attachments for other programs to show: in a private place, and not for long."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from smallcrm.domain import file_names
from smallcrm.domain.errors import CannotWrite

PREFIX = "smallcrm-open-"
"""How the folder begins; the number of its process follows."""


class OpenedFiles:
    """One folder for its owner alone (0700), made with the first copy and gone with ``clear``: when
    the file is locked, and at the end. Each copy can be read by its owner alone."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def make(self, name: str, write: Callable[[Path], None]) -> Path:
        """A copy of this name, in a folder of its own, so that two may have the same name.

        Raises:
            CannotWrite: there is no room for it. Whatever ``write`` raises.
        """
        try:
            if self._folder is None or not self._folder.is_dir():
                self._folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
            place = Path(tempfile.mkdtemp(dir=self._folder))
        except OSError as problem:
            raise CannotWrite(Path(tempfile.gettempdir())) from problem
        copy = place / file_names.safe(name)
        write(copy)
        return copy

    def clear(self) -> None:
        """All copies go; on Windows one that a program still shows stays for the next start."""
        folder, self._folder = self._folder, None
        if folder is not None:
            for copy in folder.rglob("*"):
                with suppress(OSError):
                    copy.chmod(0o700)
            shutil.rmtree(folder, ignore_errors=True)
