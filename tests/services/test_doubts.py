"""Who of a file may be somebody here, and what an answer does."""

from __future__ import annotations

import pytest

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import customers, doubts, exchange, joining
from smallcrm.storage.store import Store


def card(name: str, mail: str) -> CustomerDraft:
    return CustomerDraft(name, details=(EmailDraft(mail),))


def add(store: Store, name: str, mail: str) -> CustomerId:
    return customers.add(store, card(name, mail), NOW)


def test_in_an_empty_file_nobody_is_in_doubt(store: Store) -> None:
    parsed = [ParsedFile("a.csv", 1, (card("Ana Lima", "a@x.example"),))]
    assert doubts.find(store, exchange.plan(store, parsed)) == ()


def test_the_same_name_and_nothing_else_is_asked_of(store: Store) -> None:
    here = add(store, "Ana Lima", "ana@here.example")
    add(store, "Tom Baker", "tom@same.example")
    cards = (
        card("New Body", "n@x.example"),
        card("Ana Lima", "ana@file.example"),
        card("Tom Baker", "tom@same.example"),
    )
    report = exchange.plan(store, [ParsedFile("a.csv", 3, cards)])
    (found,) = doubts.find(store, report)
    assert (found.card, found.draft, found.customer.id) == (1, cards[1], here)
    assert found.likeness == report.doubts[0].likeness


def test_not_more_are_asked_of_than_anybody_would_answer(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("Ana Lima", "Tom Baker", "May Wong")
    for name in names:
        add(store, name, f"{name[:3]}@here.example")
    cards = tuple(card(name, f"{name[:3]}@file.example") for name in names)
    report = exchange.plan(store, [ParsedFile("a.csv", 3, cards)])
    assert len(doubts.find(store, report)) == 3
    monkeypatch.setattr(doubts, "MOST", 2)
    assert [d.card for d in doubts.find(store, report)] == [0, 1]


def test_the_same_as_somebody_who_was_joined_since(store: Store) -> None:
    ben = add(store, "Benjamin Okafor", "ben@here.example")
    ana = add(store, "Ana Lima", "ana@here.example")
    parsed = [ParsedFile("a.csv", 1, (card("Ana Lima", "ana@file.example"),))]
    (found,) = doubts.find(store, exchange.plan(store, parsed))
    joining.join(store, ben, ana, {}, NOW)
    exchange.import_parsed(
        store,
        parsed,
        NOW,
        lambda done, total: None,
        lambda: False,
        decided={found.card: found.customer.id},
    )
    assert store.fetch("SELECT customer_id FROM email WHERE address = 'ana@file.example'") == [
        (ben,)
    ]
    assert store.fetch("SELECT count(*) FROM customer") == [(2,)]
