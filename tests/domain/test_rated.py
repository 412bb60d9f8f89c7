"""A score in a line: what says it, what the customer's words are, and what is none."""

from __future__ import annotations

from datetime import date, time

import pytest

from people_in_lines import LANGUAGES, capture
from smallcrm.domain.captured import PartKind
from smallcrm.domain.feedback import Score
from smallcrm.domain.languages.rated_words import TABLES

NINE, FOUR = Score(9, 10), Score(4, 5)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_of_the_words_says_it(code: str) -> None:
    table = TABLES[code]
    for words in table.rated:
        found = capture(f"Ana: {words} 9, xyz", words=LANGUAGES[code])
        assert found.feedback == ("xyz", NINE), words
        assert found.happened_at is None
        assert found.promises == ()
    for words in table.gave:
        assert capture(f"Ana: {words} 9, xyz", words=LANGUAGES[code]).feedback is None, words
        found = capture(f"Ana: {words} 4/5, xyz", words=LANGUAGES[code])
        assert found.feedback == ("xyz", FOUR), words


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_it_is_of_is_said_in_each_language(code: str) -> None:
    table = TABLES[code]
    for of in table.of:
        assert capture(f"Ana: 9 {of} 10, xyz", words=LANGUAGES[code]).feedback == ("xyz", NINE), of
    for stars in table.stars:
        assert capture(f"Ana: 4 {stars}, xyz", words=LANGUAGES[code]).feedback == ("xyz", FOUR)


@pytest.mark.parametrize(
    "line",
    [
        "Ana: rated 9, loves the new layout",
        "Ana rated 9, loves the new layout",
        "Ana Lima rated us 9: loves the new layout",
        "@Ana gave us a 9, loves the new layout",
        "Ana: rated 9/10 - loves the new layout",
        "Ana: rated 9 out of 10. loves the new layout",
        "Ana: RATED 9 and loves the new layout",
        "Ana: 9 out of 10; loves the new layout",
        "Ana: rang, she rated 9, loves the new layout",
        "Ana: rated 9, loves the new layout. send the quote fri",
        "Ana: rated 9 yesterday, loves the new layout",
    ],
)
def test_the_customers_words_follow_the_score(line: str) -> None:
    found = capture(line)
    assert found.feedback == ("loves the new layout", NINE)
    (part,) = [p for p in found.parts if p.kind is PartKind.FEEDBACK]
    assert line[slice(*part.span)].endswith(("9", "10"))
    assert found.body.lower().endswith("loves the new layout")


def test_what_was_promised_is_none_of_their_words() -> None:
    found = capture("Ana: rated 4/5. call her 4/5")
    assert found.feedback == ("", FOUR)
    assert [(p.text, p.due_on) for p in found.promises] == [("call her", date(2027, 5, 4))]


def test_a_score_is_no_hour_and_no_day() -> None:
    found = capture("Ana: rated 9, meet tomorrow at 10")
    assert found.feedback is not None
    assert found.feedback[1] == NINE
    assert [(p.due_on, p.due_time) for p in found.promises] == [(date(2026, 11, 26), time(10))]


def test_it_was_given_on_the_day_that_is_said() -> None:
    found = capture("Ana: called yesterday, gave us 9/10")
    assert (found.feedback, found.happened_on) == (("", NINE), date(2026, 11, 24))


@pytest.mark.parametrize(
    "line",
    [
        "Ana: 4/5",
        "Ana: met 4/5, agreed",
        "Ana: 9, call back",
        "Ana: 9/10",
        "Ana: 2 of 5, the rest is lost",
        "Ana: rated 9.5",
        "Ana: rated 11",
        "Ana: rated 6/5",
        "Ana: rated 0/5",
        "Ana: rated 90%",
        "Ana: rated 9?",
        "Ana: rated 9:30",
        "Ana: rated 9 songs",
        "Ana: gave us 8 boxes",
        "Ana: gave us 8 EUR",
        "Ana: gave 8",
        "Ana: we rated 9",
        "Ana: I gave it a 9",
        "Ana: overrated 9",
        "Ana: ask to rate us 9 fri",
        "Ana: remember rated 9 shirts",
        'Ana: "rated 9"',
        "rated 9, loves the new layout",
    ],
)
def test_this_is_none(line: str) -> None:
    assert capture(line).feedback is None
    assert not [p for p in capture(line).parts if p.kind is PartKind.FEEDBACK]


def test_words_that_were_un_read_say_nothing() -> None:
    line = "Ana: rated 9, loves it"
    (part,) = [p for p in capture(line).parts if p.kind is PartKind.FEEDBACK]
    found = capture(line, sealed=(part.span,))
    assert (found.feedback, found.body) == (None, "rated 9, loves it")


def test_it_may_be_of_somebody_new() -> None:
    found = capture("Zoe Vance: rated 9, loves it")
    assert ([p.typed for p in found.people], found.feedback) == (["Zoe Vance"], ("loves it", NINE))


def test_of_a_long_text_only_the_begin_is_looked_at() -> None:
    assert capture("Ana: rated 9, " + "very good " * 400).feedback is not None
    assert capture("Ana: " + "very good " * 400 + ". rated 9").feedback is None


def test_what_was_typed_with_accents_and_wide_signs_has_its_place() -> None:
    line = "Ana: nous a noté\u00a09, très bien"
    found = capture(line, words=LANGUAGES["fr"])
    assert found.feedback == ("très bien", NINE)
    (part,) = [p for p in found.parts if p.kind is PartKind.FEEDBACK]
    assert line[slice(*part.span)] == "nous a noté\u00a09"
