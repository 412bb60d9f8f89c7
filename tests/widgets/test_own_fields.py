"""Fields of the user's own on the person's page and in their dialog; the export's dialog."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.domain.custom_fields import CustomKind, FieldDraft, FieldId
from smallcrm.domain.exports import ExportFormat
from smallcrm.domain.records import CustomerDraft, CustomerId, TagDraft
from smallcrm.services import custom_fields, customers
from smallcrm.widgets.export_dialog import ExportDialog
from smallcrm.widgets.fields_dialog import FieldsDialog

K = CustomKind


def values(bench: Bench, customer: CustomerId) -> dict[str, str]:
    rows = customers.detail(bench.store, customer).customs
    return {row.field.name: row.value.text for row in rows if row.value is not None}


def ana(bench: Bench) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(TagDraft("client"),))
    made = customers.add(bench.store, draft, bench.clock.now())
    bench.desk.open_customer(int(made))
    return made


def typed(edit: QLineEdit, text: str) -> None:
    edit.setText(text)
    edit.returnPressed.emit()


def test_values_are_edited_where_they_stand(bench: Bench) -> None:
    who = ana(bench)
    acts = bench.desk.own_fields
    fee = custom_fields.define(bench.store, FieldDraft("Fee", K.MONEY, tag="client"))
    until = custom_fields.define(bench.store, FieldDraft("Until", K.DATE))
    paid = custom_fields.define(bench.store, FieldDraft("Paid", K.YES_NO))
    page = custom_fields.define(bench.store, FieldDraft("Page", K.LINK))
    assert set(acts.group.rows) == {fee}
    line = acts.group.rows[fee]
    typed(line.value.edit, "much")
    assert line.value.message.text()
    typed(line.value.edit, "€1.200")
    assert values(bench, who) == {"Fee": "1200 EUR"}
    for field, text in ((until, "2026-12-04"), (page, "https://example.com/a")):
        _add(bench, field)
        typed(acts.group.rows[field].value.edit, text)
    _add(bench, paid)
    row = next(r for r in [*acts.fields.rows()] if r.field.id == fee)
    assert [a.text() for a in acts.group.choices(row).actions() if a.text()] == ["Nothing"]
    assert values(bench, who)["Until"] == "2026-12-04"
    opened: list[object] = []
    acts.group.link_wanted.disconnect()
    acts.group.link_wanted.connect(opened.append)
    acts.group.rows[page].value.edit.actions()[0].trigger()
    assert [getattr(t, "host", None) for t in opened] == ["example.com"]
    acts.group.rows[until].remove.click()
    assert "Until" not in values(bench, who)
    bench.desk.undo.undo()
    assert values(bench, who)["Until"] == "2026-12-04"


def _add(bench: Bench, field: FieldId) -> None:
    group = bench.desk.own_fields.group
    group.fill_menu()
    next(a for a in group.menu.actions() if a.data() == int(field)).trigger()


def test_something_of_a_list_is_picked(bench: Bench) -> None:
    who = ana(bench)
    acts = bench.desk.own_fields
    level = custom_fields.define(bench.store, FieldDraft("Level", K.CHOICE, ("A & B", "C")))
    custom_fields.put(bench.store, who, level, "C")
    (row,) = acts.fields.rows()
    menu = acts.group.choices(row)
    assert [a.isChecked() for a in menu.actions()[:2]] == [False, True]
    menu.actions()[0].trigger()
    assert values(bench, who) == {"Level": "A & B"}
    acts.group.choices(row).actions()[-1].trigger()
    assert values(bench, who) == {}


def test_fields_are_made_and_changed_in_the_dialog(bench: Bench) -> None:
    who = ana(bench)
    bench.window.actions_.fields.trigger()
    dialog = bench.window.findChild(FieldsDialog)
    assert dialog is not None
    dialog.name.setText("Level")
    dialog.kind.buttons[K.CHOICE.value].click()
    dialog.keep.click()
    assert dialog.message.text()
    dialog.choices.setText("gold, silver")
    dialog.keep.click()
    dialog.name.setText("Size")
    dialog.kind.buttons[K.TEXT.value].click()
    typed(dialog.name, "Size")
    level, size = custom_fields.fields(bench.store)
    assert (level.name, level.choices, size.name) == ("Level", ("gold", "silver"), "Size")
    custom_fields.put(bench.store, who, size.id, "about 7")
    dialog.list.setCurrentRow(1)
    dialog.kind.buttons[K.NUMBER.value].click()
    assert "about 7" in dialog.message.text()
    dialog.up.click()
    assert [row.name for row in custom_fields.fields(bench.store)] == ["Size", "Level"]
    dialog.down.click()
    dialog.remove.click()
    assert [row.name for row in custom_fields.fields(bench.store)] == ["Level"]
    dialog.close_.click()


def test_everybody_or_one_is_exported(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    who = ana(bench)
    customers.add(bench.store, CustomerDraft("Ben"), bench.clock.now())
    for which, one, count in ((ExportFormat.JSON, True, 1), (ExportFormat.VCARD_4, False, 2)):
        bench.window.actions_.export_json.trigger()
        dialog = bench.window.findChildren(ExportDialog)[-1]
        dialog.format.buttons[which.value].click()
        (dialog.one if one else dialog.everybody).setChecked(True)
        target = tmp_path / f"out{which.ending}"
        with qtbot.waitSignal(bench.desk.exports.ended) as ended:
            dialog.write(target)
        assert ended.args == [True]
        text = target.read_text("utf-8")
        if one:
            assert [row["id"] for row in json.loads(text)["tables"]["customer"]] == [who]
        else:
            assert text.count("BEGIN:VCARD") == count


def test_a_place_that_cannot_be_written_leaves_the_dialog(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.window.actions_.export_json.trigger()
    dialog = bench.window.findChildren(ExportDialog)[-1]
    with qtbot.waitSignal(bench.desk.exports.ended) as ended:
        dialog.write(tmp_path / "none" / "x.json")
    assert ended.args == [False]
    assert dialog.go.isEnabled()
    dialog.cancel.click()
