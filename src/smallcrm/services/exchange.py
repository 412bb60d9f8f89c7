"""Bringing contact files in: read, match with who is here, count, then write in one step.

Nothing is overwritten: joining fills blanks and adds what is missing, so that the same file
brought in twice makes nothing new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import Cancelled, InvalidValue
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    DetailDraft,
    InteractionKind,
)
from smallcrm.domain.reports import FileReport, ImportReport, ParsedFile
from smallcrm.domain.text import fold, one_line, sort_key
from smallcrm.formats import vcard
from smallcrm.formats.vcard_values import moment
from smallcrm.services import customers, details, erased
from smallcrm.services.matching import NO_CONTACT, KnownCustomers, Mark, marks_of
from smallcrm.storage.models import Base, Customer, Interaction, KeptProperty, Participant
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
LARGE = 50
"""From so many customers on, a backup is made first."""
_STEP = 500


def read_files(
    paths: Iterable[Path], progress: Progress, cancelled: Callable[[], bool]
) -> tuple[ParsedFile, ...]:
    """Parse contact files; no session is open meanwhile. A file that cannot be read says so.

    Raises:
        Cancelled: the user stopped it.
    """
    found = []
    for path in paths:
        found.append(_read(path, progress, cancelled))
        if cancelled():
            raise Cancelled
    return tuple(found)


def _read(path: Path, progress: Progress, cancelled: Callable[[], bool]) -> ParsedFile:
    name = str(path)
    try:
        if path.exists() and not path.is_file():  # a pipe or a device has no end
            return ParsedFile(name, 0, (), error="unreadable")
        if path.stat().st_size > vcard.MAX_BYTES:
            return ParsedFile(name, 0, (), error="too_large")
        data = path.read_bytes()
    except FileNotFoundError:
        return ParsedFile(name, 0, (), error="missing")
    except OSError:
        return ParsedFile(name, 0, (), error="unreadable")
    return vcard.parse(data, name, progress, cancelled)


def plan(store: Store, parsed: Sequence[ParsedFile]) -> ImportReport:
    """What an import would do; nothing is written."""
    return _Import(store, parsed).report(dry_run=True)


def import_parsed(
    store: Store,
    parsed: Sequence[ParsedFile],
    now: datetime,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> ImportReport:
    """Write what was read: one transaction, one undo step; a backup first when it is large.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    work = _Import(store, parsed)
    touched = [t for t in work.targets if t.is_changed]
    if len(touched) >= LARGE and work.known.count:
        store.backup("before-import")
    source = ", ".join(Path(f.path).name for f in parsed)
    with store.write(Action.IMPORT, str(len(touched)), source) as session:
        work.write(session, now, progress, cancelled)
        if cancelled():
            raise Cancelled
    return work.report(dry_run=False)


@dataclass(slots=True)
class _Target:
    """A customer of the file: a new one, or one that is here, and what it gains."""

    draft: CustomerDraft
    customer: int | None = None
    marks: set[Mark] = field(default_factory=set)
    details: list[DetailDraft] = field(default_factory=list)
    notes: list[tuple[str, datetime | None]] = field(default_factory=list)
    properties: list[tuple[str, str]] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    restored: bool = False

    @property
    def is_new(self) -> bool:
        return self.customer is None

    @property
    def gains(self) -> bool:
        return bool(self.details or self.notes or self.properties or self.fields or self.restored)

    @property
    def is_changed(self) -> bool:
        return self.is_new or self.gains

    def take(self, draft: CustomerDraft) -> bool:
        """Add what the draft has and this has not; whether there was anything."""
        before = (len(self.details), len(self.notes), len(self.properties))
        at = _revised(draft)
        found = list(marks_of(draft))
        for mark, value in found:
            if mark in self.marks:
                continue
            if mark[0] == "note":
                self.notes.append((str(value), at))
            elif mark[0] == "property":
                self.properties.append((str(mark[2]), str(value)))
            else:
                self.details.append(value)  # type: ignore[arg-type]
        # only now: one number may stand twice in a card, under two labels
        self.marks.update(mark for mark, _ in found)
        return before != (len(self.details), len(self.notes), len(self.properties))


class _Import:
    """Each card of the files given its target; then counted, and written when it is wanted."""

    def __init__(self, store: Store, parsed: Sequence[ParsedFile]) -> None:
        self.known = KnownCustomers(store)
        self.targets: list[_Target] = []
        self._by_customer: dict[int, _Target] = {}
        self._seen: dict[Mark, _Target] = {}
        self._files: list[FileReport] = []
        self._ids: list[CustomerId] = []
        self._erased = erased.Ledger(store)
        matches = self.known.match_all([d for f in parsed for d in f.drafts])
        existing = [m for m in matches if m is not None]
        self.known.load_marks(existing)
        position = 0
        for file in parsed:
            count = len(file.drafts)
            self._files.append(self._take(file, matches[position : position + count]))
            position += count

    def report(self, *, dry_run: bool) -> ImportReport:
        return ImportReport(tuple(self._files), dry_run, tuple(self._ids))

    def write(
        self,
        session: WriteSession,
        now: datetime,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        fresh = [t for t in self.targets if t.is_new]
        ids = session.insert_many(Customer, [_customer_row(t, now) for t in fresh])
        for target, customer in zip(fresh, ids, strict=True):
            target.customer = customer
        self._ids = [CustomerId(i) for i in ids]
        companies = _companies(session)
        rows: dict[type[Base], list[dict[str, Any]]] = {}
        for number, target in enumerate(self.targets):
            if number % _STEP == 0:
                progress(number, len(self.targets))
                if cancelled():
                    raise Cancelled
            _fill_fields(session, target)
            for model, row in _rows(target, companies):
                rows.setdefault(model, []).append({"customer_id": target.customer, **row})
        for model, many in rows.items():
            session.insert_many(model, many)
        self._write_notes(session, now)
        progress(len(self.targets), len(self.targets))

    def _write_notes(self, session: WriteSession, now: datetime) -> None:
        owned = [(t.customer, body, at) for t in self.targets for body, at in t.notes]
        values = {"kind": InteractionKind.NOTE.value, "created_at": now}
        ids = session.insert_many(
            Interaction,
            [
                {**values, "body": body, "happened_at": at if at and _EPOCH < at < now else now}
                for _, body, at in owned
            ],
        )
        session.insert_many(
            Participant,
            [
                {"interaction_id": i, "customer_id": customer}
                for i, (customer, _, _) in zip(ids, owned, strict=True)
            ],
        )

    def _take(self, file: ParsedFile, matches: Sequence[int | None]) -> FileReport:
        new = joined = passed = 0
        for draft, match in zip(file.drafts, matches, strict=True):
            if match is None and self._erased.has(draft):
                passed += 1
                continue
            target = self._target(draft, match)
            if target is None:
                target = _Target(draft)
                self.targets.append(target)
                target.take(draft)
                new += 1
            elif self._join(target, draft):
                joined += 1
            for mark in _identity(draft):
                self._seen.setdefault(mark, target)
        rejected = sum(1 for p in file.problems if p.rejected)
        return FileReport(
            file.path, len(file.drafts), new, joined, rejected, file.problems, file.error, passed
        )

    def _target(self, draft: CustomerDraft, match: int | None) -> _Target | None:
        """Who is here already, or came earlier in these files."""
        if match is not None:
            target = self._by_customer.get(match)
            if target is None:
                target = _Target(draft, match, self.known.marks.get(match, set()))
                self._by_customer[match] = target
                self.targets.append(target)
            return target
        return next((self._seen[m] for m in _identity(draft) if m in self._seen), None)

    def _join(self, target: _Target, draft: CustomerDraft) -> bool:
        changed = target.take(draft)
        if target.customer is not None:
            here = self.known.fields[target.customer]
            for name in CustomerField:
                value = getattr(draft, name.value)
                if value and not here.get(name.value) and name is not CustomerField.NAME:
                    target.fields.setdefault(name.value, value)
            target.restored = target.customer in self.known.trashed
        return changed or target.gains


_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""Before it, nobody exported contacts: such a REV is a clock that was never set."""


def _revised(draft: CustomerDraft) -> datetime | None:
    """When the card was last changed: its notes are not younger."""
    line = next((p.line for p in draft.properties if p.name == "REV"), "")
    return moment(line.partition(":")[2])


def _identity(draft: CustomerDraft) -> list[Mark]:
    """What can tell that two cards are of one customer: the UID, or the name with an e-mail or a
    number; for cards that have none of it, all they say."""
    found: list[Mark] = [("uid", draft.uid)] if draft.uid else []
    name = fold(one_line(draft.name))
    found += [(*m, name) for m, _ in marks_of(draft) if m[0] in ("email", "phone")]
    if len(found) == 0:
        found.append(("card", draft.name, repr(draft.details), repr(draft.notes)))
    return found


def _customer_row(target: _Target, now: datetime) -> dict[str, Any]:
    draft = target.draft
    return {
        "uid": draft.uid or customers.new_uid(),
        "created_at": now,
        "do_not_contact_at": _no_contact(target),
        **customers.names(draft),
    }


def _no_contact(target: _Target) -> datetime | None:
    """Since when the cards say that no contact is wanted."""
    line = next((line for name, line in target.properties if name == NO_CONTACT), "")
    return moment(line.partition(":")[2])


def _fill_fields(session: WriteSession, target: _Target) -> None:
    since = None if target.is_new else _no_contact(target)
    if target.fields or target.restored or since:
        row = session.get_one(Customer, target.customer)
        for name, value in target.fields.items():
            setattr(row, name, value)
        if target.restored:
            row.deleted_at = None
        row.do_not_contact_at = row.do_not_contact_at or since


def _rows(
    target: _Target, companies: dict[str, int]
) -> Iterable[tuple[type[Base], dict[str, Any]]]:
    for draft in target.details:
        try:
            kept = details.checked(draft)
        except InvalidValue:
            continue  # an empty value: there is nothing to lose
        company = None
        if isinstance(kept, AffiliationDraft):
            company = companies.get(sort_key(kept.company_name))
        yield details.MODELS[details.kind_of(kept)], details.columns(kept, company)
    for name, line in target.properties:
        if name != NO_CONTACT:
            yield KeptProperty, {"name": name, "line": line}


def _companies(session: WriteSession) -> dict[str, int]:
    """Company records by sort key, those of the files included; names that are not unique out."""
    rows = session.connection().exec_driver_sql(
        "SELECT sort_key, min(id) FROM customer WHERE kind = ? AND deleted_at IS NULL"
        " GROUP BY sort_key HAVING count(*) = 1",
        (CustomerKind.COMPANY.value,),
    )
    return {str(key): int(customer) for key, customer in rows}
