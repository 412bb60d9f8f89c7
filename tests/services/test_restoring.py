"""A backup against now, in the place of now, and one customer out of it."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from conftest import NOW
from smallcrm.domain.backups import Backup, Counts, Fault
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.comparison import BroughtBack, Comparison, Since, Tally
from smallcrm.domain.errors import FileBusy, FileMoved, NotFound, UnfitBackup
from smallcrm.domain.ledger import Manner
from smallcrm.domain.records import (
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerId,
    FactDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    PhoneDraft,
    Repeat,
    TagDraft,
)
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.services import (
    backups,
    bringing_back,
    comparing,
    customers,
    details,
    follow_ups,
    keep_in_touch,
    preferences,
    recurrences,
    reminders,
    restoring,
    timeline,
)
from smallcrm.storage import backup as copies
from smallcrm.storage import restore
from smallcrm.storage.bookkeeping import Erased
from smallcrm.storage.models import Customer, FollowUp, Interaction, Participant
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
FILES = Path(__file__).parents[1] / "fixtures" / "files"
TODAY = date(2026, 11, 25)


@dataclass
class Desk:
    """A file with Ana, who has a note and a promise, and Ben; and a backup of it."""

    store: Store
    clock: FixedClock
    ana: CustomerId
    ben: CustomerId
    note: InteractionId
    promise: FollowUpId
    backup: Backup

    def uid(self, customer: CustomerId) -> str:
        ((uid,),) = self.store.fetch("SELECT uid FROM customer WHERE id = ?", (customer,))
        return str(uid)

    def compare(self) -> Comparison:
        with restoring.opened(self.store, self.backup) as beside:
            return comparing.compare(self.store, beside)

    def replace(self) -> None:
        restoring.replace_all(self.store, self.backup, self.clock.now())

    def bring_back(self, uid: str) -> BroughtBack:
        with restoring.opened(self.store, self.backup) as beside:
            return bringing_back.bring_back(self.store, beside, uid)


def log(store: Store, customer: CustomerId, body: str) -> InteractionId:
    with store.write_quietly() as session:
        note = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(note)
        session.flush()
        session.add(Participant(interaction_id=note.id, customer_id=customer))
        number = note.id
    store.rebuild_search()
    return InteractionId(number)


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> Desk:
    ana = customers.add(
        store,
        CustomerDraft("Ana Lima", details=(PhoneDraft("+31 6 1234"), FactDraft("Oat latte"))),
        NOW,
    )
    ben = customers.add(store, CustomerDraft("Ben O'Neil", details=(TagDraft("vip"),)), NOW)
    note = log(store, ana, "Called about the logo")
    promise = follow_ups.add(store, ana, FollowUpDraft("Send quote", TODAY), NOW, note)
    store.backup("by-hand")
    (backup,) = backups.listed(store)
    clock.moment += timedelta(hours=3)
    return Desk(store, clock, ana, ben, note, promise, backup)


def rows(store: Store, sql: str) -> list[tuple[object, ...]]:
    return store.fetch(sql)


def dump(store: Store, *tables: str) -> dict[str, list[tuple[object, ...]]]:
    return {t: store.fetch(f"SELECT * FROM {t} ORDER BY 1") for t in tables}


TRIGGER = "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM fact; END"
USERS = ("customer", "phone", "fact", "tag", "interaction", "participant", "follow_up")


# --- against now ---------------------------------------------------------------------------------


def test_nothing_has_changed(desk: Desk) -> None:
    found = desk.compare()
    assert found.is_same
    assert found.held == found.now == Counts(2, 1, 1)


def test_what_was_added_changed_and_taken_away_is_named(desk: Desk) -> None:
    store = desk.store
    cy = customers.add(store, CustomerDraft("Cy Young"), NOW)
    log(store, cy, "Met at the fair")
    details.add(store, desk.ana, FactDraft("Likes jazz"))
    timeline.edit(store, desk.note, body="Called about the poster", happened_at=NOW)
    follow_ups.done(store, desk.promise, NOW)
    customers.delete(store, [desk.ben], NOW)
    found = desk.compare()
    assert [(d.name, d.since) for d in found.customers] == [
        ("Ana Lima", Since.CHANGED),
        ("Ben O'Neil", Since.GONE),
        ("Cy Young", Since.ADDED),
    ]
    (ana, ben, young) = found.customers
    assert (ana.notes, ana.follow_ups) == (Tally(changed=1), Tally(changed=1))
    assert young.notes == Tally(added=1)
    assert (ana.can_come_back, ben.can_come_back, young.can_come_back) == (True, True, False)
    assert (found.notes, found.follow_ups) == (Tally(1, 1, 0), Tally(0, 1, 0))
    assert (found.held, found.now) == (Counts(2, 1, 1), Counts(2, 2, 1))
    assert not found.is_same


def test_a_note_and_a_promise_that_are_gone_are_counted(desk: Desk) -> None:
    follow_ups.remove(desk.store, desk.promise)
    timeline.remove(desk.store, desk.note)
    found = desk.compare()
    assert (found.notes, found.follow_ups) == (Tally(gone=1), Tally(gone=1))
    (ana,) = found.customers
    assert ana.since is Since.CHANGED


def test_one_who_was_in_the_trash_then_and_now_is_nothing_new(desk: Desk) -> None:
    customers.delete(desk.store, [desk.ben], NOW)
    desk.store.backup("by-hand")
    (desk.backup, _) = backups.listed(desk.store)
    assert desk.compare().is_same


def test_a_company_is_the_same_by_its_uid(desk: Desk) -> None:
    draft = CustomerDraft("Eve", details=(AffiliationDraft("Ben O'Neil"),))
    customers.add(desk.store, draft, NOW)
    desk.store.backup("by-hand")
    (desk.backup, _) = backups.listed(desk.store)
    assert desk.compare().is_same


# --- all of it -----------------------------------------------------------------------------------


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


@pytest.mark.parametrize("schema", ["0001", "0002", "0003", "0004"])
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


# --- what is refused -----------------------------------------------------------------------------


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


# --- only one customer ---------------------------------------------------------------------------


def test_one_who_was_changed_is_as_then_and_what_is_newer_stays(desk: Desk) -> None:
    store = desk.store
    (phone,) = [d for d in customers.detail(store, desk.ana).details if d.kind == "phone"]
    details.change(store, phone.kind, phone.id, PhoneDraft("+49 30 1"))
    (fact,) = [d for d in customers.detail(store, desk.ana).details if d.kind == "fact"]
    details.remove(store, fact.kind, fact.id)
    details.add(store, desk.ana, FactDraft("Likes jazz"))
    customers.set_field(store, desk.ana, CustomerField.NAME, "Ana L")
    timeline.remove(store, desk.note)
    log(store, desk.ana, "Newer")
    follow_ups.remove(store, desk.promise)
    follow_ups.add(store, desk.ana, FollowUpDraft("Newer", None), NOW)
    customers.set_field(store, desk.ben, CustomerField.NAME, "Ben O")
    before = dump(store, *USERS)
    done = desk.bring_back(desk.uid(desk.ana))
    assert done == BroughtBack(desk.ana, "Ana Lima", 3, 1, 1, 3)
    assert rows(store, "SELECT name FROM customer") == [("Ana Lima",), ("Ben O",)]
    assert rows(store, "SELECT number FROM phone") == [("+31 6 1234",)]
    facts = {text for (text,) in store.fetch("SELECT text FROM fact")}
    assert facts == {"Oat latte", "Likes jazz"}
    assert rows(store, "SELECT id, body FROM interaction ORDER BY id")[0] == (
        desk.note,
        "Called about the logo",
    )
    assert rows(store, "SELECT interaction_id FROM follow_up WHERE id = 1") == [(desk.note,)]
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == ("restore_from_backup", "Ana Lima")
    store.undo()
    assert dump(store, *USERS) == before
    store.redo()
    again = desk.bring_back(desk.uid(desk.ana))
    assert (again.rows, again.notes, again.follow_ups) == (0, 0, 0)


def test_one_in_the_trash_comes_out_of_it(desk: Desk) -> None:
    customers.delete(desk.store, [desk.ana], NOW)
    done = desk.bring_back(desk.uid(desk.ana))
    assert done.rows == 1
    assert customers.detail(desk.store, desk.ana).name == "Ana Lima"


def wipe(store: Store, *tables: str) -> None:
    """As when the trash was emptied."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as file:
        for table in (*tables, "customer_text", "change", "change_set"):
            file.execute(f"DELETE FROM {table}")
    store.rebuild_search()


def test_one_who_is_gone_for_good_comes_back_whole(desk: Desk) -> None:
    uid = desk.uid(desk.ana)
    before = dump(desk.store, *USERS)
    wipe(desk.store, *reversed(USERS))
    done = desk.bring_back(uid)
    assert (done.notes, done.follow_ups, done.kept) == (1, 1, 0)
    after = dump(desk.store, *USERS)
    assert after["customer"] == before["customer"][:1]
    for table in ("phone", "fact", "interaction", "participant", "follow_up"):
        assert after[table] == before[table]
    assert desk.store.faults() == []
    desk.store.undo()
    assert dump(desk.store, "customer") == {"customer": []}


def test_numbers_that_others_have_meanwhile_are_not_taken(desk: Desk, tmp_path: Path) -> None:
    """A backup of another computer: its numbers mean others here."""
    other = Store(tmp_path / "other" / "smallcrm.db", desk.clock.now)
    other.prepare()
    eve = customers.add(
        other,
        CustomerDraft("Eve", details=(FactDraft("Tea"), AffiliationDraft("Acme"))),
        NOW + timedelta(1),
    )
    with other.write_quietly() as session:
        at = NOW + timedelta(1)
        session.add(Interaction(kind="note", body="Hers", happened_at=at, created_at=at))
        session.flush()
        session.add(Participant(interaction_id=1, customer_id=eve))
    promise = follow_ups.add(other, eve, FollowUpDraft("Hers", TODAY), NOW + timedelta(1))
    recurrences.set_repeat(other, promise, Repeat("FREQ=WEEKLY;BYDAY=WE", TODAY))
    other.backup("by-hand")
    (desk.backup,) = backups.listed(other)
    ((uid,),) = other.fetch("SELECT uid FROM customer")
    other.close()
    before = dump(desk.store, *USERS)
    found = desk.compare()
    assert [d.name for d in found.of(Since.GONE)] == ["Eve"]
    assert {d.name for d in found.of(Since.ADDED)} == {"Ana Lima", "Ben O'Neil"}
    done = desk.bring_back(uid)
    assert done.customer not in (desk.ana, desk.ben)
    after = dump(desk.store, *USERS)
    for table in USERS:
        assert after[table][: len(before[table])] == before[table]
        assert desk.store.faults() == []
    assert (done.notes, done.follow_ups) == (1, 1)


def test_somebody_else_of_a_note_is_there_again_too(desk: Desk) -> None:
    store = desk.store
    with store.write_quietly() as session:
        session.add(Participant(interaction_id=desk.note, customer_id=desk.ben))
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    timeline.remove(store, desk.note)
    desk.bring_back(desk.uid(desk.ana))
    found = rows(store, "SELECT customer_id FROM participant ORDER BY customer_id")
    assert found == [(desk.ana,), (desk.ben,)]


def test_somebody_who_is_not_there_any_more_is_left_out_of_a_note(desk: Desk) -> None:
    store, uid = desk.store, desk.uid(desk.ana)
    with store.write_quietly() as session:
        session.add(Participant(interaction_id=desk.note, customer_id=desk.ben))
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    wipe(store, *reversed(USERS))
    assert desk.bring_back(uid).notes == 1
    assert rows(store, "SELECT customer_id FROM participant") == [(desk.ana,)]
    assert store.faults() == []


@pytest.mark.parametrize("instead", [None, "ben"])
def test_a_note_that_is_somebody_elses_is_theirs_again(desk: Desk, instead: str | None) -> None:
    store = desk.store
    with store.write_quietly() as session:
        row = session.scalars(select(Participant)).one()
        row.customer_id = desk.ben if instead else None
        session.get_one(FollowUp, desk.promise).customer_id = desk.ben
    done = desk.bring_back(desk.uid(desk.ana))
    assert (done.notes, done.follow_ups) == (1, 1)
    query = "SELECT customer_id FROM participant WHERE customer_id = ?"
    assert store.fetch(query, (desk.ana,)) == [(desk.ana,)]
    assert rows(store, "SELECT customer_id FROM follow_up") == [(desk.ana,)]


def test_of_a_repeated_promise_the_later_time_stands(desk: Desk) -> None:
    store = desk.store
    recurrences.set_repeat(store, desk.promise, Repeat("FREQ=WEEKLY;BYDAY=WE", TODAY))
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    follow_ups.done(store, desk.promise, NOW)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as file:
        file.execute("DELETE FROM follow_up WHERE id = ?", (desk.promise,))
    store.rebuild_search()
    done = desk.bring_back(desk.uid(desk.ana))
    assert (done.follow_ups, done.kept) == (0, 2)


def test_there_is_one_rhythm_and_a_tag_is_the_same_in_capitals(desk: Desk) -> None:
    store = desk.store
    keep_in_touch_every(store, desk.ben, 6)
    store.backup("by-hand")
    (desk.backup, _) = backups.listed(store)
    rows_of = customers.detail(store, desk.ben).details
    for row in rows_of:
        details.remove(store, row.kind, row.id)
    keep_in_touch_every(store, desk.ben, 2)
    details.add(store, desk.ben, TagDraft("VIP"))
    done = desk.bring_back(desk.uid(desk.ben))
    assert rows(store, "SELECT every FROM cadence") == [(6,)]
    assert rows(store, "SELECT name FROM tag") == [("VIP",)]
    assert (done.rows, done.kept) == (1, 0)


def keep_in_touch_every(store: Store, customer: CustomerId, weeks: int) -> None:
    details.add(store, customer, CadenceDraft(weeks, CadenceUnit.WEEK))


def test_what_was_forbidden_stays_forbidden(desk: Desk) -> None:
    store = desk.store
    with store.write_quietly() as session:
        session.get_one(Customer, desk.ana).do_not_contact_at = NOW
        session.get_one(Customer, desk.ana).name = "Ana L"
    desk.bring_back(desk.uid(desk.ana))
    with store.read() as session:
        assert session.get_one(Customer, desk.ana).do_not_contact_at == NOW


def test_nobody_of_that_name_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.bring_back("urn:nobody")
    assert desk.store.undo_step() is not None
