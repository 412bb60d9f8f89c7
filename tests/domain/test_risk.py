"""Who may leave: points with reasons; that they add up; that the future changes nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.domain import beats, paths, replay, risk
from smallcrm.domain.beats import Kind
from smallcrm.domain.money import Amount
from smallcrm.domain.replay import Outcome, Past, Tally
from smallcrm.domain.risk import Bought, Cause, History, Reason, Span
from smallcrm.domain.severity import Severity

START = 738_000


def every(gap: int, count: int, start: int = START) -> list[int]:
    return [start + gap * number for number in range(count)]


# --- the rhythm ----------------------------------------------------------------------------------


def test_the_rhythm_is_the_median_gap_and_what_scatters_around_it() -> None:
    days = [START]
    for gap in (20, 14, 26, 20, 22, 18, 20, 25, 15, 20, 20, 20, 26, 14, 20, 20, 20, 20, 24):
        days.append(days[-1] + gap)
    rhythm = risk.beat_of(days).rhythm()
    assert rhythm is not None
    assert (rhythm.gap, rhythm.spread, rhythm.longest, rhythm.kind) == (20, 0, 26, Kind.USUAL)
    assert rhythm.slack == 7  # 6 at least, and a little more for 19 gaps


def test_three_gaps_are_the_least() -> None:
    assert risk.beat_of(every(10, 3)).rhythm() is None
    assert risk.beat_of(every(10, 4)).rhythm() is not None
    assert risk.beat_of([]).rhythm() is None
    assert not risk.assess(History(every(10, 3)), START + 500).is_enough


def test_a_burst_is_no_rhythm_when_breaks_lie_between_them() -> None:
    days = [d for burst in range(5) for d in every(3, 8, START + 100 * burst)]
    rhythm = risk.beat_of(days).rhythm()
    assert rhythm is not None
    assert (rhythm.kind, rhythm.gap) == (Kind.BREAK, 79)
    assert risk.assess(History(days), days[-1] + 80).score == 0
    assert risk.assess(History(days), days[-1] + 160).score > 0


def test_a_season_is_measured_by_the_same_season() -> None:
    summers = [d for year in range(4) for d in every(10, 18, START + 365 * year)]
    winter = summers[-1] + 150  # as in every year
    assert risk.assess(History(summers), winter).score == 0
    rhythm = risk.beat_of(summers).rhythm()
    assert rhythm is not None
    assert rhythm.kind is Kind.SEASON
    in_june = summers[: 18 * 3 + 9]
    rhythm = risk.beat_of(in_june).rhythm()
    assert rhythm is not None
    assert (rhythm.kind, rhythm.gap) == (Kind.USUAL, 10)
    assert risk.assess(History(in_june), in_june[-1] + 60).score >= risk.THRESHOLD


def test_a_single_holiday_does_not_change_the_rhythm() -> None:
    days = [*every(7, 60), *every(7, 60, START + 7 * 59 + 30)]
    rhythm = risk.beat_of(days).rhythm()
    assert rhythm is not None
    assert (rhythm.kind, rhythm.gap, rhythm.longest) == (Kind.USUAL, 7, 7)


# --- reasons -------------------------------------------------------------------------------------


def test_silence_counts_by_how_much_too_long_it_is() -> None:
    days = every(20, 30)
    slack = 7
    for times, points in risk.LADDER[:2]:
        at = days[-1] + 20 + times * slack
        found = risk.assess(History(days), at).reasons
        silent = next(reason for reason in found if reason.cause is Cause.SILENT)
        assert (silent.points, silent.days, silent.usual) == (points, 20 + times * slack, 20)
    assert risk.assess(History(days), days[-1] + 20 + 2 * slack - 1).score == 0


def test_longer_than_ever_is_a_reason_of_its_own() -> None:
    found = risk.assess(History(every(20, 30)), START + 20 * 29 + 61).reasons
    assert [reason.cause for reason in found] == [Cause.SILENT, Cause.LONGEST]
    assert found[1] == Reason(Cause.LONGEST, 35, 61, 20)


def test_whoever_talks_but_buys_no_more_is_named_for_it() -> None:
    talks, buys = every(10, 60), every(30, 10, START + 3)
    sales = [Bought(day, 5000, "EUR") for day in buys]
    history = History(sorted({*talks, *buys}), sales)
    found = risk.assess(history, talks[-1])
    assert [reason.cause for reason in found.reasons] == [Cause.NOT_BOUGHT]
    assert found.reasons[0].days == talks[-1] - buys[-1]
    only = History(buys, sales)
    whole = risk.assess(only, talks[-1])
    assert found.score == whole.score // 3
    assert {reason.cause for reason in whole.reasons} == {Cause.NOT_BOUGHT, Cause.LONGEST}


def test_slower_than_before() -> None:
    days = every(10, 12)
    days += [days[-1] + 20, days[-1] + 40, days[-1] + 60]
    found = risk.assess(History(days), days[-1])
    assert found.reasons == (Reason(Cause.SLOWER, 10, 20, 10),)


def test_falling_amounts_are_compared_in_one_currency() -> None:
    minors = [10_000, 10_000, 10_000, 3_000, 3_000, 3_000]
    sales = [Bought(START + 30 * n, minor, "EUR") for n, minor in enumerate(minors)]
    reason = risk.falling(sales)
    assert reason is not None
    assert (reason.points, reason.amounts) == (15, (Amount(3_000, "EUR"), Amount(10_000, "EUR")))
    other = [replace(sale, currency="USD") if n < 3 else sale for n, sale in enumerate(sales)]
    assert risk.falling(other) is None
    assert risk.falling(sales[1:]) is None


def test_what_stands_counts_from_its_day_until_it_is_over() -> None:
    grave = risk.complaint(Severity.GRAVE, START, START + 10)
    minor = risk.complaint(Severity.MINOR, START + 5, None)
    late = risk.missed(START + 2, None)
    assert late is not None
    history = History(every(10, 2), (), (grave, minor, late, risk.renewal(START + 60)))
    before = risk.assess(history, START - 1)
    assert (before.score, before.is_enough) == (0, False)
    found = {reason.cause: reason for reason in risk.assess(history, START + 5).reasons}
    assert found[Cause.COMPLAINT] == Reason(Cause.COMPLAINT, 35, 5, count=2)
    assert found[Cause.MISSED] == Reason(Cause.MISSED, 5, 3)
    assert Cause.RENEWAL not in found
    found = {reason.cause: reason for reason in risk.assess(history, START + 20).reasons}
    assert found[Cause.COMPLAINT] == Reason(Cause.COMPLAINT, 10, 15)
    assert found[Cause.RENEWAL] == Reason(Cause.RENEWAL, 5, 40)
    assert risk.missed(START, START) is None


def test_a_low_score_counts_until_the_next_one_or_for_a_year() -> None:
    spans = risk.scores([(START, 4, 10), (START + 30, 9, 10), (START + 60, 2, 5)])
    assert [(span.since, span.until) for span in spans] == [
        (START, START + 30),
        (START + 60, START + 60 + 365),
    ]
    (reason,) = risk.assess(History((), (), spans), START + 61).reasons
    assert (reason.count, reason.scale, reason.days) == (2, 5, 1)


# --- properties ----------------------------------------------------------------------------------

_gaps = st.lists(st.one_of(st.integers(1, 25), st.integers(1, 200)), max_size=40)


@st.composite
def histories(draw: st.DrawFn) -> History:
    days = [START]
    for gap in draw(_gaps):
        days.append(days[-1] + gap)
    bought = draw(st.lists(st.sampled_from(days), max_size=20).map(sorted))
    if draw(st.booleans()):
        bought = list(days)
    sales = [
        Bought(day, draw(st.integers(1, 9) | st.just(900)), draw(st.sampled_from(["EUR", "USD"])))
        for day in bought
    ]
    spans = []
    for _ in range(draw(st.integers(0, 4))):
        since = START + draw(st.integers(0, 900))
        until = draw(st.none() | st.integers(since, since + 300))
        made = draw(st.sampled_from(["complaint", "missed", "renewal", "score"]))
        match made:
            case "complaint":
                spans.append(risk.complaint(draw(st.sampled_from(list(Severity))), since, until))
            case "missed":
                spans += [span for span in [risk.missed(since, until)] if span]
            case "renewal":
                spans.append(risk.renewal(since))
            case _:
                spans += risk.scores([(since, 3, 10)])
    return History(days, sales, spans)


@given(histories(), st.integers(-10, 1500))
@settings(max_examples=200, deadline=None)
def test_reasons_add_up_to_the_score(history: History, after: int) -> None:
    found = risk.assess(history, START + after)
    assert found.score == sum(reason.points for reason in found.reasons)
    assert all(reason.points > 0 for reason in found.reasons)


@given(histories(), histories(), st.integers(0, 900))
@settings(max_examples=200, deadline=None)
def test_what_comes_later_changes_nothing(history: History, other: History, after: int) -> None:
    day = START + after
    known = History(
        [d for d in history.touches if d <= day],
        [s for s in history.sales if s.day <= day],
        [
            replace(s, until=s.until if s.until is not None and s.until <= day else None)
            if s.cause in (Cause.COMPLAINT, Cause.MISSED)
            else s
            for s in history.spans
            if s.since <= day
        ],
    )
    changed = History(
        [*known.touches, *(d for d in other.touches if d > day)],
        [*known.sales, *(s for s in other.sales if s.day > day)],
        [*known.spans, *(s for s in other.spans if s.since > day)],
    )
    assert risk.assess(history, day) == risk.assess(known, day) == risk.assess(changed, day)
    first = START + after // 2
    past = paths.walk(history, first, day).path
    assert past == paths.walk(known, first, day).path
    longer = paths.walk(changed, first, day + 400).path
    assert [entry for entry in longer if entry[0] <= day] == past


@given(histories(), st.integers(0, 600), st.integers(0, 400))
@settings(max_examples=200, deadline=None)
def test_the_replay_says_of_each_day_what_the_rule_says(
    history: History, begins: int, lasts: int
) -> None:
    first, last = START + begins, START + begins + lasts
    path = paths.walk(history, first, last).path
    assert [day for day, _ in path] == sorted({day for day, _ in path})
    for day in range(first, last + 1):
        assert paths.score_on(path, day) == risk.assess(history, day).score, day


# --- the replay ----------------------------------------------------------------------------------


def walked(path: paths.Path, left: int | None = None, certain: int | None = None) -> replay.Cut:
    tally = Tally(START, START + 730)
    tally.add(Past(1, path, left, certain))
    return tally.result().cuts[60]


def test_an_alarm_that_stands_when_leaving_is_certain_told_of_it() -> None:
    cut = walked([(START + 100, 60)], START + 50, START + 230)
    assert (cut.told, cut.false_alarms, cut.lead) == (1, 0, 130)
    (row,) = cut.named()
    assert (row.outcome, row.since, row.until) == (Outcome.TOLD, START + 100, START + 50)


def test_an_alarm_after_it_was_certain_tells_nobody() -> None:
    cut = walked([(START + 230, 60)], START + 50, START + 230)
    assert (cut.told, cut.lead) == (0, 0)
    assert [row.outcome for row in cut.named()] == [Outcome.MISSED]


def test_who_came_back_was_a_false_alarm_each_time() -> None:
    path = [(START + 10, 60), (START + 20, 0), (START + 40, 80), (START + 44, 20)]
    cut = walked(path)
    assert (cut.told, cut.false_alarms, cut.open_ones) == (0, 2, 0)
    left = walked([*path, (START + 90, 60)], START + 44, START + 200)
    assert (left.told, left.false_alarms, left.lead) == (1, 2, 110)


def test_an_alarm_over_somebody_who_is_here_is_open() -> None:
    cut = walked([(START + 10, 30), (START + 700, 60)])
    assert (cut.false_alarms, cut.open_ones) == (0, 1)


def test_who_left_is_said_by_the_user_by_an_agreement_or_by_silence() -> None:
    days = every(10, 40)
    first, last, left = START, days[-1] + 100, days[-1]
    walk = paths.walk(History(days), first, last)
    assert replay.past_of(1, walk, first, last) == Past(1, walk.path)
    said = replay.past_of(1, walk, first, last, said=left + 30)
    assert said is not None
    assert (said.left, said.certain) == (left, left + 30)
    ended = replay.past_of(1, walk, first, last, ended=left + 7)
    assert ended is not None
    assert ended.certain == left + 7
    before = replay.past_of(1, walk, first, last, said=left - 1)
    assert before is not None
    assert before.left is None
    walk = paths.walk(History(days), first, left + 180)
    silent = replay.past_of(1, walk, first, left + 180)
    assert silent is not None
    assert (silent.left, silent.certain) == (left, left + 180)
    assert replay.past_of(1, walk, left + 1, left + 180) is None


def test_a_quarterly_customer_is_not_gone_after_half_a_year() -> None:
    walk = paths.walk(History(every(90, 10)), START, START + 90 * 9 + 200)
    assert walk.certain == 4 * 90


def test_too_short_a_history_is_said() -> None:
    assert Tally(START, START + 300).result().short is replay.Short.HISTORY
    tally = Tally(START, START + 730)
    for number in range(replay.LEAST_LEAVERS):
        assert tally.result().short is replay.Short.LEAVERS
        tally.add(Past(number, [], START, START + 180))
    assert tally.result().short is None


def test_the_latest_are_named_and_no_more_than_can_be_read() -> None:
    tally = Tally(START, START + 5000)
    for number in range(replay.SHOWN + 50):
        tally.add(Past(number, [(START + number, 70)], START + number, START + number + 180))
    rows = tally.result().cuts[60].named()
    assert len(rows) == replay.SHOWN
    assert rows[0].customer == replay.SHOWN + 49
    assert rows[-1].customer == 50


def test_usual_is_for_any_count_of_gaps() -> None:
    assert beats.usual([5]) == (5, 0, 24)
    assert beats.usual([4, 6]) == (5, 1, 15)


def test_a_span_that_never_was_is_no_reason() -> None:
    assert risk.standing([Span(Cause.COMPLAINT, START, START, 10)], START) == []
