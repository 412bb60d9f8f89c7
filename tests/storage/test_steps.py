"""What can be taken back: the rows of steps, its ends, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, time, timedelta

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import ChangeSetId
from smallcrm.storage import session as sessions
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.column_types import Moment
from smallcrm.storage.models import Base, Customer, Fact, FollowUp, Phone
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def add(store: Store, uid: str = "u1", action: Action = Action.ADD_CUSTOMER) -> int:
    with store.write(action, uid) as session:
        row = Customer(uid=uid, kind="person", name=uid, sort_key=uid, created_at=NOW)
        session.add(row)
        session.flush()
        return row.id


def test_the_last_action_is_taken_back_by_its_id(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    first, last = ChangeSetId(1), ChangeSetId(2)
    assert store.take_back(first) is None
    assert store.fetch("SELECT count(*) FROM customer") == [(2,)]
    changes = store.take_back(last)
    assert changes is not None
    assert changes.change_set == last
    assert store.take_back(last) is None
    assert store.take_back(first) is not None


def test_an_action_of_a_later_version_is_not_taken_back(store: Store) -> None:
    add(store)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE change_set SET action = 'teleport'")
    assert store.undo_step() is None
    assert store.undo() is None
    assert store.fetch("SELECT count(*) FROM customer") == [(1,)]


def test_undo_never_passes_what_is_forgotten(store: Store, clock: FixedClock) -> None:
    imported = add(store, "imported", Action.IMPORT)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=imported, text="not to be lost"))
    for number in range(sessions.SETS_KEPT):
        add(store, f"u{number}")
    clock.moment += timedelta(days=sessions.DAYS_KEPT + 1)
    store.close()
    assert store.fetch("SELECT count(*) FROM change_set") == [(sessions.SETS_KEPT + 1,)]
    undone = 0
    while store.undo() is not None:
        undone += 1
    assert undone == sessions.SETS_KEPT
    assert store.undo_step() is None
    assert store.fetch("SELECT text FROM fact") == [("not to be lost",)]
    while store.redo() is not None:
        undone -= 1
    assert undone == 0


def test_a_program_that_runs_for_months_forgets_too(store: Store, clock: FixedClock) -> None:
    for number in range(sessions.SETS_KEPT + 1):
        add(store, f"u{number}")
    clock.moment += timedelta(days=sessions.DAYS_KEPT + 1)
    for number in range(sessions.PRUNED_EVERY):
        add(store, f"v{number}")
    kept = store.fetch("SELECT count(*), min(id) FROM change_set")[0]
    assert kept[0] < sessions.SETS_KEPT + sessions.PRUNED_EVERY
    assert kept[1] > 1
    assert store.fetch("SELECT count(*) FROM change WHERE set_id < ?", (kept[1],)) == [(0,)]


@pytest.mark.parametrize("gone", ["row of an insert", "row of an update", "parent"])
def test_what_was_removed_behind_the_journal_is_told(store: Store, gone: str) -> None:
    ana = add(store)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=ana, text="a"))
    if gone != "row of an insert":
        with store.write(Action.EDIT_DETAIL) as session:
            fact = session.query(Fact).one()
            fact.text = "b"
            if gone == "parent":
                session.flush()
                session.delete(fact)
    with store.write_quietly() as quiet:
        quiet.connection().exec_driver_sql("DELETE FROM fact")
        if gone == "parent":
            quiet.connection().exec_driver_sql("DELETE FROM customer_text")
            quiet.connection().exec_driver_sql("DELETE FROM customer")
    heard: list[Changes] = []
    store.subscribe(heard.append)
    before = store.undo_step()
    with pytest.raises(NotFound):
        store.undo()
    assert heard == []
    assert store.undo_step() == before


def test_a_row_that_goes_to_another_customer_concerns_both(store: Store) -> None:
    ana, tom = add(store, "a"), add(store, "b")
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=ana, text="latte"))
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.write(Action.EDIT_DETAIL) as session:
        session.query(Fact).one().customer_id = tom
    store.undo()
    store.redo()
    assert [c.customers for c in heard] == [frozenset({ana, tom})] * 3
    query = "SELECT rowid FROM people_index WHERE people_index MATCH 'latte'"
    assert store.fetch(query) == [(tom,)]


def test_rows_put_in_and_changed_in_one_action(store: Store) -> None:
    with store.write(Action.ADD_FOLLOW_UP) as session:
        row = FollowUp(text="call", created_at=NOW)
        session.add(row)
        session.flush()
        row.due_on = NOW.date()
        session.flush()
        session.expire(row)
        row.text = "mail"
        session.flush()
        session.delete(row)
    before = store.fetch("SELECT before FROM change ORDER BY id")
    assert before[1:3] == [('{"due_on": null}',), ('{"text": "call"}',)]
    assert '"due_on": "2026-11-25"' in before[3][0]
    assert store.undo() is not None
    assert store.redo() is not None
    assert store.fetch("SELECT count(*) FROM follow_up") == [(0,)]


def test_a_setting_written_in_an_action_is_kept_without_a_step(store: Store) -> None:
    with store.write(Action.EDIT_CUSTOMER) as session:
        row = Setting(name="a", value="1")
        session.add(row)
        session.flush()
        row.value = "2"
        session.flush()
        session.add(Setting(name="b", value="1"))
        session.flush()
        session.delete(session.get_one(Setting, "b"))
    assert store.fetch("SELECT name, value FROM setting") == [("a", "2")]
    assert store.undo_step() is None


def test_a_write_within_a_write_is_a_fault(store: Store) -> None:
    inner = store.write(Action.EDIT_CUSTOMER)
    with store.write(Action.EDIT_CUSTOMER), pytest.raises(RuntimeError, match="within"):
        inner.__enter__()
    add(store)


def test_a_value_that_the_file_holds_alike_is_no_change(store: Store) -> None:
    with store.write(Action.ADD_FOLLOW_UP) as session:
        session.add(FollowUp(text="call", created_at=NOW, due_time=time(10, 0)))
    before = store.undo_step()
    with store.write(Action.EDIT_FOLLOW_UP) as session:
        session.query(FollowUp).one().due_time = time(10, 0, 30)
    assert store.undo_step() == before


def test_a_number_without_digits_is_found_as_it_is(store: Store) -> None:
    ana = add(store)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Phone(customer_id=ana, number="ask Tom", digits=""))
    query = "SELECT rowid FROM people_index WHERE people_index MATCH 'ask'"
    assert store.fetch(query) == [(ana,)]


def test_only_the_store_commits(store: Store) -> None:
    with pytest.raises(RuntimeError, match="commits"), store.write(Action.ADD_DETAIL) as session:
        session.commit()


def test_many_rows_have_the_same_columns(store: Store) -> None:
    rows = [{"customer_id": 1, "text": "a"}, {"customer_id": 1, "text": "b", "id": 7}]
    with pytest.raises(ValueError, match="columns"), store.write(Action.IMPORT) as session:
        session.insert_many(Fact, rows)


def test_every_table_is_journaled_or_is_known_not_to_be() -> None:
    plain = {"setting", "change_set", "change", "customer_text", "row_sum", "erased", "taken_file"}
    for table in Base.metadata.tables.values():
        if table.name not in plain:
            assert table.dialect_options["sqlite"]["autoincrement"], table.name


def test_a_moment_needs_its_zone_and_sorts_as_text() -> None:
    kind = Moment()
    with pytest.raises(ValueError, match="zone"):
        kind.process_bind_param(NOW.replace(tzinfo=None), None)
    early = kind.process_bind_param(NOW.replace(year=7), None)
    assert early == "0007-11-25T13:30:00.000000Z"
    assert early < str(kind.process_bind_param(NOW, None))


def test_the_steps_are_told_without_sqlalchemy(store: Store) -> None:
    add(store)
    store.close()
    code = (
        "import sys; from pathlib import Path; from smallcrm.storage.store import Store\n"
        "store = Store(Path(sys.argv[1]), lambda: None); store.prepare()\n"
        "assert store.undo_step().label == 'u1'; assert store.redo_step() is None; store.close()\n"
        "assert not {'sqlalchemy', 'alembic'} & set(sys.modules)"
    )
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"]
    subprocess.run([*command, str(store.path)], check=True)
