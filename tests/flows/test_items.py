"""The list of items in the window: prices, names, pairs, and who has only the first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from services.selling import customer, sold
from smallcrm.domain.money import Amount
from smallcrm.services import item_pairs, items
from smallcrm.widgets.items_dialog import ItemsDialog


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> ItemsDialog:
    for n in range(4):
        who = customer(bench.store, f"Person {n}")
        sold(bench.store, who, 5, what="Poster")
        if n:
            sold(bench.store, who, 3, what="Frame", minor=6500)
    bench.window.actions_.run("items")
    found = bench.window.findChild(ItemsDialog)
    assert found is not None
    qtbot.waitUntil(lambda: found.list.count() == 2)
    return found


def settle(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_prices_are_set_and_names_changed(
    bench: Bench, qtbot: QtBot, keys: Keys, dialog: ItemsDialog
) -> None:
    assert dialog.years.text() == "2026  EUR 355"
    assert dialog.name.text() == "Frame"
    assert dialog.price.placeholderText() == "usually EUR 65"
    keys.type(dialog.price, "-5")
    keys.press(dialog.price, Qt.Key.Key_Return)
    assert dialog.message.text() == "A price is not below zero."
    dialog.price.setText("70 EUR")
    keys.press(dialog.price, Qt.Key.Key_Return)
    settle(bench, qtbot)
    assert items.price(bench.store, "Frame") == Amount(7000, "EUR")
    assert dialog.price.text() == "70 EUR"
    dialog.name.setText("poster")
    keys.press(dialog.name, Qt.Key.Key_Return)
    settle(bench, qtbot)
    assert [row.name for row in items.listed(bench.store)] == ["Poster"]
    bench.store.undo()
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)


def test_who_bought_one_and_not_the_other_is_a_list(
    bench: Bench, qtbot: QtBot, dialog: ItemsDialog
) -> None:
    assert dialog.pairs.count() == 1
    assert dialog.pairs.item(0).text() == "Poster, not Frame"
    assert not dialog.part.isEnabled()
    dialog.with_.setText("Mug")
    dialog.pair.click()
    assert dialog.message.text() == "There is no item of this name."
    dialog.with_.setText("frame")
    dialog.pair.click()
    assert dialog.message.text() == "Choose two items that differ."
    dialog.with_.setText("POSTER")
    dialog.pair.click()
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 2)
    dialog.pairs.setCurrentRow(0)
    assert dialog.part.isEnabled()
    dialog.part.click()
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1)
    assert [row.is_set for row in item_pairs.listed(bench.store)] == [False]
    dialog.pairs.setCurrentRow(0)
    dialog.show_.click()
    search = bench.window.people.search
    assert search.text() == 'bought:"Poster" -bought:"Frame"'
    qtbot.waitUntil(lambda: bench.window.people.view.model().rowCount() == 1)
