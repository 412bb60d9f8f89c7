"""The user's stories, end to end through the real window."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    DetailKind,
    EmailDraft,
    FollowUpDraft,
    PhoneDraft,
)
from smallcrm.services import customers, follow_ups, people, sample, timeline
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.import_dialog import ImportDialog
from smallcrm.widgets.name_dialog import NameDialog
from smallcrm.widgets.parts.detail_line import DetailLine

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Zoë Café
TEL:+31 6 55501
NOTE:Met at the fair
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:<b>Bold</b> {0} %s 'quote' "x"
EMAIL:bold@mail.example
END:VCARD
"""


def someone(bench: Bench, name: str = "Ana Lima") -> CustomerId:
    details = (EmailDraft("ana@lima.example"), PhoneDraft("+351 21 555 0190", "work"))
    now = bench.clock.now()
    return customers.add(bench.store, CustomerDraft(name, details=details), now)


def open_person(bench: Bench, customer: CustomerId) -> None:
    bench.desk.open_customer(int(customer))


def test_a_note_with_a_follow_up_is_seen_everywhere_and_taken_back(
    bench: Bench, qtbot: QtBot
) -> None:
    ana = someone(bench)
    open_person(bench, ana)
    note = bench.desk.person_pane.note
    note.edit.setFocus()
    qtbot.keyClicks(note.edit, "Called about the logo. Send quote fri 10:00")
    assert [c.text for c in note.line.chips()] == [
        "Ana Lima",
        "Call today 14:30",
        "Fri 27 Nov 10:00, in 2 days",
    ]
    qtbot.keyClick(note.edit, Qt.Key.Key_Return)

    assert bench.strip == "Saved to Ana Lima. Follow-up Fri 27 Nov 10:00."
    (entry,) = timeline.page(bench.store, ana)
    assert (entry.kind, entry.body) == ("call", "Called about the logo")
    (promise,) = customers.detail(bench.store, ana).follow_ups
    assert (promise.text, promise.due_on, promise.due_time) == (
        "Send quote",
        date(2026, 11, 27),
        time(10, 0),
    )
    assert note.edit.toPlainText() == ""
    assert bench.desk.person_pane.steps.isVisible()
    assert bench.desk.person_pane.steps.cards[0].text.text() == "Send quote"
    assert bench.desk.person_pane.timeline.model.rowCount() == 1
    row = bench.window.people_model.index(0)
    assert "follow-up Fri 10:00" in row.data(Qt.ItemDataRole.AccessibleTextRole)

    bench.window.actions_.undo.trigger()
    assert bench.strip == "Taken back: what was saved to Ana Lima."
    assert timeline.page(bench.store, ana) == ()
    assert not bench.desk.person_pane.steps.isVisible()
    bench.window.actions_.redo.trigger()
    assert len(timeline.page(bench.store, ana)) == 1


def test_words_not_saved_are_there_after_a_restart(bench: Bench, qtbot: QtBot) -> None:
    ana, ben = someone(bench), someone(bench, "Ben")
    open_person(bench, ana)
    note = bench.desk.person_pane.note
    note.edit.setPlainText("half a thought")
    qtbot.waitUntil(
        lambda: bench.store.fetch("SELECT count(*) FROM setting") == [(1,)], timeout=3000
    )
    open_person(bench, ben)
    assert note.edit.toPlainText() == ""
    open_person(bench, ana)
    assert note.edit.toPlainText() == "half a thought"
    note.submit()
    qtbot.waitUntil(lambda: bench.store.fetch("SELECT count(*) FROM setting") == [(0,)])


def test_a_contact_file_dropped_on_the_window(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    bench.window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, plain))
    dialog = bench.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.summary.text() == "2 customers: 2 new."
    assert dialog.go.text() == "Import 2 customers"
    assert people.count(bench.store) == 0
    dialog.go.click()
    qtbot.waitUntil(lambda: bench.window.people_model.rowCount() == 2)
    assert bench.strip == "Imported 2 customers."
    names = [bench.window.people_model.index(n).data() for n in range(2)]
    assert set(names) == {"Zoë Café", "<b>Bold</b> {0} %s 'quote' \"x\""}
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: bench.window.people_model.rowCount() == 0)
    assert not bench.window.people.view.isVisible()
    assert bench.strip == "Taken back: import of 2 customers."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file is empty."),
        (b"\x00\x01\x02\xff" * 400, "This is no contact file (vCard, .vcf)."),
        (b"name,phone\nA,1\n", "This is no contact file (vCard, .vcf)."),
    ],
)
def test_a_file_that_is_none_is_told(
    bench: Bench, qtbot: QtBot, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "x.vcf"
    path.write_bytes(content)
    bench.desk.bring_in([path])
    dialog = bench.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.problems.isVisible)
    assert words in dialog.problems.toPlainText()
    assert not dialog.go.isVisible()


def test_every_field_is_edited_where_it_stands(bench: Bench, qtbot: QtBot) -> None:
    ana = someone(bench)
    open_person(bench, ana)
    pane = bench.desk.person_pane
    pane.name.edit.setFocus()
    pane.name.edit.setText("Ana de Lima")
    qtbot.keyClick(pane.name.edit, Qt.Key.Key_Return)
    assert customers.detail(bench.store, ana).name == "Ana de Lima"
    assert bench.window.windowTitle() == "Ana de Lima — smallcrm"

    lines = {line.property("kind"): line for line in pane.aside.findChildren(DetailLine)}
    mail = lines[DetailKind.EMAIL]
    mail.value.edit.setFocus()
    mail.value.edit.setText("not an address")
    qtbot.keyClick(mail.value.edit, Qt.Key.Key_Return)
    assert mail.value.message.text().startswith("This does not look like an e-mail address.")
    values = [row.value for row in customers.detail(bench.store, ana).details]
    assert EmailDraft("not an address") in values
    mail.value.edit.setText("other")
    qtbot.keyClick(mail.value.edit, Qt.Key.Key_Escape)
    assert mail.value.text() == "not an address"

    lines[DetailKind.PHONE].remove.click()
    assert [r.kind for r in customers.detail(bench.store, ana).details] == [DetailKind.EMAIL]
    bench.window.actions_.undo.trigger()
    assert len(customers.detail(bench.store, ana).details) == 2


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        (DetailKind.FACT, "Oat latte", "Oat latte"),
        (DetailKind.OCCASION, "3 may 1984", "3 May 1984"),
        (DetailKind.TAG, "#design", "design"),
        (DetailKind.AFFILIATION, "Acme", "Acme"),
        (DetailKind.LINK, "https://a.example", "https://a.example"),
    ],
)
def test_adding_each_kind_of_detail(
    bench: Bench, qtbot: QtBot, kind: DetailKind, typed: str, shown: str
) -> None:
    ana = customers.add(bench.store, CustomerDraft("Ana"), bench.clock.now())
    open_person(bench, ana)
    aside = bench.desk.person_pane.aside
    aside.start_adding(kind)
    line = aside.focusWidget()
    adding = aside._adding
    assert adding is not None
    assert line is adding.value.edit
    qtbot.keyClicks(adding.value.edit, typed)
    qtbot.keyClick(adding.value.edit, Qt.Key.Key_Return)
    (row,) = customers.detail(bench.store, ana).details
    assert row.kind is kind

    def seen() -> list[str]:
        lines = aside.findChildren(DetailLine)
        return [line.value.text() for line in lines if line.isVisible()]

    qtbot.waitUntil(lambda: seen() == [shown])


def test_an_impossible_birthday_says_so_and_keeps_the_words(bench: Bench, qtbot: QtBot) -> None:
    ana = customers.add(bench.store, CustomerDraft("Ana"), bench.clock.now())
    open_person(bench, ana)
    aside = bench.desk.person_pane.aside
    aside.start_adding(DetailKind.OCCASION)
    adding = aside._adding
    assert adding is not None
    qtbot.keyClicks(adding.value.edit, "31 june")
    qtbot.keyClick(adding.value.edit, Qt.Key.Key_Return)
    assert adding.value.message.text() == "There is no such day."
    assert adding.value.text() == "31 june"


def test_search_finds_people_and_notes(bench: Bench, qtbot: QtBot) -> None:
    sample.fill(bench.store, local_now(bench.clock))
    bench.window.people_model.load()
    bench.window.actions_.find.trigger()
    field = bench.window.people.search
    qtbot.keyClicks(field, "moodboards")
    model = bench.window.people_model
    assert model.rowCount() >= 1
    qtbot.keyClick(field, Qt.Key.Key_Down)
    index = next(
        model.index(n)
        for n in range(model.rowCount())
        if "three moodboards" in model.index(n).data(Qt.ItemDataRole.ToolTipRole)
    )
    bench.window.people.view.setCurrentIndex(index)
    assert bench.desk.person.detail is not None
    assert bench.desk.person.detail.name == "Sarah Chen"
    current = bench.desk.person_pane.timeline.view.currentIndex()
    assert "moodboards" in current.data()
    field.clear()
    assert model.rowCount() == sample.CUSTOMERS


def test_somebody_not_found_is_added_with_one_key(bench: Bench, qtbot: QtBot) -> None:
    field = bench.window.people.search
    qtbot.keyClicks(field, "Nadia Petrov")
    assert bench.window.people.empty.isVisible()
    assert bench.window.people.empty.button.text() == "Add Nadia Petrov"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bench.window.windowTitle() == "Nadia Petrov — smallcrm"
    assert bench.strip == "Added Nadia Petrov."


def test_delete_goes_to_the_trash_and_comes_back(bench: Bench, qtbot: QtBot) -> None:
    ana = someone(bench)
    open_person(bench, ana)
    view = bench.window.people.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert people.count(bench.store) == 0
    assert bench.strip == "Moved Ana Lima to the trash."
    bench.window.undo_strip.button.click()
    assert people.count(bench.store) == 1


def test_the_morning_by_keys(bench: Bench, qtbot: QtBot) -> None:
    ana = someone(bench)
    now = bench.clock.now()
    for text, day in (("first", 24), ("second", 25), ("third", 25)):
        draft = FollowUpDraft(text, date(2026, 11, day))
        follow_ups.add(bench.store, ana, draft, now)
    bench.window.actions_.today.trigger()
    view = bench.desk.today.view
    view.setFocus()
    assert "first" in view.currentIndex().data()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bench.strip == "Done: first."
    assert "second" in view.currentIndex().data()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    (moved,) = follow_ups.agenda(bench.store, local_now(bench.clock)).upcoming
    assert (moved.text, moved.due_on) == ("second", date(2026, 11, 26))
    assert bench.window.sections.counts.today == 1
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert bench.desk.person.customer == ana
    assert bench.window.pages.currentWidget() is bench.window.split


def test_letters_jump_in_the_list(bench: Bench, qtbot: QtBot) -> None:
    sample.fill(bench.store, local_now(bench.clock))
    bench.window.people_model.load()
    view = bench.window.people.view
    view.setFocus()
    usual = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(60_000)  # a slow machine types no slower
    try:
        qtbot.keyClicks(view, "sara")
    finally:
        QApplication.setKeyboardInputInterval(usual)
    assert view.currentIndex().data() == "Sarah Chen"


@pytest.mark.parametrize(
    "name", ["x" * 10_000, "👩‍💻 🇩🇪", "مريم حداد", "<b>x</b>", "{}%s", "  a  ", "'; DROP TABLE"]
)
def test_any_name_is_shown_as_the_text_it_is(bench: Bench, name: str) -> None:
    bench.desk.adding.add_person(name)
    assert bench.desk.person.detail is not None
    assert bench.desk.person.detail.name == name.strip()
    assert bench.desk.person_pane.name.text() == name.strip()
    assert bench.window.people_model.index(0).data() == name.strip()
    assert not bench.window.grab().isNull()


def test_the_window_folds_by_characters(bench: Bench, qtbot: QtBot) -> None:
    ana = someone(bench)
    open_person(bench, ana)
    assert bench.window.strip.isVisible()
    assert not bench.desk.person_pane.tabs.isVisible()
    average = bench.window.fontMetrics().averageCharWidth()
    bench.window.resize(average * 120, 600)
    assert not bench.window.strip.isVisible()
    assert bench.desk.person_pane.tabs.isVisible()
    assert not bench.desk.person_pane.aside.isVisible()
    font = bench.window.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    bench.window.setFont(font)
    bench.window.resize(bench.window.fontMetrics().averageCharWidth() * 80, 600)
    assert not bench.window.people.isVisible()
    bench.window.actions_.back.trigger()
    assert bench.window.people.isVisible()
    assert not bench.window.person_place.isVisible()
    bench.window.show_section(Section.TODAY)
    assert bench.desk.today.isVisible()


def test_the_title_names_who_is_shown(bench: Bench) -> None:
    bench.desk.open_customer(int(someone(bench)))
    assert bench.window.windowTitle() == "Ana Lima — smallcrm"


def test_the_button_beside_the_search_adds_a_person(bench: Bench, qtbot: QtBot) -> None:
    bench.window.show_section(Section.PEOPLE)
    qtbot.mouseClick(bench.window.people.new, Qt.MouseButton.LeftButton)
    dialog: NameDialog | None = bench.window.findChild(NameDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
