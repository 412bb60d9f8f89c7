"""The sessions that ``Store`` hands out, and what a write does before its commit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, Table, insert
from sqlalchemy.event import listens_for
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.records import ChangeSetId, UndoStep
from smallcrm.storage import journal, search_index
from smallcrm.storage.engine import READ
from smallcrm.storage.models import Base

SETS_KEPT = 200
DAYS_KEPT = 30


class WriteSession(Session):
    """A session whose every row change is journaled. ``label`` names what was acted on."""

    label: str
    entries: list[journal.Entry]

    def insert_many(self, model: type[Base], rows: list[dict[str, Any]]) -> list[int]:
        """Insert rows by one Core executemany with ids of our own; returns the ids.

        The unit of work would send them one statement each (measured: 27 times slower).
        """
        if not rows:
            return []
        table = model.__table__
        assert isinstance(table, Table)
        connection = self.connection()
        sequence = connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        first = int(sequence or 0) + 1
        numbered = [{**row, "id": first + n} for n, row in enumerate(rows)]
        connection.execute(insert(table), numbered)
        self.entries.extend(journal.inserted(table, numbered))
        return [row["id"] for row in numbered]


@listens_for(WriteSession, "after_flush")
def _journal_flush(session: WriteSession, context: UOWTransaction) -> None:
    journal.collect(session, session.entries)


@listens_for(WriteSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("a bulk statement would escape the journal")


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    with Session(engine.execution_options(**{READ: True}), expire_on_commit=False) as session:
        yield session


@contextmanager
def quiet(engine: Engine) -> Iterator[Session]:
    """Bookkeeping: committed, but neither journaled nor announced."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


class Write:
    """One action in the making: ``session`` for the body, ``commit`` at its end."""

    def __init__(self, engine: Engine, action: Action, label: str, now: datetime) -> None:
        self.session = WriteSession(engine, expire_on_commit=False)
        self.session.label = label
        self.session.entries = []
        self._action, self._now = action, now

    def commit(self) -> Changes | None:
        """Journal, index, commit; None when the body changed nothing."""
        session = self.session
        session.flush()
        entries = session.entries
        if not entries:
            session.rollback()
            return None
        connection = session.connection()
        _forget_undone(connection)
        set_id = connection.exec_driver_sql(
            "INSERT INTO change_set(at, action, label) VALUES (?, ?, ?)",
            (_moment(self._now), self._action.value, session.label),
        ).lastrowid
        journal.write(connection, set_id, entries)
        search_index.update(connection, journal.touched(entries))
        changes = Changes(
            journal.things(entries),
            journal.customers(connection, entries),
            Way.DONE,
            self._action,
            ChangeSetId(set_id),
            session.label,
        )
        session.commit()
        return changes


def step(engine: Engine, *, redo: bool) -> UndoStep | None:
    """The next thing to take back, or to do again."""
    with engine.execution_options(**{READ: True}).connect() as connection:
        row = connection.exec_driver_sql(_next_step(redo=redo)).first()
    if row is None:
        return None
    return UndoStep(ChangeSetId(row[0]), row[1], row[2], datetime.fromisoformat(row[3]))


def replay(engine: Engine, now: datetime, *, redo: bool) -> Changes | None:
    """Take back the last action, or do the last one taken back again."""
    with engine.begin() as connection:
        row = connection.exec_driver_sql(_next_step(redo=redo)).first()
        if row is None:
            return None
        set_id, action, label = row[0], Action(row[1]), row[2]
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        numbered = journal.read(connection, set_id)
        entries = [entry for _, entry in numbered]
        before = None if redo else journal.customers(connection, entries)
        (journal.redo if redo else journal.undo)(connection, numbered)
        search_index.update(connection, journal.touched(entries, backwards=not redo))
        customers = journal.customers(connection, entries) if redo else before
        connection.exec_driver_sql(
            "UPDATE change_set SET undone_at = ? WHERE id = ?",
            (None if redo else _moment(now), set_id),
        )
    way = Way.REDONE if redo else Way.UNDONE
    return Changes(journal.things(entries), customers, way, action, ChangeSetId(set_id), label)


def prune(engine: Engine, now: datetime) -> None:
    """Forget old steps: all but the last 200, and nothing younger than 30 days; imports stay."""
    limit = _moment(now - timedelta(days=DAYS_KEPT))
    with engine.begin() as connection:
        old = (
            "SELECT id FROM change_set WHERE at < ? AND action <> 'import' AND id NOT IN"
            " (SELECT id FROM change_set ORDER BY id DESC LIMIT ?)"
        )
        for sql in (
            f"DELETE FROM change WHERE set_id IN ({old})",
            f"DELETE FROM change_set WHERE id IN ({old})",
        ):
            connection.exec_driver_sql(sql, (limit, SETS_KEPT))


def _next_step(*, redo: bool) -> str:
    if redo:
        which = "undone_at IS NOT NULL ORDER BY id LIMIT 1"
    else:
        which = "undone_at IS NULL ORDER BY id DESC LIMIT 1"
    return f"SELECT id, action, label, at FROM change_set WHERE {which}"


def _forget_undone(connection: Any) -> None:
    """A new action ends what could have been done again."""
    rows = connection.exec_driver_sql("SELECT id FROM change_set WHERE undone_at IS NOT NULL").all()
    for (set_id,) in rows:
        connection.exec_driver_sql("DELETE FROM change WHERE set_id = ?", (set_id,))
        connection.exec_driver_sql("DELETE FROM change_set WHERE id = ?", (set_id,))


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
