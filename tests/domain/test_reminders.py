"""The reminder rule: never early, once, grouped, quiet when it should be, honest afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.records import DetailId, FollowUpId
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.domain.reminders import Candidate, Coming, State, Telling, decide

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)  # a Wednesday
FRIDAY, SATURDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 30)
USUAL = ReminderSettings()
AGO = datetime(2026, 11, 1, tzinfo=UTC)


def at(hour: int, minute: int = 0, day: date = TODAY, second: int = 0) -> datetime:
    """The UTC moment of a local wall time."""
    return datetime.combine(day, time(hour, minute, second)).replace(tzinfo=ZONE).astimezone(UTC)


def one(number: int = 1, due_on: date = TODAY, due_time: time | None = time(14)) -> Candidate:
    return Candidate(FollowUpId(number), due_on, due_time)


def told_before(candidate: Candidate, when: datetime = AGO) -> Candidate:
    return replace(candidate, claimed_at=when, announced_at=when)


def tell(
    now: datetime,
    *candidates: Candidate,
    told: tuple[str, ...] = ("digest:2026-11-25",),
    settings: ReminderSettings = USUAL,
    pause: Pause | None = None,
    occasions: tuple[Coming, ...] = (),
    quiet: int | None = None,
) -> list[Telling]:
    """What is told; today's digest has been, unless it is said otherwise."""
    state = State(candidates, frozenset(told), pause, occasions, quiet)
    return list(decide(state, now, ZONE, settings))


def kinds(tellings: list[Telling]) -> list[tuple[NoticeKind, list[int]]]:
    return [(t.kind, [int(d.id) for d in t.due]) for t in tellings]


# --- at its time --------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [-3600, -60, -1])
def test_never_early(seconds: int) -> None:
    assert tell(at(14) + timedelta(seconds=seconds), one()) == []


@pytest.mark.parametrize(
    ("seconds", "kind"), [(0, "due"), (59, "due"), (600, "due"), (601, "away"), (9000, "away")]
)
def test_when_due_and_when_late(seconds: int, kind: str) -> None:
    found = tell(at(14) + timedelta(seconds=seconds), one())
    assert kinds(found) == [(NoticeKind(kind), [1])]


def test_three_at_once_are_three_and_four_are_one() -> None:
    assert kinds(tell(at(14), *map(one, (1, 2, 3)))) == [(NoticeKind.DUE, [n]) for n in (1, 2, 3)]
    assert kinds(tell(at(14), *map(one, (1, 2, 3, 4)))) == [(NoticeKind.DUE, [1, 2, 3, 4])]


def test_the_fourth_within_five_minutes_makes_one_of_them_all() -> None:
    before = [told_before(one(n, due_time=time(13, 57)), at(13, 57)) for n in (1, 2, 3)]
    (found,) = tell(at(14), *before, one(4))
    assert (kinds([found]), found.listed) == ([(NoticeKind.DUE, [4])], (1, 2, 3))
    (found,) = tell(at(14, 3), *before, one(4))
    assert (kinds([found]), found.listed) == ([(NoticeKind.DUE, [4])], ())


def test_what_was_told_as_missed_does_not_make_one_of_many() -> None:
    missed = [told_before(one(n, due_time=time(12)), at(13, 58)) for n in (1, 2, 3, 4)]
    (found,) = tell(at(14), *missed, one(5))
    assert (kinds([found]), found.listed) == ([(NoticeKind.DUE, [5])], ())


def test_what_was_told_is_not_told_again() -> None:
    assert tell(at(14, 1), told_before(one())) == []


def test_after_a_crash_between_claim_and_record_it_comes_once_more_and_says_so() -> None:
    (found,) = tell(at(14, 1), replace(one(), claimed_at=at(14)))
    assert found.kind is NoticeKind.AWAY
    assert found.due[0].uncertain


@pytest.mark.parametrize("now", [at(20), at(20, day=SATURDAY), at(3)])
def test_a_typed_time_is_told_in_quiet_hours_and_on_a_day_off(now: datetime) -> None:
    wall = now.astimezone(ZONE)
    assert kinds(tell(now, one(1, wall.date(), wall.time()))) == [(NoticeKind.DUE, [1])]


# --- while nobody was told ----------------------------------------------------------------------


def test_many_that_came_due_meanwhile_are_one_notice() -> None:
    found = tell(at(16), one(1, due_time=time(15)), one(2, due_time=time(14)), one(3))
    assert kinds(found) == [(NoticeKind.AWAY, [2, 3, 1])]


def test_in_quiet_hours_what_was_missed_before_them_waits_for_their_end() -> None:
    missed = one(1, due_time=time(15))
    assert tell(at(23), missed) == []
    morning = at(8, day=date(2026, 11, 26))
    assert tell(morning - timedelta(seconds=1), missed) == []
    assert kinds(tell(morning, missed)) == [(NoticeKind.AWAY, [1])]


def test_what_was_typed_for_these_quiet_hours_does_not_wait() -> None:
    assert kinds(tell(at(23), one(1, due_time=time(20)))) == [(NoticeKind.AWAY, [1])]
    sunday = date(2026, 11, 29)
    assert kinds(tell(at(12, day=sunday), one(1, SATURDAY, time(11)))) == [(NoticeKind.AWAY, [1])]
    told = ("digest:2026-11-29",)
    assert tell(at(12, day=sunday), one(1, FRIDAY, time(15)), told=told) == []


def test_a_week_away_is_one_card_with_everything() -> None:
    away = [one(1, date(2026, 11, 19)), one(2, date(2026, 11, 20), None), one(3, TODAY, None)]
    (found,) = tell(at(9, 30), *away, one(4, TODAY, time(16)), told=())
    assert kinds([found]) == [(NoticeKind.AWAY, [1, 2, 3])]
    assert found.listed == (4,)
    assert "digest:2026-11-25" in found.keys
    asked = [key for key in found.keys if key.startswith("late:")]
    assert asked == ["late:due:2:2026-11-20T", "late:due:1:2026-11-19T14:00"]


def test_with_catching_up_switched_off_the_digest_still_comes() -> None:
    settings = replace(USUAL, off=frozenset({NoticeKind.AWAY}))
    missed = one(1, date(2026, 11, 24), time(15))
    found = tell(at(9), missed, one(2, TODAY, None), told=(), settings=settings)
    assert [(t.kind, t.silent) for t in found] == [
        (NoticeKind.AWAY, True),
        (NoticeKind.DIGEST, False),
    ]


def test_a_crash_just_before_quiet_hours_does_not_keep_a_typed_time_till_morning() -> None:
    fell = replace(one(1, due_time=time(18, 59)), claimed_at=at(18, 59))
    assert kinds(tell(at(19, 1), fell)) == [(NoticeKind.AWAY, [1])]
    assert tell(at(19, 10), fell) == []


# --- the digest ---------------------------------------------------------------------------------


def test_the_digest_tells_what_has_no_hour_and_names_the_others() -> None:
    rows = [
        one(1, TODAY, None),
        one(2, TODAY, time(16)),
        told_before(one(3, date(2026, 11, 23), None)),
        told_before(one(4, date(2026, 11, 10), None)),
    ]
    assert tell(at(8, 59), *rows, told=()) == []
    (found,) = tell(at(9), *rows, told=())
    assert kinds([found]) == [(NoticeKind.DIGEST, [1])]
    assert found.listed == (3, 2)
    assert found.keys == ("digest:2026-11-25",)


def test_what_is_told_by_itself_just_now_is_not_in_the_digest_beside_it() -> None:
    now, later = one(1, TODAY, time(11, 10)), one(2, TODAY, time(16))
    alone, digest = tell(at(11, 10), now, told=())
    assert kinds([alone]) == [(NoticeKind.DUE, [1])]
    assert (digest.kind, digest.silent) == (NoticeKind.DIGEST, True)
    alone, digest = tell(at(11, 10), now, later, told=())
    assert kinds([alone]) == [(NoticeKind.DUE, [1])]
    assert (digest.kind, digest.listed, digest.silent) == (NoticeKind.DIGEST, (2,), False)


def test_nothing_to_say_is_not_said_but_counts() -> None:
    (found,) = tell(at(9), told=())
    assert (found.silent, found.keys) == (True, ("digest:2026-11-25",))


def test_the_digest_comes_when_the_computer_wakes_later_but_not_in_quiet_hours() -> None:
    untimed = one(1, TODAY, None)
    assert kinds(tell(at(18, 59), untimed, told=())) == [(NoticeKind.DIGEST, [1])]
    assert tell(at(19), untimed, told=()) == []


def test_what_is_written_for_today_after_the_digest_is_told_later_today() -> None:
    untimed = one(1, TODAY, None)
    assert tell(at(17, 29), untimed) == []
    (found,) = tell(at(17, 30), untimed)
    assert (found.kind, found.keys) == (NoticeKind.DIGEST, ("digest:2026-11-25:later",))
    assert tell(at(17, 30), told=("digest:2026-11-25", "digest:2026-11-25:later")) == []


def test_a_day_off_has_a_digest_only_of_what_was_meant_for_it() -> None:
    rows = one(1, SATURDAY, None), one(2, FRIDAY, None)
    (found,) = tell(at(9, day=SATURDAY), *rows, told=())
    assert (kinds([found]), found.listed) == ([(NoticeKind.DIGEST, [1])], ())
    (found,) = tell(at(9, day=SATURDAY), rows[1], told=())
    assert found.silent
    (found,) = tell(at(9, day=MONDAY), rows[1], told=())
    assert kinds([found]) == [(NoticeKind.DIGEST, [2])]


def test_without_working_days_all_days_are_alike() -> None:
    settings = replace(USUAL, working_days=frozenset())
    (found, *_) = tell(at(9, day=SATURDAY), one(1, FRIDAY, None), told=(), settings=settings)
    assert kinds([found]) == [(NoticeKind.DIGEST, [1])]


@pytest.mark.parametrize("digest", [time(7), time(20), time(0)])
def test_an_hour_of_the_digest_that_lies_in_quiet_hours_is_meant(digest: time) -> None:
    settings = replace(USUAL, digest_at=digest)
    begins = at(digest.hour)
    untimed = one(1, TODAY, None)
    assert tell(begins - timedelta(seconds=1), untimed, told=(), settings=settings) == []
    (found,) = tell(begins, untimed, told=(), settings=settings)
    assert kinds([found]) == [(NoticeKind.DIGEST, [1])]


def test_an_early_digest_that_was_missed_does_not_come_at_night() -> None:
    settings = replace(USUAL, digest_at=time(7))
    assert tell(at(23), one(1, TODAY, None), told=(), settings=settings) == []


# --- asked, quiet, yearly, paused ---------------------------------------------------------------


@pytest.mark.parametrize(("days", "asks"), [(2, False), (3, True), (7, True), (8, False)])
def test_on_the_third_late_day_it_is_asked_about_once(days: int, asks: bool) -> None:
    late = told_before(one(1, TODAY - timedelta(days=days), None))
    found = tell(at(9), late)
    assert [t.kind for t in found] == [NoticeKind.LATE] * asks
    if asks:
        assert found[0].listed == (1,)
        assert tell(at(9), late, told=("digest:2026-11-25", *found[0].keys)) == []


def test_nothing_is_asked_before_the_day_has_begun_or_on_a_day_off() -> None:
    late = told_before(one(1, date(2026, 11, 22), None))
    assert tell(at(8, 59), late) == []
    late = told_before(one(1, date(2026, 11, 25), None))
    assert tell(at(10, day=SATURDAY), late, told=("digest:2026-11-28",)) == []


def test_who_has_gone_quiet_is_told_on_mondays_once() -> None:
    told = frozenset({"digest:2026-11-30"})
    assert tell(at(8, 59, day=MONDAY), told=tuple(told), quiet=2) == []
    assert tell(at(9, day=FRIDAY), told=("digest:2026-11-27",), quiet=2) == []
    (found,) = tell(at(9, day=MONDAY), told=tuple(told), quiet=2)
    assert (found.kind, found.keys, found.silent) == (NoticeKind.QUIET, ("quiet:2026-W49",), False)
    assert tell(at(9, day=MONDAY), told=(*told, *found.keys), quiet=2) == []
    assert tell(at(9, day=MONDAY), told=tuple(told)) == [], "it is not known yet"
    (found,) = tell(at(9, day=MONDAY), told=tuple(told), quiet=0)
    assert found.silent


def coming(day: date, ahead: int = 3) -> tuple[Coming, ...]:
    return (Coming(DetailId(7), day, ahead),)


def test_a_yearly_day_is_told_ahead_and_on_the_day() -> None:
    seen: set[str] = set()
    days = []
    for number in range(12):
        day = date(2026, 11, 23) + timedelta(days=number)
        for found in tell(at(9, day=day), told=tuple(seen), occasions=coming(date(2026, 12, 3))):
            seen.update(found.keys)
            days += [day] if found.occasions else []
    assert days == [date(2026, 11, 30), date(2026, 12, 3)]


def test_one_on_a_day_off_is_told_on_the_working_day_before() -> None:
    seen: set[str] = set()
    days = []
    for number in range(7):
        day = date(2026, 11, 25) + timedelta(days=number)
        for found in tell(at(9, day=day), told=tuple(seen), occasions=coming(SATURDAY)):
            seen.update(found.keys)
            days += [day] if found.occasions else []
    assert days == [date(2026, 11, 25), FRIDAY]


def test_one_that_was_missed_before_a_day_off_is_told_on_it() -> None:
    told = ("digest:2026-11-28",)
    (found,) = tell(at(10, day=SATURDAY), told=told, occasions=coming(SATURDAY))
    assert found.occasions == coming(SATURDAY)
    assert tell(at(10, day=SATURDAY), told=told, occasions=coming(date(2026, 11, 29))) == []


def test_one_that_is_entered_on_the_day_is_told_at_once_and_not_at_night() -> None:
    (found,) = tell(at(11), occasions=coming(TODAY, 0))
    assert (found.kind, found.occasions) == (NoticeKind.DIGEST, coming(TODAY, 0))
    assert tell(at(11), told=("digest:2026-11-25", *found.keys), occasions=coming(TODAY, 0)) == []
    assert tell(at(20), occasions=coming(TODAY, 0)) == []
    assert tell(at(11), occasions=coming(date(2026, 11, 26))) == []


def test_a_pause_holds_everything_and_says_so_once_the_next_day() -> None:
    pause = Pause(at(10, day=date(2026, 11, 24)))
    assert tell(at(14), one(), pause=Pause(at(10))) == []
    (found,) = tell(at(14), one(), pause=pause)
    assert found.kind is NoticeKind.PAUSED
    assert tell(at(14), one(), pause=pause, told=found.keys) == []
    assert tell(at(14), pause=pause) == []
    assert kinds(tell(at(14), one(), pause=Pause(at(10), at(14)))) == [(NoticeKind.DUE, [1])]


def test_a_typed_time_in_a_pause_that_ends_at_night_is_told_at_its_end() -> None:
    pause = Pause(at(18, 30, FRIDAY), at(19, 30, FRIDAY))
    fell = one(1, FRIDAY, time(18, 45))
    told = ("digest:2026-11-27",)
    assert tell(at(19, 29, FRIDAY), fell, pause=pause, told=told) == []
    found = tell(at(19, 30, FRIDAY), fell, pause=pause, told=told)
    assert kinds(found) == [(NoticeKind.AWAY, [1])]
    assert tell(at(20, 0, FRIDAY), fell, pause=pause, told=told) == []


def test_a_kind_that_is_switched_off_counts_as_told() -> None:
    settings = replace(USUAL, off=frozenset(NoticeKind))
    (found,) = tell(at(14), one(), settings=settings)
    assert (found.silent, kinds([found])) == (True, [(NoticeKind.DUE, [1])])
    (found,) = tell(at(15), one(), settings=settings, pause=Pause(AGO), told=())
    assert found.silent


# --- any time, any zone -------------------------------------------------------------------------

ZONES = st.sampled_from(
    ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]
)


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.times(timezones=st.none()).map(lambda t: time(t.hour, t.minute)),
    st.integers(-90_000, 600) | st.sampled_from([-600, -60, -1, 0, 1, 30, 59, 60, 600]),
    ZONES,
)
def test_a_typed_time_is_told_exactly_from_its_moment_on(
    due_on: date, due_time: time, seconds: int, zone_name: str
) -> None:
    zone = ZoneInfo(zone_name)
    candidate = Candidate(FollowUpId(1), due_on, due_time)
    now = due_at(due_on, due_time, zone) + timedelta(seconds=seconds)
    found = decide(State((candidate,)), now, zone, USUAL)
    assert (1 in [d.id for t in found for d in t.due]) is (seconds >= 0)
