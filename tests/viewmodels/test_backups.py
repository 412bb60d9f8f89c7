"""Backups in the background, and what is told of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallcrm.domain.backups import Reason, Trouble
from smallcrm.domain.changes import Changes
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.comparison import Since
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import backups as service
from smallcrm.services import customers
from smallcrm.storage.store import Store
from smallcrm.viewmodels.backups import Backups, BackupsState
from smallcrm.viewmodels.preferences import PauseChoice, Preferences
from smallcrm.viewmodels.restoring import Look, RestoreViewModel
from smallcrm.viewmodels.workspace import Workspace
from viewmodels.watch_world import World


class Desk:
    """Backups over a real file, and all that they said."""

    def __init__(self, store: Store, clock: FixedClock, qtbot: QtBot) -> None:
        self.store, self.clock, self._qtbot = store, clock, qtbot
        self.workspace = Workspace(store, clock)
        self.backups = Backups(self.workspace)
        self.states: list[BackupsState] = []
        self.failures: list[str] = []
        self.works = 0
        self.said: list[str] = []
        self.backups.shown.connect(self.states.append)
        self.backups.failed.connect(lambda title, body: self.failures.append(body))
        self.backups.works.connect(self._works)
        self.backups.said.connect(self.said.append)

    def _works(self) -> None:
        self.works += 1

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: self.workspace.jobs.is_idle)

    def look(self, **later: int) -> None:
        self.clock.moment += timedelta(**later)
        self.backups.look()
        self.wait()

    def add(self, name: str) -> None:
        customers.add(self.store, CustomerDraft(name), self.clock.now())

    def reasons(self) -> list[str]:
        return [b.reason for b in service.listed(self.store)]


@pytest.fixture
def desk(store: Store, clock: FixedClock, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(store, clock, qtbot)
    yield made
    made.backups.stop()
    made.workspace.stop()


def test_one_is_made_when_the_program_starts_and_while_it_runs(desk: Desk) -> None:
    left = desk.store.path.parent / "restoring-x"
    left.mkdir()
    desk.clock.moment += timedelta(days=4000)
    desk.add("Ana")
    desk.backups.start()
    desk.wait()
    assert desk.reasons() == [Reason.DAY]
    assert not left.exists()
    desk.look(hours=2)
    assert len(desk.reasons()) == 1
    desk.add("Ben")
    desk.look(minutes=30)
    assert desk.reasons() == [Reason.WORK, Reason.DAY]
    assert desk.states[-1].newest is not None
    assert desk.states[-1].newest.reason == Reason.WORK
    assert desk.failures == []


def test_two_looks_at_once_are_one(desk: Desk) -> None:
    desk.add("Ana")
    desk.backups.look()
    desk.backups.look()
    desk.wait()
    assert len(desk.reasons()) == 1
    assert len(desk.states) == 1


def test_a_fault_of_the_program_does_not_end_the_looking(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, expect_log: bool
) -> None:
    def fault(*arguments: object) -> None:
        raise RuntimeError

    crashes: list[object] = []
    desk.workspace.jobs.crashed.connect(crashes.append)
    desk.add("Ana")
    with monkeypatch.context() as patch:
        patch.setattr(service, "due", fault)
        desk.look()
    assert len(crashes) == 1
    desk.look()
    assert desk.reasons() == [Reason.DAY]


def test_trouble_is_told_until_the_next_one_is_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("Ana")
    usage = shutil.disk_usage(desk.store.path.parent)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
        desk.look()
        assert desk.failures[0].startswith("There is too little room")
        desk.backups.back_up_now()
        desk.wait()
        assert desk.said[0].startswith("There is too little room")
    assert desk.works == 0
    desk.look(minutes=31)
    assert desk.works == 1
    assert desk.states[-1].keeping.trouble is None


def test_a_stick_is_chosen_missed_and_found_again(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.add("Ana")
    desk.look()
    desk.backups.set_second(stick)
    desk.wait()
    assert len(list(stick.glob("*.db"))) == 1, "the newest one at once"
    assert len(desk.states[-1].here) == 1
    stick.rename(tmp_path / "away")
    desk.add("Ben")
    desk.look(days=1)
    assert desk.states[-1].keeping.second_trouble is Trouble.UNREACHABLE
    assert desk.failures[-1].startswith("The folder “stick” cannot be reached.")
    (tmp_path / "away").rename(stick)
    works = desk.works
    desk.look(minutes=1)
    assert desk.works == works + 1
    assert len(list(stick.glob("*.db"))) == 2
    desk.backups.set_second(None)
    desk.wait()
    assert desk.states[-1].keeping.second == ""


def test_the_limit_counts_at_once(desk: Desk) -> None:
    desk.add("Ana")
    desk.look()
    desk.add("Ben")
    desk.look(days=1)
    desk.backups.set_limit(1)
    desk.wait()
    assert len(desk.states[-1].here) == 1


def test_once_a_month_the_newest_is_tried(desk: Desk) -> None:
    desk.add("Ana")
    desk.look()
    desk.look(minutes=1)
    assert desk.states[-1].keeping.drilled_at == desk.clock.now()
    (backup,) = service.listed(desk.store)
    backup.path.write_bytes(backup.path.read_bytes()[:-5])
    desk.look(days=31)
    assert desk.failures[-1].startswith("The newest backup could not be restored")


def test_one_that_is_asked_for_says_so(desk: Desk) -> None:
    desk.backups.back_up_now()
    desk.wait()
    assert desk.said[0].startswith("Backed up and checked, ")
    assert desk.reasons() == [Reason.BY_HAND]


# --- the notice ----------------------------------------------------------------------------------


@pytest.fixture
def world(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[World]:
    workspace = Workspace(store, clock)
    yield World(store, clock, workspace, Preferences(workspace))
    workspace.stop()


def fail(world: World) -> None:
    world.watch.tell_of_backup("Backup did not finish", "The folder cannot be reached.")


def test_it_is_told_once_a_day_and_withdrawn(world: World) -> None:
    fail(world)
    fail(world)
    assert world.outside.shown == [
        ("backup", "Backup did not finish", "The folder cannot be reached.")
    ]
    wanted: list[int] = []
    world.answers.backups_wanted.connect(lambda: wanted.append(1))
    world.answers.obey("backup", "default")
    assert wanted == [1]
    world.watch.take_back_backup()
    assert world.outside.withdrawn[-1] == "backup"
    world.clock.moment += timedelta(days=1)
    fail(world)
    assert len(world.outside.shown) == 2


def test_a_window_in_front_says_it_itself(world: World) -> None:
    world.in_front = True
    fail(world)
    assert world.outside.shown == []
    assert [key for key, _, _ in world.inside.shown] == ["backup"]


def test_not_at_night_nor_in_a_pause_nor_where_it_is_switched_off(world: World) -> None:
    world.clock.moment += timedelta(hours=6)
    fail(world)
    world.clock.moment += timedelta(hours=18)
    world.preferences.pause_until(PauseChoice.RESUME)
    fail(world)
    world.preferences.resume()
    world.preferences.set(off=frozenset({NoticeKind.BACKUP}))
    fail(world)
    assert world.outside.shown == world.inside.shown == []
    world.preferences.set(off=frozenset())
    fail(world)
    assert len(world.outside.shown) == 1, "later that day it is told after all"


def test_what_cannot_be_shown_is_tried_again(world: World) -> None:
    world.outside.manner = None
    fail(world)
    fail(world)
    assert len(world.outside.shown) == 2


# --- against now ---------------------------------------------------------------------------------


class Restore:
    def __init__(self, desk: Desk) -> None:
        self.model = RestoreViewModel(desk.workspace)
        self.looks: list[Look] = []
        self.said: list[str] = []
        self.model.looked.connect(self.looks.append)
        self.model.refused.connect(lambda backup, words: self.said.append(words))
        self.model.done.connect(self.said.append)
        self.model.failed.connect(self.said.append)


def test_a_backup_is_looked_into_and_put_in_place(desk: Desk) -> None:
    desk.add("Ana")
    desk.look()
    desk.add("Ben")
    (backup,) = service.listed(desk.store)
    restore = Restore(desk)
    changes: list[Changes] = []
    desk.workspace.changed.connect(changes.append)
    restore.model.look(backup)
    restore.model.look(backup)
    desk.wait()
    (look,) = restore.looks
    assert [d.name for d in look.found.of(Since.ADDED)] == ["Ben"]
    assert look.is_as_written
    restore.model.replace(backup)
    desk.wait()
    assert desk.store.fetch("SELECT name FROM customer") == [("Ana",)]
    assert restore.said == [
        "Everything is as it was today 14:30. What was here before is in a backup of its own."
    ]
    assert [(c.customers, c.action) for c in changes] == [(None, None)], "one, of everything"


def test_one_customer_is_brought_back_as_an_action(desk: Desk) -> None:
    desk.add("Ana")
    desk.look()
    (backup,) = service.listed(desk.store)
    ((ana,),) = desk.store.fetch("SELECT id FROM customer")
    customers.delete(desk.store, [ana], desk.clock.now())
    restore = Restore(desk)
    restore.model.look(backup)
    desk.wait()
    (gone,) = restore.looks[0].found.of(Since.GONE)
    restore.model.bring_back(backup, gone)
    desk.wait()
    assert restore.said == ["Brought back Ana: 1 detail."]
    step = desk.store.undo_step()
    assert step is not None
    assert step.action == "restore_from_backup"


def test_what_cannot_be_used_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    desk.add("Ana")
    desk.look()
    (backup,) = service.listed(desk.store)
    backup.path.write_bytes(b"nothing")
    restore = Restore(desk)
    restore.model.look(backup)
    desk.wait()
    restore.model.replace(backup)
    desk.wait()
    assert len(restore.said) == 2
    assert restore.looks == []
    assert all("is not a backup of smallcrm" in said for said in restore.said)
    assert restore.model.find(tmp_path / "none.db") is None
    assert restore.said[-1] == "none.db is not there."
