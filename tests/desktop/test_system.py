"""Sleep, the lock of the screen, and the tray's host, against a real bus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.conftest import Desktop
from smallcrm.desktop.bus import BUS, Bus, Said
from smallcrm.desktop.clock import SystemClock
from smallcrm.desktop.power import SleepWatch
from smallcrm.desktop.screen_lock import ScreenLock
from smallcrm.desktop.tray_host import WATCHER, TrayHost
from smallcrm.domain.clock_jump import ClockJump

SYSTEM = "fake_system.py"
SAVER, GNOME = "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"
NOWHERE = "unix:path=/nowhere/bus"


def listening(qtbot: QtBot, one: Bus | None) -> None:
    """Until the bus has taken all that was asked of it."""
    assert one is not None
    answers: list[Said | None] = []
    one.call(BUS, "/org/freedesktop/DBus", BUS, "GetId", then=answers.append)
    qtbot.waitUntil(lambda: bool(answers))


# --- sleep -----------------------------------------------------------------------------------


@pytest.fixture
def sleep(bus: Desktop, qtbot: QtBot) -> Iterator[SleepWatch]:
    made = SleepWatch()
    yield made
    made.stop()


def test_sleep_and_wake_up_are_heard(bus: Desktop, sleep: SleepWatch, qtbot: QtBot) -> None:
    sleep.start()
    sleep.start()
    listening(qtbot, sleep._bus)
    heard: list[str] = []
    sleep.falling_asleep.connect(lambda: heard.append("asleep"))
    sleep.woke.connect(lambda: heard.append("awake"))
    bus.services("modern", script=SYSTEM)
    bus.tell_system("Babble")
    bus.tell_system("Sleep", is_so=True)
    qtbot.waitUntil(lambda: heard == ["asleep"])
    bus.tell_system("Sleep", is_so=False)
    qtbot.waitUntil(lambda: heard == ["asleep", "awake"])


def test_sleep_without_a_bus_is_silence(
    sleep: SleepWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", NOWHERE)
    sleep.start()
    sleep.stop()


def test_sleep_outlives_the_bus(bus: Desktop, sleep: SleepWatch, qtbot: QtBot) -> None:
    sleep.start()
    assert sleep._bus is not None
    with qtbot.waitSignal(sleep._bus.lost):
        bus.bus.kill()
    sleep.start()
    sleep.stop()


def test_the_clocks_of_this_computer_go_on_together() -> None:
    clock = SystemClock()
    first = clock.reading()
    second = clock.reading()
    assert timedelta(0) < first.awake <= first.elapsed
    assert first.elapsed < second.elapsed
    assert abs(first.wall - clock.now()) < timedelta(minutes=1)
    passed = ClockJump(first).look(second)
    assert (passed.slept, passed.clock_set) == (timedelta(0), timedelta(0))


# --- the lock --------------------------------------------------------------------------------


@pytest.fixture
def lock(bus: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenLock]:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    made = ScreenLock()
    yield made
    made.stop()


def heard_of(lock: ScreenLock) -> list[str]:
    heard: list[str] = []
    lock.locked.connect(lambda: heard.append("locked"))
    lock.unlocked.connect(lambda: heard.append("unlocked"))
    return heard


def test_nobody_says_anything_is_unlocked(
    lock: ScreenLock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not lock.is_locked
    lock.start()
    assert not lock.is_locked
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, NOWHERE)
    nowhere = ScreenLock()
    nowhere.start()
    assert not nowhere.is_locked
    nowhere.stop()


@pytest.mark.parametrize("saver", [SAVER, GNOME])
def test_locked_before_we_came(saver: str, bus: Desktop, lock: ScreenLock, qtbot: QtBot) -> None:
    server = bus.services("bare", f"{saver}=locked", script=SYSTEM)
    with qtbot.waitSignal(lock.locked):
        lock.start()
    assert lock.is_locked
    bus.tell_system("Babble")
    with qtbot.waitSignal(lock.unlocked):
        bus.tell_system("Saver", saver, is_so=False)
    with qtbot.waitSignal(lock.locked):
        bus.tell_system("Saver", saver, is_so=True)
    with qtbot.waitSignal(lock.unlocked):  # a lock whose program died is none
        server.kill()


@pytest.mark.parametrize(("mode", "session"), [("modern", ""), ("modern", "7"), ("old", "7")])
def test_the_session_of_logind(
    mode: str,
    session: str,
    bus: Desktop,
    lock: ScreenLock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if session:
        monkeypatch.setenv("XDG_SESSION_ID", session)
    bus.services(mode, script=SYSTEM)
    bus.tell_system("Hint", is_so=True)
    heard = heard_of(lock)
    lock.start()
    qtbot.waitUntil(lambda: heard == ["locked"])
    bus.tell_system("Babble")
    bus.tell_system("Hint", is_so=False)
    qtbot.waitUntil(lambda: heard == ["locked", "unlocked"])
    for member, news in (("Lock", "locked"), ("Unlock", "unlocked")):
        bus.tell_system(member)
        qtbot.waitUntil(lambda news=news: heard[-1] == news)  # type: ignore[misc]
    assert len(heard) == 4


def test_a_session_of_logind_that_is_none(bus: Desktop, lock: ScreenLock, qtbot: QtBot) -> None:
    bus.services("bare", GNOME, script=SYSTEM)
    lock.start()
    with qtbot.waitSignal(lock.locked):
        bus.tell_system("Saver", GNOME, is_so=True)


def test_unlocked_by_a_saver_ends_a_wish_to_lock(
    bus: Desktop, lock: ScreenLock, qtbot: QtBot
) -> None:
    """Some lockers heed logind's wish but never tell logind that they let the user in."""
    bus.services("modern", GNOME, script=SYSTEM)
    bus.tell_system("Hint", is_so=True)
    heard = heard_of(lock)
    lock.start()
    qtbot.waitUntil(lambda: heard == ["locked"])
    bus.tell_system("Hint", is_so=False)
    bus.tell_system("Lock")
    qtbot.waitUntil(lambda: heard == ["locked", "unlocked", "locked"])
    bus.tell_system("Saver", GNOME, is_so=True)
    bus.tell_system("Saver", GNOME, is_so=False)
    qtbot.waitUntil(lambda: heard[-1] == "unlocked")
    assert len(heard) == 4


def test_the_lock_outlives_the_bus(bus: Desktop, lock: ScreenLock, qtbot: QtBot) -> None:
    bus.services("modern", f"{GNOME}=locked", script=SYSTEM)
    bus.tell_system("Hint", is_so=True)
    lock.start()
    qtbot.waitUntil(lambda: len(lock._by) == 2)
    bus.bus.kill()
    qtbot.waitUntil(lambda: lock._session_bus is lock._system_bus is None)
    assert not lock.is_locked
    lock.start()
    assert not lock.is_locked


# --- the tray's host -------------------------------------------------------------------------


def test_a_tray_that_comes_and_goes_is_told_at_once(bus: Desktop, qtbot: QtBot) -> None:
    host = TrayHost()
    host.start()
    listening(qtbot, host._bus)
    with qtbot.waitSignal(host.changed):
        tray = bus.services("tray")
    with qtbot.waitSignal(host.changed):
        tray.kill()
    with qtbot.waitSignal(host.changed):
        bus.bus.kill()
    host.start()
    host.stop()


# --- the bus itself --------------------------------------------------------------------------


def test_answers_come_in_their_order_however_much_is_asked(bus: Desktop, qtbot: QtBot) -> None:
    """More than a socket holds: what cannot be sent yet is kept."""
    address = bus.environment["DBUS_SESSION_BUS_ADDRESS"]
    owner = QObject()
    here, there = Bus.open(address, owner), Bus.open(address, owner)
    assert here is not None
    assert there is not None
    long, count = "x" * 100_000, 60
    answers: list[Said | None] = []
    there.call(WATCHER, "/", WATCHER, "Nothing", then=answers.append, starts=False)
    qtbot.waitUntil(lambda: answers == [None])
    assert there.name.startswith(":1.")
    for number in range(count):
        here.call(there.name, "/", "some.Interface", f"M{number}", "s", (long,))
    for _ in range(count):
        here.call(BUS, "/", BUS, "NameHasOwner", "s", (there.name,), answers.append)
    qtbot.waitUntil(lambda: len(answers) == count + 1, timeout=10_000)
    assert all(said is not None and said.body == (True,) for said in answers[1:])
    for one in (here, there):
        one.close()
        one.close()
        one.call(BUS, "/", BUS, "GetId", then=answers.append)
    assert len(answers) == count + 1
