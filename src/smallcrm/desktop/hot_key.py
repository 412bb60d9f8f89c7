"""A key that brings the line up from anywhere, by whichever way this desktop has.

X11 grabs it, Wayland's portal is asked for it, Windows registers it. For macOS no well-kept
way is known that needs neither a package of its own nor the right to watch every key: there it
is UNAVAILABLE, as it is where there is no screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from smallcrm.desktop import chord
from smallcrm.desktop.key_grab import HotKeyState, KeyGrab

__all__ = ["USUAL", "HotKey", "HotKeyState"]

USUAL = "Ctrl+Alt+Space"


class HotKey(QObject):
    """``pressed()`` when the key is pressed anywhere; ``changed()`` when ``state`` does."""

    pressed = Signal()
    changed = Signal()

    def __init__(
        self,
        description: str = "smallcrm",
        environment: Mapping[str, str] = os.environ,
        parent: QObject | None = None,
    ) -> None:
        """``description`` says what the key does, where a desktop lists its shortcuts."""
        super().__init__(parent)
        self.keys = ""
        self._grab = grab_for(description, environment, self)
        self._grab.pressed.connect(self.pressed)
        self._grab.changed.connect(self.changed)

    @property
    def state(self) -> HotKeyState:
        return self._grab.state

    @property
    def kind(self) -> str:
        """ "x11", "portal", "windows" or "none"."""
        return self._grab.kind

    @property
    def words(self) -> str:
        """What the desktop itself calls the key it gave us; empty when it does not say."""
        return self._grab.words

    def bind(self, keys: str) -> None:
        """Ask for a key in Qt's portable text, such as "Ctrl+Alt+Space".

        The answer is ``state``, at once or later with ``changed``; text that names no key is
        UNAVAILABLE. An earlier key is given up.
        """
        self.keys = keys
        wanted = chord.parse(keys)
        if wanted is None:
            self._grab.refuse()
        else:
            self._grab.bind(wanted)

    def unbind(self) -> None:
        """Give the key up for others."""
        self.keys = ""
        self._grab.unbind()

    def stop(self) -> None:
        """Before the program ends."""
        self.keys = ""
        self._grab.stop()


def grab_for(
    description: str, environment: Mapping[str, str], parent: QObject | None = None
) -> KeyGrab:
    """The way to have a key here. Under Wayland an X11 grab would hear X11 windows alone."""
    if sys.platform == "win32":
        from smallcrm.desktop.hot_key_windows import WindowsKey

        return WindowsKey(parent=parent)
    if not sys.platform.startswith("linux"):
        return KeyGrab(parent)
    bus = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        if not bus:
            return KeyGrab(parent)
        from smallcrm.desktop.hot_key_portal import PortalKey

        return PortalKey(description, bus, parent)
    if display := environment.get("DISPLAY"):
        from smallcrm.desktop.hot_key_x11 import X11Key

        return X11Key(display, parent)
    return KeyGrab(parent)
