"""Today on paper: drawn within its margins on as many sheets as it needs, saved, and printed."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, follow_ups
from smallcrm.viewmodels.today_page import Entry, Group, TodayPage
from smallcrm.widgets import paper as paper_
from smallcrm.widgets import today_paper
from smallcrm.widgets.paper import MARGIN, Paper
from smallcrm.widgets.today_dialog import TodayDialog

DOTS = 50
WHITE = QColor("white").rgb()
LONG = Entry(
    *("Send <b>the</b> quote & call " * 8, "Ana · " + "Studio" * 40, "+31 6 1234 5678 ext. 99"),
    *("3 days late, snoozed 12×", "Call: “" + "word " * 45 + "”"),
)


def page(count: int, entry: Entry = LONG) -> TodayPage:
    groups = (Group("Late", (entry,) * count), Group("Today", (entry,))) if count else ()
    return TodayPage("Wednesday 25 November", f"{count} late", groups, "smallcrm")


def pdf(page: TodayPage) -> bytes:
    return paper_.pdf(today_paper.drawn(page), Paper.A4, page.title)


def picture(page: TodayPage) -> QImage:
    return paper_.picture(today_paper.drawn(page), Paper.A4, DOTS)


def sheets(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", data))


def inked(image: QImage) -> tuple[int, int, int, int]:
    """The edges of all that is not white."""
    wide, high = image.width(), image.height()
    dots = [(x, y) for x in range(wide) for y in range(high) if image.pixel(x, y) != WHITE]
    columns, rows = [x for x, _ in dots], [y for _, y in dots]
    return min(columns), min(rows), wide - 1 - max(columns), high - 1 - max(rows)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("count", [0, 1, 30])
def test_nothing_is_drawn_into_the_margin(paper: Paper, count: int) -> None:
    edges = inked(paper_.picture(today_paper.drawn(page(count)), paper, DOTS))
    assert min(edges) >= int(MARGIN / 25.4 * DOTS) - 1


@pytest.mark.usefixtures("qapp")
def test_it_takes_the_sheets_it_needs(qapp: object) -> None:
    assert [sheets(pdf(page(n))) for n in (0, 1)] == [1, 1]
    short = Entry("call", "Ana", "1", "10:00")
    some, many = (sheets(pdf(page(n, short))) for n in (10, 100))
    assert some == 1
    assert 3 <= many <= 8


@pytest.mark.usefixtures("qapp")
def test_words_are_drawn_as_they_are() -> None:
    plain, marked = (Entry(words) for words in ("bold", "<b>bold</b>"))
    first, second = (picture(page(1, e)) for e in (plain, marked))
    assert first != second
    assert first == picture(page(1, plain))


def test_the_paper_is_that_of_the_country(qapp: object) -> None:
    before = QLocale()
    try:
        for name, paper in (("en_US", Paper.LETTER), ("en_GB", Paper.A4), ("de_DE", Paper.A4)):
            QLocale.setDefault(QLocale(name))
            assert paper_.usual() is paper
    finally:
        QLocale.setDefault(before)


# --- in the window -------------------------------------------------------------------------------


@pytest.fixture
def dialog(bench: Bench) -> TodayDialog:
    ana = customers.add(bench.store, CustomerDraft("Ana"), NOW)
    follow_ups.add(bench.store, ana, FollowUpDraft("call", NOW.date() - timedelta(days=1)), NOW)
    bench.window.actions_.print_today.trigger()
    found = bench.window.findChild(TodayDialog)
    assert isinstance(found, TodayDialog)
    return found


def test_the_key_shows_how_it_will_look(dialog: TodayDialog, bench: Bench) -> None:
    assert bench.window.actions_.print_today.shortcut().toString() == "Ctrl+P"
    assert dialog.words.text() == "1 late"
    dialog.sizes.set_pressed([Paper.A4.value])
    dialog.look()
    a4 = dialog.picture.pixmap().size()
    dialog.sizes.set_pressed([Paper.LETTER.value])
    dialog.look()
    assert dialog.picture.pixmap().width() / dialog.picture.pixmap().height() > (
        a4.width() / a4.height()
    )


def test_it_is_saved_as_a_pdf(
    dialog: TodayDialog, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "today.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    dialog.save.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert bench.strip == "today.pdf is written."
    assert not dialog.isVisible()


def test_a_place_that_cannot_be_written_is_told(
    dialog: TodayDialog, bench: Bench, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "none" / "today.pdf")
    assert bench.strip.startswith(f"There is no folder {tmp_path / 'none'}.")
    assert dialog.isVisible()


def test_it_goes_to_the_printer(
    dialog: TodayDialog, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"

    def accepted(asked: QPrintDialog) -> int:
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(target))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", accepted)
    dialog.print.click()
    assert sheets(target.read_bytes()) == 1
    assert bench.strip == "Today goes to the printer."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(
    dialog: TodayDialog, bench: Bench, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "x.pdf"))
    dialog.print_on(printer)
    assert bench.strip == "The printer does not answer. Nothing was printed."
    assert dialog.isVisible()
