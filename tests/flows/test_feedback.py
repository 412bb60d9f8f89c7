"""Feedback in the window: typed, pasted, changed, shown beside and in the timeline."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from conftest import NOW
from flows.conftest import Bench, Keys, person
from flows.feedback_desk import LOVES, acts, add, form, of
from smallcrm.app.writing import Writing
from smallcrm.domain.actions import Action
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.domain.records import InteractionKind
from smallcrm.services import feedback, feedback_rows
from smallcrm.storage.models import Letter
from smallcrm.viewmodels.roles import TimelineRole
from smallcrm.widgets.feedback_dialog import FeedbackDialog
from touches import touch


def heads(bench: Bench, number: int) -> list[str]:
    model = bench.desk.person_pane.timeline.model
    return [str(model.index(n).data(TimelineRole.HEAD)) for n in range(number)]


def open_person(bench: Bench, name: str) -> None:
    bench.desk.open_customer(int(person(bench, name)))


def test_nothing_of_it_shows_where_nothing_was_said(bench: Bench, writing: Writing) -> None:
    open_person(bench, "Tom Baker")
    assert not acts(bench).group.isVisibleTo(bench.desk.person_pane.aside.body)
    assert bench.window.actions_.work.feedback.add_feedback.isEnabled()
    assert not bench.window.actions_.work.feedback.edit_feedback.isEnabled()


def test_several_lines_are_pasted_and_kept_with_a_score(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    open_person(bench, "Tom Baker")
    bench.window.actions_.work.feedback.add_feedback.trigger()
    made = form(bench)
    assert made.focusWidget() is made.words
    QApplication.clipboard().setText("Great work.\r\n\r\nThe menus: a joy.")
    made.words.paste()
    made.set_text("score", "9")
    assert made.meaning.text() == "9 of 10: counts as a promoter"
    made.set_text("score", "3/5")
    assert made.meaning.text() == "3 of 5: not counted among the content"
    made.set_text("topic", "menus")
    made.save.click()
    (row,) = of(bench, "Tom Baker")
    assert row.draft == FeedbackDraft(
        "Great work.\n\nThe menus: a joy.", date(2026, 11, 25), Score(3, 5), "menus"
    )
    assert bench.strip == "Feedback of Tom Baker kept."
    group = acts(bench).group
    assert group.isVisibleTo(bench.desk.person_pane.aside.body)
    assert group.sums == [("Last score", "3 of 5, 25 Nov"), ("Heard", "1 time")]
    model = bench.desk.person_pane.timeline.model
    assert heads(bench, 1) == ["Feedback · 25 Nov · 3 of 5 · menus"]
    assert model.index(0).data(TimelineRole.BODY) == "Great work.\n\nThe menus: a joy."
    bench.window.actions_.undo.trigger()
    assert of(bench, "Tom Baker") == ()
    assert not group.isVisibleTo(bench.desk.person_pane.aside.body)


def test_what_cannot_be_kept_is_said_and_the_form_stays(bench: Bench, writing: Writing) -> None:
    open_person(bench, "Tom Baker")
    bench.window.actions_.work.feedback.add_feedback.trigger()
    made = form(bench)
    for words, score, day, said, field in (
        ("", "", "", "Type what was said, or a score, or both.", "words"),
        ("good", "nine", "", "That is no score. Try “9”, or “4/5”.", "score"),
        ("good", "11", "", "A score is from 0 to 10, or from 1 to 5.", "score"),
        ("good", "3/7", "", "A score is of 10 or of 5, as in “9” or “4/5”.", "score"),
        ("good", "9", "soonish", "That day could not be read.", "given_on"),
    ):
        made.set_text("words", words)
        made.set_text("score", score)
        made.set_text("given_on", day)
        made.save.click()
        assert made.isVisible()
        assert made.message.text() == said
        assert made.focusWidget() is made.fields[field]
    assert of(bench, "Tom Baker") == ()
    made.set_text("given_on", "2 nov")
    made.save.click()
    assert of(bench, "Tom Baker")[0].draft.given_on == date(2026, 11, 2)


def test_an_entry_of_the_timeline_opens_its_form_and_goes_with_delete(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    key = add(bench, "Tom Baker")
    open_person(bench, "Tom Baker")
    timeline = bench.desk.person_pane.timeline
    (place,) = [
        n
        for n in range(timeline.model.rowCount())
        if timeline.model.feedback(timeline.model.index(n))
    ]
    index = timeline.model.index(place)
    assert index.data(TimelineRole.HEAD) == "Feedback · 20 Nov · 9 of 10 · the site · a call"
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    timeline.view.setFocus()
    timeline.view.setCurrentIndex(index)
    keys.press(timeline.view, Qt.Key.Key_Return)
    made = form(bench)
    assert [made.text(n) for n in ("words", "score", "given_on", "topic", "source")] == [
        *("loves the new layout", "9", "20 Nov", "the site", "a call"),
    ]
    made.set_text("score", "10")
    made.save.click()
    assert feedback_rows.row(bench.store, key).score == Score(10, 10)
    timeline.view.setFocus()
    timeline.view.setCurrentIndex(timeline.model.index(place))
    keys.press(timeline.view, Qt.Key.Key_Delete)
    assert of(bench, "Tom Baker") == ()
    assert bench.strip == "Feedback of Tom Baker removed."


def test_a_note_says_how_it_went_over_its_words_and_opens_the_form(
    bench: Bench, writing: Writing
) -> None:
    who = person(bench, "Tom Baker")
    note = touch(bench.store, "rang, rated us 9", who, at=NOW, kind=InteractionKind.CALL)
    feedback.add(bench.store, who, LOVES, NOW, interaction=note)
    open_person(bench, "Tom Baker")
    timeline = bench.desk.person_pane.timeline
    assert heads(bench, 1)[0].endswith(" · 9 of 10 · the site")
    assert sum("9 of 10" in head for head in heads(bench, timeline.model.rowCount())) == 1
    act = bench.window.actions_.work.feedback.edit_feedback
    timeline.view.setCurrentIndex(timeline.model.index(1))
    assert not act.isEnabled()
    timeline.view.setCurrentIndex(timeline.model.index(0))
    assert act.isEnabled()
    act.trigger()
    assert form(bench).text("score") == "9"


def test_the_group_shows_the_last_three_in_full_and_the_others_when_asked(
    bench: Bench, writing: Writing
) -> None:
    long = "A long word of praise, and then some more of it. " * 6
    for day in range(1, 6):
        add(bench, "Tom Baker", FeedbackDraft(f"{long}{day}", date(2026, 11, day)))
    add(bench, "Tom Baker", FeedbackDraft("", date(2026, 10, 1), Score(6, 10)))
    open_person(bench, "Tom Baker")
    group = acts(bench).group
    assert group.sums == [("Last score", "6 of 10, 1 Oct"), ("Heard", "6 times")]
    assert [b.property("feedback") for b in group.buttons] == [5, 4, 3]
    assert group.more.text() == "Show 3 more"
    group.more.click()
    assert [b.property("feedback") for b in group.buttons] == [5, 4, 3, 2, 1, 6]
    assert group.more.text() == "Show less"
    group.buttons[-1].click()
    made = form(bench)
    assert made.title.text() == "Feedback"
    assert made.note.text() == "Tom Baker"
    made.remove.click()
    assert len(of(bench, "Tom Baker")) == 5
    open_person(bench, "Sarah Chen")
    open_person(bench, "Tom Baker")
    assert len(group.buttons) == 3


def test_an_answer_names_the_survey_that_it_answers(bench: Bench, writing: Writing) -> None:
    who = person(bench, "Tom Baker")
    with bench.store.write(Action.IMPORT, "1") as session:
        row = Letter(customer_id=who, subject="How was it?", body="Tell us", label="")
        row.created_at = row.settled_at = NOW - timedelta(3)
        row.outcome, row.purpose = "sent", "survey"
        session.add(row)
        session.flush()
        letter = row.id
    open_person(bench, "Sarah Chen")
    bench.window.actions_.work.feedback.add_feedback.trigger()
    assert not form(bench).survey.isVisible()
    form(bench).reject()
    open_person(bench, "Tom Baker")
    bench.window.actions_.work.feedback.add_feedback.trigger()
    made = form(bench)
    assert made.survey.isVisible()
    assert [made.survey.itemText(n) for n in range(2)] == ["No survey", "How was it? (22 Nov)"]
    made.survey.setCurrentIndex(1)
    made.set_text("score", "8")
    made.save.click()
    (found,) = of(bench, "Tom Baker")
    assert found.letter_id == letter
    acts(bench).group.buttons[0].click()
    (again,) = [d for d in bench.window.findChildren(FeedbackDialog) if d.isVisible()]
    assert again.survey.currentData() == letter
