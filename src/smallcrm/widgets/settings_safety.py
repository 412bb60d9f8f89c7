"""Settings, Safety: what is done so that nothing is lost, and nobody else reads it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels import trash
from smallcrm.widgets.safety_backups import BackupsBox
from smallcrm.widgets.safety_passphrase import PassphraseBox
from smallcrm.widgets.safety_trash import TrashBox
from smallcrm.widgets.settings_page import SettingsPage
from smallcrm.widgets.style import tokens


class SafetyPage(SettingsPage):
    """``passphrase`` is filled by whoever has the key, ``backups`` by whoever makes them, ``trash``
    by whoever shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase = PassphraseBox(self)
        self.backups = BackupsBox(self)
        self.trash = TrashBox(trash.CHOICES, self)
        for number, box in enumerate((self.passphrase, self.backups, self.trash)):
            if number:
                self.inside.addSpacing(tokens.SPACE_4)  # each begins with the head of a group
            self.inside.addWidget(box)
        self.inside.addStretch(1)
