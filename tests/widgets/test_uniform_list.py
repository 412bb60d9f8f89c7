"""Rows of one height: there at once at any number, where the keys and the mouse look for them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from smallcrm.widgets.parts.uniform_list import UniformListView

MANY, HIGH = 100_000, 20
Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint


class Numbers(QAbstractListModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.count, self.asked = count, 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        self.asked += 1
        return 0 if parent.isValid() else self.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None

    def become(self, count: int) -> None:
        self.beginResetModel()
        self.count = count
        self.endResetModel()


class Painted(QStyledItemDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[int, QStyle.StateFlag]] = []

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        assert option.rect.height() == HIGH
        self.rows.append((index.row(), option.state))


@pytest.fixture
def model() -> Numbers:
    return Numbers(MANY)


@pytest.fixture
def delegate() -> Painted:
    return Painted()


@pytest.fixture
def view(qtbot: QtBot, model: Numbers, delegate: Painted) -> UniformListView:
    made = UniformListView()
    qtbot.addWidget(made)
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.setItemDelegate(delegate)
    made.setModel(model)
    made.resize(200, 10 * HIGH)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(view: UniformListView, delegate: Painted) -> list[int]:
    delegate.rows.clear()
    view.viewport().grab()
    return [row for row, _ in delegate.rows]


def chosen(view: UniformListView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedRows())


def test_the_first_picture_has_its_rows_and_asks_for_few(
    view: UniformListView, delegate: Painted, model: Numbers
) -> None:
    assert seen(view, delegate) == list(range(10))
    for count in (MANY - 1, 3, 0, MANY):
        model.asked = 0
        model.become(count)
        assert seen(view, delegate) == list(range(min(count, 10)))
        assert model.asked < 200
    assert view.verticalScrollBar().maximum() == (MANY - 10) * HIGH


@pytest.mark.parametrize("row", [0, 5, 60_000, MANY - 1])
@pytest.mark.parametrize(
    ("hint", "least", "most"),
    [
        (Hint.PositionAtTop, 0, 0),
        (Hint.PositionAtBottom, 9 * HIGH, 9 * HIGH),
        (Hint.PositionAtCenter, 4 * HIGH, 5 * HIGH),
        (Hint.EnsureVisible, 0, 9 * HIGH),
    ],
)
def test_a_row_is_scrolled_to_where_it_is_wanted(
    view: UniformListView, row: int, hint: Hint, least: int, most: int
) -> None:
    view.verticalScrollBar().setValue(30_000 * HIGH)
    view.scrollTo(view.model().index(row, 0), hint)
    rect = view.visualRect(view.model().index(row, 0))
    assert view.indexAt(rect.center()).row() == row
    assert 0 <= rect.top() <= 9 * HIGH
    if 10 < row < MANY - 10:
        assert least <= rect.top() <= most


def test_what_is_seen_is_not_scrolled(view: UniformListView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(7)
    for row, stays in ((1, 7), (9, 7), (0, 0), (10, 1 * HIGH)):
        view.scrollTo(view.model().index(row, 0))
        assert bar.value() == stays, row


def test_the_keys(view: UniformListView, qtbot: QtBot) -> None:
    view.setFocus()
    steps = [
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_PageDown, 10),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, MANY - 1),
        (Qt.Key.Key_Down, MANY - 1),
        (Qt.Key.Key_PageDown, MANY - 1),
        (Qt.Key.Key_Left, MANY - 1),
        (Qt.Key.Key_Home, 0),
    ]
    view.setCurrentIndex(QModelIndex())
    for key, row in steps:
        qtbot.keyClick(view, key)
        assert view.currentIndex().row() == row, key
        assert 0 <= view.visualRect(view.currentIndex()).top() <= 9 * HIGH


def test_the_mouse(view: UniformListView, qtbot: QtBot, delegate: Painted) -> None:
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    view.verticalScrollBar().setValue(100 * HIGH)
    qtbot.mouseClick(port, left, pos=QPoint(5, HIGH + 1))
    assert chosen(view) == [101]
    qtbot.mouseClick(port, left, Qt.KeyboardModifier.ShiftModifier, QPoint(5, 4 * HIGH + 1))
    assert chosen(view) == [101, 102, 103, 104]
    qtbot.mouseClick(port, left, Qt.KeyboardModifier.ControlModifier, QPoint(5, 2 * HIGH + 1))
    assert chosen(view) == [101, 103, 104]
    seen(view, delegate)
    selected = QStyle.StateFlag.State_Selected
    assert [row for row, state in delegate.rows if state & selected] == [101, 103, 104]


def test_below_the_last_row_there_is_none(
    view: UniformListView, model: Numbers, qtbot: QtBot
) -> None:
    model.become(3)
    assert not view.indexAt(QPoint(5, 5 * HIGH)).isValid()
    assert not view.indexAt(QPoint(5, -1)).isValid()
    view.selectAll()
    assert chosen(view) == [0, 1, 2]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5 * HIGH))
    assert chosen(view) == []


def test_all_of_them_are_one_piece(view: UniformListView) -> None:
    view.selectAll()
    everything = view.selectionModel().selection()
    assert view.visualRegionForSelection(everything).boundingRect() == view.viewport().rect()
    nothing = QItemSelection()
    assert view.visualRegionForSelection(nothing).isEmpty()
    clear = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.setSelection(QRect(QPoint(0, 3 * HIGH + 5), QPoint(0, HIGH + 5)), clear)
    assert chosen(view) == [1, 2, 3]
