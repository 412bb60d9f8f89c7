"""Everything held about a person, for the answer to their request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from smallcrm.domain.calendar_days import later
from smallcrm.domain.language import Unit
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import digits, fold

MASKED = "[another person]"
_TOKEN = re.compile(r"\w+")
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
_TAIL = 9
_SENTENCE_END = ".!?\n"


class Section(StrEnum):
    """Headings of the document, in its order."""

    NAMES = "names"
    DETAILS = "details"
    LITTLE = "little"
    CONSENTS = "consents"
    NOTES = "notes"
    FOLLOW_UPS = "follow_ups"
    LINES = "lines"
    KEPT = "kept"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class HeldEntry:
    """One value. ``label`` is a column's name or a kind; ``at`` when it happened or is due;
    ``since`` when it came into the file, ``source`` the file that it came from: "" was typed,
    None is not known any more."""

    section: Section
    label: str
    value: str
    at: datetime | date | None = None
    since: datetime | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class HeldBackup:
    """A backup that still contains the person, or may (``sure`` False: it cannot be read)."""

    name: str
    at: datetime
    sure: bool = True
    second: bool = False
    """Whether it lies in the second folder."""


@dataclass(frozen=True, slots=True)
class Held:
    customer: CustomerId
    uid: str
    name: str
    kind: str
    made_at: datetime
    created_at: datetime
    do_not_contact_at: datetime | None
    in_trash: bool
    entries: tuple[HeldEntry, ...] = ()
    backups: tuple[HeldBackup, ...] = ()

    def of(self, section: Section) -> tuple[HeldEntry, ...]:
        return tuple(e for e in self.entries if e.section is section)


def answer_by(asked_on: date) -> date:
    """The day by which a request is to be answered: the corresponding date of the next month, or
    that month's last day where it has none."""
    due = later(asked_on, 1, Unit.MONTH)
    return due or asked_on


@dataclass(slots=True)
class Mask:
    """Hides other people: their whole names, addresses and numbers everywhere; a part of a name
    where it is written like one and does not merely begin a sentence."""

    own: frozenset[str]
    """Folded words of the person's own name."""
    emails: frozenset[str] = frozenset()
    """The person's own, folded: any other is somebody else's."""
    numbers: frozenset[str] = frozenset()
    """The last digits of other people's."""
    _names: dict[str, list[list[str]]] = field(default_factory=dict)
    _parts: set[str] = field(default_factory=set)

    def add(self, names: Iterable[str], parts: Iterable[str]) -> None:
        """Other people's names, and the parts of them."""
        for name in names:
            words = [fold(w) for w in _TOKEN.findall(name)]
            if words and not set(words) <= self.own:
                self._names.setdefault(words[0], []).append(words)
        self._parts |= {p for p in parts if len(p) > 1 and fold(p) not in self.own}

    def hide(self, text: str, close: frozenset[str] = frozenset()) -> str:
        """The text without the others. ``close`` are parts of names of those who took part: they
        are hidden at the beginning of a sentence too."""
        text = _EMAIL.sub(lambda m: m[0] if fold(m[0]) in self.emails else MASKED, text)
        text = _NUMBER.sub(self._number, text)
        tokens = list(_TOKEN.finditer(text))
        words = [fold(t[0]) for t in tokens]
        out: list[str] = []
        done, number = 0, 0
        while number < len(tokens):
            length = self._match(text, tokens, words, number, close)
            if length:
                out += [text[done : tokens[number].start()], MASKED]
                done = tokens[number + length - 1].end()
            number += length or 1
        return "".join(out) + text[done:]

    def _match(
        self,
        text: str,
        tokens: list[re.Match[str]],
        words: list[str],
        number: int,
        close: frozenset[str],
    ) -> int:
        """How many words from this one on name somebody else."""
        whole = [
            len(name)
            for name in self._names.get(words[number], ())
            if words[number : number + len(name)] == name
        ]
        if whole:
            return max(whole)
        token = tokens[number]
        if token[0] in close:
            return 1
        before = text[: token.start()].rstrip(" \t")
        begins = not before or before[-1] in _SENTENCE_END
        is_date = before[-1:].isdigit()  # "3 May" is a day, whoever is called May
        return int(token[0] in self._parts and not begins and not is_date)

    def _number(self, match: re.Match[str]) -> str:
        return MASKED if digits(match[0])[-_TAIL:] in self.numbers else match[0]
