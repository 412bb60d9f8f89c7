"""A score said in the line: shown before it is saved, kept, taken out by Backspace."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from flows.conftest import Bench, Keys, person
from flows.feedback_desk import of
from smallcrm.app.writing import Writing
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.viewmodels import capture_wording
from smallcrm.viewmodels.roles import TimelineRole


def chips(bench: Bench, writing: Writing) -> list[str]:
    found = capture_wording.chips(writing.line.found, bench.workspace.local_now())
    return [chip.text for chip in found]


def test_a_score_is_shown_and_kept_with_the_note(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: rated 9, loves the new layout")
    assert chips(bench, writing)[-1] == "Feedback: 9 of 10"
    keys.press(edit, Qt.Key.Key_Return)
    (row,) = of(bench, "Ana Lima")
    assert row.draft == FeedbackDraft("loves the new layout", date(2026, 11, 25), Score(9, 10))
    assert row.interaction_id is not None
    assert bench.strip.startswith("Saved to Ana Lima. Feedback kept.")
    bench.desk.open_customer(person(bench, "Ana Lima"))
    model = bench.desk.person_pane.timeline.model
    first = model.index(0)
    assert str(first.data(TimelineRole.HEAD)).endswith(" · 9 of 10")
    assert first.data(TimelineRole.BODY) == "rated 9, loves the new layout"
    assert [model.feedback(model.index(n)) for n in range(model.rowCount())] == [
        None
    ] * model.rowCount(), "the note tells of it"
    bench.window.actions_.undo.trigger()
    assert of(bench, "Ana Lima") == ()


def test_backspace_makes_no_score_of_it(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: gave us 9")
    assert chips(bench, writing)[-1] == "Feedback: 9 of 10"
    keys.press(edit, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert writing.line.found.feedback is None
    assert edit.toPlainText() == "Ana Lima: gave us 9"
    keys.press(edit, Qt.Key.Key_Return)
    assert of(bench, "Ana Lima") == ()


def test_inside_of_the_line_it_is_taken_out_too(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: rated 9, then left")
    cursor = edit.textCursor()
    cursor.setPosition(len("Ana Lima: rated 9"))
    edit.setTextCursor(cursor)
    keys.press(edit, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert writing.line.found.feedback is None
    assert edit.toPlainText() == "Ana Lima: rated 9, then left"
