"""Drafts: changed, sent by the user, dropped; never sent by the program."""

from __future__ import annotations

from datetime import date

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.letters import LetterDraft, LetterRow
from smallcrm.domain.records import CustomerId, EmailDraft
from smallcrm.domain.rules import Effect, Happening, RuleDraft
from smallcrm.services import customers, details, letters, rules, suggestions
from smallcrm.storage.store import Store

THANKS = RuleDraft(
    "Card", Happening.YEARLY, Effect.LETTER, month=11, day=25, text="Hi {name}\n\nHappy day."
)


def drafted(store: Store, ana: CustomerId) -> LetterRow:
    rules.define(store, THANKS, date(2026, 11, 1))
    (one,) = suggestions.of_all(store, NOW).rules
    suggestions.take(store, one.first[0].key, NOW)
    (row,) = letters.of_customer(store, ana)
    return row


def notes(store: Store) -> list[tuple[str, str, int]]:
    return store.fetch(
        "SELECT i.kind, i.body, p.customer_id FROM interaction i JOIN participant p"
        " ON p.interaction_id = i.id"
    )


def test_a_draft_knows_where_it_would_go(store: Store) -> None:
    ana = person(store, "Ana")
    details.add(store, ana, EmailDraft("ana@example.org"))
    row = drafted(store, ana)
    assert (row.subject, row.body) == ("Hi Ana", "Happy day.")
    assert (row.customer_name, row.address, row.created_at) == ("Ana", "ana@example.org", NOW)
    assert letters.row(store, row.id) == row
    assert notes(store) == []


def test_sent_it_is_an_email_of_the_timeline_and_undo_takes_both_back(store: Store) -> None:
    ana = person(store, "Ana")
    row = drafted(store, ana)
    letters.change(store, row.id, LetterDraft(" Dear\nAna ", "Happy  day!\n"))
    letters.sent(store, row.id, NOW)
    assert notes(store) == [("email", "Dear Ana\n\nHappy  day!", ana)]
    assert letters.of_customer(store, ana) == ()
    store.undo()
    assert notes(store) == []
    assert [r.body for r in letters.of_customer(store, ana)] == ["Happy  day!"]


def test_dropped_it_is_gone_until_undo(store: Store) -> None:
    ana = person(store, "Ana")
    row = drafted(store, ana)
    letters.drop(store, row.id, NOW)
    assert letters.of_customer(store, ana) == ()
    for late in (letters.row, lambda s, i: letters.sent(s, i, NOW)):
        with pytest.raises(NotFound):
            late(store, row.id)
    store.undo()
    assert letters.of_customer(store, ana) == (row,)
    customers.delete(store, [ana], NOW)
    assert letters.of_customer(store, ana) == ()


def test_a_draft_without_words_is_not_kept(store: Store) -> None:
    row = drafted(store, person(store, "Ana"))
    with pytest.raises(InvalidValue):
        letters.change(store, row.id, LetterDraft(" ", "\n"))
