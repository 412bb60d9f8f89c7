"""A row of the people list: avatar, name, second line, and when something is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.kinds import CustomerKind
from smallcrm.viewmodels.roles import PersonRole
from smallcrm.widgets.style import fonts, painting, rows, tokens

_Index = QModelIndex | QPersistentModelIndex
ROOM_BEHIND = 8
"""Where fewer letters fit behind a name, nothing more is said there."""


class PersonDelegate(QStyledItemDelegate):
    """The name is never cut for the chip: where both do not fit, the chip goes to line two. In a
    compact row, which has none, the name is cut before the chip is left out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, rows.person())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        row = rect.adjusted(tokens.SPACE_2 - 2, 1, -(tokens.SPACE_2 - 2), -1)
        painting.row_ground(painter, row, option)
        inner = row.adjusted(tokens.SPACE_2, 0, -tokens.SPACE_2, 0)
        strong, small = QFontMetrics(fonts.strong()), QFontMetrics(fonts.small())
        side = min(round(strong.height() * 1.75), row.height() - tokens.SPACE_1)
        face = QRect(inner.left(), row.center().y() - side // 2, side, side)
        self._avatar(painter, self._turned(option, rect, face), index)
        left = inner.left() + side + tokens.SPACE_3 - 2
        if rows.are_compact():
            inner.setLeft(left)
            self._in_one_line(painter, option, rect, inner, index)
            return
        top = row.center().y() - (strong.height() + small.height()) // 2
        width = inner.right() - left
        first = QRect(left, top, width, strong.height())
        second = QRect(left, top + strong.height(), width, small.height())
        chip = index.data(PersonRole.CHIP_TEXT) or ""
        name = index.data(PersonRole.NAME) or ""
        chip_width = painting.chip_width(chip) if chip else 0
        on_first = strong.horizontalAdvance(name) + chip_width + tokens.SPACE_2 <= width
        if chip:
            line = first if on_first else second
            self._chip(painter, option, rect, line, chip, index)
        room = chip_width + tokens.SPACE_2 if chip else 0
        self._text(painter, option, rect, first.adjusted(0, 0, -room if on_first else 0, 0), name)
        self._second(
            painter, option, rect, second.adjusted(0, 0, 0 if on_first else -room, 0), index
        )

    def _in_one_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        line: QRect,
        index: _Index,
    ) -> None:
        """The name, what else is known behind it, and the chip at the end."""
        strong, small = QFontMetrics(fonts.strong()), QFontMetrics(fonts.small())
        chip, name = index.data(PersonRole.CHIP_TEXT) or "", index.data(PersonRole.NAME) or ""
        chip_width = painting.chip_width(chip) + tokens.SPACE_2 if chip else 0
        if chip and chip_width < line.width() // 2:
            self._chip(painter, option, rect, line, chip, index)
            line = line.adjusted(0, 0, -chip_width, 0)
        # the advance is rounded: one pixel less than it takes would cut the name
        wide = strong.horizontalAdvance(name) + tokens.SPACE_1
        self._text(painter, option, rect, line, name)
        behind = line.adjusted(wide + tokens.SPACE_1, 0, 0, 0)
        if behind.width() >= small.averageCharWidth() * ROOM_BEHIND:
            lower = strong.ascent() - small.ascent() - (strong.height() - small.height()) // 2
            high = QRect(behind.left(), 0, behind.width(), small.height())
            high.moveTop(line.center().y() - small.height() // 2 + lower)
            self._second(painter, option, rect, high, index)

    def _avatar(self, painter: QPainter, face: QRect, index: _Index) -> None:
        number = index.data(PersonRole.PERSON_ID)
        kind = CustomerKind(index.data(PersonRole.KIND) or CustomerKind.PERSON)
        painting.avatar(painter, face, index.data(PersonRole.NAME) or "", number or 11, kind)

    def _chip(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        line: QRect,
        text: str,
        index: _Index,
    ) -> None:
        width, height = painting.chip_width(text), painting.chip_height()
        place = QRect(line.right() - width, line.center().y() - height // 2, width, height)
        tone = index.data(PersonRole.CHIP_TONE) or ""
        painting.chip(painter, self._turned(option, rect, place), text, tone)

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: QRect, text: str
    ) -> None:
        colours = tokens.current()
        painter.setFont(fonts.strong())
        painter.setPen(colours.selection_text if _selected(option) else colours.text)
        self._draw(painter, option, rect, line, text)

    def _second(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        line: QRect,
        index: _Index,
    ) -> None:
        colours = tokens.current()
        painter.setFont(fonts.small())
        painter.setPen(colours.selection_text if _selected(option) else colours.muted)
        words = index.data(PersonRole.SECOND_LINE) or ""
        marks = index.data(PersonRole.MARKS)
        if marks:
            self._mark(painter, option, self._turned(option, rect, line), words, marks)
        self._draw(painter, option, rect, line, words)

    def _mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        words: str,
        marks: Sequence[tuple[int, int]],
    ) -> None:
        """A ground below the found words, where Qt would put each letter."""
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        layout = QTextLayout(shown, painter.font())
        text_option = QTextOption()
        text_option.setTextDirection(option.direction)
        text_option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(text_option)
        layout.beginLayout()
        row = layout.createLine()
        layout.endLayout()
        wide = row.naturalTextWidth()
        is_rtl = option.direction is Qt.LayoutDirection.RightToLeft
        left = line.right() + 1 - wide if is_rtl else line.left()
        colours = tokens.current()
        ground = QColor(colours.selection_text if _selected(option) else colours.accent)
        ground.setAlphaF(0.22)
        for start, length in marks:
            end = min(start + length, len(shown))
            if start < end:
                at, to = _x(row, start), _x(row, end)
                box = QRectF(left + min(at, to) - 1, line.top(), abs(to - at) + 2, line.height())
                painter.fillRect(box, ground)

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: QRect, text: str
    ) -> None:
        direction = option.direction
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            self._turned(option, rect, line), QStyle.visualAlignment(direction, start), shown
        )

    def _turned(self, option: QStyleOptionViewItem, rect: QRect, part: QRect) -> QRect:
        """The part mirrored where the script runs from right to left."""
        return QStyle.visualRect(option.direction, rect, part)


def _x(row: QTextLine, place: int) -> float:
    found: Any = row.cursorToX(place)  # PySide6 gives the place reached beside it
    return float(found[0] if isinstance(found, tuple) else found)


def _selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)
