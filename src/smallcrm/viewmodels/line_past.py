"""Saving a line, taking the last one back, and turning back to the words of earlier ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from smallcrm.domain.actions import Action
from smallcrm.domain.captured import Captured
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.records import ChangeSetId
from smallcrm.services import capture
from smallcrm.viewmodels import capture_wording, no_contact, wording
from smallcrm.viewmodels.line_outcome import SavedLine
from smallcrm.viewmodels.workspace import Workspace


class EarlierLines:
    """Up and Down through what was saved before, from an empty line on."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lines: tuple[str, ...] = ()
        self._place = -1

    def leave(self) -> None:
        """Something was typed: the next turn begins at the last line again."""
        self._place = -1

    def turn(self, typed: str, step: int) -> str | None:
        """The words so many lines further back; None when one is not among earlier lines."""
        if self._place < 0:
            if typed or step < 0:
                return None
            self._lines = self._workspace.attempt(capture.lines, self._workspace.store) or ()
        self._place = min(self._place + step, len(self._lines) - 1)
        return self._lines[self._place] if self._place >= 0 else ""


class LastLine(QObject):
    """The line saved last while the program runs; never takes back what was done after it."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._text = ""
        self._step: ChangeSetId | None = None
        self._is_undone = False
        workspace.changed.connect(self._look)

    @property
    def is_there(self) -> bool:
        return self._step is not None

    def save(self, found: Captured) -> SavedLine:
        """Put it into the file: the last one from now on.

        Raises:
            SmallcrmError: it is not in the file.
        """
        space = self._workspace
        made = capture.save(space.store, found, space.now(), space.zone(), wording.tr("Follow up"))
        step = space.attempt(space.store.undo_step)
        self._text, self._is_undone = found.line, False
        self._step = step.id if step is not None and step.action == Action.CAPTURE else None
        words = capture_wording.saved(found, made.names, space.today())
        return SavedLine(
            f"{words} {no_contact.warning(space.store, found)}".rstrip(),
            int(made.customers[0]) if made.customers else 0,
            int(made.interaction or 0),
            bool(made.follow_ups),
        )

    def undo(self) -> bool:
        """Take it out of the file, if nothing was done after it; whether it is out."""
        if self._step is not None and not self._is_undone:
            self._workspace.attempt(self._workspace.store.take_back, self._step)
        return self._is_undone

    def take_words(self) -> str:
        """Its words, once."""
        text, self._text, self._step = self._text, "", None
        return text

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if self._step is not None and changes.change_set == self._step:
            self._is_undone = changes.way is Way.UNDONE
