"""One program for one file: a lock before the file is opened, and a line to the first one."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QLockFile, QObject, Signal, Slot

from smallcrm.desktop import hand_over

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

log = logging.getLogger("smallcrm.desktop")

LOCK = "smallcrm.lock"
HEARD_S, AGAIN_S = 2.0, 0.02
"""So long a second start speaks to one that has the file and does not listen yet, and so often."""


class SingleInstance(QObject):
    """``command(str)`` in the first program when a second one is started: "show" or more.

    A command that carries an argument is taken apart with ``hand_over.read``.
    """

    command = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` holds the file; it exists."""
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Whether this is the first; a lock left by a dead process is taken over."""
        return self._lock.tryLock(0)

    @Slot()
    def listen(self) -> None:
        """To later starts, from now on. Not before the first picture: the network's module and a
        socket are 8 ms of a start."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        name = hand_over.address(self._folder)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(name):
            log.info("a second start will not be heard: %s", self._server.serverError().name)

    def tell_first(self, command: str) -> bool:
        """Send one line to the first program, which may be starting; whether it arrived."""
        until = time.monotonic() + HEARD_S
        while not hand_over.send(self._folder, command):
            if time.monotonic() > until:
                return False
            time.sleep(AGAIN_S)  # nothing tells of a socket that is not there yet
        return True

    def release(self) -> None:
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _connected(self) -> None:
        socket = self._server.nextPendingConnection() if self._server else None
        if socket is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._drain(socket)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QIODevice):
            self._drain(socket)

    def _drain(self, socket: QIODevice) -> None:
        while socket.canReadLine():
            line = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
            if line:
                self.command.emit(line)
