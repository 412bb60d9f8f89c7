"""Whom somebody new resembles, found in the lane: late answers, outdated ones, failures."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import FileBusy
from smallcrm.domain.records import CustomerDraft, CustomerField, CustomerId
from smallcrm.services import customers, duplicates
from smallcrm.services.duplicates import LikeRow
from smallcrm.storage.store import Store
from smallcrm.viewmodels.alike_lookup import AlikeLookup
from smallcrm.viewmodels.workspace import Workspace

BOB, BOBBY, ZOE = (CustomerDraft(n) for n in ("Bob Smith", "Bobby Smith", "Zoe Quill"))


class Lane:
    """The look-up as it is, but each waits until it is let through."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.threads: set[int] = set()
        self._gate = threading.Semaphore(0)
        self._real = duplicates.like

    def like(self, store: Store, draft: CustomerDraft) -> tuple[LikeRow, ...]:
        self.asked.append(draft.name)
        self.threads.add(threading.get_ident())
        found = self._real(store, draft)
        self._gate.acquire()
        return found

    def let(self, count: int = 1) -> None:
        self._gate.release(count)


@pytest.fixture
def space(store: Store, clock: FixedClock) -> Iterator[Workspace]:
    made = Workspace(store, clock)
    yield made
    made.stop()


@pytest.fixture
def robert(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Robert Smith"), NOW)


@pytest.fixture
def lane(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lane]:
    made = Lane()
    monkeypatch.setattr(duplicates, "like", made.like)
    yield made
    made.let(100)


def test_the_window_does_not_wait(
    qtbot: QtBot, space: Workspace, robert: CustomerId, lane: Lane
) -> None:
    lookup = AlikeLookup(space)
    assert lookup.of(BOB) is None
    with qtbot.waitSignal(lookup.found):
        lane.let()
    row = lookup.of(BOB)
    assert row is not None
    assert row.customer == robert
    assert lookup.of(BOB) is row
    assert lane.asked == ["Bob Smith"]
    assert threading.get_ident() not in lane.threads


def test_who_types_on_is_answered_about_the_last(
    qtbot: QtBot, space: Workspace, robert: CustomerId, lane: Lane
) -> None:
    lookup = AlikeLookup(space)
    for end in range(3, len(BOBBY.name) + 1):
        assert lookup.of(CustomerDraft(BOBBY.name[:end])) is None
    qtbot.waitUntil(lambda: lane.asked == ["Bob"])
    with qtbot.waitSignal(lookup.found):
        lane.let(2)
    assert lane.asked == ["Bob", "Bobby Smith"]
    row = lookup.of(BOBBY)
    assert row is not None
    assert row.customer == robert


def test_back_at_what_is_looked_for_nothing_else_is(
    qtbot: QtBot, space: Workspace, robert: CustomerId, lane: Lane
) -> None:
    lookup = AlikeLookup(space)
    for draft in (BOB, ZOE, BOB):
        assert lookup.of(draft) is None
    with qtbot.waitSignal(lookup.found):
        lane.let()
    assert lookup.of(BOB) is not None
    assert lane.asked == ["Bob Smith"]


def test_an_answer_of_before_a_change_is_not_given(
    qtbot: QtBot, store: Store, space: Workspace, robert: CustomerId, lane: Lane
) -> None:
    lookup = AlikeLookup(space)
    lookup.of(BOB)
    qtbot.waitUntil(lambda: lane.asked == ["Bob Smith"])
    with qtbot.waitSignal(space.changed):
        customers.set_field(store, robert, CustomerField.NAME, "Ana Lima")
    with qtbot.waitSignal(lookup.found):
        lane.let(2)
    assert lane.asked == ["Bob Smith", "Bob Smith"]
    assert lookup.of(BOB) is None


def test_what_was_known_is_looked_for_again_after_a_change(
    qtbot: QtBot, store: Store, space: Workspace, robert: CustomerId, lane: Lane
) -> None:
    lookup = AlikeLookup(space)
    lane.let(2)
    with qtbot.waitSignal(lookup.found):
        lookup.of(BOB)
    with qtbot.waitSignal(space.changed):
        customers.delete(store, [robert], NOW)
    with qtbot.waitSignal(lookup.found):
        assert lookup.of(BOB) is None
    assert lookup.of(BOB) is None
    assert lane.asked == ["Bob Smith", "Bob Smith"]


def test_what_fails_is_told_once(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(store: Store, draft: CustomerDraft) -> tuple[LikeRow, ...]:
        raise FileBusy

    monkeypatch.setattr(duplicates, "like", busy)
    lookup = AlikeLookup(space)
    with qtbot.waitSignals([space.trouble, lookup.found]):
        lookup.of(BOB)
    assert lookup.of(BOB) is None
    assert space.jobs.is_idle


def test_what_nobody_foresaw_ends_it_too(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch, expect_log: object
) -> None:
    def breaks(store: Store, draft: CustomerDraft) -> tuple[LikeRow, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr(duplicates, "like", breaks)
    lookup = AlikeLookup(space)
    with qtbot.waitSignals([space.jobs.crashed, lookup.found]):
        lookup.of(BOB)
    assert lookup.of(BOB) is None
    assert space.jobs.is_idle
