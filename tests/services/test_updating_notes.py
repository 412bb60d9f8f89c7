"""Notes and tags of a file that comes again: newer ones replace, what the user did stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import pytest

from services.test_updating import NOW, bring
from smallcrm.domain.records import DetailId, DetailKind, InteractionId, PhoneDraft
from smallcrm.services import details, timeline
from smallcrm.storage import session
from smallcrm.storage.store import Store

HEADER = "Name,E-mail,Notes,Tags"


def rows(store: Store, *lines: str) -> list[bool]:
    return [bring(store, line, header=HEADER).joined > 0 for line in lines]


def notes(store: Store) -> list[str]:
    return texts(store.fetch("SELECT body FROM interaction ORDER BY id"))


def tags(store: Store) -> list[str]:
    return texts(store.fetch("SELECT name FROM tag ORDER BY id"))


def texts(found: Iterable[tuple[object, ...]]) -> list[str]:
    return [str(row[0]) for row in found]


def test_a_newer_note_and_tag_replace_the_older(store: Store) -> None:
    rows(store, "Zoe,z@a.b,likes tea,vip")
    report = bring(store, "Zoe,z@a.b,likes coffee,gold", header=HEADER)
    assert (report.joined, report.updated) == (1, 1)
    assert (notes(store), tags(store)) == (["likes coffee"], ["gold"])
    assert rows(store, "Zoe,z@a.b,likes coffee,gold") == [False]
    store.undo()
    assert (notes(store), tags(store)) == (["likes tea"], ["vip"])


def test_another_file_adds_its_note(store: Store) -> None:
    rows(store, "Zoe,z@a.b,likes tea,vip")
    bring(store, "Zoe,z@a.b,likes coffee,gold", "phone.csv", HEADER)
    assert notes(store) == ["likes tea", "likes coffee"]
    assert tags(store) == ["vip", "gold"]


def test_a_tag_that_stays_is_not_taken_for_an_older_one(store: Store) -> None:
    rows(store, "Zoe,z@a.b,,vip;old", "Zoe,z@a.b,,vip;new;more")
    assert sorted(tags(store)) == ["more", "new", "vip"]


def test_a_note_that_the_user_wrote_is_kept(store: Store) -> None:
    rows(store, "Zoe,z@a.b,likes tea,")
    timeline.edit(store, InteractionId(1), body="likes green tea")
    assert rows(store, "Zoe,z@a.b,likes tea,", "Zoe,z@a.b,likes coffee,") == [False, True]
    assert notes(store) == ["likes green tea", "likes coffee"]


def test_what_the_last_file_wrote_does_not_come_back_beside_what_the_user_made_of_it(
    store: Store,
) -> None:
    rows(store, "Zoe,z@a.b,one,", "Zoe,z@a.b,two,")
    timeline.edit(store, InteractionId(1), body="mine")
    assert rows(store, "Zoe,z@a.b,two,", "Zoe,z@a.b,one,") == [False, False]
    timeline.edit(store, InteractionId(1), body="mine too")
    assert rows(store, "Zoe,z@a.b,two,") == [False]
    assert notes(store) == ["mine too"]


def test_a_note_that_the_user_deleted_stays_away(store: Store) -> None:
    rows(store, "Zoe,z@a.b,likes tea,vip")
    timeline.remove(store, InteractionId(1))
    details.remove(store, DetailKind.TAG, DetailId(1))
    assert rows(store, "Zoe,z@a.b,likes tea,vip") == [False]
    assert (notes(store), tags(store)) == ([], [])


def test_a_note_that_was_only_moved_in_time_is_still_the_files(store: Store) -> None:
    rows(store, "Zoe,z@a.b,likes tea,")
    timeline.edit(store, InteractionId(1), happened_at=NOW)
    rows(store, "Zoe,z@a.b,likes coffee,")
    assert notes(store) == ["likes coffee"]


def test_a_number_changed_after_two_files_does_not_come_back(store: Store) -> None:
    header = "Name,E-mail,Work Phone"
    for number in ("020 111111", "020 222222"):
        bring(store, f"Zoe,z@a.b,{number}", header=header)
    details.change(store, DetailKind.PHONE, DetailId(1), PhoneDraft("020 333333", "work"))
    assert bring(store, "Zoe,z@a.b,020 222222", header=header).kept == 1
    assert texts(store.fetch("SELECT number FROM phone")) == ["020 333333"]


def forget(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was done so far is too old to be in the journal; imports stay."""
    monkeypatch.setattr(session, "SETS_KEPT", 0)
    with store.write_quietly() as writer:
        session._prune(writer.connection(), NOW + timedelta(days=400))


def test_the_users_words_stay_when_the_journal_has_forgotten_them(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows(store, "Zoe,z@a.b,likes tea,")
    timeline.edit(store, InteractionId(1), body="my own words")
    forget(store, monkeypatch)
    assert rows(store, "Zoe,z@a.b,likes tea,") == [False]
    assert notes(store) == ["my own words"]
    assert rows(store, "Zoe,z@a.b,likes coffee,") == [True]
    assert notes(store) == ["my own words", "likes coffee"]


def test_a_note_deleted_and_forgotten_stays_away(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows(store, "Zoe,z@a.b,likes tea,")
    timeline.remove(store, InteractionId(1))
    forget(store, monkeypatch)
    assert rows(store, "Zoe,z@a.b,likes tea,") == [False]
    assert notes(store) == []


def test_an_import_done_again_is_updated_all_the_same(store: Store) -> None:
    rows(store, "Zoe,z@a.b,likes tea,")
    store.undo()
    store.redo()
    assert rows(store, "Zoe,z@a.b,likes tea,", "Zoe,z@a.b,likes coffee,") == [False, True]
    assert notes(store) == ["likes coffee"]
