"""Nothing typed is lost and nothing else is undone: look-ups, pages, pins, the clock, commands."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, SignalInstance
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person, promises
from smallcrm.app import text_size
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import CustomerDraft, CustomerField, FollowUpDraft, Side
from smallcrm.services import customers, drafts, follow_ups, timeline, unsorted
from smallcrm.viewmodels.drafts import Drafts
from smallcrm.widgets.import_dialog import ImportDialog
from smallcrm.widgets.settings_dialog import SettingsDialog

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def last_words(bench: Bench, name: str) -> str:
    return timeline.page(bench.store, person(bench, name))[0].body


def kept(bench: Bench) -> str:
    """The draft of the line that is in the file."""
    return drafts.read(bench.store, "line")


# --- a look-up from outside ----------------------------------------------------------------------


def test_a_call_that_comes_in_costs_no_word(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Tom Baker: half a note")
    writing.brief("tel:+31105550142")
    assert edit.toPlainText() == "+31105550142"
    writing.line.keep()
    qtbot.waitUntil(lambda: kept(bench) == "Tom Baker: half a note")
    keys.press(edit, ESCAPE)
    assert edit.toPlainText() == "Tom Baker: half a note"
    writing.brief("+31105550142")
    edit.setPlainText("Ana Lima: rang meanwhile")
    writing.brief("0105550142")
    keys.press(edit, ESCAPE)
    assert edit.toPlainText() == "Ana Lima: rang meanwhile"
    keys.press(edit, ENTER)
    assert edit.toPlainText() == "Tom Baker: half a note"
    assert last_words(bench, "Ana Lima") == "rang meanwhile"


def test_words_put_aside_survive_the_end_of_the_program(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "Tom Baker: half a note")
    writing.brief("+31105550142")
    writing.panel.field.edit.setPlainText("Ana Lima: rang")
    writing.line.keep()
    qtbot.waitUntil(lambda: kept(bench) == "Ana Lima: rang")
    bench.workspace.drafts.stop()
    after = Drafts(bench.store)
    assert after.read("line") == "Ana Lima: rang"
    assert after.read("line:aside") == '["Tom Baker: half a note"]'


def test_of_a_look_up_nothing_stays(bench: Bench, writing: Writing, keys: Keys) -> None:
    writing.brief("+31105550142")
    keys.press(writing.panel.field.edit, ESCAPE)
    assert writing.panel.field.edit.toPlainText() == ""


def test_the_key_pressed_again_selects_nothing(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: half")
    qtbot.waitUntil(writing.panel.isActiveWindow)
    writing.come_up()
    keys.type(edit, " a note")
    assert edit.toPlainText() == "Ana Lima: half a note"


# --- pages ---------------------------------------------------------------------------------------


def test_a_page_leaves_the_draft_of_the_line_alone(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "Ana Lima: old words")
    keys.press(writing.panel.field.edit, ESCAPE)
    writing.line.keep()
    qtbot.waitUntil(lambda: kept(bench) == "Ana Lima: old words")
    bench.desk.open_customer(int(person(bench, "Tom Baker")))
    bench.desk.person.delete()
    assert bench.desk.person_pane.line.text == ""
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    bench.workspace.drafts.stop()
    assert kept(bench) == "Ana Lima: old words"


def test_backspace_on_an_empty_page_leaves_nobody(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    note = bench.desk.person_pane.note
    keys.type(note.edit, "ab")
    keys.press(note.edit, *(Qt.Key.Key_Backspace,) * 3)
    keys.type(note.edit, "wants the blue one")
    keys.press(note.edit, ENTER)
    assert last_words(bench, "Sarah Chen") == "wants the blue one"
    keys.type(note.edit, "x of nobody")
    keys.press(note.edit, Qt.Key.Key_Home, Qt.Key.Key_Backspace)
    keys.press(note.edit, ENTER)
    assert [n.body for n in unsorted.pile(bench.store).notes] == ["x of nobody"]
    keys.type(note.edit, "hers again")
    keys.press(note.edit, ENTER)
    assert last_words(bench, "Sarah Chen") == "hers again"


@pytest.mark.parametrize("words", ["ok", "import", "sarah"])
def test_a_word_on_a_page_is_a_note(bench: Bench, writing: Writing, keys: Keys, words: str) -> None:
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    edit = bench.desk.person_pane.note.edit
    keys.type(edit, words)
    keys.press(edit, ENTER)
    assert last_words(bench, "Ana Lima") == words


def test_a_page_has_commands_behind_a_slash(bench: Bench, writing: Writing, keys: Keys) -> None:
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    before = len(timeline.page(bench.store, person(bench, "Ana Lima")))
    keys.type(bench.desk.person_pane.note.edit, "/dark")
    keys.press(bench.desk.person_pane.note.edit, ENTER)
    assert bench.window.actions_.dark_theme.isChecked()
    assert len(timeline.page(bench.store, person(bench, "Ana Lima"))) == before


def test_the_page_calls_somebody_by_the_new_name(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    bench.desk.person.set_field(CustomerField.NAME, "Sarah Vermeer")
    keys.type(bench.desk.person_pane.note.edit, "hi there, all")
    assert bench.desk.person_pane.line.chips()[0].text == "Sarah Vermeer"


# --- undo ----------------------------------------------------------------------------------------


def test_only_the_line_itself_is_taken_back(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit, strip = writing.panel.field.edit, writing.panel.toast.strip
    writing.panel.come_up()
    keys.type(edit, "Ana Lima: first words")
    keys.press(edit, ENTER)
    made = customers.add(bench.store, CustomerDraft("From elsewhere"), bench.clock.now())
    strip.button.click()
    assert last_words(bench, "Ana Lima") == "first words"
    assert customers.detail(bench.store, made).name == "From elsewhere"
    assert strip.text.text().startswith("Not undone: something else was done since.")
    writing.come_up()
    keys.press(edit, Qt.Key.Key_Z, control=True)
    assert edit.toPlainText() == ""
    bench.window.actions_.undo.trigger()
    keys.press(edit, Qt.Key.Key_Z, control=True)
    assert edit.toPlainText() == "Ana Lima: first words"
    assert last_words(bench, "Ana Lima") != "first words"


def test_after_undo_in_the_strip_the_words_come_back(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.panel.come_up()
    keys.type(edit, "Ana Lima: first words")
    keys.press(edit, ENTER)
    writing.panel.toast.strip.button.click()
    step = bench.store.undo_step()
    writing.come_up()
    keys.press(edit, Qt.Key.Key_Z, control=True)
    assert edit.toPlainText() == "Ana Lima: first words"
    assert bench.store.undo_step() == step


def test_a_day_for_a_note_that_was_taken_back_is_for_the_one_before(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    bench.desk.open_customer(int(person(bench, "Ana Lima")))
    before = last_words(bench, "Ana Lima")
    edit = bench.desk.person_pane.note.edit
    keys.type(edit, "some note")
    keys.press(edit, ENTER)
    bench.window.actions_.undo.trigger()
    bench.window.actions_.date_last.trigger()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    field = popup.focusWidget()
    assert field is not None
    keys.type(field, "fri")
    keys.press(field, ENTER)
    assert before in [p.text for p in promises(bench, "Ana Lima")]


# --- who and when --------------------------------------------------------------------------------


def test_somebody_in_the_trash_gets_no_notes(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "sar")
    keys.press(edit, TAB)
    keys.type(edit, "hello there")
    sarah = person(bench, "Sarah Chen")
    before = len(timeline.page(bench.store, sarah))
    customers.delete(bench.store, [sarah], bench.clock.now())
    assert writing.line.chips()[0].text != "Sarah Chen"
    keys.press(edit, ENTER)
    assert len(timeline.page(bench.store, sarah)) == before


@pytest.mark.parametrize("names", ["Ana, Ana Lima", "Ana Lima & Ana Lima", "@ana and @ana"])
def test_who_is_named_twice_is_meant_once(
    bench: Bench, writing: Writing, keys: Keys, names: str
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, f"{names}: lunch together")
    keys.press(edit, ENTER)
    assert "lunch together" in last_words(bench, "Ana Lima")
    assert timeline.page(bench.store, person(bench, "Ana Lima"))[0].others == ()


def test_in_twenty_minutes_is_from_when_it_is_saved(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: call in 20 min")
    keys.press(edit, ESCAPE)
    clock = bench.workspace.clock
    bench.workspace.clock = FixedClock(clock.now() + timedelta(hours=2), clock.zone())
    writing.come_up()
    assert writing.line.chips()[1].text.startswith("Today 16:50")
    keys.press(edit, ENTER)
    assert FollowUpDraft("call", date(2026, 11, 25), time(16, 50)) in promises(bench, "Ana Lima")


# --- commands ------------------------------------------------------------------------------------


def test_a_command_that_is_none_is_no_note(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "/remmove")
    assert writing.panel.keys.text().startswith("No command is called so.")
    keys.press(edit, ENTER)
    assert edit.toPlainText() == "/remmove"
    assert unsorted.pile(bench.store).notes == ()


def test_the_slash_alone_shows_every_command(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "/")
    names = [row.command for row in writing.line.rows()]
    assert {"undo", "keys", "quit", "people", "import_files"} <= set(names)
    keys.press(edit, *(Qt.Key.Key_Down,) * 20)
    assert writing.line.picked() == 20
    assert writing.panel.field.picks.currentRow() == 20


def test_the_line_makes_room_for_what_a_command_shows(
    bench: Bench, writing: Writing, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []

    def opened(_: ImportDialog) -> None:
        seen.append((writing.panel.isVisible(), bench.window.isVisible()))

    monkeypatch.setattr(ImportDialog, "open", opened)
    edit = writing.panel.field.edit
    bench.window.hide()
    writing.come_up()
    keys.type(edit, "/import")
    keys.press(edit, TAB)
    assert seen == []
    assert edit.toPlainText().startswith("/Import")
    keys.press(edit, ENTER)
    writing.come_up()
    keys.type(edit, "/import")
    writing.panel.field.picks.chosen.emit(0)
    assert seen == [(False, True), (False, True)]


def test_the_keys_below_say_when_enter_runs(bench: Bench, writing: Writing, keys: Keys) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "settings")
    assert writing.panel.keys.text().startswith("↵ Run")
    assert writing.line.chips() == []


def test_an_and_in_a_name_stays_in_the_palette(bench: Bench, writing: Writing) -> None:
    bench.desk.adding.add_person("Tom & Co")
    assert [c.words for c in writing.commands.matching("undo")] == ["Undo adding Tom & Co"]


def test_what_stands_beside_a_name_is_shown(bench: Bench, writing: Writing, keys: Keys) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "Kim Lee (Acme) kim@acme.co +31 6 12345678: wants a quote")
    shown = [chip.text for chip in writing.line.chips()]
    assert shown[:4] == ["New: Kim Lee", "Acme", "kim@acme.co", "+31 6 12345678"]
    marks = [s.cursor.selectedText() for s in writing.panel.field.edit.extraSelections()]
    assert marks[:4] == ["Kim Lee", "Acme", "kim@acme.co", "+31 6 12345678"]


# --- what is spoken, and the settings ------------------------------------------------------------


def test_a_look_up_is_spoken(bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "sar")
    qtbot.waitUntil(lambda: edit.accessibleDescription().startswith("Sarah Chen, Acme Design"))
    assert edit.accessibleDescription().endswith("1 of 2")
    keys.press(edit, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: edit.accessibleDescription().startswith("Sarah Okafor"))


def test_little_things_are_seen_below_six_promises(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    sarah = person(bench, "Sarah Chen")
    for number in range(3):
        for side in Side:
            draft = FollowUpDraft(f"p{number}", None, None, side)
            follow_ups.add(bench.store, sarah, draft, bench.clock.now())
    writing.come_up()
    keys.type(writing.panel.field.edit, "sarah chen")
    assert "Oat latte" in writing.panel.brief.accessibleDescription()


def test_settings_that_are_closed_hear_no_more(bench: Bench, writing: Writing) -> None:
    changed: SignalInstance = writing.hot_key.changed
    for _ in range(2):
        bench.window.actions_.run("settings")
        dialog: SettingsDialog | None = bench.window.findChild(SettingsDialog)
        assert dialog is not None
        changed.emit()
        assert dialog.writing.state.text() == "No key is taken."
        dialog.accept()
        changed.emit()
    assert QKeySequence(writing.keys())


# --- little room ---------------------------------------------------------------------------------


def test_with_large_text_the_brief_makes_room_and_nothing_is_cut(
    bench: Bench, writing: Writing, keys: Keys, qapp: QApplication
) -> None:
    base, panel = qapp.font(), writing.panel
    try:
        text_size.apply(qapp, base, 300)
        writing.come_up()
        keys.type(panel.field.edit, "Sarah: called about the logo. Send quote fri 10am #print")
        keys.press(panel.field.edit, ENTER)
        qapp.processEvents()
        room = panel.screen().availableGeometry()
        assert room.contains(panel.geometry())
        shown = [c for c in panel.brief.children() if isinstance(c, QLabel) and c.isVisible()]
        for widget in (panel.field.chips, panel.field.picks, panel.keys, *shown):
            place = QRect(widget.mapTo(panel, QPoint(0, 0)), widget.size())
            assert panel.rect().contains(place), widget
            assert widget.height() >= widget.minimumSizeHint().height()
        assert panel.field.picks.height() >= panel.field.picks.sizeHintForRow(0)
    finally:
        text_size.apply(qapp, base, 100)


def test_what_matters_most_stays_when_there_is_little_room(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "sarah chen")
    brief = writing.panel.brief
    assert brief.count == 5
    brief.fit(3, 1)
    shown = [cells[0].text() for cells in brief.cells if cells[0].isVisible()]
    assert shown == ["Last", "Promised", "Little"]
