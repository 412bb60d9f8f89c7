"""Amounts in any locale's writing, and reckoning with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import amounts
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import DIGITS, MOST, Amount

WRITTEN = {
    "950 EUR": (95000, "EUR"),
    "EUR 950": (95000, "EUR"),
    "eur950": (95000, "EUR"),
    "950": (95000, "CHF"),
    "€1.200,50": (120050, "EUR"),
    "1,200.50 $": (120050, "USD"),
    "US$ 3": (300, "USD"),
    "$3": (300, "USD"),
    "1'200.- Fr.": (120000, "CHF"),
    "1\u2019200.\u2013": (120000, "CHF"),
    "1 200,5 €": (120050, "EUR"),
    "1\u202f200,50\u00a0€": (120050, "EUR"),
    "1.200": (120000, "CHF"),
    "1,200": (120000, "CHF"),
    "1.2": (120, "CHF"),
    "1200.500": (120050, "CHF"),
    "0,50": (50, "CHF"),
    ".5": (50, "CHF"),
    "1,00,000.00 INR": (10000000, "INR"),
    "4k": (400000, "CHF"),
    "1.5K EUR": (150000, "EUR"),
    "-3": (-300, "CHF"),
    "\u22123,20": (-320, "CHF"),
    "3.00-": (-300, "CHF"),
    "(12.00)": (-1200, "CHF"),
    "(€ 12)": (-1200, "EUR"),
    "€ -3": (-300, "EUR"),
    "0": (0, "CHF"),
    "-0": (0, "CHF"),
    "1200,-- EUR": (120000, "EUR"),
    "950 euros": (95000, "EUR"),
    "950 z\u0142": (95000, "PLN"),
    "1000 JPY": (1000, "JPY"),
    "\uffe51,000": (1000, "JPY"),
    "1.250 KWD": (1250, "KWD"),
    "1,250 KWD": (1250000, "KWD"),
    "\u0661\u0662\u066b\u0665 KWD": (12500, "KWD"),
    "10000000000000.00": (MOST, "CHF"),
}


@pytest.mark.parametrize("text", WRITTEN)
def test_an_amount_in_any_writing(text: str) -> None:
    assert amounts.read(text, "CHF") == Amount(*WRITTEN[text])


REFUSED = {
    "": "empty",
    " \u00a0": "empty",
    "free": "no_amount",
    "EUR": "no_amount",
    "12 EUR 13": "no_amount",
    "1.2.3": "no_amount",
    "1,2,3": "no_amount",
    "1 2": "no_amount",
    "--3": "no_amount",
    "-3-": "no_amount",
    "(-3)": "no_amount",
    "(3": "no_amount",
    "12 XYZ": "unknown_currency",
    "3 posters": "unknown_currency",
    "€3 USD": "two_currencies",
    "0.125": "too_many_digits",
    "1.5 JPY": "too_many_digits",
    "10000000000000.01": "amount_too_large",
    "9" * 30: "amount_too_large",
    "9" * 300: "amount_too_large",
    "nan": "no_amount",
    "1e5": "no_amount",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_amount_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        amounts.read(text, "CHF")
    assert caught.value.code == REFUSED[text]


def test_without_a_currency_it_has_to_be_named() -> None:
    with pytest.raises(InvalidValue) as caught:
        amounts.read("950")
    assert caught.value.code == "no_currency"
    with pytest.raises(InvalidValue) as caught:
        amounts.read("950", "XXX")
    assert caught.value.code == "unknown_currency"


def test_a_shared_sign_means_the_own_currency_if_it_is_one_of_those() -> None:
    assert amounts.read("$5", "CAD").currency == "CAD"
    assert amounts.read("$5", "DKK").currency == "USD"
    assert amounts.read("5 kr", "NOK").currency == "NOK"
    assert amounts.read("5 kr", "EUR").currency == "SEK"
    assert amounts.read("\u00a55", "CNY") == Amount(500, "CNY")


def test_the_locale_decides_only_what_can_be_read_both_ways() -> None:
    assert amounts.read("1,250", "KWD", ",").minor == 1250
    assert amounts.read("1.250", "KWD", ",").minor == 1250000
    assert amounts.read("1.25", "KWD", ",").minor == 1250
    assert amounts.read("1,200", "EUR", ",").minor == 120000  # no three digits of a euro's cents


@given(
    st.integers(-MOST, MOST), st.sampled_from(["EUR", "JPY", "KWD"]), st.sampled_from([".", ","])
)
def test_what_is_written_with_its_marks_is_read_again(minor: int, code: str, mark: str) -> None:
    digits = DIGITS.get(code, 2)
    whole, part = divmod(abs(minor), 10**digits)
    text = f"{whole:,}".replace(",", "." if mark == "," else ",")
    text += f"{mark}{part:0{digits}}" if digits else ""
    text = f"-{text}" if minor < 0 else text
    if digits:
        assert amounts.read(f"{text} {code}", decimal=mark) == Amount(minor, code)
    assert amounts.read(f"{minor:_} {code}" if digits == 0 else f"{text} {code}", "", mark) == (
        Amount(minor, code)
    )


@given(st.text(max_size=60), st.sampled_from(["", "EUR", "JPY", "KWD"]))
def test_any_text_is_an_amount_or_refused(text: str, code: str) -> None:
    try:
        found = amounts.read(text, code)
    except InvalidValue:
        return
    assert amounts.checked(found) == found
    assert isinstance(found.minor, int)


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [
        ("2.5", 2500),
        ("2,5", 2500),
        ("3", 3000),
        ("-1", -1000),
        ("1.000", 1000),
        ("1,000", 1000000),
        ("1.000,5", 1000500),
        ("0,125", 125),
        ("1 200", 1200000),
    ],
)
def test_a_quantity_is_kept_in_thousandths(text: str, thousandths: int) -> None:
    assert amounts.read_quantity(text) == thousandths


def test_a_quantity_in_the_writing_of_the_locale() -> None:
    assert amounts.read_quantity("1,000", ",") == 1000
    assert amounts.read_quantity("1.000", ",") == 1000000
    assert [amounts.plain_quantity(n) for n in (2500, 1000, -50, 0, 125)] == [
        "2.5",
        "1",
        "-0.05",
        "0",
        "0.125",
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("three", "not_a_number"),
        ("--1", "not_a_number"),
        ("0.0001", "too_many_digits"),
        ("9" * 19, "amount_too_large"),
        ("1" + "0" * 13, "amount_too_large"),
    ],
)
def test_what_is_no_quantity(text: str, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        amounts.read_quantity(text)
    assert caught.value.code == code


def test_currencies_are_never_added() -> None:
    paid = [Amount(100, "EUR"), Amount(5, "USD"), Amount(-30, "EUR")]
    assert amounts.sums(paid) == {"EUR": 70, "USD": 5}
    assert amounts.sums([]) == {}


def test_shares_and_medians_are_whole_and_rounded_from_zero() -> None:
    assert amounts.times(333, 500, 1000) == 167
    assert amounts.times(-333, 500, 1000) == -167
    assert amounts.times(MOST, 99, 100) == MOST // 100 * 99
    assert amounts.median([3, 1, 2]) == 2
    assert amounts.median([1, 2]) == 2
    assert amounts.median([-1, -2]) == -2
    assert amounts.median([]) is None
    with pytest.raises(ValueError, match="share of nothing"):
        amounts.times(1, 1, 0)


def test_what_cannot_be_kept_is_refused() -> None:
    assert amounts.checked(Amount(-MOST, "EUR")) == Amount(-MOST, "EUR")
    for amount, code in (
        (Amount(MOST + 1, "EUR"), "amount_too_large"),
        (Amount(-MOST - 1, "EUR"), "amount_too_large"),
        (Amount(1, "eur"), "unknown_currency"),
    ):
        with pytest.raises(InvalidValue) as caught:
            amounts.checked(amount)
        assert caught.value.code == code
