"""Cards of the board dragged by the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.deal_acts import (
    REQUEST,
)
from smallcrm.domain.deals import DealId
from smallcrm.domain.records import CustomerId
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.deal_column import deal_in, mime
from widgets.deals_desk import column, shown

Opened = Callable[[type], object]
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_card_is_dragged_to_another_column(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    target = column(acts, 2)
    data, nothing = mime(DealId(1)), Qt.KeyboardModifier.NoModifier
    left, move = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
    over = QDragMoveEvent(QPoint(20, 20), move, data, left, nothing)
    target.list.dragMoveEvent(over)
    assert over.isAccepted()
    assert target._is_over
    target.list.dropEvent(QDropEvent(QPointF(20, 20), move, data, left, nothing))
    assert not target._is_over
    qtbot.waitUntil(lambda: shown(acts)["Order"] == ["Web shop"])
    assert not acts.board.columns[0].list.picture().isNull()


def test_the_mouse_drags_a_card(
    bench: Bench,
    acts: DealActs,
    sarah: CustomerId,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dragged: list[DealId | None] = []

    def let_go(drag: QDrag, how: Qt.DropAction) -> None:
        dragged.append(deal_in(drag.mimeData()))

    monkeypatch.setattr(QDrag, "exec", let_go)
    view = column(acts, 0).list
    at = view.visualRect(column(acts, 0).cards.index(1)).center()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view.viewport(), left, pos=at)
    for step in (10, 40):
        place = QPointF(at + QPoint(step, 0))
        where = QPointF(view.viewport().mapToGlobal(place.toPoint()))
        none, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, place, where, none, left, held)
        QApplication.sendEvent(view.viewport(), moved)
    qtbot.mouseRelease(view.viewport(), left)
    assert dragged == [DealId(2)]


def test_a_card_at_the_edge_brings_what_is_behind_into_sight(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    bench.window.resize(640, 600)
    bar = acts.board.horizontalScrollBar()
    bar.setValue(0)
    assert bar.maximum() > 0
    list_ = column(acts, 0).list
    edge = acts.board.mapToGlobal(QPoint(acts.board.width() - 5, 200))
    data, nothing = mime(DealId(1)), Qt.KeyboardModifier.NoModifier
    place = list_.viewport().mapFromGlobal(edge)
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    acts.board.eventFilter(list_.viewport(), QDragMoveEvent(place, move, data, left, nothing))
    assert bar.value() > 0


def test_dropped_where_it_stood_it_stays(bench: Bench, acts: DealActs, sarah: CustomerId) -> None:
    before = bench.store.undo_step()
    acts.board._move(DealId(1), REQUEST)
    assert bench.store.undo_step() == before


def test_nothing_else_can_be_dropped_there(acts: DealActs, sarah: CustomerId) -> None:
    data = QMimeData()
    data.setText("1")
    assert deal_in(data) is None
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    over = QDragMoveEvent(QPoint(20, 20), Qt.DropAction.MoveAction, data, left, nothing)
    column(acts, 2).list.dragMoveEvent(over)
    assert not over.isAccepted()
    assert not column(acts, 2)._is_over
