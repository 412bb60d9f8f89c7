"""Months, quarters and years, at the ends of months and of the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain import periods
from smallcrm.domain.periods import Seen


@pytest.mark.parametrize(
    ("day", "count", "first"),
    [
        (date(2026, 11, 1), 0, date(2026, 11, 1)),
        (date(2026, 11, 1), 11, date(2025, 12, 1)),
        (date(2026, 1, 1), 1, date(2025, 12, 1)),
        (date(2026, 12, 1), -1, date(2027, 1, 1)),
        (date(1, 2, 1), 5, date.min),
        (date(9999, 12, 1), -1, date(9999, 12, 1)),
    ],
)
def test_months_before(day: date, count: int, first: date) -> None:
    assert periods.months_before(day, count) == first


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 11, 25), date(2025, 11, 25)),
        (date(2024, 2, 29), date(2023, 2, 28)),
        (date(2025, 3, 1), date(2024, 3, 1)),
        (date.min, date.min),
        (date(1, 12, 31), date.min),
    ],
)
def test_a_year_before(day: date, before: date) -> None:
    assert periods.year_before(day) == before


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 31), date(2026, 1, 1)),
        (date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 12, 31), date(2026, 10, 1)),
    ],
)
def test_quarters(day: date, first: date) -> None:
    assert periods.quarter(day) == first


def test_the_last_months_end_with_the_present_one() -> None:
    found = periods.last_months(date(2026, 1, 31), 12)
    assert found[0] == date(2025, 2, 1)
    assert found[-1] == date(2026, 1, 1)
    assert len(set(found)) == 12


def test_the_last_quarters_are_over() -> None:
    assert periods.last_quarters(date(2026, 9, 30), 2) == (date(2026, 1, 1), date(2026, 4, 1))
    assert periods.last_quarters(date(2026, 10, 1), 2) == (date(2026, 4, 1), date(2026, 7, 1))


def test_who_came_back_is_counted_in_both_periods_once() -> None:
    one, two, three = periods.years_to(date(2026, 11, 26))
    assert (one, two, three) == (date(2024, 11, 26), date(2025, 11, 26), date(2026, 11, 26))
    seen = Seen([three, one, two, two])
    assert seen.starts == (one, two, three)
    seen.slots[0].update({1, 2, 3, 4})
    seen.slots[1].update({3, 4, 5})
    seen.slots[2].update({1})  # a day that is still to come
    assert periods.came_back(seen, (one, two, three)) == (4, 2)
    assert seen.between(one, three) == {1, 2, 3, 4, 5}
    assert seen.between(two, two) == set()
