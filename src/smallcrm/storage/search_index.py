"""The search index: kept in the same transaction as the rows it is about, so it cannot drift.

Three FTS5 tables with external content: one document a customer (``customer_text``, everything
known about them in one text, so that words from different fields are found together), the
timeline's bodies, and the follow-ups' texts. A fourth (``name_index``, by three letters each)
finds parts of words in names, addresses and numbers; what is not whole there is no more than a
candidate, for of each three letters it keeps in which rows they are and not where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from smallcrm.domain.text import digits, has_plain_form, letters
from smallcrm.storage import blocks
from smallcrm.storage.blocks import Block

_CHUNK = 400

CUSTOMER_TABLES = frozenset(
    {
        *("customer", "affiliation", "phone", "email", "address", "link", "fact", "occasion"),
        *("tag", "custom_value", "attachment", "sale", "agreement", "rate", "deal", "complaint"),
        "feedback",
    }
)
"""Tables whose rows are part of a customer's document."""

_TEXTS = {"interaction": "body", "follow_up": "text"}
_PARTS = (
    "SELECT id, name, given_name, family_name, additional_names, nickname FROM customer"
    " WHERE id IN ({ids})",
    "SELECT a.customer_id, a.company_name, a.role, a.department, c.name FROM affiliation a"
    " LEFT JOIN customer c ON c.id = a.company_id WHERE a.customer_id IN ({ids})",
    "SELECT customer_id, address FROM email WHERE customer_id IN ({ids})",
    "SELECT customer_id, street, extended, po_box, locality, region, postal_code, country"
    " FROM address WHERE customer_id IN ({ids})",
    "SELECT customer_id, url FROM link WHERE customer_id IN ({ids})",
    "SELECT customer_id, text FROM fact WHERE customer_id IN ({ids})",
    "SELECT customer_id, label FROM occasion WHERE customer_id IN ({ids})",
    "SELECT customer_id, name FROM tag WHERE customer_id IN ({ids})",
)
_LATER = (
    "SELECT customer_id, text FROM custom_value WHERE customer_id IN ({ids})",
    "SELECT customer_id, name FROM attachment WHERE customer_id IN ({ids})",
    "WITH RECURSIVE inside(id, root) AS ("
    " SELECT id, joined_into_id FROM customer WHERE joined_into_id IN ({ids})"
    " UNION ALL SELECT c.id, i.root FROM customer c JOIN inside i ON c.joined_into_id = i.id)"
    " SELECT i.root, c.name, c.given_name, c.family_name, c.additional_names, c.nickname"
    " FROM inside i JOIN customer c ON c.id = i.id ORDER BY i.root, c.id",
)
"""From schema 0005 on. Who was joined into somebody is found by the names they had."""
_WORK = (
    "SELECT s.customer_id, i.name FROM sale s JOIN item i ON i.id = s.item_id"
    " WHERE s.customer_id IN ({ids}) GROUP BY s.customer_id, i.id",
    "SELECT customer_id, number, note, return_reason FROM sale WHERE customer_id IN ({ids})",
    "SELECT customer_id, what, note, end_reason FROM agreement WHERE customer_id IN ({ids})",
    "SELECT customer_id, name, note FROM rate WHERE customer_id IN ({ids})",
    "SELECT customer_id, what, note, reason FROM deal WHERE customer_id IN ({ids})",
    "SELECT customer_id, words, done, goodwill FROM complaint WHERE customer_id IN ({ids})",
)
"""From schema 0007 on."""
_CARE = ("SELECT customer_id, words, topic, source FROM feedback WHERE customer_id IN ({ids})",)
"""From schema 0008 on."""
_PHONES = "SELECT customer_id, number FROM phone WHERE customer_id IN ({ids})"

_NAMES = (
    "SELECT id, name, given_name, family_name, additional_names, nickname FROM customer"
    " WHERE id IN ({ids})",
    "SELECT a.customer_id, coalesce(c.name, a.company_name) FROM affiliation a"
    " LEFT JOIN customer c ON c.id = a.company_id WHERE a.customer_id IN ({ids}) ORDER BY a.id",
    "SELECT customer_id, address FROM email WHERE customer_id IN ({ids}) ORDER BY id",
    "SELECT customer_id, digits FROM phone WHERE customer_id IN ({ids}) ORDER BY id",
)
"""In what parts of words are found."""

NUMBER_TAILS = (9, 7)
"""So many last digits of a phone number find it, whatever stands before them."""


@dataclass(slots=True)
class Touched:
    """What a transaction changed: customers, and the texts before it by row (None: not there)."""

    blocks: list[Block] = field(default_factory=list)
    customers: set[int] = field(default_factory=set)
    interactions: dict[int, str | None] = field(default_factory=dict)
    follow_ups: dict[int, str | None] = field(default_factory=dict)
    items: set[int] = field(default_factory=set)


def update(
    connection: Connection,
    touched: Touched,
    watch: Callable[[int, int], None] = lambda done, every: None,
) -> None:
    """Bring the index up to what the rows say now."""
    for block in touched.blocks:
        if block.table in _TEXTS:
            _add_texts(connection, block)
        elif block.table in CUSTOMER_TABLES:
            touched.customers |= blocks.owners(connection, block)
    _update_texts(connection, "interaction", "body", touched.interactions)
    _update_texts(connection, "follow_up", "text", touched.follow_ups)
    touched.customers |= _buyers(connection, touched.items)
    people = touched.customers | _joined_into(connection, touched.customers)
    ids = sorted(people | _staff(connection, people))
    for start in range(0, len(ids), _CHUNK):
        watch(start, len(ids))
        _update_customers(connection, ids[start : start + _CHUNK])


def _buyers(connection: Connection, items: set[int]) -> set[int]:
    """Whose document carries the name of one of these items."""
    found = set[int]()
    for item in items:
        rows = connection.exec_driver_sql("SELECT customer_id FROM sale WHERE item_id = ?", (item,))
        found.update(int(r[0]) for r in rows)
    return found


def _joined_into(connection: Connection, customers: set[int]) -> set[int]:
    """Whose document carries the names of these, who were joined into them."""
    if not customers or not _has_later(connection):
        return set()
    into = {
        int(r[0]): int(r[1])
        for r in connection.exec_driver_sql(
            "SELECT id, joined_into_id FROM customer WHERE joined_into_id IS NOT NULL"
        )
    }
    found: set[int] = set()
    for customer in customers:
        while customer in into:
            customer = into[customer]
            found.add(customer)
    return found


def _staff(connection: Connection, companies: set[int]) -> set[int]:
    """Whose document carries the name of one of these companies."""
    if not companies:
        return set()
    if len(companies) > _CHUNK:
        rows = connection.exec_driver_sql(
            "SELECT customer_id FROM affiliation WHERE company_id IS NOT NULL"
        )
    else:
        rows = connection.exec_driver_sql(
            "SELECT customer_id FROM affiliation"
            f" WHERE company_id IN ({_marks(sorted(companies))})",
            tuple(sorted(companies)),
        )
    return {r[0] for r in rows}


def rebuild(connection: Connection) -> None:
    """Make the whole index anew from the rows."""
    connection.exec_driver_sql("DELETE FROM customer_text")
    by_letters = _has_names(connection)
    if by_letters:
        connection.exec_driver_sql("DELETE FROM name_index")
    ids = [r[0] for r in connection.exec_driver_sql("SELECT id FROM customer ORDER BY id")]
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        _insert_documents(connection, _documents(connection, chunk))
        if by_letters:
            _insert_names(connection, _names(connection, chunk))
    purge(connection)


def purge(connection: Connection) -> None:
    """Make the full-text indexes anew from the rows: of a removed text FTS5 keeps the words in
    its segments until they happen to be merged."""
    if _has_names(connection):
        connection.exec_driver_sql("INSERT INTO name_index(name_index) VALUES ('rebuild')")
    for table in ("people_index", "interaction_index", "follow_up_index"):
        connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('rebuild')")


def differing(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Which of these customers' documents are not what their rows say."""
    kept = connection.exec_driver_sql(
        f"SELECT customer_id, body FROM customer_text WHERE customer_id IN ({_marks(ids)})",
        tuple(ids),
    )
    found = {int(r[0]): str(r[1]) for r in kept}
    now = _documents(connection, ids)
    wrong = {c for c in {*found, *now} if found.get(c) != now.get(c)}
    if _has_names(connection):
        there, names = _kept_names(connection, ids), _names(connection, ids)
        wrong |= {c for c in {*there, *names} if there.get(c) != names.get(c)}
    return sorted(wrong)


def _add_texts(connection: Connection, block: Block) -> None:
    table, column = block.table, _TEXTS[block.table]
    connection.exec_driver_sql(
        f"INSERT INTO {table}_index(rowid, {column}) SELECT id, {column} FROM {table}"
        " WHERE id BETWEEN ? AND ?",
        (block.first, block.last),
    )


def _update_texts(
    connection: Connection, table: str, column: str, before: dict[int, str | None]
) -> None:
    gone: list[tuple[object, ...]] = []
    come: list[tuple[object, ...]] = []
    ids = sorted(before)
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        sql = f"SELECT id, {column} FROM {table} WHERE id IN ({_marks(chunk)})"
        now = {int(r[0]): str(r[1]) for r in connection.exec_driver_sql(sql, tuple(chunk))}
        for row in chunk:
            old, new = before[row], now.get(row)
            if old == new:
                continue
            if old is not None:
                gone.append(("delete", row, old))
            if new is not None:
                come.append((row, new))
    name = f"{table}_index"
    _many(connection, f"INSERT INTO {name}({name}, rowid, {column}) VALUES (?, ?, ?)", gone)
    _many(connection, f"INSERT INTO {name}(rowid, {column}) VALUES (?, ?)", come)


def _update_customers(connection: Connection, ids: Sequence[int]) -> None:
    marks = _marks(ids)
    old = connection.exec_driver_sql(
        f"SELECT customer_id, body FROM customer_text WHERE customer_id IN ({marks})",
        tuple(ids),
    ).all()
    documents = _documents(connection, ids)
    stale = [(r[0], r[1]) for r in old if documents.get(r[0]) != r[1]]
    same = {r[0] for r in old} - {r[0] for r in stale}
    _many(
        connection,
        "INSERT INTO people_index(people_index, rowid, body) VALUES ('delete', ?, ?)",
        stale,
    )
    _many(connection, "DELETE FROM customer_text WHERE customer_id = ?", [(r[0],) for r in stale])
    fresh = {c: text for c, text in documents.items() if c not in same}
    _insert_documents(connection, fresh)
    _many(connection, "INSERT INTO people_index(rowid, body) VALUES (?, ?)", list(fresh.items()))
    if _has_names(connection):
        _update_names(connection, ids)


def _update_names(connection: Connection, ids: Sequence[int]) -> None:
    old, now = _kept_names(connection, ids), _names(connection, ids)
    stale = [(customer,) for customer, text in old.items() if now.get(customer) != text]
    _many(connection, "DELETE FROM name_index WHERE rowid = ?", stale)
    _insert_names(connection, {c: text for c, text in now.items() if old.get(c) != text})


def _insert_names(connection: Connection, names: dict[int, str]) -> None:
    sql = "INSERT INTO name_index(rowid, letters) VALUES (?, ?)"
    _many(connection, sql, list(names.items()))


def _kept_names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    sql = f"SELECT rowid, letters FROM name_index WHERE rowid IN ({_marks(ids)})"
    return {int(r[0]): str(r[1]) for r in connection.exec_driver_sql(sql, tuple(ids))}


def _names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """What parts of words are found in, of each of these customers that exist."""
    marks, found = _marks(ids), dict[int, list[str]]()
    for sql in _NAMES:
        for row in connection.exec_driver_sql(sql.format(ids=marks), tuple(ids)).all():
            found.setdefault(row[0], []).extend(part for part in row[1:] if part)
    return {c: letters("\n".join(dict.fromkeys(parts))) for c, parts in found.items()}


def _insert_documents(connection: Connection, documents: dict[int, str]) -> None:
    _many(
        connection,
        "INSERT INTO customer_text(customer_id, body) VALUES (?, ?)",
        list(documents.items()),
    )


def _documents(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The document of each of these customers that exist."""
    marks, parameters = _marks(ids), tuple(ids)
    words: dict[int, list[str]] = {}
    for sql in _sources(connection):
        for row in connection.exec_driver_sql(sql.format(ids=marks), parameters).all():
            words.setdefault(row[0], []).extend(part for part in row[1:] if part)
    numbers = connection.exec_driver_sql(_PHONES.format(ids=marks), parameters).all()
    for customer, number in numbers:
        words[customer].extend(_number_words(number))
    return {customer: _with_plain(parts) for customer, parts in words.items()}


def _sources(connection: Connection) -> tuple[str, ...]:
    """What the documents of this file are made of: backups of older versions have less."""
    if _has(connection, "feedback"):
        return (*_PARTS, *_LATER, *_WORK, *_CARE)
    if _has(connection, "sale"):
        return (*_PARTS, *_LATER, *_WORK)
    return (*_PARTS, *_LATER) if _has_later(connection) else _PARTS


def _with_plain(parts: list[str]) -> str:
    """Each once, and behind them the lines that have letters which the index does not fold, in
    the letters of those who do not have these on the keyboard."""
    body = "\n".join(dict.fromkeys(parts))
    if not has_plain_form(body):
        return body
    lines = dict.fromkeys(body.split("\n"))
    plain = (letters(line) for line in lines if has_plain_form(line))
    return "\n".join((body, *dict.fromkeys(p for p in plain if p not in lines)))


def _has_names(connection: Connection) -> bool:
    """Files of before schema 0006 have not."""
    sql = "SELECT 1 FROM sqlite_schema WHERE name = 'name_index'"
    return connection.exec_driver_sql(sql).first() is not None


def _has(connection: Connection, table: str) -> bool:
    sql = "SELECT 1 FROM sqlite_schema WHERE name = ?"
    return connection.exec_driver_sql(sql, (table,)).first() is not None


def _has_later(connection: Connection) -> bool:
    """Backups of older versions have not."""
    sql = "SELECT 1 FROM pragma_table_info('customer') WHERE name = 'joined_into_id'"
    return connection.exec_driver_sql(sql).first() is not None


def _number_words(number: str) -> Iterable[str]:
    """A number as typed, all its digits, and its tail: so it is found however it is typed."""
    plain = digits(number)
    if not plain:
        return (number,)
    tails = (plain[-length:].lstrip("0") for length in NUMBER_TAILS)
    return (number, plain, *tails)


def _marks(ids: Sequence[int]) -> str:
    return ",".join("?" * len(ids))


def _many(connection: Connection, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(sql, list(rows))
