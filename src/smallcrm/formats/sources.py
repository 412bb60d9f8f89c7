"""Where the bytes of a file come from: memory, or the disk, a block at a time, so that a file of a
gigabyte needs some megabytes. A long value is left on the disk until it is wanted.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from smallcrm.domain.errors import FileChanged
from smallcrm.formats import encoding

BLOCK = 256 * 1024
_HEAD = 4096
MAX_LINE = 4 * 1024 * 1024
"""Bytes of one property; what is beyond (a film instead of a photo) is left out and reported."""


class Source(Protocol):
    """Bytes to be read more than once, always from the start. A block ends where a line does."""

    size: int

    def blocks(self) -> Iterator[bytes]: ...


class Memory:
    """Bytes that are there, in one block."""

    def __init__(self, data: bytes) -> None:
        self.size = len(data)
        self._data = encoding.as_utf8(data)

    def blocks(self) -> Iterator[bytes]:
        yield self._data


@dataclass(slots=True)
class Disk:
    """A file, as UTF-8 or as undeclared bytes; what is UTF-16 or UTF-32 is turned into it.

    ``done`` is how many bytes the last reading has come to, ``starts`` where its blocks begin.
    ``is_plain``: places in what is read are places in the file.
    """

    path: Path
    size: int = 0
    done: int = 0
    is_plain: bool = True
    starts: list[int] = field(default_factory=list)
    _changed: int = 0

    def __post_init__(self) -> None:
        found = self.path.stat()
        self.size, self._changed = found.st_size, found.st_mtime_ns
        with self.path.open("rb") as stream:
            self.is_plain = not encoding.wide(stream.read(_HEAD))

    def blocks(self) -> Iterator[bytes]:
        with self.path.open("rb") as stream:
            yield from self._plain(stream, 0) if self.is_plain else self._wide(stream)

    def blocks_from(self, start: int) -> Iterator[bytes]:
        """From a block's beginning on. Only of a plain file."""
        with self.path.open("rb") as stream:
            yield from self._plain(stream, start)

    def check(self) -> None:
        """Whether it is still the file that it was.

        Raises:
            FileChanged: it is not.
        """
        try:
            is_same = self.path.stat().st_mtime_ns == self._changed
        except OSError as error:
            raise FileChanged(self.path) from error
        if not is_same:
            raise FileChanged(self.path)

    def _plain(self, stream: BinaryIO, start: int) -> Iterator[bytes]:
        mark = len(codecs.BOM_UTF8) if stream.read(3) == codecs.BOM_UTF8 else 0
        place = stream.seek(max(start, mark))
        rest = b""
        while read := stream.read(BLOCK):
            whole, rest = _whole_lines(rest + read)
            if whole:
                yield self._told(start, place, whole)
                place += len(whole)
            if len(rest) > MAX_LINE:  # the rest of this line is nobody's
                cut, rest = rest, _after_line(stream)
                yield self._told(start, place, cut + b"\n")
                place = stream.tell() - len(rest)
        if rest:
            yield self._told(start, place, rest)

    def _told(self, start: int, place: int, block: bytes) -> bytes:
        if not start:
            self.done = place + len(block)
            if not self.starts or place > self.starts[-1]:  # it may be read a second time
                self.starts.append(place)
        return block

    def _wide(self, stream: BinaryIO) -> Iterator[bytes]:
        name = encoding.wide(stream.read(_HEAD))
        decoder = codecs.getincrementaldecoder(name)("replace")
        stream.seek(0)
        rest = b""
        while read := stream.read(BLOCK):
            self.done = stream.tell()
            text = decoder.decode(read).removeprefix("\ufeff")
            whole, rest = _whole_lines(rest + text.encode("utf-8", "replace"))
            if len(rest) > MAX_LINE:
                whole, rest = rest + b"\n", b""  # what comes behind it is garbage, and is told
            if whole:
                yield whole
        if rest:
            yield rest


def _whole_lines(data: bytes) -> tuple[bytes, bytes]:
    """What ends with a line's end, and what is left of it."""
    end = data.rfind(b"\n") + 1
    if not end:
        end = data.rfind(b"\r", 0, len(data) - 2) + 1  # not one whose LF is still to come
    return data[:end], data[end:]


def _after_line(stream: BinaryIO) -> bytes:
    """Read on to the next line; what of it was read already."""
    while read := stream.read(BLOCK):
        places = [p for p in (read.find(b"\n"), read.find(b"\r")) if p >= 0]
        if places:
            return read[min(places) + 1 :].removeprefix(b"\n")
    return b""
