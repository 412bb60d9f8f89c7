"""The timeline with what was sold and what was said of how it goes beside what was written: one
order of all, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from smallcrm.domain.feedback import FeedbackRow
from smallcrm.domain.records import CustomerId, InteractionId, InteractionRow
from smallcrm.domain.sales import SaleId, SaleRow
from smallcrm.services import feedback_rows, sales, timeline
from smallcrm.storage.store import Store

Entry = InteractionRow | SaleRow | FeedbackRow


@dataclass(frozen=True, slots=True)
class Page:
    """``is_last``: nothing comes behind it."""

    entries: tuple[Entry, ...]
    is_last: bool


def page(
    store: Store,
    customer: CustomerId,
    zone: tzinfo,
    after: tuple[InteractionRow | None, SaleRow | None, FeedbackRow | None] = (None, None, None),
    limit: int = 50,
) -> Page:
    """The newest, or those behind the last note, the last sale and the last feedback shown. A sale
    and feedback stand at the begin of their local day; what was said in a note is told by it."""
    note, sale, told = after
    notes = timeline.page(
        store,
        customer,
        before=None if note is None else (note.happened_at, InteractionId(note.id)),
        limit=limit,
    )
    sold = sales.page(
        store,
        customer,
        None if sale is None else (sale.sold_on, SaleId(sale.id)),
        limit,
        without_note=True,
    )
    said = feedback_rows.page(
        store, customer, None if told is None else (told.draft.given_on, told.id), limit
    )
    found: list[Entry] = [*notes, *sold, *said]
    found.sort(key=lambda entry: _place(entry, zone), reverse=True)
    is_last = max(len(notes), len(sold), len(said)) < limit and len(found) <= limit
    return Page(tuple(found[:limit]), is_last)


def _place(entry: Entry, zone: tzinfo) -> tuple[datetime, int, int]:
    if isinstance(entry, SaleRow):
        return _begin(entry.sold_on, zone), 0, entry.id
    if isinstance(entry, FeedbackRow):
        return _begin(entry.draft.given_on, zone), 1, entry.id
    return entry.happened_at, 2, entry.id


def _begin(day: date, zone: tzinfo) -> datetime:
    try:
        return datetime.combine(day, time(), zone).astimezone(UTC)
    except OverflowError:  # at the very ends of time
        return datetime.combine(day, time(), UTC)
