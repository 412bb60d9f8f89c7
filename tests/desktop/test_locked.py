"""The real program with a passphrase on a real desktop: who locks it, and the key while it is."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from desktop.conftest import DataFile, Desktop, wait_until
from desktop.test_line import HELD, RETURN, bring_up, line_is_up, type_words
from desktop.x_client import XClient
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, passphrase

WORDS = "blue river tram oven"
NAME = "Zeppelina Oberhauser"
SAVER = "org.gnome.ScreenSaver"


@pytest.fixture
def secret(desktop: Desktop, data: DataFile) -> Desktop:
    """A desktop with a tray, notices, logind and a screen saver; the file has a passphrase."""
    customers.add(data.store, CustomerDraft(NAME), datetime.now(UTC))
    data.store.close()
    key, _ = passphrase.set_new(data.path, None, WORDS, [], lambda done, total: None)
    key.wipe()
    environment = desktop.environment
    environment["DBUS_SYSTEM_BUS_ADDRESS"] = environment["DBUS_SESSION_BUS_ADDRESS"]
    desktop.services("notices", "tray")
    desktop.services("modern", SAVER, script="fake_system.py")
    return desktop


def tip(desktop: Desktop) -> str:
    """That of the icon; "" while one goes and another comes."""
    with suppress(AssertionError):
        return str(desktop.tray_words()["tip"]) if desktop.records("item") else ""
    return ""


def type_passphrase(desktop: Desktop, hand: XClient) -> None:
    wait_until(lambda: desktop.ask_windows("active") == "smallcrm", "the window of the lock")
    type_words(hand, WORDS)
    hand.press(RETURN)


def unlock(desktop: Desktop, hand: XClient) -> None:
    type_passphrase(desktop, hand)
    wait_until(lambda: tip(desktop) == "smallcrm", "the program")


def heard(desktop: Desktop, member: str, words: str = "") -> None:
    """Say it until the program, which has just begun to listen, hears it."""

    def locked() -> bool:
        desktop.tell_system(member, words)
        return tip(desktop) == "smallcrm: locked"

    wait_until(locked, f"the lock by {member}")


def test_the_key_for_the_whole_desktop_asks_for_the_passphrase_and_brings_the_line(
    secret: Desktop, data: DataFile, other: XClient
) -> None:
    secret.program(data.folder, "--hidden")
    wait_until(lambda: tip(secret) == "smallcrm: locked", "the icon")
    assert secret.windows() == []

    def comes_up() -> bool:
        other.press(*HELD)
        return secret.windows() == ["smallcrm"]

    wait_until(comes_up, "the window of the lock")
    type_passphrase(secret, other)
    wait_until(lambda: line_is_up(secret), "the line")


@pytest.mark.parametrize(
    ("member", "words"), [("Saver", SAVER), ("Hint", ""), ("Lock", ""), ("Sleep", "")]
)
def test_whoever_locks_the_screen_locks_the_file(
    member: str, words: str, secret: Desktop, data: DataFile, other: XClient
) -> None:
    secret.program(data.folder)
    unlock(secret, other)
    wait_until(lambda: any("smallcrm" in t for t in secret.windows()), "the window")
    heard(secret, member, words)
    wait_until(lambda: secret.windows() == ["smallcrm"], "nothing but the lock")
    assert set(secret.tray_words()["menu"]) == {"Open smallcrm", "Quit"}
    unlock(secret, other)  # although it is still called locked: who types is there
    bring_up(secret, other)
