"""Bytes of a vCard file -> unfolded content lines, each with its place in the file.

Unfolding works on bytes, because files fold in the middle of a UTF-8 character. Three ways to
carry on a line are known: a leading blank (RFC 6350 3.2), a soft break of quoted-printable
(vCard 2.1), and bare lines of base64 up to a blank line (vCard 2.1). Each is linear in its input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_VALUE_BYTES = 4 * 1024 * 1024
"""A longer value (a film instead of a photo) is cut and reported."""

_MAX_HEADS = 4096
_BLANKS = (b" ", b"\t")
_MARKER = re.compile(rb"\s*(BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]+\s*")
_QUOTED_PAIR = re.compile(rb"=[0-9A-Fa-f]{2}")
_QUOTED_HEAD = re.compile(rb'[^":]*(?:"(?:[^"\\]|\\.)*"[^":]*)*:')
_QUOTED_HEAD_PLAIN = re.compile(rb'[^":]*(?:"[^"]*"[^":]*)*:')
_PARAMETERS = re.compile(r';((?:[^";]|"(?:[^"\\]|\\.)*"|")*)', re.DOTALL)
_NAME = re.compile(r"[^\s:;,\"<>=]+")
_CARET = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_CARET_PAIR = re.compile(r"\^[nN'^]")

_BARE_ENCODINGS = frozenset(("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"))
QUOTED_PRINTABLE, BASE64 = "quoted-printable", "base64"


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon. ``name`` upper case, ``types`` lower case, ``text`` as it was.

    ``params`` has the values of all other parameters by upper-case name, RFC 6868 undone.
    """

    text: str
    group: str
    name: str
    types: tuple[str, ...]
    params: dict[str, str]
    encoding: str = ""
    charset: str = ""
    preferred: bool = False


class ContentLine:
    """One property: ``raw`` is the unfolded value as bytes, ``number`` its first line in the file.

    ``head`` is None for a line that is no property; then ``raw`` is the whole line.
    """

    __slots__ = ("cut", "head", "number", "raw")

    def __init__(self, number: int, head: Head | None, raw: bytes, cut: bool = False) -> None:
        self.number, self.head, self.raw, self.cut = number, head, raw, cut


class Marker:
    """``BEGIN:VCARD`` or ``END:VCARD``."""

    __slots__ = ("begins", "number")

    def __init__(self, number: int, begins: bool) -> None:
        self.number, self.begins = number, begins


class LineReader:
    """Iterate over the markers and content lines of a file that is UTF-8 or some 8-bit charset."""

    def __init__(self, data: bytes) -> None:
        if b"\r\r\n" in data:  # a text file copied in text mode once too often
            data = data.replace(b"\r\r\n", b"\n")
        self._lines = data.splitlines()
        self._at = 0
        self._heads: dict[bytes, Head | None] = {}
        self._is_old = False

    def __iter__(self) -> Iterator[ContentLine | Marker]:
        lines = self._lines
        while self._at < len(lines):
            number, line = self._at + 1, lines[self._at]
            self._at += 1
            if not line:
                continue
            if line[0] in b"BbEe \t" and (marker := _MARKER.match(line)):
                yield from self._marker(number, line, marker)
            elif content := self._content(number, line):
                yield content

    def _marker(
        self, number: int, line: bytes, found: re.Match[bytes] | None
    ) -> Iterator[ContentLine | Marker]:
        """Files put together by hand have several on one line: ``END:VCARDBEGIN:VCARD``."""
        at = 0
        while found:
            begins = found[1][:1] in b"Bb"
            self._is_old = self._is_old and not begins
            yield Marker(number, begins)
            at = found.end()
            found = _MARKER.match(line, at)
        if line[at:].strip():
            yield ContentLine(number, None, line[at:])

    def _content(self, number: int, line: bytes) -> ContentLine | None:
        head, value = self._split(line)
        if head is None:
            return self._odd_line(number, line)
        if head.encoding == QUOTED_PRINTABLE:
            pieces = self._quoted_pieces(value)
        elif head.encoding == BASE64:
            pieces = self._base64_pieces(value)
        elif self._next_is_folded():
            pieces = self._folded_pieces(line, value)
        else:
            if head.name == "VERSION":
                self._is_old = value.strip() == b"2.1"
            return ContentLine(number, head, value, len(value) > MAX_VALUE_BYTES)
        raw, cut = _join(pieces)
        return ContentLine(number, head, raw, cut)

    def _odd_line(self, number: int, line: bytes) -> ContentLine | None:
        """No colon yet: the head itself may be folded; else it is no property at all."""
        if self._next_is_folded():
            line, cut = _join(self._folded_pieces(line, line))
            head, value = self._split(line)
            if head is not None:
                return ContentLine(number, head, value, cut)
        return ContentLine(number, None, line) if line.strip() else None

    def _split(self, line: bytes) -> tuple[Head | None, bytes]:
        at = line.find(b":")
        if at > 0 and line.find(b'"', 0, at) >= 0:
            found = _QUOTED_HEAD.match(line) or _QUOTED_HEAD_PLAIN.match(line)
            at = found.end() - 1 if found else at
        if at <= 0:
            return None, b""
        key = line[:at]
        try:
            head = self._heads[key]
        except KeyError:
            if len(self._heads) >= _MAX_HEADS:
                self._heads.clear()
            head = self._heads[key] = parse_head(_as_text(key))
        return head, line[at + 1 :]

    def _next_is_folded(self) -> bool:
        if self._at >= len(self._lines):
            return False
        line = self._lines[self._at]
        return line[:1] in _BLANKS and not _MARKER.match(line)

    def _folded_pieces(self, line: bytes, value: bytes) -> Iterator[bytes]:
        """vCard 2.1 folds at a blank and keeps it; later versions, and those who took 2.1 for
        3.0 and folded at a fixed width, put a blank in that is not part of the value."""
        yield value
        while self._next_is_folded():
            keeps = self._is_old and len(line) < 70
            line = self._lines[self._at]
            self._at += 1
            yield line if keeps else line[1:]

    def _quoted_pieces(self, value: bytes) -> Iterator[bytes]:
        piece = value.rstrip()
        while True:
            soft = piece.endswith(b"=")
            yield piece[:-1] if soft else piece
            if soft and self._skip_to_quoted():
                piece = self._lines[self._at].rstrip()
            elif not soft and self._next_is_folded():
                piece = self._lines[self._at][1:].rstrip()
            else:
                return
            self._at += 1

    def _skip_to_quoted(self) -> bool:
        """Whether a line follows the soft break; a blank one between is stepped over if the next
        one plainly carries on (``=C3``)."""
        lines, at = self._lines, self._at
        if at < len(lines) and not lines[at].strip():
            if at + 1 < len(lines) and _QUOTED_PAIR.match(lines[at + 1]):
                self._at += 1
                return True
            return False
        return at < len(lines) and not _MARKER.match(lines[at])

    def _base64_pieces(self, value: bytes) -> Iterator[bytes]:
        piece, seen = value.strip(), False
        while True:
            seen = seen or bool(piece)
            yield piece
            if self._at >= len(self._lines):
                return
            line = self._lines[self._at]
            piece = line.strip()
            if not piece:
                self._at += 1
                if seen:
                    return
            elif line[:1] in _BLANKS and b":" not in line or _BASE64.fullmatch(line):
                self._at += 1
            else:
                return


def parse_head(text: str) -> Head | None:
    """``item1.TEL;TYPE=WORK,VOICE`` taken apart; None when there is no usable name."""
    name, semicolon, rest = text.partition(";")
    name = name.strip()
    group, dot, bare = name.rpartition(".")
    if not _NAME.fullmatch(bare):
        return None
    types: list[str] = []
    params: dict[str, str] = {}
    for parameter in _PARAMETERS.findall(semicolon + rest):
        _read_parameter(parameter.strip(), types, params)
    encoding = _encoding(params.get("ENCODING", ""))
    preferred = "pref" in types or "PREF" in params
    return Head(
        text,
        group if dot else "",
        bare.upper(),
        tuple(types),
        params,
        encoding,
        params.get("CHARSET", ""),
        preferred,
    )


def _read_parameter(parameter: str, types: list[str], params: dict[str, str]) -> None:
    key, equals, value = parameter.partition("=")
    if not equals:
        if key.upper() in _BARE_ENCODINGS:
            params["ENCODING"] = key
        elif key:
            types.append(key.lower())
        return
    key = key.strip().upper()
    value = value.strip()
    if key == "TYPE":
        words = value.replace('"', "").lower().split(",")
        types.extend(word.strip() for word in words if word.strip())
        return
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    params.setdefault(key, _CARET_PAIR.sub(lambda pair: _CARET[pair[0]], value))


def _encoding(declared: str) -> str:
    name = declared.upper()
    if name == "QUOTED-PRINTABLE":
        return QUOTED_PRINTABLE
    return BASE64 if name in ("B", "BASE64") else ""


def _as_text(head: bytes) -> str:
    try:
        return head.decode()
    except UnicodeDecodeError:
        return head.decode("latin-1")


def _join(pieces: Iterator[bytes]) -> tuple[bytes, bool]:
    """All pieces are taken from the file, those beyond the limit are left out."""
    kept: list[bytes] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size <= MAX_VALUE_BYTES:
            kept.append(piece)
    return b"".join(kept), size > MAX_VALUE_BYTES
