"""The page of numbers: what they say of how it goes with the customers, and the words behind
them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.domain.changes import Changes
from smallcrm.domain.health import Chart, Figure, Number
from smallcrm.viewmodels import health_wording
from smallcrm.viewmodels.health import HealthViewModel
from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.viewmodels.sections import SectionsViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.health_list_dialog import HealthListDialog
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.health_section import HealthSection
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

WIDEST = 146
"""So many characters the page is wide at most: longer bars say no more."""


class HealthPage(QWidget):
    """Counted when it is shown, given up when it is left. ``person_wanted(int)``,
    ``quiet_wanted``, ``save_wanted(ShownChart, str)``, ``paper_wanted``."""

    person_wanted = Signal(int)
    quiet_wanted = Signal()
    save_wanted = Signal(object, str)
    paper_wanted = Signal()

    def __init__(
        self, workspace: Workspace, sections: SectionsViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = HealthViewModel(workspace, self)
        self._space, self._lists = workspace, sections
        self.empty = EmptyState(self)
        self.empty.say("", health_wording.nobody_yet(), "")
        self.scrolled = ScrolledPage(self)
        self.paper = QPushButton(self.tr("&Print or save…"))
        self.paper.hide()
        self.sections = self._made()
        column = QVBoxLayout()
        column.setContentsMargins(0, tokens.SPACE_3, 0, tokens.SPACE_5)
        column.setSpacing(0)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self._column = QWidget(self.scrolled.body)
        self._column.setLayout(column)
        row = QHBoxLayout()
        row.addWidget(self._column, 1)
        row.addStretch(0)
        self.scrolled.inside.addLayout(row)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.scrolled)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._fit()
        for section in self.sections:
            section.number_wanted.connect(self._open_number)
            section.bar_wanted.connect(self._open_bar)
            section.person_wanted.connect(self.person_wanted)
            section.save_wanted.connect(self.save_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self.model.counted.connect(self._show)
        self.model.finished.connect(self._finished)
        sections.changed.connect(self._show)
        workspace.changed.connect(self._changed)

    def _made(self) -> tuple[HealthSection, ...]:
        body = self.scrolled.body
        first = (Number.KEPT_MINE, Number.KEPT_THEIRS, Number.CAME_BACK, Number.QUIET)
        again = (Number.REPEAT, Number.SECOND_SALE)
        return (
            HealthSection("", first, (), body, shows_always=True),
            HealthSection(self.tr("How it goes"), (Number.NPS, Number.CSAT), (), body),
            HealthSection(self.tr("Income"), (), (Chart.INCOME, Chart.TOP), body),
            HealthSection(self.tr("Who comes back"), again, (Chart.RETENTION,), body),
            HealthSection(
                self.tr("Deals"), (), (Chart.PIPELINE, Chart.STAGE_DAYS, Chart.LOST), body
            ),
            HealthSection(self.tr("What went wrong"), (Number.SETTLED,), (Chart.LEFT,), body),
            HealthSection(self.tr("Introductions"), (), (Chart.INTRODUCED,), body),
        )

    @property
    def charts(self) -> tuple[ShownChart, ...]:
        """Those that are shown and say something."""
        return tuple(
            panel.model.chart
            for section in self.sections
            for panel in section.panels.values()
            if not panel.isHidden() and panel.model.chart.is_enough
        )

    @property
    def numbers(self) -> tuple[tuple[str, str, str], ...]:
        """Those that are shown and say something, in words."""
        return tuple(
            section.tiles[what].words
            for section in self.sections
            for what in section.numbers
            if (figure := self._figure(what)) is not None and figure.value is not None
        )

    @property
    def comments(self) -> tuple[tuple[str, str], ...]:
        """The last ones in full and who said them, as they are shown; as many of ``numbers`` as
        ``above`` says stand above them."""
        return tuple(view.shown for section in self.sections for view in section.comments)

    @property
    def above(self) -> int:
        figures = map(self._figure, self.sections[0].numbers)
        return sum(figure is not None and figure.value is not None for figure in figures)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self.model.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the first number."""
        self.sections[0].tiles[Number.KEPT_MINE].setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST)

    # --- showing --------------------------------------------------------------------------------

    def _figure(self, what: Number) -> Figure | None:
        if what is Number.QUIET:
            quiet, people = self._lists.quiet, self._lists.counts.people
            return None if quiet is None else Figure(what, people, quiet, quiet)
        return self.model.found.figures.get(what)

    @Slot()
    def _show(self) -> None:
        """What is known by now."""
        if not self.isVisible():
            return
        found, is_enough = self.model.found, self.model.is_enough
        self.stack.setCurrentWidget(self.scrolled if is_enough else self.empty)
        self.paper.setVisible(is_enough)
        for section in self.sections:
            for what in section.numbers:
                by_contact = bool(found.by_contact)
                section.show_number(what, self._figure(what), by_contact=by_contact)
            for chart in section.charts:
                section.show_charts(chart, self.model.charts(chart))
            if Number.NPS in section.numbers:
                section.show_comments(found.comments or (), self._space)
            section.fold()

    @Slot()
    def _finished(self) -> None:
        if self.isVisible():
            self.model.refresh()  # where something was changed meanwhile

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """Counted anew when it is seen, otherwise when it will be; what may be seen is other than
        before where the guard went on."""
        self._show()
        if self.isVisible():
            self.model.refresh()

    # --- lists ----------------------------------------------------------------------------------

    @Slot(object)
    def _open_number(self, what: Number) -> None:
        if what is Number.QUIET:
            self.quiet_wanted.emit()
            return
        by_contact = bool(self.model.found.by_contact)
        formula = health_wording.formula(what, by_contact=by_contact)
        self._open(HealthListDialog(self.model, health_wording.name(what), formula, what, self))

    @Slot(object, int)
    def _open_bar(self, chart: ShownChart, place: int) -> None:
        bar = chart.bars[place]
        title = f"{chart.title}: {bar.label}"
        asked = chart.source, chart.source.bars[place]
        self._open(HealthListDialog(self.model, title, chart.formula, asked, self))

    def _open(self, dialog: HealthListDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.person_wanted.connect(self.person_wanted)
        dialog.open()
