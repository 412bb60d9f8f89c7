"""What calendars and mails bring: things that happened or will, to be done, and yearly days.

A day without an hour is a ``date``; a ``datetime`` without a zone is by the clock of whoever reads
it (RFC 5545 3.3.5, "floating"); all other moments know their zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from smallcrm.domain.records import InteractionKind, OccasionKind

When = date | datetime


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody named in a file: the address in lower case ("" when there is none) and the name.

    ``uid`` is that of a customer in the same file, when they are meant by it and by nothing else.
    """

    address: str
    name: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file in a mail: ``number`` counts the mail's parts from 0, ``size`` its bytes as sent.

    The bytes are not kept: ``formats.mail.part`` hands them out, from the place of the mail.
    """

    number: int
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail. ``place`` is where it begins in its file and how many bytes it has.

    ``own`` are addresses that the mail itself says are the user's (where it was delivered, or who
    sent it, when it lay among the sent ones).
    """

    uid: str
    subject: str
    body: str
    sent_at: datetime | None
    senders: tuple[Party, ...]
    receivers: tuple[Party, ...]
    own: tuple[str, ...] = ()
    parts: tuple[FilePart, ...] = ()
    place: tuple[int, int] = (0, 0)
    number: int = 0
    """Which one of its file it is, from 1."""

    @property
    def parties(self) -> tuple[Party, ...]:
        return self.senders + self.receivers


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event of a calendar, or an entry of its journal (a note).

    ``rule`` is an RRULE value as the file has it; ``more`` are further starts (RDATE), ``without``
    those left out (EXDATE). ``instead_of`` is the start that this one stands for (RECURRENCE-ID),
    with ``onwards`` for it and all that follow (RANGE=THISANDFUTURE).
    ``own`` is the address that the calendar goes by, which is its owner's. ``happened``: the file
    says that it did, so that also one of today is over.
    """

    uid: str
    title: str
    starts: When | None
    kind: InteractionKind = InteractionKind.MEETING
    ends: When | None = None
    place: str = ""
    text: str = ""
    parties: tuple[Party, ...] = ()
    rule: str = ""
    more: tuple[When, ...] = ()
    without: tuple[When, ...] = ()
    instead_of: When | None = None
    onwards: bool = False
    cancelled: bool = False
    own: tuple[str, ...] = ()
    happened: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class TodoDraft:
    """Something to be done. ``done_at`` is when it was, for one that is ``done``."""

    uid: str
    title: str
    due: When | None = None
    text: str = ""
    parties: tuple[Party, ...] = ()
    rule: str = ""
    done: bool = False
    done_at: datetime | None = None
    cancelled: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class YearlyDraft:
    """A birthday, or another yearly day, of the person of that name; ``label`` is what it is
    called, where the calendar says that beside the name."""

    name: str
    kind: OccasionKind
    month: int
    day: int
    year: int | None = None
    number: int = 0
    label: str | None = None


Arrival = EventDraft | TodoDraft | MailDraft | YearlyDraft


@dataclass(frozen=True, slots=True)
class ArrivalCount:
    """What was in a file of that sort, and what an import makes of it, or would make.

    ``same`` is here already, ``nobodys`` belong to nobody who is here and are left out,
    ``cancelled`` were called off, ``removed`` the user took out before. ``own`` are the addresses
    taken for the user's own.
    """

    events: int = 0
    todos: int = 0
    mails: int = 0
    days: int = 0
    interactions: int = 0
    follow_ups: int = 0
    occasions: int = 0
    updated: int = 0
    same: int = 0
    nobodys: int = 0
    cancelled: int = 0
    removed: int = 0
    own: tuple[str, ...] = ()

    @property
    def changes(self) -> int:
        return self.interactions + self.follow_ups + self.occasions + self.updated
