"""Terms, notice and renewal are reckoned as the law counts; by examples and by what must hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import terms
from smallcrm.domain.agreements import Length, Renewal
from smallcrm.domain.records import CadenceUnit
from smallcrm.domain.terms import Terms, Turn

DAY = timedelta(1)
D, W, M, Y = CadenceUnit.DAY, CadenceUnit.WEEK, CadenceUnit.MONTH, CadenceUnit.YEAR

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
edges = st.sampled_from(
    [date(y, m, d) for y in (2023, 2024) for m, d in ((1, 29), (1, 30), (1, 31), (2, 28), (3, 1))]
    + [date(2024, 2, 29), date(2023, 12, 31), date(2024, 8, 31), date(2024, 11, 30)]
)
firsts = days | edges
lengths = st.builds(Length, st.integers(1, 40), st.sampled_from(CadenceUnit))
agreed = st.builds(
    Terms,
    starts_on=firsts,
    term=lengths,
    notice=st.none() | lengths,
    renewal=st.just(Renewal.ITSELF),
    renewed=st.none() | lengths,
)


@pytest.mark.parametrize(
    ("first", "length", "last"),
    [
        (date(2026, 1, 1), Length(1, Y), date(2026, 12, 31)),
        (date(2026, 1, 15), Length(1, M), date(2026, 2, 14)),
        (date(2026, 1, 31), Length(1, M), date(2026, 2, 28)),
        (date(2024, 1, 31), Length(1, M), date(2024, 2, 29)),
        (date(2024, 1, 30), Length(1, M), date(2024, 2, 29)),
        (date(2026, 1, 29), Length(1, M), date(2026, 2, 28)),
        (date(2026, 3, 1), Length(1, M), date(2026, 3, 31)),
        (date(2024, 2, 29), Length(1, Y), date(2025, 2, 28)),
        (date(2024, 2, 29), Length(4, Y), date(2028, 2, 28)),
        (date(2023, 3, 1), Length(1, Y), date(2024, 2, 29)),
        (date(2026, 8, 31), Length(6, M), date(2027, 2, 28)),
        (date(2026, 3, 2), Length(2, W), date(2026, 3, 15)),
        (date(2026, 3, 2), Length(1, D), date(2026, 3, 2)),
    ],
)
def test_a_term_ends_before_the_day_of_its_number(first: date, length: Length, last: date) -> None:
    assert terms.last_day(first, length) == last


@pytest.mark.parametrize(
    ("end", "notice", "last"),
    [
        (date(2026, 12, 31), Length(3, M), date(2026, 9, 30)),
        (date(2026, 2, 28), Length(1, M), date(2026, 1, 31)),
        (date(2024, 2, 29), Length(1, M), date(2024, 1, 31)),
        (date(2026, 11, 30), Length(3, M), date(2026, 8, 31)),
        (date(2026, 3, 30), Length(1, M), date(2026, 2, 28)),
        (date(2024, 3, 30), Length(1, M), date(2024, 2, 29)),
        (date(2026, 7, 14), Length(6, W), date(2026, 6, 2)),
        (date(2026, 12, 31), Length(1, Y), date(2025, 12, 31)),
        (date(2028, 2, 29), Length(1, Y), date(2027, 2, 28)),
        (date(2026, 12, 31), Length(14, D), date(2026, 12, 17)),
    ],
)
def test_notice_is_reckoned_back_from_the_end(end: date, notice: Length, last: date) -> None:
    assert terms.last_notice(end, notice) == last


def test_after_the_end_of_january_the_end_of_the_month_comes_back() -> None:
    last = date(2026, 1, 31)
    found = [terms.after(last, Length(1, M), n) for n in range(1, 5)]
    assert found == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)]
    assert terms.after(date(2023, 12, 31), Length(1, M), 2) == date(2024, 2, 29)
    assert terms.after(date(2024, 2, 29), Length(1, Y), 4) == date(2028, 2, 29)


def test_terms_are_counted_from_the_start() -> None:
    monthly = Terms(date(2026, 1, 31), Length(1, M), None, Renewal.ITSELF)
    ends = [terms.end_of(monthly, n) for n in range(1, 5)]
    assert ends == [date(2026, 2, 28), date(2026, 3, 30), date(2026, 4, 30), date(2026, 5, 30)]
    first = Terms(date(2026, 2, 1), Length(1, M), None, Renewal.ITSELF)
    assert [terms.end_of(first, n) for n in (1, 2)] == [date(2026, 2, 28), date(2026, 3, 31)]


def test_a_longer_first_term_is_followed_by_shorter_ones() -> None:
    phone = Terms(date(2024, 8, 31), Length(2, Y), Length(1, M), Renewal.ITSELF, Length(1, M))
    assert terms.running(phone, date(2026, 1, 1)) == (1, date(2026, 8, 30))
    assert terms.running(phone, date(2027, 2, 10)) == (7, date(2027, 2, 28))
    assert terms.notice_day(phone, date(2026, 1, 1)) == date(2026, 7, 30)
    mixed = Terms(date(2026, 1, 1), Length(1, Y), None, Renewal.ITSELF, Length(4, W))
    assert terms.running(mixed, date(2027, 1, 1)) == (2, date(2027, 1, 28))


def test_after_the_notice_day_that_of_the_next_term_counts() -> None:
    yearly = Terms(date(2026, 1, 1), Length(1, Y), Length(3, M), Renewal.ITSELF)
    assert terms.notice_day(yearly, date(2026, 9, 30)) == date(2026, 9, 30)
    assert terms.notice_day(yearly, date(2026, 10, 1)) == date(2027, 9, 30)
    assert terms.renewal_day(yearly, date(2026, 10, 1)) == date(2027, 1, 1)
    assert terms.renewal_day(yearly, date(2027, 1, 1)) == date(2027, 1, 1)
    assert terms.renewal_day(yearly, date(2027, 1, 2)) == date(2028, 1, 1)


def test_what_is_not_renewed_only_ends() -> None:
    once = Terms(date(2026, 1, 1), Length(6, M), Length(1, M), Renewal.ENDS)
    (found,) = terms.deadlines(once, date(2026, 3, 1))
    assert (found.turn, found.on) == (Turn.ENDS, date(2026, 6, 30))
    assert terms.notice_day(once, date(2026, 3, 1)) is None
    assert terms.deadlines(once, date(2026, 7, 1)) == ()


def test_what_was_ended_only_ends_on_that_day() -> None:
    yearly = Terms(
        date(2026, 1, 1), Length(1, Y), Length(3, M), Renewal.ITSELF, None, date(2026, 12, 31)
    )
    assert [d.turn for d in terms.deadlines(yearly, date(2026, 12, 31))] == [Turn.ENDS]
    assert terms.deadlines(yearly, date(2027, 1, 1)) == ()


def test_without_a_term_there_is_no_deadline() -> None:
    open_ended = Terms(date(2026, 1, 1), None, Length(3, M), Renewal.ITSELF)
    assert terms.deadlines(open_ended, date(2026, 3, 1)) == ()
    assert terms.running(open_ended, date(2026, 3, 1)) is None


def test_a_weekly_agreement_is_not_reminded_of_thirty_days_before() -> None:
    weekly = Terms(date(2026, 11, 2), Length(1, W), None, Renewal.ITSELF)
    (found,) = terms.deadlines(weekly, date(2026, 11, 25))
    assert found.on == date(2026, 11, 30)
    assert terms.reminder_days(found) == (date(2026, 11, 27),)
    daily = Terms(date(2026, 11, 2), Length(1, D), None, Renewal.ITSELF)
    (found,) = terms.deadlines(daily, date(2026, 11, 25))
    assert terms.reminder_days(found) == ()
    assert terms.first_due(found, date(2026, 11, 25)) is None


def test_a_reminder_is_due_on_the_next_of_its_days() -> None:
    yearly = Terms(date(2026, 1, 1), Length(1, Y), Length(3, M), Renewal.ITSELF)
    found = terms.deadlines(yearly, date(2026, 8, 1))[0]
    assert terms.reminder_days(found) == (date(2026, 8, 31), date(2026, 9, 23), date(2026, 9, 27))
    due = [terms.first_due(found, date(2026, 9, n)) for n in (1, 23, 24, 28, 30)]
    assert due == [date(2026, 9, n) for n in (23, 23, 27, 28, 30)]
    come = [terms.passed(found.on, date(2026, 9, n)) for n in (1, 23, 26, 27)]
    assert come == [date(2026, 8, 31), date(2026, 9, 23), date(2026, 9, 23), date(2026, 9, 27)]
    assert terms.passed(found.on, date(2026, 8, 30)) is None


def test_at_the_end_of_the_calendar_nothing_is_promised() -> None:
    last = Terms(date(9999, 6, 1), Length(1, Y), Length(1, M), Renewal.ITSELF)
    assert terms.deadlines(last, date(9999, 7, 1)) == ()
    to_the_end = Terms(date(9999, 12, 1), Length(31, D), Length(1200, Y), Renewal.ITSELF)
    assert terms.renewal_day(to_the_end, date(9999, 12, 5)) is None


# --- what must hold -----------------------------------------------------------------------------


@given(firsts, lengths, st.integers(1, 30))
def test_terms_follow_each_other(first: date, length: Length, number: int) -> None:
    here, there = (terms.last_day(first, length, n) for n in (number, number + 1))
    assert first <= here < there
    if length.unit in (M, Y) and first.day == 1:
        assert (here + DAY).day == 1


@given(firsts, lengths)
def test_a_term_is_as_long_as_it_says(first: date, length: Length) -> None:
    end = terms.last_day(first, length)
    if length.unit in (D, W):
        assert (end - first).days + 1 == length.count * (7 if length.unit is W else 1)
        return
    same = terms.after(first, length)
    assert (end + DAY == same) if same.day == first.day else (end == same)


@given(firsts, lengths)
def test_the_whole_notice_still_fits_and_would_not_a_day_later(end: date, notice: Length) -> None:
    last = terms.last_notice(end, notice)
    assert terms.after(last, notice) <= end < terms.after(last + DAY, notice)


@given(agreed, st.integers(-400, 9000))
def test_the_term_that_runs_is_found(found: Terms, ahead: int) -> None:
    today = found.starts_on + timedelta(ahead)
    running = terms.running(found, today)
    assert running is not None
    number, end = running
    assert end >= today
    assert end == terms.end_of(found, number)
    before = terms.end_of(found, number - 1) if number > 1 else None
    assert before is None or before < today


@given(agreed, st.integers(0, 9000))
def test_deadlines_lie_ahead_and_come_one_by_one(found: Terms, ahead: int) -> None:
    today = found.starts_on + timedelta(ahead)
    for deadline in terms.deadlines(found, today):
        assert deadline.on >= today
        reminders = terms.reminder_days(deadline)
        assert list(reminders) == sorted(set(reminders))
        assert all(deadline.since <= day < deadline.on for day in reminders)
        later = {d.turn: d for d in terms.deadlines(found, deadline.on + DAY)}[deadline.turn]
        assert later.on > deadline.on
        assert later.since > deadline.on
        for day in (today, deadline.on):
            assert deadline in terms.deadlines(found, day)


@given(agreed, st.integers(0, 9000))
def test_notice_days_are_those_of_the_ends(found: Terms, ahead: int) -> None:
    today = found.starts_on + timedelta(ahead)
    day = terms.notice_day(found, today)
    if found.notice is None:
        assert day is None
        return
    ends = [terms.end_of(found, n) for n in range(1, 12_000 if ahead < 60 else 400)]
    days = [terms.last_notice(end, found.notice) for end in ends if end is not None]
    ahead_of = [d for d in days if d >= max(today, found.starts_on)]
    if ahead_of:
        assert day == ahead_of[0]


@given(agreed, st.sampled_from(Renewal), st.none() | firsts, st.integers(-400, 9000))
def test_all_days_at_once_are_those_of_each(
    found: Terms, renewal: Renewal, ended: date | None, ahead: int
) -> None:
    asked = replace(found, renewal=renewal, ended_on=ended)
    today = found.starts_on + timedelta(ahead)
    running = None if ended else terms.running(asked, today)
    assert terms.standing(asked, today) == (
        None if running is None else running[1],
        terms.notice_day(asked, today),
        terms.renewal_day(asked, today),
    )


def test_a_term_that_begins_today_is_renewed_today() -> None:
    monthly = Terms(date(2026, 1, 31), Length(1, M), None, Renewal.ITSELF)
    assert terms.standing(monthly, date(2026, 3, 1)) == (date(2026, 3, 30), None, date(2026, 3, 1))
