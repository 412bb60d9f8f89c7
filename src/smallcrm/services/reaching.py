"""Whom to reach out to first, of all of the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from smallcrm.domain import cadence, reaching
from smallcrm.domain.at_risk import RiskRow
from smallcrm.domain.cadence import Answer
from smallcrm.domain.reaching import ReachRow
from smallcrm.domain.records import CustomerId
from smallcrm.domain.sales import ReorderRow
from smallcrm.services import keep_in_touch, reorders, risk, verdicts
from smallcrm.storage.store import Store

SPARE = 60
"""So many who are at risk are kept in mind for the day."""
_ANSWERED = """
SELECT customer_id FROM verdict WHERE about IN ('again', 'reach_out') AND decided_on = ?
"""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found: who is to be reached out to in turn, ``answered`` whom something was said
    of today, and ``risks`` who is at risk, for the next look of the day."""

    rows: tuple[ReachRow, ...]
    answered: frozenset[CustomerId]
    risks: tuple[RiskRow, ...]


def look(
    store: Store,
    today: date,
    zone: tzinfo,
    risks: Sequence[RiskRow] | None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    with_sales: bool,
) -> Looked:
    """``risks`` are those of an earlier look of the day: only they are looked at again, else
    everybody is. Not whom one is to be in touch with by a rhythm that was set: they stand in a
    list of their own.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    least = risk.threshold(store)
    if risks is None:
        page = risk.page(store, today, zone, least, cancelled)
        risks = sorted(page.rows, key=lambda row: row.rests)[:SPARE]
    still = risk.to_reach(store, (row.customer_id for row in risks), today, zone, least)
    again: tuple[ReorderRow, ...] = ()
    if with_sales:
        again = reorders.due(store, today, cancelled)
    wanted = {row.customer_id for row in keep_in_touch.overdue(store, today, zone)}
    found = reaching.in_turn(
        (row for row in again if row.customer_id not in wanted),
        (row for row in risks if row.customer_id in still and row.customer_id not in wanted),
    )
    answered = store.fetch(_ANSWERED, (today.isoformat(),))
    who = frozenset(CustomerId(customer) for (customer,) in answered)
    return Looked(tuple(found), who, tuple(risks))


def answer(store: Store, row: ReachRow, given: Answer, today: date) -> None:
    """Not now: for a week, or for three months.

    Raises:
        NotFound: they are gone.
    """
    verdicts.say(store, row.customer_id, row.about, "", today, cadence.until(given, today))
