"""The trash: what can be brought back, for how long, and emptying it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.history import TrashKind, TrashRow
from smallcrm.services import left_behind, trash
from smallcrm.viewmodels import dates, veil, wording
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

CHOICES = trash.CHOICES
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TrashModel(VeiledList):
    """``said(str)`` after something was brought back, or all of it removed."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = ""
        self._rows: tuple[TrashRow, ...] = ()
        workspace.changed.connect(self._look)
        self._load()

    def search(self, words: str) -> None:
        self._words = words
        self._load()

    def is_searching(self) -> bool:
        return bool(self._words.strip())

    def days(self) -> int:
        return days(self._workspace)

    def everything(self) -> str:
        """ "3 customers, 2 notes and 1 follow-up": all that lies there, searched for or not."""
        space = self._workspace
        rows = space.attempt(trash.rows, space.store, space.now()) or ()
        counts = {kind: sum(1 for r in rows if r.kind is kind) for kind in TrashKind}
        words = {
            TrashKind.CUSTOMER: ("%n customer", "%n customers"),
            TrashKind.NOTE: ("%n note", "%n notes"),
            TrashKind.FOLLOW_UP: ("%n follow-up", "%n follow-ups"),
        }
        return ", ".join(dates.plural(*words[k], n) for k, n in counts.items() if n)

    def bring_back(self, index: _Index) -> None:
        if not index.isValid():
            return
        row, space = self._rows[index.row()], self._workspace
        try:
            trash.bring_back(space.store, row)
        except SmallcrmError as error:
            self.said.emit(wording.error(error))
            return
        self.said.emit(wording.tr("Brought back: {what}.").replace("{what}", _short(row.text, 60)))

    def empty(self) -> None:
        """For good, in the background."""
        space = self._workspace
        now = space.now()
        space.jobs.run(
            lambda lane: trash.empty(space.store, now), self._emptied, self._failed, self
        )

    # --- the model -------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def plain_data(self, index: _Index, role: int) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case HistoryRole.ROW_TYPE:
                return "entry"
            case HistoryRole.TITLE:
                return _short(" ".join(_words(row).split()), 300)
            case HistoryRole.HEAD:
                return self._head(row)
            case HistoryRole.LINES:
                return ()
            case HistoryRole.MUTED:
                return False
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{_words(row)}. {self._head(row)}"
        return None

    def _head(self, row: TrashRow) -> str:
        names = {
            TrashKind.CUSTOMER: wording.tr("Customer"),
            TrashKind.NOTE: wording.tr("Note"),
            TrashKind.FOLLOW_UP: wording.tr("Follow-up"),
        }
        today = self._workspace.today()
        day = dates.past_day(row.removed_at, self._workspace.zone(), today)
        removed = wording.tr("removed {when}").replace("{when}", dates.ago(day, today))
        left = dates.plural("%n day left", "%n days left", row.days_left)
        return " · ".join(p for p in (names[row.kind], row.about, removed, left) if p)

    # --- inside ----------------------------------------------------------------------------------

    def _load(self) -> None:
        space = self._workspace
        self.beginResetModel()
        self._rows = space.attempt(trash.rows, space.store, space.now(), self._words) or ()
        self.endResetModel()

    def _look(self, changes: Changes) -> None:
        self._load()

    def _emptied(self, count: int) -> None:
        self._workspace.changed.emit(Changes(frozenset(Thing), None, Way.QUIET))
        self.said.emit(wording.tr("The trash is empty."))

    def _failed(self, error: SmallcrmError) -> None:
        self.said.emit(wording.error(error))


def days(workspace: Workspace) -> int:
    """For how long something lies there."""
    return workspace.attempt(trash.days, workspace.store) or trash.USUAL


def keep_days(workspace: Workspace, count: int) -> None:
    """Choose for how long; trouble is said."""
    workspace.attempt(trash.keep_days, workspace.store, count)


def tidy(workspace: Workspace, owner: QObject) -> None:
    """In the background: who lay in the trash long enough is removed for good."""
    now, store = workspace.now(), workspace.store
    if left_behind.is_held(store):
        return

    def failed(error: SmallcrmError) -> None:
        """Tried again at the next start."""

    workspace.jobs.run(lambda lane: trash.tidy(store, now), lambda count: None, failed, owner)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _words(row: TrashRow) -> str:
    return row.text if row.kind is TrashKind.CUSTOMER else veil.quoted(row.text, None)
