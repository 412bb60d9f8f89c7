"""What is negotiated, to be seen: the board of a pipeline, sums by stage and by month, the deals of
a customer, all of one deal. Of customers in the trash nothing is seen."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from sqlalchemy import select

from smallcrm.domain import deals as rules
from smallcrm.domain.deals import (
    Board,
    Column,
    DealDetail,
    DealId,
    DealRow,
    DealState,
    Month,
    Tally,
    Visit,
)
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import NotFound
from smallcrm.domain.pipelines import PipelineId, PipelineRow, StageId
from smallcrm.domain.records import CustomerId, CustomerKind, FollowUpId
from smallcrm.services import deals, follow_ups, pipelines
from smallcrm.storage.models import Deal
from smallcrm.storage.store import Store

_DEAL = """
SELECT d.id, d.customer_id, c.name, c.kind, d.stage_id, s.name, s.pipeline_id, d.what, d.minor,
  d.currency, coalesce(d.chance, s.chance), d.expected_on, d.state, d.entered_at, s.rot_days,
  d.reason, d.closed_at
FROM deal d JOIN stage s ON s.id = d.stage_id JOIN customer c ON c.id = d.customer_id
WHERE c.deleted_at IS NULL AND {} ORDER BY d.entered_at, d.id
"""
_OPEN = "d.state = 'open'"
_STEPS = f"""
SELECT deal_id, text, due_on FROM follow_up WHERE deal_id IS NOT NULL
AND state = 'open' AND role = '{Role.NEXT_STEP.value}' {{}} ORDER BY due_on IS NULL, due_on, id
"""
_FEW = 200
"""Of so many deals the next steps are looked up by their numbers; of more all there are."""
_KINDS = {kind.value: kind for kind in CustomerKind}
_STATES = {state.value: state for state in DealState}
_PARTS = 1_000_000
"""Sums are taken of what is above and what is below a million units: SQLite's integers would not
hold those of the greatest amounts."""
_MONTHS = f"""
SELECT substr(d.expected_on, 1, 7), d.currency, count(*),
  sum(d.minor / {_PARTS}), sum(d.minor % {_PARTS}),
  sum(d.minor / {_PARTS} * coalesce(d.chance, s.chance)),
  sum(d.minor % {_PARTS} * coalesce(d.chance, s.chance))
FROM deal d JOIN stage s ON s.id = d.stage_id JOIN customer c ON c.id = d.customer_id
WHERE {_OPEN} AND c.deleted_at IS NULL AND (?1 IS NULL OR s.pipeline_id = ?1)
GROUP BY 1, 2
"""


def board(store: Store, pipeline: PipelineId | None, now: datetime) -> Board | None:
    """A pipeline, or the first one, with its open deals; None while there is none. ``now`` is the
    aware moment in the user's zone."""
    every = pipelines.rows(store)
    if not every:
        return None
    found = next((p for p in every if p.id == pipeline), every[0])
    columns = _columns(store, found, now)
    return Board(found, columns, rules.sums(d for c in columns for d in c.deals))


def months(store: Store, pipeline: PipelineId | None = None) -> tuple[Month, ...]:
    """What may be closed, by month of the expected day; those without a day last. Of all
    pipelines, or of one."""
    found: dict[str | None, tuple[list[int], Tally]] = {}
    for month, currency, count, *sums in store.fetch(_MONTHS, (pipeline,)):
        counted, tally = found.setdefault(month, ([0], Tally()))
        counted[0] += count
        if currency is not None and None not in sums:
            high, low, weighted_high, weighted_low = sums
            minor, hundredths = high * _PARTS + low, weighted_high * _PARTS + weighted_low
            tally.add(currency, count, minor, hundredths)
    made = (Month(_first(m), counted[0], tally.sums()) for m, (counted, tally) in found.items())
    return tuple(sorted(made, key=lambda month: month.first or date.max))


def of_customer(store: Store, customer: CustomerId, now: datetime) -> tuple[DealRow, ...]:
    """A customer's deals: the open ones, then those closed, the last first."""
    found = _rows(store, "d.customer_id = ?", (customer,), now)
    closed = [d for d in found if d.state is not DealState.OPEN]
    closed.sort(key=lambda d: (str(d.closed_at or ""), d.id), reverse=True)
    return (*(d for d in found if d.state is DealState.OPEN), *closed)


def closed(store: Store, since: datetime, now: datetime) -> tuple[DealRow, ...]:
    """What was won and lost since a UTC moment, the last first."""
    at = since.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
    found = _rows(store, "d.state <> 'open' AND d.closed_at >= ?", (at,), now)
    return tuple(sorted(found, key=lambda d: (str(d.closed_at or ""), d.id), reverse=True))


def detail(store: Store, deal: DealId, now: datetime) -> DealDetail:
    """All of a deal; ``now`` is the aware moment in the user's zone.

    Raises:
        NotFound: it is gone.
    """
    rows = _rows(store, "d.id = ?", (deal,), now)
    if not rows:
        raise NotFound
    (row,) = rows
    zone = _zone(now)
    visits = store.fetch(
        "SELECT s.name, v.entered_at, v.left_at FROM stage_visit v"
        " JOIN stage s ON s.id = v.stage_id WHERE v.deal_id = ? ORDER BY v.left_at, v.id",
        (deal,),
    )
    steps = [
        FollowUpId(r[0])
        for r in store.fetch(
            "SELECT id FROM follow_up WHERE deal_id = ? AND state = 'open' AND role = ?",
            (deal, Role.NEXT_STEP.value),
        )
    ]
    with store.read() as session:
        kept = session.scalars(select(Deal).where(Deal.id == deal)).one()
        introducer = deals.introducer(session, row.customer_id)
    return DealDetail(
        row,
        kept.chance,
        kept.note,
        kept.created_at,
        tuple(_visit(visit, zone) for visit in visits),
        follow_ups.rows(store, steps) if steps else (),
        introducer,
    )


def _columns(store: Store, pipeline: PipelineRow, now: datetime) -> tuple[Column, ...]:
    found: dict[StageId, list[DealRow]] = {stage.id: [] for stage in pipeline.stages}
    for row in _rows(store, f"{_OPEN} AND s.pipeline_id = ?", (pipeline.id,), now):
        found[row.stage_id].append(row)
    return tuple(
        Column(stage, tuple(found[stage.id]), rules.sums(found[stage.id]))
        for stage in pipeline.stages
    )


def _rows(store: Store, where: str, parameters: Sequence[object], now: datetime) -> list[DealRow]:
    found = store.fetch(_DEAL.format(where), parameters)
    if not found:
        return []
    few = [row[0] for row in found] if len(found) <= _FEW else []
    only = "AND deal_id IN (SELECT value FROM json_each(?))" if few else ""
    steps: dict[int, tuple[str, date | None]] = {}
    for deal, text, due_on in store.fetch(_STEPS.format(only), (json.dumps(few),) if few else ()):
        steps.setdefault(deal, (text, None if due_on is None else date.fromisoformat(due_on)))
    today, zone = now.date(), _zone(now)
    return [_row(values, steps.get(values[0], ("", None)), today, zone) for values in found]


def _row(
    values: tuple[Any, ...], step: tuple[str, date | None], today: date, zone: tzinfo
) -> DealRow:
    (deal, customer, name, kind, stage, stage_name, pipeline, what, minor, currency, chance) = (
        values[:11]
    )
    expected, state, entered, rot_days, reason, closed_at = values[11:]
    left = None if closed_at is None else datetime.fromisoformat(closed_at)
    until = today if left is None else left.astimezone(zone).date()
    days = rules.days_in_stage(datetime.fromisoformat(entered), until, zone)
    became = _STATES[state]
    return DealRow(
        DealId(deal),
        CustomerId(customer),
        name,
        _KINDS[kind],
        StageId(stage),
        stage_name,
        PipelineId(pipeline),
        what,
        deals.amount(minor, currency),
        chance,
        None if expected is None else date.fromisoformat(expected),
        became,
        days,
        rules.is_rotten(became, days, rot_days),
        *step,
        reason,
        left,
    )


def _visit(row: tuple[Any, ...], zone: tzinfo) -> Visit:
    stage, entered, left = row
    at = datetime.fromisoformat(left)
    days = rules.days_in_stage(datetime.fromisoformat(entered), at.astimezone(zone).date(), zone)
    return Visit(stage, days, at)


def _first(month: str | None) -> date | None:
    return None if month is None else date.fromisoformat(f"{month}-01")


def _zone(now: datetime) -> tzinfo:
    assert now.tzinfo is not None
    return now.tzinfo
