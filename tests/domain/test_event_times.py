"""When events take place: single ones, series, zones, and the ends of what can be reckoned."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain import event_times
from smallcrm.domain.arrivals import EventDraft
from smallcrm.domain.event_times import Times
from smallcrm.domain.records import DueRow, Repeat

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=AMSTERDAM)
TODAY = NOW.date()


def event(starts: date | datetime | None, rule: str = "") -> EventDraft:
    return EventDraft("u", "Lunch", starts, rule=rule)


def days(found: Times) -> list[str]:
    return [f"{at:%m-%d}" for at in found.past]


def test_a_moment_is_utc_and_a_day_its_local_midnight() -> None:
    at = datetime(2026, 11, 25, 9, tzinfo=NEW_YORK)
    assert event_times.moment(at, AMSTERDAM) == datetime(2026, 11, 25, 14, tzinfo=UTC)
    assert event_times.moment(at.replace(tzinfo=None), AMSTERDAM).hour == 8
    assert event_times.moment(TODAY, AMSTERDAM) == datetime(2026, 11, 24, 23, tzinfo=UTC)


def test_it_is_due_on_the_users_clock() -> None:
    assert event_times.due(TODAY, AMSTERDAM) == DueRow(TODAY)
    late = datetime(2026, 11, 25, 20, 0, 30, tzinfo=NEW_YORK)
    assert event_times.due(late, AMSTERDAM) == DueRow(date(2026, 11, 26), time(2, 0))
    floating = late.replace(tzinfo=None)
    assert event_times.due(floating, AMSTERDAM) == DueRow(TODAY, time(20, 0))


@pytest.mark.parametrize(
    ("starts", "over"),
    [
        (TODAY, False),
        (TODAY - timedelta(days=1), True),
        (NOW, True),
        (NOW + timedelta(minutes=1), False),
        (NOW.replace(tzinfo=None), True),
        (datetime(2026, 11, 26, 1, tzinfo=TOKYO), False),
        (datetime(2026, 11, 25, 22, tzinfo=TOKYO), True),
    ],
)
def test_what_is_over(starts: date | datetime, over: bool) -> None:
    found = event_times.times(event(starts), NOW)
    assert found == (Times((starts,), None) if over else Times((), starts))


def test_without_a_start_there_is_nothing() -> None:
    assert event_times.times(event(None), NOW) == Times((), None)


def test_a_series_of_weeks() -> None:
    start = datetime(2026, 11, 4, 10, tzinfo=AMSTERDAM)
    found = event_times.times(event(start, "FREQ=WEEKLY"), NOW)
    assert days(found) == ["11-04", "11-11", "11-18", "11-25"]
    assert found.coming == datetime(2026, 12, 2, 10, tzinfo=AMSTERDAM)
    assert (found.rule, found.is_lost, found.older) == ("FREQ=WEEKLY", False, False)


def test_an_hour_stays_when_the_clocks_change() -> None:
    start = datetime(2026, 10, 19, 10, tzinfo=AMSTERDAM)
    found = event_times.times(event(start, "FREQ=WEEKLY;COUNT=2"), NOW)
    assert [event_times.moment(at, UTC).hour for at in found.past] == [8, 9]
    assert found.coming is None


def test_only_the_last_two_years_of_a_series_come() -> None:
    found = event_times.times(event(date(2010, 1, 4), "FREQ=WEEKLY"), NOW)
    assert found.older
    assert (found.past[0], len(found.past)) == (date(2024, 11, 25), 105)
    daily = event_times.times(event(date(2010, 1, 4), "FREQ=DAILY"), NOW)
    assert (len(daily.past), daily.past[-1]) == (200, TODAY - timedelta(days=1))
    ended = event_times.times(event(date(2010, 1, 4), "FREQ=MONTHLY;UNTIL=20150104"), NOW)
    assert (ended.past[0], ended.past[-1], ended.coming) == (
        *(date(2013, 1, 4), date(2015, 1, 4)),
        None,
    )
    counted = event_times.times(event(date(2010, 1, 4), "FREQ=MONTHLY;COUNT=36"), NOW)
    assert (counted.past[-1], len(counted.past)) == (date(2012, 12, 4), 24)


def test_what_is_left_out_and_what_is_added() -> None:
    start = datetime(2026, 11, 4, 10, tzinfo=AMSTERDAM)
    series = replace(
        event(start, "FREQ=WEEKLY"),
        without=(datetime(2026, 11, 11, 9, tzinfo=UTC), date(2026, 12, 2)),
        more=(datetime(2026, 11, 12, 10, tzinfo=AMSTERDAM), start, date(2027, 1, 1)),
    )
    found = event_times.times(series, NOW, frozenset({"20261118", "20261209"}))
    assert days(found) == ["11-04", "11-12", "11-25"]
    assert found.coming == datetime(2026, 12, 16, 10, tzinfo=AMSTERDAM)
    only_more = event_times.times(replace(event(TODAY), more=(date(2027, 1, 1),)), NOW)
    assert (only_more.past, only_more.coming) == ((), TODAY)


def test_the_next_time_may_be_tomorrow_there_and_today_here() -> None:
    start = datetime(2026, 11, 19, 1, tzinfo=TOKYO)
    found = event_times.times(event(start, "FREQ=WEEKLY"), NOW)
    assert found.coming == datetime(2026, 11, 26, 1, tzinfo=TOKYO)
    later = event_times.times(event(start, "FREQ=WEEKLY"), NOW.replace(hour=18))
    assert (later.past[-1], later.coming) == (
        datetime(2026, 11, 26, 1, tzinfo=TOKYO),
        datetime(2026, 12, 3, 1, tzinfo=TOKYO),
    )


@pytest.mark.parametrize(
    ("rule", "plain"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO"),
        (" rrule:freq=weekly; byday = mo , tu;", "FREQ=WEEKLY;BYDAY=MO,TU"),
        ("RRULE:AnythingRandom;FREQ=DAILY", "FREQ=DAILY"),
        ("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;X-OWN=1", "FREQ=DAILY"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20261201", "FREQ=DAILY;UNTIL=20261201"),
        ("FREQ=YEARLY;BYSETPOS=1", "FREQ=YEARLY"),
        ("FREQ=DAILY;UNTIL=20261201T230000Z", "FREQ=DAILY;UNTIL=20261202"),
        ("FREQ=DAILY;UNTIL=20261201T2300", "FREQ=DAILY;UNTIL=20261201"),
        ("FREQ=DAILY;UNTIL=99991231T235959Z", "FREQ=DAILY;UNTIL=99991231"),
        ("FREQ=DAILY;UNTIL=20261301T235959Z", ""),
        ("FREQ=SECONDLY", ""),
        ("FREQ=DAILY;INTERVAL=0", ""),
        ("FREQ=YEARLY;BYWEEKNO=3", ""),
        ("W1 MO #0", ""),
        ("", ""),
    ],
)
def test_rules(rule: str, plain: str) -> None:
    assert event_times.plain_rule(rule, AMSTERDAM) == plain


def test_a_rule_that_cannot_be_followed_counts_once() -> None:
    found = event_times.times(event(date(2020, 1, 1), "FREQ=SECONDLY"), NOW)
    assert (found.past, found.coming, found.is_lost) == ((date(2020, 1, 1),), None, True)
    coming = event_times.times(event(date(2027, 1, 1), "FREQ=SECONDLY"), NOW)
    assert (coming.past, coming.coming) == ((), date(2027, 1, 1))


def test_a_rule_that_never_comes_true() -> None:
    found = event_times.times(event(date(2020, 1, 1), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), NOW)
    assert (found.past, found.coming) == ((date(2020, 1, 1),), None)


def test_how_a_follow_up_on_it_comes_again() -> None:
    start = datetime(2026, 11, 26, 10, tzinfo=AMSTERDAM)
    series = event(start, "FREQ=WEEKLY")
    found = event_times.times(series, NOW)
    assert event_times.repeat(series, found, AMSTERDAM) == Repeat("FREQ=WEEKLY", start.date())
    assert event_times.repeat(event(start), event_times.times(event(start), NOW), UTC) is None
    late = event(datetime(2026, 11, 26, 22, tzinfo=NEW_YORK), "FREQ=WEEKLY;BYDAY=TH")
    assert event_times.repeat(late, event_times.times(late, NOW), AMSTERDAM) is None
    over = event(date(2026, 1, 1), "FREQ=DAILY;COUNT=2")
    assert event_times.repeat(over, event_times.times(over, NOW), AMSTERDAM) is None


def test_the_name_of_one_time_of_a_series() -> None:
    at = datetime(2026, 11, 26, 10, tzinfo=AMSTERDAM)
    assert event_times.uid_of(event(at), at) == "u"
    assert event_times.uid_of(event(at, "FREQ=DAILY"), at) == "u 20261126"
    moved = replace(event(at), instead_of=date(2026, 11, 20))
    assert event_times.uid_of(moved, at) == event_times.single_uid(moved) == "u 20261120"
    assert event_times.times(moved, NOW).coming == at
