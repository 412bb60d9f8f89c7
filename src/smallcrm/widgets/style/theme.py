"""The theme in force: palette, style and the few sheets for named boxes, all from the tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from smallcrm.widgets.style import contrast
from smallcrm.widgets.style.sheet import sheet
from smallcrm.widgets.style.tokens import DARK, LIGHT, Tokens, use

_STYLE = "fusion"
SCHEMES = ("system", "light", "dark", "contrast")


def apply(app: QApplication, scheme: str) -> None:
    """Set the whole look; ``scheme`` is one of ``SCHEMES``. May be called again."""
    if app.style().name() != _STYLE:
        app.setStyle(_STYLE)
    tokens = _tokens(app, scheme)
    use(tokens)
    app.setPalette(palette(tokens))
    app.setStyleSheet(sheet(tokens))


def _tokens(app: QApplication, scheme: str) -> Tokens:
    if scheme == "contrast":
        return contrast.BLACK
    if scheme == "system" and contrast.is_wanted(app):
        return contrast.of_system(app)
    is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if scheme == "dark" or (scheme == "system" and is_dark) else LIGHT


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
        role.Highlight: t.accent if t.is_stark else t.selection,
        role.HighlightedText: t.on_accent if t.is_stark else t.selection_text,
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
