from __future__ import annotations

from datetime import date

import pytest

from smallcrm.formats import table_dates
from smallcrm.formats.table_dates import Day


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("1990-03-12", 1990, 3, 12),
        ("1990/3/12", 1990, 3, 12),
        ("2024年3月5日", 2024, 3, 5),
        ("19900312", 1990, 3, 12),
        ("2024-01-15T10:00:00Z", 2024, 1, 15),
        ("2024-03-12 09:14", 2024, 3, 12),
        (" --09-01", None, 9, 1),
        ("--0901", None, 9, 1),
        ("1604-05-06", None, 5, 6),
        ("0000-05-06", None, 5, 6),
        ("24.12.1968", 1968, 12, 24),
        ("24.12.68", 1968, 12, 24),
        ("24.12.", None, 12, 24),
        ("29.02.1984", 1984, 2, 29),
        ("31/12/1979", 1979, 12, 31),
        ("12/31/1979", 1979, 12, 31),
        ("1/20/1970 0:00", 1970, 1, 20),
        ("7-Feb-22", 2022, 2, 7),
        ("03 Jan 2023", 2023, 1, 3),
        ("12. März 1980", 1980, 3, 12),
        ("12 de marzo de 1980", 1980, 3, 12),
        ("1er août 1999", 1999, 8, 1),
        ("3rd of May", None, 0, 0),
        ("5 mai", None, 5, 5),
        ("March 12, 1980", 1980, 3, 12),
        ("Mar 12, 2024 9:14 AM", 2024, 3, 12),
        ("Freitag, 12. Juli 2024", 2024, 7, 12),
    ],
)
def test_days_in_all_ways(text: str, year: int | None, month: int, day: int) -> None:
    for day_first in (True, False):
        found = table_dates.read(text, day_first=day_first)
        assert found == (Day(month, day, year) if month else None)


@pytest.mark.parametrize("text", ["0/0/00", "00.00.00", "0000-00-00", "", "  "])
def test_no_day(text: str) -> None:
    assert table_dates.read(text, day_first=True) == Day(is_empty=True)


@pytest.mark.parametrize(
    "text",
    ["31.02.1990", "9999-01-01", "13/13/2000", "vorige week", "4-5", "12 foo 1990", "x" * 100],
)
def test_what_is_no_day(text: str) -> None:
    assert table_dates.read(text, day_first=True) is None


def test_who_comes_first_is_said() -> None:
    assert table_dates.read("03/04/80", day_first=True) == Day(4, 3, 1980)
    assert table_dates.read("03/04/80", day_first=False) == Day(3, 4, 1980)
    assert table_dates.read("3/4", day_first=False) == Day(3, 4, None)
    assert Day(3, 4, 1980).on == date(1980, 3, 4)
    assert Day(3, 4, None).on is None


def test_doubt() -> None:
    open_days = ["03/04/1980", "12/10/2026", "5/5/2000", "0/4/1980", "1.2.2000", "nothing"]
    day_first, month_first, doubt = table_dates.doubt(open_days)
    assert (day_first, month_first) == (0, 0)
    assert doubt is not None
    assert (doubt.count, doubt.example) == (3, "03/04/1980")
    assert (doubt.day_first, doubt.month_first) == (date(1980, 4, 3), date(1980, 3, 4))
    assert table_dates.doubt(["13/4/80", "4/13/80", "4/14/80"]) == (1, 2, None)
    _, _, doubt = table_dates.doubt(["1/2"])
    assert doubt is not None
    assert doubt.day_first == date(2000, 2, 1)
