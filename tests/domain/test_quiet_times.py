"""Quiet hours and days off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import quiet_times
from smallcrm.domain.reminder_settings import ReminderSettings

USUAL = ReminderSettings()
NO_WORK = replace(USUAL, working_days=frozenset())
SETTINGS = st.builds(
    ReminderSettings,
    working_days=st.frozensets(st.integers(0, 6)),
    quiet_from=st.times().map(lambda t: time(t.hour, t.minute)),
    quiet_to=st.times().map(lambda t: time(t.hour, t.minute)),
)


def wall(day: int, hour: int) -> datetime:
    """A local moment of November 2026."""
    return datetime.combine(date(2026, 11, day), time(hour))


@pytest.mark.parametrize(
    ("start", "end", "quiet", "loud"),
    [
        (
            time(19),
            time(8),
            [time(19), time(23, 59), time(0), time(7, 59)],
            [time(8), time(18, 59)],
        ),
        (time(12), time(14), [time(12), time(13, 59)], [time(11, 59), time(14), time(0)]),
        (time(9), time(9), [], [time(9), time(0), time(23)]),
    ],
)
def test_hours(start: time, end: time, quiet: list[time], loud: list[time]) -> None:
    settings = replace(USUAL, quiet_from=start, quiet_to=end)
    assert all(quiet_times.in_quiet_hours(t, settings) for t in quiet)
    assert not any(quiet_times.in_quiet_hours(t, settings) for t in loud)


def test_the_next_open_moment() -> None:
    friday = wall(27, 19)
    assert quiet_times.next_open(friday, USUAL) == wall(30, 8)
    assert quiet_times.next_open(wall(27, 18), USUAL) == wall(27, 18)
    assert quiet_times.next_open(friday, NO_WORK) == wall(28, 8)
    assert quiet_times.quiet_since(friday, wall(30, 7), USUAL)
    assert not quiet_times.quiet_since(friday, wall(30, 8), USUAL)


def test_working_days() -> None:
    assert quiet_times.next_working(date(2026, 11, 27), USUAL) == date(2026, 11, 30)
    assert quiet_times.next_working(date(2026, 11, 27), NO_WORK) == date(2026, 11, 28)
    assert quiet_times.first_of_week(replace(USUAL, working_days=frozenset({2, 5}))) == 2
    assert quiet_times.first_of_week(NO_WORK) == 0


@given(st.datetimes(wall(1, 0), wall(30, 23)), SETTINGS)
def test_the_next_open_moment_is_the_first_one(start: datetime, settings: ReminderSettings) -> None:
    """Against a walk through the minutes of the next days."""
    minute = start
    if quiet_times.is_quiet(start, settings):
        minute = start.replace(second=0, microsecond=0) + timedelta(minutes=1)
        while quiet_times.is_quiet(minute, settings):
            minute += timedelta(minutes=1)
    assert quiet_times.next_open(start, settings) == minute
