"""Local days of many moments are those that reckoning each one gives, in any zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.services.local_days import LocalDays

ZONES = (
    *("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "UTC"),
    *("Pacific/Apia", "Australia/Lord_Howe", "Africa/Monrovia", "America/St_Johns"),
)


def text(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@given(
    st.lists(st.integers(-36_000_000, 68_000_000), max_size=8),
    st.sampled_from(ZONES),
)
def test_each_moment_gets_its_local_day(minutes: list[int], name: str) -> None:
    """From 1901 to 2099."""
    zone = ZoneInfo(name)
    moments = [datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=m) for m in minutes]
    found = LocalDays(zone).of(text(m) for m in moments)
    assert found == {m.astimezone(zone).date() for m in moments}


@pytest.mark.parametrize("name", ZONES)
def test_each_half_hour_of_three_years(name: str) -> None:
    zone, start = ZoneInfo(name), datetime(2010, 12, 1, tzinfo=UTC)
    days = LocalDays(zone)
    for half in range(400 * 24 * 2):
        at = start + timedelta(minutes=30 * half)
        assert days.of([text(at)]) == {at.astimezone(zone).date()}


def test_the_ends_of_time_are_no_error() -> None:
    east, west = timezone(timedelta(hours=12)), timezone(-timedelta(hours=12))
    assert LocalDays(east).of(["9999-12-31T23:00:00.000000Z"]) == {date.max}
    assert LocalDays(west).of(["0001-01-01T01:00:00.000000Z"]) == {date.min}
