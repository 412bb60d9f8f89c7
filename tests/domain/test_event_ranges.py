"""Series that go on otherwise from one of their times (RFC 5545 3.8.4.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain import event_ranges, event_times
from smallcrm.domain.arrivals import Arrival, EventDraft, TodoDraft, When

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=BERLIN)


def at(day: str, hour: int = 10) -> datetime:
    return datetime.fromisoformat(f"2026-{day}T{hour:02}:00").replace(tzinfo=BERLIN)


MONDAYS = EventDraft("u", "Jour fixe", at("11-02"), rule="FREQ=WEEKLY;BYDAY=MO;COUNT=8")
"""2, 9, 16, 23, 30 November, 7, 14, 21 December."""


def onwards(named: When, starts: When, title: str = "Later", rule: str = "") -> EventDraft:
    return EventDraft("u", title, starts, rule=rule, instead_of=named, onwards=True)


def days(*arrivals: Arrival, now: datetime = NOW) -> list[str]:
    """Each time with the first letter of its title; "!" before what is to come."""
    found: list[str] = []
    for event in event_ranges.apart(arrivals):
        assert isinstance(event, EventDraft)
        times = event_times.times(event, now)
        found += [f"{event.title[0]}{day:%m-%d %H}" for day in times.past]
        if times.coming:
            found.append(f"!{event.title[0]}{times.coming:%m-%d %H}")
    return found


def test_what_names_no_time_stays_as_it_is() -> None:
    todo = TodoDraft("u", "Call")
    assert event_ranges.apart([MONDAYS, todo]) == (MONDAYS, todo)
    single = EventDraft("u", "Moved", at("11-10"), instead_of=at("11-09"))
    assert event_ranges.apart([MONDAYS, single]) == (MONDAYS, single)


def test_another_hour_from_a_time_on() -> None:
    later = onwards(at("11-16"), at("11-16", 15))
    assert days(MONDAYS, later) == [
        "J11-02 10",
        "J11-09 10",
        "L11-16 15",
        "L11-23 15",
        "!L11-30 15",
    ]
    first, second = event_ranges.apart([later, MONDAYS])
    assert isinstance(first, EventDraft)
    assert isinstance(second, EventDraft)
    assert first.rule == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261115"
    assert second.rule == "FREQ=WEEKLY;BYDAY=MO;COUNT=6"
    end = datetime(2027, 6, 1, tzinfo=BERLIN)
    assert days(MONDAYS, later, now=end)[2:] == [
        *("L11-16 15", "L11-23 15", "L11-30 15", "L12-07 15", "L12-14 15", "L12-21 15"),
    ]


def test_another_weekday_from_a_time_on() -> None:
    later = onwards(at("11-16"), at("11-19", 9))
    assert days(MONDAYS, later) == ["J11-02 10", "J11-09 10", "L11-19 09", "!L11-26 09"]
    _, moved = event_ranges.apart([MONDAYS, later])
    assert isinstance(moved, EventDraft)
    assert moved.rule == "FREQ=WEEKLY;BYDAY=TH;COUNT=6"
    # it is known by the day that the series had for it
    assert event_times.uid_of(moved, at("11-26", 9)) == "u 20261123"
    assert event_times.single_uid(moved) == "u 20261116"


def test_times_left_out_and_put_in_move_along() -> None:
    series = replace(
        MONDAYS, without=(at("11-23"),), more=(at("11-04"), at("11-25", 9)), rule=MONDAYS.rule
    )
    later = onwards(at("11-16"), at("11-17", 11))
    assert days(series, later) == [
        *("J11-02 10", "J11-04 10", "J11-09 10", "L11-17 11", "!L11-26 10"),
    ]
    whole = onwards(at("11-16"), date(2026, 11, 17))
    assert days(series, whole) == ["J11-02 10", "J11-04 10", "J11-09 10", "L11-17 00", "!L11-26 00"]


def test_a_time_that_stands_by_itself_is_left_out_of_what_was_moved() -> None:
    _, moved = event_ranges.apart([MONDAYS, onwards(at("11-16"), at("11-17"))])
    assert isinstance(moved, EventDraft)
    found = event_times.times(moved, NOW, frozenset({"20261123"}))
    assert [f"{day:%m-%d}" for day in found.past] == ["11-17"]


def test_several_changes_each_go_as_far_as_the_next() -> None:
    found = days(
        *(MONDAYS, onwards(at("11-23"), at("11-23", 8), "Third")),
        *(
            onwards(at("11-09"), at("11-09", 9), "Old"),
            onwards(at("11-09"), at("11-09", 12), "Second"),
        ),
    )
    assert found == ["J11-02 10", "S11-09 12", "S11-16 12", "T11-23 08", "!T11-30 08"]


def test_from_the_first_time_on_nothing_of_the_series_is_left() -> None:
    assert days(MONDAYS, onwards(at("11-02"), at("11-02", 9)))[:2] == ["L11-02 09", "L11-09 09"]


def test_moments_in_utc_are_those_of_the_zone_of_the_series() -> None:
    late = EventDraft("u", "Jour fixe", at("11-02", 0), rule="FREQ=WEEKLY")
    named = datetime(2026, 11, 15, 23, tzinfo=UTC)  # Monday 16th, midnight in Berlin
    starts = datetime(2026, 11, 16, 7, tzinfo=UTC)
    assert days(late, onwards(named, starts)) == [
        *("J11-02 00", "J11-09 00", "L11-16 08", "L11-23 08", "!L11-30 08"),
    ]
    (_, single) = event_ranges.apart([late, EventDraft("u", "x", starts, instead_of=named)])
    assert isinstance(single, EventDraft)
    assert event_times.single_uid(single) == "u 20261116"


def test_days_without_hours() -> None:
    series = EventDraft("u", "Jour fixe", date(2026, 11, 2), rule="FREQ=DAILY;UNTIL=20261128")
    later = onwards(date(2026, 11, 24), date(2026, 11, 26))
    _, moved = event_ranges.apart([series, later])
    assert isinstance(moved, EventDraft)
    assert (moved.rule, moved.starts) == ("FREQ=DAILY;UNTIL=20261130", date(2026, 11, 26))


@pytest.mark.parametrize(
    ("rule", "starts"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO", at("11-17")),
        ("FREQ=WEEKLY;BYDAY=MO", at("11-16") + timedelta(days=900)),
    ],
)
def test_a_rule_that_cannot_be_moved_is_lost(rule: str, starts: datetime) -> None:
    later = onwards(at("11-16"), starts)
    _, moved = event_ranges.apart([replace(MONDAYS, rule=rule), later])
    assert isinstance(moved, EventDraft)
    assert not event_times.is_series(moved)
    times = event_times.times(moved, NOW)
    assert {*times.past, times.coming} - {None} == {starts}


def test_a_rule_without_days_goes_by_its_start() -> None:
    series = replace(MONDAYS, rule="FREQ=MONTHLY")
    _, moved = event_ranges.apart([series, onwards(at("12-02"), at("12-05"))])
    assert isinstance(moved, EventDraft)
    assert moved.rule == "FREQ=MONTHLY"


def test_a_rule_that_nobody_can_follow_stays_as_it_is() -> None:
    series = replace(MONDAYS, rule="FREQ=SECONDLY")
    first, later = event_ranges.apart([series, onwards(at("11-16"), at("11-16"))])
    assert isinstance(first, EventDraft)
    assert isinstance(later, EventDraft)
    assert (first.rule, later.rule) == ("FREQ=SECONDLY", "")


def test_one_that_says_itself_how_it_goes_on() -> None:
    later = onwards(at("11-16"), at("11-18"), rule="FREQ=WEEKLY;BYDAY=WE;UNTIL=20261202T000000")
    _, moved = event_ranges.apart([MONDAYS, later])
    assert isinstance(moved, EventDraft)
    assert moved.rule == "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261202"


def test_without_the_series_it_is_one_time() -> None:
    alone = onwards(at("11-16"), at("11-17"))
    assert event_ranges.apart([alone]) == (alone,)
    assert not event_times.is_series(alone)


def test_floating_hours() -> None:
    start = datetime(2026, 11, 2, 10)  # noqa: DTZ001  without a zone, as the file has it
    series = EventDraft("u", "Jour fixe", start, rule="FREQ=WEEKLY")
    later = onwards(start + timedelta(days=14), start + timedelta(days=14, hours=1))
    assert days(series, later) == [
        *("J11-02 10", "J11-09 10", "L11-16 11", "L11-23 11", "!L11-30 11"),
    ]
