"""The Today page: late, today, upcoming, each follow-up with where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.records import FollowUpId, FollowUpRow, FollowUpState
from smallcrm.services import follow_ups
from smallcrm.viewmodels import dates, promises, wording
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str


class AgendaModel(QAbstractListModel):
    """Headings and follow-ups in one list. Hidden, it marks itself stale; ``refresh`` reads."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[_Heading | FollowUpRow] = []
        self._today: date = workspace.today()
        self._open = self._late = 0
        self.stale = True
        workspace.changed.connect(self._look)

    @property
    def title(self) -> str:
        return dates.long_day(self._workspace.today())

    @property
    def open_today(self) -> int:
        """How many are late or due today."""
        return self._open

    @property
    def has_done(self) -> bool:
        return any(isinstance(r, FollowUpRow) and r.state is FollowUpState.DONE for r in self._rows)

    def next_words(self) -> str:
        """The first thing ahead, for the empty page: "Sarah Chen, Fri 27 Nov 10:00"."""
        for row in self._rows:
            if isinstance(row, FollowUpRow) and row.state is FollowUpState.OPEN and row.due_on:
                day = dates.due(row.due_on, row.due_time, self._today)
                return ", ".join(p for p in (row.customer_name, day) if p)
        return ""

    def refresh(self) -> None:
        found = self._workspace.attempt(
            follow_ups.agenda, self._workspace.store, self._workspace.local_now()
        )
        if found is None:
            return
        self._today = self._workspace.today()
        self.beginResetModel()
        self._rows = []
        for heading, rows in (
            (wording.tr("Late"), found.late),
            (wording.tr("Today"), found.today),
            (wording.tr("Upcoming"), found.upcoming),
            (wording.tr("No date"), found.no_date),
            (wording.tr("Done today"), found.done_today),
        ):
            if rows:
                self._rows.append(_Heading(heading))
                self._rows.extend(rows)
        self._open = len(found.late) + len(found.today)
        self._late = len(found.late)
        self.stale = False
        self.endResetModel()

    def row(self, index: _Index) -> FollowUpRow | None:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return row if isinstance(row, FollowUpRow) else None

    def index_of(self, follow_up: FollowUpId) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if isinstance(row, FollowUpRow) and row.id == follow_up:
                return self.index(number)
        return QModelIndex()

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, _Heading):
            return self._heading_data(row, role)
        return self._item_data(row, role)

    def _heading_data(self, row: _Heading, role: int) -> Any:
        match role:
            case AgendaRole.ROW_TYPE:
                return "heading"
            case (
                AgendaRole.TITLE | Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole
            ):
                return row.text
        return None

    def _item_data(self, row: FollowUpRow, role: int) -> Any:
        match role:
            case AgendaRole.ROW_TYPE:
                return "item"
            case AgendaRole.FOLLOW_UP_ID:
                return int(row.id)
            case AgendaRole.PERSON_ID:
                return None if row.customer_id is None else int(row.customer_id)
            case AgendaRole.KIND:
                return row.customer_kind
            case AgendaRole.CUSTOMER:
                return row.customer_name
            case AgendaRole.TITLE:
                return row.text
            case AgendaRole.WHEN:
                return promises.when(row, self._today)
            case AgendaRole.TONE:
                return promises.tone(row, self._today)
            case AgendaRole.ORIGIN:
                return wording.origin(row, self._workspace.zone(), self._today)
            case AgendaRole.DONE:
                return row.state is FollowUpState.DONE
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return promises.spoken(row, self._today)
        return None

    def _look(self, changes: Changes) -> None:
        if changes.things & {Thing.FOLLOW_UP, Thing.CUSTOMER, Thing.INTERACTION}:
            self.stale = True
