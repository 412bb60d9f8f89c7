"""Customers read whole for a file of another program: some hundred at a time, in list order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from smallcrm.domain.errors import Cancelled
from smallcrm.domain.exports import Scope
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerKind,
    PropertyDraft,
)
from smallcrm.formats import csv_table, vcard_related, vcard_zone
from smallcrm.services import custom_fields, details, whole_files
from smallcrm.services.matching import NO_CONTACT
from smallcrm.storage.models import (
    Availability,
    Customer,
    FollowUp,
    Interaction,
    Introduction,
    KeptProperty,
    Participant,
)
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
CHUNK = 400
_STEP = 500


@dataclass(frozen=True, slots=True)
class Note:
    """An entry of the timeline; ``kind`` as in the file."""

    kind: str
    at: datetime
    body: str


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up; day, time and codes as in the file."""

    text: str
    due: str
    side: str
    state: str


@dataclass(frozen=True, slots=True)
class Person:
    """A customer for a file. ``quiet_since``: does not want to be contacted."""

    id: int
    draft: CustomerDraft
    quiet_since: datetime | None
    notes: tuple[Note, ...] = ()
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """How far an export is, and whether it is to stop."""

    progress: Progress
    cancelled: Callable[[], bool]

    def step(self, done: int, total: int) -> None:
        """Raises: Cancelled."""
        self.progress(done, total)
        if self.cancelled():
            raise Cancelled


SILENT = Work(lambda done, total: None, lambda: False)


def table(
    store: Store,
    target: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    work: Work = SILENT,
) -> int:
    """Write rows below their headings as CSV, whole or not at all; returns how many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    found = list(rows)
    with whole_files.replacing_table(target) as out:
        out.write(csv_table.write([headings]))
        for number, row in enumerate(found):
            if number % _STEP == 0:
                work.step(number, len(found))
            out.write(csv_table.write([row]))
    return len(found)


def ids(store: Store, scope: Scope) -> list[int]:
    """Of those who are not in the trash, in list order."""
    rows = store.fetch("SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY sort_key, id")
    if scope.customers is None:
        return [r[0] for r in rows]
    wanted = set(scope.customers)
    return [r[0] for r in rows if r[0] in wanted]


def people(
    store: Store, scope: Scope, work: Work = SILENT, *, timeline: bool = False
) -> Iterator[Person]:
    """Everybody of the scope; with ``timeline`` their notes and follow-ups too.

    Raises:
        Cancelled: the user stopped it.
    """
    wanted = ids(store, scope)
    for start in range(0, len(wanted), CHUNK):
        work.step(start, len(wanted))
        with store.read() as session:
            chunk = list(_chunk(session, wanted[start : start + CHUNK], timeline=timeline))
        yield from chunk
    work.step(len(wanted), len(wanted))


def _chunk(session: Session, chunk: Sequence[int], *, timeline: bool) -> Iterator[Person]:
    rows = {row.id: row for row in session.scalars(select(Customer).where(Customer.id.in_(chunk)))}
    kept: dict[int, list[PropertyDraft]] = {}
    query = select(KeptProperty).where(KeptProperty.customer_id.in_(chunk))
    for one in session.scalars(query.order_by(KeptProperty.id)):
        kept.setdefault(one.customer_id, []).append(PropertyDraft(one.name, one.line))
    values = details.read_many(session, chunk)
    customs = custom_fields.read_many(session, chunk)
    introduced, zones = _introduced(session, chunk), _zones(session, chunk)
    notes = _notes(session, chunk) if timeline else {}
    promises = _promises(session, chunk) if timeline else {}
    for customer in chunk:
        if (row := rows.get(customer)) is None:
            continue  # erased meanwhile
        draft = CustomerDraft(
            uid=row.uid,
            kind=CustomerKind(row.kind),
            details=tuple(values[customer]),
            properties=(
                *_zone(zones.get(customer, ""), kept.get(customer, ())),
                *kept.get(customer, ()),
                *_no_contact(row),
                *introduced.get(customer, ()),
            ),
            customs=tuple(customs.get(customer, ())),
            **{field.value: getattr(row, field.value) for field in CustomerField},
        )
        since = row.do_not_contact_at
        yield Person(
            customer,
            draft,
            since,
            tuple(notes.get(customer, ())),
            tuple(promises.get(customer, ())),
        )


def _no_contact(row: Customer) -> tuple[PropertyDraft, ...]:
    """So that it is not lost where the card is brought in again."""
    if row.do_not_contact_at is None:
        return ()
    since = row.do_not_contact_at.strftime("%Y%m%dT%H%M%SZ")
    return (PropertyDraft(NO_CONTACT, f"{NO_CONTACT}:{since}"),)


def _zones(session: Session, chunk: Sequence[int]) -> dict[int, str]:
    """Where their clocks stand."""
    query = select(Availability.customer_id, Availability.zone).where(
        Availability.customer_id.in_(chunk), Availability.zone != ""
    )
    return {customer or 0: zone for customer, zone in session.execute(query)}


def _zone(zone: str, kept: Iterable[PropertyDraft]) -> tuple[PropertyDraft, ...]:
    """Before all that are kept, for the first counts; said once, also where a line that says more
    of it is kept."""
    if not zone or any(vcard_zone.of(one) == zone for one in kept):
        return ()
    return (vcard_zone.draft(zone),)


def _introduced(session: Session, chunk: Sequence[int]) -> dict[int, tuple[PropertyDraft, ...]]:
    """By whom: by their card where they are in the file, and by name."""
    by = aliased(Customer)
    query = (
        select(Introduction, by.uid, by.name)
        .outerjoin(by, (by.id == Introduction.introducer_id) & by.deleted_at.is_(None))
        .where(Introduction.customer_id.in_(chunk))
        .order_by(Introduction.id)  # of two who were joined the last counts
    )
    return {
        row.customer_id or 0: vcard_related.written(name or row.introducer_name, uid or "")
        for row, uid, name in session.execute(query)
    }


def _notes(session: Session, chunk: Sequence[int]) -> dict[int, list[Note]]:
    """The timelines, newest first."""
    rows = session.execute(
        select(Participant.customer_id, Interaction.kind, Interaction.happened_at, Interaction.body)
        .join(Interaction, Interaction.id == Participant.interaction_id)
        .where(Participant.customer_id.in_(chunk))
        .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
    )
    found: dict[int, list[Note]] = {}
    for customer, kind, at, body in rows:
        found.setdefault(customer or 0, []).append(Note(kind, at, body))
    return found


def _promises(session: Session, chunk: Sequence[int]) -> dict[int, list[Promise]]:
    """Open ones first, by day."""
    query = select(FollowUp).where(FollowUp.customer_id.in_(chunk))
    order = (FollowUp.state != "open", FollowUp.due_on.is_(None), FollowUp.due_on, FollowUp.id)
    found: dict[int, list[Promise]] = {}
    for row in session.scalars(query.order_by(*order)):
        due = row.due_on.isoformat() if row.due_on else ""
        due += f" {row.due_time:%H:%M}" if row.due_on and row.due_time else ""
        promise = Promise(row.text, due, row.side, row.state)
        found.setdefault(row.customer_id or 0, []).append(promise)
    return found
