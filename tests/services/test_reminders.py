"""The file's side of reminders: claimed once, recorded, released, re-armed, never told twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from smallcrm.domain.actions import Action
from smallcrm.domain.ledger import Act, Manner, NoticeKind, Surface
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft, FollowUpId
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.domain.reminders import Telling
from smallcrm.services import customers, deliveries, follow_ups, preferences, reminders
from smallcrm.storage.models import FollowUp
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)
DUE = datetime(2026, 11, 25, 13, 0, tzinfo=UTC)
USUAL = ReminderSettings()


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana"), DUE)


@pytest.fixture
def promise(store: Store, ana: CustomerId) -> FollowUpId:
    """Due at 14:00 in Amsterdam; the day's digest has been."""
    found = follow_ups.add(store, ana, FollowUpDraft("x", TODAY, time(14)), DUE)
    tell(store, DUE - timedelta(hours=2))
    return found


def poll(store: Store, now: datetime, zone: ZoneInfo = ZONE) -> tuple[Telling, ...]:
    return reminders.poll(store, now, zone, USUAL)


def tell(store: Store, now: datetime, zone: ZoneInfo = ZONE) -> list[FollowUpId]:
    """All that the watch does, with everything shown; which follow-ups were told of."""
    told: list[FollowUpId] = []
    for telling in poll(store, now, zone):
        claimed = reminders.claim(store, telling, now)
        if claimed is not None:
            reminders.record(store, claimed.telling, Manner.NOTICE, now)
            told += [row.id for row in claimed.due]
    return told


def test_told_once(store: Store, promise: FollowUpId) -> None:
    assert tell(store, DUE - timedelta(seconds=1)) == []
    (telling,) = poll(store, DUE)
    claimed = reminders.claim(store, telling, DUE)
    assert claimed is not None
    assert [row.id for row in claimed.due] == [promise]
    reminders.record(store, claimed.telling, Manner.NOTICE, DUE)
    assert tell(store, DUE + timedelta(hours=1)) == []
    assert reminders.claim(store, telling, DUE) is None
    assert [row.id for row in reminders.announced_rows(store)] == [promise]
    assert store.undo_step().action == "add_follow_up"  # type: ignore[union-attr]


def test_two_who_poll_at_once_do_not_both_claim_it_once_it_is_shown(
    store: Store, promise: FollowUpId
) -> None:
    (mine,), (theirs,) = poll(store, DUE), poll(store, DUE)
    claimed = reminders.claim(store, mine, DUE)
    assert claimed is not None
    reminders.record(store, claimed.telling, Manner.NOTICE, DUE)
    assert reminders.claim(store, theirs, DUE) is None


def test_of_two_who_poll_before_either_claims_one_claims(store: Store, promise: FollowUpId) -> None:
    (mine,), (theirs,) = poll(store, DUE), poll(store, DUE)
    assert reminders.claim(store, mine, DUE) is not None
    assert reminders.claim(store, theirs, DUE) is None


def test_a_crash_after_the_claim_shows_it_once_more(store: Store, promise: FollowUpId) -> None:
    reminders.claim(store, poll(store, DUE)[0], DUE)
    (again,) = poll(store, DUE + timedelta(seconds=15))
    assert again.kind is NoticeKind.AWAY
    assert again.due[0].uncertain


def test_what_could_not_be_shown_is_due_again(store: Store, promise: FollowUpId) -> None:
    claimed = reminders.claim(store, poll(store, DUE)[0], DUE)
    assert claimed is not None
    reminders.release(store, claimed.telling)
    assert not poll(store, DUE)[0].due[0].uncertain


def test_what_may_have_been_shown_and_then_could_not_be_is_still_uncertain(
    store: Store, promise: FollowUpId
) -> None:
    reminders.claim(store, poll(store, DUE)[0], DUE)
    again = reminders.claim(store, poll(store, DUE)[0], DUE)
    assert again is not None
    reminders.release(store, again.telling)
    assert poll(store, DUE)[0].due[0].uncertain


def test_moved_meanwhile_is_not_claimed(store: Store, promise: FollowUpId) -> None:
    (telling,) = poll(store, DUE)
    follow_ups.snooze(store, promise, date(2026, 11, 26), time(14))
    assert reminders.claim(store, telling, DUE) is None
    assert tell(store, DUE + timedelta(days=1)) == [promise]


def test_the_clock_set_back_rearms(store: Store, promise: FollowUpId) -> None:
    assert tell(store, DUE) == [promise]
    assert tell(store, DUE - timedelta(minutes=30)) == []
    shown = "SELECT shown_at, rearmed_at IS NULL FROM delivery WHERE kind = 'due'"
    assert store.fetch(shown) == [(None, 0)]
    assert tell(store, DUE) == [promise]


@pytest.mark.parametrize(("seconds", "again"), [(1, False), (2, False), (3, True)])
def test_a_clock_put_right_by_a_step_tells_nothing_twice(
    store: Store, promise: FollowUpId, seconds: int, again: bool
) -> None:
    assert tell(store, DUE) == [promise]
    assert tell(store, DUE - timedelta(seconds=seconds)) == []
    assert tell(store, DUE) == [promise] * again


def test_a_clock_without_a_battery_makes_nothing_untold(store: Store, promise: FollowUpId) -> None:
    assert tell(store, DUE) == [promise]
    assert tell(store, datetime(1970, 1, 1, 12, tzinfo=UTC)) == []
    assert tell(store, DUE + timedelta(minutes=1)) == []


def test_five_hundred_that_are_overdue_are_one_notice(store: Store, promise: FollowUpId) -> None:
    def row(number: int) -> FollowUp:
        day, hour = TODAY - timedelta(days=number % 40), time(11) if number % 3 else None
        return FollowUp(text="x", due_on=day, due_time=hour, created_at=DUE)

    with store.write(Action.IMPORT) as session:
        session.add_all(row(number) for number in range(500))
    tomorrow = DUE + timedelta(days=1)
    (found,) = poll(store, tomorrow)
    assert (found.kind, len(found.due)) == (NoticeKind.AWAY, 501)
    assert len(tell(store, tomorrow)) == 501
    assert poll(store, tomorrow) == ()


def test_a_digest_of_a_day_that_had_not_come_is_told_on_that_day(
    store: Store, ana: CustomerId
) -> None:
    friday = follow_ups.add(store, ana, FollowUpDraft("x", date(2026, 11, 27)), DUE)
    wrong = DUE + timedelta(days=2)
    assert tell(store, wrong) == [friday]
    assert tell(store, DUE) == []
    assert tell(store, wrong) == [friday]


def test_a_journey_does_not_tell_it_again(store: Store, promise: FollowUpId) -> None:
    """14:00 comes once more in New York, six hours later."""
    assert tell(store, DUE) == [promise]
    west = ZoneInfo("America/New_York")
    for hours in range(1, 9):
        assert tell(store, DUE + timedelta(hours=hours), west) == []


def test_travelling_east_past_its_time_makes_it_due(store: Store, promise: FollowUpId) -> None:
    assert tell(store, DUE - timedelta(hours=5), ZoneInfo("Asia/Kolkata")) == []
    assert tell(store, DUE - timedelta(hours=4), ZoneInfo("Asia/Tokyo")) == [promise]
    assert tell(store, DUE) == []


def test_snoozed_to_the_same_hour_on_the_other_side_of_the_date_line(
    store: Store, promise: FollowUpId
) -> None:
    """Told at 14:00 in Auckland, moved to 14:00 again in Los Angeles, where that lies ahead."""
    east, west = ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Los_Angeles")
    told = DUE - timedelta(hours=12)
    assert tell(store, told, east) == [promise]
    follow_ups.snooze(store, promise, TODAY, time(14))
    assert tell(store, told + timedelta(hours=1), east) == [], "there it has passed"
    assert tell(store, told + timedelta(hours=20, minutes=59), west) == []
    assert tell(store, told + timedelta(hours=21), west) == [promise]
    assert tell(store, told + timedelta(hours=22), ZoneInfo("Pacific/Honolulu")) == []


def test_a_row_that_cannot_be_read_does_not_silence_the_others(
    store: Store, promise: FollowUpId, expect_log: bool
) -> None:
    follow_ups.add(store, None, FollowUpDraft("bad", TODAY, time(9)), DUE)
    with store.write_quietly() as session:
        session.execute(text("UPDATE follow_up SET due_time = '9:00' WHERE text = 'bad'"))
    assert tell(store, DUE) == [promise]


def test_a_digest_that_a_crash_leaves_open_says_so(store: Store, ana: CustomerId) -> None:
    follow_ups.add(store, ana, FollowUpDraft("x", TODAY, time(16)), DUE)
    (digest,) = poll(store, DUE - timedelta(hours=4))
    assert not digest.uncertain
    assert reminders.claim(store, digest, DUE - timedelta(hours=4)) is not None
    (again,) = poll(store, DUE - timedelta(hours=3))
    assert again.uncertain


def test_neither_undo_nor_redo_tells_it_again(store: Store, promise: FollowUpId) -> None:
    assert tell(store, DUE) == [promise]
    later = DUE + timedelta(hours=1)
    follow_ups.snooze(store, promise, TODAY, time(15))
    assert tell(store, later) == [promise]
    for act in (store.undo, store.redo, store.undo, store.redo):
        assert act() is not None
        assert tell(store, later) == []
    follow_ups.done(store, promise, later)
    assert tell(store, later) == []
    store.undo()
    assert tell(store, later + timedelta(minutes=1)) == []


def test_trash_done_and_no_date_are_not_due(store: Store, promise: FollowUpId) -> None:
    ana = follow_ups.row(store, promise).customer_id
    assert ana is not None
    follow_ups.add(store, ana, FollowUpDraft("someday", None), DUE)
    (telling,) = poll(store, DUE)
    customers.delete(store, [ana], DUE)
    assert poll(store, DUE) == ()
    assert reminders.claim(store, telling, DUE) is None
    customers.restore(store, [ana])
    follow_ups.done(store, promise, DUE)
    assert poll(store, DUE) == ()


def test_a_pause_holds_it_and_it_comes_afterwards(store: Store, promise: FollowUpId) -> None:
    preferences.set_pause(store, Pause(DUE - timedelta(hours=1)))
    assert tell(store, DUE) == []
    preferences.set_pause(store, None)
    assert tell(store, DUE + timedelta(hours=1)) == [promise]


def test_the_ends_of_the_calendar_do_not_stop_the_others(store: Store, promise: FollowUpId) -> None:
    """In Tokyo the first hours of the year 1 have no moment in UTC."""
    first = follow_ups.add(store, None, FollowUpDraft("x", date.min, time(0)), DUE)
    follow_ups.add(store, None, FollowUpDraft("x", date.max, time(23, 59)), DUE)
    afternoon = datetime(2026, 11, 25, 5, 0, tzinfo=UTC)
    assert tell(store, afternoon, ZoneInfo("Asia/Tokyo")) == [promise, first]


# --- the ledger ---------------------------------------------------------------------------------


def test_the_ledger_says_what_was_told_and_what_was_done(store: Store, promise: FollowUpId) -> None:
    tell(store, DUE)
    follow_ups.snooze(store, promise, TODAY, time(15), Surface.NOTICE)
    tell(store, DUE + timedelta(hours=3))
    follow_ups.done(store, promise, DUE)
    first, second = deliveries.of_follow_up(store, promise)
    assert (first.due_time, first.due_at, first.shown_at) == (time(14), DUE, DUE)
    assert (first.manner, first.late) == (Manner.NOTICE, False)
    assert (first.act, first.surface) == (Act.SNOOZED, Surface.NOTICE)
    assert (second.due_time, second.late) == (time(15), True)
    assert (second.act, second.surface) == (Act.DONE, Surface.WINDOW)


def test_that_it_was_opened_does_not_hide_that_it_was_done(
    store: Store, promise: FollowUpId
) -> None:
    tell(store, DUE)
    (told,) = deliveries.of_follow_up(store, promise)
    key = f"due:{promise}:2026-11-25T14:00"
    deliveries.note(store, key, Act.OPENED, Surface.NOTICE, DUE)
    (told,) = deliveries.of_follow_up(store, promise)
    assert told.act is Act.OPENED
    follow_ups.drop(store, promise, DUE)
    deliveries.note(store, key, Act.OPENED, Surface.NOTICE, DUE)
    (told,) = deliveries.of_follow_up(store, promise)
    assert told.act is Act.DROPPED


def test_what_has_no_day_has_nothing_to_be_told(store: Store, ana: CustomerId) -> None:
    someday = follow_ups.add(store, ana, FollowUpDraft("someday", None), DUE)
    follow_ups.done(store, someday, DUE)
    assert deliveries.of_follow_up(store, someday) == ()


def test_what_is_asked_on_the_third_day_stands_in_its_ledger(store: Store, ana: CustomerId) -> None:
    late = follow_ups.add(store, ana, FollowUpDraft("x", date(2026, 11, 24)), DUE)
    assert tell(store, DUE) == [late]
    friday = DUE + timedelta(days=2)
    (telling, *_) = [t for t in poll(store, friday) if t.kind is NoticeKind.LATE]
    claimed = reminders.claim(store, telling, friday)
    assert claimed is not None
    assert [row.id for row in claimed.listed] == [late]
    reminders.record(store, claimed.telling, Manner.NOTICE, friday)
    assert [d.kind for d in deliveries.of_follow_up(store, late)] == ["due", "late"]
    assert [t for t in poll(store, friday) if t.kind is NoticeKind.LATE] == []
