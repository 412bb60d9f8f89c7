"""What several painted rows share: ground, avatar, chip, tick box. All mirrored when needed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from smallcrm.domain.kinds import CustomerKind
from smallcrm.domain.text import initials
from smallcrm.viewmodels import veil
from smallcrm.widgets.style import fonts, tokens

LINE = 1.5
"""The width of a tick box's outline, in px."""


def row_ground(painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
    """Selection or hover behind a row, and the focus ring when the keys are here."""
    state, colours = option.state, tokens.current()
    flag = QStyle.StateFlag
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state & flag.State_Selected:
        painter.setBrush(colours.selection)
    elif state & flag.State_MouseOver:
        painter.setBrush(colours.sunken)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    focused = bool(state & flag.State_HasFocus)
    framed = focused or (colours.is_stark and bool(state & flag.State_Selected))
    width = 4 if focused and colours.is_stark else 2
    painter.setPen(QPen(colours.accent, width) if framed else QPen(Qt.PenStyle.NoPen))
    if state & (flag.State_Selected | flag.State_MouseOver | flag.State_HasFocus):
        inset = width // 2 if framed else 0
        box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, tokens.CORNER_FIELD, tokens.CORNER_FIELD)
    painter.restore()


def avatar(painter: QPainter, rect: QRect, name: str, number: int, kind: CustomerKind) -> None:
    """Two initials on a ground of the record's own; a circle, a rounded square for companies."""
    ground = QColor(tokens.AVATAR_GROUNDS[number * 7 % len(tokens.AVATAR_GROUNDS)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    if kind is CustomerKind.COMPANY:
        painter.drawRoundedRect(rect, rect.width() * 0.22, rect.width() * 0.22)
    else:
        painter.drawEllipse(rect)
    font = QFont(fonts.strong())
    font.setPixelSize(max(7, round(rect.height() * 0.36)))
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(veil.seen(name)))
    painter.restore()


def chip_width(text: str) -> int:
    return QFontMetrics(fonts.caption()).horizontalAdvance(text) + 2 * tokens.SPACE_2


def chip_height() -> int:
    return QFontMetrics(fonts.caption()).height() + tokens.SPACE_1


def chip(painter: QPainter, rect: QRect, text: str, tone: str) -> None:
    """A short word on its ground; neutral ones have no ground."""
    ink, ground = tokens.current().tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tone:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(ink)
    painter.setFont(fonts.caption() if tone else fonts.small())
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def radio(painter: QPainter, rect: QRect, *, checked: bool, focused: bool = False) -> None:
    """One of several, as a ring whose outline is seen in both themes."""
    colours = tokens.current()
    side = min(rect.width(), rect.height()) * 0.72
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(QRectF(rect).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if focused:
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring.adjusted(-3, -3, 3, 3))
    painter.setPen(QPen(colours.accent if checked else colours.control, 1.5))
    painter.setBrush(colours.base)
    painter.drawEllipse(ring)
    if checked:
        inner = side * 0.25
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawEllipse(ring.adjusted(inner, inner, -inner, -inner))
    painter.restore()


def check_box(painter: QPainter, rect: QRect, *, checked: bool, focused: bool = False) -> None:
    """A tick box whose outline is seen in both themes, inside a hit area of 24 px."""
    colours = tokens.current()
    text = QFontMetrics(fonts.body()).height()
    side = round(min(rect.width() * 0.72, rect.height() * 0.72, text * 1.15))
    middle = QRectF(rect).center()
    # the line's outer edge is a pixel's edge: in the middle of two it would be pale in both
    box = QRectF(round(middle.x() - side / 2), round(middle.y() - side / 2), side, side)
    box.adjust(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if focused:
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
    painter.setPen(QPen(colours.done if checked else colours.control, LINE))
    painter.setBrush(colours.done if checked else colours.base)
    painter.drawRoundedRect(box, tokens.CORNER_CHIP, tokens.CORNER_CHIP)
    if checked:
        painter.setPen(QPen(colours.base, 2))
        step = side / 4
        corner = box.topLeft()
        points = [(1, 2.1), (1.8, 2.9), (3.1, 1.2)]
        painter.drawPolyline([corner + QPointF(x * step, y * step) for x, y in points])
    painter.restore()
