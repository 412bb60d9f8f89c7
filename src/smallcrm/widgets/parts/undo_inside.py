"""The strip of a dialog that stands over the window: the window's own keys for Undo and Redo work
in it too, and what they did is said where it is seen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from smallcrm.viewmodels.undo import UndoViewModel
from smallcrm.widgets.parts.undo_strip import UndoStrip


class UndoInside(UndoStrip):
    """Silent: the window's strip is spoken already."""

    def __init__(self, undo: UndoViewModel, keys: Iterable[QAction], dialog: QDialog) -> None:
        """``keys``: the window's actions, with the keys that the user gave them."""
        super().__init__(dialog)
        self.set_margins(0)
        dialog.addActions(list(keys))
        undo.said.connect(self.write)
        self.undo_requested.connect(undo.undo)
        for button in (self.button, self.close_button):
            button.setAutoDefault(False)
