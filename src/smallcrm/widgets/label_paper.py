"""Addresses drawn on a sheet of labels; each stays inside its label, in smaller letters if need
be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from smallcrm.domain import labels
from smallcrm.domain.labels import MM, LabelSheet
from smallcrm.widgets.paper import INK, LINE

INSIDE = 4.0
"""Millimetres between the edge of a label and its words."""
LARGEST, SMALLEST = 11.0, 5.5
"""Points."""


def draw(
    painter: QPainter,
    rows: Sequence[Sequence[str]],
    sheet: LabelSheet,
    first: int,
    dots: float,
    turn: Callable[[], bool],
    *,
    outlined: bool = False,
) -> int:
    """Draw all of them, from the label with the number ``first`` on; ``turn`` goes to the next
    sheet, or says that there is none. ``outlined``: with the edges of the labels, for the screen.
    How many sheets there are."""
    micro = dots / 25.4 / MM
    at = 0
    if outlined:
        _outline(painter, sheet, micro)
    for lines, place in zip(rows, labels.places(sheet, len(rows), first), strict=True):
        if place.sheet > at:
            if not turn():
                break
            at = place.sheet
        label = QRectF(
            *(value * micro for value in (place.left, place.top, place.wide, place.high))
        )
        edge = INSIDE * MM * micro
        _write(painter, label.adjusted(edge, edge, -edge, -edge), lines)
    return at + 1


def _write(painter: QPainter, place: QRectF, lines: Sequence[str]) -> None:
    """In the middle of the height; a line that is still too long is cut with dots."""
    font = QFont()
    size = LARGEST
    while True:
        font.setPointSizeF(size)
        metrics = QFontMetricsF(font, painter.device())
        high = metrics.lineSpacing() * len(lines)
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        if (high <= place.height() and widest <= place.width()) or size <= SMALLEST:
            break
        size -= 0.5
    painter.setFont(font)
    painter.setPen(INK)
    y = place.top() + max(0.0, (place.height() - high) / 2)
    for line in lines:
        if y + metrics.lineSpacing() > place.bottom() + 1:
            break
        row = QRectF(place.left(), y, place.width(), metrics.lineSpacing())
        words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        y += metrics.lineSpacing()


def _outline(painter: QPainter, sheet: LabelSheet, micro: float) -> None:
    painter.setPen(QPen(LINE, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in labels.places(sheet, sheet.on_sheet):
        corner = 1.5 * MM * micro
        label = QRectF(
            *(value * micro for value in (place.left, place.top, place.wide, place.high))
        )
        painter.drawRoundedRect(label, corner, corner)
