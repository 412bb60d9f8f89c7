"""Monica's export through the window: counted, written in one step, taken back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from flows.test_import import opened
from formats.monica_files import family, written
from smallcrm.services import people
from smallcrm.widgets.import_dialog import Step


def test_it_is_counted_written_and_taken_back(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    before = people.count(bench.store)
    path = tmp_path / "monica.json"
    path.write_bytes(written(family()))
    dialog = opened(bench, qtbot, path, step=Step.SUMMARY)
    said = dialog.summary.text()
    assert "2 customers: 2 new." in said
    assert "8 events, 5 things to do: 7 entries onto timelines, 5 follow-ups, 1 with nobody" in said
    assert dialog.go.text() == "Import 2 customers and 12 entries"
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.title.text() == "Imported", timeout=20_000)
    told = dialog.page.problems.toPlainText()
    assert "known there as a relative only" in told
    assert "papers.pdf" in told
    dialog.reject()
    assert people.count(bench.store) == before + 2
    bench.store.undo()
    assert people.count(bench.store) == before
