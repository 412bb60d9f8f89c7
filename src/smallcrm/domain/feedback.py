"""Feedback: what customers say of how it goes, with a score or without; and what scores add up to.

Two scales are kept apart, and never averaged together: from 0 to 10, of which NPS is counted
(Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003), and from 1
to 5, of which CSAT is counted (the share of the two best answers, "top two boxes").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CustomerId, CustomerKind, InteractionId
from smallcrm.domain.text import clean, one_line

FeedbackId = NewType("FeedbackId", int)
ThemeId = NewType("ThemeId", int)

TEN, FIVE = 10, 5
LOWEST = {TEN: 0, FIVE: 1}
"""The scales, and the worst answer on each."""
ENOUGH = 10
"""Of fewer answers NPS and CSAT say nothing: one more answer would move them by ten points."""
ENOUGH_ALIKE = 3
"""Of fewer scores there is no average."""
PROMOTER, PASSIVE, CONTENT = 9, 7, 4
TOPIC, SOURCE = 120, 80
"""So many characters of each are kept."""
_SCORE = re.compile(r"(\d{1,2})(?:\s*(?:/|[^\W\d]+(?:\s[^\W\d]+)?)\s*(\d{1,2}))?")
_STARS = re.compile(r"([★⭐]+)️?☆*|(\d)\s*[★⭐*]️?")


class Standing(StrEnum):
    """What an answer from 0 to 10 makes of who gave it."""

    PROMOTER = "promoter"
    """9 or 10."""
    PASSIVE = "passive"
    """7 or 8."""
    DETRACTOR = "detractor"
    """6 or less."""


@dataclass(frozen=True, slots=True)
class Score:
    """``value`` is from 0 to 10 where ``scale`` is 10, from 1 to 5 where it is 5."""

    value: int
    scale: int

    @property
    def place(self) -> int:
        """Where it stands between the worst (0) and the best (20) of its scale: for comparing a
        score of ten with one of five, and for nothing else. 3 of 5 stands where 5 of 10 does."""
        return (self.value - LOWEST[self.scale]) * (2 if self.scale == TEN else 5)

    @property
    def is_low(self) -> bool:
        """6 or less of 10, 3 or less of 5: neither promoter nor passive, not among the content."""
        return self.value < (PASSIVE if self.scale == TEN else CONTENT)

    @property
    def is_high(self) -> bool:
        """9 or 10 of 10, 5 of 5."""
        return self.value >= (PROMOTER if self.scale == TEN else FIVE)


@dataclass(frozen=True, slots=True)
class FeedbackDraft:
    """``words`` are the customer's own; ``given_on`` is a local day. ``topic`` is what was asked
    about, ``source`` where it came from (a survey, a talk)."""

    words: str
    given_on: date
    score: Score | None = None
    topic: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """Feedback with whose it is. ``interaction_id`` is the note in which it was said, ``letter_id``
    the survey that it answers. ``placed_at`` (UTC) is when the user chose its group, ``theme_id``
    (None: none), and None where it goes to what is alike."""

    id: FeedbackId
    customer_id: CustomerId
    customer_name: str
    customer_kind: CustomerKind
    draft: FeedbackDraft
    interaction_id: InteractionId | None = None
    letter_id: int | None = None
    theme_id: ThemeId | None = None
    placed_at: datetime | None = None

    @property
    def score(self) -> Score | None:
        return self.draft.score


@dataclass(frozen=True, slots=True)
class Nps:
    """Net promoter score of ``n`` answers from 0 to 10. ``value`` is from -100 to 100, None of
    fewer than ``ENOUGH``."""

    n: int
    promoters: int
    passives: int
    detractors: int
    value: int | None


@dataclass(frozen=True, slots=True)
class Csat:
    """The share of ``n`` answers from 1 to 5 that are 4 or 5, in percent: ``value``, None of fewer
    than ``ENOUGH``."""

    n: int
    content: int
    value: int | None


@dataclass(frozen=True, slots=True)
class Mean:
    """The average of ``n`` scores of one ``scale`` in tenths (87: 8.7)."""

    n: int
    scale: int
    tenths: int


def score(value: int, scale: int) -> Score:
    """A score that can be.

    Raises:
        InvalidValue: "score_scale" where it is neither of ten nor of five, "score_range" where it
            is not on its scale.
    """
    if scale not in LOWEST:
        raise InvalidValue("score_scale")
    if not LOWEST[scale] <= value <= scale:
        raise InvalidValue("score_range")
    return Score(value, scale)


def read_score(text: str, scale: int = TEN) -> Score | None:
    """A score as it is typed: "9", "9/10", "4 of 5", "4★"; None where nothing is typed. ``scale``
    is meant where none is said.

    Raises:
        InvalidValue: "not_a_score", or what ``score`` raises.
    """
    text = " ".join(text.split())
    if not text:
        return None
    if stars := _STARS.fullmatch(text):
        return score(int(stars[2] or len(stars[1].replace("\ufe0f", ""))), FIVE)
    found = _SCORE.fullmatch(text)
    if found is None:
        raise InvalidValue("not_a_score")
    return score(int(found[1]), int(found[2] or scale))


def checked(draft: FeedbackDraft) -> FeedbackDraft:
    """As it is kept.

    Raises:
        InvalidValue: "no_feedback" where there are neither words nor a score, or what ``score``
            raises.
    """
    words = clean(draft.words).strip()
    if draft.score is not None:
        score(draft.score.value, draft.score.scale)
    elif not words:
        raise InvalidValue("no_feedback")
    topic, source = one_line(draft.topic)[:TOPIC].strip(), one_line(draft.source)[:SOURCE].strip()
    return replace(draft, words=words, topic=topic, source=source)


def standing(answer: Score) -> Standing | None:
    """None for one of five: NPS knows only answers from 0 to 10."""
    if answer.scale != TEN:
        return None
    if answer.value >= PROMOTER:
        return Standing.PROMOTER
    return Standing.PASSIVE if answer.value >= PASSIVE else Standing.DETRACTOR


def nps(scores: Iterable[Score]) -> Nps:
    """Percent of promoters less percent of detractors; answers of other scales are left out."""
    found = [standing(answer) for answer in scores]
    promoters, passives, detractors = (
        found.count(which) for which in (Standing.PROMOTER, Standing.PASSIVE, Standing.DETRACTOR)
    )
    n = promoters + passives + detractors
    value = _rounded((promoters - detractors) * 100, n) if n >= ENOUGH else None
    return Nps(n, promoters, passives, detractors, value)


def csat(scores: Iterable[Score]) -> Csat:
    """Percent of 4 and 5 among answers from 1 to 5; answers of other scales are left out."""
    values = [answer.value for answer in scores if answer.scale == FIVE]
    content = sum(value >= CONTENT for value in values)
    n = len(values)
    return Csat(n, content, _rounded(content * 100, n) if n >= ENOUGH else None)


def means(scores: Iterable[Score]) -> tuple[Mean, ...]:
    """The average on each scale that has ``ENOUGH_ALIKE`` scores, that of ten first."""
    given = tuple(scores)
    found = []
    for scale in LOWEST:
        values = [answer.value for answer in given if answer.scale == scale]
        if len(values) >= ENOUGH_ALIKE:
            found.append(Mean(len(values), scale, _rounded(sum(values) * 10, len(values))))
    return tuple(found)


def last_scores(rows: Iterable[FeedbackRow], scale: int) -> tuple[Score, ...]:
    """The last score on a scale of each customer, so that who answers often counts once."""
    last: dict[CustomerId, FeedbackRow] = {}
    for row in rows:
        if row.score is not None and row.score.scale == scale:
            before = last.get(row.customer_id)
            if before is None or newest(before) < newest(row):
                last[row.customer_id] = row
    return tuple(row.score for row in last.values() if row.score is not None)


def newest(row: FeedbackRow) -> tuple[date, int]:
    """The order in which it was said."""
    return row.draft.given_on, int(row.id)


def _rounded(above: int, below: int) -> int:
    """A quotient as a whole number, half a unit away from zero."""
    whole = (2 * abs(above) + below) // (2 * below)
    return whole if above >= 0 else -whole
