"""The list holds a window of rows; background work comes back to the right thread; the watch."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, follow_ups, sample
from smallcrm.storage.store import Store
from smallcrm.viewmodels.jobs import Jobs, Lane
from smallcrm.viewmodels.people import BLOCK, BLOCKS_KEPT, PeopleModel
from smallcrm.viewmodels.reminders import ReminderWatch
from smallcrm.viewmodels.workspace import Workspace


@pytest.fixture
def workspace(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[Workspace]:
    made = Workspace(store, clock)
    yield made
    made.stop()


def test_the_list_holds_a_window_of_rows(
    workspace: Workspace, store: Store, clock: FixedClock
) -> None:
    sample.fill(store, local_now(clock))
    model = PeopleModel(workspace)
    model.load()
    names = [model.index(n).data() for n in range(model.rowCount())]
    assert len(names) == sample.CUSTOMERS
    assert len(set(names)) > 200
    assert len(model._blocks) <= BLOCKS_KEPT
    backwards = [model.index(n).data() for n in reversed(range(model.rowCount()))]
    assert backwards[::-1] == names
    assert len(model._blocks) * BLOCK < sample.CUSTOMERS + 2 * BLOCK
    found = model.index_by_letters("sarah o")
    assert found.data() == "Sarah Okafor"
    assert model.index_of(model.customer_at(found)) == found  # type: ignore[arg-type]


def test_a_tag_lists_its_people(workspace: Workspace, store: Store, clock: FixedClock) -> None:
    sample.fill(store, local_now(clock))
    model = PeopleModel(workspace)
    model.set_tag("writing")
    assert [model.index(n).data() for n in range(model.rowCount())] == ["Priya Raman"]


def test_work_comes_back_to_the_gui_thread(qtbot: QtBot) -> None:
    jobs, owner = Jobs(), QObject()
    seen: list[object] = []
    jobs.run(
        lambda lane: threading.current_thread().name,
        lambda result: seen.extend([result, threading.current_thread().name]),
        seen.append,
        owner,
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[1] == threading.main_thread().name != seen[0]


def test_work_that_is_stopped_or_fails_is_told(qtbot: QtBot, expect_log: bool) -> None:
    jobs, owner = Jobs(), QObject()
    errors: list[SmallcrmError] = []
    crashes: list[Exception] = []
    jobs.crashed.connect(crashes.append)
    started = threading.Event()

    def wait(lane: Lane) -> None:
        started.set()
        while not lane.cancelled():
            lane.progress(1, 2)
        raise Cancelled

    stop = jobs.run(wait, lambda r: None, errors.append, owner)
    started.wait(5)
    stop()
    qtbot.waitUntil(lambda: len(errors) == 1)
    jobs.run(lambda lane: 1 // 0, lambda r: None, errors.append, owner)
    qtbot.waitUntil(lambda: len(crashes) == 1)
    assert isinstance(crashes[0], ZeroDivisionError)
    jobs.stop()


class Announcer:
    def __init__(self, *, works: bool = True) -> None:
        self.shown: list[tuple[str, str]] = []
        self.withdrawn: list[str] = []
        self.works = works

    def show(self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]) -> bool:
        self.shown.append((key, title))
        return self.works

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


def test_the_watch_announces_once_and_withdraws_what_is_done(
    workspace: Workspace, store: Store, clock: FixedClock
) -> None:
    announcer = Announcer()
    watch = ReminderWatch(workspace, announcer, lambda: False)
    ana = customers.add(store, CustomerDraft("Ana"), clock.now())
    draft = FollowUpDraft("Ring", date(2026, 11, 25), time(14, 31))
    promise = follow_ups.add(store, ana, draft, clock.now())
    watch.start()
    assert announcer.shown == []
    clock.moment += timedelta(minutes=1)
    watch.poll()
    watch.poll()
    assert announcer.shown == [(str(promise), "Ana: Ring")]
    assert [r.id for r in watch.due_rows()] == [promise]
    watch.obey(str(promise), "done")
    assert announcer.withdrawn == [str(promise)]
    assert watch.due_rows() == ()


def test_a_notice_that_could_not_be_shown_is_tried_again(
    workspace: Workspace, store: Store, clock: FixedClock
) -> None:
    announcer = Announcer(works=False)
    watch = ReminderWatch(workspace, announcer, lambda: False)
    follow_ups.add(store, None, FollowUpDraft("Ring", date(2026, 11, 25), time(14)), clock.now())
    announcer.works = True
    watch.poll()
    assert len(announcer.shown) >= 2
    assert len(watch.due_rows()) == 1


def test_a_window_in_front_says_it_itself(
    workspace: Workspace, store: Store, clock: FixedClock
) -> None:
    announcer = Announcer()
    watch = ReminderWatch(workspace, announcer, lambda: True)
    said: list[str] = []
    watch.said.connect(said.append)
    follow_ups.add(
        store, None, FollowUpDraft("Ring", date(2026, 11, 25), time(14, 30)), clock.now()
    )
    watch.poll()
    assert announcer.shown == []
    assert len(said) == 1
    assert "Ring" in said[0]


def test_midnight_is_told(workspace: Workspace, clock: FixedClock) -> None:
    watch = ReminderWatch(workspace, Announcer(), lambda: False)
    days: list[bool] = []
    watch.day_changed.connect(lambda: days.append(True))
    watch.poll()
    clock.moment += timedelta(hours=12)
    watch.poll()
    watch.poll()
    assert days == [True]
