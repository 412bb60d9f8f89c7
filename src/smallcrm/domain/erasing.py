"""What an erasure would take with it, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from smallcrm.domain.records import CustomerId


@dataclass(frozen=True, slots=True)
class Mention:
    """A text of others that names the person: ``certain`` by the whole name, an address or a
    number, else by a part of the name, which may be somebody else's."""

    table: str
    row: int
    text: str
    certain: bool
    whose: str = ""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What would go. ``shared`` notes stay with the others that they are with; ``history`` counts
    what the journal has on the customer."""

    customer: CustomerId
    name: str
    notes: int
    shared: int
    follow_ups: int
    details: int
    history: int
    backups: int
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was done: rows removed, backups rewritten, and those that could not be."""

    rows: int = 0
    rewritten: int = 0
    left: tuple[Path, ...] = ()
    unreachable: str = ""
    """The second folder for backups, when it was not there."""
    calendar: Path | None = None
    """The calendar file, when it could not be written anew."""
