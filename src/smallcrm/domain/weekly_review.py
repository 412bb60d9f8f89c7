"""The weekly review: what is looked at once a week, and how far one has come.

Each kind lists a few only, the most pressing: it shall take ten minutes, and go on next week.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, CustomerKind

SHOWN = 7
"""So many of a kind."""
STUCK_DAYS = 7
"""A step of a checklist that is late by more is stuck."""
LOOKED_BACK = 7
"""What was won in so many days."""
THANKED_WITHIN = 30
"""Whom to thank: for what happened in so many days."""
STALE_DAYS = 365
LEAST_DIGITS = 5
"""A phone number with fewer is none."""


class Part(StrEnum):
    """In the order of the page."""

    STUCK = "stuck"
    OWED = "owed"
    SILENT = "silent"
    WON = "won"
    TO_THANK = "to_thank"
    TO_CLEAN = "to_clean"


class Kind(StrEnum):
    """What a row is about; follow-ups and silences are rows of their own."""

    DEAL = "deal"
    CHECKLIST = "checklist"
    WON = "won"
    SOLD = "sold"
    INTRODUCED = "introduced"
    PRAISED = "praised"
    NEW = "new"
    NO_WAY = "no_way"
    BAD_NUMBER = "bad_number"
    STALE = "stale"

    @property
    def part(self) -> Part:
        return _PARTS[self]


_PARTS = {
    Kind.DEAL: Part.STUCK,
    Kind.CHECKLIST: Part.STUCK,
    Kind.WON: Part.WON,
    Kind.SOLD: Part.WON,
    Kind.INTRODUCED: Part.TO_THANK,
    Kind.PRAISED: Part.TO_THANK,
    Kind.NEW: Part.TO_THANK,
    Kind.NO_WAY: Part.TO_CLEAN,
    Kind.BAD_NUMBER: Part.TO_CLEAN,
    Kind.STALE: Part.TO_CLEAN,
}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """``number`` is the row's own in its table. ``words`` are those of the deal, the step, the
    item, the feedback, the number, or the name of who was introduced; ``more`` the stage or
    checklist. ``on`` is the local day it happened, or since when; ``days`` for how long."""

    kind: Kind
    number: int
    customer_id: CustomerId
    name: str
    customer_kind: CustomerKind
    words: str = ""
    more: str = ""
    on: date | None = None
    days: int = 0
    amount: Amount | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.number}"


@dataclass(frozen=True, slots=True)
class Week:
    """How far one has come in a week. ``listed`` are the keys of all that was to be looked at,
    ``seen`` those that were passed on; what is no longer there was handled."""

    name: str
    listed: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    finished_on: date | None = None

    def with_listed(self, keys: Iterable[str]) -> Week:
        return replace(self, listed=self.listed | frozenset(keys))

    def turned(self, key: str) -> Week:
        """Looked at, or again not."""
        return replace(self, seen=self.seen ^ {key})

    def progress(self, there: Iterable[str]) -> tuple[int, int]:
        """How many of how many were looked at; ``there`` are the keys of what is listed now."""
        now = frozenset(there)
        every = self.listed | now
        return len(every - (now - self.seen)), len(every)


def week_of(day: date) -> str:
    """ "2026-W48"."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
