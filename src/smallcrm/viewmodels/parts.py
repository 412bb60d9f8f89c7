"""Which parts of the program show: the window stays as it is for whoever uses none of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.parts import Part
from smallcrm.services import parts
from smallcrm.viewmodels.workspace import Workspace


class PartsViewModel(QObject):
    """``changed`` when another part shows, or one no longer. Nothing is read before ``look``."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.shown: frozenset[Part] = frozenset()
        workspace.changed.connect(self._look)

    @Slot()
    def look(self) -> None:
        found = self._workspace.attempt(parts.shown, self._workspace.store)
        if found is not None and found != self.shown:
            self.shown = found
            self.changed.emit()

    def show(self, part: Part, *, is_wanted: bool) -> None:
        """Choose a part, or no longer."""
        space = self._workspace
        space.attempt(parts.show, space.store, part, is_wanted=is_wanted)
        self.look()

    def used(self) -> frozenset[Part]:
        """Those in which something is: they show in any case."""
        return self._workspace.attempt(parts.used, self._workspace.store) or frozenset()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Thing.WORK in changes.things:
            self.look()
