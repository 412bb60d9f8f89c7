"""Slow work: one background lane, results brought back to the GUI thread."""

from __future__ import annotations

import logging
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.viewmodels import collector

log = logging.getLogger("smallcrm.jobs")

Progress = Callable[[int, int], None]


class Lane(NamedTuple):
    """What a piece of work gets: report progress (done, total), and ask whether to stop."""

    progress: Progress
    cancelled: Callable[[], bool]


@dataclass(slots=True, weakref_slot=True, eq=False)
class _Task:
    """A job on its way, and who is told of its end."""

    then: Callable[[Any], None]
    failed: Callable[[SmallcrmError], None]
    owner: QObject
    stop: threading.Event
    release: Callable[[], None]
    crashed: Callable[[], None] | None


class Jobs(QObject):
    """``run`` puts work in the lane; ``then`` and ``failed`` are called in the GUI thread.

    Neither is called when ``owner`` has been deleted by then. An error that is not a
    ``SmallcrmError`` goes to the crash handler, with its traceback in the log.
    """

    progressed = Signal(int, int)
    crashed = Signal(object)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._finished.connect(self._deliver)
        self._numbers = count()
        self._current: dict[int, _Task] = {}

    def run(
        self,
        work: Callable[[Lane], Any],
        then: Callable[[Any], None],
        failed: Callable[[SmallcrmError], None],
        owner: QObject,
        crashed: Callable[[], None] | None = None,
    ) -> Callable[[], None]:
        """Queue the work; returns a function that asks it to stop. ``crashed`` is for who waits
        for the end of it, whatever that is."""
        number, stop, release = next(self._numbers), threading.Event(), collector.hold()
        task = self._current[number] = _Task(then, failed, owner, stop, release, crashed)
        weakref.finalize(task, release).atexit = False  # also if nobody waits for it to the end
        self._pool.start(_Runner(self, number, work, stop))
        return stop.set

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits, runs, or is still to be delivered."""
        return not self._current

    def stop(self) -> None:
        """Ask everything to stop and wait for it: before the store is closed."""
        for task in self._current.values():
            task.stop.set()
        self._pool.waitForDone()
        for task in self._current.values():
            task.release()

    @Slot(int, object, object)
    def _deliver(self, number: int, result: Any, error: Exception | None) -> None:
        task = self._current.pop(number)
        task.release()
        if not shiboken6.isValid(task.owner):
            return
        if error is None:
            task.then(result)
        elif isinstance(error, SmallcrmError):
            task.failed(error)
        else:
            self.crashed.emit(error)
            if task.crashed is not None and shiboken6.isValid(task.owner):
                task.crashed()


class _Runner(QRunnable):
    """Knows the work alone: were it the last to hold ``then``, a window could end with it here."""

    def __init__(
        self, jobs: Jobs, number: int, work: Callable[[Lane], Any], stop: threading.Event
    ) -> None:
        super().__init__()
        self._jobs, self._number, self._work, self._stop = jobs, number, work, stop

    def run(self) -> None:
        jobs, number = self._jobs, self._number
        lane = Lane(jobs.progressed.emit, self._stop.is_set)
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(lane)
        except SmallcrmError as error:
            jobs._finished.emit(number, None, error)
        except Exception as error:
            log.exception("background work failed")
            jobs._finished.emit(number, None, error)
        else:
            jobs._finished.emit(number, result, None)
