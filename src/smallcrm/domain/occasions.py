"""Birthdays and other yearly days: when they come next. Local days only, never a moment."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from smallcrm.domain import day_lengths
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import split
from smallcrm.domain.records import OccasionDraft
from smallcrm.domain.when import Unreadable, Words, YearlyDay, lexicon, read_yearly

K = TypeVar("K")
MOST_AHEAD = 365
"""More days ahead than this is every day."""
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Coming:
    """The next time of a yearly day: ``days`` from today, 0 on the day itself.

    ``turns`` is how many years it will be then; None when the year is not known.
    """

    on: date
    days: int
    turns: int | None


def coming(occasion: OccasionDraft, today: date) -> Coming:
    """The next time, today included; 29 February is kept on the 28th in a common year."""
    on = _in_year(occasion, today.year)
    if on < today:
        on = _in_year(occasion, today.year + 1)
    years = on.year - occasion.year if occasion.year is not None else 0
    return Coming(on, (on - today).days, years if years > 0 else None)


def within(
    occasions: Iterable[tuple[K, OccasionDraft]], today: date, days_ahead: int, least: int = 0
) -> list[tuple[K, Coming]]:
    """Those that come within so many days, or within their own number of days; soonest first.

    ``least`` days are looked ahead in any case. Of several on one day the order given stays.
    """
    found = [
        (key, next_time)
        for key, occasion in occasions
        if (next_time := coming(occasion, today)).days <= max(ahead_of(occasion, days_ahead), least)
    ]
    found.sort(key=lambda pair: pair[1].on)
    return found


def ahead_of(occasion: OccasionDraft, days_ahead: int) -> int:
    """How many days before it one wants to be told."""
    return days_ahead if occasion.days_ahead is None else occasion.days_ahead


def _in_year(occasion: OccasionDraft, year: int) -> date:
    if (occasion.month, occasion.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return date(year, occasion.month, occasion.day)


# --- as typed ------------------------------------------------------------------------------------


def read(text: str, words: Words) -> tuple[YearlyDay, int | None] | Unreadable:
    """A yearly day as typed, with how long before it one wants to be told, if that was said:
    "3 May", "29 feb", "3 May 1984, 7 days ahead", "3 May, a week before", "3 May, 0 days"."""
    found = read_yearly(text, words)
    if not isinstance(found, Unreadable):
        return found, None
    head, comma, tail = text.rpartition(",")
    ahead = _ahead(tail, words) if comma else None
    if ahead is None:
        return found
    day = read_yearly(head, words)
    return day if isinstance(day, Unreadable) else (day, ahead)


def _ahead(text: str, words: Words) -> int | None:
    """ "7 days ahead" and the like; what stands behind the length is not looked at."""
    none = re.match(r"\s*0+\b", text)
    if none:
        return 0
    span = day_lengths.length(split(text, lexicon(words)), 0)
    if span is None or span[2] not in _DAYS:
        return None
    days = span[1] * _DAYS[span[2]]
    return days if days <= MOST_AHEAD else None
