"""One file with everything, and what becomes of it on either side."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.domain.errors import (
    CannotWrite,
    DiskFull,
    FileDamaged,
    FileTooNew,
    NotOurFile,
    OwnFile,
    SmallcrmError,
)
from smallcrm.domain.records import CustomerDraft, CustomerId, FactDraft, FollowUpDraft
from smallcrm.services import customers, drafts, follow_ups, moving
from smallcrm.storage import backup
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
OLD = Path(__file__).parents[1] / "fixtures" / "files" / "smallcrm-0001.db"
LOOK = {"theme": "dark", "text_size": "150"}


@pytest.fixture
def filled(store: Store) -> Store:
    ana = customers.add(store, CustomerDraft("Ana Lima", details=(FactDraft("Oat latte"),)), NOW)
    follow_ups.add(store, ana, FollowUpDraft("send menu", None), NOW)
    drafts.keep(store, "1", "half a word")
    return store


@pytest.fixture
def packed(filled: Store, tmp_path: Path) -> Path:
    target = tmp_path / "usb" / moving.name_for(NOW)
    target.parent.mkdir()
    moving.pack(filled, target, LOOK, NOW)
    return target


def at_home(path: Path) -> Store:
    made = Store(path, lambda: NOW)
    made.prepare()
    return made


def test_everything_goes_and_comes(packed: Path, tmp_path: Path, filled: Store) -> None:
    assert packed.name == "smallcrm-2026-11-25.smallcrm"
    assert stat.S_IMODE(packed.stat().st_mode) == 0o600
    assert moving.look(packed) == moving.Contents(1, 0, 1, NOW, NOW, False)
    new = tmp_path / "new" / "smallcrm.db"
    assert moving.unpack(packed, new, NOW) == LOOK
    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert sorted(p.name for p in new.parent.iterdir()) == ["smallcrm.db"]
    there = at_home(new)
    assert customers.detail(there, CustomerId(1)) == customers.detail(filled, CustomerId(1))
    assert drafts.read(there, "1") == "half a word"
    step = there.undo_step()
    assert step is not None
    assert step.action == "add_follow_up"  # Undo goes along
    assert there.fetch("SELECT name FROM setting WHERE name IN ('brought', 'moved')") == []
    there.close()


def test_the_copy_left_behind_knows(filled: Store, tmp_path: Path) -> None:
    assert moving.moved(filled) is None
    moving.leave(filled, "smallcrm-2026-11-25.smallcrm", NOW)
    again = at_home(filled.path)
    assert moving.moved(again) == moving.Moved(NOW, "smallcrm-2026-11-25.smallcrm")
    target = tmp_path / "twice.smallcrm"
    moving.pack(again, target, {}, NOW)
    moving.unpack(target, tmp_path / "b" / "smallcrm.db", NOW)
    there = at_home(tmp_path / "b" / "smallcrm.db")
    assert moving.moved(there) is None, "the one that went is at home there"
    moving.stay(again)
    moving.stay(again)
    assert moving.moved(again) is None
    there.close()
    again.close()


@pytest.mark.parametrize("value", ["", "[]", "{}", '{"at": 3}', '{"at": "2026-11-25"}', "{"])
def test_a_mark_that_says_nothing_is_none(store: Store, value: str) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("INSERT INTO setting VALUES ('moved', ?)", (value,))
    assert moving.moved(store) is None


def test_what_was_there_is_kept_as_a_backup(packed: Path, tmp_path: Path) -> None:
    path = tmp_path / "new" / "smallcrm.db"
    other = at_home(path)
    customers.add(other, CustomerDraft("Tom Baker"), NOW)
    other.close()
    moving.unpack(packed, path, NOW + timedelta(days=1))
    (copy,) = (path.parent / "backups").glob("*.db")
    assert "before-move" in copy.name
    kept, there = at_home(copy), at_home(path)
    assert kept.fetch("SELECT name FROM customer") == [("Tom Baker",)]
    assert there.fetch("SELECT name FROM customer") == [("Ana Lima",)]
    kept.close()
    there.close()


def test_an_older_file_is_brought_and_brought_up_to_date(tmp_path: Path) -> None:
    assert moving.look(OLD).is_older
    assert moving.look(OLD).packed_at is None
    path = tmp_path / "new" / "smallcrm.db"
    assert moving.unpack(OLD, path, NOW) == {}
    there = at_home(path)
    assert there.faults() == []
    assert there.fetch("SELECT count(*) FROM customer")[0][0] > 0
    there.close()


def test_no_file_is_packed_over_the_own_one(filled: Store, packed: Path) -> None:
    with pytest.raises(OwnFile):
        moving.pack(filled, filled.path, LOOK, NOW)
    with pytest.raises(OwnFile):
        moving.unpack(packed, packed, NOW)


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")


def _damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:16384] = b"\x55" * 8192
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (lambda path: path.write_text("dear diary"), NotOurFile),
        (lambda path: path.write_bytes(b""), NotOurFile),
        (lambda path: path.unlink(), NotOurFile),
        (_newer, FileTooNew),
        (_damage, FileDamaged),
    ],
)
def test_what_cannot_be_used_changes_nothing(
    packed: Path, tmp_path: Path, spoil: Callable[[Path], object], trouble: type[SmallcrmError]
) -> None:
    path = tmp_path / "new" / "smallcrm.db"
    at_home(path).close()
    before = path.read_bytes()
    spoil(packed)
    with pytest.raises(trouble):
        moving.unpack(packed, path, NOW)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["smallcrm.db"]


def test_a_full_disk_leaves_what_was_there(
    packed: Path, filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = packed.read_bytes()

    def full(*args: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(DiskFull):
        moving.pack(filled, packed, {}, NOW)
    assert packed.read_bytes() == before
    assert [p.name for p in packed.parent.iterdir()] == [packed.name]


def test_a_folder_that_is_not_there_is_told(filled: Store, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(CannotWrite):
        moving.pack(filled, blocked / "x.smallcrm", {}, NOW)
