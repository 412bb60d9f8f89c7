"""What an empty view says, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.widgets.style import icons, tokens

_SIDE = 32


class _Picture(QWidget):
    """A quiet icon above the words; silent for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ""
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.name:
            painter = QPainter(self)
            icons.paint(painter, self.rect(), self.name, tokens.current().control)
            painter.end()


class EmptyState(QWidget):
    """``pressed`` when its button is, ``second_pressed`` when the other one is."""

    pressed = Signal()
    second_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = _Picture(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self)
        self.second = QPushButton(self)
        self.second.setObjectName("flat")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addStretch(2)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.second, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.button.clicked.connect(self.pressed)
        self.second.clicked.connect(self.second_pressed)
        self.second.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def say(self, icon: str, words: str, button: str, second: str = "") -> None:
        """Icon name, sentence, and the buttons' verbs ("" for none)."""
        self.picture.name = icon
        self.picture.update()
        self.words.setText(words)
        self.button.setText(button.replace("&", "&&"))
        self.button.setVisible(bool(button))
        self.second.setText(second)
        self.second.setVisible(bool(second))
