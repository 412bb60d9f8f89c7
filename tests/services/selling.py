"""Customers who bought, for the tests of sales."""

from __future__ import annotations

from datetime import date, timedelta

from conftest import NOW
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.domain.sales import SaleDraft, SaleId
from smallcrm.services import customers, sales
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)


def customer(store: Store, name: str = "Ana Lima") -> CustomerId:
    return customers.add(store, CustomerDraft(name), NOW)


def draft(
    what: str = "Poster", minor: int = 4000, on: date = TODAY, currency: str = "EUR", n: int = 1
) -> SaleDraft:
    return SaleDraft(on, what, Amount(minor, currency), n * 1000)


def sold(
    store: Store, who: CustomerId, *ago: int, what: str = "Poster", minor: int = 4000
) -> list[SaleId]:
    """So many days ago, each for as much."""
    days = [TODAY - timedelta(n) for n in ago]
    return [sales.add(store, who, draft(what, minor, day), NOW) for day in days]
