"""The page of numbers: seen, gone through by keys, opened, written and printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import pdf_words
from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import local_now
from smallcrm.domain.health import Bar, Bars, Chart, Number
from smallcrm.domain.records import CustomerDraft
from smallcrm.formats import csv_table
from smallcrm.services import customers, people, sales, sample, sample_care_health, veiling
from smallcrm.viewmodels import health_charts, veil
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets import health_paper, paper
from smallcrm.widgets.health_acts import HealthActs
from smallcrm.widgets.health_list_dialog import HealthListDialog
from smallcrm.widgets.health_page import HealthPage
from smallcrm.widgets.health_paper import Sheet
from smallcrm.widgets.health_paper_dialog import HealthPaperDialog
from smallcrm.widgets.parts import chart_painting
from smallcrm.widgets.parts.chart_panel import ChartPanel
from smallcrm.widgets.style import tokens


def acts_of(bench: Bench) -> HealthActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, HealthActs))


def opened(bench: Bench, qtbot: QtBot) -> HealthPage:
    """The page, with all that can be counted."""
    bench.window.actions_.run("health")
    page = acts_of(bench).page
    assert page is not None
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle and not page.model.is_counting)
    return page


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> Iterator[HealthPage]:
    sample.fill(bench.store, local_now(bench.clock))
    sample_care_health.fill(bench.store, local_now(bench.clock))
    yield opened(bench, qtbot)
    veil.use(None)


def panel(page: HealthPage, what: Chart) -> ChartPanel:
    return next(s.panels[what] for s in page.sections if what in s.panels)


def said(page: HealthPage, what: Number) -> str:
    return next(s.tiles[what] for s in page.sections if what in s.tiles).accessibleName()


# --- what is there --------------------------------------------------------------------------------


def test_nothing_of_it_is_read_before_it_is_opened(bench: Bench) -> None:
    assert acts_of(bench).page is None


def test_with_few_customers_it_says_so_and_nothing_else(bench: Bench, qtbot: QtBot) -> None:
    page = opened(bench, qtbot)
    words = "Too little yet to say anything honest. From 10 customers on."
    assert page.empty.isVisible()
    assert page.empty.words.text() == words
    assert not page.paper.isVisible()
    for number in range(10):
        customers.add(bench.store, CustomerDraft(f"P {number}"), NOW)
    qtbot.waitUntil(page.scrolled.isVisible)
    qtbot.waitUntil(lambda: "0 of at least 5" in said(page, Number.KEPT_MINE))
    assert [s.caption.text() for s in page.sections if s.isVisible()] == [""]


def test_every_number_says_from_how_many(page: HealthPage, bench: Bench) -> None:
    assert said(page, Number.KEPT_MINE) == "Promises I kept: 77 %, 20 of 26 promises"
    assert said(page, Number.NPS) == "Would recommend (NPS): +56, of 18 answers"
    for section in page.sections:
        assert section.isVisible()
        for tile in section.tiles.values():
            assert tile.isVisible()
            assert len(tile.accessibleDescription()) > 60
            assert tile.accessibleDescription()[:20] in tile.toolTip()


def test_comments_stand_in_full_above_the_number(page: HealthPage) -> None:
    (section,) = (s for s in page.sections if s.comments)
    assert len(section.comments) == 10
    tile = section.tiles[Number.NPS]
    for view in section.comments:
        assert view.words.text() == view.comment.words
        assert view.words.height() >= view.words.heightForWidth(view.words.width())
        assert (
            view.mapTo(section, QPoint(0, view.height())).y() <= tile.mapTo(section, QPoint()).y()
        )


def test_a_change_is_counted_while_it_is_seen(page: HealthPage, bench: Bench, qtbot: QtBot) -> None:
    chart = panel(page, Chart.INCOME).model.chart
    sale = sales.page(bench.store, people.by_prefix(bench.store, "Sarah Chen", 1)[0].id)[0]
    sales.remove(bench.store, sale.id)
    qtbot.waitUntil(lambda: panel(page, Chart.INCOME).model.chart != chart)
    bench.window.show_section(Section.PEOPLE)
    bench.store.undo()
    qtbot.waitUntil(lambda: page.model.is_stale)
    bench.window.show_section(Section.HEALTH)
    qtbot.waitUntil(lambda: panel(page, Chart.INCOME).model.chart == chart)


# --- keys and a screen reader ---------------------------------------------------------------------


def test_the_arrow_keys_go_from_bar_to_bar_and_each_is_said(page: HealthPage, qtbot: QtBot) -> None:
    income = panel(page, Chart.INCOME)
    view = income.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    bars = income.model.chart.bars
    assert view.currentIndex().row() == len(bars) - 1
    assert income.note.text() == bars[-1].spoken
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == len(bars) - 2
    assert income.note.text() == bars[-2].spoken
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert income.note.text() == bars[0].spoken
    page.sections[0].tiles[Number.QUIET].setFocus()
    assert income.note.text() == income.model.chart.note


def test_a_screen_reader_hears_all_bars_and_all_cells(page: HealthPage) -> None:
    for what in Chart:
        shown = panel(page, what)
        chart = shown.model.chart
        heard = QAccessible.queryAccessibleInterface(shown.view)
        assert heard.text(QAccessible.Text.Name) == chart.title
        rows = [heard.child(n).text(QAccessible.Text.Name) for n in range(heard.childCount())]
        assert rows == [bar.spoken for bar in chart.bars]
        shown.turn(to_table=True)
        heard = QAccessible.queryAccessibleInterface(shown.table)
        inside = [heard.child(n) for n in range(heard.childCount())]
        cells = [c.text(QAccessible.Text.Name) for c in inside if c.role() == QAccessible.Role.Cell]
        assert cells == [cell for bar in chart.bars for cell in bar.cells]


def test_the_table_takes_the_place_of_the_chart_and_the_keys_with_it(
    page: HealthPage, qtbot: QtBot
) -> None:
    income = panel(page, Chart.INCOME)
    assert (income.view.isVisible(), income.table.isVisible()) == (True, False)
    income.view.setFocus()
    income.turn(to_table=True)
    assert (income.view.isVisible(), income.table.isVisible()) == (False, True)
    assert income.table.hasFocus()
    assert income.as_table.text() == "As a chart"
    income.as_table.click()
    assert income.view.isVisible()


def test_currencies_are_chosen_from_and_never_added(page: HealthPage, qtbot: QtBot) -> None:
    income = panel(page, Chart.INCOME)
    assert list(income.choices) == ["EUR", "GBP", "JPY"]
    qtbot.mouseClick(income.choices["GBP"], Qt.MouseButton.LeftButton)
    assert income.model.chart.title == "Income by month · GBP"
    assert all(bar.value.startswith("GBP ") for bar in income.model.chart.bars)
    page._show()
    assert income.model.chart.which == "GBP"


# --- lists ----------------------------------------------------------------------------------------


def test_a_number_opens_the_list_it_was_counted_from(
    page: HealthPage, bench: Bench, qtbot: QtBot
) -> None:
    tile = page.sections[0].tiles[Number.KEPT_MINE]
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    dialog = page.findChild(HealthListDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.rows is not None)
    assert dialog.rows is not None
    assert dialog.rows.rowCount() == 26
    assert dialog.count.text() == "26 rows were counted"
    whose = dialog.rows.customer(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert bench.desk.person.customer == whose
    assert bench.window.pages.currentWidget() is bench.window.split


def test_a_bar_opens_its_rows_by_key_and_click(page: HealthPage, qtbot: QtBot) -> None:
    income = panel(page, Chart.INCOME)
    income.view.setFocus()
    qtbot.keyClick(income.view, Qt.Key.Key_Return)
    dialog = page.findChild(HealthListDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Income by month · EUR: November 2026"
    qtbot.waitUntil(lambda: dialog.rows is not None)
    assert dialog.rows is not None
    assert dialog.rows.rowCount() == income.model.chart.source.bars[-1].of
    dialog.reject()
    top = panel(page, Chart.TOP)
    page.scrolled.ensureWidgetVisible(top.view)
    place = top.view.visualRect(top.model.index(2, 0)).center()
    with qtbot.waitSignal(top.opened) as got:
        qtbot.mouseClick(top.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert got.args == [top.model.chart, 2]


def test_gone_quiet_opens_the_quiet_list(page: HealthPage, bench: Bench) -> None:
    words = said(page, Number.QUIET)
    rows = len((bench.desk.touches.page() or pytest.fail("not looked yet")).rows)
    assert words.startswith(f"Gone quiet: {rows}, {rows} of ")
    page.sections[0].tiles[Number.QUIET].click()
    assert bench.desk.quiet.isVisible()


# --- while the screen is shared -------------------------------------------------------------------


def test_the_guard_hides_others_at_once(page: HealthPage, bench: Bench) -> None:
    names = [row.name for row in people.page(bench.store, None, 300)]
    veil.use(veiling.read(bench.store, None))
    bench.workspace.changed.emit(Changes(frozenset(Thing), None, Way.QUIET))  # as the guard does
    shown = [bar for what in Chart for bar in panel(page, what).model.chart.bars]
    words = [word for bar in shown for word in (*bar.cells, bar.spoken)]
    for section in page.sections:
        for view in section.comments:
            assert view.words.text() == "••••"
            words.append(view.said.text())
    assert not [name for name in names for word in words if name in word]
    assert not [word for word in words if "EUR 1" in word]


# --- files and paper ------------------------------------------------------------------------------


def on_paper(bench: Bench, tmp_path: Path) -> str:
    """The words of all pages of its PDF."""
    acts_of(bench).show_paper()
    dialog = bench.window.findChild(HealthPaperDialog)
    assert dialog is not None
    dialog.write(tmp_path / "health.pdf")
    return " ".join(pdf_words.pages((tmp_path / "health.pdf").read_bytes()))


def test_a_chart_is_written_as_picture_and_table(
    page: HealthPage, bench: Bench, tmp_path: Path
) -> None:
    chart = panel(page, Chart.TOP).model.chart
    acts = acts_of(bench)
    acts.write(chart, tmp_path / "top.png")
    image = QImage(str(tmp_path / "top.png"))
    assert image.width() == 2 * health_paper.WIDE
    ink = tokens.current().accent.rgb()
    across = [image.pixel(image.width() // 2, y) for y in range(image.height())]
    assert ink in across
    assert bench.strip == "top.png is written."
    acts.write(chart, tmp_path / "top.csv")
    rows = csv_table.read((tmp_path / "top.csv").read_text("utf-8-sig"))
    assert [row[0] for row in rows[1:]] == [bar.label for bar in chart.bars]
    acts.write(chart, bench.store.path)
    assert "keeps everything" in bench.strip


def test_paper_has_the_numbers_and_charts_that_say_something(
    page: HealthPage, bench: Bench, tmp_path: Path
) -> None:
    acts_of(bench).show_paper()
    dialog = bench.window.findChild(HealthPaperDialog)
    assert dialog is not None
    assert len(dialog.sheet.numbers) == 9
    assert len(dialog.sheet.charts) == len(Chart)
    dialog.write(tmp_path / "health.pdf")
    data = (tmp_path / "health.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") > 1
    assert bench.strip == "health.pdf is written."


def test_paper_has_the_comments_in_full_above_the_scores(
    page: HealthPage, bench: Bench, tmp_path: Path
) -> None:
    shown = page.comments
    assert len(shown) == 10
    text = on_paper(bench, tmp_path)
    places = [text.index(f"{words} {by}") for words, by in shown]
    assert places == sorted(places)
    assert text.index("Promises I kept") < text.index("Gone quiet") < places[0]
    assert places[-1] < text.index("Would recommend (NPS)") < text.index("Income by month")


def test_paper_hides_the_comments_while_names_are_hidden(
    page: HealthPage, bench: Bench, tmp_path: Path
) -> None:
    said = [(comment.words, comment.customer_name) for comment in page.model.found.comments or ()]
    assert len(said) == 10
    veil.use(veiling.read(bench.store, None))
    bench.workspace.changed.emit(Changes(frozenset(Thing), None, Way.QUIET))  # as the guard does
    text = on_paper(bench, tmp_path)
    assert "Would recommend (NPS)" in text
    assert not [words for words, name in said if words in text or name in text]
    assert text.count("••••") >= 10


def test_it_is_printed(page: HealthPage, bench: Bench, tmp_path: Path) -> None:
    acts_of(bench).show_paper()
    dialog = bench.window.findChild(HealthPaperDialog)
    assert dialog is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert bench.strip == "Health goes to the printer."


def test_an_empty_sheet_is_one_page(qapp: QApplication) -> None:
    data = paper.pdf(
        lambda *given: health_paper.draw(given[0], Sheet("Health", "", (), ()), *given[1:]),
        paper.Paper.LETTER,
        "Health",
    )
    assert data.count(b"/Type /Page\n") == 1


# --- how bars are painted -------------------------------------------------------------------------


def painted(chart: health_charts.ShownChart, *, left: bool = True) -> QImage:
    look = chart_painting.look()
    image = QImage(600, round(chart_painting.height(chart, look)), QImage.Format.Format_RGB32)
    image.fill(look.colours.base)
    painter = QPainter(image)
    chart_painting.paint(painter, QRect(image.rect()).toRectF(), chart, look, left=left)
    painter.end()
    return image


def inked(image: QImage, colour: int) -> list[tuple[int, int]]:
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [(x, y) for x, y in spots if image.pixel(x, y) == colour]


def test_a_row_is_as_long_as_its_value_and_turned_where_the_script_is(qapp: QApplication) -> None:
    bars = Bar("A", 10, 10, key="a"), Bar("B", 5, 5, key="b"), Bar("C", None, 1, key="c")
    chart = health_charts.shown(Bars(Chart.LOST, bars, 16))
    accent = tokens.current().accent.rgb()
    for left in (True, False):
        image = painted(chart, left=left)
        each = image.height() // 3
        spots = inked(image, accent)
        wide = [
            len({x for x, y in spots if n * each <= y < (n + 1) * each}) for n in range(len(bars))
        ]
        assert abs(wide[0] - 2 * wide[1]) <= 4
        assert wide[2] == 0
        half = [x for x, y in spots if each <= y < 2 * each]
        assert (max(half) < 320) is left


def test_what_is_below_zero_is_red_and_below_the_line(qapp: QApplication) -> None:
    bars = [Bar("", v, 1, day=date(2026, n + 1, 1)) for n, v in enumerate((100, -100, 0))]
    image = painted(health_charts.shown(Bars(Chart.INCOME, tuple(bars), 3, "EUR")))
    above = inked(image, tokens.current().accent.rgb())
    below = inked(image, tokens.current().late.rgb())
    assert max(y for _, y in above) <= min(y for _, y in below) + 1
    assert abs(len(above) - len(below)) < len(above) // 10
    assert max(x for x, _ in above) < 200 <= min(x for x, _ in below)
