"""What somebody who tried the pages of care for the first time stumbled over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from flows.test_letters import acts
from flows.test_risk import opened, silent
from flows.test_said import shown
from flows.test_weekly_review import review, select
from services.selling import customer
from smallcrm.app.writing import Writing
from smallcrm.domain.letters import LetterDraft, Purpose
from smallcrm.domain.records import CustomerId, EmailDraft, FollowUpDraft
from smallcrm.services import batches, details, drafts, follow_ups
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


def writing_to(bench: Bench, qtbot: QtBot, whom: list[CustomerId]) -> WriteDialog:
    acts(bench).write_to(whom)
    (dialog,) = [d for d in bench.window.findChildren(WriteDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    return dialog


def closed(dialog: WriteDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_what_was_typed_into_a_letter_is_not_lost_by_one_key(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    ana, ben = customer(bench.store, "Ana Lima"), customer(bench.store, "Ben Okafor")
    dialog = writing_to(bench, qtbot, [ana])
    dialog.choose("Win back")
    qtbot.keyClicks(dialog.text.body, "And one thing more. ")
    typed, purpose = dialog.text.text(), dialog.order().purpose
    assert typed.body.startswith("And one thing more. ")
    assert purpose is Purpose.OFFER
    closed(dialog, qtbot)
    for others in ([ben], [ana, ben]):
        dialog = writing_to(bench, qtbot, others)
        assert dialog.template.findText("As you left it") == -1
        closed(dialog, qtbot)
    dialog = writing_to(bench, qtbot, [ana])
    assert dialog.template.currentText() == "As you left it"
    assert (dialog.text.text(), dialog.order().purpose) == (typed, purpose)
    dialog.choose("Thank you")
    closed(dialog, qtbot)
    dialog = writing_to(bench, qtbot, [ana])
    assert dialog.text.text() == typed, "another was looked at"
    dialog.text.show_text(LetterDraft("", ""))
    closed(dialog, qtbot)
    dialog = writing_to(bench, qtbot, [ana])
    assert dialog.template.findText("As you left it") == -1


def test_what_was_typed_is_in_the_file_at_once_and_in_no_draft_twice(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    whom = [customer(bench.store, "Ana Lima"), customer(bench.store, "Ben Okafor")]
    for one in whom:
        details.add(bench.store, one, EmailDraft(f"no{one}@example.org"))
    dialog = writing_to(bench, qtbot, whom)
    dialog.choose("Without a template")
    qtbot.keyClicks(dialog.text.subject, "Garden")
    qtbot.keyClicks(dialog.text.body, "Dear {first_name}")
    there = "note\nGarden\nDear {first_name}"
    qtbot.waitUntil(lambda: drafts.read(bench.store, "letter:many") == there)
    dialog.choose("Thank you")
    assert dialog.text.text() != LetterDraft("Garden", "Dear {first_name}")
    dialog.choose("As you left it")
    assert dialog.text.text() == LetterDraft("Garden", "Dear {first_name}")
    qtbot.waitUntil(dialog.make.isEnabled)
    with qtbot.waitSignal(dialog.drafted):
        dialog.make.click()
    assert [b.name for b in batches.rows(bench.store)] == ["Garden"]
    qtbot.waitUntil(lambda: drafts.read(bench.store, "letter:many") == "")
    dialog = writing_to(bench, qtbot, whom)
    assert dialog.template.findText("As you left it") == -1
