"""The capture folder with a real watcher and real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.domain.capture_folder import Outcome, Taken, Trouble
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import MovedAway
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import attachments, capture_folder, customers, left_behind
from smallcrm.storage.store import Store
from smallcrm.viewmodels import capture_folder_wording
from smallcrm.viewmodels.capture_folder import CaptureFolder, FolderState
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


def files(store: Store, who: CustomerId) -> list[str]:
    return [row.name for row in attachments.listed(store, who)]


def test_a_file_that_comes_is_taken_and_said(
    qtbot: QtBot, watch: CaptureFolder, store: Store, ana: CustomerId, folder: Path
) -> None:
    watch.choose(folder)
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
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
    watch.choose(folder)
    left_behind.leave(store, "x.smallcrm", NOW)
    assert isinstance(store.frozen, MovedAway)
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
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
    watch.choose(folder)
    qtbot.waitUntil(lambda: watch._workspace.jobs.is_idle)
    folder.rmdir()
    assert watch.state == FolderState(folder, Trouble.GONE)
    watch.look()
    folder.mkdir()
    (folder / "Ana Lima.jpg").write_bytes(b"door")
    watch.look()  # the slow timer
    qtbot.waitUntil(lambda: files(store, ana) == ["Ana Lima.jpg"])


def test_our_own_folder_is_refused(qtbot: QtBot, watch: CaptureFolder, store: Store) -> None:
    with qtbot.waitSignal(watch.said) as caught:
        watch.choose(store.path.parent)
    assert caught.args == ["smallcrm's own file lies there. Choose another folder.", False]
    assert capture_folder.chosen(store) is None


def test_no_folder_any_more(qtbot: QtBot, watch: CaptureFolder, folder: Path) -> None:
    watch.choose(folder)
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
    moved = capture_folder_wording.failed("a.jpg", "No.", moved=True)
    assert moved == "a.jpg was taken in, but could not be moved to “taken”: No."
