"""The sessions that ``Store`` hands out, and what a write does before its commit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.event import listens_for
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import ChangeSetId, CustomerId
from smallcrm.domain.taken_back import TakenBack
from smallcrm.storage import (
    effects,
    journal,
    removed_entries,
    row_sums,
    search_index,
    steps,
    taking_back,
    trash_days,
)
from smallcrm.storage.blocks import Block
from smallcrm.storage.engine import READ, Read
from smallcrm.storage.models import Base

SETS_KEPT = 200
DAYS_KEPT = 30
KEPT = (Action.IMPORT, Action.IMPORT_SALES, Action.JOIN, Action.TAKE_BACK)
"""Actions that are kept however old they are: they can be taken back whole."""
_KEPT = ", ".join(f"'{action.value}'" for action in KEPT)
_TRASHED = f"'{Action.DELETE_INTERACTION.value}', '{Action.DELETE_FOLLOW_UP.value}'"
"""Actions in which lies what was removed, for as long as the trash keeps it."""
PRUNED_EVERY = 64
"""The program may run for months: every so many actions old steps are forgotten."""


class WriteSession(Session):
    """A session whose every row change is journaled. ``label`` names what was acted on,
    ``source`` the file it came from, ``now`` is the UTC moment of the action."""

    label: str
    source: str
    now: datetime
    entries: list[journal.Written]
    step: ChangeSetId | None
    """What it became in the journal; None before the commit, or when nothing was changed."""
    watch: Callable[[int, int], None]
    """Called while the index is made: (customers done, all of them). What it raises ends it all."""

    def insert_many(self, model: type[Base], rows: list[dict[str, Any]]) -> list[int]:
        """Insert rows by one Core executemany with ids of our own; returns the ids.

        The unit of work would send them one statement each (measured: 27 times slower).
        """
        if not rows:
            return []
        if any(row.keys() != rows[0].keys() for row in rows):
            raise ValueError("rows of one insert_many must have the same columns")
        table = model.__table__
        assert isinstance(table, Table)
        connection = self.connection()
        sequence = connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        first = int(sequence or 0) + 1
        _insert(connection, table, rows, first)
        ids = list(range(first, first + len(rows)))
        self.entries.extend(journal.inserted(table, ids, rows))
        return ids

    def update_many(self, model: type[Base], ids: Sequence[int], values: dict[str, Any]) -> int:
        """Give all these rows the same values by one statement; how many were not so before."""
        self.flush()
        table, connection = model.__table__, self.connection()
        assert isinstance(table, Table)
        after = {n: _bound(connection, table, n, v) for n, v in values.items()}
        changed: list[int] = []
        for row in journal.rows(connection, table.name, ids):
            new = {n: v for n, v in after.items() if row[n] != v}
            if new:
                changed.append(row["id"])
                owner = row["id"] if table.name == "customer" else row.get("customer_id")
                old = {n: row[n] for n in new}
                self.entries.append(journal.Entry(table.name, row["id"], owner, old, new))
        pairs = ", ".join(f"{n} = ?" for n in after)
        connection.exec_driver_sql(
            f"UPDATE {table.name} SET {pairs} WHERE id IN (SELECT value FROM json_each(?))",
            (*after.values(), json.dumps(changed)),
        )
        self.expire_all()
        return len(changed)

    def commit(self) -> None:
        """Not for the body: it would be committed without its journal."""
        raise RuntimeError("the store commits at the end of the block")


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]], first: int) -> None:
    """All rows by one statement, as SQLAlchemy would, without its work for each row."""
    names = list(rows[0])
    kinds = [table.c[n].type.dialect_impl(connection.dialect) for n in names]
    makers = [kind.bind_processor(connection.dialect) for kind in kinds]
    fixed = {
        c.name: c.default.arg
        for c in table.columns
        if c.name not in rows[0] and isinstance(c.default, ScalarElementColumnDefault)
    }
    columns = [list(range(first, first + len(rows)))]
    for name, make in zip(names, makers, strict=True):
        values = [row[name] for row in rows]
        columns.append([make(v) for v in values] if make else values)
    columns += [[value] * len(rows) for value in fixed.values()]
    marks = ", ".join("?" * len(columns))
    connection.exec_driver_sql(
        f"INSERT INTO {table.name}(id, {', '.join([*names, *fixed])}) VALUES ({marks})",
        list(zip(*columns, strict=True)),
    )


def _bound(connection: Connection, table: Table, name: str, value: Any) -> Any:
    """A value in the form SQLite holds it."""
    make = table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return make(value) if make else value


@listens_for(WriteSession, "before_flush")
def _journal_removals(session: WriteSession, context: UOWTransaction, instances: Any) -> None:
    journal.collect_removed(session, session.entries)


@listens_for(WriteSession, "after_flush")
def _journal_flush(session: WriteSession, context: UOWTransaction) -> None:
    journal.collect(session, session.entries)


@listens_for(WriteSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("a bulk statement would escape the journal")


@contextmanager
def reading(engine: Engine, read: Read) -> Iterator[Session]:
    with Session(engine.execution_options(**{READ: read}), expire_on_commit=False) as session:
        if read is Read.AT_ONCE:
            yield session
            return
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA query_only=ON")  # nothing is rolled back at the end
        try:
            yield session
        finally:
            connection.exec_driver_sql("PRAGMA query_only=OFF")


@contextmanager
def quiet(engine: Engine) -> Iterator[Session]:
    """Bookkeeping: committed, but neither journaled nor announced."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


class Write:
    """One action in the making: ``session`` for the body, ``commit`` at its end."""

    def __init__(
        self,
        engine: Engine,
        action: Action,
        label: str,
        now: datetime,
        source: str = "",
        more_of: ChangeSetId | None = None,
    ) -> None:
        self.session = WriteSession(engine, expire_on_commit=False)
        self.session.label, self.session.source = label, source
        self.session.now = now
        self.session.entries = []
        self.session.step = None
        self.session.watch = _nobody
        self._action, self._now = action, now
        self._more_of = more_of

    def commit(self) -> Changes | None:
        """Journal, index, commit; None when the body changed nothing."""
        session = self.session
        session.flush()
        entries = session.entries
        if not entries:
            Session.commit(session)  # a setting may have been written, which is not journaled
            return None
        if self._more_of is not None:
            return self._commit_more(self._more_of)
        step = Step(self._action, session.label, self._now, session.source)
        changes = record(session.connection(), entries, step, session.watch)
        Session.commit(session)
        session.step = changes.change_set
        return changes

    def check(self) -> None:
        """Whether the action that is to be gone on with, if any, stands.

        Raises:
            NotFound: it was taken back meanwhile.
        """
        if self._more_of is None:
            return
        rows = self.session.connection().exec_driver_sql(steps.TAKINGS).all()
        if int(self._more_of) not in steps.takeable(rows):
            raise NotFound

    def _commit_more(self, change_set: ChangeSetId) -> Changes:
        """Journal what was done as more of an action that is done already, and commit."""
        session, connection = self.session, self.session.connection()
        _put(connection, change_set, session.entries, session.watch)
        customers = journal.customers(connection, session.entries)
        Session.commit(session)
        return Changes(journal.things(session.entries), customers, Way.QUIET)


@dataclass(frozen=True, slots=True)
class Step:
    """An action as the journal names it. ``takes_back`` is the older one that it takes back;
    its name stands in ``source`` then."""

    action: Action
    label: str
    now: datetime
    source: str = ""
    takes_back: int | None = None


def _nobody(done: int, every: int) -> None:
    """Nobody watches."""


def record(
    connection: Connection,
    entries: Sequence[journal.Written],
    step: Step,
    watch: Callable[[int, int], None] = _nobody,
) -> Changes:
    """Put what was done into the journal and the index, in the transaction that did it."""
    forget_undone(connection)
    set_id = connection.exec_driver_sql(
        "INSERT INTO change_set(at, action, label, source, takes_back) VALUES (?, ?, ?, ?, ?)",
        (_moment(step.now), step.action.value, step.label, step.source, step.takes_back),
    ).lastrowid
    _put(connection, set_id, entries, watch)
    changes = Changes(
        journal.things(entries),
        journal.customers(connection, entries),
        Way.DONE,
        step.action,
        ChangeSetId(set_id),
        f"{step.source}:{step.label}" if step.takes_back else step.label,
    )
    if set_id % PRUNED_EVERY == 0:
        _prune(connection, step.now)
    return changes


def _put(
    connection: Connection,
    set_id: int,
    entries: Sequence[journal.Written],
    watch: Callable[[int, int], None],
) -> None:
    journal.write(connection, set_id, entries)
    search_index.update(connection, journal.touched(entries), watch)
    rows = (e for e in entries if isinstance(e, journal.Entry))
    row_sums.keep(connection, ((e.table, e.row_id) for e in rows))
    for block in (b for b in entries if isinstance(b, Block)):
        row_sums.keep_block(connection, block)


def take_back(engine: Engine, now: datetime, change_set: ChangeSetId) -> TakenBack:
    """Take back one action, whenever it was; the taking back is an action of its own.

    Raises:
        NotFound: it is not in the journal any more, or was taken back already.
    """
    with engine.begin() as connection:
        if int(change_set) not in steps.takeable(connection.exec_driver_sql(steps.TAKINGS).all()):
            raise NotFound
        action, source, label = connection.exec_driver_sql(
            "SELECT action, source, label FROM change_set WHERE id = ?", (change_set,)
        ).one()
        done = taking_back.take_back(connection, change_set)
        changes = None
        if done.entries:
            named = f"{action}:{source}" if action == Action.TAKE_BACK else action
            step = Step(Action.TAKE_BACK, label, now, named, change_set)
            changes = record(connection, done.entries, step)
    whose = frozenset(CustomerId(e.customer_id) for e in done.entries if e.customer_id is not None)
    return TakenBack(changes, len(done.entries), whose, tuple(done.kept))


def replay(
    engine: Engine, now: datetime, *, redo: bool, only: ChangeSetId | None = None
) -> Changes | None:
    """Take back the last action, or do the last one taken back again.

    With ``only`` nothing happens unless that is the step whose turn it is.

    Raises:
        NotFound: a row it is about is no longer there (something outside the journal removed
            it), or another took its place; nothing was changed.
    """
    try:
        return _replay(engine, now, redo, only)
    except IntegrityError as error:
        raise NotFound from error


def _replay(engine: Engine, now: datetime, redo: bool, only: ChangeSetId | None) -> Changes | None:
    with engine.begin() as connection:
        query = steps.NEXT_REDO if redo else steps.NEXT_UNDO
        step = steps.first(connection.exec_driver_sql(query).all())
        if step is None or only not in (None, step.id):
            return None
        set_id, action, label = step.id, Action(step.action), step.label
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        numbered = journal.read(connection, set_id)
        entries = [entry for _, entry in numbered]
        before = None if redo else journal.customers(connection, entries)
        (journal.redo if redo else journal.undo)(connection, numbered)
        search_index.update(connection, journal.touched(entries, backwards=not redo))
        row_sums.keep(connection, ((e.table, e.row_id) for e in entries))
        customers = journal.customers(connection, entries) if redo else before
        connection.exec_driver_sql(
            "UPDATE change_set SET undone_at = ? WHERE id = ?",
            (None if redo else _moment(now), set_id),
        )
    way = Way.REDONE if redo else Way.UNDONE
    return Changes(journal.things(entries), customers, way, action, set_id, label)


def prune(engine: Engine, now: datetime) -> None:
    """Forget old steps: all but the last 200, and nothing younger than 30 days. Imports and joins
    stay, what was taken back out of turn, and what lies in the trash."""
    with engine.begin() as connection:
        _prune(connection, now)


def _prune(connection: Connection, now: datetime) -> None:
    goes = (
        "SELECT id FROM change_set WHERE at < ? AND undone_at IS NULL"
        f" AND action NOT IN ({_KEPT}) AND NOT (action IN ({_TRASHED}) AND at >= ?)"
        " AND id NOT IN (SELECT id FROM change_set ORDER BY id DESC LIMIT ?)"
    )
    days = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = ?", (trash_days.SETTING,)
    ).scalar()
    moments = (_moment(now - timedelta(days=d)) for d in (DAYS_KEPT, trash_days.read(days)))
    parameters = (*moments, SETS_KEPT)
    last = connection.exec_driver_sql(f"SELECT max(id) FROM ({goes})", parameters).scalar()
    if last is None:
        return
    effects.keep_left(connection, goes, parameters)
    removed_entries.keep(connection, goes, parameters, _moment(now))
    connection.exec_driver_sql(f"DELETE FROM change WHERE set_id IN ({goes})", parameters)
    connection.exec_driver_sql(f"DELETE FROM change_set WHERE id IN ({goes})", parameters)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", (steps.FLOOR, str(last))
    )


def forget_undone(connection: Connection) -> None:
    """A new action ends what could have been done again."""
    if not connection.exec_driver_sql(steps.NEXT_REDO).all():
        return
    undone = "SELECT id FROM change_set WHERE undone_at IS NOT NULL"
    connection.exec_driver_sql(f"DELETE FROM change WHERE set_id IN ({undone})")
    connection.exec_driver_sql("DELETE FROM change_set WHERE undone_at IS NOT NULL")


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
