"""A customer's history, field by field, and the list of all that was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.cadence import Answer
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.history import FieldChange, HistoryField
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    ChangeSetId,
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailDraft,
    DetailKind,
    DueRow,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    InteractionId,
    InteractionKind,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    Repeat,
    Side,
    TagDraft,
)
from smallcrm.services import (
    consents,
    customers,
    details,
    exchange,
    follow_ups,
    history,
    history_fields,
    keep_in_touch,
    recurrences,
    timeline,
    unsorted,
)
from smallcrm.storage.models import Amount, Interaction, Participant
from smallcrm.storage.store import Store

F = HistoryField
DETAILS: tuple[DetailDraft, ...] = (
    AffiliationDraft("Acme", "Director", "Sales"),
    PhoneDraft("+31 6 1", "work"),
    EmailDraft("ana@example.org"),
    AddressDraft(street="Kade 1", locality="Rotterdam"),
    LinkDraft("https://ana.example"),
    FactDraft("Oat latte"),
    OccasionDraft(OccasionKind.BIRTHDAY, 5, 3, 1984, "", 7),
    TagDraft("vip"),
    CadenceDraft(6, CadenceUnit.WEEK),
)


def ana(store: Store, *values: DetailDraft) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima", given_name="Ana", details=values), NOW)


def note(store: Store, *people: CustomerId | None, body: str = "Rang") -> InteractionId:
    with store.write(Action.LOG_INTERACTION, "Ana Lima") as session:
        row = Interaction(kind="call", body=body, happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add_all(Participant(interaction_id=row.id, customer_id=p) for p in people)
        session.add(Amount(interaction_id=row.id, minor=500, currency="EUR"))
        return InteractionId(row.id)


def newest(store: Store, customer: CustomerId) -> tuple[FieldChange, ...]:
    return history.of_customer(store, customer)[0].changes


def test_who_is_added_is_told_of_with_all_that_was_known(store: Store) -> None:
    who = ana(store, *DETAILS)
    (entry,) = history.of_customer(store, who)
    assert (entry.action, entry.label, entry.at) == ("add_customer", "Ana Lima", NOW)
    assert entry.can_take_back
    assert [(c.field, c.before, c.after) for c in entry.changes[:2]] == [
        (F.NAME, None, "Ana Lima"),
        (F.GIVEN_NAME, None, "Ana"),
    ]
    told = {c.after for c in entry.changes[2:]}
    assert told == set(DETAILS)


def test_every_detail_is_told_of_before_and_after(store: Store) -> None:
    who = ana(store, *DETAILS)
    for row in customers.detail(store, who).details:
        details.remove(store, row.kind, row.id)
        (change,) = newest(store, who)
        assert (change.field, change.before, change.after) == (row.kind, row.value, None)
    first = details.add(store, who, PhoneDraft("+31 6 1"))
    details.change(store, DetailKind.PHONE, first, PhoneDraft("+31 6 2", "work"))
    assert newest(store, who) == (
        FieldChange(DetailKind.PHONE, PhoneDraft("+31 6 1"), PhoneDraft("+31 6 2", "work")),
    )


def test_values_of_an_insert_are_those_of_its_time(store: Store) -> None:
    who = ana(store, FactDraft("Oat latte"))
    (fact,) = customers.detail(store, who).details
    for words in ("Tea", "Chai"):
        details.change(store, fact.kind, fact.id, FactDraft(words))
    customers.set_field(store, who, CustomerField.NAME, "Ana L")
    told = [e.changes for e in history.of_customer(store, who)]
    assert [(c.before, c.after) for (c, *_) in told[:3]] == [
        ("Ana Lima", "Ana L"),
        (FactDraft("Tea"), FactDraft("Chai")),
        (FactDraft("Oat latte"), FactDraft("Tea")),
    ]
    assert FieldChange(DetailKind.FACT, None, FactDraft("Oat latte")) in told[3]
    assert FieldChange(F.NAME, None, "Ana Lima") in told[3]


def test_notes_are_told_of_also_when_they_are_gone(store: Store) -> None:
    who = ana(store)
    first = note(store, who)
    timeline.edit(store, first, body="Rang twice", kind=InteractionKind.MEETING)
    timeline.remove(store, first)
    told = [e.changes for e in history.of_customer(store, who)]
    assert told[0] == (FieldChange(F.NOTE, "Rang twice", None),)
    assert told[1] == (
        FieldChange(F.NOTE, "Rang", "Rang twice"),
        FieldChange(F.NOTE_KIND, "call", "meeting", "Rang twice"),
    )
    assert told[2] == (FieldChange(F.NOTE, None, "Rang"),)


def test_a_note_that_is_given_comes_into_the_history(store: Store) -> None:
    who = ana(store)
    first = note(store, None)
    unsorted.give_note(store, first, who, NOW)
    assert newest(store, who) == (FieldChange(F.GIVEN, None, "Rang"),)
    with store.write_quietly() as session:
        file = session.connection()
        file.exec_driver_sql("DELETE FROM participant")
        file.exec_driver_sql("DELETE FROM amount")
        file.exec_driver_sql("DELETE FROM interaction")
    assert newest(store, who) == ()


def test_a_note_shared_no_more_is_told_of(store: Store) -> None:
    who, other = ana(store), customers.add(store, CustomerDraft("Tom"), NOW)
    note(store, who, other)
    with store.write(Action.EDIT_INTERACTION) as session:
        session.delete(session.get_one(Participant, 1))
    assert newest(store, who) == (FieldChange(F.GIVEN, "Rang", None),)


def test_follow_ups_are_told_of_by_day_state_side_and_repeating(store: Store) -> None:
    who = ana(store)
    draft = FollowUpDraft("Send quote", date(2026, 11, 27), time(10, 0))
    promise = follow_ups.add(store, who, draft, NOW)
    assert newest(store, who) == (
        FieldChange(F.FOLLOW_UP, None, "Send quote"),
        FieldChange(F.DUE, None, DueRow(date(2026, 11, 27), time(10, 0))),
    )
    follow_ups.edit(
        store, promise, replace(draft, text="Send two", side=Side.THEIRS, due_time=None)
    )
    assert newest(store, who) == (
        FieldChange(F.FOLLOW_UP, "Send quote", "Send two"),
        FieldChange(
            *(F.DUE, DueRow(date(2026, 11, 27), time(10, 0)), DueRow(date(2026, 11, 27))),
            "Send two",
        ),
        FieldChange(F.SIDE, "mine", "theirs", "Send two"),
    )
    repeat = Repeat("FREQ=WEEKLY;BYDAY=FR", date(2026, 11, 27))
    recurrences.set_repeat(store, promise, repeat)
    assert FieldChange(F.REPEAT, None, repeat, "Send two") in newest(store, who)
    follow_ups.done(store, promise, NOW)
    assert newest(store, who)[0] == FieldChange(F.STATE, "open", "done", "Send two")


def test_other_things_are_told_of(store: Store) -> None:
    who = ana(store)
    keep_in_touch.answer(store, who, Answer.FINE, date(2026, 11, 25))
    (change,) = newest(store, who)
    assert change.field is F.RESPITE
    assert isinstance(change.after, date)
    customers.delete(store, [who], NOW)
    assert newest(store, who) == (FieldChange(F.TRASHED, None, NOW),)
    keep_in_touch.set_tag_rhythm(store, "vip", CadenceDraft(6, CadenceUnit.WEEK))
    (entry, *_) = history.actions(store)
    assert entry.changes == (FieldChange(F.TAG_RHYTHM, None, CadenceDraft(6, CadenceUnit.WEEK)),)


def test_consent_and_no_contact_are_told_of(store: Store) -> None:
    who, day = ana(store), date(2026, 11, 25)
    news = ConsentDraft("newsletter", Channel.EMAIL, date(2026, 1, 2), "on the phone")
    made = consents.add(store, who, news, day)
    assert newest(store, who) == (FieldChange(F.CONSENT, None, news),)
    consents.withdraw(store, made, day)
    assert newest(store, who) == (FieldChange(F.CONSENT_ENDED, None, day, "newsletter"),)
    consents.remove(store, made)
    assert newest(store, who) == (
        FieldChange(F.CONSENT, news, None),
        FieldChange(F.CONSENT_ENDED, day, None),
    )
    consents.set_do_not_contact(store, who, NOW)
    assert newest(store, who) == (FieldChange(F.DO_NOT_CONTACT, None, NOW),)
    consents.set_do_not_contact(store, who, None)
    assert newest(store, who) == (FieldChange(F.DO_NOT_CONTACT, NOW, None),)


def test_of_a_consent_a_part_may_be_known() -> None:
    assert history_fields.value(F.CONSENT, {"purpose": "news"}) == "news"
    row = {"purpose": "news", "given_on": "2026-01-02", "channel": "pigeon", "how": None}
    assert history_fields.value(F.CONSENT, row) == ConsentDraft(
        "news", Channel.ANY, date(2026, 1, 2)
    )


def test_the_journal_may_know_only_a_part_of_a_row() -> None:
    for kind in DetailKind:
        (change,) = history_fields.told(kind.value, {}, None)
        assert change.before is not None
    assert history_fields.told("participant", None, {"id": 1}) == []
    assert history_fields.value(F.REPEAT, {"rule": "FREQ=DAILY", "rule_from": None}) is None
    found = history_fields.named("customer", "sort_key", {"name": "Ana"})
    assert found is None
    found = history_fields.named("consent", "withdrawn_on", {"withdrawn_on": "2026-11-25"})
    assert found == FieldChange(F.CONSENT_ENDED, None, date(2026, 11, 25))


def test_history_comes_page_by_page(store: Store) -> None:
    who = ana(store)
    for number in range(7):
        customers.set_field(store, who, CustomerField.NICKNAME, f"n{number}")
    pages, last = list[int](), None
    while page := history.of_customer(store, who, last, limit=3):
        pages += [e.id for e in page]
        last = page[-1].id
    assert pages == [8, 7, 6, 5, 4, 3, 2, 1]
    assert [e.id for e in history.actions(store, limit=3)] == [8, 7, 6]
    assert [e.id for e in history.actions(store, ChangeSetId(6), limit=3)] == [5, 4, 3]
    assert history.actions(store, ChangeSetId(1)) == ()
    assert history.of_customer(store, CustomerId(99)) == ()


def test_an_import_names_its_file_and_how_many(store: Store, tmp_path: Path) -> None:
    cards = [f"BEGIN:VCARD\nFN:Person {n}\nTEL:0{n}\nEND:VCARD\n" for n in range(20)]
    path = tmp_path / "phone.vcf"
    path.write_text("".join(cards))
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    (entry,) = history.actions(store)
    assert (entry.action, entry.label, entry.source) == ("import", "20", "phone.vcf")
    assert (entry.customers, entry.changes) == (20, ())
    (mine,) = history.of_customer(store, CustomerId(3))
    assert (mine.source, mine.changes) == (
        "phone.vcf",
        (
            FieldChange(F.NAME, None, "Person 2"),
            FieldChange(DetailKind.PHONE, None, PhoneDraft("02")),
        ),
    )


def test_what_was_undone_is_no_history_and_what_was_taken_back_says_so(store: Store) -> None:
    who = ana(store)
    customers.set_field(store, who, CustomerField.NICKNAME, "An")
    store.undo()
    assert len(history.of_customer(store, who)) == 1
    store.redo()
    store.take_back_old(ChangeSetId(2))
    taking, taken, _ = history.of_customer(store, who)
    assert (taking.action, taking.label, taking.source) == (
        *("take_back", "edit_customer:Ana Lima", ""),
    )
    assert (taken.can_take_back, taken.is_taken_back) == (False, True)
    assert taking.can_take_back
    assert taking.changes == (FieldChange(F.NICKNAME, "An", None),)


def test_what_a_later_version_did_is_neither(store: Store) -> None:
    ana(store)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE change_set SET action = 'teleport'")
    (entry,) = history.actions(store)
    assert (entry.can_take_back, entry.is_taken_back) == (False, False)


@pytest.mark.parametrize("moment", ["2026-11-25T13:30:00.000000Z"])
def test_moments_are_aware(moment: str) -> None:
    found = history_fields.value(F.TRASHED, {"deleted_at": moment})
    assert found == datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
