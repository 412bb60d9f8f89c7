"""Whom to reach out to first: rows of Today, found in the background, at most three a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.actions import Action
from smallcrm.domain.cadence import Answer
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:  # nothing of it is read before somebody is looked for
    from smallcrm.domain.at_risk import RiskRow
    from smallcrm.domain.reaching import ReachRow
    from smallcrm.domain.records import CustomerId
    from smallcrm.services.reaching import Looked

_ABOUT_WHOM = frozenset(
    {
        *(Action.RESPITE, Action.DO_NOT_CONTACT, Action.MAY_CONTACT, Action.JOIN),
        *(Action.RESTORE_CUSTOMER, Action.DELETE_CUSTOMER, Action.DELETE_MANY),
        *(Action.ARCHIVE, Action.UNARCHIVE, Action.SET_TAGS, Action.REMOVE_DETAIL),
        *(Action.PUT_OFF, Action.OVERRULE, Action.SAY_LEFT, Action.WITHDRAW_VERDICT),
        Action.TAKE_BACK,
    }
)
"""What may bring somebody back to the list who is not on it, when it is taken back."""


FEW = 20
"""After a change about more customers than this everybody is looked at again."""


class ReachOut(QObject):
    """A source of Today. ``changed`` when there are other rows. Nothing is read before ``start``,
    and nothing in the thread of the windows.

    Everybody is looked at once a day, and after an import; a change looks again at those who were
    found then, and at who bought.
    """

    changed = Signal()
    source, is_first = "reach_out", False

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: tuple[ReachRow, ...] = ()
        self._risks: tuple[RiskRow, ...] | None = None
        self._named: set[CustomerId] = set()
        """Who was named today."""
        self._day: date | None = None
        self._is_on = self._with_sales = self._looking = self._again = False
        self._afresh = False
        """Whether everybody is to be looked at next."""
        workspace.changed.connect(self._look_after)

    def start(self, *, with_sales: bool) -> None:
        """Look, from now on; at who buys again when there are sales."""
        if self._is_on and with_sales == self._with_sales:
            return
        self._is_on, self._with_sales = True, with_sales
        self._look()

    def heading(self) -> str:
        from smallcrm.viewmodels import risk_wording

        return risk_wording.reach_out()

    def rows(self) -> Sequence[WorkRow]:
        """Those that were found; on a new day another look begins."""
        if self._is_on and self._day not in (None, self._workspace.today()):
            self._day, self._afresh = None, True
            self._look()
        return [self._row(found) for found in self._rows]

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        """Not now: for a week, or for three months."""
        from smallcrm.services import reaching

        space = self._workspace
        found = next((r for r in self._rows if r.customer_id == row.customer_id), None)
        if found is None:
            return
        self._rows = tuple(r for r in self._rows if r is not found)
        given = Answer.NOT_NOW if answer is TodayAnswer.NOT_NOW else Answer.FINE
        space.attempt(reaching.answer, space.store, found, given, space.today())

    def _row(self, found: ReachRow) -> WorkRow:
        from smallcrm.viewmodels import risk_wording

        words, when, below = risk_wording.reaching(found, self._workspace.today())
        return WorkRow(
            *(self.source, str(found.customer_id), found.customer_id, found.name, found.kind),
            words=words,
            when=when,
            below=below,
            icon="clock" if found.again is None else "banknote",
            answers=(TodayAnswer.NOT_NOW, TodayAnswer.DROP),
        )

    # --- looking --------------------------------------------------------------------------------

    def _look(self) -> None:
        """Another wish meanwhile is another look after this one."""
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        space = self._workspace
        store, today, zone = space.store, space.today(), space.zone()
        risks, with_sales = self._risks, self._with_sales
        if self._afresh:
            risks, self._afresh = None, False

        def look(lane: Lane) -> tuple[Looked, date]:
            from smallcrm.services import reaching

            stop = lane.cancelled
            found = reaching.look(store, today, zone, risks, stop, with_sales=with_sales)
            return found, today

        space.jobs.run(look, self._found, self._failed, self, self._ended)

    def _found(self, result: tuple[Looked, date]) -> None:
        from smallcrm.domain import reaching

        self._looking = False
        found, day = result
        if day != self._day:
            self._named = set()
        self._risks, self._day = found.risks, day
        rows, self._named = reaching.chosen(found.rows, self._named | found.answered)
        if self._again:
            self._look()
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        """It says nothing: Today is whole without it."""
        self._afresh = True
        self._ended()

    def _ended(self) -> None:
        self._looking = False

    @Slot(object)
    def _look_after(self, changes: Changes) -> None:
        if not self._is_on:
            return
        customers = changes.customers
        is_many = customers is None or len(customers) > FEW
        self._afresh = self._afresh or is_many  # anybody may be at risk now
        mine = [row.customer_id for row in self._rows]
        mine += [row.customer_id for row in self._risks or ()]
        is_mine = any(map(changes.touches, mine))
        is_about = Thing.WORK in changes.things or changes.action in _ABOUT_WHOM
        if is_many or is_about or is_mine:
            self._look()
