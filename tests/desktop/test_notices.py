"""Notices against a real bus and a notification server with every habit there is."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.conftest import Desktop
from smallcrm.desktop import notices
from smallcrm.desktop.notices import DISMISSED, EXPIRED, Notices

BUTTONS = [("default", "Open"), ("done", "Done")]


class Told:
    """All that comes out of ``Notices``, in its order."""

    def __init__(self) -> None:
        self.all: list[tuple[Any, ...]] = []
        self.fallbacks: list[tuple[str, str, str]] = []
        self.notices = Notices(self.fall_back)
        self.notices.activated.connect(lambda key, action: self.all.append((key, action)))
        self.notices.closed.connect(lambda key, why: self.all.append(("closed", key, why)))
        self.notices.failed.connect(lambda key: self.all.append(("failed", key)))
        self.notices.lost.connect(lambda keys: self.all.append(("lost", *keys)))

    def fall_back(self, key: str, title: str, body: str) -> bool:
        self.fallbacks.append((key, title, body))
        return True


@pytest.fixture
def hasty(bus: Desktop, qtbot: QtBot) -> Iterator[Told]:
    """With the patience that the program has."""
    made = Told()
    yield made
    made.notices.stop()


@pytest.fixture
def told(hasty: Told, monkeypatch: pytest.MonkeyPatch) -> Told:
    """With more of it: what is not about patience is not about a busy computer either."""
    monkeypatch.setattr(notices, "PATIENCE_MS", 60_000)
    return hasty


def shown(bus: Desktop, qtbot: QtBot, count: int = 1) -> list[dict[str, Any]]:
    qtbot.waitUntil(lambda: len(bus.records("notify")) >= count, timeout=10_000)
    return bus.records("notify")


def come(told: Told, qtbot: QtBot, *expected: tuple[Any, ...]) -> None:
    qtbot.waitUntil(lambda: told.all == list(expected), timeout=10_000)


def test_what_a_notice_says(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices")
    title, body = "Zoë <b>& Co\x07:\nquote\ud800", "Due\x1b now &amp; <i>here</i>\nand \x00there"
    assert told.notices.show("1", title, body, BUTTONS)
    (notice,) = shown(bus, qtbot)
    assert notice["title"] == "Zoë <b>& Co: quote\ufffd", "titles are no markup"
    assert notice["body"] == "Due now &amp;amp; &lt;i&gt;here&lt;/i&gt;\nand there"
    assert notice["actions"] == ["default", "Open", "done", "Done"]
    assert notice["stays"] == -1
    assert notice["hints"] == {
        "desktop-entry": "smallcrm",
        "urgency": 1,
        "category": "x-smallcrm.follow-up",
        "resident": False,
        "suppress-sound": True,
    }
    told.notices.show("2", "Title", "Body", [], urgent=True, sound=True)
    hints = shown(bus, qtbot, 2)[1]["hints"]
    assert (hints["urgency"], hints["suppress-sound"]) == (2, False)
    assert hints["sound-name"] == "message-new-instant"
    assert (told.all, told.fallbacks) == ([], [])


def test_a_plain_server_gets_neither_buttons_nor_markup(
    bus: Desktop, told: Told, qtbot: QtBot
) -> None:
    bus.services("notices=plain")
    told.notices.show("1", "Title", "a < b", BUTTONS, urgent=True, sound=True)
    (notice,) = shown(bus, qtbot)
    assert (notice["body"], notice["actions"]) == ("a < b", [])
    assert "sound-name" not in notice["hints"]
    assert notice["stays"] == 0, "what is urgent stays where nothing keeps what was missed"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Due now.\nLast: call", "Ana: quote. Due now. Last: call"),
        ("", "Ana: quote"),
        ("long " * 50, f"{('Ana: quote. ' + 'long ' * 50)[:199]}…"),
    ],
)
def test_a_server_without_bodies_says_all_in_the_title(
    bus: Desktop, told: Told, qtbot: QtBot, body: str, title: str
) -> None:
    bus.services("notices=titles")
    told.notices.show("1", "Ana: quote", body, BUTTONS)
    (notice,) = shown(bus, qtbot)
    assert (notice["title"], notice["body"]) == (title, "")
    assert notice["actions"] == ["default", "Open", "done", "Done"]


def test_presses_and_closes_of_ours_alone(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices")
    told.notices.show("a", "A", "", BUTTONS)
    told.notices.show("b", "B", "", BUTTONS)
    first, second = (n["notify"] for n in shown(bus, qtbot, 2))
    bus.press(99, "done")
    bus.press(first, "done")
    come(told, qtbot, ("a", "done"), ("closed", "a", DISMISSED))
    bus.press(first, "default")  # it is gone: a late press is nobody's
    bus.tell_notices("Close", "uu", (second, EXPIRED))
    come(told, qtbot, ("a", "done"), ("closed", "a", DISMISSED), ("closed", "b", EXPIRED))


def test_notices_of_an_earlier_run_are_not_ours(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices")
    told.notices.show("7", "Old", "", BUTTONS)
    (old,) = shown(bus, qtbot)
    told.notices.stop()
    again = Told()
    again.notices.show("7", "New", "", BUTTONS)
    new = shown(bus, qtbot, 2)[1]
    assert new["replaces"] == 0
    bus.press(old["notify"], "done")
    bus.press(new["notify"], "default")
    come(again, qtbot, ("7", "default"), ("closed", "7", DISMISSED))
    assert told.all == []
    again.notices.stop()


def test_signals_of_any_shape_are_no_crash(
    bus: Desktop, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {**os.environ})
    bus.services("notices")
    told.notices.show("1", "Title", "", BUTTONS)
    (notice,) = shown(bus, qtbot)
    bus.tell_notices("Babble", "u", (notice["notify"],))
    come(told, qtbot, ("1", "done"))
    assert told.notices.token == "token-7"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-7"


def test_one_key_is_one_notice(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices=holds")
    for title in ("First", "Second", "Third"):
        told.notices.show("1", title, "", BUTTONS)
    assert [n["title"] for n in shown(bus, qtbot)] == ["Third"]
    told.notices.show("1", "Fourth", "", BUTTONS)
    told.notices.show("1", "Fifth", "", BUTTONS)
    bus.tell_notices("Let")
    fifth = shown(bus, qtbot, 2)[1]
    assert (fifth["title"], fifth["replaces"]) == ("Fifth", 1)
    bus.tell_notices("Let")
    told.notices.show("1", "Sixth", "", BUTTONS)
    assert [n["replaces"] for n in shown(bus, qtbot, 3)] == [0, 1, 1]


def test_withdrawing(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices")
    for key in ("a", "b", "c"):
        told.notices.show(key, key, "", BUTTONS)
    numbers = [n["notify"] for n in shown(bus, qtbot, 3)]
    told.notices.withdraw("b")
    told.notices.withdraw("b")
    told.notices.withdraw("unknown")
    qtbot.waitUntil(lambda: [r["closed"] for r in bus.records("closed")] == [numbers[1]])
    told.notices.stop()  # their buttons would do nothing from now on
    qtbot.waitUntil(lambda: len(bus.records("closed")) == 3)
    assert told.all == [], "closed by us is no news"


def test_withdrawn_on_its_way(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices=holds")
    told.notices.show("never", "Never", "", BUTTONS)
    told.notices.withdraw("never")  # the server was not even asked what it can do
    told.notices.show("1", "Title", "", BUTTONS)
    (notice,) = shown(bus, qtbot)
    told.notices.withdraw("1")
    assert bus.records("closed") == []
    bus.tell_notices("Let")
    qtbot.waitUntil(lambda: [r["closed"] for r in bus.records("closed")] == [notice["notify"]])
    told.notices.show("1", "Again", "", BUTTONS)
    assert shown(bus, qtbot, 2)[1]["replaces"] == 0
    assert told.all == []


def test_withdrawn_and_wanted_again_on_its_way(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    bus.services("notices=holds")
    told.notices.show("1", "Title", "", BUTTONS)
    shown(bus, qtbot)
    told.notices.withdraw("1")
    told.notices.show("1", "Other", "", BUTTONS)
    bus.tell_notices("Let")
    other = shown(bus, qtbot, 2)[1]
    assert (other["title"], other["replaces"]) == ("Other", 1)
    assert bus.records("closed") == []


@pytest.mark.parametrize("mode", ["refuses", "odd"])
def test_refused_or_answered_with_nonsense_is_failed(
    bus: Desktop, told: Told, qtbot: QtBot, mode: str
) -> None:
    bus.services(f"notices={mode}")
    assert told.notices.show("1", "Title", "", BUTTONS)
    come(told, qtbot, ("failed", "1"))
    told.notices.show("2", "Title", "", BUTTONS)
    told.notices.withdraw("2")
    told.notices.show("3", "Title", "", BUTTONS)
    come(told, qtbot, ("failed", "1"), ("failed", "3"))


def test_a_server_that_answers_nothing_is_failed_after_two_seconds(
    bus: Desktop, hasty: Told, qtbot: QtBot
) -> None:
    deaf = bus.services("notices=deaf")
    assert hasty.notices.show("1", "Title", "", BUTTONS)
    assert hasty.notices.show("2", "Title", "", BUTTONS)
    hasty.notices.withdraw("2")
    come(hasty, qtbot, ("failed", "1"))
    with qtbot.waitSignal(hasty.notices._service.gone):
        deaf.kill()
    bus.services("notices")
    hasty.notices.show("3", "Title", "", BUTTONS)
    assert [n["title"] for n in shown(bus, qtbot)] == ["Title"]
    assert hasty.all == [("failed", "1")]


def test_what_comes_up_late_can_be_pressed_and_withdrawn(
    bus: Desktop, hasty: Told, qtbot: QtBot
) -> None:
    bus.services("notices=holds")
    hasty.notices.show("1", "Title", "", BUTTONS)
    hasty.notices.show("2", "Title", "", BUTTONS)
    come(hasty, qtbot, ("failed", "1"), ("failed", "2"))
    hasty.notices.withdraw("2")
    bus.tell_notices("Let")
    qtbot.waitUntil(lambda: [r["closed"] for r in bus.records("closed")] == [2])
    bus.press(1, "done")
    come(
        hasty,
        qtbot,
        *(("failed", "1"), ("failed", "2"), ("1", "done"), ("closed", "1", DISMISSED)),
    )


def test_other_words_that_are_refused_leave_the_earlier_ones(
    bus: Desktop, told: Told, qtbot: QtBot
) -> None:
    bus.services("notices=once")
    for key in ("1", "2"):
        told.notices.show(key, "Title", "", BUTTONS)
    shown(bus, qtbot, 2)
    bus.press(2, "default")
    come(told, qtbot, ("2", "default"), ("closed", "2", DISMISSED))
    told.notices.show("1", "Other", "", BUTTONS)
    come(told, qtbot, ("2", "default"), ("closed", "2", DISMISSED), ("failed", "1"))
    told.notices.withdraw("1")
    qtbot.waitUntil(lambda: [r["closed"] for r in bus.records("closed")] == [1])


def test_a_server_that_dies_while_other_words_are_on_their_way(
    bus: Desktop, told: Told, qtbot: QtBot
) -> None:
    server = bus.services("notices=holds")
    told.notices.show("1", "Title", "", BUTTONS)
    shown(bus, qtbot)
    bus.tell_notices("Let")
    told.notices.show("1", "Other", "", BUTTONS)
    shown(bus, qtbot, 2)
    server.kill()
    come(told, qtbot, ("lost", "1"))


def test_a_server_that_dies_loses_what_was_shown_and_not_handled(
    bus: Desktop, told: Told, qtbot: QtBot
) -> None:
    server = bus.services("notices")
    for key in ("a", "b", "c", "d"):
        told.notices.show(key, key, "", BUTTONS)
    numbers = [n["notify"] for n in shown(bus, qtbot, 4)]
    bus.tell_notices("Close", "uu", (numbers[0], EXPIRED))
    come(told, qtbot, ("closed", "a", EXPIRED))
    told.notices.withdraw("b")
    qtbot.waitUntil(lambda: bool(bus.records("closed")))
    server.kill()
    server.wait()
    come(told, qtbot, ("closed", "a", EXPIRED), ("lost", "c", "d"))
    bus.services("notices=plain")
    told.notices.show("c", "again", "", BUTTONS)
    again = shown(bus, qtbot, 5)[4]
    assert (again["replaces"], again["actions"]) == (0, []), "the new one is asked what it can"
    assert len(told.all) == 2


def test_a_server_that_dies_before_it_answers(bus: Desktop, told: Told, qtbot: QtBot) -> None:
    server = bus.services("notices=holds")
    told.notices.show("1", "Title", "", BUTTONS)
    told.notices.show("2", "Title", "", BUTTONS)
    shown(bus, qtbot, 2)
    told.notices.withdraw("2")
    server.kill()
    come(told, qtbot, ("failed", "1"))


def test_without_a_server_it_fails_and_one_that_comes_later_is_found(
    bus: Desktop, told: Told, qtbot: QtBot
) -> None:
    told.notices.show("1", "Title", "", BUTTONS)
    come(told, qtbot, ("failed", "1"))
    bus.services("notices")
    told.notices.show("2", "Title", "", BUTTONS)
    shown(bus, qtbot)
    assert told.all == [("failed", "1")]


def test_the_bus_goes_away_and_comes_back(
    bus: Desktop, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bus.services("notices=holds")
    told.notices.show("1", "Title", "", BUTTONS)
    shown(bus, qtbot)
    bus.tell_notices("Let")
    told.notices.show("2", "Title", "", BUTTONS)
    shown(bus, qtbot, 2)
    bus.bus.kill()
    bus.bus.wait()
    come(told, qtbot, ("failed", "2"), ("lost", "1"))
    assert told.notices.show("3", "Three", "words", BUTTONS)
    assert told.fallbacks == [("3", "Three", "words")]
    bus.start_bus()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.environment["DBUS_SESSION_BUS_ADDRESS"])
    bus.services("notices")
    told.notices.show("4", "Title", "", BUTTONS)
    shown(bus, qtbot, 3)
    assert len(told.fallbacks) == 1


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=nobody", "nonsense"])
def test_no_bus_is_the_fallback_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    told = Told()
    assert told.notices.show("1", "A\ntitle\x07", "A body", BUTTONS)
    assert told.fallbacks == [("1", "A title", "A body")]
    told.notices.withdraw("1")
    assert told.all == []


@pytest.mark.parametrize("greeting", [b"", b"HTTP/1.1 400\r\n\r\n", b"OK 12\r\nl\x07\xff\xff" * 9])
def test_something_else_that_listens_there_is_failed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, greeting: bytes
) -> None:
    path = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
        told = Told()
        told.notices.show("1", "Title", "", BUTTONS)
        with listening.accept()[0] as accepted:
            accepted.sendall(greeting)
            come(told, qtbot, ("failed", "1"))
        told.notices.stop()
