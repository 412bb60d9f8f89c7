"""What a backup holds against the present file, and what came of bringing something back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallcrm.domain.backups import Counts
from smallcrm.domain.records import CustomerId


class Since(StrEnum):
    """What happened to a customer after the backup was made."""

    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"
    """Not there any more, or in the trash."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Notes, or follow-ups: how many were added, changed, and are gone since."""

    added: int = 0
    changed: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """A customer who is not as the backup has them. ``uid`` finds them in both."""

    uid: str
    name: str
    since: Since
    notes: Tally = Tally()
    follow_ups: Tally = Tally()

    @property
    def can_come_back(self) -> bool:
        return self.since is not Since.ADDED


@dataclass(frozen=True, slots=True)
class Comparison:
    """``held`` is what the backup holds, ``now`` what the file holds. Customers by name."""

    held: Counts
    now: Counts
    customers: tuple[Difference, ...]
    notes: Tally
    follow_ups: Tally

    def of(self, since: Since) -> tuple[Difference, ...]:
        return tuple(d for d in self.customers if d.since is since)

    @property
    def is_same(self) -> bool:
        return not self.customers and self.notes == self.follow_ups == Tally()


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """One customer as in a backup: how many rows, notes and follow-ups came back, and how many
    that are newer, or were changed since, were kept as they are now."""

    customer: CustomerId
    name: str
    rows: int
    notes: int
    follow_ups: int
    kept: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """All was replaced by a backup made ``at``; what was there before is in ``saved``."""

    at: datetime
    saved: str
