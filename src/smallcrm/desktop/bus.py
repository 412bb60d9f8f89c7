"""A message bus (D-Bus), whose answers and signals come when they come: nothing here waits.

jeepney for the format of the messages, because PySide6's QtDBus cannot send the unsigned
integer that notices want. The socket is our own and never blocks, not even while the bus lets
us in: Qt watches it, and what cannot be sent yet is kept.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

log = logging.getLogger("smallcrm.desktop")

BUS = "org.freedesktop.DBus"
"""The name of the bus itself, which tells who comes and goes."""
SYSTEM = "unix:path=/var/run/dbus/system_bus_socket"

_NO_ADDRESS = (ValueError, KeyError, RuntimeError, StopIteration)
"""What jeepney raises for an address that is malformed or of a kind it does not know."""
_NO_MESSAGE = (ValueError, LookupError, TypeError, AssertionError, struct.error)
"""What jeepney raises for bytes that are no message: the bus itself never sends such."""
_AT_ONCE = 65536


@dataclass(frozen=True, slots=True)
class Said:
    """A signal, or the answer to a call, which has only a sender and a body.

    ``body`` is whatever the other side chose to send: whoever uses it looks at its shape first.
    """

    sender: str
    path: str
    interface: str
    member: str
    body: tuple[Any, ...]


Then = Callable[[Said | None], None]
"""Takes the answer; None when it was an error."""


def session_address() -> str:
    """Where the user's own bus is; "" when there is none."""
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")


def system_address() -> str:
    """Where the computer's bus is, if it has one."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or SYSTEM


class Bus(QObject):
    """``heard(Said)`` for each signal asked for with ``match``; ``lost`` when the bus goes away.

    Calls of which the answer is still out are not answered after ``lost``.
    """

    heard = Signal(object)
    lost = Signal()

    def __init__(self, connected: socket.socket, parent: QObject) -> None:
        from jeepney import Parser, message_bus
        from jeepney.auth import Authenticator

        super().__init__(parent)
        self.is_open = True
        self.name = ""
        """Ours on the bus, ":1.42": known before any other answer comes."""
        self._socket = connected
        self._auth: Authenticator | None = Authenticator(inc_null_byte=True)
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, Then] = {}
        self._kept = b""
        """For when the bus has let us in."""
        self._out: bytes = self._auth.data_to_send()
        number = connected.fileno()
        self._reads = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._reads.activated.connect(self._read)
        self._writes = QSocketNotifier(number, QSocketNotifier.Type.Write, self)
        self._writes.setEnabled(False)
        self._writes.activated.connect(self._write)
        self._send(message_bus.Hello(), self._greeted)
        self._write()

    @classmethod
    def open(cls, address: str, parent: QObject) -> Bus | None:
        """A bus that is letting us in, or None when nobody listens at the address."""
        for place in _places(address):
            made = socket.socket(socket.AF_UNIX)
            made.setblocking(False)
            try:
                made.connect(place)
            except (OSError, ValueError) as error:
                made.close()
                log.info("no message bus: %s", type(error).__name__)
            else:
                return cls(made, parent)
        return None

    def match(self, arg0: str = "", **what: str) -> None:
        """Hear the signals of this ``sender``, ``interface``, ``member`` or ``path``."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", **what)
        if arg0:
            rule.add_arg_condition(0, arg0)
        self._send(message_bus.AddMatch(rule), _pass_over)

    def watch(self, name: str) -> None:
        """Hear NameOwnerChanged(name, old owner, new owner) of this name."""
        self.match(name, sender=BUS, member="NameOwnerChanged")

    def call(
        self,
        name: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        then: Then | None = None,
        *,
        starts: bool = True,
    ) -> int:
        """Call a method of whoever has the name; the call's number.

        ``starts``: the bus may start a program that would have the name.
        """
        from jeepney import DBusAddress, MessageFlag, new_method_call

        address = DBusAddress(path, name, interface)
        message = new_method_call(address, member, signature or None, body)
        if not starts:
            message.header.flags |= MessageFlag.no_auto_start
        return self._send(message, then or _pass_over)

    def close(self) -> None:
        """Without a word: ``lost`` is for what nobody here wanted."""
        if self.is_open:
            self.is_open = False
            self._reads.setEnabled(False)
            self._writes.setEnabled(False)
            self._socket.close()
            self._waiting.clear()
            self.deleteLater()

    # --- inside ----------------------------------------------------------------------------------

    def _send(self, message: Any, then: Then) -> int:
        serial = next(self._serials)
        if self.is_open:
            self._waiting[serial] = then
            data = message.serialise(serial=serial)
            if self._auth is None:
                self._out += data
                self._write()
            else:
                self._kept += data
        return serial

    @Slot()
    def _write(self) -> None:
        """As much as the socket takes. A bus that is gone is found by ``_read``."""
        try:
            while self._out:
                self._out = self._out[self._socket.send(self._out) :]
        except BlockingIOError:
            self._writes.setEnabled(True)
        except OSError:
            self._writes.setEnabled(False)
        else:
            self._writes.setEnabled(False)

    @Slot()
    def _read(self) -> None:
        try:
            data = self._socket.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._gone()
        elif self._auth is not None:
            self._let_in(data)
        else:
            self._take_all(data)

    def _let_in(self, data: bytes) -> None:
        if self._auth is None:
            return
        try:
            self._auth.feed(data)
        except ValueError:
            self._gone()
            return
        self._out += self._auth.data_to_send() or b""
        if self._auth.authenticated:
            from jeepney.auth import BEGIN

            self._auth = None
            self._out += BEGIN + self._kept
            self._kept = b""
        self._write()

    def _take_all(self, data: bytes) -> None:
        self._parser.add_data(data)
        while self.is_open:  # whoever hears a message may close us
            try:
                message = self._parser.get_next_message()
            except _NO_MESSAGE:
                self._gone()
                return
            if message is None:
                return
            self._take(message)

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        said = Said(
            fields.get(HeaderFields.sender, ""),
            fields.get(HeaderFields.path, ""),
            fields.get(HeaderFields.interface, ""),
            fields.get(HeaderFields.member, ""),
            message.body,
        )
        if kind is MessageType.signal:
            self.heard.emit(said)
        elif kind in (MessageType.method_return, MessageType.error):
            then = self._waiting.pop(fields.get(HeaderFields.reply_serial), _pass_over)
            if kind is MessageType.error:
                log.info("the bus said: %s", fields.get(HeaderFields.error_name))
            then(said if kind is MessageType.method_return else None)

    def _greeted(self, said: Said | None) -> None:
        if said is not None:
            self.name = str(said.body[0])

    def _gone(self) -> None:
        if self.is_open:
            self.close()
            log.info("the message bus went away")
            self.lost.emit()


def _places(address: str) -> Iterator[str]:
    """The sockets that an address names."""
    from jeepney.bus import get_connectable_addresses

    try:
        yield from get_connectable_addresses(address)
    except _NO_ADDRESS as error:
        log.info("no message bus: %s", type(error).__name__)


def _pass_over(said: Said | None) -> None:
    """An answer that changes nothing."""
