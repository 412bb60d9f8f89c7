"""Joins complaints with the window: their group, their rows on Today, and what is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from smallcrm.domain.parts import Part
from smallcrm.viewmodels import complaint_wording
from smallcrm.viewmodels.complaints import Complaints, TodayComplaints
from smallcrm.widgets.complaints import ComplaintGroup
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.work_place import Place

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class ComplaintActs(QObject):
    """Made once, for the person whose page is shown."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = place.window, place.pane
        space = place.window.workspace
        self.complaints = Complaints(space, place.pane.person, place.parts, self)
        self.group = ComplaintGroup(self.complaints, place.pane.aside.body)
        place.add_group(self.group, first=True)
        self.notice = plain_label(place.pane, "", "warning")
        self.notice.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self.notice.hide()
        head = place.pane.head_words
        head.insertWidget(head.count() - 1, self.notice)
        self.today = TodayComplaints(space, place.parts, self)
        place.add_rows(self.today)
        place.pane.timeline.model.said_of.append(self.complaints.told)
        work = place.window.actions_.work
        self._acts = (work.add_complaint, work.close_complaint, work.about_complaint)
        work.add_complaint.triggered.connect(self._add)
        work.close_complaint.triggered.connect(self._close_first)
        work.about_complaint.triggered.connect(self._about)
        work.complaint_table.triggered.connect(self._write)
        work.import_complaints.triggered.connect(self._bring_in)
        self.complaints.said.connect(self._say)
        place.pane.timeline.view.more_acts.append(work.about_complaint)
        self.complaints.changed.connect(self._changed)
        self.complaints.person.shown.connect(self._look)
        self.complaints.person.gone.connect(self._look)
        self.group.edit_wanted.connect(self._edit)
        self.group.close_wanted.connect(self._close)
        self.today.close_wanted.connect(self._close)
        self._parts = place.parts
        place.parts.changed.connect(self._show)
        place.parts.changed.connect(place.today.changed)
        self._look()

    # --- what can be done -----------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        self._pane.timeline.model.say_anew()
        self._look()

    @Slot()
    def _look(self) -> None:
        """For nobody nothing can be done; and only what is open can be closed, or told again."""
        words = self.complaints.notice()
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        add, close, about = self._acts
        add.setEnabled(self.complaints.person.customer is not None)
        for act in (close, about):
            act.setEnabled(bool(self.complaints.open_ones))
        about.setVisible(bool(self.complaints.open_ones))

    @Slot()
    def _show(self) -> None:
        """In the menu of a person once it is wanted."""
        add, more = self._acts[0], self._pane.more_acts
        if Part.COMPLAINTS in self._parts.shown and add not in more:
            more.append(add)
        elif Part.COMPLAINTS not in self._parts.shown and add in more:
            more.remove(add)

    # --- forms ----------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        from smallcrm.widgets.complaint_dialog import ComplaintDialog

        if self.complaints.person.customer is not None:
            ComplaintDialog(self.complaints, None, self._window).open()

    @Slot(int)
    def _edit(self, complaint: int) -> None:
        from smallcrm.widgets.complaint_dialog import ComplaintDialog

        row = self.complaints.row(complaint)
        if row is not None:
            ComplaintDialog(self.complaints, row, self._window).open()

    @Slot(int)
    def _close(self, complaint: int) -> None:
        from smallcrm.widgets.complaint_dialog import CloseComplaintDialog

        row = self.complaints.row(complaint)
        if row is not None:
            CloseComplaintDialog(self.complaints, row, self._window).open()

    @Slot()
    def _close_first(self) -> None:
        """The worst of the person's."""
        if self.complaints.open_ones:
            self._close(int(self.complaints.open_ones[0].id))

    # --- for a spreadsheet ----------------------------------------------------------------------

    @Slot()
    def _write(self) -> None:
        folder = Path(QStandardPaths.writableLocation(_DOCUMENTS))
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Complaints as a table"),
            str(folder / self.tr("complaints.csv")),
            self.tr("Tables (*.csv)"),
        )
        if target:
            self.complaints.write(Path(target))

    @Slot()
    def _bring_in(self) -> None:
        source, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Complaints from a table"),
            QStandardPaths.writableLocation(_DOCUMENTS),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx)"),
        )
        if source:
            self.complaints.bring_in(Path(source))

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)

    # --- the entry at hand ----------------------------------------------------------------------

    @Slot()
    def _about(self) -> None:
        """With one open complaint the entry is about it, or no longer; of several it is asked."""
        view, rows = self._pane.timeline.view, self.complaints.open_ones
        entry = self._pane.timeline.model.row(view.currentIndex())
        if entry is None or not rows:
            return
        if len(rows) == 1:
            self._turn(int(entry.id), int(rows[0].id))
            return
        menu = self._choices(int(entry.id))
        place = view.visualRect(view.currentIndex()).topLeft()
        menu.popup(view.viewport().mapToGlobal(place))

    def _choices(self, entry: int) -> QMenu:
        menu = LetterMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self.complaints.open_ones:
            act = menu.addAction(complaint_wording.short(row.draft.words).replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(self.complaints.is_about(entry, int(row.id)))
            act.setData((entry, int(row.id)))
        menu.triggered.connect(self._chosen)
        return menu

    @Slot(QAction)
    def _chosen(self, act: QAction) -> None:
        self._turn(*act.data())

    def _turn(self, entry: int, complaint: int) -> None:
        is_about = not self.complaints.is_about(entry, complaint)
        self.complaints.set_about(entry, complaint, is_about=is_about)
