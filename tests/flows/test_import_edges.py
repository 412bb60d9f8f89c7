"""The pages of the import end where its title and its buttons end, with a scroll bar or without."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.widgets.import_dialog import ImportDialog, Step
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

TABLES = Path(__file__).resolve().parents[1] / "corpus" / "tables"


def edge(dialog: ImportDialog, widget: QWidget) -> int:
    """Where it ends on the right, in px of the dialog."""
    return widget.mapTo(dialog, QPoint(widget.width(), 0)).x()


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> ImportDialog:
    bench.desk.bring_in([TABLES / "synth_excel_semicolon_cp1252.csv"])
    made = bench.window.findChild(ImportDialog)
    assert isinstance(made, ImportDialog)
    qtbot.waitUntil(lambda: made.stack.currentIndex() == Step.COLUMNS, timeout=20_000)
    return made


def test_all_ends_at_one_edge(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.resize(1000, 1400)
    columns = dialog.columns
    qtbot.waitUntil(lambda: not columns.verticalScrollBar().isVisible())
    edges = {edge(dialog, w) for w in (dialog.step, columns.change, columns.view, dialog.go)}
    assert edges == {dialog.width() - tokens.SPACE_5}
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == Step.SUMMARY, timeout=20_000)
    page = dialog.page
    qtbot.waitUntil(lambda: not page.verticalScrollBar().isVisible())
    edges = {edge(dialog, w) for w in (dialog.step, page.body, dialog.go)}
    assert edges == {dialog.width() - tokens.SPACE_5}
    assert page.inside.contentsMargins().right() == 0


def test_a_scroll_bar_has_a_gap_before_it_and_takes_it_along(
    dialog: ImportDialog, qtbot: QtBot
) -> None:
    page: ScrolledPage = dialog.columns
    dialog.resize(1000, 330)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    start = bar.mapTo(dialog, QPoint(0, 0)).x()
    qtbot.waitUntil(lambda: edge(dialog, dialog.columns.change) == start - tokens.SPACE_2)
    dialog.resize(1000, 1400)
    end = dialog.width() - tokens.SPACE_5
    qtbot.waitUntil(lambda: edge(dialog, dialog.columns.change) == end)
