"""From a line to Today, to the person's page, to closing: by keys, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.captured import PartKind
from smallcrm.domain.complaints import ComplaintDraft, ComplaintId, ComplaintRow
from smallcrm.domain.money import Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_rows, complaints, customers, timeline, veiling
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.roles import AgendaRole, TimelineRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.complaint_acts import ComplaintActs
from smallcrm.widgets.complaint_dialog import CloseComplaintDialog, ComplaintDialog

TORN = ComplaintDraft("the poster came torn", date(2026, 11, 13))
LATE = ComplaintDraft("late again", date(2026, 11, 20), Severity.GRAVE)


def acts(bench: Bench) -> ComplaintActs:
    found = bench.desk.work.findChild(ComplaintActs)
    assert isinstance(found, ComplaintActs)
    return found


def add(bench: Bench, name: str, draft: ComplaintDraft = TORN) -> ComplaintId:
    return complaints.add(bench.store, person(bench, name), draft, NOW)


def of(bench: Bench, name: str) -> tuple[ComplaintRow, ...]:
    return complaint_rows.of_customer(bench.store, person(bench, name))


def dialog(bench: Bench, kind: type[QDialog]) -> QDialog:
    (found,) = [d for d in bench.window.findChildren(kind) if d.isVisible()]
    return found


def today(bench: Bench) -> list[str]:
    bench.window.show_section(Section.TODAY)
    model = bench.desk.today.model
    return [str(model.index(n).data()) for n in range(model.rowCount())]


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
    assert form.next.text() == "A follow-up to check back comes Wed 2 Dec."
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
    assert form.trouble.text() == "There is nothing here to keep."
    keys.type(form.words, "the site is down")
    qtbot.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keys.type(form.words, "again")
    form.severity.buttons["grave"].click()
    form.opened_on.setText("31 feb")
    form.keep_button.click()
    assert form.trouble.isVisible()
    form.opened_on.setText("20 nov")
    form.keep_button.click()
    (row,) = of(bench, "Tom Baker")
    assert row.draft == ComplaintDraft(
        "the site is down\nagain", date(2026, 11, 20), Severity.GRAVE
    )
    assert acts(bench).notice.text() == "Grave complaint, open 5 days"
    assert bench.window.actions_.work.add_complaint in bench.desk.person_pane.more_acts


def test_what_is_changed_keeps_what_was_not(bench: Bench, writing: Writing) -> None:
    key = add(bench, "Tom Baker")
    bench.desk.open_customer(int(person(bench, "Tom Baker")))
    (line,) = acts(bench).group.rows
    line.edit.click()
    form = dialog(bench, ComplaintDialog)
    assert isinstance(form, ComplaintDialog)
    assert (form.words.toPlainText(), form.opened_on.text()) == (TORN.words, "13 Nov")
    form.cost.setText("12 doubloons")
    form.keep_button.click()
    assert form.trouble.text() == "There is no such currency. Try “EUR”, “USD” or “CHF”."
    form.cost.setText("12 EUR")
    form.keep_button.click()
    row = complaint_rows.row(bench.store, key)
    assert (row.draft.words, row.draft.opened_on, row.draft.cost) == (
        TORN.words,
        TORN.opened_on,
        Amount(1200, "EUR"),
    )


def test_an_entry_is_marked_by_a_key_and_says_how_often_it_was_told(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    key = add(bench, "Sarah Chen")
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    view, model = bench.desk.person_pane.timeline.view, bench.desk.person_pane.timeline.model
    for place in (1, 0):
        view.setFocus()
        view.setCurrentIndex(model.index(place))
        keys.press(view, Qt.Key.Key_R)
    assert complaint_rows.row(bench.store, key).contacts == 3
    heads = [str(model.index(n).data(TimelineRole.HEAD)) for n in range(2)]
    assert heads[0].endswith(" · third contact about the complaint")
    assert heads[1].endswith(" · second contact about the complaint")
    assert acts(bench).notice.text() == "Serious complaint, 3 contacts, open 12 days"
    keys.press(view, Qt.Key.Key_R)
    assert complaint_rows.row(bench.store, key).contacts == 2
    assert "complaint" not in str(model.index(0).data(TimelineRole.HEAD))


def test_of_several_complaints_it_is_asked_which(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    torn, late = add(bench, "Sarah Chen"), add(bench, "Sarah Chen", LATE)
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    view, model = bench.desk.person_pane.timeline.view, bench.desk.person_pane.timeline.model
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    keys.press(view, Qt.Key.Key_R)
    (menu,) = [m for m in bench.window.findChildren(QMenu) if m.isVisible()]
    assert [a.text() for a in menu.actions()] == ["late again", "the poster came torn"]
    menu.actions()[1].trigger()
    assert complaint_rows.row(bench.store, torn).contacts == 2
    assert complaint_rows.row(bench.store, late).contacts == 1
    menu.close()


def test_the_last_note_is_marked_in_the_group(bench: Bench, writing: Writing) -> None:
    key = add(bench, "Sarah Chen")
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    (line,) = acts(bench).group.rows
    assert line.about.isVisibleTo(line)
    assert not line.about.isChecked()
    line.about.click()
    assert complaint_rows.row(bench.store, key).contacts == 2
    (line,) = acts(bench).group.rows
    assert line.about.isChecked()
    line.about.click()
    assert complaint_rows.row(bench.store, key).contacts == 1


def test_the_note_in_which_it_was_made_is_not_asked_about(bench: Bench, writing: Writing) -> None:
    sarah = person(bench, "Sarah Chen")
    newest = timeline.page(bench.store, sarah, limit=1)[0].id
    complaints.add(bench.store, sarah, TORN, NOW, newest)
    bench.desk.open_customer(int(sarah))
    (line,) = acts(bench).group.rows
    assert not line.about.isVisibleTo(line)


def test_closed_ones_are_folded_and_opened_again(bench: Bench, writing: Writing) -> None:
    key = add(bench, "Sarah Chen")
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    bench.window.actions_.run("close_complaint")
    form = dialog(bench, CloseComplaintDialog)
    assert isinstance(form, CloseComplaintDialog)
    form.closed_on.setText("12 nov")
    form.keep_button.click()
    assert form.trouble.text() == "It cannot be closed before it was opened."
    form.closed_on.setText("24 nov")
    form.cost.setText("-3 USD")
    form.keep_button.click()
    group = acts(bench).group
    assert (group.rows, group.closed.text()) == ([], "1 closed complaint")
    assert not acts(bench).notice.text()
    group.closed.click()
    (line,) = group.rows
    assert line.standing.text() == "Serious · closed 24 Nov after 11 days · check back Tue 1 Dec"
    assert line.outcome.text() == "Goodwill: USD -3"
    line.reopen.click()
    assert complaint_rows.row(bench.store, key).is_open
    (line,) = group.rows
    line.remove.click()
    assert of(bench, "Sarah Chen") == ()
    assert not group.isVisibleTo(bench.window)


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


def test_the_menu_of_an_entry_has_it_while_one_is_open(bench: Bench, writing: Writing) -> None:
    about = bench.window.actions_.work.about_complaint
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    assert not about.isEnabled()
    key = add(bench, "Sarah Chen")
    assert about.isEnabled()
    complaints.remove(bench.store, key)
    assert not about.isEnabled()
    assert isinstance(bench.window, QWidget)


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
