"""Interactions: logged, changed, removed, and shown newest first, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CustomerId,
    InteractionId,
    InteractionKind,
    InteractionRow,
)
from smallcrm.domain.text import clean
from smallcrm.services import attachments, complaints, follow_ups
from smallcrm.storage.models import (
    Amount,
    CapturedLine,
    Complaint,
    ComplaintContact,
    Customer,
    Feedback,
    FollowUp,
    Interaction,
    Participant,
    Sale,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def edit(
    store: Store,
    interaction: InteractionId,
    *,
    body: str | None = None,
    kind: InteractionKind | None = None,
    happened_at: datetime | None = None,
) -> None:
    """Change what is given.

    Raises:
        InvalidValue: an empty text. NotFound: it is gone.
    """
    with store.write(Action.EDIT_INTERACTION) as session:
        row = _get(session, interaction)
        session.label = _names(session, _customers(session, interaction))
        if body is not None:
            body = clean(body).strip()
            if not body:
                raise InvalidValue("empty")
            row.body = body
        if kind is not None:
            row.kind = kind.value
        if happened_at is not None:
            row.happened_at = happened_at


def remove(store: Store, interaction: InteractionId) -> None:
    """Take it out with its amounts; promises, what was sold, complained of or said of how it goes,
    and the line that it came from stay, without it.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.DELETE_INTERACTION) as session:
        row = _get(session, interaction)
        session.label = _names(session, _customers(session, interaction))
        of_it: tuple[type[Any], ...] = FollowUp, Sale, Complaint, Feedback
        for model in of_it:
            said = select(model).where(model.interaction_id == interaction)
            for it in session.scalars(said):
                it.interaction_id = None
        contacts = select(ComplaintContact).where(ComplaintContact.interaction_id == interaction)
        for contact in session.scalars(contacts):
            session.delete(contact)
        attachments.loosen(session, interaction)
        complaints.loosen(session, interaction)
        lines = select(CapturedLine).where(CapturedLine.interaction_id == interaction)
        for line in session.scalars(lines):
            line.interaction_id = None
        amounts = select(Amount).where(Amount.interaction_id == interaction)
        for amount in session.scalars(amounts):
            session.delete(amount)
        links = select(Participant).where(Participant.interaction_id == interaction)
        for link in session.scalars(links):
            session.delete(link)
        session.flush()
        session.delete(row)


def body(store: Store, interaction: InteractionId) -> str:
    """The words of one entry.

    Raises:
        NotFound: it is gone.
    """
    rows = store.fetch("SELECT body FROM interaction WHERE id = ?", (interaction,))
    if not rows:
        raise NotFound
    return str(rows[0][0])


def page(
    store: Store,
    customer: CustomerId,
    before: tuple[datetime, InteractionId] | None = None,
    limit: int = 50,
) -> tuple[InteractionRow, ...]:
    """The newest entries, or those before one: (moment, id) of the last one shown."""
    with store.read() as session:
        query = (
            select(Interaction.id, Interaction.kind, Interaction.happened_at, Interaction.body)
            .join(Participant, Participant.interaction_id == Interaction.id)
            .where(Participant.customer_id == customer)
            .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
            .limit(limit)
        )
        if before is not None:
            query = query.where(tuple_(Interaction.happened_at, Interaction.id) < before)
        found = session.execute(query).all()
        ids = [row.id for row in found]
        others = _others(session, ids, customer)
        promises = follow_ups.of_interactions(session, ids)
        return tuple(
            InteractionRow(
                id=InteractionId(row.id),
                kind=InteractionKind(row.kind),
                happened_at=row.happened_at,
                body=row.body,
                others=others.get(row.id, ()),
                follow_ups=promises.get(row.id, ()),
            )
            for row in found
        )


def _others(
    session: Session, interactions: Sequence[int], customer: CustomerId
) -> dict[int, tuple[str, ...]]:
    query = (
        select(Participant.interaction_id, Customer.name)
        .join(Customer, Customer.id == Participant.customer_id)
        .where(Participant.interaction_id.in_(interactions), Customer.id != customer)
        .order_by(Participant.id)
    )
    found: dict[int, tuple[str, ...]] = {}
    for interaction, name in session.execute(query):
        found[interaction] = (*found.get(interaction, ()), name)
    return found


def _get(session: WriteSession, interaction: InteractionId) -> Interaction:
    row = session.get(Interaction, interaction)
    if row is None:
        raise NotFound
    return row


def _customers(session: WriteSession, interaction: InteractionId) -> list[CustomerId]:
    query = select(Participant.customer_id).where(Participant.interaction_id == interaction)
    return [CustomerId(c) for c in session.scalars(query.order_by(Participant.id)) if c is not None]


def _names(session: WriteSession, customers: Sequence[CustomerId]) -> str:
    """The label: whom it is about."""
    names = []
    for customer in customers:
        row = session.get(Customer, customer)
        if row is None:
            raise NotFound
        names.append(row.name)
    return ", ".join(names)
