"""Reminders and tray put together: the first question, the menu's wishes, and a notice to try."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app import text_size
from smallcrm.app.care import Care
from smallcrm.app.general import GeneralSettings
from smallcrm.app.messages import Messages
from smallcrm.app.settings import Settings
from smallcrm.domain.errors import CannotWrite
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.domain.reminder_settings import Names
from smallcrm.services import customers, follow_ups
from smallcrm.widgets.settings_dialog import SettingsDialog

FAR = date(2026, 12, 24)


class Entry:
    """The system's list of what it starts, in memory."""

    def __init__(self, *, works: bool = True) -> None:
        self.on, self.works = False, works

    def is_on(self) -> bool:
        return self.on

    def where(self) -> str:
        return "autostart/smallcrm.desktop"

    def put(self) -> None:
        if not self.works:
            raise CannotWrite(Path("autostart"))
        self.on = True

    def remove(self) -> None:
        self.on = False


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "care.ini")


@pytest.fixture
def care(bench: Bench, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Care]:
    """Without a session bus: nothing of this machine's desktop is asked."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    made = Care(bench.workspace, bench.window, bench.desk, settings)
    yield made
    made.stop()


def promise(bench: Bench, day: date | None = FAR) -> None:
    now = bench.clock.now()
    ana = customers.add(bench.store, CustomerDraft("Ana"), now)
    follow_ups.add(bench.store, ana, FollowUpDraft("Ring", day), now)


def answers(bench: Bench) -> list[str]:
    return [button.text() for button in bench.window.banner.buttons]


def press(bench: Bench, number: int) -> None:
    bench.window.banner.buttons[number].click()


# --- the first question --------------------------------------------------------------------------


def test_the_first_follow_up_asks_three_ways(bench: Bench, care: Care) -> None:
    care.staying.starts = Entry()
    promise(bench)
    assert bench.window.banner.words.text() == (
        "Remind me when this is due even if the window is closed?"
    )
    assert answers(bench) == [
        *("Yes, start with the computer", "Yes, while the window is open", "No")
    ]


@pytest.mark.parametrize(("number", "hides", "starts"), [(0, 1, 1), (1, 1, 0), (2, 0, 0)])
def test_each_answer_is_kept_and_asked_no_more(
    bench: Bench, care: Care, number: int, hides: int, starts: int
) -> None:
    entry = Entry()
    care.staying.starts = entry
    promise(bench)
    press(bench, number)
    assert (care.staying.hides(), entry.on) == (bool(hides), bool(starts))
    assert not bench.window.banner.isVisible()
    promise(bench)
    assert not bench.window.banner.isVisible()


def test_the_question_comes_again_until_it_is_answered(
    bench: Bench, care: Care, settings: Settings
) -> None:
    care.staying.ask_again()
    assert not bench.window.banner.isVisible()
    promise(bench)
    bench.window.banner.hide()  # the window was locked, or something else was said
    care._begin()
    assert bench.window.banner.words.text().startswith("Remind me when this is due")
    assert bench.window.banner.isVisible()
    press(bench, len(bench.window.banner.buttons) - 1)
    care.staying.ask_again()
    assert not bench.window.banner.isVisible()


def test_where_the_computer_cannot_start_it_two_answers_are_left(bench: Bench, care: Care) -> None:
    promise(bench)
    assert answers(bench) == ["Yes, while the window is open", "No"]


def test_an_entry_that_cannot_be_written_is_said(bench: Bench, care: Care) -> None:
    care.staying.starts = Entry(works=False)
    promise(bench)
    press(bench, 0)
    assert bench.strip.startswith("autostart cannot be written.")
    assert care.staying.hides()


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_the_question_fits_into_a_small_window(
    bench: Bench, care: Care, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    base = qapp.font()
    try:
        text_size.apply(qapp, base, percent)
        bench.window.resize(900, 600)
        care.staying.starts = Entry()
        promise(bench)
        banner = bench.window.banner

        def whole() -> bool:
            inside = [banner.rect().contains(b.geometry()) for b in banner.buttons]
            return all(inside) and banner.words.geometry().bottom() <= banner.height()

        qtbot.waitUntil(whole)
        assert bench.window.width() == 900
    finally:
        text_size.apply(qapp, base, 100)


def test_it_does_not_ask_over_something_else_that_is_said(bench: Bench, care: Care) -> None:
    bench.window.banner.say("Sample people.", ())
    promise(bench)
    assert bench.window.banner.words.text() == "Sample people."


# --- the menu ------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", [Names.FULL, Names.NAME])
def test_names_come_back_as_they_were(bench: Bench, care: Care, before: Names) -> None:
    bench.desk.preferences.set(names=before)
    menu = care.tray.menu
    menu.names.trigger()
    assert bench.desk.preferences.reminders.names is Names.HIDDEN
    assert menu.names.isChecked()
    menu.names.trigger()
    assert bench.desk.preferences.reminders.names is before
    assert not menu.names.isChecked()


def box() -> QMessageBox | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    return next((w for w in found if w.isVisible()), None)


def test_quit_says_once_what_it_means(bench: Bench, care: Care, qtbot: QtBot) -> None:
    promise(bench)
    wishes: list[bool] = []
    care.quit_wanted.connect(lambda: wishes.append(True))
    care.tray.menu.quit.trigger()
    asked = box()
    assert asked is not None
    assert asked.text() == "Reminders stop until smallcrm runs again."
    asked.buttons()[1].click()
    assert wishes == []
    care.tray.menu.quit.trigger()
    assert wishes == [True]


def test_quit_is_one_press_away(bench: Bench, care: Care) -> None:
    promise(bench)
    wishes: list[bool] = []
    care.quit_wanted.connect(lambda: wishes.append(True))
    care.tray.menu.quit.trigger()
    asked = box()
    assert asked is not None
    asked.buttons()[0].click()
    assert wishes == [True]


@pytest.mark.parametrize("day", [None, "none at all"])
def test_quit_says_nothing_where_nothing_would_be_told(
    bench: Bench, care: Care, qtbot: QtBot, day: str | None
) -> None:
    if day is None:
        promise(bench, None)
    with qtbot.waitSignal(care.quit_wanted):
        care.tray.menu.quit.trigger()
    assert box() is None


def test_settings_are_opened_in_front(bench: Bench, care: Care, qtbot: QtBot) -> None:
    bench.window.hide()
    with qtbot.waitSignal(care.settings_wanted):
        care.tray.menu.settings.trigger()
    assert bench.window.isVisible()


# --- closing without a tray ----------------------------------------------------------------------


def press_in(asked: QMessageBox, words: str) -> None:
    next(b for b in asked.buttons() if b.text() == words).click()


def test_without_a_tray_closing_asks_once_and_remembers(bench: Bench, care: Care) -> None:
    assert care.staying.close_window(), "nobody asked to be reminded"
    promise(bench)
    care.staying.set_hides(True)
    assert not care.staying.close_window()
    asked = box()
    assert asked is not None
    press_in(asked, "Minimise")
    assert bench.window.isMinimized()
    bench.window.showNormal()
    assert not care.staying.close_window()
    assert (box(), bench.window.isMinimized()) == (None, True)


def test_without_a_tray_closing_may_end_it_from_then_on(
    bench: Bench, care: Care, qtbot: QtBot
) -> None:
    promise(bench)
    care.staying.set_hides(True)
    care.staying.close_window()
    asked = box()
    assert asked is not None
    with qtbot.waitSignal(care.quit_wanted):
        press_in(asked, "Quit")
    assert care.staying.close_window()


def test_with_nothing_to_tell_closing_ends_it(bench: Bench, care: Care) -> None:
    care.staying.set_hides(True)
    assert care.staying.close_window()


# --- settings ------------------------------------------------------------------------------------


class Look:
    """A program's look, remembered."""

    def __init__(self) -> None:
        self.scheme, self.percent, self.spoken = "system", 100, "system"

    def theme(self) -> str:
        return self.scheme

    def set_theme(self, scheme: str) -> None:
        self.scheme = scheme

    def text_size(self) -> int:
        return self.percent

    def set_text_size(self, percent: int) -> None:
        self.percent = percent

    def language(self) -> str:
        return self.spoken

    def set_language(self, choice: str) -> None:
        self.spoken = choice


def test_general_shows_what_is_and_does_what_is_chosen(bench: Bench, care: Care) -> None:
    dialog = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    look, entry, page = Look(), Entry(), dialog.general
    settings = Settings(bench.store.path.parent / "settings.ini")
    GeneralSettings(page, bench.workspace, look, care.staying, entry, settings)
    assert page.theme.pressed() == ["system"]
    assert page.text_size.text() == "100 %"
    assert not page.hides.isEnabled(), "there is no tray here"
    assert not page.starts.isChecked()
    page.starts.click()
    assert entry.on
    assert page.where.text() == "Written in autostart/smallcrm.desktop"
    page.starts.click()
    assert not entry.on
    page.theme.buttons["dark"].click()
    page.text_size.setText("130")
    page.text_size.keep()
    assert (look.scheme, look.percent) == ("dark", 130)
    assert page.language.pressed() == ["system"]
    page.language.buttons["nl"].click()
    assert look.spoken == "nl"
    page.messages.buttons["80000"].click()
    assert Messages(settings).shown() == 80_000
    page.messages.buttons["8000"].click()
    assert Messages(settings).shown() == 8000
    page.hides_chosen.emit(True)
    assert care.staying.hides()
    dialog.close()


def test_an_entry_that_is_not_written_is_not_ticked(bench: Bench, care: Care) -> None:
    dialog = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    page = dialog.general
    settings = Settings(bench.store.path.parent / "settings.ini")
    GeneralSettings(page, bench.workspace, Look(), care.staying, Entry(works=False), settings)
    page.starts.click()
    assert not page.starts.isChecked()
    assert bench.strip.startswith("autostart cannot be written.")
    dialog.close()


def test_where_no_notice_can_be_shown_that_is_said_at_once(bench: Bench, care: Care) -> None:
    dialog = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    dialog.show_page(2)
    dialog.open()
    care.fill(dialog.reminders)
    dialog.reminders.test.click()
    assert not dialog.reminders.question.isVisible()
    assert dialog.reminders.advice.text().startswith("This desktop shows no notices now.")
    dialog.close()


@pytest.mark.parametrize(("seen", "act"), [(True, "seen"), (False, "not_seen")])
def test_whether_it_was_seen_stands_in_the_ledger(
    bench: Bench, care: Care, monkeypatch: pytest.MonkeyPatch, seen: bool, act: str
) -> None:
    monkeypatch.setattr(care.outside.notices, "show", lambda *args, **hints: True)
    dialog = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    dialog.show_page(2)
    dialog.open()
    care.fill(dialog.reminders)
    dialog.reminders.test.click()
    assert dialog.reminders.question.isVisible()
    (dialog.reminders.yes if seen else dialog.reminders.no).click()
    query = "SELECT kind, act, surface FROM delivery WHERE kind = 'test'"
    assert bench.store.fetch(query) == [("test", act, "window")]
    dialog.close()
