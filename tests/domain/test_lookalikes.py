"""Pairs of a whole file: found by what they have in common, without comparing all with all."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, count, repeat

import pytest

from domain.test_likeness import ANA, DAY, PHONE, company, face
from smallcrm.domain import likeness, lookalikes
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.likeness import Face, Shared
from smallcrm.domain.likeness_points import Verdict
from smallcrm.domain.lookalikes import Watch


def pairs(*faces: Face) -> list[tuple[int, int]]:
    return lookalikes.find(faces, likeness.shared(faces))


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
    other = Face(2, company("ACME GmbH").name, is_company=True)
    assert pairs(company("Acme Ltd"), other) == [(1, 2)]


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
    people = [one, two, three]
    assert pairs(*people) == [(1, 2), (1, 3), (2, 3)]
    assert lookalikes.find(people, Shared(), {(1, 2), (1, 3)}) == [(2, 3)]
    found = lookalikes.compared(pairs(*people), people[:2], Shared())
    assert [(a.one, a.other, a.likeness.verdict) for a in found] == [(1, 2, Verdict.JOINS)]


def test_progress_and_cancel() -> None:
    seen: list[tuple[int, int]] = []
    people = [face("Ana Lima", number=n) for n in range(3)]
    lookalikes.find(people, Shared(), (), Watch(lambda done, total: seen.append((done, total))))
    assert {total for _, total in seen} == {100}
    assert [done for done, _ in seen][-1] == 100
    assert len({done for done, _ in seen}) >= 5
    asked = _often(lambda watch: lookalikes.find(people, Shared(), (), watch))
    assert asked >= 5
    for number in range(asked):
        with pytest.raises(Cancelled):
            lookalikes.find(people, Shared(), (), Watch(cancelled=_after(number)))


def _often(work: Callable[[Watch], object]) -> int:
    """How often it looks whether it is to stop."""
    times = count()
    work(Watch(cancelled=lambda: next(times) < 0))
    return next(times)


def _after(number: int) -> Callable[[], bool]:
    """Says at last, after so many times, that it is to stop."""
    answers = chain(repeat(False, number), repeat(True))
    return lambda: next(answers)


@pytest.mark.parametrize(("few", "many"), [(1, 3), (3, 1)])
def test_between_those_who_come_and_those_who_are_here(few: int, many: int) -> None:
    """The same as among all, whichever are more; and it can be stopped everywhere."""
    new = [face("Ana Lima", number=-1 - n, emails=(ANA,)) for n in range(few)]
    known = [face("Ana Limma", number=1 + n) for n in range(many)]
    known.append(face("Anna de Lima", number=9, emails=(ANA,)))
    known.append(face("Tom Baker", number=10))
    shared = likeness.shared([*new, *known])
    found = lookalikes.between(new, known, shared)
    whole = lookalikes.find([*new, *known], shared)
    assert {(a.one, a.other) for a in found} == {p for p in whole if p[0] < 0 < p[1]}
    assert len(found) == few * (many + 1)
    assert [a.likeness.score for a in found] == sorted(
        (a.likeness.score for a in found), reverse=True
    )
    asked = _often(lambda watch: lookalikes.between(new, known, shared, watch))
    for number in range(asked):
        with pytest.raises(Cancelled):
            lookalikes.between(new, known, shared, Watch(cancelled=_after(number)))


def test_a_switchboard_is_a_reason_only_beside_a_name() -> None:
    names = ("Ana Lima", "Tom Baker", "Zoe Quill", "Ben Stone")
    house = [face(name, phones=(PHONE,), number=n) for n, name in enumerate(names)]
    shared = likeness.shared(house)
    assert shared.phones == {PHONE}
    assert lookalikes._candidates(house, shared, Watch()) == set()
    twice = face("Ana M. Lima", phones=(PHONE,), number=7)
    assert pairs(*house, twice) == [(0, 7)]


def test_numbers_in_names_are_not_slips() -> None:
    guests = [face(f"Guest {n}", number=n + 1) for n in (1, 11, 12, 112)]
    assert pairs(*guests) == []
    assert pairs(face("Guest 12"), face("Guest 12", number=2)) == [(1, 2)]


def test_a_name_alone_comes_after_what_has_more_in_common() -> None:
    one, other = face("Ana Lima"), face("A. Lima", company="acme", number=2)
    here = face("Ana Lima", company="acme", number=3)
    bare = face("Tom Baker", number=4), face("Tom Baker", number=5)
    assert pairs(one, other, here, *bare)[-2:] == [(1, 3), (4, 5)]


def test_whom_somebody_new_may_be() -> None:
    known = [face("Ana Lima", number=1), face("Tom Baker", number=2), face("Ana Limma", number=3)]
    found = lookalikes.like(face("Ana Lima", number=0), known, Shared())
    assert [a.other for a in found] == [1, 3]
