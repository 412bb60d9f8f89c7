"""Keep in touch: the rhythm one wants, the rhythm one has, and who has gone silent against it.

Everything counts in local days. A contact is a call, e-mail, meeting, message or payment; a plain
note is none (``InteractionKind.is_contact``). Two contacts on one day are one.

A rhythm that was set goes before the one that shows in the past; a person's own before a tag's;
of several tags the shortest. It comes round so many calendar months after the last contact (from
31 January a month on is 28 February), or after the day the customer was added.

The usual rhythm is the median of the last 12 gaps between contact days: what changed years ago
does not count, nor does one long holiday. It takes 3 gaps, so 4 contact days. Somebody has gone
quiet when the silence is

* longer than twice the usual gap, and than the usual gap + 3 * the median deviation from it
  (the scatter of somebody irregular is no silence),
* longer than all of those gaps but one (what happened twice before is part of the rhythm), and
* 14 days at least (after a week of daily mails a quiet weekend says nothing).

Whoever has too little history is not judged, and nobody is before there is enough to compare.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from smallcrm.domain import calendar_days
from smallcrm.domain.language import Unit
from smallcrm.domain.records import CadenceUnit

if TYPE_CHECKING:
    from smallcrm.domain.records import CadenceDraft

GAPS = 12
"""So many of the last gaps make the usual one."""
FEWEST_GAPS = 3
SHORTEST_SILENCE = 14
ENOUGH_CUSTOMERS = 20
ENOUGH_DAYS = 60
_UNITS = {
    CadenceUnit.DAY: Unit.DAY,
    CadenceUnit.WEEK: Unit.WEEK,
    CadenceUnit.MONTH: Unit.MONTH,
    CadenceUnit.YEAR: Unit.YEAR,
}
_LENGTHS = {
    CadenceUnit.DAY: 1.0,
    CadenceUnit.WEEK: 7.0,
    CadenceUnit.MONTH: 30.4375,
    CadenceUnit.YEAR: 365.25,
}


class Answer(StrEnum):
    """What one says of a silence: how long it is not to be asked about again."""

    NOT_NOW = "not_now"
    """A week."""
    FINE = "fine"
    """Three months."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A rhythm that was set: by the customer's own, or by ``tag`` (its shown name)."""

    every: CadenceDraft
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Usual:
    """What the past says, in days: ``gap`` between contacts, ``longest`` that is no surprise."""

    gap: float
    longest: float


@dataclass(frozen=True, slots=True)
class Silence:
    """Why somebody is listed. Either ``rhythm`` was set, or ``usual_days`` shows in the past.

    ``share`` is (silence - rhythm) / rhythm: 0 on the day it comes round, 1 after twice as long.
    """

    days: int
    share: float
    rhythm: Rhythm | None = None
    usual_days: int = 0
    has_contact: bool = True
    """Whether there was any contact; without, the silence counts from the day of adding."""


# --- a rhythm that was set -----------------------------------------------------------------------


def comes_round(last: date, every: CadenceDraft) -> date:
    """The day on which it is time again after a last contact."""
    return calendar_days.later(last, every.every, _UNITS[every.unit]) or date.max


def chosen(own: CadenceDraft | None, tags: Iterable[Rhythm]) -> Rhythm | None:
    """The rhythm that holds for somebody; None when none was set."""
    if own is not None:
        return Rhythm(own)
    return min(tags, key=lambda r: (length(r.every), r.tag), default=None)


def length(every: CadenceDraft) -> float:
    """About how many days a rhythm is: to compare two of them."""
    return every.every * _LENGTHS[every.unit]


def overdue(rhythm: Rhythm, last: date, today: date, *, has_contact: bool) -> Silence | None:
    """The silence against a set rhythm, from the day on which it comes round; None before."""
    round_on = comes_round(last, rhythm.every)
    if today < round_on:
        return None
    wanted = (round_on - last).days
    days = (today - last).days
    return Silence(days, (days - wanted) / wanted, rhythm, has_contact=has_contact)


# --- the rhythm that shows -----------------------------------------------------------------------


def usual(days: Iterable[date]) -> Usual | None:
    """The usual gap between contact days, given in any order; None with too little history."""
    contacts = sorted(set(days))[-GAPS - 1 :]
    gaps = sorted((b - a).days for a, b in pairwise(contacts))
    if len(gaps) < FEWEST_GAPS:
        return None
    middle = float(median(gaps))
    scatter = float(median(abs(gap - middle) for gap in gaps))
    return Usual(middle, max(2 * middle, middle + 3 * scatter, float(gaps[-2])))


def gone_quiet(days: Iterable[date], today: date) -> Silence | None:
    """The silence of somebody who has gone quiet against the own usual rhythm; None otherwise."""
    contacts = set(days)
    found = usual(contacts)
    if found is None:
        return None
    silence = (today - max(contacts)).days
    if silence < SHORTEST_SILENCE or silence <= found.longest:
        return None
    return Silence(silence, (silence - found.gap) / found.gap, usual_days=round(found.gap))


def is_enough(customers: int, first_contact: date | None, today: date) -> bool:
    """Whether there is enough to compare: 20 customers, and 60 days since the first contact."""
    if first_contact is None or customers < ENOUGH_CUSTOMERS:
        return False
    return (today - first_contact).days >= ENOUGH_DAYS


# --- answers -------------------------------------------------------------------------------------


def until(answer: Answer, today: date) -> date:
    """The day on which it is asked again."""
    if answer is Answer.NOT_NOW:
        return today + timedelta(weeks=1)
    return calendar_days.later(today, 3, Unit.MONTH) or date.max


def rests(answer: Answer, until_on: date, last_contact: date | None, today: date) -> bool:
    """Whether an answer still holds: its day has not come, and there was no contact since.

    The day of the answer is reckoned back from ``until_on``; a contact on that very day came
    after it, for nobody is silent on the day of a contact.
    """
    if today >= until_on:
        return False
    if answer is Answer.NOT_NOW:
        answered = until_on - timedelta(weeks=1)
    else:
        answered = calendar_days.later(until_on, -3, Unit.MONTH) or date.min
    return last_contact is None or last_contact < answered
