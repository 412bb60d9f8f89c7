"""Reminders whose customers cannot be reached then: moved, told once, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.test_contact_windows import REACHES, TUESDAY, back
from smallcrm.domain import contact_windows, quiet_times, slides
from smallcrm.domain.contact_windows import DAYS, Reach, Reason, Window
from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.records import FollowUpId
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.reminders import Candidate, State, Telling, decide
from smallcrm.domain.slides import Slide

ZONE = ZoneInfo("Europe/Amsterdam")
USUAL = ReminderSettings()
WEDNESDAY, FRIDAY, MONDAY = date(2026, 11, 25), date(2026, 11, 27), date(2026, 11, 30)
NEXT_TUESDAY = date(2026, 12, 1)
DUES = st.tuples(
    st.one_of(
        st.dates(date(2026, 3, 1), date(2026, 11, 20)),
        st.dates(date(2026, 3, 26), date(2026, 3, 31)),
        st.dates(date(2026, 10, 22), date(2026, 10, 28)),
    ),
    st.none() | st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 45))),
)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZONE).astimezone(UTC)


def find(reach: Reach, due_on: date, due_time: time | None = None, **more: bool) -> Slide | None:
    return slides.find(reach, (due_on, due_time), ZONE, USUAL, **more)


# --- the user's own hours -----------------------------------------------------------------------


def of_days(*days: int, hours: tuple[tuple[int, int], ...]) -> tuple[Window, ...]:
    return tuple(Window(day, time(begins), time(ends)) for day in days for begins, ends in hours)


@pytest.mark.parametrize(
    ("changed", "windows"),
    [
        ({}, of_days(0, 1, 2, 3, 4, hours=((8, 19),))),
        ({"working_days": frozenset({5})}, of_days(5, hours=((8, 19),))),
        ({"working_days": frozenset()}, of_days(*range(7), hours=((8, 19),))),
        ({"quiet_to": time(0)}, of_days(0, 1, 2, 3, 4, hours=((0, 19),))),
        (
            {"quiet_from": time(1), "quiet_to": time(6), "working_days": frozenset({1})},
            of_days(1, hours=((0, 1), (6, 0))),
        ),
        ({"quiet_from": time(0)}, of_days(0, 1, 2, 3, 4, hours=((8, 0),))),
        ({"quiet_from": time(8)}, of_days(0, 1, 2, 3, 4, hours=((0, 0),))),
        ({"quiet_from": time(8), "working_days": frozenset()}, ()),
    ],
)
def test_the_users_own_hours_are_those_that_are_not_quiet(
    changed: dict[str, Any], windows: tuple[Window, ...]
) -> None:
    wanted = replace(USUAL, **changed)
    assert slides.own_hours(wanted) == windows
    if not windows:
        return
    mine = Reach(slides.own_hours(wanted))
    for hour in range(7 * 24):
        moment = at(MONDAY, 0) + timedelta(hours=hour)
        wall = moment.astimezone(ZONE).replace(tzinfo=None)
        fits = contact_windows.why_not(mine, moment, ZONE) is None
        assert fits is not quiet_times.is_quiet(wall, wanted), wall


# --- where it goes ------------------------------------------------------------------------------


def test_what_fits_stays() -> None:
    assert find(Reach((TUESDAY,)), NEXT_TUESDAY, time(10)) is None
    assert find(Reach((TUESDAY,)), NEXT_TUESDAY) is None  # the digest is at nine
    assert find(Reach(zone="Asia/Tokyo", note="by mail"), WEDNESDAY) is None


def test_an_hour_goes_to_where_theirs_begin() -> None:
    assert find(Reach((TUESDAY,)), WEDNESDAY, time(15)) == Slide(at(NEXT_TUESDAY, 9), Reason.HOURS)


def test_a_day_goes_to_the_digest_when_that_fits() -> None:
    slide = find(Reach((TUESDAY,)), WEDNESDAY)
    assert slide == Slide(at(NEXT_TUESDAY, 9), Reason.HOURS, in_digest=True)


def test_a_day_goes_to_a_later_hour_of_it_when_that_is_theirs() -> None:
    afternoon = Reach((Window(2, time(14), time(17)),))
    assert find(afternoon, WEDNESDAY) == Slide(at(WEDNESDAY, 14), Reason.HOURS)


def test_who_is_away_is_told_of_when_they_are_back_and_the_user_works() -> None:
    until_friday = Reach(away_until=FRIDAY)
    assert find(until_friday, WEDNESDAY) == Slide(at(MONDAY, 9), Reason.AWAY, in_digest=True)
    assert find(until_friday, WEDNESDAY, time(15)) == Slide(at(MONDAY, 8), Reason.AWAY)


def test_hours_at_night_or_on_days_off_alone_move_nothing() -> None:
    """No moment fits both: then it comes at its own time."""
    at_night = Reach((Window(1, time(9), time(12)),), "Asia/Tokyo")
    at_weekends = Reach((Window(5, time(9), time(12)),))
    for reach in (at_night, at_weekends):
        assert find(reach, WEDNESDAY, time(15)) is None
        assert find(reach, WEDNESDAY) is None


def test_who_is_away_for_long_is_told_of_when_they_are_back() -> None:
    """Until Saturday 19 December: the next working day is Monday."""
    for_long = Reach(away_until=date(2026, 12, 19))
    monday = date(2026, 12, 21)
    assert find(for_long, WEDNESDAY) == Slide(at(monday, 9), Reason.AWAY, in_digest=True)
    assert find(for_long, WEDNESDAY, time(15)) == Slide(at(monday, 8), Reason.AWAY)
    with_hours = replace(for_long, windows=(TUESDAY,))
    tuesday = Slide(at(date(2026, 12, 22), 9), Reason.AWAY)
    assert find(with_hours, WEDNESDAY, time(15)) == tuesday
    at_weekends = replace(for_long, windows=(Window(5, time(9), time(12)),))
    assert find(at_weekends, WEDNESDAY, time(15)) is None, "also then nothing fits both"


def test_an_hour_that_was_chosen_in_a_snooze_holds_and_a_day_moves() -> None:
    assert find(Reach((TUESDAY,)), WEDNESDAY, time(15), snoozed=True) is None
    assert find(Reach((TUESDAY,)), WEDNESDAY, snoozed=True) is not None


def test_at_the_end_of_the_calendar_nothing_moves() -> None:
    assert find(Reach((TUESDAY,), "", date.max), date.max) is None
    assert find(Reach((TUESDAY,), "", date.max), date.max, time(15)) is None


@settings(deadline=None)
@given(REACHES, DUES)
@example(Reach((Window(6, time(2, 30), time(4)),)), (date(2026, 3, 28), time(12)))
def test_never_earlier_and_always_where_both_can(
    reach: Reach, due: tuple[date, time | None]
) -> None:
    slide = slides.find(reach, due, ZONE, USUAL)
    own = due_at(*due, ZONE, USUAL.digest_at)
    if slide is None:
        return
    assert own < slide.at <= back(reach, own, ZONE) + timedelta(days=DAYS + 1)
    assert contact_windows.why_not(reach, slide.at, ZONE) is None
    assert contact_windows.why_not(reach, own, ZONE) is slide.reason
    wall = slide.at.astimezone(ZONE).replace(tzinfo=None)
    if wall.date() != due[0] or due[1] is not None:
        assert not quiet_times.is_quiet(wall, USUAL)
    assert not (slide.in_digest and due[1] is not None)


@settings(deadline=None)
@given(REACHES, st.tuples(DUES.map(lambda due: due[0]), st.just(time(15))))
def test_no_moment_before_it_would_have_done(reach: Reach, due: tuple[date, time]) -> None:
    slide = slides.find(reach, due, ZONE, USUAL)
    moment = due_at(*due, ZONE)
    returns = back(reach, moment, ZONE)
    until = slide.at if slide is not None else returns + timedelta(days=DAYS)
    if slide is None and contact_windows.why_not(reach, moment, ZONE) is None:
        return
    while moment < until:
        wall = moment.astimezone(ZONE).replace(tzinfo=None)
        is_open = not quiet_times.is_quiet(wall, USUAL)
        assert not (is_open and contact_windows.why_not(reach, moment, ZONE) is None), moment
        moment += timedelta(hours=12) if moment < returns - timedelta(1) else timedelta(minutes=15)


# --- what is told -------------------------------------------------------------------------------


def candidate(due_on: date, due_time: time | None, reach: Reach) -> Candidate:
    slide = slides.find(reach, (due_on, due_time), ZONE, USUAL)
    return Candidate(FollowUpId(1), due_on, due_time, slide=slide)


class Days:
    """The watch, over one follow-up: asks, and remembers what was told."""

    def __init__(self, one: Candidate) -> None:
        self.one = one
        self.keys: set[str] = set()
        self.told: list[tuple[datetime, Telling]] = []
        self.named: list[datetime] = []

    def ask(self, now: datetime) -> None:
        here = now.astimezone(ZONE).date() >= self.one.due_on
        state = State((self.one,) if here else (), frozenset(self.keys))
        for telling in decide(state, now, ZONE, USUAL):
            self.keys |= set(telling.keys)
            if telling.due:
                self.told.append((now, telling))
                self.one = replace(self.one, claimed_at=now, announced_at=now)
            if telling.listed:
                self.named.append(now)

    def go(self, since: datetime, until: datetime) -> None:
        while since <= until:
            self.ask(since)
            since += timedelta(minutes=15)


@settings(max_examples=40, deadline=None)
@given(REACHES, DUES)
def test_it_is_told_once_from_where_it_was_moved_to(
    reach: Reach, due: tuple[date, time | None]
) -> None:
    one = candidate(*due, reach)
    days = Days(one)
    moment = due_at(*due, ZONE, USUAL.digest_at)
    begin = moment.replace(minute=moment.minute // 15 * 15) - timedelta(hours=2)
    returns = back(reach, moment, ZONE)
    while begin < returns - timedelta(days=2):  # nothing but the digests
        days.ask(begin)
        begin += timedelta(hours=6)
    days.go(begin, begin + timedelta(days=DAYS + 8))
    assert len(days.told) == 1
    when, telling = days.told[0]
    if one.slide is None:
        assert when >= moment
        return
    assert one.slide.at <= when < one.slide.at + timedelta(minutes=15)
    assert telling.due[0].slide == one.slide
    first = one.slide.at.astimezone(ZONE).date()
    assert all(named.astimezone(ZONE).date() >= first for named in days.named)


def test_one_with_an_hour_of_its_own_is_told_by_itself() -> None:
    one = candidate(WEDNESDAY, None, Reach((Window(2, time(14), time(17)),)))
    told = decide(State((one,), frozenset({"digest:2026-11-25"})), at(WEDNESDAY, 14), ZONE, USUAL)
    assert [t.kind for t in told] == [NoticeKind.DUE]


def test_the_digest_does_not_name_it_before_its_day_and_tells_it_then() -> None:
    one = candidate(WEDNESDAY, None, Reach((TUESDAY,)))
    (before,) = decide(State((one,)), at(WEDNESDAY, 9), ZONE, USUAL)
    (then,) = decide(State((one,)), at(NEXT_TUESDAY, 9), ZONE, USUAL)
    assert (before.due, before.listed, before.silent) == ((), (), True)
    assert [int(d.id) for d in then.due] == [1]
    assert not then.due[0].late


@pytest.mark.parametrize(("hour", "due"), [(12, []), (15, [1])])
def test_a_moment_that_was_slept_through_is_told_at_the_next_poll(
    hour: int, due: list[int]
) -> None:
    """Whether they can be reached by then or not: it is late."""
    one = candidate(WEDNESDAY, time(9), Reach((Window(2, time(14), time(14, 30)),)))
    told = decide(State((one,), frozenset({"digest:2026-11-25"})), at(WEDNESDAY, hour), ZONE, USUAL)
    assert [int(d.id) for t in told for d in t.due] == due
    assert all(t.kind is NoticeKind.AWAY and t.due[0].late for t in told)


def test_it_is_asked_about_on_the_third_day_after_it_was_told() -> None:
    one = candidate(FRIDAY, None, Reach((TUESDAY,)))
    told = replace(one, announced_at=at(NEXT_TUESDAY, 9), claimed_at=at(NEXT_TUESDAY, 9))
    asked = {
        day: [
            t.kind
            for t in decide(State((told,)), at(NEXT_TUESDAY + timedelta(day), 9), ZONE, USUAL)
        ]
        for day in (1, 2, 3)
    }
    assert [NoticeKind.LATE in kinds for kinds in asked.values()] == [False, False, True]
