"""Customers: added, changed field by field, moved to the trash and back."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CustomerDetail,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
)
from smallcrm.domain.text import one_line, sort_key
from smallcrm.services import custom_fields, details, follow_ups, people
from smallcrm.storage.models import Customer, KeptProperty, Participant
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_OTHERS = tuple(f.value for f in CustomerField if f is not CustomerField.NAME)
"""Columns of the single values beside the name."""


def new_uid() -> str:
    """A vCard UID (RFC 6350 6.7.6) nobody else has."""
    return f"urn:uuid:{uuid.uuid4()}"


def add(store: Store, draft: CustomerDraft, now: datetime) -> CustomerId:
    """A new customer with its details; ``now`` is the UTC moment.

    Raises:
        InvalidValue: no name, or a detail that cannot be kept.
    """
    with store.write(Action.ADD_CUSTOMER) as session:
        row = insert(session, draft, now)
        session.label = row.name
        return CustomerId(row.id)


def insert(session: WriteSession, draft: CustomerDraft, now: datetime) -> Customer:
    """The rows of a new customer in the session: for this and for a line that names somebody new.

    Raises:
        InvalidValue: no name, or a detail that cannot be kept.
    """
    checked = [details.checked(d) for d in draft.details]
    row = Customer(uid=draft.uid or new_uid(), created_at=now, **names(draft))
    session.add(row)
    session.flush()
    for detail in checked:
        details.insert(session, row.id, detail)
    for kept in draft.properties:
        session.add(KeptProperty(customer_id=row.id, name=kept.name, line=kept.line))
    custom_fields.write_drafts(session, [(row.id, custom) for custom in draft.customs])
    return row


def names(draft: CustomerDraft) -> dict[str, str]:
    """The columns of a draft's single values.

    Raises:
        InvalidValue: no name.
    """
    name = one_line(draft.name)
    if not name:
        raise InvalidValue("empty")
    return {
        "name": name,
        "sort_key": sort_key(name),
        "kind": draft.kind.value,
        **{field: one_line(getattr(draft, field)) for field in _OTHERS},
    }


def set_field(store: Store, customer: CustomerId, field: CustomerField, value: str) -> None:
    """Change one single value; the shown name may not become empty.

    Raises:
        InvalidValue: an empty name. NotFound: no such customer.
    """
    value = one_line(value)
    with store.write(Action.EDIT_CUSTOMER) as session:
        row = _get(session, customer)
        if field is CustomerField.NAME:
            if not value:
                raise InvalidValue("empty")
            row.sort_key = sort_key(value)
        setattr(row, field.value, value)
        session.label = row.name


def detail(store: Store, customer: CustomerId) -> CustomerDetail:
    """All of a customer except the timeline.

    Raises:
        NotFound: no such customer.
    """
    with store.read() as session:
        row = session.get(Customer, customer)
        if row is None:
            raise NotFound
        interactions = session.scalar(
            select(func.count()).where(Participant.customer_id == customer)
        )
        kept = select(KeptProperty.name).where(KeptProperty.customer_id == customer)
        found = CustomerDetail(
            id=customer,
            uid=row.uid,
            kind=CustomerKind(row.kind),
            created_at=row.created_at,
            deleted_at=row.deleted_at,
            do_not_contact_at=row.do_not_contact_at,
            details=details.read(session, customer),
            follow_ups=follow_ups.of_customer(session, customer),
            interaction_count=interactions or 0,
            property_names=tuple(session.scalars(kept)),
            customs=custom_fields.of(session, customer),
            **{field.value: getattr(row, field.value) for field in CustomerField},
        )
    if found.kind is not CustomerKind.COMPANY:
        return found
    return replace(found, people=people.staff(store, customer))


def delete(store: Store, customers: Sequence[CustomerId], now: datetime) -> None:
    """Into the trash: out of every list, with all they have, until brought back or emptied."""
    with store.write(Action.DELETE_CUSTOMER) as session:
        for customer in customers:
            row = _get(session, customer)
            if row.deleted_at is None:
                row.deleted_at = now
            session.label = row.name


def restore(store: Store, customers: Sequence[CustomerId]) -> None:
    """Out of the trash, as they were."""
    with store.write(Action.RESTORE_CUSTOMER) as session:
        for customer in customers:
            row = _get(session, customer)
            row.deleted_at = None
            session.label = row.name


def _get(session: WriteSession, customer: CustomerId) -> Customer:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row
