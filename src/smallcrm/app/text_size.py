"""How large the program's text is, as a share of the system's own."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from smallcrm.app.settings import Settings

NAME = "text_size"


def kept(settings: Settings) -> int:
    """The share the user chose, in percent; 100 while nothing was chosen."""
    words = settings.text(NAME)
    return int(words) if words.isascii() and words.isdigit() and 50 <= int(words) <= 400 else 100


def apply(app: QApplication, base: QFont, percent: int) -> None:
    """The text of the whole program, as a share of the system's own size."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * percent / 100)
    app.setFont(font)
