"""Who introduced whom."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.introductions import Introducer, IntroductionRow
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import one_line
from smallcrm.storage.models import Customer, Introduction
from smallcrm.storage.store import Store

_BY = """
SELECT i.introducer_id, coalesce(b.name, i.introducer_name) FROM introduction i
LEFT JOIN customer b ON b.id = i.introducer_id AND b.deleted_at IS NULL
WHERE i.customer_id = ? ORDER BY i.id DESC LIMIT 1
"""
_WHOM = """
SELECT DISTINCT c.id, c.name, c.sort_key FROM introduction i JOIN customer c
ON c.id = i.customer_id WHERE i.introducer_id = ? AND c.deleted_at IS NULL
ORDER BY c.sort_key, c.id
"""
_IS_ABOVE = """
WITH RECURSIVE above(id) AS (SELECT ? UNION
 SELECT i.introducer_id FROM above a JOIN introduction i ON i.customer_id = a.id
 WHERE i.introducer_id IS NOT NULL)
SELECT 1 FROM above WHERE id = ?
"""
"""UNION names each once: it ends also where joining two has made a ring."""


def of_customer(store: Store, customer: CustomerId) -> IntroductionRow:
    """By whom a customer was introduced, and whom they introduced."""
    by = None
    for introducer, name in store.fetch(_BY, (customer,)):
        by = Introducer(name, None if introducer is None else CustomerId(introducer))
    whom = tuple(
        Introducer(name, CustomerId(other)) for other, name, _ in store.fetch(_WHOM, (customer,))
    )
    return IntroductionRow(by, whom)


def put(store: Store, customer: CustomerId, by: Introducer) -> None:
    """Say who introduced a customer, in place of who was said before.

    Raises:
        InvalidValue: "empty", nobody is named; "introduced_self"; "introduced_ring", the customer
            introduced them, be it by way of others. NotFound: one of them is gone.
    """
    name = one_line(by.name)
    with store.write(Action.SET_INTRODUCER) as session:
        session.label = _get(session, customer).name
        if by.id is not None:
            name = _get(session, by.id).name
            _check_no_ring(session, customer, by.id)
        if not name:
            raise InvalidValue("empty")
        first, *others = _rows(session, customer) or [Introduction(customer_id=customer)]
        first.introducer_id, first.introducer_name = by.id, name
        session.add(first)
        for other in others:  # of two who were joined
            session.delete(other)


def clear(store: Store, customer: CustomerId) -> None:
    """Nobody is known to have introduced them.

    Raises:
        NotFound: the customer is gone.
    """
    with store.write(Action.CLEAR_INTRODUCER) as session:
        session.label = _get(session, customer).name
        for row in _rows(session, customer):
            session.delete(row)


def _check_no_ring(session: Session, customer: int, by: int) -> None:
    """Up from who introduced: the customer must not be among them."""
    if by == customer:
        raise InvalidValue("introduced_self")
    found = session.connection().exec_driver_sql(_IS_ABOVE, (by, customer))
    if found.first() is not None:
        raise InvalidValue("introduced_ring")


def _rows(session: Session, customer: int) -> list[Introduction]:
    query = select(Introduction).where(Introduction.customer_id == customer)
    return list(session.scalars(query.order_by(Introduction.id.desc())))


def _get(session: Session, customer: int) -> Customer:
    found = session.get(Customer, customer)
    if found is None or found.deleted_at is not None:
        raise NotFound
    return found
