"""One program for one file: a lock before the file is opened, and a line to the first one."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from smallcrm.desktop import hand_over

log = logging.getLogger("smallcrm.desktop")

LOCK = "smallcrm.lock"


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
        if not self._lock.tryLock(0):
            return False
        name = hand_over.address(self._folder)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(name):
            log.info("a second start will not be heard: %s", self._server.serverError().name)
        return True

    def tell_first(self, command: str) -> bool:
        """Send one line to the first program; whether it arrived."""
        return hand_over.send(self._folder, command)

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
        if isinstance(socket, QLocalSocket):
            self._drain(socket)

    def _drain(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            line = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
            if line:
                self.command.emit(line)
