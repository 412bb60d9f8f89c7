"""The real program on a real desktop: icon, notice, its buttons, and the window without a tray."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.conftest import AT_ANY_HOUR, DataFile, Desktop, wait_until
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, follow_ups, preferences

TITLE = "Zoë <b>&</b> Co: Send quote"


def due_now(data: DataFile) -> None:
    """A customer with a follow-up that fell due today, with letters that are markup elsewhere;
    told by itself, whatever the hour."""
    now = datetime.now(UTC)
    preferences.keep_reminders(data.store, replace(AT_ANY_HOUR, off=frozenset({NoticeKind.DIGEST})))
    zoe = customers.add(data.store, CustomerDraft("Zoë <b>&</b> Co"), now)
    at = now.time().replace(second=0, microsecond=0, tzinfo=None)
    follow_ups.add(data.store, zoe, FollowUpDraft("Send quote", now.date(), at), now)


def test_the_icon_is_shown_and_its_menu_ends_the_program(desktop: Desktop, data: DataFile) -> None:
    desktop.services("notices", "tray")
    program = desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    words = wait_until(desktop.tray_words, "the menu")
    assert words["tip"] == "smallcrm"
    assert next(iter(words["menu"])) == "Open smallcrm"
    desktop.press_menu("Quit")
    assert program.wait(20) == 0


def test_a_due_follow_up_is_one_notice_and_done_there_is_done_here(
    desktop: Desktop, data: DataFile
) -> None:
    desktop.services("notices", "tray")
    program = desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    minimize(desktop)
    due_now(data)
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice", 40)
    assert notice["title"] == TITLE
    assert notice["body"].startswith("Due now.")
    assert notice["actions"] == ["default", "Open", "done", "Done", "hour", "1 hour"]
    assert notice["desktop_entry"] == "smallcrm"
    assert wait_until(
        lambda: data.ask("SELECT 1 FROM delivery WHERE shown_at IS NOT NULL"), "the record"
    )
    assert desktop.tray_words()["tip"] == "smallcrm: 1 due"
    assert "Zoë <b>&</b> Co: Send quote" in str(list(desktop.tray_words()["menu"]))

    desktop.press(notice["notify"], "done")
    wait_until(lambda: data.ask("SELECT state FROM follow_up") == [("done",)], "done in the file")
    wait_until(lambda: desktop.tray_words()["tip"] == "smallcrm", "done in the program")
    assert len(desktop.records("notify")) == 1
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0


def test_one_hour_snoozes(desktop: Desktop, data: DataFile) -> None:
    desktop.services("notices", "tray")
    desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    minimize(desktop)
    due_now(data)
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice", 40)
    desktop.press(notice["notify"], "hour")
    wait_until(
        lambda: data.ask("SELECT snooze_count FROM follow_up") == [(1,)],
        "the snooze",
    )
    assert data.ask("SELECT state FROM follow_up") == [("open",)]


@pytest.mark.parametrize(
    ("line", "asks"), [("Ana: called. Send quote fri", True), ("Ana: called", False)]
)
def test_after_the_first_follow_up_it_asks_whether_to_stay_in_the_tray(
    desktop: Desktop, data: DataFile, line: str, asks: bool
) -> None:
    desktop.services("notices", "tray")
    script = str(Path(__file__).with_name("first_follow_up.py"))
    call = (sys.executable, script, str(data.folder), line)
    said, _ = desktop.start(*call, stdout=subprocess.PIPE).communicate(timeout=60)
    assert said.startswith("Remind me when this is due") is asks


def test_without_a_tray_the_window_is_whole_and_never_hides(
    desktop: Desktop, data: DataFile
) -> None:
    desktop.services("notices")
    data.folder.joinpath("settings.ini").write_text("[General]\nhides_to_tray=yes\n")
    program = desktop.program(data.folder)
    wait_until(lambda: any("smallcrm" in t for t in desktop.windows()), "the window")
    assert program.poll() is None
    close_window(desktop)
    assert program.wait(20) == 0, "a window that cannot hide ends the program when it is closed"


def test_with_a_tray_it_hides_and_a_second_start_shows_it(desktop: Desktop, data: DataFile) -> None:
    desktop.services("notices", "tray")
    data.folder.joinpath("settings.ini").write_text("[General]\nhides_to_tray=yes\n")
    program = desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    wait_until(lambda: any("smallcrm" in t for t in desktop.windows()), "the window")
    close_window(desktop)
    wait_until(lambda: not desktop.windows(), "the window to hide")
    assert program.poll() is None
    second = desktop.program(data.folder)
    assert second.wait(20) == 0
    wait_until(lambda: any("smallcrm" in t for t in desktop.windows()), "the window again")


def test_no_notification_service_brings_the_due_panel(desktop: Desktop, data: DataFile) -> None:
    desktop.services("tray")
    desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    minimize(desktop)
    due_now(data)
    wait_until(lambda: any(t.startswith("Due") for t in desktop.windows()), "the Due panel", 40)


def test_what_fell_due_while_it_was_not_running_is_told_once(
    desktop: Desktop, data: DataFile
) -> None:
    desktop.services("notices", "tray")
    now = datetime.now(UTC)
    preferences.keep_reminders(data.store, AT_ANY_HOUR)
    ana = customers.add(data.store, CustomerDraft("Ana Lima"), now)
    for text in ("Chase payment", "Send terms"):
        follow_ups.add(data.store, ana, FollowUpDraft(text, date(2026, 1, 5)), now)
    program = desktop.program(data.folder)
    told = "SELECT count(*) FROM delivery WHERE kind = 'due' AND shown_at > ''"
    wait_until(
        lambda: data.ask(told) == [(2,)],
        "both to be told",
        40,
    )
    program.kill()
    program.wait()
    again = desktop.program(data.folder)
    wait_until(lambda: len(desktop.records("item")) == 2, "the second icon")
    assert again.poll() is None
    assert len(desktop.records("notify")) <= 1


def minimize(desktop: Desktop) -> None:
    wait_until(lambda: any("smallcrm" in t for t in desktop.windows()), "the window")
    desktop.ask_windows("minimize", "smallcrm")


def close_window(desktop: Desktop) -> None:
    desktop.ask_windows("close", "smallcrm")


SAVER = "org.freedesktop.ScreenSaver"


def test_over_a_locked_screen_nobody_is_named(desktop: Desktop, data: DataFile) -> None:
    desktop.services("notices", "tray")
    desktop.services("bare", f"{SAVER}=locked", script="fake_system.py")
    due_now(data)
    desktop.program(data.folder)
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice", 40)
    assert (notice["title"], notice["body"]) == ("A follow-up is due", "Open smallcrm to see it.")
    assert notice["actions"] == ["default", "Open"]


def test_what_was_shown_before_the_screen_was_locked_names_nobody_any_more(
    desktop: Desktop, data: DataFile
) -> None:
    desktop.services("notices", "tray")
    desktop.services("bare", SAVER, script="fake_system.py")
    desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    minimize(desktop)
    due_now(data)
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice", 40)
    assert notice["title"] == TITLE
    desktop.tell_system("Saver", SAVER)
    _, veiled = wait_until(
        lambda: len(found := desktop.records("notify")) == 2 and found, "the other words"
    )
    assert (veiled["title"], veiled["replaces"]) == ("Reminders from smallcrm", notice["notify"])
