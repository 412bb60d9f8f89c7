"""What is done to many at once: all of them, one step, and nothing half done."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpState,
    PhoneDraft,
    Side,
    TagDraft,
)
from smallcrm.services import bulk, customers, details, keep_in_touch, people
from smallcrm.services.exported import Work
from smallcrm.storage.models import Affiliation
from smallcrm.storage.store import Store

SIX_WEEKS = CadenceDraft(6, CadenceUnit.WEEK)


def crowd(store: Store, count: int = 5) -> list[CustomerId]:
    names = [f"Person {number:04}" for number in range(count)]
    return [customers.add(store, CustomerDraft(name), NOW) for name in names]


def tags(store: Store, customer: CustomerId) -> list[str]:
    found = customers.detail(store, customer).details
    return [d.value.name for d in found if isinstance(d.value, TagDraft)]


def listed(store: Store) -> list[CustomerId]:
    return [row.id for row in people.page(store)]


def test_a_tag_goes_to_all_who_do_not_have_it(store: Store) -> None:
    ids = crowd(store)
    details.add(store, ids[0], TagDraft("Print"))
    assert bulk.tag(store, [*ids[:4], ids[1]], "#print") == 3
    assert [tags(store, c) for c in ids] == [["Print"], ["print"], ["print"], ["print"], []]
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.TAG_MANY, "3")
    store.undo()
    assert [tags(store, c) for c in ids] == [["Print"], [], [], [], []]
    store.redo()
    assert tags(store, ids[3]) == ["print"]


def test_a_tag_that_all_have_is_no_step(store: Store) -> None:
    ids = crowd(store)
    bulk.tag(store, ids, "print")
    before = store.undo_step()
    assert bulk.tag(store, ids, "PRINT") == 0
    assert store.undo_step() == before
    with pytest.raises(InvalidValue):
        bulk.tag(store, ids, " # ")


def test_a_tag_is_taken_from_those_who_have_it(store: Store) -> None:
    ids = crowd(store)
    bulk.tag(store, ids[:3], "print")
    assert bulk.untag(store, ids, "Print") == 3
    assert [tags(store, c) for c in ids] == [[]] * 5
    store.undo()
    assert tags(store, ids[2]) == ["print"]


def test_a_rhythm_for_all_takes_the_place_of_their_own(store: Store) -> None:
    ids = crowd(store)
    details.add(store, ids[0], CadenceDraft(1, CadenceUnit.YEAR))
    assert bulk.keep_in_touch(store, ids, SIX_WEEKS) == 5
    for customer in ids:
        standing = keep_in_touch.standing(store, customer, UTC)
        assert standing is not None
        assert standing.rhythm.every == SIX_WEEKS
    store.undo()
    assert [d.value for d in customers.detail(store, ids[0]).details] == [
        CadenceDraft(1, CadenceUnit.YEAR)
    ]
    assert customers.detail(store, ids[1]).details == ()
    with pytest.raises(InvalidValue):
        bulk.keep_in_touch(store, ids, CadenceDraft(0, CadenceUnit.DAY))


def test_no_rhythm_takes_their_own_away(store: Store) -> None:
    ids = crowd(store)
    bulk.keep_in_touch(store, ids[:2], SIX_WEEKS)
    assert bulk.keep_in_touch(store, ids, None) == 2
    assert customers.detail(store, ids[0]).details == ()


def test_a_promise_to_each(store: Store) -> None:
    ids = crowd(store, 3)
    due = FollowUpDraft("Send the card", date(2026, 12, 1), time(10), Side.THEIRS)
    assert bulk.follow_up(store, ids, due, NOW) == 3
    for customer in ids:
        (row,) = customers.detail(store, customer).follow_ups
        assert (row.text, row.due_on, row.due_time) == ("Send the card", due.due_on, time(10))
        assert (row.side, row.state) == (Side.THEIRS, FollowUpState.OPEN)
    assert bulk.follow_up(store, ids[:1], FollowUpDraft("Some day", None, time(9)), NOW) == 1
    found = [f.due_time for f in customers.detail(store, ids[0]).follow_ups if f.due_on is None]
    assert found == [None]
    with pytest.raises(InvalidValue):
        bulk.follow_up(store, ids, FollowUpDraft(" ", None), NOW)


def test_archived_people_are_out_of_the_list_and_of_quiet_and_come_back(store: Store) -> None:
    ids = crowd(store)
    bulk.keep_in_touch(store, ids, CadenceDraft(1, CadenceUnit.DAY))
    assert bulk.archive(store, ids[:2]) == 2
    assert listed(store) == ids[2:]
    assert people.count(store) == 3
    assert people.counts(store, NOW.date()).people == 3
    assert people.place(store, ids[0]) is None
    assert people.place(store, ids[3]) == 1
    assert people.ids(store, 0, 10) == tuple(ids[2:])
    assert [row.id for row in people.page(store, tag=ARCHIVED)] == ids[:2]
    assert people.count(store, ARCHIVED) == 2
    late = keep_in_touch.overdue(store, NOW.date() + timedelta(days=9), UTC)
    assert [row.customer_id for row in late] == ids[2:]
    assert bulk.unarchive(store, ids) == 2
    assert listed(store) == ids
    store.undo()
    store.undo()
    assert listed(store) == ids
    assert people.count(store) == 5


def test_all_go_to_the_trash_and_come_back(store: Store) -> None:
    ids = crowd(store)
    customers.delete(store, [ids[0]], NOW)
    assert bulk.delete(store, ids, NOW) == 4
    assert people.count(store) == 0
    store.undo()
    assert listed(store) == ids[1:]
    store.redo()
    assert people.count(store) == 0
    assert customers.detail(store, ids[3]).deleted_at == NOW


def test_very_many_are_one_step(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "STEP", 10)
    ids = crowd(store, 35)
    seen: list[tuple[int, int]] = []
    work = Work(lambda done, every: seen.append((done, every)), lambda: False)
    assert bulk.tag(store, ids, "print", work) == 35
    assert seen == [(0, 35), (10, 35), (20, 35), (30, 35), (35, 35)]
    step = store.undo_step()
    assert step is not None
    assert step.label == "35"
    store.undo()
    assert not any(tags(store, c) for c in ids)
    store.redo()
    assert all(tags(store, c) for c in ids)


def test_what_was_done_of_it_is_taken_back_when_it_is_stopped(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "STEP", 10)
    ids = crowd(store, 35)
    before = store.undo_step()
    done: list[int] = []
    work = Work(lambda at, every: done.append(at), lambda: done[-1] >= 20)
    with pytest.raises(Cancelled):
        bulk.delete(store, ids, NOW, work)
    assert listed(store) == ids
    assert store.undo_step() == before
    assert store.redo_step() is None
    with pytest.raises(Cancelled):
        bulk.delete(store, ids, NOW, Work(lambda at, every: None, lambda: True))
    assert store.undo_step() == before


def test_it_ends_when_the_user_takes_it_back_meanwhile(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "STEP", 10)
    ids = crowd(store, 35)

    def take_back(done: int, every: int) -> None:
        if done == 20:
            store.undo()

    with pytest.raises(NotFound):
        bulk.tag(store, ids, "print", Work(take_back, lambda: False))
    assert not any(tags(store, c) for c in ids)


def test_who_goes_to_the_trash_meanwhile_is_left_out(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "STEP", 10)
    ids = crowd(store, 20)
    work = Work(lambda at, every: customers.delete(store, [ids[15]], NOW), lambda: False)
    assert bulk.tag(store, ids, "print", work) == 20
    assert tags(store, ids[15]) == []
    assert tags(store, ids[16]) == ["print"]


def test_all_tags_of_one_as_typed(store: Store) -> None:
    (ana, *_) = crowd(store)
    details.add(store, ana, TagDraft("Print"))
    details.add(store, ana, TagDraft("old"))
    details.set_tags(store, ana, ["print", "#New"])
    assert tags(store, ana) == ["Print", "New"]
    store.undo()
    assert tags(store, ana) == ["Print", "old"]
    details.set_tags(store, ana, [])
    assert tags(store, ana) == []
    with pytest.raises(InvalidValue):
        details.set_tags(store, ana, [" "])
    with pytest.raises(NotFound):
        details.set_tags(store, CustomerId(99), ["x"])


def test_rows_that_share_their_new_values_are_changed_by_one_statement(store: Store) -> None:
    ana, ben = crowd(store, 2)
    acme = customers.add(store, CustomerDraft("Acme"), NOW)
    for customer in (ana, ben):
        details.add(store, customer, PhoneDraft("1234"))
    with store.write(Action.EDIT_DETAIL) as session:
        rows = [Affiliation(customer_id=c, company_name="Acme") for c in (ana, ben)]
        session.add_all(rows)
        session.flush()
        rows[0].role = "boss"
        ids = [row.id for row in rows]
        assert session.update_many(Affiliation, ids, {"role": "boss", "company_id": acme}) == 2
        assert session.update_many(Affiliation, ids, {"role": "boss"}) == 0
        assert rows[1].role == "boss"
    assert [p.id for p in people.staff(store, acme)] == [ana, ben]
    store.undo()
    assert people.staff(store, acme) == ()
