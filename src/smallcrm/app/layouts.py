"""Layouts at once, where a picture is taken or a place on a page is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


def settle() -> None:
    """Lay out what came a moment ago, and what holds it after it: Qt would with the next event."""
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
