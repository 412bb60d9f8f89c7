"""The day a week starts on: the order in which its days stand, and are told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app.settings import Settings
from smallcrm.app.week import NAME, Week
from smallcrm.app.writing import Writing
from smallcrm.domain.records import Repeat
from smallcrm.viewmodels import repeat_wording, week
from smallcrm.widgets.settings_dialog import GENERAL, REMINDERS, SettingsDialog
from smallcrm.widgets.settings_general import GeneralPage


@pytest.fixture
def chosen(tmp_path: Path) -> Iterator[Week]:
    before = QLocale()
    yield Week(Settings(tmp_path / "settings.ini"))
    week.begin_on(None)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("place", "first"),
    [("en_US", 6), ("en_GB", 0), ("ar_EG", 5)],
)
def test_the_system_says_it_at_first(chosen: Week, place: str, first: int) -> None:
    QLocale.setDefault(QLocale(place))
    chosen.use()
    assert chosen.starts() == "system"
    assert week.days()[0] == first
    assert sorted(week.days()) == list(range(7))


@pytest.mark.parametrize(("starts", "first"), [("monday", 0), ("sunday", 6), ("saturday", 5)])
def test_the_choice_stands_against_the_system_and_is_kept(
    chosen: Week, tmp_path: Path, starts: str, first: int
) -> None:
    chosen.choose(starts)
    for place in ("en_US", "de_DE", "ar_EG"):
        QLocale.setDefault(QLocale(place))
        assert week.days()[0] == first
    week.begin_on(None)
    Week(Settings(tmp_path / "settings.ini")).use()
    assert week.days()[0] == first


def test_nonsense_in_the_settings_is_the_system(chosen: Week) -> None:
    chosen.choose("sunday")
    chosen._settings.put(NAME, "someday")
    chosen.use()
    assert week.days()[0] == QLocale().firstDayOfWeek().value - 1


def test_days_that_come_again_are_told_in_this_order(chosen: Week) -> None:
    both = Repeat("FREQ=WEEKLY;BYDAY=MO,SU", date(2026, 11, 23))
    chosen.choose("monday")
    assert repeat_wording.rule(both) == "every Monday and Sunday"
    chosen.choose("sunday")
    assert repeat_wording.rule(both) == "every Sunday and Monday"


def test_working_days_stand_in_it_as_soon_as_they_are_seen(
    bench: Bench, writing: Writing, chosen: Week
) -> None:
    bench.window.actions_.run("settings")
    dialog: SettingsDialog | None = bench.window.findChild(SettingsDialog)
    assert dialog is not None
    for starts, order in (("sunday", "6012345"), ("saturday", "5601234"), ("monday", "0123456")):
        dialog.show_page(GENERAL)
        chosen.choose(starts)
        dialog.show_page(REMINDERS)
        days = dialog.reminders.days
        assert list(days.buttons) == list(order)
        days._flow.activate()
        shown = sorted(days.buttons, key=lambda key: days.buttons[key].x())
        assert shown == list(order), "all seven in one line"
        after = days.buttons[order[0]].nextInFocusChain()
        assert after is days.buttons[order[1]]
        assert sorted(days.pressed()) == list("01234"), "and the same ones are pressed in"


def test_the_page_shows_and_tells_it(qtbot: QtBot) -> None:
    page = GeneralPage()
    qtbot.addWidget(page)
    page.show_week("system")
    assert page.week.pressed() == ["system"]
    with qtbot.waitSignal(page.week_chosen) as told:
        page.week.buttons["saturday"].click()
    assert told.args == ["saturday"]
