"""Who is at risk today; from how many points on the user wants to hear of it."""

from __future__ import annotations

import heapq
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date, tzinfo

from smallcrm.domain import risk
from smallcrm.domain.at_risk import Overruled, RiskPage, RiskRow
from smallcrm.domain.cadence import Answer, rests
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.risk import Standing
from smallcrm.services import risk_histories
from smallcrm.services.risk_histories import Known
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

MOST = 300
"""Nobody reads a longer list."""
_SETTING = "risk_threshold"
_NAMES = """
SELECT c.id, c.name, c.kind,
 EXISTS (SELECT 1 FROM follow_up u WHERE u.customer_id = c.id AND +u.state = 'open'
         AND u.due_on IS NOT NULL),
 (SELECT r.answer || r.until_on FROM respite r WHERE r.customer_id = c.id
  ORDER BY r.id DESC LIMIT 1),
 (SELECT 1 FROM verdict v WHERE v.customer_id = c.id AND v.about = 'reach_out'
  AND (v.until_on IS NULL OR v.until_on > ?) LIMIT 1)
FROM customer c WHERE c.id IN (SELECT value FROM json_each(?))
"""
_OVERRULED = """
SELECT c.id, c.name, c.kind, v.words, v.until_on FROM verdict v JOIN customer c
ON c.id = v.customer_id WHERE v.about = 'risk' AND (v.until_on IS NULL OR v.until_on > ?)
AND c.deleted_at IS NULL ORDER BY v.decided_on DESC, v.id DESC
"""

_Found = tuple[int, int, int, Standing]
"""What it is ordered by, the customer, the last day, and why."""


def threshold(store: Store) -> int:
    """From so many points on somebody is named."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_SETTING,))
    text = rows[0][0] if rows else ""
    return int(text) if text.isdecimal() and 5 <= int(text) <= 100 else risk.THRESHOLD


def keep_threshold(store: Store, points: int) -> None:
    """Bookkeeping: neither undone nor announced."""
    with store.write_quietly() as session:
        session.merge(Setting(name=_SETTING, value=str(points)))


def page(
    store: Store,
    today: date,
    zone: tzinfo,
    least: int,
    cancelled: Callable[[], bool] = lambda: False,
    progress: risk_histories.Progress = lambda done, of: None,
) -> RiskPage:
    """Who has ``least`` points or more today. Looks at all contacts and sales: for a background
    lane. Not who was said to be gone, is archived, or is not to be contacted.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    here: list[_Found] = []
    gone: list[_Found] = []
    customers = judged = many = many_gone = 0
    for known in risk_histories.read(store, today, zone, cancelled, progress):
        if not known.is_listed or not known.touches:
            customers += known.is_listed
            continue
        customers += 1
        found, is_gone = _judge(known, today)
        judged += found.is_enough
        if found.score < least or known.overruled or _has_left(known):
            continue
        last = known.touches[-1]
        if is_gone:
            many_gone += 1
            _keep(gone, (last, known.customer, last, found))
        else:
            many += 1
            _keep(here, (found.score, known.customer, last, found))
    rows = _rows(store, sorted(here, key=_place), today)
    gone_rows = _rows(store, sorted(gone, key=_place), today, is_gone=True)
    overruled = tuple(
        Overruled(
            CustomerId(c), name, CustomerKind(kind), words, until and date.fromisoformat(until)
        )
        for c, name, kind, words, until in store.fetch(_OVERRULED, (today.isoformat(),))
    )
    return RiskPage(rows, gone_rows, overruled, customers, judged, many, many_gone)


def of(store: Store, customer: CustomerId, today: date, zone: tzinfo) -> Standing | None:
    """What is to be said of one customer today; None for nobody, or somebody in the trash."""
    known = risk_histories.of(store, customer, today, zone)
    return None if known is None else _judge(known, today)[0]


def to_reach(
    store: Store,
    customers: Iterable[CustomerId],
    today: date,
    zone: tzinfo,
    least: int,
) -> frozenset[CustomerId]:
    """Which of these are still to be reached out to."""
    still: set[CustomerId] = set()
    for customer in customers:
        known = risk_histories.of(store, customer, today, zone)
        if known is None or not known.is_listed or not known.touches:
            continue
        if known.overruled or _has_left(known):
            continue
        found, is_gone = _judge(known, today)
        if found.score >= least and not is_gone:
            entry = found.score, int(customer), known.touches[-1], found
            still.update(row.customer_id for row in _rows(store, [entry], today) if not row.rests)
    return frozenset(still)


def _judge(known: Known, today: date) -> tuple[Standing, bool]:
    """And whether they have surely left."""
    day = today.toordinal()
    found = risk.assess(known.history, day)
    if not known.touches:
        return found, False
    silent = day - known.touches[-1]
    is_gone = silent >= risk.CERTAIN and silent >= risk.certain_after(risk.beat_of(known.touches))
    return found, is_gone


def _has_left(known: Known) -> bool:
    """Whether the user said so, and nothing happened since."""
    return known.said is not None and known.said >= known.touches[-1]


def _keep(found: list[_Found], one: _Found) -> None:
    """One more, of the first ones only. No two have the same number, so reasons never compare."""
    if len(found) < MOST:
        heapq.heappush(found, one)
    else:
        heapq.heappushpop(found, one)


def _place(found: _Found) -> tuple[int, int]:
    return -found[0], found[1]


def _rows(
    store: Store, found: Sequence[_Found], today: date, *, is_gone: bool = False
) -> tuple[RiskRow, ...]:
    """With names."""
    ids = json.dumps([one[1] for one in found])
    names = {row[0]: row[1:] for row in store.fetch(_NAMES, (today.isoformat(), ids))}
    rows = []
    for _, customer, last, reasons in found:
        if customer not in names:  # erased meanwhile
            continue
        name, kind, is_planned, respite, put_off = names[customer]
        last_on = date.fromordinal(last)
        rested = bool(is_planned or put_off) or _rests(respite, last_on, today)
        whose = CustomerId(customer), name, CustomerKind(kind)
        rows.append(RiskRow(*whose, reasons, last_on, is_gone, rested))
    return tuple(rows)


def _rests(respite: str | None, last_on: date, today: date) -> bool:
    if not respite:
        return False
    given, until_on = respite[:-10], date.fromisoformat(respite[-10:])
    return rests(Answer(given), until_on, last_on, today)
