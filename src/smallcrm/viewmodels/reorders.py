"""Whom to reach out to, for they usually buy again about now: rows of Today, found in the
background."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.actions import Action
from smallcrm.domain.cadence import Answer
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.sales import ReorderRow
from smallcrm.services import reorders
from smallcrm.viewmodels import sale_wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6
"""So many stand on Today at once, the longest overdue; an answer makes room for the next."""
_ABOUT_WHOM = frozenset(
    {
        *(Action.RESPITE, Action.DO_NOT_CONTACT, Action.MAY_CONTACT, Action.JOIN),
        *(Action.RESTORE_CUSTOMER, Action.DELETE_CUSTOMER, Action.DELETE_MANY),
        *(Action.ARCHIVE, Action.UNARCHIVE, Action.SET_TAGS, Action.REMOVE_DETAIL),
        Action.TAKE_BACK,
    }
)
"""What may bring somebody back to the list who is not on it, when it is taken back."""


class Reorders(QObject):
    """A source of Today. ``changed`` when there are other rows. Nothing is read before it
    ``is_on``, and nothing in the thread of the windows."""

    changed = Signal()
    source, is_first = "reorder", False

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: tuple[ReorderRow, ...] = ()
        self._day: date | None = None
        self._is_on = self._looking = self._again = False
        workspace.changed.connect(self._look_after)

    def turn(self, *, on: bool) -> None:
        """Look, from now on; or no longer."""
        if on == self._is_on:
            return
        self._is_on = on
        if on:
            self._look()
        else:
            self._set((), None)

    def heading(self) -> str:
        return sale_wording.reach_out()

    def rows(self) -> Sequence[WorkRow]:
        """Those that were found; on a new day another look begins."""
        if self._is_on and self._day != self._workspace.today():
            self._look()
        return [self._row(found) for found in self._rows[:SHOWN]]

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        """Not now: for a week, or until they buy."""
        if row.customer_id is None:
            return
        space = self._workspace
        self._rows = tuple(r for r in self._rows if r.customer_id != row.customer_id)
        given = Answer.NOT_NOW if answer is TodayAnswer.NOT_NOW else Answer.FINE
        space.attempt(reorders.answer, space.store, row.customer_id, given, space.today())

    def _row(self, found: ReorderRow) -> WorkRow:
        reason, due = sale_wording.reorder(found, self._workspace.today())
        return WorkRow(
            *(self.source, str(found.customer_id), found.customer_id, found.name, found.kind),
            words=found.what or sale_wording.reach_out(),
            when=due,
            below=reason,
            icon="banknote",
            answers=(TodayAnswer.NOT_NOW, TodayAnswer.DROP),
        )

    # --- looking --------------------------------------------------------------------------------

    def _look(self) -> None:
        """Another wish meanwhile is another look after this one."""
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        store, today = self._workspace.store, self._workspace.today()

        def look(lane: Lane) -> tuple[tuple[ReorderRow, ...], date]:
            return reorders.due(store, today, lane.cancelled), today

        self._workspace.jobs.run(look, self._found, self._failed, self)

    def _found(self, found: tuple[tuple[ReorderRow, ...], date]) -> None:
        self._looking = False
        if self._again:
            self._look()
        elif self._is_on:
            self._set(*found)

    def _failed(self, problem: SmallcrmError) -> None:
        """It says nothing: Today is whole without it."""
        self._looking = False

    def _set(self, rows: tuple[ReorderRow, ...], day: date | None) -> None:
        is_other = rows != self._rows
        self._rows, self._day = rows, day
        if is_other:
            self.changed.emit()

    @Slot(object)
    def _look_after(self, changes: Changes) -> None:
        if not self._is_on:
            return
        mine = any(changes.touches(row.customer_id) for row in self._rows)
        if Thing.WORK in changes.things or changes.action in _ABOUT_WHOM or mine:
            self._look()
