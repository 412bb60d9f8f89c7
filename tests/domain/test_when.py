"""Typed days: what each means on Wed 25 Nov 2026, 14:30, and what is none."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.records import DueRow
from smallcrm.domain.when import Unreadable, Words, YearlyDay, read_due, read_yearly

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
GERMAN = Words(
    days=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"),
        *("September", "Oktober", "November", "Dezember"),
    ),
    short_days=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    short_months=(
        *("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni"),
        *("Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    ),
    dotted=True,
)


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("today", (2026, 11, 25), None),
        ("tonight", (2026, 11, 25), time(18)),
        ("tomorrow", (2026, 11, 26), None),
        ("tmrw 9am", (2026, 11, 26), time(9)),
        ("fri 10am", (2026, 11, 27), time(10)),
        ("Fri, 10:00", (2026, 11, 27), time(10)),
        ("wed", (2026, 12, 2), None),
        ("thurs", (2026, 11, 26), None),
        ("next week", (2026, 11, 30), None),
        ("next week 9am", (2026, 11, 30), time(9)),
        ("weekend", (2026, 11, 28), None),
        ("in 3 days", (2026, 11, 28), None),
        ("3d", (2026, 11, 28), None),
        ("2w", (2026, 12, 9), None),
        ("in a week", (2026, 12, 2), None),
        ("in 2 months", (2027, 1, 25), None),
        ("in a fortnight", (2026, 12, 9), None),
        ("4 dec", (2026, 12, 4), None),
        ("dec 4th at 3pm", (2026, 12, 4), time(15)),
        ("tue 30 nov", (2026, 11, 30), None),
        ("20 nov", (2027, 11, 20), None),
        ("20 nov 2027", (2027, 11, 20), None),
        ("2026-12-04", (2026, 12, 4), None),
        ("4/12", (2026, 12, 4), None),
        ("4.12.26", (2026, 12, 4), None),
        ("29 feb", (2028, 2, 29), None),
        ("15:00", (2026, 11, 25), time(15)),
        ("10am", (2026, 11, 26), time(10)),
        ("14h", (2026, 11, 26), time(14)),
        ("noon", (2026, 11, 26), time(12)),
        ("12am", (2026, 11, 26), time(0)),
        ("in 20 min", (2026, 11, 25), time(14, 50)),
        ("in 2 hours", (2026, 11, 25), time(16, 30)),
        ("in 2h", (2026, 11, 25), time(16, 30)),
    ],
)
def test_what_is_meant(text: str, day: tuple[int, int, int], at: time | None) -> None:
    assert read_due(text, NOW, Words()) == DueRow(date(*day), at)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unreadable.EMPTY),
        ("   ", Unreadable.EMPTY),
        ("soon", Unreadable.NOT_A_DATE),
        ("31 june", Unreadable.NO_SUCH_DAY),
        ("2026-02-30", Unreadable.NO_SUCH_DAY),
        ("40/40", Unreadable.NO_SUCH_DAY),
        ("2026-11-20", Unreadable.PAST),
        ("25:00", Unreadable.NOT_A_DATE),
        ("13pm", Unreadable.NOT_A_DATE),
        ("5", Unreadable.NOT_A_DATE),
        ("may", Unreadable.NOT_A_DATE),
        ("ma", Unreadable.NOT_A_DATE),
        ("4 foo", Unreadable.NOT_A_DATE),
        ("a b c d", Unreadable.NOT_A_DATE),
        ("3 x", Unreadable.NOT_A_DATE),
    ],
)
def test_what_is_no_day(text: str, why: Unreadable) -> None:
    assert read_due(text, NOW, Words()) is why


def test_the_users_own_language_and_order() -> None:
    assert read_due("Freitag", NOW, GERMAN) == DueRow(date(2026, 11, 27))
    assert read_due("fr 9:30", NOW, GERMAN) == DueRow(date(2026, 11, 27), time(9, 30))
    assert read_due("4. Dez.", NOW, GERMAN) == DueRow(date(2026, 12, 4))
    assert read_due("friday", NOW, GERMAN) == DueRow(date(2026, 11, 27))
    american = Words(month_first=True)
    assert read_due("12/4", NOW, american) == DueRow(date(2026, 12, 4))


def test_the_end_of_a_month_counts_from_its_last_day() -> None:
    january = datetime(2027, 1, 31, 9, tzinfo=UTC)
    assert read_due("in 1 month", january, Words()) == DueRow(date(2027, 2, 28))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 may", YearlyDay(5, 3)),
        ("may 3 1984", YearlyDay(5, 3, 1984)),
        ("1984-05-03", YearlyDay(5, 3, 1984)),
        ("3.5.84", YearlyDay(5, 3, 1984)),
        ("3.5.05", YearlyDay(5, 3, 2005)),
        ("29 feb", YearlyDay(2, 29)),
        ("31 june", Unreadable.NO_SUCH_DAY),
        ("", Unreadable.EMPTY),
        ("someday", Unreadable.NOT_A_DATE),
    ],
)
def test_yearly_days(text: str, expected: YearlyDay | Unreadable) -> None:
    assert read_yearly(text, Words()) == expected


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    found = read_due(text, NOW, GERMAN)
    assert isinstance(found, Unreadable) or found.due_on >= NOW.date()
    read_yearly(text, GERMAN)
