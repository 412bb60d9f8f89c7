"""How large a dialog opens: as its letters ask for, where there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

AROUND = QSize(32, 48)
"""What of the window under it stays in sight, in pixels."""


def take(dialog: QWidget, characters: tuple[int, int], around: QSize = AROUND) -> None:
    """As many letters wide and lines high as it likes to be; never more than the window under it,
    or than the screen."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent else dialog.screen().availableGeometry().size()
    metrics, (wide, high) = dialog.fontMetrics(), characters
    liked = QSize(metrics.averageCharWidth() * wide, metrics.lineSpacing() * high)
    dialog.resize(liked.boundedTo(room - around))
