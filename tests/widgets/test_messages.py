"""How long messages stay: as long as the user chose, or until they are closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallcrm.app.messages import NAME, Messages
from smallcrm.app.settings import Settings
from smallcrm.widgets.parts import message_timer
from smallcrm.widgets.parts.toast import Toast
from smallcrm.widgets.parts.undo_strip import UndoStrip
from smallcrm.widgets.settings_general import GeneralPage


@pytest.fixture
def messages(tmp_path: Path) -> Iterator[Messages]:
    yield Messages(Settings(tmp_path / "settings.ini"))
    message_timer.set_shown(message_timer.USUAL_MS)


@pytest.fixture
def strip(qtbot: QtBot) -> UndoStrip:
    made = UndoStrip()
    qtbot.addWidget(made)
    return made


def test_they_go_by_themselves_at_first(messages: Messages, strip: UndoStrip) -> None:
    messages.use()
    strip.show_message("Saved.", True)
    assert (strip.timer.isActive(), strip.timer.interval()) == (True, 8000)
    assert strip.close_button.isHidden()


def test_they_stay_ten_times_as_long(messages: Messages, strip: UndoStrip) -> None:
    messages.choose(80_000)
    strip.show_message("Saved.", True)
    assert (strip.timer.isActive(), strip.timer.interval()) == (True, 80_000)


def test_they_stay_until_they_are_closed(messages: Messages, strip: UndoStrip) -> None:
    strip.show_message("Saved.", True)
    messages.choose(message_timer.UNTIL_CLOSED)
    strip.show_message("Tagged.", True)
    assert not strip.timer.isActive()
    there = QPointF(1, 1)
    strip.enterEvent(QEnterEvent(there, there, there))
    strip.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not strip.timer.isActive()
    strip.close_button.click()
    assert strip.isHidden()


def test_the_strip_over_other_programs_is_closed_whole(messages: Messages, qtbot: QtBot) -> None:
    messages.choose(message_timer.UNTIL_CLOSED)
    toast = Toast()
    qtbot.addWidget(toast)
    toast.say("Saved.", QApplication.primaryScreen().availableGeometry())
    toast.strip.close_button.click()
    assert toast.isHidden()


def test_the_choice_is_kept_and_nonsense_is_the_usual(messages: Messages, tmp_path: Path) -> None:
    messages.choose(80_000)
    assert Messages(Settings(tmp_path / "settings.ini")).shown() == 80_000
    for words in ("soon", "-1", "9", ""):
        messages._settings.put(NAME, words)
        assert messages.shown() == 8000


def test_the_page_shows_and_tells_it(messages: Messages, qtbot: QtBot) -> None:
    page = GeneralPage()
    qtbot.addWidget(page)
    page.show_messages(8000)
    assert page.messages.pressed() == ["8000"]
    with qtbot.waitSignal(page.messages_chosen) as told:
        page.messages.buttons["0"].click()
    assert told.args == [message_timer.UNTIL_CLOSED]
