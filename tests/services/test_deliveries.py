"""Reading the ledger of one follow-up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import FollowUpDraft, FollowUpId
from smallcrm.services import deliveries, follow_ups
from smallcrm.storage.store import Store


def test_when_it_was_written_stays(store: Store, clock: FixedClock) -> None:
    written = clock.now()
    made = follow_ups.add(store, None, FollowUpDraft("Ring", date(2026, 11, 27)), written)
    clock.moment += timedelta(days=1)
    follow_ups.snooze(store, made, date(2026, 11, 30), None)
    assert deliveries.written_at(store, made) == written


def test_what_is_gone_has_no_history(store: Store) -> None:
    with pytest.raises(NotFound):
        deliveries.written_at(store, FollowUpId(7))
