"""The weekly review and the year in review through the real window."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.complaint_desk import today
from flows.conftest import Bench, Keys, promises
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import local_now
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.records import (
    CustomerDraft,
    EmailDraft,
    FollowUpDraft,
    FollowUpRow,
    TagDraft,
)
from smallcrm.domain.weekly_review import Week
from smallcrm.services import (
    customers,
    feedback,
    follow_ups,
    introductions,
    review_weeks,
    sample_work,
)
from smallcrm.viewmodels.agenda_rows import Heading
from smallcrm.viewmodels.guard import Guard
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.weekly_review import ReviewPane
from smallcrm.widgets.year_dialog import YearDialog

TODAY = date(2026, 11, 25)


def review(bench: Bench, qtbot: QtBot) -> ReviewPane:
    """The page, when all of it was read."""
    bench.window.actions_.run("weekly_review")
    (pane,) = bench.window.findChildren(ReviewPane)
    settled(pane, qtbot)
    return pane


def settled(pane: ReviewPane, qtbot: QtBot) -> None:
    model = pane.review
    qtbot.waitUntil(lambda: model._found is not None and not model._reads)
    qtbot.waitUntil(lambda: model._workspace.jobs.is_idle and not model.stale)


def said(pane: ReviewPane) -> dict[str, list[str]]:
    """The rows under each heading: whom and what."""
    found: dict[str, list[str]] = {}
    heading = ""
    for place, row in enumerate(pane.model._rows):
        index = pane.model.index(place)
        if isinstance(row, Heading):
            heading = row.text
            found[heading] = []
        else:
            who, what = index.data(AgendaRole.CUSTOMER), index.data(AgendaRole.TITLE)
            found[heading].append(f"{who}: {what}")
    return found


def select(pane: ReviewPane, words: str) -> None:
    for place in range(pane.model.rowCount()):
        index = pane.model.index(place)
        if words in str(index.data(AgendaRole.TITLE)) and pane.model.item(index) is not None:
            pane.view.setCurrentIndex(index)
            pane.view.setFocus()
            return
    raise AssertionError(words)


def test_nothing_is_made_before_it_is_asked_for(bench: Bench) -> None:
    assert not bench.window.has_page(Section.REVIEW)
    assert bench.window.findChildren(ReviewPane) == []


def test_an_empty_file_is_a_good_week(bench: Bench, qtbot: QtBot) -> None:
    pane = review(bench, qtbot)
    assert pane.empty.isVisible()
    assert pane.model.empty_words() == "Nothing is stuck, owed or silent. A good week."
    assert pane.progress.text() == ""


def test_all_that_is_looked_at_once_a_week(bench: Bench, writing: Writing, qtbot: QtBot) -> None:
    sample_work.fill(bench.store, local_now(bench.clock))
    pane = review(bench, qtbot)
    found = said(pane)
    assert found["Stuck"] == [
        "May Wong: Everything for the second shop: in “Enquiry”, no next step"
    ]
    assert "Tom Baker: Send corrected invoice" in found["Owed"]
    assert "To thank" in found
    assert pane.view.currentIndex().row() == 1
    numbers = sum(len(rows) for heading, rows in found.items() if heading != "Won this week")
    assert pane.progress.text() == f"0 of {numbers} looked at"


def test_what_is_owed_counts_where_there_is_nothing_else(
    bench: Bench, keys: Keys, qtbot: QtBot
) -> None:
    who = customers.add(
        bench.store, CustomerDraft("Ana", details=(EmailDraft("a@b.example"),)), NOW
    )
    draft = FollowUpDraft("send it", TODAY - timedelta(1))
    follow_ups.add(bench.store, who, draft, NOW)
    pane = review(bench, qtbot)
    assert pane.progress.text() == "0 of 1 looked at"
    select(pane, "send it")
    keys.press(pane.view, Qt.Key.Key_Space)
    settled(pane, qtbot)
    assert pane.progress.text() == "1 of 1 looked at"
    assert pane.model.rowCount() == 0


def test_the_keys_of_today_answer_in_place_and_are_taken_back(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    pane = review(bench, qtbot)
    select(pane, "Send corrected invoice")
    keys.press(pane.view, Qt.Key.Key_Space)
    settled(pane, qtbot)
    assert "Tom Baker: Send corrected invoice" not in said(pane)["Owed"]
    assert pane.progress.text().startswith("1 of ")
    bench.window.actions_.undo.trigger()
    settled(pane, qtbot)
    assert "Tom Baker: Send corrected invoice" in said(pane)["Owed"]
    assert pane.progress.text().startswith("0 of ")


def test_what_is_left_as_it_is_counts_as_looked_at(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    pane = review(bench, qtbot)
    select(pane, "Send corrected invoice")
    index = QPersistentModelIndex(pane.view.currentIndex())
    keys.press(pane.view, Qt.Key.Key_Z)
    assert pane.progress.text().startswith("1 of ")
    assert pane.view.currentIndex().row() == index.row() + 1
    pane.view.setCurrentIndex(pane.model.index(index.row()))
    assert index.data(AgendaRole.WHEN) == "looked at"
    thing = pane.thing()
    assert isinstance(thing, FollowUpRow)
    assert review_weeks.week(bench.store, TODAY).seen == {f"item:{int(thing.id)}"}
    pane.not_now()
    assert pane.progress.text().startswith("0 of ")


def test_accept_makes_the_follow_up_that_thanks(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    ben = customers.add(bench.store, CustomerDraft("Ben Brown"), NOW - timedelta(90))
    dora = customers.add(bench.store, CustomerDraft("Dora Dean"), NOW - timedelta(5))
    introductions.put(bench.store, dora, Introducer("", ben))
    pane = review(bench, qtbot)
    select(pane, "Thank for introducing Dora Dean?")
    keys.press(pane.view, Qt.Key.Key_Space)
    settled(pane, qtbot)
    assert "To thank" not in said(pane)
    (made,) = promises(bench, "Ben Brown")
    assert (made.text, made.due_on) == ("Thank for introducing Dora Dean", TODAY)
    bench.window.actions_.undo.trigger()
    settled(pane, qtbot)
    assert said(pane)["To thank"] == ["Ben Brown: Thank for introducing Dora Dean?"]


def test_what_is_only_to_be_seen_is_passed_on_and_opens_the_person(
    bench: Bench, keys: Keys, qtbot: QtBot
) -> None:
    who = customers.add(bench.store, CustomerDraft("Nora", details=(TagDraft("x"),)), NOW)
    pane = review(bench, qtbot)
    select(pane, "No phone, e-mail or address")
    assert pane.progress.text() == "0 of 1 looked at"
    pane.done()  # there is nothing to accept
    assert promises(bench, "Nora") == []
    pane.not_now()
    assert pane.progress.text() == "1 of 1 looked at"
    pane.open()
    assert bench.desk.person.customer == who


def test_the_week_is_finished_and_another_begins_anew(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    pane = review(bench, qtbot)
    pane.finish.click()
    assert pane.progress.text().endswith(" looked at · Finished Wed 25 Nov.")
    assert not pane.finish.isVisible()
    assert review_weeks.week(bench.store, TODAY).finished_on == TODAY
    bench.clock.moment += timedelta(7)
    pane.refresh()
    assert pane.finish.isVisible()
    assert "0 of " in pane.progress.text()


def test_today_offers_it_on_the_last_working_day_to_who_does_it(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    def offered() -> bool:
        bench.desk.today.refresh()
        return any("about ten minutes" in words for words in today(bench))

    bench.clock.moment += timedelta(2)  # Friday
    assert not offered()  # nobody is asked who never finished one
    review_weeks.keep(bench.store, Week("2026-W47", finished_on=date(2026, 11, 20)))
    assert offered()
    model = bench.desk.today.model
    for place in range(model.rowCount()):
        if "about ten minutes" in str(model.index(place).data()):
            bench.desk.today.view.setCurrentIndex(model.index(place))
    bench.desk.today.done()
    (pane,) = bench.window.findChildren(ReviewPane)
    assert pane.isVisible()
    settled(pane, qtbot)
    pane.finish.click()
    assert not offered()


def test_another_page_is_not_the_reviews(bench: Bench, writing: Writing, qtbot: QtBot) -> None:
    review(bench, qtbot)
    assert bench.window.strip.list.currentRow() == -1
    bench.window.show_section(Section.TODAY)
    assert bench.window.strip.list.currentRow() == 0


def test_what_somebody_said_is_hidden_and_comes_back(bench: Bench, qtbot: QtBot) -> None:
    ana, ben = (customers.add(bench.store, CustomerDraft(n), NOW) for n in ("Ana", "Ben"))
    for who, words in ((ana, "Kind and\nquick"), (ben, "Saved our spring party")):
        draft = FeedbackDraft(words, TODAY - timedelta(2), Score(10, 10))
        feedback.add(bench.store, who, draft, NOW)
    pane, guard = review(bench, qtbot), Guard(bench.workspace)
    before = said(pane)["To thank"]
    praise = ["Ana: Thank for “Kind and quick”?", "Ben: Thank for “Saved our spring party”?"]
    assert sorted(before) == praise
    guard.show(ana)
    guard.turn(True)
    try:
        settled(pane, qtbot)
        hidden = [praise[0], f"•• {ben}: Thank for “••••”?"]
        assert sorted(said(pane)["To thank"]) == hidden, "who is shown may be seen"
    finally:
        guard.turn(False)
    settled(pane, qtbot)
    assert said(pane)["To thank"] == before


# --- the year -----------------------------------------------------------------------------------


def year(bench: Bench, qtbot: QtBot) -> YearDialog:
    bench.window.actions_.run("year_review")
    (dialog,) = [d for d in bench.window.findChildren(YearDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: dialog.review.found is not None)
    return dialog


def test_an_empty_year_says_so(bench: Bench, qtbot: QtBot) -> None:
    dialog = year(bench, qtbot)
    assert dialog.below.text() == "Nothing was kept of this year."
    buttons = (dialog.before, dialog.behind, dialog.copy_, dialog.save, dialog.print_)
    assert not any(button.isEnabled() for button in buttons)


def test_the_year_is_read_copied_and_written(
    bench: Bench,
    writing: Writing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sample_work.fill(bench.store, local_now(bench.clock))
    dialog = year(bench, qtbot)
    assert dialog.title.text() == "Your 2026 in review"
    lines = {line.what: line.value for group in dialog.review.groups for line in group.lines}
    best = f"September, EUR {QLocale().toString(2420)}"
    assert lines["Best month in EUR"] == best
    dialog.copy_.click()
    text = QGuiApplication.clipboard().text()
    assert f"Best month in EUR: {best}" in text
    target = tmp_path / "year.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(dialog.said) as told:
        dialog.save.click()
    assert told.args == ["year.txt written."]
    assert target.read_text(encoding="utf-8") == dialog.review.text()
    page = dialog.review.page()
    assert [g.title for g in page.groups] == [g.heading for g in dialog.review.groups]


def test_the_keys_scroll_whatever_they_are_on(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    dialog = year(bench, qtbot)
    dialog.resize(dialog.width(), 260)
    bar = dialog.pane.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    keys.press(dialog.close_, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    keys.press(dialog.close_, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_year_before_and_whose_page(bench: Bench, writing: Writing, qtbot: QtBot) -> None:
    dialog = year(bench, qtbot)
    assert not dialog.behind.isEnabled()
    dialog.before.click()
    qtbot.waitUntil(lambda: dialog.review.found is not None and dialog.review.found.year == 2025)
    assert dialog.title.text() == "Your 2025 in review"
    assert dialog.behind.isEnabled()
    links = [(line, group) for group in dialog.review.groups for line in group.lines]
    customer = next(line.customer for line, _ in links if line.customer is not None)
    dialog.person_wanted.emit(int(customer))
    assert bench.desk.person.customer == customer
