"""Complaints: opened, told again, closed with what was done; and a check-back after that."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import amounts
from smallcrm.domain import complaints as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.complaints import Closing, ComplaintDraft, ComplaintId
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, FollowUpDraft, FollowUpState, InteractionId
from smallcrm.domain.text import clean
from smallcrm.services import follow_ups
from smallcrm.storage.models import (
    Complaint,
    ComplaintContact,
    Customer,
    FollowUp,
    Participant,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def add(
    store: Store,
    customer: CustomerId,
    draft: ComplaintDraft,
    now: datetime,
    interaction: InteractionId | None = None,
) -> ComplaintId:
    """Open a complaint, perhaps one that was made in a note; ``now`` is the UTC moment.

    Raises:
        InvalidValue: "empty", or what ``amounts.checked`` raises.
        NotFound: no such customer, or note of theirs.
    """
    with store.write(Action.ADD_COMPLAINT) as session:
        session.label = _customer(session, customer).name
        if interaction is not None:
            _check_theirs(session, interaction, customer)
        row = insert(session, customer, draft, now, interaction)
        session.flush()
        return ComplaintId(row.id)


def insert(
    session: Session,
    customer: CustomerId,
    draft: ComplaintDraft,
    now: datetime,
    interaction: int | None,
) -> Complaint:
    """The row of a new complaint, added to the session: for this and for a line that says it.

    Raises:
        InvalidValue: "empty", or what ``amounts.checked`` raises.
    """
    row = Complaint(customer_id=customer, interaction_id=interaction, created_at=now)
    _put(row, draft)
    session.add(row)
    return row


def edit(store: Store, complaint: ComplaintId, draft: ComplaintDraft) -> None:
    """Put other values in it; whether it is closed stays as it is.

    Raises:
        InvalidValue: as for ``add``, or "closed_before_opened". NotFound: it is gone.
    """
    with store.write(Action.EDIT_COMPLAINT) as session:
        row = _get(session, complaint)
        session.label = _customer(session, row.customer_id).name
        _put(row, draft)
        _check_days(row.opened_on, row.closed_on)


def close(
    store: Store, complaint: ComplaintId, closing: Closing, words: str, now: datetime
) -> date | None:
    """It is settled. Makes a follow-up that says ``words``, to check back; returns its local day.

    ``now`` is the UTC moment. Of one that is closed already the values are put in, and no other
    follow-up is made: None.

    Raises:
        InvalidValue: "closed_before_opened", the amount, or no words. NotFound: it is gone.
    """
    with store.write(Action.CLOSE_COMPLAINT) as session:
        row = _get(session, complaint)
        session.label = _customer(session, row.customer_id).name
        was_open = row.closed_on is None
        _check_days(row.opened_on, closing.closed_on)
        row.closed_on = closing.closed_on
        row.done, row.goodwill = clean(closing.done).strip(), clean(closing.goodwill).strip()
        _put_cost(row, closing.cost)
        if not was_open:
            return None
        due = rules.check_back_on(closing.closed_on)
        draft = FollowUpDraft(words, due)
        owner = CustomerId(row.customer_id)
        errand = follow_ups.insert(session, owner, draft, now, row.interaction_id)
        errand.complaint_id, errand.role = row.id, Role.CHECK_BACK.value
        return due


def reopen(store: Store, complaint: ComplaintId) -> None:
    """It was not settled after all: what was done stays, a check-back that is open goes.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REOPEN_COMPLAINT) as session:
        row = _get(session, complaint)
        session.label = _customer(session, row.customer_id).name
        row.closed_on = None
        _drop_check_back(session, row.id)


def remove(store: Store, complaint: ComplaintId) -> None:
    """For one that was entered by mistake: notes about it stay, a check-back that is open goes.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_COMPLAINT) as session:
        row = _get(session, complaint)
        session.label = _customer(session, row.customer_id).name
        _drop_check_back(session, row.id)
        for errand in session.scalars(select(FollowUp).where(FollowUp.complaint_id == row.id)):
            errand.complaint_id = errand.role = None
        of_it = select(ComplaintContact).where(ComplaintContact.complaint_id == row.id)
        for contact in session.scalars(of_it):
            session.delete(contact)
        session.flush()
        session.delete(row)


def add_contact(store: Store, complaint: ComplaintId, interaction: InteractionId) -> None:
    """A note of the customer is about it, too. One that is known to be is not counted twice.

    Raises:
        NotFound: one of them is gone, or the note is somebody else's.
    """
    with store.write(Action.ADD_COMPLAINT_CONTACT) as session:
        row = _get(session, complaint)
        session.label = _customer(session, row.customer_id).name
        _check_theirs(session, interaction, row.customer_id)
        if row.interaction_id == interaction or _contact(session, row.id, interaction) is not None:
            return
        session.add(
            ComplaintContact(
                customer_id=row.customer_id, complaint_id=row.id, interaction_id=interaction
            )
        )


def remove_contact(store: Store, complaint: ComplaintId, interaction: InteractionId) -> None:
    """The note is not about it; the note in which it was made is that no longer.

    Raises:
        NotFound: the complaint is gone, or the note was not about it.
    """
    with store.write(Action.REMOVE_COMPLAINT_CONTACT) as session:
        row = _get(session, complaint)
        session.label = _customer(session, row.customer_id).name
        contact = _contact(session, row.id, interaction)
        if contact is not None:
            session.delete(contact)
        elif row.interaction_id == interaction:
            row.interaction_id = None
        else:
            raise NotFound


def loosen(session: Session, interaction: int) -> None:
    """The note goes: the complaint that was made in it stays, one contact fewer is counted."""
    for row in session.scalars(select(Complaint).where(Complaint.interaction_id == interaction)):
        row.interaction_id = None
    of_it = select(ComplaintContact).where(ComplaintContact.interaction_id == interaction)
    for contact in session.scalars(of_it):
        session.delete(contact)


def check(draft: ComplaintDraft) -> None:
    """Whether it can be kept, before it is written.

    Raises:
        InvalidValue: "empty", or what ``amounts.checked`` raises.
    """
    _put(Complaint(), draft)


def _put(row: Complaint, draft: ComplaintDraft) -> None:
    words = clean(draft.words).strip()
    if not words:
        raise InvalidValue("empty")
    row.words, row.severity, row.opened_on = words, draft.severity.value, draft.opened_on
    row.done, row.goodwill = clean(draft.done).strip(), clean(draft.goodwill).strip()
    _put_cost(row, draft.cost)


def _put_cost(row: Complaint, cost: Amount | None) -> None:
    if cost is not None:
        amounts.checked(cost)
    row.minor = None if cost is None else cost.minor
    row.currency = None if cost is None else cost.currency


def _check_days(opened_on: date, closed_on: date | None) -> None:
    if closed_on is not None and closed_on < opened_on:
        raise InvalidValue("closed_before_opened")


def _drop_check_back(session: Session, complaint: int) -> None:
    """Take away the follow-ups of closing that nobody has answered yet."""
    mine = (
        FollowUp.complaint_id == complaint,
        FollowUp.role == Role.CHECK_BACK.value,
        FollowUp.state == FollowUpState.OPEN.value,
    )
    for errand in session.scalars(select(FollowUp).where(*mine)):
        session.delete(errand)
    session.flush()


def _contact(session: Session, complaint: int, interaction: int) -> ComplaintContact | None:
    return session.scalar(
        select(ComplaintContact).where(
            ComplaintContact.complaint_id == complaint,
            ComplaintContact.interaction_id == interaction,
        )
    )


def _check_theirs(session: Session, interaction: int, customer: int) -> None:
    mine = (Participant.interaction_id == interaction, Participant.customer_id == customer)
    if session.scalar(select(Participant.id).where(*mine)) is None:
        raise NotFound


def _get(session: Session, complaint: int) -> Complaint:
    row = session.get(Complaint, complaint)
    if row is None:
        raise NotFound
    return row


def _customer(session: WriteSession, customer: int) -> Customer:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row
