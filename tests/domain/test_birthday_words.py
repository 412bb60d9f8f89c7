"""Whose birthday it is, as calendars and people write it."""

from __future__ import annotations

import pytest

from smallcrm.domain.birthday_words import read_title
from smallcrm.domain.records import OccasionKind


@pytest.mark.parametrize(
    "title",
    [
        *("Zoe Baker's birthday", "Zoe Baker’s Birthday", "Zoe Baker's 40th birthday"),
        *("Happy birthday, Zoe Baker!", "Birthday of Zoe Baker", "Birthday: Zoe Baker"),
        *("Zoe Baker - Birthday", "Zoe Baker (birthday)", "Zoe Baker birthday", "Zoe Baker bday"),
        *("Zoe Baker hat Geburtstag", "Geburtstag von Zoe Baker", "Zoe Bakers Geburtstag"),
        *("40. Geburtstag von Zoe Baker", "Geburtstag: Zoe Baker", "Geburtstag Zoe Baker"),
        *("Anniversaire de Zoe Baker", "L’anniversaire de Zoe Baker", "Anniversaire : Zoe Baker"),
        *("Cumpleaños de Zoe Baker", "El cumpleaños de Zoe Baker", "Cumple de Zoe Baker"),
        *("Verjaardag van Zoe Baker", "Zoe Baker is jarig", "Zoe Baker's verjaardag"),
        *("Verjaardag Zoe Baker", "Compleanno di Zoe Baker", "Aniversário de Zoe Baker"),
        *("🎂 Zoe Baker", "Zoe Baker 🎂", "🎂 Zoe Baker's birthday", "Zoe Bakers födelsedag"),
        *("Zoe Baker的生日", "Zoe Bakerの誕生日", "  zoe   baker's BIRTHDAY "),
    ],
)
def test_birthdays(title: str) -> None:
    found = read_title(title)
    assert found is not None
    kind, name, year = found
    assert (kind, name.casefold(), year) == (OccasionKind.BIRTHDAY, "zoe baker", None)


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("🎂 Zoe Baker (1984)", 1984),
        ("Zoe Baker's birthday (*1984)", 1984),
        ("Geburtstag von Zoe Baker (geb. 1984)", 1984),
        ("Zoe Baker's birthday (42)", None),
        ("Geburtstag von Zoe Baker (42 Jahre)", None),
    ],
)
def test_a_year_in_the_title(title: str, year: int | None) -> None:
    assert read_title(title) == (OccasionKind.BIRTHDAY, "Zoe Baker", year)


@pytest.mark.parametrize(
    "title",
    [
        *("Zoe Baker's anniversary", "Zoe Baker’s 10th wedding anniversary", "💍 Zoe Baker"),
        *("Jahrestag von Zoe Baker", "Anniversaire de mariage de Zoe Baker"),
        *("Aniversario de boda de Zoe Baker", "Trouwdag van Zoe Baker", "⚭ Zoe Baker"),
    ],
)
def test_other_days(title: str) -> None:
    assert read_title(title) == (OccasionKind.ANNIVERSARY, "Zoe Baker", None)


@pytest.mark.parametrize(
    "title",
    [
        *("", "Lunch", "Zoe's birthday party", "Buy a birthday card", "x" * 200 + "'s birthday"),
        *("🎂", "Geburtstagsfeier", "Birthday", "Cake 🎂 with tea for all"),
    ],
)
def test_no_such_day(title: str) -> None:
    assert read_title(title) is None
