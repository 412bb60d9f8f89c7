"""The rows that are in the file when a JSON document comes in: by what they say, and by what they
said before they were changed.

A document may be older than what is here: what was put right since is not to come back beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain.records import OccasionKind
from smallcrm.storage import journal
from smallcrm.storage.models import Base

SAME: dict[str, tuple[str, ...]] = {
    "customer": ("uid",),
    "custom_field": ("folded", "tag"),
    "custom_value": ("customer_id", "custom_field_id"),
    "tag_rhythm": ("folded",),
    "segment": ("folded",),
    "cadence": ("customer_id",),
    "tag": ("customer_id", "folded"),
    "interaction": ("created_at", "kind", "body"),
    "follow_up": ("created_at", "text", "customer_id"),
    "participant": ("interaction_id", "customer_id"),
    "item": ("folded",),
    "item_pair": ("item_id", "other_id"),
    "pipeline": ("folded",),
    "stage": ("pipeline_id", "folded"),
    "checklist": ("folded",),
    "sale": ("created_at", "customer_id", "item_id", "minor"),
    "agreement": ("created_at", "customer_id", "what"),
    "deal": ("created_at", "customer_id", "what"),
    "complaint": ("created_at", "customer_id", "words"),
    "complaint_contact": ("complaint_id", "interaction_id"),
    "letter": ("created_at", "customer_id", "subject"),
    "rule": ("name", "happening", "since_on"),
    "firing": ("rule_id", "customer_id", "occurrence"),
    "theme": ("folded",),
    "template": ("folded",),
    "batch": ("created_at", "name"),
    "feedback": ("created_at", "customer_id", "words"),
    "verdict": ("customer_id", "about"),
    "availability": ("customer_id",),
    "recording": ("recorded_at", "attachment_id"),
}
"""By what a row is known where it is not by all that it says."""
ALIKE: dict[str, tuple[str, ...]] = {
    "phone": ("customer_id", "number"),
    "email": ("customer_id", "folded"),
    "link": ("customer_id", "url"),
    "address": (
        *("customer_id", "street", "extended", "po_box", "locality", "region", "postal_code"),
        "country",
    ),
    "affiliation": ("customer_id", "company_name", "role"),
    "occasion": ("customer_id", "kind", "month", "day", "label"),
    "consent": ("customer_id", "purpose", "channel", "given_on", "how"),
    "attachment": ("customer_id", "interaction_id", "content"),
    "introduction": ("customer_id", "introducer_id", "introducer_name"),
    "rate": ("customer_id", "folded", "since_on", "state", "unit"),
}
"""What makes two values one, though one has another label, or less beside it."""
_ONCE = frozenset(("customer", "custom_field", "custom_value", "tag_rhythm", "cadence", "tag"))
_ONCE |= {"participant", "not_same", "segment", "item", "item_pair", "pipeline", "stage"}
_ONCE |= {"checklist", "complaint_contact", "firing", "theme", "template", "verdict"}
_ONCE |= {"availability"}
"""Of which a document may have each only once; of the rest it may say the same twice."""
BEYOND = 2**53
"""Numbers from here on are not taken over: the file must be able to count on from each."""
_CHANGED = (
    "SELECT c.row_id, coalesce(c.before, c.after) FROM change c"
    " JOIN change_set s ON s.id = c.set_id WHERE c.table_name = ? AND s.undone_at IS NULL"
    " AND c.after IS NOT NULL ORDER BY c.id DESC"
)
"""What changed columns held before; last, what an import put in, as far as that is known."""
_Key = tuple[Any, ...]


class There:
    """The rows of a table that are in the file, by what they say, and its free numbers."""

    def __init__(self, connection: Connection, name: str) -> None:
        columns = [c.name for c in Base.metadata.tables[name].columns]
        self._key = SAME.get(name) or tuple(c for c in columns if c != "id")
        self._alike = ALIKE.get(name, ())
        rows = connection.exec_driver_sql(f"SELECT id, {', '.join(self._key)} FROM {name}")
        self.is_once = name in _ONCE
        here = {int(number): values for number, *values in rows}
        self._left = set(here)
        self._found: dict[_Key, list[int]] = {}
        self._older: dict[_Key, list[int]] = {}
        for number, values in here.items():
            self._found.setdefault(tuple(values), []).append(number)
        self._born = _born(connection) if name == "occasion" else set()
        self._read_older(connection, name, here)
        last = connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)
        ).scalar()
        self._next = int(last or 0) + 1
        self.is_afresh = last is None
        self._connection = connection
        self._used: set[int] = set()

    def find(self, row: Mapping[str, Any]) -> int | None:
        """The row that says the same; of several that do each is found once."""
        found = self._found.get(tuple(row[c] for c in self._key))
        if not found:
            return None
        if self.is_once:
            return found[0]
        self._left.discard(found[0])
        return found.pop(0)

    def find_older(self, row: Mapping[str, Any]) -> int | None:
        """The row that said so before it was changed, or has the same value under another label;
        each is found once."""
        keys = [("was", *(row[c] for c in self._key))]
        if self._alike:
            keys.append(("like", *(row[c] for c in self._alike)))
        for number in (n for key in keys for n in self._older.get(key, ())):
            if self.is_once or number in self._left:
                if not self.is_once:
                    self._left.discard(number)
                return number
        return None

    def is_second_birthday(self, row: Mapping[str, Any]) -> bool:
        """Whether it is the birthday of somebody here who has one."""
        return row.get("kind") == OccasionKind.BIRTHDAY and row.get("customer_id") in self._born

    def add(self, row: Mapping[str, Any]) -> None:
        if self.is_once:
            self._found[tuple(row[c] for c in self._key)] = [row["id"]]

    def has_open(self, series: int) -> bool:
        """Whether a time of a series of follow-ups is open."""
        sql = "SELECT 1 FROM follow_up WHERE series_id = ? AND state = 'open'"
        return self._connection.exec_driver_sql(sql, (series,)).first() is not None

    def take(self, number: int) -> int:
        """The old number where the table never had a row, else the next one."""
        if self.is_afresh and 0 < number < BEYOND and number not in self._used:
            self._used.add(number)
            self._next = max(self._next, number + 1)
            return number
        number, self._next = self._next, self._next + 1
        self._used.add(number)  # or a row of this number, further on, would have it too
        return number

    def _read_older(self, connection: Connection, name: str, here: Mapping[int, list[Any]]) -> None:
        """Back from what the rows say, by one change after the other."""
        was: dict[int, dict[str, Any]] = {}
        for row_id, held in connection.exec_driver_sql(_CHANGED, (name,)):
            if row_id not in here:
                continue
            state = was.get(row_id) or dict(zip(self._key, here[row_id], strict=True))
            was[row_id] = {**state, **(journal.load(held) or {})}
            key = ("was", *(was[row_id][c] for c in self._key))
            self._older.setdefault(key, []).append(row_id)
        if not self._alike:
            return
        for number, *values in connection.exec_driver_sql(
            f"SELECT id, {', '.join(self._alike)} FROM {name}"
        ):
            self._older.setdefault(("like", *values), []).append(int(number))


def _born(connection: Connection) -> set[int]:
    """Who has a birthday."""
    sql = "SELECT customer_id FROM occasion WHERE kind = ?"
    rows = connection.exec_driver_sql(sql, (OccasionKind.BIRTHDAY.value,))
    return {int(row[0]) for row in rows}
