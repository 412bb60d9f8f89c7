"""One customer's timeline, newest first, fetched page by page as it is scrolled."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.records import CustomerId, InteractionId, InteractionKind, InteractionRow
from smallcrm.services import timeline
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.roles import TimelineRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

PAGE = 50
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TimelineModel(VeiledList):
    """Rows for the timeline view; ``show`` chooses whose."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer: CustomerId | None = None
        self._rows: list[InteractionRow] = []
        self._whole = True
        workspace.changed.connect(self._look)

    def show(self, customer: CustomerId | None) -> None:
        self._customer = customer
        self._load(PAGE)

    def row(self, index: _Index) -> InteractionRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def newest(self) -> InteractionRow | None:
        """The entry on top."""
        return self._rows[0] if self._rows else None

    def index_of(self, interaction: InteractionId) -> QModelIndex:
        """Where an entry stands; pages are fetched until it is found."""
        while True:
            for number, row in enumerate(self._rows):
                if row.id == interaction:
                    return self.index(number)
            if self._whole:
                return QModelIndex()
            self.fetchMore(QModelIndex())

    # --- editing --------------------------------------------------------------------------------

    def edit(self, index: _Index, body: str) -> bool:
        row = self.row(index)
        if row is None or body == row.body:
            return False
        self._workspace.attempt(timeline.edit, self._workspace.store, row.id, body=body)
        return True

    def set_kind(self, index: _Index, kind: InteractionKind) -> None:
        row = self.row(index)
        if row is not None and row.kind is not kind:
            self._workspace.attempt(timeline.edit, self._workspace.store, row.id, kind=kind)

    def set_happened_at(self, index: _Index, happened_at: datetime) -> None:
        row = self.row(index)
        if row is not None:
            self._workspace.attempt(
                timeline.edit, self._workspace.store, row.id, happened_at=happened_at
            )

    def remove(self, index: _Index) -> None:
        row = self.row(index)
        if row is not None:
            self._workspace.attempt(timeline.remove, self._workspace.store, row.id)

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: _Index) -> None:
        if self._customer is None or not self._rows:
            return
        last = self._rows[-1]
        rows = timeline.page(
            self._workspace.store, self._customer, before=(last.happened_at, last.id), limit=PAGE
        )
        self._whole = len(rows) < PAGE
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def plain_data(self, index: _Index, role: int) -> Any:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case TimelineRole.INTERACTION_ID:
                return int(row.id)
            case TimelineRole.HEAD:
                return self._head(row)
            case TimelineRole.BODY | Qt.ItemDataRole.EditRole:
                return row.body
            case TimelineRole.DOT_KIND:
                return row.kind
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._head(row)}: {row.body}"
        return None

    def _head(self, row: InteractionRow) -> str:
        at = dates.moment(row.happened_at, self._workspace.zone(), self._workspace.today())
        parts = [wording.interaction_kind(row.kind), at]
        if row.others:
            parts.append(wording.tr("with {names}").replace("{names}", ", ".join(row.others)))
        return " · ".join(parts)

    def _load(self, count: int) -> None:
        rows: tuple[InteractionRow, ...] = ()
        if self._customer is not None:
            found = self._workspace.attempt(
                timeline.page, self._workspace.store, self._customer, limit=count
            )
            rows = found or ()
        self.beginResetModel()
        self._rows = list(rows)
        self._whole = len(rows) < count
        self.endResetModel()

    def _look(self, changes: Changes) -> None:
        mine = self._customer is not None and changes.touches(self._customer)
        if mine and changes.things & {Thing.INTERACTION, Thing.FOLLOW_UP}:
            self._load(max(PAGE, len(self._rows)))
