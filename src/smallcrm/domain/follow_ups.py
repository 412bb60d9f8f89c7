"""Follow-ups: when they are due, what is late, and the snooze choices. Time is an argument."""

from __future__ import annotations

from collections.abc import Set
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple

DAY_START = time(9, 0)
"""When a follow-up without a time of day is announced (interaction.md 3.11: the digest hour)."""
LATER_TODAY = time(17, 30)
"""The hour of the snooze of that name, when the settings say nothing else."""
LATER_AHEAD = timedelta(minutes=90)
"""Nearer than this it is not offered: "in 1 hour" is about the same."""
WORKING_DAYS = frozenset(range(5))
MOVED_OFTEN = 3
"""At this snooze it is asked, once, whether it will be done at all."""
FIRST = datetime(MINYEAR, 1, 1, tzinfo=UTC)
LAST = datetime(MAXYEAR, 12, 31, 23, 59, 59, tzinfo=UTC)
"""The ends of the calendar."""


class Place(StrEnum):
    """Where an open follow-up stands on the Today page."""

    LATE = "late"
    TODAY = "today"
    UPCOMING = "upcoming"
    NO_DATE = "no_date"


class SnoozeChoice(StrEnum):
    HOUR = "hour"
    LATER_TODAY = "later_today"
    TOMORROW = "tomorrow"
    END_OF_WEEK = "end_of_week"
    NEXT_WEEK = "next_week"
    TWO_WEEKS = "two_weeks"


class Snooze(NamedTuple):
    """A choice and where it leads, by the wall clock."""

    choice: SnoozeChoice
    due_on: date
    due_time: time | None


def due_at(
    due_on: date, due_time: time | None, zone: tzinfo, day_start: time = DAY_START
) -> datetime:
    """The UTC moment of a local due in ``zone``.

    In a DST gap the offset before the gap counts, in an overlap the first occurrence
    (RFC 5545 3.3.5); that is what fold=0 gives. A due without a time falls at ``day_start``.
    What lies beyond the ends of the calendar in UTC falls at its end.
    """
    wall = datetime.combine(due_on, due_time or day_start).replace(tzinfo=zone, fold=0)
    try:
        return wall.astimezone(UTC)
    except OverflowError:
        return FIRST if due_on.year == MINYEAR else LAST


def place(due_on: date | None, today: date) -> Place:
    """Where an open follow-up stands; both are days of the user.

    A timed follow-up of today stays under Today after its hour: Late begins with the next day.
    """
    if due_on is None:
        return Place.NO_DATE
    if due_on < today:
        return Place.LATE
    return Place.TODAY if due_on == today else Place.UPCOMING


def days_late(due_on: date, today: date) -> int:
    return max(0, (today - due_on).days)


def _hour_later(now: datetime) -> datetime:
    """In an hour by the clock that nobody sets; where that local time comes twice, the next full
    hour that comes once, because a due means the first of the two."""
    later = (now.astimezone(UTC) + timedelta(hours=1)).astimezone(now.tzinfo)
    zone = now.tzinfo
    while zone is not None and due_at(later.date(), later.time(), zone) < later.astimezone(UTC):
        later = later.replace(minute=0) + timedelta(hours=1)
    return later


def snooze_choices(
    due_time: time | None,
    now: datetime,
    later_today: time = LATER_TODAY,
    working_days: Set[int] = WORKING_DAYS,
    today: date | None = None,
) -> tuple[Snooze, ...]:
    """The choices of interaction.md 3.11 with their answers; ``now`` is aware local time,
    ``today`` the user's day, None for that of the calendar.

    A follow-up with its own time keeps it on another day. "Later today" is hidden when it is near
    or past, and an hour that would pass midnight moves to the next day.
    """
    hour = _hour_later(now)
    today = today or now.date()
    choices = [Snooze(SnoozeChoice.HOUR, hour.date(), time(hour.hour, hour.minute))]
    if datetime.combine(today, later_today) - now.replace(tzinfo=None) >= LATER_AHEAD:
        choices.append(Snooze(SnoozeChoice.LATER_TODAY, today, later_today))
    first, last = week(working_days)
    for choice, day in (
        (SnoozeChoice.TOMORROW, today + timedelta(days=1)),
        (SnoozeChoice.END_OF_WEEK, _next(last, today)),
        (SnoozeChoice.NEXT_WEEK, _next(first, today)),
        (SnoozeChoice.TWO_WEEKS, today + timedelta(weeks=2)),
    ):
        choices.append(Snooze(choice, day, due_time))
    return tuple(choices)


def week(working_days: Set[int]) -> tuple[int, int]:
    """The first and the last working day of a week: those around its longest rest.

    Monday and Friday where every day or none is worked. Of rests alike the later one counts.
    """
    rests = []
    for last in working_days:
        length = next(n for n in range(7) if (last + n + 1) % 7 in working_days)
        rests.append((length, last))
    length, last = max(rests, default=(0, 4))
    return ((last + length + 1) % 7, last) if length else (0, 4)


def _next(weekday: int, today: date) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
