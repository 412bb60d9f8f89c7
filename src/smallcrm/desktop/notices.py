"""Notices through the session bus (org.freedesktop.Notifications), with buttons where it has them.

jeepney, because PySide6's QtDBus cannot send the unsigned integer that Notify wants. One
connection for calls and signals, its socket watched by Qt: nothing here waits for an answer,
except a bounded second when the bus is first asked.
"""

from __future__ import annotations

import html
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

log = logging.getLogger("smallcrm.notices")

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ANSWER_S = 1.0
_NORMAL = 1

Fallback = Callable[[str, str, str], bool]
"""(key, title, body) -> whether it was shown: the tray's own message, or the Due panel."""


class Notices(QObject):
    """``activated(key, action)`` when a notice or one of its buttons is pressed.

    ``show`` looks for the service anew whenever it has none: it may come up minutes after us.
    Where no service answers, ``fallback`` shows the words.
    """

    activated = Signal(str, str)

    def __init__(self, fallback: Fallback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fallback = fallback
        self._bus: _Bus | None = None

    def show(self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]) -> bool:
        """Show or replace the notice of this key; whether anything was shown."""
        bus = self._connected()
        if bus is not None and bus.notify(key, title, body, actions):
            return True
        return self._fallback(key, title, body)

    def withdraw(self, key: str) -> None:
        if self._bus is not None:
            self._bus.close(key)

    def _connected(self) -> _Bus | None:
        if self._bus is not None and self._bus.is_open:
            return self._bus
        self._bus = None
        if sys.platform.startswith("linux") and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            self._bus = _Bus.open(self)
            if self._bus is not None:
                self._bus.pressed.connect(self.activated)
        return self._bus


class _Bus(QObject):
    """One connection to the notification service."""

    pressed = Signal(str, str)

    def __init__(self, connection: Any, capabilities: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._capabilities = set(capabilities)
        self._ids: dict[str, int] = {}
        self._waiting: dict[int, str] = {}
        self.is_open = True
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    @classmethod
    def open(cls, parent: QObject) -> _Bus | None:
        """A connection, or None when there is no bus or nobody answers for notices."""
        from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        try:
            connection = open_dbus_connection("SESSION")
            for member in ("ActionInvoked", "NotificationClosed"):
                rule = MatchRule(type="signal", interface=_NAME, member=member)
                connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWER_S)
            asked = new_method_call(DBusAddress(_PATH, _NAME, _NAME), "GetCapabilities")
            answer = connection.send_and_get_reply(asked, timeout=_ANSWER_S)
        except (OSError, TimeoutError, ValueError, KeyError, DBusErrorResponse) as error:
            log.info("no notification service: %s", type(error).__name__)
            return None
        if answer.header.message_type is MessageType.error:
            connection.close()
            return None
        return cls(connection, answer.body[0], parent)

    def notify(self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]) -> bool:
        from jeepney import DBusAddress, new_method_call

        if "body-markup" in self._capabilities:
            body = html.escape(body, quote=False)
        flat = [part for pair in actions for part in pair] if self._has("actions") else []
        hints = {
            "desktop-entry": ("s", "smallcrm"),
            "urgency": ("y", _NORMAL),
            "resident": ("b", False),
        }
        message = new_method_call(
            DBusAddress(_PATH, _NAME, _NAME),
            "Notify",
            "susssasa{sv}i",
            ("smallcrm", self._ids.get(key, 0), "smallcrm", title, body, flat, hints, -1),
        )
        return self._send(message, key)

    def close(self, key: str) -> None:
        from jeepney import DBusAddress, new_method_call

        number = self._ids.pop(key, None)
        if number is not None:
            address = DBusAddress(_PATH, _NAME, _NAME)
            self._send(new_method_call(address, "CloseNotification", "u", (number,)), "")

    def _has(self, capability: str) -> bool:
        return capability in self._capabilities

    def _send(self, message: Any, key: str) -> bool:
        """Put it on the socket; the answer, the notice's number, comes with the signals."""
        try:
            serial = next(self._connection.outgoing_serial)
            if key:
                self._waiting[serial] = key
            self._connection.send(message, serial=serial)
        except OSError:
            self._lost()
            return False
        return True

    @Slot()
    def _drain(self) -> None:
        while self.is_open:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError, ValueError):
                self._lost()
                return
            self._take(message)

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        header = message.header
        if header.message_type is MessageType.method_return:
            key = self._waiting.pop(header.fields.get(HeaderFields.reply_serial), None)
            if key is not None and message.body:
                self._ids[key] = int(message.body[0])
        elif header.message_type is MessageType.signal:
            member = header.fields.get(HeaderFields.member)
            key = self._key_of(message.body[0]) if message.body else None
            if key is not None and member == "ActionInvoked":
                self.pressed.emit(key, str(message.body[1]))
            elif key is not None and member == "NotificationClosed":
                self._ids.pop(key, None)

    def _key_of(self, number: object) -> str | None:
        return next((key for key, known in self._ids.items() if known == number), None)

    def _lost(self) -> None:
        """The bus went away; the next notice looks for it again."""
        self.is_open = False
        self._notifier.setEnabled(False)
        log.info("the session bus went away")
