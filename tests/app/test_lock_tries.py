"""At the lock: what is refused, how a wrong try is told, and how the window stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.lock_house import WORDS, House, silent, unlock
from smallcrm.services import passphrase


def test_what_a_terminal_was_refused_is_not_done_after_the_lock(house: House, qtbot: QtBot) -> None:
    passphrase.set_new(house.places.database, None, WORDS, [], silent)
    house.locking.begin()
    house.locking.obey("glance zeb")
    unlock(house, qtbot)
    assert house.program.writing is not None
    assert not house.program.writing.panel.isVisible()
    house.program.obey("glance zeb")
    assert house.program.writing.panel.isVisible()


def test_the_second_wrong_try_does_not_look_like_the_first(house: House, qtbot: QtBot) -> None:
    passphrase.set_new(house.places.database, None, WORDS, [], silent)
    house.locking.begin()
    assert house.locking.window is not None
    page, said = house.locking.window.page, []
    for _ in range(2):
        qtbot.keyClicks(page.field, "wrong")
        with qtbot.waitSignal(house.locking.unlocking.refused, timeout=20_000):
            qtbot.keyClick(page.field, Qt.Key.Key_Return)
        said.append(page.said.text())
        assert page.said.property("tone") == "late"
    assert said == [
        "That does not open the file.",
        "That does not open the file. 2 wrong tries.",
    ]
    page.say("Opening…")
    assert page.said.property("tone") == ""


def test_the_lock_has_the_mark_of_the_program_and_fits_the_screen(
    house: House, qtbot: QtBot
) -> None:
    passphrase.set_new(house.places.database, None, WORDS, [], silent)
    house.options.size = (9000, 9000)
    house.locking.begin()
    window = house.locking.window
    assert window is not None
    assert not window.windowIcon().isNull()
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() < room.height()
