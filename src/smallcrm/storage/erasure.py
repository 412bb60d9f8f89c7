"""Erasing a person from one file: the live one, or a backup. Plain SQL, for any past schema.

Texts of others that name the person are changed only in the rows that were chosen; what the
program keeps for itself (typed lines, labels, drafts, history of rows that are gone) always.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smallcrm.storage import removal, search_index
from smallcrm.storage.connection import Key, connect
from smallcrm.storage.trouble import translated

PENDING = "erasing"
"""Name of the setting that is there while an erasure is not finished: it says whom."""
SOMEONE = "someone"

TEXTS = (
    ("interaction", "body"),
    ("follow_up", "text"),
    ("fact", "text"),
    ("occasion", "label"),
    ("kept_property", "line"),
)
"""Where a text of others may name the person."""
_SHORTEST = 3
"""Letters of the shortest part of a name that is looked for by itself."""

_SHORTEST_NUMBER = 6
"""Digits of the shortest phone number that is looked for."""

Row = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Terms:
    """What names a person: for certain, and perhaps (parts of the name alone)."""

    certain: tuple[str, ...]
    perhaps: tuple[str, ...] = ()

    def pattern(self, *, perhaps: bool = False) -> re.Pattern[str]:
        """What matches any of them as whole words, the longest first."""
        words = sorted({*self.certain, *(self.perhaps if perhaps else ())}, key=len, reverse=True)
        return re.compile(
            r"(?<!\w)(?:" + "|".join(re.escape(w) for w in words) + r")(?!\w)", re.IGNORECASE
        )


def terms_of(connection: Connection, customer: int) -> Terms:
    """Names (also earlier ones), e-mail addresses and numbers of this customer."""
    sql = "SELECT name FROM customer WHERE id = ?"
    names = {str(n) for n in _values(connection, sql, customer)}
    sql = "SELECT before, after FROM change WHERE table_name = 'customer' AND row_id = ?"
    for row in connection.exec_driver_sql(sql, (customer,)):
        names |= {str(json.loads(v)["name"]) for v in row if v and "name" in json.loads(v)}
    reach = set(_values(connection, "SELECT address FROM email WHERE customer_id = ?", customer))
    sql = "SELECT number, digits FROM phone WHERE customer_id = ?"
    for number, digits in connection.exec_driver_sql(sql, (customer,)):
        reach |= {str(number), str(digits)} if len(digits) >= _SHORTEST_NUMBER else set()
    parts = {part for name in names for part in re.split(r"[\s,]+", name)}
    sql = "SELECT given_name, family_name, nickname FROM customer WHERE id = ?"
    for row in connection.exec_driver_sql(sql, (customer,)):
        parts |= {str(v) for v in row}
    own = {name for name in names if _is_own(connection, customer, name)}
    certain = tuple(sorted(t for t in own | reach if len(t) >= _SHORTEST))
    perhaps = {p.strip(".") for p in parts} - set(certain)
    return Terms(certain, tuple(sorted(p for p in perhaps if len(p) >= _SHORTEST)))


def _is_own(connection: Connection, customer: int, name: str) -> bool:
    """Whether a name means this customer alone: one of a single word may be part of another's."""
    if " " in name.strip():
        return True
    sql = "SELECT 1 FROM customer WHERE id <> ? AND instr(lower(name), lower(?))"
    return connection.exec_driver_sql(sql, (customer, name)).first() is None


def mentions(
    connection: Connection, terms: Terms, dead: Mapping[str, Collection[int]]
) -> list[tuple[Row, str, bool]]:
    """Rows of others that name the person, with their text, and whether for certain."""
    if not terms.certain and not terms.perhaps:
        return []
    certain, any_of = terms.pattern(), terms.pattern(perhaps=True)
    found = []
    for table, column in TEXTS:
        for row, text in connection.exec_driver_sql(f"SELECT id, {column} FROM {table}"):
            if row not in dead.get(table, ()) and text and any_of.search(text):
                sure = bool(terms.certain) and certain.search(text) is not None
                found.append(((table, int(row)), str(text), sure))
    return found


def clear(
    connection: Connection, uid: str, terms: Terms, chosen: Collection[Row] = ()
) -> removal.Removed:
    """Erase the customer with this UID, and the words for them where they may not stay.

    To be called in a transaction that can write; see ``vacuum`` for what stays in free pages.
    """
    ids = [int(i) for i in _values(connection, "SELECT id FROM customer WHERE uid = ?", uid)]
    for customer in ids:  # the file may know them by another name than the present one
        here = terms_of(connection, customer)
        terms = Terms((*terms.certain, *here.certain), (*terms.perhaps, *here.perhaps))
    removed = removal.remove_for_good(connection, ids, keep_company_names=False)
    if terms.certain:
        changed = _replace_rows(connection, terms, chosen)
        _replace_own(connection, terms.pattern())
        _replace_history(connection, terms, chosen)
        _forget_sums(connection, changed)
    search_index.rebuild(connection)
    return removed


def vacuum(path: Path, key: Key | None = None) -> None:
    """Build the file anew, without what is left of removed rows in half empty pages.

    Raises:
        FileBusy, DiskFull: it is as it was.
    """
    with translated(path), closing(connect(path, "rw", key)) as connection:
        for pragma in ("secure_delete=ON", "temp_store=MEMORY", "synchronous=EXTRA"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("VACUUM")


def scrub_log(path: Path, terms: Terms) -> bool:
    """Take the lines out of a log that name the person; whether there were any."""
    if not terms.certain:
        return False
    pattern = terms.pattern()
    with path.open("r+", encoding="utf-8", errors="surrogateescape", newline="") as log:
        lines = log.readlines()
        kept = [line for line in lines if not pattern.search(line)]
        if len(kept) == len(lines):
            return False
        log.seek(0)
        log.writelines(kept)
        log.truncate()
    return True


def _replace_rows(connection: Connection, terms: Terms, chosen: Collection[Row]) -> list[Row]:
    columns = dict(TEXTS)
    pattern = terms.pattern(perhaps=True)
    changed = []
    for table, row in chosen:
        column = columns[table]
        sql = f"SELECT {column} FROM {table} WHERE id = ?"
        for text in _values(connection, sql, row):
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = ? WHERE id = ?", (pattern.sub(SOMEONE, text), row)
            )
            changed.append((table, row))
    return changed


def _replace_own(connection: Connection, pattern: re.Pattern[str]) -> None:
    """In what the program keeps for itself: lines to recall, labels of actions, drafts."""
    for table, key, column, where in (
        ("captured_line", "id", "line", ""),
        ("change_set", "id", "label", ""),
        ("setting", "name", "value", "WHERE name LIKE 'draft:%'"),
    ):
        if not _has(connection, table):
            continue
        rows = connection.exec_driver_sql(f"SELECT {key}, {column} FROM {table} {where}").all()
        for name, text in rows:
            if pattern.search(text):
                connection.exec_driver_sql(
                    f"UPDATE {table} SET {column} = ? WHERE {key} = ?",
                    (pattern.sub(SOMEONE, text), name),
                )
    if _has(connection, "row_sum"):
        connection.exec_driver_sql("DELETE FROM row_sum WHERE table_name = 'captured_line'")


def _replace_history(connection: Connection, terms: Terms, chosen: Collection[Row]) -> None:
    """In the journal of rows that were chosen, or that only it still knows."""
    certain, any_of = terms.pattern(), terms.pattern(perhaps=True)
    own = {"captured_line"}
    there = {
        table: {int(r[0]) for r in connection.exec_driver_sql(f"SELECT id FROM {table}")}
        for table, _ in TEXTS
    }
    rows = connection.exec_driver_sql("SELECT id, table_name, row_id, before, after FROM change")
    for change, table, row, *values in rows.all():
        is_chosen = (table, row) in chosen
        if not is_chosen and table not in own and row in there.get(table, ()):
            continue
        pattern = any_of if is_chosen else certain
        fresh = [_in_values(v, pattern) for v in values]
        if fresh != values:
            connection.exec_driver_sql(
                "UPDATE change SET before = ?, after = ? WHERE id = ?", (*fresh, change)
            )


def _in_values(values: str | None, pattern: re.Pattern[str]) -> str | None:
    if values is None:
        return None
    held: dict[str, Any] = json.loads(values)
    fresh = {c: pattern.sub(SOMEONE, v) if isinstance(v, str) else v for c, v in held.items()}
    return values if fresh == held else json.dumps(fresh, ensure_ascii=False)


def _forget_sums(connection: Connection, rows: Iterable[Row]) -> None:
    if _has(connection, "row_sum"):
        for row in rows:
            connection.exec_driver_sql(
                "DELETE FROM row_sum WHERE table_name = ? AND row_id = ?", row
            )


def _has(connection: Connection, table: str) -> bool:
    sql = "SELECT 1 FROM sqlite_schema WHERE name = ?"
    return connection.exec_driver_sql(sql, (table,)).first() is not None


def _values(connection: Connection, sql: str, key: int | str) -> Sequence[Any]:
    return [r[0] for r in connection.exec_driver_sql(sql, (key,)).all()]
