"""Checklists in the window: made, started for a person, gone through, stuck, stopped."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from services.work_people import person
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.services import checklists, follow_ups
from smallcrm.widgets.checklist_groups import RunsGroup
from smallcrm.widgets.checklists_dialog import ChecklistsDialog
from smallcrm.widgets.stuck_dialog import StuckDialog

WELCOME = ChecklistDraft("Welcome", (StepDraft("Call", 1), StepDraft("Check in", 14)))


@pytest.fixture
def dialog(bench: Bench) -> ChecklistsDialog:
    bench.window.actions_.run("checklists")
    found = bench.window.findChild(ChecklistsDialog)
    assert found is not None
    return found


def runs(bench: Bench) -> RunsGroup:
    found = bench.window.findChild(RunsGroup)
    assert found is not None
    return found


def names(bench: Bench) -> list[str]:
    return [row.name for row in checklists.rows(bench.store)]


def test_one_that_is_ready_is_kept_as_it_was_changed(
    bench: Bench, dialog: ChecklistsDialog
) -> None:
    assert not dialog.list.isVisible()
    dialog.starters[0].click()
    assert dialog.name.text() == "New customer"
    dialog.steps.lines[0].days.setText("2")
    dialog.steps.lines[1].remove.click()
    dialog.keep.click()
    (row,) = checklists.rows(bench.store)
    assert row.steps == (StepDraft("Welcome call", 2),)
    assert dialog.name.text() == ""
    assert not dialog.message.isVisible()
    assert bench.strip == "Checklist “New customer” made."


def test_typing_into_the_last_step_makes_another(
    bench: Bench, dialog: ChecklistsDialog, qtbot: QtBot
) -> None:
    assert len(dialog.steps.lines) == 1
    dialog.name.setText("Offer")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.steps.lines[0].days
    for text in ("Ask", "Write"):
        qtbot.keyClicks(dialog.steps.lines[-1].text, text)
    assert len(dialog.steps.lines) == 3
    qtbot.keyClick(dialog.steps.lines[0].text, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.steps.lines[1].days
    assert [line.remove.isEnabled() for line in dialog.steps.lines] == [True, True, False]
    dialog.steps.lines[0].days.setText("3")
    dialog.keep.click()
    assert checklists.rows(bench.store)[0].steps == (StepDraft("Write", 0), StepDraft("Ask", 3))


def test_what_cannot_be_kept_is_told_in_words(bench: Bench, dialog: ChecklistsDialog) -> None:
    dialog.name.setText("Offer")
    dialog.keep.click()
    assert dialog.message.text() == "Name at least one step."
    checklists.define(bench.store, WELCOME)
    dialog.starters[0].click()
    dialog.name.setText("welcome")
    dialog.keep.click()
    assert dialog.message.text() == "There is a checklist of this name already."
    assert names(bench) == ["Welcome"]


def test_chosen_changed_moved_and_removed(bench: Bench, dialog: ChecklistsDialog) -> None:
    for name in ("A", "B"):
        checklists.define(bench.store, ChecklistDraft(name, WELCOME.steps))
    dialog.list.setCurrentRow(1)
    assert dialog.name.text() == "B"
    dialog.up.click()
    assert names(bench) == ["B", "A"]
    assert dialog.list.currentRow() == 0
    dialog.name.setText("C")
    dialog.keep.click()
    assert names(bench) == ["C", "A"]
    dialog.remove.click()
    assert names(bench) == ["A"]
    bench.store.undo()
    assert names(bench) == ["C", "A"]


def test_started_from_the_page_it_shows_how_far_it_is(bench: Bench) -> None:
    ana = person(bench.store, "Ana")
    checklists.define(bench.store, WELCOME)
    bench.desk.open_customer(int(ana))
    assert runs(bench).isHidden()
    bench.window.actions_.run("start_checklist")
    menu = bench.window.findChild(QMenu, "start_checklist_menu")
    assert menu is not None
    (act,) = menu.actions()
    assert act.text() == "Welcome"
    act.trigger()
    (line,) = runs(bench).rows
    assert line.what.text() == "Welcome · 0 of 2"
    assert line.below.text() == "Call, Tomorrow"
    (run,) = checklists.of_customer(bench.store, ana)
    assert run.next is not None
    follow_ups.done(bench.store, run.next.id, NOW)
    (line,) = runs(bench).rows
    assert line.what.text() == "Welcome · 1 of 2"
    (stop,) = line.findChildren(QPushButton)
    stop.click()
    assert runs(bench).isHidden()
    bench.store.undo()
    assert not runs(bench).isHidden()


def test_with_no_checklist_there_is_where_they_are_made(bench: Bench) -> None:
    bench.desk.open_customer(int(person(bench.store, "Ana")))
    bench.window.actions_.run("start_checklist")
    assert bench.window.findChild(ChecklistsDialog) is not None


def test_what_is_stuck_leads_to_the_person(bench: Bench, qtbot: QtBot) -> None:
    ana = person(bench.store, "Ana")
    welcome = checklists.define(bench.store, WELCOME)
    checklists.start(bench.store, welcome, ana, NOW.date() - timedelta(10), NOW)
    bench.window.actions_.run("stuck")
    dialog = bench.window.findChild(StuckDialog)
    assert dialog is not None
    assert dialog.list.count() == 1
    row = dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "Ana, Welcome: Call, 9 days late, 0 of 2 done"
    dialog.days.setText("9")
    assert dialog.empty.isVisible()
    dialog.days.setText("")
    assert dialog.list.count() == 0
    dialog.days.setText("8")
    dialog.open_.click()
    assert bench.desk.person.customer == ana


def test_the_menu_of_a_person_has_it_while_the_part_shows(bench: Bench) -> None:
    act, pane = bench.window.actions_.work.start_checklist, bench.desk.person_pane
    assert act not in pane.more_acts
    checklists.define(bench.store, WELCOME)
    assert act in pane.more_acts
    bench.store.undo()
    assert act not in pane.more_acts
