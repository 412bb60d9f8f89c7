"""Invoices and payments in from a table: read and reckoned in the background, shown, and then
brought in as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from smallcrm.domain.columns import Table
from smallcrm.domain.named_people import Answers
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.sale_tables import SaleColumn, SaleMapping, SaleReport, SaleTable
from smallcrm.services import newcomers, sale_files, sale_mappings, sales
from smallcrm.viewmodels import amount_words, sale_file_wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.named_files import Alike, NamedFiles


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would bring."""

    table: Table
    mapping: SaleMapping
    found: SaleTable
    report: SaleReport
    alike: Alike


class SaleFiles(NamedFiles[Looked]):
    """Tables of invoices and payments; who is not here can be made."""

    def write(self, target: Path) -> None:
        """All there are, as a table, in the background; ``said`` follows."""
        space = self.workspace

        def work(lane: Lane) -> str:
            from smallcrm.services import sale_export  # seldom needed
            from smallcrm.services.exported import Work

            done = sale_export.write(space.store, target, Work(lane.progress, lane.cancelled))
            return sale_file_wording.exported(done, target.name)

        self.write_beside(work)

    def look(self, path: Path) -> None:
        store, currency, answers = self.workspace.store, self._currency(), self.answers()

        def work(lane: Lane) -> Looked:
            table = sale_files.open_table(path, lane.cancelled)
            mapping = sale_mappings.mapping(store, table)
            return self._look(table, mapping, currency, answers, lane)

        self.read(work)

    def set_column(self, place: int, meaning: SaleColumn) -> None:
        """A column is something else; of what is there once, the other one is left out."""
        looked = self.looked
        if looked is None:
            return
        columns = list(looked.mapping.columns)
        if meaning not in (SaleColumn.DROP, SaleColumn.NOTE):
            columns = [SaleColumn.DROP if c is meaning else c for c in columns]
        columns[place] = meaning
        self._read_again(sale_mappings.chosen(looked.table, looked.mapping, columns))

    def set_day_first(self, *, day_first: bool) -> None:
        if self.looked is not None:
            self._read_again(replace(self.looked.mapping, day_first=day_first))

    def planned(self, looked: Looked, answers: Answers) -> Looked:
        return replace(looked, report=sale_files.plan(self.workspace.store, looked.found, answers))

    def bring_in(self) -> None:
        looked, space = self.looked, self.workspace
        if looked is None or not looked.report.new or self.is_busy:
            return
        answers, now = self.answers(), space.now()

        def work(lane: Lane) -> SaleReport:
            sale_files.remember(space.store, looked.table, looked.mapping)
            return sale_files.bring_in(
                space.store, looked.found, now, answers, lane.progress, lane.cancelled
            )

        self.bring(work, self._brought)

    def problem(self, one: CardProblem) -> str:
        return sale_file_wording.problem(one)

    # --- inside ---------------------------------------------------------------------------------

    def _currency(self) -> str:
        """What is meant where a file names none: as the last sale was."""
        last = self.workspace.attempt(sales.last_currency, self.workspace.store)
        return last or amount_words.currency()

    def _read_again(self, mapping: SaleMapping) -> None:
        looked = self.looked
        if looked is None:
            return
        currency, answers, table = self._currency(), self.answers(), looked.table
        self.read(lambda lane: self._look(table, mapping, currency, answers, lane))

    def _look(
        self, table: Table, mapping: SaleMapping, currency: str, answers: Answers, lane: Lane
    ) -> Looked:
        """In the background."""
        store = self.workspace.store
        found = sale_files.read(table, mapping, currency)
        report = sale_files.plan(store, found, answers)
        alike = newcomers.alike(store, report.unknown, lane.cancelled)
        return Looked(table, mapping, found, report, alike)

    def _brought(self, report: SaleReport) -> None:
        self.is_busy = False
        self.brought.emit()
