"""Another language takes effect at once, in the whole program, and the next time too."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.lock_house import House
from smallcrm.app import languages, speaking
from smallcrm.app.build import Program
from smallcrm.app.opening import Opened
from smallcrm.widgets.settings_dialog import SettingsDialog


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    languages.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def listening(house: House, english_after: None, monkeypatch: pytest.MonkeyPatch) -> House:
    """As ``app.window`` makes it: what the program is asked to speak, it will."""
    make = house.locking._make

    def made(opened: Opened) -> Program:
        program = make(opened)
        program.language_chosen.connect(partial(speaking.begin, house.locking))
        return program

    monkeypatch.setattr(house.locking, "_make", made)
    return house


def settings(house: House) -> SettingsDialog | None:
    program = house.locking.program
    return None if program is None else program.window.findChild(SettingsDialog)


def test_another_language_is_spoken_at_once(listening: House, qtbot: QtBot) -> None:
    house = listening
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=20_000)
    first = house.program
    assert first.desk is not None
    first.desk.open_customer(1)
    first.window.resize(780, 640)
    before = first.window.size()
    house.dialog().general.language.buttons["de"].click()
    qtbot.waitUntil(lambda: house.is_whole and house.program is not first, timeout=20_000)
    qtbot.waitUntil(lambda: settings(house) is not None, timeout=20_000)
    dialog = settings(house)
    assert dialog is not None
    assert dialog.windowTitle() == "Einstellungen"
    assert dialog.page() is dialog.general
    assert dialog.general.language.pressed() == ["de"]
    window = house.program.window
    assert window.actions_.undo.text().replace("&", "").startswith("Rückgängig")
    assert window.size() == before
    assert house.program.desk is not None
    assert house.program.desk.person.customer is not None
    assert house.locking.window is None
    assert QLocale().language() == QLocale.Language.German
    assert languages.wanted(house.settings) == "de"


def test_the_same_language_again_changes_nothing(listening: House, qtbot: QtBot) -> None:
    listening.locking.begin()
    qtbot.waitUntil(lambda: listening.is_whole, timeout=20_000)
    first = listening.program
    first.set_language("system")
    QApplication.processEvents()
    assert listening.program is first


def test_what_is_asked_for_goes_before_what_was_chosen(house: House) -> None:
    house.settings.put(languages.NAME, "fr")
    assert languages.wanted(house.settings) == "fr"
    assert languages.wanted(house.settings, "nl") == "nl"
    house.settings.put(languages.NAME, "klingon")
    assert languages.wanted(house.settings) == "system"
