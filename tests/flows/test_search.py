"""Searching by keys and by chips, lists that are saved, and what is said when nothing is found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys
from smallcrm.domain.records import CustomerDraft, FollowUpDraft, TagDraft
from smallcrm.services import customers, follow_ups, people
from smallcrm.viewmodels.roles import PersonRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.saved_lists import NamePopover
from smallcrm.widgets.trash_dialog import TrashDialog
from touches import touch


@pytest.fixture(autouse=True)
def world(bench: Bench) -> None:
    store = bench.store
    sarah = customers.add(store, CustomerDraft("Sarah Chen", details=(TagDraft("design"),)), NOW)
    tom = customers.add(store, CustomerDraft("Tom Baker", details=(TagDraft("big print"),)), NOW)
    follow_ups.add(store, sarah, FollowUpDraft("Send it", NOW.date()), NOW)
    touch(store, "Loved the new logo a lot", sarah)
    touch(store, "Asked about the logo", tom)
    bench.window.show_section(Section.PEOPLE)


def listed(bench: Bench) -> list[str]:
    model = bench.window.people_model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def search(bench: Bench, words: str) -> None:
    bench.window.people.search.setText(words)


def settled(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_a_name_and_a_word_find_her_note_with_the_word_marked(bench: Bench) -> None:
    search(bench, "sarah logo")
    assert listed(bench) == ["Sarah Chen"]
    row = bench.window.people_model.index(0)
    words, marks = row.data(PersonRole.SECOND_LINE), row.data(PersonRole.MARKS)
    assert [words[start : start + length] for start, length in marks] == ["logo"]
    bench.window.people.view.grab()
    bench.window.people.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.window.people.view.grab()


def test_what_takes_longer_than_a_key_comes_after_it(bench: Bench, qtbot: QtBot) -> None:
    search(bench, "quiet:yes")
    assert bench.window.people_model.finding.is_going_on
    search(bench, "quiet:no")
    assert bench.window.people.empty.words.text() == "Still looking…"
    settled(bench, qtbot)
    assert listed(bench) == ["Sarah Chen", "Tom Baker"]
    assert not bench.window.people_model.finding.is_going_on


def test_chips_write_the_search_and_take_it_back(bench: Bench) -> None:
    pane, chips = bench.window.people, bench.window.people.chips
    search(bench, "sarah")
    chips.buttons[0].click()
    assert pane.search.text() == "sarah due:week"
    assert listed(bench) == ["Sarah Chen"]
    assert chips.buttons[0].isChecked()
    search(bench, "sarah due:late")
    chips.buttons[0].click()
    assert pane.search.text() == "sarah due:week"
    chips.buttons[0].click()
    assert pane.search.text() == "sarah"
    search(bench, "tag:design or city:x tom")
    mine = [b for b in chips.buttons if not b.isHidden() and b.text() == "city:x"]
    mine[0].click()
    assert pane.search.text() == "tag:design tom"


def test_a_tag_is_written_from_the_menu(bench: Bench) -> None:
    chips = bench.window.people.chips
    search(bench, "tom")
    chips.more.click()
    menu = chips.findChild(QMenu)
    assert menu is not None
    (tag,) = (a for a in menu.actions() if a.text() == "#big print")
    tag.trigger()
    menu.close()
    assert bench.window.people.search.text() == 'tom tag:"big print"'
    assert listed(bench) == ["Tom Baker"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("colour:red", "“colour:” is no field, so its words are searched for. Fields: tag:"),
        ("due:so", "due: takes today, late, week, none, a date"),
        ("no:moon", "no: takes next, email"),
        ("last:x", "last: takes never"),
        ("on:x", "on: takes today"),
        ("kind:x", "kind: takes call"),
        ("amount:x", "amount: takes an amount"),
        ("quiet:maybe", "quiet: takes yes or no."),
        ("is:x", "is: takes trash"),
        ("phone:x", "phone: takes a word"),
        ("rating:x", "rating: takes a score such as <4 (of 10)"),
        ('feedback:" "', "feedback: takes low, high, any, none"),
        ("rating:<4", ""),
        ("sarah", ""),
    ],
)
def test_a_quiet_hint_says_what_was_not_understood(bench: Bench, words: str, said: str) -> None:
    search(bench, words)
    hint = bench.window.people.chips.hint
    assert hint.text().startswith(said)
    assert hint.isHidden() == (not said)


def test_nothing_found_says_where_it_was_looked(bench: Bench, qtbot: QtBot) -> None:
    pane = bench.window.people
    search(bench, "zoe")
    assert pane.empty.words.text() == (
        "Nobody called “zoe”, and no note says it. Looked in 2 notes and 2 people."
    )
    assert (pane.empty.button.text(), pane.empty.second.text()) == (
        "Add zoe",
        "Search the trash too",
    )
    search(bench, "tag:nothing")
    assert pane.empty.words.text() == "Nobody fits “tag:nothing”. Looked in 2 people."
    assert pane.empty.button.isHidden()
    pane.search.left.emit()
    assert people.count(bench.store) == 2


def test_the_trash_is_searched_too(bench: Bench, qtbot: QtBot) -> None:
    (row,) = (p for p in people.page(bench.store) if p.name == "Tom Baker")
    customers.delete(bench.store, [row.id], NOW)
    pane = bench.window.people
    search(bench, "baker")
    pane.empty.second.click()
    dialog = bench.window.findChild(TrashDialog)
    assert dialog is not None
    assert dialog.search.text() == "baker"
    assert dialog.model.rowCount() == 1
    dialog.close()
    search(bench, "is:trash")
    settled(bench, qtbot)
    assert listed(bench) == ["Tom Baker"]
    pane.view.setCurrentIndex(bench.window.people_model.index(0))
    assert bench.desk.person.customer is None
    pane.view.opened.emit(bench.window.people_model.index(0))
    assert [d.search.text() for d in bench.window.findChildren(TrashDialog)][-1] == "Tom Baker"
    bench.window.findChildren(TrashDialog)[-1].close()


def popover(bench: Bench) -> NamePopover:
    return bench.window.findChildren(NamePopover)[-1]


def save(bench: Bench, words: str, name: str) -> None:
    search(bench, words)
    bench.window.actions_.save_list.trigger()
    popover(bench).edit.setText(name)
    popover(bench).edit.returnPressed.emit()


def saved(bench: Bench) -> list[tuple[str, str]]:
    rows = bench.window.sections.rows
    return [(row.name, row.count) for row in rows if row.section is Section.SAVED]


def test_a_search_is_saved_shown_counted_and_changed(bench: Bench, qtbot: QtBot) -> None:
    acts = bench.window.actions_
    assert not acts.save_list.isEnabled()
    save(bench, "tag:design", "Designers")
    assert bench.strip == "List “Designers” saved."
    save(bench, "has:tag", "Everybody")
    qtbot.waitUntil(lambda: saved(bench) == [("Designers", "1"), ("Everybody", "2")])
    search(bench, "")
    numbers = [str(row.id) for row in people.saved(bench.store)]
    bench.window.show_section(Section.SAVED, numbers[0])
    assert bench.window.people.search.text() == "tag:design"
    assert listed(bench) == ["Sarah Chen"]
    acts.find.trigger()
    assert bench.window.saved_list == numbers[0]
    search(bench, "tag:design or tom")
    acts.save_list.trigger()
    assert people.saved(bench.store)[0].query == "tag:design or tom"
    qtbot.waitUntil(lambda: saved(bench)[0] == ("Designers", "2"))
    acts.rename_list.trigger()
    popover(bench).edit.setText("Everybody")
    popover(bench).edit.returnPressed.emit()
    assert popover(bench).words.text() == "There is a list of this name already."
    popover(bench).edit.setText("A few")
    popover(bench).edit.returnPressed.emit()
    acts.list_down.trigger()
    assert [name for name, _ in saved(bench)] == ["Everybody", "A few"]
    acts.list_down.trigger()
    acts.list_up.trigger()
    assert [name for name, _ in saved(bench)] == ["A few", "Everybody"]
    acts.remove_list.trigger()
    assert [name for name, _ in saved(bench)] == ["Everybody"]
    assert bench.window.people.search.text() == ""
    acts.undo.trigger()
    assert [name for name, _ in saved(bench)] == ["A few", "Everybody"]
    settled(bench, qtbot)


def test_the_menu_of_a_saved_list(bench: Bench, qtbot: QtBot) -> None:
    save(bench, "tag:design", "Designers")
    strip = bench.window.strip.list
    strip.setCurrentRow(strip.count() - 1)
    place = strip.visualItemRect(strip.currentItem()).center()
    strip.customContextMenuRequested.emit(place)
    menu = next(m for m in bench.window.findChildren(QMenu) if m.isVisible())
    assert bench.window.actions_.remove_list in menu.actions()
    menu.close()
    strip.customContextMenuRequested.emit(QPoint(2, 2))
    assert not any(m.isVisible() for m in bench.window.findChildren(QMenu))
    settled(bench, qtbot)


def test_chips_come_with_the_keys_and_go_with_them(bench: Bench, qtbot: QtBot) -> None:
    pane = bench.window.people
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    pane.view.setFocus()
    assert pane.chips.isHidden()
    pane.focus_search()
    assert not pane.chips.isHidden()
    pane.chips.buttons[0].setFocus()
    assert not pane.chips.isHidden()
    pane.view.setFocus()
    keys = Keys(qtbot)
    keys.type(pane.search, "sarah")
    assert not pane.chips.isHidden()
    assert isinstance(pane.chips, QWidget)
    assert pane.view.currentIndex() != QModelIndex()
