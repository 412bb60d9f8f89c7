"""Words on the screen, whatever they are: never read as HTML, and broken where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(parent: QWidget, text: str = "", name: str = "") -> QLabel:
    """``name`` is the label's place in the style sheet: title, caption, muted, strong."""
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
