"""Sales in the window: typed, shown beside the timeline and on it, changed, returned, undone."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys
from services.selling import TODAY, customer, draft, sold
from smallcrm.domain.capture import Context, read
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerId
from smallcrm.domain.when import Words
from smallcrm.services import capture, sales
from smallcrm.services.directory import FileDirectory
from smallcrm.widgets.sale_popover import SalePopover
from smallcrm.widgets.sales import SalesActs, SalesGroup


def group(bench: Bench) -> SalesGroup:
    found = bench.window.findChild(SalesGroup)
    assert found is not None
    return found


def popover(bench: Bench) -> SalePopover:
    found = [p for p in bench.window.findChildren(SalePopover) if p.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.fixture
def ana(bench: Bench) -> CustomerId:
    made = customer(bench.store)
    bench.desk.open_customer(made)
    return made


def test_nothing_of_it_shows_before_the_first_sale(bench: Bench, ana: CustomerId) -> None:
    assert bench.window.findChild(SalesGroup) is None
    assert Part.SALES not in bench.desk.work.parts.shown
    add = bench.window.actions_.work.add_sale
    assert add not in bench.desk.person_pane.more_acts
    sold(bench.store, ana, 1)
    assert group(bench).isVisible()
    assert add in bench.desk.person_pane.more_acts
    bench.store.undo()
    assert not group(bench).isVisible()
    assert add not in bench.desk.person_pane.more_acts


def test_a_sale_is_typed_and_taken_back(bench: Bench, ana: CustomerId, keys: Keys) -> None:
    bench.window.actions_.run("add_sale")
    panel = popover(bench)
    assert panel.what.hasFocus()
    keys.type(panel.what, "Poster A2")
    keys.type(panel.quantity, "3")
    keys.type(panel.amount, "nothing")
    keys.press(panel.amount, Qt.Key.Key_Return)
    assert "This is no amount" in panel.message.text()
    panel.amount.setText("120 EUR")
    keys.type(panel.day, "yesterday")
    keys.press(panel.day, Qt.Key.Key_Return)
    assert not panel.isVisible()
    (row,) = sales.page(bench.store, ana)
    assert (row.what, row.quantity, row.amount.plain()) == ("Poster A2", 3000, "120")
    assert row.sold_on == TODAY - timedelta(1)
    assert bench.strip.startswith("Sale to Ana Lima saved.")
    assert ("2026", "EUR 120") in group(bench).sums
    bench.window.actions_.run("undo")
    assert sales.page(bench.store, ana) == ()
    assert not group(bench).isVisible()


def test_the_usual_price_stands_in_the_empty_field(
    bench: Bench, ana: CustomerId, keys: Keys
) -> None:
    sold(bench.store, ana, 5, minor=4000)
    group(bench).add.click()
    panel = popover(bench)
    keys.type(panel.what, "poster")
    keys.type(panel.quantity, "3")
    assert panel.amount.placeholderText() == "usually EUR 120"
    keys.press(panel.quantity, Qt.Key.Key_Return)
    assert sales.page(bench.store, ana)[0].amount.plain() == "120"


def test_a_sale_is_changed_returned_and_removed(bench: Bench, ana: CustomerId, keys: Keys) -> None:
    (sale,) = sold(bench.store, ana, 5)
    group(bench).buttons[0].click()
    panel = popover(bench)
    panel.number.setText("2026-17")
    keys.press(panel.number, Qt.Key.Key_Return)
    assert sales.row(bench.store, sale).number == "2026-17"
    group(bench).buttons[0].click()
    panel = popover(bench)
    panel.return_button.click()
    assert panel.back_on.isVisible()
    assert not panel.amount.isVisible()
    panel.back_on.setText("3 May")
    keys.press(panel.reason, Qt.Key.Key_Return)
    assert panel.message.text() == "It was not sold yet on that day."
    panel.back_on.clear()
    panel.reason.setText("torn")
    panel.keep_button.click()
    row = sales.row(bench.store, sale)
    assert (row.returned_on, row.return_reason) == (TODAY, "torn")
    group(bench).buttons[0].click()
    popover(bench).return_button.click()
    assert sales.row(bench.store, sale).returned_on is None
    group(bench).buttons[0].click()
    popover(bench).remove_button.click()
    assert sales.page(bench.store, ana) == ()


def test_an_unchanged_sale_is_no_action(bench: Bench, ana: CustomerId) -> None:
    sold(bench.store, ana, 400)
    before = bench.store.undo_step()
    group(bench).buttons[0].click()
    popover(bench).keep_button.click()
    assert bench.store.undo_step() == before


def test_sales_stand_on_the_timeline_by_their_day(bench: Bench, ana: CustomerId) -> None:
    said = read(
        "Ana Lima: called about a poster", Context(NOW, Words(), FileDirectory(bench.store))
    )
    capture.save(bench.store, said, NOW, UTC, "Follow up")
    sold(bench.store, ana, 9, 1)
    view = bench.desk.person_pane.timeline.view
    model = bench.desk.person_pane.timeline.model
    words = [model.index(n).data() for n in range(model.rowCount())]
    assert words[0].endswith("called about a poster")
    assert words[1] == "Sale · 24 Nov: Poster, EUR 40"
    assert words[2] == "Sale · 16 Nov: Poster, EUR 40"
    view.setCurrentIndex(model.index(1))
    view.edit_current()
    assert popover(bench).what.text() == "Poster"
    popover(bench).close()
    view.remove_current()
    assert model.rowCount() == 2
    assert len(sales.page(bench.store, ana)) == 1


def test_a_long_past_is_fetched_page_by_page(bench: Bench, ana: CustomerId, qtbot: QtBot) -> None:
    for n in range(130):
        sales.add(bench.store, ana, draft("Poster", 100, TODAY - timedelta(n)), NOW)
    model = bench.desk.person_pane.timeline.model
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    days = [model.sale(model.index(n)).sold_on for n in range(model.rowCount())]  # type: ignore[union-attr]
    assert days == [TODAY - timedelta(n) for n in range(130)]


def test_the_summary_of_a_customer(bench: Bench, ana: CustomerId) -> None:
    sold(bench.store, ana, 98, 67, 36, what="Coffee")
    assert group(bench).sums == [
        ("2026", "EUR 120"),
        ("Usually", "Coffee, 3 times"),
        ("Last", "20 Oct, Coffee"),
        ("Buys", "every 31 days, next about 20 Nov"),
    ]


def test_nobody_is_sold_nothing(bench: Bench, qapp: QApplication) -> None:
    assert not bench.window.actions_.work.add_sale.isEnabled()
    acts = [a for a in bench.desk.work.acts if isinstance(a, SalesActs)]
    acts[0].group.start_adding()
    assert not [p for p in bench.window.findChildren(SalePopover) if p.isVisible()]
