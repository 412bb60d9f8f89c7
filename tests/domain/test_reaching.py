"""Whom to reach out to: one of each reason in turn, nobody twice, three a day."""

from __future__ import annotations

from datetime import date

from smallcrm.domain import reaching
from smallcrm.domain.at_risk import RiskRow
from smallcrm.domain.reaching import ReachRow
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.risk import Standing
from smallcrm.domain.sales import ReorderRow
from smallcrm.domain.verdicts import About

DAY = date(2026, 11, 25)


def leaving(number: int) -> RiskRow:
    whose = CustomerId(number), f"N{number}", CustomerKind.PERSON
    return RiskRow(*whose, Standing(60, (), is_enough=True), DAY)


def buying(number: int) -> ReorderRow:
    return ReorderRow(CustomerId(number), f"N{number}", CustomerKind.COMPANY, 30, DAY)


def test_one_of_each_in_turn() -> None:
    rows = reaching.in_turn([buying(1), buying(2), buying(3)], [leaving(8), leaving(9)])
    assert [row.customer_id for row in rows] == [8, 1, 9, 2, 3]
    assert [row.about for row in rows[:2]] == [About.REACH_OUT, About.AGAIN]
    assert (rows[1].name, rows[1].kind) == ("N1", CustomerKind.COMPANY)


def test_who_has_both_reasons_stands_once_with_both() -> None:
    rows = reaching.in_turn([buying(1), buying(2)], [leaving(2)])
    assert rows == [ReachRow(buying(2), leaving(2)), ReachRow(buying(1), None)]
    assert reaching.in_turn([], []) == []


def test_three_a_day_and_an_answer_makes_no_room() -> None:
    rows = reaching.in_turn((buying(n) for n in range(1, 6)), ())
    first, named = reaching.chosen(rows, ())
    assert [row.customer_id for row in first] == [1, 2, 3]
    assert named == {1, 2, 3}
    later, named = reaching.chosen(rows[1:], named)
    assert [row.customer_id for row in later] == [2, 3]
    assert named == {1, 2, 3}
    back, _ = reaching.chosen(rows, named)
    assert [row.customer_id for row in back] == [1, 2, 3]
    after_a_start, _ = reaching.chosen(rows[2:], [CustomerId(1), CustomerId(2)])
    assert [row.customer_id for row in after_a_start] == [3]
