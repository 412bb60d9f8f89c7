"""Agreements are kept with their price, listed by what comes next, and ended for a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from conftest import NOW
from services.agreement_acts import HOSTING, MONTH, TODAY, words
from smallcrm.domain.agreements import (
    AgreementDraft,
    AgreementId,
    Length,
    RateUnit,
    ReasonCount,
    Renewal,
)
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerDraft, CustomerId
from smallcrm.services import agreements, customers, rates
from smallcrm.storage.store import Store

Add = Callable[[AgreementDraft], AgreementId]


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


@pytest.fixture
def add(store: Store, ana: CustomerId) -> Add:
    return lambda draft: agreements.add(store, ana, draft, TODAY, words)


def test_an_agreement_is_there_as_it_was_typed(store: Store, ana: CustomerId, add: Add) -> None:
    draft = replace(HOSTING, what="  Hosting\n", renewed=Length(2, CadenceUnit.WEEK), note="x ")
    number = add(draft)
    (row,) = agreements.of(store, ana, TODAY)
    assert row == agreements.row(store, number, TODAY)
    assert row.value == replace(draft, what="Hosting", note="x")
    assert (row.customer_id, row.customer_name) == (ana, "Ana Lima")
    assert row.term_ends_on == date(2026, 12, 31)
    assert (row.notice_on, row.renews_on) == (date(2026, 11, 30), date(2027, 1, 1))
    assert row.price_since == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(HOSTING, what=" "), "empty"),
        (replace(HOSTING, term=Length(0, CadenceUnit.MONTH)), "not_a_length"),
        (replace(HOSTING, notice=Length(1201, CadenceUnit.DAY)), "not_a_length"),
        (replace(HOSTING, price=Amount(-1, "EUR")), "price_below_zero"),
        (replace(HOSTING, price=Amount(10**15 + 1, "EUR")), "amount_too_large"),
        (replace(HOSTING, price=Amount(1, "XYZ")), "unknown_currency"),
        (replace(HOSTING, price=None), "no_price"),
    ],
)
def test_what_cannot_be_is_refused(
    store: Store, add: Add, draft: AgreementDraft, code: str
) -> None:
    with pytest.raises(InvalidValue, match=code):
        add(draft)
    assert store.fetch("SELECT count(*) FROM agreement") == [(0,)]


def test_without_renewal_there_is_no_length_of_it(store: Store, add: Add) -> None:
    number = add(replace(HOSTING, renewal=Renewal.ENDS, renewed=MONTH))
    row = agreements.row(store, number, TODAY)
    assert row.value.renewed is None
    assert (row.notice_on, row.renews_on) == (None, None)
    assert not row.is_over(date(2026, 12, 31))
    assert agreements.row(store, number, date(2027, 1, 1)).is_over(date(2027, 1, 1))


def test_the_list_begins_with_what_comes_next(store: Store, add: Add) -> None:
    later = add(replace(HOSTING, what="Later", starts_on=date(2026, 6, 1)))
    add(HOSTING)
    endless = add(AgreementDraft("Endless", date(2020, 1, 1)))
    gone = add(replace(HOSTING, what="Gone"))
    agreements.end(store, gone, date(2026, 11, 1), "", TODAY, words)
    found = [row.value.what for row in agreements.listed(store, TODAY)]
    assert found == ["Hosting", "Later", "Endless", "Gone"]
    assert later != endless


def test_agreements_of_people_in_the_trash_are_not_listed(
    store: Store, ana: CustomerId, add: Add
) -> None:
    number = add(HOSTING)
    agreements.end(store, number, TODAY, "moved", TODAY, words)
    customers.delete(store, [ana], NOW)
    assert agreements.listed(store, TODAY) == ()
    assert agreements.reasons(store) == ()


def test_an_ended_one_says_why_and_until_when(store: Store, add: Add) -> None:
    number = add(HOSTING)
    with pytest.raises(InvalidValue, match="ends_before_start"):
        agreements.end(store, number, date(2025, 12, 31), "", TODAY, words)
    agreements.end(store, number, date(2026, 12, 31), " too\ndear ", TODAY, words)
    row = agreements.row(store, number, TODAY)
    assert (row.ended_on, row.end_reason) == (date(2026, 12, 31), "too dear")
    assert not row.is_over(date(2026, 12, 31))
    assert row.is_over(date(2027, 1, 1))
    with pytest.raises(InvalidValue, match="ends_before_start"):
        late = replace(HOSTING, starts_on=date(2027, 1, 1))
        agreements.edit(store, number, late, TODAY, words)
    agreements.resume(store, number, TODAY, words)
    assert agreements.row(store, number, TODAY).ended_on is None
    with pytest.raises(NotFound):
        agreements.resume(store, number, TODAY, words)


def test_reasons_are_counted(store: Store, add: Add) -> None:
    for day, reason in ((1, "Too dear"), (2, "moved"), (3, "TOO DEAR"), (4, ""), (5, "too dear")):
        number = add(HOSTING)
        agreements.end(store, number, date(2026, 11, day), reason, TODAY, words)
    add(HOSTING)
    assert agreements.reasons(store) == (
        ReasonCount("too dear", 3),
        ReasonCount("moved", 1),
        ReasonCount("", 1),
    )
    some = agreements.reasons(store, date(2026, 11, 2), date(2026, 11, 3))
    assert some == (ReasonCount("moved", 1), ReasonCount("TOO DEAR", 1))


def test_names_are_offered_the_most_frequent_first(store: Store, add: Add) -> None:
    for what in ("Care", "Hosting", "Hosting"):
        add(replace(HOSTING, what=what))
    assert agreements.names(store) == ("Hosting", "Care")
    assert rates.names(store) == ("Hosting", "Care")


def test_a_removed_one_takes_its_prices_along(store: Store, ana: CustomerId, add: Add) -> None:
    number = add(HOSTING)
    agreements.remove(store, number)
    assert agreements.of(store, ana, TODAY) == ()
    assert rates.of(store, ana) == ()
    assert store.fetch("SELECT count(*) FROM follow_up") == [(0,)]
    with pytest.raises(NotFound):
        agreements.row(store, number, TODAY)
    with pytest.raises(NotFound):
        agreements.remove(store, number)
    store.undo()
    assert agreements.row(store, number, TODAY).value == HOSTING
    assert [m.name for m in rates.of(store, ana)] == ["Hosting"]


def test_a_row_of_a_strange_hand_is_passed_over(
    store: Store, ana: CustomerId, add: Add, expect_log: bool
) -> None:
    add(HOSTING)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO agreement(customer_id, what, starts_on, renewal, note, end_reason,"
            " created_at) SELECT customer_id, 'Odd', starts_on, 'maybe', '', '', created_at"
            " FROM agreement"
        )
        session.connection().exec_driver_sql(
            "INSERT INTO rate(customer_id, name, folded, minor, currency, unit, state, since_on,"
            " note) VALUES (?, 'Odd', 'odd', 1, 'EUR', 'mile', 'agreed', '2026-01-01', '')",
            (ana,),
        )
    assert [row.value.what for row in agreements.listed(store, TODAY)] == ["Hosting"]
    assert [found.unit for found in rates.of(store, ana)] == [RateUnit.MONTH]


def test_nothing_is_added_to_nobody(store: Store) -> None:
    with pytest.raises(NotFound):
        agreements.add(store, CustomerId(9), HOSTING, TODAY, words)
    with pytest.raises(NotFound):
        agreements.edit(store, AgreementId(9), HOSTING, TODAY, words)
