"""vCard content lines, read from bytes: unfolded before any letter is decoded.

RFC 6350 3.2 and 3.3, RFC 2426, vCard 2.1 with quoted-printable and its charsets. Folding may cut
a UTF-8 character in two, so that decoding comes last. What is broken is mended or reported.
"""

from __future__ import annotations

import binascii
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from smallcrm.domain.errors import FileChanged
from smallcrm.formats import encoding
from smallcrm.formats.charset_guess import SAMPLE_BYTES, guess
from smallcrm.formats.sources import Disk, Memory, Source
from smallcrm.formats.unfolding import Unfolder

LONG = 8 * 1024
"""Bytes of a value from which on it may stay in its file until it is wanted."""
_ESCAPE = re.compile(r"""\\([\\,;:nN"'])""")
_NAME = re.compile(r"[^\s:;,\"<>=]+\Z")


@dataclass(slots=True)
class Line:
    """One property. ``params`` has upper-case names; ``raw`` is the value as it stood, decoded.

    ``head`` is what stood before the colon; ``number`` counts from 1. ``garbled`` says that some
    letters could not be read, ``is_cut`` that the value was too long and its end is left out.
    """

    number: int
    group: str
    name: str
    params: dict[str, list[str]] = field(default_factory=dict)
    raw: str = ""
    head: str = ""
    is_quoted: bool = False
    garbled: bool = False
    is_cut: bool = False
    place: Place | None = None
    """Where in a file a long one can be read again."""

    @property
    def text(self) -> str:
        """The whole unfolded line, to be kept verbatim; quoted-printable comes as plain text."""
        if not self.is_quoted:
            return f"{self.head}:{self.raw}"
        group = f"{self.group}." if self.group else ""
        kept = "".join(
            f";{key}={value}"
            for key, values in self.params.items()
            if key not in ("ENCODING", "CHARSET")
            for value in values
        )
        value = self.raw.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
        return f"{group}{self.name}{kept}:{value}"

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
    """All properties of a text, cards' BEGIN and END among them."""
    return lines_of(Memory(data))


def lines_of(source: Source) -> Iterator[Line | Broken]:
    """The same, of a file on the disk as well."""
    charset = _Charset(source)
    heads: dict[bytes, _Head | None] = {}
    may_hide = True
    unfolder = Unfolder(source.blocks())
    again = Again(source) if isinstance(source, Disk) and source.is_plain else None
    for number, raw, is_cut in unfolder:
        line = _read(number, raw, is_cut, charset, heads, may_hide)
        if isinstance(line, Line):
            if line.name in ("BEGIN", "VERSION"):
                may_hide = line.raw.strip() not in ("3.0", "4.0")
            if again and len(raw) > LONG and unfolder.is_plain and not may_hide:
                block, first = unfolder.block_of(number)
                line.place = Place(again, first, again.source.starts[block], number)
        yield line


class Again:
    """Reads single properties of a file another time; quick when they come in their order."""

    def __init__(self, source: Disk) -> None:
        self.source = source
        self._charset = _Charset(source)
        self._lines: Iterator[tuple[int, bytes, bool]] = iter(())
        self._first = self._at = 0

    def line(self, place: Place) -> Line:
        """The property at a place.

        Raises:
            FileChanged: the file is not what it was.
        """
        self.source.check()
        if not place.line <= self._at < place.number:
            self._lines = iter(Unfolder(self.source.blocks_from(place.start)))
            self._first = place.line
        for number, raw, is_cut in self._lines:
            self._at = self._first + number - 1
            if self._at >= place.number:
                line = _read(self._at, raw, is_cut, self._charset, {}, may_hide=False)
                if self._at == place.number and isinstance(line, Line):
                    return line
                break
        raise FileChanged(self.source.path)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a property of a file is: in the block that begins with the line ``line`` at the byte
    ``start``; its own first line is ``number``. Lines count from 1."""

    again: Again
    line: int
    start: int
    number: int


def values(raw: str, separator: str = ";") -> list[str]:
    """A structured value's parts, split at unescaped separators and unescaped."""
    return [unescape(part) for part in _split(raw, separator)]


def unescape(text: str) -> str:
    r"""Text with ``\n``, ``\,``, ``\;``, ``\:`` and ``\\`` resolved (RFC 6350 3.4 and Apple).

    A backslash before anything else stays: it was meant as one (``C:\\data``).
    """
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], text)


# --- one line --------------------------------------------------------------------------------


class _Charset:
    """The charset of undeclared bytes: one declared elsewhere that fits them, else a guess."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._name = ""

    @property
    def name(self) -> str:
        if not self._name:
            self._name = self._find()
        return self._name

    def _find(self) -> str:
        sample = b"\n".join(self._undeclared())
        said: set[bytes] = set()
        is_mac = True
        for block in self._source.blocks():
            said.update(_DECLARED.findall(block))
            is_mac = is_mac and b"\n" not in block
        declared = [
            name
            for found in said
            if (name := encoding.known(found.decode("ascii"))) and name != "utf-8"
        ]
        for name in sorted(declared):
            if "\ufffd" not in sample.decode(name, "replace"):
                return name
        return guess(sample, is_mac=is_mac)

    def _undeclared(self) -> Iterator[bytes]:
        """Values that are no UTF-8 and say nothing of their charset."""
        size = 0
        for _, line, _ in Unfolder(self._source.blocks()):
            head, _, value = line.partition(b":")
            if b"CHARSET" in head.upper() or (line.isascii() and not _HIDDEN_QUOTED.search(value)):
                continue
            value = value if not line.isascii() else binascii.a2b_qp(value)
            if _is_utf8(value):
                continue
            yield value
            size += len(value)
            if size > SAMPLE_BYTES:
                return


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the colon; ``text`` as it stood. Files repeat few of them often."""

    text: str
    group: str
    name: str
    params: dict[str, list[str]]
    charset: str
    is_quoted: bool


def _read(
    number: int,
    raw: bytes,
    is_cut: bool,
    charset: _Charset,
    heads: dict[bytes, _Head | None],
    may_hide: bool,
) -> Line | Broken:
    """``may_hide``: quoted-printable may stand here that says nothing of it (not in vCard 3, 4)."""
    before, colon, value = _head(raw)
    try:
        head = heads[before]
    except KeyError:
        if len(heads) > _MANY_HEADS:
            heads.clear()
        head = heads[before] = _parse_head(before) if colon else None
    if head is None:
        return Broken(number, _decoded(raw, "", charset)[0].strip())
    is_quoted = head.is_quoted or (
        may_hide
        and b"=" in value
        and head.name in _TEXTS
        and "ENCODING" not in head.params
        and _HIDDEN_QUOTED.search(value) is not None
    )
    if is_quoted:
        value = binascii.a2b_qp(value)
    text, is_whole = _decoded(value, head.charset, charset)
    return Line(
        number, head.group, head.name, head.params, text, head.text, is_quoted, not is_whole, is_cut
    )


def _decoded(data: bytes, declared: str, charset: _Charset) -> tuple[str, bool]:
    if data.isascii() and not declared:
        return data.decode("ascii"), True
    fallback = "" if _is_utf8(data) else charset.name
    text, is_whole = encoding.decode(data, declared, fallback)
    return _MARKS.sub(_broken_up, text), is_whole


def _broken_up(run: re.Match[str]) -> str:
    """Many marks on one letter, parted by U+034F after each 30 (UAX #15, stream-safe text):
    bringing them into order takes time by the square of their number."""
    kept: list[str] = []
    marks = 0
    for letter in run[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > 30:
            kept.append("\u034f")
            marks = 1
        kept.append(letter)
    return "".join(kept)


def _parse_head(before: bytes) -> _Head | None:
    text = encoding.decode(before)[0]
    parts = _quoted_split(text, ";")
    group, _, name = parts[0].strip().rpartition(".")
    if not _NAME.match(name):
        return None
    params = _params(parts[1:])
    charset = params.get("CHARSET", [""])[0]
    is_quoted = "QUOTED-PRINTABLE" in params.get("ENCODING", [])
    return _Head(text, group, name.upper(), params, charset, is_quoted)


_MARKS = re.compile(r"[^\w\s\x00-\x7f]{31,}")
"""Long runs of what is neither letter nor blank: marks on a letter, or emoji."""
_DECLARED = re.compile(rb"CHARSET=\"?([\w\-]+)", re.IGNORECASE)
_MANY_HEADS = 4096
_TEXTS = {"N", "FN", "ORG", "ADR", "NOTE", "TITLE", "NICKNAME", "O"}
_HIDDEN_QUOTED = re.compile(rb"=[89A-F][0-9A-F]")
"""Quoted-printable that says nothing of it: letters beyond ASCII written as =F8."""


def _head(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """Split at the first colon outside quotes; a quote left open ends at the first colon."""
    found = raw.partition(b":")
    if b'"' not in found[0]:
        return found
    quoted = False
    for place, byte in enumerate(raw):
        if byte == 0x22 and raw[place - 1 : place] != b"\\":
            quoted = not quoted
        elif byte == 0x3A and not quoted:
            return raw[:place], b":", raw[place + 1 :]
    return found


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
        if name == "TYPE":
            value = value.replace('"', "")
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
