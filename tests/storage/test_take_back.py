"""Taking one old action back: what goes, what comes, what is kept and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import ChangeSetId, CustomerId
from smallcrm.domain.taken_back import WhyKept
from smallcrm.storage import past, session
from smallcrm.storage.models import (
    Affiliation,
    Amount,
    Customer,
    Fact,
    FollowUp,
    Interaction,
    Participant,
    Phone,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store
from storage.deeds import NOW, add_person, do, person, reasons, write_note
from storage.take_back_world import check_file, look


def test_an_import_goes_but_for_what_came_to_it_since(store: Store) -> None:
    def bring_in(writing: WriteSession) -> None:
        add_person(writing)
        writing.add(person("u2", "Tom Baker"))

    brought = do(store, bring_in, Action.IMPORT, "2")
    do(store, write_note)
    heard: list[Changes] = []
    store.subscribe(heard.append)
    said = store.take_back_old(brought)
    assert reasons(said) == [("customer", "", WhyKept.USED, "participant")]
    assert said.kept[0].customer == 1
    assert said.rows == 3
    assert said.customers == {1, 2}
    assert [r[0] for r in store.fetch("SELECT name FROM customer")] == ["Ana Lima"]
    assert store.fetch("SELECT count(*) FROM phone") == [(0,)]
    assert store.fetch("SELECT body FROM interaction") == [("Rang",)]
    (told,) = heard
    assert (told.action, told.way, told.label) == (Action.TAKE_BACK, Way.DONE, "import:2")
    assert told.customers == frozenset({CustomerId(1), CustomerId(2)})
    check_file(store)


def test_it_is_an_action_that_can_be_undone_and_done_again(store: Store) -> None:
    first = do(store, add_person, Action.ADD_CUSTOMER, "Ana Lima")
    do(store, lambda w: w.add(person("u2", "Tom")))
    before = look(store.path)
    said = store.take_back_old(first)
    after = look(store.path)
    assert said.changes is not None
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == ("take_back", "add_customer:Ana Lima")
    assert store.fetch("SELECT takes_back, source, label FROM change_set WHERE id = 3") == [
        (first, "add_customer", "Ana Lima")
    ]
    assert store.undo() is not None
    assert look(store.path) == before
    assert first in store.takeable()
    assert store.redo() is not None
    assert look(store.path) == after
    assert first not in store.takeable()
    check_file(store)


def test_it_is_offered_once_and_again_when_that_was_taken_back(store: Store) -> None:
    first = do(store, add_person)
    before = look(store.path)
    store.take_back_old(first)
    with pytest.raises(NotFound):
        store.take_back_old(first)
    said = store.take_back_old(ChangeSetId(2))
    assert look(store.path) == before
    assert said.changes is not None
    assert said.changes.label == "take_back:edit_customer:x"
    store.take_back_old(first)
    assert not look(store.path)
    check_file(store)


def test_what_a_later_version_did_is_not_offered(store: Store) -> None:
    first = do(store, add_person)
    with store.write_quietly() as writing:
        writing.connection().exec_driver_sql("UPDATE change_set SET action = 'teleport'")
    assert store.takeable() == set()
    with pytest.raises(NotFound):
        store.take_back_old(first)


def test_columns_go_back_where_they_are_as_they_were_left(store: Store) -> None:
    do(store, add_person)

    def rename(writing: WriteSession) -> None:
        row = writing.get_one(Customer, 1)
        row.name, row.sort_key, row.nickname = "Ana L", "ana l", "An"

    def again(writing: WriteSession) -> None:
        row = writing.get_one(Customer, 1)
        row.name = "ANA L"  # the same place in the order

    renamed = do(store, rename)
    do(store, again)
    said = store.take_back_old(renamed)
    assert store.fetch("SELECT name, sort_key, nickname FROM customer") == [("ANA L", "ana l", "")]
    (kept,) = said.kept
    assert (kept.column, kept.value, kept.why) == ("name", "ANA L", WhyKept.CHANGED)
    check_file(store)


def test_what_is_back_already_or_gone_is_no_matter(store: Store) -> None:
    do(store, add_person)

    def nickname(to: str) -> Callable[[WriteSession], None]:
        return lambda w: setattr(w.get_one(Customer, 1), "nickname", to)

    def refact(writing: WriteSession) -> None:
        writing.get_one(Fact, 1).text = "Tea"

    named, changed = do(store, nickname("An")), do(store, refact)
    do(store, nickname(""))
    removed = do(store, lambda w: w.delete(w.get_one(Fact, 1)))
    for old in (named, changed):
        said = store.take_back_old(old)
        assert (said.changes, said.rows, said.kept) == (None, 0, ())
    do(store, lambda w: w.add(Fact(customer_id=1, text="Tea")))
    said = store.take_back_old(removed)
    assert reasons(said) == [("fact", "", WhyKept.TAKEN, "")]


def test_a_row_that_was_changed_since_stays_with_what_it_hangs_on(store: Store) -> None:
    first = do(store, add_person)
    do(store, lambda w: setattr(w.get_one(Phone, 1), "label", "work"))
    said = store.take_back_old(first)
    assert reasons(said) == [("phone", "label", WhyKept.CHANGED, "")]
    assert said.kept[0].value == "work"
    assert store.fetch("SELECT count(*) FROM fact") == [(0,)]
    assert store.fetch("SELECT name FROM customer") == [("Ana Lima",)]


def test_who_was_put_into_the_trash_goes_all_the_same(store: Store) -> None:
    first = do(store, add_person)
    do(store, lambda w: setattr(w.get_one(Customer, 1), "deleted_at", NOW))
    said = store.take_back_old(first)
    assert said.kept == ()
    assert not look(store.path)
    store.undo()
    assert store.fetch("SELECT deleted_at IS NULL FROM customer") == [(0,)]


def test_a_note_that_was_changed_stays_whole(store: Store) -> None:
    def note(writing: WriteSession) -> None:
        number = write_note(writing)
        writing.add(Amount(interaction_id=number, customer_id=1, minor=5, currency="EUR"))
        writing.add(FollowUp(customer_id=1, interaction_id=number, text="send", created_at=NOW))

    do(store, add_person)
    noted = do(store, note)
    do(store, lambda w: setattr(w.get_one(Interaction, 1), "body", "Rang twice"))
    said = store.take_back_old(noted)
    assert reasons(said) == [("interaction", "body", WhyKept.CHANGED, "")]
    assert [len(store.fetch(f"SELECT id FROM {t}")) for t in ("participant", "amount")] == [1, 1]
    assert store.fetch("SELECT id FROM follow_up") == []
    check_file(store)


def test_a_note_is_never_left_with_nobody(store: Store) -> None:
    do(store, add_person)
    do(store, write_note)
    do(store, lambda w: w.add(person("u2", "Tom")))
    joined = do(store, lambda w: w.add(Participant(interaction_id=1, customer_id=2)))
    do(store, lambda w: w.delete(w.get_one(Participant, 1)))
    said = store.take_back_old(joined)
    assert reasons(said) == [("participant", "", WhyKept.USED, "interaction")]
    assert store.fetch("SELECT customer_id FROM participant") == [(2,)]
    store.undo()
    assert store.take_back_old(joined).rows == 1
    assert store.fetch("SELECT customer_id FROM participant") == [(1,)]
    check_file(store)


def test_what_an_action_changed_more_than_once_goes_back_as_a_whole(store: Store) -> None:
    def busy(writing: WriteSession) -> None:
        add_person(writing)
        writing.flush()
        row = writing.get_one(Customer, 1)
        row.nickname = "An"
        writing.flush()
        row.nickname = "Anna"
        writing.delete(writing.get_one(Fact, 1))

    added = do(store, busy)
    store.undo()
    store.redo()
    before = look(store.path)
    assert store.take_back_old(added).kept == ()
    assert not look(store.path)
    store.undo()
    assert look(store.path) == before
    do(store, lambda w: setattr(w.get_one(Customer, 1), "nickname", "An"))
    assert reasons(store.take_back_old(added)) == [("customer", "nickname", WhyKept.CHANGED, "")]
    check_file(store)


def test_many_rows_go_in_one_step(store: Store) -> None:
    def bring_in(writing: WriteSession) -> None:
        rows = [
            {"uid": f"u{n}", "kind": "person", "name": f"N{n}", "sort_key": f"n{n}"}
            for n in range(1000)
        ]
        ids = writing.insert_many(Customer, [{**r, "created_at": NOW} for r in rows])
        writing.insert_many(Fact, [{"customer_id": i, "text": "tea"} for i in ids])

    brought = do(store, bring_in, Action.IMPORT, "1000")
    do(store, lambda w: setattr(w.get_one(Customer, 500), "nickname", "Five"))
    do(store, lambda w: w.add(Affiliation(customer_id=500, company_id=7, company_name="N6")))
    said = store.take_back_old(brought)
    assert {(k.customer, k.column, k.by) for k in said.kept} == {
        (500, "nickname", ""),
        (500, "", "affiliation"),
        (7, "", "affiliation"),
    }
    assert [r[0] for r in store.fetch("SELECT id FROM customer ORDER BY id")] == [7, 500]
    assert said.changes is not None
    assert said.changes.customers is None
    check_file(store)


def test_what_an_import_left_is_known_when_later_steps_are_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "SETS_KEPT", 1)
    now = [NOW]
    store = Store(tmp_path / "a.db", lambda: now[0])
    store.prepare()
    brought = do(store, add_person, Action.IMPORT, "1")
    for word in ("Tea", "Chai", "Water"):
        do(store, lambda w, word=word: setattr(w.get_one(Fact, 1), "text", word))  # type: ignore[misc]
    do(store, lambda w: setattr(w.get_one(Customer, 1), "nickname", "An"))
    now[0] += timedelta(days=40)
    store.close()
    assert store.fetch("SELECT count(*) FROM change_set") == [(2,)]
    with store.read() as reading:
        found = past.changes(reading.connection(), [(brought, ("fact", 1))])
        assert past.changes(reading.connection(), []) == []
    assert found[0].before is None
    assert found[0].whole["text"] == "Oat latte"
    said = store.take_back_old(brought)
    assert [(k.column, k.value) for k in said.kept] == [("nickname", "An"), ("text", "Water")]
    assert store.fetch("SELECT text FROM fact") == [("Water",)]
    assert store.fetch("SELECT id FROM phone") == []
    store.close()
    assert brought not in store.takeable()
    store.close()


def test_rows_are_shown_as_they_were(store: Store) -> None:
    first = do(store, add_person)

    def twice(writing: WriteSession) -> None:
        row = writing.get_one(Fact, 1)
        row.text = "Tea"
        writing.flush()
        row.text = "Chai"

    changed = do(store, twice)
    gone = do(store, lambda w: w.delete(w.get_one(Fact, 1)))
    keys = [(first, ("fact", 1)), (changed, ("fact", 1)), (gone, ("fact", 1))]
    with store.read() as reading:
        found = past.changes(reading.connection(), [*keys, (gone, ("fact", 9))])
    assert [((c.before or {}).get("text"), (c.after or {}).get("text")) for c in found] == [
        (None, "Oat latte"),
        ("Oat latte", "Chai"),
        ("Chai", None),
    ]
    assert found[2].whole["text"] == "Chai"
