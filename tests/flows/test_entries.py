"""Entries of the timeline, changed where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers
from smallcrm.viewmodels.roles import TimelineRole
from touches import touch


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_an_entry_is_changed_where_it_stands(bench: Bench, qtbot: QtBot, way: str) -> None:
    ana = customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    touch(bench.store, "Wants red", ana)
    bench.desk.open_customer(int(ana))
    view = bench.desk.person_pane.timeline.view
    index = view.model().index(0, 0)
    view.setFocus()
    view.setCurrentIndex(index)
    if way == "enter":
        qtbot.keyClick(view, Qt.Key.Key_Return)
    else:
        place = view.visualRect(index).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = view.findChild(QPlainTextEdit)
    assert editor is not None
    assert editor.toPlainText() == "Wants red"
    qtbot.keyClicks(editor, "Wants blue")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.model().index(0, 0).data(TimelineRole.BODY) == "Wants blue"
    bench.desk.undo.undo()
    assert view.model().index(0, 0).data(TimelineRole.BODY) == "Wants red"
