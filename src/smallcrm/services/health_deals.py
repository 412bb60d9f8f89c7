"""What Health counts from deals, agreements and introductions.

Each function gives the rows themselves, or bars with what finds their rows again. Rows of
customers in the trash are left out everywhere.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, tzinfo

from smallcrm.domain import health, periods
from smallcrm.domain.health import Bar, Bars, Branch, Chart, Counted
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId
from smallcrm.domain.verdicts import About
from smallcrm.services import sales
from smallcrm.services.health_numbers import GONE
from smallcrm.services.local_days import LocalDays
from smallcrm.services.search_parts import start_of
from smallcrm.storage.store import Store

_STAGES = """
SELECT p.id, p.name, s.id, s.name FROM pipeline p JOIN stage s ON s.pipeline_id = p.id
ORDER BY p.position, p.id, s.position, s.id
"""
_OPEN = f"""
SELECT d.stage_id, count(*), d.currency, {", ".join(sales.PARTS).replace("s.", "d.")} FROM deal d
WHERE d.state = 'open' AND d.customer_id NOT IN {GONE} GROUP BY d.stage_id, d.currency
ORDER BY d.stage_id, count(*) DESC, d.currency
"""
_VISITS = f"""
SELECT v.stage_id, v.customer_id, v.left_at,
 CAST(max(0, julianday(v.left_at) - julianday(v.entered_at)) AS INTEGER), d.what
FROM stage_visit v JOIN deal d ON d.id = v.deal_id
WHERE v.left_at >= ? AND v.customer_id NOT IN {GONE}
"""
_LOST = f"""
SELECT d.customer_id, d.closed_at, d.reason FROM deal d
WHERE d.state = 'lost' AND d.closed_at >= ? AND d.customer_id NOT IN {GONE}
ORDER BY d.closed_at DESC, d.id DESC
"""
_ENDED = f"""
SELECT a.customer_id, a.ended_on, a.end_reason FROM agreement a
WHERE a.ended_on > ? AND a.ended_on <= ? AND a.customer_id NOT IN {GONE}
 AND NOT EXISTS (SELECT 1 FROM agreement o WHERE o.customer_id = a.customer_id
                 AND (o.ended_on IS NULL OR o.ended_on > ?))
ORDER BY a.ended_on, a.id
"""
_SAID_LEFT = f"""
SELECT v.customer_id, v.decided_on, v.words FROM verdict v
WHERE v.about = '{About.LEFT.value}' AND v.decided_on > ? AND v.decided_on <= ?
 AND (v.until_on IS NULL OR v.until_on >= ?) AND v.customer_id NOT IN {GONE}
ORDER BY v.decided_on, v.id
"""
_INTRODUCED = """
SELECT i.customer_id, c.name, i.introducer_id, b.name, i.introducer_name FROM introduction i
JOIN customer c ON c.id = i.customer_id
LEFT JOIN customer b ON b.id = i.introducer_id AND b.deleted_at IS NULL
WHERE c.deleted_at IS NULL AND i.id IN (SELECT max(id) FROM introduction GROUP BY customer_id)
ORDER BY i.id
"""
_PAID = f"""
SELECT s.customer_id, s.currency, count(*), {", ".join(sales.PARTS)} FROM sale s
WHERE s.customer_id IN (SELECT customer_id FROM introduction) AND s.returned_on IS NULL
 AND s.customer_id NOT IN {GONE} GROUP BY s.customer_id, s.currency
"""


def pipelines(store: Store) -> tuple[Bars, ...]:
    """How many open deals stand in each stage, and what they are worth, pipeline by pipeline."""
    counts: Counter[int] = Counter()
    sums: dict[int, list[Amount]] = {}
    for stage, count, currency, high, low in store.fetch(_OPEN):
        counts[stage] += count
        if currency is not None:
            amount = Amount(sales.together(high, low), currency)
            sums.setdefault(stage, []).append(amount)
    bars: dict[int, list[Bar]] = {}
    names: dict[int, str] = {}
    for pipeline, name, stage, stage_name in store.fetch(_STAGES):
        names[pipeline] = name
        worth = tuple(sums.get(stage, ()))
        bar = Bar(stage_name, counts[stage], counts[stage], key=str(stage), sums=worth)
        bars.setdefault(pipeline, []).append(bar)
    return tuple(
        Bars(Chart.PIPELINE, tuple(found), sum(bar.of for bar in found), name=names[pipeline])
        for pipeline, found in bars.items()
    )


def stage_days(store: Store, today: date, zone: tzinfo) -> tuple[Bars, ...]:
    """How many whole days deals stayed in each stage that they left within a year."""
    values: dict[int, list[int]] = {}
    for stage, _, _, days, _ in store.fetch(_VISITS, (_year_ago(today, zone),)):
        values.setdefault(stage, []).append(days)
    bars: dict[int, list[Bar]] = {}
    names: dict[int, str] = {}
    for pipeline, name, stage, stage_name in store.fetch(_STAGES):
        names[pipeline] = name
        bar = health.median_bar(stage_name, str(stage), values.get(stage, []))
        bars.setdefault(pipeline, []).append(bar)
    return tuple(
        Bars(Chart.STAGE_DAYS, tuple(found), sum(bar.of for bar in found), name=names[pipeline])
        for pipeline, found in bars.items()
    )


def visits(store: Store, today: date, zone: tzinfo, stage: int) -> list[Counted]:
    """Those behind one stage's median, the longest first."""
    days = LocalDays(zone)
    sql = f"{_VISITS} AND v.stage_id = ? ORDER BY 4 DESC, v.id"
    return [
        Counted(CustomerId(customer), days.day(left_at), value=took, words=what)
        for _, customer, left_at, took, what in store.fetch(sql, (_year_ago(today, zone), stage))
    ]


def lost(store: Store, today: date, zone: tzinfo) -> list[Counted]:
    """Deals lost within a year, with the reason."""
    days = LocalDays(zone)
    return [
        Counted(CustomerId(customer), days.day(closed_at), is_good=False, words=reason)
        for customer, closed_at, reason in store.fetch(_LOST, (_year_ago(today, zone),))
    ]


def left(store: Store, today: date) -> list[Counted]:
    """Who left within a year, each once: of whom the user said so, else whose last agreement was
    ended and who has no other; with the reason. The newest first."""
    since, until = periods.year_before(today).isoformat(), today.isoformat()
    last: dict[int, Counted] = {}
    for sql in (_ENDED, _SAID_LEFT):
        for customer, day, words in store.fetch(sql, (since, until, until)):
            on = date.fromisoformat(day)
            last[customer] = Counted(CustomerId(customer), on, is_good=False, words=words)
    return sorted(last.values(), key=lambda row: row.day or date.min, reverse=True)


def introduced(store: Store) -> tuple[Bars, ...]:
    """Who introduced whom and what these have paid, for each currency, that with the most sales
    first; one without a currency where nobody paid."""
    branches = _branches(store)
    counts: Counter[str] = Counter()
    for branch in branches.values():
        counts.update(branch.counts)
    codes = sorted(counts, key=lambda code: (-counts[code], code)) or [""]
    number = sum(bool(branch.by) for branch in branches.values())
    if not number:
        return ()
    return tuple(
        Bars(Chart.INTRODUCED, health.tree(branches, code), number, code) for code in codes
    )


def came_through(store: Store, key: str, currency: str) -> list[Counted]:
    """Those whom somebody introduced, also by way of others, with what they paid."""
    return [
        Counted(
            CustomerId(int(one.key)),
            None,
            value=one.counts.get(currency, 0),
            amount=Amount(one.sums.get(currency, 0), currency) if currency else None,
        )
        for one in health.came_through(_branches(store), key)
    ]


def _branches(store: Store) -> dict[str, Branch]:
    """Everybody who introduced or was introduced; who is no customer goes by the name."""
    paid: dict[str, dict[str, int]] = {}
    counts: dict[str, dict[str, int]] = {}
    for customer, currency, count, high, low in store.fetch(_PAID):
        paid.setdefault(str(customer), {})[currency] = sales.together(high, low)
        counts.setdefault(str(customer), {})[currency] = count
    branches: dict[str, Branch] = {}
    for customer, name, by, by_name, typed in store.fetch(_INTRODUCED):
        if by is not None and by_name is None:
            by, typed = None, typed or ""
        above = str(by) if by is not None else f"={health.reason_key(typed)}" if typed else ""
        if not above:
            continue
        key = str(customer)
        branches[key] = Branch(key, name, above, paid.get(key, {}), counts.get(key, {}))
        if above not in branches:
            branches[above] = Branch(above, by_name or typed, "", {}, {})
    return branches


def _year_ago(today: date, zone: tzinfo) -> str:
    """The UTC moment from which on it is within a year."""
    return start_of(periods.next_day(periods.year_before(today)), zone)
