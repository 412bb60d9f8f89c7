"""A new person of the line who resembles somebody here: said in words, taken by a key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.records import CustomerDraft, PhoneDraft
from smallcrm.services import customers, timeline
from smallcrm.viewmodels.line import LineViewModel

WORDS = "Robert Smith is here already: short name. Tab takes Robert Smith."


def robert(bench: Bench) -> int:
    number = PhoneDraft("+49 30 1234567")
    return int(customers.add(bench.store, CustomerDraft("Robert Smith", details=(number,)), NOW))


def line(writing: Writing) -> LineViewModel:
    return writing.panel.field.line


def looked(bench: Bench, qtbot: QtBot) -> None:
    """All that was asked for is found, and shown."""
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_tab_takes_who_is_here(bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot) -> None:
    here, field = robert(bench), writing.panel.field
    writing.come_up()
    keys.type(field.edit, "Bob Smith: rang about the logo")
    looked(bench, qtbot)
    assert field.promises.text().splitlines()[-1] == WORDS
    assert line(writing).spoken().endswith(WORDS)
    keys.press(field.edit, Qt.Key.Key_Tab)
    assert field.edit.toPlainText() == "Robert Smith: rang about the logo"
    looked(bench, qtbot)
    assert "is here already" not in field.promises.text()
    keys.press(field.edit, Qt.Key.Key_Return)
    (note,) = timeline.page(bench.store, person(bench, "Robert Smith"))
    assert (person(bench, "Robert Smith"), note.body) == (here, "rang about the logo")
    assert not bench.store.fetch("SELECT 1 FROM customer WHERE name = 'Bob Smith'")


def test_enter_makes_the_new_one_all_the_same(bench: Bench, writing: Writing, keys: Keys) -> None:
    robert(bench)
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Bob Smith: rang")
    keys.press(edit, Qt.Key.Key_Return)
    assert bench.store.fetch("SELECT count(*) FROM customer WHERE name = 'Bob Smith'") == [(1,)]


def test_tab_before_it_is_found_takes_nobody(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    robert(bench)
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Bob Smith: rang")
    keys.press(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "Bob Smith: rang"
    looked(bench, qtbot)
    keys.press(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "Robert Smith: rang"


def test_a_number_beside_the_name_counts(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    robert(bench)
    writing.come_up()
    keys.type(writing.panel.field.edit, "Bobby Smyth 030 1234567: rang")
    looked(bench, qtbot)
    words = line(writing).promise_lines()[-1]
    assert words.startswith("Robert Smith is here already: ")
    assert "same phone number" in words


def test_nothing_is_said_of_who_resembles_nobody(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    robert(bench)
    writing.come_up()
    for text in ("Zoe Quill: rang", "Al: rang", "Robert Jones: rang", "/history", ""):
        writing.panel.field.edit.setPlainText("")
        keys.type(writing.panel.field.edit, text)
        looked(bench, qtbot)
        assert not any("already" in words for words in line(writing).promise_lines())


def test_who_was_said_to_be_new_is_not_asked_of_again(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    robert(bench)
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Robert Smyth: rang")
    keys.press(edit, Qt.Key.Key_Return)
    assert line(writing).is_asking
    keys.press(edit, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    looked(bench, qtbot)
    assert not any("already" in words for words in line(writing).promise_lines())
    keys.press(edit, Qt.Key.Key_Return)
    assert bench.store.fetch("SELECT count(*) FROM customer WHERE name = 'Robert Smyth'") == [(1,)]


def test_who_was_removed_meanwhile_is_not_taken(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    here = robert(bench)
    writing.come_up()
    keys.type(writing.panel.field.edit, "Bob Smith: rang")
    looked(bench, qtbot)
    assert line(writing).promise_lines()[-1] == WORDS
    customers.delete(bench.store, [person(bench, "Robert Smith")], NOW)
    assert here
    looked(bench, qtbot)
    assert not any("already" in words for words in line(writing).promise_lines())
