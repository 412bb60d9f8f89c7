"""The menu of the tray: what it lists, what it tells, and the marks it shows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import FollowUpRow
from smallcrm.domain.reminder_settings import Names
from smallcrm.services import follow_ups, preferences, sample
from smallcrm.viewmodels.preferences import PauseChoice
from smallcrm.widgets.mark import mark
from smallcrm.widgets.tray import Tray
from smallcrm.widgets.tray_menu import MOST, TrayMenu


@pytest.fixture
def menu(bench: Bench, qtbot: QtBot) -> TrayMenu:
    made = TrayMenu(bench.workspace, bench.desk.preferences)
    qtbot.addWidget(made)
    return made


def due(bench: Bench) -> tuple[FollowUpRow, ...]:
    sample.fill(bench.store, local_now(bench.clock))
    found = follow_ups.agenda(bench.store, local_now(bench.clock), None)
    return (*found.late, *found.today, *found.upcoming)


def words(menu: TrayMenu) -> list[str]:
    return [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def test_with_nothing_due_it_is_short(menu: TrayMenu) -> None:
    assert words(menu) == [
        *("Open smallcrm", "Write a note…", "Pause reminders"),
        *("Hide names in notices", "Settings…", "Quit"),
    ]
    assert menu.defaultAction() is menu.open
    assert menu.open.font().bold()


def test_five_that_are_due_and_the_rest_by_number(bench: Bench, menu: TrayMenu) -> None:
    rows = due(bench)
    assert len(rows) > MOST
    menu.show_due(rows, 9)
    menu.show_due(rows, 9)
    shown = words(menu)
    assert shown[2:8][-1] == "All of today (9)"
    assert len(menu.due) == MOST
    assert shown[2].startswith(rows[0].customer_name)
    menu.show_due((), 0)
    assert len(words(menu)) == 6


def test_the_key_for_the_line_is_shown(menu: TrayMenu) -> None:
    menu.show_keys("Ctrl+Alt+Space")
    assert menu.write.text() == "Write a note…\tCtrl+Alt+Space"
    menu.show_keys("")
    assert menu.write.text() == "Write a note…"


def test_an_ampersand_is_no_letter_to_press(bench: Bench, menu: TrayMenu) -> None:
    row = next(r for r in due(bench) if r.customer_id is not None)
    object.__setattr__(row, "text", "salt & pepper")
    menu.show_due((row,), 0)
    assert "salt && pepper" in menu.due[0].text()


def test_each_entry_tells_what_is_wanted(bench: Bench, menu: TrayMenu, qtbot: QtBot) -> None:
    rows = due(bench)
    menu.show_due(rows, 3)
    for action, signal in (
        (menu.open, menu.open_wanted),
        (menu.write, menu.write_wanted),
        (menu.all, menu.today_wanted),
        (menu.settings, menu.settings_wanted),
        (menu.quit, menu.quit_wanted),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()
    with qtbot.waitSignal(menu.customer_wanted) as picked:
        menu.due[0].trigger()
    assert picked.args == [int(rows[0].customer_id or 0)]


def test_what_is_nobodys_opens_the_panel(bench: Bench, menu: TrayMenu, qtbot: QtBot) -> None:
    row = due(bench)[0]
    object.__setattr__(row, "customer_id", None)
    menu.show_due((row,), 1)
    with qtbot.waitSignal(menu.panel_wanted):
        menu.due[0].trigger()


def checked(menu: TrayMenu) -> list[str]:
    return [a.text() for a in menu.pauses.values() if a.isChecked()]


@pytest.mark.parametrize("choice", list(PauseChoice))
def test_a_pause_is_kept_marked_and_ended(
    bench: Bench, menu: TrayMenu, choice: PauseChoice
) -> None:
    assert checked(menu) == []
    assert not menu.resume.isVisible()
    menu.pauses[choice].trigger()
    assert preferences.pause(bench.store) is not None
    assert checked(menu) == [menu.pauses[choice].text()]
    assert menu.pause.title() != "Pause reminders"
    assert menu.resume.isVisible()
    menu.pauses[choice].trigger()
    assert checked(menu) == [menu.pauses[choice].text()], "pressed again, it holds all the same"
    menu.resume.trigger()
    assert preferences.pause(bench.store) is None
    assert checked(menu) == []
    assert menu.pause.title() == "Pause reminders"


def test_a_pause_that_ran_out_is_not_marked_when_the_menu_opens(
    bench: Bench, menu: TrayMenu
) -> None:
    menu.pauses[PauseChoice.HOUR].trigger()
    bench.clock.moment += timedelta(hours=2)
    menu.aboutToShow.emit()
    assert checked(menu) == []
    assert not menu.resume.isVisible()


def test_hiding_names_is_told_and_its_mark_follows_the_settings(
    bench: Bench, menu: TrayMenu, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(menu.names_chosen) as asked:
        menu.names.trigger()
    assert asked.args == [True]
    bench.desk.preferences.set(names=Names.HIDDEN)
    assert menu.names.isChecked()
    bench.desk.preferences.set(names=Names.NAME)
    assert not menu.names.isChecked()


def test_every_entry_has_words(bench: Bench, menu: TrayMenu) -> None:
    menu.show_due(due(bench), 2)
    found = [a for a in menu.findChildren(QAction) if not a.isSeparator()]
    assert all(a.text().strip() or a.menu() for a in found)


def test_the_icon_says_paused_and_due(bench: Bench, qtbot: QtBot) -> None:
    tray = Tray(bench.workspace, bench.desk.preferences)
    assert not tray.is_there
    assert tray.place().isEmpty()
    tray.show_due(due(bench)[:1], 1)
    assert tray.words.startswith("smallcrm: 1")
    bench.desk.preferences.pause_until(PauseChoice.RESUME)
    assert tray.words == "smallcrm: reminders are paused"
    tray.stop()


def test_dot_and_bar_are_seen_and_neither_is_red() -> None:
    pictures = {
        (dot, bar): mark(with_dot=dot, with_bar=bar).pixmap(32, 32).toImage()
        for dot in (False, True)
        for bar in (False, True)
    }
    images = list(pictures.values())
    assert all(a != b for n, a in enumerate(images) for b in images[n + 1 :])
    for image in images:
        for x in range(image.width()):
            for y in range(image.height()):
                colour = image.pixelColor(x, y)
                is_red = colour.red() > 160 and colour.green() < 90 and colour.alpha() > 200
                assert not is_red
