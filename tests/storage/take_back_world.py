"""A file in which all sorts of things are done and taken back, and what must hold of it.

What each action did is seen from outside, by comparing the rows before and after it: nothing here
knows of the journal.
"""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.joined import FieldKey, Side, Single
from smallcrm.domain.records import ChangeSetId, CustomerField
from smallcrm.domain.taken_back import TakenBack, WhyKept
from smallcrm.services import joining
from smallcrm.storage.models import (
    Amount,
    Base,
    Cadence,
    Customer,
    FollowUp,
    Interaction,
    Participant,
    Phone,
    Tag,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store
from storage.test_undo_random import ACTS, NOW, Act, _add_many, _customer, _remove_log, postings

Row = dict[str, Any]
Key = tuple[str, int]
Rows = dict[Key, Row]

BOOKS = {"change_set", "change", "setting", "customer_text", "delivery", "row_sum", "erased"}
TABLES = [t for t in Base.metadata.sorted_tables if t.name not in BOOKS]
REFERENCES = [(t.name, k.parent.name, k.column.table.name) for t in TABLES for k in t.foreign_keys]
LOOSE = {"interaction_id", "company_id"}
WORDS = ("ana", "bä", "o'neil", "{}", "<b>", "🙂", "acme")


def look(path: Path) -> Rows:
    """Every row that an action can change."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        for table in TABLES:
            for row in file.execute(f"SELECT * FROM {table.name}"):
                found[table.name, row["id"]] = dict(row)
    return found


def check_file(store: Store) -> None:
    """Whole, nothing hanging in the air, and found by its words."""
    with closing(sqlite3.connect(store.path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        documents = file.execute("SELECT * FROM customer_text ORDER BY 1").fetchall()
    found = postings(store.path)
    store.rebuild_search()
    with closing(sqlite3.connect(store.path)) as file:
        assert file.execute("SELECT * FROM customer_text ORDER BY 1").fetchall() == documents
    assert postings(store.path) == found


# --- more that may happen ------------------------------------------------------------------------


def _tag(session: WriteSession, number: int, text: str) -> None:
    session.add(Tag(customer_id=_customer(session, number).id, name=text, folded=text))


def _untag(session: WriteSession, number: int, text: str) -> None:
    for row in session.query(Tag).limit(number % 3):
        session.delete(row)


def _rhythm(session: WriteSession, number: int, text: str) -> None:
    owner = _customer(session, number).id
    row = session.query(Cadence).filter_by(customer_id=owner).first()
    if row is None:
        session.add(Cadence(customer_id=owner, every=number + 1, unit="week"))
    elif number % 2:
        row.every = number + 10
    else:
        session.delete(row)


def _rephone(session: WriteSession, number: int, text: str) -> None:
    for row in session.query(Phone).limit(number % 3):
        row.number, row.digits = f"+49 {number}", f"49{number}"


def _give(session: WriteSession, number: int, text: str) -> None:
    """The first note of one becomes another's, or comes new and unsorted."""
    to = _customer(session, number).id
    for row in session.query(Participant).order_by(Participant.id.desc()).limit(1):
        there = session.query(Participant).filter_by(
            customer_id=to, interaction_id=row.interaction_id
        )
        if there.first() is None:
            row.customer_id = to
            return
    note = Interaction(kind="call", body=text, happened_at=NOW, created_at=NOW)
    session.add(note)
    session.flush()
    session.add(Participant(interaction_id=note.id))
    session.add(Amount(interaction_id=note.id, minor=number, currency="EUR"))


def _series(session: WriteSession, number: int, text: str) -> None:
    """A repeated promise moves on, or is opened again in the place of the one after it."""
    row = session.query(FollowUp).filter_by(state="open").filter(FollowUp.rule.isnot(None)).first()
    if row is None:
        made = FollowUp(text=text, due_on=date(2026, 12, 1), state="open", created_at=NOW)
        made.customer_id, made.rule = _customer(session, number).id, "FREQ=WEEKLY"
        session.add(made)
        session.flush()
        made.series_id = made.id
        return
    row.state, row.closed_at = "done", NOW
    session.flush()
    following = FollowUp(text=row.text, due_on=date(2026, 12, 8), state="open", created_at=NOW)
    following.customer_id, following.rule = row.customer_id, row.rule
    following.series_id = row.series_id
    session.add(following)


def _unite(session: WriteSession, number: int, text: str) -> None:
    """Two become one, as joining does it; also who was joined into already."""
    listed = list(
        session.query(Customer).filter(Customer.deleted_at.is_(None)).order_by(Customer.id)
    )
    if len(listed) < 2:
        _customer(session, number)
        return
    kept = listed.pop(number % len(listed))
    other = listed[(number * 5 + len(text)) % len(listed)]
    if kept.kind == other.kind:
        side = Side.COMES if number % 2 else Side.STAYS
        chosen = {FieldKey(key): side for key in (*CustomerField, *Single)}
        joining.unite(session, kept, other, chosen, NOW)


def _join(session: WriteSession, number: int, text: str) -> None:
    """All that one has becomes another's, who is gone from the lists: as other programs do."""
    kept, other = _customer(session, number), _customer(session, number + 1)
    if kept.id == other.id:
        return
    for phone in session.query(Phone).filter_by(customer_id=other.id):
        phone.customer_id = kept.id
    for promise in session.query(FollowUp).filter_by(customer_id=other.id):
        promise.customer_id = kept.id
    for link in session.query(Participant).filter_by(customer_id=other.id):
        there = session.query(Participant).filter_by(
            customer_id=kept.id, interaction_id=link.interaction_id
        )
        if there.first() is None:
            link.customer_id = kept.id
        else:
            session.delete(link)
        session.flush()
    other.deleted_at = NOW
    kept.nickname = kept.nickname or text


def _remove_note(session: WriteSession, number: int, text: str) -> None:
    for note in session.query(Interaction).limit(number % 3):
        for amount in session.query(Amount).filter_by(interaction_id=note.id):
            session.delete(amount)
    session.flush()
    _remove_log(session, number, text)


ALL: tuple[Act, ...] = (
    *(act for act in ACTS if act is not _remove_log),
    *(
        _remove_note,
        _remove_note,
        _tag,
        _untag,
        _rhythm,
        _rephone,
        _give,
        _series,
        _series,
        _join,
        _unite,
        _unite,
        _unite,
        _add_many,
    ),
)


# --- the oracle ----------------------------------------------------------------------------------


@dataclass(slots=True)
class Deed:
    """An action as it was seen from outside."""

    number: int
    before: Rows
    after: Rows
    takes_back: int | None = None
    is_import: bool = False

    @property
    def rows(self) -> set[Key]:
        keys = self.before.keys() | self.after.keys()
        return {k for k in keys if self.before.get(k) != self.after.get(k)}


@dataclass(slots=True)
class World:
    path: Path
    store: Store = field(init=False)
    now: datetime = NOW
    past: list[Deed] = field(default_factory=list)
    future: list[Deed] = field(default_factory=list)
    forgotten: set[int] = field(default_factory=set)
    kept_values: int = 0
    taken: int = 0

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.store = Store(self.path, lambda: self.now)
        self.store.prepare()

    def restart(self) -> None:
        """The program ends and starts: old steps are forgotten."""
        self.store.close()
        self.open()
        there = {r[0] for r in self.store.fetch("SELECT id FROM change_set")}
        gone = {d.number for d in self.past} - there
        assert not any(d.is_import or d.takes_back for d in self.past if d.number in gone)
        self.forgotten |= gone

    def takeable(self) -> set[int]:
        taken: set[int] = set()
        for deed in reversed(self.past):
            if deed.takes_back is not None and deed.number not in taken:
                taken.add(deed.takes_back)
        return {d.number for d in self.past} - taken - self.forgotten

    def act(self, act: Act, number: int, text: str, action: Action) -> None:
        before, step = look(self.path), self.newest()
        with self.store.write(action, "x", "f.vcf") as session:
            act(session, number, text)
        if self.newest() != step:
            after = look(self.path)
            is_import = action is Action.IMPORT
            self.past.append(Deed(self.newest(), before, after, is_import=is_import))
            self.future.clear()

    def newest(self) -> int:
        return int(self.store.fetch("SELECT coalesce(max(id), 0) FROM change_set")[0][0])

    def undo(self) -> None:
        can = bool(self.past) and self.past[-1].number > max(self.forgotten, default=0)
        assert (self.store.undo() is not None) == can
        if can:
            deed = self.past.pop()
            self.future.append(deed)
            assert look(self.path) == deed.before

    def redo(self) -> None:
        assert (self.store.redo() is not None) == bool(self.future)
        if self.future:
            deed = self.future.pop()
            self.past.append(deed)
            assert look(self.path) == deed.after

    def take_back(self, chance: random.Random) -> None:
        assert self.store.takeable() == self.takeable()
        if not self.takeable():
            return
        number = chance.choice(sorted(self.takeable()))
        (deed,) = [d for d in self.past if d.number == number]
        before, step = look(self.path), self.newest()
        said = self.store.take_back_old(ChangeSetId(number))
        after = look(self.path)
        assert (said.changes is None) == (after == before)
        check_taken_back(deed, before, after, said)
        self.taken += 1
        self.kept_values += len(said.kept)
        if said.changes is not None:
            assert self.newest() != step
            self.past.append(Deed(self.newest(), before, after, takes_back=number))
            self.future.clear()


def check_taken_back(deed: Deed, before: Rows, after: Rows, said: TakenBack) -> None:
    kept = {(k.table, k.row_id) for k in said.kept}
    for key in before.keys() | after.keys():
        if key not in deed.rows:
            assert after.get(key) == before.get(key), "a row it had not touched was changed"
    for key in deed.rows:
        was, left = deed.before.get(key), deed.after.get(key)
        now, then = before.get(key), after.get(key)
        if was is None:
            assert left is not None
            check_put_in(key, left, now, then, kept, deed, before, after)
        elif left is None:
            check_taken_out(key, was, now, then, kept)
        elif now is None:
            assert then is None
        else:
            check_changed(key, was, left, now, then, kept, before)
    for table, column, parent in REFERENCES:
        for (name, _), row in after.items():
            if name == table and row[column] is not None:
                assert (parent, row[column]) in after
    notes = {k[1] for k in after if k[0] == "interaction"}
    assert notes == {r["interaction_id"] for k, r in after.items() if k[0] == "participant"}
    for one in said.kept:
        if one.why is WhyKept.CHANGED:
            assert after[one.table, one.row_id][one.column] == one.value


def check_put_in(
    key: Key,
    left: Row,
    now: Row | None,
    then: Row | None,
    kept: set[Key],
    deed: Deed,
    before: Rows,
    after: Rows,
) -> None:
    if now is None or then is not None:
        assert then == now
    touched = now is not None and {**now, "deleted_at": 0} != {**left, "deleted_at": 0}
    if then is None:
        assert not touched, "a value that was changed since is gone"
    elif not touched and key not in kept:
        # something of the same action that is kept holds it, up or down
        assert any(k in after and deed.before.get(k) is None for k in around(key, before))


def around(key: Key, rows: Rows) -> set[Key]:
    """What refers to a row, and the note that it is a part of."""
    found = set()
    for table, column, parent in REFERENCES:
        for (name, number), row in rows.items():
            if name == table and row[column] is not None:
                if (parent, row[column]) == key:
                    found.add((name, number))
                if (name, number) == key and parent == "interaction":
                    found.add((parent, row[column]))
    return found


def became(customer: int | None, rows: Rows) -> set[int]:
    """Whom somebody was joined into since, and so on."""
    found: set[int] = set()
    while customer is not None:
        row = rows.get(("customer", customer))
        customer = row["joined_into_id"] if row else None
        if customer is not None:
            found.add(customer)
    return found


def check_taken_out(key: Key, was: Row, now: Row | None, then: Row | None, kept: set[Key]) -> None:
    if now is not None:
        assert then == now
    elif then is None:
        assert key in kept
    else:
        loose = {c for c in was if then[c] is None and c in LOOSE}
        assert {c: v for c, v in then.items() if c not in loose} == {
            c: v for c, v in was.items() if c not in loose
        }


def check_changed(
    key: Key, was: Row, left: Row, now: Row, then: Row | None, kept: set[Key], rows: Rows
) -> None:
    assert then is not None
    for column, value in now.items():
        as_left = value == left[column] or (
            (key[0], column, "customer") in REFERENCES
            and column != "joined_into_id"
            and value in became(left[column], rows)
        )
        if was[column] == left[column] or not as_left:
            assert then[column] == value, "a value that was not its own was changed"
        elif then[column] != was[column]:
            assert then[column] == value
            assert key in kept
