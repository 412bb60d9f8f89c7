"""Today drawn on paper of any size: a heading, a box to tick for each promise, room for notes.

Sizes are millimetres and points, so that every device draws the same page. Text is drawn as it
is: nothing in it is markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextOption,
)

from smallcrm.viewmodels.today_page import Entry, Group, TodayPage
from smallcrm.widgets.paper import INK, LATE, LINE, MARGIN, MUTED, Draw, Turn

BOX, INDENT, RIGHT = 3.6, 7.5, 44.0
"""Millimetres: of the box, of the words behind it, of the column at the right."""
GAP, AFTER_ENTRY, BEFORE_GROUP = 0.8, 2.6, 4.6
FOOT = 9.0
RULE, FEWEST_RULES = 8.5, 4
"""Between the lines for notes, and as many of these as make it worth while."""
STRONG = (11.0, QFont.Weight.DemiBold)
PLAIN = (10.0, QFont.Weight.Normal)
SMALL = (8.5, QFont.Weight.Normal)
"""Points and weight."""


def draw(painter: QPainter, page: TodayPage, sheet: QRectF, dots: float, turn: Turn) -> int:
    """Draw all of it; how many sheets there are."""
    return _Drawing(painter, page, sheet, dots, turn).run()


def drawn(page: TodayPage) -> Draw:
    """The same of one page."""
    return lambda painter, sheet, dots, turn: draw(painter, page, sheet, dots, turn)


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    size: tuple[float, QFont.Weight]
    ink: QColor

    def font(self) -> QFont:
        return _font(*self.size)


class _Drawing:
    """One pass over the page, from top to bottom."""

    def __init__(
        self,
        painter: QPainter,
        page: TodayPage,
        sheet: QRectF,
        dots: float,
        turn: Callable[[], bool],
    ) -> None:
        self._painter, self._page, self._turn = painter, page, turn
        self._mm = dots / 25.4
        edge = MARGIN * self._mm
        self._area = sheet.adjusted(edge, edge, -edge, -edge)
        self._bottom = self._area.bottom() - FOOT * self._mm
        self._y, self._sheet = self._area.top(), 1

    def run(self) -> int:
        self._head()
        for group in self._page.groups:
            self._group(group)
            if self._y < 0:  # no further sheet
                return self._sheet
        if self._page.empty:
            self._y += self._text(self._area, self._page.empty, _font(11), MUTED)
        if self._page.has_notes:
            self._notes()
        self._foot()
        return self._sheet

    def _head(self) -> None:
        self._y += self._text(self._rest(), self._page.title, _font(22, QFont.Weight.Bold), INK)
        if self._page.counts:
            self._y += GAP * self._mm
            self._y += self._text(self._rest(), self._page.counts, _font(10.5), MUTED)
        self._y += 3 * self._mm
        self._line(self._y, INK, 0.35)
        self._y += 2 * self._mm

    def _group(self, group: Group) -> None:
        """The heading never stands alone at the foot of a sheet."""
        caption = _caption(group.title)
        high = self._height(self._area.width(), caption, _font(8.5, QFont.Weight.DemiBold, 8))
        first = BEFORE_GROUP * self._mm + high + 2 * self._mm
        if not self._has_room(first + self._entry_height(group.entries[0])):
            return
        if self._y > self._area.top():
            self._y += BEFORE_GROUP * self._mm
        self._text(self._rest(), caption, _font(8.5, QFont.Weight.DemiBold, 8), MUTED)
        self._y += high + 2 * self._mm
        for entry in group.entries:
            if not self._has_room(self._entry_height(entry)):
                return
            self._entry(entry)

    # --- one entry -------------------------------------------------------------------------------

    def _rows(self, entry: Entry) -> Iterator[tuple[_Words, _Words]]:
        """Left and right of each line, on one base line."""
        tone = LATE if entry.is_late else MUTED
        yield _Words(entry.what, STRONG, INK), _Words(entry.when, PLAIN, tone)
        if entry.about or entry.phone:
            yield _Words(entry.about, PLAIN, INK), _Words(entry.phone, PLAIN, INK)
        if entry.below:
            yield _Words(entry.below, SMALL, MUTED), _Words("", SMALL, MUTED)

    def _wide(self) -> float:
        return self._area.width() - (INDENT + RIGHT) * self._mm

    def _row_height(self, left: _Words, right: _Words) -> float:
        drop = self._drop(left, right)
        return max(
            self._height(self._wide(), left.text, left.font()),
            self._height(RIGHT * self._mm, right.text, right.font()) + drop,
        )

    def _drop(self, left: _Words, right: _Words) -> float:
        """So much lower the right one stands, to be on the base line of the left one."""
        device = self._painter.device()
        upper = QFontMetricsF(left.font(), device).ascent()
        return max(0.0, upper - QFontMetricsF(right.font(), device).ascent())

    def _entry_height(self, entry: Entry) -> float:
        return sum(self._row_height(*row) + GAP * self._mm for row in self._rows(entry))

    def _entry(self, entry: Entry) -> None:
        if entry.has_box:
            self._box(self._y)
        for left, right in self._rows(entry):
            x = self._area.left() + INDENT * self._mm
            self._text(QRectF(x, self._y, self._wide(), 0), left.text, left.font(), left.ink)
            x = self._area.right() - RIGHT * self._mm
            place = QRectF(x, self._y + self._drop(left, right), RIGHT * self._mm, 0)
            side = Qt.AlignmentFlag.AlignRight
            self._text(place, right.text, right.font(), right.ink, side)
            self._y += self._row_height(left, right) + GAP * self._mm
        self._y += AFTER_ENTRY * self._mm

    def _box(self, top: float) -> None:
        """In the middle of the first line."""
        high = self._height(self._wide(), "x", _font(*STRONG))
        size = BOX * self._mm
        self._painter.setPen(QPen(MUTED, 0.25 * self._mm))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRectF(self._area.left(), top + (high - size) / 2, size, size)
        self._painter.drawRoundedRect(place, 0.5 * self._mm, 0.5 * self._mm)

    # --- sheets ----------------------------------------------------------------------------------

    def _has_room(self, high: float) -> bool:
        """On this sheet, or on another one that is begun for it."""
        if self._y + high <= self._bottom:
            return True
        self._foot()
        if not self._turn():
            self._y = -1.0
            return False
        self._sheet += 1
        self._y = self._area.top()
        return True

    def _notes(self) -> None:
        """What is left of the last sheet has lines to write on."""
        top = self._y + BEFORE_GROUP * self._mm
        count = int((self._bottom - top) / (RULE * self._mm)) - 1
        if count < FEWEST_RULES:
            return
        for number in range(1, count + 1):
            self._line(top + number * RULE * self._mm, LINE, 0.15)

    def _foot(self) -> None:
        rect = QRectF(self._area)
        rect.setTop(self._area.bottom() - 4 * self._mm)
        self._text(rect, self._page.printed, _font(8), MUTED)
        number = QLocale().toString(self._sheet)
        self._text(rect, number, _font(8), MUTED, Qt.AlignmentFlag.AlignRight)

    # --- the pen ---------------------------------------------------------------------------------

    def _rest(self) -> QRectF:
        return QRectF(self._area.left(), self._y, self._area.width(), 0)

    def _line(self, y: float, ink: QColor, wide: float) -> None:
        self._painter.setPen(QPen(ink, wide * self._mm))
        self._painter.drawLine(QPointF(self._area.left(), y), QPointF(self._area.right(), y))

    def _height(self, wide: float, text: str, font: QFont) -> float:
        self._painter.setFont(font)
        tall = QRectF(0, 0, wide, 1e6)
        found = self._painter.boundingRect(tall, text, _option(Qt.AlignmentFlag.AlignLeft))
        metrics = QFontMetricsF(font, self._painter.device())
        return max(found.height(), metrics.height() if text else 0.0)

    def _text(
        self,
        rect: QRectF,
        text: str,
        font: QFont,
        ink: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """Draw from the top of a place downwards; how high it came out."""
        high = self._height(rect.width(), text, font)
        self._painter.setPen(ink)
        place = QRectF(rect.left(), rect.top(), rect.width(), high + self._mm)
        self._painter.drawText(place, text, _option(side))
        return high


def _option(side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(side | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal, spread: int = 0) -> QFont:
    """The system's own; ``spread`` in hundredths of its size."""
    font = QFont()
    font.setPointSizeF(points)
    font.setWeight(weight)
    if spread:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0 + spread)
    return font


def _caption(title: str) -> str:
    return QLocale().toUpper(title)
