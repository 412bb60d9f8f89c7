"""What came of the letters of a batch: answers, sales, and what was said to a survey.

That one thing came after the other is no proof: the page says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from smallcrm.domain.batches import Answer, Results
from smallcrm.domain.letters import BatchId
from smallcrm.domain.records import InteractionKind
from smallcrm.services import batches
from smallcrm.storage.store import Store

_KINDS = ", ".join(
    f"'{kind.value}'"
    for kind in (
        *(InteractionKind.CALL, InteractionKind.EMAIL),
        *(InteractionKind.MEETING, InteractionKind.MESSAGE),
    )
)
_SENT = """
SELECT l.customer_id, l.settled_at FROM letter l
 JOIN customer c ON c.id = l.customer_id AND c.deleted_at IS NULL
WHERE l.batch_id = ? AND l.outcome = 'sent' AND l.settled_at IS NOT NULL ORDER BY l.settled_at
"""
_OURS = "SELECT DISTINCT customer_id FROM letter WHERE batch_id = ? AND outcome = 'sent'"
_REPLIES = f"""
SELECT p.customer_id, i.happened_at FROM participant p
 JOIN interaction i ON i.id = p.interaction_id
WHERE p.customer_id IN ({_OURS}) AND i.kind IN ({_KINDS}) AND i.happened_at > ?
 AND NOT EXISTS (SELECT 1 FROM letter o WHERE o.customer_id = p.customer_id
  AND o.outcome = 'sent' AND o.settled_at = i.happened_at)
"""
"""What stands in the timeline because a letter went is no answer."""
_SALES = f"""
SELECT customer_id, sold_on, minor, currency, created_at FROM sale
WHERE customer_id IN ({_OURS}) AND returned_on IS NULL AND sold_on >= ? ORDER BY sold_on, id
"""
_ANSWERS = """
SELECT f.score, f.scale, f.words FROM feedback f JOIN letter l ON l.id = f.letter_id
 JOIN customer c ON c.id = l.customer_id AND c.deleted_at IS NULL
WHERE l.batch_id = ? ORDER BY f.given_on DESC, f.id DESC
"""


class _Went(NamedTuple):
    at: datetime
    day: date


def of(store: Store, batch: BatchId, now: datetime) -> Results:
    """``now`` is the user's local moment: days are counted by its zone.

    Raises:
        NotFound: the batch is gone.
    """
    days = timedelta(batches.row(store, batch).days)
    went: dict[int, list[_Went]] = {}
    for customer, settled in store.fetch(_SENT, (batch,)):
        went.setdefault(int(customer), []).append(_went(settled, now.tzinfo))
    answers = tuple(Answer(*found) for found in store.fetch(_ANSWERS, (batch,)))
    if not went:
        return Results(answers=answers)
    every = [one for many in went.values() for one in many]
    buyers, sales = _bought(store, batch, went, days)
    return Results(
        sent=len(every),
        replied=_replied(store, batch, went, days),
        bought=buyers,
        sales=sales,
        answers=answers,
        running=sum(1 for one in every if one.day + days >= now.date()),
    )


def _replied(store: Store, batch: BatchId, went: dict[int, list[_Went]], days: timedelta) -> int:
    first = min(one.at for many in went.values() for one in many)
    found = store.fetch(_REPLIES, (batch, _text(first)))
    return len(
        {
            customer
            for customer, happened in found
            if any(
                one.at < datetime.fromisoformat(happened) <= one.at + days
                for one in went.get(customer, ())
            )
        }
    )


def _bought(
    store: Store, batch: BatchId, went: dict[int, list[_Went]], days: timedelta
) -> tuple[int, dict[str, int]]:
    """A sale of the day itself counts when it was written down after the letter went."""
    first = min(one.day for many in went.values() for one in many)
    buyers: set[int] = set()
    sums: dict[str, int] = {}
    for customer, sold, minor, currency, created in store.fetch(_SALES, (batch, first.isoformat())):
        if _counts(went.get(customer, ()), date.fromisoformat(sold), created, days):
            sums[currency] = sums.get(currency, 0) + minor
            if minor >= 0:
                buyers.add(customer)
    return len(buyers), sums


def _counts(went: Sequence[_Went], sold: date, created: str, days: timedelta) -> bool:
    written = datetime.fromisoformat(created)
    return any(
        one.day < sold <= one.day + days or (sold == one.day and written > one.at) for one in went
    )


def _went(settled: str, zone: tzinfo | None) -> _Went:
    at = datetime.fromisoformat(settled)
    return _Went(at, at.astimezone(zone).date())


def _text(at: datetime) -> str:
    """As moments stand in the file."""
    return at.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
