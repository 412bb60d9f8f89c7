"""The damaged file is kept whole; backups are looked at before they are offered."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.errors import CannotWrite, FileDamaged, FileMissing
from smallcrm.storage import damaged, schema
from smallcrm.storage.store import Store
from storage.damage import NOW
from storage.test_check import change
from storage.test_row_sums import add

FILES = Path(__file__).parents[1] / "fixtures" / "files"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "smallcrm.db"
    path.write_bytes(b"old")
    path.with_name("smallcrm.db-journal").write_bytes(b"journal")
    path.with_name("new").write_bytes(b"new")
    return tmp_path


def names(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


KEPT = "smallcrm.db.damaged-20261125T133000Z"


def test_the_damaged_set_is_kept_with_its_journal(folder: Path) -> None:
    kept = damaged.replace(folder / "smallcrm.db", folder / "new", NOW)
    assert kept == folder / KEPT
    assert names(folder) == {"smallcrm.db": b"new", KEPT: b"old", f"{KEPT}-journal": b"journal"}


def test_two_in_one_second_are_both_kept(folder: Path) -> None:
    (folder / KEPT).write_bytes(b"earlier")
    damaged.replace(folder / "smallcrm.db", folder / "new", NOW)
    assert names(folder)[f"{KEPT}-2"] == b"old"
    assert names(folder)[KEPT] == b"earlier"


def test_a_file_system_without_links_keeps_it_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    damaged.replace(folder / "smallcrm.db", folder / "new", NOW)
    assert names(folder)[KEPT] == b"old"


def test_a_journal_without_its_file_does_not_get_into_the_new_one(folder: Path) -> None:
    (folder / "smallcrm.db").unlink()
    assert damaged.replace(folder / "smallcrm.db", folder / "new", NOW) is None
    assert names(folder) == {"smallcrm.db": b"new", f"{KEPT}-journal": b"journal"}


def test_the_newest_whole_backup_is_offered(store: Store) -> None:
    add(store)
    good = store.backup("start")
    later = good.with_name("smallcrm-start-20261126T080000000000Z.db")
    shutil.copy(good, later)
    with closing(sqlite3.connect(later)) as file, file:
        file.execute("UPDATE phone SET label = 'x' WHERE id = 1")
    torn = good.with_name("smallcrm-start-20261127T080000000000Z.db")
    torn.write_bytes(good.read_bytes()[:9000])
    empty = good.with_name("smallcrm-start-20261128T080000000000Z.db")
    empty.write_bytes(b"")
    good.with_name("smallcrm-notes.db").write_bytes(b"")
    good.with_name("other-start-20261129T080000000000Z.db").write_bytes(b"")
    assert damaged.candidates(store.path) == [empty, torn, later, good]
    found = damaged.newest_good(store.path)
    assert found is not None
    assert found.path == good
    assert found.made_at == datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
    assert (found.customers, found.interactions, found.follow_ups) == (1, 0, 0)


def test_where_there_is_no_backup_none_is_offered(tmp_path: Path) -> None:
    assert damaged.newest_good(tmp_path / "smallcrm.db") is None


def test_a_backup_of_an_older_schema_by_another_name_is_good_too(tmp_path: Path) -> None:
    path = tmp_path / "mine.db"
    shutil.copy(FILES / "smallcrm-0002.db", path)
    found = damaged.examined(path)
    assert found is not None
    assert found.customers == 2
    assert found.made_at.tzinfo is UTC


def test_a_backup_comes_back_and_the_damaged_file_is_kept(store: Store) -> None:
    add(store)
    good = store.backup("start")
    store.close()
    store.path.write_bytes(b"garbage")
    kept = damaged.bring_back(good, store.path, NOW)
    assert kept is not None
    assert kept.read_bytes() == b"garbage"
    store.prepare()
    assert store.fetch("SELECT name FROM customer") == [("Zoë",)]
    assert good.exists()


def test_a_backup_that_is_damaged_after_all_changes_nothing(store: Store) -> None:
    add(store)
    good = store.backup("start")
    store.close()
    good.write_bytes(good.read_bytes()[:20000])
    before = store.path.read_bytes()
    with pytest.raises(FileDamaged):
        damaged.bring_back(good, store.path, NOW)
    assert store.path.read_bytes() == before
    assert not list(store.path.parent.glob("*.part"))


def test_a_copy_keeps_what_is_in_it_whatever_that_is(store: Store, tmp_path: Path) -> None:
    add(store)
    change(store, "UPDATE phone SET label = 'x'")
    damaged.copy(store.path, tmp_path / "copy")
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600
    with pytest.raises(CannotWrite):
        damaged.copy(tmp_path / "none.db", tmp_path / "copy2")


def test_the_mark_of_an_open_file(tmp_path: Path) -> None:
    path = tmp_path / "smallcrm.db"
    assert not damaged.mark(path)
    assert damaged.mark(path)
    assert not damaged.is_marked_damaged(path)
    assert (tmp_path / "smallcrm.db.open").stat().st_mode & 0o777 == 0o600
    damaged.mark_damaged(path)
    assert damaged.is_marked_damaged(path)
    assert damaged.mark(path)
    assert damaged.is_marked_damaged(path)
    damaged.unmark(path)
    assert not damaged.is_marked_damaged(path)
    damaged.unmark(path)


def test_a_mark_that_cannot_be_left_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "none" / "smallcrm.db"
    assert not damaged.mark(path)
    damaged.mark_damaged(path)
    assert not damaged.is_marked_damaged(path)


def test_an_empty_file_is_not_put_in_the_place_of_one_that_was_there(store: Store) -> None:
    add(store)
    store.backup("start")
    store.close()
    assert not schema.is_missing(store.path)
    for leave in (store.path.unlink, store.path.touch):
        leave()
        assert schema.is_missing(store.path)
        with pytest.raises(FileMissing):
            store.prepare()
    store.prepare(afresh=True)
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
