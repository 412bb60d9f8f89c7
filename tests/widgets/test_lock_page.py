"""The page of the lock: what it lets through, what it says, and that it keeps nothing typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smallcrm.services import passphrase
from smallcrm.storage import cipher
from smallcrm.storage.store import Store
from smallcrm.viewmodels.unlocking import Unlocking
from smallcrm.widgets.lock_page import LockPage, LockWindow
from smallcrm.widgets.passphrase_dialog import PassphraseDialog

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
WORDS = "blue river tram oven"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    store = Store(tmp_path / "smallcrm.db", lambda: NOW)
    store.prepare()
    store.close()
    passphrase.set_new(store.path, None, WORDS, [], lambda done, total: None)
    return store.path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[LockWindow]:
    unlocking = Unlocking(path, lambda: NOW, lambda salt: None)
    made = LockWindow(unlocking)
    qtbot.addWidget(made)
    made.page.ask(offers_keychain=True)
    made.show()
    yield made
    unlocking.stop()


def try_words(qtbot: QtBot, page: LockPage, words: str) -> None:
    qtbot.keyClicks(page.field, words)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)


def test_the_field_has_the_keys_and_shows_dots(window: LockWindow) -> None:
    page = window.page
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    assert not page.open_button.isEnabled()
    page.seen.click()
    assert page.field.echoMode() is QLineEdit.EchoMode.Normal


def test_the_right_words_open(window: LockWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page._unlocking.opened, timeout=20_000) as opened:
        try_words(qtbot, window.page, WORDS)
        assert window.page.field.text() == ""
        assert not window.page.field.isEnabled()
    assert opened.args is not None
    assert opened.args[0].salt == passphrase.salt(window.page._unlocking._path)


def test_after_the_third_wrong_one_it_waits(window: LockWindow, qtbot: QtBot) -> None:
    page = window.page
    for _ in range(3):
        with qtbot.waitSignal(page._unlocking.refused, timeout=20_000):
            try_words(qtbot, page, "wrong")
    assert page.said.text() == "That does not open the file. 3 wrong tries. Try again in 2 seconds."
    assert not page.field.isEnabled()
    page._tick()
    assert page.said.text() == "Try again in 1 second."
    page._tick()
    assert page.field.isEnabled()
    assert page.said.text() == ""
    page.ask(offers_keychain=False)
    assert page.said.text() == "Try again in 2 seconds.", "also after a restart"
    assert not page.keychain_button.isVisible()


def test_a_keychain_without_the_key_says_so(window: LockWindow, qtbot: QtBot) -> None:
    window.page.keychain_button.click()
    qtbot.waitUntil(lambda: "The keychain has no key" in window.page.said.text())


def test_while_the_file_is_changed_there_is_nothing_to_press(window: LockWindow) -> None:
    page = window.page
    page.work("Encrypting", "Wait")
    page.show_progress(2, 5)
    assert (page.progress.value(), page.progress.maximum()) == (2, 5)
    assert not page.field.isVisible()
    assert not page.open_button.isVisible()


def test_closing_may_only_hide(window: LockWindow, qtbot: QtBot) -> None:
    def stay(event: QCloseEvent) -> None:
        event.ignore()

    window.on_close = stay
    window.close_key.activated.emit()
    assert window.isVisible()
    with qtbot.waitSignal(window.quit_wanted):
        window.quit_key.activated.emit()
    window.hide()
    window.come_up()
    assert window.isVisible()


def test_a_new_passphrase_is_typed_twice_and_forgotten(qtbot: QtBot) -> None:
    dialog = PassphraseDialog(has_one=True)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    for field, words in ((dialog.now, "old"), (dialog.new, "password1"), (dialog.again, "passw")):
        qtbot.keyClicks(field, words)
    assert dialog.hint.text().startswith("Weak")
    dialog.new.setText(WORDS)
    assert dialog.hint.text() == "The two are not the same yet."
    assert not dialog.go.isEnabled()
    dialog.again.setText(WORDS)
    assert "I wrote it down" in dialog.hint.text()
    assert not dialog.go.isEnabled()
    dialog.written.click()
    assert dialog.hint.text() == "Good."
    dialog.seen.click()
    assert dialog.again.echoMode() is QLineEdit.EchoMode.Normal
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.go.click()
    assert chosen.args == ["old", WORDS]
    assert not dialog.go.isEnabled()
    dialog.refuse("That is not it.")
    assert dialog.hint.text() == "That is not it."
    assert dialog.again.text() == WORDS
    dialog.accept()
    assert not any(field.text() for field in (dialog.now, dialog.new, dialog.again))
