"""One file with everything, and what becomes of it on either side."""

from __future__ import annotations

import sqlite3
import stat
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.domain.backups import Counts
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import (
    CannotWrite,
    DiskFull,
    FileDamaged,
    FileTooNew,
    NotOurFile,
    OwnFile,
    SmallcrmError,
)
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
)
from smallcrm.services import backups as keep
from smallcrm.services import customers, drafts, erased, erasure, follow_ups, left_behind, moving
from smallcrm.storage import backup, backups
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
    assert moving.unpack(packed, new, NOW) == moving.Brought(LOOK, None, 0)
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
    assert left_behind.moved(filled) is None
    left_behind.leave(filled, "smallcrm-2026-11-25.smallcrm", NOW)
    again = at_home(filled.path)
    assert left_behind.moved(again) == left_behind.Moved(NOW, "smallcrm-2026-11-25.smallcrm")
    target = tmp_path / "twice.smallcrm"
    moving.pack(again, target, {}, NOW)
    moving.unpack(target, tmp_path / "b" / "smallcrm.db", NOW)
    there = at_home(tmp_path / "b" / "smallcrm.db")
    assert left_behind.moved(there) is None, "the one that went is at home there"
    left_behind.stay(again)
    left_behind.stay(again)
    assert left_behind.moved(again) is None
    there.close()
    again.close()


@pytest.mark.parametrize("value", ["", "[]", "{}", '{"at": 3}', '{"at": "2026-11-25"}', "{"])
def test_a_mark_that_says_nothing_is_none(store: Store, value: str) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("INSERT INTO setting VALUES ('moved', ?)", (value,))
    assert left_behind.moved(store) is None


def test_what_was_there_is_kept_as_a_backup(packed: Path, tmp_path: Path) -> None:
    path = tmp_path / "new" / "smallcrm.db"
    other = at_home(path)
    customers.add(other, CustomerDraft("Tom Baker"), NOW)
    other.close()
    moving.unpack(packed, path, NOW + timedelta(days=1))
    (copy,) = (path.parent / "backups").glob("*.db")
    assert "before-move" in copy.name
    assert backups.known(copy).counts == Counts(1, 0, 0)
    kept, there = at_home(copy), at_home(path)
    assert kept.fetch("SELECT name FROM customer") == [("Tom Baker",)]
    assert there.fetch("SELECT name FROM customer") == [("Ana Lima",)]
    kept.close()
    there.close()


def test_an_older_file_is_brought_and_brought_up_to_date(tmp_path: Path) -> None:
    assert moving.look(OLD).is_older
    assert moving.look(OLD).packed_at is None
    path = tmp_path / "new" / "smallcrm.db"
    assert moving.unpack(OLD, path, NOW) == moving.Brought({}, None, 0)
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


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TRIGGER t AFTER INSERT ON customer BEGIN DELETE FROM interaction; END")


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
        (_foreign, NotOurFile),
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


def test_a_folder_is_never_made_where_a_stick_should_be(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        moving.pack(filled, tmp_path / "media" / "x.smallcrm", {}, NOW)
    assert not (tmp_path / "media").exists()


def test_a_file_in_a_place_that_can_only_be_read_is_packed_too(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tempfile.mkdtemp

    def refuse(prefix: str, dir: Path | None = None) -> str:
        if dir == filled.path.parent:
            raise PermissionError(13, "no")
        return real(prefix=prefix, dir=dir or tmp_path)

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    target = tmp_path / "x.smallcrm"
    assert moving.pack(filled, target, {}, NOW, key=filled.key).customers == 1
    with pytest.raises(CannotWrite):
        moving.unpack(target, filled.path, NOW, filled.key, filled.key)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(moving.PLACE)] == []


def test_where_backups_go_is_of_the_computer(
    filled: Store, clock: FixedClock, tmp_path: Path
) -> None:
    stick, synced = tmp_path / "stick", tmp_path / "synced"
    stick.mkdir()
    synced.mkdir()
    keep.set_second(filled, stick)
    keep.set_limit(filled, 7_000_000)
    keep.make(filled, "by-hand", NOW, clock.zone())
    target = tmp_path / "x.smallcrm"
    moving.pack(filled, target, {}, NOW)
    new = tmp_path / "new" / "smallcrm.db"
    moving.unpack(target, new, NOW)
    there = at_home(new)
    found = keep.keeping(there)
    assert (found.second, found.limit, found.last_at) == ("", 7_000_000, None)
    assert keep.due(there, NOW, clock.zone()) is not None, "no backup was made here yet"
    keep.set_second(there, synced)
    there.close()
    moving.unpack(target, new, NOW + timedelta(hours=1))
    there = at_home(new)
    assert keep.keeping(there).second == str(synced)
    there.close()


@pytest.mark.parametrize("value", ["[]", "{", '{"settings": 3}'])
def test_a_look_that_cannot_be_read_is_none(packed: Path, tmp_path: Path, value: str) -> None:
    with closing(sqlite3.connect(packed)) as file, file:
        file.execute("UPDATE setting SET value = ? WHERE name = 'brought'", (value,))
    assert moving.unpack(packed, tmp_path / "new" / "smallcrm.db", NOW).look == {}


def test_who_was_erased_stays_erased_whatever_file_comes(filled: Store, tmp_path: Path) -> None:
    new = tmp_path / "new" / "smallcrm.db"
    tom = CustomerDraft("Tom Baker", uid="tom", details=(EmailDraft("tom@example.org"),))
    eve = CustomerDraft("Eve Adams", uid="eve", details=(EmailDraft("eve@example.org"),))
    customers.add(filled, tom, NOW)
    erasure.erase(filled, customers.add(filled, eve, NOW), NOW)
    target = tmp_path / "x.smallcrm"
    moving.pack(filled, target, {}, NOW)
    there = at_home(new)
    erasure.erase(there, customers.add(there, tom, NOW), NOW)
    there.close()
    assert moving.unpack(target, new, NOW).erased == 1
    there = at_home(new)
    assert there.fetch("SELECT name FROM customer") == [("Ana Lima",)]
    assert b"tom@example" not in new.read_bytes()
    ledger = erased.Ledger(there)
    assert [ledger.has(d) for d in (tom, eve, CustomerDraft("Ana Lima"))] == [True, True, False]
    zoe = CustomerDraft("Zoe", uid="zoe", details=(EmailDraft("zoe@example.org"),))
    erasure.erase(there, customers.add(there, zoe, NOW), NOW)
    assert erased.Ledger(there).has(zoe)
    there.close()


def test_a_folder_that_is_not_there_is_told(filled: Store, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(CannotWrite):
        moving.pack(filled, blocked / "x.smallcrm", {}, NOW)
