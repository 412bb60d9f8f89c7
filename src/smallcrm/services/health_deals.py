"""What Health counts from deals, agreements and introductions.

Each function gives the rows themselves, or bars with what finds their rows again. Rows of
customers in the trash are left out everywhere.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, tzinfo

from smallcrm.domain import health, periods
from smallcrm.domain.agreements import AgreementRow
from smallcrm.domain.health import Bar, Bars, Branch, Chart, Counted
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, InteractionKind
from smallcrm.domain.verdicts import About
from smallcrm.services import agreements, sales
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
SELECT DISTINCT a.customer_id FROM agreement a
WHERE a.ended_on > ? AND a.ended_on <= ? AND a.customer_id NOT IN {GONE}
"""
_NOT_TOUCHED = ", ".join(f"'{kind.value}'" for kind in InteractionKind if not kind.is_contact)
_SINCE = f"""
SELECT w.value,
 EXISTS (SELECT 1 FROM deal d WHERE d.customer_id = w.value AND +d.state = 'open'),
 (SELECT max(s.sold_on) FROM sale s
  WHERE s.customer_id = w.value AND s.sold_on < ?2 AND {sales.BOUGHT}),
 (SELECT max(i.happened_at) FROM participant p JOIN interaction i ON i.id = p.interaction_id
  WHERE p.customer_id = w.value AND i.happened_at < ?3 AND i.kind NOT IN ({_NOT_TOUCHED})),
 (SELECT max(d.closed_at) FROM deal d
  WHERE d.customer_id = w.value AND +d.state = 'won' AND d.closed_at < ?3)
FROM json_each(?1) w
"""
"""Of each whether a deal is open, and the last purchase, contact and deal that was won. ``+``: by
the customer, whose deals are few, and not by the state."""
_SAID_LEFT = f"""
SELECT v.customer_id, v.decided_on, v.words FROM verdict v
WHERE v.about = '{About.LEFT.value}' AND v.decided_on > ?1 AND v.decided_on <= ?2
 AND (v.until_on IS NULL OR v.until_on >= ?2) AND v.customer_id NOT IN {GONE}
 AND NOT EXISTS (SELECT 1 FROM agreement a WHERE a.customer_id = v.customer_id
                 AND a.starts_on > v.decided_on AND (a.ended_on IS NULL OR a.ended_on >= ?2))
 AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.customer_id = v.customer_id AND {sales.BOUGHT}
                 AND s.sold_on > date(v.decided_on, '+{health.PARTING} days') AND s.sold_on <= ?2)
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


def left(store: Store, today: date, zone: tzinfo) -> list[Counted]:
    """Who left within a year, each once, with the reason, the newest first.

    Those of whom the user said so, unless they bought or agreed anew since; else those whose last
    agreement was ended, who have no other that holds or is to begin and no open deal, by
    ``health.has_left``. An only term that passed is no leaving: it was agreed on.
    """
    since, until = periods.year_before(today).isoformat(), today.isoformat()
    found: dict[int, Counted] = {}
    for row in _ended(store, today, zone):
        found[row.customer_id] = Counted(
            row.customer_id, row.ended_on, is_good=False, words=row.end_reason
        )
    for customer, day, words in store.fetch(_SAID_LEFT, (since, until)):
        on = date.fromisoformat(day)
        found[customer] = Counted(CustomerId(customer), on, is_good=False, words=words)
    return sorted(found.values(), key=lambda row: row.day or date.min, reverse=True)


def _ended(store: Store, today: date, zone: tzinfo) -> list[AgreementRow]:
    """The last agreement of each who has left by ``health.has_left``, by its end."""
    since = periods.year_before(today)
    customers = [row[0] for row in store.fetch(_ENDED, (since.isoformat(), today.isoformat()))]
    last: dict[int, AgreementRow] = {}
    going_on = set[int]()
    for row in agreements.of_these(store, customers, today):
        known = last.get(row.customer_id)
        if not row.is_over(today):
            going_on.add(row.customer_id)
        elif known is None or (_over(known), known.id) < (_over(row), row.id):
            last[row.customer_id] = row
    days, behind = LocalDays(zone), periods.next_day(today)
    parameters = json.dumps(customers), behind.isoformat(), start_of(behind, zone)
    for customer, is_open, bought, *moments in store.fetch(_SINCE, parameters):
        touched = [days.day(moment) for moment in moments if moment is not None]
        touched += [date.fromisoformat(bought)] if bought is not None else []
        one = last.get(customer)
        ended = None if one is None else one.ended_on
        has_left = ended is not None and health.has_left(ended, max(touched, default=None), today)
        if is_open or customer in going_on or not has_left:
            last.pop(customer, None)
    return sorted(last.values(), key=_over)


def _over(row: AgreementRow) -> date:
    """The last day of one that is over."""
    return row.ended_on or row.term_ends_on or date.min


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
