"""What is typed into a custom field, by rules that know no locale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import custom_fields as rules
from smallcrm.domain.custom_fields import CustomKind, CustomValue, FieldDraft
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.text import one_line

K = CustomKind
CHOICES = ("Bronze", "Silver", "Gold")


@pytest.mark.parametrize(
    ("kind", "typed", "text", "number"),
    [
        (K.TEXT, " two\r\nlines ", "two\nlines", None),
        (K.LINK, " https://example.com/a ", "https://example.com/a", None),
        (K.NUMBER, "12", "12", 12.0),
        (K.NUMBER, "1,234.50", "1234.5", 1234.5),
        (K.NUMBER, "1.234,50", "1234.5", 1234.5),
        (K.NUMBER, "1\u202f234\u00a0567", "1234567", 1234567.0),
        (K.NUMBER, "1'234.5", "1234.5", 1234.5),
        (K.NUMBER, "1,234", "1234", 1234.0),
        (K.NUMBER, "1.234", "1.234", 1.234),
        (K.NUMBER, "1.234.567", "1234567", 1234567.0),
        (K.NUMBER, "12,5", "12.5", 12.5),
        (K.NUMBER, "+7", "7", 7.0),
        (K.NUMBER, "-0", "0", 0.0),
        (K.NUMBER, "-3.10", "-3.1", -3.1),
        (K.NUMBER, ".5", "0.5", 0.5),
        (K.NUMBER, "1e3", "1000", 1000.0),
        (K.MONEY, "1200 EUR", "1200 EUR", 1200.0),
        (K.MONEY, "€1.200,50", "1200.50 EUR", 1200.5),
        (K.MONEY, "$1,200", "1200 USD", 1200.0),
        (K.MONEY, "1.200 €", "1200 EUR", 1200.0),
        (K.MONEY, "-$3.5", "-3.50 USD", -3.5),
        (K.MONEY, "eur 9", "9 EUR", 9.0),
        (K.MONEY, "9", "9", 9.0),
        (K.MONEY, "1.234 KWD", "1.234 KWD", 1.234),
        (K.MONEY, "500 JPY", "500 JPY", 500.0),
        (K.MONEY, "5.000,000 EUR", "5000 EUR", 5000.0),
        (K.DATE, "2026-12-04", "2026-12-04", 739954.0),
        (K.DATE, "20261204", "2026-12-04", 739954.0),
        (K.DATE, "2026-12-04T10:00:00Z", "2026-12-04", 739954.0),
        (K.DATE, "4.12.2026", "2026-12-04", 739954.0),
        (K.DATE, "2026/12/4", "2026-12-04", 739954.0),
        (K.DATE, "12/31/2026", "2026-12-31", 739981.0),
        (K.DATE, "31/12/2026", "2026-12-31", 739981.0),
        (K.DATE, "4/4/2026", "2026-04-04", 739710.0),
        (K.YES_NO, "Yes", "yes", 1.0),
        (K.YES_NO, "ja", "yes", 1.0),
        (K.YES_NO, "FALSE", "no", 0.0),
        (K.YES_NO, "0", "no", 0.0),
        (K.CHOICE, "gold", "Gold", 2.0),
    ],
)
def test_what_is_typed_becomes_one_form(
    kind: CustomKind, typed: str, text: str, number: float | None
) -> None:
    assert rules.read(kind, typed, CHOICES) == CustomValue(text, number)
    assert rules.read(kind, text, CHOICES) == CustomValue(text, number)


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (K.TEXT, " \n ", "empty"),
        (K.NUMBER, "about ten", "not_a_number"),
        (K.NUMBER, "1.2,3.4,5", "not_a_number"),
        (K.NUMBER, "1e999", "not_a_number"),
        (K.NUMBER, "-", "not_a_number"),
        (K.MONEY, "ten euros", "not_money"),
        (K.MONEY, "$9 EUR", "not_money"),
        (K.MONEY, "§9", "not_money"),
        (K.MONEY, "9.999 JPY0", "not_money"),
        (K.MONEY, "1.23456 EUR", "not_money"),
        (K.MONEY, "1,2.3,4 EUR", "not_money"),
        (K.DATE, "soon", "not_a_date"),
        (K.DATE, "2026-02-31", "no_such_day"),
        (K.DATE, "0000-01-01", "no_such_day"),
        (K.DATE, "03/04/2026", "day_or_month"),
        (K.YES_NO, "maybe", "not_yes_or_no"),
        (K.CHOICE, "Platinum", "not_a_choice"),
    ],
)
def test_what_does_not_fit_says_why_and_can_be_kept(
    kind: CustomKind, typed: str, code: str
) -> None:
    with pytest.raises(InvalidValue) as found:
        rules.read(kind, typed, CHOICES)
    assert found.value.code == code
    assert not rules.fits(kind, typed, CHOICES)
    if code == "empty":
        with pytest.raises(InvalidValue):
            rules.read_or_keep(kind, typed, CHOICES)
    else:
        assert rules.read_or_keep(kind, typed, CHOICES) == CustomValue(typed)


@given(st.sampled_from(sorted(K)), st.text(max_size=40) | st.from_regex(r"[-+$€ .,\d']{1,16}"))
def test_whatever_is_typed_reads_again_as_the_same(kind: CustomKind, typed: str) -> None:
    try:
        first = rules.read_or_keep(kind, typed, CHOICES)
    except InvalidValue:
        assert not one_line(typed)
    else:
        assert rules.read_or_keep(kind, first.text, CHOICES) == first


def test_a_field_is_checked() -> None:
    draft = FieldDraft(" Level: ", K.CHOICE, (" gold", "", "Gold ", "silver"), "#Client")
    assert rules.checked(draft) == FieldDraft("Level", K.CHOICE, ("gold", "silver"), "Client")
    assert rules.checked(FieldDraft("A", K.TEXT, ("x",))) == FieldDraft("A")
    for bad, code in (
        (FieldDraft(" : "), "empty"),
        (FieldDraft("A", K.CHOICE, (" ",)), "no_choices"),
        (FieldDraft("A", K.CHOICE, tuple(map(str, range(201)))), "too_many_choices"),
    ):
        with pytest.raises(InvalidValue) as found:
            rules.checked(bad)
        assert found.value.code == code
