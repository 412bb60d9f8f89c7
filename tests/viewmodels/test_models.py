"""The list holds a window of rows; background work comes back to the right thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.services import sample
from smallcrm.storage.store import Store
from smallcrm.viewmodels.jobs import Jobs, Lane
from smallcrm.viewmodels.people import BLOCK, BLOCKS_KEPT, PeopleModel
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


def fail(error: SmallcrmError) -> None:
    raise AssertionError(error)


def test_what_is_forgotten_ends_in_the_thread_of_the_windows(qtbot: QtBot) -> None:
    """Qt does not survive a timer that is destroyed in another thread."""
    jobs, owner = Jobs(), QObject()
    ended: list[str] = []
    seen: list[int] = []
    gc.collect()
    for _ in range(50):
        timer = QTimer()
        timer.me = timer  # type: ignore[attr-defined]  # only the collector ends it
        weakref.finalize(timer, lambda: ended.append(threading.current_thread().name))
    del timer
    jobs.run(lambda lane: len([[n] for n in range(200_000)]), seen.append, fail, owner)
    qtbot.waitUntil(lambda: seen == [200_000])
    gc.collect()
    assert ended == [threading.main_thread().name] * 50


@pytest.mark.parametrize("way", ["delivered", "stopped", "forgotten"])
def test_the_collector_goes_on_afterwards(qtbot: QtBot, way: str) -> None:
    jobs, owner = Jobs(), QObject()
    seen: list[int] = []
    jobs.run(lambda lane: 1, seen.append, lambda error: None, owner)
    assert not gc.isenabled()
    if way == "delivered":
        qtbot.waitUntil(lambda: seen == [1])
    elif way == "stopped":
        jobs.stop()
    else:
        jobs._pool.waitForDone()
        del jobs
    qtbot.waitUntil(gc.isenabled)  # the pool lets go of what it ran a moment after it is done


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
