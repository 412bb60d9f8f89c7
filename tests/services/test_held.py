"""Everything held about a person: all of it, where it came from, and nobody else."""

from __future__ import annotations

from datetime import date

import pytest

from services import held_file
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.errors import NotFound
from smallcrm.domain.held import MASKED, Section
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    DetailKind,
    FactDraft,
    FollowUpDraft,
)
from smallcrm.services import consents, customers, details, follow_ups, held
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)


def test_all_of_it_and_nobody_else(store: Store) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    held_file.fill(store, ana, ben)
    store.backup("by-hand")
    (store.path.parent / "backups" / "broken.db").write_bytes(b"nonsense" * 1000)
    found = held.collect(store, ana, held_file.NOW)
    assert {(e.label, e.value) for e in found.of(Section.NAMES)} == {
        *{("name", "Ana Lima"), ("given_name", "Ana"), ("family_name", "Lima")},
        ("nickname", "Nini"),
    }
    assert [e.value for e in found.of(Section.DETAILS)] == ["ana@example.org"]
    assert {e.source for e in found.of(Section.DETAILS)} <= {"import", "cards.vcf"}
    assert [e.value for e in found.of(Section.LITTLE)] == [
        f"likes {held_file.HOSTILE}",
        "birthday, --05-03",
    ]
    assert [(e.label, e.value, e.source) for e in found.of(Section.NOTES)] == [
        ("note", f"{MASKED} and Ana had lunch, call {MASKED}\n+ {MASKED}", ""),
        ("amount", "450 EUR", None),
    ]
    assert [(e.value, e.at) for e in found.of(Section.FOLLOW_UPS)] == [
        (f"Send the quote to {MASKED}", date(2026, 12, 1)),
        ("Think about it", None),
    ]
    assert [(e.label, e.at) for e in found.of(Section.CONSENTS)] == [
        ("given", date(2026, 1, 2)),
        ("withdrawn", date(2026, 6, 7)),
    ]
    assert [(e.label, e.value) for e in found.of(Section.LINES)][1:] == [
        ("draft", f"half a word for {MASKED}"),
        ("draft", f"Lunch\n\nwith {MASKED}?"),
    ]
    assert [(e.label, e.value) for e in found.of(Section.EARLIER)] == [
        ("customer.nickname", "Aninha")
    ]
    assert (found.in_trash, found.do_not_contact_at) == (True, held_file.NOW)
    assert [(b.name == "broken.db", b.sure) for b in found.backups] == [
        (True, False),
        (False, True),
    ]
    said = str(found)
    assert "Okafor" not in said
    assert "12345678" not in said


def test_who_is_not_there_has_nothing(store: Store) -> None:
    with pytest.raises(NotFound):
        held.collect(store, CustomerId(7), held_file.NOW)


def test_the_answer_is_due_a_month_on_and_set_once(store: Store) -> None:
    ana = held_file.ana(store)
    for is_set in (True, False):
        made = held.set_answer(store, ana, "Answer", date(2027, 1, 31), held_file.NOW)
        assert (made is not None) is is_set
    assert store.fetch("SELECT text, due_on FROM follow_up") == [("Answer", "2027-02-28")]


def test_a_consent_that_holds_and_a_thing_that_was_removed(store: Store) -> None:
    ana = held_file.ana(store)
    consents.add(store, ana, ConsentDraft("calls", Channel.PHONE, TODAY), TODAY)
    (fact,) = [d for d in customers.detail(store, ana).details if d.kind is DetailKind.FACT]
    details.remove(store, fact.kind, fact.id)
    found = held.collect(store, ana, held_file.NOW)
    assert [(e.label, e.value) for e in found.of(Section.CONSENTS)] == [("given", "calls; phone")]
    assert [(e.label, e.value) for e in found.of(Section.EARLIER)] == [
        ("fact.text", f"likes {held_file.HOSTILE}")
    ]


def test_a_backup_from_before_does_not_hold_them(store: Store) -> None:
    customers.add(store, CustomerDraft("Ben Okafor"), held_file.NOW)
    store.backup("by-hand")
    work = AffiliationDraft("Okafor & Lima", "partner")
    who = customers.add(store, CustomerDraft("Ana Lima", details=(work,)), held_file.NOW)
    found = held.collect(store, who, held_file.NOW)
    assert found.backups == ()
    assert [e.value for e in found.of(Section.DETAILS)] == ["Okafor & Lima, partner"]


def test_a_first_name_that_was_typed_with_the_whole_name_is_hidden(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), held_file.NOW)
    will = customers.add(store, CustomerDraft("Will Okafor"), held_file.NOW)
    held_file.note(store, "Will and Ana had lunch", ana, will)
    found = held.collect(store, ana, held_file.NOW)
    assert found.of(Section.NOTES)[0].value.startswith(f"{MASKED} and Ana had lunch")


def test_what_others_notes_say_of_them_and_a_damaged_copy(store: Store) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    follow_ups.add(store, ben, FollowUpDraft("Ask Ben Okafor about Ana Lima", None), held_file.NOW)
    details.add(store, ben, FactDraft("Works with ana"))
    named = store.path.with_name(f"{store.path.name}.damaged-20260101T000000Z")
    named.write_bytes(b"SQLite format 3\0 ... Ana Lima")
    hidden = store.path.with_name(f"{store.path.name}.damaged-20260102T000000Z")
    hidden.write_bytes(b"\x93\x07 nobody can tell" * 100)
    found = held.collect(store, ana, held_file.NOW)
    assert [(e.label, e.value) for e in found.of(Section.MENTIONED)] == [
        ("follow_up", f"Ask {MASKED} about Ana Lima"),
        ("perhaps", "Works with ana"),
    ]
    assert [(b.name, b.sure) for b in found.backups] == [(named.name, True), (hidden.name, False)]
    assert "Okafor" not in str(found)
