"""A backup in the place of all there is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import time, timedelta
from pathlib import Path

import pytest

from conftest import NOW
from services.restore_desk import FILES, TODAY, USERS, ZONE, Desk, dump, rows
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.comparison import Since
from smallcrm.domain.ledger import Manner
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    FollowUpDraft,
)
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.services import (
    backups,
    comparing,
    customers,
    follow_ups,
    keep_in_touch,
    preferences,
    reminders,
    restoring,
    timeline,
)
from smallcrm.storage.bookkeeping import Erased
from smallcrm.storage.schema import REVISIONS
from smallcrm.storage.store import Store


def test_all_is_as_it_was_and_what_was_here_is_saved(desk: Desk) -> None:
    store = desk.store
    before = dump(store, *USERS)
    customers.add(store, CustomerDraft("Cy Young"), NOW)
    customers.set_field(store, desk.ana, CustomerField.NAME, "Ana L")
    timeline.remove(store, desk.note)
    after = dump(store, *USERS)
    told: list[Changes] = []
    store.subscribe(told.append)
    identity = store.path.stat().st_ino
    done = restoring.replace_all(store, desk.backup, desk.clock.now())
    assert dump(store, *USERS) == before
    assert store.faults() == []
    assert told == [Changes(frozenset(Thing), None, Way.QUIET)]
    assert store.path.stat().st_ino == identity
    saved = restoring.find(Path(done.saved))
    assert saved.reason == "before-restore"
    restoring.replace_all(store, saved, desk.clock.now())
    assert dump(store, *USERS) == after
    assert [p.name for p in store.path.parent.iterdir() if "restoring" in p.name] == []
    assert backups.due(store, desk.clock.now(), ZONE) is None


def test_the_search_finds_what_came_back_and_undo_goes_on(desk: Desk) -> None:
    store = desk.store
    timeline.remove(store, desk.note)
    desk.replace()
    query = "SELECT rowid FROM interaction_index WHERE interaction_index MATCH 'logo'"
    assert rows(store, query) == [(desk.note,)]
    with closing(sqlite3.connect(store.path)) as file:
        for table in ("people_index", "interaction_index", "follow_up_index"):
            file.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
    step = store.undo_step()
    assert step is not None
    assert step.action == "add_follow_up"
    store.undo()
    assert rows(store, "SELECT count(*) FROM follow_up") == [(0,)]
    customers.add(store, CustomerDraft("Cy"), NOW)


def poll(desk: Desk) -> list[str]:
    """What is told now, by key."""
    store, now = desk.store, desk.clock.now()
    told = []
    for telling in reminders.poll(store, now, ZONE, ReminderSettings()):
        claimed = reminders.claim(store, telling, now)
        assert claimed is not None
        reminders.record(store, claimed.telling, Manner.NOTICE, now)
        told += [*claimed.telling.keys, *(due.key for due in claimed.telling.due)]
    return told


def test_what_was_told_is_not_told_again(desk: Desk) -> None:
    store = desk.store
    follow_ups.add(store, desk.ana, FollowUpDraft("Ring", TODAY, time(16, 0)), NOW)
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    assert f"due:{desk.promise + 1}:2026-11-25T16:00" in poll(desk)
    assert poll(desk) == []
    desk.replace()
    assert rows(store, "SELECT count(*) FROM follow_up") == [(2,)]
    assert poll(desk) == []


def test_a_number_is_never_given_again(desk: Desk) -> None:
    """Else a promise of after would be taken for one of before, which was told already."""
    store = desk.store
    gone = follow_ups.add(store, desk.ana, FollowUpDraft("Ring", TODAY, time(16, 0)), NOW)
    assert poll(desk)
    desk.replace()
    new = follow_ups.add(store, desk.ana, FollowUpDraft("Ring", TODAY, time(16, 0)), NOW)
    assert new > gone
    assert f"due:{new}:2026-11-25T16:00" in poll(desk)


def test_settings_drafts_and_the_erased_stay_as_they_are_now(desk: Desk) -> None:
    store = desk.store
    preferences.keep_reminders(store, ReminderSettings(birthday_days=9))
    with store.write_quietly() as session:
        session.add(Erased(hash="of somebody", erased_at=NOW))
    desk.replace()
    assert preferences.reminders(store).birthday_days == 9
    assert rows(store, "SELECT hash FROM erased") == [("of somebody",)]


def test_a_number_of_a_table_that_was_empty_then_is_not_given_again_either(desk: Desk) -> None:
    every = CadenceDraft(6, CadenceUnit.WEEK)
    keep_in_touch.set_tag_rhythm(desk.store, "vip", every)
    desk.replace()
    assert rows(desk.store, "SELECT count(*) FROM tag_rhythm") == [(0,)]
    keep_in_touch.set_tag_rhythm(desk.store, "vip", every)
    assert rows(desk.store, "SELECT id FROM tag_rhythm") == [(2,)]


@pytest.mark.parametrize("schema", REVISIONS)
def test_one_of_an_older_version_is_brought_up_to_date_first(
    desk: Desk, tmp_path: Path, schema: str
) -> None:
    older = tmp_path / "older.db"
    shutil.copy(FILES / f"smallcrm-{schema}.db", older)
    content = older.read_bytes()
    with closing(sqlite3.connect(older)) as file:
        names = file.execute("SELECT name FROM customer ORDER BY id").fetchall()
    desk.backup = restoring.find(older)
    assert desk.compare().of(Since.ADDED)
    desk.replace()
    assert desk.store.fetch("SELECT name FROM customer ORDER BY id") == names
    assert desk.store.faults() == []
    assert older.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir() if p.name != "data"] == ["older.db"]


@pytest.mark.skipif(os.name == "nt", reason="modes are a thing of POSIX")
def test_what_is_opened_is_for_the_owner_alone_and_goes(desk: Desk) -> None:
    with restoring.opened(desk.store, desk.backup) as beside:
        assert stat.S_IMODE(beside.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(beside.path.parent.stat().st_mode) == 0o700
        place = beside.path.parent
    assert not place.exists()


def test_what_a_killed_process_had_opened_goes(desk: Desk) -> None:
    left = desk.store.path.parent / "restoring-x"
    drill = backups.folder(desk.store) / "drill-x"
    for place in (left, drill):
        place.mkdir()
        (place / "smallcrm.db").write_text("client")
        os.utime(place, (desk.clock.now().timestamp(),) * 2)
    restoring.sweep(desk.store, desk.clock.now())
    assert left.exists(), "somebody may be at it"
    restoring.sweep(desk.store, desk.clock.now() + timedelta(hours=2))
    assert not left.exists()
    assert not drill.exists()


def test_readers_of_other_threads_go_on(desk: Desk) -> None:
    store, stop = desk.store, threading.Event()
    wrong: list[object] = []

    def read() -> None:
        while not stop.is_set():
            found = store.fetch("SELECT count(*) FROM customer")
            if found not in ([(2,)], [(3,)]):
                wrong.append(found)

    customers.add(store, CustomerDraft("Cy"), NOW)
    reader = threading.Thread(target=read)
    reader.start()
    try:
        desk.replace()
    finally:
        stop.set()
        reader.join()
    assert wrong == []
    assert store.fetch("SELECT count(*) FROM customer") == [(2,)]


def test_an_encrypted_file_comes_back_with_its_key(tmp_path: Path, clock: FixedClock) -> None:
    pytest.importorskip("sqlcipher3")
    from smallcrm.storage.connection import Key

    key = Key(bytes(range(32)), bytes(range(16)))
    store = Store(tmp_path / "secret" / "smallcrm.db", clock.now, key)
    store.prepare()
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    store.backup("by-hand")
    customers.set_field(store, ana, CustomerField.NAME, "Eva")
    (backup,) = backups.listed(store)
    with restoring.opened(store, backup) as beside:
        assert b"SQLite format" not in beside.path.read_bytes()
        assert comparing.compare(store, beside).of(Since.CHANGED)
    restoring.replace_all(store, backup, NOW)
    assert store.fetch("SELECT name FROM customer") == [("Ana",)]
    assert b"SQLite format" not in store.path.read_bytes()
    store.close()
