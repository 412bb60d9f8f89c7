"""A table of answers in the window: looked at, its columns set, brought in; and all written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from flows.feedback_desk import acts, add, of
from smallcrm.app.writing import Writing
from smallcrm.domain.feedback import Score
from smallcrm.domain.feedback_tables import FeedbackColumn
from smallcrm.widgets.feedback_import_dialog import COLUMNS, FeedbackImportDialog
from smallcrm.widgets.parts.who_popover import WhoPopover

TEXT = "Wer,Wert,Warum so?\nTom Baker,4,Fine menus\nNobody Known,2,Hm\nTom Baker,x,Hm\n"


def looked(bench: Bench, qtbot: QtBot, folder: Path, text: str) -> FeedbackImportDialog:
    path = folder / "answers.csv"
    path.write_text(text, encoding="utf-8")
    dialog = acts(bench).import_file(path)
    qtbot.waitUntil(lambda: bool(dialog.columns))
    return dialog


def turn(bench: Bench, qtbot: QtBot, dialog: FeedbackImportDialog, n: int, c: str) -> None:
    key = COLUMNS.index(FeedbackColumn(c))
    dialog.columns[n].chosen.emit(key)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle and dialog.columns[n].key == key)


def test_columns_are_set_and_what_is_left_out_is_told_and_saved(
    bench: Bench,
    writing: Writing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = looked(bench, qtbot, tmp_path, TEXT)
    assert not dialog.go.isEnabled()
    assert dialog.words.text().startswith("Say which columns are the score or the words")
    turn(bench, qtbot, dialog, 0, "name")
    turn(bench, qtbot, dialog, 1, "score")
    turn(bench, qtbot, dialog, 2, "words")
    assert dialog.words.text() == "1 new answer of 1 customer · 2 rows left out"
    assert dialog.scale.key == 5
    assert dialog.problems.text().splitlines() == [
        "Line 3: nobody of this name or address is here (Nobody Known)",
        "Line 4: the score could not be read (x)",
    ]
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: bench.strip == "2 rows written to left.csv.")
    assert "Nobody Known" in target.read_text(encoding="utf-8-sig")
    dialog.scale.chosen.emit(10)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle and dialog.scale.key == 10)
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(of(bench, "Tom Baker")))
    (row,) = of(bench, "Tom Baker")
    assert (row.score, row.draft.source) == (Score(4, 10), "answers")
    qtbot.waitUntil(lambda: bench.strip.startswith("answers.csv: 1 new answer of 1 customer"))
    again = looked(bench, qtbot, tmp_path, TEXT)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert again.words.text() == "0 new answers · 1 here already · 2 rows left out"
    assert not again.go.isEnabled()


def test_all_is_written_as_a_table(
    bench: Bench, writing: Writing, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(bench, "Tom Baker")
    target = tmp_path / "feedback.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    bench.window.actions_.work.feedback.feedback_table.trigger()
    qtbot.waitUntil(lambda: bench.strip == "1 answer written to feedback.csv.")
    assert "loves the new layout" in target.read_text(encoding="utf-8-sig")


def test_a_file_is_asked_for(
    bench: Bench, writing: Writing, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(path), ""))
    bench.window.actions_.work.feedback.import_feedback.trigger()
    (dialog,) = bench.window.findChildren(FeedbackImportDialog)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert not dialog.go.isEnabled()
    assert "Reading" not in dialog.words.text()


def test_who_is_not_here_is_made_or_said_to_be_somebody(
    bench: Bench, writing: Writing, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    text = "Name,E-mail,Score\nNobody Known,nobody@example.org,9\nTommy B,,4\nTommy B,,5\n"
    dialog = looked(bench, qtbot, tmp_path, text)
    qtbot.waitUntil(lambda: len(dialog.people.boxes) == 2)
    choose = next(b for b in dialog.people.chooses if "Tommy B" in b.accessibleName())
    choose.click()
    (popover,) = dialog.findChildren(WhoPopover)
    keys.type(popover.edit, "Tom Baker")
    keys.press(popover.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.words.text().startswith("2 new answers of 1 customer"))
    (box,) = dialog.people.boxes
    box.click()
    qtbot.waitUntil(lambda: "1 new customer" in dialog.words.text())
    dialog.go.click()
    told = "answers.csv: 3 new answers of 2 customers · 1 new customer"
    qtbot.waitUntil(lambda: bench.strip == told)
    assert [row.score for row in of(bench, "Tom Baker")] == [Score(5, 10), Score(4, 10)]
    known = "SELECT count(*) FROM customer WHERE name = 'Nobody Known'"
    assert bench.store.fetch(known) == [(1,)]
    bench.window.actions_.run("undo")
    qtbot.waitUntil(lambda: bench.store.fetch(known) == [(0,)])
    assert not of(bench, "Tom Baker")
    again = looked(bench, qtbot, tmp_path, text)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert [b.isChecked() for b in again.people.boxes] == [False, False]
    again.reject()
