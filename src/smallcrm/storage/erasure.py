"""Erasing a person from one file: the live one, or a backup. Plain SQL, for any past schema.

Texts of others that name the person are changed only in the rows that were chosen; what the
program keeps for itself (typed lines, labels, drafts, earlier texts in the history) always.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain.named import SHORTEST_NUMBER, Names, is_long_enough
from smallcrm.domain.text import digits, fold
from smallcrm.storage import contents, erased_choices, removal, search_index
from smallcrm.storage.bookkeeping import DRAFT
from smallcrm.storage.connection import Key, connect
from smallcrm.storage.erased_texts import FOLDED, IN_JOURNAL, LINE, TEXTS
from smallcrm.storage.trouble import translated

PENDING = "erasing"
"""Name of the setting that is there while an erasure is not finished: it says whom."""
SOMEONE = "someone"

_UID_OF = ("interaction", "follow_up")
"""What files call them: a Message-ID may have an address in it."""

Row = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Terms:
    """What names a person: for certain, and perhaps (parts of the name alone)."""

    certain: tuple[str, ...]
    perhaps: tuple[str, ...] = ()

    def names(self, *, perhaps: bool = False) -> Names:
        """What finds any of them in a text."""
        return Names((*self.certain, *(self.perhaps if perhaps else ())))


def terms_of(connection: Connection, customer: int) -> Terms:
    """Names, e-mail addresses and numbers of this customer alone, also earlier ones; of those
    joined into them too."""
    who = removal.keys(removal.with_joined(connection, [customer]))
    sql = f"SELECT name FROM customer WHERE id {removal.IN}"
    names = {str(n) for n in _values(connection, sql, who)}
    names |= set(_earlier(connection, who, "customer", "name"))
    reach = _reach(connection, who, "email", "address", "folded", str.lower)
    numbers = _reach(connection, who, "phone", "number", "digits", digits)
    reach |= {n for n in numbers if len(digits(n)) >= SHORTEST_NUMBER}
    parts = {part for name in names for part in re.split(r"[\s,]+", name)}
    sql = f"SELECT given_name, family_name, nickname FROM customer WHERE id {removal.IN}"
    for row in connection.exec_driver_sql(sql, (who,)):
        parts |= {str(v) for v in row}
    own = {name for name in names if _is_own(connection, who, name)}
    certain = tuple(sorted(t for t in own | reach if is_long_enough(t)))
    perhaps = {p.strip(".") for p in parts | names} - set(certain)
    return Terms(certain, tuple(sorted(p for p in perhaps if is_long_enough(p))))


def _earlier(connection: Connection, who: str, table: str, column: str) -> Iterable[str]:
    """What the journal says that a value of the customer was."""
    sql = "SELECT before, after FROM change WHERE table_name = ? AND "
    sql += f"{'row_id' if table == 'customer' else 'customer_id'} {removal.IN}"
    for row in connection.exec_driver_sql(sql, (table, who)):
        for values in (json.loads(v) for v in row if v):
            if values.get(column):
                yield str(values[column])


def _reach(
    connection: Connection,
    who: str,
    table: str,
    column: str,
    known_by: str,
    key: Callable[[str], str],
) -> set[str]:
    """Addresses or numbers by which nobody else is reached."""
    sql = f"SELECT {column} FROM {table} WHERE customer_id {removal.IN}"
    found = {str(v) for v in _values(connection, sql, who)}
    found |= set(_earlier(connection, who, table, column))
    sql = f"SELECT {known_by} FROM {table} WHERE customer_id NOT {removal.IN}"
    others = {str(v) for v in _values(connection, sql, who)} if found else set()
    return {value for value in found if key(value) not in others}


def _is_own(connection: Connection, who: str, name: str) -> bool:
    """Whether a name means this customer alone: not a namesake's, nor part of another's."""
    sql = f"SELECT name FROM customer WHERE id NOT {removal.IN}"
    own = Names([name])
    return not any(own.are_in(str(other)) for other in _values(connection, sql, who))


def mentions(
    connection: Connection,
    terms: Terms,
    dead: Mapping[str, Collection[int]],
    going: erased_choices.Choices | None = None,
) -> list[tuple[Row, str, bool]]:
    """Rows of others that name the person, with their text, and whether for certain. Choices that
    are ``going`` with the person are none."""
    certain, any_of = terms.names(), terms.names(perhaps=True)
    found = []
    for table, columns in TEXTS.items():
        if not _has(connection, table):
            continue
        rows = connection.exec_driver_sql(f"SELECT id, {', '.join(columns)} FROM {table}")
        for row, *values in rows:
            if table == "custom_field":
                values[1] = erased_choices.without(values[1], (going or {}).get(row, ()))
            said = (t for c, v in zip(columns, values, strict=True) for t in _said(c, v))
            texts = [text for text in said if any_of.are_in(text)]
            if texts and row not in dead.get(table, ()):
                sure = any(certain.are_in(text) for text in texts)
                found.append(((table, int(row)), ", ".join(texts), sure))
    return found


def _said(column: str, value: Any) -> list[str]:
    return erased_choices.read(value) if column == "choices" else [str(value or "")]


def _replaced(column: str, value: Any, names: Names) -> str:
    if column == "choices":
        return erased_choices.changed(value, lambda text: names.replaced(text, SOMEONE))
    return names.replaced(str(value or ""), SOMEONE)


def naming(connection: Connection, terms: Terms) -> set[Row]:
    """Rows whose text names the person for certain."""
    return {row for row, _, certain in mentions(connection, terms, {}) if certain}


def clear(
    connection: Connection,
    uids: Collection[str],
    terms: Terms,
    chosen: Collection[Row] = (),
    kept: Collection[Row] | None = None,
) -> removal.Removed:
    """Erase the customers with these UIDs, one person, and the words for them where they may not
    stay.

    ``kept`` is for a backup: the rows that still name the person in the file of now, because it
    is so wanted; in all others the name goes.
    To be called in a transaction that can write; see ``vacuum`` for what stays in free pages.
    """
    had = contents.referred(connection.exec_driver_sql)
    sql = f"SELECT id FROM customer WHERE uid {removal.IN}"
    ids = [int(i) for i in _values(connection, sql, json.dumps(sorted(uids)))]
    for customer in ids:  # the file may know them by another name than the present one
        here = terms_of(connection, customer)
        terms = Terms((*terms.certain, *here.certain), (*terms.perhaps, *here.perhaps))
    going = erased_choices.going(connection, removal.with_joined(connection, ids))
    removed = removal.remove_for_good(connection, ids, keep_company_names=False)
    _forget_sums(connection, erased_choices.drop(connection, going))
    if terms.certain or terms.perhaps:
        lines = _lines_of(connection, chosen)
        changed = _replace_rows(connection, terms.names(perhaps=True), chosen)
        if kept is not None:
            rest = naming(connection, terms) - set(kept)
            changed += _replace_rows(connection, terms.names(), rest)
        changed += _replace_own(connection, terms, chosen, lines)
        _replace_history(connection, terms, {*chosen, *lines})
        _forget_sums(connection, changed)
    search_index.rebuild(connection)
    gone = sorted(had - contents.referred(connection.exec_driver_sql))
    for table in ("taken_file", "packed_piece"):  # the second is in a file for another computer
        if gone and _has(connection, table):
            sql = f"DELETE FROM {table} WHERE content {removal.IN}"
            connection.exec_driver_sql(sql, (json.dumps(gone),))
    return replace(removed, contents=tuple(gone))


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
    names = terms.names()
    with path.open("r+", encoding="utf-8", errors="surrogateescape", newline="") as log:
        lines = log.readlines()
        kept = [line for line in lines if not names.are_in(line)]
        if len(kept) == len(lines):
            return False
        log.seek(0)
        log.writelines(kept)
        log.truncate()
    return True


def _lines_of(connection: Connection, chosen: Collection[Row]) -> list[Row]:
    """The lines as typed that chosen notes and follow-ups came from."""
    if not _has(connection, LINE):
        return []
    notes = {row for table, row in chosen if table == "interaction"}
    for row in (row for table, row in chosen if table == "follow_up"):
        sql = "SELECT interaction_id FROM follow_up WHERE id = ?"
        notes |= {int(n) for n in _values(connection, sql, row) if n is not None}
    sql = f"SELECT id FROM {LINE} WHERE interaction_id = ?"
    return [(LINE, int(line)) for note in sorted(notes) for line in _values(connection, sql, note)]


def _replace_rows(connection: Connection, names: Names, chosen: Collection[Row]) -> list[Row]:
    changed = []
    for table, row in chosen:
        columns = TEXTS[table]
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"
        for values in connection.exec_driver_sql(sql, (row,)).all():
            texts = zip(columns, values, strict=True)
            fresh = {c: _replaced(c, v, names) for c, v in texts}
            if table in FOLDED:
                fresh["name"] = _free(connection, table, row, fresh)
                fresh["folded"] = fold(fresh["name"])
            sets = ", ".join(f"{column} = ?" for column in fresh)
            connection.exec_driver_sql(
                f"UPDATE {table} SET {sets} WHERE id = ?", (*fresh.values(), row)
            )
            changed.append((table, row))
    return changed


def _free(connection: Connection, table: str, row: int, fresh: Mapping[str, str]) -> str:
    """The new name of something, with a number where another is called so; tags and prices may
    be."""
    name, number, taken = fresh["name"], 1, set[str]()
    if table not in ("tag", "rate"):
        same_tag = " AND tag = ?" if "tag" in fresh else ""
        tag = (fresh["tag"],) if "tag" in fresh else ()
        sql = f"SELECT folded FROM {table} WHERE id <> ?{same_tag}"
        taken = {str(r[0]) for r in connection.exec_driver_sql(sql, (row, *tag))}
    while fold(name) in taken:
        number += 1
        name = f"{fresh['name']} {number}"
    return name


def _replace_own(
    connection: Connection, terms: Terms, chosen: Collection[Row], lines: Collection[Row]
) -> list[Row]:
    """In what the program keeps for itself: lines to recall, labels of actions, names of imported
    files, drafts. Which lines were changed."""
    certain, any_of = terms.names(), terms.names(perhaps=True)
    of_lines = {row for _, row in lines}
    sql = "SELECT set_id FROM change WHERE table_name = ? AND row_id = ?"
    of_sets = {int(r[0]) for key in chosen for r in connection.exec_driver_sql(sql, key)}
    changed: list[Any] = []
    if _has(connection, LINE):
        changed = _replace_in(
            connection, LINE, "id", "line", lambda row: any_of if row in of_lines else certain
        )
    _replace_in(
        connection, "change_set", "id", "label", lambda row: any_of if row in of_sets else certain
    )
    known = {str(r[1]) for r in connection.exec_driver_sql("PRAGMA table_info(change_set)")}
    if "source" in known:
        _replace_in(connection, "change_set", "id", "source", lambda row: any_of)
    _replace_in_drafts(connection, certain)
    return [(LINE, int(row)) for row in changed] + _forget_uids(connection, certain)


def _replace_in_drafts(connection: Connection, names: Names) -> None:
    """In the texts themselves: as JSON, a name with an accent reads otherwise."""
    sql = "SELECT name, value FROM setting WHERE name LIKE ?"
    for name, value in connection.exec_driver_sql(sql, (f"{DRAFT}%",)).all():
        kept = json.loads(value)
        fresh = {key: names.replaced(str(text), SOMEONE) for key, text in kept.items()}
        if fresh != kept:
            change = "UPDATE setting SET value = ? WHERE name = ?"
            connection.exec_driver_sql(change, (json.dumps(fresh), name))


def _forget_uids(connection: Connection, names: Names) -> list[Row]:
    """UIDs of notes and follow-ups that name the person go, here and in the journal."""
    changed = list[Row]()
    for table in _UID_OF:
        columns = {str(r[1]) for r in connection.exec_driver_sql(f"PRAGMA table_info({table})")}
        if "uid" not in columns:
            continue  # of an older schema
        rows = connection.exec_driver_sql(f"SELECT id, uid FROM {table} WHERE uid IS NOT NULL")
        for row, uid in rows.all():
            if names.are_in(uid):
                sql = f"UPDATE {table} SET uid = NULL WHERE id = ?"
                connection.exec_driver_sql(sql, (row,))
                changed.append((table, row))
        for side in ("before", "after"):
            uid = f"json_extract({side}, '$.uid')"
            sql = f"SELECT id, {uid} FROM change WHERE table_name = ? AND {uid} IS NOT NULL"
            for change, found in connection.exec_driver_sql(sql, (table,)).all():
                if names.are_in(str(found)):
                    sql = f"UPDATE change SET {side} = json_set({side}, '$.uid', NULL) WHERE id = ?"
                    connection.exec_driver_sql(sql, (change,))
    return changed


def _replace_in(
    connection: Connection,
    table: str,
    key: str,
    column: str,
    names_for: Callable[[Any], Names],
    where: str = "",
) -> list[Any]:
    """Which rows were changed."""
    changed = []
    for row, text in connection.exec_driver_sql(f"SELECT {key}, {column} FROM {table} {where}"):
        fresh = names_for(row).replaced(text, SOMEONE)
        if fresh != text:
            changed.append((fresh, row))
    for values in changed:
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", values)
    return [row for _, row in changed]


def _replace_history(connection: Connection, terms: Terms, chosen: Collection[Row]) -> None:
    """In the journal: of rows that were chosen, and of all that do not name the person now."""
    certain, any_of = terms.names(), terms.names(perhaps=True)
    stays = naming(connection, terms)
    rows = connection.exec_driver_sql("SELECT id, table_name, row_id, before, after FROM change")
    for change, table, row, *values in rows.all():
        is_chosen = (table, row) in chosen
        names = any_of if is_chosen else certain
        if table not in IN_JOURNAL or (table, row) in stays:
            continue
        if not any(v and names.may_be_in(v) for v in values):
            continue
        fresh = [_in_values(v, IN_JOURNAL[table], names) for v in values]
        if fresh != values:
            connection.exec_driver_sql(
                "UPDATE change SET before = ?, after = ? WHERE id = ?", (*fresh, change)
            )


def _in_values(values: str | None, columns: Collection[str], names: Names) -> str | None:
    if values is None:
        return None
    held: dict[str, Any] = json.loads(values)
    fresh = {
        c: _replaced(c, v, names) if c in columns and isinstance(v, str) else v
        for c, v in held.items()
    }
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
