"""What somebody who tried the pages of care for the first time stumbled over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from flows.test_risk import opened, silent
from flows.test_said import shown
from flows.test_weekly_review import review, select
from services.selling import customer
from smallcrm.app.writing import Writing
from smallcrm.domain.records import FollowUpDraft
from smallcrm.services import follow_ups
from smallcrm.widgets.write_dialog import WriteDialog


def test_where_nothing_was_said_a_button_says_what_can_be_done(bench: Bench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    assert page.empty.button.isVisible()
    assert page.empty.button.text() == "Bring in a survey…"
    assert page.empty.button.hasFocus()


def test_escape_leads_out_of_the_past_and_enter_to_the_person(bench: Bench, qtbot: QtBot) -> None:
    silent(bench)
    page = opened(bench, qtbot)
    page.show_replay(shown=True)
    page.replay.run.setFocus()
    qtbot.keyClick(page.replay.run, Qt.Key.Key_Escape)
    assert not page.shows_replay
    page.show_replay(shown=True)
    bench.window.actions_.run("at_risk")
    assert not page.shows_replay
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.model().index(1, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert bench.desk.person_pane.isVisible()
    assert bench.desk.person_pane.timeline.view.hasFocus()


def test_z_in_the_review_goes_on_to_the_next(bench: Bench, writing: Writing, qtbot: QtBot) -> None:
    ana, now = customer(bench.store, "Ana Lima"), bench.workspace.now()
    late = bench.workspace.today().replace(day=20)
    for words in ("Send the quote", "Ask for the logo"):
        follow_ups.add(bench.store, ana, FollowUpDraft(words, late), now)
    count = "SELECT count(*) FROM follow_up"
    ((there,),) = bench.store.fetch(count)
    pane = review(bench, qtbot)
    select(pane, "Send the quote")
    first = pane.view.currentIndex().row()
    pane.not_now()
    assert pane.view.currentIndex().row() == first + 1
    pane.not_now()
    assert pane.review.progress().startswith("2 of")
    pane.view.setFocus()
    for left in ("1 of", "0 of"):
        qtbot.keyClick(pane.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert pane.review.progress().startswith(left)
    assert pane.view.currentIndex().row() == first
    assert bench.store.fetch(count) == [(there,)], "nothing else is undone"
    qtbot.keyClick(pane.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.store.fetch(count) == [(there - 1,)]


def test_what_was_typed_into_a_letter_is_not_lost_by_one_key(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    bench.desk.open_customer(int(customer(bench.store, "Ana Lima")))
    bench.window.actions_.run("write_letter")
    dialog = bench.window.findChild(WriteDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.text.body, "And one thing more. ")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (box,) = dialog.findChildren(QMessageBox)
    assert dialog.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChildren(QMessageBox)[-1]
    next(b for b in box.buttons() if "Close" in b.text()).click()
    assert not dialog.isVisible()
