"""Moving to another computer and back, through the windows, over real files."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.lock_house import NAME, House
from app.lock_house import WORDS as HOUSE_WORDS
from smallcrm.app.moving import HERE, Moving
from smallcrm.domain.errors import MovedAway
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import backups, customers, left_behind, moving
from smallcrm.storage import cipher
from smallcrm.storage.store import Store
from smallcrm.viewmodels.moving import Protection
from smallcrm.widgets.open_file_dialog import OpenFileDialog

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
WORDS = "sotiva nerupo bodika lumare"
OTHER = "Walburga Niederegger"


@pytest.fixture
def opened(house: House, qtbot: QtBot) -> House:
    """The program over its plain file, whole."""
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=20_000)
    return house


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A file from another computer, locked with a passphrase."""
    store = Store(tmp_path / "other" / "smallcrm.db", lambda: NOW)
    store.prepare()
    customers.add(store, CustomerDraft(OTHER), NOW)
    target = tmp_path / "stick.smallcrm"
    moving.pack(store, target, {"theme": "dark", "window": "no"}, NOW, WORDS)
    store.close()
    return target


def parts(house: House) -> Moving:
    found = house.program.window.findChild(Moving)
    assert isinstance(found, Moving)
    return found


def names(house: House) -> list[str]:
    return [str(r[0]) for r in house.program.workspace.store.fetch("SELECT name FROM customer")]


def test_moving_away_and_using_it_again(opened: House, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = parts(opened).move()
    assert dialog.words.text().startswith("1 customer, 0 notes, 1 open follow-up.")
    assert dialog.lock.isChecked()
    assert len(dialog.field.text().split()) == 4  # one is suggested
    words, target = dialog.field.text(), tmp_path / "stick.smallcrm"
    with qtbot.waitSignal(dialog._moves.packed, timeout=20_000):
        dialog.write(target)
    assert dialog.secret.text() == words
    assert dialog.secret.isVisible()
    assert str(target) in dialog.words.text()
    key = moving.unlock(target, words)
    assert key is not None
    assert moving.look(target, key).customers == 1
    assert NAME.encode() not in target.read_bytes()
    dialog.leave.click()
    banner, store = opened.program.window.banner, opened.program.workspace.store
    assert "moved to another computer" in banner.words.text()
    with pytest.raises(MovedAway):
        customers.add(store, CustomerDraft("Late"), NOW)
    again = [b for b in banner.buttons if b.property("answer") == HERE]
    opened.program.window.undo_strip.show_message("This is not saved.", False)
    again[0].click()
    assert not opened.program.window.undo_strip.isVisible()
    customers.add(store, CustomerDraft("In time"), NOW)
    assert left_behind.moved(store) is None


def test_a_moved_copy_opens_for_reading(house: House, qtbot: QtBot) -> None:
    store = Store(house.places.database, house.clock.now)
    store.prepare()
    left_behind.leave(store, "stick.smallcrm", NOW)
    store.close()
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=20_000)
    assert "as stick.smallcrm" in house.program.window.banner.words.text()
    with pytest.raises(MovedAway):
        customers.add(house.program.workspace.store, CustomerDraft("Late"), NOW)
    assert names(house) == [NAME]


def told(house: House) -> int:
    return int(house.program.workspace.store.fetch("SELECT count(*) FROM delivery")[0][0])


def test_a_moved_copy_leaves_reminders_and_backups_to_the_other_one(
    house: House, qtbot: QtBot
) -> None:
    store = Store(house.places.database, house.clock.now)
    store.prepare()
    left_behind.leave(store, "stick.smallcrm", NOW)
    store.close()
    house.clock.moment = datetime(2026, 11, 25, 14, 5, tzinfo=UTC)  # 15:05: one is due
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=20_000)
    program = house.program
    assert program.care is not None
    assert program.backing_up is not None
    program.care.watch.start()
    program.backing_up.backups.look()
    space = program.workspace
    qtbot.waitUntil(lambda: space.jobs.is_idle, timeout=20_000)
    assert told(house) == 0
    assert backups.keeping(space.store).trouble is None
    assert backups.listed(space.store) == ()
    again = [b for b in program.window.banner.buttons if b.property("answer") == HERE]
    again[0].click()
    assert told(house) > 0
    qtbot.waitUntil(lambda: len(backups.listed(space.store)) == 1, timeout=20_000)


def test_a_file_that_cannot_be_written_is_told(opened: House, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = parts(opened).move()
    dialog.lock.setChecked(False)
    assert "Not locked" in dialog.note.text()
    blocked = tmp_path / "file"
    blocked.write_text("")
    with qtbot.waitSignal(dialog._moves.failed, timeout=20_000):
        dialog.write(blocked / "x.smallcrm")
    assert dialog.title.text() == "The file was not written"
    assert dialog.go.isEnabled()


def test_without_the_package_nothing_is_promised(
    opened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "is_available", lambda: False)
    dialog = parts(opened).move()
    assert dialog._moves.protection() is Protection.NONE
    assert dialog.lock.isHidden()
    assert "not locked" in dialog.note.text()
    assert dialog.go.isEnabled()


def look_into(house: House, source: Path, qtbot: QtBot) -> OpenFileDialog:
    dialog = parts(house).open(source)
    qtbot.waitUntil(lambda: dialog.unlock.isVisible(), timeout=20_000)
    return dialog


def test_a_locked_file_takes_the_place_of_ours(opened: House, brought: Path, qtbot: QtBot) -> None:
    before = opened.program
    dialog = look_into(opened, brought, qtbot)
    qtbot.keyClicks(dialog.field, "wrong words")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "passphrase" in dialog.words.text().lower(), timeout=20_000)
    qtbot.waitUntil(lambda: dialog.field.isEnabled(), timeout=20_000)
    assert dialog.go.isHidden()
    qtbot.keyClicks(dialog.field, WORDS)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.go.isVisible(), timeout=20_000)
    assert dialog.words.text().startswith("1 customer, 0 notes, 0 open follow-ups.")
    assert "1 customer" in dialog.kept.text()
    assert "opens with the passphrase that you typed just now" in dialog.kept.text()
    dialog.go.click()
    qtbot.waitUntil(
        lambda: opened.locking.program not in (None, before) and opened.is_whole, timeout=20_000
    )
    assert names(opened) == [OTHER]
    assert opened.locking.key is not None
    assert opened.settings.text("theme") == "dark"
    assert opened.settings.text("window") != "no"
    said = opened.program.window.banner.words.text()
    for part in ("among the backups", "that you typed for it", "Settings, Safety"):
        assert part in said
    (copy,) = (opened.places.data / "backups").glob("*before-move*.db")
    assert cipher.is_encrypted(copy), "what was here is not left plain beside it"
    kept = Store(copy, lambda: NOW, opened.locking.key)
    kept.prepare()
    assert kept.fetch("SELECT name FROM customer") == [(NAME,)]
    kept.close()


def test_the_passphrase_of_here_stays_and_that_is_said_first(
    secret: House, brought: Path, qtbot: QtBot
) -> None:
    before = secret.program
    dialog = look_into(secret, brought, qtbot)
    assert "terminal" not in dialog.words.text()
    qtbot.keyClicks(dialog.field, WORDS)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.go.isVisible(), timeout=20_000)
    assert "locked with the passphrase that you have here" in dialog.kept.text()
    dialog.go.click()
    qtbot.waitUntil(
        lambda: secret.locking.program not in (None, before) and secret.is_whole, timeout=20_000
    )
    assert names(secret) == [OTHER]
    assert "the passphrase that you have here" in secret.program.window.banner.words.text()
    key = secret.locking.key
    assert key is not None
    assert cipher.header(secret.places.database) == key.salt
    assert cipher.derive(HOUSE_WORDS, key.salt).secret == key.secret


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_of_the_dialog_is_cut(
    opened: House, brought: Path, qtbot: QtBot, size: int, qapp: QApplication
) -> None:
    font = qapp.font()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * size / 100)
    dialog = look_into(opened, brought, qtbot)
    dialog.setFont(larger)
    qtbot.keyClicks(dialog.field, WORDS)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.go.isVisible(), timeout=20_000)

    def is_whole() -> bool:
        return (
            all(
                part.height() >= part.heightForWidth(part.width())
                for part in (dialog.title, dialog.words, dialog.kept)
            )
            and dialog.go.height() >= dialog.go.sizeHint().height()
        )

    bar = dialog.pane.verticalScrollBar()
    qtbot.waitUntil(lambda: is_whole() and bar.maximum() == 0, timeout=20_000)


@pytest.mark.parametrize(
    ("chosen", "name"),
    [("mycrm", "mycrm.smallcrm"), ("a.smallcrm", "a.smallcrm"), ("x.db", "x.db")],
)
def test_a_name_without_an_ending_gets_one(
    opened: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, chosen: str, name: str
) -> None:
    target = str(tmp_path / chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *of: (target, ""))
    dialog = parts(opened).move()
    written: list[Path] = []
    monkeypatch.setattr(dialog, "write", written.append)
    dialog.go.click()
    assert written == [tmp_path / name]
    (tmp_path / "mycrm.smallcrm").touch()
    dialog.go.click()
    assert written == [tmp_path / name] * (1 if chosen == "mycrm" else 2)
    assert ("is there already" in dialog.words.text()) is (chosen == "mycrm")


def test_what_is_no_file_of_ours_is_refused(opened: House, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "photo.smallcrm"
    other.write_bytes(b"\xff\xd8" * 4096)
    plain = parts(opened).open(other)
    qtbot.waitUntil(lambda: "is not a smallcrm file" in plain.words.text(), timeout=20_000)
    assert plain.go.isHidden()
    plain.reject()
    other.write_bytes(os.urandom(8192))
    dialog = look_into(opened, other, qtbot)  # it may be one that is locked: nobody can tell
    qtbot.keyClicks(dialog.field, WORDS)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.field.isEnabled() and not dialog.field.text(), timeout=20_000)
    assert dialog.go.isHidden()
    dialog.reject()
    assert names(opened) == [NAME]


def test_a_plain_file_that_is_none_of_ours_is_refused(
    opened: House, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.smallcrm"
    empty.write_bytes(b"")
    dialog = parts(opened).open(empty)
    qtbot.waitUntil(lambda: dialog.cancel.text() == "Close", timeout=20_000)
    assert dialog.go.isHidden()
