"""The lists by keys: what is moved stays selected, what is nobody's is given or removed."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.records import TagDraft
from smallcrm.services import customers, follow_ups, people, timeline, unsorted
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.give_popover import GivePopover

TODAY = date(2026, 11, 25)


def today(bench: Bench) -> AgendaPane:
    bench.window.show_section(Section.TODAY)
    bench.desk.today.view.setFocus()
    return bench.desk.today


def select(pane: AgendaPane, text: str) -> None:
    for number in range(pane.model.rowCount()):
        row = pane.model.row(pane.model.index(number))
        if row is not None and row.text == text:
            pane.view.setCurrentIndex(pane.model.index(number))
            return
    raise AssertionError(text)


def test_a_follow_up_that_is_moved_stays_the_selected_one(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    pane = today(bench)
    select(pane, "Send the final files")
    row = pane.promise()
    assert row is not None
    assert row.due_on is not None
    for step, key in ((1, "+"), (2, "+"), (1, "-"), (8, "*")):
        keys.type(pane.view, key)
        now = pane.promise()
        assert now is not None
        assert now.id == row.id
        assert now.due_on == row.due_on + timedelta(days=step)


def test_earlier_leaves_a_late_one_alone_and_later_is_today(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    pane = today(bench)
    select(pane, "Send corrected invoice")
    row = pane.promise()
    assert row is not None
    keys.type(pane.view, "-_")
    assert follow_ups.row(bench.store, row.id).due_on == date(2026, 11, 22)
    keys.type(pane.view, "+")
    assert follow_ups.row(bench.store, row.id).due_on == TODAY


def test_after_done_the_next_one_is_selected(bench: Bench, writing: Writing, keys: Keys) -> None:
    pane = today(bench)
    select(pane, "Send corrected invoice")
    keys.press(pane.view, Qt.Key.Key_Space)
    row = pane.promise()
    assert row is not None
    assert row.text == "Ring about the brochure"


def write_down(bench: Bench, writing: Writing, keys: Keys, words: str) -> AgendaPane:
    writing.come_up()
    keys.type(writing.panel.field.edit, words)
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    bench.window.show_section(Section.UNSORTED)
    pane = bench.desk.unsorted
    pane.view.setFocus()
    return pane


def test_a_note_of_nobody_is_removed_and_comes_back(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    pane = write_down(bench, writing, keys, "wrong number again")
    keys.press(pane.view, Qt.Key.Key_Delete)
    assert unsorted.pile(bench.store).notes == ()
    bench.window.actions_.undo.trigger()
    assert [n.body for n in unsorted.pile(bench.store).notes] == ["wrong number again"]


def test_a_note_of_nobody_is_given_to_somebody_new(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    pane = write_down(bench, writing, keys, "rang about the menu #print")
    keys.type(pane.view, "g")
    popover: GivePopover | None = pane.findChild(GivePopover)
    assert popover is not None
    keys.type(popover.edit, "Zebedee Quill")
    assert popover.picks.item(0).text() == "New: Zebedee Quill"
    keys.press(popover.edit, Qt.Key.Key_Return)
    zebedee = people.by_prefix(bench.store, "Zebedee", 1)[0].id
    assert timeline.page(bench.store, zebedee)[0].body == "rang about the menu #print"
    tags = [d.value for d in customers.detail(bench.store, zebedee).details]
    assert tags == [TagDraft("print")]


def test_home_and_end_pass_the_headings(bench: Bench, writing: Writing, keys: Keys) -> None:
    pane = today(bench)
    rows = [r for n in range(pane.model.rowCount()) if (r := pane.model.row(pane.model.index(n)))]
    for key, wanted in ((Qt.Key.Key_End, rows[-1]), (Qt.Key.Key_Home, rows[0])):
        keys.press(pane.view, key)
        row = pane.promise()
        assert row is not None
        assert row.id == wanted.id


def test_f6_goes_from_the_people_to_what_happened_with_one(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    bench.window.people.view.setFocus()
    bench.window.actions_.next_pane.trigger()
    assert bench.desk.person_pane.timeline.view.hasFocus()
    bench.window.actions_.next_pane.trigger()
    bench.window.actions_.previous_pane.trigger()
    assert bench.desk.person_pane.timeline.view.hasFocus()


def test_who_is_opened_from_the_line_has_the_keys(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    writing.come_up()
    keys.type(writing.panel.field.edit, "Sarah: loved it")
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return, control=True)
    assert writing.panel.isVisible()
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    assert bench.desk.person.customer == person(bench, "Sarah Chen")
    qtbot.waitUntil(bench.desk.person_pane.timeline.view.hasFocus)
