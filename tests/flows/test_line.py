"""The line, driven by keys through the real widgets: interaction.md sections 1.2 and 2.3."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from flows.conftest import Bench, Keys, person, promises
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import FollowUpDraft, Side
from smallcrm.services import follow_ups, people, timeline, unsorted
from smallcrm.viewmodels.sections import Section

CHORD = 3
"""Ctrl, Alt and Space: the key for the whole desktop counts as three (interaction.md 1.1)."""


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
    mine = "Ana Lima, I wait for it, she sends the contract, 16:00, today"
    assert mine in words[place:]
    assert "I owe today" in words[:place]
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    texts = [c.text.accessibleName() for c in bench.desk.person_pane.steps.cards if c.isVisible()]
    assert "I wait for it: she sends the contract" in texts


def test_who_never_waits_for_anybody_sees_no_sides(bench: Bench, writing: Writing) -> None:
    now = bench.clock.now()
    agenda = follow_ups.agenda(bench.store, local_now(bench.clock))
    for row in (*agenda.late, *agenda.today, *agenda.upcoming):
        if row.side is Side.THEIRS:
            follow_ups.drop(bench.store, row.id, now)
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
