"""Started hidden, as with the computer; trays and notification servers that come, go and fail."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from desktop.conftest import DataFile, Desktop, wait_until
from desktop.test_program import close_window, due_now
from smallcrm.desktop.autostart import Autostart

NEVER_LOOKS = """
import sys
from smallcrm.app.main import main
from smallcrm.widgets import tray
tray.LOOK_MS = 100_000_000
sys.exit(main(sys.argv[1:]))
"""
"""The program, which hears of a tray or never finds it."""


def window_is_up(desktop: Desktop) -> bool:
    return any("smallcrm" in title for title in desktop.windows())


def panel_is_up(desktop: Desktop) -> bool:
    return any(title.startswith("Due") for title in desktop.windows())


def announced(data: DataFile) -> bool:
    return data.ask("SELECT 1 FROM delivery WHERE shown_at IS NOT NULL AND kind = 'due'") == [(1,)]


def test_hidden_with_a_tray_it_reminds_and_a_second_start_shows_it(
    desktop: Desktop, data: DataFile
) -> None:
    desktop.services("notices", "tray")
    due_now(data)
    program = desktop.program(data.folder, "--hidden")
    wait_until(lambda: desktop.records("item"), "the tray icon")
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice")
    assert notice["title"].endswith("Send quote")
    assert desktop.windows() == []
    assert desktop.program(data.folder, "--hidden").wait(20) == 0
    assert desktop.windows() == [], "the computer's start of a second one shows nothing"
    assert desktop.program(data.folder).wait(20) == 0
    wait_until(lambda: window_is_up(desktop), "the window")
    assert len(desktop.records("item")) == 1, "painted at last, it is not completed twice"
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0


def test_hidden_without_a_tray_nothing_is_seen_but_notices(
    desktop: Desktop, data: DataFile
) -> None:
    desktop.services("notices")
    due_now(data)
    program = desktop.program(data.folder, "--hidden")
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice")
    assert desktop.windows() == []
    desktop.press(notice["notify"], "default")
    wait_until(lambda: window_is_up(desktop), "the window")
    close_window(desktop)
    assert program.wait(20) == 0


def test_a_window_that_was_never_shown_does_not_forget_its_place(
    desktop: Desktop, data: DataFile
) -> None:
    settings = data.folder / "settings.ini"
    settings.write_text("[General]\nwindow=a place\nhot_key=F9\n")
    desktop.services("tray")
    program = desktop.program(data.folder, "--hidden")
    wait_until(lambda: desktop.records("item"), "the tray icon")
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
    assert "window=a place" in settings.read_text()


def test_a_tray_that_comes_late_is_found_at_once(desktop: Desktop, data: DataFile) -> None:
    desktop.start(sys.executable, "-c", NEVER_LOOKS, "--data-dir", str(data.folder), "--hidden")
    desktop.services("notices")
    due_now(data)
    wait_until(lambda: desktop.records("notify"), "the program to be whole", 40)
    assert desktop.records("item") == []
    desktop.services("tray")
    wait_until(lambda: desktop.records("item"), "the tray icon", 4)
    assert wait_until(desktop.tray_words, "the menu")["tip"] == "smallcrm: 1 due"


def test_a_tray_that_goes_is_not_hidden_in_and_one_that_comes_back_has_the_icon(
    desktop: Desktop, data: DataFile
) -> None:
    data.folder.joinpath("settings.ini").write_text("[General]\nhides_to_tray=yes\n")
    tray = desktop.services("tray")
    program = desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    wait_until(lambda: window_is_up(desktop), "the window")
    tray.kill()
    tray.wait()
    tray = desktop.services("tray")
    wait_until(lambda: len(desktop.records("item")) == 2, "the icon in the new tray")
    assert wait_until(desktop.tray_words, "the menu")["tip"] == "smallcrm"
    close_window(desktop)
    wait_until(lambda: not desktop.windows(), "the window to hide")
    assert desktop.program(data.folder).wait(20) == 0
    wait_until(lambda: window_is_up(desktop), "the window again")
    tray.kill()
    tray.wait()
    close_window(desktop)
    assert program.wait(20) == 0, "nobody could bring it back"


@pytest.mark.parametrize("mode", ["refuses", "odd", "deaf"])
def test_what_the_notification_server_does_not_show_the_panel_shows(
    mode: str, desktop: Desktop, data: DataFile
) -> None:
    desktop.services(f"notices={mode}")
    due_now(data)
    desktop.program(data.folder, "--hidden")
    wait_until(lambda: panel_is_up(desktop), "the Due panel")
    assert announced(data)


def test_what_dies_with_the_notification_server_the_panel_shows(
    desktop: Desktop, data: DataFile
) -> None:
    server = desktop.services("notices")
    due_now(data)
    desktop.program(data.folder, "--hidden")
    wait_until(lambda: desktop.records("notify"), "the notice")
    wait_until(lambda: announced(data), "the record")
    assert not panel_is_up(desktop)
    server.kill()
    wait_until(lambda: panel_is_up(desktop), "the Due panel")


def test_a_server_without_buttons_gets_none(desktop: Desktop, data: DataFile) -> None:
    desktop.services("notices=plain")
    due_now(data)
    desktop.program(data.folder, "--hidden")
    (notice,) = wait_until(lambda: desktop.records("notify"), "the notice")
    assert notice["actions"] == []
    assert notice["title"].startswith("Zoë <b>&</b> Co")


def test_an_entry_of_the_system_that_leads_nowhere_is_mended_at_the_start(
    desktop: Desktop,
) -> None:
    """With the usual places, which are in the home of this desktop."""
    start = Autostart(["/gone/smallcrm", "--hidden"], desktop.folder, "linux", {})
    start.put()
    command = (sys.executable, "-m", "smallcrm", "--hidden")
    program = desktop.start(*command, stderr=subprocess.DEVNULL)
    entry = desktop.folder / ".config" / "autostart" / "smallcrm.desktop"
    wait_until(lambda: "/gone/" not in entry.read_text(), "the new entry")
    assert "run.py" in entry.read_text()
    assert "--hidden" in entry.read_text()
    assert program.poll() is None
