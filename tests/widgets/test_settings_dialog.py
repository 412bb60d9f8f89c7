"""Settings, Writing: the key for the whole desktop, and what was said of it."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.widgets.parts.key_popover import KeyPopover
from smallcrm.widgets.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(bench: Bench, writing: Writing) -> SettingsDialog:
    bench.window.actions_.run("settings")
    found: SettingsDialog | None = bench.window.findChild(SettingsDialog)
    assert found is not None
    return found


def test_the_key_is_chosen_by_pressing_it(
    dialog: SettingsDialog, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    assert writing.keys() == dialog.writing.keys.text() == "Ctrl+Alt+Space"
    press(dialog, keys, Qt.Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: writing.keys() == "Ctrl+F9")
    assert dialog.writing.keys.text() == "Ctrl+F9"
    dialog.writing.none.click()
    assert writing.keys() == ""
    assert dialog.writing.keys.text() == "No key"
    dialog.writing.usual.click()
    assert writing.keys() == dialog.writing.keys.text() == "Ctrl+Alt+Space"


def press(dialog: SettingsDialog, keys: Keys, key: Qt.Key, *, control: bool = False) -> None:
    dialog.writing.change.click()
    popover: KeyPopover | None = dialog.findChild(KeyPopover)
    assert popover is not None
    keys.press(popover.keys, key, control=control)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_other_programs_need_is_refused(
    dialog: SettingsDialog, writing: Writing, keys: Keys, qtbot: QtBot, key: Qt.Key
) -> None:
    press(dialog, keys, key)
    qtbot.waitUntil(lambda: dialog.writing.state.text().startswith("Other programs need that key"))
    assert writing.keys() == dialog.writing.keys.text() == "Ctrl+Alt+Space"


def test_a_key_of_the_window_is_refused(
    dialog: SettingsDialog, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    press(dialog, keys, Qt.Key.Key_Comma, control=True)
    said = "Ctrl+, is “Settings…” in the window already."
    qtbot.waitUntil(lambda: dialog.writing.state.text() == said)
    assert writing.keys() == "Ctrl+Alt+Space"


def test_settings_asked_for_twice_are_one_window(
    dialog: SettingsDialog, bench: Bench, writing: Writing
) -> None:
    writing.show_settings()
    assert len([d for d in bench.window.findChildren(SettingsDialog) if d.isVisible()]) == 1
    dialog.close_button.click()
    writing.show_settings()
    assert len([d for d in bench.window.findChildren(SettingsDialog) if d.isVisible()]) == 1


def test_escape_takes_no_key_and_closes(
    dialog: SettingsDialog, writing: Writing, keys: Keys
) -> None:
    press(dialog, keys, Qt.Key.Key_Escape)
    assert writing.keys() == "Ctrl+Alt+Space"
    keys.press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert writing.keys() == "Ctrl+Alt+Space"


@pytest.mark.parametrize("state", ["bound", "taken", "waiting", "unavailable", "off"])
def test_each_state_of_the_key_has_its_sentence(dialog: SettingsDialog, state: str) -> None:
    dialog.writing.show_state(state)
    assert dialog.writing.state.text().endswith((".", "below."))
    assert (
        dialog.writing.change.accessibleDescription()
        == f"Ctrl+Alt+Space. {dialog.writing.state.text()}"
    )


def test_pressing_the_key_says_that_it_works(dialog: SettingsDialog, writing: Writing) -> None:
    writing.hot_key.pressed.emit()
    assert dialog.writing.state.text() == "It works."


def test_the_way_without_a_key_is_named(dialog: SettingsDialog) -> None:
    command = shlex.split(dialog.writing.words.text())
    assert command[-1] == "capture"
    assert Path(command[1]).name == "run.py"
    assert Path(command[1]).exists(), "what one is told to bind to a key can be started"
    assert "brief --window NUMBER" in dialog.writing.phone.text()


def test_opening_the_person_after_saving_is_remembered(
    dialog: SettingsDialog, bench: Bench, writing: Writing, tmp_path: Path
) -> None:
    assert not dialog.writing.opens.isChecked()
    dialog.writing.opens.click()
    assert writing.panel.opens_after_saving
    dialog.close_button.click()
    bench.window.actions_.run("settings")
    again = [d for d in bench.window.findChildren(SettingsDialog) if d.isVisible()]
    assert again[0].writing.opens.isChecked()
    writing.stop()
    settings = Settings(tmp_path / "s.ini")
    later = Writing(bench.workspace, bench.window, bench.desk, settings, with_key=False)
    assert later.panel.opens_after_saving, "also after the next start"
    later.stop()


def test_tab_goes_from_the_list_into_the_page(
    dialog: SettingsDialog, keys: Keys, qtbot: QtBot
) -> None:
    dialog.show_safety()
    dialog.list.setFocus()
    keys.press(dialog.list, Qt.Key.Key_Tab)
    focus = dialog.focusWidget()
    assert focus is not dialog.close_button
    assert dialog.safety.isAncestorOf(focus)
    assert dialog.safety.inside.indexOf(dialog.safety.backups) > 1, "room between the groups"
