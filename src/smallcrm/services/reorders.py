"""Who usually buys again about now: by the median of the days between their own purchases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from smallcrm.domain import cadence, sales
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.cadence import Answer
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.sales import LEAST_DAYS, ReorderRow
from smallcrm.services.sales import BOUGHT
from smallcrm.storage.store import Store

MOST = 200
CHUNK = 5000
"""So many customers are looked at by one question: a writer waits for one at most."""
_LONGEST_YEARS = 10
_DAYS = f"""
SELECT s.customer_id, group_concat(s.sold_on) FROM sale s
WHERE s.customer_id > ? AND s.customer_id <= ? AND {BOUGHT}
GROUP BY s.customer_id HAVING count(*) >= {LEAST_DAYS} AND max(s.sold_on) BETWEEN ? AND ?
"""
_ABOUT = f"""
SELECT c.name, c.kind,
 (SELECT i.name FROM sale s JOIN item i ON i.id = s.item_id
  WHERE s.customer_id = c.id AND {BOUGHT} ORDER BY s.sold_on DESC, s.id DESC LIMIT 1),
 (SELECT r.answer || r.until_on FROM respite r WHERE r.customer_id = c.id
  ORDER BY r.id DESC LIMIT 1),
 EXISTS (SELECT 1 FROM verdict v WHERE v.customer_id = c.id AND
  (v.about IN ('again', 'reach_out') AND (v.until_on IS NULL OR v.until_on > ?)
   OR v.about = 'left' AND v.decided_on >= ?))
FROM customer c WHERE c.id = ? AND c.deleted_at IS NULL AND c.do_not_contact_at IS NULL
 AND NOT EXISTS (SELECT 1 FROM tag t WHERE t.customer_id = c.id AND t.folded = '{ARCHIVED}')
 AND NOT EXISTS (SELECT 1 FROM deal d WHERE d.customer_id = c.id AND d.state = 'open')
"""


def due(
    store: Store, today: date, cancelled: Callable[[], bool] = lambda: False
) -> tuple[ReorderRow, ...]:
    """Whose usual time has come, the longest overdue first (in shares of their own gap).

    Not who is negotiating (an open deal), whose silence was answered, who was put off or left, and
    who is not to be contacted, archived or in the trash. Looks at all sales: for a background lane.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    (most,) = store.fetch("SELECT max(customer_id) FROM sale")[0]
    oldest = today - timedelta(days=365 * _LONGEST_YEARS)
    ends = oldest.isoformat(), today.isoformat()
    found: list[tuple[int, tuple[int, date]]] = []
    for start in range(0, most or 0, CHUNK):
        if cancelled():
            raise Cancelled
        for customer, days in store.fetch(_DAYS, (start, start + CHUNK, *ends)):
            again = sales.is_due_again([date.fromisoformat(d) for d in days.split(",")], today)
            if again is not None:
                found.append((customer, again))
    found.sort(key=lambda one: (-(today - one[1][1]).days / one[1][0], one[0]))
    rows: list[ReorderRow] = []
    for customer, (gap, last) in found:
        if len(rows) == MOST:
            break
        if row := _row(store, customer, gap, last, today):
            rows.append(row)
    return tuple(rows)


def _row(store: Store, customer: int, gap: int, last: date, today: date) -> ReorderRow | None:
    days = today.isoformat(), last.isoformat()
    for name, kind, what, respite, has_answer in store.fetch(_ABOUT, (*days, customer)):
        if not has_answer and not _rests(respite, last, today):
            return ReorderRow(CustomerId(customer), name, CustomerKind(kind), gap, last, what or "")
    return None


def _rests(respite: Any, last_on: date, today: date) -> bool:
    if not respite:
        return False
    given, until_on = respite[:-10], date.fromisoformat(respite[-10:])
    return cadence.rests(Answer(given), until_on, last_on, today)
