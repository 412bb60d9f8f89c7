"""A letter drawn on paper of any size: the address where a window of an envelope is, the day, the
subject, and the text on as many sheets as it takes.

Text is drawn as it is: nothing in it is markup.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from smallcrm.viewmodels.letter_ways import LetterPage
from smallcrm.widgets.paper import INK

LEFT, RIGHT, BOTTOM, TOP = 25.0, 20.0, 20.0, 20.0
"""Millimetres of white."""
ADDRESS_TOP, ADDRESS_WIDE, ADDRESS_HIGH = 50.0, 85.0, 40.0
"""Of the window of an envelope (DIN 680 long), and of the usual American one within a few
millimetres."""
BODY_TOP = 100.0
POINTS = 11.0


def draw(
    painter: QPainter, page: LetterPage, sheet: QRectF, dots: float, turn: Callable[[], bool]
) -> int:
    """Draw all of it; ``turn`` goes to the next sheet, or says that there is none. How many sheets
    there are."""
    mm = dots / 25.4
    area = sheet.adjusted(LEFT * mm, TOP * mm, -RIGHT * mm, -BOTTOM * mm)
    font, strong = _font(QFont.Weight.Normal), _font(QFont.Weight.DemiBold)
    painter.setPen(INK)
    window = QRectF(area.left(), ADDRESS_TOP * mm, ADDRESS_WIDE * mm, ADDRESS_HIGH * mm)
    _fit(painter, window, "\n".join(page.address), font)
    day = QRectF(area.left(), BODY_TOP * mm - 8 * mm, area.width(), 8 * mm)
    painter.setFont(font)
    painter.drawText(day, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, page.day)
    pen = _Pen(painter, area, turn, BODY_TOP * mm)
    if page.subject:
        pen.write(page.subject, strong)
        pen.y += 5 * mm
    for paragraph in page.body.split("\n"):
        if not pen.write(paragraph, font):
            break
    return pen.sheets


class _Pen:
    """Writes lines from top to bottom, and goes on on the next sheet."""

    def __init__(self, painter: QPainter, area: QRectF, turn: Callable[[], bool], y: float) -> None:
        self._painter, self._area, self._turn = painter, area, turn
        self.y, self.sheets = y, 1

    def write(self, text: str, font: QFont) -> bool:
        """Whether there was a sheet for all of it."""
        device = self._painter.device()
        high = QFontMetricsF(font, device).lineSpacing()
        layout = QTextLayout(text, font, device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._area.width())
            lines.append(line)
        layout.endLayout()
        for line in lines:
            if self.y + high > self._area.bottom():
                if not self._turn():
                    return False
                self.sheets += 1
                self.y = self._area.top()
            place = self._area.topLeft()
            place.setY(self.y - line.y())
            line.draw(self._painter, place)
            self.y += high
        if not lines:
            self.y += high
        return True


def _fit(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    """Smaller letters where there are too many of them."""
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    fitting = QFont(font)
    while fitting.pointSizeF() > 6.0:
        found = QFontMetricsF(fitting, painter.device()).boundingRect(place, int(flags), text)
        if found.height() <= place.height() and found.width() <= place.width():
            break
        fitting.setPointSizeF(fitting.pointSizeF() - 0.5)
    painter.setFont(fitting)
    painter.drawText(place, int(flags), text)


def _font(weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setPointSizeF(POINTS)
    font.setWeight(weight)
    return font
