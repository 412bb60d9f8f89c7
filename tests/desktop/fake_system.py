"""logind and screen savers on a private bus.

    python fake_system.py LOG MODE [SAVER ...]

MODE: "modern"; "old" (a logind without the session "auto", which finds it by the process);
"bare" (no session at all). SAVER: a name such as org.gnome.ScreenSaver, "=locked" behind it.
``test.Control`` on logind's object, each (s words, b is so): Sleep, Hint, Lock and Unlock (the
session's), Saver (words: its name), Babble (signals of wrong shapes).
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

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
SESSION_PATH = f"{LOGIN_PATH}/session/_37"
OTHER_PATH = f"{LOGIN_PATH}/session/_38"
PROPERTIES = "org.freedesktop.DBus.Properties"
Answer = tuple[str | None, tuple[Any, ...]]


class System:
    def __init__(self, log: Path, mode: str, savers: list[str]) -> None:
        self.mode, self.hint = mode, False
        self.savers = {s.partition("=")[0]: s.endswith("=locked") for s in savers}
        self.bus = open_dbus_connection("SESSION")
        for name in (LOGIN, *self.savers):
            assert self.bus.send_and_get_reply(message_bus.RequestName(name, 4)).body[0] == 1
        with log.open("a", encoding="utf-8") as out:
            out.write(json.dumps({"ready": mode}) + "\n")

    def run(self) -> None:
        while True:
            message = self.bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            answer = self.handle(
                fields.get(HeaderFields.interface), fields[HeaderFields.member], message.body
            )
            if answer is None:
                self.bus.send(new_error(message, f"{LOGIN}.NoSuchSession"))
            else:
                self.bus.send(new_method_return(message, *answer))

    def handle(self, interface: str | None, member: str, body: Any) -> Answer | None:
        if interface == "test.Control":
            self.control(member, *body)
            return None, ()
        if member == "GetSession" and self.mode == "modern" and body[0] in ("auto", "7"):
            return "o", (SESSION_PATH,)
        if member == "GetSessionByPID" and self.mode == "old" and body[0] > 1:
            return "o", (SESSION_PATH,)
        if interface == PROPERTIES and body == (SESSION, "LockedHint"):
            return "v", (("b", self.hint),)
        if member == "GetActive" and interface in self.savers:
            return "b", (self.savers[interface],)
        return None

    def control(self, member: str, words: str, is_so: bool) -> None:
        if member == "Sleep":
            self.signal(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (is_so,))
        elif member == "Hint":
            self.hint = is_so
            for path in (OTHER_PATH, SESSION_PATH):  # the other one always says the contrary
                shown = is_so if path == SESSION_PATH else not is_so
                self.change(path, {"LockedHint": ("b", shown)})
        elif member in ("Lock", "Unlock"):
            self.signal(SESSION_PATH, SESSION, member, "", ())
        elif member == "Saver":
            self.savers[words] = is_so
            self.signal("/ScreenSaver", words, "ActiveChanged", "b", (is_so,))
        else:
            self.signal(LOGIN_PATH, MANAGER, "PrepareForSleep", "s", ("yes",))
            self.signal(SESSION_PATH, SESSION, "Lock", "s", ("now",))
            self.signal(SESSION_PATH, PROPERTIES, "PropertiesChanged", "s", ("all",))
            self.change(SESSION_PATH, {"LockedHint": ("s", "yes")})
            for name in self.savers:
                self.signal("/ScreenSaver", name, "ActiveChanged", "u", (1,))

    def change(self, path: str, properties: dict[str, tuple[str, Any]]) -> None:
        body: tuple[Any, ...] = (SESSION, properties, [])
        self.signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def signal(self, path: str, interface: str, name: str, sig: str, body: Any) -> None:
        self.bus.send(new_signal(DBusAddress(path, None, interface), name, sig or None, body))


if __name__ == "__main__":
    System(Path(sys.argv[1]), sys.argv[2], sys.argv[3:]).run()
