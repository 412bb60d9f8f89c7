"""Birthdays and other yearly days that are near; plain SQL, for a poll every few seconds."""

from __future__ import annotations

from datetime import date, timedelta

from smallcrm.domain import occasions as rules
from smallcrm.domain.pages import OccasionRow
from smallcrm.domain.records import CustomerId, CustomerKind, DetailId, OccasionDraft, OccasionKind
from smallcrm.storage.store import Store

_NEAR = """
SELECT o.id, o.kind, o.month, o.day, o.year, o.label, o.days_ahead, c.id, c.name, c.kind
FROM occasion o CROSS JOIN customer c ON c.id = o.customer_id
WHERE c.deleted_at IS NULL AND c.do_not_contact_at IS NULL
 AND (o.days_ahead IS NOT NULL OR (o.month, o.day) = (2, 29)
 OR ((o.month, o.day) >= (?, ?) {joined} (o.month, o.day) <= (?, ?)))
ORDER BY c.sort_key, c.id, o.id
"""
"""Those with days of their own, and 29 February, which comes early; the rule looks closer.

CROSS keeps SQLite to the days first: in the order of names it asked each customer for theirs.
"""


def coming(store: Store, today: date, days: int, least: int = 0) -> tuple[OccasionRow, ...]:
    """Those within so many days of a local day, or within the days of their own, and in any case
    those within ``least`` days; soonest first."""
    last = today + timedelta(days=min(max(days, least, 0), rules.MOST_AHEAD))
    sql = _NEAR.format(joined="AND" if last.year == today.year else "OR")
    rows = store.fetch(sql, (today.month, today.day, last.month, last.day))
    drafts = [(row, OccasionDraft(OccasionKind(row[1]), *row[2:7])) for row in rows]
    return tuple(
        OccasionRow(
            id=DetailId(row[0]),
            customer_id=CustomerId(row[7]),
            name=row[8],
            kind=CustomerKind(row[9]),
            occasion=OccasionDraft(OccasionKind(row[1]), *row[2:7]),
            on=found.on,
            days=found.days,
            turns=found.turns,
        )
        for row, found in rules.within(drafts, today, days, least)
    )
