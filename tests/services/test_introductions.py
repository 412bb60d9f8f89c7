"""Who introduced whom: by record, by name, never in a ring."""

from __future__ import annotations

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.introductions import Introducer, IntroductionRow
from smallcrm.domain.records import CustomerId
from smallcrm.services import customers, introductions, joining
from smallcrm.storage.store import Store


def by(store: Store, customer: CustomerId) -> Introducer | None:
    return introductions.of_customer(store, customer).by


def test_by_record_and_by_name(store: Store) -> None:
    ana, zoe, tom = (person(store, name) for name in ("Ana", "Zoe", "Tom"))
    introductions.put(store, zoe, Introducer("whoever", ana))
    introductions.put(store, tom, Introducer("", ana))
    assert by(store, zoe) == Introducer("Ana", ana)
    found = introductions.of_customer(store, ana)
    assert found == IntroductionRow(None, (Introducer("Tom", tom), Introducer("Zoe", zoe)))
    introductions.put(store, zoe, Introducer("  Old   friend "))
    assert by(store, zoe) == Introducer("Old friend")
    assert len(introductions.of_customer(store, ana).whom) == 1
    introductions.clear(store, zoe)
    assert by(store, zoe) is None
    store.undo()
    assert by(store, zoe) == Introducer("Old friend")


def test_nobody_introduces_in_a_ring(store: Store) -> None:
    ana, zoe, tom = (person(store, name) for name in ("Ana", "Zoe", "Tom"))
    introductions.put(store, zoe, Introducer("", ana))
    introductions.put(store, tom, Introducer("", zoe))
    for introducer, code in (
        (ana, "introduced_self"),
        (zoe, "introduced_ring"),
        (tom, "introduced_ring"),
    ):
        with pytest.raises(InvalidValue) as problem:
            introductions.put(store, ana, Introducer("", introducer))
        assert problem.value.code == code
    assert by(store, ana) is None
    introductions.clear(store, zoe)
    introductions.put(store, ana, Introducer("", zoe))
    assert by(store, ana) == Introducer("Zoe", zoe)


def test_nothing_typed_and_people_who_are_gone(store: Store) -> None:
    ana, zoe = person(store, "Ana"), person(store, "Zoe")
    with pytest.raises(InvalidValue):
        introductions.put(store, ana, Introducer("  "))
    introductions.put(store, ana, Introducer("", zoe))
    customers.delete(store, [zoe], NOW)
    assert by(store, ana) == Introducer("Zoe", zoe), "by the name they had"
    with pytest.raises(NotFound):
        introductions.put(store, ana, Introducer("", zoe))
    with pytest.raises(NotFound):
        introductions.put(store, zoe, Introducer("", ana))


def test_who_was_joined_with_their_introducer_has_none(store: Store) -> None:
    ana, other, zoe, tom = (person(store, name) for name in ("Ana", "Anna", "Zoe", "Tom"))
    introductions.put(store, ana, Introducer("", other))
    introductions.put(store, zoe, Introducer("", other))
    introductions.put(store, tom, Introducer("", ana))
    joining.join(store, ana, other, {}, NOW)
    found = introductions.of_customer(store, ana)
    assert found == IntroductionRow(None, (Introducer("Tom", tom), Introducer("Zoe", zoe)))
    joining.join(store, tom, ana, {}, NOW)
    assert introductions.of_customer(store, tom).by is None
    store.undo()
    assert by(store, tom) == Introducer("Ana", ana)


def test_two_who_are_joined_have_one_introducer_again_when_it_is_said(store: Store) -> None:
    ana, other, zoe = (person(store, name) for name in ("Ana", "Anna", "Zoe"))
    introductions.put(store, ana, Introducer("Tom"))
    introductions.put(store, other, Introducer("", zoe))
    joining.join(store, ana, other, {}, NOW)
    introductions.put(store, ana, Introducer("Max"))
    assert store.fetch("SELECT introducer_name FROM introduction WHERE customer_id = 1") == [
        ("Max",)
    ]
