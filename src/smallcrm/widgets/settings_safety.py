"""Settings, Safety: what is done so that nothing is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.widgets.safety_backups import BackupsBox
from smallcrm.widgets.settings_page import SettingsPage


class SafetyPage(SettingsPage):
    """``backups`` is filled by whoever makes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backups = BackupsBox(self)
        self.inside.addWidget(self.backups)
        self.inside.addStretch(1)
