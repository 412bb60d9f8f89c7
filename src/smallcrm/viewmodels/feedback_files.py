"""Feedback in from a table: read in the background, shown, and then brought in as one step; and
all of it out to one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from smallcrm.domain.columns import Table
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
from smallcrm.viewmodels import feedback_file_wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.looked_files import LookedFiles


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would bring."""

    table: Table
    mapping: FeedbackMapping
    found: FeedbackTable
    report: FeedbackReport


class FeedbackFiles(LookedFiles[Looked]):
    """Tables of answers."""

    def write(self, target: Path) -> None:
        """All there is, as a table; ``said`` follows."""
        space = self.workspace

        def work(lane: Lane) -> str:
            done = Work(lane.progress, lane.cancelled)
            count = feedback_files.write(space.store, target, work=done)
            return feedback_file_wording.written(count, target.name)

        self.write_beside(work)

    def look(self, path: Path) -> None:
        store, today = self.workspace.store, self.workspace.today()

        def work(lane: Lane) -> Looked:
            table = feedback_files.open_table(path, lane.cancelled)
            mapping = feedback_files.mapping(store, table)
            found = feedback_files.read(table, mapping, today)
            return Looked(table, mapping, found, feedback_files.plan(store, found))

        self.read(work)

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
        looked, space = self.looked, self.workspace
        if looked is None or not looked.report.new or self.is_busy:
            return
        now = space.now()

        def work(lane: Lane) -> FeedbackReport:
            feedback_files.remember(space.store, looked.table, looked.mapping)
            done = Work(lane.progress, lane.cancelled)
            return feedback_files.bring_in(space.store, looked.found, now, done)

        self.bring(work, self._brought)

    def write_rejects(self, target: Path) -> None:
        looked, space = self.looked, self.workspace
        if looked is None:
            return

        def work(lane: Lane) -> str:
            count = feedback_files.write_rejects(
                *(space.store, target, looked.table, looked.report, feedback_file_wording.problem)
            )
            return feedback_file_wording.rejects(count, target.name)

        self.write_beside(work)

    # --- inside ---------------------------------------------------------------------------------

    def _read_again(self, mapping: FeedbackMapping) -> None:
        looked, space = self.looked, self.workspace
        if looked is None:
            return
        table, today = looked.table, space.today()

        def work(lane: Lane) -> Looked:
            found = feedback_files.read(table, mapping, today)
            return Looked(table, mapping, found, feedback_files.plan(space.store, found))

        self.read(work)

    def _brought(self, report: FeedbackReport) -> None:
        self.is_busy = False
        looked = self.looked
        name = Path(looked.table.path).name if looked is not None else ""
        self.said.emit(feedback_file_wording.brought(name, report))
        self.brought.emit()
