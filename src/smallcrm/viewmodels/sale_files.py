"""Invoices and payments in from a table: read and reckoned in the background, shown, and then
brought in as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject

from smallcrm.domain.columns import Table
from smallcrm.domain.records import CustomerId
from smallcrm.domain.sale_tables import SaleColumn, SaleMapping, SaleReport, SaleTable, Whose
from smallcrm.services import sale_files, sale_mappings, sales
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import amount_words, sale_file_wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.looked_files import LookedFiles
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would bring."""

    table: Table
    mapping: SaleMapping
    found: SaleTable
    report: SaleReport


class SaleFiles(LookedFiles[Looked]):
    """Tables of invoices and payments; ``choices`` says who somebody unknown is."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._directory = FileDirectory(workspace.store)
        self._finder = Rows(workspace, self._directory)
        self.choices: dict[Whose, tuple[CustomerId, str]] = {}

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
        store, currency = self.workspace.store, self._currency()
        self.choices = {}

        def work(lane: Lane) -> Looked:
            table = sale_files.open_table(path, lane.cancelled)
            mapping = sale_mappings.mapping(store, table)
            found = sale_files.read(table, mapping, currency)
            return Looked(table, mapping, found, sale_files.plan(store, found))

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

    def rows(self, typed: str) -> list[Candidate]:
        """Who may be meant by somebody unknown."""
        if not typed.strip():
            recent = self.workspace.attempt(self._directory.recent, SHOWN) or ()
            return [self._finder.person(known) for known in recent]
        return self._finder.looked_up(typed)[:SHOWN]

    def choose(self, whose: Whose, row: Candidate) -> None:
        """Somebody unknown is this one."""
        looked, store = self.looked, self.workspace.store
        if looked is None or row.known is None:
            return
        self.choices[whose] = row.known.id, row.name
        choices = self._chosen()

        def work(lane: Lane) -> Looked:
            return replace(looked, report=sale_files.plan(store, looked.found, choices))

        self.read(work)

    def bring_in(self) -> None:
        looked, space = self.looked, self.workspace
        if looked is None or not looked.report.new or self.is_busy:
            return
        choices, now = self._chosen(), space.now()

        def work(lane: Lane) -> SaleReport:
            sale_files.remember(space.store, looked.table, looked.mapping)
            return sale_files.bring_in(
                space.store, looked.found, now, choices, lane.progress, lane.cancelled
            )

        self.bring(work, self._brought)

    def write_rejects(self, target: Path) -> None:
        looked, space = self.looked, self.workspace
        if looked is None:
            return
        words = sale_file_wording.problem

        def work(lane: Lane) -> str:
            count = sale_files.write_rejects(
                *(space.store, target, looked.table, looked.report, words)
            )
            return sale_file_wording.written(count, target.name)

        self.write_beside(work)

    # --- inside ---------------------------------------------------------------------------------

    def _currency(self) -> str:
        """What is meant where a file names none: as the last sale was."""
        last = self.workspace.attempt(sales.last_currency, self.workspace.store)
        return last or amount_words.currency()

    def _chosen(self) -> dict[Whose, CustomerId]:
        return {whose: customer for whose, (customer, _) in self.choices.items()}

    def _read_again(self, mapping: SaleMapping) -> None:
        looked, space = self.looked, self.workspace
        if looked is None:
            return
        currency, choices, table = self._currency(), self._chosen(), looked.table

        def work(lane: Lane) -> Looked:
            found = sale_files.read(table, mapping, currency)
            return Looked(table, mapping, found, sale_files.plan(space.store, found, choices))

        self.read(work)

    def _brought(self, report: SaleReport) -> None:
        self.is_busy = False
        self.brought.emit()
