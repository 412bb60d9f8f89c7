"""How long a message stays that goes by itself.

The user may have ten times as long, or no limit at all (WCAG 2.2, 2.2.1 Timing Adjustable).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

USUAL_MS = 8000
UNTIL_CLOSED = 0
CHOICES = (USUAL_MS, 10 * USUAL_MS, UNTIL_CLOSED)
_shown = [USUAL_MS]


def set_shown(ms: int) -> None:
    """For every message from now on: one of ``CHOICES``."""
    _shown[0] = ms


def stays() -> bool:
    """Whether messages wait until they are closed."""
    return _shown[0] == UNTIL_CLOSED


class MessageTimer(QTimer):
    """Runs out when a message has been there long enough; never, where they stay."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)

    def begin(self) -> None:
        """The message is there from now on, or seen until now."""
        if stays():
            self.stop()
        else:
            self.start(_shown[0])
