"""What rules suggest, on Today and on the person's page: accepted, put off, sent, dropped."""

from __future__ import annotations

import threading
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.work_people import person
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.records import CustomerId
from smallcrm.domain.rules import Effect, Happening, RuleDraft
from smallcrm.services import consents, introductions, letters, rules, suggestions, timeline
from smallcrm.viewmodels import suggestions as many
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.checklist_acts import ChecklistActs
from smallcrm.widgets.checklist_groups import IntroductionGroup, LettersGroup, TwoLines
from smallcrm.widgets.letter_dialog import LetterDialog
from smallcrm.widgets.parts.who_popover import WhoPopover

CARD = RuleDraft(
    "Card", Happening.YEARLY, Effect.LETTER, month=11, day=20, text="Hi {name}\n\nHappy day."
)


def suggested(bench: Bench) -> list[str]:
    """The rows below the heading, as they are spoken."""
    model = bench.desk.today.model
    rows = [str(model.index(n).data()) for n in range(model.rowCount())]
    if "Suggested" not in rows:
        return []
    below = rows[rows.index("Suggested") + 1 :]
    return [row for row in below if "rule “" in row]


def stand_on(bench: Bench, words: str) -> QWidget:
    view, model = bench.desk.today.view, bench.desk.today.model
    (index,) = [i for n in range(model.rowCount()) if words in str((i := model.index(n)).data())]
    view.setCurrentIndex(index)
    view.setFocus()
    return view


def button(line: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in line.findChildren(QPushButton) if b.text() == text]
    return found


@pytest.fixture
def people(bench: Bench, qtbot: QtBot) -> list[CustomerId]:
    """Thirteen people of whom the rule suggests something, on Today."""
    made = [person(bench.store, f"P{n:02}") for n in range(13)]
    bench.window.show_section(Section.TODAY)
    assert suggested(bench) == []
    rules.define(bench.store, CARD, date(2026, 11, 1))
    qtbot.waitUntil(lambda: len(suggested(bench)) == 4)
    return made


def test_some_of_each_rule_and_one_row_for_the_rest(bench: Bench, people: list[CustomerId]) -> None:
    first, *_, rest = suggested(bench)
    assert first == "P00, Draft: Hi P00, each year on 20 Nov · rule “Card”"
    assert rest == "10 more, all 13 of the rule “Card” at once"
    assert letters.of_customer(bench.store, people[0]) == (), "nothing is done by itself"


def test_accepted_and_put_off_by_keys(bench: Bench, people: list[CustomerId], qtbot: QtBot) -> None:
    qtbot.keyClick(stand_on(bench, "P00"), Qt.Key.Key_Space)
    assert len(letters.of_customer(bench.store, people[0])) == 1
    assert bench.strip == "Taken up for P00."
    qtbot.waitUntil(lambda: suggested(bench)[-1].startswith("9 more"))
    qtbot.keyClick(stand_on(bench, "P01"), Qt.Key.Key_Z)
    assert letters.of_customer(bench.store, people[1]) == ()
    qtbot.waitUntil(lambda: suggested(bench)[-1].startswith("8 more"))
    bench.store.undo()
    bench.store.undo()
    qtbot.waitUntil(lambda: suggested(bench)[-1].startswith("10 more"))


def test_very_many_are_asked_about_and_done_as_one(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    qtbot.keyClick(stand_on(bench, "10 more"), Qt.Key.Key_Space)
    banner = bench.window.banner
    assert "would make 13 drafts now" in banner.words.text()
    assert [b.text() for b in banner.buttons] == ["Make 13 drafts", "Cancel"]
    assert letters.of_customer(bench.store, people[0]) == ()
    banner.buttons[1].click()
    assert len(suggested(bench)) == 4
    qtbot.keyClick(stand_on(bench, "10 more"), Qt.Key.Key_Space)
    banner.buttons[0].click()
    qtbot.waitUntil(lambda: suggested(bench) == [])
    assert [len(letters.of_customer(bench.store, c)) for c in people] == [1] * 13
    assert bench.strip == "Taken up for 13 people."
    bench.store.undo()
    qtbot.waitUntil(lambda: len(suggested(bench)) == 4)
    assert letters.of_customer(bench.store, people[0]) == ()


def test_all_are_put_off_at_once(bench: Bench, people: list[CustomerId], qtbot: QtBot) -> None:
    qtbot.keyClick(stand_on(bench, "10 more"), Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: suggested(bench) == [])
    assert bench.store.fetch("SELECT answer, count(*) FROM firing") == [("skipped", 13)]


def test_of_very_many_it_is_shown_how_far_they_are_and_they_can_be_stopped(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestions, "STEP", 5)
    acts = bench.window.findChild(ChecklistActs)
    assert acts is not None
    bar, shown = acts.bar, []
    acts.suggestions.working.connect(lambda *what: shown.append(what))
    acts.suggestions.take_all(int(acts.rules.rows()[0].id))
    qtbot.waitUntil(lambda: suggested(bench) == [])
    assert shown == [], "thirteen are not many"
    bench.store.undo()
    qtbot.waitUntil(lambda: len(suggested(bench)) == 4)

    monkeypatch.setattr(many, "MANY", 10)
    seen: list[bool] = []
    acts.suggestions.working.connect(lambda *what: seen.append(bar.isVisible()))
    acts.suggestions.take_all(int(acts.rules.rows()[0].id))
    qtbot.waitUntil(lambda: suggested(bench) == [])
    words = "Going through all of the rule “Card”…"
    assert shown == [(words, n, 13) for n in (0, 5, 10, 13)]
    assert seen == [True] * 4
    qtbot.waitUntil(bar.isHidden)
    assert bench.strip == "Taken up for 13 people."
    bench.store.undo()
    qtbot.waitUntil(lambda: len(suggested(bench)) == 4)

    going, wait = threading.Event(), threading.Event()
    unanswered = suggestions._unanswered

    def slow(*args: Any) -> Any:
        going.set()
        wait.wait(30)
        return unanswered(*args)

    monkeypatch.setattr(suggestions, "_unanswered", slow)
    acts.suggestions.take_all(int(acts.rules.rows()[0].id))
    qtbot.waitUntil(lambda: going.is_set() and bar.isVisible())
    bar.stop.click()
    assert not bar.stop.isEnabled()
    wait.set()
    qtbot.waitUntil(bar.isHidden)
    assert bench.strip == "Stopped. Nothing was changed."
    assert bench.store.fetch("SELECT count(*) FROM letter") == [(0,)]


def test_a_draft_that_must_not_go_is_not_copied(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    qtbot.keyClick(stand_on(bench, "P00"), Qt.Key.Key_Space)
    bench.desk.open_customer(int(people[0]))
    group = bench.window.findChild(LettersGroup)
    assert group is not None
    QGuiApplication.clipboard().setText("before")
    consents.set_do_not_contact(bench.store, people[0], bench.workspace.now())
    button(group.rows[0], "Copy").click()
    assert QGuiApplication.clipboard().text() == "before"
    assert bench.strip == "P00 wants no contact."
    consents.set_do_not_contact(bench.store, people[0], None)
    button(group.rows[0], "Copy").click()
    assert QGuiApplication.clipboard().text() == "Hi P00\n\nHappy day."
    assert bench.strip == "Draft copied."


def test_a_draft_is_copied_changed_and_sent(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    qtbot.keyClick(stand_on(bench, "P00"), Qt.Key.Key_Space)
    bench.desk.open_customer(int(people[0]))
    group = bench.window.findChild(LettersGroup)
    assert group is not None
    (line,) = group.rows
    assert (line.what.text(), line.below.text()) == ("Hi P00", "Happy day.")
    button(line, "Copy").click()
    assert QGuiApplication.clipboard().text() == "Hi P00\n\nHappy day."
    button(line, "Open").click()
    dialog = bench.window.findChild(LetterDialog)
    assert dialog is not None
    dialog.pane.body.setPlainText("")
    dialog.pane.subject.setText("")
    dialog.pane.sent.click()
    assert dialog.pane.message.text() == "There is nothing here to keep."
    dialog.pane.subject.setText("Dear P00")
    dialog.pane.sent.click()
    assert group.isHidden()
    (note,) = timeline.page(bench.store, people[0])
    assert (note.kind.value, note.body) == ("email", "Dear P00")
    bench.store.undo()
    assert [line.what.text() for line in group.rows] == ["Dear P00"]
    button(group.rows[0], "Open").click()
    (again,) = [d for d in bench.window.findChildren(LetterDialog) if d.isVisible()]
    again.pane.drop.click()
    assert group.isHidden()


def test_who_introduced_whom(bench: Bench, qtbot: QtBot) -> None:
    ana, zoe = person(bench.store, "Ana"), person(bench.store, "Zoe")
    bench.desk.open_customer(int(zoe))
    assert bench.window.findChild(IntroductionGroup) is None
    bench.window.actions_.run("introduced_by")
    group = bench.window.findChild(IntroductionGroup)
    assert group is not None
    assert group.isHidden()
    popover = bench.window.findChild(WhoPopover)
    assert popover is not None
    qtbot.keyClicks(popover.edit, "ana")
    qtbot.keyClick(popover.edit, Qt.Key.Key_Return)
    assert introductions.of_customer(bench.store, zoe).by == Introducer("Ana", ana)
    link = button(group, "Ana")
    link.click()
    assert bench.desk.person.customer == ana
    assert group.caption.text() == "Introduced"
    acts = next(act for act in bench.desk.work.acts if isinstance(act, ChecklistActs))
    model = acts.introductions
    model.put(Candidate("Zoe", "", model._directory.known(zoe)), "zoe")
    assert bench.strip.startswith("This would go round in a ring")
    model.put(Candidate("Max", ""), "Max")
    (line, *_) = group.rows
    assert isinstance(line, TwoLines)
    assert line.what.text() == "Max"
    button(line, "").click()
    assert introductions.of_customer(bench.store, ana).by is None


def test_the_name_of_who_introduced_them_is_no_html(bench: Bench) -> None:
    zoe = person(bench.store, "Zoe")
    introductions.put(bench.store, zoe, Introducer("<b>Ana</b>"))
    bench.desk.open_customer(int(zoe))
    (group,) = bench.window.findChildren(IntroductionGroup)
    (cross,) = [b for b in group.findChildren(QPushButton) if b.objectName() == "icon"]
    assert cross.accessibleName() == "Not introduced by <b>Ana</b>"
    assert cross.toolTip() == "<p>Not introduced by &lt;b&gt;Ana&lt;/b&gt;</p>"
