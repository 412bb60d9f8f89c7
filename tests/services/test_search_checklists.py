"""Searching for checklists, for what is stuck, and for who was introduced by whom."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.introductions import Introducer
from smallcrm.services import checklists, introductions, search
from smallcrm.storage.store import Store


@pytest.fixture
def filled(store: Store) -> Store:
    """Ana's welcome began ten days ago, Zoe's offboarding today; Zoe came by Ana, Tom by Max."""
    ana, zoe, tom = (person(store, name) for name in ("Ana", "Zoe", "Tom"))
    steps = (StepDraft("Call", 1),)
    welcome = checklists.define(store, ChecklistDraft("Welcomé", steps))
    other = checklists.define(store, ChecklistDraft("Goodbye", steps))
    checklists.start(store, welcome, ana, NOW.date() - timedelta(10), NOW)
    checklists.start(store, other, zoe, NOW.date(), NOW)
    introductions.put(store, zoe, Introducer("", ana))
    introductions.put(store, tom, Introducer("Max Müller"))
    return store


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("checklist:welcome", ["Ana"]),
        ("checklist:come", ["Ana"]),
        ("checklist:any", ["Ana", "Zoe"]),
        ("-checklist:any", ["Tom"]),
        ("checklist:nothing", []),
        ("stuck:>7d", ["Ana"]),
        ("stuck:>8d", ["Ana"]),
        ("stuck:>9d", []),
        ("stuck:yes", ["Ana"]),
        ("introduced:ana", ["Zoe"]),
        ('introduced:"max mull"', ["Tom"]),
        ("introduced:any", ["Tom", "Zoe"]),
        ("introduced:any -checklist:any", ["Tom"]),
    ],
)
def test_found(filled: Store, words: str, names: list[str]) -> None:
    assert [row.name for row in search.find(filled, words, NOW).people] == names
    assert len(search.customers(filled, words, NOW)) == len(names)


def test_what_cannot_be_read_is_told(filled: Store) -> None:
    assert search.find(filled, "stuck:maybe", NOW).unread == ("stuck",)
    assert search.find(filled, 'introduced:"..."', NOW).people == ()
