"""Rows of two lines: what it is, and more about it in muted words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.widgets.style import fonts, painting, tokens

MORE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """The second line is the item's data under ``MORE``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = QFontMetrics(fonts.body()).height() + QFontMetrics(fonts.small()).height()
        return QSize(0, max(tokens.TARGET, lines + tokens.SPACE_4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = tokens.current()
        rect = QRect(option.rect).adjusted(tokens.SPACE_1, 1, -tokens.SPACE_1, -1)
        inner = rect.adjusted(tokens.SPACE_3, tokens.SPACE_2 - 1, -tokens.SPACE_3, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painting.row_ground(painter, rect, option)
        first, second = str(index.data()), str(index.data(MORE) or "")
        painter.setPen(colours.selection_text if selected else colours.text)
        self._line(painter, option, inner, first, fonts.body())
        inner.setTop(inner.top() + QFontMetrics(fonts.body()).height())
        painter.setPen(colours.selection_text if selected else colours.muted)
        self._line(painter, option, inner, second, fonts.small())
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        words: str,
        font: QFont,
    ) -> None:
        painter.setFont(font)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        )
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, align, cut)
