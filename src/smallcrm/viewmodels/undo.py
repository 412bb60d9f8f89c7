"""What the strip at the bottom says, and Undo and Redo with their words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.actions import MANY, Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import UndoStep
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
        store = self._workspace.store
        self._replay(self._workspace.attempt(store.undo_step), store.undo)

    def redo(self) -> None:
        store = self._workspace.store
        self._replay(self._workspace.attempt(store.redo_step), store.redo)

    def _replay(self, step: UndoStep | None, replay: Callable[[], Changes | None]) -> None:
        """What may be thousands of rows goes through the background lane."""
        if step is None:
            return
        if step.action in _LONG:
            self._workspace.jobs.run(lambda lane: replay(), _ignore, self._failed, self)
        else:
            self._workspace.attempt(replay)

    def _failed(self, error: SmallcrmError) -> None:
        self._workspace.trouble.emit(wording.error(error))

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


_LONG = {Action.IMPORT, Action.IMPORT_SALES, Action.TAKE_BACK, Action.REMOVE_RULE, *MANY}


def _ignore(changes: object) -> None:
    """The change signal tells everybody."""
