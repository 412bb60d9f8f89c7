"""Erased means erased: no byte of the data folder says who it was; others keep what is theirs."""

from __future__ import annotations

import hashlib
import json

import pytest

from services.erased_people import CANARIES, NOW, erase, left_in, note, zebulon
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    FactDraft,
)
from smallcrm.services import (
    customers,
    details,
    drafts,
    erasure,
)
from smallcrm.storage.store import Store


@pytest.fixture
def ben(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ben Okafor"), NOW)


def test_no_byte_of_the_data_folder_says_who_it_was(store: Store, ben: CustomerId) -> None:
    folder = store.path.parent
    who = zebulon(store)
    first = store.backup("start-of-day")
    manifest = first.with_name(first.name + ".json")
    of_then = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(of_then | {"sha256": "x", "size": 1, "customers": 2}))
    note(store, "Lunch with Zebulon Quixmire and his gimbals", ben)
    note(store, "Together about the bramble", ben, who)
    drafts.keep(store, str(ben), "ask Zebulon Quixmire")
    customers.set_field(store, who, CustomerField.NICKNAME, "Zeb")
    store.undo()
    store.backup("before-import")
    (folder / "logs").mkdir()
    log = folder / "logs" / "smallcrm.log"
    log.write_text("started\nno such zq@canary.example here\nended\n")
    assert {w for _, w in left_in(folder)} >= set(CANARIES) - {"655500777"}
    plan = erasure.plan(store, who)
    assert (plan.notes, plan.shared, plan.follow_ups, plan.details, plan.backups) == (1, 1, 1, 4, 2)
    assert [(m.table, m.whose, m.certain) for m in plan.mentions] == [
        ("interaction", "Ben Okafor", True)
    ]
    done = erase(store, who)
    assert (done.rewritten, done.left, done.unreachable) == (2, (), "")
    store.close()
    assert left_in(folder) == []
    assert log.read_text() == "started\nended\n"
    noted = json.loads(manifest.read_text())
    assert noted["sha256"] == hashlib.sha256(first.read_bytes()).hexdigest()
    assert noted["size"] == first.stat().st_size
    assert (noted["customers"], noted["notes"], noted["reason"]) == (1, 0, "start-of-day")
    assert not [p for p in folder.rglob("*") if ".part" in p.name or p.suffix == ".next"]
    assert all(p.stat().st_mode & 0o777 == 0o600 for p in folder.glob("backups/*.db"))


def test_others_keep_their_notes_their_names_and_their_undo(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    note(store, "Lunch with Zebulon Quixmire", ben)
    note(store, "Together", ben, who)
    fact = details.add(store, ben, FactDraft("knows zebulon well"))
    heard: list[Changes] = []
    store.subscribe(heard.append)
    erase(store, who)
    assert [(c.customers, c.way) for c in heard] == [(None, Way.QUIET)]
    assert store.fetch("SELECT body FROM interaction ORDER BY id") == [
        ("Lunch with someone",),
        ("Together",),
    ]
    assert store.fetch("SELECT text FROM fact") == [("knows someone well",)]
    assert store.fetch("SELECT rowid FROM people_index WHERE people_index MATCH 'zebulon'") == []
    for _ in range(4):
        assert store.undo() is not None
    assert store.undo() is None
    for _ in range(4):
        assert store.redo() is not None
    assert store.fetch("SELECT text FROM fact WHERE id = ?", (fact,)) == [("knows someone well",)]
    assert not store.faults()


def test_a_name_in_others_notes_stays_where_it_was_not_chosen(
    store: Store, ben: CustomerId
) -> None:
    who = zebulon(store)
    note(store, "Lunch with Zebulon Quixmire", ben)
    erase(store, who, everywhere=False)
    assert store.fetch("SELECT body FROM interaction") == [("Lunch with Zebulon Quixmire",)]
    # what the program keeps to be recalled is no note of hers
    assert store.fetch("SELECT line FROM captured_line") == [("Line: Lunch with someone",)]


def test_a_part_of_the_name_is_only_a_guess(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    note(store, "zebulon called; Zebulonia is a place", ben)
    (found,) = erasure.plan(store, who).mentions
    assert not found.certain
    erasure.erase(store, who, NOW, (found,))
    assert store.fetch("SELECT body FROM interaction") == [
        ("someone called; Zebulonia is a place",)
    ]
