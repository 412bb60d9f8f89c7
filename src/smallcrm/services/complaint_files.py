"""Complaints out to a table and in from one, one a row.

Brought in, each is given to whom its UID, address or name means, in one undo step; one that its
customer has of the same day in the same words is passed over. No check-back is made for old ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from smallcrm.domain.actions import Action
from smallcrm.domain.columns import Wish
from smallcrm.domain.complaint_lines import ComplaintLine, ComplaintReport, ComplaintTable, LeftOut
from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.exports import EVERYBODY, Scope
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold, one_line
from smallcrm.formats import complaint_table
from smallcrm.formats.complaint_table import HEADINGS
from smallcrm.services import complaint_rows, complaints, exported, reading
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.store import Store

_STEP = 200


def write(store: Store, target: Path, scope: Scope = EVERYBODY, work: Work = SILENT) -> int:
    """Write those of customers who are not in the trash as CSV, whole or not at all; returns how
    many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    return exported.table(store, target, HEADINGS, rows(store, scope), work)


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


def read(path: Path, currency: str, decimal: str = "", work: Work = SILENT) -> ComplaintTable:
    """The complaints in a file (CSV, TSV, XLSX); ``currency`` is meant where none is said. One
    that cannot be read says so in its ``error``."""
    opened = reading.open_file(path, Wish(header=0), cancelled=work.cancelled)
    if opened.table is not None:
        return complaint_table.read(opened.table, currency, decimal)
    error = opened.parsed.error if opened.parsed is not None else ""
    return ComplaintTable(str(path), error=error or "no_complaints")


def bring_in(
    store: Store, table: ComplaintTable, now: datetime, work: Work = SILENT
) -> ComplaintReport:
    """Write what was read; ``now`` is the UTC moment. Without anything new nothing is written.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    people, known = _People(store), _known(store)
    wanted: list[tuple[CustomerId, ComplaintLine]] = []
    left_out, here = list(table.left_out), 0
    for line in table.lines:
        whom = people.find(line)
        if isinstance(whom, LeftOut):
            left_out.append((line.line, whom))
            continue
        mark = whom, line.draft.opened_on, fold(line.draft.words)
        if mark in known:
            here += 1
            continue
        known.add(mark)
        wanted.append((whom, line))
    report = ComplaintReport(len(wanted), here, tuple(sorted(left_out)), table.error)
    if not wanted:
        return report
    name = Path(table.path).name
    with store.write(Action.IMPORT_COMPLAINTS, name, name) as session:
        for number, (whom, line) in enumerate(wanted):
            if number % _STEP == 0:
                work.step(number, len(wanted))
            row = complaints.insert(session, whom, line.draft, now, None)
            row.closed_on = line.closed_on
    return report


class _People:
    """Who is in the file, by what a table says of them."""

    def __init__(self, store: Store) -> None:
        here = "SELECT id, uid, name FROM customer WHERE deleted_at IS NULL"
        self._by_uid: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_email: dict[str, list[int]] = defaultdict(list)
        for number, uid, name in store.fetch(here):
            self._by_uid[uid].append(number)
            self._by_name[fold(one_line(name))].append(number)
        for number, address in store.fetch(
            "SELECT DISTINCT e.customer_id, e.folded FROM email e"
            " JOIN customer c ON c.id = e.customer_id WHERE c.deleted_at IS NULL"
        ):
            self._by_email[address].append(number)

    def find(self, line: ComplaintLine) -> CustomerId | LeftOut:
        """The first thing that names somebody decides; of several of an address the name does."""
        named = self._by_name.get(fold(line.name), []) if line.name else []
        for found in (
            self._by_uid.get(line.uid, []) if line.uid else [],
            self._by_email.get(line.email.casefold(), []) if line.email else [],
            named,
        ):
            both = [one for one in found if one in named] if len(found) > 1 else found
            if len(both) == 1:
                return CustomerId(both[0])
            if found:
                return LeftOut.SEVERAL
        return LeftOut.NOBODY


def _known(store: Store) -> set[tuple[CustomerId, date, str]]:
    rows = store.fetch("SELECT customer_id, opened_on, words FROM complaint")
    return {(CustomerId(c), date.fromisoformat(on), fold(words)) for c, on, words in rows}


def _cells(row: ComplaintRow, uid: str) -> list[str]:
    draft = row.draft
    cost = ("", "") if draft.cost is None else (draft.cost.plain(), draft.cost.currency)
    return [
        *(row.customer_name, draft.opened_on.isoformat(), draft.severity.value, draft.words),
        *(str(row.contacts), draft.done, draft.goodwill, *cost),
        *("" if row.closed_on is None else row.closed_on.isoformat(), uid),
    ]
