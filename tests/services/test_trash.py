"""The trash: what lies there, for how long, brought back and emptied."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from conftest import NOW
from services.test_history import note
from smallcrm.domain.errors import MovedAway, NotFound
from smallcrm.domain.history import TrashKind
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    InteractionId,
)
from smallcrm.services import customers, follow_ups, timeline, trash
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store


def filled(store: Store) -> tuple[CustomerId, InteractionId]:
    """Ana in the list; of hers a note and a follow-up, and Tom, in the trash."""
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    tom = customers.add(
        store, CustomerDraft("Tom Baker", details=(AffiliationDraft("Baker & Sons"),)), NOW
    )
    first = note(store, ana, body="Wörds of the note")
    promise = follow_ups.add(store, ana, FollowUpDraft("Send quote", date(2026, 12, 1)), NOW)
    timeline.remove(store, first)
    follow_ups.remove(store, promise)
    customers.delete(store, [tom], NOW)
    return ana, first


def test_what_lies_there_is_told_with_the_days_that_are_left(store: Store) -> None:
    filled(store)
    rows = trash.rows(store, NOW + timedelta(days=12))
    assert {(r.kind, r.text, r.about, r.days_left) for r in rows} == {
        (TrashKind.CUSTOMER, "Tom Baker", "Baker & Sons", 18),
        (TrashKind.NOTE, "Wörds of the note", "Ana Lima", 18),
        (TrashKind.FOLLOW_UP, "Send quote", "Ana Lima", 18),
    }
    assert [r.text for r in trash.rows(store, NOW, "WORDS ana")] == ["Wörds of the note"]
    assert [r.text for r in trash.rows(store, NOW, "baker")] == ["Tom Baker"]
    assert trash.rows(store, NOW, "zoe") == ()


def test_all_of_it_comes_back(store: Store) -> None:
    ana, first = filled(store)
    for row in trash.rows(store, NOW):
        trash.bring_back(store, row)
    assert trash.rows(store, NOW) == ()
    assert [e.id for e in timeline.page(store, ana)] == [first]
    assert [f.text for f in customers.detail(store, ana).follow_ups] == ["Send quote"]
    assert store.fetch("SELECT id FROM customer WHERE deleted_at IS NOT NULL") == []
    store.undo()
    assert len(trash.rows(store, NOW)) == 1
    (row,) = trash.rows(store, NOW)
    trash.bring_back(store, row)
    if row.kind is not TrashKind.CUSTOMER:
        with pytest.raises(NotFound):
            trash.bring_back(store, row)


def test_what_has_nobody_left_it_could_come_back_to_says_so(store: Store) -> None:
    ana, _ = filled(store)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM customer_text WHERE customer_id = 1")
        session.delete(session.get_one(Customer, ana))
    for row in trash.rows(store, NOW):
        if row.kind is not TrashKind.CUSTOMER:
            with pytest.raises(NotFound):
                trash.bring_back(store, row)
    assert store.fetch("SELECT count(*) FROM interaction") == [(0,)]


def test_nothing_goes_for_good_while_nothing_is_written(store: Store) -> None:
    filled(store)
    store.freeze(MovedAway())
    with pytest.raises(MovedAway):
        trash.empty(store, NOW)
    with pytest.raises(MovedAway):
        trash.keep_days(store, 7)
    assert len(trash.rows(store, NOW)) == 3
    assert trash.days(store) == 30


def test_it_is_emptied_for_good(store: Store) -> None:
    ana, _ = filled(store)
    assert trash.empty(store, NOW) == 3
    assert trash.rows(store, NOW) == ()
    store.close()
    with closing(sqlite3.connect(store.path)) as file:
        file.execute("VACUUM")
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
    held = store.path.read_bytes()
    for words in ("Wörds of the note", "Send quote", "Tom Baker"):
        assert words.encode() not in held
    assert customers.detail(store, ana).name == "Ana Lima"
    while store.undo() is not None:
        assert trash.rows(store, NOW) == ()
    assert trash.empty(store, NOW) == 0


def test_only_follow_ups_can_be_emptied_too(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    promise = follow_ups.add(store, ana, FollowUpDraft("Send quote", None), NOW)
    follow_ups.remove(store, promise)
    assert trash.empty(store, NOW) == 1
    assert trash.rows(store, NOW) == ()


def test_who_lay_there_long_enough_goes_at_the_next_start(store: Store) -> None:
    ana, _ = filled(store)
    assert trash.tidy(store, NOW + timedelta(days=29)) == 0
    assert trash.tidy(store, NOW + timedelta(days=31)) == 1
    assert [r[0] for r in store.fetch("SELECT id FROM customer")] == [ana]


def test_how_long_can_be_chosen(store: Store) -> None:
    filled(store)
    assert trash.days(store) == 30
    trash.keep_days(store, 7)
    trash.keep_days(store, 90)
    assert trash.days(store) == 90
    assert {r.days_left for r in trash.rows(store, NOW)} == {90}
    assert trash.tidy(store, NOW + timedelta(days=31)) == 0
    for broken in ("soon", "0"):
        with store.write_quietly() as session:
            session.connection().exec_driver_sql(
                "UPDATE setting SET value = ? WHERE name = 'trash_days'", (broken,)
            )
        assert trash.days(store) == 30


def test_what_was_removed_for_a_customer_who_is_gone_names_nobody(store: Store) -> None:
    ana, _ = filled(store)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM customer_text WHERE customer_id = 1")
        session.delete(session.get_one(Customer, ana))
    assert {r.about for r in trash.rows(store, NOW)} == {"", "Baker & Sons"}


def test_a_removal_of_which_the_words_are_gone_is_not_listed(store: Store) -> None:
    filled(store)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "DELETE FROM change WHERE table_name = 'interaction' AND after IS NULL"
        )
    assert {r.kind for r in trash.rows(store, NOW)} == {TrashKind.CUSTOMER, TrashKind.FOLLOW_UP}
