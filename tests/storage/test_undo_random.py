"""Any row of actions can be taken back to the start and done again to the end."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallcrm.domain.actions import Action
from smallcrm.storage.models import (
    Affiliation,
    Base,
    Customer,
    Fact,
    FollowUp,
    Interaction,
    Participant,
    Phone,
    Tag,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
INDEXES = ("people_index", "interaction_index", "follow_up_index")
TABLES = tuple(
    t.name for t in Base.metadata.sorted_tables if t.name not in ("change_set", "change", "setting")
)

Snapshot = dict[str, list[tuple[object, ...]]]
Act = Callable[[WriteSession, int, str], None]


def snapshot(path: Path) -> Snapshot:
    """All rows an action can change, and the documents of the index."""
    with closing(sqlite3.connect(path)) as connection:
        return {t: connection.execute(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in TABLES}


def postings(path: Path) -> list[list[tuple[object, ...]]]:
    """What each index holds, word by word; FTS5 compares it with the rows first."""
    with closing(sqlite3.connect(path)) as connection:
        found = []
        for name in INDEXES:
            connection.execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")
            view = f"temp.v_{name}"
            connection.execute(
                f"CREATE VIRTUAL TABLE {view} USING fts5vocab(main, {name}, instance)"
            )
            found.append(connection.execute(f"SELECT * FROM {view} ORDER BY 1, 2, 3, 4").fetchall())
        return found


# --- what may happen ---------------------------------------------------------------------------


def _new(text: str) -> Customer:
    _new.count += 1  # type: ignore[attr-defined]
    uid = f"uid-{_new.count}"  # type: ignore[attr-defined]
    return Customer(uid=uid, kind="person", name=text, sort_key=text, created_at=NOW)


_new.count = 0  # type: ignore[attr-defined]


def _customer(session: WriteSession, number: int) -> Customer:
    """Some customer that is there, or a new one."""
    rows = session.query(Customer).order_by(Customer.id).all()
    if rows:
        return rows[number % len(rows)]
    made = _new("first")
    session.add(made)
    session.flush()
    return made


def _add(session: WriteSession, number: int, text: str) -> None:
    made = _new(text)
    session.add(made)
    session.flush()
    session.add(Phone(customer_id=made.id, number=f"+31 6 {number}", digits=f"316{number}"))


def _add_many(session: WriteSession, number: int, text: str) -> None:
    made = [_new(f"{text}{n}") for n in range(3)]
    keys = ("uid", "kind", "name", "sort_key", "created_at")
    ids = session.insert_many(Customer, [{k: getattr(m, k) for k in keys} for m in made])
    session.insert_many(Tag, [{"customer_id": i, "name": text, "folded": text} for i in ids])


def _rename(session: WriteSession, number: int, text: str) -> None:
    row = _customer(session, number)
    row.name, row.sort_key = text, text
    session.flush()
    row.name = text + "!"


def _trash(session: WriteSession, number: int, text: str) -> None:
    row = _customer(session, number)
    row.deleted_at = None if row.deleted_at else NOW


def _fact(session: WriteSession, number: int, text: str) -> None:
    session.add(Fact(customer_id=_customer(session, number).id, text=text))


def _change_fact(session: WriteSession, number: int, text: str) -> None:
    for row in session.query(Fact).limit(number):
        row.text = text


def _remove_fact(session: WriteSession, number: int, text: str) -> None:
    for row in session.query(Fact).limit(number):
        row.text = text
        session.delete(row)


def _employ(session: WriteSession, number: int, text: str) -> None:
    person, company = _customer(session, number), _customer(session, number + 1)
    session.add(Affiliation(customer_id=person.id, company_id=company.id, company_name=text))


def _log(session: WriteSession, number: int, text: str) -> None:
    note = Interaction(kind="note", body=text, happened_at=NOW, created_at=NOW)
    session.add(note)
    session.flush()
    who = {_customer(session, number).id, _customer(session, number + 1).id}
    session.add_all(Participant(interaction_id=note.id, customer_id=i) for i in sorted(who))
    session.add(FollowUp(interaction_id=note.id, text=text, due_on=NOW.date(), created_at=NOW))


def _edit_log(session: WriteSession, number: int, text: str) -> None:
    for row in session.query(Interaction).limit(number):
        row.body = text
        session.flush()
        row.body = text * 2


def _remove_log(session: WriteSession, number: int, text: str) -> None:
    for note in session.query(Interaction).limit(number % 3):
        for promise in session.query(FollowUp).filter_by(interaction_id=note.id):
            promise.interaction_id = None
        for link in session.query(Participant).filter_by(interaction_id=note.id):
            session.delete(link)
        session.flush()
        session.delete(note)


def _promise(session: WriteSession, number: int, text: str) -> None:
    for row in session.query(FollowUp).limit(number):
        row.due_on = date(2027, 1, 1 + number)
        row.text = text


def _nothing(session: WriteSession, number: int, text: str) -> None:
    session.add(Fact(customer_id=_customer(session, number).id, text=text))
    session.flush()
    session.delete(session.query(Fact).order_by(Fact.id.desc()).limit(1).one())


ACTS: tuple[Act, ...] = (
    *(_add, _add, _add_many, _rename, _trash, _fact, _change_fact, _remove_fact, _employ),
    *(_log, _log, _edit_log, _remove_log, _promise, _nothing),
)
steps = st.one_of(
    st.sampled_from(("undo", "redo")),
    st.tuples(
        st.sampled_from(ACTS), st.integers(0, 7), st.text("abäß'\"{}<> 🙂", min_size=1, max_size=6)
    ),
)


@given(st.lists(steps, min_size=1, max_size=14))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_undo_to_the_start_and_redo_to_the_end(row: list[str | tuple[Act, int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data" / "smallcrm.db"
        store = Store(path, lambda: NOW)
        store.prepare()
        past, future = [snapshot(path)], list[Snapshot]()
        for step in row:
            if step == "undo":
                assert (store.undo() is None) == (len(past) == 1)
                if len(past) > 1:
                    future.append(past.pop())
            elif step == "redo":
                assert (store.redo() is None) == (not future)
                if future:
                    past.append(future.pop())
            else:
                assert not isinstance(step, str)
                act, number, text = step
                before = store.undo_step()
                with store.write(Action.EDIT_CUSTOMER) as session:
                    act(session, number, text)
                if store.undo_step() != before:
                    past.append(snapshot(path))
                    future.clear()
            assert snapshot(path) == past[-1]
        while store.redo() is not None:
            past.append(future.pop())
            assert snapshot(path) == past[-1]
        for expected in reversed(past[:-1]):
            assert store.undo() is not None
            assert snapshot(path) == expected
        assert store.undo() is None
        for expected in past[1:]:
            assert store.redo() is not None
            assert snapshot(path) == expected
        kept = snapshot(path), postings(path)
        store.rebuild_search()
        assert (snapshot(path), postings(path)) == kept
        store.close()
