"""Joins feedback with the window: the group beside the timeline, its form, its entries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QStandardPaths, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm.domain.feedback import FeedbackRow
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels.feedback import HowItGoes
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.feedback import FeedbackGroup
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.widgets.feedback_import_dialog import FeedbackImportDialog
    from smallcrm.widgets.said_page import SaidPage

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class FeedbackActs(QObject):
    """Made once, for the person whose page is shown."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = place.window, place.pane
        self.how = HowItGoes(place.window.workspace, place.pane.person, self)
        self.group = FeedbackGroup(self.how, place.pane.aside.body)
        place.add_group(self.group)
        timeline = place.pane.timeline
        timeline.model.said_of.append(self.how.told)
        acts = place.window.actions_.work.feedback
        self._add, self._score = acts.add_feedback, acts.edit_feedback
        place.pane.more_acts.append(self._add)
        timeline.view.more_acts.append(self._score)
        self._add.triggered.connect(self._new)
        self._score.triggered.connect(self._edit_at_hand)
        timeline.view.selectionModel().currentChanged.connect(self._look_at_entry)
        timeline.model.modelReset.connect(self._look_at_entry)
        self.how.changed.connect(self._look_at_entry)
        self.group.add_wanted.connect(self._new)
        self.group.edit_wanted.connect(self._edit)
        timeline.view.feedback_wanted.connect(self._open)
        self.how.changed.connect(timeline.model.say_anew)
        place.pane.person.shown.connect(self._look)
        place.pane.person.gone.connect(self._look)
        menu = place.pane.aside.add.menu()
        offered = QAction(self.tr("Feedback…"), self)
        offered.triggered.connect(self._add.trigger)
        menu.addAction(offered)
        self._page: SaidPage | None = None
        place.window.offer_page(Section.SAID, self._make_page)
        acts.said.triggered.connect(self._show_said)
        acts.import_feedback.triggered.connect(self._ask_file)
        acts.feedback_table.triggered.connect(self._write)
        place.window.section_shown.connect(self._focus)
        self._look()
        self._look_at_entry()

    # --- what they say --------------------------------------------------------------------------

    def _make_page(self) -> QWidget:
        """Read when it is gone to for the first time."""
        from smallcrm.viewmodels.said import SaidModel
        from smallcrm.widgets.health_tabs import HealthFrame
        from smallcrm.widgets.said_page import SaidPage

        window = self._window
        page = self._page = SaidPage(SaidModel(window.workspace, self), window)
        window.workspace.changed.connect(page.look)
        page.person_wanted.connect(self._go)
        page.edit_wanted.connect(self._edit)
        page.import_wanted.connect(window.actions_.work.feedback.import_feedback.trigger)
        return HealthFrame(window, Section.SAID, page, window)

    @Slot(int)
    def _go(self, customer: int) -> None:
        """To the person, with how it goes beside them."""
        self._window.show_customer(CustomerId(customer))
        if self._pane.person.customer != customer:
            self._pane.person.show(CustomerId(customer))
        self._pane.tabs.setCurrentIndex(1)
        self._pane.timeline.view.setFocus()

    @Slot()
    def _show_said(self) -> None:
        self._window.show_section(Section.SAID)

    @Slot(object)
    def _focus(self, section: Section) -> None:
        if section is Section.SAID and self._page is not None:
            self._page.setFocus()

    # --- of a person ----------------------------------------------------------------------------

    @Slot()
    def _look_at_entry(self) -> None:
        """Only of an entry that says how it goes."""
        self._score.setEnabled(self._at_hand() is not None)

    def _at_hand(self) -> FeedbackRow | None:
        timeline = self._pane.timeline
        index = timeline.view.currentIndex()
        entry = timeline.model.row(index)
        said = None if entry is None else self.how.said_in(entry.id)
        return timeline.model.feedback(index) or said

    @Slot()
    def _edit_at_hand(self) -> None:
        row = self._at_hand()
        if row is not None:
            self._edit(int(row.id))

    @Slot()
    def _look(self) -> None:
        self._add.setEnabled(self._pane.person.customer is not None)

    @Slot()
    def _new(self) -> None:
        if self._pane.person.customer is not None:
            self._open_form(None)

    @Slot(int)
    def _edit(self, number: int) -> None:
        row = self.how.row(number)
        if row is not None:
            self._open_form(row)

    def _open_form(self, row: FeedbackRow | None) -> None:
        from smallcrm.widgets.feedback_dialog import FeedbackDialog

        FeedbackDialog(self.how, row, self._window).open()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._pane.timeline.model.feedback(index)
        if row is not None:
            self._edit(int(row.id))

    # --- tables ---------------------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        source, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("A table of survey answers"),
            QStandardPaths.writableLocation(_DOCUMENTS),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
        )
        if source:
            self.import_file(Path(source))

    def import_file(self, path: Path) -> FeedbackImportDialog:
        """Look at a table of answers, to bring it in."""
        from smallcrm.viewmodels.feedback_files import FeedbackFiles
        from smallcrm.widgets.feedback_import_dialog import FeedbackImportDialog

        files = FeedbackFiles(self._window.workspace)
        files.said.connect(self._say)
        dialog = FeedbackImportDialog(files, path, self._window)
        dialog.open()
        return dialog

    @Slot()
    def _write(self) -> None:
        from smallcrm.viewmodels.feedback_files import FeedbackFiles

        folder = Path(QStandardPaths.writableLocation(_DOCUMENTS))
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Feedback as a table"),
            str(folder / self.tr("feedback.csv")),
            self.tr("Tables (*.csv)"),
        )
        if target:
            files = FeedbackFiles(self._window.workspace, self)
            files.said.connect(self._say)
            files.write(Path(target))

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
