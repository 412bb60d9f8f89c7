"""The screen-share guard, put together: its action, what covers the screen, and whom one sees."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.app.settings import Settings
from smallcrm.viewmodels.guard import Guard
from smallcrm.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from smallcrm.viewmodels.person import PersonViewModel

NAMES_HIDDEN = "names_hidden"
"""The setting: "yes" while it is on, also for the next start: nobody shares a screen by surprise
and shows it all because the program was restarted."""


class Guarding(QObject):
    """Made before anything is shown. ``hidden`` when it goes on: what is outside already names
    people."""

    hidden = Signal()

    def __init__(
        self, window: MainWindow, settings: Settings, options: argparse.Namespace, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings, self._keeps = settings, not (options.demo or options.screenshot)
        self._action = window.actions_.hide_names
        self.guard = Guard(window.workspace, self)
        self._action.toggled.connect(self._turn)
        if options.hide_names or (self._keeps and settings.text(NAMES_HIDDEN) == "yes"):
            self._action.setChecked(True)

    def watch(self, person: PersonViewModel) -> None:
        """Whose page is open may be seen."""
        self._person = person
        person.shown.connect(self._look)
        person.gone.connect(self._look)
        self._look()

    def stop(self) -> None:
        if self.guard.is_on:
            self._curtain.stop()
        self.guard.stop()

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        if self._keeps:
            self._settings.put(NAMES_HIDDEN, "yes" if on else "no")
        if not hasattr(self, "_curtain"):
            from smallcrm.widgets.curtain import Curtain  # most starts do without

            self._curtain = Curtain(self.guard, self._action, self)
        self.guard.turn(on)
        if on:
            self.hidden.emit()

    @Slot()
    def _look(self) -> None:
        self.guard.show(self._person.customer)
