"""The people list: a window of rows over any number of customers, or what a search found.

Imported before the first paint: nothing here may bring in SQLAlchemy (see ``Finding``).
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.kinds import CustomerId, InteractionId
from smallcrm.domain.listed import NoteHit
from smallcrm.domain.person_row import PersonRow
from smallcrm.services import people
from smallcrm.viewmodels import dates, search_wording, veil, wording
from smallcrm.viewmodels.finding import Finding
from smallcrm.viewmodels.roles import PersonRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

BLOCK = 40
"""Rows read at once."""
BLOCKS_KEPT = 24
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PeopleModel(VeiledList):
    """All customers in order, by blocks on demand; or the rows of a search.

    ``counted(int, bool)``: how many rows there are, and whether a search found them. ``unread``:
    the file could not be read, so that none does not mean that nobody is there.
    """

    counted = Signal(int, bool)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._blocks: OrderedDict[int, tuple[PersonRow, ...]] = OrderedDict()
        self._count = 0
        self._tag = ""
        self._words = ""
        self._found: list[PersonRow | NoteHit] | None = None
        self.unread = False
        self.finding = Finding(workspace, self)
        self.finding.changed.connect(self._show_result)
        self._archived: int | None = 0
        self.has_more = False
        """Whether a search found more people than it shows."""
        self._today = workspace.today()
        workspace.changed.connect(self._look)

    # --- what is listed -------------------------------------------------------------------------

    @property
    def words(self) -> str:
        return self._words

    @property
    def searching(self) -> bool:
        return self._found is not None

    @property
    def tag(self) -> str:
        return self._tag

    def found(self) -> list[CustomerId] | None:
        """The people that a search shows; None when there is no search."""
        if self._found is None:
            return None
        return [row.id for row in self._found if isinstance(row, PersonRow)]

    def load(self, listed: int = 0) -> None:
        """Read the list anew: the count now, the rows when they are asked for. ``listed``: how many
        all are, where that was just counted; 0 counts them."""
        self._workspace.attempt(self._reload, listed)

    def set_tag(self, tag: str) -> None:
        """Only customers with this tag; "" for all."""
        if tag != self._tag:
            self._tag = tag
            self.load()

    def find(self, words: str) -> None:
        """List what the words find; no words, all customers. Answered before it returns."""
        self._words = words
        self._workspace.attempt(self._reload)

    @property
    def in_trash(self) -> bool:
        """Whether the rows are of people in the trash."""
        return self.finding.result is not None and self.finding.result.in_trash

    # --- where somebody stands ------------------------------------------------------------------

    def customer_at(self, index: _Index) -> CustomerId | None:
        row = self._row(index.row()) if index.isValid() else None
        if isinstance(row, NoteHit):
            return row.customer_id
        return row.id if row else None

    def interaction_at(self, index: _Index) -> InteractionId | None:
        """The note a search row stands for, None for a person's row."""
        row = self._row(index.row()) if index.isValid() else None
        return row.interaction_id if isinstance(row, NoteHit) else None

    def index_of(self, customer: CustomerId) -> QModelIndex:
        """The row of a customer, invalid when not listed."""
        if self._found is not None:
            for number, row in enumerate(self._found):
                if isinstance(row, PersonRow) and row.id == customer:
                    return self.index(number)
            return QModelIndex()
        place = self._workspace.attempt(people.place, self._workspace.store, customer, self._tag)
        return QModelIndex() if place is None else self.index(place)

    def index_by_letters(self, letters: str) -> QModelIndex:
        """The first row whose name begins so: letters typed on the list jump there."""
        if self._found is not None:
            return QModelIndex()
        hits = people.by_prefix(self._workspace.store, letters, 1)
        return self.index_of(hits[0].id) if hits else QModelIndex()

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return self._count if self._found is None else len(self._found)

    def plain_data(self, index: _Index, role: int) -> Any:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if row is None:
            return None
        return self._note_data(row, role) if isinstance(row, NoteHit) else self._data(row, role)

    def _data(self, row: PersonRow, role: int) -> Any:
        match role:
            case PersonRole.PERSON_ID:
                return int(row.id)
            case PersonRole.NAME | Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return wording.tip(row.name)
            case PersonRole.KIND:
                return row.kind
            case PersonRole.SECOND_LINE:
                if self.in_trash:
                    return search_wording.in_trash()
                return wording.person_line(row, self._workspace.zone(), self._today)
            case PersonRole.CHIP_TEXT:
                return self._chip(row)
            case PersonRole.CHIP_TONE:
                late = row.next_due is not None and row.next_due.due_on < self._today
                return ("late" if late else "due") if self._chip(row) else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
        return None

    def _note_data(self, hit: NoteHit, role: int) -> Any:
        match role:
            case PersonRole.PERSON_ID:
                return None if hit.customer_id is None else int(hit.customer_id)
            case PersonRole.NAME | Qt.ItemDataRole.DisplayRole:
                return hit.customer_name or wording.tr("Unsorted")
            case PersonRole.SECOND_LINE:
                return veil.quoted(_around(hit), hit.customer_id)
            case PersonRole.MARKS:
                shown = veil.quoted(_around(hit), hit.customer_id)
                return _marks(hit) if shown == _around(hit) else []
            case Qt.ItemDataRole.ToolTipRole:
                return wording.tip(veil.quoted(_around(hit), hit.customer_id))
            case PersonRole.CHIP_TEXT:
                return self._day_of(hit)
            case PersonRole.CHIP_TONE:
                return ""
            case Qt.ItemDataRole.AccessibleTextRole:
                kind = wording.interaction_kind(hit.kind)
                words = veil.quoted(_around(hit), hit.customer_id)
                who = hit.customer_name or wording.tr("Unsorted")
                return f"{who}, {kind}, {self._day_of(hit)}: {words}"
        return None

    def _day_of(self, hit: NoteHit) -> str:
        at = hit.happened_at.astimezone(self._workspace.zone()).date()
        return dates.day(at, self._today, weekday=False)

    def _chip(self, row: PersonRow) -> str:
        if row.next_due is None:
            return ""
        return dates.due_chip(row.next_due.due_on, row.next_due.due_time, self._today)

    def _spoken(self, row: PersonRow) -> str:
        parts = [row.name, wording.person_line(row, self._workspace.zone(), self._today)]
        chip = self._chip(row)
        if chip:
            parts.append(wording.tr("follow-up {when}").replace("{when}", chip))
        return ", ".join(p for p in parts if p)

    # --- reading --------------------------------------------------------------------------------

    def _row(self, number: int) -> PersonRow | NoteHit | None:
        if self._found is not None:
            return self._found[number] if number < len(self._found) else None
        block = self._blocks.get(number // BLOCK)
        if block is None:
            block = self._read_block(number // BLOCK)
        offset = number % BLOCK
        return block[offset] if offset < len(block) else None

    def _read_block(self, number: int) -> tuple[PersonRow, ...]:
        """By key behind a block that is here, by place for a jump."""
        space, before = self._workspace, self._blocks.get(number - 1)
        if before:
            after = (before[-1].sort_key, before[-1].id)
            found = space.attempt(people.page, space.store, after, BLOCK, self._tag)
        else:
            found = space.attempt(people.page_at, space.store, number * BLOCK, BLOCK, self._tag)
        self._blocks[number] = block = found or ()
        if len(self._blocks) > BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return block

    def _reload(self, listed: int = 0) -> None:
        found: list[PersonRow | NoteHit] | None = None
        count = 0
        if self._words.strip():
            result = self.finding.ask(self._words)
            found = [*result.people, *result.notes] if result is not None else []
            self.unread = result is None
            self.has_more = result is not None and result.more_people
        else:
            self.finding.ask("")
            counted: int | None = listed
            if not listed or self._tag:
                counted = self._workspace.attempt(people.count, self._workspace.store, self._tag)
            count, self.unread = counted or 0, counted is None
        self._archived = self._workspace.attempt(people.archived, self._workspace.store)
        self._show(found, count)

    def _show(self, found: list[PersonRow | NoteHit] | None, count: int) -> None:
        self.beginResetModel()
        self._today = self._workspace.today()
        self._blocks.clear()
        self._found, self._count = found, count
        self.endResetModel()
        self.counted.emit(self.rowCount(), found is not None)

    @Slot()
    def _show_result(self) -> None:
        """All that a search finds, which took longer than a key."""
        result = self.finding.result
        if result is None or self._found is None:
            return
        self.has_more = result.more_people
        found: list[PersonRow | NoteHit] = [*result.people, *result.notes]
        if found == self._found and found:
            self.counted.emit(len(found), True)
        else:
            self._show(found, 0)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        """Order or number may have changed with a customer; else only the words of rows."""
        others = self._archived != self._workspace.attempt(people.archived, self._workspace.store)
        if Thing.CUSTOMER in changes.things or self._found is not None or self._tag or others:
            self.load()
            return
        self._today = self._workspace.today()
        self._blocks.clear()
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))


def _around(hit: NoteHit) -> str:
    """The note on one line, begun so that the first found word is seen."""
    start = hit.spans[0][0] if hit.spans else 0
    begin = hit.body.rfind(" ", 0, max(0, start - 24)) + 1 if start > 30 else 0
    text = " ".join(hit.body[begin : begin + 200].split())
    return f"…{text}" if begin else text


def _marks(hit: NoteHit) -> list[tuple[int, int]]:
    """Where the found words stand in what ``_around`` shows, as (start, length)."""
    shown, found, place = _around(hit), [], 0
    begin = hit.spans[0][0] if hit.spans else 0
    for start, end in hit.spans:
        if start >= begin:
            word = hit.body[start:end]
            at = shown.find(word, place)
            if at >= 0:
                found.append((at, len(word)))
                place = at + len(word)
    return found
