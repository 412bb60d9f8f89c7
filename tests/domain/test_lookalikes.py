"""Pairs of a whole file: found by what they have in common, without comparing all with all."""

from __future__ import annotations

import pytest

from domain.test_likeness import ANA, DAY, PHONE, company, face
from smallcrm.domain import lookalikes
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.likeness import Face, Shared
from smallcrm.domain.likeness_points import Verdict


def pairs(*faces: Face) -> list[tuple[int, int]]:
    return [(a.one, a.other) for a in lookalikes.find(faces)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (face("Ana Lima", emails=(ANA,)), face("Anna de Lima", emails=(ANA,), number=2)),
        (face("Ana Lima", phones=(PHONE,)), face("A. Lima", phones=(PHONE,), number=2)),
        (face("Ana Lima"), face("Lima Ana", number=2)),
        (face("Ana Lima"), face("Ana Limma", number=2)),
        (face("Katrin Lima"), face("Kathrin Lima", number=2)),
        (face("Thomas Baker"), face("Thmoas Baker", number=2)),
        (face("Jörg Müller"), face("Joerg Mueller", number=2)),
        (face("Bob Smith"), face("Robert Smith", number=2)),
        (face("Fati Khan"), face("Fatima Khan", number=2)),
        (face("Zephyr Lima", nick="Boo"), face("Boo Lima", number=2)),
        (face("Ana Maria Lima"), face("Ana Lima", number=2)),
        (face("Ana Garcia"), face("Ana Garcia Lopez", number=2)),
        (face("Ana Lima", company="acme"), face("A Lima", company="acme", number=2)),
        (face("Ana Lima", born=DAY), face("A. Lima", born=DAY, number=2)),
    ],
)
def test_found(one: Face, other: Face) -> None:
    assert pairs(one, other) == [(1, 2)]
    assert pairs(other, one) == [(1, 2)]


def test_not_found() -> None:
    assert pairs(face("Ana Lima"), face("Tom Baker", number=2)) == []
    assert pairs(face(""), face("", number=2)) == []
    assert pairs(face("Ana Lima")) == []
    # an office is no reason to compare
    office = ("info@acme.example",)
    assert pairs(face("Ana Lima", emails=office), face("Tom Baker", emails=office, number=2)) == []


def test_companies_by_name() -> None:
    found = lookalikes.find(
        [company("Acme Ltd"), Face(2, company("ACME GmbH").name, is_company=True)]
    )
    assert [(a.one, a.other) for a in found] == [(1, 2)]


def test_a_common_name_is_no_reason_to_ask() -> None:
    many = [face("Ana Lima", number=n) for n in range(lookalikes.MOST_NAMESAKES + 1)]
    assert pairs(*many) == []
    assert len(pairs(*many[:4])) == 6
    near = [face("Ana Limma", number=100 + n) for n in range(2)]
    assert pairs(*many, *near) == [(100, 101)]


def test_the_likeliest_come_first_and_those_apart_not_at_all() -> None:
    one = face("Ana Lima", emails=(ANA,), number=1)
    two = face("Ana Lima", emails=(ANA,), number=2)
    three = face("Ana Lima", number=3)
    found = lookalikes.find([one, two, three])
    assert [(a.one, a.other) for a in found] == [(1, 2), (1, 3), (2, 3)]
    assert found[0].likeness.verdict is Verdict.JOINS
    assert [a.other for a in lookalikes.find([one, two, three], {(1, 2), (1, 3)})] == [3]


def test_progress_and_cancel() -> None:
    seen: list[tuple[int, int]] = []
    people = [face("Ana Lima", number=n) for n in range(3)]
    lookalikes.find(people, (), lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 3)
    assert seen[-1] == (3, 3)
    with pytest.raises(Cancelled):
        lookalikes.find(people, cancelled=lambda: True)
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        lookalikes.find(people, cancelled=lambda: next(asked))


def test_whom_somebody_new_may_be() -> None:
    known = [face("Ana Lima", number=1), face("Tom Baker", number=2), face("Ana Limma", number=3)]
    found = lookalikes.like(face("Ana Lima", number=0), known, Shared())
    assert [a.other for a in found] == [1, 3]
