"""One customer out of a backup, and what is newer is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from conftest import NOW
from services.restore_desk import TODAY, USERS, Desk, dump, log, rows
from smallcrm.domain.comparison import BroughtBack, Since
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import (
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerId,
    FactDraft,
    FollowUpDraft,
    PhoneDraft,
    Repeat,
    TagDraft,
)
from smallcrm.services import (
    backups,
    customers,
    details,
    follow_ups,
    recurrences,
    timeline,
)
from smallcrm.storage.models import Customer, FollowUp, Interaction, Participant
from smallcrm.storage.store import Store


def test_one_who_was_changed_is_as_then_and_what_is_newer_stays(desk: Desk) -> None:
    store = desk.store
    (phone,) = [d for d in customers.detail(store, desk.ana).details if d.kind == "phone"]
    details.change(store, phone.kind, phone.id, PhoneDraft("+49 30 1"))
    (fact,) = [d for d in customers.detail(store, desk.ana).details if d.kind == "fact"]
    details.remove(store, fact.kind, fact.id)
    details.add(store, desk.ana, FactDraft("Likes jazz"))
    customers.set_field(store, desk.ana, CustomerField.NAME, "Ana L")
    timeline.remove(store, desk.note)
    log(store, desk.ana, "Newer")
    follow_ups.remove(store, desk.promise)
    follow_ups.add(store, desk.ana, FollowUpDraft("Newer", None), NOW)
    customers.set_field(store, desk.ben, CustomerField.NAME, "Ben O")
    before = dump(store, *USERS)
    done = desk.bring_back(desk.uid(desk.ana))
    assert done == BroughtBack(desk.ana, "Ana Lima", 3, 1, 1, 3)
    assert rows(store, "SELECT name FROM customer") == [("Ana Lima",), ("Ben O",)]
    assert rows(store, "SELECT number FROM phone") == [("+31 6 1234",)]
    facts = {text for (text,) in store.fetch("SELECT text FROM fact")}
    assert facts == {"Oat latte", "Likes jazz"}
    assert rows(store, "SELECT id, body FROM interaction ORDER BY id")[0] == (
        desk.note,
        "Called about the logo",
    )
    assert rows(store, "SELECT interaction_id FROM follow_up WHERE id = 1") == [(desk.note,)]
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == ("restore_from_backup", "Ana Lima")
    store.undo()
    assert dump(store, *USERS) == before
    store.redo()
    again = desk.bring_back(desk.uid(desk.ana))
    assert (again.rows, again.notes, again.follow_ups) == (0, 0, 0)


def test_one_in_the_trash_comes_out_of_it(desk: Desk) -> None:
    customers.delete(desk.store, [desk.ana], NOW)
    done = desk.bring_back(desk.uid(desk.ana))
    assert done.rows == 1
    assert customers.detail(desk.store, desk.ana).name == "Ana Lima"


def wipe(store: Store, *tables: str) -> None:
    """As when the trash was emptied."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as file:
        for table in (*tables, "customer_text", "change", "change_set"):
            file.execute(f"DELETE FROM {table}")
    store.rebuild_search()


def test_one_who_is_gone_for_good_comes_back_whole(desk: Desk) -> None:
    uid = desk.uid(desk.ana)
    before = dump(desk.store, *USERS)
    wipe(desk.store, *reversed(USERS))
    done = desk.bring_back(uid)
    assert (done.notes, done.follow_ups, done.kept) == (1, 1, 0)
    after = dump(desk.store, *USERS)
    assert after["customer"] == before["customer"][:1]
    for table in ("phone", "fact", "interaction", "participant", "follow_up"):
        assert after[table] == before[table]
    assert desk.store.faults() == []
    desk.store.undo()
    assert dump(desk.store, "customer") == {"customer": []}


def test_numbers_that_others_have_meanwhile_are_not_taken(desk: Desk, tmp_path: Path) -> None:
    """A backup of another computer: its numbers mean others here."""
    other = Store(tmp_path / "other" / "smallcrm.db", desk.clock.now)
    other.prepare()
    eve = customers.add(
        other,
        CustomerDraft("Eve", details=(FactDraft("Tea"), AffiliationDraft("Acme"))),
        NOW + timedelta(1),
    )
    with other.write_quietly() as session:
        at = NOW + timedelta(1)
        session.add(Interaction(kind="note", body="Hers", happened_at=at, created_at=at))
        session.flush()
        session.add(Participant(interaction_id=1, customer_id=eve))
    promise = follow_ups.add(other, eve, FollowUpDraft("Hers", TODAY), NOW + timedelta(1))
    recurrences.set_repeat(other, promise, Repeat("FREQ=WEEKLY;BYDAY=WE", TODAY))
    other.backup("by-hand")
    (desk.backup,) = backups.listed(other)
    ((uid,),) = other.fetch("SELECT uid FROM customer")
    other.close()
    before = dump(desk.store, *USERS)
    found = desk.compare()
    assert [d.name for d in found.of(Since.GONE)] == ["Eve"]
    assert {d.name for d in found.of(Since.ADDED)} == {"Ana Lima", "Ben O'Neil"}
    done = desk.bring_back(uid)
    assert done.customer not in (desk.ana, desk.ben)
    after = dump(desk.store, *USERS)
    for table in USERS:
        assert after[table][: len(before[table])] == before[table]
        assert desk.store.faults() == []
    assert (done.notes, done.follow_ups) == (1, 1)


def test_somebody_else_of_a_note_is_there_again_too(desk: Desk) -> None:
    store = desk.store
    with store.write_quietly() as session:
        session.add(Participant(interaction_id=desk.note, customer_id=desk.ben))
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    timeline.remove(store, desk.note)
    desk.bring_back(desk.uid(desk.ana))
    found = rows(store, "SELECT customer_id FROM participant ORDER BY customer_id")
    assert found == [(desk.ana,), (desk.ben,)]


def test_somebody_who_is_not_there_any_more_is_left_out_of_a_note(desk: Desk) -> None:
    store, uid = desk.store, desk.uid(desk.ana)
    with store.write_quietly() as session:
        session.add(Participant(interaction_id=desk.note, customer_id=desk.ben))
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    wipe(store, *reversed(USERS))
    assert desk.bring_back(uid).notes == 1
    assert rows(store, "SELECT customer_id FROM participant") == [(desk.ana,)]
    assert store.faults() == []


@pytest.mark.parametrize("instead", [None, "ben"])
def test_a_note_that_is_somebody_elses_is_theirs_again(desk: Desk, instead: str | None) -> None:
    store = desk.store
    with store.write_quietly() as session:
        row = session.scalars(select(Participant)).one()
        row.customer_id = desk.ben if instead else None
        session.get_one(FollowUp, desk.promise).customer_id = desk.ben
    done = desk.bring_back(desk.uid(desk.ana))
    assert (done.notes, done.follow_ups) == (1, 1)
    query = "SELECT customer_id FROM participant WHERE customer_id = ?"
    assert store.fetch(query, (desk.ana,)) == [(desk.ana,)]
    assert rows(store, "SELECT customer_id FROM follow_up") == [(desk.ana,)]


def test_of_a_repeated_promise_the_later_time_stands(desk: Desk) -> None:
    store = desk.store
    recurrences.set_repeat(store, desk.promise, Repeat("FREQ=WEEKLY;BYDAY=WE", TODAY))
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    follow_ups.done(store, desk.promise, NOW)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as file:
        file.execute("DELETE FROM follow_up WHERE id = ?", (desk.promise,))
    store.rebuild_search()
    done = desk.bring_back(desk.uid(desk.ana))
    assert (done.follow_ups, done.kept) == (0, 2)


def test_there_is_one_rhythm_and_a_tag_is_the_same_in_capitals(desk: Desk) -> None:
    store = desk.store
    keep_in_touch_every(store, desk.ben, 6)
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    rows_of = customers.detail(store, desk.ben).details
    for row in rows_of:
        details.remove(store, row.kind, row.id)
    keep_in_touch_every(store, desk.ben, 2)
    details.add(store, desk.ben, TagDraft("VIP"))
    done = desk.bring_back(desk.uid(desk.ben))
    assert rows(store, "SELECT every FROM cadence") == [(6,)]
    assert rows(store, "SELECT name FROM tag") == [("VIP",)]
    assert (done.rows, done.kept) == (1, 0)


def keep_in_touch_every(store: Store, customer: CustomerId, weeks: int) -> None:
    details.add(store, customer, CadenceDraft(weeks, CadenceUnit.WEEK))


def test_what_was_forbidden_stays_forbidden(desk: Desk) -> None:
    store = desk.store
    with store.write_quietly() as session:
        session.get_one(Customer, desk.ana).do_not_contact_at = NOW
        session.get_one(Customer, desk.ana).name = "Ana L"
    desk.bring_back(desk.uid(desk.ana))
    with store.read() as session:
        assert session.get_one(Customer, desk.ana).do_not_contact_at == NOW


def test_nobody_of_that_name_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.bring_back("urn:nobody")
    assert desk.store.undo_step() is not None
