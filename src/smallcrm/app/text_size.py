"""How large the program's text is, as a share of the system's own."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


def apply(app: QApplication, base: QFont, percent: int) -> None:
    """The text of the whole program, as a share of the system's own size."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * percent / 100)
    app.setFont(font)
