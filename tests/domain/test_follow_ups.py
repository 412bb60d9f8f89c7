"""When something is due, where it stands on Today, and the snooze choices with their answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain import follow_ups
from smallcrm.domain.follow_ups import Place, SnoozeChoice

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=ROME)


def test_a_due_day_falls_at_the_digest_hour() -> None:
    assert follow_ups.due_at(date(2026, 11, 27), None, ROME) == datetime(
        2026, 11, 27, 8, tzinfo=UTC
    )


def test_a_gap_takes_the_offset_before_it_and_an_overlap_the_first() -> None:
    gap = follow_ups.due_at(date(2027, 3, 28), time(2, 30), ROME)
    assert gap == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    overlap = follow_ups.due_at(date(2026, 10, 25), time(2, 30), ROME)
    assert overlap == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "where"),
    [
        (None, Place.NO_DATE),
        (date(2026, 11, 24), Place.LATE),
        (date(2026, 11, 25), Place.TODAY),
        (date(2026, 11, 26), Place.UPCOMING),
    ],
)
def test_where_it_stands(due: date | None, where: Place) -> None:
    assert follow_ups.place(due, NOW.date()) is where


def test_days_late_are_never_negative() -> None:
    assert follow_ups.days_late(date(2026, 11, 22), NOW.date()) == 3
    assert follow_ups.days_late(date(2026, 11, 29), NOW.date()) == 0


def test_the_choices_of_a_wednesday_afternoon() -> None:
    found = {s.choice: (s.due_on, s.due_time) for s in follow_ups.snooze_choices(None, NOW)}
    assert found == {
        SnoozeChoice.HOUR: (date(2026, 11, 25), time(15, 30)),
        SnoozeChoice.LATER_TODAY: (date(2026, 11, 25), time(17, 30)),
        SnoozeChoice.TOMORROW: (date(2026, 11, 26), None),
        SnoozeChoice.END_OF_WEEK: (date(2026, 11, 27), None),
        SnoozeChoice.NEXT_WEEK: (date(2026, 11, 30), None),
        SnoozeChoice.TWO_WEEKS: (date(2026, 12, 9), None),
    }


def test_late_in_the_day_and_with_a_time_of_its_own() -> None:
    evening = NOW.replace(hour=23, minute=40)
    choices = follow_ups.snooze_choices(time(10), evening)
    assert choices[0].due_on == date(2026, 11, 26)
    assert choices[0].due_time == time(0, 40)
    assert SnoozeChoice.LATER_TODAY not in {s.choice for s in choices}
    assert all(s.due_time == time(10) for s in choices[1:])
    friday = follow_ups.snooze_choices(None, datetime(2026, 11, 27, 9, tzinfo=ROME))
    ends = {s.choice: s.due_on for s in friday}
    assert ends[SnoozeChoice.END_OF_WEEK] == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("now", "later", "is_offered"),
    [
        (time(16, 0), time(17, 30), True),
        (time(16, 1), time(17, 30), False),
        (time(16, 1), time(18, 0), True),
        (time(9, 0), time(8, 0), False),
    ],
)
def test_later_today_is_offered_while_it_is_far_enough(
    now: time, later: time, is_offered: bool
) -> None:
    moment = datetime.combine(NOW.date(), now, tzinfo=ROME)
    found = {s.choice: s for s in follow_ups.snooze_choices(None, moment, later)}
    assert (SnoozeChoice.LATER_TODAY in found) is is_offered
    if is_offered:
        assert found[SnoozeChoice.LATER_TODAY].due_time == later


@pytest.mark.parametrize(
    ("days", "ends"),
    [
        ({0, 1, 2, 3, 4}, (0, 4)),
        ({6, 0, 1, 2, 3}, (6, 3)),
        ({1, 2, 3}, (1, 3)),
        ({0, 2, 4}, (0, 4)),
        ({2}, (2, 2)),
        (set(range(7)), (0, 4)),
        (set(), (0, 4)),
    ],
)
def test_a_week_begins_and_ends_around_its_longest_rest(
    days: set[int], ends: tuple[int, int]
) -> None:
    assert follow_ups.week(days) == ends


def test_the_end_of_a_week_of_other_days() -> None:
    choices = follow_ups.snooze_choices(None, NOW, working_days={6, 0, 1, 2, 3})
    found = {s.choice: s.due_on for s in choices}
    assert found[SnoozeChoice.END_OF_WEEK] == date(2026, 11, 26)
    assert found[SnoozeChoice.NEXT_WEEK] == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("now", "hour"),
    [
        ("2026-11-25T14:30:00+01:00", "2026-11-25T15:30"),
        ("2026-11-25T23:30:00+01:00", "2026-11-26T00:30"),
        ("2026-03-29T01:30:00+01:00", "2026-03-29T03:30"),
        ("2026-10-25T01:15:00+02:00", "2026-10-25T02:15"),
        ("2026-10-25T02:15:00+02:00", "2026-10-25T03:00"),
        ("2026-10-25T02:15:00+01:00", "2026-10-25T03:15"),
    ],
)
def test_in_one_hour_also_when_the_clocks_change(now: str, hour: str) -> None:
    moment = datetime.fromisoformat(now).astimezone(ZoneInfo("Europe/Amsterdam"))
    first = follow_ups.snooze_choices(None, moment)[0]
    assert first.due_time is not None
    assert datetime.combine(first.due_on, first.due_time).isoformat(timespec="minutes") == hour
