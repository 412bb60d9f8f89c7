"""The numbers of Health, read in the background one after the other, and given up when the page
is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, tzinfo

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import health
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.health import Bar, Bars, Chart, Comment, Figure, ListedRow, Number
from smallcrm.domain.records import Side
from smallcrm.services import health_deals, health_lists, health_numbers, health_sales
from smallcrm.storage.store import Store
from smallcrm.viewmodels import health_charts, wording
from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

Rows = tuple[ListedRow, ...]


@dataclass(slots=True)
class Found:
    """What has been counted so far, or by one step of counting."""

    customers: int | None = None
    figures: dict[Number, Figure] = field(default_factory=dict)
    charts: dict[Chart, tuple[Bars, ...]] = field(default_factory=dict)
    comments: tuple[Comment, ...] | None = None
    by_contact: bool | None = None

    def take(self, more: Found) -> None:
        if more.customers is not None:
            self.customers = more.customers
        if more.comments is not None:
            self.comments = more.comments
        if more.by_contact is not None:
            self.by_contact = more.by_contact
        self.figures |= more.figures
        self.charts |= more.charts


Step = Callable[[Store, date, tzinfo, Callable[[], bool]], Found]


class HealthViewModel(QObject):
    """``counted`` after each step of counting, ``finished`` after the last one."""

    counted = Signal()
    finished = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.found = Found()
        self.is_stale = True
        self._day: date | None = None
        self._steps: Iterator[Step] | None = None
        self._stop: Callable[[], None] | None = None
        self._round = 0
        workspace.changed.connect(self._look)

    @property
    def is_enough(self) -> bool:
        """Whether there are customers enough for any number; True while that is not known."""
        return self.found.customers is None or self.found.customers >= health.CUSTOMERS

    @property
    def is_counting(self) -> bool:
        return self._steps is not None

    def charts(self, what: Chart) -> tuple[ShownChart, ...]:
        """As they may be seen now."""
        by_contact = bool(self.found.by_contact)
        found = self.found.charts.get(what, ())
        return tuple(health_charts.shown(one, by_contact=by_contact) for one in found)

    @Slot()
    def refresh(self) -> None:
        """Count anew where something changed, or another day began; what was counted stays until
        something else is known."""
        today = self.workspace.today()
        if self._steps is not None or not (self.is_stale or self._day != today):
            return
        self._day, self.is_stale = today, False
        self._round += 1
        self._steps = iter(STEPS)
        self._go_on()

    def leave(self) -> None:
        """Nobody looks any more: what has not been counted yet will be the next time."""
        if self._steps is not None:
            self._steps, self.is_stale = None, True
            if self._stop is not None:
                self._stop()

    def ask_number(self, what: Number, then: Callable[[Rows], None], owner: QObject) -> None:
        """The rows that a number was counted from, for as long as ``owner`` is there."""
        self._ask(lambda *at: health_lists.of_number(what, *at), then, owner)

    def ask_bar(self, chart: Bars, bar: Bar, then: Callable[[Rows], None], owner: QObject) -> None:
        """Those behind one bar."""
        self._ask(lambda *at: health_lists.of_bar(chart, bar, *at), then, owner)

    # --- inside ---------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """The next step: each by itself, so that other work of the lane comes between them."""
        step = next(self._steps, None) if self._steps is not None else None
        if step is None:
            self._steps = None
            self.finished.emit()
            return
        space, this_round = self.workspace, self._round
        store, today, zone = space.store, self._day or space.today(), space.zone()

        def work(lane: Lane) -> Found:
            return step(store, today, zone, lane.cancelled)

        def take(more: Found) -> None:
            if self._round == this_round and self._steps is not None:
                self._take(more)

        def failed(problem: SmallcrmError) -> None:
            if self._round == this_round and not isinstance(problem, Cancelled):
                self._steps, self.is_stale = None, True
                space.trouble.emit(wording.error(problem))

        def ended() -> None:
            if self._round == this_round:
                self._steps, self.is_stale = None, True

        self._stop = space.jobs.run(work, take, failed, self, ended)

    def _take(self, more: Found) -> None:
        self.found.take(more)
        if not self.is_enough:
            self._steps = iter(())
        self.counted.emit()
        self._go_on()

    def _ask(
        self,
        read: Callable[[Store, date, tzinfo], Rows],
        then: Callable[[Rows], None],
        owner: QObject,
    ) -> None:
        space = self.workspace
        store, today, zone = space.store, self._day or space.today(), space.zone()

        def work(lane: Lane) -> Rows:
            return read(store, today, zone)

        def failed(problem: SmallcrmError) -> None:
            space.trouble.emit(wording.error(problem))

        space.jobs.run(work, then, failed, owner)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        self.is_stale = True


# --- the steps, the quickest first ----------------------------------------------------------------


def _promises(store: Store, today: date, zone: tzinfo, stopped: Callable[[], bool]) -> Found:
    mine = health_numbers.promises(store, today, zone, Side.MINE)
    theirs = health_numbers.promises(store, today, zone, Side.THEIRS)
    figures = (
        health.share_of(Number.KEPT_MINE, mine),
        health.share_of(Number.KEPT_THEIRS, theirs),
    )
    return Found(health_numbers.customers(store), {one.what: one for one in figures})


def _said(store: Store, today: date, zone: tzinfo, stopped: Callable[[], bool]) -> Found:
    figures = {}
    for what in (Number.NPS, Number.CSAT):
        rows = health_numbers.scores(store, today, what)
        figures[what] = health.scored(what, health_numbers.as_scores(rows, what))
    return Found(figures=figures, comments=health_numbers.comments(store, today))


def _deals(store: Store, today: date, zone: tzinfo, stopped: Callable[[], bool]) -> Found:
    settled = [row.value or 0 for row in health_numbers.settled(store, today, zone)]
    lost = health.reasons(Chart.LOST, health_deals.lost(store, today, zone))
    left = health.reasons(Chart.LEFT, health_deals.left(store, today, zone))
    return Found(
        figures={Number.SETTLED: health.middle(Number.SETTLED, settled)},
        charts={
            Chart.PIPELINE: health_deals.pipelines(store),
            Chart.STAGE_DAYS: health_deals.stage_days(store, today, zone),
            Chart.LOST: (lost,),
            Chart.LEFT: (left,),
        },
    )


def _sales(store: Store, today: date, zone: tzinfo, stopped: Callable[[], bool]) -> Found:
    found = health_sales.look(store, today, zone, stopped)
    return Found(
        figures={one.what: one for one in (found.came_back, found.repeat, found.second)},
        charts={
            Chart.INCOME: found.income,
            Chart.TOP: found.top,
            Chart.RETENTION: (found.retention,),
        },
        by_contact=found.by_contact,
    )


def _introduced(store: Store, today: date, zone: tzinfo, stopped: Callable[[], bool]) -> Found:
    return Found(charts={Chart.INTRODUCED: health_deals.introduced(store)})


STEPS: tuple[Step, ...] = (_promises, _said, _deals, _sales, _introduced)
