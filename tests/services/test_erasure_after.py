"""After an erasure: imports, older backups, a second folder, a killed process, other files."""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from services.erased_people import NOW, erase, left_in, note, zebulon
from smallcrm.domain.erasing import Erasure
from smallcrm.domain.errors import NotFound, ReadOnly
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    EmailDraft,
    FactDraft,
    PhoneDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import (
    capture_folder,
    csv_export,
    customers,
    erased,
    erasure,
    exchange,
    json_export,
)
from smallcrm.storage import backups, rewriting
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.connection import Key, connect_read_only
from smallcrm.storage.store import Store


@pytest.fixture
def ben(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ben Okafor"), NOW)


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
    assert erased.reapply(restored, store) == 1
    assert erased.reapply(restored, store) == 0
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
        (stick / f"{name}.json").write_text(json.dumps({"file": name, "origin": origin}))
    shutil.rmtree(store.path.parent / "backups")
    stick.rename(away)
    done = erase(store, who)
    assert (done.rewritten, done.unreachable) == (0, str(stick))
    assert erasure.resume(store).unreachable == str(stick)
    away.rename(stick)
    assert erasure.resume(store).rewritten == 1
    assert erasure.resume(store) == Erasure()
    assert {name for name, _ in left_in(stick)} == {"theirs.db"}


def test_another_file_of_the_folder_that_names_them_is_told_of(
    store: Store, ben: CustomerId
) -> None:
    who = zebulon(store)
    damaged = store.path.parent / "damaged.txt"
    damaged.write_text("... ZEBULON QUIXMIRE ...")
    (store.path.parent / "other.txt").write_text("nobody")
    (store.path.parent / "link").symlink_to(damaged)
    assert erase(store, who).left == (damaged,)


def test_what_lies_in_the_capture_folder_and_names_them_is_told_of(
    store: Store, ben: CustomerId, tmp_path: Path
) -> None:
    who = zebulon(store)
    folder = tmp_path / "capture"
    taken = folder / "taken"
    taken.mkdir(parents=True)
    (taken / "note.txt").write_text("rang Zebulon Quixmire")
    (folder / "zebulon quixmire - door.jpg").write_bytes(b"door")
    (taken / "other.txt").write_text("nobody")
    (taken / "link.txt").symlink_to(taken / "note.txt")
    capture_folder.choose(store, folder)
    told = (folder / "zebulon quixmire - door.jpg", taken / "note.txt")
    assert erase(store, who).left == told
    assert all(path.exists() for path in told)


def test_a_capture_folder_that_is_gone_keeps_nobody(
    store: Store, ben: CustomerId, tmp_path: Path
) -> None:
    capture_folder.choose(store, tmp_path / "gone")
    assert erase(store, zebulon(store)).left == ()


def test_nobody_can_be_erased_twice(store: Store, ben: CustomerId) -> None:
    erase(store, ben)
    with pytest.raises(NotFound):
        erasure.plan(store, ben)
    with pytest.raises(NotFound):
        erasure.erase(store, ben, NOW)


def test_it_can_be_told_that_nothing_is_unfinished(store: Store) -> None:
    keep(store, "backups", ["not what it should be"])
    assert erasure.resume(store) == Erasure()
    assert not erased.Ledger(store).has(CustomerDraft("Ben Okafor"))


WRITER = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from smallcrm.services import erasure
from smallcrm.storage import backups, rewriting
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


def test_nobody_is_erased_from_what_is_only_looked_at(store: Store, tmp_path: Path) -> None:
    who = zebulon(store)
    store.close()
    shown = Store(store.path, lambda: NOW, store.key)
    place = tmp_path / "look"
    place.mkdir()
    shown.look(place)
    with pytest.raises(ReadOnly):
        erase(shown, who)
    assert shown.fetch("SELECT count(*) FROM customer WHERE id = ?", (who,)) == [(1,)]
    shown.close()


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
    assert not backups.manifest_of(lone).exists()
    lone.with_name("lone.db.json").write_text("[]")
    assert backups.known(lone).origin == ""


def test_an_export_does_not_take_the_key_of_the_hashes_along(
    store: Store, ben: CustomerId, tmp_path: Path
) -> None:
    erase(store, ben)
    target = tmp_path / "all.json"
    json_export.write(store, target, NOW)
    tables = json.loads(target.read_text("utf-8"))["tables"]
    assert len(tables["erased"]) == 2  # by UID, and as who had nothing but this name
    assert erased.KEY not in [row["name"] for row in tables["setting"]]


def test_an_encrypted_file_and_its_backups(tmp_path: Path) -> None:
    pytest.importorskip("sqlcipher3", reason="SQLCipher is not installed")
    key = Key(b"k" * 32, b"s" * 16)
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: NOW, key)
    store.prepare()
    customers.add(store, CustomerDraft("Ben Okafor"), NOW)
    who = zebulon(store)
    kept = store.backup("by-hand")
    assert erase(store, who).rewritten == 1
    for path in (kept, store.path):
        with closing(connect_read_only(path, key)) as connection:
            assert connection.execute("SELECT name FROM customer").fetchall() == [("Ben Okafor",)]
            said = "\n".join(str(r) for r in connection.execute("SELECT * FROM change"))
        assert "Zebulon" not in said
        assert not path.read_bytes().startswith(b"SQLite format")
    assert erased.Ledger(store).has(CustomerDraft("Z", uid="uid-of-zebulon"))
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_all_files_are_for_their_owner_alone(store: Store, ben: CustomerId, tmp_path: Path) -> None:
    who = zebulon(store)
    made = store.backup("by-hand")
    made.with_name(made.name + ".json").write_text("{}")
    made.with_name(made.name + ".json").chmod(0o600)
    json_export.write(store, store.path.parent / "all.json", NOW)
    csv_export.write(store, store.path.parent / "all.csv")
    erase(store, who)
    places = [store.path.parent, *store.path.parent.rglob("*")]
    modes = {(p.is_dir(), stat.S_IMODE(p.stat().st_mode)) for p in places}
    assert modes == {(True, 0o700), (False, 0o600)}


def test_a_first_name_that_others_have_too_is_only_a_guess(store: Store) -> None:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    ben = customers.add(store, CustomerDraft("Ben Okafor"), NOW)
    ana = customers.add(store, CustomerDraft("Ana", details=(PhoneDraft("112"),)), NOW)
    note(store, "lunch with Ana Lima, 112 euros", ben)
    assert [m.certain for m in erasure.plan(store, ana).mentions] == [False]
    erase(store, ana, everywhere=False)
    assert store.fetch("SELECT line FROM captured_line") == [
        ("Line: lunch with Ana Lima, 112 euros",)
    ]


def test_a_card_of_somebody_else_is_not_skipped(store: Store, ben: CustomerId) -> None:
    erase(store, zebulon(store))
    with store.write_quietly() as session:
        session.merge(Setting(name="backups", value="no json"))
    card = CustomerDraft(
        "Cleo Marsh",
        details=(FactDraft("sails"), EmailDraft("c@x.org"), AffiliationDraft("Tulip Works")),
    )
    assert bring(store, card) == (1, 0)
    assert erase(store, ben).unreachable == ""
