"""The page of duplicates: looked for in the background lane, decided one pair at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from smallcrm.services.duplicates import PairRow
from smallcrm.viewmodels import likeness_wording, wording
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DuplicatesModel(VeiledList):
    """``said(str)`` after a decision; ``searching(bool)`` while the file is looked through, with
    ``progressed(int, int)``."""

    said = Signal(str)
    searching = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[PairRow] = []
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
        return 0 if parent.isValid() else len(self._rows)

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
        for number in range(len(self._rows) - 1, -1, -1):
            if goes(self._rows[number]):
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number]
                self.endRemoveRows()

    def _found(self, rows: tuple[PairRow, ...]) -> None:
        self._stop = None
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.searching.emit(False)

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
