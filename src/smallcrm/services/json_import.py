"""The JSON document of ``json_export`` brought in again.

Into an empty file every row comes by its old number: its tables are those that were written. Into
a file that has something, rows that say the same are one: customers by UID, notes and follow-ups
by the moment they were written, all else by what it says. One action, one undo step. The history
behind Undo, settings, and what was told of stay with the file they are of.

What the files on people contain is kept before the rows that name it are written; a file whose
bytes are lacking or not what they were stays out and is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain import firings
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import CannotRead, DamagedDocument, FileTooNew
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    PhoneDraft,
)
from smallcrm.domain.reports import CardProblem, DocumentCount, FileReport, ImportReport
from smallcrm.services import erased as ledgers
from smallcrm.services import exchange, json_contents, json_document, json_there
from smallcrm.services.exported import SILENT, Work
from smallcrm.services.json_document import TABLES, Rows
from smallcrm.services.json_there import There
from smallcrm.storage import bonds, contents, journal
from smallcrm.storage.journal import Entry
from smallcrm.storage.models import Base
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Find = Callable[[Mapping[str, Any]], int | None]
_JOINED = "SELECT id, joined_into_id FROM customer WHERE joined_into_id IS NOT NULL"
_TOLD = ("interaction", "follow_up", "attachment")
_UNTOLD = ("customer", "participant", "captured_line")
_FILLED = (
    *("given_name", "family_name", "additional_names", "honorific_prefix"),
    *("honorific_suffix", "nickname", "do_not_contact_at"),
)
"""Columns of a customer who is here already that a document fills when they are empty."""


def run(store: Store, path: Path, work: Work = SILENT, *, dry_run: bool = False) -> ImportReport:
    """Bring a document in; with ``dry_run`` say only what would come of it.

    Raises:
        CannotRead: it cannot be read. DamagedDocument: it is none, or not whole.
        FileTooNew: of a later version. DiskFull, CannotWrite, ReadOnly: nothing came in.
        Cancelled: the user stopped it; the file is as it was.
    """
    found = json_document.read(path, work)
    erased = _leave_out(found, ledgers.Ledger(store))
    wanted = _leave_out_lost(store, found)
    merge = _Merge(store, found, work, dry_run=dry_run)
    if dry_run:
        with store.read(each=True) as session:
            merge.take(session.connection())
    else:
        count = str(len(found.tables["customer"]))
        if merge.is_large:
            store.backup("before-import")
        json_contents.keep(store, path, wanted, work)
        with store.write(Action.IMPORT, count, path.name) as session:
            merge.write(session)
    report = FileReport(
        str(path),
        len(found.tables["customer"]) + erased,
        merge.new,
        merge.joined + len(merge.filled),
        found.rejected,
        tuple(found.problems),
        erased=erased,
        kept=merge.kept,
        restored=merge.restored,
        document=merge.count(),
    )
    return ImportReport((report,), dry_run, tuple(merge.fresh))


def attempt(
    store: Store, path: Path, work: Work = SILENT, *, dry_run: bool = False
) -> ImportReport:
    """As ``run``; one that cannot be read says so in its report.

    Raises:
        DiskFull, CannotWrite, ReadOnly: nothing came in. Cancelled: as ``run``.
    """
    try:
        return run(store, path, work, dry_run=dry_run)
    except DamagedDocument:
        code = "damaged_document"
    except CannotRead:
        code = "unreadable"
    except FileTooNew:
        code = "newer_document"
    return ImportReport((FileReport(str(path), 0, 0, 0, 0, error=code),), dry_run)


def _leave_out_lost(store: Store, found: Rows) -> set[str]:
    """Take out the files whose bytes are neither in the document nor here; which contents are to
    be kept."""
    people = {row["id"] for row in found.tables["customer"]}
    notes = {row["id"] for row in found.tables["interaction"]}
    rows, wanted = [], set()
    for row in found.tables["attachment"]:
        if row["customer_id"] not in people and row["interaction_id"] not in notes:
            continue
        name, seen = row["content"], found.contents.get(row["content"])
        if seen is not None and seen.is_whole:
            row["size"] = seen.size
            wanted.add(name)
        elif not contents.is_whole(contents.place(store.contents, name, store.key), store.key):
            code = "file_lost" if seen is None or not seen.size else "file_damaged"
            found.report(CardProblem(0, 0, code, row["name"], rejected=True))
            continue
        rows.append(row)
    found.tables["attachment"] = rows
    return wanted


def _leave_out(found: Rows, ledger: ledgers.Ledger) -> int:
    """Take out who was erased here on request, with notes that are with nobody else."""
    reach: dict[int, list[DetailDraft]] = {}
    for row in found.tables["email"]:
        reach.setdefault(row["customer_id"], []).append(EmailDraft(row["address"]))
    for row in found.tables["affiliation"]:
        reach.setdefault(row["customer_id"], []).append(AffiliationDraft(row["company_name"]))
    for row in found.tables["phone"]:
        reach.setdefault(row["customer_id"], []).append(PhoneDraft(row["number"]))
    gone = {
        row["id"]
        for row in found.tables["customer"]
        if ledger.has(_draft(row, tuple(reach.get(row["id"], ()))))
    }
    if gone:
        pairs = [(r["interaction_id"], r["customer_id"]) for r in found.tables["participant"]]
        theirs = {note for note, customer in pairs if customer in gone}
        theirs -= {note for note, customer in pairs if customer not in gone}
        for name, column, out in (("customer", "id", gone), ("interaction", "id", theirs)):
            rows = found.tables[name]
            found.tables[name] = [row for row in rows if row[column] not in out]
    return len(gone)


def _draft(row: Mapping[str, Any], details: tuple[DetailDraft, ...]) -> CustomerDraft:
    return CustomerDraft(row["name"], CustomerKind(row["kind"]), row["uid"], details=details)


# --- all of them --------------------------------------------------------------------------------


class _Merge:
    """Each row of a document given its place: one that is there, or a new one."""

    def __init__(self, store: Store, found: Rows, work: Work, *, dry_run: bool) -> None:
        self._found, self._work, self._dry_run = found, work, dry_run
        self._ids: dict[str, dict[int, int]] = {}
        self._added: Counter[str] = Counter()
        self.new = self.joined = self.kept = self.restored = 0
        self.filled: set[int] = set()
        self.fresh: list[CustomerId] = []
        self._series: dict[int, int] = {}
        self._joined = dict(store.fetch(_JOINED))
        self._gone: dict[int, int] = {}  # customers of a document of before a join, as they were
        has_people = bool(store.fetch("SELECT 1 FROM customer LIMIT 1"))
        self.is_large = has_people and len(found.tables["customer"]) >= exchange.LARGE

    def count(self) -> DocumentCount:
        """What comes in beside customers."""
        told = self._added
        others = sum(count for name, count in told.items() if name not in (*_TOLD, *_UNTOLD))
        notes, promises, files = (told[name] for name in _TOLD)
        return DocumentCount(notes, promises, files, others, self.is_large)

    def write(self, session: WriteSession) -> None:
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        session.entries.extend(self.take(connection))

    def take(self, connection: Connection) -> list[Entry]:
        """All tables; what was done, for the journal. ``filled`` are the customers who were here
        and of whom something came."""
        total = sum(map(len, self._found.tables.values()))
        done, entries = 0, []
        for name in TABLES:
            rows = self._found.tables[name]
            self._work.step(done, total)
            entries += self._table(connection, name, rows)
            done += len(rows)
        self._work.step(total, total)
        self._added.update(entry.table for entry in entries if entry.before is None)
        owners = {entry.customer_id for entry in entries if entry.customer_id is not None}
        self.filled = owners - set(self.fresh)
        return entries

    def _table(
        self, connection: Connection, name: str, rows: Iterable[Mapping[str, Any]]
    ) -> list[Entry]:
        """Put in what is new, fill what is there; what was done, for the journal."""
        there = There(connection, name)
        mapped = self._ids.setdefault(name, {})
        if name == "customer":  # they may refer to each other
            self._place(there, rows)
        entries: list[Entry] = []
        fresh: dict[int, dict[str, Any]] = {}
        for row, values, known in self._looked_up(there, name, rows):
            if known is not None:
                mapped[row["id"]] = known
                if name == "customer" and known in self._joined:
                    self._map_joined(row, known)
                    continue
                if name == "customer" and known in fresh:
                    _fill_new(fresh[known], values)
                elif name == "customer":
                    entries += self._fill(connection, known, values)
                continue
            if there.is_second_birthday(values):
                self.kept += 1
                continue
            number = mapped.get(row["id"])
            if number is None or number in fresh:  # two rows of a document may have one number
                number = there.take(row["id"])
            mapped[row["id"]] = values["id"] = number
            if name == "follow_up" and not self._in_series(there, values):
                continue
            there.add(values)
            fresh[number] = values
            owner = number if name == "customer" else values.get("customer_id")
            entries.append(Entry(name, number, owner, None, None))
        if not self._dry_run:
            _insert(connection, name, list(fresh.values()))
        return entries

    def _looked_up(
        self, there: There, name: str, rows: Iterable[Mapping[str, Any]]
    ) -> Iterable[tuple[Mapping[str, Any], dict[str, Any], int | None]]:
        """Each row that can come, as it is here, and the row of the file that it is: one that says
        the same before one that said it once, for each is found once only."""
        some = ((row, self._with_references(name, row)) for row in rows)
        placed = [(row, values) for row, values in some if values is not None]
        found = {}
        if not there.is_once:
            for n, (row, values) in enumerate(placed):
                found[n] = self._known(there.find, name, row, values)
        for n, (row, values) in enumerate(placed):
            known = found[n] if found else self._known(there.find, name, row, values)
            if known is None:
                known = self._known(there.find_older, name, row, values)
            yield row, values, known

    def _known(
        self, find: Find, name: str, row: Mapping[str, Any], values: Mapping[str, Any]
    ) -> int | None:
        """The row that is found, of who was joined into another also where it stayed."""
        known = find(values)
        gone = self._gone.get(row.get("customer_id") or 0) if name != "customer" else None
        if known is None and gone is not None:
            known = find({**values, "customer_id": gone})
        return known

    def _fill(
        self, connection: Connection, customer: int, values: Mapping[str, Any]
    ) -> list[Entry]:
        entries = _fill(connection, customer, values, dry_run=self._dry_run)
        self.restored += any("deleted_at" in (entry.after or {}) for entry in entries)
        return entries

    def _map_joined(self, row: Mapping[str, Any], known: int) -> None:
        """What a document of before the join has of them is with who they are now; nothing is
        filled, for what was not chosen must not come back."""
        if row["joined_into_id"] is None:
            self._gone[row["id"]] = root = known
            while root in self._joined:
                root = self._joined[root]
            self._ids["customer"][row["id"]] = root

    def _place(self, there: There, rows: Iterable[Mapping[str, Any]]) -> None:
        """Numbers of the customers, before any of them is written."""
        mapped = self._ids["customer"]
        seen: dict[str, int] = {}
        for row in rows:
            known = there.find(row)
            while known in self._joined:
                known = self._joined[known]
            if known is None and (known := seen.get(row["uid"])) is not None:
                self.joined += 1
            if known is None:
                known = there.take(row["id"])
                seen[row["uid"]] = known
                self.new += 1
                self.fresh.append(CustomerId(known))
            mapped[row["id"]] = known

    def _in_series(self, there: There, row: dict[str, Any]) -> bool:
        """Give a repeated follow-up the number that its series has here; False when another time
        of it is open already."""
        old = row["series_id"]
        if old is None:
            return True
        series = self._series.get(old)
        if series is None:
            series = (
                old
                if there.is_afresh and old < json_there.BEYOND
                else self._ids["follow_up"].get(old, row["id"])
            )
            self._series[old] = series
        row["series_id"] = series
        return not (row["state"] == "open" and there.has_open(series))

    def _with_references(self, name: str, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The row with the numbers of now; None when what it is part of is not there."""
        values, columns = dict(row), Base.metadata.tables[name].c
        for column, parent in bonds.PARENTS[name]:
            may_be_none = columns[column].nullable
            if values[column] is None and may_be_none:
                continue
            target = self._ids.get(parent, {}).get(values[column])
            is_loose = bonds.is_loose(name, column) or (column == "joined_into_id" and may_be_none)
            if target is None and not is_loose:
                return None
            values[column] = target
        if name == "firing":
            values["occurrence"] = firings.moved(values["occurrence"], self._number)
        if name == "not_same" and values["customer_id"] == values["other_id"]:
            return None  # they were joined since
        if name == "introduction" and values["customer_id"] == values["introducer_id"]:
            return None  # as well
        if name == "not_same" and values["customer_id"] > values["other_id"]:
            values["customer_id"], values["other_id"] = values["other_id"], values["customer_id"]
        return values

    def _number(self, table: str, then: int) -> int | None:
        return self._ids.get(table, {}).get(then)


def _insert(connection: Connection, name: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        columns = [c.name for c in Base.metadata.tables[name].columns]
        marks = ", ".join("?" * len(columns))
        connection.exec_driver_sql(
            f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})",
            [tuple(row[c] for c in columns) for row in rows],
        )


def _fill_new(row: dict[str, Any], values: Mapping[str, Any]) -> None:
    """A customer whom the document has twice is one."""
    row.update({c: values[c] for c in _FILLED if values[c] and not row[c]})


def _fill(
    connection: Connection, customer: int, values: Mapping[str, Any], *, dry_run: bool
) -> list[Entry]:
    """Blanks of a customer who is here, filled; they come out of the trash."""
    (now,) = journal.rows(connection, "customer", [customer])
    after = {c: values[c] for c in _FILLED if values[c] and not now[c]}
    if now["deleted_at"] and not values["deleted_at"]:
        after["deleted_at"] = None
    if not after:
        return []
    if not dry_run:
        journal.set_columns(connection, "customer", customer, after)
    return [Entry("customer", customer, customer, {c: now[c] for c in after}, after)]
