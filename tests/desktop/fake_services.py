"""A tray host and a recording notification server on a private session bus.

    python fake_services.py LOG [notices[=MODE]] [tray]

Every call is a JSON line in LOG. MODE of the notification server: "plain" (neither buttons nor
markup nor sounds), "titles" (no body either), "refuses" (Notify is an error), "once" (from the
second on), "odd" (its answer is no number), "deaf" (answers nothing at all), "holds" (answers
Notify only when it is told to).
``test.Control`` on the notification object: Press(u id, s action) presses a button, as a user
would, and "" closes the notice unread; Close(u id, u reason); Let() answers what was held;
Babble(u id) sends signals of wrong shapes, and then ActivationToken and a press of "done".
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
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
CAPABILITIES = ["actions", "body", "body-markup", "persistence", "sound"]
LACKING = {"plain": ["body"], "titles": ["actions"]}
SHAPES: tuple[tuple[str, str, tuple[Any, ...]], ...] = (
    ("ActionInvoked", "s", ("done",)),
    ("ActionInvoked", "su", ("done", 1)),
    ("ActionInvoked", "u", (1,)),
    ("ActionInvoked", "us", (4711, "done")),
    ("NotificationClosed", "", ()),
    ("NotificationClosed", "us", (1, "gone")),
    ("ActivationToken", "as", (["token"],)),
    ("Unheard", "v", (("u", 1),)),
)


class Services:
    def __init__(self, log: Path, names: list[str]) -> None:
        self.log_path = log
        self.mode = next((n.partition("=")[2] for n in names if n.startswith("notices")), "")
        self.held: list[tuple[Message, tuple[str | None, tuple[Any, ...]]]] = []
        self.items: list[str] = []
        self.count = 0
        self.bus = open_dbus_connection("SESSION")
        for word, name in (("notices", NOTICES), ("tray", WATCHER)):
            if word in [n.partition("=")[0] for n in names]:
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
            if self.mode == "holds" and member == "Notify" and answer is not None:
                self.held.append((message, answer))
            elif self.mode == "deaf":
                continue
            elif answer is None:
                unknown = "org.freedesktop.DBus.Error.UnknownMethod"
                self.bus.send(new_error(message, unknown, "s", (str(member),)))
            else:
                self.bus.send(new_method_return(message, *answer))

    def handle(
        self, interface: str | None, member: str, body: Any, sender: str | None
    ) -> tuple[str | None, tuple[Any, ...]] | None:
        if member == "Notify":
            replaces, answer = body[1], self.notify(body)
            if self.mode == "refuses" or (self.mode == "once" and replaces):
                return None
            return ("s", ("seven",)) if self.mode == "odd" else answer
        if member == "CloseNotification":
            self.log({"closed": body[0]})
            self.signal("NotificationClosed", "uu", (body[0], 3))
            return None, ()
        if member == "GetCapabilities":
            return "as", (LACKING.get(self.mode, CAPABILITIES),)
        if interface == "test.Control":
            self.control(member, *body)
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

    def control(self, member: str, number: int = 0, what: Any = None) -> None:
        if member == "Press":
            if what:
                self.signal("ActionInvoked", "us", (number, what))
            self.signal("NotificationClosed", "uu", (number, 2))
        elif member == "Close":
            self.signal("NotificationClosed", "uu", (number, what))
        elif member == "Let":
            for message, answer in self.held:
                self.bus.send(new_method_return(message, *answer))
            self.held.clear()
        elif member == "Babble":
            for name, signature, shape in SHAPES:
                self.signal(name, signature, shape)
            self.signal("ActivationToken", "us", (number, "token-7"))
            self.signal("ActionInvoked", "us", (number, "done"))

    def notify(self, body: Any) -> tuple[str, tuple[int]]:
        app, replaces, _, title, text, actions, hints, stays = body
        if not replaces:
            self.count += 1
        number = replaces or self.count
        entry = hints.get("desktop-entry", ("", ""))[1]
        self.log(
            {"notify": number, "app": app, "replaces": replaces, "title": title, "body": text}
            | {"actions": actions, "desktop_entry": entry, "stays": stays}
            | {"hints": {name: value[1] for name, value in hints.items()}}
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
        here = DBusAddress(NOTICES_PATH, None, NOTICES)
        self.bus.send(new_signal(here, name, signature or None, body))


if __name__ == "__main__":
    Services(Path(sys.argv[1]), sys.argv[2:]).run()
