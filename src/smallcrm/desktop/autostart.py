"""Starting with the computer, only when the user wants it: one entry, where the system looks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from smallcrm.desktop.start_entries import LABEL, NAME, DesktopFile, Entry, LaunchAgent, RunKey
from smallcrm.domain.errors import CannotWrite

CHOSEN = "--data-dir"
"""The word before a folder that the user chose."""


class Autostart:
    """Whether the system starts this program when the user logs in."""

    def __init__(
        self,
        command: Sequence[str],
        home: Path | None = None,
        platform: str = sys.platform,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """``command``: how this program is started, its first word an absolute path."""
        self._command = tuple(command)
        self._entry = _entry_for(home or Path.home(), platform, environment)

    def is_on(self) -> bool:
        """Whether there is an entry that was not switched off by the desktop's own settings."""
        try:
            return self._entry.is_on()
        except OSError:
            return False

    def where(self) -> str:
        """The file, or the key of the registry: for people."""
        return self._entry.where()

    def put(self) -> None:
        """Start with the computer from now on.

        Raises:
            CannotWrite: the entry cannot be written, or its folder is somebody else's.
        """
        self._act(lambda: self._entry.write(self._command))

    def remove(self) -> None:
        """Start with the computer no more; also where it did not.

        Raises:
            CannotWrite: the entry cannot be removed.
        """
        self._act(self._entry.remove)

    def mend(self) -> bool:
        """Where it is on for a program that is gone or elsewhere: write it anew; whether it was.

        One for a folder of the user's choice is theirs, and left alone.

        Raises:
            CannotWrite: as for ``put``.
        """
        try:
            entry = self._entry
            needed = entry.is_on() and not entry.is_for(self._command) and not entry.says(CHOSEN)
        except OSError:
            return False
        if needed:
            self.put()
        return needed

    def _act(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except OSError as error:
            raise CannotWrite(self._entry.path()) from error


def _entry_for(home: Path, platform: str, environment: Mapping[str, str]) -> Entry:
    if platform == "win32":
        return RunKey()
    if platform == "darwin":
        return LaunchAgent(home / "Library" / "LaunchAgents" / f"{LABEL}.plist")
    named = environment.get("XDG_CONFIG_HOME", "")
    config = Path(named) if named.startswith("/") else home / ".config"
    return DesktopFile(config / "autostart" / f"{NAME}.desktop")
