"""Prices are remembered by service, currency and unit: since when, and what is usual."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import NOW
from services.agreement_acts import HOSTING, HOUR, MONTH, TODAY, YEAR, words
from smallcrm.domain.agreements import Length, RateDraft, RateState, RateUnit
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerDraft, CustomerId
from smallcrm.services import agreements, customers, rates
from smallcrm.storage.store import Store


def somebody(store: Store, name: str) -> CustomerId:
    return customers.add(store, CustomerDraft(name), NOW)


def euros(amount: int, *, since: date = TODAY, quoted: bool = False) -> RateDraft:
    state = RateState.QUOTED if quoted else RateState.AGREED
    return replace(HOUR, price=Amount(amount * 100, "EUR"), since_on=since, state=state)


def test_what_was_quoted_and_agreed_last_is_known(store: Store) -> None:
    ana = somebody(store, "Ana")
    rates.add(store, ana, euros(80, since=date(2024, 1, 1)))
    rates.add(store, ana, euros(90, since=date(2026, 3, 1)))
    rates.add(store, ana, euros(100, since=date(2026, 2, 1), quoted=True))
    (found,) = rates.of(store, ana)
    assert found.agreed == euros(90, since=date(2026, 3, 1))
    assert found.quoted == euros(100, since=date(2026, 2, 1), quoted=True)
    assert not found.is_open
    assert [row.value.price.minor for row in found.rows] == [90_00, 100_00, 80_00]
    rates.add(store, ana, euros(110, quoted=True))
    (found,) = rates.of(store, ana)
    assert found.is_open


def test_the_usual_price_counts_each_customer_once(store: Store) -> None:
    for name, amounts in (("Ana", (50, 80)), ("Bo", (100,)), ("Cy", (200,)), ("Di", (85,))):
        customer = somebody(store, name)
        for n, amount in enumerate(amounts):
            rates.add(store, customer, euros(amount, since=TODAY + timedelta(n)))
    quoting = somebody(store, "Ed")
    rates.add(store, quoting, euros(999, quoted=True))
    rates.add(store, quoting, replace(euros(7), name="design", unit=RateUnit.DAY))
    rates.add(store, quoting, replace(euros(7), price=Amount(7, "USD")))
    assert rates.usual(store, "DESIGN", "EUR", RateUnit.HOUR) == (92_50, 4)
    assert rates.usual(store, "Design", "USD", RateUnit.HOUR) == (7, 1)
    assert rates.usual(store, "Print", "EUR", RateUnit.HOUR) == (None, 0)
    memories = {(m.currency, m.unit): m for m in rates.of(store, quoting)}
    assert len(memories) == 3
    quoted = memories["EUR", RateUnit.HOUR]
    assert (quoted.agreed, quoted.median, quoted.among, quoted.is_open) == (None, 92_50, 4, True)
    customers.delete(store, [CustomerId(3)], NOW)
    assert rates.usual(store, "design", "EUR", RateUnit.HOUR) == (85_00, 3)


def test_prices_are_changed_and_removed(store: Store) -> None:
    ana = somebody(store, "Ana")
    number = rates.add(store, ana, HOUR)
    rates.edit(store, number, replace(HOUR, name=" Web  design ", note="as a friend"))
    (found,) = rates.of(store, ana)
    assert found.rows[0].value == replace(HOUR, name="Web design", note="as a friend")
    rates.remove(store, number)
    assert rates.of(store, ana) == ()
    with pytest.raises(NotFound):
        rates.remove(store, number)
    with pytest.raises(NotFound):
        rates.edit(store, number, HOUR)
    with pytest.raises(NotFound):
        rates.add(store, CustomerId(99), HOUR)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(HOUR, name="  "), "empty"),
        (replace(HOUR, price=Amount(-5, "EUR")), "price_below_zero"),
        (replace(HOUR, price=Amount(5, "QQQ")), "unknown_currency"),
    ],
)
def test_what_cannot_be_is_refused(store: Store, draft: RateDraft, code: str) -> None:
    ana = somebody(store, "Ana")
    with pytest.raises(InvalidValue, match=code):
        rates.add(store, ana, draft)


def test_an_agreement_remembers_since_when_it_costs_what(tmp_path: Path) -> None:
    at = [NOW]
    store = Store(tmp_path / "own" / "smallcrm.db", lambda: at[0])
    store.prepare()
    ana = somebody(store, "Ana")
    number = agreements.add(store, ana, HOSTING, TODAY, words)
    (found,) = rates.of(store, ana)
    assert found.rows[0].agreement_id == number
    assert found.agreed == RateDraft(
        "Hosting", Amount(50_00, "EUR"), RateUnit.MONTH, RateState.AGREED, date(2026, 1, 1)
    )
    # a slip of the pen is set right
    dearer = replace(HOSTING, price=Amount(55_00, "EUR"))
    agreements.edit(store, number, dearer, TODAY, words)
    (found,) = rates.of(store, ana)
    assert [r.value.since_on for r in found.rows] == [date(2026, 1, 1)]
    assert found.agreed is not None
    assert found.agreed.price.minor == 55_00
    # a year later it is another price
    at[0] += timedelta(days=365)
    later = TODAY + timedelta(365)
    renamed = replace(dearer, what="Web hosting", price=Amount(60_00, "EUR"))
    agreements.edit(store, number, renamed, later, words)
    (found,) = rates.of(store, ana)
    assert found.name == "Web hosting"
    known = [(r.value.since_on, r.value.price.minor) for r in found.rows]
    assert known == [(later, 60_00), (date(2026, 1, 1), 55_00)]
    assert agreements.row(store, number, later).price_since == later
    agreements.edit(store, number, replace(renamed, note="x"), later, words)
    assert len(rates.of(store, ana)[0].rows) == 2
    agreements.edit(store, number, replace(renamed, price=Amount(61_00, "EUR")), later, words)
    assert [r.value.price.minor for r in rates.of(store, ana)[0].rows] == [61_00, 55_00]
    store.close()


def test_the_first_price_holds_from_the_start(store: Store) -> None:
    ana = somebody(store, "Ana")
    number = agreements.add(store, ana, HOSTING, TODAY, words)
    agreements.edit(store, number, replace(HOSTING, starts_on=date(2025, 1, 1)), TODAY, words)
    assert agreements.row(store, number, TODAY).price_since == date(2025, 1, 1)


@pytest.mark.parametrize(
    ("interval", "unit"),
    [(None, RateUnit.ONCE), (MONTH, RateUnit.MONTH), (YEAR, RateUnit.YEAR)],
)
def test_the_unit_is_that_of_the_interval(
    store: Store, interval: Length | None, unit: RateUnit
) -> None:
    ana = somebody(store, "Ana")
    agreements.add(store, ana, replace(HOSTING, interval=interval), TODAY, words)
    assert [found.unit for found in rates.of(store, ana)] == [unit]


def test_what_is_paid_every_three_months_has_no_price_of_one(store: Store) -> None:
    ana = somebody(store, "Ana")
    quarterly = replace(HOSTING, interval=Length(3, CadenceUnit.MONTH))
    number = agreements.add(store, ana, quarterly, TODAY, words)
    assert rates.of(store, ana) == ()
    assert agreements.row(store, number, TODAY).price_since is None
