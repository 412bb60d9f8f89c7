"""Everything held about a person, for the answer to their request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smallcrm.domain.calendar_days import later
from smallcrm.domain.language import Unit
from smallcrm.domain.records import CustomerId

MASKED = "[another person]"


class Section(StrEnum):
    """Headings of the document, in its order."""

    NAMES = "names"
    DETAILS = "details"
    LITTLE = "little"
    CONSENTS = "consents"
    NOTES = "notes"
    FOLLOW_UPS = "follow_ups"
    WORK = "work"
    """Sales, agreements, prices, deals, complaints, checklists, drafts of messages."""
    FILES = "files"
    LINES = "lines"
    MENTIONED = "mentioned"
    """Where texts about others name the person."""
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
