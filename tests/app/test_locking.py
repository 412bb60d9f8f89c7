"""Locked: nothing of a client is left to be seen, and the right passphrase brings it all back."""

from __future__ import annotations

import argparse
import gc
import weakref
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smallcrm.app import arguments, locking, paths
from smallcrm.app.build import Program
from smallcrm.app.idle import Idle
from smallcrm.app.locking import Locking
from smallcrm.app.opening import Opened
from smallcrm.app.safety import TOLD
from smallcrm.app.settings import Settings
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import KeychainClosed, NeedsPassphrase
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, drafts, follow_ups, passphrase
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.widgets.settings_dialog import SettingsDialog
from smallcrm.widgets.style import theme

WORDS = "blue river tram oven"
NAME = "Zeppelina Oberhauser"


class House:
    """The program as ``app.window`` puts it together, in a folder of its own."""

    def __init__(self, folder: Path, clock: FixedClock, app: QApplication) -> None:
        self.places, self.clock, self.app = paths.locate(folder), clock, app
        self.settings = Settings(folder / "settings.ini")
        self.options = arguments.parser().parse_args(["--offscreen"])
        self.options.text_size = 100
        self.locking = self.build(self.options)

    def build(self, options: argparse.Namespace) -> Locking:
        return Locking(
            self.app, self.places, self.clock, self.settings, options, self.open, self.make
        )

    def open(self, key: Key | None) -> Opened:
        store = Store(self.places.database, self.clock.now, key)
        store.prepare()
        return Opened(store)

    def make(self, opened: Opened) -> Program:
        assert opened.store is not None
        program = Program(
            *(self.app, opened.store, self.clock, self.settings, self.options, self.app.font())
        )
        program.window.painted.connect(program.complete)
        return program

    @property
    def program(self) -> Program:
        assert self.locking.program is not None
        return self.locking.program

    @property
    def is_whole(self) -> bool:
        return self.locking.program is not None and self.locking.safety is not None

    def dialog(self) -> SettingsDialog:
        assert self.program.writing is not None
        self.program.writing.show_settings()
        found = self.program.window.findChild(SettingsDialog)
        assert isinstance(found, SettingsDialog)
        return found


@pytest.fixture
def house(
    tmp_path: Path,
    clock: FixedClock,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[House]:
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nowhere")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")
    store = Store(tmp_path / "data" / "smallcrm.db", clock.now)
    store.prepare()
    zeppelina = customers.add(store, CustomerDraft(NAME), clock.now())
    follow_ups.add(
        store, zeppelina, FollowUpDraft("Send it", date(2026, 11, 25), time(15)), clock.now()
    )
    store.close()
    made = House(tmp_path / "data", clock, qapp)
    yield made
    made.locking.stop()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def secret(house: House, qtbot: QtBot) -> House:
    """With a passphrase, unlocked, and the client's page open."""
    key, _ = passphrase.set_new(
        house.places.database, None, WORDS, passphrase.folders(house.places.database), silent
    )
    key.wipe()
    house.locking.begin()
    unlock(house, qtbot)
    assert house.program.desk is not None
    house.program.desk.open_customer(1)
    return house


def silent(done: int, total: int) -> None:
    pass


def unlock(house: House, qtbot: QtBot, words: str = WORDS) -> None:
    window = house.locking.window
    assert window is not None
    qtbot.keyClicks(window.page.field, words)
    qtbot.keyClick(window.page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.is_whole, timeout=20_000)


def lock(house: House, qtbot: QtBot) -> None:
    house.program.window.actions_.lock.trigger()
    qtbot.waitUntil(lambda: house.locking.window is not None, timeout=20_000)


def all_words() -> str:
    """Everything that some widget of the process shows, or says to a screen reader."""
    found = []
    for widget in QApplication.allWidgets():
        found += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        match widget:
            case QLabel() | QLineEdit():
                found.append(widget.text())
            case QPlainTextEdit():
                found.append(widget.toPlainText())
        found += [action.text() for action in widget.actions()]
    return "\n".join(found)


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


# --- idle ----------------------------------------------------------------------------------------


def test_nobody_there_for_a_while(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    idle = Idle()
    handle = widget.windowHandle()
    before = idle._touched
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(QPoint(5, 5)),
        QPointF(QPoint(5, 5)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, move)
    assert idle._touched > before
    with qtbot.waitSignal(idle.gone, timeout=5000):
        idle.start(0.01 / 60)
    idle.start(1)
    idle._look()
    assert idle._timer.isActive(), "somebody was there a moment ago"
    idle.start(0)
    assert not idle._timer.isActive()
    idle.stop()


def test_minutes_are_kept_and_ten_by_themselves(secret: House) -> None:
    assert secret.locking.minutes() == 10
    assert secret.locking.idle._timer.isActive()
    secret.locking.set_minutes(0)
    assert secret.locking.minutes() == 0
    assert not secret.locking.idle._timer.isActive()
    secret.settings.put(locking.LOCK_AFTER, "soon")
    assert secret.locking.minutes() == 10


# --- the page of the settings --------------------------------------------------------------------


def test_set_changed_and_removed_from_the_settings(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    page = house.dialog().safety.passphrase
    assert "Anyone with this disk can read the file." in page.words.text()
    page.set_button.click()
    assert page.dialog is not None
    assert "cannot be helped" in page.dialog.warning.text()
    for field in (page.dialog.new, page.dialog.again):
        qtbot.keyClicks(field, WORDS)
    assert not page.dialog.go.isEnabled(), "it is to be written down first"
    page.dialog.written.click()
    page.dialog.go.click()
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is not None, timeout=20_000)
    assert "has its passphrase now" in house.program.window.banner.words.text()

    page = house.dialog().safety.passphrase
    page.change_wanted.emit("wrong", "quite other words")
    qtbot.waitUntil(lambda: "not the passphrase of now" in page.said.text())
    page.lock_after.buttons["5"].click()
    assert house.locking.minutes() == 5
    old = house.locking.key
    page.change_wanted.emit(WORDS, "quite other words")
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is not old, timeout=20_000)

    page = house.dialog().safety.passphrase
    page.remove_button.click()
    assert page.box is not None
    removes = next(b for b in page.box.buttons() if "Remove" in b.text())
    removes.click()
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is None, timeout=20_000)
    assert not house.locking.places.database.with_name("passphrase.json").exists()
    assert "no passphrase any more" in house.program.window.banner.words.text()


def test_a_change_that_fails_opens_the_file_as_it_was(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    monkeypatch.setattr(cipher, "_differ", lambda source, query: True)
    house.locking.change(WORDS)
    qtbot.waitUntil(lambda: house.locking.program is None)
    qtbot.waitUntil(lambda: house.is_whole, timeout=20_000)
    assert house.locking.key is None
    assert "damaged" in house.program.window.banner.words.text()


class Chain:
    """A keychain in memory."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, works: bool = True) -> None:
        self.kept: dict[bytes, bytes] = {}
        self.works = works
        for name in ("read", "keep", "forget"):
            monkeypatch.setattr(f"smallcrm.desktop.keychain.{name}", getattr(self, name))

    def read(self, salt: bytes) -> bytes | None:
        self._check()
        return self.kept.get(salt)

    def keep(self, salt: bytes, secret: bytes) -> None:
        self._check()
        self.kept[salt] = secret

    def forget(self, salt: bytes) -> None:
        self._check()
        self.kept.pop(salt, None)

    def _check(self) -> None:
        if not self.works:
            raise KeychainClosed


def test_the_keychain_opens_the_file_at_the_start(
    secret: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = Chain(monkeypatch)
    page = secret.dialog().safety.passphrase
    page.keychain.click()
    qtbot.waitUntil(lambda: bool(chain.kept))
    qtbot.waitUntil(lambda: secret.locking.unlocking.has_keychain)
    secret.locking.stop()
    secret.locking = secret.build(secret.options)
    secret.locking.unlocking._read_secret = chain.read
    secret.locking.begin()
    qtbot.waitUntil(lambda: secret.is_whole, timeout=20_000)

    old = secret.locking.key
    secret.locking.change("quite other words")
    qtbot.waitUntil(lambda: secret.is_whole and secret.locking.key is not old, timeout=20_000)
    assert secret.locking.unlocking.has_keychain, "the keychain follows"
    page = secret.dialog().safety.passphrase
    page.keychain.click()
    qtbot.waitUntil(lambda: not chain.kept)
    assert not secret.locking.unlocking.has_keychain


def test_a_keychain_that_is_not_there_is_a_sentence(
    secret: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = Chain(monkeypatch, works=False)
    page = secret.dialog().safety.passphrase
    page.keychain.click()
    qtbot.waitUntil(lambda: "keychain cannot be reached" in page.said.text())
    assert not page.keychain.isChecked()
    passphrase.set_keychain(secret.places.database, on=True)
    secret.locking.unlocking._read_secret = chain.read
    secret.locking.lock_with_screen()
    qtbot.waitUntil(lambda: secret.locking.window is not None)
    window = secret.locking.window
    assert window is not None
    window.page.keychain_button.click()
    qtbot.waitUntil(lambda: "keychain cannot be reached" in window.page.said.text())
    unlock(secret, qtbot)


# --- the one sentence ----------------------------------------------------------------------------


def test_after_the_25th_customer_it_is_said_once(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    banner, store = house.program.window.banner, house.program.workspace.store
    for number in range(23):
        customers.add(store, CustomerDraft(f"Person {number}"), house.clock.now())
    assert not banner.isVisible()
    customers.add(store, CustomerDraft("The last"), house.clock.now())
    qtbot.waitUntil(banner.isVisible)
    assert banner.words.text() == (
        "Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase."
    )
    assert house.settings.text(TOLD) == "yes"
    banner.buttons[0].click()
    dialog = house.program.window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.safety.passphrase.dialog is not None
    customers.add(store, CustomerDraft("One more"), house.clock.now())
    assert not banner.isVisible()


# --- reminders -----------------------------------------------------------------------------------


def test_what_falls_due_while_locked_is_told_without_a_name(
    secret: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret.options.offscreen = False
    lock(secret, qtbot)
    outside = secret.locking.outside
    assert outside is not None
    assert outside.words == "smallcrm: locked"
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(outside, "tell", lambda title, body: told.append((title, body)))
    outside.poll()
    assert told == []
    secret.clock.moment += timedelta(minutes=31)
    outside.poll()
    assert told == [("A follow-up is due", "Open smallcrm to see it.")]
    outside.poll()
    assert len(told) == 1
    outside.notices.activated.emit("locked", "default")
    assert secret.locking.window is not None
    secret.options.offscreen = True
    unlock(secret, qtbot)
