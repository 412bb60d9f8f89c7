"""What was understood of a line: records only. The rules stand in ``capture.py``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from smallcrm.domain.day import Doubt
from smallcrm.domain.feedback import Score
from smallcrm.domain.folding import Span
from smallcrm.domain.money import Amount
from smallcrm.domain.person import Person
from smallcrm.domain.records import CadenceDraft, InteractionKind, OccasionDraft, Repeat, Side
from smallcrm.domain.severity import Severity


class Certainty(StrEnum):
    """How a part was understood: will be saved so, is offered, or is to be looked at."""

    SOLID = "solid"
    DASHED = "dashed"
    AMBER = "amber"


class PartKind(StrEnum):
    PERSON = "person"
    DETAIL = "detail"
    """An e-mail address, a number, a company beside a name."""
    HAPPENED = "happened"
    FOLLOW_UP = "follow_up"
    TAG = "tag"
    AMOUNT = "amount"
    SALE = "sale"
    KIND = "kind"
    FACT = "fact"
    OCCASION = "occasion"
    CADENCE = "cadence"
    COMPLAINT = "complaint"
    FEEDBACK = "feedback"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Part:
    """Something understood, at its place. ``number`` counts within its kind, from 0."""

    kind: PartKind
    span: Span
    certainty: Certainty
    number: int = 0


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up as read. ``text`` "" means that the line gave it no words of its own.

    ``span`` is the place of its date, or of its words when it has none. ``due_on`` None: no day.
    ``repeat``: how it comes again, for the first time on ``due_on``.
    """

    text: str
    due_on: date | None
    due_time: time | None
    side: Side
    certainty: Certainty
    span: Span
    doubts: frozenset[Doubt] = frozenset()
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class Sold:
    """What was sold or paid: ``quantity`` in thousandths, ``amount`` for all of it. ``span`` is the
    place from the word that says so to the price, ``verb`` that word's: without it the rest is a
    plain amount."""

    what: str
    quantity: int
    amount: Amount
    span: Span
    verb: Span


@dataclass(frozen=True, slots=True)
class Absence:
    """``until`` is the last day away of ``people``, by their places in the line's."""

    until: date
    people: tuple[int, ...]
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True)
class Captured:
    """What a line says. ``line`` is the text itself, byte for byte.

    ``kind`` is None when nothing happened (a promise only); ``body`` is then empty.
    ``happened_on`` is a local day, ``happened_at`` a local time of day when one was said.
    ``lookup`` is the whole line when it is no more than a name being typed.
    """

    line: str
    people: tuple[Person, ...] = ()
    kind: InteractionKind | None = None
    body: str = ""
    happened_on: date | None = None
    happened_at: time | None = None
    happened_doubts: frozenset[Doubt] = frozenset()
    promises: tuple[Promise, ...] = ()
    tags: tuple[str, ...] = ()
    amounts: tuple[Amount, ...] = ()
    sales: tuple[Sold, ...] = ()
    facts: tuple[str, ...] = ()
    occasions: tuple[OccasionDraft, ...] = ()
    cadence: CadenceDraft | None = None
    complaint: tuple[str, Severity] | None = None
    """In the customer's words, and how bad it is."""
    feedback: tuple[str, Score] | None = None
    """What they said besides the score ("" for nothing), and the score."""
    away: Absence | None = None
    parts: tuple[Part, ...] = ()
    lookup: str = ""
    read_on: date | None = None
    """The user's day on which it was read: what "today" meant in it."""

    @property
    def kept(self) -> tuple[Promise, ...]:
        """The follow-ups that saving makes: not those that are only offered."""
        return tuple(p for p in self.promises if p.certainty is not Certainty.DASHED)

    def plain_words(self, part: Part) -> Span:
        """What is not to be read any more for a part to be none: of a sale its verb."""
        return self.sales[part.number].verb if part.kind is PartKind.SALE else part.span

    @property
    def is_name_only(self) -> bool:
        """Whether the line is nothing but a known name: Enter opens the person."""
        said = self.body or self.promises or self.tags or self.facts or self.occasions
        named = any(person.span is not None for person in self.people)
        return named and not said and self.cadence is None and not self.amounts

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to save."""
        said = self.body or self.kept or self.tags or self.facts or self.occasions
        return not said and self.cadence is None
