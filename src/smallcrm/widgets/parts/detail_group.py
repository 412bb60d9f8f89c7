"""A caption and the lines under it, beside the timeline."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.style import tokens


class Group(QWidget):
    """Hidden when there are no lines."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = QLabel(title, self)
        self.caption.setObjectName("caption")
        self.caption.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self.lines = QVBoxLayout()
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.SPACE_3)
        layout.setSpacing(tokens.SPACE_1)
        layout.addWidget(self.caption)
        layout.addLayout(self.lines)
