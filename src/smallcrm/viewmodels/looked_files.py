"""A table of another program before it comes in: read in the background, and read again as the user
says what its columns are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

Looked = TypeVar("Looked")
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

    def write_rejects(self, target: Path) -> None:
        """All rows that are left out, with the reasons."""
        raise NotImplementedError

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
