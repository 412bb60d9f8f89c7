"""Keeping the calendar file: some seconds after a change and at the day's start, in the lane."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.services import calendar_file
from smallcrm.services.calendar_file import Written
from smallcrm.viewmodels import export_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

WAIT_MS = 5_000
"""So long after the last change it is written: somebody who types is not to be held up."""


class CalendarFile(QObject):
    """``said(str)`` when the folder is away, once until it is there again; ``changed`` when it was
    turned on or off, or written."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._last: Written | None = None
        self._told = False
        self.timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self.timer.timeout.connect(self.write)
        workspace.changed.connect(self._changed)

    def folder(self) -> Path | None:
        return self._workspace.attempt(calendar_file.folder, self._workspace.store)

    def choose(self, folder: Path | None) -> None:
        space = self._workspace
        try:
            calendar_file.choose(space.store, folder)
        except SmallcrmError as problem:
            self.said.emit(wording.error(problem))
            return
        self._last, self._told = None, False
        self.changed.emit()
        self.write()

    @Slot()
    def write(self) -> None:
        """Now, if there is something to write."""
        space = self._workspace
        if self.folder() is None:
            return
        words, now, today = export_wording.calendar(), space.now(), space.today()
        last = self._last

        def work(lane: Lane) -> Written | None:
            return calendar_file.keep(space.store, words, now, today, last)

        space.jobs.run(work, self._written, self._failed, self)

    @Slot()
    def new_day(self) -> None:
        self.write()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.timer.start()

    def _written(self, written: Written | None) -> None:
        self._last, self._told = written, False
        self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._last = None
        if self._told or isinstance(problem, Cancelled):
            return
        self._told = True
        words = wording.tr("The calendar file is not up to date: {why}")
        self.said.emit(words.replace("{why}", wording.error(problem)))
