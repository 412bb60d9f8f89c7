"""Checklists: which there are, what was started for the person shown, and what is stuck."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.checklists import (
    ChecklistDraft,
    ChecklistId,
    ChecklistRow,
    RunId,
    RunRow,
    StuckRow,
)
from smallcrm.domain.errors import SmallcrmError
from smallcrm.services import checklists
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

STUCK_DAYS = 7
"""A step that is late by more than so many days is stuck, unless another number is asked for."""


class Checklists(QObject):
    """``changed`` when a checklist, or what was started, may be another."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace, self.person = workspace, person
        workspace.changed.connect(self._look)

    # --- templates ------------------------------------------------------------------------------

    def rows(self) -> tuple[ChecklistRow, ...]:
        return self.workspace.attempt(checklists.rows, self.workspace.store) or ()

    def keep(self, checklist: ChecklistId | None, draft: ChecklistDraft) -> str:
        """Make a checklist, or change one; why it cannot be, else ""."""
        store = self.workspace.store
        try:
            if checklist is None:
                checklists.define(store, draft)
            else:
                checklists.change(store, checklist, draft)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def remove(self, checklist: ChecklistId) -> None:
        space = self.workspace
        space.attempt(checklists.remove, space.store, checklist, space.now())

    def move(self, checklist: ChecklistId, by: int) -> None:
        """Further up or down in the order."""
        order = [row.id for row in self.rows()]
        place = order.index(checklist)
        to = min(max(place + by, 0), len(order) - 1)
        order.insert(to, order.pop(place))
        self.workspace.attempt(checklists.reorder, self.workspace.store, order)

    # --- started ones ---------------------------------------------------------------------------

    def of_person(self) -> tuple[RunRow, ...]:
        """What was started for the person shown and is not through."""
        customer, space = self.person.customer, self.workspace
        if customer is None:
            return ()
        return space.attempt(checklists.of_customer, space.store, customer) or ()

    def start(self, checklist: ChecklistId) -> None:
        """For the person shown, from today on."""
        customer, space = self.person.customer, self.workspace
        if customer is not None:
            today, now = space.today(), space.now()
            space.attempt(checklists.start, space.store, checklist, customer, today, now)

    def stop(self, run: RunId) -> None:
        self.workspace.attempt(checklists.stop, self.workspace.store, run, self.workspace.now())

    def stuck(self, days: int) -> tuple[StuckRow, ...]:
        """Started ones of which a step is late by more than so many days."""
        space = self.workspace
        return space.attempt(checklists.stuck, space.store, space.today(), days) or ()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things & {Thing.WORK, Thing.FOLLOW_UP, Thing.CUSTOMER}:
            self.changed.emit()
