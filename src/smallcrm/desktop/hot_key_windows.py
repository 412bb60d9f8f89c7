"""The key on Windows: RegisterHotKey, and its message taken out of Qt's queue.

Not run on Windows: none was at hand. Its tests drive it with a stand-in for user32.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from smallcrm.desktop.chord import Chord
from smallcrm.desktop.key_grab import HotKeyState, KeyGrab

log = logging.getLogger("smallcrm.desktop")

WM_HOTKEY = 0x0312
NUMBER = 0x5CB1
"""Ours among the keys of this program; Windows wants it below 0xC000."""
_NO_REPEAT = 0x4000
_MASKS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
_ALREADY_REGISTERED = 1409


class Message(ctypes.Structure):
    """The first fields of Windows' MSG, as wide on 64 bits as on 32."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


class WindowsKey(KeyGrab):
    """Bound to the thread that calls ``bind``, which must be the one with the event loop."""

    kind = "windows"

    def __init__(self, user32: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user32 = user32 or _user32()
        self._bound = False
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    def bind(self, chord: Chord) -> None:
        self._give_up()
        key = chord.virtual_key
        if key is None:
            key = self._user32.VkKeyScanW(chord.key) & 0xFF
        mask = sum(_MASKS[name] for name in chord.modifiers) | _NO_REPEAT
        self._bound = key != 0xFF and bool(self._user32.RegisterHotKey(None, NUMBER, mask, key))
        if self._bound:
            self._become(HotKeyState.BOUND)
        elif key != 0xFF and _last_error() == _ALREADY_REGISTERED:
            self._become(HotKeyState.TAKEN)
        else:
            self._become(HotKeyState.UNAVAILABLE)

    def unbind(self) -> None:
        self._give_up()
        self._become(HotKeyState.OFF)

    def stop(self) -> None:
        self.unbind()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def _give_up(self) -> None:
        if self._bound:
            self._user32.UnregisterHotKey(None, NUMBER)
            self._bound = False


class _Filter(QAbstractNativeEventFilter):
    """Sees every message of the thread, so it looks at two numbers and no more."""

    def __init__(self, key: WindowsKey) -> None:
        super().__init__()
        self._key = key

    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if bytes(eventType).startswith(b"windows_"):  # type: ignore[arg-type]
            found = Message.from_address(int(message))
            if found.number == WM_HOTKEY and found.wide == NUMBER:
                self._key.pressed.emit()
                return True, 0
        return False, 0


if sys.platform == "win32":

    def _user32() -> Any:
        return ctypes.WinDLL("user32", use_last_error=True)

    def _last_error() -> int:
        return ctypes.get_last_error()

else:

    def _user32() -> Any:
        return None

    def _last_error() -> int:
        return ctypes.get_errno()
