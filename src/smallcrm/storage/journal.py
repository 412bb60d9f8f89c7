"""The journal: every row changed by an action, written in the action's own transaction.

An insert is known by its key alone (its values are in the row); its full row is put in ``after``
when it is undone, for the redo. An update keeps the changed columns before and after; a delete
the whole row before. Undo and redo apply plain values as SQLite holds them, foreign keys deferred.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, event, inspect
from sqlalchemy.orm import Session

from smallcrm.domain.changes import Thing
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import CustomerId
from smallcrm.storage import blocks
from smallcrm.storage.blocks import Block
from smallcrm.storage.bookkeeping import (
    Change,
    ChangeSet,
    CustomerText,
    Delivery,
    Erased,
    RowSum,
    Setting,
    TakenFile,
)
from smallcrm.storage.models import CARE_TABLES, WORK_TABLES, Base
from smallcrm.storage.search_index import CUSTOMER_TABLES, Touched

MANY = 200
"""From so many customers on, ``Changes.customers`` names none: views reload whole."""

_CHUNK = 400
_UNJOURNALED = (ChangeSet, Change, Setting, CustomerText, Delivery, RowSum, Erased, TakenFile)
_TABLES = {table.name: table for table in Base.metadata.sorted_tables}
_TEXTS = {"interaction": "body", "follow_up": "text"}
_THINGS = {
    "customer": Thing.CUSTOMER,
    "interaction": Thing.INTERACTION,
    "participant": Thing.INTERACTION,
    "amount": Thing.INTERACTION,
    "captured_line": Thing.INTERACTION,
    "follow_up": Thing.FOLLOW_UP,
    **dict.fromkeys(WORK_TABLES, Thing.WORK),
    **dict.fromkeys(CARE_TABLES, Thing.CARE),
}


@dataclass(slots=True)
class Entry:
    """One row changed; ``before`` and ``after`` hold values as SQLite keeps them."""

    table: str
    row_id: int
    customer_id: int | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None


Written = Entry | Block
"""What an action did: a row at a time, or many put in at once."""


def collect_removed(session: Session, entries: list[Written]) -> None:
    """Add the rows that a flush is about to remove, as the file holds them."""
    for instance in session.deleted:
        if not isinstance(instance, _UNJOURNALED):
            entry = _entry(instance, None, None)
            entry.before = _row(session.connection(), entry.table, entry.row_id)
            entries.append(entry)


def collect(session: Session, entries: list[Written]) -> None:
    """Add what a flush wrote. Called after the flush, while the session still knows the change."""
    for instance in session.new:
        if not isinstance(instance, _UNJOURNALED):
            entries.append(_entry(instance, None, None))
    for instance in session.dirty:
        if isinstance(instance, _UNJOURNALED):
            continue
        before, after = _changed(instance)
        if after:
            entries.append(_entry(instance, before, after))


def inserted(table: Table, ids: Sequence[int], rows: Sequence[dict[str, Any]]) -> Sequence[Written]:
    """What is known of rows put in by ``insert_many`` under these ids, one after another."""
    name = table.name
    if len(ids) >= blocks.FROM:
        return [Block(name, ids[0], ids[-1])]
    if name == "customer":
        return [Entry(name, row, row, None, None) for row in ids]
    return [
        Entry(name, row, values.get("customer_id"), None, None)
        for row, values in zip(ids, rows, strict=True)
    ]


def write(connection: Connection, set_id: int, written: Iterable[Written]) -> None:
    """Put what was done into the file, in its order."""
    for is_block, run in groupby(written, lambda w: isinstance(w, Block)):
        if is_block:
            for block in run:
                assert isinstance(block, Block)
                blocks.write(connection, set_id, block)
        else:
            _write(connection, set_id, [e for e in run if isinstance(e, Entry)])


def _write(connection: Connection, set_id: int, entries: Sequence[Entry]) -> None:
    connection.exec_driver_sql(
        "INSERT INTO change(set_id, table_name, row_id, customer_id, before, after)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (set_id, e.table, e.row_id, e.customer_id, dump(e.before), dump(e.after))
            for e in entries
        ],
    )


def read(connection: Connection, set_id: int) -> list[tuple[int, Entry]]:
    """A set's entries with their ids, in the order they happened."""
    rows = connection.exec_driver_sql(
        "SELECT id, table_name, row_id, customer_id, before, after FROM change"
        " WHERE set_id = ? ORDER BY id",
        (set_id,),
    )
    return [(r[0], Entry(r[1], r[2], r[3], load(r[4]), load(r[5]))) for r in rows]


def undo(connection: Connection, entries: Sequence[tuple[int, Entry]]) -> None:
    """Apply the inverse of each entry, the last first."""
    for (table, deed), run in groupby(reversed(entries), lambda n: _kind(n[1])):
        many = list(run)
        if deed is _Deed.PUT_IN:
            _take_out(connection, table, many)
        elif deed is _Deed.TAKEN_OUT:
            put_rows(connection, table, [e.before or {} for _, e in many])
        else:
            for _, entry in many:
                set_columns(connection, table, entry.row_id, entry.before or {})


def redo(connection: Connection, entries: Sequence[tuple[int, Entry]]) -> None:
    """Apply each entry again, the first first."""
    for (table, deed), run in groupby(entries, lambda n: _kind(n[1])):
        many = [entry for _, entry in run]
        if deed is _Deed.PUT_IN:
            put_rows(connection, table, [e.after or {} for e in many])
        elif deed is _Deed.TAKEN_OUT:
            take_rows(connection, table, [e.row_id for e in many])
        else:
            for entry in many:
                set_columns(connection, table, entry.row_id, entry.after or {})


class _Deed(Enum):
    PUT_IN = auto()
    TAKEN_OUT = auto()
    CHANGED = auto()


def _kind(entry: Entry) -> tuple[str, _Deed]:
    if entry.before is None:
        return entry.table, _Deed.PUT_IN
    return entry.table, _Deed.TAKEN_OUT if entry.after is None else _Deed.CHANGED


def _take_out(connection: Connection, table: str, many: Sequence[tuple[int, Entry]]) -> None:
    """Rows that were put in; what was in them is kept for the redo."""
    taken = take_rows(connection, table, [entry.row_id for _, entry in many])
    for (_, entry), row in zip(many, taken, strict=True):
        entry.after = row
    connection.exec_driver_sql(
        "UPDATE change SET after = ? WHERE id = ?", [(dump(e.after), i) for i, e in many]
    )


def things(written: Iterable[Written]) -> frozenset[Thing]:
    return frozenset(_THINGS.get(w.table, Thing.DETAIL) for w in written)


def customers(connection: Connection, written: Sequence[Written]) -> frozenset[CustomerId] | None:
    """Whose rows it is about; None when they are too many to name."""
    found: set[int] = set()
    notes: set[int] = set()
    for one in written:
        if isinstance(one, Block):
            found |= blocks.owners(connection, one, MANY + 1)
            if one.table == "interaction":
                notes.update(range(one.first, min(one.last, one.first + MANY) + 1))
        else:
            found |= _owners(one)
            if one.table == "interaction":
                notes.add(one.row_id)
    if len(found) > MANY or len(notes) > MANY:
        return None
    for note in notes:
        rows = connection.exec_driver_sql(
            "SELECT customer_id FROM participant WHERE interaction_id = ?", (note,)
        )
        found.update(r[0] for r in rows if r[0] is not None)
    return frozenset(CustomerId(c) for c in found)


def _owners(entry: Entry) -> set[int]:
    """Whose row it is, and was: a row may go from one customer to another, and a customer into
    another."""
    sides = (entry.before or {}, entry.after or {})
    values = [side.get(column) for side in sides for column in ("customer_id", "joined_into_id")]
    return {c for c in (entry.customer_id, *values) if c is not None}


def touched(written: Sequence[Written], *, backwards: bool = False) -> Touched:
    """What the search index has to look at, with the texts as they were before."""
    result = Touched([w for w in written if isinstance(w, Block)])
    for entry in reversed(written) if backwards else written:
        if isinstance(entry, Block) or any(
            b.has(entry.table, entry.row_id) for b in result.blocks if b.table in _TEXTS
        ):
            continue  # whatever was done to it after it came: it comes as it is now
        if entry.table in CUSTOMER_TABLES:
            result.customers.update(_owners(entry))
        if entry.table == "item" and "name" in (entry.before or {}) and entry.after is not None:
            result.items.add(entry.row_id)
        column = _TEXTS.get(entry.table)
        if column is None:
            continue
        texts = result.interactions if entry.table == "interaction" else result.follow_ups
        old, new = (entry.after, entry.before) if backwards else (entry.before, entry.after)
        if old is not None and column not in old and new is not None:
            continue
        texts.setdefault(entry.row_id, None if old is None else old.get(column))
    return result


# --- values ------------------------------------------------------------------------------------


def _entry(instance: Any, before: dict[str, Any] | None, after: dict[str, Any] | None) -> Entry:
    table = instance.__tablename__
    row_id = instance.id
    customer = row_id if table == "customer" else getattr(instance, "customer_id", None)
    return Entry(table, row_id, customer, before, after)


def _changed(instance: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    state = inspect(instance)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        if not history.has_changes():
            continue
        column = attribute.columns[0]
        # no value before: the row was put in by this session without one
        old = _stored(column, history.deleted[0]) if history.deleted else None
        new = _stored(column, history.added[0])
        if old != new:
            before[column.name], after[column.name] = old, new
    return before, after


def _read_before_set(instance: Any, value: Any, old: Any, initiator: Any) -> None:
    """Listening with ``active_history`` is what makes SQLAlchemy read the value before."""


for _mapper in Base.registry.mappers:
    for _attribute in _mapper.column_attrs:
        event.listen(_attribute.class_attribute, "set", _read_before_set, active_history=True)


def _stored(column: Any, value: Any) -> Any:
    """A Python value in the form SQLite holds it."""
    if value is None:
        return None
    bind = getattr(column.type, "process_bind_param", None)
    if bind is not None:
        return bind(value, None)
    return value.isoformat() if hasattr(value, "isoformat") else value


def dump(values: dict[str, Any] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def load(text: str | None) -> dict[str, Any] | None:
    return None if text is None else dict(json.loads(text))


# --- rows --------------------------------------------------------------------------------------


def _columns(table: str) -> list[str]:
    return [c.name for c in _TABLES[table].columns]


def rows(connection: Connection, table: str, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Those of these rows that are there, as the file holds them."""
    columns = _columns(table)
    for start in range(0, len(ids), _CHUNK):
        chunk = tuple(ids[start : start + _CHUNK])
        marks = ",".join("?" * len(chunk))
        found = connection.exec_driver_sql(
            f"SELECT {', '.join(columns)} FROM {_TABLES[table].name} WHERE id IN ({marks})", chunk
        )
        yield from (dict(zip(columns, row, strict=True)) for row in found.all())


def _row(connection: Connection, table: str, row_id: int) -> dict[str, Any]:
    for row in rows(connection, table, [row_id]):
        return row
    raise NotFound


def take_row(connection: Connection, table: str, row_id: int) -> dict[str, Any]:
    """Remove a row and hand it out."""
    return take_rows(connection, table, [row_id])[0]


def take_rows(connection: Connection, table: str, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Remove rows in this order and hand them out.

    Raises:
        NotFound: one is not there.
    """
    found = {row["id"]: row for row in rows(connection, table, ids)}
    if len(found) != len(ids):
        raise NotFound
    connection.exec_driver_sql(
        f"DELETE FROM {_TABLES[table].name} WHERE id = ?", [(row_id,) for row_id in ids]
    )
    return [found[row_id] for row_id in ids]


def put_row(connection: Connection, table: str, values: dict[str, Any]) -> None:
    put_rows(connection, table, [values])


def put_rows(connection: Connection, table: str, many: Sequence[dict[str, Any]]) -> None:
    """Put rows in, in this order; columns that are no more are left out."""
    for known, run in groupby(many, lambda row: [c for c in _columns(table) if c in row]):
        names, marks = ", ".join(known), ", ".join("?" * len(known))
        connection.exec_driver_sql(
            f"INSERT INTO {_TABLES[table].name} ({names}) VALUES ({marks})",
            [tuple(row[c] for c in known) for row in run],
        )


def set_columns(connection: Connection, table: str, row_id: int, values: dict[str, Any]) -> None:
    known = [c for c in _columns(table) if c in values]
    pairs = ", ".join(f"{c} = ?" for c in known)
    done = connection.exec_driver_sql(
        f"UPDATE {_TABLES[table].name} SET {pairs} WHERE id = ?",
        (*(values[c] for c in known), row_id),
    )
    if not done.rowcount:
        raise NotFound
