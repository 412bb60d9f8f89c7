"""Moving where a passphrase is in play, on either side; and backups from before it."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.backups import Backup, Fault
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.comparison import Since
from smallcrm.domain.errors import NeedsPassphrase, UnfitBackup, WrongPassphrase
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import (
    backups,
    comparing,
    customers,
    moving,
    passphrase,
    restoring,
    unfinished,
)
from smallcrm.storage import backups as folders
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store

pytest.importorskip("sqlcipher3")

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
OLD, NEW = "blue river tram oven", "sotiva nerupo bodika lumare"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "ROUNDS", 10)


def silent(done: int, total: int) -> None:
    pass


def made(path: Path, name: str, key: Key | None = None) -> None:
    with closing(Store(path, lambda: NOW, key)) as store:
        store.prepare()
        customers.add(store, CustomerDraft(name), NOW)
        store.backup("by-hand")


def lock(path: Path, words: str, old: Key | None = None) -> Key:
    return passphrase.set_new(path, old, words, unfinished.folders(path), silent)[0]


def packed(tmp_path: Path, words: str = "") -> Path:
    path, target = tmp_path / "other" / "smallcrm.db", tmp_path / "x.smallcrm"
    made(path, "Ana Lima")
    with closing(Store(path, lambda: NOW)) as store:
        moving.pack(store, target, {}, NOW, words)
    return target


def names(path: Path, key: Key | None) -> list[str]:
    with closing(Store(path, lambda: NOW, key)) as store:
        store.prepare()
        return [str(r[0]) for r in store.fetch("SELECT name FROM customer")]


def test_nothing_plain_comes_to_the_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = tmp_path / "data" / "smallcrm.db"
    made(path, "Ana Lima")
    seen: list[list[Path]] = []
    real = cipher.recode

    def look(part: Path, old: Key | None, new: Key | None) -> None:
        seen.append(list(stick.iterdir()))
        real(part, old, new)

    monkeypatch.setattr(cipher, "recode", look)
    with closing(Store(path, lambda: NOW)) as store:
        moving.pack(store, stick / "x.smallcrm", {}, NOW, OLD)
    assert seen == [[]]
    assert [p.name for p in stick.iterdir()] == ["x.smallcrm"]
    assert b"Ana Lima" not in (stick / "x.smallcrm").read_bytes()
    assert not list(path.parent.glob(f"{moving.PLACE}*"))


def test_a_plain_file_is_locked_where_there_is_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "data" / "smallcrm.db"
    made(path, "Tom Baker")
    own = lock(path, OLD)
    brought = moving.unpack(packed(tmp_path), path, NOW, None, own)
    assert brought.key is own
    for file in (path, *(path.parent / "backups").glob("*.db")):
        assert cipher.header(file) == own.salt
    assert names(path, own) == ["Ana Lima"]


def test_the_passphrase_of_here_stays_whatever_comes(tmp_path: Path) -> None:
    path = tmp_path / "data" / "smallcrm.db"
    made(path, "Tom Baker")
    own = lock(path, OLD)
    target = packed(tmp_path, NEW)
    brought = moving.unpack(target, path, NOW, moving.unlock(target, NEW), own)
    assert brought.key is own
    for file in (path, *(path.parent / "backups").glob("*.db")):
        assert cipher.header(file) == own.salt
    assert names(path, passphrase.unlock(path, OLD, NOW)) == ["Ana Lima"]
    with pytest.raises(WrongPassphrase):
        passphrase.unlock(path, NEW, NOW)


def test_plain_backups_of_here_follow_the_key_that_came(tmp_path: Path) -> None:
    path = tmp_path / "data" / "smallcrm.db"
    made(path, "Tom Baker")
    target = packed(tmp_path, NEW)
    brought = moving.unpack(target, path, NOW, moving.unlock(target, NEW), None)
    assert brought.key is not None
    done = passphrase.finish(path, brought.key, unfinished.folders(path), silent)
    assert (done.backups, done.left) == (2, ())
    for file in (path, *(path.parent / "backups").glob("*.db")):
        assert cipher.header(file) == brought.key.salt
    assert names(path, brought.key) == ["Ana Lima"]
    assert cipher.old_key(path, brought.key) is None


def test_one_that_comes_home_needs_no_other_key(tmp_path: Path) -> None:
    path, target = tmp_path / "data" / "smallcrm.db", tmp_path / "x.smallcrm"
    made(path, "Tom Baker")
    own = lock(path, OLD)
    with closing(Store(path, lambda: NOW, own)) as store:
        moving.pack(store, target, {}, NOW, "", own)
    key = moving.unlock(target, OLD)
    assert moving.unpack(target, path, NOW, key, own).key is key
    assert names(path, key) == ["Tom Baker"]


# --- backups under another passphrase ------------------------------------------------------------


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Store, Backup]:
    """A file with a passphrase, and a backup under the one of before, that lay elsewhere."""
    path, away = tmp_path / "data" / "smallcrm.db", tmp_path / "away"
    made(path, "Tom Baker")
    first = lock(path, OLD)
    away.mkdir()
    (backup,) = folders.listed(path.parent / "backups")
    copy = backups.copy_to(backup, away)
    store = Store(path, lambda: NOW, lock(path, NEW, first))
    store.prepare()
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    return store, copy


def test_an_older_passphrase_is_asked_for(locked: tuple[Store, Backup]) -> None:
    store, copy = locked
    with pytest.raises(NeedsPassphrase), restoring.opened(store, copy):
        pass
    with pytest.raises(WrongPassphrase):
        moving.unlock(copy.path, NEW)
    before = copy.path.read_bytes()
    key = moving.unlock(copy.path, OLD)
    with restoring.opened(store, copy, key) as beside:
        assert b"SQLite format" not in beside.path.read_bytes()
        found = comparing.compare(store, beside)
        assert [d.name for d in found.of(Since.ADDED)] == ["Ana Lima"]
    restoring.replace_all(store, copy, NOW, key)
    assert store.fetch("SELECT name FROM customer") == [("Tom Baker",)]
    assert copy.path.read_bytes() == before
    assert store.key is not None
    store.close()
    assert cipher.header(store.path) == store.key.salt


def test_noise_in_the_place_of_a_backup_is_damage(locked: tuple[Store, Backup]) -> None:
    store, copy = locked
    copy.path.write_bytes(random.Random(5).randbytes(8192))
    with pytest.raises(UnfitBackup) as told, restoring.opened(store, copy):
        pass
    assert told.value.fault is Fault.DAMAGED
    copy.path.unlink()
    with pytest.raises(UnfitBackup) as told, restoring.opened(store, copy):
        pass
    assert told.value.fault is Fault.MISSING
    store.close()


def test_plain_backups_on_a_stick_that_was_away_are_locked_when_it_is_back(
    tmp_path: Path, clock: FixedClock
) -> None:
    path, stick = tmp_path / "data" / "smallcrm.db", tmp_path / "stick"
    stick.mkdir()
    with closing(Store(path, clock.now)) as store:
        store.prepare()
        customers.add(store, CustomerDraft("Tom Baker"), NOW)
        backups.set_second(store, stick)
        backups.make(store, "by-hand", NOW, clock.zone())
        broken = folders.known(store.backup("before-import"))
        origin = backups.keeping(store).origin
        hurt = folders.copy(broken, stick, origin).path
        odd = folders.copy(folders.known(store.backup("before-merge")), stick, origin).path
        folders.write(folders.manifest_of(odd), replace(folders.known(odd), sha256="0" * 64))
    content = hurt.read_bytes()
    hurt.write_bytes(content[:8192] + b"\x55" * 8192 + content[16384:])
    stick.rename(tmp_path / "away")
    key = lock(path, NEW)
    (tmp_path / "away").rename(stick)
    with closing(Store(path, clock.now, key)) as store:
        store.prepare()
        backups.copy_to_second(store, NOW)
        assert backups.keeping(store).second_trouble is None
        backups.copy_to_second(store, NOW)
        for copy in backups.in_second(store):
            if copy.path != odd:
                backups.verify(store, copy)
        assert not backups.is_as_written(folders.known(odd)), "what was doubtful stays so"
    found = sorted(stick.glob("*.db"))
    assert found
    assert hurt not in found, "what cannot be locked does not stay plain"
    assert {cipher.header(copy) for copy in found} == {key.salt}


def test_an_encrypted_file_opens_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data" / "smallcrm.db"
    made(path, "Tom Baker")
    lock(path, OLD)
    passphrase.guard_path(path).unlink()
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(passphrase, "guard_path", lambda file: blocked / "guard")
    key = passphrase.unlock(path, OLD, NOW)
    assert names(path, key) == ["Tom Baker"]
    with pytest.raises(WrongPassphrase):
        passphrase.unlock(path, NEW, NOW)
