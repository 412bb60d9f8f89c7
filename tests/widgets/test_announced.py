"""A12 to A14: what happens is said to a screen reader, and every act has a way by the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from pytestqt.qtbot import QtBot

import accessible
from flows.conftest import Bench, Keys
from smallcrm.app.writing import Writing


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced."""
    words: list[str] = []
    send = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())
        send(event)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return words


def test_what_was_saved_and_taken_back_is_said(
    bench: Bench, writing: Writing, keys: Keys, spoken: list[str], qtbot: QtBot
) -> None:
    writing.come_up()
    field = writing.panel.field.edit
    keys.type(field, "Tom Baker: busy until spring. someday")
    keys.press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("Saved to Tom Baker" in words for words in spoken))
    spoken.clear()
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken == ["Taken back: what was saved to Tom Baker."]


def test_how_many_were_found_is_said_once_the_typing_rests(
    bench: Bench, writing: Writing, keys: Keys, spoken: list[str], qtbot: QtBot
) -> None:
    search = bench.window.people.search
    search.setFocus()
    keys.type(search, "sarah")
    qtbot.waitUntil(lambda: bool(spoken))
    assert len(spoken) == 1
    shown = bench.window.people_model.rowCount()
    assert spoken[0].startswith(f"{shown} found")
    spoken.clear()
    search.clear()
    keys.type(search, "qqzz")
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken[0].startswith("Nobody")


def test_what_is_understood_is_said_half_a_second_after_the_last_key(
    writing: Writing, keys: Keys, spoken: list[str], qtbot: QtBot
) -> None:
    writing.come_up()
    field = writing.panel.field.edit
    field.setFocus()
    keys.type(field, "Tom Baker: send the proofs fri 10am")
    assert spoken == []
    qtbot.waitUntil(lambda: "27 Nov" in field.accessibleDescription())
    qtbot.waitUntil(lambda: bool(spoken))
    assert sum("27 Nov" in words for words in spoken) == 1


def test_every_act_has_a_way_by_the_keys(bench: Bench, writing: Writing) -> None:
    named = {id(action) for action in bench.window.actions_.all()}  # the palette has all of them

    def in_palette(action: QAction) -> bool:
        return id(action) in named

    assert accessible.without_keys(bench.window, in_palette) == []
