"""Who shows the icons of the tray: tells at once when one comes or goes, often after us."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.desktop import bus
from smallcrm.desktop.bus import Bus, Said

WATCHER = "org.kde.StatusNotifierWatcher"
"""Of every desktop that has icons on the session bus, whatever its name says."""
_NEWS = ("NameOwnerChanged", "StatusNotifierHostRegistered", "StatusNotifierHostUnregistered")


class TrayHost(QObject):
    """``changed`` when a tray on the session bus came or went; Qt says whether one is there."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: Bus | None = None

    def start(self) -> None:
        if self._bus is not None or not sys.platform.startswith("linux"):
            return
        address = bus.session_address()
        self._bus = Bus.open(address, self) if address else None
        if self._bus is not None:
            self._bus.heard.connect(self._heard)
            self._bus.lost.connect(self._lost)
            self._bus.watch(WATCHER)
            self._bus.match(sender=WATCHER, interface=WATCHER)

    def stop(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    @Slot(object)
    def _heard(self, said: Said) -> None:
        if said.member in _NEWS:
            self.changed.emit()

    @Slot()
    def _lost(self) -> None:
        self._bus = None
        self.changed.emit()
