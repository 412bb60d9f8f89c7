"""What is seen outside the window while the file is locked: that it is, and that something fell
due, which can be known without a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from smallcrm.app.outside import picture
from smallcrm.desktop.hot_key import HotKey
from smallcrm.desktop.notices import Notices
from smallcrm.viewmodels import passphrase_wording
from smallcrm.viewmodels.reminders import POLL_MS
from smallcrm.widgets.mark import mark

KEY = "locked"


class LockedOutside(QObject):
    """``open_wanted`` and ``quit_wanted`` from the tray or from a notice; ``write_wanted`` by the
    key for the whole desktop, which the program itself has while it is open."""

    open_wanted = Signal()
    quit_wanted = Signal()
    write_wanted = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        moments: Sequence[datetime],
        *,
        covered: bool,
        keys: str = "",
        parent: QObject | None = None,
    ) -> None:
        """``moments``: when something falls due, in order. ``covered``: the file has no key.
        ``keys``: for the whole desktop, "" for none."""
        super().__init__(parent)
        self.hot_key = HotKey(self.tr("Write a note"), parent=self)
        self.hot_key.pressed.connect(self.write_wanted)
        if keys:
            self.hot_key.bind(keys)
        self._now, self._moments = now, list(moments)
        self.words = passphrase_wording.tray(covered=covered)
        self.told = 0
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open smallcrm")).triggered.connect(self.open_wanted)
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon: QSystemTrayIcon | None = None
        self.notices = Notices(self._fall_back, self)
        self.notices.set_picture(picture())
        self.notices.activated.connect(self._pressed)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.poll)
        if self._moments:
            self._timer.start()
        self._show_icon()

    @property
    def has_tray(self) -> bool:
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def tell(self, title: str, body: str) -> None:
        self.notices.show(KEY, title, body, [("default", self.tr("Open"))])

    @Slot()
    def poll(self) -> None:
        """Whether one of the moments has come."""
        due = [at for at in self._moments if at <= self._now()]
        if due:
            self._moments = self._moments[len(due) :]
            self.told += len(due)
            self.tell(*passphrase_wording.due(self.told))
            if self._icon is not None:
                self._icon.setIcon(mark(with_dot=True))
        if not self._moments:
            self._timer.stop()

    def stop(self) -> None:
        """Before the names come back: what was told here goes."""
        self._timer.stop()
        self.hot_key.stop()
        self.notices.stop()
        if self._icon is not None:
            self._icon.hide()
        self.menu.deleteLater()

    # --- inside ----------------------------------------------------------------------------------

    def _show_icon(self) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(mark(with_dot=False), self)
            self._icon.setToolTip(self.words)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.open_wanted)
            self._icon.show()

    def _fall_back(self, key: str, title: str, body: str) -> bool:
        if self._icon is None:
            return False
        self._icon.showMessage(title, body, mark(with_dot=True))
        return True

    @Slot(str, str)
    def _pressed(self, key: str, action: str) -> None:
        self.open_wanted.emit()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()
