"""Rows of a list of pages: a word each, on the same ground as in all our lists."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.widgets.style import fonts, painting, tokens

_Index = QModelIndex | QPersistentModelIndex


class PageDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics = QFontMetrics(fonts.body())
        sides = 2 * (tokens.SPACE_2 + tokens.SPACE_3)
        wide = metrics.horizontalAdvance(str(index.data())) + sides
        return QSize(wide, max(tokens.TARGET, metrics.height() + tokens.SPACE_4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = tokens.current()
        rect = option.rect.adjusted(tokens.SPACE_2, 1, -tokens.SPACE_2, -1)
        inner = rect.adjusted(tokens.SPACE_3, 0, -tokens.SPACE_3, 0)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painting.row_ground(painter, rect, option)
        painter.setFont(fonts.body())
        painter.setPen(colours.selection_text if selected else colours.text)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, align, words)
        painter.restore()
