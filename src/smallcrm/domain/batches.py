"""Batches: letters that are drafted together for chosen people, and what came of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.letters import BatchId, LetterDraft, Purpose, TemplateId
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import one_line

MOST = 1000
"""Drafts at once: each is looked at before it goes."""
DAYS, LATEST = 30, 365
"""So long what comes of them is counted, usually and at most."""
LONGEST = 80
"""Letters of a name."""


class Reason(StrEnum):
    """Why nothing is drafted for somebody, in the order in which it is asked."""

    GONE = "gone"
    """In the trash, or not there any more."""
    NO_CONTACT = "no_contact"
    WITHDRAWN = "withdrawn"
    """A consent that was given for this was taken back."""
    OFFERED = "offered"
    """An offer went to them not long ago."""
    DRAFTED = "drafted"
    """An offer to them is drafted already."""
    NO_ADDRESS = "no_address"
    MISSING = "missing"
    """A field of the template has no value."""


@dataclass(frozen=True, slots=True)
class Limits:
    """``offer_days`` must lie between two offers to the same person; 0: no such limit."""

    offer_days: int = 30


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drafted: the text of a template, which may have been changed for this time."""

    name: str
    text: LetterDraft
    purpose: Purpose = Purpose.NOTE
    template: TemplateId | None = None
    days: int = DAYS


@dataclass(frozen=True, slots=True)
class Ready:
    """A draft as it would be; ``address`` its e-mail address, "" for one that goes by post."""

    customer: CustomerId
    name: str
    text: LetterDraft
    address: str = ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody for whom nothing is drafted; ``what`` is the field, or the day, that says why."""

    customer: CustomerId
    name: str
    reason: Reason
    what: str = ""


class NotWritten(InvalidValue):
    """Nothing is drafted for this person."""

    def __init__(self, stopped: Stopped) -> None:
        super().__init__("not_written")
        self.stopped = stopped


@dataclass(frozen=True, slots=True)
class Plan:
    ready: tuple[Ready, ...] = ()
    stopped: tuple[Stopped, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchRow:
    """``open``, ``sent`` and ``dropped`` count its letters."""

    id: BatchId
    name: str
    purpose: Purpose
    days: int
    created_at: datetime
    open: int = 0
    sent: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to a survey; ``score`` None for words alone."""

    score: int | None
    scale: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Results:
    """What came of those that went, each within the batch's days of its own day.

    ``replied``: people with whom a call, message, e-mail or meeting was kept afterwards (letters
    that went out of here are none). ``bought``: people who bought; ``sales`` what, in minor units
    by currency, without what was returned, less credit notes. ``running``: how many of those that
    went have days left to be counted.
    """

    sent: int = 0
    replied: int = 0
    bought: int = 0
    sales: Mapping[str, int] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    running: int = 0


def checked_name(name: str) -> str:
    """As it is kept.

    Raises:
        InvalidValue: "no_name", "too_long".
    """
    name = one_line(name)
    if not name:
        raise InvalidValue("no_name")
    if len(name) > LONGEST:
        raise InvalidValue("too_long")
    return name


def checked_days(days: int) -> int:
    """Raises:
    InvalidValue: "batch_days".
    """
    if not 1 <= days <= LATEST:
        raise InvalidValue("batch_days")
    return days
