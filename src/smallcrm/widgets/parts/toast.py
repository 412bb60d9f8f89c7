"""The strip at the bottom of the screen after something was saved without the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smallcrm.widgets.parts.undo_strip import UndoStrip
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 90


class Toast(QWidget):
    """Never takes the focus; gone after a while, Undo while it is there."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # opaque: where nothing composites the screen, see-through corners are black
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("toast")
        self.setWindowTitle(self.tr("Saved"))
        self.strip = UndoStrip(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        self.strip.set_margins(0)
        self.strip.undo_requested.connect(self.undo_wanted)
        self.strip.undo_requested.connect(self.hide)
        self.strip.timer.timeout.connect(self.hide)
        self.strip.closed.connect(self.hide)

    def say(self, words: str, room: QRect, *, can_undo: bool = True) -> None:
        """Show the words at the foot of a screen's free room."""
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        self.setFixedWidth(min(max(420, wide), room.width() - tokens.SPACE_6))
        self.strip.show_message(words, can_undo)
        self.adjustSize()
        left = room.x() + (room.width() - self.width()) // 2
        self.move(left, room.bottom() - self.height() - tokens.SPACE_4)
        self.show()
