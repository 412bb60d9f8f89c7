"""Bringing in contact files: read in the background, count, then write in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.reports import FileReport, ImportReport, ParsedFile
from smallcrm.services import exchange
from smallcrm.viewmodels import arrival_wording, dates, rights_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class ImportViewModel(QObject):
    """``planned(ImportReport)``, then ``finished(ImportReport)``; ``failed(str)`` says why not.

    ``progressed(done, total)`` counts cards, or bytes while reading.
    """

    planned = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._parsed: tuple[ParsedFile, ...] = ()
        self._unsorted = False
        self._stop: Callable[[], None] = lambda: None
        workspace.jobs.progressed.connect(self.progressed)

    def read(self, paths: Sequence[Path]) -> None:
        """Read the files and count what an import would do; nothing is written."""
        store, files, now = self._workspace.store, tuple(paths), self._workspace.local_now()
        self._unsorted = False

        def work(lane: Lane) -> tuple[tuple[ParsedFile, ...], ImportReport]:
            parsed = exchange.read_files(files, lane.progress, lane.cancelled)
            return parsed, exchange.plan(store, parsed, now, cancelled=lane.cancelled)

        self._stop = self._workspace.jobs.run(work, self._planned, self._failed, self)

    def count(self, *, unsorted: bool) -> None:
        """Count anew what an import would do; ``unsorted``: with what is with nobody here."""
        store, parsed, now = self._workspace.store, self._parsed, self._workspace.local_now()
        self._unsorted = unsorted

        def work(lane: Lane) -> tuple[tuple[ParsedFile, ...], ImportReport]:
            report = exchange.plan(store, parsed, now, unsorted=unsorted, cancelled=lane.cancelled)
            return parsed, report

        self._stop = self._workspace.jobs.run(work, self._planned, self._failed, self)

    def write(self) -> None:
        """Write what was read and counted, in one undo step."""
        store, parsed, now = self._workspace.store, self._parsed, self._workspace.local_now()
        unsorted = self._unsorted

        def work(lane: Lane) -> ImportReport:
            return exchange.import_parsed(
                store, parsed, now, lane.progress, lane.cancelled, unsorted=unsorted
            )

        self._stop = self._workspace.jobs.run(work, self.finished.emit, self._failed, self)

    def cancel(self) -> None:
        self._stop()

    def summary(self, report: ImportReport) -> str:
        """ "12 customers: 9 new, 2 join someone already here, 1 could not be read"; and what is in
        calendars and mails: "3 events: 2 meetings on timelines, 1 with nobody here"."""
        read = sum(f.read for f in report.files)
        arrived = arrival_wording.summary(report)
        if not read and not any(f.problems or f.error for f in report.files):
            return arrived or arrival_wording.nothing()
        if arrived and not read:
            return arrived
        parts = [wording.tr("{n} new").replace("{n}", wording.number(report.new))]
        if report.joined:
            parts.append(
                dates.plural(
                    "%n joins someone already here", "%n join someone already here", report.joined
                )
            )
        same = read - report.new - report.joined - report.erased
        if same > 0:
            parts.append(wording.tr("{n} already the same").replace("{n}", wording.number(same)))
        if report.erased:
            parts.append(rights_wording.erased_rows(report.erased))
        if report.rejected:
            parts.append(
                dates.plural("%n could not be read", "%n could not be read", report.rejected)
            )
        head = dates.plural("%n customer", "%n customers", read)
        return "\n".join(filter(None, (f"{head}: {', '.join(parts)}.", arrived)))

    def question(self, report: ImportReport) -> str:
        """What is asked about events and mails that belong to nobody; "" when there is none."""
        return "" if self._unsorted else arrival_wording.question(report)

    def deed(self, report: ImportReport) -> str:
        """The button, named after the act; "" when there is nothing to do."""
        customers = report.new + report.joined
        entries = sum(f.arrived.changes for f in report.files)
        if not entries and not customers:
            return ""
        if not entries:
            return dates.plural("Import %n customer", "Import %n customers", customers)
        return arrival_wording.deed(customers, entries)

    def problems(self, report: ImportReport) -> list[str]:
        """A line for each thing that could not be read, the file's name first when several."""
        several = len(report.files) > 1
        lines: list[str] = []
        for file in report.files:
            lines += [f"{_name(file)}: {line}" if several else line for line in _file_lines(file)]
        return lines

    def _planned(self, result: tuple[tuple[ParsedFile, ...], ImportReport]) -> None:
        self._parsed, report = result
        self.planned.emit(report)

    def _failed(self, error: SmallcrmError) -> None:
        self.failed.emit(wording.error(error))


def _name(file: FileReport) -> str:
    return Path(file.path).name


def _file_lines(file: FileReport) -> list[str]:
    lines = [wording.file_error(file.error)] if file.error else []
    return lines + [wording.card_problem(p) for p in file.problems]
