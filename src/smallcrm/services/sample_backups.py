"""Backups of the sample, as after some weeks of work: for pictures of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from smallcrm.domain.records import CustomerDraft, CustomerId, FactDraft
from smallcrm.services import backups, customers, details
from smallcrm.storage import backup as copies
from smallcrm.storage import backups as folders
from smallcrm.storage.store import Store

_MADE = (
    *((timedelta(days=37), "start-of-day"), (timedelta(days=16), "start-of-day")),
    *((timedelta(days=9), "start-of-day"), (timedelta(days=2, hours=5), "before-import")),
    *((timedelta(days=1, hours=1), "while-working"), (timedelta(hours=5), "start-of-day")),
)


def fill(store: Store, now: datetime) -> None:
    """Some of the past, then changes, then one of today."""
    for ago, reason in _MADE:
        at = now - ago
        folders.add(store.path, copies.name_for(store.path, reason, at), at)
    ((first,), (second,)) = store.fetch("SELECT id FROM customer ORDER BY id LIMIT 2")
    details.add(store, CustomerId(first), FactDraft("Prefers the morning"))
    customers.delete(store, [CustomerId(second)], now)
    customers.add(store, CustomerDraft("Wilma Zonneveld"), now)
    backups.settled(store, now - timedelta(minutes=30))
