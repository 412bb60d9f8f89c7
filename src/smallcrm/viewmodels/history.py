"""One customer's history, or all that was done: by day, newest first, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.history import HistoryEntry, TakeBackReport
from smallcrm.domain.records import CustomerId
from smallcrm.services import history, taking_back
from smallcrm.viewmodels import dates, history_wording, veil, wording
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Row:
    """A day, or what was done on it."""

    heading: str
    entry: HistoryEntry | None = None


class HistoryModel(VeiledList):
    """``said(str)`` what came of taking something back; ``waiting(bool)`` while it is done."""

    said = Signal(str)
    waiting = Signal(bool)

    def __init__(
        self, workspace: Workspace, customer: CustomerId | None, parent: QObject | None = None
    ) -> None:
        """Of all customers when ``customer`` is None."""
        super().__init__(parent)
        self._workspace = workspace
        self._customer = customer
        self._rows: list[_Row] = []
        self._whole = True
        self._busy = False
        workspace.changed.connect(self._look)
        self._load()

    def entry(self, index: _Index) -> HistoryEntry | None:
        return self._rows[index.row()].entry if index.isValid() else None

    def can_take_back(self, index: _Index) -> bool:
        entry = self.entry(index)
        return entry is not None and entry.can_take_back and not self._busy

    def take_back(self, index: _Index) -> None:
        """In the background: an import may be thousands of rows."""
        entry = self.entry(index)
        if entry is None or not self.can_take_back(index):
            return
        self._busy = True
        self.waiting.emit(True)
        store, number = self._workspace.store, entry.id
        self._workspace.jobs.run(
            lambda lane: taking_back.take_back(store, number), self._done, self._failed, self
        )

    # --- the model -------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) if self.entry(index) else Qt.ItemFlag.NoItemFlags

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: _Index) -> None:
        last = self._rows[-1].entry if self._rows else None
        if last is None:
            return
        rows = self._rows_of(self._page(last), self._day(last))
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def plain_data(self, index: _Index, role: int) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case HistoryRole.ROW_TYPE:
                return "heading" if row.entry is None else "entry"
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.heading if row.entry is None else self._spoken(row.entry)
        return None if row.entry is None else self._part(row.entry, role)

    def _part(self, entry: HistoryEntry, role: int) -> Any:
        space = self._workspace
        match role:
            case HistoryRole.TITLE:
                return history_wording.title(entry)
            case HistoryRole.HEAD:
                return history_wording.head(entry, space.zone(), of_all=self._customer is None)
            case HistoryRole.LINES if veil.is_on() and self._customer is None:
                return ()  # of many people, in their own words
            case HistoryRole.LINES:
                return history_wording.lines(entry.changes, space.zone(), space.today())
            case HistoryRole.MUTED:
                return entry.is_taken_back
        return None

    def _spoken(self, entry: HistoryEntry) -> str:
        parts = [self._part(entry, HistoryRole.TITLE), self._part(entry, HistoryRole.HEAD)]
        parts += [line.spoken for line in self._part(entry, HistoryRole.LINES)]
        return ". ".join(parts)

    # --- inside ----------------------------------------------------------------------------------

    def _load(self) -> None:
        self.beginResetModel()
        self._rows = self._rows_of(self._page(None), "")
        self.endResetModel()

    def _page(self, last: HistoryEntry | None) -> tuple[HistoryEntry, ...]:
        store, before = self._workspace.store, last.id if last else None
        if self._customer is None:
            found = self._workspace.attempt(history.actions, store, before)
        else:
            found = self._workspace.attempt(history.of_customer, store, self._customer, before)
        self._whole = found is None or len(found) < history.PAGE
        return found or ()

    def _rows_of(self, entries: tuple[HistoryEntry, ...], day: str) -> list[_Row]:
        """With a heading where another day begins than the last one."""
        rows: list[_Row] = []
        for entry in entries:
            its_day = self._day(entry)
            if its_day != day:
                rows.append(_Row(its_day))
                day = its_day
            rows.append(_Row("", entry))
        return rows

    def _day(self, entry: HistoryEntry) -> str:
        today = self._workspace.today()
        day = dates.past_day(entry.at, self._workspace.zone(), today)
        words = dates.day(day, today)
        ago = (today - day).days
        return f"{wording.tr('Today')} · {words}" if ago == 0 else words

    def _look(self, changes: Changes) -> None:
        if self._customer is None or changes.touches(self._customer):
            self._load()

    def _done(self, report: TakeBackReport) -> None:
        self._busy = False
        self.waiting.emit(False)
        space = self._workspace
        self.said.emit(history_wording.outcome(report, space.zone(), space.today()))

    def _failed(self, error: SmallcrmError) -> None:
        self._busy = False
        self.waiting.emit(False)
        self.said.emit(wording.error(error))
