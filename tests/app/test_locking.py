"""Locked: nothing of a client is left to be seen, and the right passphrase brings it all back."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.lock_house import NAME, WORDS, House, all_words, lock, silent, unlock
from smallcrm.app import opening
from smallcrm.app.opening import Opened
from smallcrm.domain.errors import NeedsPassphrase
from smallcrm.services import drafts, passphrase, unfinished
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store

# --- starting ------------------------------------------------------------------------------------


def test_a_plain_file_opens_at_once(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    assert house.locking.window is None
    assert house.program.window.isVisible()


def test_an_encrypted_file_shows_nothing_before_its_passphrase(house: House, qtbot: QtBot) -> None:
    passphrase.set_new(house.places.database, None, WORDS, [], silent)
    house.locking.begin()
    window = house.locking.window
    assert window is not None
    assert window.isVisible()
    assert house.locking.program is None
    assert NAME not in all_words()
    qtbot.keyClicks(window.page.field, "wrong")
    qtbot.keyClick(window.page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in window.page.said.text())
    assert window.page.field.text() == ""
    unlock(house, qtbot)
    assert house.program.window.people_model.rowCount() == 1
    assert house.locking.window is None


def test_a_picture_of_an_encrypted_file_is_refused(house: House) -> None:
    passphrase.set_new(house.places.database, None, WORDS, [], silent)
    house.options.screenshot = Path("picture.png")
    with pytest.raises(NeedsPassphrase):
        house.locking.begin()


def test_a_second_start_brings_up_the_lock_and_is_obeyed_after_it(
    house: House, qtbot: QtBot
) -> None:
    passphrase.set_new(house.places.database, None, WORDS, [], silent)
    house.options.hidden = True
    house.locking.begin()
    window = house.locking.window
    assert window is not None
    assert not window.isVisible()
    house.locking.obey("changed")
    assert not window.isVisible()
    house.locking.obey("capture")
    assert window.isVisible()
    unlock(house, qtbot)
    assert house.program.writing is not None
    assert house.program.writing.panel.isVisible()


def test_what_a_killed_change_left_is_finished_at_the_start(house: House, qtbot: QtBot) -> None:
    path = house.places.database
    store = Store(path, house.clock.now)
    copy = store.backup("test")
    store.close()
    key = cipher.derive(WORDS, cipher.new_salt())
    cipher.recode(path, None, key)
    left = path.with_name(path.name + cipher.PART)
    left.write_text(NAME)
    house.locking.begin()
    assert not left.exists()
    unlock(house, qtbot)
    assert cipher.is_encrypted(copy)


def gone(path: Path) -> None:
    path.unlink()


def first_page_lost(path: Path) -> None:
    path.write_bytes(bytes(cipher.PAGE) + path.read_bytes()[cipher.PAGE :])


def all_but_the_first_page_lost(path: Path) -> None:
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[: cipher.PAGE] + bytes(size - cipher.PAGE))


@pytest.mark.parametrize("spoil", [gone, first_page_lost, all_but_the_first_page_lost])
def test_a_damaged_file_with_a_passphrase_goes_back_to_its_backup(
    spoil: Callable[[Path], None], house: House, qtbot: QtBot
) -> None:
    path, asked = house.places.database, []
    store = Store(path, house.clock.now)
    store.backup("test")
    store.close()
    passphrase.set_new(path, None, WORDS, unfinished.folders(path), silent)
    spoil(path)

    def ask(title: str, words: str, choices: Sequence[tuple[str, str, str]]) -> str:
        asked.append(title)
        return choices[0][0]

    def open_file(key: Key | None) -> opening.Opened:
        opened = opening.open_file(house.options, house.places, house.clock, key, stack, ask)
        asked.append(opened.banner)
        return opened

    with ExitStack() as stack:
        house.open = open_file  # type: ignore[method-assign]
        house.locking = house.build(house.options)
        house.locking.begin()
        unlock(house, qtbot)
        assert house.program.window.people_model.rowCount() == 1
        assert len(asked) == 2
        assert "This is the backup" in asked[1]
        assert cipher.is_encrypted(path)
        house.locking.stop()


# --- locking -------------------------------------------------------------------------------------


def test_locked_nothing_of_a_client_is_left(
    secret: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the offscreen platform knows no owner of the clipboard
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda clipboard: True)
    program = secret.program
    assert NAME in all_words()
    assert NAME in program.window.windowTitle()
    QApplication.clipboard().setText(NAME)
    key, window = secret.locking.key, weakref.ref(program.window)
    model = weakref.ref(program.window.people_model)
    assert key is not None
    lock(secret, qtbot)
    del program
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert NAME not in all_words()
    assert NAME not in QApplication.clipboard().text()
    assert not any(key.secret)
    assert secret.locking.key is None
    assert window() is None
    assert model() is None
    (seen,) = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert seen is secret.locking.window
    assert seen.windowTitle() == "smallcrm"


def test_unlocked_again_one_is_where_one_was(secret: House, qtbot: QtBot) -> None:
    secret.program.window.setGeometry(30, 40, 700, 600)
    lock(secret, qtbot)
    assert secret.locking.window is not None
    assert secret.locking.window.size() == QSize(700, 600)
    unlock(secret, qtbot)
    assert secret.program.window.width() == 700
    assert NAME in secret.program.window.windowTitle()


def test_what_was_half_typed_is_kept(secret: House, qtbot: QtBot) -> None:
    program = secret.program
    assert program.desk is not None
    field = program.desk.person_pane.note
    qtbot.keyClicks(field.findChild(QPlainTextEdit) or field, "called about the")
    lock(secret, qtbot)
    unlock(secret, qtbot)
    assert drafts.read(secret.program.workspace.store, "1") == "called about the"


def test_a_name_that_is_being_edited_is_kept(secret: House, qtbot: QtBot) -> None:
    desk = secret.program.desk
    assert desk is not None
    secret.program.window.activateWindow()
    field = desk.person_pane.findChild(QLineEdit, "in_place")
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "Zeppelina Unterhauser")
    lock(secret, qtbot)
    unlock(secret, qtbot)
    store = secret.program.workspace.store
    assert store.fetch("SELECT name FROM customer") == [("Zeppelina Unterhauser",)]


def test_an_open_dialog_goes_too(secret: House, qtbot: QtBot) -> None:
    secret.dialog()
    box = QMessageBox(secret.program.window)
    box.setText(NAME)
    box.open()
    secret.locking.lock_with_screen()
    qtbot.waitUntil(lambda: secret.locking.window is not None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert NAME not in all_words()


def test_the_key_locks_from_within_a_dialog_too(secret: House, qtbot: QtBot) -> None:
    dialog = secret.dialog()
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: secret.locking.window is not None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert NAME not in all_words()


def test_a_dialog_that_waits_by_itself_ends_before_the_lock(secret: House, qtbot: QtBot) -> None:
    box = QMessageBox(secret.program.window)
    box.setText(NAME)
    box.addButton("Close", QMessageBox.ButtonRole.RejectRole)
    ended: list[int] = []

    def wait_in_it() -> None:
        QTimer.singleShot(0, secret.locking.lock_now)
        ended.append(box.exec())

    QTimer.singleShot(0, wait_in_it)
    qtbot.waitUntil(lambda: secret.locking.window is not None, timeout=20_000)
    assert ended


@pytest.mark.parametrize("by", ["lock_with_screen", "lock_for_sleep", "_idle"])
def test_what_locks_by_itself_does_so_only_with_a_passphrase(
    by: str, house: House, qtbot: QtBot
) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    getattr(house.locking, by)()
    assert house.program.window.isVisible()
    house.locking.change(WORDS)
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is not None, timeout=20_000)
    getattr(house.locking, by)()
    qtbot.waitUntil(lambda: house.locking.window is not None)


def test_without_a_passphrase_it_is_covered_and_says_so(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    lock(house, qtbot)
    window = house.locking.window
    assert window is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert NAME not in all_words()
    assert "the file itself has no passphrase" in window.page.words.text()
    assert not window.page.field.isVisible()
    window.page.open_button.click()
    qtbot.waitUntil(lambda: house.is_whole)
    assert house.program.window.isVisible()


def test_what_goes_wrong_at_the_end_keeps_nothing_open(
    secret: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full, say, at what is kept last of all."""
    program, key = secret.program, secret.locking.key
    assert key is not None
    whole, calls = program.stop, []

    def stop() -> None:
        whole()
        calls.append(1)
        raise RuntimeError("no more")

    monkeypatch.setattr(program, "stop", stop)
    with qtbot.captureExceptions() as raised:
        lock(secret, qtbot)
    del program
    assert calls
    assert len(raised) == 1
    assert not any(key.secret)
    assert secret.locking.window is not None
    assert secret.locking.window.isVisible()


# --- after damage, refusals and wrong tries -------------------------------------------------------


def test_what_can_be_done_about_damage_is_asked_for_with_the_program_put_away(
    secret: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Key | None] = []

    def open_file(key: Key | None) -> Opened:
        assert secret.locking.program is None
        assert secret.locking.window is not None
        opened.append(key)
        return secret.open(key)

    monkeypatch.setattr(secret.locking, "_open_file", open_file)
    key, was = secret.locking.key, secret.program
    assert was.keeping is not None
    was.keeping.choice_wanted.emit()
    qtbot.waitUntil(lambda: bool(opened) and secret.is_whole, timeout=20_000)
    assert opened == [key]
    assert secret.program is not was
    assert secret.locking.window is None
