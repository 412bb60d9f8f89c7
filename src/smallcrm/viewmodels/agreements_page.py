"""The page of agreements: what ends when, month by month; what is over is folded away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import Any

from PySide6.QtCore import QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smallcrm.domain.agreements import AgreementRow, ReasonCount
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.terms import AHEAD
from smallcrm.services import agreements
from smallcrm.viewmodels import agenda_rows, agreement_wording, dates, veil, wording
from smallcrm.viewmodels.agenda_rows import Heading
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import WorkRow
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SHOWN = 300
"""So many at first, and with each "more"."""


@dataclass(frozen=True, slots=True)
class Fold:
    """What is not shown yet: ``count`` that hold, or that are over."""

    count: int
    is_over: bool


Row = Heading | AgreementRow | Fold


class AgreementsModel(VeiledList):
    """Read in the background; ``filled`` when it has been. Hidden, it marks itself stale."""

    filled = Signal()
    PERSON = AgendaRole.PERSON_ID

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._found: tuple[AgreementRow, ...] = ()
        self._reasons: tuple[ReasonCount, ...] = ()
        self._rows: list[Row] = []
        self._today = workspace.today()
        self._shown, self._shown_over = SHOWN, 0
        self.stale, self._reads = True, False
        workspace.changed.connect(self._look)

    @property
    def title(self) -> str:
        return wording.tr("Agreements")

    def refresh(self) -> None:
        """Read the file; once more when it was changed meanwhile."""
        if self._reads:
            return
        self._reads, self.stale = True, False
        store, today = self._workspace.store, self._workspace.today()

        def work(lane: Lane) -> tuple[date, tuple[AgreementRow, ...], tuple[ReasonCount, ...]]:
            return today, agreements.listed(store, today), agreements.reasons(store)

        self._workspace.jobs.run(work, self._take, self._failed, self, self._ended)

    def unfold(self, index: _Index) -> bool:
        """Show more of what a row stands for; whether it was such a row."""
        row = self._at(index)
        if not isinstance(row, Fold):
            return False
        if row.is_over:
            self._shown_over += SHOWN
        else:
            self._shown += SHOWN
        self._build()
        return True

    def row(self, index: _Index) -> AgreementRow | None:
        found = self._at(index)
        return found if isinstance(found, AgreementRow) else None

    # --- inside ---------------------------------------------------------------------------------

    def _take(self, found: tuple[date, tuple[AgreementRow, ...], tuple[ReasonCount, ...]]) -> None:
        self._reads = False
        self._today, self._found, self._reasons = found
        self._build()
        self.filled.emit()
        if self.stale:
            self.refresh()

    def _failed(self, problem: SmallcrmError) -> None:
        self._ended()
        self._workspace.trouble.emit(wording.error(problem))

    def _ended(self) -> None:
        self._reads = False

    def _build(self) -> None:
        self.beginResetModel()
        self._rows = list(self._made())
        self.endResetModel()

    def _made(self) -> Iterator[Row]:
        hold = [r for r in self._found if not r.is_over(self._today)]
        over = [r for r in self._found if r.is_over(self._today)]
        for month, rows in groupby(islice(hold, self._shown), _month):
            yield Heading(_heading(month))
            yield from rows
        if len(hold) > self._shown:
            yield Fold(len(hold) - self._shown, is_over=False)
        if over and self._shown_over:
            yield Heading(agreement_wording.over(self._reasons))
            yield from islice(over, self._shown_over)
        if len(over) > self._shown_over:
            yield Fold(len(over) - self._shown_over, is_over=True)

    def _look(self, changes: Changes) -> None:
        self.stale = self.stale or bool(changes.things & {Thing.WORK, Thing.CUSTOMER})

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._at(index), Heading | None):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def plain_data(self, index: _Index, role: int) -> Any:
        row = self._at(index)
        if isinstance(row, Fold):
            return _fold(row, role)
        if row is None:
            return None
        made = _words(row, self._today) if isinstance(row, AgreementRow) else row
        return agenda_rows.data(made, role, self._workspace.zone, self._today)

    def _at(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None


def _month(row: AgreementRow) -> date | None:
    day = agreements.next_day(row)
    return None if day is None else day.replace(day=1)


def _heading(month: date | None) -> str:
    if month is None:
        return agreement_wording.endless()
    text = QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")
    return text[:1].upper() + text[1:]


def _words(row: AgreementRow, today: date) -> WorkRow:
    day, is_over = agreements.next_day(row), row.is_over(today)
    what = " · ".join(p for p in (row.value.what, agreement_wording.price(row.value)) if p)
    below = agreement_wording.days(row, today)
    if is_over and row.end_reason:
        below = f"{below}: {veil.quoted(row.end_reason, row.customer_id)}"
    is_near = day is not None and not is_over and (day - today).days <= AHEAD[0]
    return WorkRow(
        *("agreement", str(row.id), row.customer_id, row.customer_name, row.customer_kind),
        words=what,
        when="" if day is None or is_over else agreement_wording.left(day, today),
        below=below,
        tone="due" if is_near else "",
        icon="",
    )


def _fold(row: Fold, role: int) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "more"
        case AgendaRole.TITLE | Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            if row.is_over:
                return dates.plural("Show %n that is over", "Show %n that are over", row.count)
            return dates.plural("Show %n more", "Show %n more", row.count)
    return None
