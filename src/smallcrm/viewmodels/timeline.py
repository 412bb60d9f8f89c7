"""One customer's timeline, newest first, fetched page by page as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.feedback import FeedbackRow
from smallcrm.domain.records import CustomerId, InteractionId, InteractionKind, InteractionRow
from smallcrm.domain.sales import SaleRow
from smallcrm.services import feedback, sales, timeline, timeline_entries
from smallcrm.services.timeline_entries import Entry
from smallcrm.viewmodels import dates, feedback_wording, sale_wording, wording
from smallcrm.viewmodels.roles import TimelineRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

PAGE = 50
_SHOWN = {Thing.INTERACTION, Thing.FOLLOW_UP, Thing.WORK, Thing.CARE}
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TimelineModel(VeiledList):
    """Rows for the timeline view; ``show`` chooses whose."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer: CustomerId | None = None
        self._rows: list[Entry] = []
        self._whole = True
        self.said_of: list[Callable[[InteractionId], str]] = []
        """What parts say of an entry, behind its head."""
        self.sound_of: Callable[[InteractionId], str] | None = None
        """How long the sound of an entry is, "" where there is none."""
        workspace.changed.connect(self._look)

    def show(self, customer: CustomerId | None) -> None:
        self._customer = customer
        self._load(PAGE)

    def row(self, index: _Index) -> InteractionRow | None:
        """What was written there; None for a sale, and for feedback."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, InteractionRow) else None

    def sale(self, index: _Index) -> SaleRow | None:
        """What was sold there; None for what was written."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, SaleRow) else None

    def feedback(self, index: _Index) -> FeedbackRow | None:
        """What was said there of how it goes, but in no note."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, FeedbackRow) else None

    def newest(self) -> InteractionRow | None:
        """What was written last."""
        return next((row for row in self._rows if isinstance(row, InteractionRow)), None)

    def index_of(self, interaction: InteractionId) -> QModelIndex:
        """Where an entry stands; pages are fetched until it is found."""
        while True:
            for number, row in enumerate(self._rows):
                if isinstance(row, InteractionRow) and row.id == interaction:
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
        row, sale, said = self.row(index), self.sale(index), self.feedback(index)
        if row is not None:
            self._workspace.attempt(timeline.remove, self._workspace.store, row.id)
        elif sale is not None:
            self._workspace.attempt(sales.remove, self._workspace.store, sale.id)
        elif said is not None:
            self._workspace.attempt(feedback.remove, self._workspace.store, said.id)

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: _Index) -> None:
        if self._customer is None or not self._rows:
            return
        space = self._workspace
        found = timeline_entries.page(
            space.store, self._customer, space.zone(), self._last(), limit=PAGE
        )
        rows, self._whole = found.entries, found.is_last
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def _last(self) -> tuple[InteractionRow | None, SaleRow | None, FeedbackRow | None]:
        notes = (row for row in reversed(self._rows) if isinstance(row, InteractionRow))
        sold = (row for row in reversed(self._rows) if isinstance(row, SaleRow))
        said = (row for row in reversed(self._rows) if isinstance(row, FeedbackRow))
        return next(notes, None), next(sold, None), next(said, None)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only what was written is changed where it stands."""
        flags = super().flags(index)
        return flags if self.row(index) is None else flags | Qt.ItemFlag.ItemIsEditable

    def plain_data(self, index: _Index, role: int) -> Any:
        sale, said = self.sale(index), self.feedback(index)
        if sale is not None:
            return _told(
                *sale_wording.entry(sale, self._workspace.today()), InteractionKind.PAYMENT, role
            )
        if said is not None:
            return _told(
                *feedback_wording.entry(said, self._workspace.today()),
                InteractionKind.MESSAGE,
                role,
            )
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
            case TimelineRole.SOUND:
                return self._sound(row)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                head = self._head(row)
                if sound := self._sound(row):
                    heard = wording.tr("voice note, {length}").replace("{length}", sound)
                    head = f"{head} · {heard}"
                return f"{head}: {row.body}"
        return None

    def _sound(self, row: InteractionRow) -> str:
        return "" if self.sound_of is None else self.sound_of(row.id)

    def _head(self, row: InteractionRow) -> str:
        at = dates.moment(row.happened_at, self._workspace.zone(), self._workspace.today())
        parts = [wording.interaction_kind(row.kind), at]
        if row.others:
            parts.append(wording.tr("with {names}").replace("{names}", ", ".join(row.others)))
        parts += [said for say in self.said_of if (said := say(row.id))]
        return " · ".join(parts)

    def _load(self, count: int) -> None:
        found = None
        if self._customer is not None:
            space = self._workspace
            found = space.attempt(
                timeline_entries.page, space.store, self._customer, space.zone(), limit=count
            )
        rows = list(found.entries) if found is not None else []
        if rows and rows == self._rows:  # what is selected stays so
            self.say_anew()
            return
        self.beginResetModel()
        self._rows = rows
        self._whole = found is None or found.is_last
        self.endResetModel()

    def say_anew(self) -> None:
        """What a part says of the entries has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _look(self, changes: Changes) -> None:
        mine = self._customer is not None and changes.touches(self._customer)
        if mine and changes.things & _SHOWN:
            self._load(max(PAGE, len(self._rows)))


def _told(head: str, words: str, dot: InteractionKind, role: int) -> Any:
    """Of what is no note."""
    match role:
        case TimelineRole.HEAD:
            return head
        case TimelineRole.BODY:
            return words
        case TimelineRole.DOT_KIND:
            return dot
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return f"{head}: {words}"
    return None
