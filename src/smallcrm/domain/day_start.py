"""Which day it is for the user: until the hour at which the day starts it is still the evening
before (interaction.md 3.13). The one place that says so.

Notices know nothing of it: they come at the hour on the wall (``domain/reminders.py``).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo

from smallcrm.domain.follow_ups import due_at

MIDNIGHT = time(0)
"""With it a day is that of the calendar."""
USUAL = time(4)
LATEST = time(6)
"""A day does not start later: by then somebody is up."""


def day_of(now: datetime, starts: time) -> date:
    """The user's day at an aware local moment.

    It never goes back, not even in the night in which the clock is put back: of an hour that comes
    twice the first counts, of one that does not come the offset before it (as ``due_at``).
    """
    day = now.date()
    if starts == MIDNIGHT or day == date.min or now.tzinfo is None:
        return day
    has_begun = begins(day, starts, now.tzinfo) <= now.astimezone(UTC)
    return day if has_begun else date.fromordinal(day.toordinal() - 1)


def begins(day: date, starts: time, zone: tzinfo) -> datetime:
    """The UTC moment at which the user's day begins."""
    return due_at(day, None, zone, starts)


def calendar_day(day: date, at: time | None, now: datetime, starts: time) -> date:
    """The day on the calendar of an hour that was said of the user's ``day``: at half past one
    "today at two" is of the calendar's day, and "today at ten" of the evening before."""
    is_night = at is not None and at < starts and day == day_of(now, starts) != now.date()
    return now.date() if is_night else day


def day_of_due(due_on: date, due_time: time | None, now: datetime, starts: time) -> date:
    """The user's day of which a due is: what is due at an hour of this very night is of today."""
    is_near = due_time is not None and due_time < starts and due_on == now.date()
    return day_of(now, starts) if is_near else due_on


def has_come(at: time, now: datetime, starts: time) -> bool:
    """Whether an hour of the user's today lies behind ``now``."""
    wall = now.time().replace(tzinfo=None)
    is_night = day_of(now, starts) != now.date()
    return at <= wall or (is_night and at >= starts)
