"""The line, driven by keys through the real widgets: interaction.md sections 1.2 and 2.3."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import CustomerId, FollowUpDraft, Side
from smallcrm.services import customers, follow_ups, people, sample, timeline, unsorted
from smallcrm.viewmodels.sections import Section

CHORD = 3
"""Ctrl, Alt and Space: the key for the whole desktop counts as three (interaction.md 1.1)."""


class Keys:
    """Presses keys on whatever has them, and counts the presses."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot, self.count = qtbot, 0

    def type(self, target: QWidget, text: str, *, own: bool = False) -> None:
        """``own``: words of the note itself, which are not counted."""
        for letter in text:
            if letter.isascii():
                self._qtbot.keyClicks(target, letter)
            else:  # QTest types ASCII only
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    none = Qt.KeyboardModifier.NoModifier
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, none, letter))
        self.count += 0 if own else len(text)

    def press(self, target: QWidget, *keys: Qt.Key, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier
        for key in keys:
            held = modifier.ControlModifier if control else modifier.NoModifier
            self._qtbot.keyClick(target, key, held)
            self.count += 1


@pytest.fixture
def keys(qtbot: QtBot) -> Keys:
    return Keys(qtbot)


@pytest.fixture
def writing(bench: Bench, tmp_path: Path) -> Iterator[Writing]:
    """The line over the window with the sample's people in it."""
    sample.fill(bench.store, local_now(bench.clock))
    bench.window.people_model.load()
    bench.window.sections.refresh()
    made = Writing(
        bench.workspace, bench.window, bench.desk, Settings(tmp_path / "s.ini"), with_key=False
    )
    yield made
    made.stop()


def person(bench: Bench, name: str) -> CustomerId:
    return people.by_prefix(bench.store, name, 1)[0].id


def promises(bench: Bench, name: str) -> list[FollowUpDraft]:
    found = customers.detail(bench.store, person(bench, name)).follow_ups
    return [FollowUpDraft(f.text, f.due_on, f.due_time, f.side) for f in found]


# --- the figures of interaction.md 1.2 and 1.3 ---------------------------------------------------


@pytest.mark.parametrize(("when", "presses"), [("fri 10am", 18), ("fri", 13)])
def test_a_call_with_a_follow_up_costs_so_many_keys(
    bench: Bench, writing: Writing, keys: Keys, when: str, presses: int
) -> None:
    """Scenario 1, G1: the key, three letters, Tab, the words, the day, Enter."""
    edit = writing.panel.field.edit
    writing.come_up()
    keys.count += CHORD
    keys.type(edit, "sar")
    keys.press(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "Sarah Chen: "
    keys.type(edit, "wants logo quote", own=True)
    keys.type(edit, f". {when}")
    keys.press(edit, Qt.Key.Key_Return)
    assert keys.count == presses
    assert not writing.panel.isVisible()
    made = promises(bench, "Sarah Chen")[-1]
    at = time(10) if "am" in when else None
    assert made == FollowUpDraft("wants logo quote", date(2026, 11, 27), at)
    entry = timeline.page(bench.store, person(bench, "Sarah Chen"))[0]
    assert (entry.kind, entry.body) == ("note", "wants logo quote")


def test_the_phone_rings_and_four_strokes_show_who_it_is(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    """Scenario 3, G3: one chord and three letters; nothing is confirmed."""
    writing.come_up()
    keys.count += 1
    keys.type(writing.panel.field.edit, "sar")
    assert keys.count == 4
    brief = writing.panel.brief
    assert brief.isVisible()
    assert brief.title.text().startswith("Sarah Chen · Acme Design · +31 10 555 01 42")
    said = brief.accessibleDescription()
    assert said.count("Nov") >= 3
    assert "moodboards" in said
    assert "Promised" in said
    assert "Oat latte" in said
    keys.press(writing.panel.field.edit, Qt.Key.Key_Down)
    assert brief.title.text().startswith("Sarah Okafor")


def test_the_morning_of_five_in_six_keys(bench: Bench, writing: Writing, keys: Keys) -> None:
    """Scenario 2, G9: done, done, done, snooze to tomorrow, open the fifth."""
    view = bench.desk.today.view
    bench.window.show_section(Section.TODAY)
    view.setFocus()
    keys.press(view, *[Qt.Key.Key_Space] * 3)
    snoozed = bench.desk.today.promise()
    keys.press(view, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    keys.type(menu, "t")
    opened = bench.desk.today.promise()
    keys.press(view, Qt.Key.Key_Return)
    assert keys.count == 6
    assert snoozed is not None
    assert follow_ups.row(bench.store, snoozed.id).due_on == date(2026, 11, 26)
    assert opened is not None
    assert bench.desk.person.customer == opened.customer_id
    agenda = follow_ups.agenda(bench.store, local_now(bench.clock))
    assert len(agenda.done_today) == 3


def test_an_unsorted_note_is_given_in_two_keys(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "called about the brochure for tom baker. tomorrow 9am")
    keys.press(edit, Qt.Key.Key_Return)
    (note,) = unsorted.pile(bench.store).notes
    bench.window.actions_.unsorted.trigger()
    view = bench.desk.unsorted.view
    assert view.hasFocus()
    keys.count = 0
    keys.press(view, Qt.Key.Key_G)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    keys.press(popup.focusWidget() or popup, Qt.Key.Key_Return)
    assert keys.count == 2
    assert unsorted.pile(bench.store).notes == ()
    tom = person(bench, "Tom Baker")
    assert timeline.page(bench.store, tom)[0].id == note.id
    assert bench.strip == "Given to Tom Baker."


# --- who -----------------------------------------------------------------------------------------


def test_two_of_a_name_cost_one_enter(bench: Bench, writing: Writing, keys: Keys) -> None:
    field = writing.panel.field
    writing.come_up()
    keys.type(field.edit, "Sarah: loved it")
    assert not field.picks.isVisible()
    keys.press(field.edit, Qt.Key.Key_Return)
    assert [field.picks.item(n).text() for n in range(3)] == [
        "Sarah Chen",
        "Sarah Okafor",
        "New: Sarah",
    ]
    keys.press(field.edit, Qt.Key.Key_Return)
    entry = timeline.page(bench.store, person(bench, "Sarah Chen"))[0]
    assert entry.body == "loved it"


def test_nearly_a_known_name_asks_and_may_be_new(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    field = writing.panel.field
    writing.come_up()
    keys.type(field.edit, "Sarah Chne: loved it")
    keys.press(field.edit, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert people.by_prefix(bench.store, "Sarah Chne", 1)[0].name == "Sarah Chne"


def test_escape_leaves_the_question_and_keeps_the_words(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    field = writing.panel.field
    writing.come_up()
    keys.type(field.edit, "Sarah: loved it")
    keys.press(field.edit, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert writing.panel.isVisible()
    assert not field.picks.isVisible()
    assert field.edit.toPlainText() == "Sarah: loved it"


@pytest.mark.parametrize("digits", ["0105550142", "+31 10 555 01 42", "010-5550142", "5550142"])
def test_digits_look_the_phone_number_up(
    bench: Bench, writing: Writing, keys: Keys, digits: str
) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, digits)
    assert writing.panel.brief.title.text().startswith("Sarah Chen")


def test_a_phone_program_brings_up_the_brief(bench: Bench, writing: Writing) -> None:
    writing.brief("tel:+31105550142")
    assert writing.panel.isVisible()
    assert writing.panel.brief.title.text().startswith("Sarah Chen")


def test_one_touch_for_several_and_a_mention_inside(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima, Tom Baker: lunch with @priya, all want the retainer")
    keys.press(edit, Qt.Key.Key_Return)
    entries = [
        timeline.page(bench.store, person(bench, name))[0]
        for name in ("Ana Lima", "Tom Baker", "Priya Raman")
    ]
    assert len({e.id for e in entries}) == 1
    assert entries[0].kind == "meeting"


# --- reading, un-reading, taking -----------------------------------------------------------------


def test_backspace_twice_makes_plain_words_of_the_last_chip(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    line, edit = writing.line, writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: wants it by mail. fri")
    assert [p.due_on for p in line.found.promises] == [date(2026, 11, 27)]
    keys.press(edit, Qt.Key.Key_Backspace)
    assert line.marked is not None
    assert edit.toPlainText().endswith("fri")
    keys.press(edit, Qt.Key.Key_Backspace)
    assert not line.found.promises
    assert edit.toPlainText().endswith("fri")
    keys.type(edit, "day prayer")
    assert not line.found.promises
    keys.press(edit, Qt.Key.Key_Return)
    assert promises(bench, "Ana Lima")[-1].text != "wants it by mail"


def test_tab_takes_the_date_that_is_offered(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: the event is on friday")
    assert not writing.line.found.kept
    keys.press(edit, Qt.Key.Key_Tab)
    (kept,) = writing.line.found.kept
    assert kept.due_on == date(2026, 11, 27)
    assert writing.panel.focusWidget() is edit
    keys.press(edit, Qt.Key.Key_Return)
    assert promises(bench, "Ana Lima")[-1].due_on == date(2026, 11, 27)


def test_what_is_only_offered_is_not_saved(bench: Bench, writing: Writing, keys: Keys) -> None:
    before = promises(bench, "Ana Lima")
    writing.come_up()
    keys.type(writing.panel.field.edit, "Ana Lima: the event is on friday")
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    assert promises(bench, "Ana Lima") == before


def test_a_promise_of_theirs_is_theirs_everywhere(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "Ana Lima: she sends the contract today 16:00")
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    assert FollowUpDraft(
        "she sends the contract", date(2026, 11, 25), time(16), Side.THEIRS
    ) in promises(bench, "Ana Lima")
    bench.window.show_section(Section.TODAY)
    model = bench.desk.today.model
    words = [model.index(n).data() for n in range(model.rowCount())]
    place = words.index("I wait for")
    assert words[place + 1] == "Ana Lima, I wait for it, she sends the contract, 16:00, today"
    assert "I owe today" in words[:place]
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    texts = [c.text.accessibleName() for c in bench.desk.person_pane.steps.cards if c.isVisible()]
    assert "I wait for it: she sends the contract" in texts


def test_who_never_waits_for_anybody_sees_no_sides(bench: Bench, writing: Writing) -> None:
    bench.window.show_section(Section.TODAY)
    model = bench.desk.today.model
    words = [model.index(n).data() for n in range(model.rowCount())]
    assert "Late" in words
    assert not any("owe" in w or "wait" in w for w in words)


def test_the_side_is_turned_with_one_key(bench: Bench, writing: Writing, keys: Keys) -> None:
    bench.window.show_section(Section.TODAY)
    view = bench.desk.today.view
    view.setFocus()
    row = bench.desk.today.promise()
    assert row is not None
    keys.press(view, Qt.Key.Key_W)
    assert follow_ups.row(bench.store, row.id).side is Side.THEIRS
    bench.window.actions_.undo.trigger()
    assert follow_ups.row(bench.store, row.id).side is Side.MINE


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
