"""How often the rule was right: the replay of the user's own past, and a threshold to try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.replay import THRESHOLDS, Named, Outcome, Replay
from smallcrm.services import replay
from smallcrm.viewmodels import agenda_rows, risk_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import WorkRow
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Names = dict[int, tuple[CustomerId, str, CustomerKind]]
_SIGNS = {
    Outcome.TOLD: "check",
    Outcome.MISSED: "x",
    Outcome.UNJUDGED: "x",
    Outcome.FALSE: "bell",
    Outcome.OPEN: "",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of a threshold. ``short``: why nothing should be concluded, or ""."""

    figures: str
    short: str
    more: tuple[str, ...]


class ReplayModel(VeiledList):
    """The table of who, for one threshold. ``run`` goes over the past in the background, and
    ``ended`` follows, ``progressed(int, int)`` meanwhile; another threshold is cut at once."""

    ended = Signal()
    progressed = Signal(int, int)
    PERSON = AgendaRole.PERSON_ID

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.found: Replay | None = None
        self._names: _Names = {}
        self._rows: list[Named] = []
        self._threshold = THRESHOLDS[0]
        self._today = workspace.today()
        self._stop: Callable[[], None] = _nothing
        self.is_running = self._is_wanted = False

    def run(self) -> None:
        """Begin; one that runs goes on."""
        if self.is_running:
            return
        self.is_running = self._is_wanted = True
        space = self._workspace
        store, today, zone = space.store, space.today(), space.zone()
        self._today = today

        def work(lane: Lane) -> tuple[Replay, _Names]:
            found = replay.run(store, today, zone, lane.cancelled, self.progressed.emit)
            named = {row.customer for cut in found.cuts.values() for row in cut.named()}
            return found, replay.names(store, named)

        self._stop = space.jobs.run(work, self._take, self._failed, self, self._over)

    def cancel(self) -> None:
        """What was found all the same, before anybody could stop, is not shown."""
        self._is_wanted = False
        self._stop()

    def cut(self, threshold: int) -> None:
        """Show what this one would have said."""
        self._threshold = min(THRESHOLDS, key=lambda t: abs(t - threshold))
        found = self.found
        self.beginResetModel()
        cut = found.cuts[self._threshold] if found is not None else None
        self._rows = [r for r in cut.named() if r.customer in self._names] if cut else []
        self.endResetModel()

    def words(self) -> Words | None:
        """None before the first run."""
        if self.found is None:
            return None
        cut = self.found.cuts[self._threshold]
        return Words(
            risk_wording.figures(self.found, cut),
            risk_wording.short(self.found),
            tuple(risk_wording.more_figures(self.found, cut, self._today)),
        )

    def customer(self, index: _Index) -> CustomerId | None:
        row = self._at(index)
        return None if row is None else CustomerId(row.customer)

    # --- inside ---------------------------------------------------------------------------------

    def _take(self, found: tuple[Replay, _Names]) -> None:
        if not self._is_wanted:
            self._over()
            return
        self.found, self._names = found
        self.cut(self._threshold)
        self._over()

    def _failed(self, problem: SmallcrmError) -> None:
        if not isinstance(problem, Cancelled):
            self._workspace.trouble.emit(wording.error(problem))
        self._over()

    def _over(self) -> None:
        self.is_running, self._stop = False, _nothing
        self.ended.emit()

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def plain_data(self, index: _Index, role: int) -> Any:
        row = self._at(index)
        if row is None:
            return None
        whose = self._names[row.customer]
        words = risk_wording.outcome(row, self._today)
        made = WorkRow(
            *("replay", f"{row.customer} {row.since}", *whose),
            words=words,
            icon=_SIGNS[row.outcome],
        )
        return agenda_rows.data(made, role, self._workspace.zone, self._today)

    def _at(self, index: _Index) -> Named | None:
        return self._rows[index.row()] if index.isValid() else None


def _nothing() -> None:
    """There is nothing to stop."""
