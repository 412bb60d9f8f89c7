"""Agreements in from a table: read in the background, shown, and then brought in as one step; and
all of them out to one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from smallcrm.domain.agreement_tables import (
    AgreementColumn,
    AgreementMapping,
    AgreementReport,
    AgreementTable,
)
from smallcrm.domain.columns import Table
from smallcrm.domain.reports import CardProblem
from smallcrm.formats import agreement_rows
from smallcrm.services import agreement_files
from smallcrm.services.exported import Work
from smallcrm.viewmodels import agreement_file_wording, agreement_wording, amount_words
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.looked_files import LookedFiles


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would bring."""

    table: Table
    mapping: AgreementMapping
    found: AgreementTable
    report: AgreementReport


class AgreementFiles(LookedFiles[Looked]):
    """Tables of agreements."""

    def write(self, target: Path) -> None:
        """All there are, as a table; ``said`` follows."""
        space = self.workspace
        today = space.today()

        def work(lane: Lane) -> str:
            done = Work(lane.progress, lane.cancelled)
            count = agreement_files.write(space.store, target, today, done)
            return agreement_file_wording.written(count, target.name)

        self.write_beside(work)

    def look(self, path: Path) -> None:
        store, (currency, decimal) = self.workspace.store, _money()

        def work(lane: Lane) -> Looked:
            table = agreement_files.open_table(path, lane.cancelled)
            mapping = agreement_files.mapping(store, table)
            found = agreement_files.read(table, mapping, currency, decimal)
            return Looked(table, mapping, found, agreement_files.plan(store, found))

        self.read(work)

    def set_column(self, place: int, meaning: AgreementColumn) -> None:
        """A column is something else; the other one that was it goes into the note."""
        if self.looked is None:
            return
        drop = AgreementColumn.DROP
        columns = [drop if c is meaning else c for c in self.looked.mapping.columns]
        columns[place] = meaning
        mapping = replace(self.looked.mapping, columns=tuple(columns))
        self._read_again(agreement_rows.settled(self.looked.table, mapping))

    def set_day_first(self, *, day_first: bool) -> None:
        if self.looked is not None:
            self._read_again(replace(self.looked.mapping, day_first=day_first))

    def bring_in(self) -> None:
        looked, space = self.looked, self.workspace
        if looked is None or not looked.report.new or self.is_busy:
            return
        today = space.today()

        def work(lane: Lane) -> AgreementReport:
            agreement_files.remember(space.store, looked.table, looked.mapping)
            done = Work(lane.progress, lane.cancelled)
            return agreement_files.bring_in(
                space.store, looked.found, today, agreement_wording.reminder, done
            )

        self.bring(work, self._brought)

    def problem(self, one: CardProblem) -> str:
        return agreement_file_wording.problem(one)

    # --- inside ---------------------------------------------------------------------------------

    def _read_again(self, mapping: AgreementMapping) -> None:
        looked, store = self.looked, self.workspace.store
        if looked is None:
            return
        table, (currency, decimal) = looked.table, _money()

        def work(lane: Lane) -> Looked:
            found = agreement_files.read(table, mapping, currency, decimal)
            return Looked(table, mapping, found, agreement_files.plan(store, found))

        self.read(work)

    def _brought(self, report: AgreementReport) -> None:
        self.is_busy = False
        self.brought.emit()


def _money() -> tuple[str, str]:
    """The currency that is meant where none is named, and the mark of numbers."""
    return amount_words.currency(), amount_words.decimal()
