"""Health as a picture and on paper: the charts as on the screen, the paper always in ink on
white."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.widgets import paper
from smallcrm.widgets.parts import chart_painting
from smallcrm.widgets.parts.chart_painting import Look
from smallcrm.widgets.style import tokens

WIDE = 900
"""Of a picture, in pixels at the usual size of text; it has twice as many."""
_SCALE = 2.0
_PIXELS = 96.0
"""Of ours an inch of paper."""
_GAP, _TILES = 28.0, 3
"""Between two charts; so many numbers in a line."""
_WIDEST = 95
"""So many characters a comment is wide at most."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: numbers as name, number and of how many, ``above`` of them before the
    comments, which are words and who said them; then charts."""

    title: str
    printed: str
    numbers: tuple[tuple[str, str, str], ...]
    charts: tuple[ShownChart, ...]
    comments: tuple[tuple[str, str], ...] = ()
    above: int = 0


def picture(chart: ShownChart) -> bytes:
    """A chart with its heading as a PNG, in the colours of the theme."""
    look = chart_painting.look()
    edge = float(tokens.SPACE_5)
    wide = max(float(WIDE), QFontMetricsF(look.body).averageCharWidth() * 100)
    high = chart_height(chart, look) + 2 * edge
    image = QImage(round(wide * _SCALE), round(high * _SCALE), QImage.Format.Format_RGB32)
    image.fill(look.colours.base)
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    draw_chart(painter, QRectF(edge, edge, wide - 2 * edge, high - 2 * edge), chart, look)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def draw(painter: QPainter, sheet: Sheet, size: QRectF, dots: float, turn: paper.Turn) -> int:
    """Draw all of it; ``turn`` goes to the next page. How many pages there are."""
    scale = dots / _PIXELS
    painter.scale(scale, scale)
    edge = paper.MARGIN / 25.4 * _PIXELS
    area = QRectF(size.left() / scale, size.top() / scale, size.width() / scale, 0)
    area.setHeight(size.height() / scale)
    area.adjust(edge, edge, -edge, -edge)
    pages = _Pages(painter, area, _on_paper(), turn)
    pages.draw(sheet)
    return pages.count


class _Pages:
    """What is drawn below each other, on as many pages as it takes."""

    def __init__(self, painter: QPainter, area: QRectF, look: Look, turn: paper.Turn) -> None:
        self.painter, self.area, self.look, self._turn = painter, area, look, turn
        self.y, self.count = area.top(), 1

    def draw(self, sheet: Sheet) -> None:
        look, ink = self.look, self.look.colours
        self._line(sheet.title, _sized(look.body, 1.9, bold=True), ink.text)
        self._line(sheet.printed, look.small, ink.muted)
        self.y += _GAP / 2
        above = sheet.above if sheet.comments else 0
        self._numbers(sheet.numbers[:above])
        for words, by in sheet.comments:
            if not self._comment(words, by):
                return
        self.y += _GAP / 2 if sheet.comments else 0
        rest = sheet.numbers[above:]
        if rest and not self._has_room(_numbers(None, self.area, 0, rest, look)):
            return
        self._numbers(rest)
        for chart in sheet.charts:
            high = chart_height(chart, look)
            if not self._has_room(high):
                return
            place = QRectF(self.area.left(), self.y, self.area.width(), high)
            draw_chart(self.painter, place, chart, look)
            self.y += high + _GAP

    def _has_room(self, high: float) -> bool:
        """For something so high, on the next page where this one has not enough left; False when
        there is none."""
        if self.y + high <= self.area.bottom() or self.y <= self.area.top():
            return True
        if not self._turn():
            return False
        self.count += 1
        self.y = self.area.top()
        return True

    def _line(self, text: str, font: QFont, ink: QColor) -> None:
        self.y += _line(self.painter, self.area, self.y, text, font, ink)

    def _numbers(self, numbers: Sequence[tuple[str, str, str]]) -> None:
        if numbers:
            self.y = _numbers(self.painter, self.area, self.y, numbers, self.look)

    def _comment(self, words: str, by: str) -> bool:
        """In full, and whole on a page unless it is longer than one; whether there was room."""
        look = self.look
        wide = min(self.area.width(), QFontMetricsF(look.body).averageCharWidth() * _WIDEST)
        laid = _laid_out(words, look.body, wide)
        lines = [laid.lineAt(n) for n in range(laid.lineCount())]
        below = QFontMetricsF(look.small).height()
        whole = sum(line.height() for line in lines) + below
        if whole <= self.area.height() and not self._has_room(whole):
            return False
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            if not self._has_room(line.height() + (below if is_last else 0)):
                return False
            self.painter.setPen(look.colours.text)
            line.draw(self.painter, QPointF(self.area.left(), self.y - line.y()))
            self.y += line.height()
        self._line(by, look.small, look.colours.muted)
        self.y += tokens.SPACE_3
        return True


def _laid_out(text: str, font: QFont, wide: float) -> QTextLayout:
    """Plain words in lines of this width."""
    laid = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    laid.beginLayout()
    y = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, y))
        y += line.height()
    laid.endLayout()
    return laid


def chart_height(chart: ShownChart, look: Look) -> float:
    """With its heading and note."""
    head = QFontMetricsF(_bold(look.body)).height() + QFontMetricsF(look.small).height()
    return head + tokens.SPACE_3 + chart_painting.height(chart, look)


def draw_chart(painter: QPainter, rect: QRectF, chart: ShownChart, look: Look) -> None:
    y = rect.top()
    y += _line(painter, rect, y, chart.title, _bold(look.body), look.colours.text)
    y += _line(painter, rect, y, chart.note, look.small, look.colours.muted) + tokens.SPACE_3
    left = QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft
    field = QRectF(rect.left(), y, rect.width(), chart_painting.height(chart, look))
    chart_painting.paint(painter, field, chart, look, left=left)


def _numbers(
    painter: QPainter | None,
    area: QRectF,
    top: float,
    numbers: Sequence[tuple[str, str, str]],
    look: Look,
) -> float:
    """In lines of several, or only measured; where the next thing begins."""
    colours, each = look.colours, area.width() / _TILES
    y = top
    for begin in range(0, len(numbers), _TILES):
        high = 0.0
        for place, words in enumerate(numbers[begin : begin + _TILES]):
            at = QRectF(area.left() + place * each, 0, each - tokens.SPACE_3, 0)
            fonts = look.small, _sized(look.body, 1.7, bold=True), look.small
            inks = colours.muted, colours.text, colours.muted
            below = y
            for text, font, ink in zip(words, fonts, inks, strict=True):
                below += _line(painter, at, below, text, font, ink)
            high = max(high, below - y)
        y += high + _GAP / 2
    return y + _GAP / 2


def _line(
    painter: QPainter | None, rect: QRectF, y: float, text: str, font: QFont, ink: QColor
) -> float:
    """One line of words, cut where there is no room; how high it is."""
    metrics = QFontMetricsF(font)
    high = metrics.height()
    if painter is None:
        return high
    painter.setFont(font)
    painter.setPen(ink)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(rect.left(), y, rect.width(), high), int(side), cut)
    return high


def _on_paper() -> Look:
    """Of one size, whatever that of the screen is: 10 points."""
    look = chart_painting.look(tokens.LIGHT)
    return Look(look.colours, _in(look.body, 13), _in(look.small, 12))


def _in(font: QFont, pixels: int) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    return made


def _bold(font: QFont) -> QFont:
    return _sized(font, 1.0, bold=True)


def _sized(font: QFont, times: float, *, bold: bool) -> QFont:
    made = _in(font, round(font.pixelSize() * times))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
