"""What the strip at the bottom says, and Undo and Redo with their words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Way
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.workspace import Workspace


class UndoViewModel(QObject):
    """``said(text, can_undo)`` after each action; ``steps_changed`` when the menu's words do."""

    said = Signal(str, bool)
    steps_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.changed.connect(self._tell)

    def undo(self) -> None:
        if self._workspace.attempt(self._workspace.store.undo) is None:
            self.steps_changed.emit()

    def redo(self) -> None:
        if self._workspace.attempt(self._workspace.store.redo) is None:
            self.steps_changed.emit()

    def undo_words(self) -> str:
        """ "Undo import of 585 customers"; empty when there is nothing to take back."""
        step = self._workspace.attempt(self._workspace.store.undo_step)
        return wording.step(step.action, step.label) if step else ""

    def redo_words(self) -> str:
        step = self._workspace.attempt(self._workspace.store.redo_step)
        return wording.step(step.action, step.label, redo=True) if step else ""

    @Slot(object)
    def _tell(self, changes: Changes) -> None:
        text = wording.said(changes)
        if text:
            self.said.emit(text, changes.way is not Way.UNDONE)
        self.steps_changed.emit()
