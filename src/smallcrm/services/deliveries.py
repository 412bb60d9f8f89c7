"""The ledger of deliveries: what was told when and how, and what was done with it.

Written outside the journal: what was told stays told, whatever is taken back.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, select, update

from smallcrm.domain.errors import NotFound
from smallcrm.domain.ledger import Act, DeliveryRow, Manner, NoticeKind, Surface, due_key
from smallcrm.domain.records import FollowUpId
from smallcrm.storage.bookkeeping import Delivery
from smallcrm.storage.models import FollowUp
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

OF_THIS_DUE = and_(
    Delivery.kind == NoticeKind.DUE.value,
    Delivery.follow_up_id == FollowUp.id,
    Delivery.due_on == FollowUp.due_on,
    Delivery.due_time.is_not_distinct_from(FollowUp.due_time),
)
"""Joins a follow-up to what was told of its present due."""


def acted(session: WriteSession, row: FollowUp, act: Act, surface: Surface) -> None:
    """What was done with a follow-up, beside what was told of its present due; before it moves."""
    if row.due_on is None:
        return
    key = due_key(FollowUpId(row.id), row.due_on, row.due_time)
    session.connection().execute(
        update(Delivery)
        .where(Delivery.key == key)
        .values(acted_at=session.now, act=act.value, surface=surface.value)
    )


def note(store: Store, key: str, act: Act, surface: Surface, now: datetime) -> None:
    """What was done with a notice without changing anything: opened, closed, seen."""
    handled = [a.value for a in (Act.DONE, Act.SNOOZED, Act.DROPPED)]
    with store.write_quietly() as session:
        session.execute(
            update(Delivery)
            .where(Delivery.key == key, Delivery.act.not_in(handled))
            .values(acted_at=now, act=act.value, surface=surface.value)
        )


def of_follow_up(store: Store, follow_up: FollowUpId) -> tuple[DeliveryRow, ...]:
    """All that was told of a follow-up, the oldest first."""
    with store.read() as session:
        query = select(Delivery).where(Delivery.follow_up_id == follow_up).order_by(Delivery.id)
        return tuple(_row(d) for d in session.scalars(query))


def written_at(store: Store, follow_up: FollowUpId) -> datetime:
    """The UTC moment a follow-up was written.

    Raises:
        NotFound: it is gone.
    """
    with store.read() as session:
        found = session.get(FollowUp, follow_up)
        if found is None:
            raise NotFound
        return found.created_at


def _row(found: Delivery) -> DeliveryRow:
    return DeliveryRow(
        kind=NoticeKind(found.kind),
        follow_up=None if found.follow_up_id is None else FollowUpId(found.follow_up_id),
        due_on=found.due_on,
        due_time=found.due_time,
        due_at=found.due_at,
        claimed_at=found.claimed_at,
        shown_at=found.shown_at,
        manner=Manner(found.manner) if found.manner else None,
        late=bool(found.late),
        uncertain=bool(found.uncertain),
        rearmed_at=found.rearmed_at,
        acted_at=found.acted_at,
        act=Act(found.act) if found.act else None,
        surface=Surface(found.surface) if found.surface else None,
    )
