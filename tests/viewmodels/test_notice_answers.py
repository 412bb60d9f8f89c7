"""What notices tell beside follow-ups, and what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.ledger import Act, Manner, Surface
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.services import details, follow_ups
from smallcrm.storage.store import Store
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.workspace import Workspace
from viewmodels.watch_world import World

TODAY = date(2026, 11, 25)


@pytest.fixture
def world(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[World]:
    workspace = Workspace(store, clock)
    yield World(store, clock, workspace, Preferences(workspace))
    workspace.stop()


def test_the_buttons_of_a_notice(world: World, qtbot: QtBot) -> None:
    promise = world.promise("Ring", time(14, 30), world.ana())
    key = f"due:{promise}"
    with qtbot.waitSignal(world.answers.customer_wanted) as opened:
        world.answers.obey(key, "default")
    assert opened.args == [1]
    assert world.ledger(promise) == [(Manner.NOTICE, Act.OPENED)]
    assert follow_ups.row(world.store, promise).due_time == time(14, 30)
    world.answers.closed(key, 1)
    assert world.ledger(promise) == [(Manner.NOTICE, Act.OPENED)], "it only went"
    world.answers.closed(key, 2)
    assert world.ledger(promise) == [(Manner.NOTICE, Act.CLOSED)]
    assert [r.id for r in world.watch.due_rows()] == [promise]
    world.answers.obey(key, "hour")
    assert follow_ups.row(world.store, promise).due_time == time(15, 30)
    assert world.ledger(promise) == [(Manner.NOTICE, Act.SNOOZED)]
    for nonsense in (("due:x", "done"), ("other:1", "done"), (key, "nonsense"), ("", "")):
        world.answers.obey(*nonsense)
    assert follow_ups.row(world.store, promise).state == "open"


def test_a_notice_for_many_opens_the_panel_and_one_of_the_day_opens_today(
    world: World, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(world.answers.panel_wanted):
        world.answers.obey("due/1", "default")
    with qtbot.waitSignal(world.answers.panel_wanted):
        world.answers.obey(f"due:{world.promise('x', time(14))}", "default")
    with qtbot.waitSignal(world.answers.today_wanted):
        world.answers.obey("digest", "default")
    with qtbot.waitSignal(world.answers.quiet_wanted):
        world.answers.obey("quiet", "default")


def test_the_list_of_friday_is_not_told_on_monday(world: World, qtbot: QtBot) -> None:
    details.add(world.store, world.ana(), CadenceDraft(6, CadenceUnit.WEEK))
    world.touches.start()
    qtbot.waitUntil(lambda: world.touches.page_of_today() is not None)
    with world.store.write_quietly() as session:
        session.execute(text("UPDATE customer SET created_at = '2026-07-25T09:00:00.000000Z'"))
    world.clock.moment += timedelta(days=5)
    world.watch.poll()
    told = "SELECT count(*) FROM delivery WHERE kind = 'quiet'"
    assert world.store.fetch(told) == [(0,)]
    qtbot.waitUntil(lambda: world.store.fetch(told) == [(1,)])
    assert [key for key, _, _ in world.outside.shown][-1] == "quiet"


def test_a_third_snooze_in_the_notice_is_asked_about(world: World) -> None:
    asked: list[object] = []
    world.promises.moved_often.connect(lambda row, surface: asked.append(surface))
    promise = world.promise("Ring", time(14, 30))
    for _ in range(3):
        world.answers.obey(f"due:{promise}", "hour")
    assert asked == [Surface.NOTICE]


def test_a_birthday_alone_opens_the_person(world: World, qtbot: QtBot) -> None:
    ana = world.ana()
    details.add(world.store, ana, OccasionDraft(OccasionKind.BIRTHDAY, 11, 25))
    with qtbot.waitSignal(world.answers.customer_wanted) as opened:
        world.answers.obey("digest", "default")
    assert opened.args == [int(ana)]


def test_birthdays_come_with_the_digest(world: World) -> None:
    details.add(world.store, world.ana(), OccasionDraft(OccasionKind.BIRTHDAY, 11, 28, 1986))
    world.pass_by(days=1)
    world.pass_by(days=1)
    said = [(title, body) for _, title, body in world.outside.shown]
    assert said == [
        ("Today: 1 birthday", "Birthday: Ana, Saturday."),
        ("Today: 1 birthday", "Birthday: Ana, tomorrow."),
    ]


def test_one_that_is_entered_on_its_day_is_told_on_its_day(world: World) -> None:
    details.add(world.store, world.ana(), OccasionDraft(OccasionKind.BIRTHDAY, 11, 25))
    world.watch.poll()
    assert world.outside.shown == [("digest", "Today: 1 birthday", "Birthday: Ana.")]
    world.pass_by(seconds=15)
    assert len(world.outside.shown) == 1


def test_who_has_gone_quiet_is_told_on_monday(world: World, qtbot: QtBot) -> None:
    details.add(world.store, world.ana(), CadenceDraft(6, CadenceUnit.WEEK))
    with world.store.write_quietly() as session:
        session.execute(text("UPDATE customer SET created_at = '2026-07-25T09:00:00.000000Z'"))
    world.clock.moment += timedelta(days=5)
    world.touches.start()
    qtbot.waitUntil(lambda: any(key == "quiet" for key, _, _ in world.outside.shown))
    (shown,) = [words for key, *words in world.outside.shown if key == "quiet"]
    assert shown == ["1 customer has gone quiet", "Ana: no contact yet."]
    world.answers.obey("quiet", "not_now")
    query = "SELECT act FROM delivery WHERE kind = 'quiet'"
    assert world.store.fetch(query) == [("closed",)]


def test_a_test_notice_asks_whether_it_is_seen(world: World) -> None:
    world.in_front = True
    key = world.watch.test_notice()
    assert world.outside.shown[0][:2] == ("test", "A test notice from smallcrm")
    world.watch.answer_test(key, seen=False)
    query = "SELECT kind, manner, act FROM delivery WHERE key = ?"
    assert world.store.fetch(query, (key,)) == [("test", "notice", "not_seen")]
    world.outside.manner = None
    assert world.watch.test_notice() == ""


def test_what_is_no_notice_of_ours_is_not_noted(world: World) -> None:
    world.watch.note("due:99", Act.OPENED, Surface.NOTICE)
    assert world.watch.telling("due:99") is None
