"""The door: transactions, journal, undo and redo, the one announcement."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text, update

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import CannotWrite, DiskFull, FileBusy, FileMoved
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import Customer, Fact, FollowUp, Interaction, Participant
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def customer(name: str = "Ana Lima", uid: str = "u1") -> Customer:
    return Customer(uid=uid, kind="person", name=name, sort_key=name.lower(), created_at=NOW)


def add(store: Store, name: str = "Ana Lima", uid: str = "u1") -> int:
    with store.write(Action.ADD_CUSTOMER, name) as session:
        row = customer(name, uid)
        session.add(row)
        session.flush()
        return row.id


def snapshot(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All of the user's rows and the index's answers, as the file holds them."""
    tables = (
        *("customer", "affiliation", "phone", "email", "address", "link", "fact", "occasion"),
        *("tag", "kept_property", "interaction", "participant", "follow_up", "customer_text"),
    )
    with closing(sqlite3.connect(path)) as connection:
        return {t: connection.execute(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in tables}


def check_index(path: Path) -> None:
    """FTS5's own comparison of each index with the rows it is about."""
    with closing(sqlite3.connect(path)) as connection:
        for table in ("people_index", "interaction_index", "follow_up_index"):
            connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")


def found(store: Store, words: str) -> list[int]:
    return [
        r[0]
        for r in store.fetch("SELECT rowid FROM people_index WHERE people_index MATCH ?", (words,))
    ]


def test_one_action_is_one_announcement_after_the_commit(store: Store) -> None:
    heard: list[Changes] = []
    seen: list[int] = []

    def listener(changes: Changes) -> None:
        heard.append(changes)
        seen.append(store.fetch("SELECT count(*) FROM customer")[0][0])

    stop = store.subscribe(listener)
    ana = add(store)
    assert [(c.things, c.customers, c.way, c.action, c.label) for c in heard] == [
        (frozenset({Thing.CUSTOMER}), frozenset({ana}), Way.DONE, Action.ADD_CUSTOMER, "Ana Lima")
    ]
    assert seen == [1]
    stop()
    stop()
    add(store, uid="u2")
    assert len(heard) == 1


def test_a_body_that_raises_leaves_nothing(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with pytest.raises(ZeroDivisionError), store.write(Action.ADD_CUSTOMER) as session:
        session.add(customer())
        session.flush()
        raise ZeroDivisionError
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    assert store.undo_step() is None
    assert heard == []


def test_an_action_that_changes_nothing_is_not_remembered(store: Store) -> None:
    ana = add(store)
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.write(Action.EDIT_CUSTOMER) as session:
        row = session.get_one(Customer, ana)
        row.name = "Ana Lima"
    step = store.undo_step()
    assert step is not None
    assert step.action == Action.ADD_CUSTOMER
    assert heard == []


def test_undo_and_redo_of_insert_update_and_delete(store: Store) -> None:
    ana = add(store)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=ana, text="Oat latte"))
    with store.write(Action.EDIT_CUSTOMER) as session:
        row = session.get_one(Customer, ana)
        row.name, row.deleted_at = "Ana de Lima", NOW
    with store.write(Action.REMOVE_DETAIL) as session:
        session.delete(session.query(Fact).one())
    states = [snapshot(store.path)]
    for _ in range(4):
        changes = store.undo()
        assert changes is not None
        assert changes.way is Way.UNDONE
        assert changes.customers == frozenset({ana})
        states.append(snapshot(store.path))
        check_index(store.path)
    assert store.undo() is None
    assert not any(states[-1].values())
    for expected in reversed(states[:-1]):
        assert store.redo() is not None
        assert snapshot(store.path) == expected
        check_index(store.path)
    assert store.redo() is None


def test_a_new_action_ends_what_could_be_done_again(store: Store) -> None:
    add(store)
    store.undo()
    assert store.redo_step() is not None
    add(store, uid="u2")
    assert store.redo_step() is None


def test_the_index_follows_every_field(store: Store) -> None:
    ana = add(store)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=ana, text="Oat latte"))
    assert found(store, "lima latte") == [ana]
    with store.write(Action.EDIT_DETAIL) as session:
        session.query(Fact).one().text = "Black tea"
    assert found(store, "latte") == []
    assert found(store, "tea") == [ana]
    before = snapshot(store.path)
    store.rebuild_search()
    assert snapshot(store.path) == before
    check_index(store.path)


def test_interactions_and_follow_ups_are_indexed(store: Store) -> None:
    ana = add(store)
    with store.write(Action.CAPTURE) as session:
        note = Interaction(kind="note", body="wants moodboard", happened_at=NOW, created_at=NOW)
        session.add(note)
        session.flush()
        session.add(Participant(interaction_id=note.id, customer_id=ana))
        session.add(FollowUp(customer_id=ana, text="Send quote", created_at=NOW))
        session.flush()
        note.body = "wants two moodboards"
    with store.write(Action.EDIT_INTERACTION) as session:
        session.get_one(Interaction, note.id).kind = "call"
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.write(Action.EDIT_INTERACTION) as session:
        session.get_one(Interaction, note.id).body = "three moodboards"
    assert heard[0].customers == frozenset({ana})
    sql = "SELECT rowid FROM interaction_index WHERE interaction_index MATCH ?"
    assert store.fetch(sql, ("three",)) == [(note.id,)]
    assert store.fetch(sql, ("two",)) == []
    check_index(store.path)
    store.undo()
    assert store.fetch(sql, ("two",)) == [(note.id,)]
    check_index(store.path)
    store.redo()
    check_index(store.path)


def test_insert_many_is_journaled(store: Store) -> None:
    rows = [
        {"uid": f"u{n}", "kind": "person", "name": f"N{n}", "sort_key": f"n{n}", "created_at": NOW}
        for n in range(900)
    ]
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.write(Action.IMPORT, "900") as session:
        assert session.insert_many(Customer, []) == []
        ids = session.insert_many(Customer, rows)
        session.insert_many(Fact, [{"customer_id": i, "text": "new"} for i in ids])
    assert heard[0].customers is None
    assert len(found(store, "new")) == 900
    store.undo()
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    check_index(store.path)
    store.redo()
    assert store.fetch("SELECT count(*), min(id) FROM customer") == [(900, ids[0])]
    check_index(store.path)


def test_many_notes_name_no_customer(store: Store) -> None:
    rows = [{"kind": "note", "body": "b", "happened_at": NOW, "created_at": NOW}] * 300
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.write(Action.IMPORT) as session:
        session.insert_many(Interaction, rows)
    assert heard[0].customers is None


def test_a_company_renamed_is_found_with_its_people(store: Store) -> None:
    from smallcrm.storage.models import Affiliation

    company, ana = add(store, "Acme", "u0"), add(store)
    with store.write(Action.ADD_DETAIL) as session:
        session.add(Affiliation(customer_id=ana, company_id=company, company_name=""))
    assert set(found(store, "acme")) == {company, ana}
    with store.write(Action.EDIT_CUSTOMER) as session:
        session.get_one(Customer, company).name = "Apex"
    assert set(found(store, "apex")) == {company, ana}
    assert found(store, "acme") == []


def test_bulk_statements_would_escape_the_journal(store: Store) -> None:
    with (
        pytest.raises(RuntimeError, match="journal"),
        store.write(Action.EDIT_CUSTOMER) as session,
    ):
        session.execute(update(Customer).values(name="x"))


def test_quiet_writes_are_neither_undone_nor_announced(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.write_quietly() as session:
        session.add(Setting(name="a", value="b"))
    assert store.fetch("SELECT value FROM setting") == [("b",)]
    assert heard == []
    assert store.undo_step() is None


def test_nothing_is_written_by_a_reader(store: Store) -> None:
    with store.read() as session:
        session.add(customer())
        session.flush()
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    with pytest.raises(CannotWrite):
        store.fetch("DELETE FROM customer")


def test_pragmas_are_as_decided(store: Store) -> None:
    with store.read() as session:
        assert session.execute(text("PRAGMA synchronous")).scalar() == 3
        assert session.execute(text("PRAGMA journal_mode")).scalar() == "delete"
        assert session.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert session.execute(text("PRAGMA secure_delete")).scalar() == 1


def test_a_pragma_that_does_not_hold_stops_the_program(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from smallcrm.storage import engine

    with monkeypatch.context() as patch:
        patch.setattr(engine, "PRAGMAS", (("synchronous", "OFF", 3),))
        with pytest.raises(RuntimeError, match="synchronous"):
            store.undo()


@pytest.mark.parametrize("way", ["unlinked", "replaced", "renamed"])
def test_a_file_moved_under_the_program_is_noticed(store: Store, way: str) -> None:
    add(store)
    path = store.path
    if way == "unlinked":
        path.unlink()
    elif way == "replaced":
        other = path.with_name("other.db")
        other.write_bytes(b"")
        other.replace(path)
    else:
        path.rename(path.with_name("elsewhere.db"))
    with pytest.raises(FileMoved):
        add(store, uid="u2")


def test_a_full_disk_is_told_and_loses_nothing(store: Store) -> None:
    add(store)
    with pytest.raises(DiskFull), store.write(Action.ADD_DETAIL) as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count=1")
        session.add(Fact(customer_id=1, text="x" * 500_000))
    store.close()
    again = Store(store.path, lambda: NOW)
    add(again, uid="u2")
    assert again.fetch("SELECT count(*) FROM customer") == [(2,)]
    assert again.faults() == []
    again.close()


def test_a_file_held_by_another_program_is_told(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from smallcrm.storage import engine

    quick = tuple(p if p[0] != "busy_timeout" else ("busy_timeout", "1", 1) for p in engine.PRAGMAS)
    monkeypatch.setattr(engine, "PRAGMAS", quick)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileBusy):
            add(store)


def test_no_client_data_in_errors(store: Store) -> None:
    add(store)
    with pytest.raises(Exception, match="UNIQUE") as caught:
        add(store, "Secret Name")
    assert "Secret" not in str(caught.value)


def test_only_the_owner_may_read(store: Store) -> None:
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    copy = store.backup("test")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_a_place_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        Store(tmp_path / "file" / "below" / "smallcrm.db", lambda: NOW).prepare()


def test_old_steps_are_forgotten_but_imports_stay(store: Store) -> None:
    from smallcrm.storage import session as sessions

    with store.write(Action.IMPORT) as session:
        session.add(customer(uid="imported"))
    for number in range(205):
        add(store, uid=f"u{number}")
    store.close()
    again = Store(store.path, lambda: NOW + timedelta(days=40))
    with again.read():
        pass
    sessions.prune(again._engine_for_use(), NOW + timedelta(days=40))
    assert again.fetch("SELECT count(*) FROM change_set") == [(201,)]
    assert again.fetch("SELECT count(*) FROM change_set WHERE action = 'import'") == [(1,)]
    again.close()


@pytest.mark.parametrize(("days", "left"), [("90", 2), ("soon", 0)])
def test_what_lies_in_the_trash_is_not_forgotten_before_its_time(
    store: Store, days: str, left: int
) -> None:
    from smallcrm.storage import session as sessions

    for action in (Action.DELETE_INTERACTION, Action.DELETE_FOLLOW_UP, Action.IMPORT):
        with store.write(action) as session:
            session.add(customer(uid=action.value))
    for number in range(200):
        add(store, uid=f"u{number}")
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO setting VALUES ('trash_days', ?)", (days,)
        )
    removed = (
        "SELECT count(*) FROM change_set WHERE action IN ('delete_interaction', 'delete_follow_up')"
    )
    sessions.prune(store._engine_for_use(), NOW + timedelta(days=89))
    assert store.fetch(removed) == [(left,)]
    sessions.prune(store._engine_for_use(), NOW + timedelta(days=91))
    assert store.fetch(removed) == [(0,)]
    assert store.fetch("SELECT count(*) FROM change_set") == [(201,)]


def test_start_brings_in_neither_sqlalchemy_nor_alembic(store: Store) -> None:
    """The first painted list must not wait for them (performance design, section 7)."""
    code = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from smallcrm.storage.store import Store\n"
        "s = Store(Path(sys.argv[1]), lambda: datetime.now(UTC)); s.prepare()\n"
        "assert s.fetch('SELECT count(*) FROM customer') == [(0,)]; s.close()\n"
        "print([m for m in ('sqlalchemy', 'alembic') if m in sys.modules])"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(
        [sys.executable, "-c", code, str(store.path)],
        capture_output=True,
        text=True,
        env=env,
        check=True,
    )
    assert result.stdout.strip() == "[]"
