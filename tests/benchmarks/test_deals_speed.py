"""The board of deals and its sums: 5,000 open deals among 100,000 customers, each beside a floor of
the same run."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot

from benchmarks import big_file
from benchmarks.figures import Table, median_ms
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.deals import DealId
from smallcrm.domain.pipelines import PipelineDraft, StageDraft
from smallcrm.services import board, pipelines
from smallcrm.storage.store import Store
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.actions import WindowActions
from smallcrm.widgets.deal_column import mime
from smallcrm.widgets.deals_page import DealsPage
from smallcrm.widgets.style import theme

CUSTOMERS, DEALS, CLOSED = 100_000, 5_000, 15_000
NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
STAGES = ("Inquiry", "Briefing", "Pitch", "Quote", "Contract")
PAINT_MS, FRAME_MS, SUMS_MS = 150, 16, 100
SIZE = (1280, 800)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """So many customers and deals; a fifth of them has a next step."""
    path = big_file.build(tmp_path_factory.mktemp("deals") / "smallcrm.db", CUSTOMERS, 10_000)
    store = Store(path, lambda: NOW)
    stages = tuple(StageDraft(name, 15 * n + 10, 14) for n, name in enumerate(STAGES))
    pipelines.add(store, PipelineDraft("Studio", stages))
    store.close()
    chance = random.Random(5)
    with closing(sqlite3.connect(path)) as raw:
        raw.executemany(
            "INSERT INTO deal(id, customer_id, stage_id, what, minor, currency, chance,"
            " expected_on, state, reason, note, entered_at, created_at, closed_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?)",
            [_deal(n, chance) for n in range(1, DEALS + CLOSED + 1)],
        )
        raw.executemany(
            "INSERT INTO follow_up(customer_id, text, due_on, state, created_at, snooze_count,"
            " deal_id, role) SELECT customer_id, 'Send the quote', '2026-12-03', 'open',"
            " created_at, 0, id, 'next_step' FROM deal WHERE id = ?",
            [(n,) for n in range(1, DEALS, 5)],
        )
        raw.commit()
    return path


def _deal(number: int, chance: random.Random) -> tuple[object, ...]:
    at = NOW - timedelta(days=chance.randint(0, 90))
    is_open = number <= DEALS
    return (
        *(number, chance.randint(1, CUSTOMERS), chance.randint(1, len(STAGES))),
        f"Winter catalogue No. {number}",
        chance.randint(1_000, 5_000_000),
        chance.choice(("EUR", "EUR", "EUR", "USD", "JPY")),
        chance.choice((None, 30, 80)),
        (NOW + timedelta(days=chance.randint(-20, 300))).date().isoformat(),
        "open" if is_open else chance.choice(("won", "lost")),
        *(_moment(at), _moment(at)),
        None if is_open else _moment(at),
    )


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@pytest.fixture
def store(file: Path) -> Store:
    return Store(file, lambda: NOW)


def test_sums_of_open_deals(store: Store, table: Table) -> None:
    raw = sqlite3.connect(store.path)
    query = (
        "SELECT substr(d.expected_on, 1, 7), d.currency, count(*), sum(d.minor),"
        " sum(d.minor * coalesce(d.chance, s.chance)) FROM deal d JOIN stage s"
        " ON s.id = d.stage_id WHERE d.state = 'open' GROUP BY 1, 2"
    )
    floor, _ = median_ms(lambda n: raw.execute(query).fetchall(), 20)
    ours, _ = median_ms(lambda n: board.months(store), 20)
    assert sum(month.count for month in board.months(store)) == DEALS
    ratio = f"{ours / floor:.2f}x"
    table.add(f"sums of {DEALS:,} deals", f"{ours:.1f} ms", f"{floor:.1f} ms raw", ratio, held=True)
    assert ours <= SUMS_MS
    raw.close()
    store.close()


def test_reading_the_board(store: Store, table: Table) -> None:
    raw = sqlite3.connect(store.path)
    query = (
        "SELECT d.*, c.name, s.chance FROM deal d JOIN stage s ON s.id = d.stage_id"
        " JOIN customer c ON c.id = d.customer_id WHERE d.state = 'open' AND s.pipeline_id = 1"
        " AND c.deleted_at IS NULL ORDER BY d.entered_at"
    )
    floor, _ = median_ms(lambda n: raw.execute(query).fetchall(), 10)
    ours, _ = median_ms(lambda n: board.board(store, None, NOW), 10)
    ratio = f"{ours / floor:.2f}x"
    words = f"{ours:.0f} ms", f"{floor:.0f} ms raw"
    table.add(f"read a board of {DEALS:,} deals (in the background)", *words, ratio, held=True)
    raw.close()
    store.close()


def test_painting_and_dragging(
    store: Store, table: Table, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    workspace = Workspace(store, FixedClock(NOW, UTC))
    deals = DealsViewModel(workspace)
    window = QWidget()
    qtbot.addWidget(window)
    page = DealsPage(deals, WindowActions(window), window)
    page.resize(*SIZE)
    window.resize(*SIZE)
    window.show()
    qtbot.waitUntil(lambda: deals.board is not None, timeout=20_000)
    found = deals.board
    assert found is not None
    assert sum(len(column.deals) for column in found.columns) == DEALS
    plain = _plain(qtbot, [[deal.what for deal in column.deals] for column in found.columns])

    def fill_and_paint(number: int) -> None:
        for column in page.board.columns:
            column.cards.set_deals(())
        page.board.show_board(found)
        page.grab()

    floor, _ = median_ms(lambda n: _fill_plain(plain), 10)
    ours, high = median_ms(fill_and_paint, 10)
    words = f"{ours:.0f} ms (p95 {high:.0f})", f"{floor:.0f} ms plain lists"
    ratio = f"{ours / floor:.2f}x"
    table.add(f"fill and paint a board of {DEALS:,} deals", *words, ratio, held=True)
    assert ours <= PAINT_MS

    data, nothing = mime(DealId(1)), Qt.KeyboardModifier.NoModifier
    lists = [column.list for column in page.board.columns]

    def frame(number: int) -> None:
        """From one column over the next, and all that is to be painted of it."""
        there, before = lists[number % 3], lists[(number + 2) % 3]
        before.dragLeaveEvent(QDragLeaveEvent())
        move = Qt.DropAction.MoveAction
        event = QDragMoveEvent(QPoint(40, 40), move, data, Qt.MouseButton.LeftButton, nothing)
        there.dragMoveEvent(event)
        assert event.isAccepted()
        qapp.processEvents()

    views = [view for view in plain.findChildren(QListView) if view.isVisible()]
    qapp.processEvents()

    def plain_frame(number: int) -> None:
        views[number % 3].viewport().update(0, 0, 240, 24)
        qapp.processEvents()

    floor, _ = median_ms(plain_frame, 60)
    ours, high = median_ms(frame, 60)
    words = f"{ours:.1f} ms (p95 {high:.1f})", f"{floor:.1f} ms one plain row"
    table.add("a frame of dragging a card", *words, f"{ours / floor:.2f}x", held=True)
    assert high <= FRAME_MS
    workspace.stop()
    store.close()


def _plain(qtbot: QtBot, columns: list[list[str]]) -> QWidget:
    """What Qt itself takes for lists of so many rows, a line each."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for words in columns:
        view = QListView(window)
        view.setUniformItemSizes(True)
        view.setModel(QStringListModel(words, view))
        row.addWidget(view)
    window.resize(*SIZE)
    window.show()
    return window


def _fill_plain(window: QWidget) -> None:
    for view in window.findChildren(QListView):
        model = view.model()
        assert isinstance(model, QStringListModel)
        words = model.stringList()
        model.setStringList([])
        model.setStringList(words)
    window.grab()
