"""Customers removed for good: nothing of them is left, and what is others' can still be undone."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes
from smallcrm.storage import backup, engine, removal
from smallcrm.storage.bookkeeping import Delivery, Setting
from smallcrm.storage.models import (
    Affiliation,
    Amount,
    CapturedLine,
    Customer,
    Fact,
    FollowUp,
    Interaction,
    Participant,
)
from smallcrm.storage.removal import Removed
from smallcrm.storage.store import Store
from storage.test_undo_random import Act, postings, snapshot
from storage.test_undo_random import steps as any_steps

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
FIXTURES = Path(__file__).parents[1] / "fixtures" / "files"


def remove(store: Store, *customers: int, keep: bool = True) -> Removed:
    made = engine.build(store.path)
    try:
        with made.begin() as connection:
            return removal.remove_for_good(connection, customers, keep_company_names=keep)
    finally:
        made.dispose()


def add(store: Store, name: str, kind: str = "person") -> int:
    with store.write(Action.ADD_CUSTOMER, name) as session:
        row = Customer(uid=name, kind=kind, name=name, sort_key=name.lower(), created_at=NOW)
        session.add(row)
        session.flush()
        return row.id


def note(store: Store, body: str, *people: int | None) -> int:
    with store.write(Action.CAPTURE, "Ana Lima") as session:
        row = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add_all(Participant(interaction_id=row.id, customer_id=p) for p in people)
        first = {"customer_id": people[0], "interaction_id": row.id}
        session.add(FollowUp(text=f"promise {body}", created_at=NOW, **first))
        session.add(CapturedLine(line=f"line {body}", captured_at=NOW, **first))
        session.add(Amount(minor=100, currency="EUR", **first))
        return row.id


def dump(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump())


def rows(store: Store, table: str) -> list[tuple[object, ...]]:
    return store.fetch(f"SELECT * FROM {table} ORDER BY id")


def everywhere(path: Path) -> bytes:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("VACUUM")
    return path.read_bytes().lower()


def test_nothing_is_left_of_the_removed_in_the_file(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    note(store, "grommet with ana", ana)
    note(store, "sprocket with ben", ben)
    with store.write(Action.ADD_DETAIL, "Ana Lima") as session:
        session.add(Fact(customer_id=ana, text="likes quinces"))
    with store.write(Action.REMOVE_DETAIL, "Ana Lima") as session:
        session.delete(session.scalars(select(Fact)).one())
    with store.write(Action.EDIT_CUSTOMER, "Ana Lima") as session:
        session.get_one(Customer, ana).name = "Ana Marmelo"
    with store.write_quietly() as session:
        session.add(Setting(name=f"draft:{ana}", value='{"body": "bramble"}'))
        session.add(Setting(name=f"draft:letter:{ana}", value='{"body": "note\\n\\nbrambly"}'))
        session.add_all(Delivery(key=f"due:{n}", kind="due", follow_up_id=n) for n in (1, 2))
    done = remove(store, ana)
    assert done.rows == {
        "amount": 1,
        "captured_line": 1,
        "customer": 1,
        "follow_up": 1,
        "interaction": 1,
        "participant": 1,
    }
    assert (done.changed, done.actions) == ((), 5)
    left = everywhere(store.path)
    for word in (b"with ana", b"lima", b"marmelo", b"grommet", b"quince", b"bramble"):
        assert word not in left, word
    assert b"sprocket" in left
    summed = store.fetch("SELECT row_id FROM row_sum WHERE table_name = 'customer'")
    assert summed == [(ben,)]
    assert store.fetch("SELECT key FROM delivery") == [("due:2",)]
    assert not store.faults()


def test_to_remove_nobody_changes_nothing(store: Store) -> None:
    add(store, "Ana Lima")
    before = dump(store.path)
    assert remove(store) == Removed()
    assert dump(store.path) == before


def test_others_keep_a_shared_note_and_their_undo(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    shared = note(store, "lunch", ben, ana)
    remove(store, ana)
    assert [r[0] for r in rows(store, "interaction")] == [shared]
    assert store.fetch("SELECT interaction_id, customer_id FROM participant") == [(shared, ben)]
    kept = snapshot(store.path)
    for _ in range(2):
        assert store.undo() is not None
    assert rows(store, "customer") == rows(store, "interaction") == rows(store, "follow_up") == []
    assert store.undo() is None
    for _ in range(2):
        assert store.redo() is not None
    assert snapshot(store.path) == kept
    assert store.fetch("SELECT label FROM change_set ORDER BY id") == [("Ben Okafor",), ("",)]


def test_undo_leaves_no_note_with_nobody(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    shared = note(store, "lunch", ana)
    with store.write(Action.EDIT_INTERACTION) as session:
        session.add(Participant(interaction_id=shared, customer_id=ben))
    with store.write(Action.ADD_DETAIL, "Ben Okafor") as session:
        session.add(Fact(customer_id=ben, text="sails"))
    remove(store, ana)
    assert store.undo() is not None
    assert store.undo() is None
    assert [r[0] for r in rows(store, "interaction")] == [shared]


def test_what_was_given_on_stays_with_whom_it_was_given_to(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    given = note(store, "the quote", ana)
    with store.write(Action.GIVE) as session:
        models: tuple[Any, ...] = (Participant, FollowUp, CapturedLine, Amount)
        for model in models:
            for row in session.scalars(select(model)):
                row.customer_id = ben
    remove(store, ana)
    assert store.fetch("SELECT customer_id FROM participant") == [(ben,)]
    assert store.undo() is not None
    assert rows(store, "interaction") == rows(store, "participant") == []
    assert store.redo() is not None
    assert store.fetch("SELECT interaction_id, customer_id FROM participant") == [(given, ben)]
    assert [c[0] for c in store.fetch("SELECT action FROM change_set ORDER BY id")] == [
        "add_customer",
        "capture",
    ]


def test_a_deleted_note_goes_unless_it_was_with_others_too(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    note(store, "alone", ana)
    note(store, "together", ana, ben)
    with store.write(Action.DELETE_INTERACTION) as session:
        for model in (FollowUp, CapturedLine, Amount, Participant):
            for row in session.scalars(select(model)):
                session.delete(row)
        session.flush()
        for row in session.scalars(select(Interaction)):
            session.delete(row)
    remove(store, ana)
    assert b"alone" not in everywhere(store.path)
    assert store.undo() is not None
    assert store.fetch("SELECT body FROM interaction") == [("together",)]
    assert store.fetch("SELECT customer_id FROM participant") == [(ben,)]
    assert not store.faults()


def test_a_redo_that_would_be_half_is_forgotten(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    note(store, "together", ana, ben)
    store.undo()
    remove(store, ana)
    assert store.redo() is None
    assert b"together" not in everywhere(store.path)


def test_a_redo_of_others_stays(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    note(store, "alone", ben)
    store.undo()
    remove(store, ana)
    assert store.redo() is not None
    assert store.fetch("SELECT body FROM interaction") == [("alone",)]


def employed(store: Store) -> tuple[int, int]:
    ana, acme = add(store, "Ana Lima"), add(store, "Acme", "company")
    with store.write(Action.ADD_DETAIL, "Ana Lima") as session:
        session.add(Affiliation(customer_id=ana, company_id=acme, company_name="Acme"))
    with store.write(Action.EDIT_DETAIL, "Ana Lima") as session:
        session.scalars(select(Affiliation)).one().company_name = "Acme Ltd"
    with store.write(Action.EDIT_DETAIL, "Ana Lima") as session:
        session.scalars(select(Affiliation)).one().company_name = "Acme"
    return ana, acme


def test_the_name_of_a_removed_company_stays_as_text(store: Store) -> None:
    ana, acme = employed(store)
    done = remove(store, acme)
    assert done.changed == (("affiliation", 1),)
    assert store.fetch("SELECT customer_id, company_id, company_name FROM affiliation") == [
        (ana, None, "Acme")
    ]
    assert store.fetch("SELECT rowid FROM people_index WHERE people_index MATCH 'acme'") == [(ana,)]
    for _ in range(4):
        assert store.undo() is not None
    assert rows(store, "customer") == []


def test_the_name_of_an_erased_company_goes_too(store: Store) -> None:
    _, acme = employed(store)
    remove(store, acme, keep=False)
    assert store.fetch("SELECT company_id, company_name FROM affiliation") == [(None, "")]
    assert store.undo() is not None
    assert store.fetch("SELECT company_name FROM affiliation") == [("Acme Ltd",)]


def test_an_entry_whose_end_was_forgotten_goes_by_whose_it_was(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    note(store, "gone", ana)
    with closing(sqlite3.connect(store.path)) as connection:
        for table in ("amount", "captured_line", "follow_up", "participant", "interaction"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("INSERT INTO interaction_index(interaction_index) VALUES ('rebuild')")
        connection.execute("INSERT INTO follow_up_index(follow_up_index) VALUES ('rebuild')")
        connection.commit()
    remove(store, ana)
    assert store.fetch("SELECT table_name, row_id FROM change ORDER BY id") == [
        ("customer", ben),
        ("interaction", 1),
    ]


def test_an_action_that_was_taken_back_out_of_turn_is_no_longer_pointed_at(store: Store) -> None:
    ana = add(store, "Ana Lima")
    add(store, "Ben Okafor")
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("UPDATE change_set SET takes_back = 1 WHERE id = 2")
        connection.commit()
    remove(store, ana)
    assert store.fetch("SELECT id, takes_back FROM change_set") == [(2, None)]


def orphans(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT id FROM interaction WHERE id NOT IN (SELECT interaction_id FROM participant)"
        ).fetchall()


@given(st.lists(any_steps, max_size=9))
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_whatever_was_done_what_is_left_can_be_undone(
    row: Sequence[str | tuple[Act, int, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data" / "smallcrm.db"
        store = Store(path, lambda: NOW)
        store.prepare()
        for step in row:
            if step == "undo":
                store.undo()
            elif step == "redo":
                store.redo()
            else:
                assert not isinstance(step, str)
                with store.write(Action.EDIT_CUSTOMER) as session:
                    step[0](session, step[1], step[2])
        people = [int(r[0]) for r in store.fetch("SELECT id FROM customer")]
        gone = people[0] if people else 0
        if gone:
            remove(store, gone)
        _through(store, store.redo, gone)
        kept = snapshot(path), postings(path)
        _through(store, store.undo, gone)
        _through(store, store.redo, gone)
        again = snapshot(path), postings(path)
        for rows_of in (kept[0], again[0]):
            del rows_of["row_sum"]  # a row that lost its sum has one after the next change
        assert again == kept
        store.close()


def _through(store: Store, replay: Callable[[], Changes | None], gone: int) -> None:
    """Undo, or redo, to the end: the file is whole after each."""
    while True:
        assert not store.faults()
        assert not orphans(store.path)
        assert not store.fetch("SELECT 1 FROM customer WHERE id = ?", (gone,))
        if replay() is None:
            return


@pytest.mark.parametrize("made_by", sorted(FIXTURES.glob("smallcrm-*.db")), ids=lambda p: p.stem)
def test_a_file_of_an_older_version_can_be_cleared_too(made_by: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(made_by.read_bytes())
    made = engine.build(path)
    with made.begin() as connection:
        person, name = connection.exec_driver_sql("SELECT id, name FROM customer").all()[0]
        assert removal.remove_for_good(connection, [person]).rows["customer"] == 1
    made.dispose()
    assert name.encode().lower() not in everywhere(path)
    assert not backup.faults(path)


def test_a_note_that_passed_between_others_can_still_be_undone(store: Store) -> None:
    ana, ben, cleo = add(store, "Ana Lima"), add(store, "Ben Okafor"), add(store, "Cleo Marsh")
    note(store, "lunch", ben, ana)
    with store.write(Action.EDIT_INTERACTION) as session:
        row = session.scalars(select(Participant).where(Participant.customer_id == ben)).one()
        row.customer_id = cleo
    remove(store, ana)
    assert store.undo() is not None
    assert store.fetch("SELECT customer_id FROM participant") == [(ben,)]


def test_a_promise_to_others_that_came_from_a_removed_note_stays(store: Store) -> None:
    ana, ben = add(store, "Ana Lima"), add(store, "Ben Okafor")
    lunch = note(store, "lunch", ana)
    with store.write(Action.ADD_FOLLOW_UP, "Ben Okafor") as session:
        promise = FollowUp(customer_id=ben, interaction_id=lunch, text="call", created_at=NOW)
        session.add(promise)
    assert remove(store, ana).changed == (("follow_up", 2),)
    assert store.fetch("SELECT customer_id, interaction_id, text FROM follow_up") == [
        (ben, None, "call")
    ]
    assert not store.faults()
