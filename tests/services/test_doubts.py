"""Who of a file may be somebody here, and what an answer does."""

from __future__ import annotations

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import customers, doubts, erasure, exchange
from smallcrm.storage.store import Store


def card(name: str, mail: str = "") -> CustomerDraft:
    return CustomerDraft(name, details=(EmailDraft(mail),) if mail else ())


def files(*names: tuple[str, str]) -> tuple[ParsedFile, ...]:
    """Each card in a file of its own."""
    return tuple(ParsedFile(f"{n}.csv", 1, (card(*who),)) for n, who in enumerate(names))


def add(store: Store, name: str, mail: str) -> CustomerId:
    return customers.add(store, card(name, mail), NOW)


def bring(
    store: Store, parsed: tuple[ParsedFile, ...], decided: doubts.Decisions
) -> tuple[int, int]:
    final = doubts.settled(store, parsed, decided)
    report = exchange.import_parsed(store, final, NOW, lambda a, b: None, lambda: False)
    return report.new, report.joined


def test_in_an_empty_file_nobody_is_in_doubt(store: Store) -> None:
    assert doubts.find(store, files(("Ana Lima", "a@x.example"))) == ()


def test_the_same_name_and_nothing_else_is_asked_of(store: Store) -> None:
    here = add(store, "Ána Lima", "ana@here.example")
    add(store, "Ana Lima", "second@here.example")
    add(store, "Tom Baker", "tom@same.example")
    parsed = files(
        ("New Body", "n@x.example"),
        ("ana  LIMA", "ana@file.example"),
        ("Tom Baker", "tom@same.example"),
    )
    found = doubts.find(store, parsed)
    assert [(d.card, d.draft.name, d.customer.id, d.reasons) for d in found] == [
        (1, "ana  LIMA", here, ("same_name",))
    ]


def test_an_answer_joins_or_keeps_apart(store: Store) -> None:
    ana = add(store, "Ana Lima", "ana@here.example")
    tom = add(store, "Tom Baker", "tom@here.example")
    parsed = files(("Ana Lima", "ana@file.example"), ("Tom Baker", "tom@file.example"))
    assert bring(store, parsed, {0: ana, 1: None}) == (1, 1)
    mails = [d.value for d in customers.detail(store, ana).details]
    assert mails == [EmailDraft("ana@here.example"), EmailDraft("ana@file.example")]
    assert len(customers.detail(store, tom).details) == 1
    store.undo()
    assert len(customers.detail(store, ana).details) == 1


def test_who_was_erased_is_not_asked_of(store: Store) -> None:
    gone = add(store, "Ana Lima", "ana@gone.example")
    erasure.erase(store, gone, NOW)
    add(store, "Ana Lima", "ana@here.example")
    assert doubts.find(store, files(("Ana Lima", "ana@gone.example"))) == ()


def test_not_more_are_asked_of_than_anybody_would_answer(store: Store) -> None:
    add(store, "Ana Lima", "ana@here.example")
    drafts = tuple(card("Ana Lima", f"a{n}@x.example") for n in range(doubts.MOST + 5))
    assert len(doubts.find(store, [ParsedFile("a.csv", len(drafts), drafts)])) == doubts.MOST
