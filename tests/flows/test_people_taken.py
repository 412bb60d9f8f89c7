"""Who is selected in the list of people, copied as text and put on paper."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.domain.records import CustomerField
from smallcrm.services import customers, people
from smallcrm.viewmodels import bulk as bulk_model
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.bulk_acts import BulkActs
from smallcrm.widgets.today_dialog import TodayDialog

DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def select_down(bench: Bench, qtbot: QtBot, more: int) -> None:
    for _ in range(more):
        qtbot.keyClick(bench.window.people.view, DOWN, SHIFT)


def test_copied_as_text_that_no_spreadsheet_calculates(
    bench: Bench, acts: BulkActs, qtbot: QtBot
) -> None:
    evil_one = people.page(bench.store)[1].id
    customers.set_field(bench.store, evil_one, CustomerField.NAME, "=1+1 Evil")
    view, model = bench.window.people.view, bench.window.people_model
    evil = model.index_of(evil_one).row()
    view.setCurrentIndex(model.index(evil))
    qtbot.keyClick(view, UP, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[1].split("\t")[0] == "'=1+1 Evil"
    assert [len(line.split("\t")) for line in lines] == [3, 3]
    assert lines[0].split("\t")[0] == model.index(evil - 1).data()
    assert bench.strip == "Copied: 2 people."


def test_very_many_are_copied_and_printed_in_the_background(
    bench: Bench, acts: BulkActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_model, "QUICK", 2)
    told: list[tuple[int, int]] = []
    acts.bulk.progressed.connect(lambda done, total: told.append((done, total)))
    names = [row.name for row in people.page(bench.store, None, 4)]
    select_down(bench, qtbot, 3)
    qtbot.keyClick(bench.window.people.view, Qt.Key.Key_C, CONTROL)
    assert acts.bulk.is_busy
    assert not bench.strip.startswith("Copied")
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in copied] == names
    assert bench.strip == "Copied: 4 people."
    assert told == [(0, 4)]
    bench.window.actions_.many.print_people.trigger()
    assert bench.window.findChild(TodayDialog) is None
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    dialog: TodayDialog | None = bench.window.findChild(TodayDialog)
    assert dialog is not None
    assert dialog.page.counts == "4 people"
    dialog.close()


def test_copying_can_be_stopped(
    bench: Bench, acts: BulkActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_model, "QUICK", 2)
    QGuiApplication.clipboard().setText("what was there")
    gate = threading.Event()
    jobs = bench.workspace.jobs
    jobs.run(lambda lane: gate.wait(), lambda done: None, lambda error: None, jobs)
    select_down(bench, qtbot, 3)
    qtbot.keyClick(bench.window.people.view, Qt.Key.Key_C, CONTROL)
    acts.bar.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert QGuiApplication.clipboard().text() == "what was there"
    assert bench.strip == "Stopped. Nothing was changed."


def test_a_tag_with_a_stroke_in_it_names_no_folder(
    bench: Bench, acts: BulkActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    acts.bulk.tag(acts.selection, "vip/paris")
    bench.window.show_section(Section.TAG, "vip/paris")
    bench.window.people.view.setCurrentIndex(bench.window.people_model.index(0))
    bench.window.actions_.many.print_people.trigger()
    (dialog,) = bench.window.findChildren(TodayDialog)
    dialog._ask()
    assert [Path(start).parent for start in asked] == [Path.home()]
    dialog.close()


def test_they_are_printed(bench: Bench, acts: BulkActs, qtbot: QtBot, tmp_path: Path) -> None:
    select_down(bench, qtbot, 2)
    bench.window.actions_.many.print_people.trigger()
    dialog: TodayDialog | None = bench.window.findChild(TodayDialog)
    assert dialog is not None
    assert dialog.title.text() == "People on paper"
    assert dialog.page.counts == "3 people"
    names = [entry.what for entry in dialog.page.groups[0].entries]
    assert names == [row.name for row in people.page(bench.store, None, 3)]
    dialog.write(tmp_path / "people.pdf")
    assert (tmp_path / "people.pdf").read_bytes().startswith(b"%PDF")
