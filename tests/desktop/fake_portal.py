"""A desktop portal with global shortcuts on a private session bus, as strict as the real one.

    python fake_portal.py LOG MODE

MODE: "grants"; "denies" (the user says no); "nameless" (an older portal, which knows no
registry); "silent" (never answers a request); "bare" (a portal without global shortcuts).
Calls are JSON lines in LOG. ``test.Control`` on the portal's object: Activate(activation
token), Change(words), Close(""): for the newest session.
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

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
NOT_ALLOWED = "org.freedesktop.portal.Error.NotAllowed"


class Refusal(Exception):
    """Becomes a D-Bus error."""


class Portal:
    def __init__(self, log: Path, mode: str) -> None:
        self.log_path, self.mode = log, mode
        self.registered: set[str] = set()
        self.sessions: dict[str, list[str]] = {}
        self.after: list[Message] = []
        self.bus = open_dbus_connection("SESSION")
        answer = self.bus.send_and_get_reply(message_bus.RequestName(NAME, 4))
        assert answer.body[0] == 1, f"{NAME} is taken"
        self.log({"portal": mode})

    def log(self, record: dict[str, Any]) -> None:
        with self.log_path.open("a", encoding="utf-8") as out:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")

    def run(self) -> None:
        while True:
            message = self.bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            try:
                answer = self.handle(message)
            except Refusal as refusal:
                self.bus.send(new_error(message, NOT_ALLOWED, "s", (str(refusal),)))
            else:
                self.bus.send(new_method_return(message, *answer))
            for signal in self.after:
                self.bus.send(signal)
            self.after.clear()

    def handle(self, message: Message) -> tuple[str | None, tuple[Any, ...]]:
        fields, body = message.header.fields, message.body
        member, sender = fields[HeaderFields.member], fields[HeaderFields.sender]
        if fields.get(HeaderFields.interface) == "test.Control":
            self.control(member, *body)
            return None, ()
        if member == "Register" and self.mode not in ("nameless", "bare"):
            if sender in self.registered:
                raise Refusal("registered twice")
            self.registered.add(sender)
            self.log({"app": body[0]})
            return None, ()
        if member == "CreateSession" and self.mode != "bare":
            return "o", (self.create(sender, body[0]),)
        if member == "BindShortcuts" and self.mode != "bare":
            return "o", (self.bind(sender, *body),)
        if member == "Close":
            self.sessions.pop(fields[HeaderFields.path], None)
            self.log({"closed": fields[HeaderFields.path]})
            return None, ()
        raise Refusal("no such thing")

    def create(self, sender: str, options: dict[str, Any]) -> str:
        if self.mode != "nameless" and sender not in self.registered:
            raise Refusal("An app id is required")
        client = sender.lstrip(":").replace(".", "_")
        session = f"{PATH}/session/{client}/{options['session_handle_token'][1]}"
        self.sessions[session] = []
        return self.respond(sender, options, 0, {"session_handle": ("s", session)})

    def bind(
        self, sender: str, session: str, shortcuts: Any, window: str, options: dict[str, Any]
    ) -> str:
        if self.sessions.get(session) != []:
            raise Refusal("no such session, or bound already")
        self.sessions[session] = [name for name, _ in shortcuts]
        wishes = {name: {k: v[1] for k, v in wish.items()} for name, wish in shortcuts}
        self.log({"bind": wishes, "session": session})
        if self.mode == "denies":
            return self.respond(sender, options, 1, {})
        return self.respond(sender, options, 0, self.granted(session, "Ctrl+Alt+Space"))

    def respond(self, sender: str, options: Any, code: int, results: dict[str, Any]) -> str:
        client = sender.lstrip(":").replace(".", "_")
        request = f"{PATH}/request/{client}/{options['handle_token'][1]}"
        address = DBusAddress(request, None, "org.freedesktop.portal.Request")
        if self.mode != "silent":
            self.after.append(new_signal(address, "Response", "ua{sv}", (code, results)))
        return request

    def granted(self, session: str, words: str) -> dict[str, Any]:
        given = [(name, {"trigger_description": ("s", words)}) for name in self.sessions[session]]
        return {"shortcuts": ("a(sa{sv})", given)}

    def control(self, member: str, words: str) -> None:
        session, names = list(self.sessions.items())[-1]
        here = DBusAddress(PATH, None, SHORTCUTS)
        if member == "Activate":
            options = {"activation_token": ("s", words)} if words else {}
            for name, of in (("another", session), (names[0], f"{session}0"), (names[0], session)):
                body = (of, name, 0, options)
                self.after.append(new_signal(here, "Activated", "osta{sv}", body))
        elif member == "Change":
            given = (session, self.granted(session, words)["shortcuts"][1])
            self.after.append(new_signal(here, "ShortcutsChanged", "oa(sa{sv})", given))
        elif member == "Close":
            closing = DBusAddress(session, None, "org.freedesktop.portal.Session")
            self.after.append(new_signal(closing, "Closed", "a{sv}", ({},)))


if __name__ == "__main__":
    Portal(Path(sys.argv[1]), sys.argv[2]).run()
