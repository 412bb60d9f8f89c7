"""A folder of backups: manifests, what is lost of them, and a process killed at each step."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.backups import Backup, Counts
from smallcrm.domain.errors import CannotWrite, FileDamaged, NoRoom
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers
from smallcrm.storage import backup as copies
from smallcrm.storage import backups, schema
from smallcrm.storage.store import Store

KILLED = Path(__file__).with_name("kill_backup.py")


@pytest.fixture
def filled(store: Store) -> Store:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    return store


def made(store: Store, reason: str = "by-hand", days: int = 0) -> Backup:
    at = NOW - timedelta(days=days)
    return backups.add(store.path, copies.name_for(store.path, reason, at), at)


def test_the_manifest_says_what_the_backup_is(filled: Store) -> None:
    backup = made(filled, "before-import")
    assert backup == backups.known(backup.path)
    assert (backup.reason, backup.at, backup.schema) == ("before-import", NOW, schema.HEAD)
    assert backup.counts == Counts(1, 0, 0)
    assert backup.size == backup.path.stat().st_size
    assert backup.sha256 == copies.hashed(backup.path)
    manifest = json.loads(backups.manifest_of(backup.path).read_text(encoding="utf-8"))
    assert "Ana" not in json.dumps(manifest)


@pytest.mark.skipif(os.name == "nt", reason="modes are a thing of POSIX")
def test_all_of_it_is_for_the_owner_alone(filled: Store, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        backup = made(filled)
        second = tmp_path / "stick"
        second.mkdir()
        there = backups.copy(backup, second)
    finally:
        os.umask(before)
    for one in (backup, there):
        for path in (one.path, backups.manifest_of(one.path)):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_the_newest_comes_first_and_others_files_are_left_out(filled: Store) -> None:
    old, new = made(filled, days=3), made(filled, "start-of-day")
    folder = old.path.parent
    for name in ("notes.txt", "other.db", "smallcrm-x.db.part", ".hidden"):
        (folder / name).write_text("x")
    (folder / "smallcrm-by-hand-20261125T133000000001Z.db").mkdir()
    assert backups.listed(folder) == (new, old)
    assert backups.listed(folder / "nowhere") == ()


@pytest.mark.parametrize(
    "manifest",
    [
        None,
        "",
        "[]",
        "{",
        '{"file": "another.db", "sha256": "%s"}' % ("0" * 64),
        '{"file": "NAME", "sha256": 5, "customers": "many"}',
    ],
)
def test_one_whose_manifest_is_lost_is_still_listed(filled: Store, manifest: str | None) -> None:
    backup = made(filled, "before-merge")
    beside = backups.manifest_of(backup.path)
    if manifest is None:
        beside.unlink()
    else:
        beside.write_text(manifest.replace("NAME", backup.path.name))
    (found,) = backups.listed(backup.path.parent)
    assert found == Backup(backup.path, NOW, "before-merge", backup.size)


def test_a_file_by_another_name_is_known_by_its_age(filled: Store, tmp_path: Path) -> None:
    other = tmp_path / "copy.db"
    shutil.copy(made(filled).path, other)
    os.utime(other, (NOW.timestamp(), NOW.timestamp()))
    assert backups.known(other) == Backup(other, NOW, "", other.stat().st_size)
    odd = tmp_path / "smallcrm-by-hand-99999999T999999999999Z.db"
    shutil.move(other, odd)
    assert backups.known(odd).at == NOW
    assert backups.known(odd).reason == "by-hand"


def test_a_second_folder_gets_the_same(filled: Store, tmp_path: Path) -> None:
    backup, stick = made(filled), tmp_path / "stick"
    with pytest.raises(CannotWrite):
        backups.copy(backup, stick)
    assert not stick.exists(), "nothing is made where a stick is plugged in later"
    stick.mkdir()
    there = backups.copy(backup, stick, "mine")
    assert backups.listed(stick) == (there,)
    assert there.origin == "mine"
    assert there.path.read_bytes() == backup.path.read_bytes()


def test_what_is_read_back_otherwise_does_not_count(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, stick = made(filled), tmp_path / "stick"
    stick.mkdir()
    real = shutil.copyfileobj

    def torn(source: object, target: object, length: int = 0) -> None:
        real(source, target, length)  # type: ignore[arg-type]
        target.seek(5000)  # type: ignore[attr-defined]
        target.write(b"torn")  # type: ignore[attr-defined]

    monkeypatch.setattr(shutil, "copyfileobj", torn)
    with pytest.raises(FileDamaged):
        backups.copy(backup, stick)
    assert list(stick.iterdir()) == []


def test_the_last_bytes_of_a_disk_are_not_taken(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(filled, days=1)
    usage = shutil.disk_usage(filled.path.parent)
    needed = 2 * filled.path.stat().st_size + backups.SPARE
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=needed - 1))
    with pytest.raises(NoRoom):
        filled.backup("by-hand")
    assert backups.listed(first.path.parent) == (first,)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=needed))
    filled.backup("by-hand")


def test_leavings_are_swept_and_nothing_else(filled: Store) -> None:
    backup = made(filled)
    folder = backup.path.parent
    gone = made(filled, days=1)
    gone.path.unlink()
    (folder / f"{gone.path.name}.part").write_text("half")
    (folder / f"{gone.path.name}.part-journal").write_text("half")
    (folder / f"{gone.path.name}.json.part").write_text("half")
    (folder / "own.json").write_text("{}")
    (folder / "own.db.json").write_text("{}")
    backups.sweep(folder)
    backups.sweep(folder / "nowhere")
    assert sorted(p.name for p in folder.iterdir()) == sorted(
        (backup.path.name, backups.manifest_of(backup.path).name, "own.json", "own.db.json")
    )


def test_one_that_was_rewritten_on_purpose_is_stamped_anew(filled: Store) -> None:
    backup = made(filled)
    with closing(sqlite3.connect(backup.path)) as file:
        file.execute("PRAGMA user_version=7")
        file.execute("VACUUM")
    assert copies.hashed(backup.path) != backup.sha256
    backups.restamp(backup.path)
    again = backups.known(backup.path)
    assert again.sha256 == copies.hashed(backup.path)
    assert (again.reason, again.counts) == (backup.reason, backup.counts)
    backups.manifest_of(backup.path).unlink()
    backups.restamp(backup.path)
    assert not backups.manifest_of(backup.path).exists()


def test_one_is_removed_with_its_manifest(filled: Store) -> None:
    backup = made(filled)
    backups.remove(backup)
    backups.remove(backup)
    assert list(backup.path.parent.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills itself")
def test_killed_at_each_step_the_older_ones_stay_and_no_half_one_counts(
    filled: Store, tmp_path: Path
) -> None:
    old = made(filled, days=1)
    folder, before = old.path.parent, old.path.read_bytes()
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.copy(old, stick)
    filled.close()
    outcomes = set()
    step, ended = 0, False
    while not ended:
        step += 1
        ran = subprocess.run(
            [sys.executable, str(KILLED), str(filled.path), str(stick), str(step)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
        )
        ended = ran.returncode == 0
        assert ended or ran.returncode == -9
        for place in (folder, stick):
            found = backups.listed(place)
            outcomes.add(len(found))
            assert found[-1].path.read_bytes() == before
            for one in found:
                assert one.sha256 == copies.hashed(one.path), "one that counts is whole"
                assert copies.faults(one.path) == []
            backups.sweep(place)
            for one in found[:-1]:
                backups.remove(one)
            assert len(list(place.iterdir())) == 2
    assert step > 12, "every step of the way was one to die at"
    assert outcomes == {1, 2}
