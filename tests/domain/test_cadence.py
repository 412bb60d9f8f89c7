"""Keep in touch: when a rhythm comes round, what is usual, who has gone quiet, what rests."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import cadence
from smallcrm.domain.cadence import Answer, Rhythm
from smallcrm.domain.records import CadenceDraft, CadenceUnit

DAY, WEEK, MONTH, YEAR = CadenceUnit
TODAY = date(2026, 11, 25)
MONTHLY = CadenceDraft(1, MONTH)
RHYTHMS = st.builds(CadenceDraft, st.integers(1, 99), st.sampled_from(CadenceUnit))
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def ago(*days: int) -> list[date]:
    return [TODAY - timedelta(days=n) for n in days]


@pytest.mark.parametrize(
    ("last", "every", "unit", "expected"),
    [
        (date(2026, 1, 31), 1, MONTH, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, MONTH, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, MONTH, date(2027, 2, 28)),
        (date(2028, 2, 29), 1, YEAR, date(2029, 2, 28)),
        (date(2026, 11, 25), 6, WEEK, date(2027, 1, 6)),
        (date(2026, 12, 31), 1, DAY, date(2027, 1, 1)),
        (date(9999, 12, 31), 1, DAY, date.max),
    ],
)
def test_a_rhythm_comes_round_by_the_calendar(
    last: date, every: int, unit: CadenceUnit, expected: date
) -> None:
    assert cadence.comes_round(last, CadenceDraft(every, unit)) == expected


@given(DAYS, RHYTHMS)
def test_nobody_is_overdue_before_the_day_and_everybody_is_from_it_on(
    last: date, every: CadenceDraft
) -> None:
    rhythm, day = Rhythm(every), cadence.comes_round(last, every)
    assert day > last
    before = day - timedelta(days=1)
    assert cadence.overdue(rhythm, last, before, has_contact=True) is None
    on_it = cadence.overdue(rhythm, last, day, has_contact=True)
    assert on_it == cadence.Silence((day - last).days, 0.0, rhythm)
    twice = cadence.overdue(rhythm, last, day + (day - last), has_contact=False)
    assert twice is not None
    assert (twice.share, twice.has_contact) == (1.0, False)


def test_the_own_rhythm_goes_before_a_tags_and_the_shortest_tag_before_the_others() -> None:
    tags = [
        Rhythm(CadenceDraft(1, YEAR), "vip"),
        Rhythm(CadenceDraft(4, WEEK), "print"),
        Rhythm(CadenceDraft(1, MONTH), "design"),
    ]
    assert cadence.chosen(CadenceDraft(2, YEAR), tags) == Rhythm(CadenceDraft(2, YEAR))
    assert cadence.chosen(None, tags) == Rhythm(CadenceDraft(4, WEEK), "print")
    assert cadence.chosen(None, []) is None


def test_too_little_history_is_not_judged() -> None:
    assert cadence.usual(ago(300, 200, 200, 100)) is None
    assert cadence.gone_quiet(ago(300, 200, 100), TODAY) is None
    assert cadence.gone_quiet([], TODAY) is None
    assert cadence.gone_quiet(ago(330, 320, 310, 300), TODAY) is not None


def test_the_usual_rhythm_is_the_median_whatever_one_long_holiday() -> None:
    found = cadence.usual(ago(400, 370, 340, 100, 70, 40))
    assert found is not None
    assert found.gap == 30
    assert found.longest == 60


def test_what_was_usual_years_ago_does_not_count() -> None:
    """Weekly for a year, then monthly for a year: two months of silence are no surprise."""
    weekly = ago(*range(400, 800, 7))
    monthly = ago(*range(50, 420, 30))
    assert cadence.gone_quiet(weekly + monthly, TODAY) is None
    silence = cadence.gone_quiet(weekly, TODAY)
    assert silence is not None
    assert silence.usual_days == 7


def test_gone_quiet_is_more_than_twice_the_usual_gap() -> None:
    regular = [84, 63, 42, 21]
    for extra, expected in ((21, None), (22, 43)):
        silence = cadence.gone_quiet(ago(*(n - 21 + 21 + extra for n in regular)), TODAY)
        assert (silence.days if silence else None) == expected


def test_scatter_and_earlier_silences_are_forgiven() -> None:
    # gaps 10, 40, 70, 40, 10: middle 40, scatter 30, so up to 130 days say nothing
    irregular = (300, 290, 250, 180, 140, 130)
    assert cadence.gone_quiet(ago(*irregular), TODAY) is None
    assert cadence.gone_quiet(ago(*(n + 1 for n in irregular)), TODAY) is not None
    # projects: mails for a few days, then a quarter of nothing, twice
    projects = (300, 298, 296, 295, 200, 199, 197, 196, 100, 98, 97, 95)
    assert cadence.gone_quiet(ago(*projects), TODAY) is None
    assert cadence.gone_quiet(ago(*(n + 1 for n in projects)), TODAY) is not None


def test_a_fortnight_at_least() -> None:
    daily = range(1, 9)
    assert cadence.gone_quiet(ago(*(n + 12 for n in daily)), TODAY) is None
    silence = cadence.gone_quiet(ago(*(n + 13 for n in daily)), TODAY)
    assert silence == cadence.Silence(14, 13.0, usual_days=1)


@given(st.lists(DAYS, max_size=30), DAYS)
def test_a_contact_today_ends_every_silence(days: list[date], today: date) -> None:
    assert cadence.gone_quiet([*days, today], today) is None


@given(st.lists(DAYS, min_size=4, max_size=30), DAYS)
def test_order_and_double_days_do_not_matter(days: list[date], today: date) -> None:
    assert cadence.gone_quiet(days, today) == cadence.gone_quiet([*reversed(days), *days], today)


def test_a_list_needs_something_to_compare() -> None:
    first = TODAY - timedelta(days=60)
    assert cadence.is_enough(20, first, TODAY)
    assert not cadence.is_enough(19, first, TODAY)
    assert not cadence.is_enough(20, first + timedelta(days=1), TODAY)
    assert not cadence.is_enough(20, None, TODAY)


def test_not_now_is_a_week_and_fine_three_months() -> None:
    assert cadence.until(Answer.NOT_NOW, TODAY) == date(2026, 12, 2)
    assert cadence.until(Answer.FINE, TODAY) == date(2027, 2, 25)
    assert cadence.until(Answer.FINE, date(2026, 11, 30)) == date(2027, 2, 28)
    assert cadence.until(Answer.FINE, date(9999, 12, 1)) == date.max


@given(DAYS, st.sampled_from(Answer), st.integers(4, 400))
def test_an_answer_holds_until_its_day_or_the_next_contact(
    today: date, answer: Answer, silent: int
) -> None:
    until_on, before = cadence.until(answer, today), today - timedelta(days=silent)
    last_day = until_on - timedelta(days=1)
    for last in (before, None):
        assert cadence.rests(answer, until_on, last, today)
        assert cadence.rests(answer, until_on, last, last_day)
        assert not cadence.rests(answer, until_on, last, until_on)
    for contact in (today, today + timedelta(days=1)):
        assert not cadence.rests(answer, until_on, contact, last_day)


def test_the_end_of_time_is_no_error() -> None:
    assert cadence.rests(Answer.FINE, date(1, 2, 1), None, date(1, 1, 1))
