"""Who usually buys again about now, on Today."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.selling import customer, sold
from smallcrm.viewmodels.sections import Section

MONTHLY = (98, 67, 36)


def told(bench: Bench) -> list[str]:
    model = bench.desk.today.model
    if model.stale:
        bench.desk.today.refresh()
    return [str(model.index(n).data()) for n in range(model.rowCount())]


def settle(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_the_reason_stands_on_today_and_not_now_ends_it(bench: Bench, qtbot: QtBot) -> None:
    bench.window.show_section(Section.TODAY)
    ana = customer(bench.store)
    sold(bench.store, ana, *MONTHLY, what="Coffee")
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: len(told(bench)) == 2)
    heading, row = told(bench)
    assert heading == "Reach out first"
    assert row == "Ana Lima, Coffee, usually every 31 days; last on 20 Oct, since 20 Nov"
    pane = bench.desk.today
    pane.view.setCurrentIndex(pane.model.index(1))
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Z)
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: told(bench) == [])
    bench.window.actions_.run("undo")
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: len(told(bench)) == 2)
