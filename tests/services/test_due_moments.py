"""What is kept in mind while locked: moments alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, due_moments, follow_ups
from smallcrm.storage.store import Store


def test_only_moments_ahead_in_order(store: Store, clock: FixedClock) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), clock.now())
    for day, at in (
        *((date(2026, 11, 27), None), (date(2026, 11, 25), time(16)), (date(2026, 11, 25), None)),
        *((date(2026, 11, 25), time(16)), (date(2026, 11, 20), time(10)), (None, None)),
        (date(2027, 11, 25), None),
    ):
        follow_ups.add(store, ana, FollowUpDraft("Ring", day, at), clock.now())
    assert due_moments.coming(store, local_now(clock), time(9)) == (
        datetime(2026, 11, 25, 15, tzinfo=UTC),
        datetime(2026, 11, 27, 8, tzinfo=UTC),
    )
