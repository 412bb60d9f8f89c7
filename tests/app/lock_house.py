"""The program in a folder of its own, to be locked and unlocked by the tests of this floor."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from smallcrm.app import arguments, paths
from smallcrm.app.build import Program
from smallcrm.app.locking import Locking
from smallcrm.app.opening import Opened
from smallcrm.app.settings import Settings
from smallcrm.desktop.bus import Bus
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, follow_ups, left_behind, passphrase, unfinished
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
        left_behind.hold(store)
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
    monkeypatch.setattr(Bus, "open", lambda address, parent: None)  # nothing of this machine's
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
        house.places.database, None, WORDS, unfinished.folders(house.places.database), silent
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
