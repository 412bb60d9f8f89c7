"""The capture folder while the program runs: looked at when something changes in it, and now and
then in case that was not told; each file taken in the background.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot

from smallcrm.domain.capture_folder import SETTLED, Outcome, Sight, Taken, Trouble, Waiting
from smallcrm.domain.errors import CannotWrite, SmallcrmError
from smallcrm.services import capture_folder, left_behind
from smallcrm.services.capture_folder import Frame
from smallcrm.viewmodels import capture_folder_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

SLOW_MS = 60_000
"""So often it is looked at though nothing was told: some places tell nothing."""
SOON_MS = 1000
"""So often while something in it has not settled."""


@dataclass(frozen=True, slots=True)
class FolderState:
    """``folder`` is None while none is watched."""

    folder: Path | None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    """What came of one look: what was taken, and what could not be."""

    taken: tuple[Taken, ...]
    failed: tuple[tuple[Sight, SmallcrmError], ...]
    waits: bool


class CaptureFolder(QObject):
    """``shown(FolderState)`` when there is something else to show; ``said(str, bool)`` a sentence
    about what came, and whether it can be taken back by Undo."""

    shown = Signal(object)
    said = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        *,
        settled: float = SETTLED,
        soon_ms: int = SOON_MS,
        slow_ms: int = SLOW_MS,
        moment: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._moment = workspace, moment
        self._settled, self._waiting = settled, Waiting(settled)
        self._folder: Path | None = None
        self._is_looking = False
        self._failed: set[Sight] = set()
        """What could not be taken as it is: it is said once."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=soon_ms)
        self._soon.timeout.connect(self.look)
        self._slow = QTimer(self, interval=slow_ms)
        self._slow.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._slow.timeout.connect(self.look)

    def start(self) -> None:
        """Watch the folder that was chosen, if one was."""
        space = self._workspace
        self._watch(space.attempt(capture_folder.chosen, space.store))

    def stop(self) -> None:
        self._watch(None)

    @property
    def state(self) -> FolderState:
        trouble = None
        if self._folder is not None:
            trouble = capture_folder.trouble(self._workspace.store, self._folder)
        return FolderState(self._folder, trouble)

    def choose(self, folder: Path | None) -> None:
        """Watch this one from now on; None: none any more."""
        space = self._workspace
        if folder is not None:
            trouble = capture_folder.trouble(space.store, folder)
            if trouble is not None:
                self.said.emit(capture_folder_wording.trouble(trouble), False)
                return
        try:
            capture_folder.choose(space.store, folder)
        except SmallcrmError as problem:
            self.said.emit(wording.error(problem), False)
        else:
            self._watch(folder)
        self.refresh()

    def refresh(self) -> None:
        self.shown.emit(self.state)

    # --- inside ---------------------------------------------------------------------------------

    def _watch(self, folder: Path | None) -> None:
        self._folder, self._waiting = folder, Waiting(self._settled)
        self._failed.clear()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        if folder is None:
            self._slow.stop()
            self._soon.stop()
            return
        self._slow.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """In the background: what has settled is taken."""
        space, folder = self._workspace, self._folder
        store = space.store
        idle = folder is None or store.is_read_only or store.frozen is not None
        if folder is None or idle or self._is_looking or left_behind.is_held(store):
            return
        if capture_folder.trouble(store, folder) is not None:
            return
        if str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))  # also when it comes back
        self._is_looking = True
        words, untitled = space.words(), wording.tr("Follow up")
        waiting, failed, moment = self._waiting, frozenset(self._failed), self._moment()
        frame = Frame(space.now(), space.zone(), words, untitled)

        def work(lane: Lane) -> _Look:
            found = tuple(s for s in capture_folder.sights(folder) if s not in failed)
            ready = set(waiting.ready(found, moment))
            taken: list[Taken] = []
            left: list[tuple[Sight, SmallcrmError]] = []
            for sight in found:
                if sight.path in ready and not lane.cancelled():
                    try:
                        taken.append(capture_folder.take(store, sight.path, frame))
                    except SmallcrmError as problem:
                        left.append((sight, problem))
            return _Look(tuple(taken), tuple(left), len(ready) < len(found))

        space.jobs.run(work, self._looked, self._not_looked, self)

    def _looked(self, look: _Look) -> None:
        self._is_looking = False
        self._failed.update(sight for sight, _ in look.failed)
        if look.waits:
            self._soon.start()
        new = [one for one in look.taken if one.outcome is not Outcome.SAME]
        if words := capture_folder_wording.taken(look.taken):
            self.said.emit(words, len(new) == 1)
        for sight, problem in look.failed:
            reason = wording.error(problem)
            moved = isinstance(problem, CannotWrite)
            words = capture_folder_wording.failed(sight.path.name, reason, moved=moved)
            self.said.emit(words, False)

    def _not_looked(self, problem: SmallcrmError) -> None:
        self._is_looking = False
        self.refresh()
