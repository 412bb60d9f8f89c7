"""Follow-ups: when they are due, what is late, and the snooze choices. Time is an argument."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

DAY_START = time(9, 0)
"""When a follow-up without a time of day is announced (interaction.md 3.11: the digest hour)."""


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


@dataclass(frozen=True, slots=True)
class Snooze:
    choice: SnoozeChoice
    due_on: date
    due_time: time | None


def due_at(
    due_on: date, due_time: time | None, zone: tzinfo, day_start: time = DAY_START
) -> datetime:
    """The UTC moment of a local due in ``zone``.

    In a DST gap the offset before the gap counts, in an overlap the first occurrence
    (RFC 5545 3.3.5); that is what fold=0 gives. A due without a time falls at ``day_start``.
    """
    wall = datetime.combine(due_on, due_time or day_start).replace(tzinfo=zone, fold=0)
    return wall.astimezone(UTC)


def place(due_on: date | None, due_time: time | None, now: datetime) -> Place:
    """Where an open follow-up stands; ``now`` is aware, in the user's zone.

    A timed follow-up of today stays under Today after its hour: Late begins with the next day.
    """
    if due_on is None:
        return Place.NO_DATE
    if due_on < now.date():
        return Place.LATE
    return Place.TODAY if due_on == now.date() else Place.UPCOMING


def days_late(due_on: date, today: date) -> int:
    return max(0, (today - due_on).days)


def snooze_choices(due_time: time | None, now: datetime) -> tuple[Snooze, ...]:
    """The choices of interaction.md 3.11 with their answers; ``now`` is aware local time.

    A follow-up with its own time keeps it on another day. "Later today" is hidden after 16:00,
    and an hour that would pass midnight moves to the next day.
    """
    hour = now + timedelta(hours=1)
    today = now.date()
    choices = [Snooze(SnoozeChoice.HOUR, hour.date(), time(hour.hour, hour.minute))]
    if now.time() < time(16, 0):
        choices.append(Snooze(SnoozeChoice.LATER_TODAY, today, time(17, 30)))
    friday = today + timedelta(days=(4 - today.weekday()) % 7 or 7)
    monday = today + timedelta(days=7 - today.weekday())
    for choice, day in (
        (SnoozeChoice.TOMORROW, today + timedelta(days=1)),
        (SnoozeChoice.END_OF_WEEK, friday),
        (SnoozeChoice.NEXT_WEEK, monday),
        (SnoozeChoice.TWO_WEEKS, today + timedelta(weeks=2)),
    ):
        choices.append(Snooze(choice, day, due_time))
    return tuple(choices)
