"""Health over 100,000 customers, 1,000,000 interactions and 300,000 sales: when the first numbers
are there, when all are, and for how long the window does not answer meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks import health_file
from benchmarks.figures import Table
from benchmarks.health_file import NOW
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.health import Number
from smallcrm.services import health_lists, health_sales
from smallcrm.storage.store import Store
from smallcrm.viewmodels.sections import SectionsViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.health_page import HealthPage
from smallcrm.widgets.style import theme

CUSTOMERS = 100_000
FIRST_S, ALL_S, BLOCKED_MS = 1.0, 5.0, 50.0
TICK_MS = 2
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture(scope="module")
def file(files: dict[int, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    source = files[CUSTOMERS] / "smallcrm.db"
    target = tmp_path_factory.mktemp("health") / "smallcrm.db"
    store = health_file.build(source, target, CUSTOMERS)
    yield store
    store.close()


class Ticks:
    """How long the event loop was away at most, in ms."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - TICK_MS)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


def test_the_page(file: Store, qapp: QApplication, qtbot: QtBot, table: Table) -> None:
    theme.apply(qapp, "light")
    space = Workspace(file, FixedClock(NOW, AMSTERDAM))
    sections = SectionsViewModel(space)
    page = HealthPage(space, sections)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    times: list[float] = []
    page.model.counted.connect(lambda: times.append(time.perf_counter()))
    page.show()
    qtbot.waitExposed(page)
    with qtbot.waitSignal(page.model.finished, timeout=60_000):
        pass
    times.clear()
    page.model.is_stale = True
    ticks, begin = Ticks(), time.perf_counter()
    with qtbot.waitSignal(page.model.finished, timeout=60_000):
        page.model.refresh()
    longest = ticks.stop()
    first, last = times[0] - begin, times[-1] - begin
    space.stop()
    sales = "SELECT customer_id, sold_on, minor, currency FROM sale"
    begin = time.perf_counter()
    file.fetch(sales)
    floor = time.perf_counter() - begin
    table.add("health: the first numbers", f"{first:.2f} s", f"{FIRST_S:.0f} s goal", "")
    table.add("health: all of it", f"{last:.2f} s", f"{ALL_S:.0f} s goal", "")
    words = f"{last:.2f} s", f"{floor:.2f} s all sales fetched", f"{last / floor:.2f}x"
    table.add("health: all of it, by the sales fetched", *words, held=True)
    words = f"{longest:.0f} ms", f"{BLOCKED_MS:.0f} ms goal", ""
    table.add("health: the window away at most, meanwhile", *words)
    assert first <= FIRST_S
    assert last <= ALL_S
    assert longest <= BLOCKED_MS


def test_lists_in_the_background(file: Store, table: Table) -> None:
    today = NOW.date()
    for what in (Number.CAME_BACK, Number.SECOND_SALE):
        begin = time.perf_counter()
        rows = health_lists.of_number(what, file, today, AMSTERDAM)
        took = time.perf_counter() - begin
        name = f"health: the {len(rows):,} rows behind {what.value}, in the background"
        table.add(name, f"{took:.2f} s", f"{ALL_S:.0f} s goal", "")
        assert took <= ALL_S


def test_who_came_back_by_contacts(file: Store, table: Table) -> None:
    """As where nothing was ever sold: 1,000,000 interactions are looked at."""
    with file.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE sale SET returned_on = sold_on")
    begin = time.perf_counter()
    today = date(2025, 6, 1)  # the file's contacts are of 2023 and 2024
    found = health_sales.look(file, today, AMSTERDAM, lambda: False)
    took = time.perf_counter() - begin
    assert found.by_contact
    assert found.came_back.of > CUSTOMERS // 2
    table.add("health: who came back, by contacts", f"{took:.2f} s", f"{ALL_S:.0f} s goal", "")
    assert took <= ALL_S
