"""Amounts and quantities as the user's locale writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from smallcrm.domain import amounts
from smallcrm.domain.money import MOST, Amount
from smallcrm.viewmodels import amount_words, sale_deeds, wording

SWISS = QLocale(QLocale.Language.German, QLocale.Country.Switzerland)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture(autouse=True)
def _british(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(BRITISH)
    yield
    QLocale.setDefault(before)


def test_an_amount_has_cents_only_where_it_has_some() -> None:
    shown = amount_words.amount
    assert shown(Amount(120000, "USD")) == "USD 1,200"
    assert shown(Amount(120005, "USD")) == "USD 1,200.05"
    assert shown(Amount(-950, "EUR")) == "EUR -9.50"
    assert shown(Amount(-1, "EUR")) == "EUR -0.01"
    assert shown(Amount(1234, "JPY")) == "JPY 1,234"
    assert shown(Amount(1234, "KWD")) == "KWD 1.234"
    assert shown(Amount(0, "EUR")) == "EUR 0"


def test_an_amount_in_other_locales() -> None:
    QLocale.setDefault(GERMAN)
    assert amount_words.amount(Amount(120050, "EUR")) == "EUR 1.200,50"
    assert amount_words.decimal() == ","
    assert amount_words.quantity(1200500) == "1.200,5"
    QLocale.setDefault(SWISS)
    assert amount_words.amount(Amount(120050, "CHF")).replace("\u2019", "'") == "CHF 1'200.50"
    assert amount_words.currency() == "CHF"


def test_a_sum_larger_than_an_amount_can_be() -> None:
    assert amount_words.amount(Amount(10**21, "EUR")) == "EUR 10,000,000,000,000,000,000"


@pytest.mark.parametrize("locale", [BRITISH, GERMAN, SWISS])
@pytest.mark.parametrize("minor", [0, 5, -950, 120000, 123456, MOST, -MOST])
@pytest.mark.parametrize("code", ["EUR", "JPY", "KWD"])
def test_what_is_shown_and_what_is_typed_are_read_again(
    locale: QLocale, minor: int, code: str
) -> None:
    QLocale.setDefault(locale)
    value = Amount(minor, code)
    mark = amount_words.decimal()
    assert amounts.read(amount_words.typed(value), code, mark) == value
    assert amounts.read(amount_words.amount(value), "", mark) == value


def test_sums_stand_beside_each_other() -> None:
    assert amount_words.sums({"EUR": 120000, "USD": 5}) == "EUR 1,200 · USD 0.05"


def test_quantities() -> None:
    assert [amount_words.quantity(n) for n in (1000, 2500, 1200000, -500)] == [
        "1",
        "2.5",
        "1,200",
        "-0.5",
    ]


def test_each_reason_has_its_sentence() -> None:
    other = wording.invalid("something else")
    for code in sale_deeds.why_invalid():
        assert wording.invalid(code) != other
