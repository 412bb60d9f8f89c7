"""What a rule's suggestion was of, when the rows have other numbers."""

from __future__ import annotations

import pytest

from smallcrm.domain import firings


def now(table: str, number: int) -> int | None:
    return {("sale", 12): 40, ("deal", 7): 9}.get((table, number))


@pytest.mark.parametrize(
    ("was", "is_now"),
    [
        ("sale:12", "sale:40"),
        ("deal:7", "deal:9"),
        ("quote:7:2026-11-20T09:00:00.000000Z", "quote:9:2026-11-20T09:00:00.000000Z"),
    ],
)
def test_a_row_is_found_by_the_number_it_has_now(was: str, is_now: str) -> None:
    assert firings.moved(was, now) == is_now


@pytest.mark.parametrize("same", ["sale:13", "2026", "sale:", "sale:\u0663", "moon:1", "quote:x"])
def test_what_names_no_row_is_as_it_was(same: str) -> None:
    assert firings.moved(same, now) == same
