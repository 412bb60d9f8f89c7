"""Columns that become fields of one's own: named and given a kind on the page of columns."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from flows.test_import import becomes, choose, finish, opened, reach
from smallcrm.domain.columns import Meaning
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.viewmodels.import_columns import BECOMES
from smallcrm.widgets.import_dialog import Step


def test_a_column_is_kept_as_a_field_of_another_name_and_kind(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("Name,E-mail,Klantnr,Extra\nZoe,z@a.b,A 7,maybe\nTom,t@a.b,12,yes\n")
    dialog = opened(bench, qtbot, path)
    page = dialog.columns
    assert page.field.isHidden()  # the name is the current column
    page.view.setCurrentIndex(page.model.index(2, BECOMES))
    assert page.field.isVisible()
    assert page.field.name.text() == "Klantnr"
    page.field.name.setText("  Customer \n number ")
    page.field.name.editingFinished.emit()
    at = page.field.kind.findData(CustomKind.NUMBER)
    page.field.kind.setCurrentIndex(at)
    page.field.kind.activated.emit(at)
    assert becomes(dialog)["Klantnr"] == "Keep as field: Customer number (Number)"
    page.view.setCurrentIndex(page.model.index(3, BECOMES))
    assert page.field.name.text() == "Extra"
    at = page.field.kind.findData(CustomKind.YES_NO)
    page.field.kind.setCurrentIndex(at)
    page.field.kind.activated.emit(at)
    assert becomes(dialog)["Extra"] == "Keep as field: Yes or no"
    page.field.name.setText(" ")
    page.field.name.editingFinished.emit()
    assert page.field.name.text() == "Extra"  # a field has a name
    choose(dialog, "Extra", Meaning.NOTE)
    assert page.field.isHidden()
    page.model.setData(page.model.index(3, BECOMES), (Meaning.CUSTOM, ""))
    assert page.field.isVisible()
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    finish(bench, dialog, qtbot, "Imported 2 customers.")
    fields = bench.store.fetch("SELECT name, kind FROM custom_field ORDER BY name")
    assert fields == [("Customer number", "number"), ("Extra", "yes_no")]
    texts = {r[0] for r in bench.store.fetch("SELECT text FROM custom_value")}
    assert texts == {"A 7", "12", "maybe", "yes"}  # what does not fit is kept as it stands
    again = opened(bench, qtbot, path)
    assert becomes(again)["Klantnr"] == "Keep as field: Customer number (Number)"
