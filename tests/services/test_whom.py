"""Whom addresses and names mean."""

from __future__ import annotations

from conftest import NOW
from smallcrm.domain.arrivals import Party
from smallcrm.domain.records import CustomerDraft, EmailDraft
from smallcrm.services import customers
from smallcrm.services.whom import People
from smallcrm.storage.store import Store

NOBODY: frozenset[str] = frozenset()


def test_those_in_the_trash_are_not_meant(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima", details=(EmailDraft("a@b.c"),)), NOW)
    assert People(store).among((Party("a@b.c"),), NOBODY) == (ana,)
    customers.delete(store, [ana], NOW)
    assert People(store).among((Party("a@b.c", "Ana Lima"),), NOBODY, "Ana Lima") == ()


def test_somebody_new_twice_in_an_import(store: Store) -> None:
    twice = (EmailDraft("A@b.c"), EmailDraft("a@B.c"))
    fresh = [CustomerDraft("Zoe Chen", details=twice), CustomerDraft("🎂")]
    people = People(store, fresh)
    assert people.among((Party("a@b.c"),), NOBODY) == (-1,)
    assert people.named("chen, zoe") == -1
    assert people.named("") is None


def test_an_own_address_means_nobody(store: Store) -> None:
    people = People(store, [CustomerDraft("Zoe Chen", details=(EmailDraft("a@b.c"),))])
    assert people.among((Party("a@b.c", "Zoe Chen"),), frozenset({"a@b.c"})) == ()


def test_the_longest_name_in_a_title(store: Store) -> None:
    fresh = [CustomerDraft(n) for n in ("Ana Lima", "Ana Lima Souza", "Lima Souza")]
    assert People(store, fresh).among((), NOBODY, "With Ana Lima Souza & Ana Lima") == (-2, -1)
