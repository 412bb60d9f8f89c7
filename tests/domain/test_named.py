"""Names found in texts however they are written, and nothing else taken for them."""

from __future__ import annotations

import pytest

from smallcrm.domain.named import Names, is_long_enough

NAMES = Names(
    ["Zoë Beispiel", "zoe@x.example", "+31 (0)6 55500777", "山田", "Łukasz", "...", " ", "Zoë"]
)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Lunch with Zoë Beispiel.", "Lunch with X."),
        ("lunch with ZOE  BEISPIEL's son", "lunch with X's son"),
        ("zoe_beispiel.vcf, Zoe-Beispiel (2).vcf", "X.vcf, X (2).vcf"),
        ("Zoe\u0308 Beispiel", "X"),
        ("Zoëlle Beispiel, Beispiel", "Zoëlle Beispiel, Beispiel"),
        ("write to ZOE@X.example!", "write to X!"),
        ("06 555 00 777, +31655500777, 0655-500-777", "X, X, X"),
        ("0031 6 55500777 or 020 1234567", "X or 020 1234567"),
        ("020 1234567 0655500777", "020 1234567 X"),
        ("655500777123 and 1655500778", "655500777123 and 1655500778"),
        ("昨日山田さんと話した", "昨日Xさんと話した"),
        ("łukasz, Łukaszów", "X, Łukaszów"),
        ("", ""),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, hidden: str) -> None:
    assert NAMES.replaced(text, "X") == hidden
    assert NAMES.are_in(text) is (text != hidden)


def test_where_two_begin_the_longer_one_is_taken() -> None:
    names = Names(["Ana", "Ana Lima", "Ana Lima Costa"])
    assert names.replaced("Ana Lima Costa, Ana Lima, Ana", "X") == "X, X, X"


def test_nobody_is_in_no_text() -> None:
    assert not Names([]).are_in("Ana Lima")
    assert Names([]).replaced("Ana", "X") == "Ana"


@pytest.mark.parametrize(
    ("term", "enough"),
    [("Bo", False), ("Bob", True), ("山", False), ("山田", True), (" Bo ", False)],
)
def test_a_name_of_two_letters_is_one_where_names_are_so_short(term: str, enough: bool) -> None:
    assert is_long_enough(term) is enough
