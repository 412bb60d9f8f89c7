"""Promises that come again: each time is a row of its own, and one of a series is open."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import recurrence
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import FollowUpId, FollowUpState, Repeat
from smallcrm.storage.bookkeeping import Delivery
from smallcrm.storage.models import FollowUp
from smallcrm.storage.store import Store


def set_repeat(
    store: Store, follow_up: FollowUpId, repeat: Repeat, due_time: time | None = None
) -> None:
    """Let an open follow-up come again, for the first time on ``repeat.since``, at the hour it
    has or at ``due_time``.

    Raises:
        InvalidValue: "not_a_repeat". NotFound: it is gone, or no longer open.
    """
    recurrence.check(repeat.rule)
    with store.write(Action.REPEAT_FOLLOW_UP) as session:
        row = _open(session, follow_up)
        session.label = row.text
        row.rule, row.rule_from = repeat.rule, repeat.since
        row.due_on = row.occurrence_on = repeat.since
        row.due_time = due_time or row.due_time
        row.series_id = row.series_id or row.id


def stop(store: Store, follow_up: FollowUpId) -> None:
    """Let it be the last of its series; its due stays.

    Raises:
        NotFound: it is gone, or no longer open.
    """
    with store.write(Action.REPEAT_FOLLOW_UP) as session:
        row = _open(session, follow_up)
        session.label = row.text
        _leave(row)


def succeed(session: Session, row: FollowUp, today: date, now: datetime) -> date | None:
    """Put the next of a series into the file, after ``row`` was closed; its day, or None.

    It is the first that lies behind both the one it follows and today: what was missed does not
    pile up. ``today`` is the user's day, ``now`` aware. A rule that a strange hand broke ends here.
    """
    if row.rule is None or row.rule_from is None or row.occurrence_on is None:
        return None
    last = max(row.occurrence_on, today)
    try:
        day = recurrence.next_after(Repeat(row.rule, row.rule_from), last)
    except InvalidValue:
        return None
    session.flush()  # of a series one at most is open, at every moment
    if day is not None:
        following = FollowUp(
            customer_id=row.customer_id,
            interaction_id=row.interaction_id,
            text=row.text,
            due_on=day,
            due_time=row.due_time,
            side=row.side,
            state=FollowUpState.OPEN.value,
            created_at=now.astimezone(UTC),
            rule=row.rule,
            rule_from=row.rule_from,
            occurrence_on=day,
            series_id=row.series_id,
        )
        session.add(following)
    return day


def rejoin(session: Session, row: FollowUp) -> None:
    """Before ``row`` is opened again: the one that followed it goes when nothing was done with
    it; else the row leaves the series and comes back as a single one."""
    if row.series_id is None:
        return
    query = select(FollowUp).where(FollowUp.series_id == row.series_id, FollowUp.id > row.id)
    later = session.scalars(query).all()
    if not later:
        return
    if len(later) == 1 and _is_untouched(session, later[0], row):
        session.delete(later[0])
        session.flush()
    else:
        _leave(row)


def _is_untouched(session: Session, following: FollowUp, row: FollowUp) -> bool:
    """Whether nobody moved, changed or was told of it."""
    told = select(Delivery.id).where(Delivery.follow_up_id == following.id).limit(1)
    copied = ("customer_id", "interaction_id", "text", "due_time", "side", "rule", "rule_from")
    return (
        following.state == FollowUpState.OPEN.value
        and following.snooze_count == 0
        and following.due_on == following.occurrence_on
        and all(getattr(following, name) == getattr(row, name) for name in copied)
        and session.scalar(told) is None
    )


def _leave(row: FollowUp) -> None:
    row.rule = row.rule_from = row.occurrence_on = row.series_id = None


def _open(session: Session, follow_up: FollowUpId) -> FollowUp:
    found = session.get(FollowUp, follow_up)
    if found is None or found.state != FollowUpState.OPEN.value:
        raise NotFound
    return found
