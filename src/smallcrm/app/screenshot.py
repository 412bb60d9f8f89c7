"""``--screenshot FILE``: a picture of a screen made by the program itself, and then its end."""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from smallcrm.services import people
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.main_window import MainWindow

SETTLE_MS = 150
"""Long enough for delayed layouts; nothing waits for it but the picture."""


class Screenshot(QObject):
    """Shows what was asked for, takes the picture when the layouts have settled, ends."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        desk: Desk,
        options: argparse.Namespace,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._desk, self._options = app, window, desk, options
        self._show()
        QTimer.singleShot(SETTLE_MS, self._take)

    def _show(self) -> None:
        if self._options.screen == "today":
            self._window.show_section(Section.TODAY)
            return
        store = self._window.workspace.store
        found = people.by_prefix(store, "Sarah Chen", 1) or people.page(store, None, 1)
        if found:
            self._desk.open_customer(int(found[0].id))

    @Slot()
    def _take(self) -> None:
        target = str(self._options.screenshot)
        if not self._window.grab().save(target):
            sys.stderr.write(f"smallcrm: the picture could not be written to {target}\n")
            self._app.exit(1)
            return
        self._app.exit(0)
