"""Looking the file through, in the background: when asked, after an unclean end, once a week."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import Cancelled, FileDamaged, SmallcrmError
from smallcrm.domain.file_checks import CheckReport, Depth, FileFacts
from smallcrm.services import checking, vcard_export
from smallcrm.viewmodels import check_wording, rights_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class CheckViewModel(QObject):
    """``finished(CheckReport)``, or ``failed(str)`` why not; ``progressed(done, total)``.

    ``changed`` when what ``facts`` says may be another thing now. ``said(str)`` after a copy or an
    export, whether it worked or not.
    """

    finished = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)
    changed = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop: Callable[[], None] = lambda: None
        self._runs = self._wants_full = False
        self._depth = Depth.QUICK
        workspace.jobs.progressed.connect(self._progressed)

    @property
    def runs(self) -> bool:
        return self._runs

    def run(self, depth: Depth) -> None:
        """Begin; one that runs already goes on. Who wants the whole file looked at while a quick
        look goes on gets that after it, and hears of that alone where the quick one found nothing.
        """
        if self._runs:
            wants = depth is Depth.FULL and self._depth is Depth.QUICK
            self._wants_full = self._wants_full or wants
            return
        self._depth = depth
        self._runs, store = True, self._workspace.store

        def work(lane: Lane) -> CheckReport:
            return checking.check(store, depth, lane.progress, lane.cancelled)

        self._stop = self._workspace.jobs.run(work, self._done, self._failed, self)

    def run_if_due(self) -> None:
        """Once a week the whole file."""
        space = self._workspace
        if space.store.is_read_only or self._runs:
            return
        # where not even that can be read, there is all the more to look at
        if space.attempt(checking.is_wanted, space.store, space.now()) is not False:
            self.run(Depth.FULL)

    def cancel(self) -> None:
        self._stop()

    def facts(self) -> FileFacts | None:
        """What is in the file now; None when that cannot be read."""
        return self._workspace.attempt(checking.facts, self._workspace.store)

    def last_words(self, facts: FileFacts) -> str:
        space = self._workspace
        return check_wording.last_check(facts.last_check, space.zone(), space.today())

    def erased_words(self, facts: FileFacts) -> list[str]:
        """How many were erased on request, by day."""
        space = self._workspace
        return rights_wording.erased_on(facts.erased, space.zone(), space.today())

    def save_copy(self, target: Path) -> None:
        """What is open, to another file: also when the file itself is gone."""
        try:
            self._workspace.store.save_copy(target)
        except SmallcrmError as problem:
            self.said.emit(wording.error(problem))
            return
        self.said.emit(wording.tr("Everything is in {file}.").replace("{file}", target.name))

    def export_cards(self, target: Path) -> None:
        """Everybody as vCards, in the background."""
        store = self._workspace.store

        def work(lane: Lane) -> int:
            return vcard_export.write(store, target)

        def then(count: int) -> None:
            self.said.emit(
                wording.tr("{n} cards are in {file}.")
                .replace("{n}", wording.number(count))
                .replace("{file}", target.name)
            )

        def failed(problem: SmallcrmError) -> None:
            self.said.emit(wording.error(problem))

        self._workspace.jobs.run(work, then, failed, self)

    # --- inside ----------------------------------------------------------------------------------

    def _progressed(self, done: int, total: int) -> None:
        if self._runs:
            self.progressed.emit(done, total)

    def _done(self, report: CheckReport) -> None:
        self._runs, wants_full, self._wants_full = False, self._wants_full, False
        if wants_full and not report.is_damaged:
            self.run(Depth.FULL)
            return
        if report.is_damaged:
            self._workspace.store.freeze(FileDamaged(self._workspace.store.path))
        self.finished.emit(report)
        self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._runs = self._wants_full = False
        words = wording.tr("Stopped.") if isinstance(problem, Cancelled) else wording.error(problem)
        self.failed.emit(words)
