"""Asks for a key: the next one pressed is it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.style import tokens


class KeyPopover(QFrame):
    """``pressed(QKeySequence)``, one key with its modifiers; Escape leaves things as they are."""

    pressed = Signal(QKeySequence)

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        caption = QLabel(self.tr("Press the new key for “{what}”").replace("{what}", words), self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(caption.text())
        for edit in self.keys.findChildren(QLineEdit):
            edit.setAccessibleName(caption.text())  # Qt gives the field inside no name
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_3,) * 4)
        layout.addWidget(caption)
        layout.addWidget(self.keys)
        self.keys.keySequenceChanged.connect(self._changed)

    def pop_up(self, place: QPoint) -> None:
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.show()
        self.keys.setFocus()

    @Slot(QKeySequence)
    def _changed(self, key: QKeySequence) -> None:
        if key and key != QKeySequence(Qt.Key.Key_Escape):
            self.pressed.emit(key)
        self.close()
