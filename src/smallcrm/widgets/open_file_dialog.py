"""Opening a file from another computer: what is in it first, then "Use this"."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from smallcrm.viewmodels.opening import OpeningViewModel
from smallcrm.widgets.carry_dialog import CarryDialog
from smallcrm.widgets.parts.plain_label import plain_label


class OpenFileDialog(CarryDialog):
    """Looks at once when opened; nothing of the present file is touched before the button."""

    def __init__(self, opening: OpeningViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self.setWindowTitle(self.tr("Open a file"))
        self.title.setText(opening.name())
        self.words.setText(self.tr("Looking…"))
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Passphrase of the file"))
        self.field.setAccessibleName(self.tr("Passphrase of the file"))
        self.kept = plain_label(self, "", "muted")
        self.unlock = QPushButton(self.tr("Look into it"), self)
        self.go = QPushButton(self.tr("Use this"), self)
        self.go.setObjectName("primary")
        self.lay_out((self.field, self.kept), self.unlock, self.go)

        self.unlock.clicked.connect(self._unlock)
        self.field.returnPressed.connect(self._unlock)
        self.go.clicked.connect(self._go)
        opening.locked.connect(self._locked)
        opening.seen.connect(self._seen)
        opening.refused.connect(self._refused)
        for widget in (self.field, self.unlock, self.go, self.kept):
            widget.hide()
        opening.look("")

    @Slot(str)
    def _locked(self, words: str) -> None:
        """A passphrase is wanted, or another one."""
        self.progress.hide()
        self.words.setText(words)
        for widget in (self.field, self.unlock):
            widget.show()
            widget.setEnabled(True)
        self.field.setFocus()

    @Slot()
    def _unlock(self) -> None:
        if self.field.text():
            self.progress.show()
            for widget in (self.field, self.unlock):
                widget.setEnabled(False)
            self._opening.look(self.field.text())
            self.field.clear()

    @Slot(str, str)
    def _seen(self, words: str, kept: str) -> None:
        for widget in (self.progress, self.field, self.unlock):
            widget.hide()
        self.words.setText(words)
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))
        self.go.show()
        self.go.setFocus()

    @Slot(str)
    def _refused(self, words: str) -> None:
        for widget in (self.progress, self.field, self.unlock, self.go):
            widget.hide()
        self.words.setText(words)
        self.cancel.setText(self.tr("Close"))

    @Slot()
    def _go(self) -> None:
        self.accept()
        self._opening.use()
