"""Words typed and not saved yet, kept in the file by a lane of their own: typing never waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain.errors import FileBusy, SmallcrmError
from smallcrm.services import drafts
from smallcrm.storage.store import Store
from smallcrm.viewmodels.jobs import Jobs

AGAIN_MS = 1000
"""After a write that failed, in an import for one, it is tried again so much later."""


class Drafts(QObject):
    """One draft a place. ``failed(SmallcrmError)`` once, until a write succeeds again;
    ``crashed(Exception)`` for what nobody foresaw. Either is tried again."""

    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._latest: dict[str, str] = {}
        self._in_file: dict[str, str] = {}
        self._told = False
        self._lane = Jobs(self)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._write)
        self._lane.crashed.connect(self._crashed)

    def read(self, place: str) -> str:
        """The draft of a place, "" when there is none.

        Raises:
            SmallcrmError: the file cannot be read.
        """
        if self._latest.get(place) == self._in_file.get(place):
            # an erasure may have changed it
            self._latest[place] = self._in_file[place] = drafts.read(self._store, place)
        return self._latest[place]

    def keep(self, place: str, text: str) -> None:
        """Remember the words of a place; they are in the file a moment later."""
        if place not in self._latest:
            self.read(place)
        if self._latest[place] != text:
            self._latest[place] = text
            self._write()

    def stop(self) -> None:
        """Before the store closes: what is not in the file yet is written now."""
        self._again.stop()
        self._lane.stop()
        self._save(self._waiting())

    # --- inside ----------------------------------------------------------------------------------

    def _waiting(self) -> dict[str, str]:
        return {p: text for p, text in self._latest.items() if self._in_file.get(p) != text}

    def _save(self, waiting: dict[str, str]) -> None:
        for place, text in waiting.items():
            drafts.keep(self._store, place, text)
            self._in_file[place] = text

    @Slot()
    def _write(self) -> None:
        waiting = self._waiting()
        if waiting:
            self._lane.run(lambda lane: self._save(waiting), self._written, self._failed, self)

    def _written(self, result: object) -> None:
        """What was typed back to the old words meanwhile looked as if it were in the file."""
        self._told = False
        self._write()

    def _failed(self, error: SmallcrmError) -> None:
        self._again.start()
        if not self._told and not isinstance(error, FileBusy):
            self._told = True
            self.failed.emit(error)

    @Slot(object)
    def _crashed(self, error: Exception) -> None:
        self._again.start()
        if not self._told:
            self._told = True
            self.crashed.emit(error)
