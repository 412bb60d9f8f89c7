"""Complaints beside the timeline: changed, told again, closed, folded; where the keys go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.complaint_desk import LATE, TORN, acts, add, dialog, of
from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.complaints import Closing
from smallcrm.domain.money import Amount
from smallcrm.services import complaint_rows, complaints, timeline
from smallcrm.viewmodels.roles import TimelineRole
from smallcrm.widgets.complaint_dialog import CloseComplaintDialog, ComplaintDialog
from smallcrm.widgets.parts.letter_menu import LetterMenu


def test_what_is_changed_keeps_what_was_not(bench: Bench, writing: Writing) -> None:
    key = add(bench, "Tom Baker")
    bench.desk.open_customer(int(person(bench, "Tom Baker")))
    (line,) = acts(bench).group.rows
    line.edit.click()
    form = dialog(bench, ComplaintDialog)
    assert isinstance(form, ComplaintDialog)
    assert (form.words.toPlainText(), form.opened_on.text()) == (TORN.words, "13 Nov")
    form.cost.setText("12 doubloons")
    form.save.click()
    assert form.message.text() == "There is no such currency. Try “EUR”, “USD” or “CHF”."
    form.cost.setText("12 EUR")
    form.save.click()
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


def test_the_keys_stay_where_they_were(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    key = add(bench, "Sarah Chen")
    add(bench, "Sarah Chen", LATE)
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    group = acts(bench).group
    group.rows[1].about.setFocus()
    qtbot.waitUntil(group.rows[1].about.hasFocus)
    keys.press(group.rows[1].about, Qt.Key.Key_Space)
    assert complaint_rows.row(bench.store, key).contacts == 2
    assert group.rows[1].about.hasFocus()
    keys.press(group.rows[1].about, Qt.Key.Key_Space)
    assert complaint_rows.row(bench.store, key).contacts == 1
    timeline.remove(bench.store, timeline.page(bench.store, person(bench, "Sarah Chen"))[0].id)
    assert group.rows[1].about.hasFocus()


def test_tab_goes_as_they_stand(bench: Bench, writing: Writing) -> None:
    for draft in (TORN, LATE, replace(TORN, words="long ago")):
        key = add(bench, "Sarah Chen", draft)
    closing = Closing(date(2026, 11, 25))
    complaints.close(bench.store, key, closing, "All well?", NOW)
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    group = acts(bench).group
    group.closed.click()
    wanted = [line.edit for line in group.rows]
    wanted.insert(2, group.closed)
    found: list[QWidget] = []
    at: QWidget | None = wanted[0]
    while at is not None and len(found) < len(wanted):
        if at in wanted:
            found.append(at)
        at = at.nextInFocusChain()
        assert at is not wanted[0]
    assert found == wanted


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
    form.save.click()
    assert form.message.text() == "It cannot be closed before it was opened."
    form.closed_on.setText("24 nov")
    form.cost.setText("-3 USD")
    form.save.click()
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


def test_the_menu_of_an_entry_has_it_while_one_is_open(bench: Bench, writing: Writing) -> None:
    about = bench.window.actions_.work.about_complaint
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    view = bench.desk.person_pane.timeline.view

    def has_it() -> bool:
        index = bench.desk.person_pane.timeline.model.index(0)
        view.customContextMenuRequested.emit(view.visualRect(index).center())
        (menu,) = [m for m in view.findChildren(LetterMenu) if m.isVisible()]
        found = about in menu.actions()
        menu.hide()
        return found

    assert not has_it()
    key = add(bench, "Sarah Chen")
    assert has_it()
    complaints.remove(bench.store, key)
    assert not has_it()
