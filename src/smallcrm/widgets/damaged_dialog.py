"""At the start, when the file cannot be opened: what is the matter, and what can be done about it.

No choice removes anything; each is a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.mark import mark
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 76


@dataclass(frozen=True, slots=True)
class Choice:
    """``key`` tells which was taken; ``words`` stand on the button, ``note`` under it."""

    key: str
    words: str
    note: str


class DamagedDialog(QDialog):
    """``choice`` is the key of the one that was taken, "" when the window was closed."""

    def __init__(
        self,
        title: str,
        words: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("smallcrm")
        self.setWindowIcon(mark(with_dot=False))
        self.choice = ""
        self.title = plain_label(self, title, "title")
        self.words = plain_label(self, words)
        self.buttons: list[QPushButton] = []
        inner = QWidget(self)
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*(tokens.SPACE_5,) * 4)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        for choice in choices:
            column.addSpacing(tokens.SPACE_2)
            column.addWidget(self._button(choice), 0, Qt.AlignmentFlag.AlignLeft)
            note = plain_label(self, choice.note, "muted")
            note.setVisible(bool(choice.note))
            column.addWidget(note)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._column = column
        self._take_room()
        if self.buttons:
            self.buttons[0].setFocus()

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.words, self)
        button.setObjectName("" if self.buttons else "primary")
        button.setAutoDefault(False)
        button.setProperty("choice", choice.key)
        button.setAccessibleDescription(choice.note)
        button.clicked.connect(self._taken)
        self.buttons.append(button)
        return button

    def _take_room(self) -> None:
        """As high as its words need, where the screen has the room."""
        room = self.screen().availableGeometry().size()
        wide = min(self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS, room.width() - 32)
        high = self._column.heightForWidth(wide) + tokens.SPACE_4
        self.resize(wide, min(high, room.height() - 64))

    @Slot()
    def _taken(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.choice = button.property("choice")
            self.accept()


class WorkDialog(QDialog):
    """While something is done that cannot be stopped half way: words, and how far it is."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("smallcrm")
        self.setWindowIcon(mark(with_dot=False))
        self.words = plain_label(self, words)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.words)
        layout.addWidget(self.progress)
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        self.resize(min(wide, self.screen().availableGeometry().width() - 32), 0)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def reject(self) -> None:
        """Neither Escape nor the window's cross ends it: ``accept`` does, when it is done."""
