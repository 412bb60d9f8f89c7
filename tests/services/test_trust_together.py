"""What erasing, backups and the passphrase do to each other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.domain.records import CustomerDraft, EmailDraft, FactDraft
from smallcrm.services import backups, customers, erasure, passphrase, restoring, unfinished
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
CANARY = "Zeppelinstrasse"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The derivation itself, with fewer rounds."""
    monkeypatch.setattr(cipher, "ROUNDS", 10)


def silent(done: int, total: int) -> None:
    """No progress."""


def made(store: Store, at: datetime) -> Path:
    return backups.make(store, "by-hand", at, UTC).path


def opened(path: Path, key: Key | None) -> Store:
    again = Store(path, lambda: NOW, key)
    again.prepare()
    return again


def in_bytes(folder: Path, word: str) -> list[str]:
    return [str(f) for f in folder.rglob("*") if f.is_file() and word.encode() in f.read_bytes()]


def test_who_was_erased_does_not_come_back_with_a_backup(store: Store, tmp_path: Path) -> None:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@example.org"), FactDraft(CANARY)))
    ana = customers.add(store, draft, NOW)
    customers.add(store, CustomerDraft("Tom Baker"), NOW)
    elsewhere = tmp_path / "stick" / "old.db"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(made(store, NOW).read_bytes())  # where no erasing reaches
    erasure.erase(store, ana, NOW)
    assert in_bytes(store.path.parent, CANARY) == []
    restoring.replace_all(store, restoring.find(elsewhere), NOW + timedelta(days=1))
    assert store.fetch("SELECT name FROM customer") == [("Tom Baker",)]
    assert store.faults() == []
    assert in_bytes(store.path.parent, CANARY) == []
    assert in_bytes(elsewhere.parent, CANARY) != []


def test_backups_are_as_written_after_a_passphrase_and_an_erasing(
    store: Store, quick: None
) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima", details=(FactDraft(CANARY),)), NOW)
    customers.add(store, CustomerDraft("Tom Baker"), NOW)
    copy, path = made(store, NOW), store.path
    store.close()
    folders = unfinished.folders(path)
    key, done = passphrase.set_new(path, None, "blue river tram oven", folders, silent)
    assert (done.backups, done.left) == (1, ())
    again = opened(path, key)
    backups.verify(again, restoring.find(copy))
    assert in_bytes(path.parent, CANARY) == []
    erasure.erase(again, ana, NOW)
    backups.verify(again, restoring.find(copy))
    with restoring.opened(again, restoring.find(copy)) as beside:
        assert beside.fetch("SELECT name FROM customer") == [("Tom Baker",)]
    again.close()


def test_backups_in_the_second_folder_get_the_passphrase_too(
    store: Store, quick: None, tmp_path: Path
) -> None:
    customers.add(store, CustomerDraft("Ana Lima", details=(FactDraft(CANARY),)), NOW)
    stick, path = tmp_path / "stick", store.path
    stick.mkdir()
    strange = stick / "of-another.db"
    strange.write_bytes(CANARY.encode())
    backups.set_second(store, stick)
    made(store, NOW)
    backups.copy_to_second(store, NOW)
    assert len(in_bytes(stick, CANARY)) == 2
    store.close()
    folders = unfinished.folders(path)
    key, done = passphrase.set_new(path, None, "blue river tram oven", folders, silent)
    assert (done.backups, done.left) == (2, ())
    assert in_bytes(stick, CANARY) == [str(strange)]
    again = opened(path, key)
    for copy in backups.in_second(again):
        backups.verify(again, copy)
    again.close()
    done = passphrase.remove(path, key, folders, silent)
    assert (done.backups, done.left) == (2, ())
    assert len(in_bytes(stick, CANARY)) == 2


def test_a_backup_that_was_changed_is_not_vouched_for_by_a_passphrase(
    store: Store, quick: None
) -> None:
    customers.add(store, CustomerDraft("Tom Baker"), NOW)
    copy, path = made(store, NOW), store.path
    other = opened(copy, None)
    customers.add(other, CustomerDraft("Slipped In"), NOW)
    other.close()
    assert not backups.is_as_written(restoring.find(copy))
    store.close()
    passphrase.set_new(path, None, "blue river tram oven", unfinished.folders(path), silent)
    assert not backups.is_as_written(restoring.find(copy))
