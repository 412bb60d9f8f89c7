"""Another program on the X screen, in a few bytes of the protocol itself: it has a window with
the focus, grabs keys, changes the keyboard, and presses keys through XTEST as a user would.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterable
from pathlib import Path

SHIFT, LOCK, CONTROL, ALT = 1, 2, 4, 8
SPACE, TAB, CONTROL_L, ALT_L, NUM_LOCK, CAPS_LOCK = 0x20, 0xFF09, 0xFFE3, 0xFFE9, 0xFF7F, 0xFFE5
KEY_PRESS, KEY_RELEASE = 2, 3
BAD_ACCESS = 10
FINGER_MS = 5
"""Between two movements, kept by the server: in one moment is only what it repeats itself."""


class XClient:
    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        path = f"/tmp/.X11-unix/X{display.removeprefix(':')}"
        self._socket.connect(path if Path(path).exists() else f"\0{path}")
        self._socket.settimeout(10)
        self.errors: list[int] = []
        self.presses: list[int] = []
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        status, units = struct.unpack("<B5xH", self._read(8))
        setup = self._read(4 * units)
        assert status == 1, setup
        self._ids = struct.unpack_from("<I", setup, 4)[0]
        vendor, formats = struct.unpack_from("<H3xB", setup, 16)
        self.lowest, self.highest = setup[26:28]
        self._root = struct.unpack_from("<I", setup, 32 + (vendor + 3) // 4 * 4 + 8 * formats)[0]
        self._test = self._extension("XTEST")

    def close(self) -> None:
        self._socket.close()

    # --- what it does ------------------------------------------------------------------------

    def show(self) -> None:
        """Put a window on the screen."""
        override_redirect, key_press = 1 << 9, 1
        area = struct.pack("<hhHHHHI", 0, 0, 50, 50, 0, 0, 0)
        values = struct.pack("<III", override_redirect | 1 << 11, 1, key_press)
        self._ask(1, 0, struct.pack("<II", self._ids, self._root) + area + values)
        self._ask(8, 0, struct.pack("<I", self._ids))
        self.focus()

    def focus(self) -> None:
        """Let the window have the keys."""
        self._ask(42, 1, struct.pack("<II", self._ids, 0))
        self.sync()
        assert not self.errors

    def press(self, *keysyms: int) -> None:
        """Press these together and let go."""
        keycodes = [self.keycode(keysym) for keysym in keysyms]
        self.move((KEY_PRESS, code) for code in keycodes)
        self.move((KEY_RELEASE, code) for code in reversed(keycodes))

    def move(self, keys: Iterable[tuple[int, int]]) -> None:
        for kind, keycode in keys:
            self._ask(self._test, 2, struct.pack("<BBxxII20x", kind, keycode, FINGER_MS, 0))
        self.sync()

    def grab(self, keysym: int, modifiers: int) -> None:
        body = struct.pack("<IHBBB3x", self._root, modifiers, self.keycode(keysym), 1, 1)
        self._ask(33, 0, body)
        self.sync()

    def ungrab(self, keysym: int, modifiers: int) -> None:
        self._ask(34, self.keycode(keysym), struct.pack("<IHxx", self._root, modifiers))
        self.sync()

    def change_key(self, keycode: int, keysym: int) -> None:
        """As a change of layout does: this key gives something else from now on."""
        self._ask(100, 1, struct.pack("<BBxxI", keycode, 1, keysym))
        self.sync()

    def keycode(self, keysym: int) -> int:
        count = self.highest - self.lowest + 1
        self._ask(101, 0, struct.pack("<BBxx", self.lowest, count))
        reply = self._reply()
        width, rows = reply[1], reply[32:]
        firsts = [struct.unpack_from("<I", rows, 4 * width * n)[0] for n in range(count)]
        return self.lowest + firsts.index(keysym)

    def sync(self) -> None:
        """All that was asked is done; what came of it is in ``errors`` and ``presses``."""
        self._ask(43, 0, b"")
        self._reply()

    # --- the protocol ------------------------------------------------------------------------

    def _extension(self, name: str) -> int:
        padded = name.encode().ljust((len(name) + 3) // 4 * 4, b"\0")
        self._ask(98, 0, struct.pack("<Hxx", len(name)) + padded)
        reply = self._reply()
        assert reply[8], f"the X server has no {name}"
        return reply[9]

    def _ask(self, opcode: int, detail: int, body: bytes) -> None:
        self._socket.sendall(struct.pack("<BBH", opcode, detail, 1 + len(body) // 4) + body)

    def _reply(self) -> bytes:
        while True:
            packet = self._read(32)
            if packet[0] == 1:
                return packet + self._read(4 * struct.unpack_from("<I", packet, 4)[0])
            if packet[0] == 0:
                self.errors.append(packet[1])
            elif packet[0] & 0x7F == KEY_PRESS:
                self.presses.append(packet[1])

    def _read(self, count: int) -> bytes:
        found = b""
        while len(found) < count:
            part = self._socket.recv(count - len(found))
            assert part, "the X server went away"
            found += part
        return found
