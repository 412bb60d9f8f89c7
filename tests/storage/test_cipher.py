"""An encrypted file: nothing plain on the disk, and nobody writes into what is replaced."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import CannotWrite, FileBusy, FileDamaged, FileMoved, NotOurFile
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key, connect, driver
from smallcrm.storage.models import Customer, Fact
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
KEY = Key(bytearray(range(32)), b"salt of 16 bytes")
CANARY = "Zeppelinstrasse"


def fill(store: Store, count: int = 1) -> None:
    with store.write(Action.ADD_CUSTOMER, CANARY) as session:
        ana = Customer(uid=CANARY, kind="person", name=CANARY, sort_key="z", created_at=NOW)
        session.add(ana)
        session.flush()
        session.add_all(Fact(customer_id=ana.id, text=f"{CANARY} {n}") for n in range(count))


def plain_in(folder: Path) -> list[str]:
    """Files in which the canary stands, whole or as the index of words keeps it."""
    words = (CANARY.encode(), CANARY.casefold().encode(), CANARY.encode("utf-16-le"))
    files = [f for f in folder.rglob("*") if f.is_file()]
    return [f.name for f in files if any(w in f.read_bytes() for w in words)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_no_byte_is_plain_also_while_it_is_written(folder: Path) -> None:
    store = Store(folder / "smallcrm.db", lambda: NOW, KEY)
    store.prepare()
    fill(store, 800)
    assert plain_in(folder) == []
    with store.write(Action.ADD_DETAIL) as session:
        for fact in session.query(Fact).all():
            fact.text = f"other {CANARY}"
        session.flush()
        assert plain_in(folder) == []
    store.backup("test")
    store.close()
    assert plain_in(folder) == []


def test_the_journal_is_encrypted(folder: Path) -> None:
    """The pages as they were before a change stand in it until the commit."""
    store = Store(folder / "smallcrm.db", lambda: NOW, KEY)
    store.prepare()
    fill(store, 800)
    store.close()
    with closing(connect(store.path, "rw", KEY)) as other:
        other.execute("PRAGMA cache_size=2")  # pages are written out before the commit
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE fact SET text = text || 'x'")
        journal = store.path.with_name("smallcrm.db-journal")
        assert journal.stat().st_size > 20_000
        assert plain_in(folder) == []
        other.execute("ROLLBACK")


def test_the_same_bytes_are_plain_without_a_key(folder: Path) -> None:
    """The search for plain bytes finds them where they are."""
    store = Store(folder / "smallcrm.db", lambda: NOW)
    store.prepare()
    fill(store, 10)
    store.close()
    assert plain_in(folder) == ["smallcrm.db"]


def test_no_temporary_file_is_written_by_a_large_sort() -> None:
    with closing(driver(KEY).connect(":memory:")) as memory:
        made = {row[0] for row in memory.execute("PRAGMA compile_options")}
    assert made & {"TEMP_STORE=2", "TEMP_STORE=3"}


@pytest.mark.skipif(os.name == "nt", reason="an open file is not replaced there")
def test_who_waits_to_write_finds_the_file_replaced(folder: Path) -> None:
    """Another process holds it: its change is refused, and not lost in the old file."""
    store = Store(folder / "smallcrm.db", lambda: NOW, KEY)
    store.prepare()
    fill(store)
    assert store.fetch("SELECT count(*) FROM fact") == [(1,)]
    other = Key(bytearray(32), cipher.new_salt())
    cipher.recode(store.path, KEY, other)
    with pytest.raises(FileMoved), store.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=1, text="late"))
    store.close()
    again = Store(store.path, lambda: NOW, other)
    again.prepare()
    assert again.fetch("SELECT count(*) FROM fact") == [(1,)]
    again.close()


def test_a_file_that_is_being_written_is_not_changed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "BUSY_MS", 50)
    store = Store(folder / "smallcrm.db", lambda: NOW, KEY)
    store.prepare()
    with store.write(Action.ADD_CUSTOMER) as session:
        session.add(Customer(uid="u", kind="person", name="Ana", sort_key="a", created_at=NOW))
        session.flush()
        with pytest.raises(FileBusy):
            cipher.recode(store.path, KEY, None)
    assert store.fetch("SELECT name FROM customer") == [("Ana",)]
    store.close()
    assert cipher.header(store.path) == KEY.salt


@pytest.mark.parametrize("asked", [False, True])
def test_a_transaction_cut_off_is_rolled_back_first(asked: bool, folder: Path) -> None:
    """What a killed writer left is in the journal; the copy must not have it."""
    store = Store(folder / "smallcrm.db", lambda: NOW, KEY)
    store.prepare()
    fill(store, 800)
    store.close()
    with closing(connect(store.path, "rw", KEY)) as other:
        other.execute("PRAGMA cache_size=2")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE fact SET text = 'half'")
        half = {f.name: f.read_bytes() for f in folder.glob("smallcrm.db*")}
        other.execute("ROLLBACK")
    for name, content in half.items():
        (folder / name).write_bytes(content)
    assert len(half) == 2
    if asked:
        assert cipher.opens(store.path, KEY)
    else:
        again = Store(store.path, lambda: NOW, KEY)
        again.prepare()
        again.close()
    cipher.recode(store.path, KEY, None)
    plain = Store(store.path, lambda: NOW)
    plain.prepare()
    assert plain.fetch("SELECT count(*) FROM fact WHERE text = 'half'") == [(0,)]
    plain.close()


def test_the_wrong_key_opens_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    store = Store(folder / "smallcrm.db", lambda: NOW, KEY)
    store.prepare()
    store.close()
    wrong = Key(bytearray(32), KEY.salt)
    assert not cipher.opens(store.path, wrong)
    assert not cipher.opens(store.path, None)
    for key in (wrong, None):
        with pytest.raises(NotOurFile):
            Store(store.path, lambda: NOW, key).prepare()
    with pytest.raises(CannotWrite):
        cipher.opens(folder / "nowhere.db", KEY)
    assert capfd.readouterr().err == ""


def test_a_key_is_never_shown() -> None:
    assert repr(KEY) == "Key()"
    fixed = Key(bytes(32), bytes(16))
    fixed.wipe()  # cannot be written over; nothing happens


def test_an_empty_and_a_missing_file_are_not_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "f"
    assert not cipher.is_encrypted(path)
    path.touch()
    assert not cipher.is_encrypted(path)
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE t(a)")
    assert not cipher.is_encrypted(path)


def test_on_windows_files_are_replaced_when_nobody_has_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(folder / "smallcrm.db", lambda: NOW)
    store.prepare()
    store.close()
    monkeypatch.setattr(os, "name", "nt")
    part = folder / "smallcrm.db.recode.part"
    part.write_bytes(b"new")
    cipher._exchange(part, store.path, overwrite=True)
    assert store.path.read_bytes() == b"new"


@pytest.mark.parametrize("words", ["database disk image is malformed", "disk I/O error"])
def test_an_export_that_fails_says_why(tmp_path: Path, words: str) -> None:
    library = driver(KEY)

    class Source:
        def execute(self, sql: str, *values: object) -> Source:
            if "sqlcipher_export" in sql:
                raise library.OperationalError(words)
            return self

    expected = FileDamaged if "malformed" in words else library.OperationalError
    with pytest.raises(expected):
        cipher._export(cast(sqlite3.Connection, Source()), tmp_path, KEY, tmp_path)
