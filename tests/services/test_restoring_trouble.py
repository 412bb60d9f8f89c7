"""What is refused, and who holds the file while a backup is put in place."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from conftest import NOW
from services.restore_desk import USERS, Desk, dump
from smallcrm.domain.backups import Fault
from smallcrm.domain.errors import FileBusy, FileMoved, UnfitBackup
from smallcrm.domain.records import (
    CustomerDraft,
)
from smallcrm.services import (
    backups,
    customers,
    restoring,
)
from smallcrm.storage import backup as copies
from smallcrm.storage import restore
from smallcrm.storage.store import Store


def hostile(sql: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as file:
            file.executescript(sql)

    return change


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def torn(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (Path.unlink, Fault.MISSING),
        (lambda path: path.write_bytes(b""), Fault.FOREIGN),
        (lambda path: path.write_bytes(b"no database " * 1000), Fault.FOREIGN),
        (hostile("PRAGMA application_id=7"), Fault.FOREIGN),
        (
            hostile("CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM fact; END"),
            Fault.FOREIGN,
        ),
        (hostile("CREATE VIEW v AS SELECT * FROM fact"), Fault.FOREIGN),
        (hostile("CREATE TABLE more(x)"), Fault.FOREIGN),
        (hostile("ALTER TABLE fact ADD COLUMN more TEXT"), Fault.FOREIGN),
        (hostile("CREATE INDEX more ON fact(abs(text))"), Fault.FOREIGN),
        (hostile("UPDATE alembic_version SET version_num = '9999'"), Fault.NEWER),
        (hostile("UPDATE alembic_version SET version_num = '; DROP'"), Fault.DAMAGED),
        (hostile("DROP TABLE alembic_version"), Fault.DAMAGED),
        (hostile("PRAGMA foreign_keys=OFF; UPDATE fact SET customer_id = 99"), Fault.DAMAGED),
        (cut, Fault.DAMAGED),
        (torn, Fault.DAMAGED),
    ],
)
def test_what_smallcrm_did_not_make_is_refused(
    desk: Desk, harm: Callable[[Path], None], fault: Fault
) -> None:
    harm(desk.backup.path)
    before = dump(desk.store, *USERS)
    for deed in (desk.compare, desk.replace):
        with pytest.raises(UnfitBackup) as told:
            deed()
        assert told.value.fault is fault
    assert dump(desk.store, *USERS) == before
    assert not list(desk.store.path.parent.glob("restoring-*"))
    if fault is Fault.MISSING:
        with pytest.raises(UnfitBackup):
            restoring.find(desk.backup.path)


def test_one_put_in_the_place_of_another_is_told(desk: Desk) -> None:
    customers.add(desk.store, CustomerDraft("Cy"), NOW)
    desk.store.backup("by-hand")
    (new, old) = backups.listed(desk.store)
    assert backups.is_as_written(new)
    shutil.copy(old.path, new.path)
    assert not backups.is_as_written(new)


def test_random_harm_never_ends_in_anything_but_words(desk: Desk) -> None:
    chance = random.Random(5)
    whole = desk.backup.path.read_bytes()
    before = dump(desk.store, *USERS)
    refused = told = 0
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 1, 5, 60))):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        desk.backup.path.write_bytes(content[: chance.choice((len(content), len(content) - 4096))])
        told += not backups.is_as_written(desk.backup)
        try:
            desk.compare()
        except UnfitBackup:
            refused += 1
    assert told == 40, "every one of them differs from its manifest"
    assert refused > 10
    assert dump(desk.store, *USERS) == before


def test_a_file_that_is_held_by_another_is_left_as_it_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    customers.add(desk.store, CustomerDraft("Cy"), NOW)
    monkeypatch.setattr("smallcrm.storage.connection.BUSY_MS", 10)
    before = dump(desk.store, *USERS)
    with closing(sqlite3.connect(desk.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileBusy):
            desk.replace()
        other.execute("ROLLBACK")
    assert dump(desk.store, *USERS) == before
    desk.replace()


def test_a_file_that_was_replaced_is_left_alone(desk: Desk) -> None:
    other = desk.store.path.with_name("other.db")
    copies.make(desk.store.path, other)
    other.replace(desk.store.path)
    with pytest.raises(FileMoved):
        desk.replace()


def test_what_is_saved_during_a_restore_is_in_the_backup(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process writes just after the present file was backed up: it is backed up again."""
    real, late = desk.store.backup, iter(["Cy", "Di"])

    def backup(reason: str) -> Path:
        desk.clock.moment += timedelta(seconds=1)
        made = real(reason)
        for name in late:
            other = Store(desk.store.path, desk.clock.now)
            customers.add(other, CustomerDraft(name), NOW)
            other.close()
            break
        return made

    monkeypatch.setattr(desk.store, "backup", backup)
    done = restoring.replace_all(desk.store, desk.backup, desk.clock.now())
    with closing(sqlite3.connect(done.saved)) as saved:
        found = {name for (name,) in saved.execute("SELECT name FROM customer")}
    assert {"Cy", "Di"} <= found


def test_one_who_never_stops_writing_is_not_waited_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = iter(range(100))
    monkeypatch.setattr(restore, "_version", lambda holder: next(numbers))
    before = dump(desk.store, *USERS)
    with pytest.raises(FileBusy):
        desk.replace()
    assert dump(desk.store, *USERS) == before
    desk.store.undo()


def test_the_copying_does_not_wait_for_ever() -> None:
    progress = restore._impatient()
    progress(sqlite3.SQLITE_OK, 1, 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("time.monotonic", lambda: 1e12)
        progress(sqlite3.SQLITE_DONE, 0, 2)
        with pytest.raises(FileBusy):
            progress(sqlite3.SQLITE_BUSY, 1, 2)
