"""The lines of an iCalendar file put together into components, one at a time (RFC 5545 3.1).

A file is read in blocks and never held whole. One bad line never loses an event: that is also why
the lines are taken apart here. The package ``icalendar`` refuses a whole line for one semicolon too
many, and takes 0.13 ms for each that has parameters (measured), ten times as long as this.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from smallcrm.domain.text import one_line
from smallcrm.formats import charset_guess, encoding

ITEMS = ("VEVENT", "VTODO", "VJOURNAL")
ZONE, CALENDAR = "VTIMEZONE", "VCALENDAR"
MAX_LINE = 256 * 1024
"""Bytes of one property; a picture in an event is of no use here."""
MAX_COMPONENT = 2 * 1024 * 1024
_BLOCK = 64 * 1024
_ENDS = re.compile(rb"\r\n|\n|\r")
_MARK = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe)?\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*\Z", re.IGNORECASE
)
_NAME = re.compile(r"\s*(?:[\w-]+\.)?([A-Za-z][A-Za-z0-9_-]*)\s*(?=[;:])")
_PARAM = re.compile(r';\s*([\w-]*)\s*(?:=\s*((?:"[^"]*"|[^";:])*))?')
_DATED = re.compile(r"(?:DTSTART|DTEND|DUE|RECURRENCE-ID|EXDATE|RDATE)\b.*?TZID=", re.IGNORECASE)
_DATES = re.compile(r':(?=\d{8}(?:T\d{4,6}Z?)?(?:[,/][\dTZ,/PDHMS]*)?"?\s*\Z)')
_RANGE = re.compile(r';\s*RANGE\s*=\s*"?([A-Z]+)', re.IGNORECASE)
_CARETS = re.compile(r"\^([n'^])")
_ESCAPED = re.compile(r"\\([\\,;:nN\"])")


@dataclass(frozen=True, slots=True)
class Property:
    """``params`` by name in upper case; ``value`` as the file has it, still escaped."""

    name: str
    params: dict[str, str]
    value: str


@dataclass(slots=True)
class Component:
    """An event, to-do, journal entry or zone; ``line`` is where it begins, ``ended`` whether it
    says so. ``inner`` are the components in it that matter (the observances of a zone). One called
    CALENDAR is the beginning of a calendar, or a line about it as a whole."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    ended: bool = False
    bad: list[tuple[int, str, str]] = field(default_factory=list)
    """Line, code and words of what could not be read in it."""
    inner: list[Component] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of that name that says something."""
        found = (p for p in self.properties if p.name == name and p.value.strip())
        return next(found, None)

    def all(self, name: str) -> list[Property]:
        return [p for p in self.properties if p.name == name]


def property_of(line: str) -> Property | None:
    """A line taken apart; None when it is none. Parameters that cannot be are left out."""
    match = _NAME.match(line)
    if match is None:
        return None
    name, at = match[1].upper(), match.end()
    params: dict[str, str] = {}
    dated = _DATED.match(line) if line[at] == ";" else None
    if dated and (split := _DATES.search(line, dated.end())):
        # zones of Exchange have colons, semicolons and commas in their names
        zone = line[dated.end() : split.start()]
        params["TZID"] = _plain(_first_of(zone))
        if onwards := _RANGE.search(line, at, split.start()):
            params["RANGE"] = onwards[1]
        return Property(name, params, line[split.end() :].rstrip('" '))
    while param := _PARAM.match(line, at):
        at = param.end()
        if param[1]:
            params.setdefault(param[1].upper(), _plain(param[2] or ""))
        while at < len(line) and line[at] not in ";:":
            at += 1  # a quote too many
    return Property(name, params, line[at + 1 :] if line[at : at + 1] == ":" else "")


def text_of(found: Property | None) -> str:
    """The text of a property, its escapes and what vCalendar 1.0 wrote quoted taken away."""
    if found is None:
        return ""
    value = found.value
    if found.params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        data = binascii.a2b_qp(value.encode("utf-8", "replace"))
        value, _ = encoding.decode(data, found.params.get("CHARSET", ""))
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], value).strip()


def components(stream: BinaryIO) -> Iterator[Component | int]:
    """What is in the file, and now and then the number of bytes read, for the progress."""
    reader = _Reader()
    yield from reader.run(_physical(stream))


def _plain(value: str) -> str:
    value = value.strip()
    if '"' in value:
        value = value.replace('"', "")
    return _CARETS.sub(lambda m: {"n": " ", "'": '"', "^": "^"}[m[1]], value).replace("\\,", ",")


def _first_of(params: str) -> str:
    """A zone's name, without the parameters that follow it."""
    if params.startswith('"'):
        return params[1:].partition('"')[0]
    return re.split(r";\s*[\w-]+=", params, maxsplit=1)[0]


def _physical(stream: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """The file's lines without their ends, each with the bytes read so far. What is beyond
    ``MAX_LINE`` of one is left out."""
    rest, done = b"", 0
    for block, done in _blocks(stream):
        lines = _ENDS.split(rest + block)
        rest = lines.pop()[: MAX_LINE + 1]
        for line in lines:
            yield line[: MAX_LINE + 1], done
    if rest:
        yield rest, done


def _blocks(stream: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """The file in blocks, in UTF-8 when it was in UTF-16 or UTF-32, each with the bytes read."""
    block = stream.read(_BLOCK)
    name = encoding.wide(block)
    decoder = codecs.getincrementaldecoder(name)("replace") if name else None
    done = 0
    while block:
        done += len(block)
        yield (decoder.decode(block).encode("utf-8", "replace") if decoder else block), done
        block = stream.read(_BLOCK)


@dataclass(slots=True)
class _Reader:
    """Physical lines into logical ones, and those into components."""

    item: Component | None = None
    inner: str = ""
    depth: int = 0
    number: int = 0
    size: int = 0
    _pending: bytearray | None = None
    _start: int = 0
    _cut: bool = False
    _indent: bytes = b""
    _lines: list[tuple[int, bytes, bool]] = field(default_factory=list)

    def run(self, physical: Iterator[tuple[bytes, int]]) -> Iterator[Component | int]:
        told = 0
        for raw, done in physical:
            self.number += 1
            line = raw.replace(b"\0", b"") if b"\0" in raw else raw
            if done != told:
                told = done
                yield done
            if self._continues(line):
                continue
            yield from self._flush()
            self._pending, self._start, self._cut = bytearray(line), self.number, False
        yield from self._flush()
        if self.item is not None:
            yield self._closed(ended=False)

    def _continues(self, line: bytes) -> bool:
        """Whether the line is more of the one before it, which takes it then."""
        if not line.strip(b" \t"):
            return True  # blank ones say nothing, and do not end what is folded
        if self._pending is None:
            return False
        folded = line[:1] in (b" ", b"\t")
        if folded and (_MARK.match(line) or _MARK.match(self._pending)):
            return False  # components that stand indented
        depth = len(self._indent)
        if depth and line[:depth] == self._indent and line[depth : depth + 1] not in (b" ", b"\t"):
            folded = False
        soft = self._pending.endswith(b"=") and b"QUOTED-PRINTABLE" in self._pending[:200].upper()
        if not folded and not soft:
            return False
        if soft:
            del self._pending[-1:]
        if len(self._pending) > MAX_LINE:
            self._cut = True
        else:
            self._pending += line[1:] if folded else line
        return True

    def _flush(self) -> Iterator[Component]:
        """The line that has become whole, into the component that it belongs to."""
        if self._pending is None:
            return
        line, self._pending = bytes(self._pending), None
        cut = self._cut or len(line) > MAX_LINE
        mark = _MARK.match(line) if line[:1] in b"bBeE \t\xef" else None
        if mark:
            self._indent = line[: len(line) - len(line.lstrip(b" \t"))]
            yield from self._mark(mark[1].upper() == b"BEGIN", mark[2].decode("ascii").upper())
        elif self.item is not None and (not self.inner or self.item.name == ZONE):
            self.size += len(line)
            if self.size <= MAX_COMPONENT:
                self._lines.append((self._start, line, cut))
            elif self.size - len(line) <= MAX_COMPONENT:
                self.item.bad.append((self._start, "too_long", ""))
        elif self.item is None and line[:6].upper() in (b"X-WR-C", b"METHOD"):
            found = property_of(line.decode("utf-8", "replace"))
            if found is not None:
                yield Component(CALENDAR, self._start, [found])

    def _mark(self, begins: bool, name: str) -> Iterator[Component]:
        if name in (*ITEMS, ZONE, CALENDAR):
            if self.item is not None:
                yield self._closed(ended=not begins and self.item.name == name)
            if begins and name != CALENDAR:
                self.item = Component(name, self._start)
            elif begins:
                yield Component(CALENDAR, self._start)
            return
        if self.item is None:
            return
        if begins and not self.inner:
            self.inner, self.depth = name, 1
            if self.item.name == ZONE:
                self._take_lines()
                self.item.inner.append(Component(name, self._start))
        elif begins and name == self.inner:
            self.depth += 1
        elif not begins and name == self.inner:
            self.depth -= 1
            if self.depth == 0:
                self._take_lines()
                self.inner = ""

    def _closed(self, *, ended: bool) -> Component:
        assert self.item is not None
        self._take_lines()
        found, self.item = self.item, None
        found.ended, self.inner, self.depth, self.size = ended, "", 0, 0
        return found

    def _take_lines(self) -> None:
        """The lines so far become properties of what they stand in."""
        assert self.item is not None
        target = self.item
        if self.inner and self.item.inner:
            target = self.item.inner[-1]
        fallback = _charset(self._lines)
        for number, line, cut in self._lines:
            text, whole = encoding.decode(line, fallback=fallback)
            self._add(target, number, text)
            if cut or not whole:
                code = "too_long" if cut else "bad_encoding"
                self.item.bad.append((number, code, one_line(text[:60])))
        self._lines.clear()

    def _add(self, target: Component, number: int, text: str) -> None:
        found = property_of(text)
        if found is not None:
            target.properties.append(found)
            return
        last = target.properties[-1] if target.properties else None
        if last is not None and last.name in ("DESCRIPTION", "SUMMARY", "COMMENT", "LOCATION"):
            # a text of several lines that was not folded
            target.properties[-1] = Property(last.name, last.params, f"{last.value}\\n{text}")
        else:
            assert self.item is not None
            self.item.bad.append((number, "no_colon", one_line(text[:60])))


def _charset(lines: list[tuple[int, bytes, bool]]) -> str:
    """The likely charset of those lines of a component that are no UTF-8."""
    odd = []
    for _, line, _ in lines:
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            odd.append(line)
    return charset_guess.guess(b"\n".join(odd)) if odd else charset_guess.FALLBACK
