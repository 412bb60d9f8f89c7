"""The key for the whole desktop: a real grab on a real screen, and a portal as strict as one."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop import x_client
from desktop.conftest import Desktop, wait_until
from desktop.x_client import ALT, CONTROL, XClient
from smallcrm.desktop import chord, hot_key_windows
from smallcrm.desktop.hot_key import HotKey, HotKeyState
from smallcrm.desktop.hot_key_x11 import X11Key
from smallcrm.desktop.x_keyboard import Event

KEYS = "Ctrl+Alt+Space"
HELD = (x_client.CONTROL_L, x_client.ALT_L, x_client.SPACE)
OFF, BOUND, TAKEN, WAITING, UNAVAILABLE = HotKeyState


@pytest.fixture
def key(desktop: Desktop, qtbot: QtBot) -> Iterator[HotKey]:
    made = HotKey("Write", {"DISPLAY": desktop.environment["DISPLAY"]})
    yield made
    made.stop()


@pytest.fixture
def asked(desktop: Desktop, qtbot: QtBot) -> Iterator[HotKey]:
    """The same on a Wayland desktop, which has this bus."""
    bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    screens = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": desktop.environment["DISPLAY"]}
    made = HotKey("Write", {**screens, "DBUS_SESSION_BUS_ADDRESS": bus})
    yield made
    made.stop()


def become(qtbot: QtBot, key: HotKey, state: HotKeyState) -> None:
    qtbot.waitUntil(lambda: key.state is state, timeout=10_000)


# --- X11 -------------------------------------------------------------------------------------


def test_the_key_is_heard_while_another_window_has_the_focus(
    key: HotKey, other: XClient, qtbot: QtBot
) -> None:
    assert (key.kind, key.state) == ("x11", OFF)
    with qtbot.waitSignal(key.changed):
        key.bind(KEYS)
    assert key.state is BOUND
    heard: list[int] = []
    key.pressed.connect(lambda: heard.append(1))
    for _ in range(3):
        with qtbot.waitSignal(key.pressed):
            other.press(*HELD)
    tab = other.keycode(x_client.TAB)

    def reaches_the_other() -> bool:
        other.focus()  # the window manager, just started, may have taken it
        other.press(x_client.CONTROL_L, x_client.TAB)
        return tab in other.presses

    wait_until(reaches_the_other, "a key that is not ours")
    assert other.keycode(x_client.SPACE) not in other.presses, "the other window saw it too"
    assert len(heard) == 3


@pytest.mark.parametrize(
    "locks",
    [
        (x_client.NUM_LOCK,),
        (x_client.CAPS_LOCK,),
        (x_client.NUM_LOCK, x_client.CAPS_LOCK),
    ],
)
def test_the_locks_make_no_difference(
    locks: tuple[int, ...], key: HotKey, other: XClient, qtbot: QtBot
) -> None:
    key.bind(KEYS)
    for lock in locks:
        other.press(lock)
    with qtbot.waitSignal(key.pressed):
        other.press(*HELD)


def test_a_key_held_down_is_one_press(
    key: HotKey, other: XClient, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server itself repeats it: what comes of that is looked at below the signal."""
    came: list[Event] = []
    judged = X11Key._is_ours

    def look(self: X11Key, event: Event) -> bool:
        came.append(event)
        return judged(self, event)

    monkeypatch.setattr(X11Key, "_is_ours", look)
    key.bind(KEYS)
    heard: list[int] = []
    key.pressed.connect(lambda: heard.append(1))
    codes = [other.keycode(keysym) for keysym in HELD]
    other.move((x_client.KEY_PRESS, code) for code in codes)
    qtbot.waitUntil(lambda: len(came) >= 4)
    other.move((x_client.KEY_RELEASE, code) for code in reversed(codes))
    assert heard == [1]
    other.press(*HELD)
    qtbot.waitUntil(lambda: heard == [1, 1])


def test_a_key_that_another_program_has_is_taken_and_can_be_had_later(
    key: HotKey, other: XClient, qtbot: QtBot
) -> None:
    other.grab(x_client.SPACE, CONTROL | ALT)
    key.bind(KEYS)
    assert key.state is TAKEN
    key.bind("Ctrl+Alt+J")
    assert key.state is BOUND
    other.ungrab(x_client.SPACE, CONTROL | ALT)
    key.bind(KEYS)
    assert key.state is BOUND
    with qtbot.waitSignal(key.pressed):
        other.press(*HELD)


def test_a_key_taken_in_one_state_of_the_locks_is_taken_and_nothing_is_kept(
    key: HotKey, other: XClient
) -> None:
    other.grab(x_client.SPACE, CONTROL | ALT | x_client.LOCK)
    key.bind(KEYS)
    assert key.state is TAKEN
    other.grab(x_client.SPACE, CONTROL | ALT)
    assert other.errors == []


@pytest.mark.parametrize("way", ["unbind", "stop", "bind"])
def test_giving_it_up_frees_it(way: str, key: HotKey, other: XClient) -> None:
    key.bind(KEYS)
    other.grab(x_client.SPACE, CONTROL | ALT)
    assert other.errors == [x_client.BAD_ACCESS]
    other.errors.clear()
    if way == "bind":
        key.bind("F9")
    else:
        getattr(key, way)()
    assert key.state is (BOUND if way == "bind" else OFF)
    other.grab(x_client.SPACE, CONTROL | ALT)
    assert other.errors == []


def test_another_layout_moves_the_key(key: HotKey, other: XClient, qtbot: QtBot) -> None:
    space = other.keycode(x_client.SPACE)
    letter = other.keycode(ord("j"))  # no key of the window manager
    key.bind(KEYS)
    other.change_key(space, ord("x"))
    become(qtbot, key, UNAVAILABLE)
    other.change_key(letter, x_client.SPACE)
    become(qtbot, key, BOUND)
    assert other.keycode(x_client.SPACE) == letter
    with qtbot.waitSignal(key.pressed):
        other.press(*HELD)


def test_a_lost_screen_is_no_crash(key: HotKey, desktop: Desktop, qtbot: QtBot) -> None:
    key.bind(KEYS)
    desktop.screen.kill()
    become(qtbot, key, UNAVAILABLE)
    key.bind(KEYS)
    assert key.state is UNAVAILABLE
    key.unbind()
    assert key.state is OFF


def test_it_can_be_stopped_when_it_is_pressed(key: HotKey, other: XClient, qtbot: QtBot) -> None:
    key.bind(KEYS)
    key.pressed.connect(key.stop)
    with qtbot.waitSignal(key.pressed):
        other.press(*HELD)
    assert key.state is OFF


@pytest.mark.parametrize("keys", ["", "Ctrl+", "Ctrl+Nothing", "Hyper+A", "Ctrl+Ctrl+A", "Ctrl+ "])
def test_what_names_no_key_is_unavailable(keys: str, key: HotKey) -> None:
    key.bind(KEYS)
    key.bind(keys)
    assert key.state is UNAVAILABLE


def test_a_key_this_keyboard_lacks_is_unavailable(key: HotKey) -> None:
    key.bind("Ctrl+ß")
    assert key.state is UNAVAILABLE


# --- the portal ------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["grants", "nameless"])
def test_the_portal_is_asked_and_its_key_is_heard(
    mode: str, asked: HotKey, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {**os.environ})
    desktop.portal(mode)
    asked.bind(KEYS)
    assert (asked.kind, asked.state) == ("portal", WAITING)
    become(qtbot, asked, BOUND)
    assert asked.words == "Ctrl+Alt+Space"
    (bound,) = desktop.records("bind")
    assert bound["bind"] == {
        "capture": {"description": "Write", "preferred_trigger": "CTRL+ALT+space"}
    }
    heard: list[int] = []
    asked.pressed.connect(lambda: heard.append(1))
    desktop.tell_portal("Activate", "token-1")
    qtbot.waitUntil(lambda: bool(heard))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"
    desktop.tell_portal("Activate")
    qtbot.waitUntil(lambda: len(heard) == 2)
    with qtbot.waitSignal(asked.changed):
        desktop.tell_portal("Change", "Meta+J")
    assert (asked.state, asked.words) == (BOUND, "Meta+J")
    asked.unbind()
    qtbot.waitUntil(lambda: bool(desktop.records("closed")))
    assert (asked.state, asked.words) == (OFF, "")


def test_the_user_may_say_no(asked: HotKey, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.portal("denies")
    asked.bind(KEYS)
    become(qtbot, asked, UNAVAILABLE)
    assert desktop.records("bind")
    qtbot.waitUntil(lambda: bool(desktop.records("closed")))


def test_without_the_portal_or_its_shortcuts_there_is_no_key(
    asked: HotKey, desktop: Desktop, qtbot: QtBot
) -> None:
    states: list[HotKeyState] = []
    asked.changed.connect(lambda: states.append(asked.state))
    asked.bind(KEYS)
    qtbot.waitUntil(lambda: states == [WAITING, UNAVAILABLE])
    portal = desktop.portal("bare")
    qtbot.waitUntil(lambda: states == 2 * [WAITING, UNAVAILABLE])
    portal.kill()
    portal.wait()
    desktop.portal("grants")
    become(qtbot, asked, BOUND)


def test_a_portal_that_does_not_answer_holds_nobody_up(
    asked: HotKey, desktop: Desktop, qtbot: QtBot
) -> None:
    portal = desktop.portal("silent")
    asked.bind(KEYS)
    qtbot.waitUntil(lambda: bool(desktop.records("app")))
    assert asked.state is WAITING
    portal.kill()
    become(qtbot, asked, UNAVAILABLE)


def test_another_key_is_another_session(asked: HotKey, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.portal("grants")
    asked.bind(KEYS)
    asked.bind("Ctrl+Alt+F12")
    become(qtbot, asked, BOUND)
    asked.bind("Meta+;")
    become(qtbot, asked, BOUND)
    wishes = [r["bind"]["capture"]["preferred_trigger"] for r in desktop.records("bind")]
    assert wishes == ["CTRL+ALT+F12", "LOGO+semicolon"]
    assert [r["closed"] for r in desktop.records("closed")] == [
        desktop.records("bind")[0]["session"]
    ]


def test_a_portal_started_anew_is_asked_anew(asked: HotKey, desktop: Desktop, qtbot: QtBot) -> None:
    portal = desktop.portal("grants")
    asked.bind(KEYS)
    become(qtbot, asked, BOUND)
    portal.kill()
    become(qtbot, asked, UNAVAILABLE)
    portal.wait()
    desktop.portal("grants")
    become(qtbot, asked, BOUND)
    desktop.tell_portal("Close")
    become(qtbot, asked, UNAVAILABLE)


def test_a_lost_bus_is_no_crash(asked: HotKey, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.portal("grants")
    asked.bind(KEYS)
    become(qtbot, asked, BOUND)
    desktop.bus.kill()
    become(qtbot, asked, UNAVAILABLE)
    asked.bind(KEYS)
    assert asked.state is UNAVAILABLE


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=nobody", "nonsense", ";"])
def test_a_bus_that_is_none_is_no_crash(address: str, qtbot: QtBot) -> None:
    key = HotKey("Write", {"WAYLAND_DISPLAY": "w", "DBUS_SESSION_BUS_ADDRESS": address})
    key.bind(KEYS)
    assert (key.kind, key.state) == ("portal", UNAVAILABLE)
    key.stop()


def test_a_screen_that_does_not_answer_is_no_crash(qtbot: QtBot) -> None:
    key = HotKey("Write", {"DISPLAY": ":7654"})
    key.bind(KEYS)
    assert (key.kind, key.state) == ("x11", UNAVAILABLE)
    key.stop()


# --- elsewhere -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "environment", [{}, {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, {"XDG_SESSION_TYPE": "wayland"}]
)
def test_where_there_is_no_way_it_says_so(environment: dict[str, str], qtbot: QtBot) -> None:
    key = HotKey("Write", environment)
    key.bind(KEYS)
    assert (key.kind, key.state) == ("none", UNAVAILABLE)
    key.unbind()
    assert key.state is OFF


class User32:
    """What is known of Windows' side, from its documentation."""

    def __init__(self) -> None:
        self.registered: dict[int, tuple[int, int]] = {}
        self.is_free = True

    def RegisterHotKey(self, window: object, number: int, mask: int, key: int) -> int:
        if self.is_free:
            self.registered[number] = (mask, key)
        return int(self.is_free)

    def UnregisterHotKey(self, window: object, number: int) -> int:
        return int(self.registered.pop(number, None) is not None)

    def VkKeyScanW(self, letter: str) -> int:
        return 0x1BA if letter == ";" else -1


def test_the_windows_way_by_its_documentation(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    user32 = User32()
    key = hot_key_windows.WindowsKey(user32)
    key.bind(wanted(KEYS))
    assert (key.state, user32.registered) == (BOUND, {hot_key_windows.NUMBER: (0x4003, 0x20)})
    message = hot_key_windows.Message(None, hot_key_windows.WM_HOTKEY, hot_key_windows.NUMBER, 0)
    filtered: Any = key._filter.nativeEventFilter
    with qtbot.waitSignal(key.pressed):
        assert filtered(b"windows_generic_MSG", ctypes.addressof(message)) == (True, 0)
    message.wide += 1
    assert filtered(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    key.bind(wanted("Meta+;"))
    assert user32.registered == {hot_key_windows.NUMBER: (0x4008, 0xBA)}
    key.bind(wanted("Ctrl+ß"))
    assert (key.state, user32.registered) == (UNAVAILABLE, {})
    user32.is_free = False
    monkeypatch.setattr(hot_key_windows, "_last_error", lambda: 1409)
    key.bind(wanted(KEYS))
    assert key.state is TAKEN
    key.stop()
    assert key.state is OFF


def wanted(keys: str) -> chord.Chord:
    found = chord.parse(keys)
    assert found is not None
    return found
