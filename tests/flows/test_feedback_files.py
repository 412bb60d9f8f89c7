"""A table of answers in the window: looked at, its columns set, brought in; and all written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from flows.feedback_desk import acts, add, of
from smallcrm.app.writing import Writing
from smallcrm.domain.feedback import Score
from smallcrm.domain.feedback_tables import FeedbackColumn
from smallcrm.widgets.feedback_import_dialog import COLUMNS, FeedbackImportDialog

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
