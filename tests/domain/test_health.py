"""The reckoning of Health, against tables counted by hand."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain import health
from smallcrm.domain.feedback import Score
from smallcrm.domain.health import (
    BRANCHES,
    ENOUGH,
    LONGEST,
    OTHERS,
    Bar,
    Bars,
    Branch,
    Chart,
    Counted,
    Number,
)
from smallcrm.domain.records import CustomerId

DAY = date(2026, 11, 25)


def rows(good: int, bad: int) -> list[Counted]:
    return [Counted(CustomerId(n + 1), DAY, n < good) for n in range(good + bad)]


@pytest.mark.parametrize(
    ("good", "of", "percent"),
    [
        (0, 7, 0),
        (7, 7, 100),
        (1, 3, 33),
        (2, 3, 67),
        (1, 8, 13),
        (3, 8, 38),
        (1, 200, 1),
        (1, 2, 50),
    ],
)
def test_percent_is_rounded_half_up(good: int, of: int, percent: int) -> None:
    assert health.percent(good, of) == percent


@pytest.mark.parametrize("what", [Number.KEPT_MINE, Number.CAME_BACK, Number.REPEAT])
def test_a_share_is_silent_under_its_number(what: Number) -> None:
    enough = ENOUGH[what]
    assert health.share_of(what, rows(1, enough - 2)).value is None
    figure = health.share_of(what, rows(1, enough - 1))
    assert (figure.of, figure.good) == (enough, 1)
    assert figure.value == health.percent(1, enough)
    assert health.share_of(what, []).value is None


@pytest.mark.parametrize(
    ("values", "median"),
    [([9, 1, 5, 3, 700], 5.0), ([1, 2, 3, 4, 5, 6], 3.5), ([0, 0, 0, 0, 0], 0.0)],
)
def test_medians(values: list[int], median: float) -> None:
    figure = health.middle(Number.SECOND_SALE, values)
    assert (figure.value, figure.of) == (median, len(values))


def test_a_median_of_too_few_is_silent() -> None:
    assert health.middle(Number.SECOND_SALE, [1, 2, 3, 4]).value is None
    assert health.middle(Number.SETTLED, []).value is None
    assert health.middle(Number.SETTLED, [4, 2, 9]).value == 4.0
    assert health.median_bar("Quote", "1", [3, 9]) == Bar("Quote", None, 2, key="1")
    assert health.median_bar("Quote", "1", [3, 9, 4]).value == 4.0


def test_nps_and_csat_of_a_table_counted_by_hand() -> None:
    ten = [Score(v, 10) for v in (10, 9, 9, 8, 7, 6, 3, 10, 9, 0)]  # 5 of 10 less 3 of 10
    nps = health.scored(Number.NPS, ten)
    assert (nps.value, nps.of, nps.good) == (20, 10, 5)
    five = [Score(v, 5) for v in (5, 4, 4, 3, 2, 1, 5, 5, 4, 3, 5)]  # 7 of 11
    csat = health.scored(Number.CSAT, five)
    assert (csat.value, csat.of, csat.good) == (64, 11, 7)
    assert health.scored(Number.NPS, ten[:9]).value is None
    assert health.scored(Number.CSAT, []).value is None


# --- reasons --------------------------------------------------------------------------------------


def because(*words: str) -> list[Counted]:
    return [Counted(CustomerId(n), DAY, words=w) for n, w in enumerate(words)]


def test_reasons_are_the_same_whatever_their_case_and_end() -> None:
    given = because("Too dear", "too  dear.", "TOO DEAR!", "Moved", "", "  ")
    chart = health.reasons(Chart.LOST, given)
    assert [(b.name, b.of) for b in chart.bars] == [("Too dear", 3), ("Moved", 1), ("", 2)]
    assert chart.of == 6
    assert [len(health.of_reason(chart, b.key, given)) for b in chart.bars] == [3, 1, 2]


def test_every_row_is_behind_one_bar_however_many_reasons_there_are() -> None:
    given = because(*(f"Reason {n}" for n in range(LONGEST + 5)), "Reason 3", "")
    chart = health.reasons(Chart.LEFT, given)
    assert len(chart.bars) == LONGEST + 1
    assert chart.bars[0].name == "Reason 3"
    assert chart.bars[-2].key == OTHERS
    behind = [row for bar in chart.bars for row in health.of_reason(chart, bar.key, given)]
    assert sorted(r.customer_id or 0 for r in behind) == [r.customer_id or 0 for r in given]
    for bar in chart.bars:
        assert len(health.of_reason(chart, bar.key, given)) == bar.of


def test_no_reasons_and_few() -> None:
    assert health.reasons(Chart.LOST, []).bars == ()
    assert not health.reasons(Chart.LOST, []).is_enough
    assert not health.reasons(Chart.LOST, because("a", "b")).is_enough
    assert health.reasons(Chart.LOST, because("a", "b", "c")).is_enough


def test_a_chart_says_nothing_where_all_bars_are_silent() -> None:
    silent = health.share_bar(DAY, 1, ENOUGH[Chart.RETENTION] - 1)
    assert silent.value is None
    assert not Bars(Chart.RETENTION, (silent, silent), 8).is_enough
    loud = health.share_bar(DAY, 1, ENOUGH[Chart.RETENTION])
    assert loud.value == 20
    assert Bars(Chart.RETENTION, (silent, loud), 9).is_enough


# --- who introduced whom --------------------------------------------------------------------------


def branch(key: str, by: str = "", euros: int = 0, sales: int = 1) -> Branch:
    paid = {"EUR": euros} if euros else {}
    return Branch(key, key.upper(), by, paid, {"EUR": sales} if euros else {})


def grown(*branches: Branch) -> dict[str, Branch]:
    return {one.key: one for one in branches}


def test_the_tree_adds_all_that_came_through_somebody() -> None:
    found = grown(
        branch("a"), branch("b", "a", 100), branch("c", "b", 30, 2), branch("d", "b"),
        branch("x"), branch("y", "x", 500),
    )  # fmt: skip
    bars = health.tree(found, "EUR")
    assert [(b.key, b.depth, b.value, b.of) for b in bars] == [
        ("x", 0, 500, 1),
        ("y", 1, 500, 1),
        ("a", 0, 130, 3),
        ("b", 1, 100, 1),
        ("c", 2, 30, 2),
        ("d", 2, 0, 0),
    ]
    assert [b.value for b in health.tree(found, "USD")] == [0] * 6
    assert {one.key for one in health.came_through(found, "a")} == {"b", "c", "d"}


def test_a_long_line_of_introductions_and_a_ring_end() -> None:
    line = grown(branch("0"), *(branch(str(n), str(n - 1), 1) for n in range(1, 5000)))
    bars = health.tree(line, "EUR")
    assert len(bars) == BRANCHES
    assert (bars[0].of, bars[0].value) == (4999, 4999)
    ring = grown(branch("p", "q"), branch("q", "p"))
    assert health.tree(ring, "EUR") == ()


def test_nobody_introduced_anybody() -> None:
    assert health.tree({}, "EUR") == ()
    assert health.tree(grown(branch("a")), "EUR") == ()
