"""Postal addresses of chosen people, for letters and labels."""

from __future__ import annotations

import json
from collections.abc import Sequence

from smallcrm.domain import postal
from smallcrm.domain.postal import PostRow
from smallcrm.domain.records import AddressDraft, CustomerId
from smallcrm.storage.store import Store

_THESE = "SELECT value FROM json_each(?)"
_PEOPLE = f"SELECT id, name FROM customer WHERE deleted_at IS NULL AND id IN ({_THESE})"
_COMPANIES = f"""
SELECT a.customer_id, coalesce(c.name, a.company_name)
FROM affiliation a LEFT JOIN customer c ON c.id = a.company_id AND c.deleted_at IS NULL
WHERE a.customer_id IN ({_THESE}) ORDER BY a.id DESC
"""
_ADDRESSES = f"""
SELECT customer_id, street, extended, po_box, locality, region, postal_code, country, label
FROM address WHERE customer_id IN ({_THESE}) ORDER BY id DESC
"""


def of(store: Store, customers: Sequence[CustomerId]) -> tuple[PostRow, ...]:
    """Of each who is not in the trash, once, in the order given: the first address that was
    kept. A company stands above it only for an address that is called after work."""
    these = json.dumps([int(customer) for customer in customers])
    names = dict(store.fetch(_PEOPLE, (these,)))
    companies = dict(store.fetch(_COMPANIES, (these,)))
    kept = {row[0]: AddressDraft(*row[1:]) for row in store.fetch(_ADDRESSES, (these,))}
    rows = []
    for customer in dict.fromkeys(int(customer) for customer in customers):
        if customer not in names:
            continue
        address, name = kept.get(customer), str(names[customer])
        lines: tuple[str, ...] = ()
        if address is not None:
            at_work = address.label.casefold() in ("work", "office")
            lines = postal.lines(name, companies.get(customer, "") if at_work else "", address)
        rows.append(PostRow(CustomerId(customer), name, lines))
    return tuple(rows)
