"""When somebody can be reached: hours, zones, clocks that are changed, and days away."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.domain import contact_windows
from smallcrm.domain.contact_windows import DAYS, Reach, Reason, Window
from smallcrm.domain.errors import InvalidValue

AMSTERDAM, LISBON = ZoneInfo("Europe/Amsterdam"), ZoneInfo("Europe/Lisbon")
TUESDAY = Window(1, time(9), time(12))
ZONES = ("Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Asia/Tokyo")
MINUTES = st.integers(0, 24 * 60 - 1).map(lambda n: time(n // 60, n % 60))


def at(text: str, zone: tzinfo = AMSTERDAM) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    first, second = draw(MINUTES), draw(MINUTES)
    begins, ends = min(first, second), max(first, second)
    return Window(draw(st.integers(0, 6)), begins, time() if begins == ends else ends)


REACHES = st.builds(
    Reach,
    st.lists(windows(), max_size=4).map(contact_windows.checked),
    st.sampled_from(("", *ZONES)),
    st.none() | st.dates(date(2026, 3, 1), date(2026, 11, 20)),
)
FIRST = datetime(2026, 3, 1, tzinfo=UTC)
CHANGES = [datetime(2026, *moment, tzinfo=UTC) for moment in ((3, 29, 1), (10, 25, 1), (4, 4, 15))]
"""When clocks are changed in Europe and on Lord Howe, in UTC."""
MOMENTS = st.one_of(
    st.integers(0, 269 * 24 * 60).map(lambda n: FIRST + timedelta(minutes=n)),
    st.builds(
        lambda change, minutes: change + timedelta(minutes=minutes),
        st.sampled_from(CHANGES),
        st.integers(-2000, 2000),
    ),
)
OWN = st.sampled_from(ZONES).map(ZoneInfo)


def plainly(reach: Reach, moment: datetime, own: ZoneInfo) -> bool:
    """Whether it fits, said once more by the minutes of their day."""
    wall = moment.astimezone(ZoneInfo(reach.zone) if reach.zone else own)
    minute = wall.hour * 60 + wall.minute
    theirs: set[int] = set()
    for window in reach.windows:
        if window.weekday == wall.weekday():
            end = window.ends.hour * 60 + window.ends.minute or 24 * 60
            theirs |= set(range(window.begins.hour * 60 + window.begins.minute, end))
    is_away = reach.away_until is not None and wall.date() <= reach.away_until
    return not is_away and (not reach.windows or minute in theirs)


def back(reach: Reach, moment: datetime, own: ZoneInfo) -> datetime:
    """From when on they are not away, not before the moment."""
    if reach.away_until is None:
        return moment
    zone = ZoneInfo(reach.zone) if reach.zone else own
    day = reach.away_until + timedelta(1)
    return max(moment, datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC))


@settings(deadline=None)
@given(REACHES, MOMENTS, OWN)
def test_the_next_moment_is_the_first_that_fits(
    reach: Reach, moment: datetime, own: ZoneInfo
) -> None:
    found = contact_windows.next_fit(reach, moment, own)
    assert (contact_windows.why_not(reach, moment, own) is None) == plainly(reach, moment, own)
    last = back(reach, moment, own) + timedelta(days=DAYS)
    until = found if found is not None else last + timedelta(minutes=1)
    if found is not None:
        assert moment <= found <= last
        assert plainly(reach, found, own)
        assert contact_windows.next_fit(reach, found, own) == found  # asked there, it stays there
    one = moment
    while one < until:
        assert not plainly(reach, one, own), one
        is_away = reach.away_until is not None and one < back(reach, moment, own) - timedelta(1)
        one += timedelta(minutes=(421 if is_away else 7) if until - one > timedelta(hours=9) else 1)


@pytest.mark.parametrize(
    ("moment", "fits"),
    [
        ("2026-12-01T09:59", False),
        ("2026-12-01T10:00", True),  # nine o'clock in Lisbon
        ("2026-12-01T12:59", True),
        ("2026-12-01T13:00", False),
        ("2026-12-02T11:00", False),
    ],
)
def test_hours_are_those_of_their_clock(moment: str, fits: bool) -> None:
    reach = Reach((TUESDAY,), "Europe/Lisbon")
    assert (contact_windows.why_not(reach, at(moment), AMSTERDAM) is None) is fits


def test_who_is_away_comes_back_the_day_after_with_their_hours() -> None:
    reach = Reach((TUESDAY,), "", date(2026, 12, 1))
    moment = at("2026-11-30T10:00")
    assert contact_windows.why_not(reach, moment, AMSTERDAM) is Reason.AWAY
    back = contact_windows.next_fit(reach, moment, AMSTERDAM)
    assert back == at("2026-12-08T09:00")


def test_without_hours_the_day_after_begins_at_midnight_of_theirs() -> None:
    reach = Reach((), "Asia/Tokyo", date(2026, 12, 1))
    back = contact_windows.next_fit(reach, at("2026-11-30T10:00"), AMSTERDAM)
    assert back == at("2026-12-02T00:00", ZoneInfo("Asia/Tokyo"))


def test_who_is_away_for_long_is_looked_for_from_their_return() -> None:
    reach = Reach((TUESDAY,), "", date(2027, 3, 2))
    assert contact_windows.next_fit(reach, at("2026-11-30T10:00"), AMSTERDAM) == at(
        "2027-03-09T09:00"
    )


def test_it_is_looked_two_weeks_ahead_or_behind_their_return() -> None:
    moment = at("2026-11-30T10:00")
    here, away = Reach((TUESDAY,)), Reach((TUESDAY,), "Europe/Lisbon", date(2026, 12, 24))
    assert contact_windows.horizon(here, moment, AMSTERDAM) == at("2026-12-14T10:00")
    assert contact_windows.horizon(away, moment, AMSTERDAM) == at("2027-01-08T00:00", LISBON)
    been = Reach((), "", date(2026, 11, 1))
    assert contact_windows.horizon(been, moment, AMSTERDAM) == at("2026-12-14T10:00")


def test_an_hour_that_the_clock_skips_begins_after_it() -> None:
    sunday = Reach((Window(6, time(2, 30), time(4)),))
    found = contact_windows.next_fit(sunday, at("2026-03-29T00:10"), AMSTERDAM)
    assert found == datetime(2026, 3, 29, 1, tzinfo=UTC)  # three o'clock, the first there is


def test_hours_that_do_not_exist_that_day_wait_a_week() -> None:
    sunday = Reach((Window(6, time(2, 10), time(2, 50)),))
    found = contact_windows.next_fit(sunday, at("2026-03-29T00:10"), AMSTERDAM)
    assert found == at("2026-04-05T02:10")


def test_an_hour_that_comes_twice_fits_twice() -> None:
    sunday = Reach((Window(6, time(2, 10), time(2, 50)),))
    between = datetime(2026, 10, 25, 0, 55, tzinfo=UTC)  # 2:55 in summer time
    found = contact_windows.next_fit(sunday, between, AMSTERDAM)
    assert found == datetime(2026, 10, 25, 1, 10, tzinfo=UTC)


def test_at_the_end_of_the_calendar_there_is_none() -> None:
    reach = Reach((TUESDAY,), "", date.max)
    end = datetime(9999, 12, 31, 20, tzinfo=UTC)
    assert contact_windows.next_fit(reach, end, AMSTERDAM) is None


def test_a_zone_that_there_is_not_counts_as_ones_own() -> None:
    assert contact_windows.zone_of(Reach(zone="Mars/Base"), LISBON) is LISBON
    assert contact_windows.zone_of(Reach(zone="Asia/Tokyo"), LISBON) == ZoneInfo("Asia/Tokyo")


def test_hours_that_touch_are_one() -> None:
    found = contact_windows.checked(
        [
            Window(1, time(12), time(14)),
            Window(1, time(9), time(12)),
            Window(1, time(22), time()),
            Window(1, time(13), time(22, 30)),
            Window(2, time(9), time(12)),
        ]
    )
    assert found == (Window(1, time(9), time()), Window(2, time(9), time(12)))


@pytest.mark.parametrize("hours", [(time(22), time(2)), (time(9), time(9))])
def test_hours_that_pass_midnight_are_refused(hours: tuple[time, time]) -> None:
    with pytest.raises(InvalidValue) as problem:
        contact_windows.checked([Window(1, *hours)])
    assert problem.value.code == "hours_end_first"
