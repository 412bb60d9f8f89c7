"""What a backup holds against now."""

from __future__ import annotations

from conftest import NOW
from services.restore_desk import Desk, log
from smallcrm.domain.backups import Counts
from smallcrm.domain.comparison import Since, Tally
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    FactDraft,
)
from smallcrm.services import (
    backups,
    customers,
    details,
    follow_ups,
    timeline,
)


def test_nothing_has_changed(desk: Desk) -> None:
    found = desk.compare()
    assert found.is_same
    assert found.held == found.now == Counts(2, 1, 1)


def test_what_was_added_changed_and_taken_away_is_named(desk: Desk) -> None:
    store = desk.store
    cy = customers.add(store, CustomerDraft("Cy Young"), NOW)
    log(store, cy, "Met at the fair")
    details.add(store, desk.ana, FactDraft("Likes jazz"))
    timeline.edit(store, desk.note, body="Called about the poster", happened_at=NOW)
    follow_ups.done(store, desk.promise, NOW)
    customers.delete(store, [desk.ben], NOW)
    found = desk.compare()
    assert [(d.name, d.since) for d in found.customers] == [
        ("Ana Lima", Since.CHANGED),
        ("Ben O'Neil", Since.GONE),
        ("Cy Young", Since.ADDED),
    ]
    (ana, ben, young) = found.customers
    assert (ana.notes, ana.follow_ups) == (Tally(changed=1), Tally(changed=1))
    assert young.notes == Tally(added=1)
    assert (ana.can_come_back, ben.can_come_back, young.can_come_back) == (True, True, False)
    assert (found.notes, found.follow_ups) == (Tally(1, 1, 0), Tally(0, 1, 0))
    assert (found.held, found.now) == (Counts(2, 1, 1), Counts(2, 2, 1))
    assert not found.is_same


def test_a_note_and_a_promise_that_are_gone_are_counted(desk: Desk) -> None:
    follow_ups.remove(desk.store, desk.promise)
    timeline.remove(desk.store, desk.note)
    found = desk.compare()
    assert (found.notes, found.follow_ups) == (Tally(gone=1), Tally(gone=1))
    (ana,) = found.customers
    assert ana.since is Since.CHANGED


def test_one_who_was_in_the_trash_then_and_now_is_nothing_new(desk: Desk) -> None:
    customers.delete(desk.store, [desk.ben], NOW)
    desk.store.backup("by-hand")
    (desk.backup, _) = backups.listed(desk.store)
    assert desk.compare().is_same


def test_a_company_is_the_same_by_its_uid(desk: Desk) -> None:
    draft = CustomerDraft("Eve", details=(AffiliationDraft("Ben O'Neil"),))
    customers.add(desk.store, draft, NOW)
    desk.store.backup("by-hand")
    (desk.backup, _) = backups.listed(desk.store)
    assert desk.compare().is_same
