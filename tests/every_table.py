"""A file with rows in every table of the user, made from what the models say of the columns.

Of each table there are two rows: ``A`` is Ana's, or nobody's, and ``B`` is Ben's, or nobody's, and
names Ana in every text. A table that is added to the models is in it without being named here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Date, Float, Integer, String, Table, Text, select

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import sort_key
from smallcrm.services import attachments, json_document
from smallcrm.storage import models
from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.connection import Key
from smallcrm.storage.rows_left import WORDS
from smallcrm.storage.store import Store

ANA, BEN = CustomerId(1), CustomerId(2)
NAMES = {"A": "Ana Lima", "B": "Ben Okafor"}
MODELS: Mapping[str, type[Any]] = {
    mapper.class_.__tablename__: mapper.class_
    for mapper in models.Base.registry.mappers
    if mapper.class_.__module__.startswith(f"{models.__name__}.")
}
TABLES: tuple[Table, ...] = tuple(
    table for table in models.Base.metadata.sorted_tables if table.name in MODELS
)
"""Of the user, what is referred to before what refers to it."""
BOOKS = frozenset(
    table.name for table in models.Base.metadata.sorted_tables if table.name not in MODELS
)
"""The program's own."""
OWNED = tuple(
    t.name for t in TABLES if "customer_id" in t.c or t.name in ("customer", "interaction")
)
"""Tables of what somebody has, or is."""
NOBODYS = tuple(t.name for t in TABLES if t.name not in OWNED)
"""Of what the user set up."""
_KEPT_EMPTY = frozenset(
    {
        *(("customer", "deleted_at"), ("customer", "joined_into_id"), ("rule", "off_at")),
        *(("customer", "do_not_contact_at"), ("follow_up", "series_id"), ("follow_up", "rule")),
        *(("follow_up", "rule_from"), ("follow_up", "occurrence_on")),
    }
)
"""Columns that make of a row something else."""
_GIVEN: Mapping[tuple[str, str], Any] = {
    ("consent", "channel"): "email",
    ("respite", "answer"): "fine",
    ("custom_field", "choices"): "[]",
    ("attachment", "media_type"): "text/plain",
    ("attachment", "size"): 1,
    ("firing", "occurrence"): "sale:1",
}
"""Of columns that hold codes without saying so to the models."""
_THEIR_OWN = frozenset({("email", "address"), ("phone", "number"), ("kept_property", "name")})
"""By which somebody is reached: theirs, whatever stands in it."""
_NUMBERS = {"month": 5, "day": 3, "year": 1984, "quantity": 1500, "minor": 4500, "every": 2}


def mark(table: str, column: str, which: str) -> str:
    """A word that stands in this column of this row alone."""
    return f"{table}{column}q{which}".replace("_", "").lower()


def texts(table: Table) -> list[str]:
    """The columns with words of the user."""
    out = {"folded", "digits", "uid", "sort_key", "content"}
    none = {*_KEPT_EMPTY, *_GIVEN}
    return [
        column.name
        for column in table.c
        if isinstance(column.type, Text)
        if column.name not in out and (table.name, column.name) not in none
    ]


def fold_nothing(text: str) -> str:
    return text


def fill(store: Store) -> None:
    """Both rows of every table, in one action."""
    with store.write(Action.IMPORT, "2") as session:
        for table in TABLES:
            for which in "AB":
                if (table.name, which) != ("not_same", "B"):  # there is one of a pair
                    row = values(store, table, which)
                    session.add(MODELS[table.name](**row))
                    session.flush()


def values(store: Store, table: Table, which: str) -> dict[str, Any]:
    found = {c.name: _value(table, c, which) for c in table.c if not c.primary_key}
    for column, source, derive in [json_document._DERIVED.get(table.name, ("", "", fold_nothing))]:
        if column and column != source:
            found[column] = derive(found[source])
    if table.name == "customer":
        found |= {"name": NAMES[which], "sort_key": sort_key(NAMES[which])}
    if table.name == "attachment":
        kept = attachments.keep_bytes(store, which.encode(), f"{found['name']}.txt")
        found |= {"content": kept.content, "name": f"{found['name']}.txt"}
    return found


def _value(table: Table, column: Column[Any], which: str) -> Any:
    if (table.name, column.name) in _KEPT_EMPTY:
        return None
    if column.foreign_keys:
        return _reference(column, which)
    if (table.name, column.name) in _GIVEN:
        return _GIVEN[table.name, column.name]
    if (table.name, column.name) in WORDS:
        return str(WORDS[table.name, column.name])
    kind = column.type
    if isinstance(kind, Text):
        word = mark(table.name, column.name, which)
        is_own = which == "A" or (table.name, column.name) in _THEIR_OWN
        return word if is_own or table.name == "customer" else f"{word} of Ana Lima"
    if isinstance(kind, Moment):
        return NOW
    if isinstance(kind, WallTime):
        return time(10, 0)
    if isinstance(kind, Date):
        return date(2026, 11, 20)
    if isinstance(kind, String):
        return "EUR" if column.name == "currency" else "next_step"[: kind.length]
    assert isinstance(kind, Integer | Float), f"of what kind is {table.name}.{column.name}?"
    return _NUMBERS.get(column.name, 3)


def _reference(column: Column[Any], which: str) -> int:
    """To the row of the same; who is named besides the owner is the other."""
    (key,) = column.foreign_keys
    own = 1 if which == "A" else 2
    return 3 - own if key.column.table.name == "customer" and column.name != "customer_id" else own


def dump(store: Store, tables: Collection[str] = tuple(MODELS)) -> dict[str, list[Any]]:
    return {name: store.fetch(f"SELECT id, * FROM {name} ORDER BY id") for name in tables}


def differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> set[str]:
    return {name for name in one if one[name] != other[name]}


def change(store: Store, table: str, number: int, given: Mapping[str, Any]) -> None:
    with store.write(Action.IMPORT, "1") as session:
        row = session.get_one(MODELS[table], number)
        for column, value in given.items():
            setattr(row, column, value)


def remove(store: Store, tables: Collection[str], number: int | None = None) -> None:
    """Rows of these tables, what refers to others first."""
    with store.write(Action.IMPORT, "1") as session:
        for table in reversed(TABLES):
            if table.name not in tables:
                continue
            for row in session.scalars(select(MODELS[table.name])).all():
                if number in (None, row.id):
                    session.delete(row)
            session.flush()


def a_column(table: Table) -> tuple[str, Any] | None:
    """A column that can be changed, and to what; None when there is none, as in a pair."""
    for name in texts(table):
        return name, "changed"
    for column in table.c:
        usual = WORDS.get((table.name, column.name))
        if usual is not None:
            return column.name, next(str(w) for w in type(usual) if w != usual)
    plain = [c for c in table.c if not (c.primary_key or c.foreign_keys or c.name == "created_at")]
    for column in plain:
        if isinstance(column.type, Date):
            return column.name, date(2027, 1, 1)
        if isinstance(column.type, Moment):
            return column.name, NOW.replace(hour=20)
        if isinstance(column.type, Integer):
            return column.name, 77
    for column in table.c:
        if any(key.column.table.name != "customer" for key in column.foreign_keys):
            return column.name, 2
    return None


@contextmanager
def another(folder: Path, name: str, key: Key | None = None) -> Iterator[Store]:
    """An empty file beside."""
    made = Store(folder / name / "smallcrm.db", lambda: NOW, key)
    made.prepare()
    try:
        yield made
    finally:
        made.close()
