"""The screen-share guard over 100,000 customers: hiding at once, learning whom, and scrolling."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.figures import Table, median_ms
from conftest import NOW
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.veil import Crowd
from smallcrm.services import veiling
from smallcrm.storage.store import Store
from smallcrm.viewmodels import collector, veil
from smallcrm.viewmodels.guard import Guard
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.curtain import Curtain
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.style import theme

RAW = (
    "SELECT id, name, kind, given_name, family_name, nickname FROM customer",
    "SELECT id, digits FROM phone",
)
MOST_MS = 100
"""Nothing in the window's thread may take longer."""
TIMES, TIMES_MEMORY = 8, 3
"""Of bare rows of the same names and numbers, at most."""


class Window:
    """The main window with a person open, and the guard off."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        clock = FixedClock(NOW)
        self.store = Store(path, clock.now)
        self.store.prepare()
        self.workspace = Workspace(self.store, clock)
        self.window = MainWindow(self.workspace)
        qtbot.addWidget(self.window)
        self.desk = Desk(self.window)
        self.guard = Guard(self.workspace)
        self.curtain = Curtain(self.guard, self.window.actions_.hide_names)
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.desk.open_customer(2)

    def stop(self) -> None:
        self.curtain.stop()
        self.guard.stop()
        self.workspace.stop()
        self.desk.deleteLater()
        self.store.close()


@pytest.fixture
def big(files: dict[int, Path], qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp, "light")
    made = Window(files[100_000] / "smallcrm.db", qtbot)
    yield made
    made.stop()


def longest_gap(until: Callable[[], bool], qtbot: QtBot) -> float:
    """Milliseconds between two turns of the window's thread, the most there were."""
    clock, timer, most = QElapsedTimer(), QTimer(interval=1), [0.0]

    def tick() -> None:
        most[0] = max(most[0], clock.nsecsElapsed() / 1e6)
        clock.restart()

    timer.timeout.connect(tick)
    clock.start()
    timer.start()
    qtbot.waitUntil(until, timeout=60_000)
    timer.stop()
    return most[0]


def test_hiding_names(big: Window, table: Table, qtbot: QtBot) -> None:
    turns, gaps = [], []
    for _ in range(5):
        begin = time.perf_counter()
        big.guard.turn(True)
        turns.append((time.perf_counter() - begin) * 1000)
        assert veil.is_closed()
        gaps.append(longest_gap(lambda: not big.guard.is_shut, qtbot))
        big.guard.turn(False)
        QApplication.processEvents()
    for what, times in (("names hidden", turns), ("stall while it is read whose", gaps)):
        found = sorted(times)[2]
        table.add(f"{what}, 100,000", f"{found:.0f} ms", f"{MOST_MS} ms", f"{found / MOST_MS:.2f}x")
    assert sorted(turns)[2] <= MOST_MS
    assert sorted(gaps)[2] <= 2 * MOST_MS


def test_reading_whose_names_are_hidden(files: dict[int, Path], table: Table) -> None:
    store = Store(files[100_000] / "smallcrm.db", lambda: NOW)
    store.prepare()
    bare, ours = [], []
    rest = collector.hold()
    for _ in range(5):  # they take turns, so that whatever else the machine does meets both
        begin = time.perf_counter()
        for sql in RAW:
            store.fetch(sql)
        bare.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        veiling.gather(store, Crowd())
        ours.append(time.perf_counter() - begin)
    rest()
    store.close()
    floor, took = min(bare), min(ours)
    words = f"{took:.2f} s", f"{floor:.2f} s bare rows", f"{took / floor:.2f}x"
    table.add("whose names are hidden, in the background", *words, held=True)
    assert took <= TIMES * floor


def test_scrolling_with_names_hidden(big: Window, table: Table, qtbot: QtBot) -> None:
    view, bar = big.window.people.view, big.window.people.view.verticalScrollBar()

    def turn(number: int) -> None:
        bar.setValue(bar.value() + 120)
        view.viewport().repaint()
        QApplication.processEvents()

    turn(0)
    plain, _ = median_ms(turn, 200)
    big.guard.turn(True)
    qtbot.waitUntil(lambda: not big.guard.is_shut, timeout=60_000)
    bar.setValue(0)
    turn(0)
    middle, high = median_ms(turn, 200)
    words = f"{middle:.1f} ms, p95 {high:.1f}", f"{plain:.1f} ms shown", f"{middle / plain:.2f}x"
    table.add("a picture while scrolling, names hidden", *words, held=True)
    notes = [r[0] for r in big.store.fetch("SELECT body FROM interaction LIMIT 2000")]
    names = [r[0] for r in big.store.fetch("SELECT name FROM customer LIMIT 2000")]
    texts = [f"{note} with {name}, today" for note, name in zip(notes, names, strict=True)]
    middle, high = median_ms(lambda n: veil.seen(texts[n]), len(texts))
    table.add("a sentence with a name, hidden", f"{middle:.3f} ms, p95 {high:.3f}", "0.1 ms", "")
    assert high <= 0.5


def test_the_memory_it_takes(files: dict[int, Path], table: Table) -> None:
    store = Store(files[100_000] / "smallcrm.db", lambda: NOW)
    store.prepare()
    veiling.gather(store, Crowd())
    tracemalloc.start()
    try:
        rows = [store.fetch(sql) for sql in RAW]
        floor = tracemalloc.get_traced_memory()[0] / 1e6
        del rows
        before = tracemalloc.get_traced_memory()[0]
        crowd = veiling.gather(store, Crowd())
        ours = (tracemalloc.get_traced_memory()[0] - before) / 1e6
    finally:
        tracemalloc.stop()
    assert len(crowd.whole) == 100_000
    store.close()
    words = f"{ours:.0f} MB", f"{floor:.0f} MB bare rows", f"{ours / floor:.2f}x"
    table.add("memory, while names are hidden", *words, held=True)
    assert ours <= TIMES_MEMORY * floor
