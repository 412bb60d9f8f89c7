"""Feedback in from a table: read in the background, shown, and then brought in as one step; and
all of it out to one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from smallcrm.domain.columns import Table
from smallcrm.domain.feedback_tables import (
    SEVERAL,
    FeedbackColumn,
    FeedbackMapping,
    FeedbackReport,
    FeedbackTable,
)
from smallcrm.domain.named_people import Answers
from smallcrm.domain.reports import CardProblem
from smallcrm.formats import feedback_rows
from smallcrm.services import feedback_files, newcomers
from smallcrm.services.exported import Work
from smallcrm.viewmodels import feedback_file_wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.named_files import Alike, NamedFiles


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would bring."""

    table: Table
    mapping: FeedbackMapping
    found: FeedbackTable
    report: FeedbackReport
    alike: Alike


class FeedbackFiles(NamedFiles[Looked]):
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
        space, answers = self.workspace, self.answers()
        today = space.today()

        def work(lane: Lane) -> Looked:
            table = feedback_files.open_table(path, lane.cancelled)
            mapping = feedback_files.mapping(space.store, table)
            return self._look(table, mapping, today, answers, lane)

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

    def planned(self, looked: Looked, answers: Answers) -> Looked:
        return replace(
            looked, report=feedback_files.plan(self.workspace.store, looked.found, answers)
        )

    def bring_in(self) -> None:
        looked, space = self.looked, self.workspace
        if looked is None or not looked.report.new or self.is_busy:
            return
        answers, now = self.answers(), space.now()

        def work(lane: Lane) -> FeedbackReport:
            feedback_files.remember(space.store, looked.table, looked.mapping)
            done = Work(lane.progress, lane.cancelled)
            return feedback_files.bring_in(space.store, looked.found, now, done, answers)

        self.bring(work, self._brought)

    def problem(self, one: CardProblem) -> str:
        return feedback_file_wording.problem(one)

    # --- inside ---------------------------------------------------------------------------------

    def _read_again(self, mapping: FeedbackMapping) -> None:
        looked = self.looked
        if looked is None:
            return
        table, today, answers = looked.table, self.workspace.today(), self.answers()
        self.read(lambda lane: self._look(table, mapping, today, answers, lane))

    def _look(
        self, table: Table, mapping: FeedbackMapping, today: date, answers: Answers, lane: Lane
    ) -> Looked:
        """In the background."""
        store = self.workspace.store
        found = feedback_files.read(table, mapping, today)
        report = feedback_files.plan(store, found, answers)
        alike = newcomers.alike(store, report.unknown, lane.cancelled)
        return Looked(table, mapping, found, report, alike)

    def _brought(self, report: FeedbackReport) -> None:
        self.is_busy = False
        looked = self.looked
        name = Path(looked.table.path).name if looked is not None else ""
        self.said.emit(feedback_file_wording.brought(name, report))
        self.brought.emit()
