"""How long nobody has touched the program: keys, clicks and moves in any window of ours; and the
key that locks, which a dialog would keep from the window's own action."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow

from smallcrm.desktop.clock import elapsed

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
SPARE_MS = 200
LOCK_AFTER = "lock_after"
"""The setting: minutes without a touch, "0" for never."""


class Idle(QObject):
    """``gone`` once nothing was touched for so many minutes. One timer, and none at "never".

    The timer stands still while the computer sleeps: the first touch after it may be whoever
    found the laptop, so that a touch that comes too late is none.
    """

    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lock: QAction | None = None
        """What its keys do in whatever window."""
        self._seconds = 0.0
        self._touched = elapsed()
        self._watched: QWindow | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow())

    def start(self, minutes: float) -> None:
        """0 is never."""
        self._seconds = minutes * 60
        self._touched = elapsed()
        self._timer.stop()
        if minutes:
            self._arm(self._seconds)

    def stop(self) -> None:
        self._timer.stop()
        self._watch(None)

    def touch(self) -> bool:
        """Whether it comes too late."""
        last, self._touched = self._touched, elapsed()
        is_late = self._timer.isActive() and self._touched - last > self._seconds
        if is_late:
            self._timer.stop()
            self.gone.emit()
        return is_late

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window's handle alone: to see the events of each widget would cost too much."""
        if event.type() not in _TOUCHES:
            return False
        lock = self.lock
        if lock is None or not isinstance(event, QKeyEvent):
            return self.touch()
        if QKeySequence(event.keyCombination()) not in lock.shortcuts():
            return self.touch()
        lock.trigger()
        return True

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._lost)
        self._watched = window
        if window is not None:
            self.touch()
            window.installEventFilter(self)
            window.destroyed.connect(self._lost)

    @Slot()
    def _lost(self) -> None:
        self._watched = None

    @Slot()
    def _look(self) -> None:
        left = self._seconds - (elapsed() - self._touched)
        if left > 0:
            self._arm(left)
        else:
            self.gone.emit()

    def _arm(self, seconds: float) -> None:
        self._timer.start(int(seconds * 1000) + SPARE_MS)
