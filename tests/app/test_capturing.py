"""The capture folder put together: a real folder, the window, and its part of the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys
from smallcrm.app.capturing import Capturing
from smallcrm.desktop import opening
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.services import attachments, capture_folder, customers, timeline, unsorted
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.give_popover import GivePopover
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate, Link
from smallcrm.widgets.settings_capture import CaptureBox
from smallcrm.widgets.settings_dialog import DATA, SettingsDialog

MAIL = b"From: ana@lima.example\nTo: me@x.example\nSubject: The gate\n\nIt squeaks.\n"
CARD = b"BEGIN:VCARD\nFN:Tom Baker\nTEL:0612345678\nEND:VCARD\n"
TABLE = b"First Name,Last Name,E-mail\nEva,Berg,eva@berg.example\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "capture"
    made.mkdir()
    return made


@pytest.fixture
def ana(bench: Bench) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(bench.store, draft, NOW)


@pytest.fixture
def capturing(bench: Bench) -> Iterator[Capturing]:
    made = Capturing(bench.workspace, bench.window, settled=0.0)
    yield made
    made.stop()


@pytest.fixture
def dialog(bench: Bench, capturing: Capturing, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    capturing.fill(made.data.capture)
    made.open()
    made.show_page(DATA)
    assert made.page() is made.data
    return made


@pytest.fixture
def box(dialog: SettingsDialog) -> Iterator[CaptureBox]:
    yield dialog.data.capture
    dialog.close()


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was given to the system's program."""
    found: list[Path] = []

    def take(copy: Path) -> bool:
        found.append(copy)
        return True

    monkeypatch.setattr(opening, "open_file", take)
    return found


def choose(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    left = iter(answers)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *rest: next(left))


def test_files_of_every_kind_go_to_whom_they_are_about(
    bench: Bench, capturing: Capturing, ana: CustomerId, folder: Path, qtbot: QtBot
) -> None:
    capture_folder.choose(bench.store, folder)
    capturing.start()
    files = {
        "tom.vcf": CARD,
        "gate.eml": MAIL,
        "people.csv": TABLE,
        "note.txt": b"Ana Lima: rang about the gate.",
        "Ana Lima 2.m4a": b"\0\0\0 ftypM4A",
        "Ana Lima - door.jpg": b"\xff\xd8\xff",
        "IMG_0042.jpg": b"\xff\xd8\xff 42",
        "half.jpg.part": b"\xff",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    qtbot.waitUntil(lambda: sorted(p.name for p in folder.iterdir()) == ["half.jpg.part", "taken"])
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert {r[0] for r in bench.store.fetch("SELECT name FROM customer")} == {
        *("Ana Lima", "Tom Baker", "Eva Berg")
    }
    assert len(timeline.page(bench.store, ana)) == 2
    assert len(attachments.listed(bench.store, ana)) == 2
    assert [n.body for n in unsorted.pile(bench.store).notes] == ["IMG_0042.jpg"]
    assert bench.window.sections.counts.unsorted == 1
    assert not bench.window.undo_strip.isHidden()


def test_one_file_is_said_and_taken_back_where_it_is_said(
    bench: Bench, capturing: Capturing, ana: CustomerId, folder: Path, qtbot: QtBot
) -> None:
    capturing.folder.choose(folder)
    (folder / "Ana Lima - door.jpg").write_bytes(b"\xff\xd8\xff")
    said = "Ana Lima - door.jpg went to Ana Lima."
    qtbot.waitUntil(lambda: bench.window.undo_strip.says(said))
    bench.window.undo_strip.button.click()
    assert attachments.listed(bench.store, ana) == ()


def test_the_folder_is_chosen_shown_and_given_up(
    bench: Bench,
    box: CaptureBox,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, "", str(folder))
    opened: list[Path] = []
    monkeypatch.setattr(opening, "open_folder", opened.append)
    assert box.place.text() == "None is watched."
    assert not box.show_.isVisible()
    assert not box.none.isVisible()
    box.choose.click()
    assert capture_folder.chosen(bench.store) is None
    box.choose.click()
    qtbot.waitUntil(lambda: box.place.text() == str(folder))
    assert capture_folder.chosen(bench.store) == folder
    box.show_.click()
    assert opened == [folder]
    (folder / "IMG.jpg").write_bytes(b"\xff\xd8\xff")
    qtbot.waitUntil(lambda: box.said.text() == "IMG.jpg lies in Unsorted: whose is it?")
    assert box.said.isVisible()
    box.none.click()
    qtbot.waitUntil(lambda: box.place.text() == "None is watched.")
    assert capture_folder.chosen(bench.store) is None
    assert not box.show_.isVisible()


def test_our_own_folder_is_refused_in_words(
    bench: Bench, box: CaptureBox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(bench.store.path.parent))
    box.choose.click()
    words = "smallcrm's own file lies there. Choose another folder."
    qtbot.waitUntil(lambda: box.said.text() == words)
    assert box.place.text() == "None is watched."


def test_a_folder_that_is_gone_is_told_in_the_settings_until_it_is_back(
    bench: Bench, capturing: Capturing, box: CaptureBox, folder: Path, qtbot: QtBot
) -> None:
    capturing.folder.choose(folder)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert not box.trouble.isVisible()
    folder.rmdir()
    qtbot.waitUntil(lambda: box.trouble.isVisible())
    assert box.trouble.text().startswith("This folder is not there.")
    assert not box.said.isVisible()
    assert bench.window.undo_strip.says("The capture folder capture is not watched: ")
    assert not box.show_.isVisible()
    folder.mkdir()
    capturing.folder.look()  # as it does every minute
    qtbot.waitUntil(lambda: not box.trouble.isVisible())
    assert box.show_.isVisible()


def test_the_settings_may_be_closed_meanwhile(
    bench: Bench,
    capturing: Capturing,
    dialog: SettingsDialog,
    ana: CustomerId,
    folder: Path,
    qtbot: QtBot,
) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    capturing.folder.choose(folder)
    (folder / "Ana Lima.jpg").write_bytes(b"\xff\xd8\xff")
    qtbot.waitUntil(lambda: len(attachments.listed(bench.store, ana)) == 1)
    qtbot.waitUntil(lambda: bench.window.undo_strip.says("Ana Lima.jpg went to Ana Lima."))


def test_unsorted_is_handled_by_keys(
    bench: Bench,
    capturing: Capturing,
    keys: Keys,
    ana: CustomerId,
    folder: Path,
    qtbot: QtBot,
    handed: list[Path],
) -> None:
    """What came is opened to see whose it is, goes to somebody with its file, or away; either is
    taken back."""
    capturing.folder.choose(folder)
    (folder / "IMG.jpg").write_bytes(b"\xff\xd8\xff")
    qtbot.waitUntil(lambda: bench.window.sections.counts.unsorted == 1)
    bench.window.show_section(Section.UNSORTED)
    pane = bench.desk.unsorted
    index = pane.view.currentIndex()
    assert index.data(AgendaRole.ORIGIN) == "Picture · 3 bytes"
    keys.press(pane.view, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: [p.name for p in handed] == ["IMG.jpg"])
    keys.press(pane.view, Qt.Key.Key_X)
    assert pane.model.rowCount() == 0
    bench.desk.undo.undo()
    assert pane.model.rowCount() == 1
    keys.press(pane.view, Qt.Key.Key_G)
    popover = pane.findChild(GivePopover)
    assert isinstance(popover, GivePopover)
    keys.type(popover.edit, "Ana")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert pane.model.rowCount() == 0
    assert [f.name for f in attachments.listed(bench.store, ana)] == ["IMG.jpg"]
    bench.desk.undo.undo()
    assert attachments.listed(bench.store, ana) == ()
    assert pane.model.rowCount() == 1


def test_the_words_of_a_row_open_its_file(
    bench: Bench, capturing: Capturing, folder: Path, qtbot: QtBot, handed: list[Path]
) -> None:
    capturing.folder.choose(folder)
    (folder / "IMG.jpg").write_bytes(b"\xff\xd8\xff")
    qtbot.waitUntil(lambda: bench.window.sections.counts.unsorted == 1)
    bench.window.show_section(Section.UNSORTED)
    view = bench.desk.unsorted.view
    delegate, index = view.itemDelegate(), view.model().index(0, 0)
    assert isinstance(delegate, AgendaDelegate)
    rects = delegate.link_rects(view.option_for(index), index)
    assert list(rects) == [Link.GIVE, Link.OPEN]
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, pos=rects[Link.OPEN].center())
    qtbot.waitUntil(lambda: [p.name for p in handed] == ["IMG.jpg"])
