"""What was sold, said in the line: shown before it is saved, and taken out by Backspace."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.money import Amount
from smallcrm.services import sales
from smallcrm.viewmodels import capture_wording


def chips(bench: Bench, writing: Writing) -> list[str]:
    found = capture_wording.chips(writing.line.found, bench.workspace.local_now())
    return [chip.text for chip in found]


def test_a_sale_is_shown_and_saved_with_the_note(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: sold 3 posters at 40 EUR")
    assert chips(bench, writing)[-1] == "Sale: 3 × posters, EUR 120"
    keys.press(edit, Qt.Key.Key_Return)
    (row,) = sales.page(bench.store, person(bench, "Ana Lima"))
    assert (row.what, row.quantity, row.amount) == ("posters", 3000, Amount(12000, "EUR"))
    model = bench.desk.person_pane.timeline.model
    bench.desk.open_customer(person(bench, "Ana Lima"))
    assert [model.sale(model.index(n)) for n in range(model.rowCount())] == [None] * (
        model.rowCount()
    ), "the note tells of it"


def test_backspace_twice_makes_no_sale_of_it_and_the_amount_stays(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    line, edit = writing.line, writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: paid 950 EUR")
    assert chips(bench, writing)[-1] == "Sale: EUR 950"
    keys.press(edit, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert line.found.sales == ()
    assert chips(bench, writing)[-1] == "EUR 950"
    assert edit.toPlainText().endswith("paid 950 EUR")
    keys.press(edit, Qt.Key.Key_Return)
    assert sales.page(bench.store, person(bench, "Ana Lima")) == ()


def test_a_bare_number_is_in_the_currency_of_the_locale(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        edit = writing.panel.field.edit
        writing.come_up()
        keys.type(edit, "Ana Lima: 3 Poster zu je 40 verkauft")
        keys.press(edit, Qt.Key.Key_Return)
    finally:
        QLocale.setDefault(before)
    (row,) = sales.page(bench.store, person(bench, "Ana Lima"))
    assert (row.what, row.amount) == ("Poster", Amount(12000, "EUR"))
