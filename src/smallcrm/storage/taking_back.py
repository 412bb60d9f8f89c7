"""Taking one old action back, out of turn: a three-way step for each row and column.

What still is as the action left it goes back to what it was; what was changed since is kept, and
so is what something later hangs on. Rows come back first, then columns go back, then rows go: so
that at each step the file holds together, and the journal of it can be undone step by step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.records import CustomerId
from smallcrm.domain.taken_back import Kept, WhyKept
from smallcrm.domain.text import fold
from smallcrm.storage import bonds, effects, erased_choices, journal
from smallcrm.storage.effects import Effect, Key
from smallcrm.storage.journal import Entry

TOGETHER: dict[str, tuple[tuple[str, ...], ...]] = {
    "customer": (("name", "sort_key"), ("joined_into_id", "deleted_at")),
    "phone": (("number", "digits"),),
    "email": (("address", "folded"),),
    "tag": (("name", "folded"),),
    "affiliation": (("company_name", "company_id"),),
    "occasion": (("day", "month", "year"),),
    "cadence": (("every", "unit"),),
    "tag_rhythm": (("every", "unit"),),
    "respite": (("until_on", "answer"),),
    "amount": (("minor", "currency"),),
    "custom_value": (("text", "number"),),
    "custom_field": (("name", "folded"), ("kind", "choices")),
    "segment": (("name", "folded"),),
    "item": (("name", "folded"), ("minor", "currency")),
    "sale": (("minor", "currency"), ("returned_on", "return_reason")),
    "agreement": (
        *(("minor", "currency"), ("every", "unit"), ("term_every", "term_unit")),
        *(("notice_every", "notice_unit"), ("renewed_every", "renewed_unit")),
        ("ended_on", "end_reason"),
    ),
    "rate": (("name", "folded"), ("minor", "currency")),
    "pipeline": (("name", "folded"),),
    "stage": (("name", "folded"),),
    "deal": (("stage_id", "entered_at"), ("minor", "currency"), ("state", "closed_at", "reason")),
    "complaint": (("minor", "currency"),),
    "introduction": (("introducer_name", "introducer_id"),),
    "checklist": (("name", "folded"),),
    "rule": (("effect", "checklist_id"), ("month", "day"), ("happening", "stage_id")),
    "letter": (("outcome", "settled_at", "channel"),),
    "theme": (("name", "folded"),),
    "template": (("name", "folded"),),
    "feedback": (("score", "scale"), ("theme_id", "placed_at")),
    "verdict": (("words", "decided_on", "until_on"),),
    "contact_window": (("weekday", "begins", "ends"),),
    "follow_up": (
        ("due_on", "due_time", "snooze_count"),
        ("state", "closed_at"),
        ("rule", "rule_from", "occurrence_on", "series_id"),
    ),
}
"""Columns that mean something only together: they go back together or not at all. What is said
of them is said of the first."""
_TRASHED = "deleted_at"
_JOINED_INTO = "joined_into_id"


@dataclass(slots=True)
class Outcome:
    entries: list[Entry] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)


def take_back(connection: Connection, set_id: int) -> Outcome:
    """Change the rows, and say what was changed for the journal. To be called in a transaction
    that can write; the journal and the index are the caller's."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    return _Work(connection, effects.of(connection, set_id)).run()


class _Work:
    def __init__(self, connection: Connection, found: list[Effect]) -> None:
        self._connection = connection
        self._done = Outcome()
        self._effects = {e.key: e for e in found}
        self._now = _rows(connection, self._effects)
        self._joined = _joined(connection)

    def run(self) -> Outcome:
        back = [e for e in self._effects.values() if e.was and not e.stays]
        back = [e for e in back if e.key not in self._now]
        back.sort(key=lambda e: bonds.ORDER[e.table])
        changed = [e for e in self._effects.values() if e.was and e.stays and e.key in self._now]
        wanted = {e.key: self._wanted(e) for e in changed}
        left = [e for e in back if e.table not in bonds.OF_NOTES and self._put(e)]
        self._drop_notes_of_nobody()
        left += [e for e in back if e.table in bonds.OF_NOTES and self._put(e)]
        stuck = [e for e in changed if wanted[e.key] and self._set(e, wanted[e.key])]
        self._remove([e for e in self._effects.values() if not e.was and e.key in self._now])
        # what they stood in the way of may be free now
        for effect in left:
            why = self._put(effect)
            if why:
                self._keep(effect, "", None, why)
        for effect in stuck:
            why = self._set(effect, wanted[effect.key])
            if why:
                self._keep_columns(effect, wanted[effect.key], why)
        return self._done

    # --- rows that the action took away ----------------------------------------------------------

    def _put(self, effect: Effect) -> WhyKept | None:
        """Bring a row back; why it cannot come."""
        row = dict(effect.before)
        for column, parent in bonds.PARENTS[effect.table]:
            if row.get(column) is None or self._is_there(parent, row[column]):
                continue
            if bonds.is_loose(effect.table, column):
                row[column] = None
            else:
                return WhyKept.GONE
        if self._is_taken(effect, row):
            return WhyKept.TAKEN
        try:
            journal.put_row(self._connection, effect.table, row)
        except IntegrityError:
            return WhyKept.TAKEN
        self._done.entries.append(Entry(*effect.key, _owner(effect, row), None, None))
        return None

    def _drop_notes_of_nobody(self) -> None:
        """A note comes back for somebody, or not at all."""
        put = {(e.table, e.row_id): e for e in self._done.entries if e.before is None}
        for table, note in list(put):
            if table != "interaction" or self._count("participant", "interaction_id", note):
                continue
            parts = [
                (part, row)
                for part, column in bonds.PARTS
                for row in self._ids(part, column, note)
                if (part, row) in put
            ]
            for key in [*parts, (table, note)]:
                journal.take_row(self._connection, *key)
                self._done.entries.remove(put.pop(key))
            self._keep(self._effects[table, note], "", None, WhyKept.GONE)

    # --- columns that it changed -----------------------------------------------------------------

    def _wanted(self, effect: Effect) -> dict[str, Any]:
        """What the row's columns go back to; those that were changed since are kept."""
        now, result = self._now[effect.key], dict[str, Any]()
        moved = [c for c, v in effect.before.items() if effect.left.get(c, now[c]) != v]
        for group in _groups(effect.table, moved):
            before = {c: effect.before[c] for c in group}
            if all(now[c] == v for c, v in before.items()):
                continue
            if not all(self._is_as_left(effect, c) for c in group):
                self._keep(effect, group[0], now[group[0]], WhyKept.CHANGED)
            elif "choices" in group and self._needs_choices(effect):
                self._keep(effect, "choices", now["choices"], WhyKept.USED, "custom_value")
            else:
                result.update(before)
        return result

    def _needs_choices(self, effect: Effect) -> bool:
        """Whether a value that stays is one of the choices that would go from its field."""
        if effect.before.get("kind", CustomKind.CHOICE.value) != CustomKind.CHOICE.value:
            return False
        now = {fold(c) for c in erased_choices.read(self._now[effect.key]["choices"])}
        lost = now - {fold(c) for c in erased_choices.read(effect.before["choices"])}
        values = self._ids("custom_value", "custom_field_id", effect.row_id)
        return any(self._text_after(row) in lost for row in values)

    def _text_after(self, value: int) -> str:
        """What a custom value says when all is done, folded; "" of one that goes."""
        effect = self._effects.get(("custom_value", value))
        if effect is not None:
            now = self._now[effect.key]
            if all(now[c] == v for c, v in effect.left.items()):
                return fold(str(effect.before.get("text", ""))) if effect.was else ""
            return fold(str(now["text"]))
        (row,) = journal.rows(self._connection, "custom_value", [value])
        return fold(str(row["text"]))

    def _is_as_left(self, effect: Effect, column: str) -> bool:
        """Whether a column is as the action left it; or is of whom that customer, who was joined
        into another since, is part of now."""
        now = self._now[effect.key][column]
        left = effect.left.get(column, now)
        if (column, "customer") not in bonds.PARENTS[effect.table] or column == _JOINED_INTO:
            return bool(now == left)
        while left != now and left in self._joined:
            left = self._joined[left]
        return bool(now == left)

    def _set(self, effect: Effect, wanted: dict[str, Any]) -> WhyKept | None:
        """Put columns back; why they cannot go."""
        for column, parent in bonds.PARENTS[effect.table]:
            target = wanted.get(column)
            if target is not None and not self._is_there(parent, target):
                return WhyKept.GONE
        now = self._now[effect.key]
        if self._is_taken(effect, {**now, **wanted}):
            return WhyKept.TAKEN
        try:
            journal.set_columns(self._connection, effect.table, effect.row_id, wanted)
        except IntegrityError:
            return WhyKept.TAKEN
        before = {c: now[c] for c in wanted}
        owner = _owner(effect, {**now, **wanted})
        self._done.entries.append(Entry(*effect.key, owner, before, wanted))
        return None

    def _keep_columns(self, effect: Effect, wanted: dict[str, Any], why: WhyKept) -> None:
        for group in _groups(effect.table, list(wanted)):
            self._keep(effect, group[0], self._now[effect.key][group[0]], why)

    # --- rows that it put in ---------------------------------------------------------------------

    def _remove(self, put_in: list[Effect]) -> None:
        """Take out what nobody touched and nothing hangs on."""
        goes = {e.key for e in put_in}
        kept = {e.key for e in put_in if self._is_changed(e)}
        hangs = bonds.Bonds(self._connection, goes)
        goes, used = hangs.loose(goes - kept)
        for key, child in used:
            self._keep(self._effects[key], "", None, WhyKept.USED, child[0])
        for table in sorted({k[0] for k in goes}, key=lambda t: -bonds.ORDER[t]):
            ids = sorted((k[1] for k in goes if k[0] == table), reverse=True)
            self._connection.exec_driver_sql(
                f"DELETE FROM {table} WHERE id = ?", [(row_id,) for row_id in ids]
            )
            for key in ((table, row_id) for row_id in ids):
                row = self._now[key]
                owner = _owner(self._effects[key], row)
                self._done.entries.append(Entry(*key, owner, row, None))

    def _is_changed(self, effect: Effect) -> bool:
        """Whether a row is not as it was put in; to be in the trash is no reason to keep it."""
        now = self._now[effect.key]
        changed = [
            c
            for c, v in effect.left.items()
            if c in now and now[c] != v and not (c == _TRASHED and now[c] is not None)
        ]
        for group in _groups(effect.table, changed):
            self._keep(effect, group[0], now[group[0]], WhyKept.CHANGED)
        return bool(changed)

    # --- looking ---------------------------------------------------------------------------------

    def _keep(self, effect: Effect, column: str, value: Any, why: WhyKept, by: str = "") -> None:
        row = self._now.get(effect.key) or effect.before
        owner = _owner(effect, row)
        whose = None if owner is None else CustomerId(owner)
        self._done.kept.append(Kept(effect.table, effect.row_id, whose, column, value, why, by))

    def _is_taken(self, effect: Effect, row: dict[str, Any]) -> bool:
        """Whether another row says the same, or stands where there is room for one."""
        place = bonds.PLACES.get(effect.table, ())
        if not place:
            return False
        where = " AND ".join(f"{c} IS ?" for c in place)
        others = self._connection.exec_driver_sql(
            f"SELECT count(*) FROM {effect.table} WHERE {where} AND id <> ?",
            (*(row[c] for c in place), effect.row_id),
        )
        return bool(others.scalar())

    def _is_there(self, table: str, row_id: int) -> bool:
        return bool(self._count(table, "id", row_id))

    def _count(self, table: str, column: str, value: int) -> int:
        return len(self._ids(table, column, value))

    def _ids(self, table: str, column: str, value: int) -> list[int]:
        rows = self._connection.exec_driver_sql(
            f"SELECT id FROM {table} WHERE {column} = ?", (value,)
        )
        return [r[0] for r in rows]


def _groups(table: str, columns: Iterable[str]) -> list[list[str]]:
    """The columns by what belongs together, the leading one first."""
    wanted, found = list(columns), list[list[str]]()
    for group in TOGETHER.get(table, ()):
        here = [c for c in group if c in wanted]
        if here:
            found.append(here)
    together = {c for group in found for c in group}
    return found + [[c] for c in wanted if c not in together]


def _joined(connection: Connection) -> dict[Any, Any]:
    """Of each customer that was joined into another, who that is."""
    rows = connection.exec_driver_sql(
        "SELECT id, joined_into_id FROM customer WHERE joined_into_id IS NOT NULL"
    )
    return {r[0]: r[1] for r in rows}


def _owner(effect: Effect, row: dict[str, Any]) -> int | None:
    if effect.table == "customer":
        return effect.row_id
    owner = row.get("customer_id", effect.customer_id)
    return None if owner is None else int(owner)


def _rows(connection: Connection, keys: Iterable[Key]) -> dict[Key, dict[str, Any]]:
    """The rows as they are now; those that are gone are left out."""
    by_table: dict[str, list[int]] = {}
    for table, row_id in keys:
        by_table.setdefault(table, []).append(row_id)
    return {
        (table, row["id"]): row
        for table, ids in by_table.items()
        for row in journal.rows(connection, table, ids)
    }
