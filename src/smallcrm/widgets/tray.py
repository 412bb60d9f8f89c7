"""The icon in the tray: there only when a tray is; a dot when something is due, a bar while
reminders are paused, never flashing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from smallcrm.desktop.tray_host import TrayHost
from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels import tray_wording
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.mark import mark
from smallcrm.widgets.tray_menu import TrayMenu

LOOK_MS = 5000
LOOKS = 12
"""Of trays on the session bus we hear; for any other look for a minute, then when asked."""


class Tray(QObject):
    """``open_wanted``, ``panel_wanted`` and ``write_wanted`` by clicks; ``menu`` tells the rest."""

    open_wanted = Signal()
    panel_wanted = Signal()
    write_wanted = Signal()

    def __init__(
        self, workspace: Workspace, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._preferences = workspace, preferences
        self._icon: QSystemTrayIcon | None = None
        self._due: tuple[FollowUpRow, ...] = ()
        self.words = ""
        self._looks = LOOKS
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._host = TrayHost(self)
        self._host.changed.connect(self._look)
        self.menu = TrayMenu(workspace, preferences)
        self.menu.open_wanted.connect(self.open_wanted)
        self.menu.panel_wanted.connect(self.panel_wanted)
        self.menu.write_wanted.connect(self.write_wanted)
        preferences.changed.connect(self.refresh)
        self._host.start()
        self.look()

    @property
    def is_there(self) -> bool:
        """Whether an icon is really shown: only then may the last window hide."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def look(self) -> bool:
        """Look for a tray again, for a minute. An icon made before its host never appears."""
        self._looks = LOOKS
        self._look()
        if self._icon is None:
            self._timer.start()
        return self.is_there

    def place(self) -> QRect:
        """Where the icon is on the screen; empty where the desktop does not say."""
        return QRect() if self._icon is None else self._icon.geometry()

    def show_due(self, due: tuple[FollowUpRow, ...], today: int) -> None:
        """What is due now (announced and open), and how many are for today in all."""
        self._due = due
        self.menu.show_due(due, today)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The icon and its words, as things are now."""
        paused = self._preferences.pause is not None
        today = self._workspace.today()
        self.words = tray_wording.tooltip(self._due, today, paused=paused)
        if self._icon is not None:
            self._icon.setIcon(mark(with_dot=bool(self._due), with_bar=paused))
            self._icon.setToolTip(self.words)

    def message(self, title: str, body: str) -> bool:
        """Qt's own message: only where there is an icon, since it is lost otherwise."""
        if not self.is_there or self._icon is None:
            return False
        self._icon.showMessage(title, body, mark(with_dot=True))
        return True

    def stop(self) -> None:
        self._timer.stop()
        self._host.stop()
        if self._icon is not None:
            self._icon.hide()

    @Slot()
    def _look(self) -> None:
        if self._icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(mark(with_dot=bool(self._due)), self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.panel_wanted)
            self.refresh()
            self._icon.show()
        self._looks -= 1
        if self._icon is not None or self._looks <= 0:
            self._timer.stop()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.DoubleClick:
            self.open_wanted.emit()
        elif reason is QSystemTrayIcon.ActivationReason.Trigger:
            (self.panel_wanted if self._due else self.write_wanted).emit()
