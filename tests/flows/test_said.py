"""The page "What they say": counted by people, unfolded, changed, narrowed, opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys, person
from flows.feedback_desk import add, form
from smallcrm.app.writing import Writing
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.services import feedback, people, themes
from smallcrm.viewmodels.roles import SaidRole, TimelineRole
from smallcrm.viewmodels.said import SaidModel
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.said_page import NameGroupDialog, SaidPage

SAID = (
    ("Ana Lima", "Please add a dark mode", 20, "the site", "survey"),
    ("Tom Baker", "dark mode please", 21, "the site", "survey"),
    ("Sarah Chen", "I want dark mode", 22, "the site", "a call"),
    ("Sarah Chen", "still no dark mode", 23, "", "a call"),
    ("Tom Baker", "Parking is a nightmare", 1, "the shop", ""),
    ("Ana Lima", "no parking near the shop", 2, "the shop", ""),
    ("Ana Lima", "Your dog is lovely", 3, "", ""),
)


@pytest.fixture
def page(bench: Bench, writing: Writing, qtbot: QtBot) -> SaidPage:
    for name, words, day, topic, source in SAID:
        draft = FeedbackDraft(words, date(2026, 11, day), Score(day % 11, 10), topic, source)
        add(bench, name, draft)
    return shown(bench, qtbot)


def shown(bench: Bench, qtbot: QtBot) -> SaidPage:
    bench.window.actions_.work.feedback.said.trigger()
    found = bench.window.findChild(SaidPage)
    assert isinstance(found, SaidPage)
    qtbot.waitUntil(lambda: found.model.is_read and bench.workspace.jobs.is_idle)
    return found


def rows(page: SaidPage) -> list[str]:
    """Groups with their number, comments with a dash."""
    model, found = page.model, []
    for n in range(model.rowCount()):
        index = model.index(n)
        if index.data(SaidRole.ROW_TYPE) == "group":
            found.append(f"{index.data(SaidRole.TITLE)}: {index.data(SaidRole.COUNT)}")
        else:
            found.append(f"- {index.data(TimelineRole.BODY) or index.data(SaidRole.TITLE)}")
    return found


def at(page: SaidPage, words: str) -> QModelIndex:
    """The row that begins so, which is at hand then."""
    model: SaidModel = page.model
    for n in range(model.rowCount()):
        index = model.index(n)
        if str(index.data(Qt.ItemDataRole.AccessibleTextRole)).find(words) >= 0:
            page.view.setCurrentIndex(index)
            return index
    raise AssertionError(words)


def settled(bench: Bench, qtbot: QtBot, page: SaidPage, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle and not page.model.stale and until())


def test_groups_are_counted_by_people_and_unfold_to_all_words(
    bench: Bench, page: SaidPage, keys: Keys
) -> None:
    assert rows(page) == ["dark mode: 3 people", "parking: 2 people", "On its own: 1 person"]
    assert page.head.text() == "7 comments of 3 people"
    first = page.model.index(0)
    assert first.data(SaidRole.BELOW) == (
        "4 comments · 5.0 of 10 on average (4 scores) · “still no dark mode”"
    )
    assert "average" not in str(page.model.index(1).data(SaidRole.BELOW))
    assert str(first.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", folded")
    page.view.setFocus()
    page.view.setCurrentIndex(first)
    keys.press(page.view, Qt.Key.Key_Return)
    assert rows(page)[:5] == [
        *("dark mode: 3 people", "- still no dark mode", "- I want dark mode"),
        *("- dark mode please", "- Please add a dark mode"),
    ]
    assert page.model.index(3).data(TimelineRole.HEAD) == (
        "Tom Baker · 10 of 10 · 21 Nov · the site · survey"
    )
    keys.press(page.view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert page.view.currentIndex().row() == 0
    keys.press(page.view, Qt.Key.Key_Left)
    assert len(rows(page)) == 3
    keys.press(page.view, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert bench.desk.person.customer == person(bench, "Sarah Chen")


def test_a_group_is_named_and_keeps_its_place(
    bench: Bench, page: SaidPage, keys: Keys, qtbot: QtBot
) -> None:
    at(page, "parking")
    keys.press(page.view, Qt.Key.Key_E)
    dialog = page.window().findChild(NameGroupDialog)
    assert isinstance(dialog, NameGroupDialog)
    assert dialog.name.text() == "parking"
    dialog.name.setText(" ")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.message.text() == "There is nothing here to keep."
    dialog.name.setText("Where to park")
    dialog.save.click()
    settled(bench, qtbot, page, lambda: "Where to park: 2 people" in rows(page))
    assert bench.strip == "The group is called “Where to park”."
    at(page, "dark mode")
    keys.press(page.view, Qt.Key.Key_F2)
    (again,) = [d for d in page.window().findChildren(NameGroupDialog) if d.isVisible()]
    again.name.setText("where to park")
    again.save.click()
    assert again.message.text() == "There is a group of this name. Merge them instead."
    again.reject()
    bench.window.actions_.undo.trigger()
    settled(bench, qtbot, page, lambda: "parking: 2 people" in rows(page))


def menu_of(page: SaidPage, words: str) -> QMenu:
    menu = LetterMenu(page)
    page.fill(menu, at(page, words))
    return menu


def choose(menu: QMenu, *path: str) -> None:
    for name in path[:-1]:
        (act,) = [a for a in menu.actions() if a.text() == name]
        found = act.menu()
        assert isinstance(found, QMenu)
        menu = found
    (act,) = [a for a in menu.actions() if a.text().split("\t")[0] == path[-1]]
    act.trigger()


def test_groups_are_merged_and_found_again(bench: Bench, page: SaidPage, qtbot: QtBot) -> None:
    choose(menu_of(page, "parking"), "Merge into", "dark mode")
    settled(bench, qtbot, page, lambda: len(rows(page)) == 2)
    assert rows(page) == ["dark mode: 3 people", "On its own: 1 person"]
    assert bench.strip == "Merged into “dark mode”."
    choose(menu_of(page, "dark mode"), "Group by likeness again")
    settled(bench, qtbot, page, lambda: len(rows(page)) == 3)
    assert themes.names(bench.store) == {}


def test_a_comment_is_moved_taken_out_and_begins_a_group(
    bench: Bench, page: SaidPage, keys: Keys, qtbot: QtBot
) -> None:
    page.model.turn(at(page, "dark mode"))
    at(page, "Please add a dark mode")
    keys.press(page.view, Qt.Key.Key_Delete)
    settled(bench, qtbot, page, lambda: "On its own: 1 person" in rows(page))
    assert bench.strip == "Comment of Ana Lima moved."
    page.model.turn(at(page, "On its own"))
    choose(menu_of(page, "Your dog"), "Move to", "parking")
    settled(bench, qtbot, page, lambda: page.model.rowCount() == 7)
    parking = page.model.group(at(page, "parking"))
    assert parking is not None
    assert len(parking.rows) == 3
    choose(menu_of(page, "Please add a dark mode"), "Move to", "New group…")
    (dialog,) = [d for d in page.window().findChildren(NameGroupDialog) if d.isVisible()]
    assert dialog.name.text() == ""
    dialog.name.setText("Wishes")
    dialog.save.click()
    settled(bench, qtbot, page, lambda: "Wishes: 1 person" in rows(page))
    at(page, "a call: still no dark mode")
    keys.press(page.view, Qt.Key.Key_G)
    (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
    assert {a.text() for a in menu.actions()} >= {"parking", "Wishes", "New group…"}
    menu.close()


def test_only_some_are_looked_at_and_counted(bench: Bench, page: SaidPage, qtbot: QtBot) -> None:
    assert page.topic.isVisible()
    page.topic.set_key(2)
    page.topic.chosen.emit(2)
    assert rows(page) == ["dark mode: 3 people"]
    assert page.head.text() == "3 comments of 3 people"
    page.source.set_key(1)
    page.source.chosen.emit(1)
    assert rows(page) == ["dark mode: 1 person"]
    page.topic.set_key(1)
    page.topic.chosen.emit(1)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.words.text() == "Nothing was said in that time, of that topic, from there."
    assert not page.empty.button.isVisible()
    for choice in (page.topic, page.source):
        choice.set_key(0)
        choice.chosen.emit(0)
    old = FeedbackDraft("parking again, terrible parking", date(2026, 6, 1))
    feedback.add(bench.store, person(bench, "May Wong"), old, NOW)
    settled(bench, qtbot, page, lambda: "parking: 3 people" in rows(page))
    page.period.set_key(90)
    page.period.chosen.emit(90)
    assert "parking: 2 people" in rows(page)


def test_a_comment_is_edited_from_there(
    bench: Bench, page: SaidPage, keys: Keys, qtbot: QtBot
) -> None:
    page.model.turn(at(page, "On its own"))
    at(page, "Your dog")
    keys.press(page.view, Qt.Key.Key_E)
    made = form(bench)
    made.set_text("words", "Your dog is very lovely")
    made.save.click()
    settled(bench, qtbot, page, lambda: "- Your dog is very lovely" in rows(page))
    assert page.view.currentIndex().data(TimelineRole.BODY) == "Your dog is very lovely"


def test_of_many_on_their_own_some_show_at_first(
    bench: Bench, writing: Writing, qtbot: QtBot, keys: Keys
) -> None:
    who = people.page(bench.store, None, 60)
    for number, one in enumerate(who):
        words = "xyz" + chr(97 + number % 26) * 4 + chr(97 + number // 26) * 5
        feedback.add(bench.store, one.id, FeedbackDraft(words, date(2026, 11, 1)), NOW)
    page = shown(bench, qtbot)
    page.model.turn(at(page, "On its own"))
    assert page.model.rowCount() == 52
    at(page, "Show 10 more")
    keys.press(page.view, Qt.Key.Key_Return)
    assert page.model.rowCount() == 61


def test_where_nothing_was_said_it_says_how_to_begin(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    page = shown(bench, qtbot)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.words.text().startswith("Nothing said yet.")
    assert page.empty.button.isVisible()
    assert bench.window.has_page(Section.SAID)
