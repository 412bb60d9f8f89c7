"""Opening the file in whatever state it is: every way out keeps everything."""

from __future__ import annotations

import threading
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallcrm.app import opening, window
from smallcrm.app.opening import Opened
from smallcrm.app.paths import locate
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import (
    CannotWrite,
    FileDamaged,
    FileMissing,
    NotOurFile,
    ReadOnly,
    UnsafePlace,
)
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, erasure, left_behind, moving
from smallcrm.storage import damaged, file_places, place
from smallcrm.storage.store import Store
from smallcrm.viewmodels import damaged_wording, wording
from smallcrm.widgets.damaged_dialog import WorkDialog
from storage.damage import NOW
from storage.test_check import zero_page_of
from storage.test_row_sums import add


class Someone:
    """Chooses as told, and remembers what was asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, str, list[str]]] = []

    def __call__(self, title: str, words: str, choices: Sequence[tuple[str, str, str]]) -> str:
        self.asked.append((title, words, [key for key, *_ in choices]))
        return self.answers.pop(0) if self.answers else "quit"


class Start:
    def __init__(self, store: Store, clock: FixedClock, stack: ExitStack) -> None:
        self.path, self._clock, self._stack = store.path, clock, stack

    def __call__(self, ask: Someone | None = None, *, chosen: bool = True) -> Opened:
        folder = self.path.parent
        options = Namespace(data_dir=folder if chosen else None, demo=False)
        return opening.open_file(options, locate(folder), self._clock, None, self._stack, ask)


@pytest.fixture
def start(store: Store, clock: FixedClock) -> Iterator[Start]:
    add(store)
    store.backup("start")
    store.close()
    with ExitStack() as stack:
        yield Start(store, clock, stack)


def names(opened: Opened) -> list[str]:
    assert opened.store is not None
    return [row[0] for row in opened.store.fetch("SELECT name FROM customer")]


def everything(path: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file()}


def damage(start: Start) -> bytes:
    start.path.write_bytes(start.path.read_bytes()[:6000])
    return start.path.read_bytes()


def test_a_whole_file_is_opened_without_a_word(start: Start) -> None:
    opened = start()
    assert names(opened) == ["Zoë"]
    assert opened.banner == ""


def test_with_nobody_to_ask_damage_is_an_error(start: Start) -> None:
    damage(start)
    with pytest.raises(FileDamaged):
        start()


@pytest.mark.parametrize("answer", ["quit", ""])
def test_quitting_changes_nothing(start: Start, answer: str) -> None:
    damage(start)
    before, someone = everything(start.path), Someone(answer)
    assert start(someone).store is None
    assert everything(start.path) == before
    ((title, words, keys),) = someone.asked
    assert title == "Your file is damaged"
    assert "Nothing more is written to it" in words
    assert keys == ["backup", "salvage", "look", "quit"]


def test_going_back_to_a_backup_keeps_the_damaged_file(start: Start) -> None:
    bad = damage(start)
    opened = start(Someone(damaged_wording.BACKUP))
    assert names(opened) == ["Zoë"]
    assert "This is the backup of Wed 25 Nov, 14:30" in opened.banner
    (kept,) = start.path.parent.glob("*.damaged-*")
    assert kept.read_bytes() == bad
    assert kept.name in opened.banner


def test_who_wants_to_choose_is_asked_even_where_nothing_is_seen(start: Start) -> None:
    """Damage that was met may be such that the quick look at the start does not find it."""
    damaged.mark_damaged(start.path, ask=True)
    someone = Someone(damaged_wording.BACKUP)
    assert names(start(someone)) == ["Zoë"]
    assert len(someone.asked) == 1
    assert not damaged.is_marked_damaged(start.path)
    assert start(someone).store is not None
    assert len(someone.asked) == 1


def test_saving_what_can_be_read_keeps_the_damaged_file(start: Start) -> None:
    store = Store(start.path, lambda: NOW)
    zero_page_of(store, "phone")
    damaged.mark_damaged(start.path)
    bad = start.path.read_bytes()
    opened = start(Someone(damaged_wording.SALVAGE))
    assert names(opened) == ["Zoë"]
    assert "3 are known to be lost" in opened.banner
    (kept,) = start.path.parent.glob("*.damaged-*")
    assert kept.read_bytes() == bad


@pytest.mark.parametrize(
    ("choice", "hurt"),
    [
        (damaged_wording.BACKUP, ""),
        (damaged_wording.SALVAGE, "erased"),
        (damaged_wording.SALVAGE, "setting"),
        (damaged_wording.ANEW, ""),
    ],
)
def test_who_was_erased_stays_erased_whatever_takes_the_place_of_the_file(
    start: Start, tmp_path: Path, choice: str, hurt: str
) -> None:
    old = tmp_path / "old.smallcrm"
    with closing(Store(start.path, lambda: NOW)) as store:
        who = customers.add(store, CustomerDraft("Zebulon Quixmire"), NOW)
        moving.pack(store, tmp_path / "x.smallcrm", {}, NOW)
        (tmp_path / "x.smallcrm").rename(old)  # so that it is not found and rewritten
        store.backup("by-hand")
        erasure.erase(store, who, NOW)
    if hurt:
        zero_page_of(store, hurt)
    elif choice == damaged_wording.ANEW:
        start.path.unlink()
    else:
        damage(start)
    damaged.mark_damaged(start.path)
    opened = start(Someone(choice))
    assert opened.store is not None
    opened.store.close()
    assert moving.unpack(old, start.path, NOW).erased == 1
    with closing(Store(start.path, lambda: NOW)) as there:
        assert there.fetch("SELECT name FROM customer") == [("Zoë",)]


def test_who_is_still_in_the_backup_is_left_out_of_it(start: Start) -> None:
    with closing(Store(start.path, lambda: NOW)) as store:
        who = customers.add(store, CustomerDraft("Zebulon Quixmire"), NOW)
        (before,) = damaged.candidates(start.path)
        before.unlink()
        copy = store.backup("by-hand")
        kept = copy.read_bytes()
        erasure.erase(store, who, NOW)
        copy.write_bytes(kept)
        zero_page_of(store, "phone")
    damaged.mark_damaged(start.path)
    opened = start(Someone(damaged_wording.BACKUP))
    assert names(opened) == ["Zoë"]
    assert "1 person was erased on request and was left out." in opened.banner


def test_looking_writes_nothing(
    start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    store = Store(start.path, lambda: NOW)
    zero_page_of(store, "phone")
    damaged.mark_damaged(start.path)
    before = everything(start.path)
    opened = start(Someone(damaged_wording.LOOK))
    assert names(opened) == ["Zoë"]
    assert "damaged file" in opened.banner
    assert opened.store is not None
    with pytest.raises(ReadOnly):
        opened.store.undo()
    assert everything(start.path) == before


def test_a_mark_of_damage_alone_is_no_damage(start: Start) -> None:
    damaged.mark_damaged(start.path)
    assert names(start()) == ["Zoë"]


def test_a_way_that_does_not_work_is_said_and_asked_again(start: Start) -> None:
    start.path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    someone = Someone(damaged_wording.SALVAGE, damaged_wording.BACKUP)
    assert names(start(someone)) == ["Zoë"]
    assert "That did not work" in someone.asked[1][1]


def test_without_a_backup_it_says_so(start: Start) -> None:
    damage(start)
    for copy in damaged.candidates(start.path):
        copy.unlink()
    someone = Someone()
    start(someone)
    assert "There is no backup that is whole." in someone.asked[0][1]
    assert someone.asked[0][2] == ["salvage", "look", "quit"]


@pytest.mark.parametrize("empty", [True, False])
def test_a_missing_file_is_asked_about(start: Start, empty: bool) -> None:
    start.path.unlink()
    if empty:
        start.path.touch()
    someone = Someone()
    assert start(someone).store is None
    assert someone.asked[0][0] == "Your file is not there any more"
    assert someone.asked[0][2] == ["backup", "anew", "quit"]
    assert start.path.exists() is empty
    with pytest.raises(FileMissing) as problem:
        start()
    assert "is not there any more" in wording.error(problem.value)
    assert names(start(Someone(damaged_wording.BACKUP))) == ["Zoë"]


def test_beginning_anew_leaves_the_backups(start: Start) -> None:
    start.path.unlink()
    assert names(start(Someone(damaged_wording.ANEW))) == []
    assert len(damaged.candidates(start.path)) == 1


def test_a_file_that_cannot_be_written_is_looked_at(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(path)

    monkeypatch.setattr(place, "check_writable", refuse)
    before = everything(start.path)
    opened = start()
    assert names(opened) == ["Zoë"]
    assert "cannot be written" in opened.banner
    assert opened.store is not None
    assert opened.store.is_read_only
    assert everything(start.path) == before
    with pytest.raises(ReadOnly) as problem:
        opened.store.undo()
    assert "open to look at only" in wording.error(problem.value)


def test_a_copy_that_was_left_behind_is_opened_for_reading(start: Start) -> None:
    with closing(Store(start.path, lambda: NOW)) as store:
        left_behind.leave(store, "x.smallcrm", NOW)
    opened = start()
    assert opened.store is not None
    assert left_behind.is_held(opened.store)


def test_a_folder_that_cannot_be_written_has_nothing_to_look_at(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(path)

    start.path.write_bytes(b"")
    for copy in damaged.candidates(start.path):
        copy.unlink()
    monkeypatch.setattr(place, "make", refuse)
    with pytest.raises(CannotWrite):
        start()


def test_what_is_no_file_of_ours_is_asked_about(start: Start) -> None:
    start.path.write_bytes(b"x" * 5000)
    with pytest.raises(NotOurFile):
        start()
    assert names(start(Someone(damaged_wording.BACKUP))) == ["Zoë"]


def test_a_file_on_a_network_is_opened_with_a_word_and_not_begun(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_places, "file_system", lambda folder: "nfs4")
    assert "network drive" in start(chosen=False).banner
    monkeypatch.setattr(file_places, "file_system", lambda folder: "")
    assert start().banner == ""
    elsewhere = start.path.parent / "Dropbox"
    start.path = elsewhere / "smallcrm.db"
    with pytest.raises(UnsafePlace) as problem:
        start(chosen=False)
    assert "--data-dir" in wording.error(problem.value)
    assert not elsewhere.exists()
    assert "synchronised" in start().banner  # by name it may be begun there


def test_what_takes_a_while_is_done_before_somebody_who_can_look_on(
    start: Start, qtbot: QtBot
) -> None:
    damage(start)
    seen: list[str] = []

    def work(words: str, job: Callable[[opening.Progress], opening.R]) -> opening.R:
        seen.append(words)
        return job(lambda done, total: seen.append(f"{done} of {total}"))

    folder = start.path.parent
    options = Namespace(data_dir=folder, demo=False)
    clock = FixedClock(NOW, UTC)
    with ExitStack() as stack:
        for answer in ("backup", "salvage"):
            damaged.mark_damaged(start.path, ask=True)
            someone = Someone(answer)
            opening.open_file(options, locate(folder), clock, None, stack, someone, work)
    assert seen[0].startswith("Looking for the newest backup")
    assert seen[1].startswith("Putting the backup")
    assert "Reading what can be read of the damaged file…" in seen
    assert " of " in seen[-1]


def test_the_window_of_long_work_shows_how_far_it_is_and_cannot_be_closed(
    qapp: QApplication, qtbot: QtBot
) -> None:
    shown: list[tuple[int, int, bool]] = []

    def look() -> None:
        (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, WorkDialog))
        dialog.reject()
        shown.append((dialog.progress.value(), dialog.progress.maximum(), dialog.isVisible()))
        going.set()

    going = threading.Event()

    def job(progress: opening.Progress) -> int:
        progress(3, 15)
        QTimer.singleShot(0, qapp, look)
        assert going.wait(20)
        return 7

    assert window._work("Reading…", job) == 7
    assert shown == [(3, 15, True)]


@pytest.mark.parametrize("error", [FileDamaged(Path("x")), ZeroDivisionError()])
def test_long_work_that_fails_raises_what_it_raised(
    qtbot: QtBot, error: Exception, expect_log: bool
) -> None:
    def job(progress: opening.Progress) -> int:
        raise error

    with pytest.raises(type(error)):
        window._work("Reading…", job)
