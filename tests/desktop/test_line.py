"""The line over other programs: the key, what is typed, kill -9, and commands from outside."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from desktop import x_client
from desktop.conftest import AT_ANY_HOUR, DataFile, Desktop, wait_until
from desktop.x_client import XClient
from smallcrm.domain.records import CustomerDraft, PhoneDraft
from smallcrm.services import customers, preferences

HELD = (x_client.CONTROL_L, x_client.ALT_L, x_client.SPACE)
RETURN, ESCAPE = 0xFF0D, 0xFF1B
DUE = "Ana Lima: rang. Send quote today 00:00"
"""Due from the beginning of the day on."""


@pytest.fixture
def running(desktop: Desktop, data: DataFile) -> subprocess.Popen[str]:
    """The real program with Ana in its file, its window put away."""
    draft = CustomerDraft("Ana Lima", details=(PhoneDraft("+351 21 555 0190"),))
    customers.add(data.store, draft, datetime.now(UTC))
    program = desktop.program(data.folder)
    wait_until(lambda: any("smallcrm" in t for t in desktop.windows()), "the window")
    desktop.ask_windows("minimize", "smallcrm")
    return program


def line_is_up(desktop: Desktop) -> bool:
    return any("Line" in t for t in desktop.windows())


def bring_up(desktop: Desktop, other: XClient) -> None:
    """The key, until the program has grabbed it; then until the line has the keys."""

    def pressed() -> bool:
        other.press(*HELD)
        return line_is_up(desktop)

    wait_until(pressed, "the line")
    wait_until(lambda: "Line" in desktop.ask_windows("active"), "the line to have the keys")


def type_words(client: XClient, words: str) -> None:
    for letter in words:
        if letter == ":":
            client.press(0xFFE1, ord(";"))
        else:
            client.press(ord(letter))


def draft(data: DataFile) -> str:
    rows = data.ask("SELECT value FROM setting WHERE name = 'draft:line'")
    return str(json.loads(rows[0][0])["body"]) if rows else ""


def draft_is(data: DataFile, words: str) -> bool:
    return draft(data) == words


def test_a_call_is_written_down_over_another_program(
    desktop: Desktop, data: DataFile, other: XClient, running: subprocess.Popen[str]
) -> None:
    bring_up(desktop, other)
    words = "ana lima: wants a quote. tomorrow 9am"
    type_words(other, words)
    wait_until(lambda: draft(data) == words, "the words")
    other.press(RETURN)
    wait_until(
        lambda: data.ask("SELECT text FROM follow_up") == [("wants a quote",)], "the promise"
    )
    assert data.ask("SELECT body FROM interaction") == [("wants a quote",)]
    wait_until(lambda: not line_is_up(desktop), "the line to go")
    wait_until(lambda: any("Saved" in t for t in desktop.windows()), "the strip with Undo")
    assert draft(data) == ""


def test_a_draft_outlives_kill_9(
    desktop: Desktop, data: DataFile, other: XClient, running: subprocess.Popen[str]
) -> None:
    bring_up(desktop, other)
    type_words(other, "ana lima: half a")
    wait_until(lambda: draft(data) == "ana lima: half a", "the draft", 5)
    type_words(other, " thought that goes on")  # without a pause: still kept as it goes
    wait_until(lambda: draft(data).startswith("ana lima: half a tho"), "the draft", 5)
    running.send_signal(signal.SIGKILL)
    running.wait()
    kept = draft(data)
    assert kept.startswith("ana lima: half a tho")
    desktop.program(data.folder)
    bring_up(desktop, other)
    type_words(other, "x")  # the draft stands selected: a key replaces it
    wait_for_draft(desktop, data, "x")
    assert data.ask("SELECT count(*) FROM interaction") == [(0,)]


def test_the_line_has_the_keys_each_time_it_comes_over_a_program_in_use(
    desktop: Desktop, data: DataFile, running: subprocess.Popen[str]
) -> None:
    """The manager knows that the user was at the other program later than at ours."""
    with closing(XClient(desktop.environment["DISPLAY"])) as hand:
        script = str(Path(__file__).with_name("other_program.py"))
        editor = desktop.start(sys.executable, script, stdout=subprocess.PIPE)
        assert editor.stdout is not None
        wait_until(lambda: "Another program" in desktop.windows(), "the other program")
        for letter in ("a", "b", "c"):
            typed_there(hand, editor.stdout, letter)
            bring_up(desktop, hand)
            hand.press(ord(letter))
            wait_for_draft(desktop, data, letter)
            hand.press(ESCAPE)
            wait_until(lambda: not line_is_up(desktop), "the line to go")
        assert typed_there(hand, editor.stdout, "d") == "abcd"
        assert command(desktop, data).returncode == 0, "a second start brings the window up"
        wait_until(
            lambda: "smallcrm" in desktop.ask_windows("active"), "our window to have the keys"
        )
        editor.stdout.close()


def wait_for_draft(desktop: Desktop, data: DataFile, words: str) -> None:
    """Says, if it never comes, what is there instead and who has the keys."""
    try:
        wait_until(partial(draft_is, data, words), "the draft", 10)
    except AssertionError as late:
        active, windows = desktop.ask_windows("active"), desktop.windows()
        said = [log.read_text()[-2000:] for log in data.folder.glob("logs/*.log")]
        found = f"the draft is {draft(data)!r}, the keys are with {active!r} of {windows}; {said}"
        raise AssertionError(found) from late


def typed_there(hand: XClient, told: IO[str], letter: str) -> str:
    """What the other program's window holds after this letter."""
    hand.press(ord(letter))
    return str(json.loads(told.readline()))


def command(desktop: Desktop, data: DataFile, *words: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "smallcrm", "--data-dir", str(data.folder), *words]
    return subprocess.run(
        call, env=desktop.environment, capture_output=True, text=True, timeout=30, check=False
    )


def test_commands_reach_the_running_program(
    desktop: Desktop, data: DataFile, other: XClient, running: subprocess.Popen[str]
) -> None:
    assert command(desktop, data, "capture").returncode == 0
    wait_until(lambda: line_is_up(desktop), "the line")
    other.press(ESCAPE)
    wait_until(lambda: not line_is_up(desktop), "the line to go")
    told = command(desktop, data, "brief", "+351215550190")
    assert told.stdout.startswith("Ana Lima")
    wait_until(lambda: line_is_up(desktop), "the brief")
    made = command(desktop, data, "add", "Ana Lima: rang. send quote tomorrow")
    assert (made.returncode, made.stderr) == (0, "")
    assert running.poll() is None
    shown = "SELECT body FROM interaction WHERE body = 'rang'"
    assert len(data.ask(shown)) == 1


def test_a_line_added_from_a_terminal_is_known_to_the_running_program_at_once(
    desktop: Desktop, data: DataFile
) -> None:
    preferences.keep_reminders(data.store, AT_ANY_HOUR)
    desktop.services("notices", "tray")
    desktop.program(data.folder)
    wait_until(lambda: desktop.records("item"), "the tray icon")
    assert desktop.tray_words()["tip"] == "smallcrm"
    assert command(desktop, data, "add", DUE).returncode == 0
    wait_until(lambda: desktop.tray_words()["tip"] == "smallcrm: 1 due", "the follow-up", 5)


def test_the_brief_that_a_phone_program_asks_for_starts_the_program(
    desktop: Desktop, data: DataFile
) -> None:
    draft = CustomerDraft("Ana Lima", details=(PhoneDraft("+351 21 555 0190"),))
    customers.add(data.store, draft, datetime.now(UTC))
    folder = str(data.folder)
    call = [sys.executable, "-m", "smallcrm", "--data-dir", folder, "brief", "--window"]
    program = desktop.start(*call, "tel:+351215550190")
    wait_until(lambda: line_is_up(desktop), "the brief")
    assert program.poll() is None
    assert command(desktop, data, "brief", "--window", "ana").stdout == ""
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
