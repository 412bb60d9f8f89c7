"""A word or a day in the file that damage made of another one: the program goes on, the file is
looked through, and what is wrong with it is said in plain words."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from app.lock_house import House, silent
from smallcrm.app.build import Program
from smallcrm.app.crash import CrashHandler
from smallcrm.app.opening import Opened
from smallcrm.domain import capture
from smallcrm.domain.clock import local_now
from smallcrm.domain.file_checks import Depth
from smallcrm.services import capture as lines
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.store import Store
from smallcrm.viewmodels import locale_words
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.crash_dialog import CrashDialog

SPOILED = [
    "UPDATE customer SET kind = 'perton'",
    "UPDATE interaction SET kind = 'cbll'",
    "UPDATE interaction SET happened_at = '2026-1?'",
    "UPDATE follow_up SET due_on = '2026-1x-25'",
]
PASSED_OVER = ["UPDATE follow_up SET side = 'mjne'", "UPDATE follow_up SET state = 'opfn'"]
"""What is shown as if it were the usual word, until the file is looked through."""


def fill(house: House, sql: str = "") -> None:
    """A call too; then ``sql`` behind the program's back."""
    store = Store(house.places.database, house.clock.now)
    now = local_now(house.clock)
    context = capture.Context(now, locale_words.words(), FileDirectory(store))
    read = capture.read("Zeppelina Oberhauser: called. Send quote fri 10am", context)
    lines.save(store, read, house.clock.now(), house.clock.zone(), "Follow up")
    assert store.check(Depth.FULL, silent, lambda: False).is_whole
    store.close()
    if sql:
        with closing(sqlite3.connect(house.places.database)) as connection:
            connection.execute(sql)
            connection.commit()


def watch(house: House) -> CrashHandler:
    """As ``app.window`` hands what nobody foresaw on."""
    crash, make = CrashHandler(), house.make

    def made(opened: Opened) -> Program:
        program = make(opened)
        crash.tell = lambda report: program.crashed.emit(report, False)
        crash.suspect = lambda report: program.crashed.emit(report, True)
        program.workspace.tell_unforeseen = crash.caught
        program.workspace.jobs.crashed.connect(crash.caught)
        return program

    house.make = made  # type: ignore[method-assign]
    house.locking = house.build(house.options)
    return crash


@pytest.mark.usefixtures("expect_log")
@pytest.mark.parametrize("sql", SPOILED)
def test_what_means_nothing_any_more_is_met_as_damage(sql: str, house: House, qtbot: QtBot) -> None:
    fill(house, sql)
    watch(house)
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    window, desk = house.program.window, house.program.desk
    assert desk is not None
    for section in Section:
        window.show_section(section)
        window.grab()
    desk.open_customer(1)
    window.grab()
    assert window.people_model.index(0).data() == "Zeppelina Oberhauser"
    qtbot.waitUntil(window.banner.isVisible)
    assert "The file can be read, but" in window.banner.words.text()
    assert window.findChild(CrashDialog) is None


@pytest.mark.usefixtures("expect_log")
@pytest.mark.parametrize("sql", PASSED_OVER)
def test_one_strange_word_keeps_nothing_else_from_being_shown(
    sql: str, house: House, qtbot: QtBot
) -> None:
    fill(house, sql)
    watch(house)
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    window, keeping = house.program.window, house.program.keeping
    window.show_section(Section.FOLLOW_UPS)
    window.grab()
    assert keeping is not None
    assert window.findChild(CrashDialog) is None
    keeping.checks.run(Depth.FULL)
    qtbot.waitUntil(window.banner.isVisible)
    assert "The file can be read, but" in window.banner.words.text()


@pytest.mark.usefixtures("expect_log")
def test_a_fault_of_the_program_itself_is_called_one(house: House, qtbot: QtBot) -> None:
    fill(house)
    crash = watch(house)
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    window = house.program.window
    crash.caught(ValueError("x"))
    crash.caught(ValueError("y"))
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    assert not window.banner.isVisible()
    assert len(window.findChildren(CrashDialog)) == 1


def test_without_anybody_to_tell_it_is_raised(house: House, qtbot: QtBot) -> None:
    fill(house)
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole)
    with pytest.raises(ValueError, match="invalid literal"):
        house.program.workspace.attempt(int, "x")
