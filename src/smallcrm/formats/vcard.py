"""vCard 2.1, 3.0 and 4.0 cards, read into drafts (RFC 6350, RFC 2426, the 2.1 specification).

On our own reader: of 105 real files a well-known library read 63 (tuned, 92); it refuses a BOM,
cuts vCard 4 pictures at the comma and loses folded UTF-8. Here one bad line never loses a card,
and a property that is not modelled is kept whole, to be written back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from smallcrm.domain.records import (
    CustomerDraft,
    DetailDraft,
    EmailDraft,
    TagDraft,
)
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.domain.text import one_line
from smallcrm.formats import long_names
from smallcrm.formats import vcard_values as read
from smallcrm.formats.sources import Disk, Memory, Source
from smallcrm.formats.vcard_card import EXCERPT, Card, Found
from smallcrm.formats.vcard_lines import Broken, Line, lines_of

MAX_BYTES = 200_000_000
MAX_CARDS = 200_000
MAX_PROBLEMS = 2_000
"""So many lines that are no properties, and cards without an end, are told one by one; a file of
garbage has no end."""

_TAKES_LINES = {"NOTE", "LABEL", "ADR", "X-ABADR"}
"""Texts of several lines, which some programs write without folding them."""


def parse(
    data: bytes,
    path: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedFile:
    """All cards of a file. Nothing in it raises: what cannot be read is among the problems.

    ``progress`` gets (bytes read so far, all bytes); reading stops early when ``cancelled``.
    """
    if not data.strip(b"\0\r\n\t "):
        return ParsedFile(path, 0, (), error="empty")
    if len(data) > MAX_BYTES:
        return ParsedFile(path, 0, (), error="too_large")
    source = Memory(data)
    return _parsed(source, path, progress, cancelled, lambda count: min(count * 30, source.size))


def parse_file(
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedFile:
    """The same of a file however large: a block at a time, with its pictures left where they are.

    Raises:
        OSError: it cannot be read.
    """
    source = Disk(path)
    return _parsed(source, str(path), progress, cancelled, lambda count: source.done)


def _parsed(
    source: Source,
    path: str,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
    done: Callable[[int], int],
) -> ParsedFile:
    reader = _Reader(Found(Path(path).stem))
    for count, line in enumerate(lines_of(source)):
        reader.take(line)
        if count % 2000 == 0:
            if cancelled is not None and cancelled():
                break
            if progress is not None:
                progress(done(count), source.size)
    reader.finish()
    if reader.cards == 0:
        return ParsedFile(path, 0, (), error="not_vcard")
    drafts = _with_group_tags(reader.found)
    problems = tuple(reader.found.problems)
    return ParsedFile(path, reader.cards, drafts, problems, shape=frozenset((reader.shape,)))


def _with_group_tags(found: Found) -> tuple[CustomerDraft, ...]:
    """The members of a list have its name as a tag; those who are not in the file are told of."""
    drafts = found.drafts
    if not found.groups:
        return tuple(drafts)
    by_uid: dict[str, list[int]] = {}
    for at, draft in enumerate(drafts):
        for key in _keys(draft):
            by_uid.setdefault(key, []).append(at)
    tags: dict[int, list[DetailDraft]] = {}
    away = 0
    for group in found.groups:
        for line in group.members:
            there = by_uid.get(read.folded_uid(line.raw), ())
            for at in there:
                tags.setdefault(at, []).append(TagDraft(group.name))
            if not there:
                away += 1
                if away <= MAX_PROBLEMS:
                    excerpt = one_line(line.text)[:EXCERPT]
                    problem = CardProblem(group.number, line.number, "member_away", excerpt)
                    found.problems.append(problem)
    if away > MAX_PROBLEMS:
        found.problems.append(CardProblem(0, 0, "member_away", more=away - MAX_PROBLEMS))
    for at, more in tags.items():
        details = dict.fromkeys((*drafts[at].details, *more))
        drafts[at] = replace(drafts[at], details=tuple(details))
    return tuple(drafts)


def _keys(draft: CustomerDraft) -> Iterator[str]:
    """By what a list may name somebody: the UID, or an address to write to."""
    if draft.uid:
        yield read.folded_uid(draft.uid)
    for detail in draft.details:
        if isinstance(detail, EmailDraft):
            yield f"mailto:{detail.address.lower()}"


def _shape(card: list[Line]) -> str:
    """The version of a card, and its program without that one's version: "-//Apple Inc."."""
    said = {line.name: line.raw.strip() for line in card if line.name in ("VERSION", "PRODID")}
    maker = "//".join(said.get("PRODID", "").split("//")[:2])
    return f"vcard {said.get('VERSION', '')} {maker}"


@dataclass(slots=True)
class _Reader:
    """Lines into cards; a card without END ends where the next one begins."""

    found: Found
    cards: int = 0
    shape: str = ""
    """Of the first card: its version, and who wrote it."""
    _card: list[Line] | None = None
    _start: int = 0
    _nested: int = 0
    _agent: bool = False
    _strays: int = 0
    _may_be_group: bool = False
    """Whether something in the card says what kind it is: most say nothing."""
    _open_ends: int = 0
    _more: dict[int, tuple[Line, list[str]]] = field(default_factory=dict)

    def take(self, line: Line | Broken) -> None:
        if isinstance(line, Broken):
            if not self._belongs_to_text(line):
                self._stray(line.number, line.text)
            return
        mark = line.raw.strip().upper() if line.name in ("BEGIN", "END") else ""
        if mark == "VCARD" and line.name == "BEGIN":
            self._begin(line)
        elif mark == "VCARD":
            self._end(line)
        elif self._card is None:
            self._stray(line.number, line.text)
        else:
            self._agent = line.name == "AGENT" and not line.raw.strip()
            if line.is_cut:
                self._problem("too_long", line.number, line.head)
                if line.name != "NOTE":
                    return  # half a picture is none
            self._may_be_group = self._may_be_group or line.name in read.KIND_NAMES
            self._card.append(line)

    def finish(self) -> None:
        if self._card is not None:
            self._unended()
            self._close()
        counts = {"no_colon": self._strays, "no_end": self._open_ends}
        for code, count in counts.items():
            if count > MAX_PROBLEMS:
                more = CardProblem(0, 0, code, more=count - MAX_PROBLEMS)
                self.found.problems.append(more)

    def _begin(self, line: Line) -> None:
        if self._card is not None and self._agent:
            self._nested += 1
            self._card.append(line)
            self._agent = False
            return
        if self._card is not None:
            self._unended()
            self._close()
        self.cards += 1
        self._card, self._start, self._nested = [], line.number, 0
        self._may_be_group = False

    def _end(self, line: Line) -> None:
        if self._card is None:
            self._stray(line.number, line.text)
            return
        if self._nested:
            self._nested -= 1
            self._card.append(line)
            return
        self._close()

    def _close(self) -> None:
        card, self._card = self._card or [], None
        for line, more in self._more.values():
            line.raw = "\\n".join((line.raw, *more))
        self._more.clear()
        if self.cards > MAX_CARDS:
            if self.cards == MAX_CARDS + 1:
                self._problem("too_many", self._start, rejected=True)
            return
        self.shape = self.shape or _shape(card)
        reader = Card(self.found, self.cards, self._start)
        if self._may_be_group and reader.take_group(card):
            return
        draft = reader.draft(card)
        if draft is None:
            self._problem("no_name", self._start, rejected=True)
        else:
            draft, long = long_names.cut(draft)
            for text in long:
                self._problem(long_names.CODE, self._start, text)
            self.found.drafts.append(draft)

    def _belongs_to_text(self, line: Broken) -> bool:
        """A line without a colon behind a note is more of the note."""
        last = self._card[-1] if self._card else None
        if last is None or last.name not in _TAKES_LINES:
            return False
        self._more.setdefault(id(last), (last, []))[1].append(line.text)
        return True

    def _stray(self, number: int, text: str) -> None:
        """Text that is no property, in a card or outside."""
        self._strays += 1
        if self._strays <= MAX_PROBLEMS:
            self._problem("garbage" if self._card is None else "no_colon", number, text)

    def _unended(self) -> None:
        self._open_ends += 1
        if self._open_ends <= MAX_PROBLEMS:
            self._problem("no_end", self._start)

    def _problem(self, code: str, line: int, text: str = "", *, rejected: bool = False) -> None:
        excerpt = one_line(text)[:EXCERPT]
        self.found.problems.append(CardProblem(self.cards, line, code, excerpt, rejected))
