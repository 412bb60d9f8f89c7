"""People as a table: the order by any column, and windows of its rows.

An order is all ids in a row (8 bytes each), read once; cells are read for the rows that are seen.
By plain SQL: each statement that reads everybody is for a background lane.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence

from smallcrm.domain.custom_fields import CustomKind, FieldId
from smallcrm.domain.records import CustomerId
from smallcrm.domain.table_columns import (
    USUAL,
    WIDEST,
    Column,
    Row,
    TableColumn,
    TableView,
    column,
)
from smallcrm.services import custom_fields, people
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

SETTING = "people_table"
T = TableColumn
_COMPANY = """(SELECT coalesce(f.name, a.company_name) FROM affiliation a
 LEFT JOIN customer f ON f.id = a.company_id WHERE a.customer_id = c.id ORDER BY a.id LIMIT 1)"""
_OPEN = """FROM follow_up u WHERE u.customer_id = c.id AND +u.state = 'open'
 AND +u.due_on IS NOT NULL ORDER BY u.due_on, u.due_time IS NULL, u.due_time LIMIT 1)"""
_FIRST = "(SELECT x.{0} FROM {1} x WHERE x.customer_id = c.id ORDER BY x.id LIMIT 1)"
_CELLS = {
    T.NAME: "c.name",
    T.COMPANY: _COMPANY,
    T.ROLE: _FIRST.format("role", "affiliation"),
    T.PHONE: _FIRST.format("number", "phone"),
    T.EMAIL: _FIRST.format("address", "email"),
    T.TAGS: "(SELECT group_concat(t.name, ', ') FROM tag t WHERE t.customer_id = c.id)",
    T.LAST: """(SELECT i.happened_at || i.kind FROM participant p
 JOIN interaction i ON i.id = p.interaction_id
 WHERE p.customer_id = c.id AND i.kind <> 'note' ORDER BY i.happened_at DESC LIMIT 1)""",
    T.NEXT: f"(SELECT u.text {_OPEN}",
    T.DUE: f"(SELECT u.due_on || coalesce(u.due_time, '') {_OPEN}",
    T.CITY: _FIRST.format("locality", "address"),
    T.BIRTHDAY: """(SELECT printf('%04d-%02d-%02d', coalesce(o.year, 0), o.month, o.day)
 FROM occasion o WHERE o.customer_id = c.id AND o.kind = 'birthday' ORDER BY o.id LIMIT 1)""",
    T.RHYTHM: "(SELECT k.every || ' ' || k.unit FROM cadence k WHERE k.customer_id = c.id)",
    T.ADDED: "c.created_at",
}
"""One value for the customer ``c``, asked for the rows that are seen."""

_FIRSTS = "SELECT x.customer_id k, x.{0} v, min(x.id) FROM {1} x GROUP BY x.customer_id"
_LEAST = """SELECT u.customer_id k, {0} v, min(u.due_on || coalesce(u.due_time, '~'))
 FROM follow_up u WHERE u.state = 'open' AND u.due_on IS NOT NULL GROUP BY u.customer_id"""
_KEYS = {
    T.COMPANY: """SELECT a.customer_id k, coalesce(f.name, a.company_name) v, min(a.id)
 FROM affiliation a LEFT JOIN customer f ON f.id = a.company_id GROUP BY a.customer_id""",
    T.ROLE: _FIRSTS.format("role", "affiliation"),
    T.PHONE: _FIRSTS.format("number", "phone"),
    T.EMAIL: _FIRSTS.format("address", "email"),
    T.TAGS: "SELECT t.customer_id k, group_concat(t.name, ', ') v FROM tag t GROUP BY 1",
    # in the order of the interactions: half the time, for each page is read once
    T.LAST: """SELECT p.customer_id k, max(i.happened_at) v FROM interaction i
 CROSS JOIN participant p ON p.interaction_id = i.id WHERE i.kind <> 'note' GROUP BY 1""",
    T.NEXT: _LEAST.format("u.text"),
    T.DUE: _LEAST.format("u.due_on || coalesce(u.due_time, '~')"),
    T.CITY: _FIRSTS.format("locality", "address"),
    T.BIRTHDAY: """SELECT o.customer_id k, o.month * 100 + o.day v, min(o.id) FROM occasion o
 WHERE o.kind = 'birthday' GROUP BY o.customer_id""",
    T.RHYTHM: """SELECT k.customer_id k, k.every * CASE k.unit WHEN 'day' THEN 1 WHEN 'week'
 THEN 7 WHEN 'month' THEN 30 ELSE 365 END v FROM cadence k""",
}
"""What rows are sorted by, of everybody at once: one pass over a table, not a look for each."""
_NUMBERS = frozenset({CustomKind.NUMBER, CustomKind.MONEY, CustomKind.DATE, CustomKind.YES_NO})


def order(
    store: Store,
    by: Column,
    *,
    descending: bool = False,
    tag: str = "",
    among: Sequence[CustomerId] | None = None,
    limit: int = -1,
) -> array[int]:
    """The ids of a list in the order of a column: of all, of a tag, or ``among`` some. Who has
    nothing there comes last, whichever way it is sorted. The first ones by name take no time."""
    where, parameters = people.where_of(store, tag)
    if among is not None:
        where = "c.deleted_at IS NULL AND c.id IN (SELECT value FROM json_each(?))"
        parameters = (json.dumps(list(among)),)
    way = "DESC" if descending else "ASC"
    joined, keys = _sorting(by, way)
    sql = f"SELECT c.id FROM customer c {joined} WHERE {where} ORDER BY {keys} LIMIT ?"
    return array("q", [r[0] for r in store.fetch(sql, (*parameters, limit))])


def rows(store: Store, ids: Sequence[int], columns: Sequence[Column]) -> tuple[Row, ...]:
    """The cells of these customers, in this order; who is gone is left out."""
    cells = ", ".join(_cell(c) for c in columns)
    sql = (
        f"SELECT c.id, c.kind, {cells} FROM customer c"
        " WHERE c.id IN (SELECT value FROM json_each(?))"
    )
    found = {
        r[0]: Row(r[0], r[1], tuple(r[2:])) for r in store.fetch(sql, (json.dumps(list(ids)),))
    }
    return tuple(found[i] for i in ids if i in found)


def columns(store: Store) -> tuple[Column, ...]:
    """All there are: ours, then the user's own fields in their order."""
    own = (
        Column(T.FIELD, field=f.id, name=f.name, kind=f.kind) for f in custom_fields.fields(store)
    )
    return (*(column(what) for what in T if what is not T.FIELD), *own)


def view(store: Store) -> TableView:
    """How the user left the table; a column that is no more is not in it."""
    kept = _kept(store)
    known = {c.key: c for c in columns(store)}
    chosen: list[Column] = []
    entries = kept.get("columns")
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, list) and len(entry) == 2 and entry[0] in known:
            found = known.pop(entry[0])
            wide = entry[1] if isinstance(entry[1], int) else found.width
            width = min(max(wide, 4), WIDEST)
            chosen.append(Column(found.what, width, found.field, found.name, found.kind))
    if not any(c.what is T.NAME for c in chosen):
        chosen = [column(what) for what in USUAL]
    sort = kept.get("sort")
    return TableView(
        tuple(chosen),
        sort if isinstance(sort, str) and any(c.key == sort for c in chosen) else T.NAME.value,
        kept.get("descending") is True,
        kept.get("on") is True,
    )


def keep_view(store: Store, shown: TableView) -> None:
    """Bookkeeping, in the file, so that it moves with the fields that it names."""
    kept = {
        "columns": [[c.key, c.width] for c in shown.columns],
        "sort": shown.sort,
        "descending": shown.descending,
        "on": shown.is_on,
    }
    with store.write_quietly() as session:
        session.merge(Setting(name=SETTING, value=json.dumps(kept)))


# --- inside --------------------------------------------------------------------------------------


def _sorting(by: Column, way: str) -> tuple[str, str]:
    """What is joined, and the keys."""
    after = "c.sort_key, c.id"
    if by.what is T.NAME:
        return "", f"c.sort_key {way}, c.id {way}"
    if by.what is T.ADDED:
        return "", f"c.created_at {way}, {after}"
    source = _KEYS.get(by.what)
    if source is None:
        number = by.kind in _NUMBERS
        value = "v.number" if number else "v.text"
        source = (
            f"SELECT v.customer_id k, {value} v FROM custom_value v"
            f" WHERE v.custom_field_id = {int(by.field or 0)}"
        )
    keys = f"coalesce(s.v, '') = '', s.v COLLATE NOCASE {way}, {after}"
    return f"LEFT JOIN ({source}) s ON s.k = c.id", keys


def _cell(shown: Column) -> str:
    if shown.what is not T.FIELD:
        return _CELLS[shown.what]
    return (
        "(SELECT v.text FROM custom_value v WHERE v.customer_id = c.id"
        f" AND v.custom_field_id = {int(shown.field or FieldId(0))})"
    )


def _kept(store: Store) -> dict[str, object]:
    found = store.fetch("SELECT value FROM setting WHERE name = ?", (SETTING,))
    try:
        kept = json.loads(found[0][0]) if found else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
