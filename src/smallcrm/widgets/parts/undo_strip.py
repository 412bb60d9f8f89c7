"""The strip at the bottom: what was done, and one button to take it back. Gone after a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from smallcrm.viewmodels import veil
from smallcrm.widgets.parts import message_timer, spoken
from smallcrm.widgets.parts.lines_label import LinesLabel
from smallcrm.widgets.parts.message_timer import MessageTimer
from smallcrm.widgets.style import tokens

LINES = 5


class UndoStrip(QWidget):
    """Longer while the pointer is on it; what it says is also spoken. ``closed`` by the user."""

    undo_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QFrame(self)
        self.box.setObjectName("undo")
        self.text = LinesLabel(LINES, self.box)
        self.button = QPushButton(self.tr("Undo"), self.box)
        self.button.setToolTip(self.tr("Take it back (Ctrl+Z)"))
        self.close_button = QPushButton(self.tr("Close"), self.box)
        self.close_button.setToolTip(self.tr("Put this message away"))
        self.timer = MessageTimer(self)

        inner = QHBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        inner.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self.button)
        inner.addWidget(self.close_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, 0, tokens.SPACE_4, tokens.SPACE_3)
        layout.addWidget(self.box)

        self.timer.timeout.connect(self.hide)
        self.button.clicked.connect(self._pressed)
        self.close_button.clicked.connect(self._put_away)
        self.hide()

    def set_margins(self, room: int) -> None:
        """The room around the box."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(room, room, room, room)

    def show_message(self, text: str, can_undo: bool) -> None:
        self.write(text, can_undo)
        spoken.say(self, veil.seen(text))

    def write(self, text: str, can_undo: bool) -> None:
        """Without a word to a screen reader."""
        self.text.setText(veil.seen(text))
        self.button.setVisible(can_undo)
        self.close_button.setVisible(message_timer.stays())
        self.show()
        self.timer.begin()

    def says(self, words: str) -> bool:
        """Whether this is what it shows now, whatever follows it."""
        return self.isVisible() and self.text.text().startswith(veil.seen(words))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self.timer.begin()

    @Slot()
    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _pressed(self) -> None:
        self.hide()
        self.undo_requested.emit()
