"""The watch: claims, shows where the user looks, records, withdraws, and tries again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.clock_jump import Passed
from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.domain.errors import DiskFull, FileDamaged
from smallcrm.domain.ledger import Act, Manner, NoticeKind
from smallcrm.domain.records import CustomerDraft, FollowUpDraft, FollowUpId
from smallcrm.domain.reminder_settings import Names
from smallcrm.services import (
    contact_windows,
    customers,
    deliveries,
    follow_ups,
    reminders,
    veiling,
)
from smallcrm.storage.store import Store
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.preferences import PauseChoice, Preferences
from smallcrm.viewmodels.reminders import ReminderWatch, Surroundings
from smallcrm.viewmodels.workspace import Workspace
from viewmodels.watch_world import World

TODAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)


@pytest.fixture
def world(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[World]:
    workspace = Workspace(store, clock)
    yield World(store, clock, workspace, Preferences(workspace))
    workspace.stop()


def test_told_once_and_withdrawn_when_it_is_done(world: World) -> None:
    promise = world.promise("Ring", time(14, 31), world.ana())
    world.pass_by(seconds=30)
    assert world.outside.shown == []
    world.pass_by(seconds=30)
    world.pass_by(seconds=15)
    assert world.outside.shown == [(f"due:{promise}", "Ana: Ring", "Due now.")]
    assert [r.id for r in world.watch.due_rows()] == [promise]
    world.answers.obey(f"due:{promise}", "done")
    assert world.outside.withdrawn == [f"due:{promise}"]
    assert world.watch.due_rows() == ()
    assert world.ledger(promise) == [(Manner.NOTICE, Act.DONE)]


def test_one_notice_for_many_takes_the_place_of_those_for_each(world: World) -> None:
    first = [world.promise(f"x{n}", time(14, 31)) for n in range(3)]
    world.pass_by(minutes=1)
    assert [key for key, _, _ in world.outside.shown] == [f"due:{n}" for n in first]
    world.promise("x4", time(14, 32))
    world.pass_by(minutes=1)
    assert world.outside.shown[-1][:2] == ("due/4", "4 follow-ups are due now")
    assert sorted(world.outside.withdrawn) == [f"due:{n}" for n in first]
    for number in first:
        follow_ups.done(world.store, number, world.clock.now())
    assert "due/4" not in world.outside.withdrawn
    follow_ups.done(world.store, FollowUpId(4), world.clock.now())
    assert world.outside.withdrawn[-1] == "due/4"


def test_what_could_not_be_shown_is_tried_again_after_a_while(world: World) -> None:
    world.outside.manner = None
    promise = world.promise("Ring", time(14, 31))
    world.pass_by(minutes=1)
    assert len(world.outside.shown) == 1
    world.pass_by(seconds=45)
    assert len(world.outside.shown) == 1
    world.pass_by(seconds=15)
    assert len(world.outside.shown) == 2
    world.outside.manner = Manner.PANEL
    world.pass_by(minutes=4)
    assert len(world.outside.shown) == 2
    world.pass_by(minutes=1)
    assert len(world.outside.shown) == 3
    assert world.ledger(promise) == [(Manner.PANEL, None)]


def test_a_clock_that_was_wrong_makes_nothing_wait(world: World) -> None:
    promise = world.promise("Ring", time(14, 31))
    world.outside.manner = None
    world.pass_by(days=2000)
    world.outside.manner = Manner.NOTICE
    world.pass_by(days=-2000)
    world.pass_by(minutes=1)
    assert world.ledger(promise)[0] == (Manner.NOTICE, None)


def test_a_poll_in_the_middle_of_another_tells_nothing(world: World) -> None:
    """A notice service may let the timer through while it shows."""
    world.outside.meanwhile = world.watch.poll
    first, second = world.promise("Ring", time(14, 31)), world.promise("Write", time(14, 31))
    world.pass_by(minutes=1)
    assert [key for key, _, _ in world.outside.shown] == [f"due:{first}", f"due:{second}"]


def test_a_window_in_front_says_it_itself_unless_the_screen_is_locked(world: World) -> None:
    world.in_front = True
    first = world.promise("Ring", time(14, 30))
    assert world.outside.shown == []
    assert [title for _, title, _ in world.inside.shown] == ["Ring"]
    assert world.ledger(first) == [(Manner.STRIP, None)]
    world.locked = True
    world.promise("Write", time(14, 30))
    assert world.outside.shown[0][1:] == ("A follow-up is due", "Open smallcrm to see it.")


def test_names_are_hidden_when_the_user_wants_it(world: World) -> None:
    world.preferences.set(names=Names.NAME)
    world.promise("Ring about the divorce", time(14, 30), world.ana())
    assert world.outside.shown[0][1:] == ("Ana: a follow-up is due", "Due now.")


def test_after_sleep_one_notice_says_so(world: World) -> None:
    world.promise("Ring", time(14, 40))
    world.promise("Write", time(14, 50))
    world.pass_by(hours=2)
    (shown,) = world.outside.shown
    assert shown[:2] == ("away/1", "2 follow-ups came due while this was asleep")


def test_what_came_due_while_it_was_off_and_during_a_pause(world: World) -> None:
    world.preferences.pause_until(PauseChoice.HOUR)
    world.promise("Ring", time(14, 40))
    for _ in range(59):
        world.pass_by(minutes=1)
    assert world.outside.shown == []
    ended: list[bool] = []
    world.watch.due_changed.connect(lambda: ended.append(world.preferences.pause is None))
    world.pass_by(minutes=1)
    assert ended[0], "whoever shows the pause is told of its end"
    assert world.outside.shown[0][1] == "1 follow-up came due during the pause"
    world.preferences.pause_until(PauseChoice.RESUME)
    world.promise("Write", time(15, 0))
    world.preferences.resume()
    assert world.outside.shown[1][1] == "1 follow-up came due during the pause"
    world.promise("Send", time(15, 45))
    world.clock.moment += timedelta(hours=1)
    again = World(world.store, world.clock, world.workspace, world.preferences)
    assert again.outside.shown[0][1] == "1 follow-up came due while this was off"


def test_a_long_pause_is_said_once_and_ended_from_its_notice(world: World) -> None:
    world.preferences.pause_until(PauseChoice.TOMORROW)
    assert world.preferences.pause is not None
    assert world.preferences.pause.until is not None
    assert world.preferences.pause.until.isoformat() == "2026-11-26T08:00:00+00:00"
    world.preferences.pause_until(PauseChoice.RESUME)
    world.promise("Ring", time(14, 40))
    for _ in range(48):
        world.pass_by(hours=1)
    paused = [key for key, _, _ in world.outside.shown]
    assert paused == ["paused"]
    world.answers.obey("paused", "resume")
    assert world.preferences.pause is None
    assert "away/1" in [key for key, _, _ in world.outside.shown]


def test_a_kind_that_is_switched_off_is_in_the_ledger_and_the_list(world: World) -> None:
    world.preferences.set(off=frozenset({NoticeKind.DUE}))
    promise = world.promise("Ring", time(14, 30))
    assert world.outside.shown == []
    assert world.ledger(promise) == [(Manner.OFF, None)]
    assert [r.id for r in world.watch.due_rows()] == [promise]
    world.preferences.set(off=frozenset())
    world.pass_by(seconds=15)
    assert world.outside.shown == []


def test_the_clocks_tell_sleep_from_a_clock_that_was_set(world: World) -> None:
    said: list[str] = []
    world.promise("Ring", time(14, 40))
    jumps = [Passed(timedelta(), timedelta(hours=1)), Passed(timedelta(), timedelta(days=3))]
    around = Surroundings(lambda: False, lambda: False, lambda: jumps.pop(0))
    announcers = world.outside, world.inside
    other = ReminderWatch(world.workspace, world.preferences, world.touches, announcers, around)
    other.said.connect(said.append)
    other.poll()
    world.clock.moment += timedelta(hours=1)
    assert said == []
    other.poll()
    assert world.outside.shown[0][1] == "1 follow-up came due meanwhile"
    assert said == ["The clock went 3 days ahead. Is it right? What came due is in Today."]


def test_it_counts_as_told_once_the_service_has_it(world: World) -> None:
    world.outside.manner = Manner.ASKED
    fell: list[object] = []
    world.watch.fell_due.connect(fell.append)
    promise = world.promise("Ring", time(14, 31))
    key = f"due:{promise}"
    world.pass_by(minutes=1)
    world.pass_by(seconds=15)
    assert [k for k, _, _ in world.outside.shown] == [key], "asked once"
    assert (world.ledger(promise), fell) == ([(None, None)], [])
    world.watch.shown(key, "notice")
    assert world.ledger(promise) == [(Manner.NOTICE, None)]
    assert len(fell) == 1


def test_a_change_while_the_service_is_asked_does_not_lose_it(world: World) -> None:
    world.outside.manner = Manner.ASKED
    promise = world.promise("Ring", time(14, 30))
    key = f"due:{promise}"
    world.ana()
    assert world.outside.withdrawn == [], "it is due, and on its way"
    world.watch.shown(key, "notice")
    assert world.ledger(promise) == [(Manner.NOTICE, None)]
    other = world.promise("Write", time(14, 30))
    follow_ups.done(world.store, other, world.clock.now())
    assert world.outside.withdrawn == [f"due:{other}"], "handled before it was shown"


def test_other_words_for_it_do_not_change_when_it_was_told(world: World) -> None:
    promise = world.promise("Ring", time(14, 30))
    world.clock.moment += timedelta(minutes=5)
    world.watch.shown(f"due:{promise}", "notice")
    (told,) = deliveries.of_follow_up(world.store, promise)
    assert told.shown_at == world.clock.now() - timedelta(minutes=5)


def test_what_nobody_has_answered_for_is_told_at_the_next_start(world: World) -> None:
    world.outside.manner = Manner.ASKED
    promise = world.promise("Ring", time(14, 31))
    world.pass_by(minutes=1)
    world.watch.stop()
    world.outside.manner = Manner.NOTICE
    again = World(world.store, world.clock, world.workspace, world.preferences)
    (shown,) = again.outside.shown
    assert shown[1:] == ("Ring", "Due now."), "nobody can have seen it before"
    assert again.ledger(promise) == [(Manner.NOTICE, None)]


def test_what_the_service_did_not_show_after_all_is_in_the_ledger_otherwise(world: World) -> None:
    promise = world.promise("Ring", time(14, 30))
    world.watch.shown(f"due:{promise}", "panel")
    world.watch.shown("due:99", "panel")
    assert world.ledger(promise) == [(Manner.PANEL, None)]


def test_a_new_day_is_told_when_it_starts(world: World) -> None:
    days: list[date] = []
    world.watch.day_changed.connect(lambda: days.append(world.workspace.today()))
    world.pass_by(hours=6)
    assert days == []
    world.pass_by(hours=6)  # 2:30: what is due this night is of today
    world.pass_by(seconds=15)
    assert days == [TODAY]
    world.pass_by(hours=1, minutes=30)
    world.pass_by(seconds=15)
    assert days == [TODAY, date(2026, 11, 26)]


def test_a_day_that_is_to_start_earlier_starts_at_once(world: World) -> None:
    days: list[date] = []
    world.watch.day_changed.connect(lambda: days.append(world.workspace.today()))
    world.pass_by(hours=11)  # 1:30
    assert days == [TODAY]
    world.preferences.begin_day_at(time(1))
    assert days == [TODAY, date(2026, 11, 26)]


def test_an_hour_of_the_night_rings_though_it_is_the_evening_before(world: World) -> None:
    draft = FollowUpDraft("Ring", date(2026, 11, 26), time(1, 30))
    promise = follow_ups.add(world.store, None, draft, world.clock.now())
    world.pass_by(hours=11)
    assert [key for key, *_ in world.outside.shown] == [f"due:{promise}"]
    assert world.workspace.today() == date(2026, 11, 25)


def test_trouble_is_said_at_the_third_poll_in_a_row(
    world: World, monkeypatch: pytest.MonkeyPatch, expect_log: bool
) -> None:
    said: list[str] = []
    world.watch.said.connect(said.append)
    promise = world.promise("Ring", time(14, 31))

    def full(*args: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(reminders, "claim", full)
        world.pass_by(minutes=1)
        world.pass_by(seconds=15)
        assert said == []
        world.pass_by(seconds=15)
        world.pass_by(seconds=15)
        assert len(said) == 1
    world.pass_by(seconds=15)
    assert [r.id for r in world.watch.due_rows()] == [promise]


def test_a_damaged_file_reminds_of_nothing(world: World) -> None:
    """Neither once damage was met, nor where what can be read of it is only looked at."""
    world.promise("Call", time(14, 31))
    world.store.freeze(FileDamaged(world.store.path))
    world.pass_by(minutes=2)
    assert world.outside.shown == []
    world.store.freeze(None)
    world.store.shows_damaged = True
    world.pass_by(minutes=2)
    assert world.outside.shown == []
    world.store.shows_damaged = False
    world.pass_by(minutes=2)
    assert len(world.outside.shown) == 1


def test_no_notice_names_anybody_while_the_screen_is_shared(world: World) -> None:
    ana = world.ana()
    veil.use(veiling.read(world.store, ana))
    try:
        world.promise("Ring Ana", time(14, 31), ana)
        world.pass_by(minutes=1)
        world.in_front = True
        world.promise("Ring Ana again", time(14, 32), ana)
        world.pass_by(minutes=1)
    finally:
        veil.use(None)
    said = [*world.outside.shown, *world.inside.shown]
    assert len(said) == 2
    assert not any("Ana" in words for _, *both in said for words in both)


def test_a_reminder_that_waited_for_the_customers_hours_says_why(world: World) -> None:
    ana = world.ana()
    hours = Window(2, time(15), time(16))  # of Wednesday
    contact_windows.set_reach(world.store, ana, Reach((hours,)))
    world.promise("Ring", time(14, 31), ana)
    world.pass_by(minutes=29)
    assert world.outside.shown == []
    world.pass_by(minutes=1)
    ((_, title, body),) = world.outside.shown
    assert title == "Ana: Ring"
    assert body == "Due now. It waited: takes calls Wed 15:00–16:00."


def of_thursday(world: World, name: str, text: str, at: time | None, reach: Reach) -> None:
    """A promise for the day after, of somebody who can be reached so."""
    who = customers.add(world.store, CustomerDraft(name), world.clock.now())
    contact_windows.set_reach(world.store, who, reach)
    follow_ups.add(world.store, who, FollowUpDraft(text, THURSDAY, at), world.clock.now())


def test_the_digest_says_what_waited_and_what_waits_still(world: World) -> None:
    until_today = Reach(away_until=TODAY)
    ben = customers.add(world.store, CustomerDraft("Ben"), world.clock.now())
    contact_windows.set_reach(world.store, ben, until_today)
    world.promise("mail", None, ben)
    afternoon = Reach((Window(3, time(14), time(16)),))
    of_thursday(world, "Ana", "ring", time(10), afternoon)
    of_thursday(world, "Tom", "card", None, Reach(away_until=date(2026, 12, 1)))
    world.pass_by(hours=18.5)
    ((key, title, body),) = world.outside.shown
    assert (key, title) == ("digest", "Today: 2 follow-ups")
    assert body == (
        "Ben: mail, 1 day late. It waited: away until Wed 25 Nov. "
        "Ana: ring, 10:00. Reminder Today 14:00: takes calls Thu 14:00–16:00. "
        "Tom: card. Reminder Wed 2 Dec: away until Tue 1 Dec."
    )


def test_a_notice_that_shows_names_alone_says_nothing_of_when_they_can_be_reached(
    world: World,
) -> None:
    world.preferences.set(names=Names.NAME)
    of_thursday(world, "Ana", "ring", time(10), Reach((Window(3, time(14), time(16)),)))
    of_thursday(world, "Tom", "card", None, Reach(away_until=date(2026, 12, 1)))
    world.pass_by(hours=18.5)
    ((_, title, body),) = world.outside.shown
    assert (title, body) == ("Today: 1 follow-up", "Ana, 10:00.")


def test_what_waits_for_another_day_is_no_reason_for_a_digest(world: World) -> None:
    of_thursday(world, "Tom", "card", None, Reach(away_until=date(2026, 12, 1)))
    world.pass_by(hours=18.5)
    assert world.outside.shown == []


def test_hours_that_are_set_meanwhile_hold_at_once(world: World) -> None:
    ana = world.ana()
    contact_windows.set_reach(world.store, ana, Reach(away_until=date(2026, 11, 25)))
    world.promise("Ring", time(14, 20), ana)
    world.pass_by(seconds=15)
    assert world.outside.shown == []
    contact_windows.set_reach(world.store, ana, Reach())
    world.pass_by(seconds=15)
    assert len(world.outside.shown) == 1
