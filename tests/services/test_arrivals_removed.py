"""Entries that the user took out: the same file again does not bring them back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conftest import NOW
from services.arriving import LUNCH, MAIL, NEXT, bring, promises, touches, vevent
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    EmailDraft,
    FollowUpId,
    InteractionId,
)
from smallcrm.services import customers, follow_ups, timeline, trash
from smallcrm.storage import removed_entries, session
from smallcrm.storage.store import Store

BOTH = (vevent(*LUNCH), vevent(*NEXT, uid="2"))


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


@pytest.fixture
def taken_out(store: Store, ana: CustomerId) -> Store:
    bring(store, *BOTH)
    bring(store, MAIL)
    timeline.remove(store, InteractionId(1))
    follow_ups.remove(store, FollowUpId(1))
    timeline.remove(store, InteractionId(2))
    return store


def is_out(store: Store) -> bool:
    there = bring(store, *BOTH), bring(store, MAIL)
    return there == (ArrivalCount(events=2, removed=2), ArrivalCount(mails=1, removed=1))


def forget(store: Store, monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    monkeypatch.setattr(session, "SETS_KEPT", 0)
    with store.write_quietly() as writer:
        session._prune(writer.connection(), NOW + timedelta(days=days))


def test_while_it_lies_in_the_trash(taken_out: Store) -> None:
    assert is_out(taken_out)
    assert touches(taken_out) == promises(taken_out) == []


def test_after_the_journal_has_forgotten_it(
    taken_out: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget(taken_out, monkeypatch, 400)
    actions = taken_out.fetch("SELECT DISTINCT action FROM change_set")
    assert actions == [("import",)]
    assert is_out(taken_out)


def test_after_the_trash_is_emptied(taken_out: Store) -> None:
    assert trash.empty(taken_out, NOW) == 3
    assert taken_out.fetch("SELECT 1 FROM change_set WHERE action LIKE 'delete%'") == []
    assert is_out(taken_out)


def test_what_was_brought_back_is_there_and_comes_again_with_its_import(taken_out: Store) -> None:
    for row in trash.rows(taken_out, NOW):
        trash.bring_back(taken_out, row)
    assert (len(touches(taken_out)), len(promises(taken_out))) == (2, 1)
    assert bring(taken_out, MAIL) == ArrivalCount(mails=1, same=1)
    imports = taken_out.fetch("SELECT id FROM change_set WHERE action = 'import' ORDER BY id DESC")
    for (number,) in imports:
        taken_out.take_back_old(number)
    assert touches(taken_out) == promises(taken_out) == []
    assert bring(taken_out, MAIL).interactions == 1


def test_the_same_name_in_another_table_is_another(taken_out: Store) -> None:
    assert removed_entries.among(taken_out.fetch, "interaction", {"1", "2"}) == {"1"}
    assert removed_entries.among(taken_out.fetch, "follow_up", {"1", "2"}) == {"2"}
    assert removed_entries.among(taken_out.fetch, "follow_up", ()) == set()


def test_a_step_that_was_undone_is_no_removal(taken_out: Store) -> None:
    for _ in range(3):
        taken_out.undo()
    assert bring(taken_out, MAIL) == ArrivalCount(mails=1, same=1)
    assert bring(taken_out, *BOTH) == ArrivalCount(events=2, same=2)
