"""Taking customers out of the journal, so that what is left of it can still be undone.

An entry is about one row, and undoing it touches that row alone. So the entries of rows that go
can be left out; of rows that stay, only the references to what goes. A redo is forgotten when it
would be half of what it was; undo stops before an action whose undoing would leave an interaction
with nobody.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from smallcrm.storage import steps

Key = tuple[str, int]
Values = dict[str, Any]
_REFERENCES = {
    "customer_id": "customer",
    "company_id": "customer",
    "joined_into_id": "customer",
    "interaction_id": "interaction",
    "introducer_id": "customer",
    "deal_id": "deal",
    "complaint_id": "complaint",
    "agreement_id": "agreement",
    "checklist_run_id": "checklist_run",
    "letter_id": "letter",
    "attachment_id": "attachment",
}
_OF_NOTES = ("amount", "captured_line", "complaint_contact")


@dataclass(slots=True)
class _Line:
    """A row of ``change`` as it stands, and whether its action is undone."""

    id: int
    set_id: int
    key: Key
    owner: int | None
    before: Values | None
    after: Values | None
    undone: bool


def forget(
    connection: Connection,
    tables: Mapping[str, list[str]],
    dead: dict[str, set[int]],
    company_names: frozenset[str] | None,
) -> int:
    """Take out all that is about ``dead`` rows; rows that only the journal knows are added to it
    while looking, not to the caller's. Returns how many actions have vanished with it.

    ``company_names`` are to be blanked where others worked there; None: they stay.
    """
    lines = _read(connection)
    gone = {table: set(ids) for table, ids in dead.items()}
    values = _last_known(connection, tables, lines)
    _add_unseen(lines, values, gone)
    names = _names_of(connection, lines, dead["customer"])
    out = [line for line in lines if _is_gone(line.key, gone)]
    _delete(connection, [line.id for line in out])
    cut = {line.set_id for line in out}
    for line in lines:
        if not _is_gone(line.key, gone) and _mend(connection, line, gone, company_names):
            cut.add(line.set_id)
    _set_floor(connection, _half_undone(connection, lines, gone, values))
    if any(line.undone and line.set_id in cut for line in lines):
        _delete(connection, [line.id for line in lines if line.undone])
    _unlabel(connection, names)
    return _drop_empty(connection)


def _read(connection: Connection) -> list[_Line]:
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.set_id, c.table_name, c.row_id, c.customer_id, c.before, c.after,"
        " s.undone_at IS NOT NULL FROM change c JOIN change_set s ON s.id = c.set_id ORDER BY c.id"
    )
    return [_Line(r[0], r[1], (r[2], r[3]), r[4], _load(r[5]), _load(r[6]), r[7]) for r in rows]


def _last_known(
    connection: Connection, tables: Mapping[str, list[str]], lines: Iterable[_Line]
) -> dict[Key, Values]:
    """Of rows that are not there now, what they held last: as they were deleted, or as the undo
    of their making took them."""
    there = {
        (table, int(r[0]))
        for table in {line.key[0] for line in lines}
        if table in tables
        for r in connection.exec_driver_sql(f"SELECT id FROM {table}")
    }
    found: dict[Key, Values] = {}
    for line in lines:
        if line.key in there:
            continue
        if not line.undone and line.after is None and line.before is not None:
            found[line.key] = line.before
        elif line.undone and line.before is None and line.after is not None:
            found.setdefault(line.key, line.after)
    for line in lines:  # whose end was forgotten already: only whose it was is known
        if line.key not in there:
            found.setdefault(line.key, {"customer_id": line.owner})
    return found


def _add_unseen(
    lines: Iterable[_Line], values: Mapping[Key, Values], gone: dict[str, set[int]]
) -> None:
    """Add to ``gone`` the rows of these customers that only the journal still knows."""
    people = gone["customer"]
    participants: dict[int | None, set[int | None]] = {}
    for (table, row), held in values.items():
        if table == "participant":
            note = held.get("interaction_id")
            participants.setdefault(note, set()).add(held["customer_id"])
        if held.get("customer_id") in people or held.get("other_id") in people:
            gone.setdefault(table, set()).add(row)
    for table, row in values:
        if table == "interaction" and participants.get(row, {None}) <= people:
            gone["interaction"].add(row)
    notes = gone["interaction"]
    for (table, row), held in values.items():
        if table in _OF_NOTES and held.get("interaction_id") in notes:
            gone.setdefault(table, set()).add(row)


def _is_gone(key: Key, gone: Mapping[str, set[int]]) -> bool:
    return key[1] in gone.get(key[0], ())


def _names_of(connection: Connection, lines: Iterable[_Line], people: set[int]) -> set[str]:
    """What these customers are and were called."""
    found = {
        str(values["name"])
        for line in lines
        if line.key[0] == "customer" and line.key[1] in people
        for values in (line.before, line.after)
        if values and "name" in values
    }
    for person in people:
        sql = "SELECT name FROM customer WHERE id = ?"
        found.update(str(r[0]) for r in connection.exec_driver_sql(sql, (person,)))
    return found


def _mend(
    connection: Connection,
    line: _Line,
    gone: Mapping[str, set[int]],
    company_names: frozenset[str] | None,
) -> bool:
    """Take what goes out of an entry about a row that stays; whether there was anything."""
    whole = line.before is None or line.after is None
    referring = {
        column
        for values in (line.before, line.after)
        for column, value in (values or {}).items()
        if value in gone.get(_REFERENCES.get(column, ""), ())
    }
    called = company_names or frozenset()
    named = any((v or {}).get("company_name") in called for v in (line.before, line.after))
    if not referring and not named and line.owner not in gone["customer"]:
        return False
    before, after = (
        _without(values, referring, called, whole=whole) for values in (line.before, line.after)
    )
    if line.before is not None and line.after is not None and not after:
        _delete(connection, (line.id,))
    else:
        owner = None if line.owner in gone["customer"] else line.owner
        connection.exec_driver_sql(
            "UPDATE change SET customer_id = ?, before = ?, after = ? WHERE id = ?",
            (owner, _dump(before), _dump(after), line.id),
        )
    return True


def _without(
    values: Values | None, referring: set[str], company_names: frozenset[str], *, whole: bool
) -> Values | None:
    """A whole row refers to nobody instead; of an update the columns are left out."""
    if values is None:
        return None
    kept = {c: v for c, v in values.items() if whole or c not in referring}
    kept.update({c: None for c in referring if whole and c in values})
    if kept.get("company_name") in company_names:
        kept["company_name"] = ""
    return kept


def _half_undone(
    connection: Connection,
    lines: Iterable[_Line],
    gone: Mapping[str, set[int]],
    values: Mapping[Key, Values],
) -> int:
    """The newest action whose undoing would leave an interaction that stays with nobody; 0 when
    there is none."""
    notes = {row: held.get("interaction_id") for (t, row), held in values.items() if t == _LINK}
    for row, note in connection.exec_driver_sql("SELECT id, interaction_id FROM participant"):
        notes[int(row)] = int(note)
    shared = {notes[row] for row in gone[_LINK] if row in notes} - gone["interaction"]
    people: dict[int | None, set[int]] = {note: set() for note in shared}
    for row, note in notes.items():
        if note in shared and row not in gone[_LINK] and (_LINK, row) not in values:
            people[note].add(row)
    here = {note for note in shared if ("interaction", note) not in values}
    for number, entries in _backwards(lines):
        for line in entries:
            table, row = line.key
            if table == "interaction" and row in shared:
                _step_back(line, row, here)
            elif table == _LINK and notes.get(row) in shared and row not in gone[_LINK]:
                _step_back(line, row, people[notes[row]])
        if any(not people[note] for note in here):
            return number
    return 0


_LINK = "participant"


def _backwards(lines: Iterable[_Line]) -> Iterable[tuple[int, list[_Line]]]:
    """The actions that stand, the newest first, with their entries."""
    sets: dict[int, list[_Line]] = {}
    for line in lines:
        if not line.undone:
            sets.setdefault(line.set_id, []).append(line)
    for number in sorted(sets, reverse=True):
        yield number, sets[number][::-1]


def _step_back(line: _Line, row: int, there: set[int] | set[int | None]) -> None:
    """What is there before this entry, out of what is there after it."""
    if line.before is None:
        there.discard(row)
    elif line.after is None:
        there.add(row)


def _set_floor(connection: Connection, floor: int) -> None:
    sql = "SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?"
    now = connection.exec_driver_sql(sql, (steps.FLOOR,)).scalar() or 0
    if floor > now:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", (steps.FLOOR, str(floor))
        )


def _delete(connection: Connection, lines: Iterable[int]) -> None:
    connection.exec_driver_sql(
        "DELETE FROM change WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(lines)),),
    )


def _unlabel(connection: Connection, names: set[str]) -> None:
    """An action that stays is not called after who went."""
    for number, label in connection.exec_driver_sql(
        "SELECT id, label FROM change_set WHERE label <> ''"
    ).all():
        kept = _without_names(label, names)
        if kept != label:
            connection.exec_driver_sql(
                "UPDATE change_set SET label = ? WHERE id = ?", (kept, number)
            )


def _without_names(label: str, names: set[str]) -> str:
    """What takes an action back is labelled with that, a colon, and the label it had."""
    head, colon, rest = label.rpartition(":")
    if colon and " " not in head:
        return head + colon + _without_names(rest, names)
    parts = [label] if label in names else label.split(", ")
    return ", ".join(part for part in parts if part not in names)


def _drop_empty(connection: Connection) -> int:
    """Remove actions without entries; how many."""
    empty = "SELECT id FROM change_set WHERE id NOT IN (SELECT set_id FROM change)"
    known = {str(r[1]) for r in connection.exec_driver_sql("PRAGMA table_info(change_set)")}
    if "takes_back" in known:
        connection.exec_driver_sql(
            f"UPDATE change_set SET takes_back = NULL WHERE takes_back IN ({empty})"
        )
    return connection.exec_driver_sql(f"DELETE FROM change_set WHERE id IN ({empty})").rowcount


def _load(text: str | None) -> Values | None:
    return None if text is None else dict(json.loads(text))


def _dump(values: Values | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)
