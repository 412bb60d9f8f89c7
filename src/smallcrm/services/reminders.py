"""The file's side of reminders: who is due, claiming, and recording that a notice was shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, tzinfo

from sqlalchemy import select, update

from smallcrm.domain import reminders as rules
from smallcrm.domain.records import FollowUpId, FollowUpRow, FollowUpState
from smallcrm.domain.reminders import Candidate, Decision, Due
from smallcrm.services import follow_ups
from smallcrm.storage.models import Customer, FollowUp
from smallcrm.storage.store import Store

_WAITING = """
SELECT u.id, u.sequence, u.due_on, u.due_time, u.claimed_at, u.announced_at FROM follow_up u
LEFT JOIN customer c ON c.id = u.customer_id
WHERE u.state = 'open' AND c.deleted_at IS NULL AND u.due_on IS NOT NULL
  AND ((u.due_on <= ? AND u.announced_at IS NULL) OR (u.announced_at IS NOT NULL AND u.due_on >= ?))
"""


def poll(store: Store, now: datetime, zone: tzinfo) -> Decision:
    """What to announce now; false alarms of a clock set back are re-armed on the way.

    Asked every few seconds: reads by the standard library, writes only when there is something.
    """
    today = now.astimezone(zone).date()
    candidates = [_candidate(r) for r in store.fetch(_WAITING, (today.isoformat(),) * 2)]
    false = [c for c in candidates if rules.is_false_alarm(c, now, zone)]
    if false:
        _rearm(store, false)
    return rules.decide(candidates, now, zone)


def claim(store: Store, due: Sequence[Due], now: datetime) -> tuple[FollowUpRow, ...]:
    """Take the right to announce these: durable before anything is shown.

    Only rows still open with the same sequence are claimed, and returned, by due.
    """
    claimed: list[FollowUpId] = []
    with store.write_quietly() as session:
        for one in due:
            result = session.execute(
                update(FollowUp)
                .where(
                    FollowUp.id == one.id,
                    FollowUp.sequence == one.sequence,
                    FollowUp.state == FollowUpState.OPEN.value,
                    FollowUp.announced_at.is_(None),
                )
                .values(claimed_at=now)
            )
            if result.rowcount == 1:  # type: ignore[attr-defined]
                claimed.append(one.id)
    return follow_ups.rows(store, claimed)


def mark_announced(store: Store, due: Iterable[Due], now: datetime) -> None:
    """Record that they were shown; nothing is overwritten if they were moved meanwhile."""
    _set(store, due, {"announced_at": now})


def release(store: Store, due: Iterable[Due]) -> None:
    """They could not be shown: due again at the next poll."""
    _set(store, due, {"claimed_at": None})


def announced_rows(store: Store) -> tuple[FollowUpRow, ...]:
    """Everything open that has been announced: what the Due panel lists."""
    with store.read() as session:
        ids = session.scalars(
            select(FollowUp.id)
            .outerjoin(Customer, Customer.id == FollowUp.customer_id)
            .where(
                FollowUp.state == FollowUpState.OPEN.value,
                FollowUp.announced_at.is_not(None),
                Customer.deleted_at.is_(None),
            )
        ).all()
    return follow_ups.rows(store, [FollowUpId(i) for i in ids])


def _set(store: Store, due: Iterable[Due], values: dict[str, datetime | None]) -> None:
    with store.write_quietly() as session:
        for one in due:
            session.execute(
                update(FollowUp)
                .where(FollowUp.id == one.id, FollowUp.sequence == one.sequence)
                .values(**values)
            )


def _rearm(store: Store, false: Sequence[Candidate]) -> None:
    with store.write_quietly() as session:
        for one in false:
            session.execute(
                update(FollowUp)
                .where(FollowUp.id == one.id, FollowUp.sequence == one.sequence)
                .values(sequence=FollowUp.sequence + 1, claimed_at=None, announced_at=None)
            )


def _candidate(row: Sequence[object]) -> Candidate:
    number, sequence, due_on, due_time, claimed, announced = row
    return Candidate(
        id=FollowUpId(int(str(number))),
        sequence=int(str(sequence)),
        due_on=date.fromisoformat(str(due_on)),
        due_time=None if due_time is None else time.fromisoformat(str(due_time)),
        claimed_at=None if claimed is None else datetime.fromisoformat(str(claimed)),
        announced_at=None if announced is None else datetime.fromisoformat(str(announced)),
    )
