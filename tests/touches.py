"""What happened, put into the file in the way of the line, without reading one."""

from __future__ import annotations

from datetime import UTC, datetime

from conftest import NOW
from smallcrm.domain.captured import Captured, Certainty, Promise
from smallcrm.domain.naming import Known
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpDraft,
    InteractionId,
    InteractionKind,
)
from smallcrm.services import capture
from smallcrm.storage.store import Store


def touch(
    store: Store,
    body: str,
    *customers: CustomerId,
    at: datetime = NOW,
    kind: InteractionKind = InteractionKind.NOTE,
    follow_up: FollowUpDraft | None = None,
) -> InteractionId:
    """Save an interaction and, if given, its follow-up; ``at`` is the UTC moment."""
    promises: tuple[Promise, ...] = ()
    if follow_up is not None:
        due = (follow_up.text, follow_up.due_on, follow_up.due_time, follow_up.side)
        promises = (Promise(*due, Certainty.SOLID, (0, 0)),)
    found = Captured(
        line=body,
        people=tuple(_person(customer) for customer in customers),
        kind=kind,
        body=body,
        happened_on=at.date(),
        happened_at=at.time(),
        promises=promises,
    )
    saved = capture.save(store, found, NOW, UTC, "Follow up")
    assert saved.interaction is not None
    return saved.interaction


def _person(customer: CustomerId) -> Person:
    known = Known(customer, "", CustomerKind.PERSON)
    return Person("", Standing.KNOWN, known=known)
