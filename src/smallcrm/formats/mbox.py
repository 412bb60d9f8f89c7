"""Files of mails cut into single ones: one mail (.eml), many (mbox), one of Apple Mail (.emlx).

A file is read in lines and never held whole; of a huge mail only the beginning is kept, where its
words are. In an mbox a line of a text that looked like a beginning has a ">" before it (mboxrd);
those that were written without (mboxo) are told by what follows: only headers begin a mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

MAX_MAIL = 16 * 1024 * 1024
"""Bytes of one mail that are looked at; attachments beyond are only counted."""
_MAX_LINE = 64 * 1024
_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_CLOCK = rb"\d\d:\d\d(?::\d\d)?"
_BEGIN = re.compile(
    rb"From (?:\S.{0,300}? )?(?:"
    + rb"%s %s +\d{1,2} %s(?: [A-Z]{3,5})?(?: [+-]\d{4})? \d{4}" % (_DAY, _MONTH, _CLOCK)
    + rb"|%s \d{1,2} %s \d{4} %s" % (_DAY, _MONTH, _CLOCK)
    + rb"|%s \d{1,2} %s \d{4} [+-]\d{4}" % (_DAY, _MONTH)
    + rb").{0,60}\Z"
)
_BARE = re.compile(rb"From (?:- ?|\S+@\S+ ?)\Z")
"""What old Thunderbirds and some exporters begin a mail with, without a date."""
_HEADER = re.compile(rb">?[A-Za-z][A-Za-z0-9-]{0,70}[ \t]*:")
_KNOWN = re.compile(
    rb"(?:From|To|Cc|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Sender"
    rb"|Reply-To|X-[A-Za-z0-9-]+|Content-Type|Authentication-Results|DKIM-Signature|ARC-[A-Za-z-]+"
    rb"|Delivery-Date|Envelope-To|Importance|Status|Resent-[A-Za-z]+|Thread-[A-Za-z]+|Bcc)[ \t]*:",
    re.IGNORECASE,
)
_QUOTED = re.compile(rb">+From ")


@dataclass(slots=True)
class Piece:
    """One mail's bytes: ``envelope`` is its line in the mbox, ``at`` and ``size`` its place in the
    file, ``line`` the number of its first one; ``is_cut`` when not all is here."""

    data: bytes
    envelope: bytes
    at: int
    size: int
    line: int
    is_cut: bool = False


def is_mail(head: bytes) -> bool:
    """Whether a file that begins so is of mails."""
    return bool(_start_of(head))


def is_many(head: bytes) -> bool:
    """Whether it is an mbox."""
    return _start_of(head) == "mbox"


def _start_of(head: bytes) -> str:
    lines = [ln.rstrip(b"\r") for ln in head.removeprefix(b"\xef\xbb\xbf").split(b"\n")[:60]]
    while lines and not lines[0].strip():
        lines.pop(0)
    if not lines:
        return ""
    if _BEGIN.match(lines[0]) or _BARE.match(lines[0]):
        return "mbox"
    if lines[0].strip().isdigit():
        lines.pop(0)  # Apple Mail: the number of bytes
    known = headers = 0
    for line in lines:
        if not line.strip():
            break
        if line[:1] in (b" ", b"\t"):
            continue
        if not _HEADER.match(line):
            return ""
        headers += 1
        known += bool(_KNOWN.match(line)) and not line.upper().startswith(b"X-")
    return "mail" if known and headers else ""


def pieces(stream: BinaryIO) -> Iterator[Piece | int]:
    """The mails of a file, and now and then the number of bytes read, for the progress."""
    head = stream.read(8192)
    many = is_many(head)
    limit = _apple_size(head)
    reader = _Cutter(many=many)
    for line, done in _lines(stream, head):
        if limit is not None:
            if reader.done == 0 and line.strip().isdigit():
                reader.skip(line)
                continue
            if reader.done >= limit:
                break
        yield from reader.take(line)
        if reader.lines % 4000 == 0:
            yield done
    yield from reader.close()


def unquoted(data: bytes) -> bytes:
    """The text of an mbox with the ">" taken away that stood before "From "."""
    if b">From " not in data:
        return data
    return b"\n".join(
        ln[1:] if ln[:1] == b">" and _QUOTED.match(ln) else ln for ln in data.split(b"\n")
    )


def _apple_size(head: bytes) -> int | None:
    first, _, rest = head.partition(b"\n")
    number = first.strip()
    if number.isdigit() and len(number) < 12 and _start_of(rest) == "mail":
        return int(number) + len(first) + 1
    return None


def _lines(stream: BinaryIO, head: bytes) -> Iterator[tuple[bytes, int]]:
    """Lines with their ends, long ones in parts, each with the bytes read so far."""
    rest, done = b"", 0
    blocks = chain((head,), iter(lambda: stream.read(256 * 1024), b""))
    for block in blocks:
        done += len(block)
        lines = (rest + block).split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield line + b"\n", done
        while len(rest) > _MAX_LINE:
            yield rest[:_MAX_LINE], done
            rest = rest[_MAX_LINE:]
    if rest:
        yield rest, done


class _Cutter:
    """Lines put together into mails."""

    def __init__(self, *, many: bool) -> None:
        self.done = self.lines = 0
        self._many = many
        self._kept: list[bytes] = []
        self._size = 0
        self._envelope = b""
        self._at, self._line = 0, 1
        self._doubt: tuple[bytes, int, int] | None = None
        self._after_blank = True

    def skip(self, line: bytes) -> None:
        self.done += len(line)
        self.lines += 1
        self._at, self._line = self.done, self.lines + 1

    def take(self, line: bytes) -> Iterator[Piece]:
        at, number = self.done, self.lines + 1
        self.done += len(line)
        self.lines += 1
        if at == 0:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if self._doubt is not None:
            doubt, self._doubt = self._doubt, None
            if _HEADER.match(line) or not line.strip():
                yield from self._end(doubt[1])
                self._envelope = doubt[0].strip()
                self._at, self._line = at, number
            else:
                self._add(doubt[0])
        text = line.rstrip(b"\r\n")
        begins = self._many and line[:5] == b"From " and len(line) < 500
        if begins and (_BEGIN.match(text) or (self._after_blank and _BARE.match(text))):
            self._doubt = (line, at, number)
        elif self._size or text.strip():
            self._add(line)
        else:
            self._at, self._line = self.done, self.lines + 1  # blank lines before all
        self._after_blank = not text.strip()

    def close(self) -> Iterator[Piece]:
        if self._doubt is not None and not self._size:
            self._envelope, self._doubt = self._doubt[0].strip(), None
        elif self._doubt is not None:
            self._add(self._doubt[0])
        yield from self._end(self.done)

    def _add(self, line: bytes) -> None:
        if self._size < MAX_MAIL:
            self._kept.append(line)
        self._size += len(line)

    def _end(self, at: int) -> Iterator[Piece]:
        if self._size or self._envelope:
            data = b"".join(self._kept)
            if self._many:
                data = unquoted(data)
            yield Piece(
                data, self._envelope, self._at, at - self._at, self._line, self._size > MAX_MAIL
            )
        self._kept, self._size, self._envelope = [], 0, b""
