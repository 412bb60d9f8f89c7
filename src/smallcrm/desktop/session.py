"""Ends asked for from outside (logout, SIGTERM, Ctrl+C), carried into the event loop."""

from __future__ import annotations

import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class SessionSignals(QObject):
    """``quit_wanted`` when the system asks the program to end.

    Python's handlers run only between bytecodes, which an idle event loop has none of: the
    signal number goes through a socket that Qt watches.
    """

    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        names = (
            ["SIGTERM", "SIGINT"] if sys.platform == "win32" else ["SIGTERM", "SIGINT", "SIGHUP"]
        )
        for name in names:
            signal.signal(getattr(signal, name), _ignored)

    def stop(self) -> None:
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    @Slot()
    def _arrived(self) -> None:
        self._read.recv(64)
        self.quit_wanted.emit()


def _ignored(number: int, frame: FrameType | None) -> None:
    """The wake-up socket carries it."""
