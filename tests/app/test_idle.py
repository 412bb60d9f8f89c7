"""How long nobody has touched the program, and what then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.lock_house import House
from smallcrm.app import idle
from smallcrm.app.idle import Idle


def test_nobody_there_for_a_while(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    idle = Idle()
    handle = widget.windowHandle()
    before = idle._touched
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(QPoint(5, 5)),
        QPointF(QPoint(5, 5)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, move)
    assert idle._touched > before
    with qtbot.waitSignal(idle.gone, timeout=5000):
        idle.start(0.01 / 60)
    idle.start(1)
    idle._look()
    assert idle._timer.isActive(), "somebody was there a moment ago"
    idle.start(0)
    assert not idle._timer.isActive()
    idle.stop()


def test_the_first_touch_after_a_long_sleep_comes_too_late(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The timer stands still during sleep; where nobody announces it nothing else locks."""
    hours = [0.0]
    monkeypatch.setattr(idle, "elapsed", lambda: hours[0] * 3600)
    made, gone = Idle(), []
    made.gone.connect(lambda: gone.append(1))
    made.start(10)
    hours[0] += 0.1
    made.touch()
    assert not gone
    hours[0] += 8
    made.touch()
    made.touch()
    assert gone == [1]
    made.start(0)
    hours[0] += 8
    made.touch()
    assert gone == [1], "never is never"
    made.stop()


def test_minutes_are_kept_and_ten_by_themselves(secret: House) -> None:
    assert secret.locking.minutes() == 10
    assert secret.locking.idle._timer.isActive()
    secret.locking.set_minutes(0)
    assert secret.locking.minutes() == 0
    assert not secret.locking.idle._timer.isActive()
    secret.settings.put(idle.LOCK_AFTER, "soon")
    assert secret.locking.minutes() == 10
