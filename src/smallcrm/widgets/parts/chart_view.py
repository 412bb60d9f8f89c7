"""A chart as a list whose rows are its bars: reached by Tab, gone through by the arrow keys, read
out bar by bar; Enter or a click opens what a bar was counted from.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smallcrm.viewmodels.health_charts import ChartModel, Shape
from smallcrm.widgets.parts import chart_painting
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.style import tokens

_Index = QModelIndex | QPersistentModelIndex
_NEAR = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus


class _Bars(QStyledItemDelegate):
    """Bars share the width of the view, or stand below each other."""

    def __init__(self, view: ChartView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        look, view = chart_painting.look(), self._view
        count = max(1, view.bars.rowCount())
        if view.bars.chart.shape is Shape.COLUMNS:
            high = round(chart_painting.height(view.bars.chart, look))
            return QSize(view.viewport().width() // count, high)
        return QSize(0, round(chart_painting.row_height(look)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        chart, look = self._view.bars.chart, chart_painting.look()
        wide = option.rect.width() * (len(chart.bars) if chart.shape is Shape.COLUMNS else 1)
        sizes = chart_painting.measure(chart, wide, look)
        left = option.direction is Qt.LayoutDirection.LeftToRight
        rect = QRectF(option.rect)
        is_near = bool(option.state & _NEAR)
        chart_painting.bar(
            *(painter, rect, chart, index.row(), sizes, look), left=left, is_near=is_near
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.current().accent, 4 if tokens.current().is_stark else 2))
            corner = tokens.CORNER_FIELD
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner)
            painter.restore()


class ChartView(PaneListView):
    """``opened(int)`` the number of a bar whose rows are wanted, ``pointed(int)`` the one that is
    pointed at, or that the keys are on (-1: none)."""

    opened = Signal(int)
    pointed = Signal(int)

    def __init__(self, bars: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = bars
        self.setModel(bars)
        self.setItemDelegate(_Bars(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)
        self.entered.connect(self._point)
        bars.modelReset.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """As high as its bars are, in this size of text."""
        columns = self.bars.chart.shape is Shape.COLUMNS
        self.setFlow(QListView.Flow.LeftToRight if columns else QListView.Flow.TopToBottom)
        high = chart_painting.height(self.bars.chart, chart_painting.look())
        if not columns:
            one = round(chart_painting.row_height(chart_painting.look()))
            high = one * self.bars.rowCount()
        self.setFixedHeight(max(1, round(high)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "bars"):
            self.fit()
            self.scheduleDelayedItemsLayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the chart."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On the newest month, or the first row."""
        count = self.bars.rowCount()
        if count and not self.currentIndex().isValid():
            columns = self.bars.chart.shape is Shape.COLUMNS
            self.setCurrentIndex(self.bars.index(count - 1 if columns else 0, 0))
        super().focusInEvent(event)
        self._point(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(-1)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self.currentIndex().row() if self.hasFocus() else -1)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._point(self.currentIndex())

    @Slot(QModelIndex)
    def _point(self, index: QModelIndex) -> None:
        self.pointed.emit(index.row())

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())
