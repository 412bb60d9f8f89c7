"""The page of who is at risk: reasons, what the user says instead, the replay; and Today."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from services.risk_acts import called, every
from services.selling import TODAY, customer, sold
from smallcrm.domain.complaints import ComplaintDraft
from smallcrm.domain.records import CustomerId, DueRow
from smallcrm.domain.verdicts import About
from smallcrm.services import complaints, verdicts
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.risk_acts import RiskActs
from smallcrm.widgets.risk_page import RiskPage
from smallcrm.widgets.verdict_dialog import LeftDialog, VerdictDialog


def silent(bench: Bench, name: str = "Ana Lima", last: int = 61) -> CustomerId:
    who = customer(bench.store, name)
    called(bench.store, who, *every(20, last + 400, last))
    return who


def acts(bench: Bench) -> RiskActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, RiskActs))


def settle(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def opened(bench: Bench, qtbot: QtBot) -> RiskPage:
    bench.window.actions_.run("at_risk")
    page = acts(bench).page
    assert page is not None
    qtbot.waitUntil(lambda: page.risk.model.page is not None)
    settle(bench, qtbot)
    return page


def said(page: RiskPage) -> list[str]:
    model = page.risk.model
    return [str(model.index(n).data()) for n in range(model.rowCount())]


def on_card(page: RiskPage) -> list[str]:
    return [line.text() for line in page.card.lines if line.text()]


def test_nothing_is_made_before_it_is_opened(bench: Bench) -> None:
    assert acts(bench).page is None
    assert bench.window.has_page(Section.AT_RISK)


def test_each_point_is_a_sentence(bench: Bench, qtbot: QtBot) -> None:
    ana = silent(bench)
    complaints.add(bench.store, ana, ComplaintDraft("torn", TODAY - timedelta(3)), NOW)
    page = opened(bench, qtbot)
    assert said(page) == [
        "At risk",
        "Ana Lima, silent 61 days; usually 20, longer than ever: never over 20 days before"
        " · a complaint is open for 3 days, 85 points",
    ]
    assert page.card.title.text() == "Ana Lima · 85 points"
    assert on_card(page) == [
        *("30", "silent 61 days; usually 20"),
        *("35", "longer than ever: never over 20 days before"),
        *("20", "a complaint is open for 3 days"),
    ]
    assert page.summary.text() == "1 person at risk, of 1 with a rhythm of their own."
    assert page.view.hasFocus()


def test_an_empty_file_says_so(bench: Bench, qtbot: QtBot) -> None:
    page = opened(bench, qtbot)
    assert page.stack.currentWidget() is page.empty
    words = "Not enough data yet: nobody has four contacts or purchases."
    assert page.empty.words.text() == words


def test_not_so_needs_a_word_and_is_undone(bench: Bench, qtbot: QtBot) -> None:
    silent(bench)
    page = opened(bench, qtbot)
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    dialog = bench.window.findChild(VerdictDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Not so: Ana Lima"
    dialog.save.click()
    assert dialog.message.text() == "Say why, in a word or two."
    dialog.words.setText("at sea until spring")
    dialog.save.click()
    settle(bench, qtbot)
    assert said(page) == [
        "You said that it is not so",
        "Ana Lima, until 25 Feb 2027, at sea until spring",
    ]
    assert on_card(page) == ["at sea until spring"]
    assert bench.window.undo_strip.isVisible()
    bench.window.actions_.run("undo")
    settle(bench, qtbot)
    assert said(page)[0] == "At risk"


def test_it_is_so_after_all(bench: Bench, qtbot: QtBot) -> None:
    ana = silent(bench)
    verdicts.say(bench.store, ana, About.RISK, "x", TODAY)
    page = opened(bench, qtbot)
    assert not page.card.not_so.isVisible()
    page.card.again.click()
    settle(bench, qtbot)
    assert said(page)[0] == "At risk"
    assert page.card.not_so.isVisible()


def test_they_left_and_why(bench: Bench, qtbot: QtBot) -> None:
    ana, _ = silent(bench, last=230), silent(bench, "Ben")
    page = opened(bench, qtbot)
    assert [words.partition(",")[0] for words in said(page)] == [
        *("At risk", "Ben"),
        *("1 seems to have left", "Ana Lima"),
    ]
    page.view.setCurrentIndex(page.risk.model.place_of(ana))
    page.card.left.click()
    dialog = bench.window.findChild(LeftDialog)
    assert dialog is not None
    dialog.words.setText("too dear")
    dialog.save.click()
    settle(bench, qtbot)
    assert [words.partition(",")[0] for words in said(page)] == ["At risk", "Ben"]
    assert bench.store.fetch("SELECT about, words FROM verdict") == [("left", "too dear")]
    row = page.risk.model.row(page.view.currentIndex())
    assert row is not None
    assert row.name == "Ben"  # who stands where one has gone


def test_open_and_follow_up(bench: Bench, qtbot: QtBot) -> None:
    ana = silent(bench)
    page = opened(bench, qtbot)
    page.risk.follow_up(ana, DueRow(TODAY + timedelta(2), None))
    settle(bench, qtbot)
    found = bench.store.fetch("SELECT customer_id, text FROM follow_up")
    assert found == [(ana, "Get in touch")]
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert bench.desk.person_pane.person.customer == ana


def test_the_replay_says_how_often_it_was_right(bench: Bench, qtbot: QtBot) -> None:
    for number in range(5):
        silent(bench, f"Left {number}", last=300 + number)
    page = opened(bench, qtbot)
    page.toggle.click()
    pane = page.replay
    assert page.shows_replay
    assert pane.results.isHidden()
    pane.run.click()
    assert pane.stop.isVisible()
    settle(bench, qtbot)
    words = (
        "Of 5 who left it would have said so of 5, half of them 125 days or more before it was"
        " certain; 0 false alarms."
    )
    assert pane.said.text() == words
    assert pane.short.isHidden()
    assert pane.model.rowCount() == 5
    first = str(pane.model.index(0).data())
    assert first.startswith("Left 0, left after ")
    assert first.endswith(", 125 days before it was certain")
    pane.slider.setValue(pane.slider.maximum())
    assert pane.said.text() == "Of 5 who left it would have said so of 0; 0 false alarms."
    assert pane.use.text() == "Name people from 100 points on"
    pane.use.click()
    assert page.risk.threshold == 100
    assert not pane.use.isEnabled()
    page.toggle.click()
    settle(bench, qtbot)
    assert said(page) == []


def test_too_short_a_history_is_said_plainly(bench: Bench, qtbot: QtBot) -> None:
    silent(bench, last=300)
    page = opened(bench, qtbot)
    page.show_replay(shown=True)
    page.replay.run.click()
    settle(bench, qtbot)
    assert page.replay.short.text() == "Too few have left to judge: 1, and it takes 5."
    assert page.replay.short.isVisible()


def test_the_replay_can_be_stopped(bench: Bench, qtbot: QtBot) -> None:
    silent(bench)
    page = opened(bench, qtbot)
    page.show_replay(shown=True)
    page.replay.model.run()
    page.replay.model.cancel()
    settle(bench, qtbot)
    assert page.replay.model.found is None
    assert not page.replay.model.is_running
    assert page.replay.run.isVisible()


# --- Today ---------------------------------------------------------------------------------------


def on_today(bench: Bench) -> list[str]:
    model = bench.desk.today.model
    if model.stale:
        bench.desk.today.refresh()
    return [str(model.index(n).data()) for n in range(model.rowCount())]


def test_three_a_day_at_most_and_nobody_twice(bench: Bench, qtbot: QtBot) -> None:
    bench.window.show_section(Section.TODAY)
    for number in range(4):
        silent(bench, f"Silent {number}", last=61 + number)
    both = silent(bench, "Both", last=70)
    sold(bench.store, both, 198, 167, 136)
    sold(bench.store, customer(bench.store, "Buyer"), 98, 67, 36)
    bench.workspace.store.announce_all()
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: len(on_today(bench)) == 4)
    heading, *rows = on_today(bench)
    assert heading == "Reach out first"
    assert len({row.partition(",")[0] for row in rows}) == 3
    assert any(row.startswith("Silent") and "usually 20" in row for row in rows)
    pane = bench.desk.today
    pane.view.setCurrentIndex(pane.model.index(1))
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Z)
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: len(on_today(bench)) == 3)  # no other in their place today
    bench.window.actions_.run("undo")
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: len(on_today(bench)) == 4)


@pytest.mark.parametrize("about", [About.RISK, About.LEFT, About.REACH_OUT])
def test_whom_the_user_spoke_of_is_not_named(bench: Bench, qtbot: QtBot, about: About) -> None:
    bench.window.show_section(Section.TODAY)
    ana = silent(bench)
    bench.workspace.store.announce_all()
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: len(on_today(bench)) == 2)
    verdicts.say(bench.store, ana, about, "x", TODAY, TODAY + timedelta(7))
    settle(bench, qtbot)
    qtbot.waitUntil(lambda: on_today(bench) == [])
