"""A chart with its heading, what it was counted from, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels import health_wording, wording
from smallcrm.viewmodels.health_charts import ChartModel, Shape, ShownChart
from smallcrm.widgets.parts.chart_view import ChartView
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import painting, tokens

_Index = QModelIndex | QPersistentModelIndex


class _Cells(QStyledItemDelegate):
    """The ground and the ring that the rows of all our lists have; figures at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = tokens.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painting.row_ground(painter, option.rect, option)
        painter.setPen(colours.selection_text if chosen else colours.text)
        inner = option.rect.adjusted(tokens.SPACE_2, 0, -tokens.SPACE_2, 0)
        cut = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, align, cut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        wide = option.fontMetrics.horizontalAdvance(str(index.data()))
        high = max(tokens.TARGET, option.fontMetrics.height() + tokens.SPACE_2)
        return QSize(wide + 2 * tokens.SPACE_2 + 2, high)


class ChartTable(QTableView):
    """The chart's numbers; as high as it has rows. ``opened(int)`` as of the chart."""

    opened = Signal(int)

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)

    def sizeHint(self) -> QSize:
        rows = self.verticalHeader().length()
        return QSize(0, rows + self.horizontalHeader().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the table."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())


class ChartPanel(QWidget):
    """One chart, or several of a kind that are chosen from by their currency or pipeline.
    ``opened(ShownChart, int)``: the rows of a bar are wanted; ``save_wanted(ShownChart, str)``:
    the chart is, as "png" or "csv"."""

    opened = Signal(object, int)
    save_wanted = Signal(object, str)

    def __init__(self, charts: Sequence[ShownChart], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts = tuple(charts)
        self._which = ""
        self.model = ChartModel(self._charts[0], self)
        self.choices: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._chosen = QWidget(self)
        self._row = FlowLayout(tokens.SPACE_1, self._chosen)
        self.title = plain_label(self, "", "strong")
        self.note = plain_label(self, "", "muted")
        self.wants_table = False
        self.as_table = QPushButton(self.tr("As a table"), self)
        self.as_table.setObjectName("flat")
        self.save = QPushButton(self.tr("Save…"), self)
        self.save.setObjectName("flat")
        self.menu = LetterMenu(self.save)
        picture = self.menu.addAction(self.tr("As a &picture (PNG)…"))
        cells = self.menu.addAction(self.tr("As a &table (CSV)…"))
        self.save.setMenu(self.menu)
        self.view = ChartView(self.model, self)
        self.table = ChartTable(self.model, self)
        self.silence = plain_label(self, health_wording.too_little(), "muted")
        for button in (self.as_table, self.save):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.as_table)
        head.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_1)
        layout.addLayout(head)
        layout.addWidget(self._chosen)
        layout.addWidget(self.note)
        layout.addSpacing(tokens.SPACE_2)
        for widget in (self.view, self.table, self.silence):
            layout.addWidget(widget)
        self.as_table.clicked.connect(self._toggle)
        self.view.opened.connect(self._open)
        self.view.pointed.connect(self._point)
        self.table.opened.connect(self._open)
        picture.triggered.connect(self._save("png"))
        cells.triggered.connect(self._save("csv"))
        self._group.buttonClicked.connect(self._choose)
        self.show_charts(charts)

    def show_charts(self, charts: Sequence[ShownChart]) -> None:
        """Others in their place, or the same with other numbers; one at least."""
        self._charts = tuple(charts)
        names = [chart.which for chart in charts]
        if names != list(self.choices):
            self._offer(names)
        self._which = self._which if self._which in names else names[0]
        self.choices[self._which].setChecked(True)
        self._show(self._charts[names.index(self._which)])

    def _offer(self, names: Sequence[str]) -> None:
        for old in self.choices.values():
            self._row.removeWidget(old)
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self.choices = {name: QPushButton(name.replace("&", "&&"), self._chosen) for name in names}
        for chart in self._charts:
            button = self.choices[chart.which]
            button.setObjectName("searchChip")
            button.setCheckable(True)
            button.setAccessibleName(chart.title)
            self._group.addButton(button)
            self._row.addWidget(button)
            button.show()
        self._chosen.setVisible(len(names) > 1)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self._which = next(name for name, one in self.choices.items() if one is button)
        self._show(next(chart for chart in self._charts if chart.which == self._which))

    def _show(self, chart: ShownChart) -> None:
        if chart != self.model.chart:
            self.model.show(chart)
        what = chart.source.what
        self.title.setText(health_wording.chart(what) if len(self.choices) > 1 else chart.title)
        self.setToolTip(wording.tip(chart.formula))
        for widget in (self.view, self.table):
            widget.setAccessibleName(chart.title)
            widget.setAccessibleDescription(f"{chart.note}. {chart.formula}")
        self.save.setAccessibleName(f"{self.save.text()} {chart.title}")
        self._turn()

    def turn(self, *, to_table: bool) -> None:
        """To the table in place of the chart, or back."""
        self.wants_table = to_table
        self._turn()

    @Slot()
    def _toggle(self) -> None:
        self.turn(to_table=not self.wants_table)

    def _turn(self) -> None:
        """The one in the place of the other, with the keys where they were."""
        chart, wants_table = self.model.chart, self.wants_table
        words = self.tr("As a chart") if wants_table else self.tr("As a table")
        self.as_table.setText(words)
        self.as_table.setAccessibleName(f"{words}: {chart.title}")
        had_keys = self.view.hasFocus() or self.table.hasFocus()
        self.model.is_table = wants_table
        self.view.setVisible(chart.is_enough and not wants_table)
        self.table.setVisible(chart.is_enough and wants_table)
        self.silence.setVisible(not chart.is_enough)
        self.as_table.setVisible(chart.is_enough)
        self.save.setVisible(chart.is_enough)
        self.table.updateGeometry()
        if had_keys:
            (self.table if wants_table else self.view).setFocus()
        self._point(-1)

    @Slot(int)
    def _point(self, number: int) -> None:
        """What a column says stands above, where it has no room itself."""
        chart = self.model.chart
        is_one = chart.shape is not Shape.ROWS and 0 <= number < len(chart.bars)
        self.note.setText(chart.bars[number].spoken if is_one else chart.note)

    @Slot(int)
    def _open(self, number: int) -> None:
        self.opened.emit(self.model.chart, number)

    def _save(self, ending: str) -> Callable[[], None]:
        return lambda: self.save_wanted.emit(self.model.chart, ending)
