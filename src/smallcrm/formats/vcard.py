"""vCard 2.1, 3.0 and 4.0 cards, read into drafts (RFC 6350, RFC 2426, the 2.1 specification).

On our own reader: of 105 real files a well-known library read 63 (tuned, 92); it refuses a BOM,
cuts vCard 4 pictures at the comma and loses folded UTF-8. Here one bad line never loses a card,
and a property that is not modelled is kept whole, to be written back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from smallcrm.domain.records import (
    CardProblem,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    ParsedFile,
    PropertyDraft,
)
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import vcard_values as read
from smallcrm.formats.vcard_lines import Broken, Line, lines, unescape, values

MAX_BYTES = 200_000_000
MAX_CARDS = 200_000
EXCERPT = 60
NAMELESS = "?"
"""The name of a card that has something in it, but nothing to call it by."""

_DROPPED = {"VERSION", "PRODID", "BEGIN", "END", "X-ABLABEL", "N", "FN", "UID", "CLASS"}
"""Told by the file about itself, or read elsewhere; nothing about the person is in them."""


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
    reader = _Reader()
    for count, line in enumerate(lines(data)):
        reader.take(line)
        if count % 2000 == 0:
            if cancelled is not None and cancelled():
                break
            if progress is not None:
                progress(min(count * 30, len(data)), len(data))
    reader.finish()
    if reader.cards == 0:
        return ParsedFile(path, 0, (), error="not_vcard")
    return ParsedFile(path, reader.cards, tuple(reader.drafts), tuple(reader.problems))


@dataclass(slots=True)
class _Reader:
    """Lines into cards; a card without END ends where the next one begins."""

    cards: int = 0
    drafts: list[CustomerDraft] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)
    _card: list[Line] | None = None
    _start: int = 0
    _nested: int = 0
    _agent: bool = False
    _strays: int = 0

    def take(self, line: Line | Broken) -> None:
        if isinstance(line, Broken):
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
            self._card.append(line)

    def finish(self) -> None:
        if self._card is not None:
            self._problem("no_end", self._start)
            self._close()

    def _begin(self, line: Line) -> None:
        if self._card is not None and self._agent:
            self._nested += 1
            self._card.append(line)
            self._agent = False
            return
        if self._card is not None:
            self._problem("no_end", self._start)
            self._close()
        self.cards += 1
        self._card, self._start, self._nested, self._strays = [], line.number, 0, 0

    def _end(self, line: Line) -> None:
        if self._card is None:
            return
        if self._nested:
            self._nested -= 1
            self._card.append(line)
            return
        self._close()

    def _close(self) -> None:
        card, self._card = self._card or [], None
        if self.cards > MAX_CARDS:
            if self.cards == MAX_CARDS + 1:
                self._problem("too_many", self._start, rejected=True)
            return
        draft = _Card(self, self.cards).draft(card)
        if draft is None:
            self._problem("no_name", self._start, rejected=True)
        else:
            self.drafts.append(draft)

    def _stray(self, number: int, text: str) -> None:
        """Text that is no property: told once a run, so that garbage does not fill the list."""
        self._strays += 1
        if self._strays <= 3 and text.strip():
            code = "garbage" if self._card is None else "no_colon"
            self._problem(code, number, text)

    def _problem(self, code: str, line: int, text: str = "", *, rejected: bool = False) -> None:
        excerpt = one_line(text)[:EXCERPT]
        self.problems.append(CardProblem(self.cards, line, code, excerpt, rejected))


@dataclass(slots=True)
class _Card:
    """One card's lines into a draft."""

    reader: _Reader
    number: int
    details: list[DetailDraft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    kept: list[PropertyDraft] = field(default_factory=list)
    organisation: Line | None = None
    role: str = ""
    nickname: str = ""

    def draft(self, card: list[Line]) -> CustomerDraft | None:
        """The customer; None when there is nothing to know them by."""
        card, nested = _without_nested(card)
        labels = {li.group: li for li in card if li.name == "X-ABLABEL" and li.group}
        for line in nested:
            self.kept.append(PropertyDraft(line.name, clean(line.text)))
        for line in card:
            if line.garbled:
                self._problem("bad_encoding", line)
            self._take(line, labels)
        if self.organisation is not None or self.role:
            self.details += read.affiliation(self.organisation, self.role)
        return self._named(card)

    def _take(self, line: Line, labels: dict[str, Line]) -> None:
        label = read.label(line, labels.get(line.group))
        match line.name:
            case name if name in _DROPPED:
                return
            case "NOTE":
                text = clean(unescape(line.raw)).strip()
                if text:
                    self.notes.append(text)
            case "ORG" if self.organisation is None:
                self.organisation = line
            case "TITLE" | "ROLE" if not self.role and line.raw.strip():
                self.role = one_line(unescape(line.raw))
            case "NICKNAME" if not self.nickname:
                self.nickname = one_line(", ".join(values(line.raw, ",")))
            case "X-ANDROID-CUSTOM":
                self._android(line)
            case "CATEGORIES":
                self.details += read.tags(line)
            case _:
                self._detail_or_kept(line, label)

    def _android(self, line: Line) -> None:
        """Android's own fields: a nickname or a yearly day; the rest is kept as it stands."""
        kind, found = read.android_custom(line)
        if kind == "nickname" and isinstance(found, str) and not self.nickname:
            self.nickname = found
        elif found is not None and not isinstance(found, str):
            self.details.append(found)
        else:
            self.kept.append(PropertyDraft(line.name, clean(line.text)))

    def _detail_or_kept(self, line: Line, label: str) -> None:
        found, code = read.detail(line, label)
        if found is not None:
            if found not in self.details:
                self.details.append(found)
        elif line.raw.strip(" ;"):
            self.kept.append(PropertyDraft(line.name, clean(line.text)))
        if code:
            self._problem(code, line)

    def _named(self, card: list[Line]) -> CustomerDraft | None:
        parts = read.name_parts(next((li for li in card if li.name == "N"), None))
        shown = next(
            (t for li in card if li.name == "FN" and (t := one_line(unescape(li.raw)))), ""
        )
        company = read.is_company(card)
        organisation = read.organisation_name(self.organisation)
        name = shown or read.joined_name(parts) or self.nickname or organisation
        if not shown and not read.joined_name(parts) and organisation and not self.nickname:
            company = True
        name = name or read.name_from_details(self.details)
        if not name:
            if not (self.details or self.notes or self.kept):
                return None
            name = NAMELESS
            self._problem("no_name", card[0])
        return CustomerDraft(
            name=name,
            kind=CustomerKind.COMPANY if company else CustomerKind.PERSON,
            uid=next((one_line(li.raw) for li in card if li.name == "UID"), ""),
            nickname=self.nickname if self.nickname != name else "",
            details=tuple(self._without_itself(name) if company else self.details),
            notes=tuple(self.notes),
            properties=tuple(self.kept),
            **parts,
        )

    def _without_itself(self, name: str) -> list[DetailDraft]:
        """A company does not work at itself."""
        return [d for d in self.details if not read.is_same_company(d, name)]

    def _problem(self, code: str, line: Line) -> None:
        excerpt = one_line(line.text)[:EXCERPT]
        self.reader.problems.append(CardProblem(self.number, line.number, code, excerpt))


def _without_nested(card: list[Line]) -> tuple[list[Line], list[Line]]:
    """The card's own lines, and those of a card inside it (AGENT), kept whole."""
    own: list[Line] = []
    nested: list[Line] = []
    depth = 0
    for line in card:
        if line.name == "BEGIN":
            depth += 1
        (nested if depth or (line.name == "AGENT" and not line.raw.strip()) else own).append(line)
        if line.name == "END":
            depth -= 1
    return own, nested
