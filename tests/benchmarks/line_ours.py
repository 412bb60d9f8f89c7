"""The line on a real X screen: from the key, and from each letter, to what is painted.

Prints JSON: milliseconds of each try. Started by the benchmark on a private desktop; the floors
are a bare frameless window and a bare text field of Qt, in the same process. The key is pressed
as a finger would, through the X server; the letters come as Qt's own events.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import x_client
from desktop.x_client import XClient
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.desktop import hand_over
from smallcrm.desktop.clock import SystemClock
from smallcrm.desktop.single_instance import SingleInstance
from smallcrm.storage.store import Store
from smallcrm.viewmodels import locale_words
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.brief_view import BriefView
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.line_field import LineEdit
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.parts.chip_row import ChipRow
from smallcrm.widgets.style import theme

TRIES = 40
HELD = (x_client.CONTROL_L, x_client.ALT_L, x_client.SPACE)
FINGER_MS = len(HELD) * x_client.FINGER_MS
"""The server waits so long before the last of these keys is down."""
LETTERS = "Called about the logo, wants a quote before christmas. Send two options fri 10am #print"
LONG_NOTE = (
    "Called about the logo, she likes the second one better than the first, wants warmer colours "
    "and a bit more room at the top, and asked whether the printer could do the labels in one go. "
    "The sister decides in the end, so both should see the proofs. "
)
LOOKED_UP = ("zoe", "mil", "ros", "sve", "vis", "55 0", "jon", "kar")
SETTLED_MS, PUT_AWAY_MS, TOO_LONG_MS = 30, 200, 10_000
painted: dict[str, float] = {}


def watch(widget: type[QWidget], name: str) -> None:
    """Note when it was painted, and when with the caret in it."""
    paint = widget.paintEvent

    def watched(self: QWidget, event: QPaintEvent) -> None:
        paint(self, event)
        painted[name] = time.perf_counter()
        if self.hasFocus():
            painted[f"{name} caret"] = painted[name]

    widget.paintEvent = watched  # type: ignore[method-assign]


class BareEdit(QPlainTextEdit):
    """The floor of a letter: Qt's own field, and nothing read of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)


def settle(ms: int = SETTLED_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(name: str, begin: float) -> float:
    """Milliseconds until it was painted after this moment."""
    too_long = QTimer(singleShot=True, interval=TOO_LONG_MS)
    too_long.start()
    while painted.get(name, 0.0) < begin:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert too_long.isActive(), f"{name} was not painted"
    return (painted[name] - begin) * 1000


def all_painted(name: str, begin: float) -> float:
    """Milliseconds to the last of what this moment's key changed: list, brief, chips, height."""
    until(name, begin)
    settle()
    return (max(painted.values()) - begin) * 1000


def come_up(window: QWidget, name: str, call: Callable[[], object]) -> list[float]:
    times = []
    for _ in range(TRIES):
        window.hide()
        settle(PUT_AWAY_MS)
        begin = time.perf_counter()
        call()
        times.append(until(f"{name} caret", begin))
    return times


def typed(edit: QWidget, words: str, name: str) -> list[float]:
    times = []
    for letter in words:
        begin = time.perf_counter()
        QTest.keyClicks(edit, letter)
        times.append(all_painted(name, begin))
    return times


def looked_up(edit: QPlainTextEdit) -> list[float]:
    times = []
    for number in range(TRIES):
        edit.setPlainText("")
        settle()
        cleared = time.perf_counter()
        name = LOOKED_UP[number % len(LOOKED_UP)]
        QTest.keyClicks(edit, name[:-1])
        settle()
        begin = time.perf_counter()
        QTest.keyClicks(edit, name[-1])
        times.append(all_painted("line", begin))
        assert painted["brief"] > cleared, f"{name} has no brief"
    return times


def bare_window() -> tuple[QWidget, BareEdit, Callable[[], None]]:
    """The floor: a frameless window of Qt with a field in it, and how it comes up."""
    window = QWidget(None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
    edit = BareEdit()
    QVBoxLayout(window).addWidget(edit)
    window.resize(760, 300)

    def up() -> None:
        window.show()
        window.activateWindow()
        edit.setFocus()

    return window, edit, up


def measured(writing: Writing, folder: Path) -> dict[str, list[float]]:
    panel, edit = writing.panel, writing.panel.field.edit
    hand = XClient(os.environ["DISPLAY"])
    bare, field, bare_up = bare_window()
    found = {"key floor": come_up(bare, "bare", bare_up)}
    found["letter floor"] = typed(field, LETTERS, "bare")
    bare.hide()
    settle(PUT_AWAY_MS)
    found["key"] = come_up(panel, "line", lambda: hand.press(*HELD))
    found["key"] = [took - FINGER_MS for took in found["key"]]
    found["capture"] = come_up(panel, "line", lambda: hand_over.send(folder, "capture"))
    edit.setPlainText("Jonas Okoye 1: ")
    settle()
    found["letter"] = typed(edit, LETTERS, "line")
    edit.setPlainText("Jonas Okoye 1: " + LONG_NOTE)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    settle()
    found["long"] = typed(edit, LETTERS, "line")
    found["look-up"] = looked_up(edit)
    hand.close()
    return found


def main() -> None:
    QApplication(sys.argv[:1]).setCursorFlashTime(0)  # or the caret's blinking would be counted
    locale_words.settle()
    theme.apply(QApplication.instance(), "light")  # type: ignore[arg-type]
    for widget, name in (
        *((LineEdit, "line"), (ChipRow, "chips"), (BriefView, "brief")),
        (BareEdit, "bare"),
    ):
        watch(widget, name)
    clock = SystemClock()
    store = Store(Path(sys.argv[1]) / "smallcrm.db", clock.now)
    store.prepare()
    workspace = Workspace(store, clock)
    window = MainWindow(workspace)
    desk = Desk(window)
    writing = Writing(workspace, window, desk, Settings(Path(sys.argv[2])), with_key=True)
    folder = Path(sys.argv[1])
    instance = SingleInstance(folder)
    assert instance.acquire()
    instance.listen()
    instance.command.connect(writing.come_up)
    sys.stdout.write(json.dumps(measured(writing, folder)) + "\n")
    sys.stdout.flush()
    instance.release()
    writing.stop()
    workspace.stop()


main()
