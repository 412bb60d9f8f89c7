"""JSON (RFC 8259) read from one end to the other: in memory is the value that is being read, not
the file. Whoever reads asks for what comes next, and takes it before going on."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, Protocol

CHUNK = 1 << 18
"""Bytes that are read at a time."""
LONGEST = 1 << 26
"""Letters that one value may have."""
_BLANKS = " \t\r\n"


class Source(Protocol):
    """Gives at most ``size`` bytes at a time, none at its end."""

    def read(self, size: int, /) -> bytes: ...


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


class JsonStream:
    """A document in UTF-8. ``read`` counts the bytes that were read so far.

    Every method raises ValueError where the text is no JSON, ends too early, or is not UTF-8, and
    RecursionError where it is nested too deeply.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._decoder = json.JSONDecoder(parse_constant=_no_constant)
        self._letters = codecs.getincrementaldecoder("utf-8-sig")()
        self._text, self._at, self._has_ended = "", 0, False
        self._before = 0
        self.read = 0

    @property
    def taken(self) -> int:
        """Letters that were taken so far."""
        return self._before + self._at

    def peek(self) -> str:
        """The first letter of what comes next; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANKS:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if self._has_ended:
                return ""
            self._fill(CHUNK)

    def value(self) -> Any:
        """What comes next, whole."""
        self.peek()
        while True:
            try:
                found, end = self._decoder.raw_decode(self._text, self._at)
            except ValueError:
                if self._has_ended:
                    raise
            else:
                # a number may go on behind what is known of it
                if end < len(self._text) or self._has_ended:
                    self._at = end
                    return found
            if len(self._text) - self._at > LONGEST:
                raise ValueError("too long a value")
            self._fill(max(CHUNK, len(self._text) - self._at))

    def members(self) -> Iterator[str]:
        """The names in an object; the value of each is to be taken before the next is asked for."""
        for _ in self._within("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise ValueError("a name is a string")
            self._take(":")
            yield name

    def items(self) -> Iterator[None]:
        """Once for each item of an array, which is to be taken before the next is asked for."""
        return self._within("[", "]")

    def skip(self) -> None:
        """Leave out what comes next; of an array an item at a time."""
        if self.peek() != "[":
            self.value()
            return
        for _ in self.items():
            self.value()

    def finish(self) -> None:
        """Nothing but blanks may follow."""
        if self.peek():
            raise ValueError("something follows the document")

    def _within(self, first: str, last: str) -> Iterator[None]:
        self._take(first)
        if self.peek() == last:
            self._take(last)
            return
        while True:
            yield
            if self.peek() == last:
                self._take(last)
                return
            self._take(",")

    def _take(self, letter: str) -> None:
        if self.peek() != letter:
            raise ValueError(f"{letter} is expected")
        self._at += 1

    def _fill(self, size: int) -> None:
        data = self._source.read(size)
        self.read += len(data)
        self._has_ended = not data
        more = self._letters.decode(data, final=self._has_ended)
        self._before += self._at
        self._text, self._at = self._text[self._at :] + more, 0
