"""Every way out: one call writes any format, for one customer, some, or all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from smallcrm.domain.errors import NotFound
from smallcrm.domain.exports import EVERYBODY, CalendarWords, ExportFormat, Scope
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.services import (
    calendar_export,
    csv_export,
    exported,
    json_export,
    markdown_export,
    search,
    vcard_export,
)
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.store import Store


@dataclass(frozen=True, slots=True)
class Order:
    """What is written where; ``now`` is the UTC moment, ``zone`` the user's."""

    format: ExportFormat
    target: Path
    now: datetime
    zone: tzinfo
    scope: Scope = EVERYBODY
    words: CalendarWords = calendar_export.ENGLISH


def write(store: Store, order: Order, work: Work = SILENT) -> int:
    """Write it whole or not at all; how many customers there are in it (entries of a calendar).

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    target, scope = order.target, order.scope
    match order.format:
        case ExportFormat.JSON:
            json_export.write(store, target, order.now, scope, work)
            return len(exported.ids(store, scope))
        case ExportFormat.VCARD_4:
            return vcard_export.write(store, target, scope, "4.0", work)
        case ExportFormat.VCARD_3:
            return vcard_export.write(store, target, scope, "3.0", work)
        case ExportFormat.CSV | ExportFormat.GOOGLE | ExportFormat.OUTLOOK:
            return csv_export.write(store, target, scope, order.format, work)
        case ExportFormat.XLSX:
            return csv_export.write_workbook(store, target, scope, work)
        case ExportFormat.ICALENDAR:
            return calendar_export.write(store, target, order.now, scope, order.words, work)
        case ExportFormat.MARKDOWN:  # pragma: no branch
            return markdown_export.write(store, target, order.zone, scope, work)


def chosen(
    store: Store,
    now: datetime,
    names: Sequence[str] = (),
    tags: Sequence[str] = (),
    words: str = "",
) -> Scope:
    """Those with one of these names, or one of these tags, or whom a search finds at this local
    moment.

    Raises:
        NotFound: nobody is.
    """
    found: set[int] = set()
    if names:
        wanted = {fold(name) for name in names}
        rows = store.fetch("SELECT id, name FROM customer WHERE deleted_at IS NULL")
        found |= {r[0] for r in rows if fold(r[1]) in wanted}
    for tag in tags:
        folded = fold(tag.lstrip("# "))
        found |= {r[0] for r in store.fetch(_TAGGED, (folded,))}
    if words:
        found |= set(search.customers(store, words, now))
    if not found:
        raise NotFound
    return Scope(tuple(CustomerId(customer) for customer in sorted(found)))


_TAGGED = (
    "SELECT t.customer_id FROM tag t JOIN customer c ON c.id = t.customer_id"
    " WHERE c.deleted_at IS NULL AND t.folded = ?"
)
