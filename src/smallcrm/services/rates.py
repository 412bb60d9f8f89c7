"""Prices of services: what was quoted and agreed, since when, and what is usual.

A service is known by its name, in whatever case, its currency and its unit: prices in different
currencies, or for an hour and for a piece, are never compared.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from smallcrm.domain import amounts
from smallcrm.domain.actions import Action
from smallcrm.domain.agreements import (
    AgreementId,
    RateDraft,
    RateId,
    RateMemory,
    RateRow,
    RateState,
    RateUnit,
)
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerId
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.storage.models import Agreement, Customer, Rate
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.rates")

_UNITS = {
    CadenceUnit.DAY: RateUnit.DAY,
    CadenceUnit.WEEK: RateUnit.WEEK,
    CadenceUnit.MONTH: RateUnit.MONTH,
    CadenceUnit.YEAR: RateUnit.YEAR,
}
_SLIP = timedelta(days=1)
_LAST_AGREED = """
SELECT minor FROM (
  SELECT r.minor, row_number() OVER (
    PARTITION BY r.customer_id ORDER BY r.since_on DESC, r.id DESC) AS place
  FROM rate r JOIN customer c ON c.id = r.customer_id
  WHERE r.folded = ? AND r.currency = ? AND r.unit = ? AND r.state = 'agreed'
    AND c.deleted_at IS NULL
) WHERE place = 1
"""


def add(store: Store, customer: CustomerId, draft: RateDraft) -> RateId:
    """Remember a price.

    Raises:
        InvalidValue: as ``checked``. NotFound: no such customer.
    """
    draft = checked(draft)
    with store.write(Action.ADD_RATE) as session:
        session.label = draft.name
        if session.get(Customer, customer) is None:
            raise NotFound
        row = Rate(customer_id=customer, **_columns(draft))
        session.add(row)
        session.flush()
        return RateId(row.id)


def edit(store: Store, rate: RateId, draft: RateDraft) -> None:
    """Change a price, or its day.

    Raises:
        InvalidValue: as ``checked``. NotFound: it is gone.
    """
    draft = checked(draft)
    with store.write(Action.EDIT_RATE) as session:
        row = _get(session, rate)
        session.label = draft.name
        for name, value in _columns(draft).items():
            setattr(row, name, value)


def remove(store: Store, rate: RateId) -> None:
    """For one that was entered by mistake.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_RATE) as session:
        row = _get(session, rate)
        session.label = row.name
        session.delete(row)


def of(store: Store, customer: CustomerId) -> tuple[RateMemory, ...]:
    """The prices of a customer by service, each with what is usual; by name."""
    rows = store.fetch(
        "SELECT id, name, minor, currency, unit, state, since_on, note, agreement_id FROM rate"
        " WHERE customer_id = ? ORDER BY since_on DESC, id DESC",
        (customer,),
    )
    found: dict[tuple[str, str, RateUnit], list[RateRow]] = {}
    for row in _rows(rows):
        key = fold(row.value.name), row.value.price.currency, row.value.unit
        found.setdefault(key, []).append(row)
    return tuple(
        _memory(store, name, currency, unit, found[name, currency, unit])
        for name, currency, unit in sorted(found)
    )


def usual(store: Store, name: str, currency: str, unit: RateUnit) -> tuple[int | None, int]:
    """The median of the last price that each customer agreed on, in minor units, and of how many
    that is; (None, 0) where nobody has one."""
    values = [int(r[0]) for r in store.fetch(_LAST_AGREED, (fold(name), currency, unit.value))]
    return amounts.median(values), len(values)


def usual_currency(store: Store, name: str) -> str:
    """The currency in which a service has most prices; "" where it has none."""
    rows = store.fetch(
        "SELECT currency FROM rate WHERE folded = ? GROUP BY currency"
        " ORDER BY count(*) DESC, currency LIMIT 1",
        (fold(name),),
    )
    return str(rows[0][0]) if rows else ""


def names(store: Store) -> tuple[str, ...]:
    """The services that have a price, the most frequent first: to be offered while typing."""
    rows = store.fetch(
        "SELECT name FROM rate GROUP BY folded ORDER BY count(*) DESC, folded LIMIT 200"
    )
    return tuple(str(r[0]) for r in rows)


def follow(session: WriteSession, agreement: Agreement, today: date) -> None:
    """After an agreement was put in or changed: what it costs is an agreed price. A new one
    holds from today on, the first from its start; what was typed within a day is only set right.

    What is paid each two months or more rarely than its unit says has no price for one unit.
    """
    query = select(Rate).where(Rate.agreement_id == agreement.id, Rate.state == "agreed")
    known = session.scalars(query.order_by(Rate.since_on.desc(), Rate.id.desc())).all()
    if agreement.minor is None or agreement.currency is None or agreement.every not in (None, 1):
        return
    unit = _UNITS[CadenceUnit(agreement.unit)] if agreement.unit else RateUnit.ONCE
    name = agreement.what
    for row in known:  # another name is the same service, better named
        row.name, row.folded = name, fold(name)
    price = agreement.minor, agreement.currency, unit.value
    if known and (known[0].minor, known[0].currency, known[0].unit) == price:
        if len(known) == 1 and known[0].since_on != agreement.starts_on:
            known[0].since_on = agreement.starts_on
        return
    is_slip = len(known) == 1 and session.now - agreement.created_at < _SLIP
    if not known or (known[0].since_on < today and not is_slip):
        row = Rate(customer_id=agreement.customer_id, agreement_id=agreement.id, note="")
        row.name, row.folded, row.state = name, fold(name), RateState.AGREED.value
        row.since_on = today if known else agreement.starts_on
        session.add(row)
    else:
        row = known[0]
    row.minor, row.currency, row.unit = price


def checked(draft: RateDraft) -> RateDraft:
    """The draft as it can be kept.

    Raises:
        InvalidValue: "empty", "unknown_currency", "amount_too_large", "price_below_zero".
    """
    name = one_line(draft.name)
    if not name:
        raise InvalidValue("empty")
    if amounts.checked(draft.price).minor < 0:
        raise InvalidValue("price_below_zero")
    note = clean(draft.note).strip()
    return RateDraft(name, draft.price, draft.unit, draft.state, draft.since_on, note)


# --- inside -------------------------------------------------------------------------------------


def _columns(draft: RateDraft) -> dict[str, Any]:
    return {
        "name": draft.name,
        "folded": fold(draft.name),
        "minor": draft.price.minor,
        "currency": draft.price.currency,
        "unit": draft.unit.value,
        "state": draft.state.value,
        "since_on": draft.since_on,
        "note": draft.note,
    }


def _memory(
    store: Store, folded: str, currency: str, unit: RateUnit, rows: Sequence[RateRow]
) -> RateMemory:
    agreed = next((r.value for r in rows if r.value.state is RateState.AGREED), None)
    quoted = next((r.value for r in rows if r.value.state is RateState.QUOTED), None)
    median, among = usual(store, folded, currency, unit)
    name = rows[0].value.name
    return RateMemory(name, currency, unit, agreed, quoted, median, among, tuple(rows))


def _rows(found: Iterable[Sequence[Any]]) -> Iterable[RateRow]:
    """A row that a strange hand wrote does not keep the others from being shown."""
    for number, name, minor, currency, unit, state, since, note, agreement in found:
        try:
            value = RateDraft(
                name,
                Amount(minor, currency),
                RateUnit(unit),
                RateState(state),
                date.fromisoformat(since),
                note,
            )
        except ValueError:
            log.warning("price %s cannot be read", number)
            continue
        yield RateRow(RateId(number), value, None if agreement is None else AgreementId(agreement))


def _get(session: WriteSession, rate: RateId) -> Rate:
    found = session.get(Rate, rate)
    if found is None:
        raise NotFound
    return found
