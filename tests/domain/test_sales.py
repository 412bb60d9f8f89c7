"""What the past says of the next purchase; drafts of sales."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import sales
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.sales import ItemId, PairRow, SaleDraft

TODAY = date(2026, 11, 25)
POSTERS = SaleDraft(TODAY, "  3  posters ", Amount(12000, "EUR"), 3000, " 2026-17 ", " \n big ")


def ago(*days: int) -> list[date]:
    return [TODAY - timedelta(n) for n in days]


def test_a_draft_is_kept_as_one_line() -> None:
    found = sales.checked(POSTERS)
    assert (found.what, found.number, found.note) == ("3 posters", "2026-17", "big")
    assert sales.checked(found) == found


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"quantity": 0}, "no_quantity"),
        ({"quantity": -1000}, "no_quantity"),
        ({"quantity": MOST + 1}, "amount_too_large"),
        ({"amount": Amount(1, "XXX")}, "unknown_currency"),
        ({"amount": Amount(-MOST - 1, "EUR")}, "amount_too_large"),
        ({"note": "x" * 10_001}, "too_long"),
    ],
)
def test_what_cannot_be_sold(change: dict[str, object], code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        sales.checked(replace(POSTERS, **change))  # type: ignore[arg-type]
    assert caught.value.code == code


def test_nothing_and_less_than_nothing_can_be_paid() -> None:
    for minor in (0, -12000):
        draft = replace(POSTERS, amount=Amount(minor, "EUR"))
        assert sales.checked(draft).amount.minor == minor


def test_a_price_and_a_quantity_make_an_amount() -> None:
    assert sales.total(Amount(4000, "EUR"), 3000) == Amount(12000, "EUR")
    assert sales.total(Amount(333, "EUR"), 2500) == Amount(833, "EUR")
    assert sales.unit_price(Amount(12000, "EUR"), 3000) == Amount(4000, "EUR")
    with pytest.raises(InvalidValue):
        sales.total(Amount(MOST, "EUR"), 2000)


def test_the_usual_gap_needs_three_days() -> None:
    assert sales.median_gap(ago(60, 30)) is None
    assert sales.median_gap(ago(60, 60, 30)) is None
    assert sales.median_gap(ago(100, 69, 38, 8)) == 31
    assert sales.median_gap(ago(8, 100, 38, 69)) == 31


@pytest.mark.parametrize(
    ("days", "due"),
    [
        ((92, 61, 30), None),
        ((93, 62, 31), (31, 31)),
        ((155, 124, 93), (31, 93)),
        ((156, 125, 94), None),
        ((62, 31), None),
        ((93, 62, 31, -1), None),
        ((9, 6, 3), None),
    ],
)
def test_when_they_are_due_again(days: tuple[int, ...], due: tuple[int, int] | None) -> None:
    """From the usual day on, not for ever, and not when a sale stands for a day to come."""
    found = sales.is_due_again(ago(*days), TODAY)
    assert found == (None if due is None else (due[0], TODAY - timedelta(due[1])))


@given(st.lists(st.integers(0, 4000), min_size=1, max_size=30))
def test_whoever_is_due_has_waited_as_long_as_they_usually_do(days: list[int]) -> None:
    found = sales.is_due_again(ago(*days), TODAY)
    if found is not None:
        gap, last = found
        assert last == max(ago(*days))
        assert gap <= (TODAY - last).days
        assert sales.comes_round(last, gap) <= TODAY  # type: ignore[operator]


def test_the_end_of_time() -> None:
    assert sales.comes_round(date.max, 31) is None
    assert sales.comes_round(TODAY, None) is None


def test_the_search_for_those_who_have_only_the_first() -> None:
    row = PairRow(ItemId(1), 'Poster "A2"', ItemId(2), "frame", 3, 9)
    assert row.query == 'bought:"Poster A2" -bought:"frame"'
