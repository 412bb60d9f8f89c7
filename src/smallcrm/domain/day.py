"""A day as words mean it: ahead of today, behind it, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from smallcrm.domain import day_start
from smallcrm.domain.recurrence import Pattern


class Doubt(StrEnum):
    """Why a date that was read should be looked at."""

    YEAR_OFF = "year_off"
    DAY_PASSED = "day_passed"
    WEEKDAY_DISAGREES = "weekday_disagrees"
    HOUR_GUESSED = "hour_guessed"
    ROUGH = "rough"
    TURNED = "turned"
    """Read month first or day first against the locale: there is no such day the other way."""
    FAR = "far"
    SEVERAL = "several"
    """The sentence names more than one day."""


@dataclass(frozen=True, slots=True)
class Day:
    """``coming`` the day ahead, ``gone`` the day behind; None where the words cannot mean that.

    ``whole``: with its year. ``someday``: a promise without a day. ``weak``: too small a sign in a
    statement. ``span``: a length from now on. ``part``: ``at`` is when a part of the day begins.
    ``shy``: a plain word too. ``impossible``: a date that does not exist. ``again``: how it comes
    again; ``coming`` is then the first of them.
    """

    coming: date | None = None
    gone: date | None = None
    at: time | None = None
    doubts: frozenset[Doubt] = frozenset()
    whole: bool = False
    someday: bool = False
    weak: bool = False
    shy: bool = False
    impossible: bool = False
    weekday: bool = False
    span: bool = False
    part: bool = False
    again: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """Now (aware local), when the user's day starts, and how the locale writes dates.

    ``base`` is the first day that may be one of what comes again; None for any behind today.
    """

    now: datetime
    month_first: bool = False
    dotted: bool = False
    hyphened: bool = False
    base: date | None = None
    starts: time = day_start.MIDNIGHT

    @property
    def today(self) -> date:
        """The user's day."""
        return day_start.day_of(self.now, self.starts)

    def has_come(self, at: time) -> bool:
        """Whether an hour of today is over, or just now."""
        return day_start.has_come(at, self.now, self.starts)

    def on_calendar(self, day: date, at: time | None) -> date:
        """The day on the calendar of an hour that was said of the user's ``day``."""
        return day_start.calendar_day(day, at, self.now, self.starts)


Found = tuple[int, Day] | None
