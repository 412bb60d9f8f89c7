"""Physical lines of a vCard file -> logical lines, as bytes: a fold may cut a UTF-8 character.

Three ways to carry on a line are known: a leading blank (RFC 6350 3.2), a soft break of
quoted-printable (vCard 2.1), and indented or bare lines of base64 up to a blank one (vCard 2.1).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from smallcrm.formats.sources import MAX_LINE

_ENDS = re.compile(rb"\r\r\n|\r\n|\n|\r")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+\Z")
_MARK = re.compile(rb"(?:\s|\xef\xbb\xbf)*(?:BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_FOLDED_PAIR = re.compile(rb"\A[ \t]=(?=[89A-Fa-f][0-9A-Fa-f])")
"""A soft break that was folded as well: nobody begins a line with a bare blank before a letter."""
_QUOTED_PAIR = re.compile(rb"=[0-9A-Fa-f]{2}")

_MAY_BE_MARK = frozenset((b"", *(bytes((c,)) for c in b"bBeE \t\xef")))
_BLANKS = (b" ", b"\t")
_MANY_HEADS = 4096
_AHEAD = 3
"""So many lines are looked at before what a line is can be said."""
_PLAIN, _QUOTED, _CODED = "", "quoted-printable", "base64"


class Unfolder:
    """Logical lines, each with the number of its first physical one, counted from 1. Linear in the
    input, of which a block or two are held. A block ends where a line does."""

    def __init__(self, blocks: Iterable[bytes]) -> None:
        self._blocks = iter(blocks)
        self._lines: list[bytes] = []
        self._at = 0
        self._passed = 0
        self._begins: list[int] = []
        self._is_old = False
        self._indent = b""

    @property
    def is_plain(self) -> bool:
        """Whether the line just given would read the same by itself."""
        return not self._is_old and not self._indent

    def block_of(self, number: int) -> tuple[int, int]:
        """Which block this line is in, from 0, and the number of its first line."""
        block = bisect_right(self._begins, number) - 1
        return block, self._begins[block]

    def _fill(self) -> None:
        """Have the next lines at hand, as far as anything here looks ahead."""
        while len(self._lines) - self._at < _AHEAD:
            block = next(self._blocks, None)
            if block is None:
                return
            del self._lines[: self._at]
            self._passed += self._at
            self._at = 0
            self._begins.append(self._passed + len(self._lines) + 1)
            self._lines += _ENDS.split(block.replace(b"\0", b""))
            if not self._lines[-1]:
                self._lines.pop()

    def _next(self) -> bytes:
        line = self._lines[self._at]
        self._at += 1
        if len(self._lines) - self._at < _AHEAD:
            self._fill()
        return line

    def __iter__(self) -> Iterator[tuple[int, bytes, bool]]:
        """(number, line, whether it was cut)."""
        self._fill()
        kinds: dict[bytes, str] = {}
        while self._at < len(self._lines):
            number = self._passed + self._at + 1
            line = self._next()
            if not line or line.isspace():
                continue
            if line[0] in b"bBeE \t\xef" and (mark := _MARK.match(line)):
                yield from self._marks(number, line, mark)
                continue
            head = line[: line.find(b":") + 1]
            kind = kinds.get(head)
            if kind is None:
                if len(kinds) > _MANY_HEADS:
                    kinds.clear()
                kind = kinds[head] = _kind(head)
            if not kind and not (self._at < len(self._lines) and self._is_folded()):
                if line[:7].upper() == b"VERSION":
                    self._is_old = line.endswith(b"2.1")
                yield number, line[:MAX_LINE], len(line) > MAX_LINE
                continue
            pieces = {
                _QUOTED: self._quoted,
                _CODED: self._coded,
                _PLAIN: self._folded,
            }[kind](line)
            whole = _joined(pieces)
            yield number, whole[:MAX_LINE], len(whole) > MAX_LINE

    def _marks(
        self, number: int, line: bytes, mark: re.Match[bytes] | None
    ) -> Iterator[tuple[int, bytes, bool]]:
        """Files put together by hand have several on one line: ``END:VCARDBEGIN:VCARD``."""
        at = 0
        self._indent = line[: len(line) - len(line.lstrip())]
        while mark:
            self._is_old = False
            yield number, mark[0].lstrip(b"\xef\xbb\xbf"), False
            at = mark.end()
            mark = _MARK.match(line, at)
        if line[at:].strip():
            yield number, line[at:], False

    def _is_folded(self) -> bool:
        line = self._lines[self._at] if self._at < len(self._lines) else b""
        if line[:1] not in _BLANKS:
            return False
        if _MARK.match(line):
            return self._ends_twice(line)
        # a card pasted with an indent: only what stands further in is folded
        depth = len(self._indent)
        return line[:depth] != self._indent or line[depth : depth + 1] in (b" ", b"\t")

    def _ends_twice(self, line: bytes) -> bool:
        """The end of a card inside a value, folded just before it: the real END comes next."""
        after = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else b""
        is_end = line.lstrip()[:1] in b"eE" and after[:1] in (b"e", b"E")
        return is_end and _MARK.match(after) is not None

    def _folded(self, line: bytes) -> Iterator[bytes]:
        """vCard 2.1 folds at a blank, which stays; later ones, and those who take 2.1 for a later
        one and fold at a fixed width, put in a blank that is not part of the value."""
        yield line
        while self._is_folded():
            keeps = self._is_old and len(line) < 70
            line = self._next()
            yield line if keeps else line[1:]

    def _quoted(self, line: bytes) -> Iterator[bytes]:
        """Quoted-printable goes on behind a "=" at the line's end."""
        line = line.rstrip()
        while True:
            soft = line.endswith(b"=")
            yield line[:-1] if soft else line
            if soft and self._goes_on():
                line = _FOLDED_PAIR.sub(b"=", self._next().rstrip())
            elif not soft and self._is_folded():
                line = self._next()[1:].rstrip()
            else:
                return

    def _goes_on(self) -> bool:
        """Whether a line follows the soft break. A blank one is stepped over when the next one is
        plainly more of the same (``=C3``)."""
        lines, at = self._lines, self._at
        if at + 1 < len(lines) and not lines[at].strip() and _QUOTED_PAIR.match(lines[at + 1]):
            self._next()
            return True
        return at < len(lines) and bool(lines[at].strip()) and not _MARK.match(lines[at])

    def _coded(self, line: bytes) -> Iterator[bytes]:
        """Base64 goes on in indented lines or in bare ones, up to a blank line."""
        yield line
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if b":" in line:
                return
            # most lines of a picture can be no mark: there is no need to look closer
            is_more = line[:1] == b" " and line[1:2] not in _MAY_BE_MARK and not self._indent
            is_more = is_more or self._is_folded() or bool(_BASE64.match(line) and line.strip())
            if not is_more:
                return
            yield self._next().strip()


def _joined(pieces: Iterable[bytes]) -> bytes:
    """What is beyond the longest value is read over, but not kept."""
    kept, size = [], 0
    for piece in pieces:
        if size <= MAX_LINE:
            kept.append(piece)
        size += len(piece)
    return b"".join(kept)


def _kind(head: bytes) -> str:
    head = head.upper()
    if b"QUOTED-PRINTABLE" in head:
        return _QUOTED
    return _CODED if b"BASE64" in head or b"ENCODING=B" in head else _PLAIN
