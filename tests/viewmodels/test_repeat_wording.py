"""Rules in words, in the user's own names of days; and what a row and a chip say of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from people_in_lines import NOW, capture
from smallcrm.domain.records import (
    CustomerKind,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    Repeat,
    Side,
)
from smallcrm.viewmodels import capture_wording, promises, repeat_wording

FRIDAY = date(2026, 11, 27)
FRIDAYS = Repeat("FREQ=WEEKLY;BYDAY=FR", FRIDAY)
ROW = FollowUpRow(
    id=FollowUpId(1),
    customer_id=None,
    customer_name="Ana Lima",
    customer_kind=CustomerKind.PERSON,
    text="Send report",
    due_on=FRIDAY,
    due_time=None,
    state=FollowUpState.OPEN,
    snooze_count=0,
    repeat=FRIDAYS,
    occurrence_on=FRIDAY,
)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=3", "every 3 days"),
        ("FREQ=WEEKLY", "every week"),
        ("FREQ=WEEKLY;INTERVAL=6", "every 6 weeks"),
        ("FREQ=WEEKLY;BYDAY=FR", "every Friday"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "every Monday and Thursday"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=FR;UNTIL=20270305", "every Friday until 5 Mar 2027"),
        ("FREQ=MONTHLY", "every month"),
        ("FREQ=MONTHLY;BYDAY=1MO", "every 1st Monday of the month"),
        ("FREQ=MONTHLY;BYDAY=2TU", "every 2nd Tuesday of the month"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every last Friday of the month"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=3WE", "every 3 months on the 3rd Wednesday"),
        ("FREQ=MONTHLY;BYMONTHDAY=1", "every month on the 1st"),
        ("FREQ=MONTHLY;BYMONTHDAY=11", "every month on the 11th"),
        ("FREQ=MONTHLY;BYMONTHDAY=22", "every month on the 22nd"),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1", "every 2 months on the last day"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
            "every month on the 31st",
        ),
        ("FREQ=YEARLY", "every year"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3", "every year on 3 May"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "every year on the last day of February"),
        (
            "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYDAY=1MO",
            "every 2 years on the 1st Monday of December",
        ),
        ("FREQ=WEEKLY;COUNT=3", "repeats by a rule of its own"),
        ("FREQ=SECONDLY", "repeats by a rule of its own"),
    ],
)
def test_a_rule_in_words(rule: str, words: str) -> None:
    assert repeat_wording.rule(Repeat(rule, FRIDAY)) == words


def test_the_names_are_those_of_the_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert repeat_wording.rule(FRIDAYS) == "every Freitag"


def test_a_row_says_how_it_comes_again_and_how_many_were_missed() -> None:
    assert promises.repeats(ROW, FRIDAY) == "every Friday"
    assert promises.repeats(ROW, date(2026, 12, 3)) == "every Friday"
    assert promises.repeats(ROW, date(2026, 12, 4)) == "every Friday, 1 missed since"
    assert promises.repeats(ROW, date(2026, 12, 12)) == "every Friday, 2 missed since"
    assert promises.repeats(replace(ROW, repeat=None), date(2026, 12, 12)) == ""
    assert promises.spoken(ROW, FRIDAY) == ("Ana Lima, Send report, any time, every Friday, today")


@pytest.mark.parametrize(
    "row",
    [
        replace(ROW, due_on=date(2026, 12, 14)),
        replace(ROW, state=FollowUpState.DONE),
        replace(ROW, due_on=None),
        replace(ROW, occurrence_on=None),
    ],
)
def test_only_what_is_late_has_missed_any(row: FollowUpRow) -> None:
    assert promises.repeats(row, date(2026, 12, 12)) == "every Friday"


def test_a_broken_rule_misses_nothing() -> None:
    row = replace(ROW, repeat=Repeat("FREQ=SECONDLY", FRIDAY))
    assert promises.repeats(row, date(2026, 12, 12)) == "repeats by a rule of its own"


@pytest.mark.parametrize(
    ("line", "chip", "saved"),
    [
        (
            "Ana Lima: send report every friday 9am",
            "Follow-up every Friday, first Fri 27 Nov 09:00",
            "Follow-up every Friday, first Fri 27 Nov 09:00.",
        ),
        (
            "Ana Lima: invoice every 2nd tuesday of the month",
            "Follow-up every 2nd Tuesday of the month, first Tue 8 Dec",
            "Follow-up every 2nd Tuesday of the month, first Tue 8 Dec.",
        ),
        (
            "Ana Lima: < numbers every day",
            "I wait for it: every day, first Tomorrow",
            "I wait for it every day, first tomorrow.",
        ),
    ],
)
def test_chips_and_the_strip_say_it(line: str, chip: str, saved: str) -> None:
    found = capture(line)
    assert capture_wording.chips(found, NOW)[-1].text == chip
    assert capture_wording.saved(found, ("Ana Lima",), NOW.date()).endswith(saved)


def test_what_is_said_after_done() -> None:
    said = repeat_wording.moved_on("Done: send report.", date(2026, 12, 4), FRIDAY)
    assert said == "Done: send report. Next Fri 4 Dec."


def test_sides_and_hours_do_not_change_the_rule() -> None:
    theirs = replace(ROW, side=Side.THEIRS, due_time=time(9))
    assert promises.repeats(theirs, FRIDAY) == "every Friday"
