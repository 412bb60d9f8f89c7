"""A new day moves the reminders of agreements before anything is told of."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from services.agreement_acts import HOSTING
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.records import FollowUpState
from smallcrm.domain.terms import Deadline, Turn
from smallcrm.services import agreement_reminders, agreements, deliveries, follow_ups
from smallcrm.storage.store import Store
from smallcrm.viewmodels import agreement_days, agreement_wording
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.workspace import Workspace
from viewmodels.watch_world import TODAY, World


@pytest.fixture
def world(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[World]:
    workspace = Workspace(store, clock)
    yield World(store, clock, workspace, Preferences(workspace))
    workspace.stop()


def test_the_words_name_the_day(world: World) -> None:
    said = [
        agreement_wording.reminder(Deadline(turn, date(2026, 10, 31), TODAY), "Hosting")
        for turn in Turn
    ]
    assert said == [
        "Hosting: last day to give notice is 31 Oct 2026",
        "Hosting: renewed by itself on 31 Oct 2026",
        "Hosting: ends on 31 Oct 2026",
    ]


def test_each_day_of_reminding_is_announced_once(world: World) -> None:
    """Notice until 30 Nov is reminded of on Fri 27 Nov, the renewal from Wed 2 Dec on: the
    ledger has each of their days once."""
    heard: list[Changes] = []
    world.workspace.changed.connect(heard.append)
    agreements.add(world.store, world.ana(), HOSTING, TODAY, agreement_wording.reminder)
    for days in range(1, 38):
        day = TODAY + timedelta(days)
        world.clock.moment = datetime.combine(day, time(10), UTC)
        world.watch.poll()
        world.watch.poll()
    told = {
        role: [
            d.due_on
            for d in deliveries.of_follow_up(world.store, number)
            if d.shown_at and d.due_on
        ]
        for number, role in world.store.fetch("SELECT id, role FROM follow_up")
    }
    assert told == {
        "notice": [date(2026, 11, 27)],
        "renewal": [date(2026, 12, 2), date(2026, 12, 25), date(2026, 12, 29)],
    }
    assert any(c.way is Way.QUIET and c.things == {Thing.FOLLOW_UP} for c in heard)


def test_done_here_the_next_terms_is_named(world: World) -> None:
    agreements.add(world.store, world.ana(), HOSTING, TODAY, agreement_wording.reminder)
    moved: list[str] = []
    world.promises.moved_on.connect(moved.append)
    agenda = follow_ups.agenda(world.store, world.workspace.local_now(), None)
    row = next(r for r in agenda.upcoming if "notice" in r.text)
    world.promises.set_done(row)
    assert "31 Oct 2027" in moved[0]
    agenda = follow_ups.agenda(world.store, world.workspace.local_now(), None)
    texts = [r.text for r in agenda.upcoming if r.state is FollowUpState.OPEN]
    assert "Hosting: last day to give notice is 30 Nov 2027" in texts


def test_without_agreements_nothing_is_read_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "smallcrm.services.agreement_reminders", raising=False)
    world.pass_by(hours=24)
    assert "smallcrm.services.agreement_reminders" not in sys.modules


# --- many of them -------------------------------------------------------------------------------


@pytest.fixture
def many(world: World, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two agreements count as many; the threads in which they are cared for."""
    monkeypatch.setattr(agreement_days, "FEW", 1)
    cared, threads = agreement_reminders.care, []

    def care(*args: Any) -> int:
        threads.append(threading.current_thread().name)
        return cared(*args)

    monkeypatch.setattr(agreement_reminders, "care", care)
    ana = world.ana()
    for _ in range(2):
        agreements.add(world.store, ana, HOSTING, TODAY, agreement_wording.reminder)
    return threads


def told(world: World) -> list[str]:
    return [key for key, *_ in world.outside.shown]


def test_many_are_moved_in_the_background_and_nothing_is_told_before(
    world: World, many: list[str], qtbot: QtBot
) -> None:
    heard: list[Changes] = []
    world.workspace.changed.connect(heard.append)
    world.clock.moment = datetime.combine(date(2026, 12, 25), time(10), UTC)
    world.watch.poll()
    world.watch.poll()
    assert told(world) == []
    qtbot.waitUntil(lambda: bool(told(world)))
    (thread,) = many
    assert thread != threading.current_thread().name
    days = {
        on for (on,) in world.store.fetch("SELECT due_on FROM follow_up WHERE role = 'renewal'")
    }
    assert days == {"2026-12-25"}, "moved before it was told"
    assert any(c.way is Way.QUIET and c.things == {Thing.FOLLOW_UP} for c in heard)
    world.watch.poll()
    assert len(many) == 1, "once a day"


def test_what_cannot_be_done_there_is_tried_again_and_said(
    world: World, many: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expect_log: bool
) -> None:
    said: list[str] = []
    world.watch.said.connect(said.append)
    with monkeypatch.context() as broken:

        def full(*args: object) -> int:
            raise DiskFull

        broken.setattr(agreement_reminders, "care", full)
        world.clock.moment = datetime.combine(date(2026, 12, 25), time(10), UTC)
        for _ in range(3):
            assert said == []
            world.watch.poll()
            qtbot.waitUntil(lambda: world.workspace.prompt_lane.is_idle)
    assert len(said) == 1
    assert told(world) == []
    world.watch.poll()
    qtbot.waitUntil(lambda: bool(told(world)))


def test_an_import_that_goes_on_does_not_hold_it_up(
    world: World, many: list[str], qtbot: QtBot
) -> None:
    space, through = world.workspace, threading.Event()
    space.jobs.run(lambda lane: through.wait(30), lambda _: None, lambda _: None, space)
    try:
        world.clock.moment = datetime.combine(date(2026, 12, 25), time(10), UTC)
        world.watch.poll()
        qtbot.waitUntil(lambda: bool(told(world)))
        assert not space.jobs.is_idle
    finally:
        through.set()
