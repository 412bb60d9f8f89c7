"""Bringing files in: read in the background, look at the columns, count, ask, write in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.columns import Mapping, Wish
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.domain.reports import FileReport, ImportReport, ParsedFile
from smallcrm.services import doubts, exchange, reading, rejects
from smallcrm.services.doubts import Asked
from smallcrm.viewmodels import (
    arrival_wording,
    dates,
    import_documents,
    import_files,
    import_pairs,
    import_words,
    rights_wording,
    wording,
)
from smallcrm.viewmodels.import_files import Source
from smallcrm.viewmodels.import_pairs import Answer, Pair
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

_Planned = tuple[tuple[ParsedFile, ...], tuple[Asked, ...], ImportReport]
MOST_LINES = 200
"""So many problems are shown; the file of rejects has them all."""


@dataclass(frozen=True, slots=True)
class Count:
    """A line of the totals: how many, of what; ``key`` is for whoever looks for one."""

    key: str
    number: int
    words: str


class ImportViewModel(QObject):
    """One import. ``opened`` when files were read, ``reread(int)`` when one was read in another
    way, ``planned(ImportReport)`` after the dry run, ``decided`` after an answer,
    ``finished(ImportReport)`` when it is written; ``failed(str)`` says why not.

    ``said(str)`` when the rejects were saved, or could not be.

    ``progressed(done, total)`` counts cards or rows, or bytes while reading.
    """

    opened = Signal()
    reread = Signal(int)
    planned = Signal(object)
    decided = Signal()
    finished = Signal(object)
    failed = Signal(str)
    said = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.sources: tuple[Source, ...] = ()
        self.pairs: tuple[Asked, ...] = ()
        self.answers: dict[int, Answer] = {}
        self.report = ImportReport(())
        self._parsed: tuple[ParsedFile, ...] = ()
        self._stop: Callable[[], None] = lambda: None
        self._turn = 0
        self._unsorted = False
        workspace.jobs.progressed.connect(self.progressed)

    # --- reading ---------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path]) -> None:
        """Read files and folders."""
        store, wanted = self._workspace.store, tuple(paths)
        self._run(lambda lane: import_files.open_paths(store, wanted, lane), self._opened)

    def paste(self, data: bytes) -> None:
        """Read what was copied elsewhere."""
        store, name = self._workspace.store, import_words.tr("clipboard")
        self._run(lambda lane: import_files.open_pasted(store, data, name, lane), self._opened)

    def tables(self) -> list[int]:
        """The places of the sources whose columns are to be looked at."""
        return [n for n, source in enumerate(self.sources) if source.mapping is not None]

    def read_again(self, number: int, wish: Wish) -> None:
        """Read a table in another way."""
        store, source = self._workspace.store, self.sources[number]

        def then(found: Source) -> None:
            if found.mapping is None:
                error = found.opened.parsed.error if found.opened.parsed else ""
                self.failed.emit(wording.file_error(error))
                return
            self._replace(number, found)
            self.reread.emit(number)

        self._run(lambda lane: import_files.again(store, source, wish, lane), then)

    def map(self, number: int, mapping: Mapping) -> None:
        """The user chose what becomes of a table's columns."""
        self._replace(number, replace(self.sources[number], mapping=mapping, is_known=False))

    def person(self, number: int, row: int) -> CustomerDraft | None:
        """What a row of a table becomes."""
        return import_files.person(self.sources[number], row)

    def names(self) -> str:
        return import_words.files([source.name for source in self.sources])

    # --- counting and asking ---------------------------------------------------------------------

    def check(self) -> None:
        """Count what an import would do, and find who is in doubt; nothing is written."""
        store, sources = self._workspace.store, self.sources
        now, self._unsorted = self._workspace.local_now(), False
        files = [source.opened for source in sources]

        def work(lane: Lane) -> _Planned:
            parsed = import_files.parsed(sources, lane)
            report = exchange.plan(store, parsed, now, cancelled=lane.cancelled)
            asked = doubts.find(store, report)
            return parsed, asked, import_documents.add(store, files, report, lane, dry_run=True)

        self._run(work, self._planned)

    def count(self, *, unsorted: bool) -> None:
        """Count anew what an import would do; ``unsorted``: with what is with nobody here."""
        store, parsed, now = self._workspace.store, self._parsed, self._workspace.local_now()
        files, self._unsorted = [source.opened for source in self.sources], unsorted

        def work(lane: Lane) -> ImportReport:
            report = exchange.plan(store, parsed, now, unsorted=unsorted, cancelled=lane.cancelled)
            return import_documents.add(store, files, report, lane, dry_run=True)

        def then(report: ImportReport) -> None:
            self.report = report
            self.planned.emit(report)

        self._run(work, then)

    def question(self) -> str:
        """What is asked about events and mails that belong to nobody; "" when there is none."""
        return "" if self._unsorted else arrival_wording.question(self.report)

    def pair(self, number: int) -> Pair:
        """Two who may be one, side by side."""
        return import_pairs.shown(self.pairs[number])

    def answer(self, pair: int, answer: Answer) -> None:
        """Whether the two of a pair are one."""
        self.answers[pair] = answer
        self.decided.emit()

    def open_pairs(self) -> list[int]:
        """The pairs that were not answered yet."""
        return [n for n in range(len(self.pairs)) if n not in self.answers]

    def changes(self) -> int:
        """How many customers and entries would be written."""
        known = self.report.new + self.report.joined + self._entries()
        return known or import_documents.changes(self.report)

    def _entries(self) -> int:
        """Events, mails and their like."""
        return sum(f.arrived.changes for f in self.report.files)

    def counts(self) -> list[Count]:
        """The totals as they would be after the answers so far."""
        same = sum(a is Answer.SAME for a in self.answers.values())
        two = sum(a is Answer.TWO for a in self.answers.values())
        asked = len(self.pairs) - same - two
        form = dates.plural
        joined, erased = self.report.joined + same, self.report.erased
        found = [
            Count("new", self.report.new - asked - same, wording.tr("new")),
            Count("joined", joined, form("joins someone here", "join someone here", joined)),
            Count("same", self.report.same, wording.tr("already the same")),
            Count("doubtful", asked, form("needs a look", "need a look", asked)),
            Count("rejected", self.report.rejected, wording.tr("could not be read")),
            Count(
                "erased", erased, form("was erased on request", "were erased on request", erased)
            ),
        ]
        return [c for c in found if c.number or c.key == "new"]

    def kept(self) -> str:
        """ "12 values kept as you wrote them", or ""."""
        if not self.report.kept:
            return ""
        one, many = "%n value kept as you wrote it", "%n values kept as you wrote them"
        return dates.plural(one, many, self.report.kept)

    def updated(self) -> str:
        """ "3 brought up to date by this file", or ""."""
        if not self.report.updated:
            return ""
        one, many = "%n brought up to date by this file", "%n brought up to date by this file"
        return dates.plural(one, many, self.report.updated)

    def restored(self) -> str:
        """ "2 come back from the trash", or ""."""
        back = self.report.restored
        one, many = "%n comes back from the trash", "%n come back from the trash"
        return dates.plural(one, many, back) if back else ""

    def button(self) -> str:
        """ "Import 585 rows", named after the act."""
        if import_documents.changes(self.report):
            return import_documents.button(self.report)
        if self._entries():
            customers = self.report.new + self.report.joined
            return arrival_wording.deed(customers, self._entries())
        if self.tables():
            return dates.plural("Import %n row", "Import %n rows", self.changes())
        return dates.plural("Import %n customer", "Import %n customers", self.changes())

    # --- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write what was read, in one undo step, and remember the mappings."""
        store, parsed, now = self._workspace.store, self._parsed, self._workspace.local_now()
        sources, whom, unsorted = self.sources, self._decisions(), self._unsorted

        def work(lane: Lane) -> ImportReport:
            report = exchange.import_parsed(
                *(store, parsed, now, lane.progress, lane.cancelled),
                unsorted=unsorted,
                decided=whom,
            )
            for source in sources:
                if source.table is not None and source.mapping is not None:
                    reading.remember(store, source.table, source.mapping)
            files = [source.opened for source in sources]
            return import_documents.add(store, files, report, lane, dry_run=False)

        self._run(work, self._finished)

    def _decisions(self) -> dict[int, CustomerId | None]:
        found: dict[int, CustomerId | None] = {}
        for number, answer in self.answers.items():
            pair = self.pairs[number]
            if answer is not Answer.LATER:
                found[pair.card] = pair.customer.id if answer is Answer.SAME else None
        return found

    def save_rejects(self, target: Path) -> None:
        """What was left out, with the reasons, as a table."""
        store = self._workspace.store
        files = [(s.opened, p) for s, p in zip(self.sources, self._parsed, strict=True)]

        def then(count: int) -> None:
            words = dates.plural("%n row is in {file}.", "%n rows are in {file}.", count)
            self.said.emit(words.replace("{file}", target.name))

        def work(lane: Lane) -> int:
            return rejects.write(store, target, files, wording.card_problem)

        self._workspace.jobs.run(work, then, lambda e: self.said.emit(wording.error(e)), self)

    def undo_words(self) -> str:
        """ "Undo import of 585 customers"; "" when something else was done since."""
        step = self._workspace.attempt(self._workspace.store.undo_step)
        return wording.step(step.action, step.label) if step else ""

    def undo(self, then: Callable[[], None]) -> None:
        """Take the import back."""
        store = self._workspace.store
        self._run(lambda lane: store.undo(), lambda changes: then())

    def cancel(self) -> None:
        """Stop what is going on, and let go of what was read; nobody is told of it any more."""
        self._stop()
        self._turn += 1
        self._let_go(*self._parsed, *self.sources)
        self._parsed, self.sources, self.pairs = (), (), ()

    def _let_go(self, *held: object) -> None:
        if held:
            kept = list(held)
            self._workspace.jobs.run(
                lambda lane: import_files.let_go(kept), _ignore, _ignore, self._workspace
            )

    # --- words -----------------------------------------------------------------------------------

    def summary(self) -> str:
        """ "12 customers: 9 new, 2 join someone already here, 1 could not be read"; of tables in
        rows; and what is in calendars and mails."""
        report = self.report
        read = sum(f.read for f in report.files)
        arrived = arrival_wording.summary(report)
        if not read and not any(f.problems or f.error for f in report.files):
            return arrived or arrival_wording.nothing()
        if arrived and not read:
            return arrived
        counts = {c.key: c.number for c in self.counts()}
        parts = [wording.tr("{n} new").replace("{n}", wording.number(counts["new"]))]
        if joined := counts.get("joined", 0):
            one, many = "%n joins someone already here", "%n join someone already here"
            parts.append(dates.plural(one, many, joined))
        if asked := counts.get("doubtful", 0):
            parts.append(dates.plural("%n needs a look", "%n need a look", asked))
        if report.same:
            same = wording.number(report.same)
            parts.append(wording.tr("{n} already the same").replace("{n}", same))
        if report.erased:
            parts.append(rights_wording.erased_rows(report.erased))
        if report.rejected:
            parts.append(
                dates.plural("%n could not be read", "%n could not be read", report.rejected)
            )
        head = dates.plural("%n customer", "%n customers", read)
        if self.tables():
            head = dates.plural("%n row", "%n rows", read + report.rejected)
        documents = import_documents.words(report)
        return "\n".join(filter(None, (f"{head}: {', '.join(parts)}.", arrived, documents)))

    def problems(self, report: ImportReport) -> list[str]:
        """A line for each thing that could not be read, the file's name first when several."""
        several = len(report.files) > 1
        lines: list[str] = []
        for file in report.files:
            lines += [f"{_name(file)}: {line}" if several else line for line in _file_lines(file)]
        if len(lines) > MOST_LINES:
            count = wording.number(len(lines) - MOST_LINES)
            lines[MOST_LINES:] = [import_words.tr("and {n} more").replace("{n}", count)]
        return lines

    # --- the lane --------------------------------------------------------------------------------

    def _run(self, work: Callable[[Lane], Any], then: Callable[[Any], None]) -> None:
        """One thing at a time: what was going on is stopped, and its end not told."""
        self._stop()
        self._turn += 1
        turn = self._turn

        def done(result: Any) -> None:
            if turn == self._turn:
                then(result)

        def failed(error: SmallcrmError) -> None:
            if turn == self._turn:
                self.failed.emit(wording.error(error))

        def crashed() -> None:
            failed(SmallcrmError())

        self._stop = self._workspace.jobs.run(work, done, failed, self, crashed)

    def _opened(self, found: tuple[Source, ...]) -> None:
        self.sources = found
        self.opened.emit()

    def _planned(self, found: _Planned) -> None:
        self._let_go(*self._parsed)
        self._parsed, self.pairs, self.report = found
        self.answers = {}
        self.planned.emit(self.report)

    def _finished(self, report: ImportReport) -> None:
        self.report, self.pairs, self.answers = report, (), {}
        self.finished.emit(report)

    def _replace(self, number: int, source: Source) -> None:
        self.sources = (*self.sources[:number], source, *self.sources[number + 1 :])


def _ignore(result: object) -> None:
    """Nobody waits for it."""


def _name(file: FileReport) -> str:
    return Path(file.path).name


def _file_lines(file: FileReport) -> list[str]:
    lines = [wording.file_error(file.error)] if file.error else []
    return lines + import_words.problems(file.problems)
