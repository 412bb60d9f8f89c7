"""A menu that has the keys while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu


class LetterMenu(QMenu):
    """Its letters pick its entries, though the list behind it has single keys of its own: Qt asks
    the focus, which stays in the list, for shortcuts before the menu sees the key."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
