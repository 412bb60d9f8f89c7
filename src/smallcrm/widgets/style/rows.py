"""How high the rows of the lists are (interaction.md 4.2): roomy ones have a second line, compact
ones put its words behind the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QApplication

from smallcrm.widgets.style import fonts, tokens

ROOMY, COMPACT = "roomy", "compact"
CHOICES = (ROOMY, COMPACT)
_AROUND = {ROOMY: 18, COMPACT: 14}
"""So many px more than its text has a row."""

_chosen = ROOMY


def use(way: str) -> None:
    """One of ``CHOICES``, from now on; lists that are there are laid out anew."""
    global _chosen
    if way == _chosen:
        return
    _chosen = way
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractItemView):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def are_compact() -> bool:
    return _chosen == COMPACT


def person() -> int:
    """The height of a row of people, in px."""
    lines = QFontMetrics(fonts.strong()).height()
    if not are_compact():
        lines += QFontMetrics(fonts.small()).height()
    return max(tokens.TARGET, lines + _AROUND[_chosen])


def table() -> int:
    """The height of a row of the table, in px: always one line."""
    around = tokens.SPACE_2 if are_compact() else tokens.SPACE_4
    return max(tokens.TARGET, QFontMetrics(fonts.body()).height() + around)
