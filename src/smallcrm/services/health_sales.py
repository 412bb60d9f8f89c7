"""What Health counts from sales, and who was seen again: one pass over all of them.

A sale that was returned counts nowhere; a credit note lowers the income, and is no purchase.
Sales of customers in the trash are left out.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from typing import Any, TypeVar

from smallcrm.domain import health, periods
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.health import Bar, Bars, Chart, Figure, Number
from smallcrm.domain.periods import Seen
from smallcrm.domain.records import InteractionKind
from smallcrm.services.search_parts import start_of
from smallcrm.storage.store import Store

CHUNK = 20_000
"""So many rows are asked for at once; between two of these it can be stopped."""
_SALES = """
SELECT customer_id, sold_on, minor, currency FROM sale
WHERE id > ? AND id <= ? AND returned_on IS NULL
"""
_CONTACTS = """
SELECT p.customer_id, i.happened_at FROM interaction i
JOIN participant p ON p.interaction_id = i.id
WHERE i.id > ? AND i.id <= ? AND i.happened_at >= ? AND p.customer_id IS NOT NULL
 AND i.kind NOT IN ({})
""".format(", ".join(f"'{kind.value}'" for kind in InteractionKind if not kind.is_contact))
_TRASH = "SELECT id FROM customer WHERE deleted_at IS NOT NULL"
_NAMES = "SELECT id, name FROM customer WHERE id IN (SELECT value FROM json_each(?))"
_IS_SOLD = "SELECT EXISTS (SELECT 1 FROM sale WHERE returned_on IS NULL AND minor >= 0)"
Stopped = Callable[[], bool]
K = TypeVar("K")
Sums = defaultdict[str, defaultdict[K, int]]


@dataclass(frozen=True, slots=True)
class SalesFound:
    """What one look at everything found. ``by_contact``: nothing was ever sold, so that who was
    seen again was told by contacts. ``income`` and ``top`` have a chart for each currency, that
    with the most sales first."""

    income: tuple[Bars, ...]
    top: tuple[Bars, ...]
    retention: Bars
    came_back: Figure
    repeat: Figure
    second: Figure
    by_contact: bool


def _sums(key: type[K]) -> Sums[K]:
    """By currency, then by what ``key`` is; quicker than counters, 300,000 times."""
    return defaultdict(lambda: defaultdict(int))


@dataclass(slots=True)
class _Pass:
    """What is gathered on the way."""

    seen: Seen
    income: Sums[str] = field(default_factory=lambda: _sums(str))
    counts: Sums[str] = field(default_factory=lambda: _sums(str))
    top: Sums[int] = field(default_factory=lambda: _sums(int))
    top_counts: Sums[int] = field(default_factory=lambda: _sums(int))
    first: dict[int, str] = field(default_factory=dict)
    second: dict[int, str] = field(default_factory=dict)
    lately: set[int] = field(default_factory=set)
    """Who bought within a year."""


def is_sold(store: Store) -> bool:
    """Whether anything was ever sold, and kept."""
    return bool(store.fetch(_IS_SOLD)[0][0])


def look(store: Store, today: date, zone: tzinfo, stopped: Stopped) -> SalesFound:
    """All of it. For a background lane.

    Raises:
        Cancelled: ``stopped`` said so.
    """
    gone = {int(row[0]) for row in store.fetch(_TRASH)}
    found = _Pass(Seen(starts(today)))
    by_contact = not is_sold(store)
    if by_contact:
        _contacts(store, found.seen, gone, zone, stopped)
    else:
        _sales(store, found, gone, today, stopped)
    of, good = periods.came_back(found.seen, periods.years_to(periods.next_day(today)))
    return SalesFound(
        income=_income(found, today),
        top=_top(store, found),
        retention=_retention(found.seen, today),
        came_back=health.share(Number.CAME_BACK, good, of),
        repeat=_repeat(found),
        second=health.middle(Number.SECOND_SALE, _gaps(found)),
        by_contact=by_contact,
    )


def starts(today: date) -> list[date]:
    """The days at which the periods begin that are compared."""
    found = list(periods.years_to(periods.next_day(today)))
    for first in periods.last_quarters(today, health.QUARTERS):
        found += quarter_years(first)
    return found


def quarter_years(first: date) -> tuple[date, date, date]:
    """The two years that end with the quarter that begins on a day."""
    return periods.years_to(periods.months_before(first, -periods.A_QUARTER))


# --- the passes -----------------------------------------------------------------------------------


def _sales(store: Store, found: _Pass, gone: set[int], today: date, stopped: Stopped) -> None:
    edges = [day.isoformat() for day in found.seen.starts]
    slots, behind = found.seen.slots, edges[-1]
    year_ago = periods.year_before(periods.next_day(today)).isoformat()
    months = {day.isoformat()[:7] for day in periods.last_months(today, health.INCOME_MONTHS)}
    first, second, lately = found.first, found.second, found.lately
    income, counts, top, top_counts = found.income, found.counts, found.top, found.top_counts
    for rows in _chunks(store, "sale", _SALES, (), stopped):
        for customer, day, minor, currency in rows:
            if customer in gone:
                continue
            month = day[:7]
            if month in months:
                income[currency][month] += minor
                counts[currency][month] += 1
            if day >= behind:  # a day that is still to come
                continue
            if day >= year_ago:
                top[currency][customer] += minor
                top_counts[currency][customer] += 1
            if minor < 0:
                continue
            slot = bisect_right(edges, day) - 1
            if slot >= 0:
                slots[slot].add(customer)
            if day >= year_ago:
                lately.add(customer)
            known = first.get(customer)
            if known is None:
                first[customer] = day
            elif day < known:
                first[customer], second[customer] = day, known
            elif day > known and day < second.get(customer, "~"):
                second[customer] = day


def _contacts(store: Store, seen: Seen, gone: set[int], zone: tzinfo, stopped: Stopped) -> None:
    """Local days begin at UTC moments, whatever the clocks do: those are compared."""
    edges = [start_of(day, zone) for day in seen.starts]
    for rows in _chunks(store, "interaction", _CONTACTS, (edges[0],), stopped):
        for customer, at in rows:
            if customer not in gone and at < edges[-1]:
                seen.slots[bisect_right(edges, at) - 1].add(customer)


def _chunks(
    store: Store, table: str, sql: str, parameters: Sequence[object], stopped: Stopped
) -> Iterator[list[tuple[Any, ...]]]:
    """The rows by ranges of the table's numbers, as far as it goes at the beginning."""
    last = store.fetch(f"SELECT max(id) FROM {table}")[0][0] or 0
    for begin in range(0, last, CHUNK):
        if stopped():
            raise Cancelled
        yield store.fetch(sql, (begin, begin + CHUNK, *parameters))


# --- what comes of them ---------------------------------------------------------------------------


def _currencies(found: _Pass) -> list[str]:
    """Those with the most sales first."""
    counts = {code: sum(months.values()) for code, months in found.counts.items()}
    return sorted(counts, key=lambda code: (-counts[code], code))


def _income(found: _Pass, today: date) -> tuple[Bars, ...]:
    charts = []
    for code in _currencies(found):
        bars = []
        for first in periods.last_months(today, health.INCOME_MONTHS):
            key = first.isoformat()[:7]
            count = found.counts[code][key]
            bars.append(Bar("", found.income[code][key], count, day=first, key=key))
        charts.append(Bars(Chart.INCOME, tuple(bars), sum(found.counts[code].values()), code))
    return tuple(charts)


def _top(store: Store, found: _Pass) -> tuple[Bars, ...]:
    """Those who paid the most within a year."""
    best = {
        code: sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))[: health.LONGEST]
        for code, sums in found.top.items()
    }
    names = _names(store, {customer for pairs in best.values() for customer, _ in pairs})
    charts = []
    for code in sorted(best, key=lambda code: (-sum(found.top_counts[code].values()), code)):
        counts = found.top_counts[code]
        bars = tuple(
            Bar(names.get(customer, ""), minor, counts[customer], key=str(customer))
            for customer, minor in best[code]
        )
        charts.append(Bars(Chart.TOP, bars, len(counts), code))
    return tuple(charts)


def _names(store: Store, customers: set[int]) -> dict[int, str]:
    return {int(n): name for n, name in store.fetch(_NAMES, (json.dumps(sorted(customers)),))}


def _retention(seen: Seen, today: date) -> Bars:
    bars = []
    for first in periods.last_quarters(today, health.QUARTERS):
        of, good = periods.came_back(seen, quarter_years(first))
        bars.append(health.share_bar(first, good, of))
    return Bars(Chart.RETENTION, tuple(bars), sum(bar.of for bar in bars))


def _repeat(found: _Pass) -> Figure:
    """Of those who bought within a year, how many have bought on another day, before or since."""
    good = sum(customer in found.second for customer in found.lately)
    return health.share(Number.REPEAT, good, len(found.lately))


def _gaps(found: _Pass) -> list[int]:
    """Days from each customer's first purchase to the second."""
    return [
        (date.fromisoformat(day) - date.fromisoformat(found.first[customer])).days
        for customer, day in found.second.items()
    ]
