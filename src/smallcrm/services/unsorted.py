"""What was written without a name: the pile, and giving a thing of it to somebody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import NotFound
from smallcrm.domain.pages import Pile
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpId,
    InteractionId,
    InteractionKind,
    InteractionRow,
    TagDraft,
)
from smallcrm.services import attachments, customers, details, follow_ups
from smallcrm.storage.models import (
    Amount,
    CapturedLine,
    Customer,
    FollowUp,
    Interaction,
    Participant,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

MOST = 500
Recipient = CustomerId | CustomerDraft
"""Somebody in the file, or somebody new."""


def pile(store: Store) -> Pile:
    """Notes that belong to nobody, the newest first, and open promises that came from no note."""
    with store.read() as session:
        return Pile(notes(session, MOST), follow_ups.of_nobody(session))


def notes(session: Session, limit: int) -> tuple[InteractionRow, ...]:
    """The newest notes that belong to nobody, with the promises and files that came from them."""
    query = (
        select(Interaction)
        .join(Participant, Participant.interaction_id == Interaction.id)
        .where(Participant.customer_id.is_(None))
        .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
        .limit(limit)
    )
    found = list(session.scalars(query))
    ids = [i.id for i in found]
    promises = follow_ups.of_interactions(session, ids)
    files = attachments.of_notes(session, ids)
    return tuple(
        InteractionRow(
            InteractionId(i.id),
            InteractionKind(i.kind),
            i.happened_at,
            i.body,
            follow_ups=promises.get(i.id, ()),
            files=files.get(i.id, ()),
        )
        for i in found
    )


def give_note(
    store: Store,
    interaction: InteractionId,
    to: Recipient,
    now: datetime,
    tags: Sequence[str] = (),
) -> None:
    """The note becomes this customer's, with its promises, amounts and the line it came from.

    ``tags`` are those in its words. ``now`` is the UTC moment, for somebody new.

    Raises:
        NotFound: the note is gone or belongs to somebody by now, or no such customer.
        InvalidValue: a new customer without a name.
    """
    with store.write(Action.GIVE) as session:
        customer = _recipient(session, to, now, tags)
        _give(session, interaction, customer)


def give_promise(
    store: Store,
    follow_up: FollowUpId,
    to: Recipient,
    now: datetime,
    tags: Sequence[str] = (),
) -> None:
    """The promise becomes this customer's; the unsorted note that it came from goes along.

    Raises:
        NotFound: it is gone or belongs to somebody by now, or no such customer.
        InvalidValue: a new customer without a name.
    """
    with store.write(Action.GIVE) as session:
        customer = _recipient(session, to, now, tags)
        row = session.get(FollowUp, follow_up)
        if row is None or row.customer_id is not None:
            raise NotFound
        row.customer_id = customer
        if row.interaction_id is not None:
            _give(session, InteractionId(row.interaction_id), customer)


def _give(session: WriteSession, interaction: InteractionId, customer: CustomerId) -> None:
    link = session.scalars(
        select(Participant).where(
            Participant.interaction_id == interaction, Participant.customer_id.is_(None)
        )
    ).first()
    if link is None:
        raise NotFound
    link.customer_id = customer
    mine = (FollowUp.interaction_id == interaction, FollowUp.customer_id.is_(None))
    for promise in session.scalars(select(FollowUp).where(*mine)):
        promise.customer_id = customer
    for amount in session.scalars(select(Amount).where(Amount.interaction_id == interaction)):
        amount.customer_id = customer
    attachments.give(session, interaction, customer)
    lines = select(CapturedLine).where(CapturedLine.interaction_id == interaction)
    for line in session.scalars(lines):
        line.customer_id = customer


def _recipient(
    session: WriteSession, to: Recipient, now: datetime, tags: Sequence[str]
) -> CustomerId:
    """Who gets it, with the tags, and the step called after them."""
    if isinstance(to, CustomerDraft):
        row: Customer | None = customers.insert(session, to, now)
    else:
        row = session.get(Customer, to)
    if row is None or row.deleted_at is not None:
        raise NotFound
    session.label = row.name
    for name in tags:
        details.insert(session, row.id, details.checked(TagDraft(name)))
    return CustomerId(row.id)
