"""A row of a history: a dot on a rail, what was done, when, and what changed by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.viewmodels.history_wording import HistoryLine
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.widgets.style import fonts, painting, tokens

_Index = QModelIndex | QPersistentModelIndex
RAIL = 40
"""Where the words begin, in px from the view's edge."""
DOT_AT = 20
DOT = 10
FIELD_CHARACTERS = 18
"""So wide are the names of the fields; in a narrow list they stand above their values."""
NARROW_CHARACTERS = 56
ARROW = " → "
STRUCK = 48
"""No longer value is struck out."""


@dataclass(frozen=True, slots=True)
class _Look:
    """The inks of one row."""

    text: QColor
    muted: QColor


class HistoryDelegate(QStyledItemDelegate):
    """``with_rail``: in a history; a plain list has none."""

    def __init__(self, parent: QObject, *, with_rail: bool = True) -> None:
        super().__init__(parent)
        self._inset = RAIL if with_rail else tokens.SPACE_3

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.data(HistoryRole.ROW_TYPE) == "heading":
            return QSize(0, QFontMetrics(fonts.caption()).height() + tokens.SPACE_5)
        rect = QRect(0, 0, self._width(option), 0)
        height = self._draw(None, rect, index, self._look(False), option.direction)
        return QSize(0, max(tokens.TARGET, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        if index.data(HistoryRole.ROW_TYPE) == "heading":
            self._heading(painter, option, index)
        else:
            rect: QRect = option.rect
            frame = rect.adjusted(self._inset - tokens.SPACE_2, 1, -tokens.SPACE_2, -1)
            painting.row_ground(painter, QStyle.visualRect(option.direction, rect, frame), option)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._draw(painter, rect, index, self._look(selected), option.direction)
            if self._inset == RAIL:
                self._rail(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.setFont(fonts.caption())
        painter.setPen(tokens.current().muted)
        inner = option.rect.adjusted(tokens.SPACE_3, 0, -tokens.SPACE_3, -tokens.SPACE_1)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        )
        painter.drawText(inner, align, str(index.data()))

    def _rail(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Full for what stands, a ring for what was taken back."""
        rect, colours = QRect(option.rect), tokens.current()
        centre = rect.top() + tokens.SPACE_2 + QFontMetrics(fonts.strong()).height() // 2
        place = QRect(rect.left() + DOT_AT - DOT // 2, centre - DOT // 2, DOT, DOT)
        dot = QRectF(QStyle.visualRect(option.direction, rect, place))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 2))
        x, model = dot.center().x(), index.model()
        above, below = (model.index(index.row() + step, 0) for step in (-1, 1))
        is_first = index.row() == 0 or above.data(HistoryRole.ROW_TYPE) == "heading"
        is_last = index.row() == model.rowCount() - 1
        is_last = is_last or below.data(HistoryRole.ROW_TYPE) == "heading"
        top = dot.center().y() if is_first else float(rect.top())
        bottom = dot.center().y() if is_last else float(rect.bottom() + 1)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        muted = bool(index.data(HistoryRole.MUTED))
        painter.setPen(QPen(colours.muted if muted else colours.base, 2))
        painter.setBrush(colours.base if muted else colours.accent)
        painter.drawEllipse(dot)

    # --- words -----------------------------------------------------------------------------------

    def _draw(
        self,
        painter: QPainter | None,
        rect: QRect,
        index: _Index,
        look: _Look,
        direction: Qt.LayoutDirection,
    ) -> int:
        """Paint the words, or only measure them; the height of the row."""
        left, right = rect.left() + self._inset, rect.right() - tokens.SPACE_4
        y = rect.top() + tokens.SPACE_2
        is_muted = bool(index.data(HistoryRole.MUTED))
        ink = look.muted if is_muted else look.text
        words = _layout([(str(index.data(HistoryRole.TITLE)), ink, is_muted)], fonts.strong())
        y += _put(words, painter, rect, QRect(left, y, right - left, 0), direction)
        head = _layout([(str(index.data(HistoryRole.HEAD)), look.muted, False)], fonts.small())
        y += _put(head, painter, rect, QRect(left, y, right - left, 0), direction)
        lines: Sequence[HistoryLine] = index.data(HistoryRole.LINES) or ()
        if lines:
            y += tokens.SPACE_1
        average = QFontMetrics(fonts.body()).averageCharWidth()
        narrow = right - left < average * NARROW_CHARACTERS
        inset = tokens.SPACE_3 if narrow else average * FIELD_CHARACTERS
        for line in lines:
            name = _layout([(line.field, look.muted, False)], fonts.small())
            value = _layout(_parts(line, look, is_muted), fonts.body())
            wide = right - left if narrow else inset - tokens.SPACE_2
            room = QRect(left, y, wide, 0)
            high = _put(name, painter, rect, room.translated(0, 1), direction)
            y += high if narrow else 0
            place = QRect(left + inset, y, right - left - inset, 0)
            below = _put(value, painter, rect, place, direction)
            y += 2 + (below if narrow else max(high, below))
        return y + tokens.SPACE_2 - rect.top()

    def _look(self, selected: bool) -> _Look:
        colours = tokens.current()
        if selected:
            return _Look(colours.selection_text, colours.selection_text)
        return _Look(colours.text, colours.muted)

    def _width(self, option: QStyleOptionViewItem) -> int:
        """The viewport's width: the option's own is not set while sizes are asked for."""
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else 400


def _parts(line: HistoryLine, look: _Look, is_muted: bool) -> list[tuple[str, QColor, bool]]:
    """A short value before is struck out, a long one is to be read still."""
    ink = look.muted if is_muted else look.text
    if not line.before:
        return [(line.after, ink, False)]
    if not line.after:
        return [(line.removed, look.muted, False)]
    before = (line.before, look.muted, len(line.before) <= STRUCK)
    return [before, (ARROW, look.muted, False), (line.after, ink, False)]


def _layout(parts: Sequence[tuple[str, QColor, bool]], font: QFont) -> QTextLayout:
    """Plain text in pieces, each with its ink and whether it is struck out."""
    pieces = [(text.replace("\n", "\u2028"), ink, struck) for text, ink, struck in parts]
    layout = QTextLayout("".join(text for text, _, _ in pieces), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ranges, start = [], 0
    for text, ink, struck in pieces:
        form = QTextCharFormat()
        form.setForeground(ink)
        form.setFontStrikeOut(struck)
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, len(text.encode("utf-16-le")) // 2, form
        ranges.append(piece)
        start += piece.length
    layout.setFormats(ranges)
    return layout


def _put(
    layout: QTextLayout,
    painter: QPainter | None,
    row: QRect,
    place: QRect,
    direction: Qt.LayoutDirection,
) -> int:
    """Lay the words into a width and paint them, when there is a painter; how high they are."""
    option = layout.textOption()
    option.setTextDirection(direction)
    option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, place.width()))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    if painter is not None:
        box = QStyle.visualRect(direction, row, QRect(place.topLeft(), QSize(place.width(), 1)))
        layout.draw(painter, QPointF(QPoint(box.left(), place.top())))
    return round(height + 0.49)
