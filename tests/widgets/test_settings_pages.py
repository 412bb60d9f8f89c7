"""Settings, General and Reminders: what is typed and pressed is kept at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from smallcrm.app import text_size
from smallcrm.app.writing import Writing
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.reminder_settings import Names, ReminderSettings
from smallcrm.services import day_start, preferences
from smallcrm.widgets.parts.value_field import ValueField
from smallcrm.widgets.settings_dialog import GENERAL, REMINDERS, WRITING, SettingsDialog
from smallcrm.widgets.settings_reminders import SAID, RemindersPage


@pytest.fixture
def dialog(bench: Bench, writing: Writing) -> SettingsDialog:
    bench.window.actions_.run("settings")
    found: SettingsDialog | None = bench.window.findChild(SettingsDialog)
    assert found is not None
    return found


@pytest.fixture
def page(dialog: SettingsDialog) -> RemindersPage:
    dialog.show_page(REMINDERS)
    return dialog.reminders


def kept(bench: Bench) -> ReminderSettings:
    """As it stands in the file."""
    return preferences.reminders(bench.store)


def enter(keys: Keys, field: ValueField, words: str) -> None:
    field.setFocus()
    field.selectAll()
    keys.type(field, words)
    keys.press(field, Qt.Key.Key_Return)


# --- pages ---------------------------------------------------------------------------------------


def test_pages_are_chosen_in_the_list_and_in_the_tabs(dialog: SettingsDialog, keys: Keys) -> None:
    keys.press(dialog.list, Qt.Key.Key_Down)
    assert dialog.page() is dialog.writing
    assert dialog.tabs.currentIndex() == WRITING
    dialog.tabs.setCurrentIndex(REMINDERS)
    assert dialog.page() is dialog.reminders
    assert dialog.list.currentRow() == REMINDERS
    dialog.list.setCurrentRow(GENERAL)
    assert dialog.general.isVisible()


def test_the_list_becomes_tabs_where_it_is_narrow(dialog: SettingsDialog) -> None:
    assert dialog.list.isVisible()
    assert not dialog.tabs.isVisible()
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 60, 500)
    assert not dialog.list.isVisible()
    assert dialog.tabs.isVisible()


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("number", [GENERAL, WRITING, REMINDERS])
def test_nothing_is_cut_at_any_text_size(
    bench: Bench, writing: Writing, qapp: QApplication, percent: int, number: int
) -> None:
    base = qapp.font()
    try:
        text_size.apply(qapp, base, percent)
        bench.window.actions_.run("settings")
        dialog: SettingsDialog | None = bench.window.findChild(SettingsDialog)
        assert dialog is not None
        dialog.resize(900, 600)
        dialog.show_page(number)
        dialog.page().updateGeometry()
        QApplication.sendPostedEvents()
        page = dialog.page()
        assert page.minimumSizeHint().width() <= page.width()
        for child in page.findChildren(ValueField):
            assert child.width() >= child.fontMetrics().horizontalAdvance(child.text())
            corner = child.mapTo(page, child.rect().bottomRight())
            assert page.rect().contains(corner)
    finally:
        text_size.apply(qapp, base, 100)


# --- reminders -----------------------------------------------------------------------------------


def test_hours_are_typed(bench: Bench, page: RemindersPage, keys: Keys) -> None:
    for field, words, name in (
        (page.digest_at, "8.15", "digest_at"),
        (page.quiet_from, "9 pm", "quiet_from"),
        (page.quiet_to, "7", "quiet_to"),
        (page.later_today, "16:45", "later_today"),
    ):
        enter(keys, field, words)
        assert getattr(kept(bench), name) == field.value
        assert not field.message.isVisible()
    assert kept(bench).digest_at == time(8, 15)
    assert page.quiet_from.text() == "21:00"


def test_an_hour_that_is_none_is_refused_with_a_sentence(
    bench: Bench, page: RemindersPage, keys: Keys
) -> None:
    enter(keys, page.digest_at, "25:00")
    assert page.digest_at.message.isVisible()
    said = "That is no hour of the day. It is still 09:00."
    assert page.digest_at.message.text() == page.digest_at.accessibleDescription() == said
    assert page.digest_at.text() == "09:00"
    assert kept(bench).digest_at == time(9)
    keys.type(page.digest_at, "1")
    assert not page.digest_at.message.isVisible(), "gone with the next key"


def test_escape_gives_back_what_was_there_before_it_closes(
    dialog: SettingsDialog, page: RemindersPage, keys: Keys, bench: Bench
) -> None:
    page.digest_at.setFocus()
    keys.type(page.digest_at, "7")
    keys.press(page.digest_at, Qt.Key.Key_Escape)
    assert page.digest_at.text() == "09:00"
    assert dialog.isVisible()
    keys.press(page.digest_at, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert kept(bench).digest_at == time(9)


def test_up_and_down_step_by_half_an_hour_over_midnight(
    bench: Bench, page: RemindersPage, keys: Keys
) -> None:
    page.digest_at.setFocus()
    keys.press(page.digest_at, Qt.Key.Key_Up)
    assert kept(bench).digest_at == time(9, 30)
    enter(keys, page.digest_at, "0")
    keys.press(page.digest_at, Qt.Key.Key_Down)
    assert kept(bench).digest_at == time(23, 30)


def test_what_is_typed_is_kept_on_leaving_too(
    bench: Bench, page: RemindersPage, keys: Keys
) -> None:
    page.ahead.setFocus()
    page.ahead.selectAll()
    keys.type(page.ahead, "7")
    page.test.setFocus()
    assert kept(bench).birthday_days == 7


@pytest.mark.parametrize("words", ["61", "-1", "many", ""])
def test_days_before_a_birthday_are_a_number(
    bench: Bench, page: RemindersPage, keys: Keys, words: str
) -> None:
    page.ahead.setFocus()
    page.ahead.clear()
    keys.type(page.ahead, words)
    keys.press(page.ahead, Qt.Key.Key_Return)
    assert page.ahead.message.text() == "A number from 0 to 60. It is still 3."
    assert kept(bench).birthday_days == 3


def test_working_days_are_pressed(bench: Bench, page: RemindersPage) -> None:
    page.days.buttons["4"].click()
    page.days.buttons["6"].click()
    assert kept(bench).working_days == {0, 1, 2, 3, 6}
    assert page.days.buttons["4"].accessibleName() == "Working days: Friday"


def test_quiet_hours_can_be_none(bench: Bench, page: RemindersPage) -> None:
    page.quiet.click()
    assert kept(bench).quiet_from == kept(bench).quiet_to
    assert not page.quiet_from.isEnabled()
    page.quiet.click()
    assert (kept(bench).quiet_from, kept(bench).quiet_to) == (time(19), time(8))
    assert page.quiet_from.isEnabled()


@pytest.mark.parametrize("kind", [NoticeKind.DIGEST, *SAID])
def test_each_kind_is_switched_off_and_on(
    bench: Bench, page: RemindersPage, kind: NoticeKind
) -> None:
    box = page.kinds[kind]
    assert box.isChecked()
    assert box.accessibleDescription()
    box.click()
    assert kept(bench).off == {kind}
    box.click()
    assert kept(bench).off == set()


def test_every_kind_but_the_test_can_be_switched_off(page: RemindersPage) -> None:
    assert set(page.kinds) == set(NoticeKind) - {NoticeKind.TEST}


def test_names_are_shown_as_chosen(bench: Bench, page: RemindersPage) -> None:
    for names, words in (
        (Names.NAME, "“Sarah Chen: a follow-up is due”"),
        (Names.HIDDEN, "“A follow-up is due”"),
        (Names.FULL, "“Sarah Chen: send quote, two options”"),
    ):
        page.names.buttons[names.value].click()
        assert kept(bench).names is names
        assert page.sample.text() == f"A notice says: {words}"
        assert page.names.pressed() == [names.value]


def test_sound_is_off_until_it_is_wanted(bench: Bench, page: RemindersPage) -> None:
    assert not kept(bench).sound
    page.sound.click()
    assert kept(bench).sound


def test_what_another_place_changes_is_shown(bench: Bench, page: RemindersPage) -> None:
    bench.desk.preferences.set(names=Names.HIDDEN, digest_at=time(7))
    assert page.names.pressed() == ["hidden"]
    assert page.digest_at.text() == "07:00"


def test_a_notice_to_try_is_asked_about(page: RemindersPage, qtbot: QtBot) -> None:
    answers: list[bool] = []
    page.test_answered.connect(answers.append)
    assert not page.question.isVisible()
    with qtbot.waitSignal(page.test_wanted):
        page.test.click()
    assert page.question.isVisible()
    page.no.setFocus()
    page.no.click()
    assert "Do not disturb" in page.advice.text()
    assert not page.question.isVisible()
    assert page.test.hasFocus(), "the keys are not lost with the button"
    page.test.click()
    assert not page.advice.isVisible()
    page.yes.click()
    assert page.advice.text() == "Good. So you will be told."
    assert answers == [False, True]


# --- general -------------------------------------------------------------------------------------


def test_general_tells_what_is_chosen(dialog: SettingsDialog, keys: Keys) -> None:
    page = dialog.general
    said: list[object] = []
    for signal in (page.starts_chosen, page.hides_chosen, page.theme_chosen):
        signal.connect(said.append)
    page.text_size_chosen.connect(said.append)
    page.show_starts(False, "here")
    page.show_hides(on=False, has_tray=True)
    page.show_text_size(100)
    page.starts.click()
    page.hides.click()
    page.theme.buttons["dark"].click()
    enter(keys, page.text_size, "150 %")
    keys.press(page.text_size, Qt.Key.Key_Down)
    assert said == [True, True, "dark", 150, 140]


def test_a_text_size_out_of_bounds_is_refused(dialog: SettingsDialog, keys: Keys) -> None:
    page = dialog.general
    page.show_text_size(120)
    for words in ("69", "301", "huge"):
        enter(keys, page.text_size, words)
        assert page.text_size.message.text().endswith("It is still 120 %.")
        assert page.text_size.value == 120


def test_the_hour_at_which_the_day_starts_is_kept_in_the_file(
    bench: Bench, dialog: SettingsDialog, keys: Keys
) -> None:
    dialog.show_page(GENERAL)
    field = dialog.general.day
    assert field.text() == "04:00"
    enter(keys, field, "5.30")
    assert day_start.read(bench.store) == time(5, 30)
    bench.clock.moment = datetime(2026, 11, 26, 4, 15, tzinfo=UTC)  # 5:15 in Amsterdam
    assert bench.workspace.today() == date(2026, 11, 25)
    for words in ("7", "25:00", "noon"):
        enter(keys, field, words)
        assert field.message.text() == "An hour from 0:00 to 6:00. It is still 05:30."
    keys.press(field, Qt.Key.Key_Up)
    keys.press(field, Qt.Key.Key_Up)
    assert field.text() == "06:00"
    enter(keys, field, "0")
    keys.press(field, Qt.Key.Key_Down)
    assert day_start.read(bench.store) == time(0)
    assert bench.workspace.today() == date(2026, 11, 26)


def test_where_it_is_written_and_that_there_is_no_tray_are_said(
    dialog: SettingsDialog,
) -> None:
    page = dialog.general
    assert not page.starts.isVisible(), "until somebody can do it"
    page.show_starts(True, "~/there.desktop")
    assert page.where.text() == "Written in ~/there.desktop"
    assert page.starts.isChecked()
    page.show_hides(on=True, has_tray=False)
    assert not page.hides.isEnabled()
    assert not page.hides.isChecked()
    assert "no tray" in page.tray_note.text()
