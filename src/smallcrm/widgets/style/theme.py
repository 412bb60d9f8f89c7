"""The theme in force: palette, style and the few sheets for named boxes, all from the tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from smallcrm.widgets.style.sheet import sheet
from smallcrm.widgets.style.style import SmallcrmStyle
from smallcrm.widgets.style.tokens import DARK, LIGHT, Tokens, use

SCHEMES = ("system", "light", "dark")


def apply(app: QApplication, scheme: str) -> None:
    """Set the whole look; ``scheme`` is "system", "light" or "dark". May be called again."""
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    tokens = DARK if scheme == "dark" or (scheme == "system" and dark) else LIGHT
    use(tokens)
    if not isinstance(app.style(), SmallcrmStyle):
        app.setStyle(SmallcrmStyle("Fusion"))
    app.setPalette(palette(tokens))
    app.setStyleSheet(sheet(tokens))


def palette(t: Tokens) -> QPalette:
    """All roles of all groups from the tokens."""
    role = QPalette.ColorRole
    colours: dict[QPalette.ColorRole, QColor] = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.base,
        role.AlternateBase: t.sunken,
        role.Text: t.text,
        role.PlaceholderText: t.muted,
        role.Button: t.base,
        role.ButtonText: t.text,
        role.BrightText: t.late,
        role.ToolTipBase: t.raised,
        role.ToolTipText: t.text,
        role.Highlight: t.selection,
        role.HighlightedText: t.selection_text,
        role.Link: t.link,
        role.LinkVisited: t.link,
        role.Light: t.line,
        role.Midlight: t.line,
        role.Mid: t.line,
        role.Dark: t.control,
        role.Shadow: t.line,
        role.Accent: t.accent,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, t.muted)
    return made
