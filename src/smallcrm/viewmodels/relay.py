"""The one change signal, carried from whichever thread wrote into the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from smallcrm.domain.changes import Changes
from smallcrm.storage.store import Store


class ChangeRelay(QObject):
    """Emits ``changed(Changes)`` in the thread it lives in, after each committed write."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._pass_on, Qt.ConnectionType.AutoConnection)
        self._unsubscribe = store.subscribe(self._arrived.emit)

    def stop(self) -> None:
        self._unsubscribe()

    @Slot(object)
    def _pass_on(self, changes: Changes) -> None:
        self.changed.emit(changes)
