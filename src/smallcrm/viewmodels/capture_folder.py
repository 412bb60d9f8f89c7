"""The capture folder while the program runs: looked at when something changes in it, and now and
then in case that was not told; each file taken in the background.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot

from smallcrm.domain.capture_folder import SETTLED, Outcome, Sight, Taken, Trouble, Waiting
from smallcrm.domain.errors import Cancelled, CannotRead, CannotWrite, SmallcrmError, TooLarge
from smallcrm.services import capture_folder, left_behind
from smallcrm.services.capture_folder import Frame, Round
from smallcrm.viewmodels import capture_folder_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

SLOW_MS = 60_000
"""So often it is looked at though nothing was told: some places tell nothing."""
SOON_MS = 1000
"""So often while something in it has not settled."""


SLICE = 0.25
"""Seconds of taking, after which other work of the lane has its turn."""
_OF_THE_FILE = (CannotRead, TooLarge, CannotWrite)
"""What keeps one file out; everything else keeps out all, for a while."""


class _Again(Enum):
    AT_ONCE = auto()
    SOON = auto()
    """Something in it has not settled."""
    LATER = auto()


@dataclass(frozen=True, slots=True)
class FolderState:
    """``folder`` is None while none is watched."""

    folder: Path | None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    """What came of one look: what was taken, and what could not be. ``again``: when to look the
    next time; ``stuck`` why nothing can be taken at present."""

    taken: tuple[Taken, ...] = ()
    failed: tuple[tuple[Sight, SmallcrmError], ...] = ()
    again: _Again = _Again.LATER
    stuck: SmallcrmError | None = None
    trouble: Trouble | None = None


class CaptureFolder(QObject):
    """``shown(FolderState)`` when there is something else to show; ``said(str, bool)`` a sentence
    about what came, and whether it can be taken back by Undo; ``lost(str)`` one about the folder,
    which can not be watched any more."""

    shown = Signal(object)
    said = Signal(str, bool)
    lost = Signal(str)

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
        self._trouble: Trouble | None = None
        self._is_looking = False
        self._round: Round | None = None
        self._taken: list[Taken] = []
        """Since the last time there was nothing to take."""
        self._failed: set[Sight] = set()
        """What could not be taken as it is: it is said once."""
        self._stuck = ""
        """Why nothing could be taken: said once as well."""
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
        """As it was when it was last looked at."""
        return FolderState(self._folder, self._trouble)

    def choose(self, folder: Path | None) -> None:
        """Watch this one from now on; None: none any more. In the background: a place may take
        long to answer."""
        store = self._workspace.store

        def work(lane: Lane) -> Trouble | None:
            trouble = None if folder is None else capture_folder.trouble(store, folder)
            if trouble is None:
                capture_folder.choose(store, folder)
            return trouble

        def then(trouble: Trouble | None) -> None:
            if trouble is not None:
                self.said.emit(capture_folder_wording.trouble(trouble), False)
                return
            self._watch(folder)
            self.refresh()

        self._workspace.jobs.run(work, then, self._not_chosen, self)

    def _not_chosen(self, problem: SmallcrmError) -> None:
        if not isinstance(problem, Cancelled):  # the program ends
            self.said.emit(wording.error(problem), False)
        self.refresh()

    def refresh(self) -> None:
        self.shown.emit(self.state)

    # --- inside ---------------------------------------------------------------------------------

    def _watch(self, folder: Path | None) -> None:
        self._folder, self._waiting = folder, Waiting(self._settled)
        self._trouble, self._stuck = None, ""
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
        self._is_looking = True
        frame = Frame(space.now(), space.zone(), space.words(), wording.tr("Follow up"))
        waiting, failed, moment = self._waiting, frozenset(self._failed), self._moment
        files = self._round = self._round or Round(store)

        def work(lane: Lane) -> _Look:
            trouble = capture_folder.trouble(store, folder)
            if trouble is not None:  # not in the window's thread: a place may take long to answer
                return _Look(trouble=trouble)
            found = tuple(s for s in capture_folder.sights(folder) if s not in failed)
            ready = frozenset(waiting.ready(found, moment()))
            settled = [sight for sight in found if sight.path in ready]
            with space.relay.gathered():
                look = _take(files, settled, frame, moment, lane)
            waits = look.again is _Again.LATER and len(ready) < len(found)
            return replace(look, again=_Again.SOON) if waits else look

        def then(look: _Look) -> None:
            self._looked(folder, look)

        space.jobs.run(work, then, self._not_looked, self, self._end_look)

    def _looked(self, folder: Path, look: _Look) -> None:
        self._is_looking = False
        if look.again is not _Again.AT_ONCE and self._round is not None:
            self._round.end()
            self._round = None
        if folder != self._folder:  # another one was chosen meanwhile
            self.look()
            return
        self._show_trouble(look.trouble)
        is_new = look.trouble is None and str(folder) not in self._watcher.directories()
        is_new = is_new and self._watcher.addPath(str(folder))  # also when it comes back
        self._failed.update(sight for sight, _ in look.failed)
        self._tell(look)
        if look.again is _Again.AT_ONCE or is_new:  # one may have come before it was watched
            self.look()
        elif look.again is _Again.SOON:
            self._soon.start()

    def _show_trouble(self, trouble: Trouble | None) -> None:
        if trouble is self._trouble:
            return
        self._trouble = trouble
        self.refresh()
        if trouble is not None and self._folder is not None:
            words = capture_folder_wording.not_watched(self._folder.name, trouble)
            self.lost.emit(words)

    def _tell(self, look: _Look) -> None:
        self._taken += look.taken
        new = [one for one in self._taken if one.outcome is not Outcome.SAME]
        said = [capture_folder_wording.taken(self._taken)] if look.taken else []
        if look.failed:
            said.append(capture_folder_wording.left(look.failed))
        stuck = wording.error(look.stuck) if look.stuck is not None else ""
        if stuck and stuck != self._stuck:
            said.append(capture_folder_wording.stuck(stuck))
        self._stuck = stuck
        if said:
            self.said.emit(" ".join(said), len(new) == 1 and not look.failed)
        if look.again is not _Again.AT_ONCE:
            self._taken.clear()

    def _not_looked(self, problem: SmallcrmError) -> None:
        """It went while it was looked at, or the program ends."""
        self._end_look()
        if isinstance(problem, CannotRead):
            self._show_trouble(Trouble.GONE)

    def _end_look(self) -> None:
        self._is_looking = False
        if self._round is not None:
            self._round.end()
            self._round = None


def _take(
    files: Round, sights: Sequence[Sight], frame: Frame, moment: Callable[[], float], lane: Lane
) -> _Look:
    """As many as a slice of the lane allows, one at least."""
    taken: list[Taken] = []
    failed: list[tuple[Sight, SmallcrmError]] = []
    end = moment() + SLICE
    for number, sight in enumerate(sights):
        if number and moment() > end:
            return _Look(tuple(taken), tuple(failed), _Again.AT_ONCE)
        if lane.cancelled():
            break
        try:
            taken.append(files.take(sight.path, frame))
        except _OF_THE_FILE as problem:
            failed.append((sight, problem))
        except SmallcrmError as problem:
            return _Look(tuple(taken), tuple(failed), stuck=problem)
    return _Look(tuple(taken), tuple(failed))
