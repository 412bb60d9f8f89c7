"""An entry of the timeline: a dot on a rail, its head, and its words wrapped to the width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.records import InteractionKind
from smallcrm.viewmodels.roles import TimelineRole
from smallcrm.widgets.style import fonts, painting, tokens

_Index = QModelIndex | QPersistentModelIndex
RAIL = 54
"""Where the words begin, in px from the view's edge."""
DOT_AT = 28
DOT = 10
CHARACTERS = 85
"""No line of words is longer."""
SHOWN = 4000
"""So many characters of an entry are painted; the whole is there when it is edited."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_LONGEST_WORD = 40
"""A word of more characters (a link) may be broken anywhere, so that it is not cut off."""


class TimelineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = self._words_rect(self._width(option), index).height()
        return QSize(0, self._head_height() + height + tokens.SPACE_5 - 4)

    def body_rect(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Where the words stand: an editor is put there."""
        rect: QRect = option.rect
        words = self._words_rect(rect.width(), index)
        top = rect.top() + tokens.SPACE_1 + self._head_height()
        return self._turned(option, QRect(rect.left() + RAIL, top, words.width(), words.height()))

    def sound_rect(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """The button behind the head of an entry that can be heard; empty where there is none."""
        length = index.data(TimelineRole.SOUND)
        if not length:
            return QRect()
        metrics, rect = QFontMetrics(fonts.caption()), option.rect
        wide = metrics.horizontalAdvance(str(length)) + metrics.height() + tokens.SPACE_4
        place = QRect(
            rect.right() - tokens.SPACE_4 - wide,
            rect.top(),
            wide,
            self._head_height() + tokens.SPACE_1,
        )
        return self._turned(option, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        colours = tokens.current()
        painter.save()
        frame = rect.adjusted(RAIL - tokens.SPACE_2, 0, -tokens.SPACE_2, -(tokens.SPACE_3 - 2))
        painting.row_ground(painter, self._turned(option, frame), option)
        head = QRect(
            rect.left() + RAIL,
            rect.top() + tokens.SPACE_1,
            rect.width() - RAIL - tokens.SPACE_3,
            self._head_height(),
        )
        self._rail(painter, option, index, head.center().y())
        sound = self.sound_rect(option, index)
        if not sound.isEmpty():
            _sound(painter, sound, str(index.data(TimelineRole.SOUND)), option)
            head.setWidth(head.width() - sound.width() - tokens.SPACE_3)
        align = QStyle.visualAlignment(
            option.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )
        painter.setFont(fonts.caption())
        painter.setPen(colours.muted)
        text = QFontMetrics(fonts.caption()).elidedText(
            index.data(TimelineRole.HEAD) or "", Qt.TextElideMode.ElideRight, head.width()
        )
        painter.drawText(self._turned(option, head), align, text)
        painter.setFont(fonts.body())
        painter.setPen(colours.text)
        words = self._words(index)
        flags = _flags(words) | int(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
        painter.drawText(self.body_rect(option, index), flags, words)
        painter.restore()

    def _rail(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, centre: int
    ) -> None:
        """A line through all entries, and a dot that says the kind by colour and by shape."""
        rect: QRect = option.rect
        colours = tokens.current()
        place = QRect(rect.left() + DOT_AT - DOT // 2, centre - DOT // 2, DOT, DOT)
        dot = QRectF(self._turned(option, place))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 2))
        x = dot.center().x()
        top = dot.top() if index.row() == 0 else float(rect.top())
        is_last = index.row() == index.model().rowCount() - 1
        bottom = dot.bottom() if is_last else float(rect.bottom() + 1)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(QPen(colours.base, 2))
        painter.setBrush(colours.base)
        painter.drawEllipse(dot.adjusted(-2, -2, 2, 2))
        kind = InteractionKind(index.data(TimelineRole.DOT_KIND) or InteractionKind.NOTE)
        _dot(painter, dot, kind)

    def _words(self, index: _Index) -> str:
        text = str(index.data(TimelineRole.BODY) or "")
        return text if len(text) <= SHOWN else text[:SHOWN].rstrip() + "…"

    def _words_rect(self, width: int, index: _Index) -> QRect:
        metrics = QFontMetrics(fonts.body())
        room = min(width - RAIL - tokens.SPACE_3, metrics.averageCharWidth() * CHARACTERS)
        bounds = metrics.boundingRect(
            QRect(0, 0, max(room, 40), 100_000), _flags(self._words(index)), self._words(index)
        )
        return QRect(0, 0, max(room, 40), bounds.height())

    def _head_height(self) -> int:
        return QFontMetrics(fonts.caption()).height() + 2

    def _width(self, option: QStyleOptionViewItem) -> int:
        """The viewport's width: the option's own is not set while sizes are asked for."""
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else 400

    def _turned(self, option: QStyleOptionViewItem, part: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, part)


def _sound(painter: QPainter, place: QRect, length: str, option: QStyleOptionViewItem) -> None:
    """A triangle and how long it is, on a ground of its own."""
    colours = tokens.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.line, 1))
    painter.setBrush(colours.base)
    round_ = place.height() / 2
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
    side = place.height() - tokens.SPACE_2 - 1
    left, top = place.left() + tokens.SPACE_3 - 2, place.center().y() + 1 - side / 2
    words = place.adjusted(tokens.SPACE_3 + side, 0, -tokens.SPACE_2, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent)
    # the sign for play points the same way in every script
    points = ((0.0, 0.0), (side * 0.9, side / 2), (0.0, float(side)))
    turned = QStyle.visualRect(option.direction, place, QRect(int(left), place.top(), side, side))
    painter.drawPolygon([QPointF(turned.left() + x, top + y) for x, y in points])
    words = QStyle.visualRect(option.direction, place, words)
    painter.setPen(colours.text)
    painter.setFont(fonts.caption())
    painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), length)


def _flags(text: str) -> int:
    if any(len(word) > _LONGEST_WORD for word in text.split()):
        return _WRAP | int(Qt.TextFlag.TextWrapAnywhere)
    return _WRAP


def _dot(painter: QPainter, dot: QRectF, kind: InteractionKind) -> None:
    """Call filled, e-mail ring, meeting square, message diamond, payment triangle, note small."""
    colour = tokens.current().dot(kind)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match kind:
        case InteractionKind.CALL:
            painter.drawEllipse(dot)
        case InteractionKind.EMAIL:
            painter.setPen(QPen(colour, 2.5))
            painter.setBrush(tokens.current().base)
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        case InteractionKind.MEETING:
            painter.drawRoundedRect(dot.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        case InteractionKind.MESSAGE:
            centre = dot.center()
            points = [QPointF(0, -6), QPointF(6, 0), QPointF(0, 6), QPointF(-6, 0)]
            painter.drawPolygon([centre + p for p in points])
        case InteractionKind.PAYMENT:
            centre = dot.center()
            painter.drawPolygon(
                [centre + p for p in (QPointF(0, -6), QPointF(6, 5), QPointF(-6, 5))]
            )
        case InteractionKind.NOTE:
            painter.drawEllipse(dot.adjusted(2, 2, -2, -2))
