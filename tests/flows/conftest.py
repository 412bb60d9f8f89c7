"""The real window over a real file, with a clock that stands."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import no_network
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.records import CustomerId, FollowUpDraft
from smallcrm.services import customers, people, sample
from smallcrm.storage.store import Store
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.bulk_acts import BulkActs
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.style import theme


class Bench:
    """The window with everything in it, and short ways to its parts."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store, self.clock = store, clock
        self.workspace = Workspace(store, clock)
        self.window = MainWindow(self.workspace)
        self.desk = Desk(self.window)
        self.window.resize(1280, 800)
        self.window.show()

    @property
    def strip(self) -> str:
        return self.window.undo_strip.text.text()


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, store: Store, clock: FixedClock) -> Iterator[Bench]:
    # pytest-qt's own deleteLater waits for an event loop that never comes: windows of earlier
    # tests would stay, and each change of theme would polish them all
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")
    made = Bench(store, clock)
    qtbot.addWidget(made.window)
    qtbot.waitExposed(made.window)
    yield made
    made.workspace.stop()
    if sys.platform.startswith("linux"):
        assert no_network.open_to_others() == []


class Keys:
    """Presses keys on whatever has them, and counts the presses."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot, self.count = qtbot, 0

    def type(self, target: QWidget, text: str, *, own: bool = False) -> None:
        """``own``: words of the note itself, which are not counted."""
        for letter in text:
            if letter.isascii():
                self._qtbot.keyClicks(target, letter)
            else:  # QTest types ASCII only
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    none = Qt.KeyboardModifier.NoModifier
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, none, letter))
        self.count += 0 if own else len(text)

    def wait(self, until: Callable[[], bool]) -> None:
        """For what the program does in its own time after a key."""
        self._qtbot.waitUntil(until)

    def press(self, target: QWidget, *keys: Qt.Key, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier
        for key in keys:
            held = modifier.ControlModifier if control else modifier.NoModifier
            self._qtbot.keyClick(target, key, held)
            self.count += 1


@pytest.fixture
def keys(qtbot: QtBot) -> Keys:
    return Keys(qtbot)


@pytest.fixture
def writing(bench: Bench, tmp_path: Path) -> Iterator[Writing]:
    """The line over the window with the sample's people in it."""
    sample.fill(bench.store, local_now(bench.clock))
    bench.window.people_model.load()
    bench.window.sections.refresh()
    made = Writing(
        bench.workspace, bench.window, bench.desk, Settings(tmp_path / "s.ini"), with_key=False
    )
    yield made
    made.stop()


@pytest.fixture
def large(qapp: QApplication) -> Iterator[QFont]:
    """Letters twice as large, in every window."""
    before = qapp.font()
    twice = QFont(before)
    twice.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(twice)
    yield twice
    qapp.setFont(before)


def person(bench: Bench, name: str) -> CustomerId:
    return people.by_prefix(bench.store, name, 1)[0].id


def promises(bench: Bench, name: str) -> list[FollowUpDraft]:
    found = customers.detail(bench.store, person(bench, name)).follow_ups
    return [FollowUpDraft(f.text, f.due_on, f.due_time, f.side) for f in found]


@pytest.fixture
def acts(bench: Bench, writing: Writing) -> BulkActs:
    """The list with the first person at hand."""
    bench.window.show_section(Section.PEOPLE)
    view = bench.window.people.view
    view.setFocus()
    view.setCurrentIndex(bench.window.people_model.index(0))
    return bench.desk.bulk
