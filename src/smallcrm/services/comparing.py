"""What a backup holds against the present file.

Customers are the same by their UID, notes and follow-ups by number and the moment they were
written: so that a file of another computer is not taken for an older one of this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from smallcrm.domain.backups import Counts
from smallcrm.domain.comparison import Comparison, Difference, Since, Tally
from smallcrm.domain.text import sort_key
from smallcrm.services import called
from smallcrm.storage import backups as folders
from smallcrm.storage import bonds
from smallcrm.storage.models import (
    Address,
    Affiliation,
    Agreement,
    Attachment,
    Availability,
    Base,
    Cadence,
    ChecklistRun,
    Complaint,
    ComplaintContact,
    Consent,
    ContactWindow,
    CustomValue,
    Deal,
    Email,
    Fact,
    Feedback,
    Firing,
    Introduction,
    KeptProperty,
    Letter,
    Link,
    Occasion,
    Phone,
    Rate,
    Recording,
    Sale,
    StageVisit,
    Tag,
    Verdict,
)
from smallcrm.storage.store import Store

OF_A_CUSTOMER: tuple[type[Base], ...] = (
    *(Affiliation, Phone, Email, Address, Link, Fact, Occasion, Tag, Cadence, Consent),
    *(KeptProperty, CustomValue, Attachment, Introduction, Sale, Agreement, Rate, Deal),
    *(StageVisit, Complaint, ComplaintContact, ChecklistRun, Firing, Letter, Feedback, Verdict),
    *(ContactWindow, Availability, Recording),
)
"""Tables of what a customer has, what is referred to before what refers to it; an answer to their
silence is of the day, not of them."""

_CUSTOMERS = "SELECT id, uid, name, deleted_at FROM customer"
_NOTES = "SELECT id, created_at, kind, body, happened_at FROM interaction"
_WITH = "SELECT interaction_id, customer_id FROM participant WHERE customer_id IS NOT NULL"
_FOLLOW_UPS = (
    "SELECT id, created_at, customer_id, text, due_on, due_time, side, state, rule FROM follow_up"
)

_Key = tuple[int, str]


@dataclass(slots=True)
class _Entry:
    """A note or a follow-up: what is written, and the UIDs of whose it is."""

    words: tuple[Any, ...]
    uids: frozenset[str]


@dataclass(slots=True)
class _Contents:
    counts: Counts
    names: dict[str, str] = field(default_factory=dict)
    """By UID; those in the trash are left out."""
    rows: dict[str, int] = field(default_factory=dict)
    """By UID: the hashes of all that stands about them, added up, so that their order is nothing.
    The rows themselves, of two files, would not all have room."""
    notes: dict[_Key, _Entry] = field(default_factory=dict)
    follow_ups: dict[_Key, _Entry] = field(default_factory=dict)


def compare(store: Store, backup: Store) -> Comparison:
    """What was added, changed and taken away in ``store`` since ``backup`` was made."""
    now, then = _contents(store), _contents(backup)
    notes, their_notes = _tallies(now.notes, then.notes)
    promises, their_promises = _tallies(now.follow_ups, then.follow_ups)
    found = []
    for uid in {*now.names, *then.names}:
        mine = their_notes.get(uid, Tally()), their_promises.get(uid, Tally())
        since = _since(uid, now, then, touched=mine != (Tally(), Tally()))
        if since is not None:
            name = then.names.get(uid) or now.names[uid]
            found.append(Difference(uid, name, since, *mine))
    found.sort(key=lambda d: (sort_key(d.name), d.uid))
    return Comparison(then.counts, now.counts, tuple(found), notes, promises)


def _since(uid: str, now: _Contents, then: _Contents, *, touched: bool) -> Since | None:
    if uid not in then.names:
        return Since.ADDED
    if uid not in now.names:
        return Since.GONE
    return Since.CHANGED if touched or now.rows.get(uid) != then.rows.get(uid) else None


def _tallies(
    now: Mapping[_Key, _Entry], then: Mapping[_Key, _Entry]
) -> tuple[Tally, dict[str, Tally]]:
    """Of all, and of each customer by UID."""
    added = [now[key] for key in now.keys() - then.keys()]
    gone = [then[key] for key in then.keys() - now.keys()]
    changed = [then[key] for key in then.keys() & now.keys() if now[key] != then[key]]
    total = Tally(len(added), len(changed), len(gone))
    parts = added, changed, gone
    counted = [Counter(uid for entry in part for uid in entry.uids) for part in parts]
    uids = {uid for part in counted for uid in part}
    return total, {uid: Tally(*(part[uid] for part in counted)) for uid in uids}


def _contents(store: Store) -> _Contents:
    found = _Contents(folders.counts(store.path, store.key))
    uids: dict[int, str] = {}
    for number, uid, name, deleted_at in store.fetch(_CUSTOMERS):
        uids[number] = uid
        if deleted_at is None:
            found.names[uid] = name
    found.rows = _rows(store, uids)
    people: dict[int, set[str]] = {}
    for note, customer in store.fetch(_WITH):
        people.setdefault(note, set()).add(uids[customer])
    for number, at, *words in store.fetch(_NOTES):
        found.notes[number, at] = _Entry(tuple(words), frozenset(people.get(number, ())))
    for number, at, customer, *words in store.fetch(_FOLLOW_UPS):
        whose = frozenset() if customer is None else frozenset({uids[customer]})
        found.follow_ups[number, at] = _Entry(tuple(words), whose)
    return found


def _rows(store: Store, uids: Mapping[int, str]) -> dict[str, int]:
    """All that stands about each customer, by UID; the numbers of rows do not count."""
    found = dict.fromkeys(uids.values(), 0)
    own = _columns("customer", ("id", "sort_key"))
    for row in store.fetch(f"SELECT uid, {', '.join(own)} FROM customer"):
        found[row[0]] += hash(repr(("customer", *row[1:])))
    known: dict[str, Mapping[int, str]] = {"customer": uids}
    for model in OF_A_CUSTOMER:
        table = model.__tablename__
        columns = _columns(table, ("id", "customer_id", "interaction_id"))
        names = _named(store, table, columns, known)
        sql = f"SELECT customer_id, {', '.join(columns)} FROM {table}"
        for customer, *values in store.fetch(sql):
            if customer is None:  # a file of an unsorted note
                continue
            for place, called_so in names:
                if values[place] is not None:
                    values[place] = called_so.get(values[place], "")
            found[uids[customer]] += hash(repr((table, *values)))
    return found


def _named(
    store: Store, table: str, columns: Sequence[str], known: dict[str, Mapping[int, str]]
) -> list[tuple[int, Mapping[int, str]]]:
    """Which of the columns are references, and what they refer to is called."""
    found = []
    for column, parent in bonds.PARENTS[table]:
        if column in columns:
            if parent not in known:
                known[parent] = called.everything(store, parent)
            found.append((columns.index(column), known[parent]))
    return found


def _columns(table: str, without: Iterable[str]) -> list[str]:
    return [c.name for c in Base.metadata.tables[table].columns if c.name not in without]
