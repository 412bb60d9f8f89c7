"""Fields for a rule: "every" may be left out, and it counts from the day that is set."""

from __future__ import annotations

from datetime import date, time

import pytest

from people_in_lines import NOW
from smallcrm.domain.records import Repeat
from smallcrm.domain.rhythms import Again, read_every, read_repeat
from smallcrm.domain.when import Unreadable, Words, read_due


@pytest.mark.parametrize(
    ("text", "rule", "since", "at"),
    [
        ("every 2nd tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 12, 1), None),
        ("2nd tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 12, 1), None),
        ("monthly", "FREQ=MONTHLY;BYMONTHDAY=25", date(2026, 12, 25), None),
        ("month", "FREQ=MONTHLY;BYMONTHDAY=25", date(2026, 12, 25), None),
        ("6 weeks", "FREQ=WEEKLY;INTERVAL=6", date(2027, 1, 6), None),
        ("fri", "FREQ=WEEKLY;BYDAY=FR", date(2026, 11, 27), None),
        ("every fri 9am", "FREQ=WEEKLY;BYDAY=FR", date(2026, 11, 27), time(9)),
        ("mon and thu", "FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 11, 26), None),
        ("1st", "FREQ=MONTHLY;BYMONTHDAY=1", date(2026, 12, 1), None),
        ("first monday of the month", "FREQ=MONTHLY;BYDAY=1MO", date(2026, 12, 7), None),
        ("3 may.", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3", date(2027, 5, 3), None),
        ("weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", date(2026, 11, 26), None),
    ],
)
def test_a_field_for_a_rule(text: str, rule: str, since: date, at: time | None) -> None:
    assert read_repeat(text, NOW, Words()) == Again(Repeat(rule, since), at)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("monthly", date(2026, 12, 9)),
        ("6 weeks", date(2026, 12, 9)),
        ("every wed", date(2026, 12, 9)),
        ("every fri", date(2026, 12, 11)),
        ("yearly", date(2026, 12, 9)),
        ("every friday starting 8 jan", date(2027, 1, 8)),
    ],
)
def test_it_counts_from_the_day_that_is_set(text: str, since: date) -> None:
    found = read_repeat(text, NOW, Words(), start=date(2026, 12, 9))
    assert isinstance(found, Again)
    assert found.repeat.since == since


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", Unreadable.EMPTY),
        (" . ", Unreadable.EMPTY),
        ("soon", Unreadable.NOT_A_REPEAT),
        ("tomorrow", Unreadable.NOT_A_REPEAT),
        ("every", Unreadable.NOT_A_REPEAT),
        ("every 3 hours", Unreadable.NOT_A_REPEAT),
        ("every fri please", Unreadable.NOT_A_REPEAT),
        ("fri please", Unreadable.NOT_A_REPEAT),
    ],
)
def test_what_is_no_rule(text: str, trouble: Unreadable) -> None:
    assert read_repeat(text, NOW, Words()) is trouble


def test_a_due_field_takes_no_rule_and_a_rhythm_takes_monthly() -> None:
    assert read_due("every friday", NOW, Words()) is Unreadable.NOT_A_DATE
    assert read_due("monthly", NOW, Words()) is Unreadable.NOT_A_DATE
    every = read_every("quarterly", Words())
    assert every is not None
    assert every.every == 3


def test_the_calendar_ends() -> None:
    last = date(9999, 12, 31)
    for text in ("thu", "every thu"):
        assert read_repeat(text, NOW, Words(), last) is Unreadable.NOT_A_REPEAT
