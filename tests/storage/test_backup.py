"""A backup is a good copy or it is not there."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import CannotWrite, FileDamaged
from smallcrm.storage import backup
from smallcrm.storage.models import Customer, Fact
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


@pytest.fixture
def filled(store: Store) -> Store:
    with store.write(Action.ADD_CUSTOMER, "Ana Lima") as session:
        ana = Customer(uid="u", kind="person", name="Ana", sort_key="ana", created_at=NOW)
        session.add(ana)
        session.flush()
        session.add(Fact(customer_id=ana.id, text="Oat latte"))
    return store


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_backup_can_be_used_in_the_place_of_the_file(filled: Store, tmp_path: Path) -> None:
    copy = filled.backup("test")
    assert copy.name == "smallcrm-test-20261125T133000000000Z.db"
    assert dump(copy) == dump(filled.path)
    names = {copy.name, f"{copy.name}.json"}
    assert {p.name for p in copy.parent.iterdir()} == names
    restored = Store(copy, lambda: NOW)
    restored.prepare()
    assert restored.fetch("SELECT text FROM fact") == [("Oat latte",)]
    restored.undo()
    assert restored.fetch("SELECT text FROM fact") == []
    restored.close()


def test_a_backup_is_made_while_a_write_is_open(filled: Store) -> None:
    with filled.write(Action.ADD_DETAIL) as session:
        session.add(Fact(customer_id=1, text="unsaved"))
        session.flush()
        copy = filled.backup("test")
    assert "unsaved" not in "".join(dump(copy))
    assert "unsaved" in "".join(dump(filled.path))


@pytest.mark.skipif(os.name == "nt", reason="the umask is a thing of POSIX")
def test_the_umask_does_not_open_anything(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = Store(tmp_path / "data" / "smallcrm.db", lambda: NOW)
        store.prepare()
        copy = store.backup("test")
        store.close()
    finally:
        os.umask(before)
    modes = {p: stat.S_IMODE(p.stat().st_mode) for p in (store.path, copy)}
    assert set(modes.values()) == {0o600}
    folders = {stat.S_IMODE(p.parent.stat().st_mode) for p in (store.path, copy)}
    assert folders == {0o700}


def test_a_damaged_file_makes_no_backup(filled: Store) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("UPDATE fact SET customer_id = 99")
    assert filled.faults() == ["fact 1 has no customer"]
    with pytest.raises(FileDamaged):
        filled.backup("test")
    assert list((filled.path.parent / backup.FOLDER).iterdir()) == []


def test_torn_pages_are_found(filled: Store) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'customer'"
        page = connection.execute(query).fetchone()[0]
    content = bytearray(filled.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    filled.path.write_bytes(content)
    with pytest.raises(FileDamaged):
        filled.fetch("SELECT * FROM customer")
    filled.freeze(None)  # the copying finds it as well
    with pytest.raises(FileDamaged):
        filled.backup("test")
    assert list((filled.path.parent / backup.FOLDER).iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(filled: Store) -> None:
    (filled.path.parent / backup.FOLDER).write_text("in the way")
    with pytest.raises(CannotWrite):
        filled.backup("test")


def test_a_whole_file_has_no_faults(filled: Store) -> None:
    assert filled.faults() == []


def test_the_copy_and_its_folder_are_synced(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(descriptor)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    filled.backup("posix")
    assert len(synced) == 3
    monkeypatch.setattr(os, "name", "nt")  # folders cannot be synced there
    backup.sync(filled.path.parent)
    monkeypatch.undo()
    assert len(synced) == 3
