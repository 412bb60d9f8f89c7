"""Complaints as they are shown: of one customer, all open ones, and the notes about one.

Plain SQL without SQLAlchemy: Today and the brief ask for these.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from smallcrm.domain.complaints import (
    CheckBack,
    ComplaintDraft,
    ComplaintId,
    ComplaintRow,
    Contact,
    ContactRow,
    story,
    urgency,
)
from smallcrm.domain.errors import NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpId,
    InteractionId,
    InteractionKind,
)
from smallcrm.domain.severity import Severity
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.complaints")

E = TypeVar("E", bound=StrEnum)

_ROWS = """
SELECT k.id, k.customer_id, c.name, c.kind, k.words, k.opened_on, k.severity, k.done, k.goodwill,
 k.minor, k.currency, k.closed_on, k.interaction_id,
 (SELECT count(*) FROM complaint_contact t WHERE t.complaint_id = k.id),
 (SELECT u.id || ' ' || coalesce(u.due_on, '') FROM follow_up u WHERE u.complaint_id = k.id
  AND u.role = 'check_back' AND u.state = 'open' ORDER BY u.id DESC LIMIT 1),
 c.do_not_contact_at IS NOT NULL
FROM complaint k CROSS JOIN customer c ON c.id = k.customer_id
WHERE """
_ABOUT = """
SELECT i.id, i.kind, i.happened_at, i.body FROM interaction i WHERE i.id IN
 (SELECT interaction_id FROM complaint WHERE id = ? UNION
  SELECT interaction_id FROM complaint_contact WHERE complaint_id = ?)
ORDER BY i.happened_at, i.id
"""
_TOLD = """
SELECT t.complaint, t.made_in, i.id FROM
 (SELECT id AS complaint, interaction_id AS made_in, interaction_id AS note FROM complaint
   WHERE customer_id = ? AND interaction_id IS NOT NULL
  UNION ALL
  SELECT k.id, k.interaction_id, x.interaction_id FROM complaint_contact x
   JOIN complaint k ON k.id = x.complaint_id WHERE x.customer_id = ?) t
 JOIN interaction i ON i.id = t.note
ORDER BY t.complaint, i.happened_at, i.id
"""
_NEWEST = """
SELECT i.id FROM participant p JOIN interaction i ON i.id = p.interaction_id
WHERE p.customer_id = ? ORDER BY i.happened_at DESC, i.id DESC LIMIT 1
"""


def row(store: Store, complaint: ComplaintId) -> ComplaintRow:
    """One complaint.

    Raises:
        NotFound: it is gone.
    """
    rows = store.fetch(f"{_ROWS} k.id = ?", (complaint,))
    if not rows:
        raise NotFound
    return _row(rows[0])


def of_customer(store: Store, customer: CustomerId) -> tuple[ComplaintRow, ...]:
    """All of a customer: the open ones first, then those that were closed, the last one first."""
    rows = store.fetch(f"{_ROWS} k.customer_id = ?", (customer,))
    return tuple(sorted(map(_row, rows), key=story))


def open_ones(store: Store) -> tuple[ComplaintRow, ...]:
    """Those of all customers that are not in the trash: the worst first, then the oldest."""
    rows = store.fetch(f"{_ROWS} k.closed_on IS NULL AND c.deleted_at IS NULL")
    return tuple(sorted(map(_row, rows), key=urgency))


def everyone(store: Store) -> tuple[ComplaintRow, ...]:
    """All that there are, of those who are not in the trash, as they were entered."""
    rows = store.fetch(f"{_ROWS} c.deleted_at IS NULL ORDER BY k.id")
    return tuple(map(_row, rows))


def open_of(store: Store, customers: Collection[CustomerId]) -> dict[CustomerId, int]:
    """How many open ones each of these customers has; who has none is left out."""
    marks = ",".join("?" * len(customers))
    sql = (
        "SELECT customer_id, count(*) FROM complaint WHERE closed_on IS NULL"
        f" AND customer_id IN ({marks}) GROUP BY customer_id"
    )
    return {CustomerId(who): int(number) for who, number in store.fetch(sql, tuple(customers))}


def contacts(store: Store, complaint: ComplaintId) -> tuple[ContactRow, ...]:
    """The notes about it, the first one first."""
    return tuple(
        ContactRow(
            InteractionId(note),
            _read(InteractionKind, kind, InteractionKind.NOTE),
            datetime.fromisoformat(at),
            body,
        )
        for note, kind, at, body in store.fetch(_ABOUT, (complaint, complaint))
    )


def told(store: Store, customer: CustomerId) -> dict[InteractionId, tuple[Contact, ...]]:
    """Which of a customer's notes are about complaints, and the how manieth contact each is."""
    found: dict[InteractionId, tuple[Contact, ...]] = {}
    counts: dict[int, int] = {}
    for complaint, made_in, note in store.fetch(_TOLD, (customer, customer)):
        first = 1 if made_in is None else 0  # entered without a note, it was the first contact
        counts[complaint] = counts.get(complaint, first) + 1
        contact = Contact(ComplaintId(complaint), counts[complaint])
        found[InteractionId(note)] = (*found.get(InteractionId(note), ()), contact)
    return found


def newest_note(store: Store, customer: CustomerId) -> InteractionId | None:
    """The last entry of a customer's timeline."""
    rows = store.fetch(_NEWEST, (customer,))
    return InteractionId(rows[0][0]) if rows else None


def _row(found: tuple[Any, ...]) -> ComplaintRow:
    (key, customer, name, kind, words, opened, severity, done, goodwill, minor, currency) = found[
        :11
    ]
    closed, note, told, errand, shut = found[11:]
    cost = None if minor is None or currency is None else Amount(int(minor), currency)
    return ComplaintRow(
        id=ComplaintId(key),
        customer_id=CustomerId(customer),
        customer_name=name,
        customer_kind=_read(CustomerKind, kind, CustomerKind.PERSON),
        draft=ComplaintDraft(
            words=words,
            opened_on=date.fromisoformat(opened),
            severity=_read(Severity, severity, Severity.SERIOUS),
            done=done,
            goodwill=goodwill,
            cost=cost,
        ),
        closed_on=None if closed is None else date.fromisoformat(closed),
        contacts=1 + int(told),
        interaction_id=None if note is None else InteractionId(note),
        check_back=None if errand is None else _errand(errand),
        do_not_contact=bool(shut),
    )


def _errand(text: str) -> CheckBack:
    key, _, day = text.partition(" ")
    return CheckBack(FollowUpId(int(key)), date.fromisoformat(day) if day else None)


def _read(kind: type[E], value: str, otherwise: E) -> E:
    """A word that damage made of another one does not keep the complaint from being shown."""
    try:
        return kind(value)
    except ValueError:
        log.warning("a word of a complaint cannot be read: %s", kind.__name__)
        return otherwise
