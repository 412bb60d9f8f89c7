"""Many rows put in at once: their journal, sums and index are those of rows put in one by one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import Cancelled, NotFound
from smallcrm.storage import blocks, search_index
from smallcrm.storage.models import (
    Base,
    Customer,
    Fact,
    FollowUp,
    Interaction,
    Participant,
    Phone,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

TABLES = ("customer", "phone", "fact", "interaction", "participant", "follow_up")
CHANGES = "SELECT table_name, row_id, customer_id, before, after FROM change ORDER BY id"
INDEXES = ("people_index", "interaction_index", "follow_up_index")


def rows(count: int) -> dict[type[Base], list[dict[str, Any]]]:
    numbers = range(1, count + 1)
    stamped = {"created_at": NOW}
    due = {"due_on": NOW.date(), "side": "mine", "state": "open", **stamped}
    return {
        Customer: [
            {"uid": f"u{n}", "kind": "person", "name": f"N{n}", "sort_key": f"n{n}", **stamped}
            for n in numbers
        ],
        Phone: [{"customer_id": n, "number": f"020 {n}", "digits": f"020{n}"} for n in numbers],
        Fact: [{"customer_id": n, "text": f"likes {n}"} for n in numbers],
        Interaction: [
            {"kind": "note", "body": f"said {n}", "happened_at": NOW, **stamped} for n in numbers
        ],
        Participant: [{"interaction_id": n, "customer_id": n} for n in numbers],
        FollowUp: [{"customer_id": n, "text": f"ring {n}", **due} for n in numbers],
    }


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    made = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    made.prepare()
    yield made
    made.close()


def put_in(store: Store, count: int) -> Changes:
    heard: list[Changes] = []
    forget = store.subscribe(heard.append)
    with store.write(Action.IMPORT, str(count)) as session:
        for model, many in rows(count).items():
            session.insert_many(model, many)
    forget()
    return heard[0]


def world(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All that a file holds, without the moments at which it was written."""
    found = {t: store.fetch(f"SELECT * FROM {t} ORDER BY id") for t in TABLES}
    found["change"] = store.fetch(CHANGES)
    found["row_sum"] = store.fetch("SELECT * FROM row_sum ORDER BY table_name, row_id")
    found["text"] = store.fetch("SELECT customer_id, body FROM customer_text ORDER BY customer_id")
    return found


def check(store: Store) -> None:
    with store.write_quietly() as session:
        connection = session.connection()
        for index in INDEXES:
            connection.exec_driver_sql(
                f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)"
            )
        ids = [r[0] for r in store.fetch("SELECT id FROM customer")]
        assert search_index.differing(connection, ids) == []


def test_a_block_is_written_as_its_rows_would_be(
    store: Store, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in(store, 120)
    monkeypatch.setattr(blocks, "FROM", 1000)
    put_in(other, 120)
    assert world(store) == world(other)
    for one in (store, other):
        check(one)
        one.undo()
        check(one)
        assert one.fetch("SELECT count(*) FROM customer") == [(0,)]
        assert one.fetch("SELECT count(*) FROM row_sum") == [(0,)]
    assert world(store) == world(other)
    for one in (store, other):
        one.redo()
        check(one)
    assert world(store) == world(other)


def test_whom_a_block_is_about(store: Store) -> None:
    named = put_in(store, 150).customers
    assert named is not None
    assert named == frozenset(range(1, 151))


def test_a_block_of_many_names_nobody(store: Store) -> None:
    assert put_in(store, 201).customers is None


def test_a_row_of_a_block_may_be_changed_by_the_same_action(store: Store) -> None:
    with store.write(Action.IMPORT, "150") as session:
        for model, many in rows(150).items():
            session.insert_many(model, many)
        session.get_one(Interaction, 7).body = "other words"
        session.get_one(Customer, 7).name = "Other"
    check(store)
    match = "SELECT rowid FROM interaction_index WHERE interaction_index MATCH ?"
    assert store.fetch(match, ("other",)) == [(7,)]
    store.undo()
    check(store)
    store.redo()
    check(store)
    assert store.fetch("SELECT name FROM customer WHERE id = 7") == [("Other",)]


def test_a_row_of_a_block_may_not_be_taken_out_by_the_same_action(store: Store) -> None:
    def act(session: WriteSession) -> None:
        session.insert_many(Customer, rows(150)[Customer])
        session.insert_many(Fact, rows(150)[Fact])
        session.delete(session.get_one(Fact, 5))

    with pytest.raises(RuntimeError, match="taken out"), store.write(Action.IMPORT) as session:
        act(session)
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]


def test_what_was_lost_outside_the_journal_stops_an_undo(store: Store) -> None:
    put_in(store, 120)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM fact WHERE id = 60")
    with pytest.raises(NotFound):
        store.undo()
    assert store.fetch("SELECT count(*) FROM customer") == [(120,)]


def test_an_action_can_be_stopped_while_its_index_is_made(store: Store) -> None:
    seen: list[tuple[int, int]] = []

    def watch(done: int, every: int) -> None:
        seen.append((done, every))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled), store.write(Action.IMPORT) as session:
        session.watch = watch
        for model, many in rows(900).items():
            session.insert_many(model, many)
    assert seen == [(0, 900), (400, 900)]
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    check(store)
