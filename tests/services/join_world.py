"""Customers who are joined, edited, taken apart and undone at random, and what must be there.

A model beside the file: whose each value is (None: of one of them, nobody can say whose any
more), and what it was before each step.
"""

from __future__ import annotations

import copy
import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from conftest import NOW
from services.test_undo_all import check_index, snapshot
from smallcrm.domain.joined import FieldKey, Side, Single
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailDraft,
    DetailId,
    DetailKind,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.services import customers, details, follow_ups, joining
from smallcrm.storage.store import Store
from touches import touch

VALUES = {
    "phone": "SELECT customer_id, number FROM phone",
    "email": "SELECT customer_id, address FROM email",
    "fact": "SELECT customer_id, text FROM fact",
    "note": "SELECT p.customer_id, i.body FROM interaction i"
    " JOIN participant p ON p.interaction_id = i.id",
    "follow_up": "SELECT customer_id, text FROM follow_up",
}
_SINGLES = (
    *(FieldKey(f) for f in CustomerField),
    FieldKey(Single.BIRTHDAY),
    FieldKey(Single.CADENCE),
)
Value = tuple[str, str]


@dataclass
class Joined:
    """One join: what came along, the single values that both had before, and whether anything
    was done since that leaves it open whose a value is."""

    kept: int
    moved: set[Value]
    fields: dict[int, dict[str, str]]
    edited: set[str] = field(default_factory=set)
    is_plain: bool = True


@dataclass
class State:
    owners: dict[Value, int | None] = field(default_factory=dict)
    into: dict[int, Joined] = field(default_factory=dict)


class JoinWorld:
    def __init__(self, path: Path, seed: int) -> None:
        self.path, self.chance = path, random.Random(seed)
        self.store = Store(path, lambda: NOW)
        self.state = State()
        self.past: list[State] = []
        self.future: list[State] = []
        self.joins = self.unjoins = self.kept_edits = 0
        self._number = 0
        self.people = [self._add() for _ in range(self.chance.randint(2, 4))]
        self.before = snapshot(path)
        self.first = self.store.undo_step()

    # --- steps -----------------------------------------------------------------------------------

    def step(self) -> None:
        what = self.chance.random()
        if what < 0.12:
            self.undo()
        elif what < 0.2:
            self.redo()
        elif what < 0.42:
            self.join()
        elif what < 0.6:
            self.unjoin()
        else:
            self.edit()

    def undo(self) -> None:
        if self.past:
            self.store.undo()
            self.future.append(self.state)
            self.state = self.past.pop()

    def redo(self) -> None:
        if self.future:
            self.store.redo()
            self.past.append(self.state)
            self.state = self.future.pop()

    def undo_all(self) -> None:
        while self.past:
            self.undo()

    def _act(self) -> None:
        self.past.append(copy.deepcopy(self.state))
        self.future.clear()

    def join(self) -> None:
        listed = self.listed()
        if len(listed) < 2:
            return
        kept, gone = self.chance.sample(listed, 2)
        self._act()
        chosen = {key: self.chance.choice(list(Side)) for key in _SINGLES}
        fields = {one: self.fields(one) for one in (kept, gone)}
        joining.join(self.store, CustomerId(kept), CustomerId(gone), chosen, NOW)
        moved = {v for v, owner in self.state.owners.items() if owner == gone}
        for value in moved:
            self.state.owners[value] = kept
        for other in self.state.into.values():
            other.is_plain = other.is_plain and other.kept not in (kept, gone)
        self.state.into[gone] = Joined(kept, moved, fields)
        self.joins += 1

    def unjoin(self) -> None:
        if not self.state.into:
            return
        gone = self.chance.choice(sorted(self.state.into))
        self._act()
        joining.unjoin(self.store, CustomerId(gone))
        join = self.state.into.pop(gone)
        self.unjoins += 1
        for value in join.moved:
            if value in self.state.owners:
                self.state.owners[value] = gone if join.is_plain else None
        for number, other in self.state.into.items():
            both = {number, other.kept}
            other.is_plain = other.is_plain and both.isdisjoint({join.kept, gone})
        if join.is_plain:
            self._check_fields(gone, join)

    def edit(self) -> None:
        who = self.chance.choice(self.listed())
        match self.chance.randrange(3):
            case 0:
                self._set_field(who)
            case 1:
                self._remove(who)
            case _:
                self._act()
                self._give(who)

    def _set_field(self, who: int) -> None:
        """Of whoever was joined with another, if there is one."""
        joined = sorted({j.kept for j in self.state.into.values()} & set(self.listed()))
        who = self.chance.choice(joined or [who])
        self._act()
        which = self.chance.choice((CustomerField.NAME, CustomerField.NICKNAME))
        customers.set_field(self.store, CustomerId(who), which, self._new("Called"))
        for join in self.state.into.values():
            if join.kept == who:
                join.edited.add(which.value)
                self.kept_edits += 1

    def _remove(self, who: int) -> None:
        rows = self.store.fetch("SELECT id, text FROM fact WHERE customer_id = ?", (who,))
        if rows:
            number, text = self.chance.choice(rows)
            self._act()
            details.remove(self.store, DetailKind.FACT, DetailId(number))
            del self.state.owners["fact", text]

    # --- what there is ---------------------------------------------------------------------------

    def _new(self, word: str) -> str:
        self._number += 1
        return f"{word} {self._number}"

    def _add(self) -> int:
        kinds: list[DetailDraft] = [EmailDraft("same@mail.example"), TagDraft("print")]
        if self.chance.random() < 0.6:
            year = self.chance.choice((None, 1980))
            kinds.append(OccasionDraft(OccasionKind.BIRTHDAY, 5, self.chance.randint(1, 9), year))
        if self.chance.random() < 0.6:
            kinds.append(CadenceDraft(self.chance.randint(1, 9), CadenceUnit.WEEK))
        nickname = self._new("Nick") if self.chance.random() < 0.5 else ""
        draft = CustomerDraft(self._new("Person"), nickname=nickname, details=tuple(kinds))
        who = int(customers.add(self.store, draft, NOW))
        for _ in range(self.chance.randint(1, 5)):
            self._give(who)
        return who

    def _give(self, who: int) -> None:
        """One value that only they have."""
        number, kind = CustomerId(who), self.chance.choice(sorted(VALUES))
        text = self._new(kind)
        match kind:
            case "phone":
                text = f"+49 30 {1_000_000 + self._number}"
                details.add(self.store, number, PhoneDraft(text))
            case "email":
                text = f"own{self._number}@mail.example"
                details.add(self.store, number, EmailDraft(text))
            case "fact":
                details.add(self.store, number, FactDraft(text))
            case "note":
                day = timedelta(days=self.chance.randint(0, 99))
                touch(self.store, text, number, at=NOW - day)
            case _:
                follow_ups.add(self.store, number, FollowUpDraft(text, date(2026, 12, 1)), NOW)
        self.state.owners[kind, text] = who

    def listed(self) -> list[int]:
        rows = self.store.fetch("SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY id")
        return [int(r[0]) for r in rows]

    def fields(self, who: int) -> dict[str, str]:
        columns = ", ".join(f.value for f in CustomerField)
        (row,) = self.store.fetch(f"SELECT {columns} FROM customer WHERE id = ?", (who,))
        return dict(zip((f.value for f in CustomerField), row, strict=True))

    # --- what must be true -----------------------------------------------------------------------

    def check(self) -> None:
        """Every value there is once, with whom it must be, and nobody unlisted holds it."""
        found: dict[Value, int] = {}
        for kind, sql in VALUES.items():
            for owner, text in self.store.fetch(sql):
                if text != "same@mail.example":
                    assert (kind, text) not in found
                    found[kind, text] = owner
        assert found.keys() == self.state.owners.keys()
        listed = set(self.listed())
        assert set(found.values()) <= listed
        for value, owner in self.state.owners.items():
            assert owner is None or found[value] == owner, value
        assert listed == set(self.people) - self.state.into.keys()
        for table in ("email", "tag"):  # what all had: each still has it
            rows = self.store.fetch(
                f"SELECT DISTINCT customer_id FROM {table}"
                " WHERE folded IN ('same@mail.example', 'print')"
            )
            assert {int(r[0]) for r in rows} == set(self.people)

    def _check_fields(self, gone: int, join: Joined) -> None:
        """Who went is what they were; who stayed also, but for what was edited since."""
        assert self.fields(gone) == join.fields[gone]
        now, then = self.fields(join.kept), join.fields[join.kept]
        for name, value in then.items():
            if name not in join.edited:
                assert now[name] == value, name

    def check_file(self) -> None:
        check_index(self.store)
        with closing(sqlite3.connect(self.path)) as file:
            assert file.execute("PRAGMA foreign_key_check").fetchall() == []
            assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
