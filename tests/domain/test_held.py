"""The day by which a request is to be answered."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain.held import answer_by


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (date(2026, 11, 25), date(2026, 12, 25)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 2, 28), date(2026, 3, 28)),
        (date(9999, 12, 31), date(9999, 12, 31)),
    ],
)
def test_the_answer_is_due_on_the_corresponding_date(asked: date, due: date) -> None:
    assert answer_by(asked) == due
