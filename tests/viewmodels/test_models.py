"""The list holds a window of rows; background work comes back to the right thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
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
