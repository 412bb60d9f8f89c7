"""What single numbers of Health are counted from: promises, feedback, complaints.

Each function gives the rows themselves, so that a number and the list behind it cannot differ.
Rows of customers in the trash are left out everywhere.
"""

from __future__ import annotations

from datetime import date, timedelta, tzinfo

from smallcrm.domain import health, periods
from smallcrm.domain.feedback import FIVE, TEN, Score
from smallcrm.domain.health import Comment, Counted, Number
from smallcrm.domain.records import CustomerId, Side
from smallcrm.services.local_days import LocalDays
from smallcrm.storage.store import Store

GONE = "(SELECT id FROM customer WHERE deleted_at IS NOT NULL)"
_PROMISES = f"""
SELECT u.customer_id, u.due_on, u.state, u.closed_at, u.text FROM follow_up u
WHERE u.state IN ('done', 'open') AND u.due_on >= ? AND u.due_on <= ? AND u.side = ?
 AND u.agreement_id IS NULL AND (u.customer_id IS NULL OR u.customer_id NOT IN {GONE})
ORDER BY u.due_on DESC, u.id DESC
"""
_SCORES = f"""
SELECT f.customer_id, f.score, f.given_on, f.words FROM feedback f
WHERE f.scale = ? AND f.score IS NOT NULL AND f.given_on > ? AND f.given_on <= ?
 AND f.customer_id NOT IN {GONE} ORDER BY f.given_on, f.id
"""
_COMMENTS = """
SELECT f.customer_id, c.name, f.given_on, f.words, f.score, f.scale FROM feedback f
JOIN customer c ON c.id = f.customer_id
WHERE f.words <> '' AND c.deleted_at IS NULL AND f.given_on <= ?
ORDER BY f.given_on DESC, f.id DESC LIMIT ?
"""
_COMPLAINTS = f"""
SELECT o.customer_id, o.opened_on, o.closed_on, o.words,
 (SELECT min(u.closed_at) FROM follow_up u WHERE u.complaint_id = o.id AND u.state = 'done'
  AND u.closed_at IS NOT NULL)
FROM complaint o WHERE o.opened_on > ? AND o.opened_on <= ? AND o.customer_id NOT IN {GONE}
ORDER BY o.opened_on DESC, o.id DESC
"""
_CUSTOMERS = "SELECT count(*) FROM customer WHERE deleted_at IS NULL"


def customers(store: Store) -> int:
    """How many there are."""
    return int(store.fetch(_CUSTOMERS)[0][0])


def promises(store: Store, today: date, zone: tzinfo, side: Side) -> list[Counted]:
    """Promises whose day was in the last 90 days, good where they were done on or before it.

    One that is open counts from the day after on, as it may still be kept; one that was dropped
    is none. The day is the one that was last agreed on. What agreements remind of is no promise.
    """
    days = LocalDays(zone)
    first = today - timedelta(health.PROMISE_DAYS - 1)
    found = []
    parameters = (first.isoformat(), today.isoformat(), side.value)
    for customer, due_on, state, closed_at, text in store.fetch(_PROMISES, parameters):
        due = date.fromisoformat(due_on)
        if state == "open" and due >= today:
            continue
        is_kept = state == "done" and closed_at is not None and days.day(closed_at) <= due
        whose = None if customer is None else CustomerId(customer)
        found.append(Counted(whose, due, is_kept, words=text))
    return found


def scores(store: Store, today: date, what: Number) -> list[Counted]:
    """The last score of each customer within a year, on the scale of ten (NPS) or of five (CSAT);
    good are promoters (9 and 10), or who is content (4 and 5). The newest first."""
    scale = TEN if what is Number.NPS else FIVE
    last: dict[int, Counted] = {}
    since = periods.year_before(today)
    parameters = (scale, since.isoformat(), today.isoformat())
    for customer, value, day, words in store.fetch(_SCORES, parameters):
        is_good = value >= 9 if scale == TEN else value >= 4
        row = Counted(CustomerId(customer), date.fromisoformat(day), is_good, value, words=words)
        last.pop(customer, None)  # the order is that of the last ones
        last[customer] = row
    return list(reversed(last.values()))


def as_scores(rows: list[Counted], what: Number) -> list[Score]:
    """As ``domain.feedback`` counts them."""
    scale = TEN if what is Number.NPS else FIVE
    return [Score(row.value, scale) for row in rows if row.value is not None]


def comments(store: Store, today: date) -> tuple[Comment, ...]:
    """The last ones, in full, the newest first."""
    return tuple(
        Comment(
            CustomerId(customer),
            name,
            date.fromisoformat(day),
            words,
            None if value is None or scale is None else Score(value, scale),
        )
        for customer, name, day, words, value, scale in store.fetch(
            _COMMENTS, (today.isoformat(), health.COMMENTS)
        )
    )


def settled(store: Store, today: date, zone: tzinfo) -> list[Counted]:
    """Complaints made within a year to which something was done: ``value`` are the local days
    until the first follow-up about it was done, or until it was closed, whichever came first."""
    days = LocalDays(zone)
    found = []
    since = periods.year_before(today)
    for customer, opened_on, closed_on, words, done_at in store.fetch(
        _COMPLAINTS, (since.isoformat(), today.isoformat())
    ):
        opened = date.fromisoformat(opened_on)
        ends = [date.fromisoformat(closed_on)] if closed_on else []
        ends += [days.day(done_at)] if done_at else []
        if ends:
            took = max(0, (min(ends) - opened).days)
            found.append(Counted(CustomerId(customer), opened, value=took, words=words))
    return found
