"""Quiet hours and days off: when the program keeps to itself what it decided to say.

A time that the user typed is told whenever it comes. All here is local wall time.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from smallcrm.domain.reminder_settings import ReminderSettings

_WEEK = 7


def is_working(day: date, settings: ReminderSettings) -> bool:
    return day.weekday() in settings.working_days


def in_quiet_hours(at: time, settings: ReminderSettings) -> bool:
    """Quiet hours may pass midnight; from and to alike mean none."""
    start, end = settings.quiet_from, settings.quiet_to
    if start == end:
        return False
    return start <= at < end if start < end else at >= start or at < end


def is_quiet(wall: datetime, settings: ReminderSettings) -> bool:
    """Whether the program keeps quiet at this local moment."""
    return not is_working(wall.date(), settings) or in_quiet_hours(wall.time(), settings)


def next_open(wall: datetime, settings: ReminderSettings) -> datetime | None:
    """The first local moment from this one on that is not quiet; None when there is none."""
    if not is_quiet(wall, settings):
        return wall
    for ahead in range(_WEEK + 1):
        midnight = datetime.combine(wall.date() + timedelta(days=ahead), time())
        for start in (midnight, datetime.combine(midnight.date(), settings.quiet_to)):
            if start >= wall.replace(tzinfo=None) and not is_quiet(start, settings):
                return start
    return None


def quiet_since(fell: datetime, now: datetime, settings: ReminderSettings) -> bool:
    """Whether it has been quiet from one local moment to the other, without a break."""
    opened = next_open(fell, settings)
    return opened is None or opened > now


def next_working(day: date, settings: ReminderSettings) -> date:
    """The first working day after this one; the very next day when no day is one."""
    for ahead in range(1, _WEEK + 1):
        if is_working(day + timedelta(days=ahead), settings):
            return day + timedelta(days=ahead)
    return day + timedelta(days=1)


def first_of_week(settings: ReminderSettings) -> int:
    """The weekday on which a week's review is told: the first working one from Monday on."""
    return min(settings.working_days, default=0)
