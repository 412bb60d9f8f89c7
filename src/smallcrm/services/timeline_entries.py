"""The timeline with what was sold beside what was written: one order of both, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo

from smallcrm.domain.records import CustomerId, InteractionId, InteractionRow
from smallcrm.domain.sales import SaleId, SaleRow
from smallcrm.services import sales, timeline
from smallcrm.storage.store import Store

Entry = InteractionRow | SaleRow


@dataclass(frozen=True, slots=True)
class Page:
    """``is_last``: nothing comes behind it."""

    entries: tuple[Entry, ...]
    is_last: bool


def page(
    store: Store,
    customer: CustomerId,
    zone: tzinfo,
    after: tuple[InteractionRow | None, SaleRow | None] = (None, None),
    limit: int = 50,
) -> Page:
    """The newest, or those behind the last note and the last sale shown. A sale stands at the
    begin of its local day; one that was said in a note is told by that note."""
    note, sale = after
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
    both: list[Entry] = [*notes, *sold]
    both.sort(key=lambda entry: _place(entry, zone), reverse=True)
    is_last = len(notes) < limit and len(sold) < limit and len(both) <= limit
    return Page(tuple(both[:limit]), is_last)


def _place(entry: Entry, zone: tzinfo) -> tuple[datetime, bool, int]:
    if isinstance(entry, SaleRow):
        day = entry.sold_on
        try:
            at = datetime.combine(day, time(), zone).astimezone(UTC)
        except OverflowError:  # at the very ends of time
            at = datetime.combine(day, time(), UTC)
        return at, False, entry.id
    return entry.happened_at, True, entry.id
