"""What an earlier import wrote and the user has left alone since may be brought up to date by a
newer file; what the user wrote, changed or took away stays so, whatever a file says.

The journal tells both: each row of an import is there as an insert, and each change after it with
what the changed columns held before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CustomerDraft,
    CustomerField,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.text import fold, one_line
from smallcrm.services import details, duplicates, history_fields, past_notes
from smallcrm.services.matching import Mark, mark_of
from smallcrm.storage import journal
from smallcrm.storage.store import Store

_CHUNK = 400
_TABLES = frozenset(kind.value for kind in details.MODELS)
_INSERTS = (
    "SELECT c.table_name, c.row_id, c.customer_id, c.after, s.id FROM change c"
    " JOIN change_set s ON s.id = c.set_id WHERE s.action = '{action}' AND s.undone_at IS NULL"
    " AND c.before IS NULL AND c.customer_id IN ({ids}) AND s.id NOT IN (SELECT takes_back"
    " FROM change_set WHERE takes_back IS NOT NULL AND undone_at IS NULL)"
)
_LATER = (
    "SELECT c.table_name, c.row_id, c.before, c.after, s.action, s.id FROM change c"
    " JOIN change_set s ON s.id = c.set_id WHERE s.undone_at IS NULL AND c.before IS NOT NULL"
    " AND c.customer_id IN ({ids}) ORDER BY c.id"
)
_FIELDS = "SELECT id, folded FROM custom_field"
_TAKEN_AWAY = (Action.REMOVE_DETAIL, Action.CLEAR_VALUE)
_MOVED = {"customer_id"}
"""Columns that change when customers are joined: nobody wrote another value."""
Steps = frozenset[int]
"""The imports of which a file is a newer version, by their actions."""
_NOTHING_SAID: Mapping[int, set[Mark]] = MappingProxyType({})


@dataclass(slots=True)
class _Imported:
    """A row that an import put in. ``wrote`` is what it had in the columns that changed since,
    ``touched`` which of them the user changed, ``last`` the later imports that changed some."""

    customer: int
    step: int
    wrote: dict[str, Any] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    is_gone: bool = False
    last: dict[str, int] = field(default_factory=dict)


class Past:
    """Of these customers, what imports wrote and what the user made of it."""

    def __init__(
        self,
        store: Store,
        customers: Sequence[int],
        said: Mapping[int, set[Mark]] = _NOTHING_SAID,
    ) -> None:
        """``said`` is what several cards of one customer say together."""
        self._said = said
        into = duplicates.roots(store)
        self._roots = set(into.values())
        self._gone = _uids_of(store, into)
        self._cleared: dict[int, set[str]] = {}
        self._emptied: dict[int, set[int]] = {}
        self._fields = {int(i): str(f) for i, f in store.fetch(_FIELDS)}
        self._rows: dict[tuple[str, int], _Imported] = {}
        self._uids: dict[int, str] = {}
        self._settled: dict[int, set[Mark]] = {}
        self._values: dict[int, list[tuple[int, DetailDraft]]] = {}
        self._notes: dict[int, list[past_notes.PastNote]] = {}
        ids = sorted(set(customers))
        for start in range(0, len(ids), _CHUNK):
            self._load(store, tuple(ids[start : start + _CHUNK]))

    def settled(self, customer: int) -> set[Mark]:
        """Values that an import wrote and the user changed or took away."""
        return self._settled.get(customer, set())

    def outdated(
        self, customer: int, draft: CustomerDraft, detail: DetailDraft, older: Steps
    ) -> int | None:
        """The row of an earlier import of the same file that has another value where the newer
        file has this one; None when it is one more. It is given once only."""
        has = self._said.get(customer) or {mark_of(d) for d in draft.details}
        if customer in self._roots and isinstance(detail, OccasionDraft | CadenceDraft):
            return None  # who joined them chose one
        values = self._values.get(customer, [])
        for n, (row_id, old) in enumerate(values):
            row = self._rows[details.kind_of(old).value, row_id]
            same = type(old) is type(detail) and _place(old) == _place(detail) is not None
            if same and mark_of(old) not in has and self._is_same(row, draft, older):
                del values[n]
                return row_id
        return None

    def outdated_note(self, customer: int, draft: CustomerDraft, older: Steps) -> int | None:
        """The note of an earlier import of the same file that the newer file has no longer, and
        that the user left alone. It is given once only."""
        has = self._said.get(customer) or {past_notes.marked(n) for n in draft.notes}
        notes = self._notes.get(customer, [])
        for n, note in enumerate(notes):
            row = self._rows["participant", note.link]
            is_old = past_notes.marked(note.text or "") not in has
            if is_old and self._is_same(row, draft, older):
                del notes[n]
                return note.row
        return None

    def is_said(self, customer: int, mark: Mark) -> bool:
        """Whether another card of the same customer says what is here."""
        return mark in self._said.get(customer, ())

    def is_cleared(self, customer: int, column: str) -> bool:
        """Whether the user took away what a column of a customer had."""
        return column in self._cleared.get(customer, ())

    def is_emptied(self, customer: int, folded: str) -> bool:
        """Whether the user took away what a customer had in a field of this name."""
        fields = self._emptied.get(customer, ())
        return any(self._fields.get(field) == folded for field in fields)

    def is_lifted(self, customer: int) -> bool:
        """Whether an import brought somebody, and the user has changed since whether they want
        to be contacted."""
        row = self._rows.get(("customer", customer))
        return row is not None and "do_not_contact_at" in row.touched

    def is_zone_lifted(self, customer: int) -> bool:
        """Whether an import said where somebody's clock stands, and the user took that away."""
        return any(
            row.customer == customer and (row.is_gone or "zone" in row.touched)
            for (table, _), row in self._rows.items()
            if table == "availability"
        )

    def is_ours(
        self, customer: int, name: CustomerField, draft: CustomerDraft, older: Steps
    ) -> bool:
        """Whether a single value of a customer is as an earlier import of the file wrote it."""
        row = self._rows.get(("customer", customer))
        if row is None or customer in self._roots:
            return False  # who joined them chose
        if name.value in row.touched:
            return False
        step = row.last.get(name.value, row.step)
        return self._is_record(row, draft) or (draft.uid not in self._gone and step in older)

    def is_untouched(self, table: str, row_id: int, draft: CustomerDraft, older: Steps) -> bool:
        """Whether an earlier import of the file wrote a row, and the user left it alone."""
        row = self._rows.get((table, row_id))
        if row is None or row.touched or row.customer in self._roots:
            return False
        return self._is_same(row, draft, older)

    def _is_record(self, row: _Imported, draft: CustomerDraft) -> bool:
        """The same record, by its number."""
        return bool(draft.uid) and self._uids.get(row.customer) == draft.uid

    def _is_same(self, row: _Imported, draft: CustomerDraft, older: Steps) -> bool:
        """Of an earlier version of the same file, or of the same record, by its number."""
        if draft.uid in self._gone:
            return False  # the card of somebody who was joined into this one
        return self._is_record(row, draft) or older >= {row.step, *row.last.values()}

    def _load(self, store: Store, ids: tuple[int, ...]) -> None:
        marks = ",".join("?" * len(ids))
        uids = store.fetch(f"SELECT id, uid FROM customer WHERE id IN ({marks})", ids)
        self._uids |= {int(i): str(uid) for i, uid in uids}
        found: dict[tuple[str, int], _Imported] = {}
        inserts = _INSERTS.format(action=Action.IMPORT.value, ids=marks)
        for table, row_id, customer, after, step in store.fetch(inserts, ids):
            left = journal.load(after) or {}
            if table == "customer":
                self._cleared.setdefault(row_id, set()).update(c for c, v in left.items() if v)
            found[table, row_id] = _Imported(customer, step, left, set(left) - _MOVED)
        for table, row_id, before, after, action, step in store.fetch(
            _LATER.format(ids=marks), ids
        ):
            held = journal.load(before) or {}
            if table == "customer" and action not in (Action.IMPORT, Action.TAKE_BACK):
                self._cleared.setdefault(row_id, set()).update(c for c, v in held.items() if v)
            row = found.get((table, row_id))
            if row is not None:
                for column, value in held.items():
                    if action != Action.IMPORT and column not in row.touched:
                        row.wrote[column] = value  # what the last import left there
                    row.wrote.setdefault(column, value)
                row.is_gone = after is None
                if action == Action.IMPORT:
                    row.last |= dict.fromkeys(held, step)
                else:
                    row.touched |= set(held) - _MOVED
            elif after is None and action in _TAKEN_AWAY:
                self._settle_removed(table, held)
        self._rows |= found
        self._read_values(store, found)
        self._read_notes(store, found)
        for (table, _), row in found.items():
            if table == "custom_value" and "custom_field_id" in row.wrote:
                self._settle_removed(table, {**row.wrote, "customer_id": row.customer})

    def _settle_removed(self, table: str, had: dict[str, Any]) -> None:
        """What a row had that the user took away."""
        if table == "custom_value":
            self._emptied.setdefault(had["customer_id"], set()).add(had["custom_field_id"])
        elif (value := _draft(table, had)) is not None:
            self._settled.setdefault(had["customer_id"], set()).add(mark_of(value))

    def _read_values(self, store: Store, found: dict[tuple[str, int], _Imported]) -> None:
        for table in _TABLES:
            rows = {i: row for (name, i), row in found.items() if name == table}
            here = _columns(store, table, [i for i, row in rows.items() if not row.is_gone])
            for row_id, row in rows.items():
                now = here.get(row_id, {})
                written = _draft(table, {**now, **row.wrote})
                if (row.touched or row.is_gone) and written is not None:
                    self._settled.setdefault(row.customer, set()).add(mark_of(written))
                elif not row.is_gone and (value := _draft(table, now)) is not None:
                    self._values.setdefault(row.customer, []).append((row_id, value))

    def _read_notes(self, store: Store, found: dict[tuple[str, int], _Imported]) -> None:
        links = {i: row.wrote for (name, i), row in found.items() if name == "participant"}
        for note in past_notes.load(store, links):
            customer = found["participant", note.link].customer
            if note.is_touched:
                settled = self._settled.setdefault(customer, set())
                settled.update(map(past_notes.marked, note.wrote))
                if note.uid:
                    settled.add(("touch", note.uid))
            else:
                self._notes.setdefault(customer, []).append(note)


def _uids_of(store: Store, customers: Mapping[int, int]) -> set[str]:
    if not customers:
        return set()
    sql = "SELECT uid FROM customer WHERE joined_into_id IS NOT NULL"
    return {str(uid) for (uid,) in store.fetch(sql)}


def differing(draft: CustomerDraft, here: dict[str, str]) -> Iterable[tuple[CustomerField, str]]:
    """The single values of a draft that are filled, and other than those that are here."""
    for name in CustomerField:
        value = one_line(getattr(draft, name.value))
        there = here.get(name.value, "")
        if value and there and fold(value) != fold(there):
            yield name, value


def _place(detail: DetailDraft) -> tuple[str, ...] | None:
    """Where a value stands, so that another in the same place may be its newer version; None for
    what only comes and goes."""
    match detail:
        case PhoneDraft(_, label) | EmailDraft(_, label) | LinkDraft(_, label):
            return (fold(label),)
        case AddressDraft():
            return (fold(detail.label),)
        case OccasionDraft(kind, _, _, _, label, _):
            return kind.value, fold(label)
        case AffiliationDraft():
            return ("affiliation",)
        case FactDraft(text) if ": " in text:
            return (fold(text.partition(": ")[0]),)
        case FactDraft() | TagDraft():
            return (type(detail).__name__,)
    return None


def _columns(store: Store, table: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    names = [str(r[1]) for r in store.fetch(f"PRAGMA table_info({table})")] if ids else []
    for start in range(0, len(ids), _CHUNK):
        chunk = tuple(ids[start : start + _CHUNK])
        marks = ",".join("?" * len(chunk))
        for row in store.fetch(
            f"SELECT {', '.join(names)} FROM {table} WHERE id IN ({marks})", chunk
        ):
            values = dict(zip(names, row, strict=True))
            found[int(values["id"])] = values
    return found


def _draft(table: str, row: dict[str, Any]) -> DetailDraft | None:
    """The value of a row as a draft; None when the journal knows too little of it."""
    if "id" not in row:
        return None
    told = history_fields.told(table, row, None)
    value = told[0].before if told else None
    return value if isinstance(value, DetailDraft) else None
