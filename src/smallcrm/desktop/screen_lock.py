"""Whether the screen is locked, so that no name is shown over it.

Screen savers say so on the session bus, and logind for the session on the system bus; which of
them speaks differs from desktop to desktop. Whoever says "locked" is believed. Where nobody
says anything the screen counts as unlocked. None of them is started by our asking.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.desktop import bus
from smallcrm.desktop.bus import Bus, Said

_SAVERS = {
    # name, which is its interface too: path
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
}
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_LOGIND = _LOGIN, _LOGIN_PATH, _MANAGER
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_HINT = "LockedHint"
_OWN = "auto"
"""logind's word for the session of whoever asks, or else the one on the user's screen."""
_ASKED = "asked to lock"


class ScreenLock(QObject):
    """``locked`` and ``unlocked`` when ``is_locked`` changes; ``known`` once everybody who was
    asked has answered."""

    locked = Signal()
    unlocked = Signal()
    known = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session_bus: Bus | None = None
        self._system_bus: Bus | None = None
        self._session_path = ""
        self._by: set[str] = set()
        """Who says that it is locked."""
        self._open = 0

    @property
    def is_locked(self) -> bool:
        return bool(self._by)

    def start(self) -> None:
        """Ask, and listen from now on; what is not known at once comes with ``locked``."""
        if not sys.platform.startswith("linux"):
            return
        if self._session_bus is None and bus.session_address():
            self._session_bus = Bus.open(bus.session_address(), self)
            if self._session_bus is not None:
                self._listen_to_savers(self._session_bus)
        if self._system_bus is None:
            self._system_bus = Bus.open(bus.system_address(), self)
            if self._system_bus is not None:
                self._listen_to_login(self._system_bus)

    @property
    def is_known(self) -> bool:
        """Whether nobody is still to answer."""
        return not self._open

    def stop(self) -> None:
        for one in (self._session_bus, self._system_bus):
            if one is not None:
                one.close()
        self._session_bus = self._system_bus = None

    # --- screen savers ---------------------------------------------------------------------------

    def _listen_to_savers(self, session: Bus) -> None:
        session.heard.connect(self._saver_said)
        session.lost.connect(self._session_bus_lost)
        for name, path in _SAVERS.items():
            session.match(sender=name, interface=name, member="ActiveChanged")
            session.watch(name)
            then = partial(self._saver_answered, name)
            self._ask(session, (name, path, name), "GetActive", then)

    def _saver_answered(self, name: str, said: Said | None) -> None:
        match said:
            case Said(body=(bool() as active,)):
                self._say(name, is_locked=active)

    @Slot(object)
    def _saver_said(self, said: Said) -> None:
        match said.member, said.body:
            case "ActiveChanged", (bool() as active,):
                self._say(said.interface, is_locked=active)
            case "NameOwnerChanged", (str() as name, str(), ""):
                self._say(name, is_locked=False)

    @Slot()
    def _session_bus_lost(self) -> None:
        self._session_bus = None
        for name in _SAVERS:
            self._say(name, is_locked=False)

    # --- logind ----------------------------------------------------------------------------------

    def _listen_to_login(self, system: Bus) -> None:
        system.heard.connect(self._login_said)
        system.lost.connect(self._system_bus_lost)
        number = os.environ.get("XDG_SESSION_ID", "") or _OWN
        body = (number,)
        self._ask(system, _LOGIND, "GetSession", self._session_found, "s", body)

    def _session_found(self, said: Said | None) -> None:
        match said:
            case Said(body=(str() as path,)):
                self._follow(path)
            case _ if self._system_bus is not None:  # an old logind, which has no "auto"
                body = (os.getpid(),)
                then = self._session_of_process
                self._ask(self._system_bus, _LOGIND, "GetSessionByPID", then, "u", body)

    def _session_of_process(self, said: Said | None) -> None:
        match said:
            case Said(body=(str() as path,)):
                self._follow(path)

    def _follow(self, path: str) -> None:
        system = self._system_bus
        if system is None:
            return
        self._session_path = path
        system.match(sender=_LOGIN, path=path, interface=_SESSION)
        system.match(
            _SESSION, sender=_LOGIN, path=path, interface=_PROPERTIES, member="PropertiesChanged"
        )
        where = _LOGIN, path, _PROPERTIES
        self._ask(system, where, "Get", self._hinted, "ss", (_SESSION, _HINT))

    def _hinted(self, said: Said | None) -> None:
        match said:
            case Said(body=(("b", bool() as hint),)):
                self._say(_HINT, is_locked=hint)

    @Slot(object)
    def _login_said(self, said: Said) -> None:
        if said.path != self._session_path:
            return
        match said.member, said.body:
            case "Lock", ():
                self._say(_ASKED, is_locked=True)
            case "Unlock", ():
                self._by.discard(_HINT)
                self._say(_ASKED, is_locked=False)
            case "PropertiesChanged", (str(), {"LockedHint": ("b", bool() as hint)}, [*_]):
                self._say(_HINT, is_locked=hint)

    @Slot()
    def _system_bus_lost(self) -> None:
        self._system_bus = None
        self._by.discard(_HINT)
        self._say(_ASKED, is_locked=False)

    # --- all of them -----------------------------------------------------------------------------

    def _say(self, who: str, *, is_locked: bool) -> None:
        was = self.is_locked
        if is_locked:
            self._by.add(who)
        else:  # whoever sees it unlocked knows better than a wish that it be locked
            self._by -= {who, _ASKED}
        if self.is_locked != was:
            (self.locked if self.is_locked else self.unlocked).emit()

    def _ask(
        self,
        who: Bus,
        where: tuple[str, str, str],
        member: str,
        then: Callable[[Said | None], None],
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> None:
        """A question to somebody who may not be there, and is not started by it."""
        self._open += 1

        def answered(said: Said | None) -> None:
            then(said)
            self._open -= 1
            if not self._open:
                self.known.emit()

        who.call(*where, member, signature, body, answered, starts=False)
