"""Keep in touch, the Quiet list and birthdays, through the real window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person, promises
from smallcrm.app.writing import Writing
from smallcrm.domain.pages import TouchRow
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    DetailKind,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
    TagDraft,
)
from smallcrm.services import customers, details, keep_in_touch
from smallcrm.viewmodels.agenda_rows import Heading, More
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate, Link
from smallcrm.widgets.tag_rhythms import RhythmPopover

WEEKLY = CadenceDraft(1, CadenceUnit.WEEK)


def silent(bench: Bench) -> list[str]:
    """Who is on the Quiet list, as it is shown."""
    model = bench.desk.quiet.model
    return [str(model.index(n).data(AgendaRole.CUSTOMER)) for n in range(model.rowCount())]


def under(pane: AgendaPane, heading: str) -> list[str]:
    """The rows below a heading, as they are spoken."""
    found: list[str] = []
    inside = False
    for row in pane.model._rows:
        if isinstance(row, Heading):
            inside = row.text == heading
        elif inside:
            index = pane.model.find(row)
            found.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
    return found


def select(pane: AgendaPane, name: str) -> None:
    for number in range(pane.model.rowCount()):
        index = pane.model.index(number)
        kind = index.data(AgendaRole.ROW_TYPE)
        if kind in ("touch", "occasion") and index.data(AgendaRole.CUSTOMER) == name:
            pane.view.setCurrentIndex(index)
            return
    raise AssertionError(name)


def count_in_strip(bench: Bench) -> str:
    return next(r.count for r in bench.window.sections.rows if r.section is Section.QUIET)


@pytest.fixture
def quiet(bench: Bench, writing: Writing, qtbot: QtBot) -> AgendaPane:
    """The Quiet list of the sample, when it has been looked through."""
    qtbot.waitUntil(lambda: count_in_strip(bench) == "8")
    bench.window.actions_.quiet.trigger()
    pane = bench.desk.quiet
    qtbot.waitUntil(pane.view.hasFocus)
    return pane


def test_a_client_gone_quiet_gets_a_follow_up_in_seven_keys(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    """interaction.md 1.2, scenario 4: Ctrl+4, Down, F, tue, Enter."""
    qtbot.waitUntil(lambda: count_in_strip(bench) == "8")
    bench.window.activateWindow()
    bench.window.people.view.setFocus()
    keys.press(bench.window.people.view, Qt.Key.Key_4, control=True)
    view = bench.desk.quiet.view
    assert view.hasFocus()
    before = silent(bench)
    keys.press(view, Qt.Key.Key_Down)
    name = str(view.currentIndex().data(AgendaRole.CUSTOMER))
    assert name == before[1]
    keys.type(view, "f")
    popover: DuePopover | None = bench.desk.quiet.findChild(DuePopover)
    assert popover is not None
    keys.type(popover.edit, "tue")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert keys.count == 7
    assert promises(bench, name) == [FollowUpDraft("Get in touch", date(2026, 12, 1))]
    assert silent(bench) == [n for n in before if n != name]
    assert count_in_strip(bench) == "7"
    assert view.currentIndex().data(AgendaRole.CUSTOMER) == before[2], "the next one is selected"
    (row,) = customers.detail(bench.store, person(bench, name)).follow_ups
    assert row.origin_body, "it says what the last contact was"
    bench.window.actions_.undo.trigger()
    assert silent(bench) == before


def test_fine_as_it_is_and_not_now_empty_the_list(
    bench: Bench, quiet: AgendaPane, keys: Keys
) -> None:
    before = silent(bench)
    keys.type(quiet.view, "x")
    assert bench.strip == f"{before[0]} can wait."
    keys.type(quiet.view, "z")
    keys.type(quiet.view, "s")
    assert silent(bench) == before[3:]
    assert bench.store.fetch("SELECT answer, until_on FROM respite ORDER BY id") == [
        ("fine", "2027-02-25"),
        ("not_now", "2026-12-02"),
        ("not_now", "2026-12-02"),
    ]
    keys.type(quiet.view, "xxxxx")
    assert silent(bench) == []
    assert quiet.empty.words.text() == "Nobody has gone quiet."
    assert not quiet.empty.button.isVisible()
    assert count_in_strip(bench) == ""
    bench.window.actions_.undo.trigger()
    assert silent(bench) == [before[7]]


def test_keys_that_mean_nothing_here_do_nothing(
    bench: Bench, quiet: AgendaPane, keys: Keys
) -> None:
    before = silent(bench)
    keys.type(quiet.view, "dw+->g")
    assert silent(bench) == before
    assert bench.store.undo_step() is not None
    assert bench.store.undo_step().action == "import"  # type: ignore[union-attr]


def test_enter_opens_the_person_and_n_writes_there(
    bench: Bench, quiet: AgendaPane, keys: Keys
) -> None:
    select(quiet, "May Wong")
    keys.press(quiet.view, Qt.Key.Key_Return)
    assert bench.desk.person.customer == person(bench, "May Wong")
    bench.window.actions_.quiet.trigger()
    select(quiet, "Will Park")
    keys.type(quiet.view, "n")
    assert bench.desk.person.customer == person(bench, "Will Park")
    note = bench.desk.person_pane.note
    assert note.edit.hasFocus()
    keys.type(note.edit, "rang, decides on monday")
    keys.press(note.edit, Qt.Key.Key_Return)
    bench.window.actions_.quiet.trigger()
    assert "Will Park" not in silent(bench)


def test_with_too_little_to_compare_it_says_so(bench: Bench, qtbot: QtBot) -> None:
    bench.window.actions_.quiet.trigger()
    pane = bench.desk.quiet
    assert pane.stack.currentWidget() is pane.empty
    says = "This fills when there is enough to compare."
    qtbot.waitUntil(lambda: pane.empty.words.text() == says)


def test_today_shows_whom_to_be_in_touch_with_and_whose_birthday_it_is(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    bench.window.show_section(Section.TODAY)
    pane = bench.desk.today
    touch = under(pane, "Keep in touch")
    assert [words.split(", ")[0] for words in touch] == ["Will Park", "Tomás Rivera"]
    assert "6 weeks (every month, #film)" in touch[1]
    days = under(pane, "Birthdays")
    assert days[0] == "May Wong, Birthday, today"
    assert days[-1] == "Ben O'Neil, Birthday, turns 42, Saturday"
    select(pane, "May Wong")
    pane.view.setFocus()
    keys.type(pane.view, "f")
    popover: DuePopover | None = pane.findChild(DuePopover)
    assert popover is not None
    keys.type(popover.edit, "fri")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert promises(bench, "May Wong") == [FollowUpDraft("Birthday", date(2026, 11, 27))]


def someone(bench: Bench, name: str, *drafts: CadenceDraft | TagDraft) -> CustomerId:
    added = bench.clock.now() - timedelta(days=60)
    return customers.add(bench.store, CustomerDraft(name, details=drafts), added)


def test_three_on_today_and_the_others_in_quiet(bench: Bench, keys: Keys, qtbot: QtBot) -> None:
    for number in range(5):
        someone(bench, f"Someone {number}", CadenceDraft(number + 1, CadenceUnit.WEEK))
    bench.window.show_section(Section.TODAY)
    pane = bench.desk.today
    qtbot.waitUntil(lambda: len(under(pane, "Keep in touch")) == 4)
    assert under(pane, "Keep in touch")[-1] == "and 2 more in Quiet"
    pane.view.setCurrentIndex(pane.model.find(More(2)))
    pane.view.setFocus()
    keys.press(pane.view, Qt.Key.Key_Return)
    assert bench.desk.quiet.isVisible()
    qtbot.waitUntil(lambda: silent(bench) == [f"Someone {n}" for n in range(5)])


@pytest.mark.parametrize("link", [Link.WRITE, Link.NOT_NOW, Link.FINE])
def test_the_words_in_a_row_do_what_they_say(
    bench: Bench, writing: Writing, qtbot: QtBot, link: Link
) -> None:
    bench.window.show_section(Section.TODAY)
    pane = bench.desk.today
    select(pane, "Will Park")
    index = pane.view.currentIndex()
    pane.view.scrollTo(index)
    delegate = pane.view.itemDelegate()
    assert isinstance(delegate, AgendaDelegate)
    rects = delegate.link_rects(pane.view.option_for(index), index)
    assert all(min(r.width(), r.height()) >= 24 for r in rects.values())
    place: QPoint = rects[link].center()
    pane.view.setCurrentIndex(pane.model.index(1))
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if link is Link.WRITE:
        assert bench.desk.person.customer == person(bench, "Will Park")
        assert bench.desk.person_pane.note.edit.hasFocus()
        return
    assert [w.split(", ")[0] for w in under(pane, "Keep in touch")] == ["Tomás Rivera"]
    answer = {Link.NOT_NOW: "not_now", Link.FINE: "fine"}[link]
    assert bench.store.fetch("SELECT answer FROM respite") == [(answer,)]


def typed(bench: Bench, kind: DetailKind, text: str, qtbot: QtBot) -> None:
    """A new line beside the timeline, typed and kept."""
    aside = bench.desk.person_pane.aside
    aside.start_adding(kind)
    line = aside._adding
    assert line is not None
    line.value.edit.setText(text)
    qtbot.keyClick(line.value.edit, Qt.Key.Key_Return)


def test_a_birthday_entered_on_the_day_is_there_at_once(bench: Bench, qtbot: QtBot) -> None:
    ana = someone(bench, "Ana")
    bench.desk.open_customer(int(ana))
    typed(bench, DetailKind.OCCASION, "25 nov", qtbot)
    bench.window.show_section(Section.TODAY)
    assert under(bench.desk.today, "Birthdays") == ["Ana, Birthday, today"]
    draft = OccasionDraft(OccasionKind.ANNIVERSARY, 11, 26, 2016)
    details.add(bench.store, ana, draft)
    assert under(bench.desk.today, "Yearly days") == [
        "Ana, Birthday, today",
        "Ana, Anniversary, 10 years, tomorrow",
    ]


def test_days_ahead_are_typed_behind_the_day(bench: Bench, qtbot: QtBot) -> None:
    ana = someone(bench, "Ana")
    bench.desk.open_customer(int(ana))
    typed(bench, DetailKind.OCCASION, "29 feb, 120 days ahead", qtbot)
    (row,) = customers.detail(bench.store, ana).details
    assert row.value == OccasionDraft(OccasionKind.BIRTHDAY, 2, 29, days_ahead=120)
    aside = bench.desk.person_pane.aside
    (line,) = aside._lines.values()
    assert line.value.text().endswith(", 120 days ahead")
    bench.window.show_section(Section.TODAY)
    assert under(bench.desk.today, "Birthdays")[0].startswith("Ana, Birthday, Sun 28 Feb")


def test_a_rhythm_says_when_it_comes_round_and_moves_with_each_contact(
    bench: Bench, qtbot: QtBot
) -> None:
    ana = someone(bench, "Ana", CadenceDraft(6, CadenceUnit.WEEK))
    bench.desk.open_customer(int(ana))
    aside = bench.desk.person_pane.aside
    (line,) = aside._lines.values()
    assert line.label.text().startswith("due since 7 Nov")
    assert line.label.edit.isReadOnly()
    note = bench.desk.person_pane.note
    note.edit.setPlainText("Called about the proofs")
    qtbot.keyClick(note.edit, Qt.Key.Key_Return)
    assert line.label.text().startswith("6 Jan")


def test_a_tag_has_a_rhythm_for_all_who_have_it(bench: Bench, keys: Keys, qtbot: QtBot) -> None:
    ana = someone(bench, "Ana", TagDraft("design"))
    ben = someone(bench, "Ben", TagDraft("design"), CadenceDraft(1, CadenceUnit.YEAR))
    acts, button = bench.window.actions_, bench.window.people.rhythm
    assert not acts.tag_rhythm.isEnabled()
    bench.window.show_section(Section.TAG, "design")
    assert acts.tag_rhythm.isEnabled()
    assert button.text() == "Keep in touch with #design…"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popover: RhythmPopover | None = bench.window.findChild(RhythmPopover)
    assert popover is not None
    keys.type(popover.edit, "often")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert popover.meaning.text().startswith("This is no rhythm")
    popover.edit.selectAll()
    keys.type(popover.edit, "every 6 weeks")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert bench.strip == "Rhythm of #design changed."
    assert button.text() == "Keep in touch: every 6 weeks"
    bench.desk.open_customer(int(ana))
    aside = bench.desk.person_pane.aside
    assert aside.groups["rhythm"].isVisible()
    assert aside.by_tag.text().startswith("Every 6 weeks by #design, due since 7 Nov")
    bench.desk.open_customer(int(ben))
    assert not aside.by_tag.isVisible()
    bench.window.show_section(Section.TODAY)
    qtbot.waitUntil(lambda: bool(under(bench.desk.today, "Keep in touch")))
    assert [w.split(", ")[0] for w in under(bench.desk.today, "Keep in touch")] == ["Ana"]
    acts.undo.trigger()
    assert keep_in_touch.tag_rhythms(bench.store) == ()
    qtbot.waitUntil(lambda: under(bench.desk.today, "Keep in touch") == [])


def test_who_is_listed_is_a_row_of_its_own(quiet: AgendaPane) -> None:
    assert isinstance(quiet.thing(), TouchRow)
    assert quiet.promise() is None
