"""Settings, Safety: the passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.widgets.safety_passphrase import PassphraseBox
from smallcrm.widgets.settings_page import SettingsPage


class SafetyPage(SettingsPage):
    """``passphrase`` is filled by whoever has the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase = PassphraseBox(self)
        self.inside.addWidget(self.passphrase)
        self.inside.addStretch(1)
