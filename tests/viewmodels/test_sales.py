"""What is typed of a sale: days that are over, and in which currency a bare number is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from conftest import NOW
from people_in_lines import LANGUAGES
from services.selling import TODAY, customer, draft
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.when import Words
from smallcrm.services import sales
from smallcrm.storage.store import Store
from smallcrm.viewmodels import sale_wording, wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.sales import Sales, Typed, read_past
from smallcrm.viewmodels.workspace import Workspace


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", TODAY),
        ("today", TODAY),
        ("yesterday", date(2026, 11, 24)),
        ("wed", TODAY),
        ("fri", date(2026, 11, 20)),
        ("3 May", date(2026, 5, 3)),
        ("3 December", date(2025, 12, 3)),
        ("3 December 2026", date(2026, 12, 3)),
        ("2024-02-29", date(2024, 2, 29)),
    ],
)
def test_a_day_that_is_over(text: str, day: date) -> None:
    assert read_past(text, Words(), TODAY) == day


def test_yesterday_in_another_language() -> None:
    assert read_past("gestern", LANGUAGES["de"], TODAY) == date(2026, 11, 24)


@pytest.mark.parametrize("text", ["soon", "31 feb", "29 feb", "fri 3 may"])
def test_no_day(text: str) -> None:
    with pytest.raises(InvalidValue):
        read_past(text, Words(), TODAY)


@pytest.fixture
def vm(store: Store, clock: FixedClock, qtbot: QtBot) -> Iterator[Sales]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    space = Workspace(store, clock)
    person = PersonViewModel(space, space)
    made = Sales(space, person, space)
    person.show(customer(store))
    yield made
    space.stop()
    QLocale.setDefault(before)


def last(vm: Sales) -> Amount:
    return vm.rows[0].amount


def test_a_bare_number_is_in_the_currency_of_what_is_known(vm: Sales, store: Store) -> None:
    assert vm.keep(Typed("Logo", "", "950")) == ""
    assert last(vm) == Amount(95000, "GBP")
    assert vm.keep(Typed("Card", "", "9 EUR")) == ""
    assert vm.keep(Typed("Pen", "", "1,200.50")) == ""
    assert last(vm) == Amount(120050, "EUR")
    vm.person.show(customer(store, "Ben"))
    assert vm.keep(Typed("", "", "5")) == ""
    assert last(vm) == Amount(500, "EUR")
    assert vm.keep(Typed("logo", "2", "")) == ""
    assert last(vm) == Amount(190000, "GBP")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (Typed("Logo", "", ""), "empty"),
        (Typed("Logo", "0", "5"), "no_quantity"),
        (Typed("Logo", "-1", "5"), "no_quantity"),
        (Typed("Logo", "many", "5"), "not_a_number"),
        (Typed("Logo", "", "5 XYZ"), "unknown_currency"),
        (Typed("Logo", "", "9" * 20), "amount_too_large"),
        (Typed("Logo", "", "5", "2027-01-01"), "in_the_future"),
        (Typed("Logo", "", "5", "soon"), "not_a_date"),
    ],
)
def test_why_it_cannot_be_kept(vm: Sales, typed: Typed, code: str) -> None:
    assert vm.keep(typed) == wording.invalid(code)
    assert vm.rows == ()


def test_less_than_nothing_is_a_credit_note(vm: Sales) -> None:
    assert vm.keep(Typed("Logo", "", "(12.00)")) == ""
    assert last(vm).minor == -1200
    assert vm.summary.last is None


def test_what_stands_in_the_fields_means_the_same_again(vm: Sales, store: Store) -> None:
    for n, minor in enumerate((5, 120050, -MOST, MOST)):
        who = vm.person.customer
        assert who is not None
        made = sales.add(store, who, draft(minor=minor, on=TODAY.replace(day=n + 1)), NOW)
        row = vm.row(made)
        assert row is not None
        assert vm.keep(vm.typed(row), made) == ""
        assert vm.row(made) == row


def test_words_of_a_returned_sale(vm: Sales, store: Store) -> None:
    who = vm.person.customer
    assert who is not None
    sale = sales.add(store, who, draft("Poster", 12000, TODAY.replace(day=2), n=3), NOW)
    sales.bring_back(store, sale, TODAY, "torn")
    row = vm.row(sale)
    assert row is not None
    head, words = sale_wording.entry(row, TODAY)
    assert head == "Sale · 2 Nov"
    assert words == "3 × Poster, EUR 120\nReturned 25 Nov: torn"
    assert vm.row_words(row) == ("3 × Poster", "2 Nov · EUR 120 · returned")
