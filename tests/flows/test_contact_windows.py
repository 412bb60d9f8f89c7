"""When somebody can be reached, through the real window: set, shown, kept to, looked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.complaint_desk import today
from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.domain.records import FollowUpDraft
from smallcrm.domain.veil import MASK
from smallcrm.services import contact_windows, follow_ups, veiling
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.guard import Guard
from smallcrm.widgets.call_dialog import CallDialog
from smallcrm.widgets.contact_window_acts import ContactWindowActs
from smallcrm.widgets.contact_window_dialog import ContactWindowDialog
from smallcrm.widgets.contact_windows import ReachGroup
from smallcrm.widgets.parts.two_line_delegate import MORE

TODAY = date(2026, 11, 25)
TUESDAY = Window(1, time(9), time(12))


def group(bench: Bench) -> ReachGroup:
    (found,) = [act for act in bench.desk.work.acts if isinstance(act, ContactWindowActs)]
    return found.group


def opened(bench: Bench, kind: type[QDialog]) -> QDialog:
    (found,) = [d for d in bench.window.findChildren(kind) if d.isVisible()]
    return found


def form(bench: Bench) -> ContactWindowDialog:
    bench.window.actions_.run("reach")
    found = opened(bench, ContactWindowDialog)
    assert isinstance(found, ContactWindowDialog)
    return found


def line(dialog: ContactWindowDialog, name: str) -> QLineEdit:
    found = dialog.fields[name]
    assert isinstance(found, QLineEdit)
    return found


def reach(bench: Bench, name: str) -> Reach:
    return contact_windows.of(bench.store, person(bench, name))


def shown(bench: Bench) -> list[str]:
    return [label.text() for label in group(bench).labels]


def test_who_never_said_anything_sees_nothing_of_it(bench: Bench, writing: Writing) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    assert not group(bench).isVisibleTo(bench.window)
    texts = [action.text() for action in bench.desk.person_pane.aside.add.menu().actions()]
    assert "When to reach…" in texts


def test_for_nobody_nothing_can_be_set(bench: Bench) -> None:
    assert not bench.window.actions_.work.review.reach.isEnabled()


def test_hours_are_typed_and_shown_and_taken_back(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    dialog = form(bench)
    keys.type(line(dialog, "1"), "9-12, 14-17:30")
    keys.type(line(dialog, "zone"), "lisbon")
    keys.type(line(dialog, "away_until"), "1 dec")
    keys.type(line(dialog, "note"), "by mail else")
    assert dialog.meaning.text() == (
        "Tue 09:00–12:00, 14:00–17:30, Lisbon time · Next: Tue 8 Dec 10:00, your time."
    )
    keys.press(line(dialog, "note"), Qt.Key.Key_Return)
    assert reach(bench, "Sarah Chen") == Reach(
        (TUESDAY, Window(1, time(14), time(17, 30))),
        "Europe/Lisbon",
        date(2026, 12, 1),
        "by mail else",
    )
    assert shown(bench) == [
        "Away until Tue 1 Dec",
        "Tue 09:00–12:00, 14:00–17:30",
        "Lisbon time, 13:30 there now",
        "by mail else",
    ]
    assert group(bench).now.text() == "Next: Tue 8 Dec 10:00, your time."
    assert bench.strip == "When to reach Sarah Chen changed."
    bench.window.actions_.undo.trigger()
    assert reach(bench, "Sarah Chen") == Reach()
    assert not group(bench).isVisibleTo(bench.window)


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("2", "mornings", "These are no hours. Try “9-12, 14:00-17:30”."),
        ("6", "22-2", "Hours end on the day on which they begin, and after they begin."),
        ("zone", "Mars", "There is no such time zone. Try a large city, such as “Lisbon”."),
        ("away_until", "31 feb", "There is no such day."),
    ],
)
def test_what_cannot_be_read_is_said_where_it_is(
    bench: Bench, writing: Writing, name: str, typed: str, words: str
) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    dialog = form(bench)
    line(dialog, name).setText(typed)
    assert dialog.meaning.text() == ""
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.message.text() == words
    assert dialog.focusWidget() is line(dialog, name)
    line(dialog, name).setText("")
    assert not dialog.message.isVisible()
    dialog.save.click()
    assert reach(bench, "Sarah Chen") == Reach()


def test_the_usual_hours_are_a_press_away(bench: Bench, writing: Writing) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    dialog = form(bench)
    dialog.buttons["evenings"].click()
    assert [line(dialog, str(day)).text() for day in (0, 4, 5)] == ["17:00–20:00"] * 2 + [""]
    dialog.buttons["any"].click()
    assert all(not line(dialog, str(day)).text() for day in range(7))
    dialog.buttons["office"].click()
    dialog.save.click()
    windows = reach(bench, "Sarah Chen").windows
    assert windows == tuple(Window(day, time(9), time(18)) for day in range(5))
    assert shown(bench) == ["Mon–Fri 09:00–18:00"]
    assert group(bench).now.text() == "Can be reached now."
    again = form(bench)
    assert line(again, "0").text() == "09:00–18:00"  # what is shown can be typed again
    again.save.click()
    assert reach(bench, "Sarah Chen").windows == windows


def test_the_form_says_that_ones_own_hours_count_too(bench: Bench, writing: Writing) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    said = "Hours by their clock. A reminder outside them waits, and says why."
    dialog = form(bench)
    assert dialog.note.text() == (
        f"{said} It waits for your own hours too: Mon–Fri 08:00–19:00 (Settings, Reminders). "
        "A day off does not hold back what is due that day without an hour."
    )
    dialog.reject()
    settings = bench.desk.preferences
    settings.set(working_days=frozenset({0, 2, 5}), quiet_from=time(0), quiet_to=time(7))
    dialog = form(bench)
    assert "too: Mon, Wed, Sat 07:00–00:00 (" in dialog.note.text()
    dialog.reject()
    settings.set(quiet_to=time(0))  # no quiet hours
    dialog = form(bench)
    assert "too: Mon, Wed, Sat (" in dialog.note.text()
    dialog.reject()
    settings.set(working_days=frozenset(range(7)))
    dialog = form(bench)
    assert dialog.note.text() == said, "nothing of one's own is waited for"


def test_hours_that_are_never_ones_own_are_said(bench: Bench, writing: Writing, keys: Keys) -> None:
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    dialog = form(bench)
    keys.type(line(dialog, "5"), "10-12")
    assert dialog.meaning.text() == (
        "Sat 10:00–12:00 · Their hours and yours never meet: reminders come at their own time."
    )
    keys.type(line(dialog, "0"), "10-12")
    assert dialog.meaning.text() == ("Mon, Sat 10:00–12:00 · Next: Sat 28 Nov 10:00, your time.")


def test_today_says_when_and_why_a_reminder_comes_at_another_moment(
    bench: Bench, writing: Writing
) -> None:
    sarah = person(bench, "Sarah Chen")
    follow_ups.add(bench.store, sarah, FollowUpDraft("ring her", TODAY, time(16)), NOW)
    (row,) = [words for words in today(bench) if "ring her" in words]
    assert "Reminder" not in row
    contact_windows.set_reach(bench.store, sarah, Reach((TUESDAY,), "Europe/Lisbon"))
    (row,) = [words for words in today(bench) if "ring her" in words]
    said = "Reminder Tue 1 Dec 10:00: takes calls Tue 09:00–12:00, Lisbon time"
    assert row.startswith(f"{said}, Sarah Chen")
    contact_windows.set_reach(bench.store, sarah, Reach(away_until=date(2026, 11, 26)))
    (row,) = [words for words in today(bench) if "ring her" in words]
    assert row.startswith("Reminder Fri 27 Nov 08:00: away until Thu 26 Nov, Sarah Chen")


def moved(bench: Bench) -> str:
    """What the page says of when the next reminder comes."""
    label = bench.desk.person_pane.steps.cards[0].moved
    return label.text() if label.isVisibleTo(bench.window) else ""


def test_the_page_says_when_and_why_a_reminder_comes_at_another_moment(
    bench: Bench, writing: Writing
) -> None:
    """Her next promise is for Friday at ten."""
    sarah = person(bench, "Sarah Chen")
    bench.desk.open_customer(int(sarah))
    assert moved(bench) == ""
    contact_windows.set_reach(bench.store, sarah, Reach((TUESDAY,), "Europe/Lisbon"))
    said = "Reminder Tue 1 Dec 10:00: takes calls Tue 09:00–12:00, Lisbon time"
    assert moved(bench) == said
    assert bench.desk.person_pane.steps.cards[0].done.accessibleDescription() == said
    bench.desk.preferences.set(quiet_to=time(11))
    assert moved(bench).startswith("Reminder Tue 1 Dec 11:00: takes calls")
    assert any("Reminder Tue 1 Dec 11:00" in words for words in today(bench))
    bench.window.actions_.undo.trigger()
    assert moved(bench) == ""


def test_a_reminder_that_has_come_is_no_longer_said_to_come(
    bench: Bench, writing: Writing, clock: FixedClock
) -> None:
    sarah = person(bench, "Sarah Chen")
    bench.desk.open_customer(int(sarah))
    contact_windows.set_reach(bench.store, sarah, Reach(away_until=date(2026, 11, 29)))
    assert moved(bench) == "Reminder Mon 30 Nov 08:00: away until Sun 29 Nov"
    clock.moment += timedelta(days=5)
    bench.desk.remind(follow_ups.agenda(bench.store, clock.now()).late)
    assert moved(bench) == ""
    assert not any("Reminder" in words for words in today(bench))


def test_whoever_is_away_for_long_is_waited_for(bench: Bench, writing: Writing) -> None:
    sarah = person(bench, "Sarah Chen")
    follow_ups.add(bench.store, sarah, FollowUpDraft("ring her", TODAY, time(16)), NOW)
    contact_windows.set_reach(bench.store, sarah, Reach(away_until=date(2026, 12, 27)))
    bench.desk.open_customer(int(sarah))
    assert group(bench).now.text() == "Can be reached again Mon 28 Dec."
    (row,) = [words for words in today(bench) if "ring her" in words]
    said = "Reminder Mon 28 Dec 08:00: away until Sun 27 Dec"
    assert row.startswith(f"{said}, Sarah Chen")


# --- who can be called --------------------------------------------------------------------------


def calls(bench: Bench, qtbot: QtBot) -> CallDialog:
    bench.window.actions_.run("callable_now")
    found = opened(bench, CallDialog)
    assert isinstance(found, CallDialog)
    qtbot.waitUntil(lambda: found._calls.is_read)
    return found


def test_the_list_leads_to_the_person(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    dialog = calls(bench, qtbot)
    first = dialog.list.item(0)
    assert first is not None
    assert first.text() == "Tom Baker"
    said = str(first.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Tom Baker, Send corrected invoice, 3 days late · +31 15 555 01 17"
    keys.press(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert bench.desk.person.customer == person(bench, "Tom Baker")


def test_nobody_to_call_is_said(bench: Bench, qtbot: QtBot) -> None:
    dialog = calls(bench, qtbot)
    assert dialog.empty.isVisible()
    assert not dialog.open_.isEnabled()
    assert not dialog.list.isVisible()


@pytest.fixture
def ends_unveiled() -> Iterator[None]:
    yield
    veil.use(None)


@pytest.mark.usefixtures("ends_unveiled")
def test_the_guard_hides_whom_one_could_call(bench: Bench, writing: Writing, qtbot: QtBot) -> None:
    veil.use(veiling.read(bench.store, person(bench, "Sarah Chen")))
    dialog = calls(bench, qtbot)
    texts = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert texts
    assert all("Tom Baker" not in veil.seen(text) for text in texts)


@pytest.mark.usefixtures("ends_unveiled")
def test_why_and_at_what_number_is_hidden_and_comes_back(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    dialog, guard = calls(bench, qtbot), Guard(bench.workspace)
    said = Qt.ItemDataRole.AccessibleTextRole

    def rows() -> list[tuple[str, str]]:
        items = [dialog.list.item(n) for n in range(dialog.list.count())]
        return [(str(item.data(MORE)), str(item.data(said))) for item in items]

    before = rows()
    assert before[0][0] == "Send corrected invoice, 3 days late · +31 15 555 01 17"
    dialog.list.setCurrentRow(1)
    guard.show(person(bench, "Sarah Chen"))
    guard.turn(True)
    for n, (row, now, then) in enumerate(zip(dialog._calls.rows, rows(), before, strict=True)):
        if row.name != "Sarah Chen":
            assert now == (MASK, f"{row.name}, {MASK}"), n
        else:
            assert now == then, "whose page is open may be seen"
    assert dialog.list.currentRow() == 1
    guard.turn(False)
    assert rows() == before
