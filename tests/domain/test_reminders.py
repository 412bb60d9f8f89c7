"""The reminder rule: never early, exactly once, grouped, and honest after sleep or a crash."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import reminders
from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.records import FollowUpId
from smallcrm.domain.reminders import Candidate, Manner

ZONE = ZoneInfo("Europe/Amsterdam")
DUE = datetime(2026, 11, 25, 13, 0, tzinfo=UTC)  # 14:00 in Amsterdam


def one(number: int = 1, **values: object) -> Candidate:
    start = Candidate(FollowUpId(number), date(2026, 11, 25), time(14))
    return Candidate(**{**{n: getattr(start, n) for n in start.__slots__}, **values})


@pytest.mark.parametrize("seconds", [-3600, -60, -1])
def test_never_early(seconds: int) -> None:
    decision = reminders.decide([one()], DUE + timedelta(seconds=seconds), ZONE)
    assert decision == reminders.Decision(Manner.NOTHING, ())


@pytest.mark.parametrize(
    ("seconds", "manner"),
    [
        (0, Manner.SINGLES),
        (59, Manner.SINGLES),
        (600, Manner.SINGLES),
        (601, Manner.WHILE_AWAY),
    ],
)
def test_when_due_and_when_late(seconds: int, manner: Manner) -> None:
    decision = reminders.decide([one()], DUE + timedelta(seconds=seconds), ZONE)
    assert decision.manner is manner
    assert [d.id for d in decision.due] == [1]


def test_many_at_once_are_one() -> None:
    three = reminders.decide([one(n) for n in range(3)], DUE, ZONE)
    four = reminders.decide([one(n) for n in range(4)], DUE, ZONE)
    assert (three.manner, four.manner) == (Manner.SINGLES, Manner.TOGETHER)


def test_what_was_announced_is_not_again() -> None:
    assert reminders.decide([one(announced_at=DUE)], DUE, ZONE).manner is Manner.NOTHING


def test_after_a_crash_between_claim_and_record_it_comes_once_more_and_says_so() -> None:
    decision = reminders.decide([one(claimed_at=DUE)], DUE + timedelta(seconds=30), ZONE)
    assert decision.manner is Manner.WHILE_AWAY
    assert decision.due[0].uncertain


def test_a_clock_set_back_makes_a_false_alarm() -> None:
    before = DUE - timedelta(hours=1)
    assert reminders.is_false_alarm(one(announced_at=DUE, told_due_at=DUE), before)
    assert reminders.is_false_alarm(one(claimed_at=DUE, told_due_at=DUE), before)
    assert not reminders.is_false_alarm(one(), before)
    assert not reminders.is_false_alarm(one(announced_at=DUE, told_due_at=DUE), DUE)


ZONES = st.sampled_from(
    ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]
)


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.one_of(st.none(), st.times(timezones=st.none()).map(lambda t: time(t.hour, t.minute))),
    st.integers(-90_000, 90_000) | st.sampled_from([-600, -60, -1, 0, 1, 30, 59, 60, 600]),
    ZONES,
)
def test_due_exactly_from_its_moment_on(
    due_on: date, due_time: time | None, seconds: int, zone_name: str
) -> None:
    zone = ZoneInfo(zone_name)
    candidate = Candidate(FollowUpId(1), due_on, due_time)
    at = due_at(due_on, due_time, zone)
    decision = reminders.decide([candidate], at + timedelta(seconds=seconds), zone)
    assert bool(decision.due) is (seconds >= 0)
