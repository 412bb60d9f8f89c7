"""The brief: who it is, open complaints, the last three touches, what was promised, the little
things."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from smallcrm.domain.errors import NotFound
from smallcrm.domain.pages import Brief
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpRow,
    InteractionId,
    InteractionKind,
    InteractionRow,
    OccasionDraft,
    OccasionKind,
    Side,
)
from smallcrm.services import complaint_rows, follow_ups
from smallcrm.storage.store import Store

TOUCHES = 3
FACTS = 12

_WHO = """
SELECT c.id, c.name, c.kind,
  coalesce((SELECT coalesce(f.name, a.company_name) FROM affiliation a
            LEFT JOIN customer f ON f.id = a.company_id
            WHERE a.customer_id = c.id ORDER BY a.id LIMIT 1), ''),
  coalesce((SELECT number FROM phone WHERE customer_id = c.id ORDER BY id LIMIT 1), ''),
  c.do_not_contact_at IS NOT NULL
FROM customer c WHERE c.id = ?
"""
_TOUCHES = """
SELECT i.id, i.kind, i.happened_at, i.body FROM participant p
JOIN interaction i ON i.id = p.interaction_id WHERE p.customer_id = ?
ORDER BY i.happened_at DESC, i.id DESC LIMIT ?
"""


def read(store: Store, customer: CustomerId) -> Brief:
    """Everything the brief shows.

    Raises:
        NotFound: no such customer.
    """
    who = store.fetch(_WHO, (customer,))
    if not who:
        raise NotFound
    with store.read() as session:
        promises = follow_ups.of_customer(session, customer)
    facts = store.fetch(
        "SELECT text FROM fact WHERE customer_id = ? ORDER BY id LIMIT ?", (customer, FACTS)
    )
    days = store.fetch(
        "SELECT kind, month, day, year, label FROM occasion WHERE customer_id = ? ORDER BY id",
        (customer,),
    )
    return Brief(
        id=customer,
        name=who[0][1],
        kind=CustomerKind(who[0][2]),
        company=who[0][3],
        phone=who[0][4],
        touches=tuple(_touch(r) for r in store.fetch(_TOUCHES, (customer, TOUCHES))),
        mine=_of(promises, Side.MINE),
        theirs=_of(promises, Side.THEIRS),
        facts=tuple(str(r[0]) for r in facts),
        occasions=tuple(OccasionDraft(OccasionKind(r[0]), *r[1:]) for r in days),
        do_not_contact=bool(who[0][5]),
        complaints=tuple(c for c in complaint_rows.of_customer(store, customer) if c.is_open),
    )


def _of(promises: tuple[FollowUpRow, ...], side: Side) -> tuple[FollowUpRow, ...]:
    return tuple(p for p in promises if p.side is side)


def _touch(row: tuple[Any, ...]) -> InteractionRow:
    return InteractionRow(
        InteractionId(row[0]), InteractionKind(row[1]), datetime.fromisoformat(row[2]), row[3]
    )
