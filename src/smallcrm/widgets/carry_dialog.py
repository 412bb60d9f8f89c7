"""The look of the two ends of a move: a title, words, what is typed, a bar while it works."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDE = 64
"""In characters."""


class CarryDialog(QDialog):
    """``cancel`` ends it; ``progress`` moves without an end."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = plain_label(self, "", "title")
        self.words = plain_label(self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)

        self.cancel.clicked.connect(self.reject)

    def lay_out(self, below: Sequence[QWidget], *buttons: QPushButton) -> None:
        """``below`` the words; the buttons beside ``cancel``."""
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.cancel, *buttons):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, *below, self.progress):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(row)
        room = self.screen().availableGeometry().size()
        self.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * WIDE, room.width() - 32))
