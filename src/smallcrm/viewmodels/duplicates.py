"""The page of duplicates: looked for in the background lane, decided one pair at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.joined import FieldKey, JoinPlan, Side
from smallcrm.services import duplicates, join_plan, joining
from smallcrm.services.duplicates import Found, PairRow
from smallcrm.viewmodels import likeness_wording, wording
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


PAGE = 50
"""So many rows the list gets at a time: a view lays all out that it has, which takes a tenth of a
millisecond for each."""


class DuplicatesModel(VeiledList):
    """``said(str)`` after a decision; ``searching(bool)`` while the file is looked through, with
    ``progressed(int, int)``.

    The rows are given out by the page, as the list comes to its end; when all that have their
    reasons are given out, more get theirs in the background.
    """

    said = Signal(str)
    searching = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[PairRow] = []
        self._given = 0
        self._left = Found()
        self._stop: Callable[[], None] | None = None
        self.was_stopped = False
        workspace.changed.connect(self._look)
        workspace.jobs.progressed.connect(self._progress)

    @property
    def is_searching(self) -> bool:
        return self._stop is not None

    def search(self) -> None:
        """Look through the file, in the background."""
        if self._stop is not None:
            return
        self.was_stopped = False
        store = self._workspace.store
        self._stop = self._workspace.jobs.run(
            lambda lane: duplicates.scan(store, lane.progress, lane.cancelled),
            self._found,
            self._failed,
            self,
        )
        self.searching.emit(True)

    @property
    def count(self) -> int:
        """All pairs there are, also those that the list has not got yet."""
        return len(self._rows) + len(self._left.rest)

    def stop(self) -> None:
        if self._stop is not None:
            self._stop()

    def pair(self, index: _Index) -> PairRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def plan(self, index: _Index) -> JoinPlan | None:
        """Both side by side; None when one is gone."""
        row = self.pair(index)
        if row is None:
            return None
        return self._workspace.attempt(join_plan.plan, self._workspace.store, row.one, row.other)

    def join(self, index: _Index, chosen: Mapping[FieldKey, Side]) -> None:
        row, space = self.pair(index), self._workspace
        if row is None:
            return
        try:
            joining.join(space.store, row.one, row.other, chosen, space.now())
        except SmallcrmError as error:
            self.said.emit(wording.error(error))
            return
        self._drop(lambda r: row.other in (r.one, r.other))
        rest = tuple([pair for pair in self._left.rest if row.other not in pair])
        self._left = replace(self._left, rest=rest)
        self.said.emit(likeness_wording.joined(row.one_name, row.other_name))

    def set_apart(self, index: _Index) -> None:
        row = self.pair(index)
        if row is None:
            return
        try:
            duplicates.set_apart(self._workspace.store, row.one, row.other)
        except SmallcrmError as error:
            self.said.emit(wording.error(error))
            return
        self._drop(lambda r: r is row)
        words = likeness_wording.tr("{one} and {other} are two. They are not asked of again.")
        self.said.emit(words.replace("{other}", row.other_name).replace("{one}", row.one_name))

    # --- the model -------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._given

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._given < len(self._rows)

    def fetchMore(self, parent: _Index) -> None:
        count = min(PAGE, len(self._rows) - self._given)
        if count:
            self.beginInsertRows(QModelIndex(), self._given, self._given + count - 1)
            self._given += count
            self.endInsertRows()
        if self._given == len(self._rows):
            self._look_further()

    def plain_data(self, index: _Index, role: int) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        names = f"{row.one_name} · {row.other_name}"
        match role:
            case HistoryRole.ROW_TYPE:
                return "entry"
            case HistoryRole.TITLE:
                return names
            case HistoryRole.HEAD:
                return likeness_wording.reasons(row.likeness)
            case HistoryRole.LINES:
                return ()
            case HistoryRole.MUTED:
                return False
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                both = likeness_wording.tr("{one} and {other}")
                both = both.replace("{one}", row.one_name).replace("{other}", row.other_name)
                return f"{both}: {likeness_wording.reasons(row.likeness)}"
        return None

    # --- inside ----------------------------------------------------------------------------------

    def _drop(self, goes: Callable[[PairRow], bool]) -> None:
        for number in [n for n, row in enumerate(self._rows) if goes(row)][::-1]:
            is_given = number < self._given
            if is_given:
                self.beginRemoveRows(QModelIndex(), number, number)
                self._given -= 1
            del self._rows[number]
            if is_given:
                self.endRemoveRows()
        if self._given < PAGE:
            self.fetchMore(QModelIndex())

    def _found(self, found: Found) -> None:
        self._stop, self._left = None, found
        self.beginResetModel()
        self._rows = list(found.rows)
        self._given = min(PAGE, len(self._rows))
        self.endResetModel()
        self.searching.emit(False)

    def _look_further(self) -> None:
        """The reasons of the next, in the background."""
        if self._stop is not None or not self._left.rest:
            return
        store, left = self._workspace.store, self._left
        self._stop = self._workspace.jobs.run(
            lambda lane: duplicates.more(store, left, lane.cancelled),
            self._found_more,
            self._failed,
            self,
        )
        self.searching.emit(True)

    def _found_more(self, found: Found) -> None:
        self._stop, self._left = None, found
        self._rows += found.rows
        self.searching.emit(False)
        self.fetchMore(QModelIndex())

    def _failed(self, error: SmallcrmError) -> None:
        self._stop = None
        self.was_stopped = True
        self.searching.emit(False)
        self.said.emit(wording.error(error))

    def _progress(self, done: int, total: int) -> None:
        if self._stop is not None:
            self.progressed.emit(done, total)

    def _look(self, changes: Changes) -> None:
        """What was taken back, or done again, is looked for anew."""
        if changes.way in (Way.UNDONE, Way.REDONE):
            self.search()
