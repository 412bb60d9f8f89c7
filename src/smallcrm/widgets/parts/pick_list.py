"""Who may be meant, and commands: rows under the line, picked by Up and Down while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smallcrm.domain.records import CustomerKind
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.widgets.style import fonts, icons, painting, tokens

_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Face or icon, the name, and what tells it apart at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, max(tokens.TARGET, QFontMetrics(fonts.body()).height() + tokens.SPACE_3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, colours = index.data(_ROW), tokens.current()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painting.row_ground(painter, rect, option)
        side = rect.height() - tokens.SPACE_2
        face = QRect(rect.left() + tokens.SPACE_2, rect.top() + tokens.SPACE_1, side, side)
        turned = QStyle.visualRect(option.direction, rect, face)
        if row.known is not None:
            kind = CustomerKind(row.known.kind)
            painting.avatar(painter, turned, row.name, int(row.known.id), kind)
        else:
            inset = side // 5
            name = "chevron-right" if row.command else "plus"
            inner = turned.adjusted(inset, inset, -inset, -inset)
            icons.paint(painter, inner, name, colours.selection_text if selected else colours.muted)
        line = rect.adjusted(side + tokens.SPACE_4, 0, -tokens.SPACE_3, 0)
        small = QFontMetrics(fonts.small())
        detail = small.elidedText(row.detail, Qt.TextElideMode.ElideRight, line.width() // 2)
        painter.setFont(fonts.small())
        painter.setPen(colours.selection_text if selected else colours.muted)
        align = Qt.AlignmentFlag.AlignVCenter
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight | align)
        painter.drawText(QStyle.visualRect(option.direction, rect, line), end, detail)
        room = line.width() - small.horizontalAdvance(detail) - tokens.SPACE_3
        painter.setFont(fonts.body())
        painter.setPen(colours.selection_text if selected else colours.text)
        name = QFontMetrics(fonts.body()).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | align)
        painter.drawText(QStyle.visualRect(option.direction, rect, line), start, name)
        painter.restore()


class PickList(QListWidget):
    """``chosen(row)`` by click or by Enter in the list itself."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picks")
        self.setAccessibleName(self.tr("People and commands"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: tuple[Candidate, ...] = ()
        self._room = 10_000
        self.itemClicked.connect(self._clicked)
        self.hide()

    def show_rows(self, rows: Sequence[Candidate], picked: int) -> None:
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.clear()
            for number, row in enumerate(rows):
                item = QListWidgetItem(row.name, self)
                item.setData(_ROW, row)
                place = self.tr("{n} of {all}").replace("{n}", str(number + 1))
                spoken = ", ".join(p for p in (row.name, row.detail) if p)
                place = place.replace("{all}", str(len(rows)))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}, {place}")
            self._fit()
        self.setVisible(bool(rows))
        if rows:
            self.setCurrentRow(picked)

    def spoken(self) -> str:
        """The picked row, as a screen reader says it."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def set_room(self, height: int) -> None:
        """Show no more whole rows than fit into so many pixels."""
        if height != self._room:
            self._room = height
            self._fit()

    def _fit(self) -> None:
        """As high as its rows, eight at most."""
        row = self.sizeHintForRow(0) if self.count() else 0
        most = max(1, min(8, self._room // row)) if row else 0
        self.setFixedHeight(row * min(self.count(), most) + 2)

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.row(item))
