"""Rules: what is kept of a draft, the days that count, and the words that are filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smallcrm.domain import rules
from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.letters import LetterDraft, whole
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId, RuleRow

SALE = RuleDraft("Ask", Happening.SALE, Effect.FOLLOW_UP, days=14, text="Ask {name} about {what}")
YEARLY = RuleDraft("Card", Happening.YEARLY, Effect.LETTER, text="Hi", month=12, day=20)


def row(draft: RuleDraft, since: date = date(2020, 1, 1)) -> RuleRow:
    return RuleRow(RuleId(1), draft, since)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(SALE, name=" \n"), "rule_empty"),
        (replace(SALE, text=" "), "rule_empty"),
        (replace(SALE, name="x" * 61), "too_long"),
        (replace(SALE, days=-1), "rule_days"),
        (replace(SALE, days=3651), "rule_days"),
        (replace(SALE, effect=Effect.CHECKLIST), "no_checklist"),
        (replace(YEARLY, month=None), "no_such_day"),
        (replace(YEARLY, month=13), "no_such_day"),
        (replace(YEARLY, month=2, day=30), "no_such_day"),
        (replace(YEARLY, day=0), "no_such_day"),
    ],
)
def test_what_cannot_be_kept(draft: RuleDraft, code: str) -> None:
    with pytest.raises(InvalidValue) as problem:
        rules.checked(draft)
    assert problem.value.code == code


def test_what_is_not_used_is_left_out() -> None:
    mixed = replace(SALE, month=2, day=30, checklist=ChecklistId(1), tag=" #VIP ")
    assert rules.checked(mixed) == replace(SALE, tag="vip")
    assert rules.checked(replace(YEARLY, days=9)).days == 0
    start = replace(SALE, effect=Effect.CHECKLIST, checklist=ChecklistId(1))
    assert rules.checked(start).text == ""


def test_the_days_that_count() -> None:
    today = date(2026, 11, 25)
    assert rules.window(row(SALE), today) == (date(2026, 9, 12), date(2026, 11, 11))
    since = row(SALE, date(2026, 11, 1))
    assert rules.window(since, today) == (date(2026, 11, 1), date(2026, 11, 11))
    first, last = rules.window(row(SALE, date(2026, 11, 20)), today)
    assert first > last, "nothing yet"
    assert rules.window(row(SALE), date(1, 1, 5)) == (date(2020, 1, 1), date.min)


@pytest.mark.parametrize(
    ("month", "day", "today", "on"),
    [
        (12, 20, date(2026, 12, 20), date(2026, 12, 20)),
        (12, 20, date(2026, 12, 19), date(2025, 12, 20)),
        (12, 20, date(2027, 1, 10), date(2026, 12, 20)),
        (2, 29, date(2027, 3, 1), date(2027, 2, 28)),
        (2, 29, date(2028, 2, 29), date(2028, 2, 29)),
    ],
)
def test_the_last_time_of_a_yearly_day(month: int, day: int, today: date, on: date) -> None:
    assert rules.last_yearly(replace(YEARLY, month=month, day=day), today) == on


def test_names_are_filled_in_as_they_are() -> None:
    text = "Ask {name} about {what}"
    assert rules.filled(text, "{what}", "", "{name}") == "Ask {what} about {name}"
    assert rules.filled("Hi {first}, {first}!", "Ana Lima", "Ana", "") == "Hi Ana, Ana!"
    assert rules.filled("Hi {first}", "Acme Ltd", "", "") == "Hi Acme Ltd"
    assert rules.filled("{other} {", "Ana", "", "x") == "{other} {"


def test_the_first_line_of_a_letter_is_its_subject() -> None:
    assert rules.letter("Thank you\n\nDear Ana,\nbye") == LetterDraft("Thank you", "Dear Ana,\nbye")
    assert rules.letter("Thank you") == LetterDraft("Thank you", "")
    assert whole(LetterDraft("Thank you", "")) == "Thank you"
