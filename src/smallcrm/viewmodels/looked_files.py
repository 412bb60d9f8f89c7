"""A table of another program before it comes in: read in the background, and read again as the user
says what its columns are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.columns import Table
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.reports import CardProblem
from smallcrm.services import rejects
from smallcrm.viewmodels import looked_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class _Report(Protocol):
    @property
    def problems(self) -> tuple[CardProblem, ...]: ...


class _Looked(Protocol):
    """What a file would bring."""

    @property
    def table(self) -> Table: ...

    @property
    def report(self) -> _Report: ...


Looked = TypeVar("Looked", bound=_Looked)
Done = TypeVar("Done")


class LookedFiles(QObject, Generic[Looked]):
    """``changed`` when something else would come in; ``progressed(done, total)`` while it does,
    ``brought`` when it is in; ``said(str)`` what came of it, or why nothing did. ``looked`` is what
    the file would bring, None while it was not read."""

    changed = Signal()
    progressed = Signal(int, int)
    brought = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.looked: Looked | None = None
        self.is_busy = False
        self._stop: Callable[[], None] | None = None
        workspace.jobs.progressed.connect(self._progressed)

    # --- of each kind ---------------------------------------------------------------------------

    def look(self, path: Path) -> None:
        """Read a file; its columns as the last of its kind, or by their words."""
        raise NotImplementedError

    def set_column(self, place: int, meaning: Any) -> None:
        """A column is something else."""
        raise NotImplementedError

    def set_day_first(self, *, day_first: bool) -> None:
        """Of days that may be either of two, the first number is the day's."""
        raise NotImplementedError

    def bring_in(self) -> None:
        """As one step; the columns are remembered."""
        raise NotImplementedError

    def problem(self, one: CardProblem) -> str:
        """Why a row is left out, in words."""
        raise NotImplementedError

    # --- what is left out -----------------------------------------------------------------------

    def problems(self) -> list[str]:
        """The first of them in words, and how many more."""
        found = () if self.looked is None else self.looked.report.problems
        return looked_wording.problems(found, self.problem)

    def write_rejects(self, target: Path) -> None:
        """All of them as a table, with the reasons; ``said`` follows."""
        looked, store = self.looked, self.workspace.store
        if looked is None:
            return
        table, problems = looked.table, looked.report.problems

        def work(lane: Lane) -> str:
            count = rejects.of_table(store, target, table, problems, self.problem)
            return looked_wording.rejects(count, target.name)

        self.write_beside(work)

    # --- in the background ----------------------------------------------------------------------

    def read(self, work: Callable[[Lane], Looked]) -> None:
        """What comes of it is what was looked at."""
        self.bring(work, self._found)

    def bring(self, work: Callable[[Lane], Done], then: Callable[[Done], None]) -> None:
        """Busy until it is done or failed."""
        self._set_busy(busy=True)
        self._stop = self.workspace.jobs.run(work, then, self._failed, self)

    def cancel(self) -> None:
        """What is being read or brought in stops, and nothing of it is in the file."""
        if self._stop is not None:
            self._stop()

    def write_beside(self, work: Callable[[Lane], str]) -> None:
        """Meanwhile the user goes on; what comes of it is said."""
        self.workspace.jobs.run(work, self.said.emit, self._failed, self)

    def _progressed(self, done: int, total: int) -> None:
        if self.is_busy:
            self.progressed.emit(done, total)

    def _found(self, looked: Looked) -> None:
        self.looked = looked
        self._set_busy(busy=False)

    def _failed(self, problem: SmallcrmError) -> None:
        self._set_busy(busy=False)
        if not isinstance(problem, Cancelled):
            self.said.emit(wording.error(problem))

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()
