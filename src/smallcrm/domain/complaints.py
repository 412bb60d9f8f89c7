"""Complaints: in whose words, how bad, what was done, and which comes first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NewType

from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpId,
    InteractionId,
    InteractionKind,
)
from smallcrm.domain.severity import Severity

ComplaintId = NewType("ComplaintId", int)

CHECK_BACK_DAYS = 7
"""So long after it was closed the customer is asked whether all is well."""


WORST_FIRST = (Severity.GRAVE, Severity.SERIOUS, Severity.MINOR)


@dataclass(frozen=True, slots=True)
class ComplaintDraft:
    """``words`` are the customer's own; ``opened_on`` is a local day. ``done`` is what was done
    about it, ``goodwill`` what was given besides, ``cost`` what that cost."""

    words: str
    opened_on: date
    severity: Severity = Severity.SERIOUS
    done: str = ""
    goodwill: str = ""
    cost: Amount | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """How a complaint ends, on a local day."""

    closed_on: date
    done: str = ""
    goodwill: str = ""
    cost: Amount | None = None


@dataclass(frozen=True, slots=True)
class CheckBack:
    """The follow-up that closing made."""

    id: FollowUpId
    due_on: date | None


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """A complaint with whose it is. ``contacts`` are the notes about it, and the complaint itself
    as the first one; ``interaction_id`` the note in which it was made."""

    id: ComplaintId
    customer_id: CustomerId
    customer_name: str
    customer_kind: CustomerKind
    draft: ComplaintDraft
    closed_on: date | None
    contacts: int
    interaction_id: InteractionId | None = None
    check_back: CheckBack | None = None
    do_not_contact: bool = False

    @property
    def is_open(self) -> bool:
        return self.closed_on is None

    def days(self, today: date) -> int:
        """How long it has been open, or was; never below zero, whatever the clock was."""
        return max(0, ((self.closed_on or today) - self.draft.opened_on).days)


@dataclass(frozen=True, slots=True)
class Contact:
    """That a note is the ``number``-th contact about a complaint."""

    complaint: ComplaintId
    number: int


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A note about a complaint; ``happened_at`` in UTC."""

    id: InteractionId
    kind: InteractionKind
    happened_at: datetime
    body: str


def urgency(row: ComplaintRow) -> tuple[int, date, int]:
    """The order of open ones: the worst first, of those alike the one that is open longest."""
    return WORST_FIRST.index(row.draft.severity), row.draft.opened_on, row.id


def story(row: ComplaintRow) -> tuple[bool, int, tuple[int, date, int]]:
    """The order on a customer's page: open ones by urgency, then the closed, the last one first."""
    ended = row.closed_on.toordinal() if row.closed_on is not None else 0
    return not row.is_open, -ended, urgency(row)


def check_back_on(closed_on: date) -> date:
    """The local day on which to ask; at the end of the calendar its last day."""
    try:
        return closed_on + timedelta(CHECK_BACK_DAYS)
    except OverflowError:
        return date.max
