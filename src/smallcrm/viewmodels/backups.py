"""Backups by themselves, for as long as the program runs; and what the settings show of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from smallcrm.domain.backups import Backup, Keeping, Reason
from smallcrm.domain.errors import SmallcrmError, UnfitBackup
from smallcrm.services import backups, left_behind, restoring
from smallcrm.viewmodels import backup_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

log = logging.getLogger("smallcrm.backups")

LOOK_MS = 60_000
"""One coarse repeating timer, as for reminders: what is due is asked, never waited for."""


@dataclass(frozen=True, slots=True)
class BackupsState:
    """``here`` are those in the folder beside the file, ``newest`` the last one of all."""

    keeping: Keeping
    folder: Path
    here: tuple[Backup, ...]
    newest: Backup | None


class Backups(QObject):
    """``shown(BackupsState)`` when there is something else to show; ``failed(title, body)`` when
    one was not made, or not put into the second folder; ``works`` when both are well again;
    ``said(str)`` after one that the user asked for."""

    shown = Signal(object)
    failed = Signal(str, str)
    works = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_looking = False
        self._is_well = False
        """Not known before the first look."""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on by itself; what a killed process left behind goes first."""
        self._timer.start()
        space = self._workspace

        def work(lane: Lane) -> None:
            restoring.sweep(space.store, space.now())

        space.jobs.run(work, lambda _: self.look(), self._log, self)

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """In the background: make one if it is due, reach the second folder if it is back, and
        once a month try whether the newest could be restored."""
        if self._is_looking or left_behind.is_held(self._workspace.store):
            return
        self._is_looking = True
        store, now, zone = (space := self._workspace).store, space.now(), space.zone()

        def work(lane: Lane) -> bool:
            try:
                return look()
            finally:
                self._is_looking = False  # whatever went wrong: the next look comes

        def look() -> bool:
            reason = backups.due(store, now, zone)
            if reason is not None:
                backups.make(store, reason, now, zone)
            elif backups.is_second_back(store):
                backups.copy_to_second(store, now)
            elif backups.wants_drill(store, now):
                backups.drill(store, now)
            else:
                return False
            return True

        space.jobs.run(work, self._looked, self._look_failed, self)

    def back_up_now(self) -> None:
        space = self._workspace
        store, now, zone = space.store, space.now(), space.zone()

        def work(lane: Lane) -> Backup:
            return backups.make(store, Reason.BY_HAND, now, zone)

        space.jobs.run(work, self._made, self._made_none, self)

    def set_second(self, folder: Path | None) -> None:
        """Where else they go; the newest one goes there at once."""
        store, now = self._workspace.store, self._workspace.now()

        def work() -> None:
            backups.set_second(store, folder)
            backups.copy_to_second(store, now)

        self._change(work)

    def set_limit(self, limit: int) -> None:
        """Bytes they may take; what is too much goes at once."""
        space = self._workspace
        store, now, zone = space.store, space.now(), space.zone()

        def work() -> None:
            backups.set_limit(store, limit)
            backups.thin(store, now, zone)

        self._change(work)

    def refresh(self) -> None:
        """Read the folders anew, in the background: a stick may be slow."""
        self._change(lambda: None)

    # --- inside ----------------------------------------------------------------------------------

    def _change(self, work: Callable[[], None]) -> None:
        def run(lane: Lane) -> BackupsState:
            work()
            return self._state()

        self._workspace.jobs.run(run, self._changed, self._log, self)

    def _state(self) -> BackupsState:
        store = self._workspace.store
        found = backups.listed(store)
        folder = backups.folder(store)
        here = tuple(b for b in found if b.path.parent == folder)
        return BackupsState(backups.keeping(store), folder, here, next(iter(found), None))

    def _changed(self, state: BackupsState) -> None:
        self.shown.emit(state)
        self._tell(state)

    def _tell(self, state: BackupsState) -> None:
        kept, space = state.keeping, self._workspace
        is_well = kept.trouble is None and kept.second_trouble is None
        if is_well and not self._is_well:
            self.works.emit()
        self._is_well = is_well
        if is_well:
            return
        words = backup_wording.failed(kept, state.newest, space.zone(), space.today())
        self.failed.emit(*words)

    def _looked(self, is_done: bool) -> None:
        """While all is well and nothing was done no folder is read: a stick would never rest."""
        if is_done or not self._is_well:
            self.refresh()

    def _look_failed(self, problem: SmallcrmError) -> None:
        self._log(problem)
        self._workspace.store.meet(problem)
        self.refresh()

    def _made(self, made: Backup) -> None:
        size = backup_wording.size(made.size)
        self.said.emit(wording.tr("Backed up and checked, {size}.").replace("{size}", size))
        self.refresh()

    def _made_none(self, problem: SmallcrmError) -> None:
        self._workspace.store.meet(problem)
        self.said.emit(wording.error(problem))
        self.refresh()

    def _log(self, problem: SmallcrmError) -> None:
        """No path, no name: what it is called is enough."""
        what = problem.fault.value if isinstance(problem, UnfitBackup) else ""
        log.info("backup: %s %s", type(problem).__name__, what)
