"""What an old action removed comes back, where there is room for it and somebody to have it."""

from __future__ import annotations

from datetime import date

from smallcrm.domain.records import ChangeSetId
from smallcrm.domain.taken_back import WhyKept
from smallcrm.storage.models import (
    Amount,
    Cadence,
    FollowUp,
    Interaction,
    Participant,
    Tag,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store
from storage.deeds import NOW, add_person, do, reasons, write_note
from storage.take_back_world import check_file, look


def remove_note(writing: WriteSession) -> None:
    writing.get_one(FollowUp, 1).interaction_id = None
    writing.flush()
    for row in writing.query(Participant):
        writing.delete(row)
    writing.flush()
    writing.delete(writing.get_one(Interaction, 1))


def test_what_was_removed_comes_back(store: Store) -> None:
    do(store, add_person)
    do(store, write_note)
    do(store, lambda w: w.add(FollowUp(interaction_id=1, text="send", created_at=NOW)))
    before = look(store.path)
    removed = do(store, remove_note)
    do(store, lambda w: setattr(w.get_one(FollowUp, 1), "text", "send two"))
    assert store.take_back_old(removed).kept == ()
    before["follow_up", 1]["text"] = "send two"
    assert look(store.path) == before
    store.take_back_old(ChangeSetId(store.fetch("SELECT max(id) FROM change_set")[0][0]))
    assert ("interaction", 1) not in look(store.path)
    check_file(store)


def forget_customer(store: Store, *tables: str) -> None:
    """As erasing does it: outside the journal."""
    with store.write_quietly() as writing:
        file = writing.connection()
        file.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for table in tables:
            file.exec_driver_sql(f"DELETE FROM {table} WHERE customer_id = 1")
        file.exec_driver_sql("DELETE FROM customer_text WHERE customer_id = 1")
        file.exec_driver_sql("DELETE FROM customer WHERE id = 1")
    store.rebuild_search()


def test_what_belonged_to_somebody_who_is_gone_does_not_come_back(store: Store) -> None:
    do(store, add_person)
    do(store, write_note)
    do(store, lambda w: w.add(FollowUp(interaction_id=1, text="send", created_at=NOW)))
    removed = do(store, remove_note)
    forget_customer(store, "phone", "fact")
    said = store.take_back_old(removed)
    assert said.changes is None
    assert sorted(reasons(said)) == [
        ("follow_up", "interaction_id", WhyKept.GONE, ""),
        ("interaction", "", WhyKept.GONE, ""),
        ("participant", "", WhyKept.GONE, ""),
    ]
    assert store.fetch("SELECT id FROM interaction") == []
    check_file(store)


def test_parts_of_a_note_for_nobody_do_not_come_back_either(store: Store) -> None:
    do(store, add_person)

    def note(writing: WriteSession) -> None:
        number = write_note(writing)
        writing.add(Amount(interaction_id=number, minor=5, currency="EUR"))
        writing.add(FollowUp(interaction_id=number, text="send", created_at=NOW))

    def remove(writing: WriteSession) -> None:
        writing.delete(writing.get_one(Amount, 1))
        writing.flush()
        remove_note(writing)

    do(store, note)
    removed = do(store, remove)
    forget_customer(store, "phone", "fact")
    assert store.take_back_old(removed).changes is None
    assert store.fetch("SELECT id FROM amount") == []
    check_file(store)


def test_a_follow_up_comes_back_without_the_note_that_is_gone(store: Store) -> None:
    do(store, add_person)
    do(store, write_note)
    do(store, lambda w: w.add(FollowUp(interaction_id=1, text="send", created_at=NOW)))
    removed = do(store, lambda w: w.delete(w.get_one(FollowUp, 1)))

    def remove(writing: WriteSession) -> None:
        writing.delete(writing.get_one(Participant, 1))
        writing.flush()
        writing.delete(writing.get_one(Interaction, 1))

    do(store, remove)
    assert store.take_back_old(removed).kept == ()
    assert store.fetch("SELECT text, interaction_id FROM follow_up") == [("send", None)]


def test_two_do_not_stand_in_one_place(store: Store) -> None:
    do(store, add_person)
    do(store, lambda w: w.add(Tag(customer_id=1, name="vip", folded="vip")))

    def recolour(writing: WriteSession) -> None:
        row = writing.get_one(Tag, 1)
        row.name, row.folded = "big", "big"

    changed = do(store, recolour)
    do(store, lambda w: w.add(Tag(customer_id=1, name="VIP", folded="vip")))
    said = store.take_back_old(changed)
    assert reasons(said) == [("tag", "name", WhyKept.TAKEN, "")]
    do(store, lambda w: w.add(Cadence(customer_id=1, every=6, unit="week")))
    removed = do(store, lambda w: w.delete(w.get_one(Cadence, 1)))
    do(store, lambda w: w.add(Cadence(customer_id=1, every=2, unit="month")))
    said = store.take_back_old(removed)
    assert reasons(said) == [("cadence", "", WhyKept.TAKEN, "")]


def series(text: str = "pay") -> FollowUp:
    return FollowUp(text=text, state="open", series_id=1, rule="FREQ=DAILY", created_at=NOW)


def move_on(writing: WriteSession) -> None:
    row = writing.get_one(FollowUp, 1)
    row.state, row.closed_at = "done", NOW
    writing.flush()
    writing.add(series())


def test_of_a_series_one_is_open_whatever_is_taken_back(store: Store) -> None:
    do(store, lambda w: w.add(series()))
    done = do(store, move_on)
    before = look(store.path)
    assert store.take_back_old(done).kept == ()
    assert store.fetch("SELECT id, state FROM follow_up") == [(1, "open")]
    assert store.undo() is not None
    assert look(store.path) == before
    do(store, lambda w: setattr(w.get_one(FollowUp, 2), "due_on", date(2026, 12, 1)))
    said = store.take_back_old(done)
    assert reasons(said) == [
        ("follow_up", "due_on", WhyKept.CHANGED, ""),
        ("follow_up", "state", WhyKept.TAKEN, ""),
    ]
    assert store.fetch("SELECT id, state FROM follow_up") == [(1, "done"), (2, "open")]


def test_a_uid_that_is_had_by_another_now_keeps_the_row_away(store: Store) -> None:
    do(store, lambda w: w.add(series()))
    gone = do(store, lambda w: w.delete(w.get_one(FollowUp, 1)))
    do(store, lambda w: w.add(series("another")))
    assert reasons(store.take_back_old(gone)) == [("follow_up", "", WhyKept.TAKEN, "")]
