"""A tray host and a recording notification server on a private session bus.

    python fake_services.py LOG [notices] [tray]

Every call is a JSON line in LOG. ``test.Control.Press(u id, s action)`` on the notification
object presses a button, as a user would; "" closes the notice unread.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NOTICES, NOTICES_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
PROPERTIES = "org.freedesktop.DBus.Properties"
CAPABILITIES = ["actions", "body", "body-markup"]


class Services:
    def __init__(self, log: Path, names: list[str]) -> None:
        self.log_path = log
        self.items: list[str] = []
        self.count = 0
        self.bus = open_dbus_connection("SESSION")
        for word, name in (("notices", NOTICES), ("tray", WATCHER)):
            if word in names:
                answer = self.bus.send_and_get_reply(message_bus.RequestName(name, 4))
                assert answer.body[0] == 1, f"{name} is taken"
        self.log({"ready": names})

    def log(self, record: dict[str, Any]) -> None:
        with self.log_path.open("a", encoding="utf-8") as out:
            out.write(json.dumps(record, ensure_ascii=False, default=str) + "\n")

    def run(self) -> None:
        while True:
            message = self.bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            interface = fields.get(HeaderFields.interface)
            member, sender = fields[HeaderFields.member], fields.get(HeaderFields.sender)
            answer = self.handle(interface, member, message.body, sender)
            if answer is None:
                unknown = "org.freedesktop.DBus.Error.UnknownMethod"
                self.bus.send(new_error(message, unknown, "s", (str(member),)))
            else:
                self.bus.send(new_method_return(message, *answer))

    def handle(
        self, interface: str | None, member: str, body: Any, sender: str | None
    ) -> tuple[str | None, tuple[Any, ...]] | None:
        if member == "Notify":
            return self.notify(body)
        if member == "CloseNotification":
            self.log({"closed": body[0]})
            self.signal("NotificationClosed", "uu", (body[0], 3))
            return None, ()
        if member == "GetCapabilities":
            return "as", (CAPABILITIES,)
        if interface == "test.Control" and member == "Press":
            if body[1]:
                self.signal("ActionInvoked", "us", tuple(body))
            self.signal("NotificationClosed", "uu", (body[0], 2))
            return None, ()
        if member == "RegisterStatusNotifierItem":
            item = body[0] if not body[0].startswith("/") else f"{sender}{body[0]}"
            self.items.append(item)
            self.log({"item": item})
            return None, ()
        if member == "RegisterStatusNotifierHost":
            return None, ()
        if interface == PROPERTIES:
            return self.property(member, body)
        return None

    def notify(self, body: Any) -> tuple[str, tuple[int]]:
        app, replaces, _, title, text, actions, hints, _ = body
        if not replaces:
            self.count += 1
        number = replaces or self.count
        entry = hints.get("desktop-entry", ("", ""))[1]
        self.log(
            {"notify": number, "app": app, "replaces": replaces, "title": title, "body": text}
            | {"actions": actions, "desktop_entry": entry}
        )
        return "u", (number,)

    def property(self, member: str, body: Any) -> tuple[str, tuple[Any, ...]]:
        values = {
            "RegisteredStatusNotifierItems": ("as", self.items),
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
        }
        return ("v", (values[body[1]],)) if member == "Get" else ("a{sv}", (values,))

    def signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        self.bus.send(new_signal(DBusAddress(NOTICES_PATH, None, NOTICES), name, signature, body))


if __name__ == "__main__":
    Services(Path(sys.argv[1]), sys.argv[2:]).run()
