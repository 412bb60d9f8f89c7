"""The few calls of libxcb that a key for the whole screen takes, over ctypes.

libxcb, because Qt's own X11 windows stand on it: where they work it is there, it reads the
permissions as they do, it never blocks on looking for events and tells a lost server by a flag.
python-xlib, the pure Python one, had its last release in 2022 and prints on standard output.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator
from ctypes import POINTER, c_char_p, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Any

SHIFT, LOCK, CONTROL, ALT, SUPER = 1, 2, 4, 8, 64
KEY_PRESS, KEY_RELEASE, MAPPING_CHANGED = 2, 3, 34
_NUM_LOCK = 0xFF7F
_ASYNC = 1
_REPLY = 32
"""Bytes of a reply before its list."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("left", c_int), ("index", c_int))


@dataclass(frozen=True, slots=True)
class Event:
    """``kind`` is KEY_PRESS, KEY_RELEASE, MAPPING_CHANGED or something we do not care about."""

    kind: int
    keycode: int
    moment: int


class Keyboard:
    """A connection of its own to the X server."""

    def __init__(self, display: str) -> None:
        """Connect.

        Raises:
            OSError: there is no library, or no server that lets us in.
        """
        self._xcb, self._free = _library()
        number = c_int()
        self._connection = c_void_p(self._xcb.xcb_connect(display.encode(), ctypes.byref(number)))
        if not self.is_open:
            self.close()
            raise OSError("the X server does not answer")
        setup = self._xcb.xcb_get_setup(self._connection)
        self._lowest, self._highest = ctypes.string_at(setup, 36)[34:36]
        screens = self._xcb.xcb_setup_roots_iterator(setup)
        for _ in range(min(number.value, screens.left - 1)):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        self._root = screens.data[0]

    @property
    def is_open(self) -> bool:
        return bool(self._connection) and not self._xcb.xcb_connection_has_error(self._connection)

    def fileno(self) -> int:
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def close(self) -> None:
        if self._connection:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = c_void_p()

    def keycodes(self, keysym: int) -> list[int]:
        """The keys that give this without Shift; in another layout of theirs if in no first."""
        count = self._highest - self._lowest + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, self._lowest, count)
        width, raw = self._reply(self._xcb.xcb_get_keyboard_mapping_reply, cookie, 4 * count)
        rows = [struct.unpack_from(f"={width}I", raw, 4 * width * n) for n in range(count)]
        if not width:
            return []
        first = [n for n, row in enumerate(rows, self._lowest) if row[0] == keysym]
        return first or [n for n, row in enumerate(rows, self._lowest) if keysym in row]

    def locks(self) -> list[int]:
        """The modifiers that may be on or off without anyone meaning it, in all combinations."""
        cookie = self._xcb.xcb_get_modifier_mapping(self._connection)
        width, raw = self._reply(self._xcb.xcb_get_modifier_mapping_reply, cookie, 8)
        number = set(self.keycodes(_NUM_LOCK)) - {0}
        bits = [1 << n for n in range(8) if number & set(raw[n * width : (n + 1) * width])]
        num_lock = sum(bits)
        return sorted({0, LOCK, num_lock, LOCK | num_lock})

    def grab(self, keycode: int, modifiers: int) -> bool:
        """Whether the key is ours now: it is not when another program has it."""
        asked = (self._connection, 0, self._root, modifiers, keycode, _ASYNC, _ASYNC)
        return self._checked(self._xcb.xcb_grab_key_checked(*asked)) and self.is_open

    def ungrab(self, keycode: int, modifiers: int) -> None:
        """When it returns another program can have the key."""
        asked = (self._connection, keycode, self._root, modifiers)
        self._checked(self._xcb.xcb_ungrab_key_checked(*asked))

    def events(self) -> Iterator[Event]:
        """What has come in; never waits."""
        while self._connection and (found := self._xcb.xcb_poll_for_event(self._connection)):
            kind, detail, _, moment = struct.unpack("=BBHI", ctypes.string_at(found, 8))
            self._free(found)
            yield Event(kind & 0x7F, detail, moment)

    def _checked(self, cookie: _Cookie) -> bool:
        """Whether the server did as asked; waits until it has."""
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._free(error)
        return not error

    def _reply(self, fetch: Any, cookie: _Cookie, unit: int) -> tuple[int, bytes]:
        """(its second byte, which is a width; that many units of its list)."""
        reply = fetch(self._connection, cookie, None)
        if not reply:
            return 0, b""
        width = ctypes.string_at(reply, 2)[1]
        raw = ctypes.string_at(reply, _REPLY + width * unit)[_REPLY:]
        self._free(reply)
        return width, raw


def _library() -> tuple[ctypes.CDLL, Any]:
    """libxcb with its signatures, and the C library's free."""
    xcb = ctypes.CDLL("libxcb.so.1")
    connection, cookie = c_void_p, _Cookie
    for name, result, *takes in (
        ("xcb_connect", c_void_p, c_char_p, POINTER(c_int)),
        ("xcb_disconnect", None, connection),
        ("xcb_connection_has_error", c_int, connection),
        ("xcb_get_file_descriptor", c_int, connection),
        ("xcb_get_setup", c_void_p, connection),
        ("xcb_setup_roots_iterator", _Screens, c_void_p),
        ("xcb_screen_next", None, POINTER(_Screens)),
        ("xcb_get_keyboard_mapping", cookie, connection, c_uint8, c_uint8),
        ("xcb_get_keyboard_mapping_reply", c_void_p, connection, cookie, c_void_p),
        ("xcb_get_modifier_mapping", cookie, connection),
        ("xcb_get_modifier_mapping_reply", c_void_p, connection, cookie, c_void_p),
        (
            *("xcb_grab_key_checked", cookie, connection),
            *(c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
        ),
        ("xcb_ungrab_key_checked", cookie, connection, c_uint8, c_uint32, c_uint16),
        ("xcb_request_check", c_void_p, connection, cookie),
        ("xcb_poll_for_event", c_void_p, connection),
    ):
        function = getattr(xcb, str(name))
        function.restype, function.argtypes = result, takes
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = [c_void_p], None
    return xcb, free
