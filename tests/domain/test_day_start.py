"""Until the day starts it is the evening before; and what a line says in the night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people_in_lines import capture, told
from smallcrm.domain import day_start, follow_ups, when
from smallcrm.domain.day_start import MIDNIGHT, USUAL, day_of
from smallcrm.domain.follow_ups import SnoozeChoice
from smallcrm.domain.records import DueRow
from smallcrm.domain.when import Words

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ZONES = ("Europe/Amsterdam", "America/Havana", "Africa/Cairo", "Asia/Beirut", "Australia/Lord_Howe")
WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)
NIGHT = datetime(2026, 11, 26, 1, 30, tzinfo=AMSTERDAM)
START = datetime(2023, 1, 1, tzinfo=UTC)
WORDS = Words(day_starts=USUAL)


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        ("2026-11-25T23:59", WEDNESDAY),
        ("2026-11-26T00:00", WEDNESDAY),
        ("2026-11-26T03:59", WEDNESDAY),
        ("2026-11-26T04:00", THURSDAY),
        ("0001-01-01T00:30", date.min),
    ],
)
def test_the_evening_lasts_until_the_day_starts(wall: str, day: date) -> None:
    now = datetime.fromisoformat(wall).replace(tzinfo=AMSTERDAM)
    assert day_of(now, USUAL) == day
    assert day_of(now, MIDNIGHT) == now.date()


def test_the_first_of_an_hour_that_comes_twice_begins_the_day() -> None:
    """On 25 October 2026 the clock goes from 3:00 back to 2:00."""
    starts, eve = time(2, 30), date(2026, 10, 24)
    first = datetime(2026, 10, 25, 2, 29, tzinfo=AMSTERDAM)
    assert day_of(first, starts) == eve
    again = first.replace(fold=1)  # an hour later
    assert day_of(again, starts) == eve + timedelta(1)


@given(
    st.sampled_from(ZONES),
    st.integers(0, 4 * 365 * 24 * 60).map(lambda m: START + timedelta(minutes=m)),
    st.integers(0, 12),
    st.sampled_from([timedelta(minutes=m) for m in (1, 29, 60, 61, 24 * 60)]),
)
def test_it_never_goes_back_and_is_the_calendars_or_the_day_before(
    name: str, at: datetime, halves: int, step: timedelta
) -> None:
    zone, starts = ZoneInfo(name), time(*divmod(halves * 30, 60))
    now, later = (t.astimezone(zone) for t in (at, at + step))
    day = day_of(now, starts)
    assert day <= day_of(later, starts)
    assert now.date() - day in (timedelta(0), timedelta(1))
    assert day_start.begins(day, starts, zone) <= now.astimezone(UTC)


@pytest.mark.parametrize(
    ("due_on", "due_time", "day"),
    [
        (THURSDAY, time(2), WEDNESDAY),
        (THURSDAY, time(10), THURSDAY),
        (THURSDAY, None, THURSDAY),
        (WEDNESDAY, time(2), WEDNESDAY),
        (WEDNESDAY, None, WEDNESDAY),
    ],
)
def test_what_is_due_at_an_hour_of_this_night_is_of_today(
    due_on: date, due_time: time | None, day: date
) -> None:
    assert day_start.day_of_due(due_on, due_time, NIGHT, USUAL) == day


def test_by_day_every_due_is_of_its_own_day() -> None:
    noon = NIGHT.replace(hour=12)
    assert day_start.day_of_due(THURSDAY, time(2), noon, USUAL) == THURSDAY


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("today", DueRow(WEDNESDAY, None)),
        ("tomorrow", DueRow(THURSDAY, None)),
        ("thu", DueRow(THURSDAY, None)),
        ("tomorrow 10:00", DueRow(THURSDAY, time(10))),
        ("in 3 days", DueRow(date(2026, 11, 28), None)),
        ("in 20 min", DueRow(THURSDAY, time(1, 50))),
        ("today 02:15", DueRow(THURSDAY, time(2, 15))),
        ("10:00", DueRow(THURSDAY, time(10))),
        ("02:15", DueRow(THURSDAY, time(2, 15))),
        ("tonight", DueRow(WEDNESDAY, None)),
    ],
)
def test_what_a_typed_day_means_in_the_night(typed: str, due: DueRow) -> None:
    assert when.read_due(typed, NIGHT, WORDS) == due


def test_by_the_calendar_tomorrow_is_the_next_day_after_midnight() -> None:
    assert when.read_due("tomorrow", NIGHT, Words()) == DueRow(date(2026, 11, 27), None)


@pytest.mark.parametrize(
    ("line", "touch"),
    [
        ("Ana: called about logo", "call, 25 Nov: called about logo"),
        ("Ana: called at 23:00 about logo", "call, 25 Nov: called about logo"),
        ("Ana: called yesterday about logo", "call, 24 Nov: called about logo"),
    ],
)
def test_when_it_happened_as_told_in_the_night(line: str, touch: str) -> None:
    found = capture(line, NIGHT, WORDS)
    assert told(found)["touch"] == touch
    assert found.read_on == WEDNESDAY


def test_an_hour_of_the_evening_before_is_over() -> None:
    found = capture("Ana: called at 23:00 about logo", NIGHT, WORDS)
    assert (found.happened_on, found.happened_at) == (WEDNESDAY, time(23))
    found = capture("Ana: called at 0:15 about logo", NIGHT, WORDS)
    assert (found.happened_on, found.happened_at) == (THURSDAY, time(0, 15))


def test_this_evening_is_over_in_the_night() -> None:
    found = capture("Ana: met this evening", NIGHT, WORDS)
    assert (found.happened_on, found.promises) == (WEDNESDAY, ())


def test_it_is_moved_to_the_tomorrow_that_is_meant() -> None:
    found = {
        s.choice: s for s in follow_ups.snooze_choices(None, NIGHT, today=day_of(NIGHT, USUAL))
    }
    assert found[SnoozeChoice.TOMORROW].due_on == THURSDAY
    hour = found[SnoozeChoice.HOUR]
    assert (hour.due_on, hour.due_time) == (THURSDAY, time(2, 30))
    assert SnoozeChoice.LATER_TODAY not in found
