"""Files on a person through the real window: dropped, pasted, opened, renamed, removed, undone."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.desktop import opening
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import attachments, customers
from smallcrm.storage import contents
from smallcrm.storage.store import Store
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.main_window import MainWindow


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


@pytest.fixture
def desk(qtbot: QtBot, store: Store, clock: FixedClock, ana: CustomerId) -> Iterator[Desk]:
    workspace = Workspace(store, clock)
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    desk = Desk(window)
    window.resize(1280, 800)
    window.show()
    desk.open_customer(int(ana))
    yield desk
    desk.keep()
    workspace.stop()


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was given to the system's program."""
    found: list[Path] = []

    def take(copy: Path) -> bool:
        found.append(copy)
        return True

    monkeypatch.setattr(opening, "open_file", take)
    return found


def file(folder: Path, name: str, data: bytes = b"%PDF-1.7 quote") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def drop(on: QWidget, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place, copy = QPoint(10, 10), Qt.DropAction.CopyAction
    QApplication.sendEvent(on, QDragEnterEvent(place, copy, data, left, none))
    event = QDropEvent(place, copy, data, left, none)
    QApplication.sendEvent(on, event)
    return event.isAccepted()


def names(desk: Desk) -> list[str]:
    return [line.row.name for line in desk.files.group.rows]


def box(desk: Desk) -> QMessageBox:
    found = desk.window.findChildren(QMessageBox)
    return found[-1]


def press(desk: Desk, words: str) -> None:
    shown = box(desk)
    next(b for b in shown.buttons() if b.text().replace("&", "") == words).click()


def test_what_is_dropped_is_attached_and_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = file(tmp_path, "quote.pdf"), file(tmp_path, "door.jpg", b"\xff\xd8\xff door")
    assert drop(desk.person_pane, first, second)
    qtbot.waitUntil(lambda: names(desk) == ["door.jpg", "quote.pdf"])
    assert desk.files.group.isVisible()
    assert desk.window.undo_strip.says("Attached to Ana Lima.")
    line = desk.files.group.rows[1]
    assert line.what.text() == "PDF · 14 bytes · 25 Nov"
    assert line.name.accessibleName() == "Open quote.pdf, PDF · 14 bytes · 25 Nov"
    desk.undo.undo()
    assert names(desk) == []
    assert not desk.files.group.isVisible()
    desk.undo.redo()
    assert len(names(desk)) == 2


def test_a_drop_on_the_note_field_is_no_text(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    edit = desk.person_pane.note.edit
    assert drop(edit.viewport(), file(tmp_path, "quote.pdf"))
    qtbot.waitUntil(lambda: names(desk) == ["quote.pdf"])
    assert edit.toPlainText() == ""


def test_what_may_be_brought_in_is_asked(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    card = file(tmp_path, "tom.vcf", b"BEGIN:VCARD\nFN:Tom Baker\nEND:VCARD\n")
    drop(desk.person_pane, card)
    assert "tom.vcf" in box(desk).text()
    press(desk, "Attach")
    qtbot.waitUntil(lambda: names(desk) == ["tom.vcf"])
    drop(desk.person_pane, card)
    with qtbot.waitSignal(desk.window.files_dropped) as caught:
        press(desk, "Bring in…")
    assert caught.args == [[card]]


def test_a_copy_is_opened_that_only_its_owner_reads(
    desk: Desk, qtbot: QtBot, tmp_path: Path, handed: list[Path]
) -> None:
    drop(desk.person_pane, file(tmp_path, "quote.pdf"))
    qtbot.waitUntil(lambda: names(desk) == ["quote.pdf"])
    desk.files.group.rows[0].name.click()
    qtbot.waitUntil(lambda: len(handed) == 1)
    copy = handed[0]
    assert (copy.name, copy.read_bytes()) == ("quote.pdf", b"%PDF-1.7 quote")
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.parent.parent.stat().st_mode) == 0o700
    desk.files.files.stop()
    assert not copy.exists()


@pytest.mark.parametrize(
    ("name", "data"), [("setup.exe", b"MZ"), ("holiday.jpg", b"#!/bin/sh\nrm"), ("a.html", b"<p>")]
)
def test_a_program_is_never_opened(
    desk: Desk, qtbot: QtBot, tmp_path: Path, handed: list[Path], name: str, data: bytes
) -> None:
    drop(desk.person_pane, file(tmp_path, name, data))
    qtbot.waitUntil(lambda: names(desk) == [name])
    with qtbot.waitSignal(desk.files.files.doubted):
        desk.files.group.rows[0].name.click()
    words = sorted(b.text().replace("&", "") for b in box(desk).buttons())
    assert words == ["Cancel", "Save a copy…"]
    press(desk, "Cancel")
    assert handed == []


def test_what_is_not_known_is_asked(
    desk: Desk, qtbot: QtBot, tmp_path: Path, handed: list[Path]
) -> None:
    drop(desk.person_pane, file(tmp_path, "plan.dwg", b"AC1032"))
    qtbot.waitUntil(lambda: names(desk) == ["plan.dwg"])
    with qtbot.waitSignal(desk.files.files.doubted):
        desk.files.group.rows[0].name.click()
    press(desk, "Open")
    qtbot.waitUntil(lambda: [p.name for p in handed] == ["plan.dwg"])


def test_renamed_and_removed_with_undo(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    drop(desk.person_pane, file(tmp_path, "quote.pdf"))
    qtbot.waitUntil(lambda: names(desk) == ["quote.pdf"])
    menu = desk.files.group.rows[0].menu()
    words = [a.text() for a in menu.actions() if a.text()]
    assert words == ["Open", "Save a copy…", "Rename…", "Remove (with undo)"]
    menu.actions()[2].trigger()
    dialog = desk.window.findChildren(QInputDialog)[-1]
    dialog.setTextValue("Offer")
    dialog.accept()
    assert names(desk) == ["Offer.pdf"]
    desk.files.group.rows[0].menu().actions()[4].trigger()
    assert names(desk) == []
    desk.undo.undo()
    assert names(desk) == ["Offer.pdf"]


def test_a_copy_is_saved_where_it_is_wanted(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(desk.person_pane, file(tmp_path, "quote.pdf"))
    qtbot.waitUntil(lambda: names(desk) == ["quote.pdf"])
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(
        "smallcrm.widgets.file_acts.QFileDialog.getSaveFileName", lambda *rest: (str(target), "")
    )
    desk.files.group.rows[0].menu().actions()[1].trigger()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: desk.window.undo_strip.says("Saved a copy as copy.pdf."))
    assert target.read_bytes() == b"%PDF-1.7 quote"


def test_files_are_chosen_from_the_menu(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = file(tmp_path, "quote.pdf")
    monkeypatch.setattr(
        "smallcrm.widgets.file_acts.QFileDialog.getOpenFileNames", lambda *rest: ([str(chosen)], "")
    )
    desk.window.actions_.attach_file.trigger()
    qtbot.waitUntil(lambda: names(desk) == ["quote.pdf"])


def test_a_picture_is_pasted_into_the_note_field(desk: Desk, qtbot: QtBot) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(desk.person_pane.note.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(desk) == ["Picture 2026-11-25 14.30.00.png"])
    QGuiApplication.clipboard().setText("words")
    qtbot.keyClick(desk.person_pane.note.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.person_pane.note.edit.toPlainText() == "words"
    assert len(names(desk)) == 1


def test_what_cannot_be_attached_is_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.files.files.said) as caught:
        drop(desk.person_pane, tmp_path / "gone.pdf")
    assert caught.args == [f"{tmp_path / 'gone.pdf'} cannot be read."]


def test_a_folder_and_a_huge_file_are_told_beside_what_is_attached(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments.keep, "__defaults__", (1 << 20,))
    (tmp_path / "pictures").mkdir()
    film = file(tmp_path, "film.mov", bytes((1 << 20) + 1))
    with qtbot.waitSignal(desk.files.files.said) as caught:
        drop(desk.person_pane, tmp_path / "pictures", film, film, file(tmp_path, "quote.pdf"))
    assert caught.args == [
        "pictures is a folder. Open it, and attach the files in it.\n"
        "film.mov is too large: 1.0 MB is the most that can be attached."
    ]
    assert names(desk) == ["quote.pdf"]


def test_a_lost_content_is_said(
    desk: Desk, qtbot: QtBot, tmp_path: Path, store: Store, ana: CustomerId, handed: list[Path]
) -> None:
    drop(desk.person_pane, file(tmp_path, "quote.pdf"))
    qtbot.waitUntil(lambda: names(desk) == ["quote.pdf"])
    (row,) = attachments.listed(store, ana)
    contents.remove(store.contents, [row.content], store.key)
    with qtbot.waitSignal(desk.files.files.said) as caught:
        desk.files.group.rows[0].name.click()
    assert caught.args is not None
    assert "not there any more" in caught.args[0]
    assert handed == []


def test_for_nobody_nothing_is_taken(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.person.show(None)
    with qtbot.waitSignal(desk.window.files_dropped):  # the window has it
        drop(desk.person_pane, file(tmp_path, "quote.pdf"))
    assert not desk.window.actions_.attach_file.isEnabled()
    assert not desk.files.paste()
