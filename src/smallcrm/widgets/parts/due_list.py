"""The others that are due, under the one that is shown: whose, what and when, a line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

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

from smallcrm.domain.records import CustomerKind, FollowUpRow
from smallcrm.viewmodels import promises
from smallcrm.widgets.style import fonts, painting, tokens

LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DueLine:
    """``tone`` as of a chip: "late", "due" or ""."""

    number: int
    customer: int
    kind: CustomerKind
    name: str
    text: str
    when: str
    tone: str
    spoken: str


def line_of(number: int, row: FollowUpRow, today: date) -> DueLine:
    """How a follow-up stands in the list; ``number`` is its place."""
    return DueLine(
        number=number,
        customer=int(row.customer_id or 0),
        kind=row.customer_kind,
        name=row.customer_name,
        text=row.text,
        when=promises.when(row, today),
        tone=promises.tone(row, today),
        spoken=promises.spoken(row, today),
    )


class _Delegate(QStyledItemDelegate):
    """Face, name, words; when it was due at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, max(tokens.TARGET, QFontMetrics(fonts.body()).height() + tokens.SPACE_3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: DueLine = index.data(LINE)
        colours, rect = tokens.current(), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = colours.selection_text if selected else colours.text
        painter.save()
        painting.row_ground(painter, rect, option)
        side = rect.height() - tokens.SPACE_2
        left = rect.left() + tokens.SPACE_1
        if line.customer:
            face = QRect(left, rect.top() + tokens.SPACE_1, side, side)
            turned = QStyle.visualRect(option.direction, rect, face)
            painting.avatar(painter, turned, line.name, line.customer, line.kind)
        left += side + tokens.SPACE_2
        right = rect.right() - tokens.SPACE_2
        small = QFontMetrics(fonts.small())
        when = small.elidedText(line.when, Qt.TextElideMode.ElideRight, (right - left) // 2)
        wide = small.horizontalAdvance(when)
        end = QRect(right - wide, rect.top(), wide + 1, rect.height())
        painter.setFont(fonts.small())
        painter.setPen(ink if selected else colours.tone(line.tone)[0])
        self._words(painter, option, end, when)
        room = QRect(left, rect.top(), end.left() - tokens.SPACE_2 - left, rect.height())
        strong = QFontMetrics(fonts.strong())
        name = strong.elidedText(line.name, Qt.TextElideMode.ElideRight, room.width() // 2)
        painter.setFont(fonts.strong())
        painter.setPen(ink)
        self._words(painter, option, room, name)
        gap = strong.horizontalAdvance(name) + (tokens.SPACE_2 if name else 0)
        rest = room.adjusted(gap, 0, 0, 0)
        painter.setFont(fonts.body())
        mode = Qt.TextElideMode.ElideRight
        self._words(
            painter, option, rest, painter.fontMetrics().elidedText(line.text, mode, rest.width())
        )
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, words: str
    ) -> None:
        """Mirrored where the script is."""
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), align, words)


class DueList(QListWidget):
    """``chosen(number)`` by a click, or Enter while the list has the keys."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Others that are due"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._lines: tuple[DueLine, ...] = ()
        self.itemClicked.connect(self._clicked)

    def show_lines(self, lines: Sequence[DueLine]) -> None:
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.spoken, self)
            item.setData(LINE, line)

    def row_height(self) -> int:
        return QFontMetrics(fonts.body()).height() + tokens.SPACE_3

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._clicked(self.currentItem())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()  # the panel's own letters, and no jumping by them

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        line = item.data(LINE)
        self.chosen.emit(line.number)
