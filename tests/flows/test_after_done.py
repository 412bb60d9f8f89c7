"""What comes after: the next step in one thin row, the third snooze, and when one was told."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt

from flows.conftest import Bench, Keys
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpId,
    FollowUpState,
    Repeat,
    Side,
)
from smallcrm.services import customers, follow_ups, timeline
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.ledger_popover import LedgerPopover
from smallcrm.widgets.next_step import SnoozeMenu
from smallcrm.widgets.reword_popover import RewordPopover

TODAY = date(2026, 11, 25)


def someone(bench: Bench, name: str, *texts: str) -> CustomerId:
    now = bench.clock.now()
    customer = customers.add(bench.store, CustomerDraft(name), now)
    for text in texts:
        follow_ups.add(bench.store, customer, FollowUpDraft(text, TODAY), now)
    return customer


def today(bench: Bench) -> AgendaPane:
    bench.window.show_section(Section.TODAY)
    bench.desk.today.view.setFocus()
    return bench.desk.today


def open_of(bench: Bench, customer: CustomerId) -> list[tuple[str, date | None, time | None]]:
    found = customers.detail(bench.store, customer).follow_ups
    return [(f.text, f.due_on, f.due_time) for f in found]


# --- the next step -------------------------------------------------------------------------------


def test_done_asks_for_the_next_step_and_takes_no_key(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    someone(bench, "Ben", "second")
    pane, row = today(bench), bench.desk.next_row
    keys.press(pane.view, Qt.Key.Key_Space)
    assert row.isVisible()
    assert row.words.text() == row.edit.accessibleName() == "Next step for Ana Lima?"
    assert row.edit.placeholderText() == "type it, or go on (A)"
    assert pane.view.hasFocus()
    assert bench.strip == "Done: first."
    keys.press(pane.view, Qt.Key.Key_Space)
    assert row.words.text() == "Next step for Ben?", "the next Done asks anew"
    assert keys.count == 2


def test_it_is_typed_in_the_words_of_the_line(bench: Bench, keys: Keys) -> None:
    ana = someone(bench, "Ana Lima", "first")
    someone(bench, "Ben", "second")
    pane, row = today(bench), bench.desk.next_row
    keys.press(pane.view, Qt.Key.Key_Space)
    keys.type(pane.view, "a")
    assert row.edit.hasFocus()
    keys.type(row.edit, "loved it. Send invoice fri 10am")
    assert row.meaning.text() == "Note today 14:30 · Fri 27 Nov 10:00, in 2 days"
    keys.press(row.edit, Qt.Key.Key_Return)
    assert open_of(bench, ana) == [("Send invoice", date(2026, 11, 27), time(10))]
    assert timeline.page(bench.store, ana)[0].body == "loved it"
    assert bench.strip == "Saved to Ana Lima. Follow-up Fri 27 Nov 10:00."
    assert not row.isVisible()
    assert pane.view.hasFocus()


def test_without_a_day_it_is_a_step_all_the_same(bench: Bench, keys: Keys) -> None:
    ana = someone(bench, "Ana Lima", "first")
    pane, row = today(bench), bench.desk.next_row
    keys.press(pane.view, Qt.Key.Key_Space)
    row.go_in()
    keys.type(row.edit, "lunch at her place")
    keys.press(row.edit, Qt.Key.Key_Return)
    assert [text for text, _, _ in open_of(bench, ana)] == ["lunch at her place"]
    bench.window.actions_.undo.trigger()
    assert open_of(bench, ana) == []


def test_tab_goes_into_the_row(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    someone(bench, "Ben", "second")
    pane = today(bench)
    keys.press(pane.view, Qt.Key.Key_Space)
    keys.press(pane.view, Qt.Key.Key_Tab)
    assert bench.desk.next_row.edit.hasFocus()


def test_escape_and_an_empty_enter_put_it_away(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    someone(bench, "Ben", "second")
    pane, row = today(bench), bench.desk.next_row
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        keys.press(pane.view, Qt.Key.Key_Space)
        keys.type(pane.view, "a")
        keys.press(row.edit, key)
        assert not row.isVisible()
        assert pane.isVisible()


def test_it_goes_with_the_next_action_and_with_time(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    someone(bench, "Ben", "second", "third")
    pane, row = today(bench), bench.desk.next_row
    keys.press(pane.view, Qt.Key.Key_Space)
    assert row.isVisible()
    keys.press(pane.view, Qt.Key.Key_Plus)
    assert not row.isVisible()
    bench.window.actions_.undo.trigger()
    bench.window.actions_.undo.trigger()
    keys.press(pane.view, Qt.Key.Key_Home)
    keys.press(pane.view, Qt.Key.Key_Space)
    assert row.isVisible()
    assert row.timer.isActive()
    row.timer.timeout.emit()
    assert not row.isVisible()


def test_what_is_half_typed_stays(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    someone(bench, "Ben", "second")
    pane, row = today(bench), bench.desk.next_row
    keys.press(pane.view, Qt.Key.Key_Space)
    row.go_in()
    keys.type(row.edit, "half a th")
    pane.view.setFocus()
    row.timer.timeout.emit()
    keys.press(pane.view, Qt.Key.Key_Space)
    assert row.isVisible()
    assert row.words.text() == "Next step for Ana Lima?"
    assert row.edit.text() == "half a th"


def test_who_it_is_about_must_be_settled(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    for name in ("Sarah Chen", "Sarah Okafor"):
        someone(bench, name)
    pane, row = today(bench), bench.desk.next_row
    keys.press(pane.view, Qt.Key.Key_Space)
    row.go_in()
    keys.type(row.edit, "@sarah call her fri")
    keys.press(row.edit, Qt.Key.Key_Return)
    assert row.meaning.text() == "Who is meant? Type the whole name, or choose."
    assert row.edit.text() == "@sarah call her fri"


def test_it_does_not_ask_where_something_is_open_or_comes_again(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first", "second")
    ben = someone(bench, "Ben")
    follow_ups.add(bench.store, None, FollowUpDraft("nobody's", TODAY), bench.clock.now())
    weekly = FollowUpDraft("third", TODAY, repeat=Repeat("FREQ=WEEKLY", TODAY))
    follow_ups.add(bench.store, ben, weekly, bench.clock.now())
    pane, row = today(bench), bench.desk.next_row
    for text, asks in (("first", False), ("third", False), ("nobody's", False), ("second", True)):
        rows = [pane.model.row(pane.model.index(n)) for n in range(pane.model.rowCount())]
        place = next(n for n, r in enumerate(rows) if r is not None and r.text == text)
        pane.view.setCurrentIndex(pane.model.index(place))
        keys.press(pane.view, Qt.Key.Key_Space)
        assert row.isVisible() is asks, text


def test_the_key_asks_for_the_selected_one_without_a_done(bench: Bench, keys: Keys) -> None:
    ana = someone(bench, "Ana Lima", "first")
    pane, row = today(bench), bench.desk.next_row
    keys.type(pane.view, "a")
    assert row.edit.hasFocus()
    keys.type(row.edit, "and then the proofs tue")
    keys.press(row.edit, Qt.Key.Key_Return)
    assert len(open_of(bench, ana)) == 2


# --- the third snooze ----------------------------------------------------------------------------


def snooze_till_tomorrow(pane: AgendaPane, keys: Keys) -> None:
    keys.type(pane.view, "s")
    menu = next(m for m in pane.findChildren(SnoozeMenu) if m.isVisible())
    keys.press(menu, Qt.Key.Key_T)


def follow_up_page(bench: Bench) -> AgendaPane:
    bench.window.show_section(Section.FOLLOW_UPS)
    bench.desk.follow_ups.view.setFocus()
    return bench.desk.follow_ups


def test_at_the_third_snooze_it_is_asked_once(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    pane, row = follow_up_page(bench), bench.desk.moved_row
    for count in range(1, 5):
        snooze_till_tomorrow(pane, keys)
        assert follow_ups.row(bench.store, FollowUpId(1)).snooze_count == count
        assert row.isVisible() is (count == 3)
        assert pane.view.hasFocus()
        if count == 3:
            assert row.done.text() == "Done  Space"
            assert row.edit.text() == "Edit  E"
            assert row.drop.text() == "Drop  X"
            assert bench.strip == "Snoozed: first. Due: Tomorrow."


def test_its_buttons_do_what_they_say(bench: Bench, keys: Keys) -> None:
    for text in ("one", "two", "three"):
        someone(bench, text.title(), text)
    pane, row = follow_up_page(bench), bench.desk.moved_row

    def ask(number: int) -> None:
        follow_up = FollowUpId(number)
        for _ in range(3):
            bench.desk.promises.snooze(follow_up, TODAY, None)
        assert row.isVisible()

    ask(1)
    row.done.click()
    assert follow_ups.row(bench.store, FollowUpId(1)).state is FollowUpState.DONE
    ask(2)
    row.drop.click()
    assert follow_ups.row(bench.store, FollowUpId(2)).state is FollowUpState.DROPPED
    ask(3)
    row.edit.click()
    popover = bench.window.findChild(RewordPopover)
    assert popover is not None
    assert popover.edit.selectedText() == "three"
    keys.type(popover.edit, "a third of it")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert follow_ups.row(bench.store, FollowUpId(3)).text == "a third of it"
    assert not row.isVisible()
    assert pane.isVisible()


def test_the_question_goes_by_itself(bench: Bench) -> None:
    someone(bench, "Ana Lima", "first")
    row = bench.desk.moved_row
    for _ in range(3):
        bench.desk.promises.snooze(FollowUpId(1), TODAY, None)
    assert row.isVisible()
    row.timer.timeout.emit()
    assert not row.isVisible()


def test_the_words_are_changed_by_a_key(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    pane = today(bench)
    keys.type(pane.view, "e")
    popover = pane.findChild(RewordPopover)
    assert popover is not None
    keys.type(popover.edit, "ring her")
    keys.press(popover.edit, Qt.Key.Key_Return)
    row = follow_ups.row(bench.store, FollowUpId(1))
    assert (row.text, row.due_on, row.side) == ("ring her", TODAY, Side.MINE)


# --- when was I told? ----------------------------------------------------------------------------


def test_when_it_was_told_is_looked_up_by_a_key(bench: Bench, keys: Keys) -> None:
    someone(bench, "Ana Lima", "first")
    pane = today(bench)
    keys.type(pane.view, "?")
    popover = pane.findChild(LedgerPopover)
    assert popover is not None
    assert popover.words() == ["Written Wed 25 Nov 14:30", "Due Wed 25 Nov", "not told yet"]
    assert popover.area.hasFocus()
    spoken = "Written Wed 25 Nov 14:30. Due Wed 25 Nov: not told yet"
    assert popover.area.accessibleDescription() == spoken
    keys.press(popover.area, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_the_palette_has_it_too(bench: Bench) -> None:
    someone(bench, "Ana Lima", "first")
    today(bench)
    bench.window.actions_.run("told")
    popover = bench.desk.today.findChild(LedgerPopover)
    assert popover is not None
    assert popover.isVisible()
