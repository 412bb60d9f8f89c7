"""What two looks at three clocks tell: sleep, a clock that was set, or nothing at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.clock_jump import SLACK, ClockJump, Passed, Reading, between

START = Reading(datetime(2026, 11, 25, 13, 30, tzinfo=UTC), timedelta(hours=9), timedelta(hours=7))
TICK = timedelta(seconds=15)
NOTHING = Passed(timedelta(0), timedelta(0))


def later(
    awake: timedelta = TICK, slept: timedelta = timedelta(0), clock_set: timedelta = timedelta(0)
) -> Reading:
    return Reading(
        START.wall + awake + slept + clock_set, START.elapsed + awake + slept, START.awake + awake
    )


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (later(), NOTHING),
        (later(awake=timedelta(days=3)), NOTHING),
        (later(slept=timedelta(hours=8)), Passed(timedelta(hours=8), timedelta(0))),
        (later(clock_set=timedelta(days=2)), Passed(timedelta(0), timedelta(days=2))),
        (later(clock_set=timedelta(hours=-1)), Passed(timedelta(0), timedelta(hours=-1))),
        (
            later(slept=timedelta(hours=8), clock_set=timedelta(minutes=-5)),
            Passed(timedelta(hours=8), timedelta(minutes=-5)),
        ),
        (later(slept=SLACK, clock_set=-SLACK), NOTHING),
        (later(awake=timedelta(seconds=-1)), NOTHING),
        (later(awake=timedelta(hours=-7), slept=timedelta(hours=9)), NOTHING),
    ],
)
def test_what_happened(reading: Reading, expected: Passed) -> None:
    assert between(START, reading) == expected


def test_each_look_is_about_the_time_since_the_one_before() -> None:
    jump = ClockJump(START)
    asleep = later(slept=timedelta(hours=1))
    assert jump.look(asleep).slept == timedelta(hours=1)
    assert jump.look(asleep) == NOTHING
    assert jump.look(START) == NOTHING, "another start of the computer"
    assert jump.look(asleep).slept == timedelta(hours=1)


@given(
    st.timedeltas(timedelta(0), timedelta(days=400)),
    st.timedeltas(timedelta(0), timedelta(days=400)),
    st.timedeltas(timedelta(days=-400), timedelta(days=400)),
)
def test_sleep_and_a_set_clock_are_never_taken_for_each_other(
    awake: timedelta, slept: timedelta, clock_set: timedelta
) -> None:
    found = between(START, later(awake, slept, clock_set))
    assert found.slept == (slept if slept > SLACK else timedelta(0))
    assert found.clock_set == (clock_set if abs(clock_set) > SLACK else timedelta(0))
