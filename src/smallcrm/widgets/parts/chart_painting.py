"""How charts are painted, bar by bar: on the screen, in a picture, and on paper.

All sizes follow from the font, which is given in pixels, so that a painter may be scaled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QPolygonF

from smallcrm.viewmodels.health_charts import Shape, ShownBar, ShownChart
from smallcrm.widgets.style import fonts, tokens
from smallcrm.widgets.style.tokens import Tokens

COLUMN_LINES = 9
"""So many lines of text a chart of columns is high."""
LABEL_SHARE, VALUE_SHARE = 0.36, 0.30
"""Of the width: what the names of rows take at most, and what their values take."""
THICK = 0.55
"""Of the room that a bar has, how much it fills."""
SLIMMEST, WIDEST = 3.0, 44.0
"""Of a column, in pixels at the usual size of text."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and fonts to paint with."""

    colours: Tokens
    body: QFont
    small: QFont

    @property
    def line(self) -> float:
        return QFontMetricsF(self.body).height()


def look(colours: Tokens | None = None) -> Look:
    """Of the theme in force, or of a given one; the user's size of text."""
    return Look(colours or tokens.current(), _in_pixels(fonts.body()), _in_pixels(fonts.small()))


def _in_pixels(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(1, QFontInfo(font).pixelSize()))
    return made


@dataclass(frozen=True, slots=True)
class Measure:
    """What all bars of a chart have in common: ``label`` and ``value`` are widths of rows;
    ``every`` so many columns one has its name, in full where ``is_long``; ``has_values``: their
    values fit above, else only the ``highest`` says it. ``lowest`` is the share of the height
    that is below zero, ``unit`` that of a length of 1, ``wide`` all the width."""

    label: float = 0.0
    value: float = 0.0
    every: int = 1
    is_long: bool = False
    has_values: bool = False
    lowest: float = 0.0
    unit: float = 1.0
    wide: float = 0.0
    highest: int = -1


def measure(chart: ShownChart, wide: float, look: Look) -> Measure:
    """For a chart that has so much width."""
    body, small = QFontMetricsF(look.body), QFontMetricsF(look.small)
    gap = tokens.SPACE_3
    if chart.shape is Shape.COLUMNS:
        each = wide / max(1, len(chart.bars))
        names = max((small.horizontalAdvance(b.short) for b in chart.bars), default=0.0) + gap
        long = max((small.horizontalAdvance(b.label) for b in chart.bars), default=0.0) + gap
        values = max((small.horizontalAdvance(b.value) for b in chart.bars), default=0.0) + gap
        below = max(0.0, -min((b.length or 0.0 for b in chart.bars), default=0.0))
        above = max((b.length or 0.0 for b in chart.bars), default=0.0) if below > 0 else 1.0
        return Measure(
            every=1 if long <= each else max(1, -int(-names // max(1.0, each))),
            is_long=long <= each,
            has_values=values <= each,
            lowest=below / (above + below) if below > 0 else 0.0,
            unit=1 / (above + below),
            wide=wide,
            highest=max(range(len(chart.bars)), key=lambda n: _length(chart.bars[n]), default=-1),
        )
    label = max(
        (body.horizontalAdvance(b.label) + _inset(b, look) for b in chart.bars), default=0.0
    )
    value = max((body.horizontalAdvance(b.value) for b in chart.bars), default=0.0)
    return Measure(min(label + 1, wide * LABEL_SHARE), min(value + 1, wide * VALUE_SHARE))


def row_height(look: Look) -> float:
    return max(tokens.TARGET, look.line + tokens.SPACE_3)


def height(chart: ShownChart, look: Look) -> float:
    """How high a chart is, whatever its width."""
    if chart.shape is Shape.COLUMNS:
        return look.line * COLUMN_LINES
    return row_height(look) * len(chart.bars)


def paint(painter: QPainter, rect: QRectF, chart: ShownChart, look: Look, *, left: bool) -> None:
    """All of a chart. ``left``: it begins at the left."""
    sizes = measure(chart, rect.width(), look)
    for number in range(len(chart.bars)):
        if chart.shape is Shape.COLUMNS:
            each = rect.width() / len(chart.bars)
            place = number if left else len(chart.bars) - 1 - number
            at = QRectF(rect.left() + place * each, rect.top(), each, rect.height())
        else:
            each = row_height(look)
            at = QRectF(rect.left(), rect.top() + number * each, rect.width(), each)
        bar(painter, at, chart, number, sizes, look, left=left)


def bar(
    painter: QPainter,
    rect: QRectF,
    chart: ShownChart,
    number: int,
    sizes: Measure,
    look: Look,
    *,
    left: bool,
    is_near: bool = False,
) -> None:
    """One bar in its place; ``is_near``: it is pointed at, or the keys are on it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = chart.bars[number]
    if chart.shape is Shape.COLUMNS:
        _column(painter, rect, shown, number, sizes, look, left, is_near)
    else:
        _row(painter, rect, chart.bars, number, chart.shape, sizes, look, left, is_near)
    painter.restore()


def _column(
    painter: QPainter,
    rect: QRectF,
    shown: ShownBar,
    number: int,
    sizes: Measure,
    look: Look,
    left: bool,
    is_near: bool,
) -> None:
    small = QFontMetricsF(look.small)
    colours, high = look.colours, small.height()
    field = rect.adjusted(0, high + tokens.SPACE_1, 0, -high - tokens.SPACE_2)
    zero = field.bottom() - field.height() * sizes.lowest
    painter.setFont(look.small)
    if number % sizes.every == 0:
        wide = QRectF(rect.left() - rect.width(), 0, rect.width() * 3, high)
        wide.moveBottom(rect.bottom())
        painter.setPen(colours.text if is_near else colours.muted)
        name = shown.label if sizes.is_long else shown.short
        painter.drawText(wide, Qt.AlignmentFlag.AlignCenter, name)
    top = zero
    if shown.length is None:
        painter.setPen(colours.muted)
        silent = QRectF(rect.left(), zero - high, rect.width(), high)
        painter.drawText(silent, Qt.AlignmentFlag.AlignCenter, shown.value)
    else:
        tall = field.height() * sizes.unit * abs(shown.length)
        thick = min(max(rect.width() * THICK, SLIMMEST), WIDEST * look.line / 16)
        box = QRectF(rect.center().x() - thick / 2, zero - tall, thick, tall)
        if shown.length < 0:
            box.moveTop(zero)
        _fill(painter, box, colours, is_near=is_near, is_late=shown.length < 0)
        top = min(top, box.top())
    is_named = sizes.has_values or (number == sizes.highest and _length(shown) > 0)
    if shown.length is not None and is_named:
        place = _above(rect, number if left else -1 - number, sizes, small, shown.value)
        place.moveBottom(top - tokens.SPACE_1 / 2)
        painter.setPen(colours.text if is_near else colours.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown.value)
    painter.setPen(QPen(colours.control, 1))
    painter.drawLine(QPointF(rect.left(), zero), QPointF(rect.right(), zero))


def _above(rect: QRectF, number: int, sizes: Measure, metrics: QFontMetricsF, text: str) -> QRectF:
    """Where a value stands: over its column, and inside of the chart. ``number``: columns to the
    left of it, or below zero those to the right, less one."""
    wide = max(rect.width(), metrics.horizontalAdvance(text) + tokens.SPACE_2)
    place = QRectF(0, 0, wide, metrics.height())
    place.moveCenter(rect.center())
    begin = rect.left() - number * rect.width()
    if number < 0:
        begin = rect.right() + (-1 - number) * rect.width() - sizes.wide
    place.moveLeft(min(max(place.left(), begin), begin + sizes.wide - wide))
    return place


def _row(
    painter: QPainter,
    rect: QRectF,
    bars: Sequence[ShownBar],
    number: int,
    shape: Shape,
    sizes: Measure,
    look: Look,
    left: bool,
    is_near: bool,
) -> None:
    shown, colours = bars[number], look.colours
    gap = tokens.SPACE_3
    start = rect.left() + tokens.SPACE_2
    end = rect.right() - tokens.SPACE_2
    inset = _inset(shown, look)
    name = QRectF(start + inset, rect.top(), max(0.0, sizes.label - inset), rect.height())
    value = QRectF(end - sizes.value, rect.top(), sizes.value, rect.height())
    field = QRectF(name.right() + gap, rect.top(), 0, rect.height())
    field.setRight(max(field.left() + 1, value.left() - gap))
    ink = colours.muted if shown.depth or shown.length is None else colours.text
    _words(painter, _turned(name, rect, left), shown.label, look.body, ink, begins=left)
    _words(
        painter, _turned(value, rect, left), shown.value, look.body, colours.text, begins=not left
    )
    if shown.length is None:
        return
    thick = look.line * (0.5 if shown.depth else 0.7)
    box = _bar_in(field, shown.length, thick, is_middle=shape is Shape.FUNNEL)
    if shape is Shape.FUNNEL and number + 1 < len(bars):
        below = _bar_in(
            field.translated(0, rect.height()),
            bars[number + 1].length or 0.0,
            thick,
            is_middle=True,
        )
        sides = QPolygonF(
            [
                *(box.bottomLeft(), box.bottomRight()),
                *(QPointF(below.right(), rect.bottom()), QPointF(below.left(), rect.bottom())),
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.sunken)
        painter.drawPolygon(sides)
    _fill(painter, _turned(box, rect, left), colours, is_near=is_near, is_late=shown.length < 0)


def _bar_in(field: QRectF, length: float, thick: float, *, is_middle: bool) -> QRectF:
    wide = max(2.0, field.width() * min(1.0, abs(length))) if length else 2.0
    box = QRectF(field.left(), field.center().y() - thick / 2, wide, thick)
    if is_middle:
        box.moveCenter(field.center())
    return box


def _fill(painter: QPainter, box: QRectF, colours: Tokens, *, is_near: bool, is_late: bool) -> None:
    """Below zero it is red, and stands on the other side."""
    ink: QColor = colours.late if is_late else colours.link if is_near else colours.accent
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    corner = min(tokens.CORNER_CHIP, box.width() / 2, box.height() / 2)
    painter.drawRoundedRect(box, corner, corner)


def _words(
    painter: QPainter, rect: QRectF, text: str, font: QFont, ink: QColor, *, begins: bool
) -> None:
    """Cut where there is no room; ``begins``: at the left."""
    painter.setFont(font)
    painter.setPen(ink)
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignLeft if begins else Qt.AlignmentFlag.AlignRight
    absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(absolute), cut)


def _turned(part: QRectF, whole: QRectF, left: bool) -> QRectF:
    if left:
        return part
    turned = QRectF(part)
    turned.moveLeft(whole.left() + whole.right() - part.right())
    return turned


def _length(shown: ShownBar) -> float:
    return shown.length or 0.0


def _inset(shown: ShownBar, look: Look) -> float:
    return shown.depth * look.line
