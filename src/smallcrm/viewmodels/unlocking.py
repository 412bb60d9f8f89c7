"""Opening an encrypted file: the passphrase is tried, or the keychain's key, in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import SmallcrmError, TooSoon, WrongPassphrase
from smallcrm.services import passphrase
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import passphrase_wording, wording
from smallcrm.viewmodels.jobs import Jobs

ReadSecret = Callable[[bytes], bytes | None]
"""From the computer's keychain, by the file's salt; raises SmallcrmError."""


class Unlocking(QObject):
    """``opened(Key)``; ``refused(str, int)`` why not, and seconds until the next try;
    ``busy(bool)`` while one is tried."""

    opened = Signal(object)
    refused = Signal(str, int)
    busy = Signal(bool)

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        read_secret: ReadSecret,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._now, self._read_secret = path, now, read_secret
        self.jobs = Jobs(self)
        self.is_busy = False

    @property
    def has_keychain(self) -> bool:
        """Whether the key was put into the computer's keychain."""
        return passphrase.read_guard(self._path).keychain

    def wait(self) -> int:
        """Seconds until a try is heard."""
        return passphrase.wait(self._path, self._now())

    def try_words(self, words: str) -> None:
        path, now = self._path, self._now()
        self._begin(lambda: passphrase.unlock(path, words, now))

    def try_keychain(self) -> None:
        self._begin(self._by_keychain)

    def stop(self) -> None:
        self.jobs.stop()

    # --- inside ----------------------------------------------------------------------------------

    def _begin(self, work: Callable[[], Key | None]) -> None:
        if self.is_busy:
            return
        self._set_busy(True)
        self.jobs.run(lambda lane: work(), self._done, self._failed, self)

    def _by_keychain(self) -> Key | None:
        secret = self._read_secret(passphrase.salt(self._path))
        return None if secret is None else passphrase.with_secret(self._path, secret)

    def _done(self, key: Key | None) -> None:
        self._set_busy(False)
        if key is None:
            words = wording.tr("The keychain has no key for this file. Type the passphrase.")
            self.refused.emit(words, self.wait())
        else:
            self.opened.emit(key)

    def _failed(self, problem: SmallcrmError) -> None:
        self._set_busy(False)
        seconds = problem.seconds if isinstance(problem, WrongPassphrase | TooSoon) else 0
        words = passphrase_wording.error(problem)
        if isinstance(problem, WrongPassphrase):
            tries = passphrase.read_guard(self._path).failures
            words = passphrase_wording.wrong(tries, seconds)
        self.refused.emit(words or wording.error(problem), seconds)

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self.busy.emit(busy)
