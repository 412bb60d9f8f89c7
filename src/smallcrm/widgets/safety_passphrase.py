"""The passphrase on the Safety page: whether there is one, set, changed, removed; when to lock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smallcrm.viewmodels import passphrase_wording
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.passphrase_dialog import PassphraseDialog, RemovalDialog
from smallcrm.widgets.settings_page import SettingsPage

LOCK_AFTER = (0, 5, 10, 30)
"""Minutes without a key or a move of the mouse; 0 is never."""


@dataclass(frozen=True, slots=True)
class Protection:
    """How the file stands: whether it has a passphrase, and whether it could have one."""

    has_one: bool
    can: bool
    lock_after: int
    has_keychain: bool
    in_keychain: bool


class PassphraseBox(SettingsPage):
    """``change_wanted(str, str)`` the passphrase of now ("" for none) and the new one;
    ``removal_wanted(str)`` the passphrase of now; ``lock_after_chosen(int)`` minutes, 0 for never;
    ``keychain_chosen(bool)``."""

    change_wanted = Signal(str, str)
    removal_wanted = Signal(str)
    lock_after_chosen = Signal(int)
    keychain_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_one = False
        self.dialog: PassphraseDialog | RemovalDialog | None = None
        self.add_caption(self.tr("Passphrase"))
        self.words = self.add_label("")
        self.set_button = self.button(self.tr("Set a passphrase…"))
        self.change_button = self.button(self.tr("Change it…"))
        self.remove_button = self.button(self.tr("Remove it…"))
        self.add_row(self.set_button, self.change_button, self.remove_button)
        self.lock_after = ChoiceRow(
            self.tr("Lock after"),
            [(str(n), self._minutes(n), self._minutes(n)) for n in LOCK_AFTER],
            parent=self,
        )
        self.lock_row = self.add_row(self.word(self.tr("Lock after")), self.lock_after)
        self.lock_note = self.add_label(
            self.tr("It also locks with the screen, when the computer sleeps, and by Ctrl+L."),
            "muted",
        )
        self.keychain, self.keychain_note = self.add_switch(
            self.tr("Keep the key in this computer's keychain"),
            self.tr(
                "Then the file opens by itself when smallcrm starts, and whoever can log in here "
                "can read it."
            ),
        )
        self.said = self.add_label("", "muted")
        self.said.hide()
        self.inside.setContentsMargins(0, 0, 0, 0)

        self.set_button.clicked.connect(self.ask)
        self.change_button.clicked.connect(self.ask)
        self.remove_button.clicked.connect(self._ask_removal)
        self.lock_after.chosen.connect(self._lock_picked)
        self.keychain.clicked.connect(self.keychain_chosen)

    def show_protection(self, found: Protection) -> None:
        self._has_one = found.has_one
        words = passphrase_wording.protected() if found.has_one else passphrase_wording.disk()
        if not found.can:
            words += " " + passphrase_wording.install()
        self.words.setText(words)
        self.set_button.setVisible(not found.has_one)
        self.set_button.setEnabled(found.can)
        for widget in (self.change_button, self.remove_button, self.lock_row, self.lock_note):
            widget.setVisible(found.has_one)
        self.keychain.setVisible(found.has_one and found.has_keychain)
        self.keychain_note.setVisible(found.has_one and found.has_keychain)
        self.lock_after.set_pressed([str(found.lock_after)])
        self.keychain.setChecked(found.in_keychain)

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def answer(self, words: str) -> None:
        """Whether the passphrase of now was right: "" when it was, else what to say of it, where it
        was typed if that is still open."""
        dialog, self.dialog = self.dialog, self.dialog if words else None
        if dialog is None or not isValid(dialog):
            self.say(words)
        elif words:
            dialog.refuse(words)
        else:
            dialog.accept()

    @Slot()
    def ask(self) -> None:
        """The dialog in which a passphrase is typed."""
        self.say("")
        dialog = PassphraseDialog(has_one=self._has_one, parent=self.window())
        dialog.chosen.connect(self.change_wanted)
        self.dialog = dialog
        dialog.open()

    # --- inside ----------------------------------------------------------------------------------

    def _minutes(self, count: int) -> str:
        if not count:
            return self.tr("Never")
        return self.tr("{n} minutes").replace("{n}", str(count))

    @Slot(list)
    def _lock_picked(self, keys: list[str]) -> None:
        for key in keys:
            self.lock_after_chosen.emit(int(key))

    @Slot()
    def _ask_removal(self) -> None:
        dialog = RemovalDialog(self.window())
        dialog.chosen.connect(self.removal_wanted)
        self.dialog = dialog
        dialog.open()
