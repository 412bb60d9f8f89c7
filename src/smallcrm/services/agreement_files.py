"""Agreements as a table: written for spreadsheets, and brought in from those of other programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.agreement_tables import (
    AgreementColumn,
    AgreementLine,
    AgreementMapping,
    AgreementReport,
    AgreementTable,
)
from smallcrm.domain.columns import Table
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CustomerId
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import fold, one_line
from smallcrm.formats import agreement_rows
from smallcrm.services import (
    agreement_reminders,
    agreements,
    exported,
    mappings,
    rates,
    reading,
)
from smallcrm.services.agreement_reminders import Words
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.models import Agreement
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_NAME = "agreement_mappings"


def write(store: Store, target: Path, today: date, work: Work = SILENT) -> int:
    """All agreements of customers who are not in the trash, as CSV, whole or not at all; returns
    how many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    uids = dict(store.fetch("SELECT id, uid FROM customer"))
    found = [(row, str(uids[row.customer_id])) for row in agreements.listed(store, today)]
    headings, *rows = agreement_rows.rows(found)
    return exported.table(store, target, headings, rows, work)


def open_table(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Table:
    """The table in a file (CSV, TSV, XLSX). ``error`` says why there is none."""
    opened = reading.open_file(path, cancelled=cancelled)
    return reading.table_of(opened, "no_agreements")


def mapping(store: Store, table: Table) -> AgreementMapping:
    """As the last table of this header was mapped, or else by its header words."""
    guessed = agreement_rows.guess(table)
    columns, kept = mappings.recall_columns(store, _NAME, table, AgreementColumn)
    if not columns:
        return guessed
    found = agreement_rows.settled(table, replace(guessed, columns=columns))
    return mappings.with_days(found, kept)


def remember(store: Store, table: Table, mapped: AgreementMapping) -> None:
    """The next table of this header is mapped so."""
    columns = [column.value for column in mapped.columns]
    mappings.keep(store, _NAME, table, {"columns": columns, "day_first": mapped.day_first})


def read(
    table: Table, mapped: AgreementMapping, currency: str, decimal: str = ""
) -> AgreementTable:
    """The agreements of a table; ``currency`` is meant where none is named, and the mark
    ``decimal`` where a number may be read in two ways."""
    return agreement_rows.read(table, mapped, currency, decimal)


def plan(store: Store, found: AgreementTable) -> AgreementReport:
    """What an import would do; nothing is written."""
    return _Rows(store, found).report


def bring_in(
    store: Store, found: AgreementTable, today: date, words: Words, work: Work = SILENT
) -> AgreementReport:
    """Write what was read, with its prices and reminders, as one undo step. A row is of the
    customer of its UID, else of the one with its e-mail address, else of the one of that name.
    What somebody has already, by its words and its start, is passed over.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    rows = _Rows(store, found)
    if rows.kept:
        name = Path(found.path).name
        with store.write(Action.IMPORT_AGREEMENTS, str(len(rows.kept)), name) as session:
            for number, (customer, line) in enumerate(rows.kept):
                work.step(number, len(rows.kept))
                _put(session, customer, line, today, words)
    return rows.report


def _put(
    session: WriteSession, customer: CustomerId, line: AgreementLine, today: date, words: Words
) -> None:
    row = Agreement(customer_id=customer, created_at=session.now, **agreements.columns(line.draft))
    row.ended_on = line.ended_on
    row.end_reason = line.reason if line.ended_on is not None else ""
    session.add(row)
    session.flush()
    rates.follow(session, row, today)
    agreement_reminders.arrange(session, row, today, words)


class _Rows:
    """Each line given its customer, and counted."""

    def __init__(self, store: Store, found: AgreementTable) -> None:
        self.kept: list[tuple[CustomerId, AgreementLine]] = []
        people = _People(store)
        here: set[tuple[int, str, str]] = {
            (customer, fold(what), starts_on)
            for customer, what, starts_on in store.fetch(
                "SELECT customer_id, what, starts_on FROM agreement"
            )
        }
        problems = list(found.problems)
        passed = 0
        for line in found.lines:
            try:
                customer = people.find(line)
                draft = agreements.checked(line.draft)
                if line.ended_on is not None and line.ended_on < draft.starts_on:
                    raise InvalidValue("ends_before_start")
            except InvalidValue as problem:
                who = line.name or line.email or line.uid
                problems.append(CardProblem(0, line.line, problem.code, who[:80], rejected=True))
                continue
            place = customer, fold(draft.what), draft.starts_on.isoformat()
            if place in here:
                passed += 1
            else:
                here.add(place)
                self.kept.append((customer, replace(line, draft=draft)))
        ordered = tuple(sorted(problems, key=lambda p: p.line))
        customers = len({customer for customer, _ in self.kept})
        self.report = AgreementReport(len(self.kept), customers, passed, ordered, found.error)


class _People:
    """Everybody who is not in the trash, by what a row may name them."""

    def __init__(self, store: Store) -> None:
        people = store.fetch("SELECT id, uid, name FROM customer WHERE deleted_at IS NULL")
        self._uids = {str(uid): CustomerId(number) for number, uid, _ in people}
        self._names = _several((fold(one_line(name)), number) for number, _, name in people)
        self._emails = _several(
            store.fetch(
                "SELECT e.folded, e.customer_id FROM email e JOIN customer c"
                " ON c.id = e.customer_id WHERE c.deleted_at IS NULL"
            )
        )

    def find(self, line: AgreementLine) -> CustomerId:
        """Raises InvalidValue: "unknown_customer", "many_of_name"."""
        if line.uid in self._uids:
            return self._uids[line.uid]
        found = self._emails.get(line.email.casefold(), set()) if line.email else set()
        found = found or self._names.get(fold(line.name), set())
        if len(found) != 1:
            raise InvalidValue("many_of_name" if found else "unknown_customer")
        return next(iter(found))


def _several(rows: Iterable[tuple[Any, Any]]) -> dict[str, set[CustomerId]]:
    found: defaultdict[str, set[CustomerId]] = defaultdict(set)
    for value, customer in rows:
        found[str(value)].add(CustomerId(customer))
    return dict(found)
