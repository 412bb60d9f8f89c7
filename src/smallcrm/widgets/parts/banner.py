"""A quiet line at the top of the window: a fact, or the one question that is asked once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from smallcrm.widgets.style import tokens


class Banner(QFrame):
    """``answered(str)`` with the answer's key; then it goes."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.SPACE_4, tokens.SPACE_1, tokens.SPACE_4, tokens.SPACE_1)
        self._row.setSpacing(tokens.SPACE_2)
        self._row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str, answers: Sequence[tuple[str, str]]) -> None:
        """Show words, with a button for each (key, text)."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        self.words.setText(words)
        for key, text in answers:
            button = QPushButton(text, self)
            button.setProperty("answer", key)
            button.clicked.connect(self._pressed)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.hide()
            self.answered.emit(button.property("answer"))
