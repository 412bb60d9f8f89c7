"""Sales out as a table that ``sale_files`` brings in again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from smallcrm.domain.money import Amount
from smallcrm.formats import csv_table
from smallcrm.services import whole_files
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.store import Store

HEADINGS = (
    *("Date", "Number", "Customer", "E-mail", "Item", "Quantity", "Total", "Currency", "Note"),
    *("Returned", "Reason", "UID"),
)
_STEP = 2000
_SALES = """
SELECT s.id, s.sold_on, s.number, c.name, (SELECT e.address FROM email e
  WHERE e.customer_id = c.id ORDER BY e.id LIMIT 1), i.name, s.quantity, s.minor, s.currency,
  s.note, s.returned_on, s.return_reason, c.uid
FROM sale s JOIN customer c ON c.id = s.customer_id LEFT JOIN item i ON i.id = s.item_id
WHERE s.id > ? AND c.deleted_at IS NULL ORDER BY s.id LIMIT ?
"""
_NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)


def write(store: Store, target: Path, work: Work = SILENT) -> int:
    """All sales of customers who are not in the trash, in the order they were entered, as CSV,
    whole or not at all; returns how many. Days as 2026-11-25, amounts with a point.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    count = 0
    with whole_files.replacing_table(target) as out:
        out.write(csv_table.write([HEADINGS]))
        for rows in _pages(store):
            work.step(count, 0)
            out.write(csv_table.write(rows, _guarded))
            count += len(rows)
    return count


def _pages(store: Store) -> Iterator[list[list[str]]]:
    last = 0
    while found := store.fetch(_SALES, (last, _STEP)):
        last = found[-1][0]
        yield [_cells(*row[1:]) for row in found]


def _cells(
    sold_on: str,
    number: str,
    name: str,
    email: str | None,
    item: str | None,
    quantity: int,
    minor: int,
    currency: str,
    *rest: str | None,
) -> list[str]:
    pieces = format((Decimal(quantity) / 1000).normalize(), "f")
    amount = Amount(minor, currency).plain()
    texts = (sold_on, number, name, email, item, pieces, amount, currency, *rest)
    return [text or "" for text in texts]


def _guarded(cell: str) -> str:
    """An amount below zero is no formula."""
    return cell if _NUMBER.fullmatch(cell) else csv_table.guarded(cell)
