"""Consent by purpose and channel, and that a customer wants no contact at all."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from smallcrm.domain.actions import Action
from smallcrm.domain.consent import Channel, ConsentDraft, ConsentRow
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import one_line
from smallcrm.storage.models import Consent, Customer
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def of(store: Store, customer: CustomerId) -> tuple[ConsentRow, ...]:
    """The consents of a customer, those that hold first, then by the day they were given."""
    rows = store.fetch(
        "SELECT id, purpose, channel, given_on, how, withdrawn_on FROM consent"
        " WHERE customer_id = ? ORDER BY withdrawn_on IS NOT NULL, given_on, id",
        (customer,),
    )
    return tuple(
        ConsentRow(
            row,
            ConsentDraft(purpose, _channel(channel), date.fromisoformat(given), how),
            date.fromisoformat(withdrawn) if withdrawn else None,
        )
        for row, purpose, channel, given, how, withdrawn in rows
    )


def add(store: Store, customer: CustomerId, draft: ConsentDraft, today: date) -> int:
    """Remember a consent.

    Raises:
        InvalidValue: no purpose, or given on a day to come. NotFound: no such customer.
    """
    purpose = one_line(draft.purpose)
    if not purpose:
        raise InvalidValue("empty")
    if draft.given_on > today:
        raise InvalidValue("in_the_future")
    with store.write(Action.ADD_CONSENT) as session:
        session.label = _customer(session, customer).name
        row = Consent(
            customer_id=customer,
            purpose=purpose,
            channel=draft.channel.value,
            given_on=draft.given_on,
            how=one_line(draft.how),
        )
        session.add(row)
        session.flush()
        return row.id


def withdraw(store: Store, consent: int, on: date) -> None:
    """It held until this day; that it was given is kept.

    Raises:
        NotFound: no such consent, or it was withdrawn before.
    """
    with store.write(Action.WITHDRAW_CONSENT) as session:
        row = session.get(Consent, consent)
        if row is None or row.withdrawn_on is not None:
            raise NotFound
        row.withdrawn_on = max(on, row.given_on)
        session.label = _customer(session, row.customer_id).name


def remove(store: Store, consent: int) -> None:
    """For one that was entered by mistake.

    Raises:
        NotFound: no such consent.
    """
    with store.write(Action.REMOVE_CONSENT) as session:
        row = session.get(Consent, consent)
        if row is None:
            raise NotFound
        session.label = _customer(session, row.customer_id).name
        session.delete(row)


def set_do_not_contact(store: Store, customer: CustomerId, since: datetime | None) -> None:
    """That the customer wants no contact, since this UTC moment; None: may be contacted again.

    Raises:
        NotFound: no such customer.
    """
    action = Action.MAY_CONTACT if since is None else Action.DO_NOT_CONTACT
    with store.write(action) as session:
        row = _customer(session, customer)
        row.do_not_contact_at = since
        session.label = row.name


def _channel(value: str) -> Channel:
    return Channel(value) if value in set(Channel) else Channel.ANY


def _customer(session: WriteSession, customer: int) -> Customer:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row


def unwanted(store: Store, customers: Collection[CustomerId]) -> frozenset[CustomerId]:
    """Who of them wants no contact."""
    if not customers:
        return frozenset()
    marks = ", ".join("?" * len(customers))
    rows = store.fetch(
        f"SELECT id FROM customer WHERE do_not_contact_at IS NOT NULL AND id IN ({marks})",
        tuple(customers),
    )
    return frozenset(CustomerId(row[0]) for row in rows)
