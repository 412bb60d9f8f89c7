"""The capture folder with a real watcher and real files."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.capture_folder import Outcome, Sight, Taken, Trouble
from smallcrm.domain.changes import Changes
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import CannotRead, CannotWrite, FileBusy, MovedAway
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import attachments, capture_folder, customers, left_behind
from smallcrm.services.capture_folder import Round
from smallcrm.storage.store import Store
from smallcrm.viewmodels import capture_folder_wording
from smallcrm.viewmodels.capture_folder import SLICE, CaptureFolder, FolderState
from smallcrm.viewmodels.workspace import Workspace


@pytest.fixture
def workspace(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[Workspace]:
    made = Workspace(store, clock)
    yield made
    made.stop()


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "capture"
    made.mkdir()
    return made


@pytest.fixture
def watch(workspace: Workspace, folder: Path) -> Iterator[CaptureFolder]:
    made = CaptureFolder(workspace, settled=0.0, soon_ms=10)
    yield made
    made.stop()


def chosen(qtbot: QtBot, watch: CaptureFolder, folder: Path) -> None:
    """A folder chosen, and looked at once."""
    watch.choose(folder)
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    assert watch.state.folder == folder


def files(store: Store, who: CustomerId) -> list[str]:
    return [row.name for row in attachments.listed(store, who)]


def test_a_file_that_comes_is_taken_and_said(
    qtbot: QtBot, watch: CaptureFolder, store: Store, ana: CustomerId, folder: Path
) -> None:
    chosen(qtbot, watch, folder)
    said: list[tuple[str, bool]] = []
    watch.said.connect(lambda words, undo: said.append((words, undo)))
    (folder / "Ana Lima - door.jpg").write_bytes(b"\xff\xd8\xff door")
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima - door.jpg"])
    qtbot.waitUntil(lambda: said == [("Ana Lima - door.jpg went to Ana Lima.", True)])
    assert [p.name for p in folder.iterdir()] == ["taken"]
    store.undo()
    assert files(store, ana) == []


def test_a_file_that_is_still_written_waits(
    qtbot: QtBot, workspace: Workspace, store: Store, ana: CustomerId, folder: Path
) -> None:
    moment = [0.0]
    watch = CaptureFolder(workspace, soon_ms=10, moment=lambda: moment[0])
    capture_folder.choose(store, folder)
    path = folder / "Ana Lima.m4a"
    path.write_bytes(b"half")
    watch.start()
    qtbot.waitUntil(lambda: watch._waiting.is_waiting)
    moment[0] = 2.0
    path.write_bytes(b"half and more")
    with qtbot.waitSignal(watch._soon.timeout):
        pass
    qtbot.waitUntil(lambda: workspace.jobs.is_idle)
    assert files(store, ana) == []
    moment[0] = 100.0
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima.m4a"])
    (row,) = attachments.listed(store, ana)
    assert b"".join(attachments.read(store, row)) == b"half and more"
    watch.stop()


def test_what_cannot_be_taken_is_said_once(
    qtbot: QtBot, watch: CaptureFolder, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments.keep, "__defaults__", (999,))
    (folder / "film.mov").write_bytes(bytes(1000))
    said: list[str] = []
    watch.said.connect(lambda words, undo: said.append(words))
    watch.choose(folder)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].startswith("film.mov could not be taken in and stays in the capture folder:")
    watch.look()
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    assert len(said) == 1
    assert (folder / "film.mov").exists()


def test_nothing_is_taken_into_a_copy_that_was_left_behind(
    qtbot: QtBot, watch: CaptureFolder, store: Store, ana: CustomerId, folder: Path
) -> None:
    chosen(qtbot, watch, folder)
    left_behind.leave(store, "x.smallcrm", NOW)
    assert isinstance(store.frozen, MovedAway)
    (folder / "Ana Lima.jpg").write_bytes(b"door")
    watch.look()
    assert watch._workspace.jobs.is_idle
    with qtbot.waitSignal(watch.said) as caught:
        watch.choose(None)
    assert caught.args is not None
    assert watch.state.folder == folder


def test_a_folder_that_goes_and_comes_back(
    qtbot: QtBot, watch: CaptureFolder, store: Store, ana: CustomerId, folder: Path
) -> None:
    chosen(qtbot, watch, folder)
    said: list[str] = []
    watch.lost.connect(said.append)
    folder.rmdir()
    watch.look()
    qtbot.waitUntil(lambda: watch.state == FolderState(folder, Trouble.GONE))
    assert said == [
        "The capture folder capture is not watched: This folder is not there. It is watched "
        "again when it comes back."
    ]
    watch.look()
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    assert len(said) == 1
    folder.mkdir()
    (folder / "Ana Lima.jpg").write_bytes(b"door")
    watch.look()  # the slow timer
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima.jpg"])


def test_a_folder_that_may_not_be_read_is_said(
    qtbot: QtBot,
    watch: CaptureFolder,
    store: Store,
    ana: CustomerId,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen(qtbot, watch, folder)
    with monkeypatch.context() as closed:  # whoever runs the tests may read everything
        closed.setattr(os, "access", lambda *rest, **named: False)
        with qtbot.waitSignal(watch.lost) as caught:
            watch.look()
    assert caught.args is not None
    assert "cannot be read and moved" in caught.args[0]
    assert watch.state.trouble is Trouble.CLOSED
    (folder / "Ana Lima.jpg").write_bytes(b"door")
    watch.look()
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima.jpg"])
    qtbot.waitUntil(lambda: watch.state.trouble is None)


def test_a_folder_that_goes_while_it_is_looked_at(
    qtbot: QtBot, watch: CaptureFolder, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(path: Path) -> tuple[Sight, ...]:
        raise CannotRead(path)

    monkeypatch.setattr(capture_folder, "sights", gone)
    watch.choose(folder)
    qtbot.waitUntil(lambda: watch.state.trouble is Trouble.GONE)


def test_another_folder_is_chosen_while_one_is_looked_at(
    qtbot: QtBot, watch: CaptureFolder, store: Store, ana: CustomerId, tmp_path: Path, folder: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "Ana Lima.jpg").write_bytes(b"door")
    watch.choose(folder)
    watch.choose(other)
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima.jpg"])
    qtbot.waitUntil(lambda: watch._watcher.directories() == [str(other)])


def test_many_files_come_in_slices_and_are_told_of_together(
    qtbot: QtBot, workspace: Workspace, store: Store, folder: Path
) -> None:
    """Between two slices other work of the lane has its turn; lists are read once for each."""
    moment = [0.0]

    def tick() -> float:
        moment[0] += SLICE / 4
        return moment[0]

    for number in range(20):
        (folder / f"{number}.jpg").write_bytes(b"%d" % number)
    watch = CaptureFolder(workspace, settled=0.0, soon_ms=10, moment=tick)
    seen: list[Changes] = []
    said: list[tuple[str, bool]] = []
    between: list[int] = []
    workspace.changed.connect(seen.append)
    watch.said.connect(lambda words, undo: said.append((words, undo)))
    capture_folder.choose(store, folder)
    watch.start()
    workspace.jobs.run(
        lambda lane: len(list(folder.glob("*.jpg"))), between.append, lambda problem: None, watch
    )
    qtbot.waitUntil(lambda: not list(folder.glob("*.jpg")) and workspace.jobs.is_idle)
    assert 0 < between[0] < 20
    assert 2 <= len(seen) <= 10
    assert said[-1] == ("20 files were taken in. 20 lie in Unsorted.", False)
    watch.stop()


def test_what_keeps_all_out_is_said_once_and_tried_again(
    qtbot: QtBot,
    watch: CaptureFolder,
    store: Store,
    ana: CustomerId,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("Ana Lima.jpg", "Ana Lima 2.jpg"):
        (folder / name).write_bytes(name.encode())

    def busy(*rest: object) -> None:
        raise FileBusy

    said: list[str] = []
    watch.said.connect(lambda words, undo: said.append(words))
    with monkeypatch.context() as held:
        held.setattr(Round, "take", busy)
        watch.choose(folder)
        qtbot.waitUntil(lambda: len(said) == 1)
        watch.look()
        qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    assert len(said) == 1
    assert said[0].startswith("What is in the capture folder waits: ")
    watch.look()
    qtbot.waitUntil(lambda: len(files(store, ana)) == 2)


def test_it_is_looked_at_again_after_a_crash(
    qtbot: QtBot,
    watch: CaptureFolder,
    store: Store,
    ana: CustomerId,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: bool,
) -> None:
    def crash(*rest: object) -> None:
        raise ZeroDivisionError

    (folder / "Ana Lima.jpg").write_bytes(b"door")
    with monkeypatch.context() as broken:
        broken.setattr(Round, "take", crash)
        with qtbot.waitSignal(watch._workspace.jobs.crashed):
            watch.choose(folder)
        qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    watch.look()
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima.jpg"])


def test_our_own_folder_is_refused(qtbot: QtBot, watch: CaptureFolder, store: Store) -> None:
    with qtbot.waitSignal(watch.said) as caught:
        watch.choose(store.path.parent)
    assert caught.args == ["smallcrm's own file lies there. Choose another folder.", False]
    assert capture_folder.chosen(store) is None


def test_a_place_is_not_asked_in_the_windows_thread(
    qtbot: QtBot, watch: CaptureFolder, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is away may take half a minute to say so."""
    asked: list[bool] = []
    trouble = capture_folder.trouble

    def ask(store: Store, place: Path) -> Trouble | None:
        asked.append(threading.current_thread() is threading.main_thread())
        return trouble(store, place)

    monkeypatch.setattr(capture_folder, "trouble", ask)
    chosen(qtbot, watch, folder)
    assert asked
    assert not any(asked)


def test_a_choice_that_the_end_of_the_program_overtakes_says_nothing(
    qtbot: QtBot, watch: CaptureFolder, folder: Path
) -> None:
    said: list[str] = []
    watch.said.connect(lambda words, undo: said.append(words))
    watch.choose(folder)
    for task in watch._workspace.jobs._current.values():
        task.stop.set()
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    assert said == []


def test_no_folder_any_more(qtbot: QtBot, watch: CaptureFolder, folder: Path) -> None:
    chosen(qtbot, watch, folder)
    with qtbot.waitSignal(watch.shown) as caught:
        watch.choose(None)
    assert caught.args == [FolderState(None)]
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    watch.look()
    assert watch._workspace.jobs.is_idle


def test_the_words() -> None:
    one = capture_folder_wording.one
    assert one(Taken("a.vcf", Outcome.PEOPLE, "Tom Baker")) == "a.vcf brought in Tom Baker."
    assert one(Taken("a.vcf", Outcome.PEOPLE)) == "a.vcf was imported."
    assert one(Taken("a.txt", Outcome.NOTE, "Tom Baker")) == "a.txt became a note on Tom Baker."
    assert one(Taken("a\n{who}.jpg", Outcome.ATTACHED, "Tom")) == "a {who}.jpg went to Tom."
    several = [Taken("a", Outcome.UNSORTED), Taken("b", Outcome.SAME)]
    assert capture_folder_wording.taken(several) == "2 files were taken in. 1 lies in Unsorted."
    assert capture_folder_wording.taken(()) == ""
    odd = Taken("x.msg", Outcome.UNSORTED, reason="outlook_message")
    assert capture_folder_wording.one(odd).startswith(
        "x.msg lies in Unsorted: whose is it? This is a message in Outlook's own form (.msg)"
    )
    assert "3 files were taken in. 2 lie in Unsorted. x.msg lies" in capture_folder_wording.taken(
        [*several, odd]
    )
    packed = Taken("m.eml", Outcome.NOTE, "Ana", reason="winmail")
    assert capture_folder_wording.one(packed) == (
        "m.eml became a note on Ana. "
        "Its files are packed in a winmail.dat that only Outlook can open."
    )
    sight = Sight(Path("capture") / "a.jpg", 1, 1)
    moved = capture_folder_wording.left([(sight, CannotWrite(Path("capture") / "taken"))])
    assert moved == "a.jpg was taken in, but could not be moved to “taken”."
    closed = capture_folder_wording.left([(sight, CannotRead(sight.path))] * 3)
    assert closed == (
        "a.jpg could not be taken in and stays in the capture folder: "
        f"{sight.path} cannot be read. So do 2 more."
    )
    calendar = Taken("a.ics", Outcome.ENTRIES, "Tom", None, ArrivalCount(events=2, interactions=1))
    assert one(calendar) == "a.ics: 2 events: 1 entry onto timelines."
    left = "For what is left the file lies in Unsorted."
    assert one(replace(calendar, rest=True)) == f"a.ics: 2 events: 1 entry onto timelines. {left}"
    two = [replace(calendar, rest=True), calendar]
    assert capture_folder_wording.taken(two) == "2 files were taken in. 1 lies in Unsorted."
