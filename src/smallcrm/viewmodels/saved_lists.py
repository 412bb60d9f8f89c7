"""Saved lists: kept, changed, and counted in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.segments import SegmentDraft, SegmentId, SegmentRow
from smallcrm.services import people, search, segments
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class SavedLists(QObject):
    """``counted(dict)``: how many are in each list, by its number."""

    counted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop: Callable[[], None] | None = None
        self._again = False
        workspace.changed.connect(self._changed)

    def all(self) -> tuple[SegmentRow, ...]:
        return self._workspace.attempt(people.saved, self._workspace.store) or ()

    def find(self, number: str) -> SegmentRow | None:
        return next((row for row in self.all() if str(row.id) == number), None)

    def save(self, name: str, query: str) -> SegmentId | str | None:
        """The new list, or why there is none."""
        return self._kept(segments.save, SegmentDraft(name, query))

    def change(self, row: SegmentRow, name: str, query: str) -> str:
        """Why it is not changed; "" when it is."""
        found = self._kept(segments.change, row.id, SegmentDraft(name, query))
        return found if isinstance(found, str) else ""

    def remove(self, row: SegmentRow) -> None:
        self._workspace.attempt(segments.remove, self._workspace.store, row.id)

    def move(self, row: SegmentRow, by: int) -> None:
        """One place up (-1) or down (1)."""
        order = [each.id for each in self.all()]
        place = order.index(row.id) if row.id in order else -1
        if place >= 0 and 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
            self._workspace.attempt(segments.reorder, self._workspace.store, order)

    # --- counting -------------------------------------------------------------------------------

    def count(self) -> None:
        """Count all of them in the lane; where that is going on already, once more after it."""
        if self._stop is not None:
            self._again = True
            return
        rows, now = self.all(), self._workspace.local_now()
        if not rows:
            self.counted.emit({})
            return
        self._stop = self._workspace.jobs.run(
            lambda lane: self._count(rows, now, lane), self._counted, self._failed, self
        )

    def _count(self, rows: tuple[SegmentRow, ...], now: datetime, lane: Lane) -> dict[int, int]:
        found = {}
        for row in rows:
            if lane.cancelled():
                raise Cancelled
            found[int(row.id)] = len(search.customers(self._workspace.store, row.query, now))
        return found

    @Slot(object)
    def _counted(self, counts: dict[int, int]) -> None:
        self._stop = None
        self.counted.emit(counts)
        if self._again:
            self._again = False
            self.count()

    @Slot(object)
    def _failed(self, problem: SmallcrmError) -> None:
        self._stop, self._again = None, False

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.count()

    def _kept(
        self, work: Callable[..., SegmentId | None], *given: object
    ) -> SegmentId | str | None:
        try:
            return self._workspace.guard(work, self._workspace.store, *given)
        except SmallcrmError as problem:
            return wording.error(problem)
