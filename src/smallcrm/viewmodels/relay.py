"""The one change signal, carried from whichever thread wrote into the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal, Slot

from smallcrm.domain import changes as rules
from smallcrm.domain.changes import Changes
from smallcrm.storage.store import Store


class ChangeRelay(QObject):
    """Emits ``changed(Changes)`` in the thread it lives in, after each committed write."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._pass_on, Qt.ConnectionType.AutoConnection)
        self._own = threading.local()
        self._unsubscribe = store.subscribe(self._take)

    def stop(self) -> None:
        self._unsubscribe()

    @contextmanager
    def gathered(self) -> Iterator[None]:
        """What this thread writes meanwhile is told of once, at the end: a thousand files that
        come at once are not a thousand lists read anew."""
        found: list[Changes] = []
        self._own.found = found
        try:
            yield
        finally:
            self._own.found = None
            if found:
                self._arrived.emit(rules.together(found))

    def _take(self, changes: Changes) -> None:
        """In the thread that wrote."""
        found: list[Changes] | None = getattr(self._own, "found", None)
        if found is None:
            self._arrived.emit(changes)
        else:
            found.append(changes)

    @Slot(object)
    def _pass_on(self, changes: Changes) -> None:
        self.changed.emit(changes)
