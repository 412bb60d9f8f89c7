"""Whom somebody new resembles, looked up in the background lane while a name is typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import duplicates
from smallcrm.services.duplicates import LikeRow
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.workspace import Workspace

_COMPARED = {Thing.CUSTOMER, Thing.DETAIL}


class AlikeLookup(QObject):
    """``found`` when an answer is there. One is looked up at a time; of those asked for meanwhile
    only the last: who types on is not answered about half a name."""

    found = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[CustomerDraft, LikeRow | None] = {}
        self._running: CustomerDraft | None = None
        self._wanted: CustomerDraft | None = None
        self._is_outdated = False
        workspace.changed.connect(self._look)

    def of(self, draft: CustomerDraft) -> LikeRow | None:
        """The likeliest of those here. None also while it is looked for: ``found`` follows."""
        if draft not in self._known:
            self._wanted = None if draft == self._running else draft
            self._start()
        return self._known.get(draft)

    # --- inside ----------------------------------------------------------------------------------

    def _start(self) -> None:
        if self._running is not None or self._wanted is None:
            return
        draft, self._wanted = self._wanted, None
        self._running, self._is_outdated = draft, False
        store, end = self._workspace.store, partial(self._end, draft)
        self._workspace.jobs.run(
            lambda lane: duplicates.like(store, draft), end, partial(self._failed, draft), self, end
        )

    def _failed(self, draft: CustomerDraft, error: SmallcrmError) -> None:
        self._workspace.trouble.emit(wording.error(error))
        self._end(draft)

    def _end(self, draft: CustomerDraft, rows: tuple[LikeRow, ...] = ()) -> None:
        """Also of a look-up that failed: it is not tried again before something changes."""
        self._running = None
        if self._is_outdated:
            self._wanted = self._wanted or draft
        else:
            self._known[draft] = rows[0] if rows else None
        if self._wanted is None:
            self.found.emit()
        self._start()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        """Customers changed: what was found may not be so any more."""
        if changes.things & _COMPARED:
            self._known.clear()
            self._is_outdated = True
