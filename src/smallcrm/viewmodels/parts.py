"""Which parts of the program show: the window stays as it is for whoever uses none of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.parts import Part
from smallcrm.services import parts
from smallcrm.viewmodels.workspace import Workspace


class PartsViewModel(QObject):
    """``changed`` when another part shows or is ``needed``, or one no longer. Nothing is read
    before ``look``."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.shown: frozenset[Part] = frozenset()
        self.needed: frozenset[Part] = frozenset()
        """Those that have to be there; in the others is nothing."""
        workspace.changed.connect(self._look)

    @Slot()
    def look(self) -> None:
        space = self._workspace
        shown, needed = space.attempt(parts.shown, space.store), self.ahead()
        if shown is not None and (shown, needed) != (self.shown, self.needed):
            self.shown, self.needed = shown, needed
            self.changed.emit()

    def ahead(self) -> frozenset[Part]:
        """Those that are needed, before anybody is told."""
        found = self._workspace.attempt(parts.needed, self._workspace.store)
        return self.needed if found is None else found

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
        if changes.things & {Thing.WORK, Thing.DETAIL}:  # as which an introduction counts
            self.look()
