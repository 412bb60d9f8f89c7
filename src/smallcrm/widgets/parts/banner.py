"""A quiet line at the top of the window: a fact, or the one question that is asked once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.lines_label import LinesLabel
from smallcrm.widgets.style import tokens

LINES = 4


class Banner(QFrame):
    """``answered(str)`` with the answer's key; then it goes, unless what it says is lasting."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = LinesLabel(LINES, self)
        self.buttons: list[QPushButton] = []
        self._lasts = False
        self._row = FlowLayout(tokens.SPACE_2, self)
        self._row.setContentsMargins(tokens.SPACE_4, tokens.SPACE_1, tokens.SPACE_4, tokens.SPACE_1)
        self._row.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, words: str, answers: Sequence[tuple[str, str]], *, lasting: bool = False) -> None:
        """Show words, with a button for each (key, text). What is ``lasting`` stays when it is
        answered, and only what is lasting too takes its place."""
        if self._lasts and not lasting:
            return
        self._lasts = lasting
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

    def release(self) -> None:
        """What is lasting was so long enough."""
        if self._lasts:
            self._lasts = False
            self.hide()

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.setVisible(self._lasts)
            self.answered.emit(button.property("answer"))
