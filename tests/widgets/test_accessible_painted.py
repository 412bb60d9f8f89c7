"""A3 and A11 of interaction.md section 6 in each list that paints its rows: all are come to, with
rows in them, roomy and compact."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import accessible_painted
from flows.conftest import Bench, Keys
from smallcrm.app.arguments import parser
from smallcrm.app.screenshot import Screens
from smallcrm.app.writing import Writing
from smallcrm.widgets.style import rows

Open = Callable[[str], QWidget]
LISTS = {
    "people": {"PersonDelegate", "EditableTimelineDelegate"},
    "people_table": {"TableDelegate"},
    "search": {"PersonDelegate"},
    "today": {"AgendaDelegate"},
    "follow-ups": {"AgendaDelegate"},
    "quiet": {"AgendaDelegate"},
    "unsorted": {"AgendaDelegate"},
    "history": {"HistoryDelegate"},
    "all_actions": {"HistoryDelegate"},
    "trash": {"HistoryDelegate"},
    "duplicates": {"HistoryDelegate"},
    "restore": {"TwoLineDelegate"},
    "import_columns": {"ColumnsDelegate"},
    "due": {"_Delegate"},
    "settings": {"PageDelegate"},
}
"""What paints the rows of each screen."""


@pytest.fixture(params=rows.CHOICES)
def way(request: pytest.FixtureRequest) -> Iterator[str]:
    rows.use(request.param)
    yield request.param
    rows.use(rows.ROOMY)


@pytest.fixture
def opened(bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot) -> Open:
    def open_screen(screen: str) -> QWidget:
        if screen == "unsorted":
            for words in ("wrong number again", "rang about the menu. Call back tomorrow 9am"):
                writing.come_up()
                keys.type(writing.panel.field.edit, words)
                writing.panel.field.submit()
        options = parser().parse_args(["--demo", "--screenshot", "x.png", "--screen", screen])
        screens = Screens(bench.window, bench.desk, writing, options)
        window = screens.show(screen)
        qtbot.waitUntil(lambda: not screens.goes_on(), timeout=30_000)
        return window

    return open_screen


@pytest.mark.parametrize("screen", LISTS)
def test_rows_say_what_is_painted_and_mirror(opened: Open, way: str, screen: str) -> None:
    window = opened(screen)
    kinds = {
        type(view.itemDelegateForIndex(index)).__name__
        for view, index in accessible_painted.rows(window)
        if accessible_painted.painted(view, index)
    }
    assert kinds >= LISTS[screen]
    assert accessible_painted.unsaid(window) == []
    assert accessible_painted.not_mirrored(window) == []
