"""The file's side of reminders: who is due, claiming, and recording that a notice was shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, tzinfo

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert

from smallcrm.domain import reminders as rules
from smallcrm.domain.ledger import NoticeKind, due_key
from smallcrm.domain.records import FollowUpId, FollowUpRow, FollowUpState
from smallcrm.domain.reminders import Candidate, Decision, Due
from smallcrm.services import deliveries, follow_ups
from smallcrm.storage.models import Customer, Delivery, FollowUp
from smallcrm.storage.store import Store

_WAITING = """
SELECT u.id, u.due_on, u.due_time, d.claimed_at, d.shown_at, d.due_at FROM follow_up u
LEFT JOIN customer c ON c.id = u.customer_id
LEFT JOIN delivery d ON d.follow_up_id = u.id AND d.due_on = u.due_on AND d.due_time IS u.due_time
WHERE u.state = 'open' AND c.deleted_at IS NULL AND u.due_on IS NOT NULL
  AND ((u.due_on <= ? AND d.shown_at IS NULL) OR (d.shown_at IS NOT NULL AND u.due_on >= ?))
"""
_STILL_DUE = """
SELECT 1 FROM follow_up WHERE id = ? AND state = 'open' AND due_on = ? AND due_time IS ?
"""


def poll(store: Store, now: datetime, zone: tzinfo) -> Decision:
    """What to announce now; false alarms of a clock set back are re-armed on the way.

    Asked every few seconds: reads by the standard library, writes only when there is something.
    """
    today = now.astimezone(zone).date()
    candidates = [_candidate(r) for r in store.fetch(_WAITING, (today.isoformat(),) * 2)]
    false = [c for c in candidates if rules.is_false_alarm(c, now)]
    if false:
        _rearm(store, false, now)
    return rules.decide(candidates, now, zone)


def claim(store: Store, due: Sequence[Due], now: datetime) -> tuple[FollowUpRow, ...]:
    """Take the right to announce these: durable before anything is shown.

    Only those still open with the same due are claimed, and returned, by due.
    """
    claimed: list[FollowUpId] = []
    with store.write_quietly() as session:
        connection = session.connection()
        for one in due:
            at = one.due_time.strftime("%H:%M") if one.due_time else None
            same = (int(one.id), one.due_on.isoformat(), at)
            if connection.exec_driver_sql(_STILL_DUE, same).first() is None:
                continue
            values = {
                "claimed_at": now,
                "due_at": one.due_at,
                "late": int(one.late),
                "uncertain": int(one.uncertain),
            }
            whose = {"follow_up_id": one.id, "due_on": one.due_on, "due_time": one.due_time}
            key = due_key(one.id, one.due_on, one.due_time)
            taken = connection.execute(
                insert(Delivery)
                .values(key=key, kind=NoticeKind.DUE.value, **whose, **values)
                .on_conflict_do_update(
                    index_elements=["key"], set_=values, where=Delivery.shown_at.is_(None)
                )
            )
            if taken.rowcount == 1:
                claimed.append(one.id)
    return follow_ups.rows(store, claimed)


def mark_announced(store: Store, due: Iterable[Due], now: datetime) -> None:
    """Record that they were shown."""
    _set(store, due, {"shown_at": now})


def release(store: Store, due: Iterable[Due]) -> None:
    """They could not be shown: due again at the next poll."""
    _set(store, due, {"claimed_at": None})


def announced_rows(store: Store) -> tuple[FollowUpRow, ...]:
    """Everything open that has been announced: what the Due panel lists."""
    with store.read() as session:
        ids = session.scalars(
            select(FollowUp.id)
            .join(Delivery, deliveries.OF_THIS_DUE)
            .outerjoin(Customer, Customer.id == FollowUp.customer_id)
            .where(
                FollowUp.state == FollowUpState.OPEN.value,
                Delivery.shown_at.is_not(None),
                Customer.deleted_at.is_(None),
            )
        ).all()
    return follow_ups.rows(store, [FollowUpId(i) for i in ids])


def _set(store: Store, due: Iterable[Due], values: dict[str, datetime | None]) -> None:
    keys = [due_key(one.id, one.due_on, one.due_time) for one in due]
    with store.write_quietly() as session:
        session.execute(update(Delivery).where(Delivery.key.in_(keys)).values(**values))


def _rearm(store: Store, false: Sequence[Candidate], now: datetime) -> None:
    keys = [due_key(one.id, one.due_on, one.due_time) for one in false]
    blank = {"claimed_at": None, "shown_at": None, "due_at": None, "rearmed_at": now}
    with store.write_quietly() as session:
        session.execute(update(Delivery).where(Delivery.key.in_(keys)).values(**blank))


def _candidate(row: Sequence[object]) -> Candidate:
    number, due_on, due_time, claimed, shown, told_due = row
    return Candidate(
        id=FollowUpId(int(str(number))),
        due_on=date.fromisoformat(str(due_on)),
        due_time=None if due_time is None else time.fromisoformat(str(due_time)),
        claimed_at=None if claimed is None else datetime.fromisoformat(str(claimed)),
        announced_at=None if shown is None else datetime.fromisoformat(str(shown)),
        told_due_at=None if told_due is None else datetime.fromisoformat(str(told_due)),
    )
