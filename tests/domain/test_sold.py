"""Sales said in a line: numbers without a currency, and what the user takes out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from people_in_lines import LANGUAGES, capture
from smallcrm.domain.captured import PartKind
from smallcrm.domain.languages import CODES
from smallcrm.domain.languages.sale_words import TABLES

EUROS = replace(LANGUAGES["en"], currency="EUR")


def sold(line: str) -> list[tuple[str, int, str]]:
    return [(s.what, s.quantity, s.amount.plain()) for s in capture(line, words=EUROS).sales]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ana: sold 3 posters at 40", ("posters", 3000, "120")),
        ("Ana: sold 2 prints at 15", ("prints", 2000, "30")),
        ("Ana: sold 3 posters at 4.50", ("posters", 3000, "13.5")),
        ("Ana: sold logo 950", ("logo", 1000, "950")),
        ("Ana: sold logo 950 yesterday", ("logo", 1000, "950")),
        ("Ana: sold the logo for 1,200", ("logo", 1000, "1200")),
        ("Ana: sold 1.5 days at 600", ("days", 1500, "900")),
        ("Ana: paid 950", ("", 1000, "950")),
        ("Ana: paid invoice 2026-17, 950", ("", 1000, "950")),
    ],
)
def test_a_number_without_a_currency_is_in_the_users_own(
    line: str, expected: tuple[str, int, str]
) -> None:
    assert sold(line) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "Ana: paid 12 days late",
        "Ana: paid 3 invoices",
        "Ana: sold 40 copies",
        "Ana: sold poster for 10%",
        "Ana: sold 99999999 posters at 9999999999",
        "Ana: remember: sold 3 posters at 40",
        "Ana: sell 3 posters at 40 fri",
        "sold 3 posters at 40",
    ],
)
def test_what_is_no_sale(line: str) -> None:
    assert sold(line) == []


def test_a_time_of_day_stays_one_where_nothing_was_sold() -> None:
    assert len(capture("Ana: called at 15", words=EUROS).promises) == 1
    assert capture("Ana: sold 2 prints at 15", words=EUROS).promises == ()


def test_the_part_goes_from_the_word_that_says_it_to_the_price() -> None:
    line = "Ana: sold 3 posters at 40"
    found = capture(line, words=EUROS)
    (part,) = [p for p in found.parts if p.kind is PartKind.SALE]
    assert line[slice(*part.span)] == "sold 3 posters at 40"
    assert line[slice(*found.sales[0].verb)] == "sold"
    unread = capture(line, words=EUROS, sealed=(found.sales[0].verb,))
    assert unread.sales == ()
    assert unread.body == found.body


def test_every_language_of_the_line_has_its_words() -> None:
    assert set(TABLES) == set(CODES)


def test_without_a_currency_of_the_locale_a_bare_number_is_no_price() -> None:
    words = replace(EUROS, currency="")
    assert capture("Ana: sold 3 posters at 40", words=words).sales == ()
    assert len(capture("Ana: sold 3 posters at 40 EUR", words=words).sales) == 1
