"""The page of keys, and the way back through pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.actions import Act
from smallcrm.widgets.keys import KeysDialog
from smallcrm.widgets.parts.key_popover import KeyPopover
from smallcrm.widgets.trail import LONGEST, Place, Trail


@pytest.fixture
def page(bench: Bench, writing: Writing) -> KeysDialog:
    bench.window.actions_.run("keys")
    found: KeysDialog | None = bench.window.findChild(KeysDialog)
    assert found is not None
    return found


def rows(page: KeysDialog) -> list[QListWidgetItem]:
    return [page.list.item(number) for number in range(page.list.count())]


def acts(page: KeysDialog) -> dict[str, str]:
    """The actions that are shown, with the keys beside them."""
    found = [(row.data(Qt.ItemDataRole.UserRole), row) for row in rows(page)]
    return {a.id: str(r.data(Qt.ItemDataRole.UserRole + 1)) for a, r in found if a is not None}


def press_for(page: KeysDialog, keys: Keys, name: str, key: Qt.Key, *, control: bool) -> None:
    """Choose an action, press Enter on it, then the key it shall have."""
    for row in rows(page):
        act = row.data(Qt.ItemDataRole.UserRole)
        if isinstance(act, Act) and act.id == name:
            page.list.setCurrentItem(row)
    page.change.click()
    popover: KeyPopover | None = page.findChild(KeyPopover)
    assert popover is not None
    keys.press(popover.keys, key, control=control)


def test_every_action_stands_on_the_page_once(bench: Bench, page: KeysDialog) -> None:
    shown = [row.data(Qt.ItemDataRole.UserRole) for row in rows(page)]
    names = [act.id for act in shown if act is not None]
    assert sorted(names) == sorted(act.id for act in bench.window.actions_.acts())


@pytest.mark.parametrize("wanted", ["unsorted", "ctrl+5", "UNSORTED ctrl"])
def test_an_action_is_found_by_its_words_and_its_keys(page: KeysDialog, wanted: str) -> None:
    page.search.setText(wanted)
    assert "unsorted" in acts(page)
    assert len(acts(page)) < 5


def test_another_key_works_at_once_and_is_remembered(
    bench: Bench, page: KeysDialog, keys: Keys, writing: Writing, tmp_path: Path, qtbot: QtBot
) -> None:
    press_for(page, keys, "unsorted", Qt.Key.Key_9, control=True)
    qtbot.waitUntil(lambda: acts(page)["unsorted"] == "Ctrl+9")
    assert page.said.text().startswith("Changed")
    page.close_button.click()
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    keys.press(bench.window, Qt.Key.Key_9, control=True)
    assert bench.desk.unsorted.isVisible()
    writing.stop()
    bench.window.actions_.use({})
    again = Writing(
        bench.workspace, bench.window, bench.desk, Settings(tmp_path / "s.ini"), with_key=False
    )
    assert bench.window.actions_.words_of_keys("unsorted") == "Ctrl+9"
    again.stop()


def test_a_key_that_is_taken_is_named_and_nothing_changes(page: KeysDialog, keys: Keys) -> None:
    before = acts(page)
    press_for(page, keys, "unsorted", Qt.Key.Key_F, control=True)
    assert page.said.text() == "Ctrl+F is “Find people and notes” already. Nothing was changed."
    assert acts(page) == before


def test_no_key_and_the_usual_ones_and_back(bench: Bench, page: KeysDialog) -> None:
    before = acts(page)
    page.search.setText("unsorted")
    page.list.setCurrentRow(1)
    page.none.click()
    page.search.setText("")
    assert acts(page)["unsorted"] == "–"
    own = acts(page)
    page.usual.click()
    assert acts(page) == before
    assert page.usual.text() == "My own keys"
    page.usual.click()
    assert acts(page) == own
    assert page.usual.text() == "All usual keys"


def test_enter_in_the_list_changes_a_key_and_the_keys_stay_there(
    page: KeysDialog, keys: Keys, qtbot: QtBot
) -> None:
    page.list.setFocus()
    keys.press(page.list, Qt.Key.Key_Return)
    assert page.isVisible()
    popover: KeyPopover | None = page.findChild(KeyPopover)
    assert popover is not None
    keys.press(popover.keys, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: page.said.text().startswith("Changed"))
    qtbot.waitUntil(page.list.hasFocus)


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_a_key_that_one_writes_with_is_refused_for_the_window(
    page: KeysDialog, keys: Keys, key: Qt.Key
) -> None:
    before = acts(page)
    press_for(page, keys, "unsorted", key, control=False)
    assert page.said.text().startswith("One writes with that key here")
    assert acts(page) == before


def test_a_letter_is_a_key_of_the_lists(page: KeysDialog, keys: Keys, qtbot: QtBot) -> None:
    press_for(page, keys, "drop", Qt.Key.Key_Y, control=False)
    qtbot.waitUntil(lambda: acts(page)["drop"] == "Y")


def test_settings_that_are_no_keys_are_passed_over(bench: Bench, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for kept in ("not json", "[]", '{"unsorted": 7, "today": ["nonsense"], "nobody": ["F9"]}'):
        settings.put("keys", kept)
        made = Writing(bench.workspace, bench.window, bench.desk, settings, with_key=False)
        assert bench.window.actions_.words_of_keys("unsorted") == "Ctrl+5"
        made.stop()


# --- back and forward ------------------------------------------------------------------------


def test_alt_left_goes_back_to_where_one_was(bench: Bench, writing: Writing, qtbot: QtBot) -> None:
    window = bench.window
    window.show_section(Section.TODAY)
    bench.desk.open_customer(1)
    window.show_section(Section.UNSORTED)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert bench.desk.person_pane.isVisible()
    assert bench.desk.person.customer == 1
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert bench.desk.today.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert bench.desk.person.customer == 1


def test_the_trail_forgets_what_was_ahead_and_what_is_long_ago() -> None:
    trail = Trail()
    assert trail.back() is None
    assert trail.forward() is None
    places = [Place(Section.PEOPLE, customer=n) for n in range(LONGEST + 5)]
    for place in places:
        trail.went(place)
        trail.went(place)
    assert trail.back() == places[-2]
    assert trail.forward() == places[-1]
    assert trail.forward() is None
    for _ in range(LONGEST - 1):
        assert trail.back() is not None
    assert trail.back() is None
    trail.went(Place(Section.TODAY))
    assert trail.forward() is None


def test_the_text_of_a_key_is_the_desktops_own(bench: Bench) -> None:
    assert bench.window.actions_.holder("today", QKeySequence("Ctrl+5")) == "unsorted"
    assert bench.window.actions_.holder("unsorted", QKeySequence("Ctrl+5")) == ""


def test_no_act_needs_a_function_key(bench: Bench) -> None:
    """Where one has an F key it has another key too; and none has the Meta key."""
    for action in bench.window.actions_.all():
        keys = [
            keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in action.shortcuts()
        ]
        plain = [key for key in keys if not re.fullmatch(r"(Shift\+)?F\d+", key)]
        assert plain or not keys, (action.objectName(), keys)
        assert not any("Meta" in key for key in keys)
