"""Removing customers for good: their rows, what the journal says of them, the words in the index.

Plain SQL over the tables that the file has, so that a backup made by an older version can be
treated the same way. Not an action: nobody can take it back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from smallcrm.storage import forgetting, search_index
from smallcrm.storage.bookkeeping import draft_names
from smallcrm.storage.search_index import CUSTOMER_TABLES, Touched

IN = "IN (SELECT value FROM json_each(?))"
"""``column IN`` any number of keys, given as one JSON array."""

_NOT_ROWS = frozenset({"change", "customer_text"})
"""Tables with a customer's number that are not the user's rows."""
_OF_NOTES = ("amount", "captured_line", "participant", "complaint_contact")
"""Tables whose rows go with the interaction they are of."""
_LOOSE = (
    *(("follow_up", "interaction"), ("attachment", "interaction"), ("sale", "interaction")),
    *(("complaint", "interaction"), ("follow_up", "deal"), ("follow_up", "complaint")),
    *(("follow_up", "agreement"), ("follow_up", "checklist_run"), ("checklist_run", "deal")),
    *(("rate", "agreement"), ("feedback", "interaction"), ("feedback", "letter")),
)
"""What can do without what it refers to."""
INDEXES = (("interaction", "body"), ("follow_up", "text"))

Rows = dict[str, set[int]]
"""Ids by table."""


@dataclass(frozen=True, slots=True)
class Removed:
    """``rows`` counts what went by table, ``changed`` names rows of others that were loosened
    from it, ``actions`` is how many actions have vanished from the journal, ``contents`` which
    contents of attachments nothing names any more, where that was looked at."""

    rows: dict[str, int] = field(default_factory=dict)
    changed: tuple[tuple[str, int], ...] = ()
    actions: int = 0
    contents: tuple[str, ...] = ()


def remove_for_good(
    connection: Connection, customers: Sequence[int], *, keep_company_names: bool = True
) -> Removed:
    """Remove these customers with all their rows, journal entries, index text and bookkeeping.

    An interaction with others stays theirs. Who worked at a removed company keeps its name as
    text, unless ``keep_company_names`` is False. To be called in a transaction that can write;
    the free pages and the rollback journal are the caller's.
    """
    if not customers:
        return Removed()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    tables = columns(connection)
    gone = with_joined(connection, customers)
    dead = _dead_rows(connection, tables, gone)
    names = _names(connection, gone)
    touched = _touched(connection, dead)
    # before the rows go: the journal is read beside them
    actions = forgetting.forget(
        connection, tables, dead, None if keep_company_names else frozenset(names.values())
    )
    changed = _loosen(connection, dead, names, keep_company_names)
    for table, ids in dead.items():
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id {IN}", (keys(ids),))
    touched.customers.update(_owners(connection, changed))
    search_index.update(connection, touched)
    _forget_bookkeeping(connection, tables, dead, changed)
    search_index.purge(connection)
    counts = {table: len(ids) for table, ids in sorted(dead.items()) if ids}
    return Removed(counts, tuple(changed), actions)


def columns(connection: Connection) -> dict[str, list[str]]:
    """The columns of each table of this file that has rows of its own, virtual ones aside."""
    names = [
        str(r[0])
        for r in connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            " AND name NOT LIKE '%\\_index%' ESCAPE '\\'"
        )
    ]
    return {
        name: [str(r[1]) for r in connection.exec_driver_sql(f'PRAGMA table_info("{name}")')]
        for name in names
    }


def with_joined(connection: Connection, customers: Iterable[int]) -> set[int]:
    """These customers, and whoever was joined into them: they go together."""
    found = set(customers)
    known = connection.exec_driver_sql(
        "SELECT 1 FROM pragma_table_info('customer') WHERE name = 'joined_into_id'"
    ).first()
    more = set(found) if known else set()
    while more:
        sql = f"SELECT id FROM customer WHERE joined_into_id {IN}"
        more = {int(r[0]) for r in connection.exec_driver_sql(sql, (keys(more),))} - found
        found |= more
    return found


def uids(connection: Connection, customer: int) -> list[str]:
    """The UIDs of a customer and of those joined into them; none for nobody."""
    sql = f"SELECT uid FROM customer WHERE id {IN} ORDER BY id"
    who = with_joined(connection, [customer])
    return [str(r[0]) for r in connection.exec_driver_sql(sql, (keys(who),))]


def keys(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))


def _dead_rows(connection: Connection, tables: dict[str, list[str]], gone: Collection[int]) -> Rows:
    """All rows that go: the customers', their interactions' that are with nobody else."""
    dead: Rows = {"customer": set(gone)}
    for table, names in tables.items():
        if "customer_id" in names and table not in _NOT_ROWS:
            sql = f"SELECT id FROM {table} WHERE customer_id {IN}"
            dead[table] = {int(r[0]) for r in connection.exec_driver_sql(sql, (keys(gone),))}
    if "not_same" in tables:
        sql = f"SELECT id FROM not_same WHERE other_id {IN}"
        dead["not_same"] |= {int(r[0]) for r in connection.exec_driver_sql(sql, (keys(gone),))}
    notes = connection.exec_driver_sql(
        f"SELECT DISTINCT interaction_id FROM participant WHERE customer_id {IN}"
        " AND interaction_id NOT IN (SELECT interaction_id FROM participant"
        f" WHERE customer_id IS NULL OR customer_id NOT {IN})",
        (keys(gone), keys(gone)),
    )
    dead["interaction"] = {int(r[0]) for r in notes}
    for table in _OF_NOTES:
        if table in tables:
            sql = f"SELECT id FROM {table} WHERE interaction_id {IN}"
            found = connection.exec_driver_sql(sql, (keys(dead["interaction"]),))
            dead[table] |= {int(r[0]) for r in found}
    return dead


def _names(connection: Connection, gone: Collection[int]) -> dict[int, str]:
    sql = f"SELECT id, name FROM customer WHERE id {IN}"
    return {int(r[0]): str(r[1]) for r in connection.exec_driver_sql(sql, (keys(gone),))}


def _touched(connection: Connection, dead: Rows) -> Touched:
    """What the index has to let go, with the texts that it holds of it."""
    found = Touched(customers=set(dead["customer"]))
    for table, column in INDEXES:
        sql = f"SELECT id, {column} FROM {table} WHERE id {IN}"
        rows = connection.exec_driver_sql(sql, (keys(dead[table]),))
        texts = found.interactions if table == "interaction" else found.follow_ups
        texts.update({int(r[0]): str(r[1]) for r in rows})
    return found


def _loosen(
    connection: Connection, dead: Rows, names: dict[int, str], keep_names: bool
) -> list[tuple[str, int]]:
    """Let others' rows go that hang on what is removed; which they are."""
    changed = [
        (table, row)
        for table, parent in _LOOSE
        if table in dead and dead.get(parent)  # an older schema has fewer
        for row in _let_go(connection, dead, table, parent)
    ]
    for table, who in (("affiliation", "company"), ("introduction", "introducer")):
        if table in dead:
            changed += _unname(connection, dead, names if keep_names else {}, table, who)
    return changed


def _unname(
    connection: Connection, dead: Rows, names: Mapping[int, str], table: str, who: str
) -> list[tuple[str, int]]:
    """Who is referred to by a record that goes stays as a name, or not at all."""
    sql = f"SELECT id, {who}_id FROM {table} WHERE {who}_id {IN} AND id NOT {IN}"
    rows = connection.exec_driver_sql(sql, (keys(dead["customer"]), keys(dead[table]))).all()
    for row, gone in rows:
        sql = f"UPDATE {table} SET {who}_id = NULL, {who}_name = ? WHERE id = ?"
        connection.exec_driver_sql(sql, (names.get(gone, ""), row))
    return [(table, int(row)) for row, _ in rows]


def _let_go(connection: Connection, dead: Rows, table: str, parent: str) -> list[int]:
    column = f"{parent}_id"
    sql = f"SELECT id FROM {table} WHERE {column} {IN} AND id NOT {IN}"
    found = connection.exec_driver_sql(sql, (keys(dead[parent]), keys(dead[table])))
    ids = [int(r[0]) for r in found]
    sql = f"UPDATE {table} SET {column} = NULL WHERE id {IN}"
    connection.exec_driver_sql(sql, (keys(ids),))
    return ids


def _owners(connection: Connection, changed: Iterable[tuple[str, int]]) -> Iterable[int]:
    """The customers of the changed rows that are part of a document."""
    for table, row in changed:
        if table in CUSTOMER_TABLES:
            sql = f"SELECT customer_id FROM {table} WHERE id = ?"
            owner = connection.exec_driver_sql(sql, (row,)).scalar_one()
            if owner is not None:  # a file may be of a note alone
                yield int(owner)


def _forget_bookkeeping(
    connection: Connection,
    tables: dict[str, list[str]],
    dead: Rows,
    changed: Iterable[tuple[str, int]],
) -> None:
    """What the program kept of them for itself: sums, notices, drafts."""
    if "row_sum" in tables:
        for table, ids in dead.items():
            connection.exec_driver_sql(
                f"DELETE FROM row_sum WHERE table_name = ? AND row_id {IN}", (table, keys(ids))
            )
        for table, row in changed:
            connection.exec_driver_sql(
                "DELETE FROM row_sum WHERE table_name = ? AND row_id = ?", (table, row)
            )
    if "delivery" in tables:
        connection.exec_driver_sql(
            f"DELETE FROM delivery WHERE follow_up_id {IN}", (keys(dead["follow_up"]),)
        )
    for customer in dead["customer"]:
        sql = "DELETE FROM setting WHERE name IN (?, ?)"
        connection.exec_driver_sql(sql, draft_names(customer))
