"""A table of another program before it comes in: read in the background, and read again as the user
says what its columns are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import SmallcrmError
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

Looked = TypeVar("Looked")
Done = TypeVar("Done")


class LookedFiles(QObject, Generic[Looked]):
    """``changed`` when something else would come in; ``said(str)`` what came of it, or why nothing
    did. ``looked`` is what the file would bring, None while it was not read."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.looked: Looked | None = None
        self.is_busy = False

    def read(self, work: Callable[[Lane], Looked]) -> None:
        """What comes of it is what was looked at."""
        self.bring(work, self._found)

    def bring(self, work: Callable[[Lane], Done], then: Callable[[Done], None]) -> None:
        """Busy until it is done or failed."""
        self._set_busy(busy=True)
        self.workspace.jobs.run(work, then, self._failed, self)

    def write_beside(self, work: Callable[[Lane], str]) -> None:
        """Meanwhile the user goes on; what comes of it is said."""
        self.workspace.jobs.run(work, self.said.emit, self._failed, self)

    def _found(self, looked: Looked) -> None:
        self.looked = looked
        self._set_busy(busy=False)

    def _failed(self, problem: SmallcrmError) -> None:
        self._set_busy(busy=False)
        self.said.emit(wording.error(problem))

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()
