"""What hangs on what: the references between the user's rows, read from the models."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from smallcrm.storage import journal
from smallcrm.storage.bookkeeping import CustomerText
from smallcrm.storage.effects import Key
from smallcrm.storage.models import Base

_TABLES = [t for t in Base.metadata.sorted_tables if t.name != CustomerText.__tablename__]
ORDER = {table.name: place for place, table in enumerate(_TABLES)}
"""What is referred to stands before what refers to it."""
PARENTS: dict[str, tuple[tuple[str, str], ...]] = {
    table.name: tuple(
        (key.parent.name, key.column.table.name)
        for key in sorted(table.foreign_keys, key=lambda k: k.parent.name)
    )
    for table in _TABLES
}
"""Of each table its references: column and table."""
_LOOSE = frozenset(
    {
        *("interaction_id", "company_id", "introducer_id", "item_id", "deal_id", "complaint_id"),
        *("agreement_id", "checklist_id", "checklist_run_id", "rule_id", "batch_id", "stage_id"),
        *("template_id", "theme_id", "letter_id"),
    }
)
PARTS = (
    ("participant", "interaction_id"),
    ("amount", "interaction_id"),
    ("captured_line", "interaction_id"),
    ("complaint_contact", "interaction_id"),
)
"""Rows without which what they refer to is not whole."""
OF_NOTES = frozenset({"follow_up", "sale", "complaint", "feedback"})
"""Rows that came from a note and can do without it."""
PLACES: dict[str, tuple[str, ...]] = {
    "tag": ("customer_id", "folded"),
    "cadence": ("customer_id",),
    "phone": ("customer_id", "number"),
    "email": ("customer_id", "folded"),
    "link": ("customer_id", "url"),
    "fact": ("customer_id", "text"),
    "custom_value": ("customer_id", "custom_field_id"),
    "custom_field": ("folded", "tag"),
    "segment": ("folded",),
    "item": ("folded",),
    "item_pair": ("item_id", "other_id"),
    "pipeline": ("folded",),
    "stage": ("pipeline_id", "folded"),
    "checklist": ("folded",),
    "theme": ("folded",),
    "template": ("folded",),
    "availability": ("customer_id",),
    "verdict": ("customer_id", "about"),
    "firing": ("rule_id", "customer_id", "occurrence"),
    "introduction": ("customer_id", "introducer_id", "introducer_name"),
}
"""Where there is room for one row: the same is not said twice."""
_CHUNK = 400


def is_loose(table: str, column: str) -> bool:
    """Whether a row has its sense still without this reference; parts of a note aside."""
    return column in _LOOSE and bool(Base.metadata.tables[table].c[column].nullable)


@dataclass(slots=True)
class _Node:
    """A row that is to go, what hangs on it, and what it hangs on."""

    children: set[Key] = field(default_factory=set)
    parents: set[Key] = field(default_factory=set)


class Bonds:
    """The references from and to some rows."""

    def __init__(self, connection: Connection, keys: Iterable[Key]) -> None:
        self._connection = connection
        self._nodes = {key: _Node() for key in keys}
        ids: dict[str, list[int]] = {}
        for table, row_id in self._nodes:
            ids.setdefault(table, []).append(row_id)
        for child, references in PARENTS.items():
            for column, parent in references:
                self._read(child, column, parent, ids.get(parent, []))

    def _read(self, child: str, column: str, parent: str, ids: list[int]) -> None:
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            rows = self._connection.exec_driver_sql(
                f"SELECT id, {column} FROM {child} WHERE {column} IN ({marks})", tuple(chunk)
            )
            for row_id, target in rows:
                self._nodes[parent, target].children.add((child, row_id))
                if (child, row_id) in self._nodes:
                    self._nodes[child, row_id].parents.add((parent, target))

    def loose(self, goes: set[Key]) -> tuple[set[Key], list[tuple[Key, Key]]]:
        """Which of these can go without anything hanging in the air, and what else hangs on
        those that cannot: (row, what hangs on it)."""
        goes = set(goes)
        queue = [k for k in self._nodes if k not in goes]
        queue += [k for k in goes if any(c not in self._nodes for c in self._nodes[k].children)]
        last = [(k, note) for k in goes if (note := self._note_of_last(k, goes)) is not None]
        queue += [k for k, _ in last]
        goes.difference_update(queue)
        while queue:
            key = queue.pop()
            node = self._nodes[key]
            parts = {c for c in node.children if _is_part(c[0], key[0])}
            stays = (node.parents | parts) & goes
            goes -= stays
            queue += stays
        used = [
            (key, child)
            for key, node in self._nodes.items()
            if key not in goes
            for child in sorted(node.children)
            if child not in self._nodes
        ]
        return goes, used + last

    def _note_of_last(self, key: Key, goes: set[Key]) -> Key | None:
        """The note that stays and would be nobody's without this row."""
        if key[0] != "participant" or any(p[0] == "interaction" for p in self._nodes[key].parents):
            return None
        (row,) = journal.rows(self._connection, "participant", [key[1]])
        note = "interaction", int(row["interaction_id"])
        rows = self._connection.exec_driver_sql(
            "SELECT id FROM participant WHERE interaction_id = ?", (note[1],)
        )
        return note if all(("participant", r[0]) in goes for r in rows) else None


def _is_part(child: str, parent: str) -> bool:
    return parent == "interaction" and child in dict(PARTS)
