"""From a line to Today, to the person's page, to closing: by keys, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flows.complaint_desk import LATE, acts, add, dialog, of, today
from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.captured import PartKind
from smallcrm.domain.complaints import ComplaintDraft
from smallcrm.domain.money import Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_rows, complaints, customers, timeline, veiling
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.complaint_dialog import CloseComplaintDialog, ComplaintDialog


def test_who_never_had_one_sees_nothing_of_it(bench: Bench, writing: Writing) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    group = acts(bench).group
    assert not group.isVisibleTo(bench.window)
    assert not acts(bench).notice.isVisibleTo(bench.window)
    assert "Complaints" not in today(bench)
    assert bench.window.actions_.work.add_complaint not in bench.desk.person_pane.more_acts
    assert bench.window.actions_.work.add_complaint.isEnabled()  # in the palette


def test_a_line_opens_one_that_is_closed_from_today(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    writing.brief("Sarah Chen: rang, grave complaint: the poster came torn")
    panel = writing.panel
    said = [chip.text for chip in writing.line.chips()]
    assert "Complaint, grave: the poster came torn" in said
    keys.press(panel.field.edit, Qt.Key.Key_Return)
    assert bench.strip == "Saved to Sarah Chen."
    rows = today(bench)
    assert rows[:2] == [
        "Complaints",
        "Sarah Chen, Grave complaint, “the poster came torn”, open since today",
    ]
    view = bench.desk.today.view
    view.setCurrentIndex(bench.desk.today.model.index(1))
    keys.press(view, Qt.Key.Key_Space)
    form = dialog(bench, CloseComplaintDialog)
    assert isinstance(form, CloseComplaintDialog)
    assert form.meaning.text() == "A follow-up to check back comes Wed 2 Dec."
    keys.type(form.what_done, "sent a new one")
    form.goodwill.setText("10 % off")
    form.cost.setText("4,50 EUR")
    keys.press(form.what_done, Qt.Key.Key_Return)
    (row,) = of(bench, "Sarah Chen")
    assert (row.closed_on, row.draft.done, row.draft.goodwill, row.draft.cost) == (
        date(2026, 11, 25),
        "sent a new one",
        "10 % off",
        Amount(450, "EUR"),
    )
    bench.desk.today.refresh()
    assert "Complaints" not in today(bench)
    (errand,) = [
        f
        for f in customers.detail(bench.store, person(bench, "Sarah Chen")).follow_ups
        if f.due_on == date(2026, 12, 2)
    ]
    assert errand.text == "Check back: is all well? “the poster came torn”"
    bench.window.actions_.undo.trigger()
    assert today(bench)[0] == "Complaints"


def test_what_the_line_says_is_un_read_in_the_preview(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    writing.brief("Sarah Chen: complaint: the poster came torn")
    line = writing.line
    (chip,) = [c for c in line.chips() if c.kind is PartKind.COMPLAINT]
    assert chip.span is not None
    edit = writing.panel.field.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    keys.press(edit, Qt.Key.Key_Backspace)
    assert edit.toPlainText() == "Sarah Chen: complaint: the poster came tor"
    keys.type(edit, "n")
    cursor = edit.textCursor()
    cursor.setPosition(chip.span[1])
    edit.setTextCursor(cursor)
    keys.press(edit, Qt.Key.Key_Backspace)
    assert line.marked is not None
    keys.press(edit, Qt.Key.Key_Backspace)
    assert not [c for c in line.chips() if c.kind is PartKind.COMPLAINT]
    keys.press(writing.panel.field.edit, Qt.Key.Key_Return)
    assert of(bench, "Sarah Chen") == ()
    newest = timeline.page(bench.store, person(bench, "Sarah Chen"), limit=1)[0]
    assert newest.body == "complaint: the poster came torn"


def test_the_form_begins_with_the_words_and_keeps_by_enter(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    bench.desk.open_customer(int(person(bench, "Tom Baker")))
    bench.window.actions_.run("add_complaint")
    form = dialog(bench, ComplaintDialog)
    assert isinstance(form, ComplaintDialog)
    qtbot.waitUntil(form.words.hasFocus)
    keys.press(form.words, Qt.Key.Key_Return)
    assert form.message.text() == "There is nothing here to keep."
    keys.type(form.words, "the site is down")
    qtbot.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keys.type(form.words, "again")
    form.severity.buttons["grave"].click()
    form.opened_on.setText("31 feb")
    form.save.click()
    assert form.message.isVisible()
    form.opened_on.setText("20 nov")
    form.save.click()
    (row,) = of(bench, "Tom Baker")
    assert row.draft == ComplaintDraft(
        "the site is down\nagain", date(2026, 11, 20), Severity.GRAVE
    )
    assert acts(bench).notice.text() == "Grave complaint, open 5 days"
    assert bench.window.actions_.work.add_complaint in bench.desk.person_pane.more_acts


def test_today_has_the_worst_first_and_leads_to_the_person(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    add(bench, "Sarah Chen")
    add(bench, "Tom Baker", LATE)
    assert today(bench)[:3] == [
        "Complaints",
        "Tom Baker, Grave complaint, “late again”, open 5 days",
        "Sarah Chen, Serious complaint, “the poster came torn”, open 12 days",
    ]
    pane = bench.desk.today
    pane.view.setCurrentIndex(pane.model.index(2))
    keys.press(pane.view, Qt.Key.Key_Return)
    assert bench.desk.person.customer == person(bench, "Sarah Chen")


def test_the_brief_tells_of_open_ones_before_all_else(bench: Bench, writing: Writing) -> None:
    add(bench, "Sarah Chen")
    writing.brief("sarah chen")
    brief = writing.panel.brief
    caption, day, words = brief.cells[0]
    assert (caption.text(), day.text()) == ("Complaint", "open 12 days")
    assert words.text() == "Serious complaint: “the poster came torn”"
    brief.fit(1, 1)
    assert brief.cells[0][0].text() == "Complaint"


@pytest.fixture
def ends_unveiled() -> Iterator[None]:
    yield
    veil.use(None)


@pytest.mark.usefixtures("ends_unveiled", "writing")
def test_hidden_names_hide_the_words_of_others_too(bench: Bench) -> None:
    add(bench, "Sarah Chen")
    bench.window.show_section(Section.TODAY)
    veil.use(veiling.read(bench.store, person(bench, "Tom Baker")))
    row = bench.desk.today.model.index(1)
    assert "Sarah" not in str(row.data())
    assert "torn" not in str(row.data(AgendaRole.ORIGIN))
    assert "torn" not in str(row.data())
    veil.use(veiling.read(bench.store, person(bench, "Sarah Chen")))
    assert "torn" in str(row.data())


def test_a_part_that_was_chosen_shows_without_a_complaint(bench: Bench, writing: Writing) -> None:
    part = Part.COMPLAINTS
    bench.desk.work.parts.show(part, is_wanted=True)
    assert bench.window.actions_.work.add_complaint in bench.desk.person_pane.more_acts
    bench.desk.work.parts.show(part, is_wanted=False)
    assert bench.window.actions_.work.add_complaint not in bench.desk.person_pane.more_acts


def test_all_are_written_as_a_table_and_come_back(
    bench: Bench,
    writing: Writing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add(bench, "Sarah Chen")
    add(bench, "Tom Baker", LATE)
    target = tmp_path / "c.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    bench.window.actions_.run("complaint_table")
    qtbot.waitUntil(lambda: bench.strip == "c.csv: 2 complaints written.")
    assert "late again" in target.read_text(encoding="utf-8-sig")
    complaints.remove(bench.store, of(bench, "Tom Baker")[0].id)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(target), ""))
    bench.window.actions_.run("import_complaints")
    words = "c.csv: 1 complaint brought in, 1 was here already."
    qtbot.waitUntil(lambda: bench.strip == words)
    assert of(bench, "Tom Baker")[0].draft == LATE
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(bench.store.path), ""))
    bench.window.actions_.run("complaint_table")
    qtbot.waitUntil(lambda: not bench.strip.startswith("c.csv"))
    assert complaint_rows.open_ones(bench.store)
