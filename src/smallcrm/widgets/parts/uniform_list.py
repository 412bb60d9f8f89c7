"""A list whose rows are of one height: their places are reckoned, not laid out."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from smallcrm.widgets.parts.list_view import PaneListView

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_STEPS = {
    _Action.MoveUp: -1,
    _Action.MovePrevious: -1,
    _Action.MoveDown: 1,
    _Action.MoveNext: 1,
}


class UniformListView(PaneListView):
    """Shows 100,000 rows as soon as ten. ``QListView`` asks its model four times for each row
    before it shows the first: in batches it was 2 s, during which nothing stood there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._high = 1
        self.setUniformItemSizes(True)

    # --- where the rows are ---------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        self._high = max(1, self.sizeHintForRow(0)) if self._count() else 1
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._high)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._count() * self._high - room))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        self.executeDelayedItemsLayout()
        return self._rows(index.row(), index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        row = self._row_at(point.y())
        return self.model().index(row, 0) if 0 <= row < self._count() else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        rect, room = self.visualRect(index), self.viewport().height()
        if not rect.isValid():
            return
        above, below = rect.top(), rect.bottom() + 1 - room
        match hint:
            case _Hint.PositionAtTop:
                by = above
            case _Hint.PositionAtBottom:
                by = below
            case _Hint.PositionAtCenter:
                by = (above + below) // 2
            case _:
                by = min(above, max(below, 0)) if below > 0 else min(above, 0)
        self.verticalScrollBar().setValue(self.verticalOffset() + by)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action in (_Action.MoveHome, _Action.MoveEnd) or not self._count():
            return super().moveCursor(action, modifiers)
        current = self.currentIndex()
        if not current.isValid():
            return self.model().index(0, 0)
        page = max(1, self.viewport().height() // self._high)
        steps = {**_STEPS, _Action.MovePageUp: -page, _Action.MovePageDown: page}
        row = current.row() + steps.get(action, 0)
        return self.model().index(min(max(row, 0), self._count() - 1), 0)

    # --- what is selected -----------------------------------------------------------------------

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.executeDelayedItemsLayout()
        rect = rect.normalized()
        first = max(self._row_at(rect.top()), 0)
        last = min(self._row_at(rect.bottom()), self._count() - 1)
        found = QItemSelection()
        if first <= last:
            found = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(found, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, seen = QRegion(), self.viewport().rect()
        for span in (selection.at(number) for number in range(selection.count())):
            region += QRegion(self._rows(span.top(), span.bottom()) & seen)
        return region

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        model, delegate = self.model(), self.itemDelegate()
        chosen, current = self.selectionModel(), self.currentIndex()
        if model is None:
            return
        first = max(self._row_at(event.rect().top()), 0)
        last = min(self._row_at(event.rect().bottom()), self._count() - 1)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual, hovered = option.state, self._hovered()
        painter = QPainter(self.viewport())
        for row in range(first, last + 1):
            index = model.index(row, 0)
            state = usual
            if chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == hovered:
                state |= QStyle.StateFlag.State_MouseOver
            if row == current.row() and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            option.rect, option.state = self._rows(row, row), state
            delegate.paint(painter, option, index)
        painter.end()

    # --- inside ---------------------------------------------------------------------------------

    def _count(self) -> int:
        model = self.model()
        return 0 if model is None else model.rowCount()

    def _row_at(self, y: int) -> int:
        return (y + self.verticalOffset()) // self._high

    def _rows(self, first: int, last: int) -> QRect:
        top = first * self._high - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), (last - first + 1) * self._high)

    def _hovered(self) -> int:
        """The row under the mouse; -1 when it is elsewhere."""
        port = self.viewport()
        if not port.underMouse():
            return -1
        return self.indexAt(port.mapFromGlobal(QCursor.pos())).row()
