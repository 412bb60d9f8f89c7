"""Rules that come again: written, refused, and stepped through as plain counting of days does."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.domain import recurrence
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CadenceUnit, Repeat
from smallcrm.domain.recurrence import Pattern

DAY, WEEK, MONTH, YEAR = CadenceUnit.DAY, CadenceUnit.WEEK, CadenceUnit.MONTH, CadenceUnit.YEAR
WEDNESDAY = date(2026, 11, 25)

RULES = [
    (Pattern(DAY), "FREQ=DAILY"),
    (Pattern(DAY, 3), "FREQ=DAILY;INTERVAL=3"),
    (Pattern(WEEK, 6), "FREQ=WEEKLY;INTERVAL=6"),
    (Pattern(WEEK, weekdays=(4,)), "FREQ=WEEKLY;BYDAY=FR"),
    (Pattern(WEEK, 2, (1,)), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    (Pattern(WEEK, weekdays=recurrence.WORKDAYS), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    (Pattern(MONTH, weekdays=(0,), nth=1), "FREQ=MONTHLY;BYDAY=1MO"),
    (Pattern(MONTH, 3, (4,), -1), "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR"),
    (Pattern(MONTH, month_day=15), "FREQ=MONTHLY;BYMONTHDAY=15"),
    (Pattern(MONTH, month_day=-1), "FREQ=MONTHLY;BYMONTHDAY=-1"),
    (Pattern(MONTH, month_day=29), "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"),
    (Pattern(MONTH, month_day=31), "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
    (Pattern(YEAR), "FREQ=YEARLY"),
    (Pattern(YEAR, month_day=3, month=5), "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"),
    (Pattern(YEAR, month_day=31, month=5), "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31"),
    (
        Pattern(YEAR, month_day=29, month=2),
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1",
    ),
    (Pattern(YEAR, 2, (0,), 1, month=12), "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYDAY=1MO"),
    (
        Pattern(WEEK, weekdays=(4,), until=date(2027, 3, 1)),
        "FREQ=WEEKLY;UNTIL=20270301;BYDAY=FR",
    ),
]


@pytest.mark.parametrize(("pattern", "rule"), RULES)
def test_a_pattern_becomes_a_rule_and_the_rule_the_pattern(pattern: Pattern, rule: str) -> None:
    assert recurrence.compose(pattern) == rule
    assert recurrence.pattern_of(rule) == pattern


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", Pattern(WEEK, weekdays=recurrence.WORKDAYS)),
        ("BYDAY=FR,MO;FREQ=WEEKLY", Pattern(WEEK, weekdays=(0, 4))),
        ("FREQ=WEEKLY;WKST=SU;BYDAY=FR", Pattern(WEEK, weekdays=(4,))),
        ("FREQ=MONTHLY;BYDAY=+2TU", Pattern(MONTH, weekdays=(1,), nth=2)),
        ("FREQ=WEEKLY;UNTIL=20270301T120000Z", Pattern(WEEK, until=date(2027, 3, 1))),
    ],
)
def test_the_same_in_other_words(rule: str, pattern: Pattern) -> None:
    assert recurrence.pattern_of(rule) == pattern


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU",
        "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=1MO,2TU",
        "FREQ=MONTHLY;BYDAY=1MO,1TU",
        "FREQ=MONTHLY;BYDAY=-2MO",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=-2",
        "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
        "FREQ=MONTHLY;BYMONTH=5;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY;BYMONTH=5",
        "FREQ=YEARLY;BYMONTHDAY=3",
        "FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=3",
        "FREQ=YEARLY;BYDAY=1MO",
    ],
)
def test_a_rule_may_be_followed_though_no_pattern_says_it(rule: str) -> None:
    recurrence.check(rule)
    assert recurrence.pattern_of(rule) is None
    assert recurrence.next_after(Repeat(rule, WEDNESDAY), WEDNESDAY) is not None


@pytest.mark.parametrize(
    "rule",
    [
        *("", "every friday", "FREQ", "FREQ=", "FREQ=HOURLY", "FREQ=SECONDLY", "freq=weekly"),
        *("INTERVAL=2", "FREQ=WEEKLY;", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;BYHOUR=9"),
        *("FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=1000", "FREQ=WEEKLY;INTERVAL=x"),
        *("FREQ=WEEKLY;INTERVAL=-1", "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=2;UNTIL=20270101"),
        *("FREQ=WEEKLY;UNTIL=20270230", "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;WKST=XX"),
        *("FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYDAY=FRI", "FREQ=WEEKLY;BYDAY=2FR"),
        *("FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=WEEKLY;BYSETPOS=1", "FREQ=MONTHLY;BYSETPOS=1"),
        *("FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32"),
        *("FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYYEARDAY=3", "FREQ=YEARLY;BYWEEKNO=3"),
        *("FREQ=WEEKLY;X=" + "1" * 300, "FREQ=WEEKLY;INTERVAL=\u0663", "RRULE:FREQ=WEEKLY"),
    ],
)
def test_what_is_no_rule_for_us_is_refused(rule: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        recurrence.check(rule)
    assert refused.value.code == "not_a_repeat"


STEPS = [
    ("FREQ=WEEKLY;BYDAY=FR", date(2026, 11, 27), WEDNESDAY, "2026-11-27 2026-12-04 2026-12-11"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 12, 1), date(2026, 12, 1), "2026-12-15"),
    ("FREQ=WEEKLY;INTERVAL=6", WEDNESDAY, WEDNESDAY, "2027-01-06 2027-02-17"),
    ("FREQ=MONTHLY", date(2026, 1, 25), WEDNESDAY, "2026-12-25 2027-01-25"),
    ("FREQ=MONTHLY;BYDAY=1MO", WEDNESDAY, WEDNESDAY, "2026-12-07 2027-01-04"),
    (
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        date(2027, 1, 31),
        date(2027, 1, 31),
        "2027-02-28 2027-03-31 2027-04-30",
    ),
    ("FREQ=YEARLY", date(2026, 5, 3), WEDNESDAY, "2027-05-03 2028-05-03"),
    ("FREQ=YEARLY;BYMONTH=2", date(2026, 5, 3), WEDNESDAY, "2027-02-03 2028-02-03"),
    (
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1",
        date(2024, 2, 29),
        date(2024, 2, 29),
        "2025-02-28 2026-02-28 2027-02-28 2028-02-29",
    ),
    ("FREQ=DAILY;COUNT=3", WEDNESDAY, WEDNESDAY, "2026-11-26 2026-11-27"),
    ("FREQ=WEEKLY;UNTIL=20261209", WEDNESDAY, WEDNESDAY, "2026-12-02 2026-12-09"),
    ("FREQ=DAILY", date(2027, 1, 1), WEDNESDAY, "2027-01-01 2027-01-02"),
    ("FREQ=WEEKLY;INTERVAL=999", date(1950, 1, 4), WEDNESDAY, "2045-09-27 2064-11-19"),
    ("FREQ=DAILY", date(9998, 1, 1), WEDNESDAY, ""),
    ("FREQ=DAILY", WEDNESDAY, date.max, ""),
    ("FREQ=WEEKLY;UNTIL=99991231", WEDNESDAY, WEDNESDAY, "2026-12-02"),
]


@pytest.mark.parametrize(("rule", "since", "day", "days"), STEPS)
def test_what_comes_next(rule: str, since: date, day: date, days: str) -> None:
    repeat = Repeat(rule, since)
    wanted = tuple(date.fromisoformat(text) for text in days.split())
    found = recurrence.upcoming(repeat, day, max(1, len(wanted)))
    assert found == wanted
    assert recurrence.next_after(repeat, day) == next(iter(wanted), None)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31;COUNT=9",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=1MO",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
    ],
)
@pytest.mark.parametrize("since", [date(1, 1, 1), date(2025, 2, 26), date(9890, 1, 1)])
def test_a_rule_that_never_comes_true_is_soon_given_up(rule: str, since: date) -> None:
    assert recurrence.next_after(Repeat(rule, since), since) is None


def test_missed_ones_are_counted() -> None:
    fridays = Repeat("FREQ=WEEKLY;BYDAY=FR", date(2026, 10, 2))
    assert recurrence.missed_between(fridays, date(2026, 10, 2), date(2026, 10, 2)) == 0
    assert recurrence.missed_between(fridays, date(2026, 10, 2), date(2026, 10, 8)) == 0
    assert recurrence.missed_between(fridays, date(2026, 10, 2), date(2026, 10, 9)) == 1
    assert recurrence.missed_between(fridays, date(2026, 10, 2), WEDNESDAY) == 7
    daily = Repeat("FREQ=DAILY", date(2000, 1, 1))
    assert recurrence.missed_between(daily, date(2000, 1, 1), WEDNESDAY) == recurrence.MANY
    ends = Repeat("FREQ=DAILY;COUNT=3", date(2000, 1, 1))
    assert recurrence.missed_between(ends, date(2000, 1, 1), WEDNESDAY) == 2


# --- against plain counting ----------------------------------------------------------------------


def falls_on(pattern: Pattern, since: date, day: date) -> bool:
    """Whether a day is one of the pattern's, found without any rule."""
    if day < since or (pattern.until and day > pattern.until):
        return False
    months = (day.year - since.year) * 12 + day.month - since.month
    last = monthrange(day.year, day.month)[1]
    if pattern.unit is DAY:
        return (day - since).days % pattern.every == 0
    if pattern.unit is WEEK:
        monday = since - timedelta(days=since.weekday())
        weekdays = pattern.weekdays or (since.weekday(),)
        return (day - monday).days // 7 % pattern.every == 0 and day.weekday() in weekdays
    if pattern.unit is MONTH and months % pattern.every:
        return False
    if pattern.unit is YEAR:
        month = pattern.month or since.month
        if (day.year - since.year) % pattern.every or day.month != month:
            return False
    if pattern.nth:
        which = -1 if pattern.nth < 0 and day.day > last - 7 else (day.day + 6) // 7
        return which == pattern.nth and day.weekday() in pattern.weekdays
    if pattern.month_day < 0:
        return day.day == last
    if pattern.month_day == 0:
        return day.day == since.day
    return day.day == min(pattern.month_day, last)


weekly = st.builds(
    Pattern,
    st.just(WEEK),
    st.integers(1, 9),
    st.sets(st.integers(0, 6), max_size=7).map(lambda s: tuple(sorted(s))),
)
patterns = st.one_of(
    st.builds(Pattern, st.just(DAY), st.integers(1, 60)),
    weekly,
    st.builds(
        Pattern,
        st.just(MONTH),
        st.integers(1, 13),
        month_day=st.integers(-1, 31).filter(bool),
    ),
    st.builds(
        Pattern,
        st.just(MONTH),
        st.integers(1, 13),
        st.integers(0, 6).map(lambda d: (d,)),
        st.sampled_from([1, 2, 3, 4, -1]),
    ),
    st.builds(
        Pattern,
        st.just(YEAR),
        st.integers(1, 3),
        month_day=st.integers(-1, 31).filter(bool),
        month=st.integers(1, 12),
    ),
    st.builds(
        Pattern,
        st.just(YEAR),
        st.integers(1, 3),
        st.integers(0, 6).map(lambda d: (d,)),
        st.sampled_from([1, 2, 3, 4, -1]),
        month=st.integers(1, 12),
    ),
)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@settings(deadline=None)
@given(patterns, days, st.integers(-400, 2500))
def test_the_next_one_is_the_one_that_counting_finds(
    pattern: Pattern, since: date, ahead: int
) -> None:
    day = since + timedelta(days=ahead)
    repeat = Repeat(recurrence.compose(pattern), since)
    found = recurrence.next_after(repeat, day)
    assert recurrence.pattern_of(repeat.rule) == pattern
    assert found is not None
    assert found > day
    assert falls_on(pattern, since, found)
    between = (day + timedelta(days=n) for n in range(1, (found - day).days))
    assert not any(falls_on(pattern, since, d) for d in between)


@settings(deadline=None)
@given(patterns, days, st.integers(0, 300), st.integers(0, 500))
def test_as_many_are_missed_as_counting_finds(
    pattern: Pattern, since: date, ahead: int, span: int
) -> None:
    after = since + timedelta(days=ahead)
    repeat = Repeat(recurrence.compose(pattern), since)
    counted = sum(falls_on(pattern, since, after + timedelta(days=n)) for n in range(1, span + 1))
    until = after + timedelta(days=span)
    assert recurrence.missed_between(repeat, after, until) == counted


@settings(deadline=None)
@given(st.text(alphabet="FREQ=WLYDAINTV;BMOH0123456789-,SUP", max_size=60), days)
def test_any_text_is_a_rule_or_is_refused(text: str, since: date) -> None:
    for rule in (text, f"FREQ=MONTHLY;{text}", f"FREQ=WEEKLY;BYDAY={text}"):
        try:
            recurrence.check(rule)
        except InvalidValue:
            continue
        found = recurrence.next_after(Repeat(rule, since), since)
        assert found is None or found > since
        recurrence.pattern_of(rule)
