"""Erased means erased: no byte of the data folder says who it was; others keep what is theirs."""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.erasing import Erasure
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerField,
    CustomerId,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    PhoneDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import customers, details, drafts, erasure, exchange, follow_ups
from smallcrm.storage import rewriting
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import CapturedLine, Interaction, Participant
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
CANARIES = (
    *("zebulon", "quixmire", "quagmire", "zq@canary.example", "31655500777", "655500777"),
    *("snorkelwort", "bramblethwack", "gimbalfitz", "uid-of-zebulon"),
)
"""Names, addresses, numbers and words of the notes of who is erased, folded."""


def note(store: Store, body: str, *people: CustomerId | None) -> None:
    with store.write(Action.CAPTURE, "Zebulon Quixmire") as session:
        row = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add_all(Participant(interaction_id=row.id, customer_id=p) for p in people)
        session.add(
            CapturedLine(
                customer_id=people[0], interaction_id=row.id, line=f"Line: {body}", captured_at=NOW
            )
        )


def zebulon(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Zebulon Quagmire",
        uid="uid-of-zebulon",
        given_name="Zebulon",
        family_name="Quagmire",
        details=(
            EmailDraft("ZQ@canary.example"),
            PhoneDraft("+31 655 500 777"),
            AffiliationDraft("Tulip Works"),
            FactDraft("likes snorkelwort"),
        ),
    )
    made = customers.add(store, draft, NOW)
    customers.set_field(store, made, CustomerField.NAME, "Zebulon Quixmire")
    note(store, "Wants a bramblethwack, +31 655 500 777", made)
    follow_ups.add(store, made, FollowUpDraft("Send the gimbalfitz", NOW.date()), NOW)
    drafts.keep(store, str(made), "half a snorkelwort")
    return made


@pytest.fixture
def ben(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ben Okafor"), NOW)


def left_in(folder: Path) -> list[tuple[str, str]]:
    """Which canary is in which file, by its bytes."""
    return [
        (path.name, word)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for word in CANARIES
        for form in (word, word.title(), word.upper(), "+31 655 500 777", word.replace("zq", "ZQ"))
        if form.encode() in path.read_bytes() or form.encode("utf-16-le") in path.read_bytes()
    ]


def erase(store: Store, who: CustomerId, *, everywhere: bool = True) -> Erasure:
    plan = erasure.plan(store, who)
    chosen = plan.mentions if everywhere else ()
    logs = store.path.parent / "logs"
    return erasure.erase(store, who, NOW, chosen, logs)


def test_no_byte_of_the_data_folder_says_who_it_was(store: Store, ben: CustomerId) -> None:
    folder = store.path.parent
    who = zebulon(store)
    first = store.backup("start-of-day")
    manifest = first.with_name(first.name + ".json")
    manifest.write_text(json.dumps({"sha256": "x", "size": 1, "customers": 2, "reason": "day"}))
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
    assert (noted["customers"], noted["notes"], noted["reason"]) == (1, 0, "day")
    assert not [p for p in folder.rglob("*") if p.suffix in (".part", ".next")]
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


def parsed(*found: CustomerDraft) -> ParsedFile:
    return ParsedFile("cards.vcf", len(found), found)


def bring(store: Store, *found: CustomerDraft) -> tuple[int, int]:
    report = exchange.import_parsed(
        store, [parsed(*found)], NOW, lambda done, total: None, lambda: False
    )
    return report.new, report.erased


@pytest.mark.parametrize(
    "draft",
    [
        CustomerDraft("Z. Q.", uid="uid-of-zebulon"),
        CustomerDraft("Z. Q.", details=(EmailDraft("zq@CANARY.example"),)),
        CustomerDraft("Z. Q.", details=(PhoneDraft("0655500777"),)),
        CustomerDraft("zébulon  QUIXMIRE", details=(AffiliationDraft("tulip works"),)),
    ],
)
def test_an_import_skips_who_was_erased(
    store: Store, ben: CustomerId, draft: CustomerDraft
) -> None:
    erase(store, zebulon(store))
    assert bring(store, draft, CustomerDraft("Cleo Marsh")) == (1, 1)


def test_what_others_have_too_does_not_keep_them_out(store: Store) -> None:
    shared = (EmailDraft("office@canary.example"), PhoneDraft("+31 20 555 01 23"))
    customers.add(store, CustomerDraft("Ben Okafor", details=shared), NOW)
    who = customers.add(store, CustomerDraft("Ana Lima", details=shared), NOW)
    erase(store, who)
    assert bring(store, CustomerDraft("Cleo Marsh", details=shared)) == (1, 0)


def test_an_older_backup_brought_back_is_erased_again(
    store: Store, ben: CustomerId, tmp_path: Path
) -> None:
    who = zebulon(store)
    old = tmp_path / "old" / "smallcrm.db"
    old.parent.mkdir()
    shutil.copy(store.backup("by-hand"), old)
    erase(store, who)
    restored = Store(old, lambda: NOW)
    restored.prepare()
    assert erasure.reapply(restored, store) == 1
    assert erasure.reapply(restored, store) == 0
    assert restored.fetch("SELECT name FROM customer") == [("Ben Okafor",)]
    restored.close()
    assert left_in(old.parent) == []


def test_a_backup_that_cannot_be_rewritten_is_named(store: Store, ben: CustomerId) -> None:
    who = zebulon(store)
    broken = store.path.parent / "backups" / "broken.db"
    broken.parent.mkdir()
    broken.write_bytes(b"nonsense " * 1000)
    assert erase(store, who).left == (broken,)
    assert broken.read_bytes() == b"nonsense " * 1000


def keep(store: Store, name: str, value: object) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name=name, value=json.dumps(value)))


def test_a_second_folder_is_rewritten_now_or_when_it_is_back(
    store: Store, ben: CustomerId, tmp_path: Path
) -> None:
    who = zebulon(store)
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    keep(store, "backups", {"second": str(stick), "origin": "ours"})
    for name, origin in (("ours.db", "ours"), ("theirs.db", "others")):
        shutil.copy(store.backup("by-hand"), stick / name)
        (stick / f"{name}.json").write_text(json.dumps({"origin": origin}))
    shutil.rmtree(store.path.parent / "backups")
    stick.rename(away)
    done = erase(store, who)
    assert (done.rewritten, done.unreachable) == (0, str(stick))
    assert erasure.resume(store).unreachable == str(stick)
    away.rename(stick)
    assert erasure.resume(store).rewritten == 1
    assert erasure.resume(store) == Erasure()
    assert {name for name, _ in left_in(stick)} == {"theirs.db"}


def test_nobody_can_be_erased_twice(store: Store, ben: CustomerId) -> None:
    erase(store, ben)
    with pytest.raises(NotFound):
        erasure.plan(store, ben)
    with pytest.raises(NotFound):
        erasure.erase(store, ben, NOW)


def test_it_can_be_told_that_nothing_is_unfinished(store: Store) -> None:
    keep(store, "backups", ["not what it should be"])
    assert erasure.resume(store) == Erasure()
    assert not erasure.Ledger(store).has(CustomerDraft("Ben Okafor"))


WRITER = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from smallcrm.services import erasure
from smallcrm.storage import rewriting
from smallcrm.storage.store import Store
NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
store = Store(Path(sys.argv[1]), lambda: NOW)
place, name = {
    "rewrite": (rewriting, "rewrite"), "replace": (rewriting, "_settle"),
    "vacuum": (erasure.erasure, "vacuum"), "end": (erasure, "_settle"),
}[sys.argv[2]]
right, calls = getattr(place, name), []
def die(*args, **kwargs):
    calls.append(args)
    if sys.argv[2] != "replace" or len(calls) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return right(*args, **kwargs)
setattr(place, name, die)
who = store.fetch("SELECT id FROM customer WHERE uid = 'uid-of-zebulon'")[0][0]
erasure.erase(store, who, NOW)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("when", ["rewrite", "replace", "vacuum", "end"])
def test_one_that_was_killed_is_finished_at_the_next_start(
    store: Store, ben: CustomerId, when: str
) -> None:
    zebulon(store)
    made = store.backup("start-of-day")
    manifest = made.with_name(made.name + ".json")
    manifest.write_text(json.dumps({"sha256": hashlib.sha256(made.read_bytes()).hexdigest()}))
    store.backup("by-hand")
    store.close()
    died = subprocess.run(
        [sys.executable, "-c", WRITER, str(store.path), when], capture_output=True, check=False
    )
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    again = Store(store.path, lambda: NOW)
    again.prepare()
    assert again.fetch("SELECT name FROM customer") == [("Ben Okafor",)]
    assert left_in(store.path.parent)
    erasure.resume(again)
    again.close()
    assert left_in(store.path.parent) == []
    noted = json.loads(manifest.read_text())
    assert noted["sha256"] == hashlib.sha256(made.read_bytes()).hexdigest()


@pytest.fixture
def lone(tmp_path: Path) -> Path:
    path = tmp_path / "lone.db"
    path.write_bytes(b"x")
    return path


def test_a_manifest_that_waits_counts_only_for_its_own_backup(lone: Path) -> None:
    waiting = lone.with_name("lone.db.json.next")
    for text in ("no json", json.dumps({"sha256": "other"})):
        waiting.write_text(text)
        rewriting._settle(lone)
        assert not waiting.exists()
    assert rewriting.manifest(lone) == {}
    lone.with_name("lone.db.json").write_text("[]")
    assert rewriting.manifest(lone) == {}
