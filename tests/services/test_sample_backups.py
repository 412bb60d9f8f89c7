"""The backups of the pictures."""

from __future__ import annotations

from datetime import UTC

from conftest import NOW
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import backups, customers, sample_backups
from smallcrm.storage.store import Store


def test_they_are_of_the_past_and_something_changed_since(store: Store) -> None:
    for name in ("Ana", "Ben"):
        customers.add(store, CustomerDraft(name), NOW)
    sample_backups.fill(store, NOW)
    found = backups.listed(store)
    assert len(found) == 6
    assert max(b.at for b in found) < NOW
    assert backups.due(store, NOW, UTC) is None
