"""The lists behind the numbers of Health: the rows that each was counted from, with names."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from typing import Any

from smallcrm.domain import health, periods
from smallcrm.domain.health import Bar, Bars, Chart, Counted, ListedRow, Number
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, CustomerKind, InteractionKind, Side
from smallcrm.services import health_deals, health_numbers, health_sales
from smallcrm.services.health_numbers import GONE
from smallcrm.services.local_days import LocalDays
from smallcrm.services.sales import BOUGHT
from smallcrm.services.search_parts import start_of
from smallcrm.storage.store import Store

_KEPT = f"s.returned_on IS NULL AND s.customer_id NOT IN {GONE}"
_IN_MONTH = f"""
SELECT s.customer_id, s.sold_on, s.minor, s.currency, coalesce(i.name, '') FROM sale s
LEFT JOIN item i ON i.id = s.item_id
WHERE s.sold_on >= ? AND s.sold_on < ? AND s.currency = ? AND {_KEPT}
ORDER BY s.sold_on DESC, s.id DESC
"""
_OF_CUSTOMER = f"""
SELECT s.customer_id, s.sold_on, s.minor, s.currency, coalesce(i.name, '') FROM sale s
LEFT JOIN item i ON i.id = s.item_id
WHERE s.customer_id = ? AND s.sold_on >= ? AND s.sold_on < ? AND s.currency = ? AND {_KEPT}
ORDER BY s.sold_on DESC, s.id DESC
"""
_BOUGHT_AGAIN = f"""
SELECT s.customer_id, max(CASE WHEN s.sold_on < ?2 THEN s.sold_on END),
 max(CASE WHEN s.sold_on >= ?2 THEN s.sold_on END)
FROM sale s WHERE {BOUGHT} AND s.sold_on >= ?1 AND s.sold_on < ?3 AND s.customer_id NOT IN {GONE}
GROUP BY s.customer_id HAVING min(s.sold_on) < ?2
"""
_SEEN_AGAIN = f"""
SELECT p.customer_id, max(CASE WHEN i.happened_at < ?2 THEN i.happened_at END),
 max(CASE WHEN i.happened_at >= ?2 THEN i.happened_at END)
FROM interaction i JOIN participant p ON p.interaction_id = i.id
WHERE i.happened_at >= ?1 AND i.happened_at < ?3 AND p.customer_id NOT IN {GONE}
 AND i.kind NOT IN ({", ".join(f"'{k.value}'" for k in InteractionKind if not k.is_contact)})
GROUP BY p.customer_id HAVING min(i.happened_at) < ?2
"""
_LATELY = f"""
SELECT s.customer_id, max(s.sold_on), min(s.sold_on) FROM sale s
WHERE {BOUGHT} AND s.sold_on < ? AND s.customer_id NOT IN {GONE}
GROUP BY s.customer_id HAVING max(s.sold_on) >= ?
"""
_BOUGHT_ON = f"""
SELECT s.customer_id, s.sold_on FROM sale s
WHERE {BOUGHT} AND s.sold_on < ? AND s.customer_id NOT IN {GONE}
"""
_DEALS = f"""
SELECT d.customer_id, d.expected_on, d.minor, d.currency, d.what FROM deal d
WHERE d.state = 'open' AND d.stage_id = ? AND d.customer_id NOT IN {GONE}
ORDER BY d.entered_at, d.id
"""
_NEVER = "~"
_NAMES = "SELECT id, name, kind FROM customer WHERE id IN (SELECT value FROM json_each(?))"
_PAID = f"""
SELECT s.customer_id, s.sold_on, s.minor, s.currency, coalesce(i.name, '') FROM sale s
LEFT JOIN item i ON i.id = s.item_id
WHERE s.customer_id = ? AND s.currency = ? AND {_KEPT}
ORDER BY s.sold_on DESC, s.id DESC
"""


def of_number(what: Number, store: Store, today: date, zone: tzinfo) -> tuple[ListedRow, ...]:
    """The rows that a number was counted from. QUIET has a page of its own: none."""
    listed: dict[Number, Callable[[], Sequence[Counted]]] = {
        Number.KEPT_MINE: lambda: health_numbers.promises(store, today, zone, Side.MINE),
        Number.KEPT_THEIRS: lambda: health_numbers.promises(store, today, zone, Side.THEIRS),
        Number.NPS: lambda: health_numbers.scores(store, today, what),
        Number.CSAT: lambda: health_numbers.scores(store, today, what),
        Number.SETTLED: lambda: health_numbers.settled(store, today, zone),
        Number.CAME_BACK: lambda: _again(store, periods.years_to(periods.next_day(today)), zone),
        Number.REPEAT: lambda: _repeat(store, today),
        Number.SECOND_SALE: lambda: _second(store, today),
        Number.QUIET: tuple,
    }
    return _named(store, listed[what]())


def of_bar(chart: Bars, bar: Bar, store: Store, today: date, zone: tzinfo) -> tuple[ListedRow, ...]:
    """The rows behind one bar."""
    match chart.what:
        case Chart.INCOME:
            rows = _month(store, bar, chart.currency)
        case Chart.TOP:
            since = periods.year_before(periods.next_day(today))
            parameters = (int(bar.key), since.isoformat(), _behind(today).isoformat())
            rows = _sold(store.fetch(_OF_CUSTOMER, (*parameters, chart.currency)))
        case Chart.RETENTION:
            first = date.fromisoformat(bar.key)
            rows = _again(store, health_sales.quarter_years(first), zone)
        case Chart.PIPELINE:
            rows = _open(store, int(bar.key))
        case Chart.STAGE_DAYS:
            rows = health_deals.visits(store, today, zone, int(bar.key))
        case Chart.LOST:
            rows = health.of_reason(chart, bar.key, health_deals.lost(store, today, zone))
        case Chart.LEFT:
            rows = health.of_reason(chart, bar.key, health_deals.left(store, today, zone))
        case Chart.INTRODUCED:
            rows = _introduced(store, chart, bar)
    return _named(store, rows)


def _behind(today: date) -> date:
    return periods.next_day(today)


def _named(store: Store, rows: Sequence[Counted]) -> tuple[ListedRow, ...]:
    ids = sorted({int(row.customer_id) for row in rows if row.customer_id is not None})
    found = store.fetch(_NAMES, (json.dumps(ids),))
    names = {number: (name, CustomerKind(kind)) for number, name, kind in found}
    nobody = "", CustomerKind.PERSON
    return tuple(
        ListedRow(row, *(nobody if row.customer_id is None else names.get(row.customer_id, nobody)))
        for row in rows
    )


def _month(store: Store, bar: Bar, currency: str) -> list[Counted]:
    first = bar.day or date.min
    behind = periods.months_before(first, -1)
    parameters = (first.isoformat(), behind.isoformat(), currency)
    return _sold(store.fetch(_IN_MONTH, parameters))


def _sold(found: Sequence[tuple[Any, ...]]) -> list[Counted]:
    return [
        Counted(
            CustomerId(customer),
            date.fromisoformat(day),
            is_good=minor >= 0,
            amount=Amount(minor, currency),
            words=what,
        )
        for customer, day, minor, currency, what in found
    ]


def _again(store: Store, ends: tuple[date, date, date], zone: tzinfo) -> list[Counted]:
    """Who was seen in the first year, good where they were in the second one too; ``day`` is when
    they were seen last. Those who did not come back first."""
    if health_sales.is_sold(store):
        edges = [day.isoformat() for day in ends]
        found = [
            Counted(
                CustomerId(customer), date.fromisoformat(since or before), is_good=since is not None
            )
            for customer, before, since in store.fetch(_BOUGHT_AGAIN, edges)
        ]
    else:
        days = LocalDays(zone)
        edges = [start_of(day, zone) for day in ends]
        found = [
            Counted(CustomerId(customer), days.day(since or before), is_good=since is not None)
            for customer, before, since in store.fetch(_SEEN_AGAIN, edges)
        ]
    return sorted(found, key=lambda row: (row.is_good, -(row.day or date.min).toordinal()))


def _repeat(store: Store, today: date) -> list[Counted]:
    behind = _behind(today)
    since = periods.year_before(behind).isoformat()
    return [
        Counted(CustomerId(customer), date.fromisoformat(last), is_good=last > first)
        for customer, last, first in store.fetch(_LATELY, (behind.isoformat(), since))
    ]


def _second(store: Store, today: date) -> list[Counted]:
    """From the first day of each customer to the second."""
    first: dict[int, str] = {}
    second: dict[int, str] = {}
    for customer, day in store.fetch(_BOUGHT_ON, (_behind(today).isoformat(),)):
        known = first.get(customer)
        if known is None or day < known:
            first[customer] = day
            if known is not None:
                second[customer] = known
        elif known < day < second.get(customer, _NEVER):
            second[customer] = day
    found = []
    for customer, day in second.items():
        then = date.fromisoformat(day)
        took = (then - date.fromisoformat(first[customer])).days
        found.append(Counted(CustomerId(customer), then, value=took))
    return sorted(found, key=lambda row: (row.value or 0, row.customer_id))


def _open(store: Store, stage: int) -> list[Counted]:
    return [
        Counted(
            CustomerId(customer),
            date.fromisoformat(expected) if expected else None,
            amount=None if minor is None or currency is None else Amount(minor, currency),
            words=what,
        )
        for customer, expected, minor, currency, what in store.fetch(_DEALS, (stage,))
    ]


def _introduced(store: Store, chart: Bars, bar: Bar) -> list[Counted]:
    """Of somebody at the top those who came through them, of others what they bought."""
    if not bar.depth:
        return health_deals.came_through(store, bar.key, chart.currency)
    return _sold(store.fetch(_PAID, (int(bar.key), chart.currency)))
