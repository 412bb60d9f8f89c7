"""vCard content lines, read from bytes: unfolded before any letter is decoded.

RFC 6350 3.2 and 3.3, RFC 2426, vCard 2.1 with quoted-printable and its charsets. Folding may cut
a UTF-8 character in two, so that decoding comes last. What is broken is mended or reported.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from smallcrm.formats import encoding

_ENDS = re.compile(rb"\r\r\n|\r\n|\n|\r")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+\Z")
_NAME = re.compile(r"[A-Za-z0-9_/\-]+\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """One property. ``params`` has upper-case names; ``raw`` is the value as it stood, decoded.

    ``text`` is the whole unfolded line, for keeping it verbatim; ``number`` counts from 1.
    ``garbled`` says that some letters could not be read.
    """

    number: int
    group: str
    name: str
    params: dict[str, list[str]] = field(default_factory=dict)
    raw: str = ""
    text: str = ""
    garbled: bool = False

    def types(self) -> set[str]:
        """TYPE values in lower case, 2.1's bare ones included."""
        return {
            v.strip().lower() for value in self.params.get("TYPE", []) for v in value.split(",")
        }

    def param(self, name: str) -> str:
        values = self.params.get(name)
        return values[0] if values else ""


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that is no property."""

    number: int
    text: str


def lines(data: bytes) -> Iterator[Line | Broken]:
    """All properties of a file, cards' BEGIN and END among them."""
    data = encoding.as_utf8(data)
    fallback = _fallback(data)
    for number, raw in _unfolded(data):
        yield _read(number, raw, fallback)


def values(raw: str, separator: str = ";") -> list[str]:
    """A structured value's parts, split at unescaped separators and unescaped."""
    return [unescape(part) for part in _split(raw, separator)]


def unescape(text: str) -> str:
    r"""Text with ``\n``, ``\,``, ``\;``, ``\:`` and ``\\`` resolved (RFC 6350 3.4 and Apple)."""
    if "\\" not in text:
        return text
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text, flags=re.DOTALL)


# --- physical lines ------------------------------------------------------------------------------


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Logical lines with the number of their first physical one."""
    physical = _ENDS.split(data.replace(b"\0", b""))
    held: list[bytes] = []
    start, soft = 0, False
    for number, line in enumerate(physical, 1):
        if held and soft:
            held[-1] = held[-1][:-1]
            held.append(line)
            soft = _is_soft(held[0], line)
            continue
        if held and line[:1] in (b" ", b"\t") and not _starts_card(line):
            held.append(line.strip() if _in_base64(held[0]) else line[1:])
            soft = _is_soft(held[0], line)
            continue
        if held and line and _in_base64(held[0]) and _BASE64.match(line) and b":" not in line:
            held.append(line)
            continue
        if held:
            yield start, b"".join(held)
            held = []
        if line.strip():
            held, start = [line], number
            soft = _is_soft(line, line)
    if held:
        yield start, b"".join(held)


def _starts_card(line: bytes) -> bool:
    return line.strip().upper() in (b"BEGIN:VCARD", b"END:VCARD")


def _is_soft(first: bytes, line: bytes) -> bool:
    """Whether a quoted-printable value goes on behind a "=" at the line's end."""
    if not line.endswith(b"="):
        return False
    head = first.split(b":", 1)[0].upper()
    return b"QUOTED-PRINTABLE" in head


def _in_base64(first: bytes) -> bool:
    head = first.split(b":", 1)[0].upper()
    return b"BASE64" in head or b"ENCODING=B" in head


# --- one line --------------------------------------------------------------------------------


def _fallback(data: bytes) -> str:
    """The charset of undeclared bytes: the one declared most elsewhere, else a guess."""
    declared = [
        name
        for found in re.findall(rb"CHARSET=\"?([A-Za-z0-9_\-]+)", data, re.IGNORECASE)
        if (name := encoding.known(found.decode("ascii"))) and name != "utf-8"
    ]
    undeclared = [
        line for line in _ENDS.split(data) if not line.isascii() and b"CHARSET" not in line.upper()
    ]
    if not undeclared:
        return "cp1252"
    if declared:
        return max(set(declared), key=declared.count)
    return encoding.guess(b"\n".join(undeclared))


def _read(number: int, raw: bytes, fallback: str) -> Line | Broken:
    head, colon, value = _head(raw)
    if not colon:
        return Broken(number, encoding.decode(raw, fallback=fallback)[0].strip())
    parts = _quoted_split(encoding.decode(head, fallback=fallback)[0], ";")
    group, _, name = parts[0].strip().rpartition(".")
    if not _NAME.match(name):
        return Broken(number, encoding.decode(raw, fallback=fallback)[0].strip())
    params = _params(parts[1:])
    declared = params.get("CHARSET", [""])[0]
    is_quoted = "QUOTED-PRINTABLE" in params.get("ENCODING", []) or (
        "ENCODING" not in params and name.upper() in _TEXTS and bool(_HIDDEN_QUOTED.search(value))
    )
    if is_quoted:
        value = quopri.decodestring(value)
        fallback = _quoted_guess(value, declared, fallback)
    text, whole = encoding.decode(value, declared, fallback)
    verbatim = encoding.decode(raw, declared, fallback)[0]
    if is_quoted:
        kept = ";".join(
            f"{k}={v}" for k, vs in params.items() if k not in ("ENCODING", "CHARSET") for v in vs
        )
        value_line = text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
        verbatim = f"{parts[0].strip()}{';' + kept if kept else ''}:{value_line}"
    return Line(number, group, name.upper(), params, text, verbatim, not whole)


def _quoted_guess(value: bytes, declared: str, fallback: str) -> str:
    """Undeclared quoted-printable that is no UTF-8: Central European when that gives letters."""
    if encoding.known(declared) or fallback != "cp1252" or value.isascii():
        return fallback
    high = [b for b in value if b >= 0x80]
    # in Latin-1 these are signs or the rare ñ; in ISO 8859-2 letters of Polish and Czech
    if all(chr(b).encode("latin-1").decode("iso8859-2").isalpha() for b in high) and any(
        b in _CENTRAL for b in high
    ):
        return "iso8859-2"
    return fallback


_TEXTS = {"N", "FN", "ORG", "ADR", "NOTE", "TITLE", "NICKNAME"}
_HIDDEN_QUOTED = re.compile(rb"=[89A-F][0-9A-F]")
"""Quoted-printable that says nothing of it: letters beyond ASCII written as =F8."""
_CENTRAL = frozenset("ąćęłńśźżčďěňřšťůžőű".encode("iso8859-2"))


def _head(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """Split at the first colon outside quotes; a quote left open ends at the first colon."""
    if b'"' not in raw.split(b":", 1)[0]:
        return raw.partition(b":")
    quoted = False
    for place, byte in enumerate(raw):
        if byte == 0x22 and raw[place - 1 : place] != b"\\":
            quoted = not quoted
        elif byte == 0x3A and not quoted:
            return raw[:place], b":", raw[place + 1 :]
    return raw.partition(b":")


def _quoted_split(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    parts, quoted, start = [], False, 0
    for place, letter in enumerate(text):
        if letter == '"' and text[place - 1 : place] != "\\":
            quoted = not quoted
        elif letter == separator and not quoted:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]


_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT", "Q"}


def _params(parts: list[str]) -> dict[str, list[str]]:
    """Parameters by upper-case name; 2.1's bare words are types or encodings."""
    found: dict[str, list[str]] = {}
    for part in parts:
        name, equals, value = part.partition("=")
        name, value = name.strip().upper(), _param_value(value.strip())
        if not name:
            continue
        if not equals:
            name, value = ("ENCODING" if name in _ENCODINGS else "TYPE"), part.strip()
        if name == "ENCODING":
            value = value.upper()
            value = {"Q": "QUOTED-PRINTABLE", "B": "BASE64"}.get(value, value)
        found.setdefault(name, []).append(value)
    return found


def _param_value(value: str) -> str:
    r"""Without quotes, ``\"`` of Apple and the ``^`` escapes of RFC 6868 resolved."""
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    value = value.replace('\\"', '"')
    return re.sub(r"\^([n'^])", lambda m: {"n": "\n", "'": '"', "^": "^"}[m[1]], value)


def _split(raw: str, separator: str) -> list[str]:
    if "\\" not in raw:
        return raw.split(separator)
    parts, start, place = [], 0, 0
    while place < len(raw):
        if raw[place] == "\\":
            place += 2
            continue
        if raw[place] == separator:
            parts.append(raw[start:place])
            start = place + 1
        place += 1
    return [*parts, raw[start:]]
