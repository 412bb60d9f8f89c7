"""Joins drafts, templates and letters to many with the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.domain.letters import BatchId, LetterRow
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import bulk_wording
from smallcrm.viewmodels.letters import Letters
from smallcrm.widgets.checklist_groups import LettersGroup
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.viewmodels.batches import Batches
    from smallcrm.viewmodels.letter_ways import LetterWays
    from smallcrm.viewmodels.templates import Templates


class LetterActs(QObject):
    """Their place in the window. What is not needed for the group beside the timeline is made when
    it is asked for."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._window = place, place.window
        space, person = place.window.workspace, place.pane.person
        self.letters = Letters(space, person, self)
        self.drafts = LettersGroup(self.letters, place.pane.aside.body)
        place.add_group(self.drafts)
        work = self._window.actions_.work
        self._one = work.write_letter
        place.pane.more_acts.append(self._one)
        self._one.triggered.connect(self._write)
        work.templates.triggered.connect(self.show_templates)
        work.letters.triggered.connect(self._show_letters)
        person.shown.connect(self._look)
        person.gone.connect(self._look)
        self.drafts.open_wanted.connect(self._open)
        self.drafts.copy_wanted.connect(self._copy)
        self._look()

    def stop(self) -> None:
        """Files that were opened go."""
        if "ways" in self.__dict__:
            self.ways.stop()

    @cached_property
    def ways(self) -> LetterWays:
        from smallcrm.viewmodels.letter_ways import LetterWays

        return LetterWays(self._window.workspace, self)

    @cached_property
    def batches(self) -> Batches:
        from smallcrm.viewmodels.batches import Batches

        return Batches(self._window.workspace, self)

    @cached_property
    def templates(self) -> Templates:
        from smallcrm.viewmodels.templates import Templates

        return Templates(self._window.workspace, self)

    @Slot()
    def _look(self) -> None:
        detail = self._place.pane.person.detail
        self._one.setEnabled(detail is not None and detail.deleted_at is None)

    # --- writing --------------------------------------------------------------------------------

    @Slot()
    def _write(self) -> None:
        detail = self._place.pane.person.detail
        if detail is not None:
            self.write_to([CustomerId(int(detail.id))], detail.name)

    def write_to(self, whom: Sequence[CustomerId], name: str = "") -> None:
        """Ask what to write to them; ``name`` of the one."""
        from smallcrm.widgets.write_dialog import WriteDialog

        who = name or bulk_wording.selected(len(whom), everybody=False, found=False)
        title = self.tr("Write to {who}").replace("{who}", who)
        dialog = WriteDialog(self.batches, self.templates, whom, title, self._window)
        dialog.templates_wanted.connect(self.show_templates)
        dialog.drafted.connect(self._drafted)
        dialog.written.connect(self._open)
        dialog.open()

    @Slot(int)
    def _drafted(self, batch: int) -> None:
        self.show_letters(BatchId(batch))

    @Slot()
    def _show_letters(self) -> None:
        self.show_letters()

    def show_letters(self, batch: BatchId | None = None) -> None:
        """Letters drafted together; ``batch``: the one that is shown first."""
        from smallcrm.widgets.batch_dialog import BatchDialog

        keys = self._window.actions_
        dialog = BatchDialog(
            self.batches, self.letters, self.ways, (keys.undo, keys.redo), batch, self._window
        )
        dialog.person_wanted.connect(self._place.pane.person_wanted)
        dialog.open()

    @Slot()
    def show_templates(self) -> None:
        from smallcrm.widgets.templates_dialog import TemplatesDialog

        over: QWidget = QApplication.activeModalWidget() or self._window
        dialog, keys = TemplatesDialog(self.templates, over), self._window.actions_
        dialog.take_back_with((keys.undo, keys.redo), self._window.workspace)
        dialog.open()

    # --- one draft ------------------------------------------------------------------------------

    @Slot(object)
    def _open(self, row: LetterRow) -> None:
        from smallcrm.widgets.letter_dialog import LetterDialog

        LetterDialog(self.letters, self.ways, row, self._window).open()

    @Slot(object)
    def _copy(self, row: LetterRow) -> None:
        """Unless it must not go any more: then that is said."""
        if trouble := self.ways.hindrance(row):
            self._window.undo_strip.show_message(trouble, False)
            return
        QGuiApplication.clipboard().setText(self.letters.text(row))
        self._window.undo_strip.show_message(self.tr("Draft copied."), False)
