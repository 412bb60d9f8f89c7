"""The real window over a real file, with a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock
from smallcrm.storage.store import Store
from smallcrm.viewmodels.workspace import Workspace
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
    theme.apply(qapp, "light")
    made = Bench(store, clock)
    qtbot.addWidget(made.window)
    qtbot.waitExposed(made.window)
    yield made
    made.workspace.stop()
