"""Yearly days: the next time, in every zone and every year; and as they are typed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import occasions
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.occasions import Coming
from smallcrm.domain.records import OccasionDraft, OccasionKind
from smallcrm.domain.when import Unreadable, Words, YearlyDay

TODAY = date(2026, 11, 25)
TODAYS = st.dates(date(1, 1, 1), date(9998, 12, 31))
BIRTHDAYS = st.dates(date(2000, 1, 1), date(2000, 12, 31))


def day(
    month: int, number: int, year: int | None = None, ahead: int | None = None
) -> OccasionDraft:
    return OccasionDraft(OccasionKind.BIRTHDAY, month, number, year, days_ahead=ahead)


@pytest.mark.parametrize(
    ("occasion", "today", "expected"),
    [
        (day(11, 25), TODAY, Coming(TODAY, 0, None)),
        (day(11, 24), TODAY, Coming(date(2027, 11, 24), 364, None)),
        (day(11, 28, 1984), TODAY, Coming(date(2026, 11, 28), 3, 42)),
        (day(1, 1, 1990), date(2026, 12, 31), Coming(date(2027, 1, 1), 1, 37)),
        (day(12, 31), date(2026, 12, 31), Coming(date(2026, 12, 31), 0, None)),
        (day(11, 25, 2026), TODAY, Coming(TODAY, 0, None)),
        (day(11, 25, 2030), TODAY, Coming(TODAY, 0, None)),
        (day(2, 29, 1984), date(2027, 2, 27), Coming(date(2027, 2, 28), 1, 43)),
        (day(2, 29), date(2027, 2, 28), Coming(date(2027, 2, 28), 0, None)),
        (day(2, 29), date(2027, 3, 1), Coming(date(2028, 2, 29), 365, None)),
        (day(2, 29), date(2028, 2, 28), Coming(date(2028, 2, 29), 1, None)),
        (day(2, 29), date(2028, 2, 29), Coming(date(2028, 2, 29), 0, None)),
        (day(2, 29), date(2100, 2, 28), Coming(date(2100, 2, 28), 0, None)),
    ],
)
def test_the_next_time(occasion: OccasionDraft, today: date, expected: Coming) -> None:
    assert occasions.coming(occasion, today) == expected


@given(BIRTHDAYS, TODAYS)
def test_it_comes_within_a_year_on_its_day_and_never_skips(born: date, today: date) -> None:
    found = occasions.coming(day(born.month, born.day), today)
    assert 0 <= found.days <= 365
    assert found.on == today + timedelta(days=found.days)
    leap_day = (born.month, born.day) == (2, 29)
    allowed = {(2, 28), (2, 29)} if leap_day else {(born.month, born.day)}
    assert (found.on.month, found.on.day) in allowed
    if found.days:
        following = occasions.coming(day(born.month, born.day), today + timedelta(days=1))
        assert following.on == found.on


@pytest.mark.parametrize("at", [time(0, 0, 0), time(12, 0), time(23, 59, 59)])
def test_on_the_day_itself_in_every_zone_of_the_world(at: time) -> None:
    """The first and the last second of the local day are that day, whatever UTC says."""
    zones = available_timezones()
    assert len(zones) > 400
    for name in zones:
        zone = ZoneInfo(name)
        for on in (TODAY, date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 29)):
            wall = datetime.combine(on, at, tzinfo=zone)
            today = local_now(FixedClock(wall.astimezone(UTC), zone)).date()
            assert occasions.coming(day(on.month, on.day), today).days == 0, name


def test_within_so_many_days_or_as_many_as_each_wants() -> None:
    found = occasions.within(
        [
            ("far", day(12, 25)),
            ("three", day(11, 28)),
            ("today", day(11, 25)),
            ("four", day(11, 29)),
            ("early", day(12, 9, None, 14)),
            ("late", day(11, 27, None, 1)),
            ("also today", day(11, 25, None, 0)),
        ],
        TODAY,
        3,
    )
    assert [key for key, _ in found] == ["today", "also today", "three", "early"]
    assert occasions.within([], TODAY, 3) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 May", (YearlyDay(5, 3), None)),
        ("29 feb", (YearlyDay(2, 29), None)),
        ("29 feb 1984", (YearlyDay(2, 29, 1984), None)),
        ("3 May, 7 days ahead", (YearlyDay(5, 3), 7)),
        ("3 may 1984, 2 weeks before", (YearlyDay(5, 3, 1984), 14)),
        ("May 3, 1984, a week", (YearlyDay(5, 3, 1984), 7)),
        ("3 may, 0 days", (YearlyDay(5, 3), 0)),
        ("29 feb 2027", Unreadable.NO_SUCH_DAY),
        ("31 apr, 7 days", Unreadable.NO_SUCH_DAY),
        ("3 may, soon", Unreadable.NOT_A_DATE),
        ("3 may, 3 hours", Unreadable.NOT_A_DATE),
        ("3 may, 400 days", Unreadable.NOT_A_DATE),
        ("soon, 7 days", Unreadable.NOT_A_DATE),
        ("soon", Unreadable.NOT_A_DATE),
        ("", Unreadable.EMPTY),
    ],
)
def test_as_typed(text: str, expected: object) -> None:
    assert occasions.read(text, Words()) == expected
