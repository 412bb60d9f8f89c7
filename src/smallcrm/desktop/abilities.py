"""What this desktop can do for us: shows a tray, shows notices, with which buttons. For doctor."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from smallcrm.desktop import bus
from smallcrm.desktop.bus import Bus, Said
from smallcrm.desktop.notice_service import NoticeService
from smallcrm.desktop.tray_host import WATCHER

PATIENCE_MS = 2000
"""So long is waited at most for an answer of the session bus."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """``has_bus`` False: a desktop without the session bus of Linux, so the rest is not known.

    ``notices``: what the notification service can do, None when there is none that answers.
    """

    has_bus: bool
    has_tray: bool = False
    notices: tuple[str, ...] | None = None


class _Asking(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop(self)
        self._service = NoticeService(self)
        self._bus: Bus | None = None
        self._open = 2
        self.has_tray = False
        self._service.ready.connect(self._answered)
        self._service.gone.connect(self._answered)

    def ask(self) -> Abilities:
        address = bus.session_address()
        found = address and sys.platform.startswith("linux")
        self._bus = Bus.open(address, self) if found else None
        if self._bus is None or not self._service.connect_bus():
            return Abilities(False)
        self._bus.call(
            *(bus.BUS, "/org/freedesktop/DBus", bus.BUS, "NameHasOwner", "s", (WATCHER,)),
            then=self._tray_known,
        )
        self._service.ask()
        timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        timer.timeout.connect(self._loop.quit)
        timer.start()
        self._loop.exec()
        can = self._service.can
        self._service.stop()
        self._bus.close()
        return Abilities(True, self.has_tray, None if can is None else tuple(sorted(can)))

    def _tray_known(self, said: Said | None) -> None:
        self.has_tray = said is not None and said.body == (True,)
        self._answered()

    @Slot()
    def _answered(self) -> None:
        self._open -= 1
        if self._open <= 0:
            self._loop.quit()


def ask() -> Abilities:
    """Ask the session bus, and wait for its answers; needs a Qt application."""
    asking = _Asking()
    return asking.ask()
