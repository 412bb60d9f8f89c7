"""A file that cannot be written is shown, and a copy of what is open can be saved."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import (
    CannotWrite,
    FileDamaged,
    FileMoved,
    FileTooNew,
    NotOurFile,
    ReadOnly,
)
from smallcrm.domain.file_checks import Depth
from smallcrm.storage import backup, looking
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store
from storage import damage
from storage.damage import NOW, never, silent
from storage.test_check import change, zero_page_of
from storage.test_row_sums import add

FILES = Path(__file__).parents[1] / "fixtures" / "files"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_it_is_shown_and_nothing_is_written(store: Store, elsewhere: Path) -> None:
    add(store)
    store.close()
    before = store.path.read_bytes()
    assert store.look(elsewhere) is None
    assert store.is_read_only
    assert store.fetch("SELECT name FROM customer") == [("Zoë",)]
    for deed in (store.undo, store.redo, lambda: store.backup("x")):
        with pytest.raises(ReadOnly):
            deed()
    with pytest.raises(ReadOnly), store.write(Action.ADD_CUSTOMER):
        pass
    with store.write_quietly() as session:  # what was told is remembered as long as it is shown
        session.add(Setting(name="told", value="yes"))
    assert store.fetch("SELECT value FROM setting WHERE name = 'told'") == [("yes",)]
    assert store.check(Depth.FULL, silent, never).is_whole
    assert store.faults() == []
    store.close()
    assert store.path.read_bytes() == before


def test_of_a_damaged_file_what_can_be_read_is_shown(store: Store, elsewhere: Path) -> None:
    add(store)
    zero_page_of(store, "customer")
    before = store.path.read_bytes()
    report = store.look(elsewhere, damaged=True)
    assert report is not None
    assert report.lost == 1
    assert store.fetch("SELECT count(*) FROM phone") == [(3,)]
    store.close()
    assert store.path.read_bytes() == before


def test_a_file_of_an_older_schema_is_shown_as_the_newest(tmp_path: Path, elsewhere: Path) -> None:
    path = tmp_path / "smallcrm.db"
    shutil.copy(FILES / "smallcrm-0002.db", path)
    store = Store(path, lambda: NOW)
    store.look(elsewhere)
    assert store.fetch("SELECT count(*) FROM row_sum") == [(0,)]
    store.close()
    assert path.read_bytes() == (FILES / "smallcrm-0002.db").read_bytes()


def test_a_file_left_half_written_is_shown_as_it_was_before(
    tmp_path: Path, elsewhere: Path
) -> None:
    path = damage.build(tmp_path / "data" / "smallcrm.db")
    damage.hot(path)
    before = path.read_bytes()
    store = Store(path, lambda: NOW)
    store.look(elsewhere)
    assert store.fetch("SELECT count(*) FROM phone WHERE label = 'half'") == [(0,)]
    store.close()
    assert path.read_bytes() == before
    assert path.with_name("smallcrm.db-journal").exists()


def test_what_is_no_file_of_ours_is_not_shown(store: Store, elsewhere: Path) -> None:
    add(store)
    change(store, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(FileTooNew):
        store.look(elsewhere)
    (store.path.parent / "empty.db").touch()
    with pytest.raises(NotOurFile):
        looking.copy(store.path.parent / "empty.db", elsewhere / "empty.db", NOW)
    garbage = store.path.with_name("garbage.db")
    garbage.write_bytes(b"x" * 9000)
    with pytest.raises(FileDamaged):
        looking.copy(garbage, elsewhere / "garbage.db", NOW)


def test_a_copy_is_saved_when_the_file_is_gone(store: Store, tmp_path: Path) -> None:
    add(store)
    assert store.fetch("SELECT count(*) FROM customer") == [(1,)]
    store.path.rename(tmp_path / "away.db")
    with pytest.raises(FileMoved), store.write(Action.LOG_INTERACTION) as session:
        session.get_one(Customer, 1).name = "other"
    store.save_copy(tmp_path / "copy.db")
    copy = Store(tmp_path / "copy.db", lambda: NOW)
    copy.prepare()
    assert copy.fetch("SELECT name FROM customer") == [("Zoë",)]
    assert copy.path.stat().st_mode & 0o777 == 0o600
    copy.close()


def test_a_copy_over_an_older_one_is_all_or_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store)
    target = tmp_path / "copy.db"
    target.write_bytes(b"older")
    target.with_name("copy.db.part").touch()
    monkeypatch.setattr(backup, "sync", _fail)
    with pytest.raises(CannotWrite):
        store.save_copy(target)
    assert target.read_bytes() == b"older"
    assert not target.with_name("copy.db.part").exists()


def test_a_damaged_copy_is_not_saved(store: Store, tmp_path: Path) -> None:
    add(store)
    zero_page_of(store, "phone")
    with pytest.raises(FileDamaged):
        store.save_copy(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def _fail(path: Path) -> None:
    raise OSError


def test_a_frozen_file_is_not_written(store: Store) -> None:
    add(store)
    store.freeze(FileDamaged(store.path))
    with pytest.raises(FileDamaged), store.write(Action.ADD_CUSTOMER):
        pass
    with pytest.raises(FileDamaged):
        store.undo()
    assert store.fetch("SELECT count(*) FROM customer") == [(1,)]
