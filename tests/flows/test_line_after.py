"""The line's drafts, pages, commands and odd text, driven by keys through the real widgets."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person, promises
from smallcrm.app.writing import Writing
from smallcrm.domain.records import FollowUpDraft
from smallcrm.services import timeline, unsorted
from smallcrm.viewmodels.sections import Section

# --- drafts and earlier lines --------------------------------------------------------------------


def test_escape_keeps_the_draft_selected_for_next_time(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "half a thought")
    keys.press(edit, Qt.Key.Key_Escape)
    assert not writing.panel.isVisible()
    writing.come_up()
    assert edit.textCursor().selectedText() == "half a thought"
    keys.type(edit, "new")
    assert edit.toPlainText() == "new"


def test_up_brings_earlier_lines_and_control_z_the_last_one_back(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit, ana = writing.panel.field.edit, person(bench, "Ana Lima")
    before = len(timeline.page(bench.store, ana))
    for words in ("Ana Lima: first", "Ana Lima: second"):
        writing.come_up()
        keys.type(edit, words)
        keys.press(edit, Qt.Key.Key_Return)
    writing.come_up()
    keys.press(edit, Qt.Key.Key_Up)
    assert edit.toPlainText() == "Ana Lima: second"
    keys.press(edit, Qt.Key.Key_Up)
    assert edit.toPlainText() == "Ana Lima: first"
    keys.press(edit, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert edit.toPlainText() == ""
    keys.press(edit, Qt.Key.Key_Z, control=True)
    assert edit.toPlainText() == "Ana Lima: second"
    assert len(timeline.page(bench.store, ana)) == before + 1


def test_the_strip_takes_back_what_was_saved(bench: Bench, writing: Writing, keys: Keys) -> None:
    ana = person(bench, "Ana Lima")
    before = len(timeline.page(bench.store, ana))
    writing.panel.come_up()  # not from the window: the strip is at the foot of the screen
    keys.type(writing.panel.field.edit, "Ana Lima: rang. fri 10am")
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    strip = writing.panel.toast.strip
    assert strip.isVisible()
    assert strip.text.text() == "Saved to Ana Lima. Follow-up Fri 27 Nov 10:00."
    strip.button.click()
    assert len(timeline.page(bench.store, ana)) == before
    assert not writing.panel.toast.isVisible()


def test_a_note_without_a_day_is_offered_one(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    ana = person(bench, "Ana Lima")
    bench.desk.open_customer(int(ana))
    edit = bench.desk.person_pane.note.edit
    edit.setFocus()
    keys.type(edit, "wants a second site")
    keys.press(edit, Qt.Key.Key_Return)
    assert bench.strip == "Saved to Ana Lima. Follow-up? Ctrl+D"
    bench.window.actions_.date_last.trigger()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    field = popup.focusWidget()
    assert field is not None
    keys.type(field, "fri 10am")
    keys.press(field, Qt.Key.Key_Return)
    made = promises(bench, "Ana Lima")
    assert FollowUpDraft("wants a second site", date(2026, 11, 27), time(10)) in made


# --- the person's page ---------------------------------------------------------------------------


def test_the_page_says_who_until_backspace_takes_the_name_out(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    field = bench.desk.person_pane.note
    field.edit.setFocus()
    keys.type(field.edit, "rang about lunch")
    assert [c.spoken for c in field.line.chips()] == [
        "Ana Lima, from this page",
        "Call today 14:30",
    ]
    field.edit.moveCursor(QTextCursor.MoveOperation.Start)
    keys.press(field.edit, Qt.Key.Key_Backspace)
    assert field.line.chips()[0].text == "Unsorted"
    assert field.edit.toPlainText() == "rang about lunch"


def test_a_draft_belongs_to_its_page(bench: Bench, writing: Writing, keys: Keys) -> None:
    ana, tom = person(bench, "Ana Lima"), person(bench, "Tom Baker")
    edit = bench.desk.person_pane.note.edit
    for customer, words in ((ana, "for ana"), (tom, "for tom")):
        bench.desk.open_customer(int(customer))
        keys.type(edit, words)
    bench.desk.open_customer(int(ana))
    assert edit.toPlainText() == "for ana"


# --- commands ------------------------------------------------------------------------------------


def test_every_action_is_found_in_the_line(bench: Bench, writing: Writing) -> None:
    bench.window.show_section(Section.TODAY)
    acts = bench.window.actions_
    writing.come_up()
    can = bench.desk.list_keys.can
    for act in acts.acts():
        if act.enabled and act.id != "line" and can(act.where):
            rows = writing.commands.matching(act.words)
            assert act.id in [c.id for c in rows], act.words
    assert {a.objectName() for a in acts.all()} >= {"done", "give", "dark_theme", "undo"}


def test_a_command_runs_and_is_shown_first_next_time(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    ran: list[str] = []
    for name in ("dark_theme", "larger"):
        action = getattr(bench.window.actions_, name)
        assert isinstance(action, QAction)
        action.triggered.connect(lambda _=False, n=name: ran.append(n))
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "/night")
    keys.press(edit, Qt.Key.Key_Return)
    assert ran == ["dark_theme"]
    assert not writing.panel.isVisible()
    assert edit.toPlainText() == ""
    assert writing.commands.matching("")[0].id == "dark_theme"
    writing.come_up()
    keys.type(edit, "zoom in")
    keys.press(edit, Qt.Key.Key_Return)
    assert ran == ["dark_theme", "larger"]


def test_a_note_is_no_command_by_accident(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    for words in ("undone work", "opening today", "rest"):
        writing.come_up()
        keys.type(edit, words)
        keys.press(edit, Qt.Key.Key_Return)
    assert [n.body for n in unsorted.pile(bench.store).notes] == [
        "rest",
        "opening today",
        "undone work",
    ]


# --- any text ------------------------------------------------------------------------------------


def test_control_enter_saves_and_opens(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Tom Baker: rang")
    keys.press(edit, Qt.Key.Key_Return, control=True)
    assert bench.desk.person.customer == person(bench, "Tom Baker")


def test_a_name_alone_opens_the_person(bench: Bench, writing: Writing, keys: Keys) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "tom b")
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    assert bench.desk.person.customer == person(bench, "Tom Baker")
    assert not writing.panel.isVisible()


def test_the_keys_below_say_what_enter_does(bench: Bench, writing: Writing, keys: Keys) -> None:
    writing.come_up()
    edit, words = writing.panel.field.edit, writing.panel.keys
    for typed, enter in (("Ana L", "↵ Open"), ("ima: rang", "↵ Save"), (" off. ", "↵ Save")):
        keys.type(edit, typed)
        assert words.text().startswith(enter), typed
    edit.setPlainText("/dark")
    assert words.text().startswith("↵ Run")
    edit.setPlainText("")
    assert words.text().startswith("↵ Save")


def test_markup_and_emoji_stay_what_they_are(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    words = "👩‍💻 Zoë <b>x</b>: likes {0} %s <img src=x>. fri"
    edit.setPlainText(words)
    marks = [s.cursor.selectedText() for s in edit.extraSelections()]
    assert "fri" in marks
    keys.press(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == ""
    assert bench.store.fetch("SELECT line FROM captured_line ORDER BY id DESC LIMIT 1") == [
        (words,)
    ]


def test_the_preview_is_spoken_half_a_second_later(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: call her fri 10am")
    said = "Ana Lima. Fri 27 Nov 10:00, in 2 days"
    qtbot.waitUntil(lambda: edit.accessibleDescription() == said)
    interface = QAccessible.queryAccessibleInterface(edit)
    assert interface.text(QAccessible.Text.Description) == said


def test_a_line_of_a_hundred_thousand_characters(bench: Bench, writing: Writing) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    words = "Ana Lima: " + "the order and the call of friday, " * 3000 + "send quote fri"
    edit.setPlainText(words)
    writing.panel.field.submit()
    kept = timeline.page(bench.store, person(bench, "Ana Lima"))[0].body
    assert len(kept) > 90_000
