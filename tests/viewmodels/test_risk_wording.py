"""Each point is a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain.beats import Kind
from smallcrm.domain.money import Amount
from smallcrm.domain.replay import Cut, Named, Outcome, Replay
from smallcrm.domain.risk import Cause, Reason
from smallcrm.viewmodels import risk_wording

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            Reason(Cause.SILENT, 30, 61, 20, 6),
            "silent 61 days; usually 20, give or take 6",
        ),
        (Reason(Cause.SILENT, 30, 1, 1), "silent 1 day; usually 1"),
        (
            Reason(Cause.SILENT, 30, 90, 40, 5, Kind.BREAK),
            "silent 90 days; breaks are usually 40, give or take 5",
        ),
        (
            Reason(Cause.SILENT, 30, 200, 150, 12, Kind.SEASON),
            "silent 200 days; at this time of year usually 150, give or take 12",
        ),
        (
            Reason(Cause.NOT_BOUGHT, 10, 80, 30),
            "bought nothing for 80 days; usually 30",
        ),
        (Reason(Cause.LONGEST, 35, 61, 34), "longer than ever: never over 34 days before"),
        (
            Reason(Cause.SLOWER, 10, 30, 12),
            "slower: lately every 30 days, before that every 12",
        ),
        (
            Reason(Cause.FALLING, 10, amounts=(Amount(12_000, "EUR"), Amount(42_000, "EUR"))),
            "buys for less: lately EUR 120, before that EUR 420",
        ),
        (Reason(Cause.COMPLAINT, 20, 3), "a complaint is open for 3 days"),
        (
            Reason(Cause.COMPLAINT, 35, 3, count=2),
            "2 complaints are open, the first for 3 days",
        ),
        (Reason(Cause.MISSED, 5, 1), "a promise of yours is 1 day late"),
        (
            Reason(Cause.MISSED, 15, 9, count=4),
            "4 promises of yours are late, the first by 9 days",
        ),
        (Reason(Cause.RENEWAL, 5, 24), "an agreement is renewed or ends in 24 days"),
        (Reason(Cause.RENEWAL, 5, 0), "an agreement is renewed today"),
        (
            Reason(Cause.LOW_SCORE, 15, 9, count=3, scale=10),
            "rated 3 of 10, 9 days ago",
        ),
    ],
)
def test_a_reason(reason: Reason, words: str) -> None:
    assert risk_wording.reason(reason) == words


def replay(leavers: int, days: int, unjudged: int = 0) -> Replay:
    last = TODAY.toordinal()
    return Replay(last - days, last, 40, leavers, unjudged, {})


def test_the_figures_are_sentences() -> None:
    cut = Cut(11, 6, 3, [5, 23, 40])
    found = replay(14, 730, 2)
    assert risk_wording.figures(found, cut) == (
        "Of 14 who left it would have said so of 11, half of them 23 days or more before it was"
        " certain; 6 false alarms."
    )
    assert risk_wording.short(found) == ""
    more = risk_wording.more_figures(found, cut, TODAY)
    assert [line.partition(":")[0] for line in more] == [
        "Gone through day by day since 25 Nov 2024, without looking ahead",
        "2 of those who left had too little history to say anything.",
        "3 are named now",
    ]


def test_too_short_a_history_is_said_plainly() -> None:
    assert risk_wording.short(replay(14, 300)) == (
        "The history is too short to judge: it takes twelve months."
    )
    assert risk_wording.short(replay(1, 730)) == ("Too few have left to judge: 1, and it takes 5.")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.TOLD, "left after 5 Nov; named on 30 Oct, 12 days before it was certain"),
        (Outcome.MISSED, "left after 5 Nov; not named in time"),
        (Outcome.UNJUDGED, "left after 5 Nov; too little history to say anything"),
        (Outcome.FALSE, "named from 30 Oct to 5 Nov, and stayed"),
        (Outcome.OPEN, "named since 30 Oct: nobody knows yet"),
    ],
)
def test_what_came_of_somebody(outcome: Outcome, words: str) -> None:
    since, until = date(2026, 10, 30).toordinal(), date(2026, 11, 5).toordinal()
    assert risk_wording.outcome(Named(1, outcome, since, until, 12), TODAY) == words
