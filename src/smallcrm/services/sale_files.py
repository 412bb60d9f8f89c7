"""Invoices and payments in from a table: each row given to the customer it is of, counted, and
written as one step.

A row is of the one customer with its e-mail address, else of the one with its customer number (in
a field of the user's own), else of the one of that name; who is not here is made where the user
says so. What was brought in before is passed over: an invoice number that its customer has, or,
without a number, a sale that is the same in all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from smallcrm.domain import amounts
from smallcrm.domain.actions import Action
from smallcrm.domain.columns import ANY, Table, Wish
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.named_people import NOTHING_SAID, Answers
from smallcrm.domain.records import CustomerId
from smallcrm.domain.sale_tables import SaleMapping, SaleReport, SaleTable
from smallcrm.domain.sales import SaleDraft
from smallcrm.domain.text import fold
from smallcrm.formats import sale_rows
from smallcrm.services import reading, sale_mappings
from smallcrm.services.newcomers import Newcomers
from smallcrm.services.reading import Opened
from smallcrm.storage.models import Item, Sale
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
STEP = 5000
"""So many rows are written by one statement, and the user can stop between."""
_Key = tuple[object, ...]


def open_table(
    path: Path, cancelled: Callable[[], bool] = lambda: False, data: bytes | None = None
) -> Table:
    """The table in a file (CSV, TSV, XLSX), or in ``data``, its header found by the words of
    invoices. ``error`` says why there is none."""

    def opened(wish: Wish) -> Opened:
        if data is not None:
            return reading.open_data(data, str(path), wish, cancelled=cancelled)
        return reading.open_file(path, wish, cancelled=cancelled)

    first = opened(ANY)
    found = reading.table_of(first, "no_sales")
    if found.error or sale_rows.guess(found).fits:
        return found
    bare = opened(Wish(header=-1)).table
    at = None if bare is None else sale_rows.likely_header(bare)
    if at is None:
        return found
    return opened(Wish(header=at - 1)).table or found


def read(table: Table, mapping: SaleMapping, currency: str) -> SaleTable:
    """The sales of a table; ``currency`` is meant where none is named."""
    if table.error:
        return SaleTable(table.path, error=table.error)
    return sale_rows.read(table, mapping, currency)


def plan(store: Store, found: SaleTable, answers: Answers = NOTHING_SAID) -> SaleReport:
    """What an import would do; nothing is written. ``answers`` say what of those not here."""
    return _Work(store, found, answers).report


def bring_in(
    store: Store,
    found: SaleTable,
    now: datetime,
    answers: Answers = NOTHING_SAID,
    progress: Progress = lambda done, every: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SaleReport:
    """Write what was read, as one undo step. ``now`` is the UTC moment.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    work = _Work(store, found, answers)
    if work.kept:
        name = Path(found.path).name
        with store.write(Action.IMPORT_SALES, str(len(work.kept)), name) as session:
            work.write(session, now, progress, cancelled)
    return work.report


def remember(store: Store, table: Table, mapping: SaleMapping) -> None:
    """The next table of this header is mapped so."""
    sale_mappings.remember(store, table, mapping)


class _Work:
    """Each line given its customer; then counted, and written."""

    def __init__(self, store: Store, found: SaleTable, answers: Answers) -> None:
        self.kept: list[tuple[CustomerId, SaleDraft]] = []
        self._people = Newcomers(store, (line.whose for line in found.lines), answers)
        here = _Here(store)
        problems = list(found.problems)
        passed = 0
        for line in found.lines:
            customer = self._people.find(line.whose)
            if customer is None:
                problems.append(self._people.left_out(line.line, line.whose))
            elif here.has(customer, line.draft):
                passed += 1
            else:
                self.kept.append((customer, line.draft))
        items = {fold(d.what) for _, d in self.kept if d.what}
        known = {str(folded) for (folded,) in store.fetch("SELECT folded FROM item")}
        self.report = SaleReport(
            new=len(self.kept),
            here=passed,
            left_out=len(problems) - len(found.problems),
            customers=len({customer for customer, _ in self.kept}),
            made=self._people.made,
            items=len(items - known),
            sums=amounts.sums(draft.amount for _, draft in self.kept),
            unknown=self._people.unknown,
            problems=tuple(sorted(problems, key=lambda p: p.line)),
        )

    def write(
        self,
        session: WriteSession,
        now: datetime,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        def watch(done: int, every: int) -> None:
            progress(done, every)
            if cancelled():
                raise Cancelled

        session.watch = watch
        made = self._people.write(session, now, cancelled)
        items = self._items(session)
        for start in range(0, len(self.kept), STEP):
            watch(start, len(self.kept))
            some = self.kept[start : start + STEP]
            rows = [_row(made.get(c, c), d, items, now) for c, d in some]
            session.insert_many(Sale, rows)

    def _items(self, session: WriteSession) -> dict[str, int]:
        """All items by their folded names, with the new ones."""
        found: dict[str, int] = dict(
            session.connection().exec_driver_sql("SELECT folded, id FROM item").all()
        )
        names = {fold(d.what): d.what for _, d in reversed(self.kept) if d.what}
        fresh = [(folded, name) for folded, name in names.items() if folded not in found]
        rows = [
            {"name": name, "folded": folded, "minor": None, "currency": None}
            for folded, name in fresh
        ]
        ids = session.insert_many(Item, rows)
        return {**found, **{folded: i for (folded, _), i in zip(fresh, ids, strict=True)}}


def _row(
    customer: CustomerId, draft: SaleDraft, items: Mapping[str, int], now: datetime
) -> dict[str, Any]:
    return {
        "customer_id": customer,
        "item_id": items[fold(draft.what)] if draft.what else None,
        "interaction_id": None,
        "sold_on": draft.sold_on,
        "quantity": draft.quantity,
        "minor": draft.amount.minor,
        "currency": draft.amount.currency,
        "number": draft.number,
        "note": draft.note,
        "returned_on": None,
        "return_reason": "",
        "created_at": now,
    }


class _Here:
    """What the file has already: numbers by customer, and sales without one."""

    def __init__(self, store: Store) -> None:
        self._numbers = {
            (customer, fold(number))
            for customer, number in store.fetch(
                "SELECT DISTINCT customer_id, number FROM sale WHERE number <> ''"
            )
        }
        self._bare: Counter[_Key] = Counter(
            (customer, sold_on, folded, quantity, minor, currency)
            for customer, sold_on, folded, quantity, minor, currency in store.fetch(
                "SELECT s.customer_id, s.sold_on, coalesce(i.folded, ''), s.quantity, s.minor,"
                " s.currency FROM sale s LEFT JOIN item i ON i.id = s.item_id WHERE s.number = ''"
            )
        )

    def has(self, customer: CustomerId, draft: SaleDraft) -> bool:
        """Of several that are the same as many are here as there are in the file."""
        if draft.number:
            return (customer, fold(draft.number)) in self._numbers
        amount = draft.amount
        key: _Key = (
            *(customer, draft.sold_on.isoformat(), fold(draft.what)),
            *(draft.quantity, amount.minor, amount.currency),
        )
        if self._bare[key] <= 0:
            return False
        self._bare[key] -= 1
        return True
