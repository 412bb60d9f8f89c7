"""A year in review: what was sold, who came, who stayed, what was promised and kept.

Amounts of different currencies stand beside each other and are never added up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, InteractionKind

NAMED = 5
"""So many are named of each kind."""
LEAST = 2
"""Who bought fewer times in the year is not called faithful."""


@dataclass(frozen=True, slots=True)
class Sold:
    """Purchases of a year in one currency, and what the year before came to."""

    amount: Amount
    count: int
    before: Amount | None = None


@dataclass(frozen=True, slots=True)
class BestMonth:
    """``month`` is its first day."""

    month: date
    amount: Amount
    count: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a number of theirs: of purchases, of people introduced."""

    customer_id: CustomerId
    name: str
    count: int
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Promises that were due in the year and are settled, or late: ``in_time`` were done by the day
    they were due, ``late`` afterwards; ``dropped`` were let go, ``still_open`` are late now."""

    in_time: int = 0
    late: int = 0
    dropped: int = 0
    still_open: int = 0

    @property
    def every(self) -> int:
        return self.in_time + self.late + self.dropped + self.still_open


@dataclass(frozen=True, slots=True)
class Contact:
    """The first or the last contact of the year, on a local day."""

    customer_id: CustomerId
    name: str
    kind: InteractionKind
    on: date


@dataclass(frozen=True, slots=True)
class Year:
    """``until`` is the last day that is counted: today, of the year that goes on."""

    year: int
    until: date
    sold: tuple[Sold, ...] = ()
    best_months: tuple[BestMonth, ...] = ()
    new_customers: int = 0
    newest: tuple[Person, ...] = ()
    new_people: int = 0
    faithful: tuple[Person, ...] = ()
    mine: Kept = Kept()
    theirs: Kept = Kept()
    introducers: tuple[Person, ...] = ()
    contacts: Mapping[InteractionKind, int] = field(default_factory=dict)
    people_met: int = 0
    first: Contact | None = None
    last: Contact | None = None
    won: tuple[Sold, ...] = ()
    lost: int = 0
    complaints_closed: int = 0
    complaints_opened: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened in it."""
        counts = self.new_people, self.mine.every, self.theirs.every, self.complaints_opened
        return not (any(counts) or self.sold or self.contacts or self.won or self.lost)
