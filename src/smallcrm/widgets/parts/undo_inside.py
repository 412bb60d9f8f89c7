"""The strip of a dialog that stands over the window: the window's own keys for Undo and Redo work
in it too, and what they did is said where it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from smallcrm.viewmodels.undo import UndoViewModel
from smallcrm.widgets.parts.undo_strip import UndoStrip


class UndoInside(UndoStrip):
    """Silent: the window's strip is spoken already."""

    def __init__(self, undo: UndoViewModel, keys: tuple[QAction, QAction], dialog: QDialog) -> None:
        """``keys``: the window's Undo and Redo, with the keys that the user gave them."""
        super().__init__(dialog)
        self._dialog, (self._undo, self._redo) = dialog, keys
        self.set_margins(0)
        dialog.addActions(list(keys))
        undo.said.connect(self.write)
        self.undo_requested.connect(undo.undo)
        for button in (self.button, self.close_button):
            button.setAutoDefault(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field keeps these keys only while there is something typed in it to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(event.keyCombination())
            can_undo, can_redo = _can(watched)
            if (pressed in self._undo.shortcuts() and not can_undo) or (
                pressed in self._redo.shortcuts() and not can_redo
            ):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _look(self, old: QWidget | None, now: QWidget | None) -> None:
        """Fields come and go while the dialog is open."""
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._dialog.isAncestorOf(now):
            now.installEventFilter(self)


def _can(field: QObject) -> tuple[bool, bool]:
    """Whether something typed there can be taken back, or brought again."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable(), field.document().isRedoAvailable()
    return False, False
