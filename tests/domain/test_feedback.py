"""Scores, and what they add up to, against tables that were counted by hand."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain import feedback
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.feedback import (
    FIVE,
    TEN,
    Csat,
    FeedbackDraft,
    FeedbackId,
    FeedbackRow,
    Mean,
    Nps,
    Score,
    Standing,
)
from smallcrm.domain.records import CustomerId, CustomerKind

DAY = date(2026, 11, 25)


def tens(*values: int) -> list[Score]:
    return [Score(value, TEN) for value in values]


def fives(*values: int) -> list[Score]:
    return [Score(value, FIVE) for value in values]


# values; n, promoters, passives, detractors, NPS
NPS = [
    ((), (0, 0, 0, 0, None)),
    ((10,), (1, 1, 0, 0, None)),
    ((10,) * 9, (9, 9, 0, 0, None)),
    ((10,) * 10, (10, 10, 0, 0, 100)),
    ((0,) * 10, (10, 0, 0, 10, -100)),
    ((7, 8) * 5, (10, 0, 10, 0, 0)),
    ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), (11, 2, 2, 7, -45)),  # -5 of 11 is -45.45
    ((9, 9, 10, 10, 9, 8, 7, 8, 6, 3), (10, 5, 3, 2, 30)),
    ((9,) * 7 + (6,) * 4, (11, 7, 0, 4, 27)),  # 3 of 11 is 27.27
    ((10,) * 3 + (8,) * 4 + (2,) * 9, (16, 3, 4, 9, -38)),  # -37.5 is rounded away from zero
    ((10,) * 9 + (8,) * 4 + (2,) * 3, (16, 9, 4, 3, 38)),
]
# values; n, content, CSAT
CSAT = [
    ((), (0, 0, None)),
    ((5, 5, 5), (3, 3, None)),
    ((5,) * 10, (10, 10, 100)),
    ((1, 2, 3, 3, 2, 1, 1, 2, 3, 3), (10, 0, 0)),
    ((1, 2, 3, 4, 5, 5, 4, 4, 5, 4), (10, 7, 70)),
    ((4,) * 7 + (3,) * 5, (12, 7, 58)),  # 58.33
    ((5,) * 9 + (1,) * 7, (16, 9, 56)),  # 56.25
]


@pytest.mark.parametrize(("values", "counted"), NPS)
def test_the_net_promoter_score_is_what_was_counted_by_hand(
    values: tuple[int, ...], counted: tuple[int, int, int, int, int | None]
) -> None:
    assert feedback.nps(tens(*values)) == Nps(*counted)


@pytest.mark.parametrize(("values", "counted"), CSAT)
def test_the_share_of_the_content_is_what_was_counted_by_hand(
    values: tuple[int, ...], counted: tuple[int, int, int | None]
) -> None:
    assert feedback.csat(fives(*values)) == Csat(*counted)


def test_neither_counts_the_answers_of_the_other_scale() -> None:
    mixed = tens(*[10] * 10) + fives(*[1] * 10)
    assert feedback.nps(mixed) == Nps(10, 10, 0, 0, 100)
    assert feedback.csat(mixed) == Csat(10, 0, 0)
    assert feedback.nps(fives(5, 5)).n == 0


@pytest.mark.parametrize(
    ("value", "which"),
    [
        *((v, Standing.DETRACTOR) for v in range(7)),
        *((v, Standing.PASSIVE) for v in (7, 8)),
        *((v, Standing.PROMOTER) for v in (9, 10)),
    ],
)
def test_each_answer_of_ten_has_its_standing(value: int, which: Standing) -> None:
    assert feedback.standing(Score(value, TEN)) is which


def test_an_answer_of_five_has_none() -> None:
    assert feedback.standing(Score(5, FIVE)) is None


def test_a_low_score_is_six_of_ten_or_three_of_five() -> None:
    assert [s.value for s in tens(*range(11)) if s.is_low] == [0, 1, 2, 3, 4, 5, 6]
    assert [s.value for s in fives(*range(1, 6)) if s.is_low] == [1, 2, 3]
    assert [s.value for s in tens(*range(11)) if s.is_high] == [9, 10]
    assert [s.value for s in fives(*range(1, 6)) if s.is_high] == [5]


def test_scores_of_two_scales_are_compared_by_their_place_between_worst_and_best() -> None:
    assert [s.place for s in tens(0, 3, 5, 10)] == [0, 6, 10, 20]
    assert [s.place for s in fives(1, 2, 3, 4, 5)] == [0, 5, 10, 15, 20]


def test_an_average_is_of_one_scale_and_of_enough_scores() -> None:
    assert feedback.means([]) == ()
    assert feedback.means(tens(9, 10)) == ()
    assert feedback.means(tens(9, 10, 8) + fives(5, 1)) == (Mean(3, TEN, 90),)
    assert feedback.means(fives(5, 4, 4) + tens(0, 0, 1)) == (
        Mean(3, TEN, 3),  # 0.33
        Mean(3, FIVE, 43),  # 4.33
    )


@pytest.mark.parametrize(
    ("value", "scale", "code"),
    [
        (11, TEN, "score_range"),
        (-1, TEN, "score_range"),
        (0, FIVE, "score_range"),
        (6, FIVE, "score_range"),
        (3, 7, "score_scale"),
        (3, 0, "score_scale"),
    ],
)
def test_a_score_that_cannot_be_is_refused(value: int, scale: int, code: str) -> None:
    with pytest.raises(InvalidValue, match=code):
        feedback.score(value, scale)
    with pytest.raises(InvalidValue, match=code):
        feedback.checked(FeedbackDraft("words", DAY, Score(value, scale)))


@pytest.mark.parametrize("answer", [*tens(0, 10), *fives(1, 5)])
def test_the_ends_of_the_scales_are_scores(answer: Score) -> None:
    assert feedback.score(answer.value, answer.scale) == answer
    assert feedback.checked(FeedbackDraft("", DAY, answer)).score == answer


def test_there_is_something_said_or_it_is_refused() -> None:
    with pytest.raises(InvalidValue, match="no_feedback"):
        feedback.checked(FeedbackDraft(" \n\x00", DAY, topic="the site"))


def test_words_keep_their_lines_and_the_rest_is_one_line() -> None:
    kept = feedback.checked(
        FeedbackDraft(" first\r\nsecond \n", DAY, None, " the\nsite ", "a " + "s" * 200)
    )
    assert kept.words == "first\nsecond"
    assert kept.topic == "the site"
    assert len(kept.source) == feedback.SOURCE


def row(key: int, customer: int, day: int, answer: Score | None) -> FeedbackRow:
    draft = FeedbackDraft("words", date(2026, 11, day), answer)
    return FeedbackRow(FeedbackId(key), CustomerId(customer), "Ana", CustomerKind.PERSON, draft)


def test_who_answers_often_counts_once_with_the_last_score_on_the_scale() -> None:
    rows = [
        row(1, 1, 3, Score(2, TEN)),
        row(2, 1, 9, Score(9, TEN)),
        row(3, 1, 20, None),
        row(4, 1, 21, Score(1, FIVE)),
        row(5, 2, 9, Score(6, TEN)),
        row(6, 2, 9, Score(7, TEN)),  # the same day: what was entered last
    ]
    assert feedback.last_scores(rows, TEN) == (Score(9, TEN), Score(7, TEN))
    assert feedback.last_scores(reversed(rows), TEN) == (Score(7, TEN), Score(9, TEN))
    assert feedback.last_scores(rows, FIVE) == (Score(1, FIVE),)
    assert feedback.last_scores([], TEN) == ()


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", None),
        ("  ", None),
        ("9", Score(9, TEN)),
        (" 0 ", Score(0, TEN)),
        ("10/10", Score(10, TEN)),
        ("4/5", Score(4, FIVE)),
        ("4 / 5", Score(4, FIVE)),
        ("9 of 10", Score(9, TEN)),
        ("9 out of 10", Score(9, TEN)),
        ("4 von 5", Score(4, FIVE)),
        ("★★★★", Score(4, FIVE)),
        ("★★★☆☆", Score(3, FIVE)),
        ("3★", Score(3, FIVE)),
        ("5 *", Score(5, FIVE)),
    ],
)
def test_a_score_is_read_as_it_is_typed(text: str, answer: Score | None) -> None:
    assert feedback.read_score(text) == answer


def test_a_bare_number_is_of_the_scale_that_is_meant() -> None:
    assert feedback.read_score("4", FIVE) == Score(4, FIVE)
    assert feedback.read_score("4/10", FIVE) == Score(4, TEN)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((t, "not_a_score") for t in ("nine", "9.5", "-1", "9/10/2", "great 9", "100", "9/")),
        *((t, "score_range") for t in ("11", "6/5", "0/5", "★★★★★★")),
        *((t, "score_scale") for t in ("3/4", "7 of 20")),
    ],
)
def test_what_is_no_score_says_why(text: str, code: str) -> None:
    with pytest.raises(InvalidValue, match=code):
        feedback.read_score(text)
