"""Bringing files in through the window: columns looked at, people asked of, written, taken back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.columns import Meaning
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    EmailDraft,
    OccasionDraft,
    PhoneDraft,
)
from smallcrm.services import customers, people
from smallcrm.viewmodels.import_columns import BECOMES, FILE, VALUES
from smallcrm.widgets.import_dialog import ImportDialog, Step

TABLES = Path(__file__).resolve().parents[1] / "corpus" / "tables"
HOSTILE = '<b>Bold</b> {0} %s <img src="http://example.com/x.png">'


def opened(bench: Bench, qtbot: QtBot, *paths: Path, step: Step = Step.COLUMNS) -> ImportDialog:
    bench.desk.bring_in(list(paths))
    dialog = bench.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    reach(dialog, qtbot, step)
    return dialog


def reach(dialog: ImportDialog, qtbot: QtBot, step: Step) -> None:
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == step, timeout=20_000)


def becomes(dialog: ImportDialog) -> dict[str, str]:
    model = dialog.columns.model
    rows = range(model.rowCount())
    return {model.index(n, FILE).data(): model.index(n, BECOMES).data() for n in rows}


def choose(dialog: ImportDialog, column: str, what: Meaning, label: str = "") -> None:
    """By the field of the list, as the keys do."""
    model, view = dialog.columns.model, dialog.columns.view
    row = list(becomes(dialog)).index(column)
    view.setCurrentIndex(model.index(row, BECOMES))
    view.edit(model.index(row, BECOMES))
    box = view.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    at = next(n for n in range(box.count()) if box.itemData(n) == (what, label))
    box.setCurrentIndex(at)
    box.activated.emit(at)


def finish(bench: Bench, dialog: ImportDialog, qtbot: QtBot, words: str) -> None:
    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        dialog.go.click()
    assert bench.strip == words


def person(bench: Bench, name: str) -> CustomerId:
    return next(r.id for r in people.page(bench.store, None, 3000) if r.name == name)


def values(bench: Bench, name: str) -> list[object]:
    return [d.value for d in customers.detail(bench.store, person(bench, name)).details]


def test_a_spreadsheet_is_looked_at_counted_written_and_taken_back(
    bench: Bench, qtbot: QtBot
) -> None:
    dialog = opened(bench, qtbot, TABLES / "synth_excel_semicolon_cp1252.csv")
    assert dialog.step.text() == "step 2 of 3"
    assert dialog.columns.how.text() == (
        "3 rows, 5 columns, read as Western European (Windows-1252), separated by ;"
    )
    assert becomes(dialog) == {
        "Name": "Name",
        "Telefon": "Phone",
        "E-Mail": "E-mail",
        "Geburtstag": "Birthday",
        "Umsatz": "Keep as field",
    }
    assert dialog.columns.model.index(0, VALUES).data() == "Müller, Hans | Weiß, Ute | Leer"
    assert dialog.columns.result.name.text() == "Hans Müller"
    assert "Birthday, 1 Feb 1970" in dialog.columns.result.line.text()
    dialog.columns.result.after.click()
    assert dialog.columns.result.name.text() == "Ute Weiß"
    dialog.columns.result.before.click()
    assert dialog.columns.result.name.text() == "Hans Müller"
    choose(dialog, "Umsatz", Meaning.DROP)
    assert becomes(dialog)["Umsatz"] == "Leave out"
    assert "Umsatz" not in dialog.columns.result.line.text()
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    assert dialog.summary.text() == "3 rows: 3 new."
    assert dialog.go.text() == "Import 3 rows"
    assert people.count(bench.store) == 0
    assert "9,17" in dialog.problems.toPlainText() or "4,91714E+11" in dialog.problems.toPlainText()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.title.text() == "Imported", timeout=20_000)
    assert dialog.page.undo.text() == "Undo import of 3 customers"
    assert EmailDraft("ute@example.de") in values(bench, "Ute Weiß")
    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        dialog.page.undo.click()
    assert people.count(bench.store) == 0


def test_letters_read_wrongly_are_put_right(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot, TABLES / "synth_excel_semicolon_cp1252.csv")
    page = dialog.columns
    assert not page.dialect.isVisible()
    page.change.click()
    assert page.dialect.isVisible()
    page.dialect.encoding.setCurrentIndex(page.dialect.encoding.findData("cp1251"))
    page.dialect.encoding.activated.emit(0)
    qtbot.waitUntil(lambda: page.result.name.text() == "Hans Mьller", timeout=20_000)
    page.dialect.encoding.setCurrentIndex(page.dialect.encoding.findData("cp1252"))
    page.dialect.encoding.activated.emit(0)
    qtbot.waitUntil(lambda: page.result.name.text() == "Hans Müller", timeout=20_000)
    page.dialect.delimiter.setCurrentIndex(page.dialect.delimiter.findData(","))
    page.dialect.delimiter.activated.emit(0)
    qtbot.waitUntil(lambda: "separated by ," in page.how.text(), timeout=20_000)
    assert dialog.isVisible()


def test_the_line_of_names_can_be_chosen(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot, TABLES / "synth_linkedin_connections_2024.csv")
    page = dialog.columns
    assert "It comes from LinkedIn. 2 lines above" in page.note.text()
    assert page.dialect.header.currentText().startswith("line 4: First Name, Last Name")
    page.dialect.header.setCurrentIndex(page.dialect.header.findData(-1))
    page.dialect.header.activated.emit(0)
    qtbot.waitUntil(lambda: "No line names the columns" in page.note.text(), timeout=20_000)


def test_days_in_doubt_are_asked_once(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text("Name,Birthday\nAna Lima,03/11/1980\nTom Baker,04/05/1990\n", encoding="utf-8")
    dialog = opened(bench, qtbot, path)
    page = dialog.columns
    assert page.question.isVisible()
    assert page.asked.text().startswith("2 dates could be day-month or month-day.")
    assert page.readings.buttons["day"].text() == "3 Nov 1980"
    assert page.readings.buttons["month"].text() == "11 Mar 1980"
    page.readings.buttons["month"].click()
    assert page.result.line.text() == "Birthday, 11 Mar 1980"
    page.readings.buttons["day"].click()
    assert page.result.line.text() == "Birthday, 3 Nov 1980"
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    assert not dialog.problems.isVisible()
    finish(bench, dialog, qtbot, "Imported 2 customers.")
    found = values(bench, "Ana Lima")[0]
    assert isinstance(found, OccasionDraft)
    assert (found.day, found.month, found.year) == (3, 11, 1980)


def test_the_same_file_again_makes_nothing_new_and_is_known(bench: Bench, qtbot: QtBot) -> None:
    path = TABLES / "synth_outlook_com_people_utf8bom.csv"
    dialog = opened(bench, qtbot, path)
    assert "last time" not in dialog.columns.note.text()
    choose(dialog, "Nickname", Meaning.FACT)
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    assert dialog.summary.text() == "2 rows: 2 new."
    finish(bench, dialog, qtbot, "Imported 2 customers.")
    again = opened(bench, qtbot, path)
    assert "The columns become what they became last time." in again.columns.note.text()
    assert becomes(again)["Nickname"] == "Little thing"
    again.go.click()
    reach(again, qtbot, Step.SUMMARY)
    assert again.summary.text() == "2 rows: 0 new, 2 already the same."
    assert not again.go.isVisible()
    assert again.cancel.text() == "Close"


def test_those_in_doubt_are_asked_one_pair_at_a_time(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("Ana Lima", "Tom Baker", "May Wong"):
        mail = name.split()[0].lower() + "@here.example"
        customers.add(bench.store, CustomerDraft(name, details=(EmailDraft(mail),)), NOW)
    path = tmp_path / "three.csv"
    path.write_text(
        "Name,E-mail,Phone\nAna Lima,ana@file.example,\nTom Baker,tom@file.example,\n"
        "May Wong,may@file.example,020 555 0199\nNew Body,new@file.example,\n",
        encoding="utf-8",
    )
    dialog = opened(bench, qtbot, path)
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    pair = dialog.page.pair
    assert dialog.summary.text() == "4 rows: 1 new, 3 need a look."
    assert pair.head.text() == "1 of 3: is this the same person?"
    assert "same name" in pair.why.text().lower()
    labels = pair.grid_place.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(label.isVisible() for label in labels))
    assert {"Ana Lima", "ana@file.example", "ana@here.example"} <= {x.text() for x in labels}
    qtbot.keyClick(pair.same, Qt.Key.Key_J)
    assert pair.head.text() == "2 of 3: is this the same person?"
    qtbot.keyClick(pair.same, Qt.Key.Key_K)
    qtbot.keyClick(pair.same, Qt.Key.Key_Z)
    assert dialog.summary.text() == "4 rows: 2 new, 1 joins someone already here, 1 needs a look."
    assert dialog.page.looked.words.text() == "All of them are looked at."
    assert dialog.go.text() == "Import 4 rows"
    finish(bench, dialog, qtbot, "Imported 4 customers.")
    names = sorted(r.name for r in people.page(bench.store, None, 20))
    assert names == ["Ana Lima", "May Wong", "May Wong", "New Body", "Tom Baker", "Tom Baker"]
    assert values(bench, "Ana Lima") == [
        EmailDraft("ana@here.example"),
        EmailDraft("ana@file.example"),
    ]
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: people.count(bench.store) == 3, timeout=20_000)
    assert values(bench, "Ana Lima") == [EmailDraft("ana@here.example")]


def test_rejected_rows_are_saved_with_reasons(
    bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.csv"
    path.write_text("Name,Tags\nAna Lima,a\n,b\n,c\n", encoding="utf-8")
    dialog = opened(bench, qtbot, path)
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    assert dialog.summary.text() == "3 rows: 1 new, 2 could not be read."
    target = tmp_path / "rejects.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(target), ""))
    dialog.page.save.click()
    qtbot.waitUntil(dialog.page.said.isVisible, timeout=20_000)
    assert dialog.page.said.words.text() == "2 rows are in rejects.csv."
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[3:] for row in rows[2:]] == [["", "b"], ["", "c"]]
    assert all("no name in it" in row[2] for row in rows[2:])
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.title.text() == "Imported", timeout=20_000)
    assert people.count(bench.store) == 1


def test_stopped_while_it_is_written_nothing_is_left(bench: Bench, qtbot: QtBot) -> None:
    lines = "".join(f"Person {n},p{n}@mail.example\n" for n in range(3000))
    dialog = opened(bench, qtbot, step=Step.START)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Name,E-mail\n" + lines)
    dialog.start.paste.click()
    reach(dialog, qtbot, Step.COLUMNS)
    assert dialog.title.text() == "Import clipboard"
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    dialog.go.click()
    with qtbot.waitSignal(dialog.destroyed, timeout=500):
        dialog.cancel.click()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle, timeout=20_000)
    assert people.count(bench.store) == 0


def test_cards_are_pasted_and_skip_the_columns(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot, step=Step.START)
    mime = QMimeData()
    mime.setData("text/vcard", b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nEND:VCARD\n")
    QGuiApplication.clipboard().setMimeData(mime)
    dialog.paste()
    reach(dialog, qtbot, Step.SUMMARY)
    assert dialog.step.text() == "step 2 of 2"
    assert dialog.summary.text() == "1 customer: 1 new."
    finish(bench, dialog, qtbot, "Imported 1 customer.")


def test_nothing_to_paste_is_told(bench: Bench, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    dialog = opened(bench, qtbot, step=Step.START)
    dialog.paste()
    assert dialog.said.words.text() == "Nothing was copied that could be contacts."
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(TABLES / "synth_yahoo.csv"))])
    QGuiApplication.clipboard().setMimeData(copied)
    dialog.paste()
    reach(dialog, qtbot, Step.COLUMNS)
    assert dialog.title.text() == "Import synth_yahoo.csv"
    assert not dialog.said.isVisible()


def test_a_folder_with_several_tables(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name,Phone\nAna Lima,020 555 0101\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("Name,Mobile\nTom Baker,06 5550 0102\n", encoding="utf-8")
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:May Wong\nEND:VCARD\n"
    (tmp_path / "c.vcf").write_text(card, encoding="utf-8")
    dialog = opened(bench, qtbot, tmp_path)
    assert dialog.columns.files.isVisible()
    assert dialog.go.text() == "Next table"
    dialog.go.click()
    assert dialog.columns.files.currentText() == "File 2 of 2: b.csv"
    assert becomes(dialog) == {"Name": "Name", "Mobile": "Phone, mobile"}
    assert dialog.go.text() == "Check for duplicates"
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    dialog.back.click()
    reach(dialog, qtbot, Step.COLUMNS)
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    finish(bench, dialog, qtbot, "Imported 3 customers.")
    assert values(bench, "Tom Baker") == [PhoneDraft("06 5550 0102", "mobile")]


def test_the_columns_by_keys_alone(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot, TABLES / "synth_yahoo.csv")
    view = dialog.columns.view
    qtbot.waitUntil(view.hasFocus)
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    name = view.currentIndex().siblingAtColumn(FILE).data()
    assert view.currentIndex().column() == BECOMES
    qtbot.keyClick(view, Qt.Key.Key_Space)
    box = view.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(box.view().isVisible)
    assert box.accessibleName() == f"{name} becomes"
    qtbot.keyClick(box.view(), Qt.Key.Key_Home)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(view.hasFocus)
    spoken = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{name} becomes {becomes(dialog)[name]}. ")
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.columns.result.place.text() == "Result: row 2 of 2"
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reach(dialog, qtbot, Step.SUMMARY)


def test_hostile_cells_are_plain_text(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / f"{HOSTILE[:12].replace('/', '')}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [["Name", HOSTILE, "Tags"], [HOSTILE, "=1+1", "x"], ["", HOSTILE, "y"]]
        )
    dialog = opened(bench, qtbot, path)
    tip = dialog.columns.model.index(1, FILE).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>Bold" not in tip
    assert "&lt;b&gt;" in tip
    dialog.go.click()
    reach(dialog, qtbot, Step.SUMMARY)
    labels = [x for x in dialog.findChildren(QLabel) if "<" in x.text() or "&" in x.text()]
    assert all(x.textFormat() is Qt.TextFormat.PlainText for x in labels)
    dialog.go.click()
    qtbot.waitUntil(lambda: people.count(bench.store) > 0, timeout=20_000)
    assert HOSTILE in [r.name for r in people.page(bench.store, None, 5)]


def test_a_file_that_cannot_be_read_leads_back_to_the_start(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(bench, qtbot, tmp_path / "gone.csv", step=Step.SUMMARY)
    assert dialog.problems.toPlainText() == "The file is not there."
    assert not dialog.go.isVisible()
    dialog.back.click()
    reach(dialog, qtbot, Step.START)


def test_the_table_is_never_wider_than_the_window(bench: Bench, qtbot: QtBot) -> None:
    bench.window.resize(900, 600)
    dialog = opened(bench, qtbot, TABLES / "synth_google_new_2024.csv")
    page = dialog.columns
    assert dialog.width() <= 900
    assert dialog.height() <= 600
    qtbot.waitUntil(lambda: page.view.viewport().width() > 0)
    assert sum(page.view.columnWidth(n) for n in range(3)) <= page.view.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0
    assert "empty columns are not shown" in page.note.text()


def test_who_comes_back_from_the_trash_is_said_before_it_is_written(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = CustomerDraft("Zoe Baker", uid="zoe-1", details=(EmailDraft("z@b.example"),))
    zoe = customers.add(bench.store, draft, NOW)
    customers.delete(bench.store, [zoe], NOW)
    file = tmp_path / "a.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Zoe Baker\nUID:zoe-1\nEMAIL:z@b.example\nEND:VCARD\n"
    )
    dialog = opened(bench, qtbot, file, step=Step.SUMMARY)
    assert dialog.page.kept.text() == "1 comes back from the trash"
    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        dialog.go.click()
    assert customers.detail(bench.store, zoe).deleted_at is None
