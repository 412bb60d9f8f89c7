"""A field that takes a key as it is pressed."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget


class KeyField(QKeySequenceEdit):
    """One key with its modifiers. The field inside it carries its name too: Qt gives it none."""

    def __init__(self, name: str, parent: QWidget, key: str = "") -> None:
        super().__init__(QKeySequence(key), parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)
        for edit in self.findChildren(QLineEdit):
            edit.setAccessibleName(name)
