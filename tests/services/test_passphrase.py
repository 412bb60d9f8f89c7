"""The passphrase: set, changed, removed, tried, and what a wrong one costs."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import (
    FileDamaged,
    NoCipher,
    NotOurFile,
    TooSoon,
    WrongPassphrase,
)
from smallcrm.services import passphrase, unfinished
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key, driver
from smallcrm.storage.models import Customer, Fact
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
WORDS = "blue river tram oven"
CANARY = "Zeppelinstrasse"


def silent(done: int, total: int) -> None:
    pass


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The derivation itself, with fewer rounds."""
    monkeypatch.setattr(cipher, "ROUNDS", 10)


@pytest.fixture
def path(tmp_path: Path, quick: None) -> Path:
    """A plain file with one backup, closed."""
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: NOW)
    store.prepare()
    with store.write(Action.ADD_CUSTOMER, "Ana") as session:
        ana = Customer(uid="u", kind="person", name="Ana", sort_key="ana", created_at=NOW)
        session.add(ana)
        session.flush()
        session.add(Fact(customer_id=ana.id, text=CANARY))
    store.backup("test")
    store.close()
    return store.path


def facts(path: Path, key: Key | None) -> list[tuple[str]]:
    store = Store(path, lambda: NOW, key)
    store.prepare()
    found = store.fetch("SELECT text FROM fact")
    assert store.faults() == []
    store.close()
    return found


def in_bytes(folder: Path, word: str) -> list[str]:
    """The files of a folder in which the word stands in some encoding."""
    wanted = [word.encode(e) for e in ("utf-8", "utf-16-le", "utf-16-be")]
    wanted.append(word.casefold().encode())
    return [
        str(f)
        for f in folder.rglob("*")
        if f.is_file() and any(w in f.read_bytes() for w in wanted)
    ]


def set_one(path: Path, words: str = WORDS) -> Key:
    key, _ = passphrase.set_new(path, None, words, unfinished.folders(path), silent)
    return key


# --- setting, changing, removing -----------------------------------------------------------------


def test_a_passphrase_is_set_changed_and_removed(path: Path) -> None:
    folders = unfinished.folders(path)
    assert in_bytes(path.parent, CANARY)
    steps: list[tuple[int, int]] = []
    key, done = passphrase.set_new(
        path, None, WORDS, folders, lambda done, total: steps.append((done, total))
    )
    assert done == passphrase.Recoded(1, ())
    assert steps == [(0, 1), (1, 1)]
    assert passphrase.is_set(path)
    assert in_bytes(path.parent, CANARY) == []
    assert facts(path, key) == [(CANARY,)]
    (copy,) = folders[0].glob("*.db")
    assert facts(copy, key) == [(CANARY,)]

    other, done = passphrase.set_new(path, key, "quite other words", folders, silent)
    assert done.backups == 1
    assert not cipher.opens(path, key)
    assert facts(path, other) == [(CANARY,)]
    assert cipher.old_key(path, other) is None

    assert passphrase.remove(path, other, folders, silent).left == ()
    assert not passphrase.is_set(path)
    assert facts(path, None) == [(CANARY,)]
    assert facts(copy, None) == [(CANARY,)]
    assert sorted(p.name for p in path.parent.iterdir()) == ["backups", "smallcrm.db"]


def test_the_file_opens_with_the_passphrase_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As any SQLCipher tool does it: it derives the key itself."""
    monkeypatch.undo()
    set_one(path)
    with closing(driver(Key(b"", b"")).connect(str(path))) as other:
        other.execute(f"PRAGMA key='{WORDS}'")
        assert other.execute("SELECT text FROM fact").fetchall() == [(CANARY,)]


def test_files_stay_the_owners(path: Path) -> None:
    set_one(path)
    for file in (*path.parent.rglob("*.db"), path.parent / "passphrase.json"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_failed_change_leaves_all_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "_differ", lambda source, query: True)
    with pytest.raises(FileDamaged):
        set_one(path)
    assert facts(path, None) == [(CANARY,)]
    assert sorted(p.name for p in path.parent.iterdir()) == ["backups", "smallcrm.db"]


def test_without_the_packages_it_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = set_one(path)
    monkeypatch.setattr(cipher, "find_spec", lambda name: None)
    for work in (
        lambda: set_one(path),
        lambda: passphrase.unlock(path, WORDS, NOW),
        lambda: cipher.recode(path, key, None),
        lambda: cipher.opens(path, key),
    ):
        with pytest.raises(NoCipher):
            work()
    assert passphrase.wait(path, NOW) == 0


# --- what was left half done ---------------------------------------------------------------------


def test_a_plain_backup_is_encrypted_at_the_next_start(path: Path) -> None:
    key = cipher.derive(WORDS, cipher.new_salt())
    cipher.recode(path, None, key, remember=True)  # killed here
    folders = unfinished.folders(path)
    assert in_bytes(path.parent, CANARY)
    assert passphrase.finish(path, key, folders, silent) == passphrase.Recoded(1, ())
    assert in_bytes(path.parent, CANARY) == []
    assert passphrase.finish(path, key, folders, silent) == passphrase.Recoded(0, ())


def test_a_backup_under_the_key_of_before_is_brought_along(path: Path) -> None:
    old, new = set_one(path), cipher.derive("quite other words", cipher.new_salt())
    cipher.recode(path, old, new, remember=True)  # killed here
    folders = unfinished.folders(path)
    assert cipher.old_key(path, new) == old
    assert passphrase.finish(path, new, folders, silent) == passphrase.Recoded(1, ())
    (copy,) = folders[0].glob("*.db")
    assert facts(copy, new) == [(CANARY,)]
    assert cipher.old_key(path, new) is None


def test_the_key_of_before_is_forgotten_where_no_backup_needs_it(path: Path) -> None:
    old, new = set_one(path), cipher.derive("quite other words", cipher.new_salt())
    cipher.recode(path, old, new, remember=True)
    folders = unfinished.folders(path)
    for copy in folders[0].glob("*.db"):
        copy.unlink()
    passphrase.finish(path, new, folders, silent)
    assert cipher.old_key(path, new) is None


def test_a_backup_that_cannot_be_read_is_named(path: Path) -> None:
    (folder,) = unfinished.folders(path)
    (copy,) = folder.glob("*.db")
    strange, broken = folder / "a.db", folder / "b.db"
    strange.write_bytes(os.urandom(8192))
    broken.write_bytes(copy.read_bytes()[:9000])
    key, done = passphrase.set_new(path, None, WORDS, [folder], silent)
    assert done == passphrase.Recoded(1, (strange, broken))
    assert facts(copy, key) == [(CANARY,)]


def test_left_overs_are_removed(path: Path) -> None:
    (folder,) = unfinished.folders(path)
    for left in (path.name + cipher.PART, path.name + cipher.PART + "-journal"):
        (path.parent / left).write_text(CANARY)
        (folder / left).write_text(CANARY)
    assert unfinished.clean(path, [folder]) == 4
    assert [p.name for p in path.parent.iterdir() if "part" in p.name] == []
    assert unfinished.clean(path, [folder]) == 0
    assert facts(path, None) == [(CANARY,)]


# --- trying --------------------------------------------------------------------------------------


def test_the_right_one_opens_however_it_is_composed(path: Path) -> None:
    set_one(path, "caf\u00e9 and more words")
    key = passphrase.unlock(path, "cafe\u0301 and more words", NOW)
    assert facts(path, key) == [(CANARY,)]
    key.wipe()
    assert not any(key.secret)


def test_wrong_ones_wait_longer_and_longer(path: Path) -> None:
    set_one(path)
    waits, now = [], NOW
    for _ in range(14):
        with pytest.raises(WrongPassphrase) as told:
            passphrase.unlock(path, "wrong", now)
        waits.append(told.value.seconds)
        if told.value.seconds:
            with pytest.raises(TooSoon) as soon:
                passphrase.unlock(path, WORDS, now + timedelta(seconds=told.value.seconds - 1))
            assert soon.value.seconds == 1
        now += timedelta(seconds=told.value.seconds)
    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]
    passphrase.unlock(path, WORDS, now)
    assert passphrase.wait(path, now) == 0


def test_a_clock_set_back_lets_nobody_wait_for_years(path: Path) -> None:
    set_one(path)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            passphrase.unlock(path, "wrong", NOW)
    assert passphrase.wait(path, NOW - timedelta(days=1000)) == 2


def test_a_damaged_file_is_not_called_a_wrong_passphrase(path: Path) -> None:
    key = set_one(path)
    spoiled = bytearray(path.read_bytes())
    spoiled[100] ^= 1
    path.write_bytes(spoiled)
    with pytest.raises(WrongPassphrase):
        passphrase.unlock(path, "wrong", NOW)
    assert passphrase.unlock(path, WORDS, NOW) == key
    assert passphrase.wait(path, NOW) == 0
    with pytest.raises(NotOurFile):
        facts(path, key)


@pytest.mark.parametrize(
    "kept",
    [
        *("", "{", "[]", '{"failures": "x"}', "\xff"),
        '{"failures": 9, "failed_at": "soon", "check": "", "keychain": 0}',
        '{"failures": 9, "failed_at": "2026-11-25T13:30:00", "check": "", "keychain": 0}',
    ],
)
def test_a_spoiled_memory_of_tries_is_none(kept: str, path: Path) -> None:
    key = set_one(path)
    passphrase.guard_path(path).write_text(kept, encoding="latin-1")
    assert passphrase.read_guard(path) == passphrase.Guard()
    assert passphrase.unlock(path, WORDS, NOW) == key


def test_a_key_from_the_keychain_is_tried_like_any(path: Path) -> None:
    key = set_one(path)
    passphrase.set_keychain(path, on=True)
    assert passphrase.read_guard(path).keychain
    assert passphrase.with_secret(path, bytes(key.secret)) == key
    assert passphrase.with_secret(path, bytes(32)) is None
    passphrase.trust(path, key)
    assert passphrase.read_guard(path).keychain, "nothing else was to be remembered"
