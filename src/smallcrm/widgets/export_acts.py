"""What goes out: people for other programs, one of them, and the day on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.viewmodels import today_page
from smallcrm.viewmodels.bulk import Selection
from smallcrm.viewmodels.exporting import ExportViewModel
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane

if TYPE_CHECKING:
    from smallcrm.widgets.export_dialog import ExportDialog


class ExportActs(QObject):
    """``said(str)``: a sentence about what was written."""

    said = Signal(str)

    def __init__(self, window: MainWindow, pane: PersonPane, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._person = window, pane.person
        self.exports = ExportViewModel(window.workspace, self)
        self.selected: Callable[[], Selection | None] = lambda: None
        """Who is selected, when these are several."""
        acts = window.actions_
        self._one = acts.export_person
        pane.more_acts.append(self._one)
        self.exports.done.connect(self.said)
        acts.export_json.triggered.connect(self._export)
        acts.export_person.triggered.connect(self._export_person)
        acts.print_today.triggered.connect(self._print_today)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._one.setEnabled(self._person.customer is not None)

    @Slot()
    def _export(self) -> None:
        self._dialog().open()

    @Slot()
    def _export_person(self) -> None:
        dialog = self._dialog()
        dialog.choose_person()
        dialog.open()

    @Slot()
    def export_selected(self) -> None:
        """Those who are selected, or the one."""
        dialog = self._dialog()
        if self.selected() is not None:
            dialog.choose_some()
        else:
            dialog.choose_person()
        dialog.open()

    def _dialog(self) -> ExportDialog:
        from smallcrm.widgets.export_dialog import ExportDialog

        detail = self._person.detail
        return ExportDialog(
            self.exports,
            customer=self._person.customer,
            name=detail.name if detail is not None else "",
            tag=self._window.tag,
            search=self._window.people.search.text().strip(),
            some=self.selected(),
            parent=self._window,
        )

    @Slot()
    def _print_today(self) -> None:
        from smallcrm.widgets.today_dialog import TodayDialog

        space = self._window.workspace
        page = space.attempt(today_page.read, space.store, space.local_now())
        if page is not None:
            dialog = TodayDialog(space, page, self._window)
            dialog.said.connect(self.said)
            dialog.open()
