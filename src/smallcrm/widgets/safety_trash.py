"""Settings, Safety: for how long what was deleted can be brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels.dates import plural
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.settings_page import SettingsPage

YEAR = 365


class TrashBox(SettingsPage):
    """``days_chosen(int)``."""

    days_chosen = Signal(int)

    def __init__(self, choices: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.add_caption(self.tr("Trash"))
        options = [(str(n), *(self._words(n),) * 2) for n in choices]
        self.days = ChoiceRow(self.tr("In the trash for"), options, parent=self)
        self.add_row(self.word(self.tr("Kept for")), self.days)
        self.add_label(
            self.tr(
                "So long whoever was deleted, and a note or follow-up that was removed, can be "
                "brought back. Who lay there longer goes for good when smallcrm starts."
            ),
            "muted",
        )

        self.days.chosen.connect(self._chosen)

    def show_days(self, days: int) -> None:
        self.days.set_pressed([str(days)])

    def _words(self, days: int) -> str:
        return self.tr("1 year") if days == YEAR else plural("%n day", "%n days", days)

    @Slot(list)
    def _chosen(self, keys: list[str]) -> None:
        for key in keys:
            self.days_chosen.emit(int(key))
