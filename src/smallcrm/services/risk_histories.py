"""What is known of customers' pasts, for the rule of ``domain/risk.py``: all of it in a few passes.

A promise counts by the day it is due on now: which day it had before it was put off is not known
any more. A sale counts from its day on also when it came back later.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo
from typing import Any

from smallcrm.domain import risk, terms
from smallcrm.domain.agreements import AgreementRow
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.risk import Bought, History, Span
from smallcrm.domain.severity import Severity
from smallcrm.domain.verdicts import About
from smallcrm.services import agreements
from smallcrm.services.keep_in_touch import CHUNK, CONTACT
from smallcrm.services.local_days import LocalDays
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
YEARS = 10
"""Nothing older is looked at."""
_OFTEN = 180
"""What is renewed more often than once in so many days is no news."""
_CUSTOMERS = f"""
SELECT c.id, c.do_not_contact_at IS NULL AND NOT EXISTS
 (SELECT 1 FROM tag t WHERE t.customer_id = c.id AND t.folded = '{ARCHIVED}')
FROM customer c WHERE c.deleted_at IS NULL AND c.id > ? AND c.id <= ?
"""
_CONTACTS = f"""
SELECT p.customer_id, group_concat(substr(i.happened_at, 1, 16))
FROM participant p JOIN interaction i ON i.id = p.interaction_id
WHERE p.customer_id > ? AND p.customer_id <= ? AND {CONTACT} GROUP BY p.customer_id
"""
_SALES = """
SELECT customer_id, sold_on, minor, currency FROM sale
WHERE customer_id > ? AND customer_id <= ? AND minor >= 0 ORDER BY sold_on, id
"""
_COMPLAINTS = """
SELECT customer_id, severity, opened_on, closed_on FROM complaint
WHERE customer_id > ? AND customer_id <= ?
"""
_PROMISES = f"""
SELECT customer_id, due_on, closed_at FROM follow_up
WHERE customer_id > ? AND customer_id <= ? AND side = 'mine' AND due_on IS NOT NULL
 AND (closed_at IS NULL OR substr(closed_at, 1, 10) > due_on)
 AND (role IS NULL OR role NOT IN ('{Role.NOTICE.value}', '{Role.RENEWAL.value}'))
"""
_SCORES = """
SELECT customer_id, given_on, score, scale FROM feedback
WHERE customer_id > ? AND customer_id <= ? AND score IS NOT NULL AND scale IS NOT NULL
ORDER BY given_on, id
"""
_VERDICTS = """
SELECT customer_id, about, decided_on, until_on FROM verdict
WHERE customer_id > ? AND customer_id <= ? ORDER BY id
"""


@dataclass(slots=True)
class Known:
    """One customer. ``is_listed``: neither archived nor to be left in peace. ``said`` and
    ``ended`` are the days (ordinals) on which the user said that they left, and on which their
    last agreement ended; ``overruled`` whether that they are at risk is not to be said today."""

    customer: int
    is_listed: bool
    touches: list[int] = field(default_factory=list)
    sales: list[Bought] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    said: int | None = None
    ended: int | None = None
    overruled: bool = False

    @property
    def history(self) -> History:
        return History(self.touches, self.sales, self.spans)


def read(
    store: Store,
    today: date,
    zone: tzinfo,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress = lambda done, of: None,
) -> Iterator[Known]:
    """All who are not in the trash, by their id; a writer waits for one short question at most.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    (most,) = store.fetch("SELECT max(id) FROM customer")[0]
    days = LocalDays(zone)
    for start in range(0, most or 0, CHUNK):
        if cancelled():
            raise Cancelled
        yield from _chunk(store, start, start + CHUNK, today, days)
        progress(min(start + CHUNK, most), most)


def of(store: Store, customer: int, today: date, zone: tzinfo) -> Known | None:
    """One customer; None for somebody in the trash, or nobody."""
    found = _chunk(store, customer - 1, customer, today, LocalDays(zone))
    return found[0] if found else None


def _chunk(store: Store, after: int, upto: int, today: date, days: LocalDays) -> list[Known]:
    """Those with an id above one and up to another."""
    ends = after, upto
    known = {row: Known(row, bool(listed)) for row, listed in store.fetch(_CUSTOMERS, ends)}
    last, oldest = today.toordinal(), today.toordinal() - 365 * YEARS
    touches: defaultdict[int, set[int]] = defaultdict(set)
    for customer, moments in store.fetch(_CONTACTS, ends):
        touches[customer] = {day.toordinal() for day in days.of(moments.split(","))}
    for customer, sold, minor, currency in store.fetch(_SALES, ends):
        day = _ordinal(sold)
        if customer in known and oldest < day <= last:
            known[customer].sales.append(Bought(day, minor, currency))
            touches[customer].add(day)
    for customer, found in touches.items():
        if customer in known:
            known[customer].touches = sorted(day for day in found if oldest < day <= last)
    _add_spans(store, ends, known, days)
    _add_agreements(store, ends, known, today)
    for customer, about, decided, until in store.fetch(_VERDICTS, ends):
        if customer not in known:
            continue
        if about == About.LEFT:
            known[customer].said = _ordinal(decided)
        elif about == About.RISK:
            known[customer].overruled = until is None or today.isoformat() < until
    return list(known.values())


def _add_spans(
    store: Store, ends: tuple[int, int], known: dict[int, Known], days: LocalDays
) -> None:
    for customer, severity, opened, closed in store.fetch(_COMPLAINTS, ends):
        if customer in known and severity in set(Severity):
            over = None if closed is None else _ordinal(closed)
            span = risk.complaint(Severity(severity), _ordinal(opened), over)
            known[customer].spans.append(span)
    for customer, due, closed in store.fetch(_PROMISES, ends):
        over = None if closed is None else days.day(closed).toordinal()
        late = risk.missed(_ordinal(due), over)
        if customer in known and late is not None:
            known[customer].spans.append(late)
    scores: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for customer, given, score, scale in store.fetch(_SCORES, ends):
        scores[customer].append((_ordinal(given), score, scale))
    for customer, found in scores.items():
        if customer in known:
            known[customer].spans += risk.scores(found)


def _add_agreements(
    store: Store, ends: tuple[int, int], known: dict[int, Known], today: date
) -> None:
    """What renews, and when the last one ended where none holds."""
    holding: set[int] = set()
    for row in agreements.of_many(store, *ends, today):
        one = known.get(int(row.customer_id))
        if one is None:
            continue
        over = row.ended_on or row.term_ends_on
        if not row.is_over(today):
            holding.add(one.customer)
        elif over is not None:
            one.ended = max(one.ended or 0, over.toordinal())
        one.spans += _renewals(row, today)
    for customer in holding:
        known[customer].ended = None


def _renewals(row: AgreementRow, today: date) -> list[Span]:
    """Of the last three years, and the next one; as if it had not been ended, until it was."""
    found: list[Span] = []
    calendar = terms.of(row.value)
    over = date.max if row.ended_on is None else row.ended_on
    day = max(row.value.starts_on, today - timedelta(3 * 365))
    while day <= min(today + timedelta(risk.RENEWAL_AHEAD), over):
        term_ends, _, renews = terms.standing(calendar, day)
        turn = renews or (None if term_ends is None else term_ends + timedelta(1))
        if turn is None:
            break
        if found and turn.toordinal() - found[-1].value < _OFTEN:
            return []
        span = risk.renewal(turn.toordinal())
        if span.since <= over.toordinal():
            until = min(span.until or 0, over.toordinal() + 1)
            found.append(replace(span, until=until))
        day = turn + timedelta(1)
    return found


def _ordinal(day: Any) -> int:
    return date.fromisoformat(day[:10]).toordinal()
