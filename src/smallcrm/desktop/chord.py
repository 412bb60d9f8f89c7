"""Keys pressed together, read from Qt's portable text ("Ctrl+Alt+Space") and named for others."""

from __future__ import annotations

from dataclasses import dataclass

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")

_NAMED = {
    # Qt's name: (X keysym, its name in xkbcommon, Windows virtual key)
    "Space": (0x20, "space", 0x20),
    "Tab": (0xFF09, "Tab", 0x09),
    "Return": (0xFF0D, "Return", 0x0D),
    "Enter": (0xFF8D, "KP_Enter", 0x0D),
    "Esc": (0xFF1B, "Escape", 0x1B),
    "Backspace": (0xFF08, "BackSpace", 0x08),
    "Ins": (0xFF63, "Insert", 0x2D),
    "Del": (0xFFFF, "Delete", 0x2E),
    "Home": (0xFF50, "Home", 0x24),
    "End": (0xFF57, "End", 0x23),
    "Left": (0xFF51, "Left", 0x25),
    "Up": (0xFF52, "Up", 0x26),
    "Right": (0xFF53, "Right", 0x27),
    "Down": (0xFF54, "Down", 0x28),
    "PgUp": (0xFF55, "Prior", 0x21),
    "PgDown": (0xFF56, "Next", 0x22),
    "Pause": (0xFF13, "Pause", 0x13),
    "Print": (0xFF61, "Print", 0x2C),
    "Menu": (0xFF67, "Menu", 0x5D),
}
_SIGNS = {
    "!": "exclam",
    '"': "quotedbl",
    "#": "numbersign",
    "$": "dollar",
    "%": "percent",
    "&": "ampersand",
    "'": "apostrophe",
    "(": "parenleft",
    ")": "parenright",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "period",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less",
    "=": "equal",
    ">": "greater",
    "?": "question",
    "@": "at",
    "[": "bracketleft",
    "\\": "backslash",
    "]": "bracketright",
    "^": "asciicircum",
    "_": "underscore",
    "`": "grave",
    "{": "braceleft",
    "|": "bar",
    "}": "braceright",
    "~": "asciitilde",
}
_FUNCTION_KEYS = {f"F{n}": n for n in range(1, 25)}
_X_F1, _WINDOWS_F1 = 0xFFBE, 0x70
_PORTAL = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}


@dataclass(frozen=True, slots=True)
class Chord:
    """``modifiers`` of MODIFIERS and one ``key`` in Qt's name for it."""

    modifiers: frozenset[str]
    key: str

    @property
    def may_be_everywhere(self) -> bool:
        """Whether no program needs it to write or to move: with Ctrl, Alt or Meta, or an F key."""
        return bool(self.modifiers - {"Shift"}) or self.key in _FUNCTION_KEYS

    @property
    def keysym(self) -> int:
        """X's number for the key without Shift."""
        if self.key in _NAMED:
            return _NAMED[self.key][0]
        if self.key in _FUNCTION_KEYS:
            return _X_F1 + _FUNCTION_KEYS[self.key] - 1
        number = ord(self.key.lower())
        return number if number < 0x100 else 0x01000000 + number

    @property
    def trigger(self) -> str:
        """As the shortcuts specification of freedesktop.org writes it."""
        if self.key in _NAMED:
            name = _NAMED[self.key][1]
        elif self.key in _FUNCTION_KEYS or (self.key.isascii() and self.key.isalnum()):
            name = self.key if self.key in _FUNCTION_KEYS else self.key.lower()
        else:
            name = _SIGNS.get(self.key, f"U{ord(self.key):04X}")
        return "+".join([*(_PORTAL[m] for m in MODIFIERS if m in self.modifiers), name])

    @property
    def virtual_key(self) -> int | None:
        """Windows' number for the key; None where only its keyboard layout knows."""
        if self.key in _NAMED:
            return _NAMED[self.key][2]
        if self.key in _FUNCTION_KEYS:
            return _WINDOWS_F1 + _FUNCTION_KEYS[self.key] - 1
        return ord(self.key) if self.key.isascii() and self.key.isalnum() else None


def parse(keys: str) -> Chord | None:
    """None when it is not one key with any of the modifiers, or a key nobody here can name."""
    *words, key = keys.split("+")
    if keys == "+" or keys.endswith("++"):  # the plus key itself
        key, words = "+", words[:-1]
    if not set(words) <= set(MODIFIERS) or len(set(words)) < len(words):
        return None
    if len(key) == 1 and key.isprintable() and not key.isspace():
        key = key.upper() if len(key.upper()) == 1 else key
    elif key not in _NAMED and key not in _FUNCTION_KEYS:
        return None
    return Chord(frozenset(words), key)
