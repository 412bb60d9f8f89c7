"""Writing to chosen people: who would get what, who is left out and why, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import letters as rules
from smallcrm.domain.batches import BatchRow, Order, Plan, Results
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.letters import BatchId, LeftLetter, LetterRow
from smallcrm.domain.records import CustomerId
from smallcrm.domain.templates import Facts
from smallcrm.services import batch_results, batches, drafts, letters
from smallcrm.viewmodels import letter_wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

_OF = {Thing.CARE, Thing.WORK, Thing.CUSTOMER, Thing.DETAIL, Thing.INTERACTION}


class Batches(QObject):
    """``changed`` when a batch, or what came of one, may be another, ``replayed`` before it when
    that is by Undo or Redo; ``counted(int, Results)`` when it was found out."""

    changed = Signal()
    replayed = Signal()
    counted = Signal(int, object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        workspace.changed.connect(self._look)

    # --- what is being typed --------------------------------------------------------------------

    def left(self, whom: Sequence[CustomerId]) -> LeftLetter | None:
        """What was typed to them and went into no draft."""
        space = self.workspace
        return rules.unpacked(space.attempt(space.drafts.read, drafts.letter_place(whom)) or "")

    def leave(self, whom: Sequence[CustomerId], left: LeftLetter | None) -> None:
        """Keep what is being typed to them, for a crash or another day; None forgets it."""
        space, text = self.workspace, rules.packed(left) if left else ""
        space.attempt(space.drafts.keep, drafts.letter_place(whom), text)

    # --- before ---------------------------------------------------------------------------------

    def plan(
        self, order: Order, whom: Sequence[CustomerId], then: Callable[[Plan | str], None]
    ) -> Callable[[], None]:
        """What would be drafted, found in the background: the plan, or why there can be none. What
        is given back stops it."""
        space = self.workspace
        words, now = self._words(), space.local_now()

        def work(lane: Lane) -> Plan:
            return batches.plan(space.store, order, whom, words, now)

        return space.jobs.run(work, then, lambda e: then(letter_wording.trouble(e)), self)

    def draft(
        self, order: Order, whom: Sequence[CustomerId], then: Callable[[BatchId | str], None]
    ) -> None:
        """Make the drafts, in the background; why they cannot be, in words."""
        space = self.workspace
        words, now = self._words(), space.local_now()

        def work(lane: Lane) -> BatchId:
            return batches.draft(space.store, order, whom, words, now)[0]

        def made(batch: BatchId) -> None:
            self.leave(whom, None)
            then(batch)

        space.jobs.run(work, made, lambda e: then(letter_wording.trouble(e)), self)

    def write(self, order: Order, customer: CustomerId) -> LetterRow | str:
        """One draft for one person; why there can be none, in words."""
        space = self.workspace
        try:
            made = batches.write(space.store, order, customer, self._words(), space.local_now())
            row = letters.row(space.store, made)
        except SmallcrmError as problem:
            return letter_wording.trouble(problem)
        self.leave([customer], None)
        return row

    # --- after ----------------------------------------------------------------------------------

    def rows(self) -> tuple[BatchRow, ...]:
        return self.workspace.attempt(batches.rows, self.workspace.store) or ()

    def of(self, batch: BatchId) -> tuple[LetterRow, ...]:
        return self.workspace.attempt(batches.of, self.workspace.store, batch) or ()

    def state(self, row: LetterRow) -> str:
        space = self.workspace
        return letter_wording.state(row, space.zone(), space.today())

    def change(self, row: BatchRow, name: str, typed_days: str) -> str:
        """Another name or other days, if they are others; why not, else ""."""
        days = int(typed_days) if typed_days.isdecimal() else 0
        if (name.strip(), days) == (row.name, row.days):
            return ""
        try:
            batches.change(self.workspace.store, row.id, name, days)
        except SmallcrmError as problem:
            return letter_wording.trouble(problem)
        return ""

    def drop_rest(self, batch: BatchId) -> None:
        space = self.workspace
        space.attempt(batches.drop, space.store, batch, space.now())

    def count(self, batch: BatchId) -> None:
        """What came of it, in the background; ``counted`` tells."""
        space = self.workspace
        now = space.local_now()

        def work(lane: Lane) -> Results:
            return batch_results.of(space.store, batch, now)

        space.jobs.run(work, lambda found: self.counted.emit(int(batch), found), _pass, self)

    def _words(self) -> Callable[[Facts], Mapping[str, str]]:
        today = self.workspace.today()
        return lambda facts: letter_wording.values(facts, today)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things & _OF:
            if changes.way in (Way.UNDONE, Way.REDONE):
                self.replayed.emit()
            self.changed.emit()


def _pass(error: SmallcrmError) -> None:
    """It went meanwhile: the list says so."""
