"""The strip at the bottom: what was done, and one button to take it back. Gone after 8 s."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from smallcrm.viewmodels import veil
from smallcrm.widgets.parts.lines_label import LinesLabel
from smallcrm.widgets.style import tokens

SHOWN_MS = 8000
LINES = 5


class UndoStrip(QWidget):
    """Longer while the pointer is on it; what it says is also spoken."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QFrame(self)
        self.box.setObjectName("undo")
        self.text = LinesLabel(LINES, self.box)
        self.button = QPushButton(self.tr("Undo"), self.box)
        self.button.setToolTip(self.tr("Take it back (Ctrl+Z)"))
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_MS)

        inner = QHBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        inner.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, 0, tokens.SPACE_4, tokens.SPACE_3)
        layout.addWidget(self.box)

        self.timer.timeout.connect(self.hide)
        self.button.clicked.connect(self._pressed)
        self.hide()

    def set_margins(self, room: int) -> None:
        """The room around the box."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(room, room, room, room)

    def show_message(self, text: str, can_undo: bool) -> None:
        text = veil.seen(text)
        self.text.setText(text)
        self.button.setVisible(can_undo)
        self.show()
        self.timer.start()
        event = QAccessibleAnnouncementEvent(self, text)
        QAccessible.updateAccessibility(event)

    def says(self, words: str) -> bool:
        """Whether this is what it shows now, whatever follows it."""
        return self.isVisible() and self.text.text().startswith(veil.seen(words))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self.timer.start()

    @Slot()
    def _pressed(self) -> None:
        self.hide()
        self.undo_requested.emit()
