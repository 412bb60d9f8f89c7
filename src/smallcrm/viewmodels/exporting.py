"""Writing for other programs, in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.exports import EVERYBODY, ExportFormat, Scope
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import export_wording, wording
from smallcrm.viewmodels.bulk import Selection
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class ExportViewModel(QObject):
    """``done(str)``: a sentence, whether it worked or not; ``progressed(done, total)`` while it
    works, ``ended(bool)`` whether it was written."""

    done = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop: Callable[[], None] | None = None
        workspace.jobs.progressed.connect(self._progressed)

    def write(
        self,
        target: Path,
        which: ExportFormat = ExportFormat.JSON,
        scope: Scope = EVERYBODY,
    ) -> None:
        space = self._workspace
        now, zone, words = space.now(), space.zone(), export_wording.calendar()

        def work(lane: Lane) -> tuple[Path, ExportFormat, int]:
            from smallcrm.services import exports
            from smallcrm.services.exported import Work

            order = exports.Order(which, target, now, zone, scope, words)
            return (
                target,
                which,
                exports.write(space.store, order, Work(lane.progress, lane.cancelled)),
            )

        self._stop = space.jobs.run(work, self._written, self._failed, self)

    def cancel(self) -> None:
        if self._stop is not None:
            self._stop()

    def scope_of(self, some: Selection) -> Scope | None:
        """Those who are selected."""
        ids = self._workspace.attempt(some.resolve)
        return Scope(tuple(ids)) if ids else None

    def scope(self, customer: CustomerId | None, tag: str, words: str) -> Scope | None:
        """One customer, those with a tag, or whom a search finds; None when nobody is."""
        from smallcrm.services import exports

        if customer is not None:
            return Scope((customer,))
        tags = [tag] if tag else []
        return self._workspace.attempt(
            exports.chosen, self._workspace.store, [], tags, "" if tag else words
        )

    def _progressed(self, done: int, total: int) -> None:
        if self._stop is not None:
            self.progressed.emit(done, total)

    def _written(self, result: tuple[Path, ExportFormat, int]) -> None:
        self._stop = None
        target, which, count = result
        words = wording.tr("{file}: {what}.").replace(
            "{what}", export_wording.written(which, count)
        )
        self.done.emit(words.replace("{file}", target.name))
        self.ended.emit(True)

    def _failed(self, error: SmallcrmError) -> None:
        self._stop = None
        if not isinstance(error, Cancelled):
            self.done.emit(wording.error(error))
        self.ended.emit(False)
