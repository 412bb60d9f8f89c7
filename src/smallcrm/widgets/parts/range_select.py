"""Shift and an arrow, or a click: the rows from where it began to where it is now.

Qt begins at the row that was last pressed or moved to, not at one that was jumped to by letters or
chosen by the program; and it looks for each row in between by its place on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

_Index = QModelIndex | QPersistentModelIndex
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVES: dict[int, QAbstractItemView.CursorAction] = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}
ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
"""How the program chooses a row, and letters do: Qt would look at the keys that are held, and a
capital letter, or Ctrl+Z, would select more rows or none."""


def selected_rows(view: QAbstractItemView) -> list[tuple[int, int]]:
    """The first and last row of each part of the selection, both included."""
    parts = cast("Iterable[QItemSelectionRange]", view.selectionModel().selection())
    return [(part.top(), part.bottom()) for part in parts]


class RangeSelect:
    """For a view of whole rows, which asks it first."""

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self._began = QPersistentModelIndex()
        self._at = QPersistentModelIndex()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether the key made the range longer or shorter."""
        move, view = _MOVES.get(event.key()), self._view
        if move is None or not event.modifiers() & _SHIFT or not view.currentIndex().isValid():
            return False
        if event.modifiers() & _CONTROL and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        if move in (_MOVES[Qt.Key.Key_Home], _MOVES[Qt.Key.Key_End]):
            first = move is _MOVES[Qt.Key.Key_Home]
            row = 0 if first else view.model().rowCount() - 1
            to = view.model().index(row, view.currentIndex().column())
        else:
            to = view.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        self._extend(to, adds=bool(event.modifiers() & _CONTROL))
        return True

    def takes_press(self, event: QMouseEvent) -> bool:
        """Whether the click ended a range."""
        to = self._view.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if not is_left or not event.modifiers() & _SHIFT or not to.isValid():
            return False
        self._extend(to, adds=bool(event.modifiers() & _CONTROL))
        return True

    def _extend(self, to: _Index, *, adds: bool) -> None:
        view, model = self._view, self._view.selectionModel()
        now = view.currentIndex()
        if not self._at.isValid() or self._at != now:
            self._began = QPersistentModelIndex(now if now.isValid() else to)
        if not to.isValid():
            return
        flag = QItemSelectionModel.SelectionFlag
        top, bottom = sorted((self._began.row(), to.row()))
        rows = QItemSelection(view.model().index(top, 0), view.model().index(bottom, 0))
        self._at = QPersistentModelIndex(to)
        model.setCurrentIndex(to, flag.NoUpdate)
        model.select(rows, (flag.Select if adds else flag.ClearAndSelect) | flag.Rows)
        view.scrollTo(to)
