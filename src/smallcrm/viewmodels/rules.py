"""Rules: which there are, and what one would suggest before it is kept."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import rules as rules_of
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.records import DetailKind, OccasionDraft
from smallcrm.domain.rules import OPEN_DAYS, RuleDraft, RuleId, RuleRow
from smallcrm.services import checklists, pipelines, rules, suggestions
from smallcrm.viewmodels import edits, rule_wording, wording
from smallcrm.viewmodels.workspace import Workspace


class Rules(QObject):
    """``changed`` when a rule may be another."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.changed.connect(self._look)

    def rows(self) -> tuple[RuleRow, ...]:
        return self._workspace.attempt(rules.rows, self._workspace.store) or ()

    def checklists(self) -> list[tuple[int, str]]:
        """Those that a rule can start: number and name."""
        found = self._workspace.attempt(checklists.rows, self._workspace.store) or ()
        return [(int(row.id), row.name) for row in found]

    def stages(self) -> list[tuple[int, str]]:
        """Those in which a quote may wait: number and name, with the pipeline's where there are
        several."""
        found = self._workspace.attempt(pipelines.rows, self._workspace.store) or ()
        one = len(found) == 1
        return [
            (int(stage.id), stage.name if one else rule_wording.stage(row.name, stage.name))
            for row in found
            for stage in row.stages
        ]

    def read_day(self, typed: str) -> tuple[int, int] | str:
        """Month and day of "20 Dec"; or why it is none."""
        if not typed.strip():
            return wording.invalid("not_a_date")
        found = edits.read(DetailKind.OCCASION, typed, self._workspace.words())
        if isinstance(found, OccasionDraft):
            return found.month, found.day
        return found if isinstance(found, str) else wording.invalid("not_a_date")

    def since(self, row: RuleRow | None, days: int, *, back: bool) -> date:
        """From when on it counts what happens: as it was, from today, or from as long ago as a
        suggestion stands."""
        today = self._workspace.today()
        if not back:
            return today if row is None or row.since_on < today else row.since_on
        if row is not None and row.since_on < today:
            return row.since_on
        return today - timedelta(days + OPEN_DAYS)

    def is_back(self, row: RuleRow) -> bool:
        """Whether it counts what happened before today."""
        return row.since_on < self._workspace.today()

    def would_be(self, draft: RuleDraft, since_on: date) -> str:
        """How many it would suggest now: said before it is kept; "" when it cannot be."""
        try:
            row = RuleRow(RuleId(0), rules_of.checked(draft), since_on)
        except InvalidValue:
            return ""
        space = self._workspace
        count = space.attempt(suggestions.would_be, space.store, row, space.local_now())
        return "" if count is None else rule_wording.would_be(count)

    def keep(self, rule: RuleId | None, draft: RuleDraft, since_on: date) -> str:
        """Make a rule, or change one; why it cannot be, else ""."""
        store = self._workspace.store
        try:
            if rule is None:
                rules.define(store, draft, since_on)
            else:
                rules.change(store, rule, draft, since_on)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def turn(self, row: RuleRow) -> str:
        """Off, or on again; why it cannot be, else ""."""
        space = self._workspace
        try:
            rules.switch(space.store, row.id, space.now() if row.off_at is None else None)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def remove(self, rule: RuleId) -> None:
        """In the background: it may have been answered ten thousand times."""
        space = self._workspace
        space.jobs.run(
            lambda lane: rules.remove(space.store, rule),
            lambda done: None,
            lambda problem: space.trouble.emit(wording.error(problem)),
            self,
        )

    def move(self, rule: RuleId, by: int) -> None:
        """Further up or down in the order."""
        order = [row.id for row in self.rows()]
        place = order.index(rule)
        to = min(max(place + by, 0), len(order) - 1)
        order.insert(to, order.pop(place))
        self._workspace.attempt(rules.reorder, self._workspace.store, order)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Thing.WORK in changes.things:
            self.changed.emit()
