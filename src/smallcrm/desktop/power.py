"""Sleep and wake-up as the system announces them: logind's PrepareForSleep, on the system bus.

It only makes things faster: where there is no logind, the tick finds out by the clocks
(``domain/clock_jump``).
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.desktop import bus
from smallcrm.desktop.bus import Bus, Said

_LOGIN = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"


class SleepWatch(QObject):
    """``falling_asleep`` when the computer is about to sleep or hibernate; ``woke`` after it."""

    falling_asleep = Signal()
    woke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: Bus | None = None

    def start(self) -> None:
        """Listen, where there is somebody to listen to."""
        if self._bus is not None or not sys.platform.startswith("linux"):
            return
        self._bus = Bus.open(bus.system_address(), self)
        if self._bus is not None:
            self._bus.heard.connect(self._heard)
            self._bus.lost.connect(self._lost)
            self._bus.match(sender=_LOGIN, path=_PATH, interface=_MANAGER, member="PrepareForSleep")

    def stop(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    @Slot(object)
    def _heard(self, said: Said) -> None:
        match said.member, said.body:
            case "PrepareForSleep", (True,):
                self.falling_asleep.emit()
            case "PrepareForSleep", (False,):
                self.woke.emit()

    @Slot()
    def _lost(self) -> None:
        self._bus = None
