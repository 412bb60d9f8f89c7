"""The key on a Wayland desktop: org.freedesktop.portal.GlobalShortcuts, through the session bus.

There the desktop decides. It may ask the user, give another key than the one wished for, or
have no such portal. jeepney and a watched socket for the reasons given in ``notices``; nothing
waits for an answer, each one starts the next step: Register, CreateSession, BindShortcuts.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from smallcrm.desktop.chord import Chord
from smallcrm.desktop.key_grab import HotKeyState, KeyGrab

log = logging.getLogger("smallcrm.desktop")

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_APP = "smallcrm"
_SHORTCUT = "capture"

_NO_BUS = (OSError, EOFError, ValueError, KeyError, RuntimeError, StopIteration)
"""What jeepney raises for an address that is dead, malformed, or of a kind it does not know."""

Then = Callable[[Any], None]
"""Takes the answer; None when it was an error."""


class PortalKey(KeyGrab):
    """``words`` is what the desktop calls the key it gave; it may be another than asked for.

    A session takes one set of shortcuts: another key is another session. When the portal is
    restarted it is asked again.
    """

    kind = "portal"

    def __init__(self, description: str, address: str, parent: QObject | None = None) -> None:
        """``description`` is for the desktop's own list of shortcuts; ``address`` the bus."""
        super().__init__(parent)
        self._description, self._address = description, address
        self._chord: Chord | None = None
        self._bus: _Bus | None = None
        self._session = ""
        self._count = 0
        self._is_registering = self._is_asked = False

    def bind(self, chord: Chord) -> None:
        self._end_session()
        self._chord = chord
        if self._bus is None:
            self._bus = _Bus.open(self._address, self)
            if self._bus is None:
                self._become(HotKeyState.UNAVAILABLE)
                return
            self._bus.lost = self._lost
            self._bus.heard = self._heard
            self._listen(self._bus)
            self._register()
        elif not self._is_registering:
            self._start()

    def unbind(self) -> None:
        self._end_session()
        self._chord = None
        self._become(HotKeyState.OFF)

    def stop(self) -> None:
        self.unbind()
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    # --- the steps ---------------------------------------------------------------------------

    def _listen(self, bus: _Bus) -> None:
        for interface in (_SHORTCUTS, _REQUEST, _SESSION):
            bus.match(sender=_NAME, interface=interface)
        bus.match(sender="org.freedesktop.DBus", member="NameOwnerChanged", arg0=_NAME)

    def _register(self) -> None:
        """Say who we are: newer portals refuse the nameless. Older ones have no such call."""
        if self._bus is None:
            return
        self._is_registering = True
        self._become(HotKeyState.WAITING)
        body: tuple[str, dict[str, Any]] = (_APP, {})
        self._bus.call(_PATH, _REGISTRY, "Register", "sa{sv}", body, self._registered)

    def _registered(self, answer: Any) -> None:
        self._is_registering = False
        self._start()

    def _start(self) -> None:
        if self._bus is None or self._chord is None:
            return
        self._become(HotKeyState.WAITING)
        self._count += 1
        self._is_asked = False
        self._session = f"{_PATH}/session/{self._bus.client}/{self._token}"
        options = {"handle_token": ("s", self._token), "session_handle_token": ("s", self._token)}
        self._step("CreateSession", "a{sv}", (options,))

    def _ask(self, chord: Chord) -> None:
        self._count += 1
        self._is_asked = True
        wish = {
            "description": ("s", self._description),
            "preferred_trigger": ("s", chord.trigger),
        }
        options = {"handle_token": ("s", self._token)}
        body = (self._session, [(_SHORTCUT, wish)], "", options)
        self._step("BindShortcuts", "oa(sa{sv})sa{sv}", body)

    @property
    def _token(self) -> str:
        """Of the step under way: an answer to an older one is passed over."""
        return f"{_APP}_{self._count}"

    @property
    def _request(self) -> str:
        sender = self._bus.client if self._bus is not None else ""
        return f"{_PATH}/request/{sender}/{self._token}"

    def _step(self, member: str, signature: str, body: Any) -> None:
        """The call's own answer matters only if it is a refusal of the step under way."""
        count = self._count

        def then(answer: Any) -> None:
            if answer is None and count == self._count:
                self._refused()

        if self._bus is not None:
            self._bus.call(_PATH, _SHORTCUTS, member, signature, body, then)

    def _end_session(self) -> None:
        self._count += 1
        if self._bus is not None and self._session:
            self._bus.call(self._session, _SESSION, "Close", "", (), lambda _: None)
        self._session = ""

    # --- what the portal says ----------------------------------------------------------------

    def _heard(self, path: str, member: str, body: Any) -> None:
        if member == "Response" and path == self._request:
            self._answered(*body)
        elif member == "NameOwnerChanged":
            self._portal_changed(body[2])
        elif member == "Closed" and path == self._session:
            self._session = ""
            self._become(HotKeyState.UNAVAILABLE)
        elif member == "ShortcutsChanged" and body[0] == self._session:
            self._granted(body[1])
        elif member == "Activated" and body[:2] == (self._session, _SHORTCUT):
            token = body[3].get("activation_token", ("s", ""))[1]
            if token:  # with it Qt may bring our window up, which Wayland does not let us else
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            self.pressed.emit()

    def _answered(self, code: int, results: dict[str, Any]) -> None:
        if code != 0 or self._chord is None:
            self._refused()
        elif self._is_asked:
            self._granted(results.get("shortcuts", ("", [(_SHORTCUT, {})]))[1])
        else:
            self._session = str(results.get("session_handle", ("s", self._session))[1])
            self._ask(self._chord)

    def _granted(self, shortcuts: list[tuple[str, dict[str, Any]]]) -> None:
        given = dict(shortcuts).get(_SHORTCUT)
        if given is None:
            self._become(HotKeyState.UNAVAILABLE)
        else:
            words = str(given.get("trigger_description", ("s", ""))[1])
            self._become(HotKeyState.BOUND, words)

    def _refused(self) -> None:
        self._end_session()
        if self._chord is not None:
            self._become(HotKeyState.UNAVAILABLE)

    def _portal_changed(self, owner: str) -> None:
        """It went away, or is there anew and knows nothing of us; our own call may start it."""
        if self._chord is None or (owner and self.state is HotKeyState.WAITING):
            return
        self._count += 1
        self._session = ""
        if owner:
            self._register()
        else:
            self._become(HotKeyState.UNAVAILABLE)

    def _lost(self) -> None:
        self._bus, self._session, self._is_registering = None, "", False
        if self._chord is not None:
            self._become(HotKeyState.UNAVAILABLE)


class _Bus(QObject):
    """A connection to the session bus whose answers and signals come when they come."""

    def __init__(self, connection: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._waiting: dict[int, Then] = {}
        self.lost: Callable[[], None] = lambda: None
        self.heard: Callable[[str, str, Any], None] = lambda path, member, body: None
        self._is_open = True
        self.client = connection.unique_name.lstrip(":").replace(".", "_")
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    @classmethod
    def open(cls, address: str, parent: QObject) -> _Bus | None:
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        try:
            connection = open_dbus_connection(address)
        except (*_NO_BUS, DBusErrorResponse) as error:
            log.info("no session bus for a key: %s", type(error).__name__)
            return None
        return cls(connection, parent)

    def match(self, arg0: str = "", **what: str) -> None:
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", **what)
        if arg0:
            rule.add_arg_condition(0, arg0)
        self._send(message_bus.AddMatch(rule), lambda _: None)

    def call(
        self, path: str, interface: str, member: str, signature: str, body: Any, then: Then
    ) -> None:
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(path, _NAME, interface)
        self._send(new_method_call(address, member, signature or None, body), then)

    def close(self) -> None:
        """The bus tells the portal, which closes our sessions."""
        self._is_open = False
        self._notifier.setEnabled(False)
        self._connection.close()
        self.deleteLater()

    def _send(self, message: Any, then: Then) -> None:
        if not self._is_open:
            return
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = then
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._gone()

    @Slot()
    def _drain(self) -> None:
        while self._is_open:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError, ValueError):
                self._gone()
                return
            self._take(message)

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        if kind in (MessageType.method_return, MessageType.error):
            then = self._waiting.pop(fields.get(HeaderFields.reply_serial), None)
            if kind is MessageType.error:
                log.info("the bus said: %s", fields.get(HeaderFields.error_name))
            if then is not None:
                then(message.body if kind is MessageType.method_return else None)
        elif kind is MessageType.signal:
            self.heard(fields[HeaderFields.path], fields[HeaderFields.member], message.body)

    def _gone(self) -> None:
        self.close()
        log.info("the session bus went away")
        self.lost()
