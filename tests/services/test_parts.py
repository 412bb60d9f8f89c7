"""Parts of the program: shown from their first use, or by choice."""

from __future__ import annotations

from datetime import date

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, introductions, parts
from smallcrm.storage.models import Complaint
from smallcrm.storage.store import Store


def test_nothing_is_shown_that_nobody_wants(store: Store) -> None:
    assert parts.shown(store) == parts.used(store) == frozenset()


def test_a_chosen_part_is_shown_until_it_is_not_wanted_any_more(store: Store) -> None:
    parts.show(store, Part.DEALS, is_wanted=True)
    assert parts.shown(store) == {Part.DEALS}
    assert parts.used(store) == frozenset()
    parts.show(store, Part.DEALS, is_wanted=False)
    assert parts.shown(store) == frozenset()


def test_a_part_in_which_something_is_is_shown(store: Store) -> None:
    who = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(
            Complaint(
                customer_id=who,
                opened_on=date(2026, 11, 20),
                words="It came torn",
                severity="minor",
                created_at=NOW,
            )
        )
    assert parts.shown(store) == parts.used(store) == {Part.COMPLAINTS}
    store.undo()
    assert parts.shown(store) == frozenset()


def test_a_part_is_needed_by_what_it_shows_also_where_it_is_not_wanted(store: Store) -> None:
    who = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    assert parts.needed(store) == frozenset()
    introductions.put(store, who, Introducer("Tom"))
    assert parts.shown(store) == frozenset()
    parts.show(store, Part.DEALS, is_wanted=True)
    assert parts.needed(store) == {Part.DEALS, Part.CHECKLISTS}
