"""Settings, Safety: the passphrase is set, changed, removed; the keychain; what is said once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.lock_house import WORDS, House, lock, unlock
from smallcrm.app.safety import TOLD
from smallcrm.domain.errors import KeychainClosed, MovedAway
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, passphrase, trash
from smallcrm.storage import cipher
from smallcrm.widgets.passphrase_dialog import PassphraseDialog, RemovalDialog
from smallcrm.widgets.settings_dialog import SettingsDialog

# --- the page of the settings --------------------------------------------------------------------


def test_set_changed_and_removed_from_the_settings(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    page = house.dialog().safety.passphrase
    assert "Anyone with this disk can read the file." in page.words.text()
    page.set_button.click()
    assert isinstance(page.dialog, PassphraseDialog)
    assert "cannot be helped" in page.dialog.warning.text()
    for field in (page.dialog.new, page.dialog.again):
        qtbot.keyClicks(field, WORDS)
    assert not page.dialog.go.isEnabled(), "it is to be written down first"
    page.dialog.written.click()
    page.dialog.go.click()
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is not None, timeout=20_000)
    assert "has its passphrase now" in house.program.window.banner.words.text()

    page = house.dialog().safety.passphrase
    page.change_button.click()
    change = page.dialog
    assert isinstance(change, PassphraseDialog)
    qtbot.keyClicks(change.now, "wrong")
    for field in (change.new, change.again):
        qtbot.keyClicks(field, "quite other words")
    change.written.click()
    change.go.click()
    change.reject()
    assert change.isVisible(), "it would go on unseen"
    qtbot.waitUntil(lambda: "not the passphrase of now" in change.hint.text())
    assert change.new.text() == "quite other words", "nothing is to be typed again"
    page.lock_after.buttons["5"].click()
    assert house.locking.minutes() == 5
    old = house.locking.key
    change.now.clear()
    qtbot.keyClicks(change.now, WORDS)
    change.go.click()
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is not old, timeout=20_000)

    assert "The passphrase is changed." in house.program.window.banner.words.text()
    page = house.dialog().safety.passphrase
    page.remove_button.click()
    removal = page.dialog
    assert isinstance(removal, RemovalDialog)
    assert not removal.go.isEnabled()
    qtbot.keyClicks(removal.now, WORDS)
    removal.go.click()
    qtbot.waitUntil(lambda: "not the passphrase of now" in removal.hint.text())
    assert house.locking.key is not None
    removal.now.clear()
    qtbot.keyClicks(removal.now, "quite other words")
    removal.go.click()
    qtbot.waitUntil(lambda: house.is_whole and house.locking.key is None, timeout=20_000)
    assert not house.locking.places.database.with_name("passphrase.json").exists()
    assert "no passphrase any more" in house.program.window.banner.words.text()


def test_how_long_the_trash_keeps_is_chosen(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    store = house.program.workspace.store
    days = house.dialog().safety.trash.days
    assert days.pressed() == ["30"]
    days.buttons["90"].click()
    assert trash.days(store) == 90
    said: list[str] = []
    house.program.workspace.trouble.connect(said.append)
    store.freeze(MovedAway())
    days.buttons["7"].click()
    assert days.pressed() == ["90"], "what stands in the file"
    assert "is not saved" in said[0]


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
