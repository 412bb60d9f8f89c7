"""Deals and pipelines: the board, and everything that can be done with what stands on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import amounts
from smallcrm.domain.changes import Changes
from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.deals import Board, DealDetail, DealDraft, DealId, DealRow, Month
from smallcrm.domain.errors import InvalidValue, SmallcrmError, StageInUse
from smallcrm.domain.pipelines import (
    NO_MOVES,
    PRESETS,
    Moves,
    PipelineDraft,
    PipelineId,
    PipelineRow,
    Preset,
    StageDraft,
    StageId,
)
from smallcrm.domain.records import CustomerId, DueRow, FollowUpDraft
from smallcrm.domain.when import Unreadable, read_due
from smallcrm.services import board, checklists, deals, pipelines
from smallcrm.viewmodels import amount_words, dates, deal_wording, deal_words, wording
from smallcrm.viewmodels.workspace import Workspace

MANY = 300
"""With more deals on it the board is read in the background."""
MOST_CLOSED = 200
"""So many that were won or lost are listed."""
THANKS_DAYS = 1
"""So many days after a deal is won its introducer is thanked."""


@dataclass(frozen=True, slots=True)
class DealForm:
    """A deal as it is typed; ``step_on`` belongs to ``step``, the next step of a new one."""

    what: str
    stage: StageId
    amount: str = ""
    chance: str = ""
    expected: str = ""
    note: str = ""
    step: str = ""
    step_on: str = ""


class DealsViewModel(QObject):
    """``changed`` when the board was read anew; ``stale`` when it should be: who shows it asks for
    ``load``, and nothing is read for who does not."""

    changed = Signal()
    stale = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.board: Board | None = None
        self.pipelines: tuple[PipelineRow, ...] = ()
        self._chosen: PipelineId | None = None
        self._asked = 0
        workspace.changed.connect(self._look)

    # --- the board ------------------------------------------------------------------------------

    def choose(self, pipeline: PipelineId) -> None:
        """Show another pipeline."""
        self._chosen = pipeline
        self.load()

    def load(self) -> None:
        """Read the board; one with many deals in the background, the last one asked for shows."""
        space, now, chosen = self._workspace, self._workspace.local_now(), self._chosen
        self._asked += 1
        asked = self._asked
        self.pipelines = space.attempt(pipelines.rows, space.store) or ()

        def read(_: object) -> Board | None:
            return board.board(space.store, chosen, now)

        def show(found: Board | None) -> None:
            if asked == self._asked:
                self._show(found)

        if sum(p.used for p in self.pipelines) > MANY:
            space.jobs.run(read, show, self._failed, self)
        else:
            show(space.attempt(read, None))

    def _show(self, found: Board | None) -> None:
        self.board = found
        self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._workspace.trouble.emit(wording.error(problem))

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        """Names, follow-ups and deals are on it."""
        self.stale.emit()

    def today(self) -> date:
        return self._workspace.today()

    def stages(self) -> list[tuple[StageId, str]]:
        """Every stage of every pipeline, named with it where there are several."""
        rows = self._workspace.attempt(pipelines.rows, self._workspace.store) or ()
        many = len(rows) > 1
        return [
            (stage.id, f"{row.name}: {stage.name}" if many else stage.name)
            for row in rows
            for stage in row.stages
        ]

    def months(self) -> tuple[Month, ...]:
        """Of the pipeline that is shown."""
        shown = None if self.board is None else self.board.pipeline.id
        return self._workspace.attempt(board.months, self._workspace.store, shown) or ()

    def closed(self) -> list[tuple[DealId, str]]:
        """What was won and lost in the last year, in words, the last first."""
        space = self._workspace
        since = space.now() - timedelta(365)
        found = space.attempt(board.closed, space.store, since, space.local_now()) or ()
        zone, today = space.zone(), space.today()
        return [(row.id, deal_words.closed(row, zone, today)) for row in found[:MOST_CLOSED]]

    def of_customer(self, customer: CustomerId) -> tuple[DealRow, ...]:
        space = self._workspace
        return space.attempt(board.of_customer, space.store, customer, space.local_now()) or ()

    def detail(self, deal: DealId) -> DealDetail | None:
        space = self._workspace
        return space.attempt(board.detail, space.store, deal, space.local_now())

    # --- what is done with a deal ---------------------------------------------------------------

    def keep(self, customer: CustomerId, deal: DealId | None, form: DealForm) -> str:
        """Make a deal, or change one; why it cannot be kept, else ""."""
        store, now = self._workspace.store, self._workspace.now()
        try:
            draft = self.read(form)
            step = self.read_step(form.step, form.step_on)
            if deal is None:
                deals.add(store, customer, draft, now, step)
            else:
                deals.edit(store, deal, draft, now)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def read(self, form: DealForm) -> DealDraft:
        """What was typed.

        Raises:
            InvalidValue: an amount, a chance or a day that cannot be read.
        """
        amount = None
        if form.amount.strip():
            mark, currency = amount_words.decimal(), amount_words.currency()
            amount = amounts.read(form.amount, currency, mark)
        expected = self._day(form.expected.strip())
        chance = _percent(form.chance)
        return DealDraft(form.what, form.stage, amount, chance, expected, form.note)

    def read_step(self, text: str, due: str) -> FollowUpDraft | None:
        """A next step as it is typed; None where nothing is.

        Raises:
            InvalidValue: its day cannot be read.
        """
        if not text.strip():
            return None
        found = self._due(due)
        if found is None:
            return FollowUpDraft(text, None)
        return FollowUpDraft(text, found.due_on, found.due_time)

    def add_step(self, deal: DealId, text: str, due: str) -> str:
        """Promise a next step; why it cannot be kept, else ""."""
        space = self._workspace
        try:
            step = self.read_step(text, due)
            if step is None:
                raise InvalidValue("empty")
            deals.add_next_step(space.store, deal, step, space.now())
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def move(self, deal: DealId, stage: StageId) -> bool:
        """Whether it stands there now."""
        return self._do(deals.move, deal, stage, self._workspace.now())

    def checklists(self) -> list[tuple[int, str]]:
        """What may start with a deal that is won, each with its name."""
        rows = self._workspace.attempt(checklists.rows, self._workspace.store) or ()
        return [(int(row.id), row.name) for row in rows]

    def win(
        self, deal: DealId, reason: str, *, with_thanks: bool = True, checklist: int = 0
    ) -> bool:
        """``checklist`` is one of those offered, 0 for none."""
        found = self.detail(deal)
        if found is None:
            return False
        thanks = None
        if found.introducer is not None and with_thanks:
            words = deal_words.thanks(found.introducer.name, found.row.customer_name)
            thanks = FollowUpDraft(words, self.today() + timedelta(THANKS_DAYS))
        begun = ChecklistId(checklist) if checklist else None
        return self._do(deals.win, deal, reason, self._workspace.local_now(), thanks, begun)

    def lose(self, deal: DealId, reason: str, *, drop_steps: bool) -> bool:
        now = self._workspace.now()
        return self._do(deals.lose, deal, reason, now, drop_steps=drop_steps)

    def reopen(self, deal: DealId) -> bool:
        return self._do(deals.reopen, deal, self._workspace.now())

    def remove(self, deal: DealId) -> bool:
        return self._do(deals.remove, deal)

    def _do(self, act: Callable[..., Any], *args: Any, **named: Any) -> bool:
        done = []

        def work() -> None:
            act(self._workspace.store, *args, **named)
            done.append(True)

        self._workspace.attempt(work)
        return bool(done)

    # --- pipelines ------------------------------------------------------------------------------

    def offered(self) -> list[tuple[Preset, str, str]]:
        """The ready-made ones: which, what it is called, and its stages in words."""
        return [
            (which, deal_words.preset(which), " · ".join(s.name for s in preset(which).stages))
            for which in Preset
        ]

    def make(self, which: Preset) -> bool:
        """Make a ready-made one; under another name when there is one of its name."""
        draft = preset(which)
        names = {row.name for row in self.pipelines}
        name, number = draft.name, 2
        while name in names:
            name, number = f"{draft.name} {number}", number + 1
        return self.keep_pipeline(None, PipelineDraft(name, draft.stages)) == ""

    def keep_pipeline(
        self, pipeline: PipelineId | None, draft: PipelineDraft, moves: Moves = NO_MOVES
    ) -> str:
        """Make a pipeline, or change one; why it cannot be, else ""."""
        store = self._workspace.store
        try:
            if pipeline is None:
                self._chosen = pipelines.add(store, draft)
            else:
                pipelines.change(store, pipeline, draft, moves)
        except StageInUse as problem:
            return deal_wording.in_use(problem)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def remove_pipeline(self, pipeline: PipelineId, to: StageId | None) -> str:
        """Take one away; why it cannot go, else ""."""
        try:
            pipelines.remove(self._workspace.store, pipeline, to)
        except StageInUse as problem:
            return deal_wording.in_use(problem)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def order(self, order: Sequence[PipelineId]) -> None:
        self._workspace.attempt(pipelines.reorder, self._workspace.store, order)

    def day_words(self, text: str) -> tuple[str, bool]:
        """What a typed day means, in words, and whether it can be kept."""
        try:
            found = self._day(text.strip())
        except InvalidValue as problem:
            return wording.error(problem), False
        return ("" if found is None else dates.day(found, self.today())), True

    # --- inside ---------------------------------------------------------------------------------

    def _day(self, text: str) -> date | None:
        """A day that was expected may have gone by; typed in words it is one to come."""
        with suppress(ValueError):
            return date.fromisoformat(text)
        found = self._due(text)
        return None if found is None else found.due_on

    def _due(self, text: str) -> DueRow | None:
        found = read_due(text, self._workspace.local_now(), self._workspace.words())
        if found is Unreadable.EMPTY:
            return None
        if isinstance(found, Unreadable):
            raise InvalidValue(found.value)
        return found


def preset(which: Preset) -> PipelineDraft:
    """The draft of a ready-made pipeline, in the user's language."""
    stages = tuple(
        StageDraft(deal_words.stage_name(s.name), s.chance, s.rot_days) for s in PRESETS[which]
    )
    return PipelineDraft(deal_words.preset(which), stages)


def _percent(text: str) -> int | None:
    """A chance as it is typed: "60", "60 %"."""
    plain = text.strip().removesuffix("%").strip()
    if not plain:
        return None
    if not plain.isdecimal() or len(plain) > 3:
        raise InvalidValue("not_a_chance")
    return int(plain)
