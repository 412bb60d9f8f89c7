"""Rows of the table of columns: texts that are cut, and the choice of what a column becomes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smallcrm.viewmodels.import_columns import BECOMES, FILE, UNSURE, VALUES, ColumnsModel
from smallcrm.widgets.style import fonts, icons, tokens

_Index = QModelIndex | QPersistentModelIndex


class ColumnsDelegate(QStyledItemDelegate):
    """The last cell looks like a field with a list, and opens as one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        high = QFontMetrics(fonts.body()).height() + tokens.SPACE_4
        return QSize(0, max(tokens.TARGET, high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        colours = tokens.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, colours.selection)
        ink = colours.selection_text if chosen else colours.text
        rect = QRect(option.rect).adjusted(tokens.SPACE_2, 0, -tokens.SPACE_2, 0)
        painter.setFont(fonts.strong() if index.column() == FILE else fonts.body())
        if index.column() == VALUES and not chosen:
            ink = colours.muted
        if index.column() == BECOMES:
            rect = self._field(painter, option, index)
            ink = colours.text
        painter.setPen(ink)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rect.width()
        )
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(rect, align, text)
        painter.restore()

    def _field(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """The outline and the arrow; the room that is left for the words."""
        colours = tokens.current()
        keys = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active
        has_keys = option.state & keys == keys and _has_keys(option.widget)
        unsure = bool(index.data(UNSURE))
        ink = colours.due if unsure else colours.control
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2) if has_keys else QPen(ink, 1))
        painter.setBrush(colours.due_ground if unsure else colours.base)
        box = QRect(option.rect).adjusted(2, 3, -3, -3)
        painter.drawRoundedRect(box, tokens.CORNER_FIELD, tokens.CORNER_FIELD)
        side = QFontMetrics(fonts.body()).height() * 4 // 5
        arrow = QRect(0, 0, side, side)
        arrow.moveCenter(box.center())
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if mirrored:
            arrow.moveLeft(box.left() + tokens.SPACE_2)
        else:
            arrow.moveRight(box.right() - tokens.SPACE_2)
        painter.save()
        painter.translate(arrow.center())
        painter.rotate(90)
        icons.paint(
            painter,
            QRect(-side // 2, -side // 2, side, side),
            "chevron-right",
            colours.muted,
        )
        painter.restore()
        room = side + tokens.SPACE_3
        left, right = (room, tokens.SPACE_2) if mirrored else (tokens.SPACE_2, room)
        return box.adjusted(left, 0, -right, 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        box = QComboBox(parent)
        head = str(index.model().index(index.row(), FILE).data())
        box.setAccessibleName(self.tr("{column} becomes").replace("{column}", head))
        model = index.model()
        assert isinstance(model, ColumnsModel)
        for choice, words in model.choices(index.row()):
            if choice is None:
                box.insertSeparator(box.count())
            else:
                box.addItem(words, choice)
        box.setMaxVisibleItems(16)
        box.activated.connect(self._chosen)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        now = index.data(Qt.ItemDataRole.EditRole)
        for n in range(editor.count()):
            if editor.itemData(n) is not None and tuple(editor.itemData(n)) == tuple(now):
                editor.setCurrentIndex(n)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        assert isinstance(editor, QComboBox)
        chosen: Any = editor.currentData()
        if chosen is not None:
            model.setData(index, tuple(chosen))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(option.rect)

    def _chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def _has_keys(widget: QWidget | None) -> bool:
    return widget is not None and widget.hasFocus()
