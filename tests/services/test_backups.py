"""Backups by themselves: when they are due, where they go, and what is remembered of them."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.backups import USUAL_LIMIT, Fault, Keeping, Reason, Trouble
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import CannotWrite, FileDamaged, NoRoom, UnfitBackup
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import backups, customers
from smallcrm.storage import backups as folders
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")


def add(store: Store, name: str, clock: FixedClock) -> None:
    customers.add(store, CustomerDraft(name), clock.now())


def make(store: Store, clock: FixedClock, reason: str = Reason.DAY) -> Path:
    return backups.make(store, reason, clock.now(), ZONE).path


def later(clock: FixedClock, **span: int) -> None:
    clock.moment += timedelta(**span)


def due(store: Store, clock: FixedClock) -> Reason | None:
    return backups.due(store, clock.now(), ZONE)


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


# --- when ----------------------------------------------------------------------------------------


def test_a_day_of_work(store: Store, clock: FixedClock) -> None:
    assert due(store, clock) is None, "an empty file needs none"
    add(store, "Ana", clock)
    assert due(store, clock) is Reason.DAY
    make(store, clock)
    later(clock, hours=3)
    assert due(store, clock) is None, "nothing changed"
    add(store, "Ben", clock)
    later(clock, minutes=29)
    assert due(store, clock) is None
    later(clock, minutes=1)
    assert due(store, clock) is Reason.WORK
    make(store, clock, Reason.WORK)
    assert due(store, clock) is None
    later(clock, hours=24)
    assert due(store, clock) is None
    store.undo()
    assert due(store, clock) is Reason.DAY, "taking back is a change too"
    make(store, clock)
    store.redo()
    later(clock, minutes=31)
    assert due(store, clock) is Reason.WORK


def test_bookkeeping_is_no_change(store: Store, clock: FixedClock) -> None:
    add(store, "Ana", clock)
    make(store, clock)
    with store.write_quietly() as session:
        session.add(Setting(name="x", value="y"))
    later(clock, days=3)
    assert due(store, clock) is None


def test_what_cannot_be_read_is_as_usual(store: Store) -> None:
    for value in ("", "[1]", '{"limit": -1, "last_at": "soon", "trouble": "x", "second": 7}'):
        with store.write_quietly() as session:
            session.merge(Setting(name="backups", value=value))
        assert backups.keeping(store) == Keeping(limit=USUAL_LIMIT)
    with store.write_quietly() as session:
        session.merge(Setting(name="backups", value='{"last_at": "2026-11-25T10:00:00"}'))
    assert backups.keeping(store).last_at is None


# --- trouble -------------------------------------------------------------------------------------


def test_no_room_leaves_the_older_ones_and_is_remembered(
    store: Store, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store, "Ana", clock)
    make(store, clock)
    before = names(backups.folder(store))
    later(clock, hours=1)
    add(store, "Ben", clock)
    usage = shutil.disk_usage(store.path.parent)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
        later(clock, hours=1)
        with pytest.raises(NoRoom):
            make(store, clock)
    kept = backups.keeping(store)
    assert (kept.trouble, kept.failed_at) == (Trouble.NO_ROOM, clock.now())
    assert names(backups.folder(store)) == before
    assert due(store, clock) is None, "not tried again at once"
    later(clock, minutes=30)
    assert due(store, clock) is Reason.WORK
    make(store, clock)
    assert backups.keeping(store).trouble is None


def test_a_damaged_file_is_never_rotated_in(store: Store, clock: FixedClock) -> None:
    add(store, "Ana", clock)
    first = make(store, clock)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as file:
        file.execute("INSERT INTO fact(customer_id, text) VALUES (99, 'nobody')")
    later(clock, days=1)
    with pytest.raises(FileDamaged):
        make(store, clock)
    assert backups.keeping(store).trouble is Trouble.DAMAGED
    assert [b.path for b in backups.listed(store)] == [first]


def test_a_folder_in_the_way_is_told(store: Store, clock: FixedClock) -> None:
    backups.folder(store).write_text("in the way")
    with pytest.raises(CannotWrite):
        make(store, clock)
    assert backups.keeping(store).trouble is Trouble.CANNOT_WRITE


def test_another_program_that_holds_the_file_is_told(store: Store) -> None:
    from smallcrm.domain.errors import FileBusy

    assert backups._trouble(FileBusy()) is Trouble.BUSY


# --- the second folder ---------------------------------------------------------------------------


def test_a_stick_that_comes_and_goes(store: Store, clock: FixedClock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second(store, stick)
    add(store, "Ana", clock)
    first = make(store, clock)
    assert (stick / first.name).read_bytes() == first.read_bytes()
    assert backups.keeping(store).second_at == clock.now()
    assert not backups.is_second_back(store)
    stick.rename(tmp_path / "away")
    later(clock, days=1)
    add(store, "Ben", clock)
    second = make(store, clock)
    kept = backups.keeping(store)
    assert (kept.second_trouble, kept.trouble) == (Trouble.UNREACHABLE, None)
    assert kept.second_at == NOW, "when it last worked"
    assert not stick.exists()
    assert {b.path.name for b in backups.listed(store)} == {first.name, second.name}
    (tmp_path / "away").rename(stick)
    assert backups.is_second_back(store)
    backups.copy_to_second(store, clock.now())
    kept = backups.keeping(store)
    assert (kept.second_trouble, kept.second_at) == (None, clock.now())
    assert (stick / second.name).is_file()
    backups.copy_to_second(store, clock.now())
    backups.set_second(store, None)
    assert backups.keeping(store).second == ""
    later(clock, days=1)
    make(store, clock)
    assert len(names(stick)) == 4


def test_a_folder_that_cannot_be_written_is_told(
    store: Store, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second(store, stick)
    real = os.open

    def refuse(path: object, *arguments: int) -> int:
        if str(path).startswith(str(stick)):
            raise PermissionError(13, "no")
        return real(path, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    add(store, "Ana", clock)
    make(store, clock)
    assert backups.keeping(store).second_trouble is Trouble.CANNOT_WRITE


def test_one_is_put_into_any_other_folder(store: Store, clock: FixedClock, tmp_path: Path) -> None:
    add(store, "Ana", clock)
    made = backups.make(store, Reason.BY_HAND, clock.now(), ZONE)
    there = backups.copy_to(made, tmp_path)
    assert there.path.read_bytes() == made.path.read_bytes()
    with pytest.raises(CannotWrite):
        backups.copy_to(made, tmp_path / "nowhere")


def test_the_first_to_be_copied_is_the_newest_there_is(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    backups.set_second(store, tmp_path)
    backups.copy_to_second(store, clock.now())
    assert backups.keeping(store).second_at == clock.now()
    assert list(tmp_path.glob("*.db")) == []


def test_two_files_share_a_stick_and_leave_each_other_alone(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    other = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    other.prepare()
    for one in (store, other):
        backups.set_second(one, stick)
        add(one, "Ana", clock)
    theirs = make(other, clock)
    later(clock, days=800)
    backups.set_limit(store, 1)
    mine = []
    for _ in range(2):
        later(clock, days=1)
        mine.append(make(store, clock))
    assert (stick / theirs.name).is_file()
    assert [p.name for p in stick.glob("*.db") if p.name != theirs.name] == [mine[-1].name]
    assert {b.path.name for b in backups.listed(store)} == {mine[-1].name}
    other.close()


def test_a_second_folder_that_cannot_be_listed_shows_none(store: Store, tmp_path: Path) -> None:
    backups.set_second(store, tmp_path)
    backups._keep(store, origin="mine")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "iterdir", _refuse)
        assert backups.in_second(store) == ()


def _refuse(path: Path) -> None:
    raise PermissionError(13, "no")


# --- thinning ------------------------------------------------------------------------------------


def test_the_old_ones_go_by_themselves(store: Store, clock: FixedClock) -> None:
    clock.moment = datetime(2026, 11, 1, 12, tzinfo=UTC)
    add(store, "Ana", clock)
    for _ in range(12):
        later(clock, hours=12)
        make(store, clock, Reason.WORK)
    kept = [b.at for b in backups.listed(store)]
    assert len(kept) == 4 + 4, "all of two days, then one a day"
    assert kept[0] == clock.now()


def test_nothing_goes_while_the_newest_is_not_what_was_written(
    store: Store, clock: FixedClock
) -> None:
    add(store, "Ana", clock)
    make(store, clock)
    later(clock, days=1)
    newest = make(store, clock)
    backups.set_limit(store, 1)
    content = newest.read_bytes()
    newest.write_bytes(content[:-1] + b"!")
    assert backups.thin(store, clock.now(), ZONE) == ()
    newest.write_bytes(content)
    (gone,) = backups.thin(store, clock.now(), ZONE)
    assert gone.at == NOW
    assert not gone.path.exists()
    assert backups.thin(store, clock.now(), ZONE) == ()


# --- looking whether they can be used ------------------------------------------------------------


def test_the_newest_is_restored_for_trial_each_month(store: Store, clock: FixedClock) -> None:
    assert backups.wants_drill(store, clock.now())
    assert backups.drill(store, clock.now()) is None
    add(store, "Ana", clock)
    path = make(store, clock)
    before = names(backups.folder(store))
    newest = backups.drill(store, clock.now())
    assert newest is not None
    assert newest.path == path
    assert names(backups.folder(store)) == before
    assert not backups.wants_drill(store, clock.now())
    later(clock, days=30)
    assert backups.wants_drill(store, clock.now())


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (lambda content: content[:8000], Fault.CHANGED),
        (lambda content: content.replace(b"Ana", b"Eva", 1), Fault.CHANGED),
        (lambda content: b"", Fault.CHANGED),
    ],
)
def test_a_drill_that_fails_is_told(
    store: Store, clock: FixedClock, harm: object, fault: Fault
) -> None:
    add(store, "Ana", clock)
    path = make(store, clock)
    path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(UnfitBackup) as told:
        backups.drill(store, clock.now())
    assert told.value.fault is fault
    kept = backups.keeping(store)
    assert (kept.trouble, kept.drilled_at) == (Trouble.UNFIT, clock.now())


def test_one_that_holds_less_than_its_manifest_says_is_unfit(
    store: Store, clock: FixedClock
) -> None:
    add(store, "Ana", clock)
    path = make(store, clock)
    manifest = folders.manifest_of(path)
    words = json.loads(manifest.read_text(encoding="utf-8")) | {"customers": 2}
    manifest.write_text(json.dumps(words), encoding="utf-8")
    with pytest.raises(UnfitBackup) as told:
        backups.drill(store, clock.now())
    assert told.value.fault is Fault.DAMAGED


def test_one_that_went_away_is_missing(store: Store, clock: FixedClock) -> None:
    add(store, "Ana", clock)
    make(store, clock)
    (backup,) = backups.listed(store)
    backup.path.unlink()
    with pytest.raises(UnfitBackup) as told:
        backups.verify(store, backup)
    assert told.value.fault is Fault.MISSING
    assert not backups.is_as_written(backup)


def test_a_backup_of_an_encrypted_file_has_the_same_key(tmp_path: Path, clock: FixedClock) -> None:
    pytest.importorskip("sqlcipher3")
    from smallcrm.storage.connection import Key

    key = Key(bytes(range(32)), bytes(range(16)))
    store = Store(tmp_path / "secret" / "smallcrm.db", clock.now, key)
    store.prepare()
    add(store, "Ana Lima", clock)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.set_second(store, stick)
    path = make(store, clock)
    for copy in (path, stick / path.name):
        content = copy.read_bytes()
        assert b"SQLite format" not in content
        assert b"Ana Lima" not in content
    assert backups.drill(store, clock.now()) is not None
    assert folders.known(path).counts is not None
    (backup,) = backups.listed(store)
    backups.verify(store, backup)
    store.close()
    plain = Store(tmp_path / "plain" / "smallcrm.db", clock.now)
    plain.prepare()
    with pytest.raises(UnfitBackup) as told:
        backups.verify(plain, backup)
    assert told.value.fault is Fault.FOREIGN
    plain.close()


def test_a_customer_is_a_customer(store: Store, clock: FixedClock) -> None:
    """The counts leave those in the trash out."""
    add(store, "Ana", clock)
    add(store, "Ben", clock)
    with store.write_quietly() as session:
        session.get_one(Customer, 1).deleted_at = clock.now()
    path = make(store, clock)
    counts = folders.known(path).counts
    assert counts is not None
    assert counts.customers == 1
