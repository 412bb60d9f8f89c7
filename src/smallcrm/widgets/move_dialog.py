"""Moving to a new computer: what goes, under which passphrase, and which copy counts then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from smallcrm.viewmodels.moving import MoveViewModel, Protection
from smallcrm.widgets.carry_dialog import CarryDialog
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks


class MoveDialog(CarryDialog):
    """First the file is written, then asked whether this copy is left behind."""

    def __init__(self, moves: MoveViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moves = moves
        self._target = Path()
        protection = moves.protection()
        self._offers_lock = protection is Protection.OFFERED
        self._protected_note = self._about(protection)
        self.setWindowTitle(self.tr("Move to a new computer"))
        self.title.setText(self.tr("Move to a new computer"))
        self.words.setText(moves.what_goes())
        self.how = plain_label(
            self,
            self.tr(
                "All of it goes into one file, with Undo, history and settings. Carry it over, "
                "start smallcrm there and choose “Open a file”."
            ),
            "muted",
        )
        self.lock = ticks.check_box(self.tr("Lock the file with a passphrase"), self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Passphrase of the file"))
        self.note = plain_label(self, "", "muted")
        self.secret = plain_label(self, "", "title")
        self.secret.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.secret.setAccessibleName(self.tr("Passphrase of the file"))
        self.go = QPushButton(self.tr("Write the file…"), self)
        self.go.setObjectName("primary")
        self.stay = QPushButton(self.tr("Go on here"), self)
        self.leave = QPushButton(self.tr("I moved: keep this one for reading"), self)
        self.leave.setObjectName("primary")
        beside = self.go, self.stay, self.leave
        self.lay_out((self.how, self.lock, self.field, self.note, self.secret), *beside)

        self.lock.toggled.connect(self._look)
        self.field.textChanged.connect(self._look)
        self.go.clicked.connect(self._ask)
        self.stay.clicked.connect(self.accept)
        self.leave.clicked.connect(self._leave)
        moves.packed.connect(self._packed)
        moves.failed.connect(self._failed)
        self._begin()

    def _begin(self) -> None:
        self.lock.setVisible(self._offers_lock)
        self.lock.setChecked(self._offers_lock)
        self.field.setText(self._moves.suggestion() if self._offers_lock else "")
        for widget in (self.progress, self.secret, self.stay, self.leave):
            widget.hide()
        self._look()
        self.go.setFocus()

    def _about(self, protection: Protection) -> str:
        return {
            Protection.OFFERED: self.tr(
                "Write it down and carry it apart from the file. Without it nobody opens the "
                "file, not even we."
            ),
            Protection.SAME: self.tr("It opens with the passphrase that you have now."),
            Protection.NONE: self.tr(
                "It is not locked: whoever finds it can read it. (A passphrase needs the package "
                "sqlcipher3.)"
            ),
        }[protection]

    @Slot()
    def _look(self) -> None:
        locked = self.lock.isChecked()
        self.field.setVisible(self._offers_lock and locked)
        open_words = self.tr("Not locked: whoever finds the file can read it.")
        unlocked = self._offers_lock and not locked
        self.note.setText(open_words if unlocked else self._protected_note)
        self.go.setEnabled(unlocked or not self._offers_lock or self._moves.will_do(self._typed()))

    def _typed(self) -> str:
        return self.field.text().strip() if self._offers_lock and self.lock.isChecked() else ""

    @Slot()
    def _ask(self) -> None:
        start = str(Path.home() / self._moves.suggested_name())
        kinds = self.tr("smallcrm files (*.smallcrm)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write the file"), start, kinds)
        if chosen:
            target = self._moves.named(Path(chosen))
            if str(target) != chosen and target.exists():  # the system's dialog asked for the other
                self._failed(self._moves.is_there(target))
            else:
                self.write(target)

    def write(self, target: Path) -> None:
        """Write the file there; what is typed goes with it."""
        for widget in (self.lock, self.field, self.go):
            widget.setEnabled(False)
        self.progress.show()
        self._target = target
        self._moves.pack(target, self._typed())

    @Slot(str)
    def _packed(self, words: str) -> None:
        self.title.setText(self.tr("The file is written"))
        where = self.tr("It is here: {file}").replace("{file}", str(self._target))
        self.words.setText(f"{where}\n{words}")
        self.how.setText(
            self.tr(
                "When it is open on the new computer, say so here: then this copy opens for "
                "reading only, so that the two do not grow apart unseen."
            )
        )
        locked = bool(self._typed())
        self.note.setText(self.tr("Copy its passphrase by hand before you close this:"))
        self.secret.setText(self._typed())
        for label in (self.note, self.secret):
            label.setVisible(locked)
        for widget in (self.lock, self.field, self.progress, self.cancel, self.go):
            widget.hide()
        for button in (self.stay, self.leave):
            button.show()
        self.stay.setFocus()

    @Slot(str)
    def _failed(self, words: str) -> None:
        self.title.setText(self.tr("The file was not written"))
        self.words.setText(words)
        self.progress.hide()
        for widget in (self.lock, self.field, self.go):
            widget.setEnabled(True)

    @Slot()
    def _leave(self) -> None:
        self._moves.leave()
        self.accept()
