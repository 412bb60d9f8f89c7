"""A follow-up that comes again, by keys: written, done, missed, changed, stopped, taken back."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.records import FollowUpRow, Repeat
from smallcrm.services import follow_ups, recurrences
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.next_step import PromiseCard, SnoozeMenu
from smallcrm.widgets.repeat_popover import RepeatPopover

TODAY = date(2026, 11, 25)
WEDNESDAYS = Repeat("FREQ=WEEKLY;BYDAY=WE", TODAY)


@pytest.fixture
def pane(bench: Bench, writing: Writing) -> AgendaPane:
    """Today, with "Chase payment" selected: due today, and every Wednesday."""
    bench.window.show_section(Section.TODAY)
    pane = bench.desk.today
    pane.view.setFocus()
    row = at(pane, "Chase payment")
    assert row.due_on == TODAY
    recurrences.set_repeat(bench.store, row.id, WEDNESDAYS)
    pane.select(row.id)
    return pane


def shift_r(qtbot: QtBot, pane: AgendaPane) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)


def at(pane: AgendaPane, text: str) -> FollowUpRow:
    rows = [pane.model.row(pane.model.index(n)) for n in range(pane.model.rowCount())]
    (found,) = [r for r in rows if r is not None and r.text == text]
    return found


def popover(pane: AgendaPane) -> RepeatPopover:
    found = pane.findChild(RepeatPopover)
    assert found is not None
    return found


def test_done_says_the_next_and_undo_takes_both_back(
    bench: Bench, pane: AgendaPane, keys: Keys
) -> None:
    row = pane.promise()
    assert row is not None
    keys.type(pane.view, " ")
    assert bench.strip == "Done: Chase payment. Next Wed 2 Dec."
    rows = customer_rows(bench, row)
    assert [r.due_on for r in rows] == [date(2026, 12, 2)]
    bench.window.undo_strip.undo_requested.emit()
    assert [(r.id, r.due_on) for r in customer_rows(bench, row)] == [(row.id, TODAY)]
    pane.select(row.id)
    keys.type(pane.view, "x")
    assert bench.strip == "Dropped: Chase payment. Next Wed 2 Dec."


def customer_rows(bench: Bench, row: FollowUpRow) -> list[FollowUpRow]:
    found = follow_ups.agenda(bench.store, bench.workspace.local_now(), None)
    open_ = (*found.late, *found.today, *found.upcoming, *found.no_date)
    return [r for r in open_ if (r.customer_id, r.text) == (row.customer_id, row.text)]


def test_the_row_says_how_it_comes_again(pane: AgendaPane) -> None:
    index = pane.view.currentIndex()
    assert index.data(AgendaRole.REPEATS) == "every Wednesday"
    assert "every Wednesday" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_another_rule_is_typed_with_its_days_below(
    bench: Bench, pane: AgendaPane, keys: Keys, qtbot: QtBot
) -> None:
    shift_r(qtbot, pane)
    asked = popover(pane)
    assert asked.caption.text() == "Repeat: now every Wednesday"
    keys.type(asked.edit, "every 2nd tue 9am", own=True)
    assert asked.meaning.text() == (
        "Every 2 weeks on Tuesday 09:00: Tue 1 Dec, Tue 15 Dec, Tue 29 Dec"
    )
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    row = at(pane, "Chase payment")
    assert (row.due_on, row.due_time) == (date(2026, 12, 1), time(9))
    assert row.repeat == Repeat("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 12, 1))
    assert bench.strip == "Repeating changed: Chase payment."


def test_what_is_no_rule_is_said_and_nothing_kept(
    bench: Bench, pane: AgendaPane, qtbot: QtBot, keys: Keys
) -> None:
    shift_r(qtbot, pane)
    asked = popover(pane)
    keys.type(asked.edit, "soon", own=True)
    assert asked.meaning.text().startswith("This does not repeat.")
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    assert asked.isVisible()
    asked.edit.clear()
    assert asked.meaning.text().strip() == ""
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert at(pane, "Chase payment").repeat == WEDNESDAYS


def test_it_can_be_stopped(bench: Bench, pane: AgendaPane, keys: Keys, qtbot: QtBot) -> None:
    shift_r(qtbot, pane)
    qtbot.mouseClick(popover(pane).stop, Qt.MouseButton.LeftButton)
    row = at(pane, "Chase payment")
    assert (row.repeat, row.due_on) == (None, TODAY)
    keys.type(pane.view, " ")
    assert bench.strip == "Done: Chase payment."


def test_one_that_comes_once_has_nothing_to_stop(
    bench: Bench, pane: AgendaPane, keys: Keys, qtbot: QtBot
) -> None:
    pane.select(at(pane, "Send corrected invoice").id)
    menu_of(bench, pane, keys).repeat.trigger()
    asked = popover(pane)
    assert (asked.caption.text(), asked.stop.isVisible()) == ("Repeat", False)
    assert asked.meaning.text().strip() == ""


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("monthly", date(2026, 11, 22)),
        ("every sunday", date(2026, 11, 22)),
        ("every tue", date(2026, 12, 1)),
        ("every 1st", date(2026, 12, 1)),
    ],
)
def test_a_late_one_stays_late_when_its_day_is_one_of_the_rule(
    bench: Bench, pane: AgendaPane, keys: Keys, qtbot: QtBot, typed: str, due: date
) -> None:
    row = at(pane, "Send corrected invoice")
    assert row.due_on == date(2026, 11, 22)
    pane.select(row.id)
    shift_r(qtbot, pane)
    asked = popover(pane)
    keys.type(asked.edit, typed, own=True)
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    assert follow_ups.row(bench.store, row.id).due_on == due


def menu_of(bench: Bench, pane: AgendaPane, keys: Keys) -> SnoozeMenu:
    keys.type(pane.view, "s")
    menu = pane.findChild(SnoozeMenu)
    assert menu is not None
    menu.hide()
    return menu


def test_what_is_done_has_no_rule_to_change(pane: AgendaPane, keys: Keys, qtbot: QtBot) -> None:
    keys.type(pane.view, " ")
    done = [pane.model.row(pane.model.index(n)) for n in range(pane.model.rowCount())]
    (row,) = [r for r in done if r is not None and r.closed_at and r.text == "Chase payment"]
    pane.select(row.id)
    shift_r(qtbot, pane)
    assert pane.findChild(RepeatPopover) is None


def test_the_persons_card_shows_it(bench: Bench, pane: AgendaPane) -> None:
    row = pane.promise()
    assert row is not None
    assert row.customer_id is not None
    bench.desk.open_customer(int(row.customer_id))
    cards = [c for c in bench.window.findChildren(PromiseCard) if c.isVisible()]
    (card,) = [c for c in cards if c.text.text() == "Chase payment"]
    assert card.rule.text() == "every Wednesday"
    assert card.sign.isVisible()
    recurrences.stop(bench.store, row.id)
    assert not card.sign.isVisible()
    assert card.text.width() > 100, "the words are seen also where nothing stands below them"
    assert not card.rule.isVisible()


def test_a_line_makes_one(bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot) -> None:
    bench.desk.open_customer(int(person(bench, "Tom Baker")))
    note = bench.desk.person_pane.note
    note.edit.setFocus()
    qtbot.keyClicks(note.edit, "send report every fri")
    qtbot.keyClick(note.edit, Qt.Key.Key_Return)
    assert bench.strip == "Saved to Tom Baker. Follow-up every Friday, first Fri 27 Nov."
