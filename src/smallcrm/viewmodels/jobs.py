"""Slow work: one background lane, results brought back to the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from smallcrm.domain.errors import Cancelled, SmallcrmError

log = logging.getLogger("smallcrm.jobs")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Lane:
    """What a piece of work gets: report progress (done, total), and ask whether to stop."""

    progress: Progress
    cancelled: Callable[[], bool]


@dataclass(slots=True)
class _Task:
    work: Callable[[Lane], Any]
    then: Callable[[Any], None]
    failed: Callable[[SmallcrmError], None]
    owner: QObject
    stop: threading.Event


class Jobs(QObject):
    """``run`` puts work in the lane; ``then`` and ``failed`` are called in the GUI thread.

    Neither is called when ``owner`` has been deleted by then. An error that is not a
    ``SmallcrmError`` goes to the crash handler, with its traceback in the log.
    """

    progressed = Signal(int, int)
    crashed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._finished.connect(self._deliver)
        self._current: list[_Task] = []

    def run(
        self,
        work: Callable[[Lane], Any],
        then: Callable[[Any], None],
        failed: Callable[[SmallcrmError], None],
        owner: QObject,
    ) -> Callable[[], None]:
        """Queue the work; returns a function that asks it to stop."""
        task = _Task(work, then, failed, owner, threading.Event())
        self._current.append(task)
        self._pool.start(_Runner(self, task))
        return task.stop.set

    def stop(self) -> None:
        """Ask everything to stop and wait for it: before the store is closed."""
        for task in self._current:
            task.stop.set()
        self._pool.waitForDone()

    @Slot(object, object, object)
    def _deliver(self, task: _Task, result: Any, error: Exception | None) -> None:
        self._current.remove(task)
        if not shiboken6.isValid(task.owner):
            return
        if error is None:
            task.then(result)
        elif isinstance(error, SmallcrmError):
            task.failed(error)
        else:
            self.crashed.emit(error)


class _Runner(QRunnable):
    def __init__(self, jobs: Jobs, task: _Task) -> None:
        super().__init__()
        self._jobs, self._task = jobs, task

    def run(self) -> None:
        task, jobs = self._task, self._jobs
        lane = Lane(jobs.progressed.emit, task.stop.is_set)
        try:
            if task.stop.is_set():
                raise Cancelled
            result = task.work(lane)
        except SmallcrmError as error:
            jobs._finished.emit(task, None, error)
        except Exception as error:
            log.exception("background work failed")
            jobs._finished.emit(task, None, error)
        else:
            jobs._finished.emit(task, result, None)
