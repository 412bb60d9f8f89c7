"""A captured line into the file: one action, one undo step; and the lines as they were typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import sales as sales_rules
from smallcrm.domain.actions import Action
from smallcrm.domain.captured import Captured, Promise
from smallcrm.domain.complaints import ComplaintDraft
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.feedback import FeedbackDraft
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import (
    CadenceDraft,
    CustomerDraft,
    CustomerId,
    DetailDraft,
    FactDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    TagDraft,
)
from smallcrm.domain.sales import SaleDraft
from smallcrm.domain.text import clean, one_line
from smallcrm.services import complaints, customers, details, follow_ups, matching
from smallcrm.storage.models import Amount, CapturedLine, Customer, Interaction, Participant
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


@dataclass(frozen=True, slots=True)
class Saved:
    """What a line became. ``names`` of the people, in the order of ``customers``."""

    customers: tuple[CustomerId, ...]
    names: tuple[str, ...]
    interaction: InteractionId | None
    follow_ups: tuple[FollowUpId, ...]


def save(store: Store, found: Captured, now: datetime, zone: tzinfo, untitled: str) -> Saved:
    """Put everything that was understood into the file; what is only offered is left out.

    ``now`` is the UTC moment, ``zone`` the user's, ``untitled`` the text of a follow-up to which
    the line gave no words. Nobody named: the note is unsorted.

    Raises:
        InvalidValue: "empty", or "ask_who" while it is not settled who is meant.
        NotFound: somebody named is gone.
    """
    if found.is_empty and all(p.standing is not Standing.NEW for p in found.people):
        raise InvalidValue("empty")
    if any(p.standing is Standing.ASK for p in found.people):
        raise InvalidValue("ask_who")
    with store.write(Action.CAPTURE) as session:
        return insert(session, found, now, zone, untitled)


def insert(
    session: WriteSession, found: Captured, now: datetime, zone: tzinfo, untitled: str
) -> Saved:
    """As ``save``, of what is settled, in a session that is about more."""
    people = [_customer(session, person, now) for person in found.people]
    session.label = ", ".join(name for _, name in people)
    ids = [customer for customer, _ in people]
    note = _note(session, found, ids, now, zone)
    made = [
        follow_ups.insert(session, ids[0] if ids else None, _draft(p, untitled), now, note)
        for p in found.kept
    ]
    if ids:
        _add_details(session, found, ids)
        _add_sales(session, found, ids[0], now, zone, note)
        _add_complaint(session, found, ids[0], now, note)
        _add_feedback(session, found, ids[0], now, note)
        _add_away(session, found, ids)
    line = found.line.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    whose = {"customer_id": ids[0] if ids else None, "interaction_id": note}
    session.insert_many(CapturedLine, [{**whose, "line": line, "captured_at": now}])
    session.flush()
    return Saved(
        customers=tuple(ids),
        names=tuple(name for _, name in people),
        interaction=None if note is None else InteractionId(note),
        follow_ups=tuple(FollowUpId(row.id) for row in made),
    )


def lines(store: Store, limit: int = 30) -> tuple[str, ...]:
    """The last lines as they were typed, the newest first, each once."""
    rows = store.fetch("SELECT line FROM captured_line ORDER BY id DESC LIMIT ?", (limit * 2,))
    return tuple(dict.fromkeys(str(r[0]) for r in rows))[:limit]


def happened_at(found: Captured, now: datetime, zone: tzinfo) -> datetime:
    """The UTC moment of the touch: now, or the day that was said.

    A day without an hour is local midnight, which the timeline shows without an hour.
    """
    today = found.read_on or now.astimezone(zone).date()
    day = found.happened_on or today
    if found.happened_at is None and day == today:
        return now
    at = found.happened_at or time(0, 0)
    return datetime.combine(day, at).replace(tzinfo=zone).astimezone(UTC)


def _draft(promise: Promise, untitled: str) -> FollowUpDraft:
    return FollowUpDraft(
        promise.text or untitled,
        promise.due_on,
        promise.due_time,
        promise.side,
        promise.repeat,
    )


def _customer(session: WriteSession, person: Person, now: datetime) -> tuple[CustomerId, str]:
    """A known person and the name, or a new one with what stands beside the name."""
    beside = tuple(draft for _, draft in person.details)
    if person.standing is Standing.NEW:
        draft = CustomerDraft(one_line(person.typed), details=beside)
        made = customers.insert(session, draft, now)
        return CustomerId(made.id), made.name
    if person.known is None:
        raise NotFound
    known = person.known.id
    listed = (Customer.id == known, Customer.deleted_at.is_(None))
    name = session.scalar(select(Customer.name).where(*listed))
    if name is None:
        raise NotFound
    _add_new(session, known, beside)
    return known, name


def _note(
    session: WriteSession,
    found: Captured,
    people: Sequence[CustomerId],
    now: datetime,
    zone: tzinfo,
) -> int | None:
    body = clean(found.body).strip()
    if not body or found.kind is None:
        return None
    at = happened_at(found, now, zone)
    values = {"kind": found.kind.value, "body": body, "happened_at": at, "created_at": now}
    (note,) = session.insert_many(Interaction, [values])
    whom = [{"interaction_id": note, "customer_id": customer} for customer in people or (None,)]
    session.insert_many(Participant, whom)
    for amount in found.amounts:
        session.add(
            Amount(
                customer_id=people[0] if people else None,
                interaction_id=note,
                minor=amount.minor,
                currency=amount.currency,
            )
        )
    return note


def _add_sales(
    session: WriteSession,
    found: Captured,
    customer: CustomerId,
    now: datetime,
    zone: tzinfo,
    note: int | None,
) -> None:
    """What was sold to the first one named, on the day of which the note tells."""
    if not found.sales:
        return
    from smallcrm.services import sales

    on = found.happened_on or happened_at(found, now, zone).astimezone(zone).date()
    for sold in found.sales:
        draft = SaleDraft(on, sold.what, sold.amount, sold.quantity)
        sales.insert(session, customer, sales_rules.checked(draft), now, note)


def _add_details(session: Session, found: Captured, people: Sequence[CustomerId]) -> None:
    """Tags to everybody named; little things, days and the rhythm to the first."""
    for customer in people:
        for name in found.tags:
            details.insert(session, customer, details.checked(TagDraft(name)))
    drafts: list[DetailDraft] = [FactDraft(text) for text in found.facts]
    drafts += found.occasions
    if found.cadence is not None:
        drafts.append(found.cadence)
    _add_new(session, people[0], drafts)


def _add_complaint(
    session: Session, found: Captured, customer: CustomerId, now: datetime, note: int | None
) -> None:
    """Of the first who is named, on the day that the note tells of."""
    if found.complaint is None or found.happened_on is None:
        return
    words, severity = found.complaint
    draft = ComplaintDraft(words, found.happened_on, severity)
    complaints.insert(session, customer, draft, now, note)


def _add_feedback(
    session: Session, found: Captured, customer: CustomerId, now: datetime, note: int | None
) -> None:
    """Of the first who is named, on the day that the note tells of."""
    if found.feedback is None or found.happened_on is None:
        return
    from smallcrm.services import feedback

    words, score = found.feedback
    draft = FeedbackDraft(words, found.happened_on, score)
    feedback.insert(session, customer, draft, now, note)


def _add_away(session: WriteSession, found: Captured, people: Sequence[CustomerId]) -> None:
    if found.away is None:
        return
    from smallcrm.services import contact_windows

    for place in found.away.people:
        contact_windows.set_away(session, people[place], found.away.until)


def _add_new(session: Session, customer: CustomerId, drafts: Sequence[DetailDraft]) -> None:
    """Those that the customer has not got yet; a rhythm takes the place of an earlier one."""
    if not drafts:  # reading nine tables is most of what a plain note would take
        return
    have = {matching.mark_of(d.value) for d in details.read(session, customer)}
    for draft in drafts:
        if matching.mark_of(draft) not in have or isinstance(draft, CadenceDraft):
            details.insert(session, customer, details.checked(draft))
