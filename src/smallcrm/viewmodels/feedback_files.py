"""Feedback in from a table: read in the background, shown, and then brought in as one step; and
all of it out to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.columns import Table
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.feedback_tables import (
    SEVERAL,
    FeedbackColumn,
    FeedbackMapping,
    FeedbackReport,
    FeedbackTable,
)
from smallcrm.formats import feedback_rows
from smallcrm.services import feedback_files
from smallcrm.services.exported import Work
from smallcrm.viewmodels import feedback_file_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would bring."""

    table: Table
    mapping: FeedbackMapping
    found: FeedbackTable
    report: FeedbackReport


class FeedbackFiles(QObject):
    """``changed`` when something else would come in; ``said(str)`` what came of it; ``brought``
    when it is in."""

    changed = Signal()
    said = Signal(str)
    brought = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.looked: Looked | None = None
        self.is_busy = False

    def write(self, target: Path) -> None:
        """All there is, as a table; ``said`` follows."""
        space = self._workspace

        def work(lane: Lane) -> str:
            done = Work(lane.progress, lane.cancelled)
            count = feedback_files.write(space.store, target, work=done)
            return feedback_file_wording.written(count, target.name)

        space.jobs.run(work, self.said.emit, self._failed, self)

    def look(self, path: Path) -> None:
        """Read a file; its columns as the last of its kind, or by their words."""
        store, today = self._workspace.store, self._workspace.today()

        def work(lane: Lane) -> Looked:
            table = feedback_files.open_table(path, lane.cancelled)
            mapping = feedback_files.mapping(store, table)
            found = feedback_files.read(table, mapping, today)
            return Looked(table, mapping, found, feedback_files.plan(store, found))

        self._run(work)

    def set_column(self, place: int, meaning: FeedbackColumn) -> None:
        """A column is something else; of what is there once, the other one is left out."""
        if self.looked is None:
            return
        columns = list(self.looked.mapping.columns)
        if meaning not in SEVERAL:
            columns = [FeedbackColumn.DROP if c is meaning else c for c in columns]
        columns[place] = meaning
        mapping = replace(self.looked.mapping, columns=tuple(columns))
        self._read_again(feedback_rows.settled(self.looked.table, mapping))

    def set_scale(self, scale: int) -> None:
        """What a bare score is of."""
        if self.looked is not None:
            self._read_again(replace(self.looked.mapping, scale=scale))

    def set_day_first(self, *, day_first: bool) -> None:
        if self.looked is not None:
            self._read_again(replace(self.looked.mapping, day_first=day_first))

    def bring_in(self) -> None:
        """As one step; the columns are remembered."""
        looked, space = self.looked, self._workspace
        if looked is None or not looked.report.new or self.is_busy:
            return
        now = space.now()

        def work(lane: Lane) -> FeedbackReport:
            feedback_files.remember(space.store, looked.table, looked.mapping)
            done = Work(lane.progress, lane.cancelled)
            return feedback_files.bring_in(space.store, looked.found, now, done)

        self._set_busy(busy=True)
        space.jobs.run(work, self._brought, self._failed, self)

    def write_rejects(self, target: Path) -> None:
        """All rows that are left out, with the reasons."""
        looked, space = self.looked, self._workspace
        if looked is None:
            return

        def work(lane: Lane) -> str:
            count = feedback_files.write_rejects(
                *(space.store, target, looked.table, looked.report, feedback_file_wording.problem)
            )
            return feedback_file_wording.rejects(count, target.name)

        space.jobs.run(work, self.said.emit, self._failed, self)

    # --- inside ---------------------------------------------------------------------------------

    def _read_again(self, mapping: FeedbackMapping) -> None:
        looked, space = self.looked, self._workspace
        if looked is None:
            return
        table, today = looked.table, space.today()

        def work(lane: Lane) -> Looked:
            found = feedback_files.read(table, mapping, today)
            return Looked(table, mapping, found, feedback_files.plan(space.store, found))

        self._run(work)

    def _run(self, work: Callable[[Lane], Looked]) -> None:
        self._set_busy(busy=True)
        self._workspace.jobs.run(work, self._found, self._failed, self)

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()

    def _found(self, looked: Looked) -> None:
        self.looked = looked
        self._set_busy(busy=False)

    def _brought(self, report: FeedbackReport) -> None:
        self.is_busy = False
        looked = self.looked
        name = Path(looked.table.path).name if looked is not None else ""
        self.said.emit(feedback_file_wording.brought(name, report))
        self.brought.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._set_busy(busy=False)
        self.said.emit(wording.error(problem))
