"""Words for a screen reader, said when something happens and not where the focus is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def say(widget: QWidget, words: str) -> None:
    """Announce it, as of this widget."""
    # Qt makes some 200 roles and events of it for Python: 2 ms of a start in which nothing is said
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
