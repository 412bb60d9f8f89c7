"""Where the keys are when they go from one pane of a window to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def beside(panes: Sequence[QWidget], focused: QWidget | None, step: int) -> QWidget:
    """The pane that is seen ``step`` after the one that has what is focused, round and round."""
    seen = [pane for pane in panes if pane.isVisible()]
    here = next((n for n, p in enumerate(seen) if focused and p.isAncestorOf(focused)), -1)
    return seen[(here + step) % len(seen)]


def into(pane: QWidget, wanted: QWidget | None = None) -> None:
    """The keys to what is ``wanted`` in a pane; where that is not seen, to its first place; nowhere
    where it has none yet."""
    first = wanted or pane.focusProxy() or pane
    if first is pane or not first.isVisible():
        inside = (c for c in pane.findChildren(QWidget) if c.isVisible())
        tabbed = (c for c in inside if c.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next(tabbed, pane)
    if first is not pane or pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        first.setFocus(Qt.FocusReason.TabFocusReason)
