"""Two customers side by side before they are joined: single values to choose, lists to unite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.joined import (
    FieldChoice,
    FieldKey,
    JoinPlan,
    JoinSide,
    ListValue,
    Side,
    Single,
)
from smallcrm.domain.records import CustomerField, CustomerId, CustomerKind
from smallcrm.domain.text import fold, one_line
from smallcrm.services.matching import number_mark
from smallcrm.storage.store import Store

_SIDE = """
SELECT c.id, c.name, c.kind, c.created_at,
  (SELECT count(*) FROM participant p WHERE p.customer_id = c.id),
  (SELECT count(*) FROM follow_up f WHERE f.customer_id = c.id),
  (SELECT count(*) FROM attachment a WHERE a.customer_id = c.id)
FROM customer c WHERE c.id = ? AND c.deleted_at IS NULL
"""
_CHANGED = """
SELECT max(s.at) FROM change c JOIN change_set s ON s.id = c.set_id
WHERE c.table_name = ? AND c.row_id = ? AND s.undone_at IS NULL
AND (c.before IS NULL OR json_type(c.after, '$.' || ?) IS NOT NULL)
"""
_BIRTHDAY = (
    "SELECT id, 'day', CASE WHEN year IS NULL THEN '-' ELSE printf('%04d', year) END"
    " || printf('-%02d-%02d', month, day)"
    " FROM occasion WHERE customer_id = ? AND kind = 'birthday' ORDER BY id LIMIT 1"
)
_CADENCE = (
    "SELECT id, 'every', every || ' ' || unit FROM cadence WHERE customer_id = ?"
    " ORDER BY id LIMIT 1"
)
_CUSTOM = (
    "SELECT v.id, f.id, f.name, v.text FROM custom_value v JOIN custom_field f"
    " ON f.id = v.custom_field_id WHERE v.customer_id = ? ORDER BY f.position, f.id"
)
_LISTS = (
    ("phone", "number", number_mark),
    ("email", "address", None),
    ("affiliation", "trim(company_name || ' ' || role)", None),
    (
        "address",
        "trim(street || ' ' || postal_code || ' ' || locality || ' ' || country)",
        None,
    ),
    ("link", "url", None),
    ("fact", "text", None),
    ("tag", "name", None),
)

_Value = tuple[str, datetime]
_NO_YEAR = "--"
"""How a birthday without a year begins (RFC 6350, 4.3.1)."""


def plan(store: Store, stays: CustomerId, comes: CustomerId) -> JoinPlan:
    """Who stays is the one who came first, unless the caller turned them round.

    Raises:
        NotFound: one of them is gone. InvalidValue: a person and a company.
    """
    kept, gone = _side(store, stays), _side(store, comes)
    if kept.kind is not gone.kind or stays == comes:
        raise InvalidValue("cannot_join")
    fields = tuple(
        FieldChoice(key, mine[0], theirs[0], mine[1], theirs[1], _newest(mine, theirs), name)
        for key, name, mine, theirs in _fields(store, kept, gone)
        if mine[0] or theirs[0]
    )
    return JoinPlan(kept, gone, fields, tuple(_lists(store, stays, comes)))


def _side(store: Store, customer: CustomerId) -> JoinSide:
    rows = store.fetch(_SIDE, (customer,))
    if not rows:
        raise NotFound
    number, name, kind, created, *counts = rows[0]
    at = datetime.fromisoformat(created)
    return JoinSide(CustomerId(number), name, CustomerKind(kind), at, *counts)


def _newest(mine: _Value, theirs: _Value) -> Side:
    """What is there before what is not; a birthday with its year before the same without; else
    the newer one."""
    if not mine[0] or not theirs[0]:
        return Side.STAYS if mine[0] else Side.COMES
    if _NO_YEAR in (mine[0][:2], theirs[0][:2]) and mine[0][-5:] == theirs[0][-5:]:
        return Side.COMES if mine[0].startswith(_NO_YEAR) else Side.STAYS
    return Side.COMES if theirs[1] > mine[1] else Side.STAYS


def _fields(
    store: Store, kept: JoinSide, gone: JoinSide
) -> Iterator[tuple[FieldKey, str, _Value, _Value]]:
    for field in CustomerField:
        mine, theirs = (_own(store, side, field) for side in (kept, gone))
        yield FieldKey(field), "", mine, theirs
    for single, sql, table in (
        (Single.BIRTHDAY, _BIRTHDAY, "occasion"),
        (Single.CADENCE, _CADENCE, "cadence"),
    ):
        mine, theirs = (_one(store, side, sql, table) for side in (kept, gone))
        yield FieldKey(single), "", mine, theirs
    customs = {side: _customs(store, side) for side in (kept, gone)}
    names = {n: name for found in customs.values() for n, (name, _) in found.items()}
    for number, name in names.items():
        mine, theirs = (
            customs[side].get(number, ("", ("", side.created_at)))[1] for side in (kept, gone)
        )
        yield FieldKey(Single.CUSTOM, number), name, mine, theirs


def _own(store: Store, side: JoinSide, field: CustomerField) -> _Value:
    sql = f"SELECT {field.value} FROM customer WHERE id = ?"
    value = str(store.fetch(sql, (side.customer,))[0][0])
    return value, _since(store, "customer", side.customer, field.value, side.created_at)


def _one(store: Store, side: JoinSide, sql: str, table: str) -> _Value:
    for number, column, text in store.fetch(sql, (side.customer,)):
        return str(text), _since(store, table, number, column, side.created_at)
    return "", side.created_at


def _customs(store: Store, side: JoinSide) -> dict[int, tuple[str, _Value]]:
    return {
        field: (name, (text, _since(store, "custom_value", number, "text", side.created_at)))
        for number, field, name, text in store.fetch(_CUSTOM, (side.customer,))
    }


def _since(store: Store, table: str, row: int, column: str, made: datetime) -> datetime:
    """When a value came to be what it is, as far as the journal knows."""
    at = store.fetch(_CHANGED, (table, row, column))[0][0]
    return datetime.fromisoformat(at) if at else made.astimezone(UTC)


def _lists(store: Store, stays: int, comes: int) -> Iterable[ListValue]:
    for table, text, mark in _LISTS:
        sql = f"SELECT {text} FROM {table} WHERE customer_id = ? ORDER BY id"
        found: dict[Any, list[Any]] = {}
        for side, customer in enumerate((stays, comes)):
            for (value,) in store.fetch(sql, (customer,)):
                key = mark(value) if mark else fold(one_line(value))
                found.setdefault(key, [value, False, False])[side + 1] = True
        yield from (ListValue(table, *values) for values in found.values() if values[0])
