"""People are found by what was agreed with them, by the days of that, and by its price."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conftest import NOW
from services.agreement_acts import HOSTING, HOUR, MONTH, TODAY, words
from smallcrm.domain.agreements import AgreementDraft, Renewal
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import agreements, customers, rates, search
from smallcrm.storage.store import Store


@pytest.fixture(autouse=True)
def people(store: Store) -> None:
    """Ana has hosting, Bo what runs on and on and a price, Cy left, Di has a job that ends; Ed has
    nothing."""
    ids = [customers.add(store, CustomerDraft(n), NOW) for n in ("Ana", "Bo", "Cy", "Di", "Ed")]

    def add(who: CustomerId, draft: AgreementDraft) -> None:
        agreements.add(store, who, draft, TODAY, words)

    add(ids[0], HOSTING)
    add(ids[1], AgreementDraft("Care of the garden", date(2024, 5, 1), notice=MONTH))
    add(ids[2], replace(HOSTING, what="Web hosting", price=Amount(200_00, "USD")))
    ended = agreements.of(store, ids[2], TODAY)[0].id
    agreements.end(store, ended, date(2026, 3, 31), "too dear", TODAY, words)
    add(ids[3], replace(HOSTING, what="Logo", starts_on=date(2026, 1, 10), renewal=Renewal.ENDS))
    rates.add(store, ids[1], HOUR)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("agreement:hosting", "Ana"),
        ("agreement:care", "Bo"),
        ('agreement:"the garden"', "Bo"),
        ("agreement:any", "Ana Bo Di"),
        ("agreement:none", "Cy Ed"),
        ("-agreement:any", "Cy Ed"),
        ("has:agreement", "Ana Bo Di"),
        ("renews:<60d", "Ana"),
        ("renews:<30d", ""),
        ("renews:2027-01", "Ana"),
        ("notice:<30d", "Ana"),
        ("notice:week", "Ana"),
        ("notice:today", ""),
        ("ended:>2026-01-01", "Cy Di"),
        ("ended:<2026-12-01", "Cy"),
        ("ended:2026-03", "Cy"),
        ("rate:>80", "Bo Cy"),
        ("rate:>€80", "Bo"),
        ("rate:<80", "Ana Di"),
        ("rate:90 agreement:care", "Bo"),
    ],
)
def test_they_are_found(store: Store, clock: FixedClock, typed: str, found: str) -> None:
    result = search.find(store, typed, local_now(clock))
    assert sorted(row.name for row in result.people) == found.split()
    assert result.unread == ()


@pytest.mark.parametrize("typed", ["renews:soon", "rate:dear", "ended:<nothing"])
def test_what_says_nothing_is_told(store: Store, clock: FixedClock, typed: str) -> None:
    assert search.find(store, typed, local_now(clock)).unread == (typed.partition(":")[0],)


def test_a_row_of_a_strange_hand_is_found_by_no_day(store: Store, clock: FixedClock) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE agreement SET term_unit = 'eon'")
    assert search.find(store, "renews:<60d", local_now(clock)).people == ()
