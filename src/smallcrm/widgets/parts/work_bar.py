"""A thin row over the strip at the bottom while very many things are done at once: what, how far,
and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDE = 200
"""The least width of the bar."""


class WorkBar(QWidget):
    """``stopped`` when it is to end."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QFrame(self)
        self.box.setObjectName("card")
        self.words = plain_label(self.box, "", "")
        self.progress = QProgressBar(self.box)
        self.progress.setTextVisible(False)
        self.progress.setMinimumWidth(WIDE)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self.box)
        self.stop.setAutoDefault(False)
        inner = QHBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        inner.setSpacing(tokens.SPACE_3)
        inner.addWidget(self.words, 1)
        inner.addWidget(self.progress, 1, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, tokens.SPACE_1, tokens.SPACE_4, tokens.SPACE_2)
        layout.addWidget(self.box)
        self.stop.clicked.connect(self._pressed)
        self.hide()

    @Slot(str, int, int)
    def show_work(self, words: str, done: int, total: int) -> None:
        """How far it is; what it is is spoken once."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if self.isHidden() or self.words.text() != words:
            self.words.setText(words)
            self.stop.setEnabled(True)
            self.show()
            spoken.say(self, words)

    @Slot()
    def end(self) -> None:
        self.hide()

    @Slot()
    def _pressed(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
