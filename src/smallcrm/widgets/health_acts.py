"""Health in the window: its page is made, and all that it needs is read, when it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.viewmodels.health_charts import ShownChart
    from smallcrm.widgets.health_page import HealthPage


class HealthActs(QObject):
    """A part's place in the window. ``said(str)``: what was written or printed."""

    said = Signal(str)

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = place.window, place.pane
        self.page: HealthPage | None = None
        self._window.offer_page(Section.HEALTH, self._make)
        self._window.actions_.work.care.health.triggered.connect(self._show)
        self._window.section_shown.connect(self._focus)
        self.said.connect(self._say)

    def _make(self) -> QWidget:
        from smallcrm.widgets.health_page import HealthPage  # nobody needs it before
        from smallcrm.widgets.health_tabs import HealthFrame

        window = self._window
        page = self.page = HealthPage(window.workspace, window.sections, window)
        page.person_wanted.connect(self._go)
        page.quiet_wanted.connect(window.show_quiet)
        page.save_wanted.connect(self._ask_file)
        page.paper_wanted.connect(self.show_paper)
        frame = HealthFrame(window, Section.HEALTH, page, window)
        frame.add_beside(page.paper)
        return frame

    @Slot()
    def _show(self) -> None:
        self._window.show_section(Section.HEALTH)

    @Slot(object)
    def _focus(self, section: Section) -> None:
        page = self._window.pages.currentWidget()
        if section is Section.HEALTH and page is not None:
            page.setFocus()

    @Slot(int)
    def _go(self, customer: int) -> None:
        """To the person's page."""
        from smallcrm.domain.records import CustomerId

        whose = CustomerId(customer)
        self._window.show_customer(whose)
        if self._pane.person.customer != whose:
            self._pane.person.show(whose)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)

    # --- files and paper ------------------------------------------------------------------------

    @Slot(object, str)
    def _ask_file(self, chart: ShownChart, ending: str) -> None:
        from PySide6.QtWidgets import QFileDialog

        from smallcrm.domain import file_names

        kinds = {"png": self.tr("Pictures (*.png)"), "csv": self.tr("Tables (*.csv)")}
        usual = file_names.safe(f"{chart.title}.{ending}")
        name, _ = QFileDialog.getSaveFileName(
            self._window, chart.title, str(Path.home() / usual), kinds[ending]
        )
        if name:
            self.write(chart, Path(name))

    def write(self, chart: ShownChart, target: Path) -> None:
        """A chart as a picture or a table, by the ending of the file's name."""
        from smallcrm.viewmodels import health_files, saving
        from smallcrm.widgets import health_paper

        is_table = target.suffix.lower() == ".csv"
        data = health_files.as_csv(chart) if is_table else health_paper.picture(chart)
        if saving.save(self._window.workspace, target, data):
            self.said.emit(self.tr("{file} is written.").replace("{file}", target.name))

    @Slot()
    def show_paper(self) -> None:
        """All of the page as it would be printed."""
        from smallcrm.widgets.health_paper_dialog import HealthPaperDialog

        if self.page is not None:
            dialog = HealthPaperDialog(self._window.workspace, self.page, self._window)
            dialog.said.connect(self.said)
            dialog.open()
