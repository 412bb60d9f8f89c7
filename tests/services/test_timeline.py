"""Interactions and follow-ups: one action each, pages by key, the agenda's places."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from conftest import NOW
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    DueRow,
    FollowUpDraft,
    FollowUpId,
    FollowUpState,
    InteractionId,
    InteractionKind,
)
from smallcrm.services import customers, drafts, follow_ups, people, timeline, unsorted
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store
from touches import touch


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def logged(store: Store, *whom: CustomerId, body: str = "Called", at: datetime = NOW) -> int:
    return int(touch(store, body, *whom, at=at, kind=InteractionKind.CALL))


def test_a_note_on_two_people_names_the_other(store: Store, ana: CustomerId) -> None:
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    logged(store, ana, ben)
    (row,) = timeline.page(store, ana)
    assert row.others == ("Ben",)
    step = store.undo_step()
    assert step is not None
    assert step.label == "Ana Lima, Ben"


def test_a_promise_comes_with_the_note_it_came_from(store: Store, ana: CustomerId) -> None:
    due = FollowUpDraft("Send quote", date(2026, 11, 27), time(10))
    made = touch(store, "Called", ana, follow_up=due)
    (row,) = timeline.page(store, ana)
    (promise,) = row.follow_ups
    assert (promise.text, promise.interaction_id, promise.origin_body) == (
        "Send quote",
        made,
        "Called",
    )
    assert people.page(store)[0].next_due == DueRow(date(2026, 11, 27), time(10))


def test_a_promise_without_words_of_the_past(store: Store, ana: CustomerId) -> None:
    due = FollowUpDraft("Ring", None, time(10))
    follow_ups.add(store, ana, due, NOW)
    (promise,) = customers.detail(store, ana).follow_ups
    assert (promise.due_on, promise.due_time) == (None, None)
    assert timeline.page(store, ana) == ()


def test_nothing_is_not_logged(store: Store, ana: CustomerId) -> None:
    with pytest.raises(NotFound):
        logged(store, CustomerId(99))
    with pytest.raises(InvalidValue):
        follow_ups.add(store, ana, FollowUpDraft(" ", None), NOW)
    with pytest.raises(NotFound):
        follow_ups.add(store, CustomerId(99), FollowUpDraft("x", None), NOW)
    note = InteractionId(logged(store, ana))
    with pytest.raises(InvalidValue):
        timeline.edit(store, note, body=" ")
    for call in (
        lambda: timeline.edit(store, InteractionId(99), body="x"),
        lambda: timeline.remove(store, InteractionId(99)),
        lambda: follow_ups.done(store, FollowUpId(99), NOW),
        lambda: follow_ups.row(store, FollowUpId(99)),
    ):
        with pytest.raises(NotFound):
            call()


def test_pages_follow_each_other_without_gap_or_repeat(store: Store, ana: CustomerId) -> None:
    for number in range(25):
        logged(store, ana, body=str(number), at=NOW - timedelta(hours=number // 3))
    seen: list[str] = []
    before = None
    while page := timeline.page(store, ana, before, limit=7):
        seen += [row.body for row in page]
        before = (page[-1].happened_at, page[-1].id)
    assert sorted(map(int, seen)) == list(range(25))
    assert [int(s) // 3 for s in seen] == sorted(int(s) // 3 for s in seen)


def test_notes_of_nobody_are_unsorted(store: Store) -> None:
    logged(store, body="printer called")
    assert [n.body for n in unsorted.pile(store).notes] == ["printer called"]
    assert people.counts(store, date(2026, 11, 25)).unsorted == 1


def test_each_promise_stands_in_one_place(store: Store, ana: CustomerId, clock: FixedClock) -> None:
    now = local_now(clock)
    for text, day, at in (
        ("late", 24, None),
        ("any time", 25, None),
        ("at ten", 25, time(10)),
        ("soon", 30, None),
    ):
        follow_ups.add(store, ana, FollowUpDraft(text, date(2026, 11, day), at), NOW)
    follow_ups.add(store, ana, FollowUpDraft("far", date(2027, 3, 1)), NOW)
    follow_ups.add(store, None, FollowUpDraft("no day", None), NOW)
    done = follow_ups.add(store, ana, FollowUpDraft("kept", date(2026, 11, 25)), NOW)
    follow_ups.done(store, done, NOW)
    found = follow_ups.agenda(store, now)
    assert [r.text for r in found.late] == ["late"]
    assert [r.text for r in found.today] == ["at ten", "any time"]
    assert [r.text for r in found.upcoming] == ["soon"]
    assert [r.text for r in found.no_date] == ["no day"]
    assert [r.text for r in found.done_today] == ["kept"]
    counts = people.counts(store, now.date())
    assert (counts.today, counts.late, counts.follow_ups) == (3, 1, 6)
    customers.delete(store, [ana], NOW)
    assert follow_ups.agenda(store, now).late == ()
    assert people.counts(store, now.date()).follow_ups == 1


def test_snooze_and_edit_move_the_due(store: Store, ana: CustomerId) -> None:
    promise = follow_ups.add(store, ana, FollowUpDraft("x", date(2026, 11, 25)), NOW)
    follow_ups.snooze(store, promise, date(2026, 11, 26), time(9))
    follow_ups.edit(store, promise, FollowUpDraft("y", date(2026, 11, 27), time(9)))
    query = "SELECT due_on, due_time, snooze_count, text FROM follow_up"
    assert store.fetch(query) == [("2026-11-27", "09:00", 1, "y")]
    follow_ups.edit(store, promise, FollowUpDraft("y", None, time(9)))
    assert store.fetch(query) == [(None, None, 1, "y")]


def test_done_twice_is_one_step(store: Store, ana: CustomerId) -> None:
    promise = follow_ups.add(store, ana, FollowUpDraft("x", None), NOW)
    follow_ups.done(store, promise, NOW)
    before = store.undo_step()
    follow_ups.done(store, promise, NOW)
    assert store.undo_step() == before
    follow_ups.reopen(store, promise)
    assert follow_ups.row(store, promise).state is FollowUpState.OPEN


def test_a_removed_note_leaves_its_promise(store: Store, ana: CustomerId) -> None:
    due = FollowUpDraft("Send quote", date(2026, 11, 27))
    made = touch(store, "Called", ana, follow_up=due)
    timeline.edit(store, made, kind=InteractionKind.MEETING)
    timeline.remove(store, made)
    (promise,) = customers.detail(store, ana).follow_ups
    assert promise.interaction_id is None
    store.undo()
    (promise,) = customers.detail(store, ana).follow_ups
    assert promise.interaction_id == made


def test_a_draft_is_kept_changed_and_forgotten(store: Store, ana: CustomerId) -> None:
    place = str(int(ana))
    assert drafts.read(store, place) == ""
    drafts.keep(store, place, "half")
    drafts.keep(store, place, "half a\nline")
    assert (drafts.read(store, place), drafts.read(store, "line")) == ("half a\nline", "")
    drafts.keep(store, place, " ")
    drafts.keep(store, place, "")
    assert store.fetch("SELECT count(*) FROM setting") == [(0,)]


def test_a_draft_of_the_first_version_brings_its_day_along(store: Store) -> None:
    with store.write_quietly() as session:
        session.add(Setting(name="draft:7", value='{"body": "wants a quote", "due": "fri"}'))
    assert drafts.read(store, "7") == "wants a quote. fri"
