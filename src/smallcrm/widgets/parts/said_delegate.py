"""Rows of "What they say": a group with how many people, and comments in full below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from smallcrm.viewmodels.roles import SaidRole
from smallcrm.widgets.parts.timeline_delegate import RAIL, TimelineDelegate
from smallcrm.widgets.style import fonts, icons, painting, tokens

_Index = QModelIndex | QPersistentModelIndex
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class SaidDelegate(TimelineDelegate):
    """Comments are painted as entries of a timeline are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        kind = index.data(SaidRole.ROW_TYPE)
        if kind == "comment":
            return super().sizeHint(option, index)
        high = QFontMetrics(fonts.strong()).height() + tokens.SPACE_4
        if kind == "group" and index.data(SaidRole.BELOW):
            high += QFontMetrics(fonts.small()).height()
        return QSize(0, max(tokens.TARGET, high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        kind = index.data(SaidRole.ROW_TYPE)
        if kind == "comment":
            super().paint(painter, option, index)
            return
        painter.save()
        rect = QRect(option.rect).adjusted(tokens.SPACE_1, 1, -tokens.SPACE_1, -1)
        painting.row_ground(painter, rect, option)
        if kind == "group":
            self._group(painter, option, index, rect)
        else:
            inner = rect.adjusted(RAIL - tokens.SPACE_1, 0, -tokens.SPACE_3, 0)
            painter.setPen(self._ink(option, tokens.current().accent))
            painter.setFont(fonts.body())
            self._text(painter, option, inner, str(index.data(SaidRole.TITLE)))
        painter.restore()

    def _group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, rect: QRect
    ) -> None:
        colours = tokens.current()
        strong, small = QFontMetrics(fonts.strong()), QFontMetrics(fonts.small())
        below = str(index.data(SaidRole.BELOW) or "")
        inner = rect.adjusted(tokens.SPACE_6, 0, -tokens.SPACE_3, 0)
        high = strong.height() + (small.height() if below else 0)
        top = QRect(inner.left(), rect.center().y() - high // 2, inner.width(), strong.height())
        self._sign(painter, option, top, is_open=bool(index.data(SaidRole.IS_OPEN)))
        count = str(index.data(SaidRole.COUNT))
        room = QFontMetrics(fonts.body()).horizontalAdvance(count) + tokens.SPACE_3
        painter.setFont(fonts.body())
        painter.setPen(self._ink(option, colours.muted))
        self._text(painter, option, top, count, at_end=True)
        painter.setFont(fonts.strong())
        painter.setPen(self._ink(option, colours.text))
        title = str(index.data(SaidRole.TITLE))
        self._text(painter, option, top.adjusted(0, 0, -room, 0), title)
        if below:
            painter.setFont(fonts.small())
            painter.setPen(self._ink(option, colours.muted))
            line = QRect(top.left(), top.bottom() + 1, inner.width(), small.height())
            self._text(painter, option, line, below)

    def _sign(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, *, is_open: bool
    ) -> None:
        """An arrow: to the side of what is folded, down where it is not."""
        side = QFontMetrics(fonts.body()).height()
        left = line.left() - tokens.SPACE_1 - side
        place = QRect(left, line.center().y() - side // 2, side, side)
        place = QStyle.visualRect(option.direction, option.rect, place)
        is_turned = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.translate(place.center())
        painter.rotate(90 if is_open else 180 if is_turned else 0)
        middle = QRect(-side // 2, -side // 2, side, side)
        icons.paint(painter, middle, "chevron-right", self._ink(option, tokens.current().muted))
        painter.restore()

    def _ink(self, option: QStyleOptionViewItem, otherwise: QColor) -> QColor:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        return tokens.current().selection_text if selected else otherwise

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        *,
        at_end: bool = False,
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, side | _CENTRE)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, room), align, cut)

    def _rail(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, centre: int
    ) -> None:
        """Groups have none."""
