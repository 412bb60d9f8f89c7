"""The file's side of reminders: claimed once, recorded, released, re-armed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.records import CustomerDraft, FollowUpDraft, FollowUpId
from smallcrm.domain.reminders import Manner
from smallcrm.services import customers, follow_ups, reminders
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
DUE = datetime(2026, 11, 25, 13, 0, tzinfo=UTC)


@pytest.fixture
def promise(store: Store) -> FollowUpId:
    ana = customers.add(store, CustomerDraft("Ana"), DUE)
    return follow_ups.add(store, ana, FollowUpDraft("x", date(2026, 11, 25), time(14)), DUE)


def test_announced_once(store: Store, promise: FollowUpId) -> None:
    assert reminders.poll(store, DUE - timedelta(seconds=1), ZONE).due == ()
    decision = reminders.poll(store, DUE, ZONE)
    (row,) = reminders.claim(store, decision.due, DUE)
    assert row.id == promise
    reminders.mark_announced(store, decision.due, DUE)
    assert reminders.poll(store, DUE + timedelta(days=3), ZONE).manner is Manner.NOTHING
    assert reminders.claim(store, decision.due, DUE) == ()
    assert [r.id for r in reminders.announced_rows(store)] == [promise]
    assert store.undo_step().action == "add_follow_up"  # type: ignore[union-attr]


def test_a_crash_after_the_claim_shows_it_once_more(store: Store, promise: FollowUpId) -> None:
    reminders.claim(store, reminders.poll(store, DUE, ZONE).due, DUE)
    again = reminders.poll(store, DUE + timedelta(seconds=15), ZONE)
    assert again.manner is Manner.WHILE_AWAY
    assert again.due[0].uncertain


def test_what_could_not_be_shown_is_due_again(store: Store, promise: FollowUpId) -> None:
    decision = reminders.poll(store, DUE, ZONE)
    reminders.claim(store, decision.due, DUE)
    reminders.release(store, decision.due)
    assert not reminders.poll(store, DUE, ZONE).due[0].uncertain


def test_moved_meanwhile_is_not_claimed(store: Store, promise: FollowUpId) -> None:
    decision = reminders.poll(store, DUE, ZONE)
    follow_ups.snooze(store, promise, date(2026, 11, 26), time(14))
    assert reminders.claim(store, decision.due, DUE) == ()
    tomorrow = DUE + timedelta(days=1)
    assert [d.id for d in reminders.poll(store, tomorrow, ZONE).due] == [promise]


def test_the_clock_set_back_rearms(store: Store, promise: FollowUpId) -> None:
    decision = reminders.poll(store, DUE, ZONE)
    reminders.claim(store, decision.due, DUE)
    reminders.mark_announced(store, decision.due, DUE)
    assert reminders.poll(store, DUE - timedelta(hours=2), ZONE).due == ()
    assert store.fetch("SELECT shown_at, rearmed_at IS NULL FROM delivery") == [(None, 0)]
    assert [d.id for d in reminders.poll(store, DUE, ZONE).due] == [promise]


def test_trash_done_and_no_date_are_not_due(store: Store, promise: FollowUpId) -> None:
    ana = follow_ups.row(store, promise).customer_id
    assert ana is not None
    follow_ups.add(store, ana, FollowUpDraft("someday", None), DUE)
    customers.delete(store, [ana], DUE)
    assert reminders.poll(store, DUE, ZONE).due == ()
    customers.restore(store, [ana])
    follow_ups.done(store, promise, DUE)
    assert reminders.poll(store, DUE, ZONE).due == ()
