"""Whom to reach out to first: who may leave, and who usually buys again about now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, zip_longest

from smallcrm.domain.at_risk import RiskRow
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.sales import ReorderRow
from smallcrm.domain.verdicts import About

A_DAY = 3
"""Nobody is nagged with more."""


@dataclass(frozen=True, slots=True)
class ReachRow:
    """Somebody, and why: at least one of both."""

    again: ReorderRow | None = None
    risk: RiskRow | None = None

    @property
    def customer_id(self) -> CustomerId:
        return self._one.customer_id

    @property
    def name(self) -> str:
        return self._one.name

    @property
    def kind(self) -> CustomerKind:
        return self._one.kind

    @property
    def about(self) -> About:
        """Which judgement an answer is of."""
        return About.REACH_OUT if self.again is None else About.AGAIN

    @property
    def _one(self) -> ReorderRow | RiskRow:
        found = self.again or self.risk
        assert found is not None
        return found


def in_turn(again: Iterable[ReorderRow], risks: Iterable[RiskRow]) -> list[ReachRow]:
    """One of each in turn, nobody twice: who is both has both reasons."""
    again, risks = list(again), list(risks)
    buying = {row.customer_id: row for row in again}
    leaving = {row.customer_id: row for row in risks}
    order = chain.from_iterable(zip_longest(leaving, buying))
    whose = dict.fromkeys(customer for customer in order if customer is not None)
    return [ReachRow(buying.get(customer), leaving.get(customer)) for customer in whose]


def chosen(
    rows: Iterable[ReachRow], today: Iterable[CustomerId]
) -> tuple[list[ReachRow], set[CustomerId]]:
    """Those of the day, when some were already (``today``); and all that were by then. Whoever
    was answered makes no room for another on the same day."""
    named = set(today)
    found = []
    for row in rows:
        if row.customer_id in named or len(named) < A_DAY:
            named.add(row.customer_id)
            found.append(row)
    return found[:A_DAY], named
