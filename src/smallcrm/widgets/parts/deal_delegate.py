"""A deal as a card: what it is and for how long, whose, what it is worth, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.records import CustomerKind
from smallcrm.viewmodels.deal_cards import DealRole
from smallcrm.widgets.style import fonts, icons, painting, tokens

_Index = QModelIndex | QPersistentModelIndex
GAP = tokens.SPACE_1
INSIDE = tokens.SPACE_3
FACE = 1.25
"""An avatar's side, of the height of its line."""


class DealDelegate(QStyledItemDelegate):
    """Each card is as high as the others: four lines, the last one for the next step."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, card_height() + tokens.SPACE_2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        card: QRect = option.rect.adjusted(tokens.SPACE_2, 0, -tokens.SPACE_2, -tokens.SPACE_2)
        self._ground(painter, option, card)
        inside = card.adjusted(INSIDE, tokens.SPACE_2, -INSIDE, -tokens.SPACE_2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = tokens.current()
        ink = colours.selection_text if chosen else colours.text
        quiet = colours.selection_text if chosen else colours.muted
        top = inside.top()
        top = self._first(painter, option, index, QRect(inside.left(), top, inside.width(), 0), ink)
        top = self._whose(painter, option, index, inside, top, quiet)
        top = self._money(painter, option, index, inside, top, ink, quiet)
        self._next(painter, option, index, inside, top, quiet)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        colours, flag = tokens.current(), QStyle.StateFlag
        state = option.state
        chosen = bool(state & flag.State_Selected)
        framed = bool(state & flag.State_HasFocus) or (chosen and colours.is_stark)
        pen = QPen(colours.accent, 2) if framed else QPen(colours.line, 1)
        if bool(state & flag.State_MouseOver) and not framed:
            pen = QPen(colours.control, 1)
        brush = colours.selection if chosen else colours.raised
        painter.drawPixmap(card.topLeft(), _ground(painter, card.size(), pen, brush))

    def _first(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        line: QRect,
        ink: QColor,
    ) -> int:
        """What it is, and at its end how long it has been here."""
        strong = QFontMetrics(fonts.strong())
        line.setHeight(max(strong.height(), painting.chip_height()))
        days, tone = str(index.data(DealRole.DAYS)), str(index.data(DealRole.TONE))
        wide = painting.chip_width(days)
        high = painting.chip_height()
        chip = QRect(line.right() - wide, line.top() + (line.height() - high) // 2, wide, high)
        if tone:  # the hourglass says what the colour says
            wide += high
            chip.setLeft(chip.right() - wide)
            sign = QRect(chip.left() + tokens.SPACE_2 - 2, chip.top(), high, high)
            sign.adjust(3, 3, -3, -3)
            painting.chip(painter, self._turned(option, chip), "", tone)
            ink_of, _ = tokens.current().tone(tone)
            icons.paint(painter, self._turned(option, sign), "hourglass", ink_of)
            words = chip.adjusted(high - 2, 0, -tokens.SPACE_2 + 2, 0)
            self._draw(painter, option, words, days, fonts.caption(), ink_of, end=True)
        else:
            self._draw(painter, option, chip, days, fonts.small(), tokens.current().muted, end=True)
        rest = line.adjusted(0, 0, -wide - tokens.SPACE_2, 0)
        self._draw(painter, option, rest, str(index.data(DealRole.WHAT)), fonts.strong(), ink)
        return line.bottom() + 1 + GAP

    def _whose(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        inside: QRect,
        top: int,
        ink: QColor,
    ) -> int:
        side = face_side()
        face = QRect(inside.left(), top, side, side)
        name = str(index.data(DealRole.CUSTOMER))
        kind = CustomerKind(index.data(DealRole.KIND))
        number = index.data(DealRole.PERSON_ID)
        painting.avatar(painter, self._turned(option, face), name, number, kind)
        left = face.right() + tokens.SPACE_2
        line = QRect(left, top, inside.right() - left, side)
        self._draw(painter, option, line, name, fonts.body(), ink)
        return top + side + GAP

    def _money(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        inside: QRect,
        top: int,
        ink: QColor,
        quiet: QColor,
    ) -> int:
        """What it is worth and its chance; at the end when it may be closed."""
        high = QFontMetrics(fonts.body()).height()
        line = QRect(inside.left(), top, inside.width(), high)
        worth, chance = str(index.data(DealRole.WORTH)), str(index.data(DealRole.CHANCE))
        closes = str(index.data(DealRole.CLOSES))
        room = QFontMetrics(fonts.small()).horizontalAdvance(closes) + tokens.SPACE_2
        if room + QFontMetrics(fonts.strong()).horizontalAdvance(worth) > line.width():
            closes = ""  # an amount is never cut for the day
        start = line.adjusted(0, 0, -room if closes else 0, 0)
        if worth:
            self._draw(painter, option, start, worth, fonts.strong(), ink)
            advance = QFontMetrics(fonts.strong()).horizontalAdvance(worth) + tokens.SPACE_2
            start = start.adjusted(advance, 0, 0, 0)
        if start.width() >= QFontMetrics(fonts.small()).horizontalAdvance(chance):
            self._draw(painter, option, start, chance, fonts.small(), quiet)
        self._draw(painter, option, line, closes, fonts.small(), quiet, end=True)
        return top + high + GAP

    def _next(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        inside: QRect,
        top: int,
        ink: QColor,
    ) -> None:
        words = str(index.data(DealRole.NEXT))
        high = QFontMetrics(fonts.small()).height()
        sign = QRect(inside.left(), top + 1, high - 2, high - 2)
        if words:
            icons.paint(painter, self._turned(option, sign), "bell", ink)
        left = sign.right() + tokens.SPACE_1 + 2 if words else inside.left()
        line = QRect(left, top, inside.right() - left, high)
        font = QFont(fonts.small())
        font.setItalic(not words)
        self._draw(painter, option, line, words or self.tr("No next step"), font, ink)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        *,
        end: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._turned(option, line), align, shown)

    def _turned(self, option: QStyleOptionViewItem, part: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, part)


def _ground(painter: QPainter, size: QSize, pen: QPen, brush: QColor) -> QPixmap:
    """An empty card, kept: round corners take longer than all that is written on it."""
    device = painter.device()
    scale = 1.0 if device is None else device.devicePixelRatio()
    what = f"{size.width()}x{size.height()} {scale} {pen.color().name()} {pen.width()}"
    name = f"deal {what} {brush.name()}"
    found = QPixmap()
    if QPixmapCache.find(name, found):
        return found
    made = QPixmap(size * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    inner = QPainter(made)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setPen(pen)
    inner.setBrush(brush)
    edge = pen.widthF() / 2
    box = QRectF(0, 0, size.width(), size.height()).adjusted(edge, edge, -edge, -edge)
    inner.drawRoundedRect(box, tokens.CORNER_CARD, tokens.CORNER_CARD)
    inner.end()
    QPixmapCache.insert(name, made)
    return made


def face_side() -> int:
    return round(QFontMetrics(fonts.body()).height() * FACE)


def card_height() -> int:
    strong, body = QFontMetrics(fonts.strong()), QFontMetrics(fonts.body())
    first = max(strong.height(), painting.chip_height())
    lines = first + face_side() + body.height() + QFontMetrics(fonts.small()).height()
    return lines + 3 * GAP + 2 * tokens.SPACE_2
