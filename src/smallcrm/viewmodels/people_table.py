"""People as a table: any columns, sorted by any, cells that can be typed anew.

It holds the order as ids and the cells of the rows that are seen. By name the first rows are there
at once; every other order is made in the background, and the one before stays until it is ready.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.table_columns import WIDEST, Column, Row, TableColumn, TableView
from smallcrm.services import people_table
from smallcrm.viewmodels import table_edits, table_words, veil, wording
from smallcrm.viewmodels.bulk import Selection
from smallcrm.viewmodels.bulk_wording import tr
from smallcrm.viewmodels.list_selection import Ranges
from smallcrm.viewmodels.people import PeopleModel
from smallcrm.viewmodels.roles import PersonRole
from smallcrm.viewmodels.workspace import Workspace

BLOCK = 60
BLOCKS_KEPT = 20
FIRST = 200
"""So many rows by name are read before all the others."""
T = TableColumn
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_IN_PLACE = frozenset(
    {
        *(Action.EDIT_CUSTOMER, Action.ADD_DETAIL, Action.EDIT_DETAIL, Action.REMOVE_DETAIL),
        *(Action.SET_TAGS, Action.SET_VALUE, Action.CLEAR_VALUE, Action.EDIT_FOLLOW_UP),
    }
)
"""After these a row stays where it is, though it may belong elsewhere now."""


class PeopleTableModel(QAbstractTableModel):
    """``said(str)``: why a cell cannot be kept, or a mild remark. ``sorting(bool)``: whether an
    order is being made. ``columns_changed`` when others are shown."""

    said = Signal(str)
    sorting = Signal(bool)
    columns_changed = Signal()

    def __init__(
        self, workspace: Workspace, people: PeopleModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._people = workspace, people
        self.view = TableView(())
        self._ids: array[int] = array("q")
        self._blocks: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._today = workspace.today()
        self._turn = 0
        self._shown = ("", "")
        self.is_on = False
        """Whether it is seen: else nothing is read."""
        people.modelReset.connect(self._list_changed)
        workspace.changed.connect(self._look)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def columns(self) -> tuple[Column, ...]:
        return self.view.columns

    def load(self) -> None:
        """The columns as the user left them, and the rows."""
        space = self._workspace
        found = space.attempt(people_table.view, space.store)
        if found is not None:
            self.beginResetModel()
            self.view = found
            self._blocks.clear()
            self.endResetModel()
            self.columns_changed.emit()
        self.is_on = True
        people = self._people
        self._shown = (people.tag, people.words if people.searching else "")
        self._ids = array("q")
        self._order()

    def known(self) -> tuple[Column, ...]:
        """All columns that there are."""
        return self._workspace.attempt(people_table.columns, self._workspace.store) or ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """These columns, in this order; the name is always there."""
        self.beginResetModel()
        keys = {c.key for c in columns}
        sort = self.view.sort if self.view.sort in keys else T.NAME.value
        is_other = sort != self.view.sort
        self.view = replace(self.view, columns=tuple(columns), sort=sort)
        self._blocks.clear()
        self.endResetModel()
        self.columns_changed.emit()
        self.keep()
        if is_other:
            self._order()

    def set_widths(self, widths: Sequence[int]) -> None:
        """The user made columns wider or smaller: in characters."""
        pairs = zip(self.columns, widths, strict=True)
        columns = tuple(replace(c, width=min(max(w, 4), WIDEST)) for c, w in pairs)
        if columns != self.columns:
            self.view = replace(self.view, columns=columns)
            self.keep()

    def set_on(self, *, is_on: bool) -> None:
        """Remember whether the table is shown in place of the list."""
        self.is_on = is_on
        self.view = replace(self.view, is_on=is_on)
        self.keep()

    def keep(self) -> None:
        space = self._workspace
        space.attempt(people_table.keep_view, space.store, self.view)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        descending = order is Qt.SortOrder.DescendingOrder
        key = self.columns[column].key
        if (key, descending) != (self.view.sort, self.view.descending):
            self.view = replace(self.view, sort=key, descending=descending)
            self.keep()
            self._order()

    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        way = Qt.SortOrder.DescendingOrder if self.view.descending else Qt.SortOrder.AscendingOrder
        keys = [c.key for c in self.columns]
        return (keys.index(self.view.sort) if self.view.sort in keys else 0), way

    # --- who is where ---------------------------------------------------------------------------

    def customer_at(self, index: _Index) -> CustomerId | None:
        row = index.row()
        return CustomerId(self._ids[row]) if 0 <= row < len(self._ids) else None

    def row_of(self, customer: CustomerId | None) -> int | None:
        try:
            return None if customer is None else self._ids.index(int(customer))
        except ValueError:
            return None

    def selection(self, ranges: Ranges) -> Selection:
        """Who the selected rows are; of all that a search shows, all that it finds."""
        count = sum(last - first + 1 for first, last in ranges)
        everybody = count > 1 and count == len(self._ids)
        searching = self._people.searching
        if everybody and searching and self._people.has_more:
            return Selection(None, everybody, True, self._people.words)
        parts = [self._ids[first : last + 1] for first, last in ranges]
        return Selection(
            count,
            everybody,
            searching,
            self._people.words,
            lambda: [CustomerId(i) for part in parts for i in part],
        )

    def by_letters(self, letters: str) -> int | None:
        """The row of the first name that begins so."""
        index = self._people.index_by_letters(letters)
        return self.row_of(self._people.customer_at(index)) if index.isValid() else None

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            shown = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                sign = ("↓" if self.view.descending else "↑") if shown.key == self.view.sort else ""
                return f"{table_words.head(shown)} {sign}".rstrip()
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken_head(shown)
            if role == Qt.ItemDataRole.ToolTipRole:
                return wording.tip(table_words.head(shown))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].what not in table_edits.READ_ONLY:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index.row()) if index.isValid() else None
        if row is None:
            return None
        shown, raw = self.columns[index.column()], row.cells[index.column()]
        seen = self._seen(shown, raw, row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return seen
            case Qt.ItemDataRole.EditRole:
                return table_edits.start(shown, raw, self._words(shown, raw), self._today)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.tip(seen)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{table_words.head(shown)}: {seen or tr('nothing')}"
            case PersonRole.PERSON_ID:
                return row.id
            case PersonRole.KIND:
                return CustomerKind(row.kind)
            case PersonRole.CHIP_TONE:
                return table_words.tone(shown, raw, self._today)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        customer = self.customer_at(index)
        if role != Qt.ItemDataRole.EditRole or customer is None:
            return False
        typed, shown = str(value), self.columns[index.column()]
        if typed == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        try:
            remark = table_edits.write(self._workspace, customer, shown, typed)
        except SmallcrmError as problem:
            remark = wording.error(problem)
        if remark:
            self.said.emit(remark)
        return True

    def _spoken_head(self, shown: Column) -> str:
        words = table_words.head(shown)
        if shown.key != self.view.sort:
            return words
        way = tr("sorted, last first") if self.view.descending else tr("sorted")
        return f"{words}, {way}"

    # --- inside ---------------------------------------------------------------------------------

    def _seen(self, shown: Column, raw: str | None, row: Row) -> str:
        """A cell as it may be seen while the screen is shared: of others a name at most."""
        words = self._words(shown, raw)
        is_name = shown.key == T.NAME.value
        return veil.seen(words) if is_name else veil.quoted(words, row.id)

    def _words(self, shown: Column, raw: str | None) -> str:
        return table_words.cell(shown, raw, self._workspace.zone(), self._today)

    def _row(self, number: int) -> Row | None:
        if not 0 <= number < len(self._ids):
            return None
        block = self._blocks.get(number // BLOCK)
        if block is None:
            space, start = self._workspace, number // BLOCK * BLOCK
            ids = self._ids[start : start + BLOCK]
            found = space.attempt(people_table.rows, space.store, ids, self.columns) or ()
            here = {row.id: row for row in found}
            nothing = (None,) * len(self.columns)
            block = tuple(here.get(i, Row(i, CustomerKind.PERSON, nothing)) for i in ids)
            self._blocks[number // BLOCK] = block
            if len(self._blocks) > BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        return block[number % BLOCK]

    def _order(self) -> None:
        """Make the order anew: what was searched for at once, as it is few; else in the
        background."""
        space, people = self._workspace, self._people
        self._turn += 1
        turn, place = self._turn, self.sorted_by()[0]
        if not self.columns:
            return
        by, descending, tag, store = (
            self.columns[place],
            self.view.descending,
            people.tag,
            space.store,
        )
        if (among := people.found()) is not None:
            found = space.attempt(people_table.order, store, by, descending=descending, among=among)
            self._take(found if found is not None else array("q"))
            return
        if by.what is T.NAME and not self._ids:
            first = space.attempt(
                people_table.order, store, by, descending=descending, tag=tag, limit=FIRST
            )
            self._take(first if first is not None else array("q"))
            if len(self._ids) < FIRST:
                return
        self.sorting.emit(True)

        def then(found: array[int]) -> None:
            if turn == self._turn:
                self._take(found)

        def failed(error: SmallcrmError) -> None:
            if turn == self._turn:
                self.sorting.emit(False)
                self.said.emit(wording.error(error))

        space.jobs.run(
            lambda lane: people_table.order(store, by, descending=descending, tag=tag),
            then,
            failed,
            self,
        )

    def _take(self, ids: array[int]) -> None:
        """Another order; rows that come behind those that stand are put in, so that nothing
        jumps."""
        had = len(self._ids)
        self._today = self._workspace.today()
        if 0 < had < len(ids) and ids[:had] == self._ids:
            self.beginInsertRows(_ROOT, had, len(ids) - 1)
            self._ids = ids
            self._blocks.pop((had - 1) // BLOCK, None)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids = ids
            self._blocks.clear()
            self.endResetModel()
        self.sorting.emit(False)

    @Slot()
    def _list_changed(self) -> None:
        """Another tag or another search; who came or went is told by ``_look``."""
        people = self._people
        shown = (people.tag, people.words if people.searching else "")
        if not self.is_on or (shown == self._shown and not people.searching):
            return
        if shown != self._shown and not people.searching:
            self._ids = array("q")  # nobody of another list is seen meanwhile
        self._shown = shown
        self._order()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        """Cells may be others; the order stays after what was typed in a cell."""
        if not self.is_on:
            return
        self._today = self._workspace.today()
        self._blocks.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        in_place = changes.way is Way.DONE and changes.action in _IN_PLACE
        if Thing.CUSTOMER in changes.things and not in_place and not self._people.searching:
            self._order()
