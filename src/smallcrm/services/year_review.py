"""Reads a year in review. Looks at all of a year: for a background lane."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta, tzinfo

from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, InteractionKind, Side
from smallcrm.domain.year_review import (
    LEAST,
    NAMED,
    BestMonth,
    Contact,
    Kept,
    Person,
    Sold,
    Year,
)
from smallcrm.services.local_days import LocalDays
from smallcrm.services.sales import BOUGHT, PARTS, together
from smallcrm.services.search_parts import start_of
from smallcrm.storage.store import Store

_CONTACT = ", ".join(f"'{kind.value}'" for kind in InteractionKind if kind.is_contact)
_HERE = "c.deleted_at IS NULL"
_MONTHS = f"""
SELECT substr(s.sold_on, 1, 7), s.currency, sum(s.minor >= 0), {", ".join(PARTS)}
FROM sale s JOIN customer c ON c.id = s.customer_id
WHERE s.sold_on BETWEEN ? AND ? AND s.returned_on IS NULL AND {_HERE} GROUP BY 1, 2 ORDER BY 1
"""
_FIRST_SALES = f"""
SELECT c.id, c.name, min(s.sold_on) AS first FROM sale s JOIN customer c ON c.id = s.customer_id
WHERE {BOUGHT} AND {_HERE}
 AND c.id IN (SELECT customer_id FROM sale WHERE sold_on BETWEEN ? AND ?)
GROUP BY c.id HAVING first >= ? ORDER BY first, c.id
"""
_FAITHFUL = f"""
SELECT c.id, c.name, count(*),
 (SELECT min(o.sold_on) FROM sale o WHERE o.customer_id = c.id AND o.returned_on IS NULL) AS first
FROM sale s JOIN customer c ON c.id = s.customer_id
WHERE s.sold_on BETWEEN ? AND ? AND {BOUGHT} AND {_HERE}
GROUP BY c.id HAVING count(*) >= {LEAST} ORDER BY 3 DESC, first, c.id LIMIT {NAMED}
"""
_PROMISES = """
SELECT u.side, u.state, u.due_on, substr(u.closed_at, 1, 19), count(*) FROM follow_up u
LEFT JOIN customer c ON c.id = u.customer_id
WHERE u.due_on BETWEEN ? AND ? AND c.deleted_at IS NULL GROUP BY 1, 2, 3, 4
"""
_INTRODUCERS = f"""
SELECT c.id, c.name, count(*) FROM introduction n
JOIN customer c ON c.id = n.introducer_id JOIN customer m ON m.id = n.customer_id
WHERE m.created_at >= ? AND m.created_at < ? AND m.deleted_at IS NULL AND {_HERE}
GROUP BY c.id ORDER BY 3 DESC, c.name, c.id LIMIT {NAMED}
"""
_KINDS = f"""
SELECT i.kind, count(*) FROM interaction i
WHERE i.happened_at >= ? AND i.happened_at < ? AND i.kind IN ({_CONTACT}) GROUP BY i.kind
"""
_PEOPLE = f"""
SELECT count(DISTINCT t.customer_id) FROM interaction i
JOIN participant t ON t.interaction_id = i.id JOIN customer c ON c.id = t.customer_id
WHERE i.happened_at >= ? AND i.happened_at < ? AND i.kind IN ({_CONTACT}) AND {_HERE}
"""
_ONE = f"""
SELECT c.id, c.name, i.kind, substr(i.happened_at, 1, 19) FROM interaction i
JOIN participant t ON t.interaction_id = i.id JOIN customer c ON c.id = t.customer_id
WHERE i.happened_at >= ? AND i.happened_at < ? AND i.kind IN ({_CONTACT}) AND {_HERE}
ORDER BY i.happened_at {{way}}, i.id {{way}}, c.id LIMIT 1
"""
_NEW_PEOPLE = f"""
SELECT count(*) FROM customer c WHERE c.created_at >= ? AND c.created_at < ? AND {_HERE}
"""
_DEALS = f"""
SELECT d.state, d.minor, d.currency FROM deal d JOIN customer c ON c.id = d.customer_id
WHERE d.state <> 'open' AND d.closed_at >= ? AND d.closed_at < ? AND {_HERE}
"""
_COMPLAINTS = f"""
SELECT coalesce(sum(k.opened_on BETWEEN ? AND ?), 0),
 coalesce(sum(k.closed_on BETWEEN ? AND ?), 0)
FROM complaint k JOIN customer c ON c.id = k.customer_id WHERE {_HERE}
"""
_YEARS = "SELECT min(happened_at) FROM interaction", "SELECT min(sold_on) FROM sale"


def first_year(store: Store, today: date) -> int:
    """The first one in which anything happened; this one, of an empty file."""
    found = [rows[0][0] for sql in _YEARS if (rows := store.fetch(sql)) and rows[0][0]]
    years = [int(text[:4]) for text in found if text[:4].isdigit()]
    return min((*years, today.year))


def read(store: Store, year: int, today: date, zone: tzinfo) -> Year:
    """All of a year; of this one until ``today``, the local day."""
    return _Reader(store, year, today, zone).read()


class _Reader:
    def __init__(self, store: Store, year: int, today: date, zone: tzinfo) -> None:
        self._store, self._year, self._today = store, year, today
        self._days = LocalDays(zone)
        begin, end = date(year, 1, 1), date(year, 12, 31)
        self._until = min(end, today) if today >= begin else end
        self._between = begin.isoformat(), self._until.isoformat()
        following = start_of(self._until + timedelta(days=1) if end < date.max else end, zone)
        self._moments = start_of(begin, zone), following

    def read(self) -> Year:
        sold, months = self._sales()
        newest = self._first_sales()
        mine, theirs = self._promises()
        won, lost = self._deals()
        fetch, between, moments = self._store.fetch, self._between, self._moments
        opened, closed = fetch(_COMPLAINTS, (*between, *between))[0]
        return Year(
            year=self._year,
            until=self._until,
            sold=sold,
            best_months=months,
            new_customers=len(newest),
            newest=newest[:NAMED],
            new_people=int(fetch(_NEW_PEOPLE, moments)[0][0]),
            faithful=tuple(
                Person(CustomerId(who), name, count, date.fromisoformat(first))
                for who, name, count, first in fetch(_FAITHFUL, between)
            ),
            mine=mine,
            theirs=theirs,
            introducers=tuple(
                Person(CustomerId(who), name, count)
                for who, name, count in fetch(_INTRODUCERS, moments)
            ),
            contacts={InteractionKind(kind): count for kind, count in fetch(_KINDS, moments)},
            people_met=int(fetch(_PEOPLE, moments)[0][0]),
            first=self._contact("ASC"),
            last=self._contact("DESC"),
            won=won,
            lost=lost,
            complaints_opened=int(opened),
            complaints_closed=int(closed),
        )

    def _sales(self) -> tuple[tuple[Sold, ...], tuple[BestMonth, ...]]:
        """What was kept of purchases, credit notes taken off; and each currency's best month."""
        sums: dict[str, int] = defaultdict(int)
        counts: dict[str, int] = defaultdict(int)
        best: dict[str, BestMonth] = {}
        for month, currency, count, high, low in self._store.fetch(_MONTHS, self._between):
            minor = together(high, low)
            sums[currency] += minor
            counts[currency] += count
            there = best.get(currency)
            if minor > 0 and (there is None or minor > there.amount.minor):
                first = date.fromisoformat(f"{month}-01")
                best[currency] = BestMonth(first, Amount(minor, currency), count)
        before = self._before()
        sold = tuple(
            Sold(
                Amount(sums[currency], currency),
                counts[currency],
                Amount(before[currency], currency) if currency in before else None,
            )
            for currency in sorted(sums, key=lambda code: (-counts[code], code))
        )
        return sold, tuple(best[one.amount.currency] for one in sold if one.amount.currency in best)

    def _before(self) -> dict[str, int]:
        """The same days of the year before."""
        if self._year <= date.min.year:
            return {}
        last = self._until
        day = min(last.day, 28) if last.month == 2 else last.day
        days = date(self._year - 1, 1, 1), date(self._year - 1, last.month, day)
        sums: dict[str, int] = defaultdict(int)
        for _, currency, _, high, low in self._store.fetch(
            _MONTHS, tuple(day.isoformat() for day in days)
        ):
            sums[currency] += together(high, low)
        return sums

    def _first_sales(self) -> tuple[Person, ...]:
        rows = self._store.fetch(_FIRST_SALES, (*self._between, self._between[0]))
        return tuple(
            Person(CustomerId(who), name, 1, date.fromisoformat(first))
            for who, name, first in rows
            if first <= self._between[1]
        )

    def _promises(self) -> tuple[Kept, Kept]:
        counts: dict[tuple[str, str], int] = defaultdict(int)
        for side, state, due, closed, count in self._store.fetch(_PROMISES, self._between):
            due_on = date.fromisoformat(due)
            if state == "open":
                how = "still_open" if due_on < self._today else ""
            elif state == "dropped":
                how = "dropped"
            else:
                in_time = closed is None or self._days.day(closed) <= due_on
                how = "in_time" if in_time else "late"
            if how:
                counts[side, how] += count
        return self._kept(counts, Side.MINE), self._kept(counts, Side.THEIRS)

    def _kept(self, counts: dict[tuple[str, str], int], side: Side) -> Kept:
        names = ("in_time", "late", "dropped", "still_open")
        return Kept(*(counts[side.value, name] for name in names))

    def _contact(self, way: str) -> Contact | None:
        rows = self._store.fetch(_ONE.format(way=way), self._moments)
        if not rows:
            return None
        who, name, kind, at = rows[0]
        return Contact(CustomerId(who), name, InteractionKind(kind), self._days.day(at))

    def _deals(self) -> tuple[tuple[Sold, ...], int]:
        sums: dict[str, int] = defaultdict(int)
        counts: dict[str, int] = defaultdict(int)
        lost = 0
        for state, minor, currency in self._store.fetch(_DEALS, self._moments):
            if state == "lost":
                lost += 1
            elif state == "won":
                sums[currency or ""] += minor or 0
                counts[currency or ""] += 1
        won = [Sold(Amount(sums[code], code), counts[code]) for code in sorted(sums)]
        return tuple(won), lost
