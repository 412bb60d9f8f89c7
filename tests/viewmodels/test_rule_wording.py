"""The words for rules and what they suggest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conftest import NOW
from smallcrm.domain.checklists import ChecklistId, checked
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId, RuleRow
from smallcrm.domain.suggestions import Occurrence, Suggestion
from smallcrm.viewmodels import rule_wording

TODAY = date(2026, 11, 25)
ASK = RuleDraft("Ask", Happening.SALE, Effect.FOLLOW_UP, days=14, text="Ask")


def row(draft: RuleDraft, checklist: str = "") -> RuleRow:
    return RuleRow(RuleId(1), draft, TODAY, None, checklist)


def found(what: str, text: str = "Ask\nmore") -> Suggestion:
    key = Occurrence(RuleId(1), CustomerId(1), "sale:1")
    day = date(2026, 11, 10)
    return Suggestion(key, "Ana", CustomerKind.PERSON, day, what, text)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (ASK, "14 days after a sale · Follow-up"),
        (replace(ASK, days=1, tag="vip"), "1 day after a sale · #vip · Follow-up"),
        (replace(ASK, days=0), "on the day of a sale · Follow-up"),
        (
            replace(ASK, happening=Happening.QUOTE, effect=Effect.LETTER),
            "14 days after a quote without an answer · Draft to send",
        ),
        (replace(ASK, happening=Happening.WON), "14 days after a deal is won · Follow-up"),
        (replace(ASK, happening=Happening.WON, days=0), "as soon as a deal is won · Follow-up"),
        (
            replace(ASK, happening=Happening.YEARLY, month=12, day=20),
            "each year on 20 Dec · Follow-up",
        ),
    ],
)
def test_a_rule_in_one_line(draft: RuleDraft, words: str) -> None:
    assert rule_wording.about(row(draft)) == words


def test_the_stage_of_a_quote() -> None:
    draft = replace(ASK, happening=Happening.QUOTE, stage=StageId(2))
    words = "14 days in “Quote” without an answer · Follow-up"
    assert rule_wording.about(replace(row(draft), stage_name="Quote")) == words
    at_once = replace(row(replace(draft, days=0)), stage_name="Quote")
    assert rule_wording.about(at_once) == "as soon as a deal is in “Quote” · Follow-up"


def test_its_checklist_and_that_it_is_off() -> None:
    draft = replace(ASK, effect=Effect.CHECKLIST, checklist=ChecklistId(1))
    off = replace(row(draft, "Welcome"), off_at=NOW)
    assert rule_wording.about(off) == "14 days after a sale · Checklist “Welcome” · off"


@pytest.mark.parametrize(
    ("happening", "what", "words"),
    [
        (Happening.SALE, "Poster", "“Poster” sold on Tue 10 Nov · rule “Ask”"),
        (Happening.SALE, "", "sold on Tue 10 Nov · rule “Ask”"),
        (Happening.WON, "{rule}", "“{rule}” won on Tue 10 Nov · rule “Ask”"),
        (Happening.QUOTE, "Logo", "no answer to “Logo” since Tue 10 Nov · rule “Ask”"),
        (Happening.YEARLY, "", "each year on 10 Nov · rule “Ask”"),
    ],
)
def test_why(happening: Happening, what: str, words: str) -> None:
    assert rule_wording.why(row(replace(ASK, happening=happening)), found(what), TODAY) == words


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        (Effect.FOLLOW_UP, "Ask"),
        (Effect.LETTER, "Draft: Ask"),
        (Effect.CHECKLIST, "Start “Ask”"),
    ],
)
def test_what_would_be_made(effect: Effect, words: str) -> None:
    assert rule_wording.suggested(row(replace(ASK, effect=effect)), found("")) == words


def test_very_many_are_named_by_number() -> None:
    question, yes = rule_wording.ask(row(ASK), 10_000)
    assert "would make 10000 follow-ups now" in question.replace(",", "")
    assert yes.replace(",", "") == "Make 10000 follow-ups"


def test_the_checklists_to_begin_with_can_be_kept() -> None:
    for draft in rule_wording.starters():
        assert checked(draft) == draft
