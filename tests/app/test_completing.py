"""After the first picture the rest comes in, and the window answers meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smallcrm.app.completing import Completing
from smallcrm.storage.store import Store

ROOT = Path(__file__).parents[2]


@pytest.fixture
def done() -> list[int]:
    return []


@pytest.fixture
def completing(done: list[int], qapp: QApplication) -> Iterator[Completing]:
    def parts() -> Iterator[None]:
        for number in range(3):
            done.append(number)
            yield

    owner = QObject()
    made = Completing(qapp, parts(), owner)
    yield made
    made.stop()


def test_each_part_has_a_turn_of_its_own(
    completing: Completing, done: list[int], qtbot: QtBot
) -> None:
    seen: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append(len(done)))
    timer.start(0)
    completing.begin()
    completing.begin()
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 3)
    assert {1, 2} <= set(seen)


def test_a_key_meets_the_whole_program(
    completing: Completing, done: list[int], qtbot: QtBot
) -> None:
    met: list[int] = []

    class Field(QWidget):
        def keyPressEvent(self, event: object) -> None:
            met.append(len(done))

    field = Field()
    qtbot.addWidget(field)
    completing.begin()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert (met, done) == ([3], [0, 1, 2])
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert met == [3, 3]


def test_at_once_and_only_once(completing: Completing, done: list[int], qtbot: QtBot) -> None:
    completing.begin()
    completing.finish()
    completing.finish()
    assert done == [0, 1, 2]


def test_what_cannot_be_imported_does_not_keep_the_parts_from_their_turn(
    completing: Completing,
    done: list[int],
    qtbot: QtBot,
    expect_log: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("smallcrm.app.completing.MODULES", ("smallcrm.not_there",))
    completing.begin()
    qtbot.waitUntil(lambda: len(done) == 3)


def test_what_is_stopped_goes_no_further(
    completing: Completing, done: list[int], qtbot: QtBot
) -> None:
    completing.begin()
    completing.stop()
    turned: list[int] = []
    QTimer.singleShot(50, lambda: turned.append(1))
    qtbot.waitUntil(lambda: bool(turned))
    assert done == []


PROGRAM = """
import sys
import threading
from PySide6.QtCore import QCoreApplication
from smallcrm.app.build import Program
from smallcrm.app.completing import Completing
from smallcrm.app.main import main
go_on, step = Program.go_on, Completing._step
def end():
    print("rest", *sys.modules, flush=True)
    QCoreApplication.quit()
def watched(program):
    program.completed.connect(end)
    go_on(program)
class Listed:
    names = None
    def find_spec(self, name, path=None, target=None):
        if self.names is not None and threading.current_thread() is threading.main_thread():
            self.names.append(name)
listed = Listed()
sys.meta_path.insert(0, listed)
def counted(completing):
    listed.names = []
    step(completing)
    print("part", *(n for n in listed.names if n.startswith("smallcrm")), flush=True)
    listed.names = None
Program.go_on, Completing._step = watched, counted
sys.exit(main(["--offscreen", "--data-dir", sys.argv[1]]))
"""


def test_hardly_anything_is_imported_where_the_window_would_wait_for_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: datetime.now(UTC))
    store.prepare()
    store.close()
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    parts = [line.split() for line in ran.stdout.splitlines() if line.startswith("part")]
    found = [name for part in parts for name in part[1:]]
    light = ("domain", "formats")
    windows = ("app", "desktop", "viewmodels", "widgets", *light)
    assert {n for n in found if n.split(".")[1] not in windows} == set()
    (there,) = [line.split() for line in ran.stdout.splitlines() if line.startswith("rest")]
    assert "sqlalchemy" in there
    assert not {"openpyxl", "icalendar", "alembic"} & set(there), "what is seldom needed"
    dialogs = [n for n in there if n.startswith("smallcrm.widgets.") and n.endswith("_dialog")]
    assert dialogs == ["smallcrm.widgets.name_dialog"], "in memory only once they are opened"
    readers = {"vcard", "table", "workbook", "ldif", "monica", "icalendar_reader", "mail"}
    assert not {f"smallcrm.formats.{name}" for name in readers} & set(there)
    files = {"reading", "exchange", "arrivals", "exports", "deal_files", "sale_files", "held"}
    assert not {f"smallcrm.services.{name}" for name in files} & set(there)


def test_no_class_of_qt_is_made_beside_the_running_window() -> None:
    """PySide6 looks classes up without Python's lock, and now and then died of it."""
    code = (
        "import importlib, sys\n"
        "from smallcrm.app import build, completing\n"
        "before = set(sys.modules)\n"
        "for name in completing.MODULES:\n"
        "    importlib.import_module(name)\n"
        "print(*(set(sys.modules) - before))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    there = ran.stdout.split()
    assert "smallcrm.services.reminders" in there
    windows = ("PySide6", "smallcrm.viewmodels", "smallcrm.widgets", "smallcrm.desktop")
    assert [name for name in there if name.startswith((*windows, "smallcrm.app"))] == []
