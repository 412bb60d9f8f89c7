"""High contrast: colours that are as far apart as they can be, or the system's own where it says
that high contrast is wanted (interaction.md A21)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from smallcrm.widgets.style.tokens import Tokens, of_few

LEAST_TEXT = 7.0
"""WCAG 2.2, 1.4.6: the contrast of text where more than usual is wanted."""


def ratio(first: QColor, second: QColor) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def watch(app: QApplication, changed: Callable[[], None]) -> None:
    """Have ``changed`` called when the system's wish does."""
    found: Any = getattr(app.styleHints(), "accessibility", None)
    if found is not None:
        found().contrastPreferenceChanged.connect(changed)


def is_wanted(app: QApplication) -> bool:
    """Whether the system says so. Qt before 6.10 cannot tell."""
    found: Any = getattr(app.styleHints(), "accessibility", None)
    if found is None:
        return False
    return bool(found().contrastPreference().name == "HighContrast")


def of_system(app: QApplication) -> Tokens:
    """The system's own palette as tokens: nothing of ours is kept but the shapes."""
    app.setPalette(QPalette())  # ours aside, so that the system's is seen
    return of_palette(app.palette())


def of_palette(palette: QPalette) -> Tokens:
    """A palette as tokens. A colour of it that cannot be read on the ground gives way to that of
    the text."""
    role = QPalette.ColorRole
    ground, text = palette.color(role.Base), palette.color(role.Text)
    window = palette.color(role.Window)

    def readable(name: QPalette.ColorRole) -> QColor:
        colour = palette.color(name)
        is_clear = min(ratio(colour, ground), ratio(colour, window)) >= LEAST_TEXT
        return colour if is_clear else text

    return of_few(
        window=window,
        base=ground,
        text=text,
        accent=readable(role.Highlight),
        link=readable(role.Link),
    )


BLACK = of_few(
    window=QColor("#000000"),
    base=QColor("#000000"),
    text=QColor("#FFFFFF"),
    accent=QColor("#FFE14D"),
    link=QColor("#8FC7FF"),
)
"""For whoever chooses it here, whatever the system has."""
