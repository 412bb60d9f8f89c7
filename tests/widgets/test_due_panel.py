"""The Due panel: what it says, its keys, its place, and that it is in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from smallcrm.app import text_size
from smallcrm.domain.ledger import Surface
from smallcrm.domain.records import (
    CustomerDraft,
    FollowUpDraft,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    Side,
)
from smallcrm.services import customers, follow_ups
from smallcrm.widgets.due_panel import DuePanel
from smallcrm.widgets.ledger_popover import LedgerPopover
from smallcrm.widgets.next_step import SnoozeMenu, SnoozePopover
from smallcrm.widgets.parts.due_list import LINE
from smallcrm.widgets.parts.message_timer import USUAL_MS
from smallcrm.widgets.settings_dialog import SettingsDialog

TODAY = date(2026, 11, 25)


@pytest.fixture
def panel(bench: Bench) -> Iterator[DuePanel]:
    """Fed as the watch feeds it: with what is open of what it was given."""
    made = DuePanel(bench.workspace, bench.desk.promises)
    ids: list[FollowUpId] = []
    for name, text, due, side in (
        ("Ana Lima", "Chase payment", FollowUpDraft("", TODAY, time(10)), Side.MINE),
        ("Tom Baker", "Send invoice", FollowUpDraft("", TODAY - timedelta(3)), Side.MINE),
        ("Ben O'Neil", "The contract", FollowUpDraft("", TODAY - timedelta(2)), Side.THEIRS),
    ):
        now = bench.clock.now()
        customer = customers.add(bench.store, CustomerDraft(name), now)
        draft = FollowUpDraft(text, due.due_on, due.due_time, side)
        ids.append(follow_ups.add(bench.store, customer, draft, now))

    def feed() -> None:
        found = {row.id: row for row in follow_ups.rows(bench.store, ids)}
        due = [found[n] for n in ids if n in found and is_due(found[n])]
        made.set_rows(tuple(due))

    bench.workspace.changed.connect(feed)
    feed()
    yield made
    bench.workspace.changed.disconnect(feed)
    made.close()
    made.deleteLater()


def is_due(row: FollowUpRow) -> bool:
    return row.due_on is not None and row.due_on <= TODAY and row.due_time != time(15, 30)


def lines(panel: DuePanel) -> list[str]:
    found = [panel.others.item(n).data(LINE) for n in range(panel.others.count())]
    return [f"{line.name} {line.text}" for line in found]


def test_it_shows_what_has_just_fallen_due(panel: DuePanel) -> None:
    panel.pop_up(asked=False, first=FollowUpId(3))
    assert panel.name.text() == "Ben O'Neil"
    panel.pop_up(asked=False, first=FollowUpId(99))
    assert panel.name.text() == "Ben O'Neil"


def test_it_grows_with_the_text_while_the_program_runs(
    panel: DuePanel, qapp: QApplication, qtbot: QtBot
) -> None:
    panel.pop_up(asked=False)
    panel.hide()
    base = qapp.font()
    try:
        text_size.apply(qapp, base, 200)
        panel.pop_up(asked=False)
        qtbot.waitUntil(lambda: panel.name.height() >= panel.name.sizeHint().height())
        assert panel.when.geometry().top() >= panel.name.geometry().bottom()
        assert panel.text.geometry().top() > panel.avatar.geometry().bottom()
    finally:
        text_size.apply(qapp, base, 100)


def test_veiled_it_names_nobody_before_somebody_asks(panel: DuePanel, keys: Keys) -> None:
    panel.pop_up(asked=False, veiled=True)
    assert panel.title.text() == "3 follow-ups are due"
    named = (panel.current, panel.others, panel.count)
    assert not any(widget.isVisible() for widget in named)
    assert "Ana" not in panel.accessibleName()
    panel.set_rows(panel._rows)
    assert not panel.current.isVisible()
    panel.keyPressEvent(key_of(Qt.Key.Key_D))
    assert follow_ups.row(panel._workspace.store, FollowUpId(1)).state is FollowUpState.OPEN
    panel.show_button.click()
    assert panel.current.isVisible()
    assert (panel.title.text(), panel.name.text()) == ("Due now", "Ana Lima")
    assert not panel.show_button.isVisible()


def key_of(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_it_says_whether_it_is_due_late_or_waited_for(panel: DuePanel, keys: Keys) -> None:
    panel.pop_up(asked=True)
    assert (panel.title.text(), panel.when.text()) == ("Due now", "10:00")
    assert panel.count.text() == "1 of 3"
    keys.press(panel, Qt.Key.Key_Down)
    assert (panel.title.text(), panel.when.text()) == ("Late", "3 days late")
    keys.press(panel, Qt.Key.Key_Down)
    assert panel.title.text() == "I wait for it, and it is late"
    assert panel.name.text() == "Ben O'Neil"
    keys.press(panel, Qt.Key.Key_Down)
    assert panel.count.text() == "1 of 3"
    keys.press(panel, Qt.Key.Key_Up)
    assert panel.count.text() == "3 of 3"


def test_the_others_stand_below_and_a_click_brings_one_up(panel: DuePanel, qtbot: QtBot) -> None:
    panel.pop_up(asked=False)
    assert lines(panel) == ["Tom Baker Send invoice", "Ben O'Neil The contract"]
    item = panel.others.item(1)
    place = panel.others.visualItemRect(item).center()
    qtbot.mouseClick(panel.others.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.name.text() == "Ben O'Neil"
    assert lines(panel) == ["Ana Lima Chase payment", "Tom Baker Send invoice"]


def test_enter_in_the_list_brings_one_up_and_letters_are_the_panels(
    bench: Bench, panel: DuePanel, keys: Keys
) -> None:
    panel.pop_up(asked=True)
    panel.others.setFocus()
    panel.others.setCurrentRow(0)
    keys.press(panel.others, Qt.Key.Key_Return)
    assert panel.name.text() == "Tom Baker"
    keys.press(panel.others, Qt.Key.Key_D)
    assert panel.count.text() == "2 of 2"
    assert panel.name.text() == "Ben O'Neil"


@pytest.fixture
def surfaces(monkeypatch: pytest.MonkeyPatch) -> list[Surface]:
    """The surface that each service was called with."""
    seen: list[Surface] = []
    for name in ("done", "drop", "snooze"):
        real = getattr(follow_ups, name)

        def spy(*args: object, real: object = real) -> object:
            seen.append(next(a for a in args if isinstance(a, Surface)))
            return real(*args)  # type: ignore[operator]

        monkeypatch.setattr(follow_ups, name, spy)
    return seen


def test_keys_do_what_the_buttons_say(
    bench: Bench, panel: DuePanel, keys: Keys, surfaces: list[Surface]
) -> None:
    panel.pop_up(asked=True)
    keys.press(panel, Qt.Key.Key_D)
    keys.press(panel, Qt.Key.Key_H)
    assert surfaces == [Surface.PANEL, Surface.PANEL]
    done = follow_ups.row(bench.store, FollowUpId(1))
    moved = follow_ups.row(bench.store, FollowUpId(2))
    assert done.state is FollowUpState.DONE
    assert (moved.due_on, moved.due_time) == (TODAY, time(15, 30))
    keys.press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_snooze_from_the_panel_is_told_as_such(
    bench: Bench, panel: DuePanel, keys: Keys, surfaces: list[Surface]
) -> None:
    panel.pop_up(asked=True)
    keys.press(panel, Qt.Key.Key_S)
    menu = panel.findChild(SnoozeMenu)
    assert menu is not None
    menu.drop.trigger()
    menu.close()
    keys.press(panel, Qt.Key.Key_S)
    again = next(m for m in panel.findChildren(SnoozeMenu) if m.isVisible())
    again.pick.trigger()
    again.close()
    popover = panel.findChild(SnoozePopover)
    assert popover is not None
    keys.type(popover.edit, "tue 3pm")
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert surfaces == [Surface.PANEL, Surface.PANEL]
    moved = follow_ups.row(bench.store, FollowUpId(2))
    assert (moved.due_on, moved.due_time) == (date(2026, 12, 1), time(15))


def test_enter_opens_whose_it_is(panel: DuePanel, keys: Keys, qtbot: QtBot) -> None:
    panel.pop_up(asked=True)
    with qtbot.waitSignal(panel.customer_wanted) as wanted:
        keys.press(panel, Qt.Key.Key_Return)
    assert wanted.args == [1]
    assert not panel.isVisible()


def test_with_the_last_one_it_goes(panel: DuePanel, keys: Keys) -> None:
    panel.pop_up(asked=True)
    for _ in range(3):
        assert panel.isVisible()
        keys.press(panel, Qt.Key.Key_D)
    assert not panel.isVisible()
    panel.pop_up(asked=True)
    assert not panel.isVisible(), "there is nothing to show"


def test_unasked_it_leaves_the_keys_where_they_are(
    bench: Bench, panel: DuePanel, qtbot: QtBot
) -> None:
    bench.window.activateWindow()
    bench.window.people.search.setFocus()
    qtbot.waitUntil(bench.window.people.search.hasFocus)
    panel.pop_up(asked=False)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not panel.hasFocus()
    assert bench.window.people.search.hasFocus()
    panel.done.click()
    assert panel.count.text() == "1 of 2", "the mouse works without them"


def test_it_is_not_over_a_dialog_of_ours(bench: Bench, panel: DuePanel, qtbot: QtBot) -> None:
    top = Qt.WindowType.WindowStaysOnTopHint
    panel.pop_up(asked=False)
    assert panel.windowFlags() & top
    dialog = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not panel.windowFlags() & top)
    assert panel.isVisible()
    panel.hide()
    panel.pop_up(asked=False)
    assert not panel.windowFlags() & top
    dialog.close()
    panel.hide()
    panel.pop_up(asked=False)
    assert panel.windowFlags() & top


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_all_of_it_is_on_the_screen(
    bench: Bench, panel: DuePanel, qapp: QApplication, percent: int
) -> None:
    base = qapp.font()
    room = QGuiApplication.primaryScreen().availableGeometry()
    try:
        text_size.apply(qapp, base, percent)
        row = panel._rows[0]
        promises = bench.desk.promises
        promises.edit(row, text="Go through " + "the whole of the long contract " * 12)
        panel.pop_up(asked=False)
        assert room.contains(panel.geometry())
        for button in (panel.done, panel.snooze, panel.hour, panel.open, panel.close_button):
            corner = button.mapTo(panel, button.rect().bottomRight())
            assert panel.rect().contains(corner)
            assert min(button.width(), button.height()) >= 24
        panel._turn(1)
        assert room.contains(panel.geometry())
    finally:
        text_size.apply(qapp, base, 100)


def test_it_stands_beside_the_icon(panel: DuePanel) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    panel.pop_up(asked=False, near=QRect(room.left() + 200, room.top(), 24, 24))
    assert panel.y() < room.center().y()
    panel.hide()
    panel.pop_up(asked=False, near=QRect(room.right() - 24, room.bottom() - 24, 24, 24))
    assert panel.y() > room.top() + 100
    assert room.contains(panel.geometry())


def test_after_the_third_snooze_it_asks_once(
    bench: Bench, panel: DuePanel, keys: Keys, surfaces: list[Surface]
) -> None:
    for _ in range(2):
        follow_ups.snooze(bench.store, FollowUpId(1), TODAY, time(10), Surface.WINDOW)
    panel.pop_up(asked=True)
    keys.press(panel, Qt.Key.Key_H)
    assert panel.moved.isVisible()
    assert panel.moved.words.text() == (
        "Moved three times. Do it now, make it smaller, or drop it?"
    )
    assert not bench.desk.moved_row.isVisible(), "asked where it was done"
    panel.moved.drop.click()
    assert surfaces[-1] is Surface.PANEL
    assert follow_ups.row(bench.store, FollowUpId(1)).state is FollowUpState.DROPPED
    assert not panel.moved.isVisible()
    assert panel.isVisible()


def test_the_question_outlives_the_last_row_for_a_while(
    bench: Bench, panel: DuePanel, keys: Keys
) -> None:
    for _ in range(2):
        follow_ups.snooze(bench.store, FollowUpId(3), TODAY, time(10), Surface.WINDOW)
    panel.pop_up(asked=True)
    for _ in range(2):
        keys.press(panel, Qt.Key.Key_D)
    keys.press(panel, Qt.Key.Key_H)
    assert panel.isVisible()
    assert panel.title.text() == "The contract"
    assert not panel.current.isVisible()
    assert panel.moved.timer.isActive()
    assert panel.moved.timer.interval() == USUAL_MS
    panel.moved.timer.timeout.emit()
    assert not panel.isVisible()


def test_when_it_was_told_can_be_looked_up_here(panel: DuePanel, keys: Keys) -> None:
    panel.pop_up(asked=True)
    keys.press(panel, Qt.Key.Key_S)
    menu = panel.findChild(SnoozeMenu)
    assert menu is not None
    menu.told.trigger()
    menu.close()
    popover = panel.findChild(LedgerPopover)
    assert popover is not None
    assert popover.words()[0] == "Written Wed 25 Nov 14:30"
    popover.close()


def test_a_screen_reader_hears_all_of_it(panel: DuePanel, qtbot: QtBot) -> None:
    panel.pop_up(asked=True)
    qtbot.waitUntil(panel.hasFocus)
    assert panel.accessibleName() == "Due now: Ana Lima, Chase payment, 10:00, today"
    assert panel.done.accessibleName() == "Done: Chase payment"
    spoken = panel.others.item(1).text()
    assert spoken == "Ben O'Neil, I wait for it, The contract, 2 days late"
