"""What treats the file treats attachments too: passphrase, backups, moving, erasing, checks."""

from __future__ import annotations

import hashlib
import os
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from conftest import NOW
from services.attached import OTHERS, SECRET, attach, bytes_in, held, lose, person, silent
from smallcrm.domain.errors import Cancelled, FileBusy
from smallcrm.domain.file_checks import Depth, FaultKind
from smallcrm.domain.records import CustomerId
from smallcrm.services import (
    attachments,
    backups,
    bringing_back,
    checking,
    content_stores,
    copies,
    customers,
    erasure,
    moving,
    passphrase,
    restoring,
    trash,
    unfinished,
)
from smallcrm.storage import cipher, contents
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store

WORDS = "blue river tram oven"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "ROUNDS", 10)


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return person(store, "Ana Lima", SECRET)


# --- backups -------------------------------------------------------------------------------------


def test_a_backup_has_what_it_needs_beside_it_once(store: Store, ana: CustomerId) -> None:
    backups.make(store, "by-hand", NOW, UTC)
    union = contents.store_of(backups.folder(store))
    (first,) = contents.files(union)
    before = first.stat().st_mtime_ns
    attach(store, ana, OTHERS)
    backups.make(store, "by-hand", NOW + timedelta(minutes=1), UTC)
    assert len(list(contents.files(union))) == 2
    assert first.stat().st_mtime_ns == before
    assert all(contents.is_whole(p, store.key) for p in contents.files(union))


def test_a_restore_brings_back_what_is_lacking(store: Store, ana: CustomerId) -> None:
    made = backups.make(store, "by-hand", NOW, UTC)
    (row,) = attachments.listed(store, ana)
    attachments.remove(store, row.id)
    lose(store)
    restoring.replace_all(store, made, NOW)
    assert held(store, ana) == [SECRET]


def test_one_customer_comes_back_with_their_files(store: Store, ana: CustomerId) -> None:
    made = backups.make(store, "by-hand", NOW, UTC)
    uid = store.fetch("SELECT uid FROM customer")[0][0]
    customers.delete(store, [ana], NOW)
    trash.empty(store, NOW)
    lose(store)
    with restoring.opened(store, made) as beside:
        back = bringing_back.bring_back(store, beside, uid)
        assert restoring.bring_contents(store, beside) == ()
    assert held(store, back.customer) == [SECRET]
    with restoring.opened(store, made) as beside:
        bringing_back.bring_back(store, beside, uid)
    assert held(store, back.customer) == [SECRET]


def test_what_no_backup_needs_goes_from_beside_them(store: Store, ana: CustomerId) -> None:
    made = backups.make(store, "by-hand", NOW, UTC)
    union = contents.store_of(backups.folder(store))
    customers.delete(store, [ana], NOW)
    trash.empty(store, NOW)
    backups.tidy_contents(store, NOW)
    assert len(list(contents.files(union))) == 1
    made.path.write_bytes(b"no file at all" * 1000)
    backups.tidy_contents(store, NOW)
    assert len(list(contents.files(union))) == 1, "who knows what it needs"
    made.path.unlink()
    backups.tidy_contents(store, NOW)
    assert list(contents.files(union)) == []


def test_the_second_folder_has_its_own(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second(store, stick)
    backups.make(store, "by-hand", NOW, UTC)
    _, second = backups.content_folders(store)
    assert second.parent == stick
    assert len(list(contents.files(second))) == 1
    lose(store)
    for file in contents.files(contents.store_of(backups.folder(store))):
        file.unlink()
    backups.tidy_contents(store, NOW)
    assert held(store, ana) == [SECRET]


def test_a_spoiled_content_is_not_put_beside_the_backups(store: Store, ana: CustomerId) -> None:
    (file,) = contents.files(store.contents)
    file.write_bytes(file.read_bytes()[:-4096])
    backups.make(store, "by-hand", NOW, UTC)
    assert list(contents.files(contents.store_of(backups.folder(store)))) == []


# --- passphrase ----------------------------------------------------------------------------------


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    pytest.importorskip("sqlcipher3")
    path = tmp_path / "data" / "smallcrm.db"
    with closing(Store(path, lambda: NOW)) as store:
        store.prepare()
        person(store, "Ana Lima", SECRET)
        backups.make(store, "by-hand", NOW, UTC)
    return path


def opened(path: Path, key: Key | None) -> list[bytes]:
    with closing(Store(path, lambda: NOW, key)) as store:
        store.prepare()
        return held(store, CustomerId(1))


def test_a_passphrase_holds_for_contents_and_their_names(plain: Path) -> None:
    assert len(bytes_in(plain.parent, SECRET)) == 2
    key, done = passphrase.set_new(plain, None, WORDS, unfinished.folders(plain), silent)
    assert done.left == ()
    assert bytes_in(plain.parent, SECRET) == []
    assert opened(plain, key) == [SECRET]
    other, _ = passphrase.set_new(
        plain, key, "quite other words", unfinished.folders(plain), silent
    )
    assert opened(plain, other) == [SECRET]
    with closing(Store(plain, lambda: NOW, other)) as store:
        lose(store)
        backups.tidy_contents(store, NOW)
        assert held(store, CustomerId(1)) == [SECRET]
    passphrase.remove(plain, other, unfinished.folders(plain), silent)
    assert opened(plain, None) == [SECRET]
    assert len(bytes_in(plain.parent, SECRET)) == 2


def test_a_change_that_was_ended_half_way_is_gone_on_with(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = contents.recode, [0]

    def fails(path: Path, old: Key | None, new: Key | None) -> None:
        calls[0] += 1
        if calls[0] > 1:
            raise FileBusy
        real(path, old, new)

    monkeypatch.setattr(contents, "recode", fails)
    with pytest.raises(FileBusy):
        passphrase.set_new(plain, None, WORDS, unfinished.folders(plain), silent)
    monkeypatch.undo()
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    assert len(bytes_in(plain.parent, SECRET)) == 1
    key = passphrase.unlock(plain, WORDS, NOW)
    passphrase.finish(plain, key, unfinished.folders(plain), silent)
    assert bytes_in(plain.parent, SECRET) == []
    assert opened(plain, key) == [SECRET]


def test_what_lies_plain_on_a_stick_that_was_away_is_locked(plain: Path, tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    with closing(Store(plain, lambda: NOW)) as store:
        backups.set_second(store, stick)
        backups.copy_to_second(store, NOW)
    assert len(bytes_in(stick, SECRET)) == 1
    stick.rename(away)
    key, done = passphrase.set_new(plain, None, WORDS, unfinished.folders(plain), silent)
    assert done.away
    away.rename(stick)
    with closing(Store(plain, lambda: NOW, key)) as store:
        backups.copy_to_second(store, NOW)
        assert bytes_in(stick, SECRET) == []
        _, second = backups.content_folders(store)
        assert all(contents.is_whole(p, key) for p in contents.files(second))


def test_a_content_that_cannot_be_read_does_not_stay_plain(plain: Path) -> None:
    (file,) = contents.files(contents.folder(plain))
    file.write_bytes(file.read_bytes().replace(b"garden", b"gorden"))
    key, _ = passphrase.set_new(plain, None, WORDS, unfinished.folders(plain), silent)
    assert bytes_in(plain.parent, SECRET[:20]) == []
    with closing(Store(plain, lambda: NOW, key)) as store:
        backups.tidy_contents(store, NOW)
        assert held(store, CustomerId(1)) == [SECRET]


# --- moving --------------------------------------------------------------------------------------


def test_a_file_for_another_computer_has_them_within(plain: Path, tmp_path: Path) -> None:
    target, there = tmp_path / "x.smallcrm", tmp_path / "new" / "smallcrm.db"
    with closing(Store(plain, lambda: NOW)) as store:
        attach(store, CustomerId(1), b"", OTHERS)
        moving.pack(store, target, {}, NOW, WORDS)
        lost = hashlib.sha256(OTHERS).hexdigest()
    assert bytes_in(target.parent / "x.smallcrm", SECRET) == []
    with closing(Store(there, lambda: NOW)) as store:
        store.prepare()
        person(store, "Ben Okafor", OTHERS)
    key = moving.unlock(target, WORDS)
    brought = moving.unpack(target, there, NOW, key)
    assert opened(there, brought.key) == [OTHERS, b"", SECRET]
    with closing(Store(there, lambda: NOW, brought.key)) as store:
        assert len(list(contents.files(store.contents))) == 3
        assert store.fetch("SELECT 1 FROM sqlite_schema WHERE name = 'packed_piece'") == []
    assert (contents.store_of(there.parent / "backups") / f"{lost}.db").is_file()


def test_a_lost_content_does_not_keep_the_rest(plain: Path, tmp_path: Path) -> None:
    target, there = tmp_path / "x.smallcrm", tmp_path / "new" / "smallcrm.db"
    with closing(Store(plain, lambda: NOW)) as store:
        attach(store, CustomerId(1), OTHERS)
        contents.remove(store.contents, [hashlib.sha256(SECRET).hexdigest()], None)
        moving.pack(store, target, {}, NOW)
    moving.unpack(target, there, NOW)
    with closing(Store(there, lambda: NOW)) as store:
        rows = attachments.listed(store, CustomerId(1))
        places = [contents.place(store.contents, row.content, None) for row in rows]
        assert [contents.is_whole(place, None) for place in places] == [True, False]


def test_a_plain_one_is_locked_where_there_is_a_passphrase(plain: Path, tmp_path: Path) -> None:
    target, there = tmp_path / "x.smallcrm", tmp_path / "new" / "smallcrm.db"
    with closing(Store(plain, lambda: NOW)) as store:
        moving.pack(store, target, {}, NOW)
    with closing(Store(there, lambda: NOW)) as store:
        store.prepare()
    key, _ = passphrase.set_new(there, None, WORDS, unfinished.folders(there), silent)
    brought = moving.unpack(target, there, NOW, None, key)
    assert bytes_in(there.parent, SECRET) == []
    assert opened(there, brought.key) == [SECRET]


def test_a_moved_file_can_be_looked_into_as_a_backup(plain: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.smallcrm"
    with closing(Store(plain, lambda: NOW)) as store:
        store.prepare()
        moving.pack(store, target, {}, NOW)
        lose(store)
        for file in contents.files(contents.store_of(backups.folder(store))):
            file.unlink()
        restoring.replace_all(store, restoring.find(target), NOW)
        assert held(store, CustomerId(1)) == [SECRET]


# --- erasing -------------------------------------------------------------------------------------


def test_nothing_of_an_erased_persons_files_is_left(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second(store, stick)
    zebulon = person(store, "Zebulon Quixmire", SECRET, OTHERS)
    ben = person(store, "Ben Okafor", OTHERS)
    removed, _ = attach(store, zebulon, b"long removed, zebulon" * 50, b"just removed" * 50)
    attachments.remove(store, removed)
    backups.make(store, "by-hand", NOW, UTC)
    erasure.erase(store, zebulon, NOW)
    for folder in (store.path.parent, stick):
        assert bytes_in(folder, SECRET) == []
        assert bytes_in(folder, b"long removed, zebulon" * 50) == []
    assert held(store, ben) == [OTHERS]
    union, second = backups.content_folders(store)
    assert len(list(contents.files(union))) == len(list(contents.files(second))) == 1


def test_a_file_for_another_computer_has_nothing_of_them_either(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    ben, target = person(store, "Ben Okafor", OTHERS), tmp_path / "x.smallcrm"
    moving.pack(store, target, {}, NOW)
    copies.remember(store, target)
    had = bytes_in(target.parent, SECRET)
    erasure.erase(store, ana, NOW)
    assert bytes_in(tmp_path, SECRET) == []
    if store.key is None:
        assert "x.smallcrm" in had
        assert "x.smallcrm" in bytes_in(tmp_path, OTHERS)
    assert held(store, ben) == [OTHERS]


def test_a_backup_that_cannot_be_read_keeps_no_content(store: Store, ana: CustomerId) -> None:
    made = backups.make(store, "by-hand", NOW, UTC)
    made.path.write_bytes(b"no file at all" * 1000)
    done = erasure.erase(store, ana, NOW)
    assert done.left == (made.path,)
    assert bytes_in(store.path.parent, SECRET) == []


def test_an_erasure_that_was_ended_half_way_is_finished(
    store: Store, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(store, "by-hand", NOW, UTC)

    def killed(*rest: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(erasure, "_clear_contents", killed)
        with pytest.raises(KeyboardInterrupt):
            erasure.erase(store, ana, NOW)
    assert len(list(contents.files(store.contents))) == 1
    erasure.resume(store)
    assert bytes_in(store.path.parent, SECRET) == []


def test_who_erased_is_named_by_no_other_file(store: Store, ana: CustomerId) -> None:
    ben = person(store, "Ben Okafor")
    kept = attachments.keep_bytes(store, OTHERS, "Offer to Ana Lima.pdf")
    attachments.add(store, ben, [kept], NOW)
    found = erasure.plan(store, ana).mentions
    assert [(m.table, m.text, m.whose) for m in found] == [
        ("attachment", "Offer to Ana Lima.pdf", "Ben Okafor")
    ]
    erasure.erase(store, ana, NOW, found)
    assert [row.name for row in attachments.listed(store, ben)] == ["Offer to someone.pdf"]


# --- checking ------------------------------------------------------------------------------------


def test_a_check_reads_them_and_mends_from_beside_the_backups(
    store: Store, ana: CustomerId
) -> None:
    backups.make(store, "by-hand", NOW, UTC)
    (file,) = contents.files(store.contents)
    file.write_bytes(b"spoiled" * 2000)
    report = checking.check(store, Depth.FULL, silent, lambda: False)
    assert report.is_whole
    assert report.contents == 1
    assert held(store, ana) == [SECRET]


def test_a_check_names_whose_is_lost(store: Store, ana: CustomerId) -> None:
    lose(store)
    report = checking.check(store, Depth.FULL, silent, lambda: False)
    (fault,) = report.faults
    assert (fault.kind, fault.table, fault.customer) == (
        FaultKind.CONTENT,
        "attachment",
        "Ana Lima",
    )
    assert checking.check(store, Depth.QUICK, silent, lambda: False).is_whole
    with pytest.raises(Cancelled):
        checking.check(store, Depth.FULL, silent, lambda: True)


def test_the_trash_keeps_them_until_it_is_emptied(store: Store, ana: CustomerId) -> None:
    customers.delete(store, [ana], NOW)
    for file in contents.files(store.contents):
        os.utime(file, (0, 0))
    assert content_stores.tidy(store, NOW) == 0
    customers.restore(store, [ana])
    assert held(store, ana) == [SECRET]
    customers.delete(store, [ana], NOW)
    trash.empty(store, NOW)
    assert content_stores.tidy(store, NOW) == 1
