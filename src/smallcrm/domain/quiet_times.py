"""Quiet hours and days off: when the program keeps to itself what it decided to say.

A time that the user typed is told whenever it comes. All here is local wall time.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from smallcrm.domain.reminder_settings import ReminderSettings

_WEEK = 7


def is_working(day: date, settings: ReminderSettings) -> bool:
    """Where no day is a working day, all are alike: nothing waits for a day that never comes."""
    return not settings.working_days or day.weekday() in settings.working_days


def in_quiet_hours(at: time, settings: ReminderSettings) -> bool:
    """Quiet hours may pass midnight; from and to alike mean none."""
    start, end = settings.quiet_from, settings.quiet_to
    if start == end:
        return False
    return start <= at < end if start < end else at >= start or at < end


def is_quiet(wall: datetime, settings: ReminderSettings) -> bool:
    """Whether the program keeps quiet at this local moment."""
    return not is_working(wall.date(), settings) or in_quiet_hours(wall.time(), settings)


def next_open(wall: datetime, settings: ReminderSettings) -> datetime:
    """The first local moment from this one on that is not quiet."""
    if not is_quiet(wall, settings):
        return wall
    days = [wall.date() + timedelta(days=ahead) for ahead in range(_WEEK + 1)]
    starts = (datetime.combine(d, at) for d in days for at in (time(), settings.quiet_to))
    begin = wall.replace(tzinfo=None)
    return next(s for s in starts if s >= begin and not is_quiet(s, settings))


def quiet_since(fell: datetime, now: datetime, settings: ReminderSettings) -> bool:
    """Whether it has been quiet from one local moment to the other, without a break."""
    return next_open(fell, settings) > now


def next_working(day: date, settings: ReminderSettings) -> date:
    """The first working day after this one."""
    days = (day + timedelta(days=ahead) for ahead in range(1, _WEEK + 1))
    return next(d for d in days if is_working(d, settings))


def first_of_week(settings: ReminderSettings) -> int:
    """The weekday on which a week's review is told: the first working one from Monday on."""
    return min(settings.working_days, default=0)
