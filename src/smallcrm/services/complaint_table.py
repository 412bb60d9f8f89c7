"""Complaints as a table for spreadsheets: one a row, with whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.exports import EVERYBODY, Scope
from smallcrm.formats import csv_table
from smallcrm.services import complaint_rows, whole_files
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.store import Store

HEADINGS = (
    *("Name", "Opened", "Severity", "Words", "Contacts", "Done", "Goodwill", "Cost", "Currency"),
    *("Closed", "UID"),
)
"""Severity and days as in the file: "grave", 2026-11-25. UID is the customer's."""
_STEP = 200


def write(store: Store, target: Path, scope: Scope = EVERYBODY, work: Work = SILENT) -> int:
    """Write those of customers who are not in the trash as CSV, whole or not at all; returns how
    many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    found = list(rows(store, scope))
    with whole_files.replacing(target) as out:
        out.write("\ufeff")  # or some spreadsheets take it for another encoding than UTF-8
        out.write(csv_table.write([HEADINGS]))
        for number, row in enumerate(found):
            if number % _STEP == 0:
                work.step(number, len(found))
            out.write(csv_table.write([row]))
    return len(found)


def rows(store: Store, scope: Scope = EVERYBODY) -> Iterator[list[str]]:
    """The rows below ``HEADINGS``, as they were entered."""
    found = complaint_rows.everyone(store)
    if not found:
        return
    uids = dict(store.fetch("SELECT id, uid FROM customer"))
    wanted = None if scope.customers is None else set(scope.customers)
    for row in found:
        if wanted is None or row.customer_id in wanted:
            yield _cells(row, uids.get(row.customer_id, ""))


def _cells(row: ComplaintRow, uid: str) -> list[str]:
    draft = row.draft
    cost = ("", "") if draft.cost is None else (draft.cost.plain(), draft.cost.currency)
    return [
        *(row.customer_name, draft.opened_on.isoformat(), draft.severity.value, draft.words),
        *(str(row.contacts), draft.done, draft.goodwill, *cost),
        *("" if row.closed_on is None else row.closed_on.isoformat(), uid),
    ]
