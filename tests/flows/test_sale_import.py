"""A table of invoices brought in by the window: its columns, who is not here, what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys
from services.selling import customer, draft
from smallcrm.services import sales
from smallcrm.services.sample_sales import INVOICES
from smallcrm.widgets.parts.who_popover import WhoPopover
from smallcrm.widgets.sale_import_dialog import COLUMNS, SaleImportDialog
from smallcrm.widgets.sales import SalesActs
from smallcrm.widgets.unknown_people import MOST


def opened(bench: Bench, qtbot: QtBot, path: Path, text: str) -> SaleImportDialog:
    path.write_text(text, encoding="utf-8")
    acts = next(a for a in bench.desk.work.acts if isinstance(a, SalesActs))
    dialog = acts.import_file(path)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    return dialog


def take(dialog: SaleImportDialog, place: int, meaning: str) -> None:
    """As a click in the menu of a column's button."""
    menu = dialog.columns[place].menu()
    (action,) = [a for a in menu.actions() if COLUMNS[a.data()].value == meaning]
    action.trigger()


def test_invoices_come_in_as_one_step(
    bench: Bench, qtbot: QtBot, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sarah, tom, meier = (customer(bench.store, n) for n in ("Sarah Chen", "Tom Baker", "Meier"))
    dialog = opened(bench, qtbot, tmp_path / "invoices.csv", INVOICES)
    assert dialog.words.text().startswith("2 new sales of 2 customers")
    assert len(dialog.people.chooses) == 2  # Kunsthandel Meier and May Wong
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    dialog.save.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert "31.11.2026" in target.read_text(encoding="utf-8-sig")
    button = next(b for b in dialog.people.chooses if "Kunsthandel" in b.accessibleName())
    button.click()
    (popover,) = dialog.findChildren(WhoPopover)
    keys.type(popover.edit, "Meier")
    keys.press(popover.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.words.text().startswith("4 new sales of 3 customers"))
    dialog.go.click()
    qtbot.waitUntil(lambda: len(sales.page(bench.store, meier)) == 2)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert len(sales.page(bench.store, tom)) == 1
    assert sales.page(bench.store, sarah)[0].number == "2026-201"
    assert bench.strip.startswith("Imported sales: 4.")
    bench.window.actions_.run("undo")
    qtbot.waitUntil(lambda: sales.page(bench.store, meier) == ())


def test_enter_brings_it_in(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    tom = customer(bench.store, "Tom Baker")
    dialog = opened(bench, qtbot, tmp_path / "invoices.csv", INVOICES)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sales.page(bench.store, tom)) == 1)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_columns_are_chosen_and_remembered(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    ana = customer(bench.store)
    text = "When,Who,Worth\n3/4/2026,Ana Lima,12 EUR\n"
    dialog = opened(bench, qtbot, tmp_path / "a.csv", text)
    assert "no table of sales" in dialog.words.text()
    assert not dialog.go.isEnabled()
    for place, meaning in enumerate(("date", "customer", "amount")):
        take(dialog, place, meaning)
        qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert dialog.words.text().startswith("1 new sale of 1 customer")
    assert not dialog.day_first.isHidden()
    dialog.day_first.click()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    dialog.go.click()
    qtbot.waitUntil(lambda: len(sales.page(bench.store, ana)) == 1)
    assert sales.page(bench.store, ana)[0].sold_on.isoformat() == "2026-03-04"
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    again = opened(bench, qtbot, tmp_path / "b.csv", text)
    assert again.words.text().startswith("0 new sales")
    assert "1 here already" in again.words.text()
    again.reject()


def test_a_meaning_that_there_is_once_is_taken_from_the_other_column(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(bench, qtbot, tmp_path / "a.csv", "date,customer,net,total\n1.1.2026,A,1,2\n")
    take(dialog, 2, "amount")
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    chosen = [COLUMNS[b.key].value for b in dialog.columns]
    assert chosen == ["date", "customer", "amount", "drop"]
    dialog.reject()


def test_sales_are_written_as_a_table(
    bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sales.add(bench.store, customer(bench.store), draft(), NOW)
    target = tmp_path / "sales.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    bench.window.actions_.run("sale_table")
    qtbot.waitUntil(lambda: bench.strip == "1 sale written to sales.csv.")
    assert "Poster" in target.read_text(encoding="utf-8-sig")


def test_the_unknown_are_made_by_the_import(
    bench: Bench, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    """Nobody is checked at first; a check keeps its focus while the sums change."""
    store = bench.store
    customer(store, "Sarah Chen")
    dialog = opened(bench, qtbot, tmp_path / "invoices.csv", INVOICES)
    people = dialog.people
    assert people.isVisible()
    assert [box.isChecked() for box in people.boxes] == [False] * 3
    assert not people.all.isChecked()
    box = next(b for b in people.boxes if "Kunsthandel" in b.accessibleName())
    box.setFocus()
    keys.press(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "1 new customer" in dialog.words.text())
    assert dialog.words.text().startswith("3 new sales of 2 customers")
    assert box.isChecked()
    assert box.hasFocus()
    people.all.click()
    qtbot.waitUntil(lambda: "3 new customers" in dialog.words.text())
    assert all(one.isChecked() for one in people.boxes)
    people.boxes[0].click()
    qtbot.waitUntil(lambda: "2 new customers" in dialog.words.text())
    assert not people.all.isChecked()
    people.all.click()
    qtbot.waitUntil(lambda: "3 new customers" in dialog.words.text())
    dialog.go.click()
    qtbot.waitUntil(lambda: bench.strip.startswith("Imported sales: 5."))
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert store.fetch("SELECT count(*) FROM customer") == [(4,)]
    bench.window.actions_.run("undo")
    qtbot.waitUntil(lambda: store.fetch("SELECT count(*) FROM customer") == [(1,)])
    assert store.fetch("SELECT count(*) FROM sale") == [(0,)]
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_a_click_on_the_words_is_one_on_their_box(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "date,name,total\n2026-11-02,Nobody Known,1 EUR\n"
    dialog = opened(bench, qtbot, tmp_path / "a.csv", text)
    (box,) = dialog.people.boxes
    assert dialog.people.all.isHidden()  # of one there is nothing to choose all of
    assert not dialog.go.isEnabled()
    label = next(w for w in dialog.people.findChildren(QLabel) if w.buddy() is box)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.go.isEnabled)
    assert box.isChecked()
    dialog.reject()


def test_of_very_many_the_first_are_listed_and_all_are_made(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    lines = "".join(f"2026-11-02,Person {n} Smith{n},1 EUR\n" for n in range(MOST + 20))
    dialog = opened(bench, qtbot, tmp_path / "a.csv", "date,name,total\n" + lines)
    assert len(dialog.people.boxes) == MOST
    told = [w.text() for w in dialog.people.findChildren(QLabel)]
    assert "and 20 more; “All” makes them too" in told
    dialog.people.all.click()
    qtbot.waitUntil(lambda: "120 new customers" in dialog.words.text())
    dialog.go.click()
    qtbot.waitUntil(lambda: bench.strip.startswith("Imported sales: 120."))
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert bench.store.fetch("SELECT count(*) FROM customer") == [(120,)]
