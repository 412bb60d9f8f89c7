"""Pipelines and stages in their dialog, sums by month, files of deals, and a person's deals."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.deal_acts import CRAFT, QUOTE, REQUEST, deal, euros, person
from smallcrm.domain.money import Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerId
from smallcrm.services import deals, pipelines
from smallcrm.viewmodels import amount_words
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.deal_dialog import DealDialog
from smallcrm.widgets.deal_import_dialog import DealImportDialog
from smallcrm.widgets.deal_months_dialog import DealMonthsDialog
from smallcrm.widgets.pipelines_dialog import PipelinesDialog

TABLE = "Deal,Person,Stage,Amount,Currency\nSign,Zoe Neu,Quote,90,EUR\nVan,,Quote,1,EUR\n"


@pytest.fixture
def acts(bench: Bench) -> DealActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, DealActs))


@pytest.fixture
def sarah(bench: Bench) -> CustomerId:
    pipelines.add(bench.store, CRAFT)
    return person(bench.store)


@pytest.fixture
def dialog(bench: Bench, acts: DealActs, sarah: CustomerId) -> Iterator[PipelinesDialog]:
    """The pipelines with a deal in the second stage."""
    deal(bench.store, sarah, stage=QUOTE)
    bench.window.actions_.work.deals.pipelines.trigger()
    found = bench.window.findChild(PipelinesDialog)
    assert isinstance(found, PipelinesDialog)
    yield found
    found.close()


def names(bench: Bench) -> dict[str, list[str]]:
    return {p.name: [s.name for s in p.stages] for p in pipelines.rows(bench.store)}


def test_stages_are_named_added_and_ordered_in_one_step(
    bench: Bench, dialog: PipelinesDialog
) -> None:
    assert dialog.name.text() == "Craft"
    first, second, _ = dialog.rows.lines
    first.name.setText("Call")
    dialog.rows.add()
    dialog.rows.lines[-1].name.setText("Paid")
    dialog.rows.line_up(dialog.rows.lines[-1])
    second.rot.setText("")
    dialog.keep.click()
    assert names(bench) == {"Craft": ["Call", "Quote", "Paid", "Order"]}
    assert pipelines.rows(bench.store)[0].stages[1].rot_days is None
    bench.store.undo()
    assert names(bench) == {"Craft": ["Request", "Quote", "Order"]}


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("chance", "many", "A chance is from 0 to 100 percent."),
        ("chance", "101", "A chance is from 0 to 100 percent."),
        ("rot", "soon", "Days are from 1 to 999."),
        ("rot", "0", "Days are from 1 to 999."),
        ("name", "quote", "Two stages have the same name."),
    ],
)
def test_what_cannot_be_kept_is_said(
    bench: Bench, dialog: PipelinesDialog, field: str, typed: str, words: str
) -> None:
    getattr(dialog.rows.lines[0], field).setText(typed)
    dialog.keep.click()
    assert dialog.message.text() == words
    assert names(bench) == {"Craft": ["Request", "Quote", "Order"]}


def test_a_stage_with_deals_asks_where_they_are_to_go(
    bench: Bench, dialog: PipelinesDialog
) -> None:
    dialog.rows.lines[1].gone.click()
    assert dialog.ask.text() == "“Quote” still has 1 deal. Move to:"
    assert len(dialog.rows.lines) == 3
    dialog.target.set_key(int(REQUEST))
    dialog.move_.click()
    assert len(dialog.rows.lines) == 2
    dialog.keep.click()
    assert names(bench) == {"Craft": ["Request", "Order"]}
    assert bench.store.fetch("SELECT stage_id FROM deal") == [(REQUEST,)]


def test_the_name_of_a_stage_is_no_html(dialog: PipelinesDialog) -> None:
    line = dialog.rows.lines[0]
    line.name.setText("<b>Request</b>")
    assert "<b>Request</b>" in line.gone.accessibleName()
    assert "&lt;b&gt;Request" in line.gone.toolTip()


def test_an_empty_stage_goes_at_once(bench: Bench, dialog: PipelinesDialog) -> None:
    dialog.rows.lines[2].gone.click()
    assert not dialog.ask.isVisible()
    dialog.keep.click()
    assert names(bench) == {"Craft": ["Request", "Quote"]}


def test_a_new_pipeline_takes_the_deals_of_one_that_goes(
    bench: Bench, dialog: PipelinesDialog
) -> None:
    dialog.remove.click()
    assert dialog.message.text() == "Make another pipeline first: these deals need a place."
    dialog.new.click()
    assert dialog.keep.text() == "Make the pipeline"
    dialog.name.setText("Shop")
    dialog.rows.lines[0].name.setText("Inquiry")
    dialog.keep.click()
    assert names(bench) == {"Craft": ["Request", "Quote", "Order"], "Shop": ["Inquiry"]}
    dialog.up.click()
    assert list(names(bench)) == ["Shop", "Craft"]
    dialog.which.chosen.emit(1)
    dialog.remove.click()
    dialog.move_.click()
    assert names(bench) == {"Shop": ["Inquiry"]}
    assert bench.store.fetch("SELECT stage_id FROM deal") == [(4,)]


def test_months_have_a_row_for_each_currency(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    for worth in (euros(100), Amount(700, "USD"), None):
        deal(bench.store, sarah, worth=worth, expected=date(2026, 12, 3))
    deal(bench.store, sarah)
    acts.show_months()
    dialog = bench.window.findChild(DealMonthsDialog)
    assert isinstance(dialog, DealMonthsDialog)
    table = dialog.table
    cells = [
        [item.text() if (item := table.item(row, column)) else "" for column in range(4)]
        for row in range(table.rowCount())
    ]
    eur, dollar = Amount(10_000, "EUR"), Amount(700, "USD")
    parts = (Amount(2_000, "EUR"), Amount(140, "USD"))
    words = [amount_words.amount(one) for one in (eur, dollar, *parts)]
    assert cells == [
        ["December 2026", "3", words[0], words[2]],
        ["", "", words[1], words[3]],
        ["No day", "1", "", ""],
    ]


def test_what_was_won_and_lost_is_listed_and_opened(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    one = deal(bench.store, sarah, worth=euros(5))
    deals.lose(bench.store, one, "too <b>dear", bench.workspace.now())
    acts.show_months()
    dialog = bench.window.findChild(DealMonthsDialog)
    assert isinstance(dialog, DealMonthsDialog)
    item = dialog.closed.item(0)
    worth = amount_words.amount(euros(5))
    assert item.text() == f"Web shop · Sarah Chen · {worth} · Lost: too <b>dear · 25 Nov"
    assert "too &lt;b&gt;dear" in item.toolTip()
    dialog.closed.itemActivated.emit(item)
    opened = bench.window.findChild(DealDialog)
    assert isinstance(opened, DealDialog)
    assert opened.reopen.isVisible()


# --- a person's deals ----------------------------------------------------------------------------


def test_a_person_without_deals_is_shown_as_ever(bench: Bench, acts: DealActs) -> None:
    bench.desk.open_customer(int(person(bench.store)))
    assert not acts.group.isVisible()


def test_a_persons_deals_stand_beside_the_timeline(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    bench.desk.open_customer(int(sarah))
    for number in range(8):
        deal(bench.store, sarah, f"Deal {number}", worth=euros(number))
    assert Part.DEALS in bench.desk.work.parts.shown
    assert acts.group.isVisibleTo(bench.desk.person_pane.aside)
    assert [line.what.text() for line in acts.group.rows] == [f"Deal {n}" for n in range(6)]
    assert acts.group.more.text() == "2 more"
    acts.group.more.click()
    assert len(acts.group.rows) == 8
    line = acts.group.rows[1]
    worth = amount_words.amount(euros(1))
    assert line.about.text() == f"{worth} · Request · 0 days in stage"
    assert line.what.accessibleName() == f"Deal 1, {worth}, Request, 0 days in stage"
    deals.win(bench.store, line.row.id, "price", bench.workspace.now())
    assert acts.group.rows[-1].about.text() == f"{worth} · Won · price"
    acts.group.rows[0].what.click()
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    assert dialog.what.text() == "Deal 0"


# --- files ---------------------------------------------------------------------------------------


def test_a_table_is_shown_before_it_is_brought_in(
    bench: Bench, acts: DealActs, sarah: CustomerId, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(TABLE)
    acts.files.look(path)
    qtbot.waitUntil(lambda: bench.window.findChild(DealImportDialog) is not None)
    dialog = bench.window.findChild(DealImportDialog)
    assert isinstance(dialog, DealImportDialog)
    assert dialog.words.text().split("\n") == [
        "New: 1 deal",
        "Nobody here is meant, so they are made: 1 person or company",
    ]
    assert dialog.problems.toPlainText() == (
        "Line 3: nobody is named whose deal it is; left out “Van Quote 1 EUR”"
    )
    assert bench.store.fetch("SELECT * FROM deal") == []
    dialog.keep.click()
    qtbot.waitUntil(lambda: bench.store.fetch("SELECT what FROM deal") == [("Sign",)])
    qtbot.waitUntil(lambda: bench.strip == "Imported deals: mine.csv.")


def test_what_is_no_table_of_deals_is_said(
    bench: Bench, acts: DealActs, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nZoe,zoe@x.example\n")
    acts.files.look(path)
    qtbot.waitUntil(lambda: bench.strip.startswith("people.csv is no table of deals"))
    assert bench.window.findChild(DealImportDialog) is None


def test_deals_are_written_to_a_table(
    bench: Bench, acts: DealActs, sarah: CustomerId, tmp_path: Path, qtbot: QtBot
) -> None:
    deal(bench.store, sarah, worth=euros(5))
    acts.files.write(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: bench.strip == "1 deal written to out.csv.")
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert '"Web shop","Sarah Chen"' in text
