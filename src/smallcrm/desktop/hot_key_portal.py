"""The key on a Wayland desktop: org.freedesktop.portal.GlobalShortcuts, through the session bus.

There the desktop decides. It may ask the user, give another key than the one wished for, or
have no such portal. Nothing waits for an answer, each one starts the next step: Register,
CreateSession, BindShortcuts.
"""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import QObject, Slot

from smallcrm.desktop.bus import Bus, Said
from smallcrm.desktop.chord import Chord
from smallcrm.desktop.key_grab import HotKeyState, KeyGrab

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_APP = "smallcrm"
_SHORTCUT = "capture"


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
        self._bus: Bus | None = None
        self._session = ""
        self._count = 0
        self._is_registering = self._is_asked = False

    def bind(self, chord: Chord) -> None:
        self._end_session()
        self._chord = chord
        if self._bus is None:
            self._bus = Bus.open(self._address, self)
            if self._bus is None:
                self._become(HotKeyState.UNAVAILABLE)
                return
            self._bus.lost.connect(self._lost)
            self._bus.heard.connect(self._heard)
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

    def _listen(self, bus: Bus) -> None:
        for interface in (_SHORTCUTS, _REQUEST, _SESSION):
            bus.match(sender=_NAME, interface=interface)
        bus.watch(_NAME)

    def _register(self) -> None:
        """Say who we are: newer portals refuse the nameless. Older ones have no such call."""
        if self._bus is None:
            return
        self._is_registering = True
        self._become(HotKeyState.WAITING)
        body: tuple[str, dict[str, Any]] = (_APP, {})
        self._bus.call(_NAME, _PATH, _REGISTRY, "Register", "sa{sv}", body, self._registered)

    def _registered(self, answer: Said | None) -> None:
        self._is_registering = False
        self._start()

    def _start(self) -> None:
        if self._bus is None or self._chord is None:
            return
        self._become(HotKeyState.WAITING)
        self._count += 1
        self._is_asked = False
        self._session = f"{_PATH}/session/{self._client}/{self._token}"
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
        return f"{_PATH}/request/{self._client}/{self._token}"

    @property
    def _client(self) -> str:
        """What the portal makes of our name on the bus."""
        name = self._bus.name if self._bus is not None else ""
        return name.lstrip(":").replace(".", "_")

    def _step(self, member: str, signature: str, body: Any) -> None:
        """The call's own answer matters only if it is a refusal of the step under way."""
        count = self._count

        def then(answer: Said | None) -> None:
            if answer is None and count == self._count:
                self._refused()

        if self._bus is not None:
            self._bus.call(_NAME, _PATH, _SHORTCUTS, member, signature, body, then)

    def _end_session(self) -> None:
        self._count += 1
        if self._bus is not None and self._session:
            self._bus.call(_NAME, self._session, _SESSION, "Close")
        self._session = ""

    # --- what the portal says ----------------------------------------------------------------

    @Slot(object)
    def _heard(self, said: Said) -> None:
        path, member, body = said.path, said.member, said.body
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

    @Slot()
    def _lost(self) -> None:
        self._bus, self._session, self._is_registering = None, "", False
        if self._chord is not None:
            self._become(HotKeyState.UNAVAILABLE)
