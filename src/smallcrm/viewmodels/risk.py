"""Who is at risk, as a list: with the reasons, and what the user says instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smallcrm.domain import calendar_days
from smallcrm.domain.at_risk import Overruled, RiskPage, RiskRow
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import Cancelled, InvalidValue, SmallcrmError
from smallcrm.domain.language import Unit
from smallcrm.domain.records import CustomerId, DueRow, FollowUpDraft
from smallcrm.domain.risk import THRESHOLD
from smallcrm.domain.verdicts import About
from smallcrm.services import follow_ups, risk, verdicts
from smallcrm.viewmodels import agenda_rows, risk_wording, wording
from smallcrm.viewmodels.agenda_rows import Heading
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import WorkRow
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MONTHS = (1, 3, 6, 12)
"""For so long one may be overruled, or for good."""
_ABOUT = frozenset({Thing.CARE, Thing.CUSTOMER, Thing.INTERACTION, Thing.FOLLOW_UP, Thing.WORK})

Row = Heading | RiskRow | Overruled


@dataclass(frozen=True, slots=True)
class Points:
    """A reason in words, with its points."""

    points: str
    words: str


class RiskModel(VeiledList):
    """Read in the background; ``filled`` when it has been, ``progressed(int, int)`` meanwhile,
    ``aged`` when the file was changed since."""

    filled = Signal()
    aged = Signal()
    progressed = Signal(int, int)
    PERSON = AgendaRole.PERSON_ID

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.page: RiskPage | None = None
        self._rows: list[Row] = []
        self._today = workspace.today()
        self.stale, self._reads = True, False
        workspace.changed.connect(self._look)

    @property
    def is_reading(self) -> bool:
        return self._reads

    def refresh(self) -> None:
        """Read the file; once more when it was changed meanwhile."""
        if self._reads:
            return
        self._reads, self.stale = True, False
        space = self._workspace
        store, today, zone = space.store, space.today(), space.zone()

        def work(lane: Lane) -> tuple[date, RiskPage]:
            least = risk.threshold(store)
            found = risk.page(store, today, zone, least, lane.cancelled, self.progressed.emit)
            return today, found

        space.jobs.run(work, self._take, self._failed, self, self._ended)

    def row(self, index: _Index) -> RiskRow | Overruled | None:
        found = self._at(index)
        return None if isinstance(found, Heading) else found

    def place_of(self, customer: CustomerId) -> QModelIndex:
        """Where somebody stands."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Heading) and row.customer_id == customer:
                return self.index(number)
        return QModelIndex()

    # --- words ----------------------------------------------------------------------------------

    def summary(self) -> str:
        """How many of how many; "" before the first look."""
        return "" if self.page is None else risk_wording.counted(self.page)

    def empty_words(self) -> str:
        return "" if self.page is None else risk_wording.empty(self.page)

    def reasons(self, row: RiskRow | Overruled) -> list[Points]:
        """Each point of the score as a sentence."""
        if isinstance(row, Overruled):
            return []
        found = [
            Points(wording.number(one.points), risk_wording.reason(one))
            for one in row.standing.reasons
        ]
        if not row.standing.is_enough:
            found.append(Points("", risk_wording.too_little()))
        return found

    # --- inside ---------------------------------------------------------------------------------

    def _take(self, found: tuple[date, RiskPage]) -> None:
        self._reads = False
        self._today, self.page = found
        self.beginResetModel()
        self._rows = list(_made(self.page))
        self.endResetModel()
        self.filled.emit()
        if self.stale:
            self.refresh()

    def _failed(self, problem: SmallcrmError) -> None:
        self._ended()
        if not isinstance(problem, Cancelled):
            self._workspace.trouble.emit(wording.error(problem))

    def _ended(self) -> None:
        self._reads = False

    def _look(self, changes: Changes) -> None:
        if changes.things & _ABOUT:
            self.stale = True
            self.aged.emit()

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._at(index), Heading | None):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def plain_data(self, index: _Index, role: int) -> Any:
        row = self._at(index)
        if row is None:
            return None
        made = row if isinstance(row, Heading) else _words(row, self._today)
        return agenda_rows.data(made, role, self._workspace.zone, self._today)

    def _at(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None


class Risk(QObject):
    """What is done about somebody who is named."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = RiskModel(workspace, self)

    @property
    def threshold(self) -> int:
        space = self._workspace
        return space.attempt(risk.threshold, space.store) or THRESHOLD

    def use_threshold(self, points: int) -> None:
        """From so many points on somebody is named, from now on."""
        space = self._workspace
        space.attempt(risk.keep_threshold, space.store, points)
        self.model.stale = True

    def overrule(self, customer: CustomerId, words: str, months: int | None) -> str:
        """It is not so, for so many months or (None) for good: why that cannot be kept, or ""."""
        until = None
        if months is not None:
            until = calendar_days.later(self._workspace.today(), months, Unit.MONTH)
        return self._say(customer, About.RISK, words, until)

    def say_left(self, customer: CustomerId, words: str) -> str:
        """They left, and why: why that cannot be kept, or ""."""
        return self._say(customer, About.LEFT, words, None)

    def withdraw(self, customer: CustomerId) -> None:
        """What is reckoned holds again."""
        space = self._workspace
        space.attempt(verdicts.withdraw, space.store, customer, About.RISK)

    def follow_up(self, customer: CustomerId, due: DueRow) -> None:
        """What comes next is decided."""
        space = self._workspace
        draft = FollowUpDraft(wording.tr("Get in touch"), due.due_on, due.due_time)
        space.attempt(follow_ups.add, space.store, customer, draft, space.now())

    def _say(self, customer: CustomerId, about: About, words: str, until: date | None) -> str:
        space = self._workspace
        try:
            verdicts.say(space.store, customer, about, words, space.today(), until)
        except InvalidValue as problem:
            return risk_wording.invalid(problem.code)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""


def _made(page: RiskPage) -> Iterator[Row]:
    if page.rows:
        yield Heading(risk_wording.heading())
        yield from page.rows
    if page.gone:
        yield Heading(risk_wording.gone_heading(page.many_gone))
        yield from page.gone
    if page.overruled:
        yield Heading(risk_wording.overruled_heading())
        yield from page.overruled


def _words(row: RiskRow | Overruled, today: date) -> WorkRow:
    whose = row.customer_id, row.name, row.kind
    if isinstance(row, Overruled):
        words, below = risk_wording.rests_until(row, today), risk_wording.quoted(row)
        return WorkRow("overruled", str(row.customer_id), *whose, words, "", below, icon="")
    first, *more = row.standing.reasons
    return WorkRow(
        *("risk", str(row.customer_id), *whose),
        words=risk_wording.reason(first),
        when=risk_wording.score(row.standing.score),
        below=" · ".join(risk_wording.reason(one) for one in more),
        tone="" if row.is_gone or row.rests else "due",
        icon="",
    )
