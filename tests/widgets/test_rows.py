"""Roomy and compact rows: chosen in the settings, seen at once, kept, and nothing lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app import text_size
from smallcrm.app.rows import NAME, Rows
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.viewmodels.roles import AgendaRole, PersonRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.settings_general import GeneralPage
from smallcrm.widgets.style import fonts, rows, tokens


@pytest.fixture
def chosen(tmp_path: Path) -> Iterator[Rows]:
    yield Rows(Settings(tmp_path / "settings.ini"))
    rows.use(rows.ROOMY)


@pytest.fixture(params=[100, 200])
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    base = qapp.font()
    text_size.apply(qapp, base, request.param)
    yield request.param
    text_size.apply(qapp, base, 100)


def high(view: QListView, row: int) -> int:
    return view.visualRect(view.model().index(row, 0)).height()


def row_of(view: QListView, kind: str) -> int:
    """The first such row of an agenda."""
    model = view.model()
    kinds = [model.index(n, 0).data(AgendaRole.ROW_TYPE) for n in range(model.rowCount())]
    return kinds.index(kind)


def ink(picture: QImage, left: int, right: int) -> int:
    """How many pixels of a picture differ from its ground between two columns."""
    ground = picture.pixelColor(left, 1)
    across, down = range(left, right), range(picture.height())
    return sum(picture.pixelColor(x, y) != ground for x in across for y in down)


def test_people_stand_in_one_line_at_once(
    bench: Bench, writing: Writing, chosen: Rows, percent: int
) -> None:
    bench.window.show_section(Section.PEOPLE)
    view = bench.window.people.view
    strong, small = QFontMetrics(fonts.strong()).height(), QFontMetrics(fonts.small()).height()
    assert high(view, 0) == strong + small + 18
    chosen.choose("compact")
    assert high(view, 0) == high(view, 9) == max(24, strong + 14)
    chosen.choose("roomy")
    assert high(view, 0) == strong + small + 18


def test_what_is_due_stands_in_one_line_at_once(
    bench: Bench, writing: Writing, chosen: Rows, percent: int
) -> None:
    bench.window.show_section(Section.TODAY)
    view = bench.desk.today.view
    item, touch = row_of(view, "item"), row_of(view, "touch")
    assert view.model().index(item, 0).data(AgendaRole.ORIGIN), "with a second line"
    roomy, linked = high(view, item), high(view, touch)
    chosen.choose("compact")
    strong, small = QFontMetrics(fonts.strong()).height(), QFontMetrics(fonts.small()).height()
    assert max(24, strong) < high(view, item) < strong + small + 6 < roomy
    assert high(view, touch) >= strong + small > high(view, item) - 14
    assert high(view, touch) <= linked


def test_the_table_is_tighter_at_once(bench: Bench, writing: Writing, chosen: Rows) -> None:
    bench.window.show_section(Section.PEOPLE)
    bench.window.actions_.run("table")
    bench.window.show_list()
    table = bench.window.people.list
    line = QFontMetrics(fonts.body()).height()
    assert table.visualRect(table.model().index(0, 0)).height() == line + 16
    chosen.choose("compact")
    assert table.visualRect(table.model().index(0, 0)).height() == max(24, line + 8)


def test_the_second_words_stand_behind_the_name(
    bench: Bench, writing: Writing, chosen: Rows
) -> None:
    bench.window.show_section(Section.PEOPLE)
    chosen.choose("compact")
    view = bench.window.people.view
    model = view.model()
    bench.window.resize(1280, 800)
    number = next(
        n
        for n in range(model.rowCount())
        if model.index(n, 0).data(PersonRole.SECOND_LINE)
        and not model.index(n, 0).data(PersonRole.CHIP_TEXT)
    )
    view.scrollTo(model.index(number, 0))
    rect = view.visualRect(model.index(number, 0))
    name = QFontMetrics(fonts.strong()).horizontalAdvance(
        model.index(number, 0).data(PersonRole.NAME)
    )
    picture = view.viewport().grab(rect).toImage()
    start = 14 + QFontMetrics(fonts.strong()).height() * 2 + 10 + name
    assert ink(picture, start, picture.width() - 8) > 50


def test_the_chip_is_painted_in_one_line_too(bench: Bench, writing: Writing, chosen: Rows) -> None:
    bench.window.show_section(Section.PEOPLE)
    chosen.choose("compact")
    view, tone = bench.window.people.view, "due"
    model = view.model()
    number = next(
        n for n in range(model.rowCount()) if model.index(n, 0).data(PersonRole.CHIP_TONE) == tone
    )
    view.scrollTo(model.index(number, 0))
    rect = view.visualRect(model.index(number, 0))
    picture = view.viewport().grab(rect).toImage()
    ground = tokens.current().due_ground
    middle = picture.height() // 2
    across = range(picture.width() // 2, picture.width())
    found = sum(picture.pixelColor(x, middle - 5) == ground for x in across)
    assert found > 10


def test_the_choice_is_kept_and_nonsense_is_roomy(chosen: Rows, tmp_path: Path) -> None:
    chosen.choose("compact")
    assert rows.are_compact()
    again = Rows(Settings(tmp_path / "settings.ini"))
    assert again.way() == "compact"
    for words in ("dense", "", "1"):
        again._settings.put(NAME, words)
        again.use()
        assert not rows.are_compact()


def test_the_page_shows_and_tells_it(qtbot: QtBot) -> None:
    page = GeneralPage()
    qtbot.addWidget(page)
    page.show_rows("roomy")
    assert page.rows.pressed() == ["roomy"]
    with qtbot.waitSignal(page.rows_chosen) as told:
        page.rows.buttons["compact"].click()
    assert told.args == ["compact"]
