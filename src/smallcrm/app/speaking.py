"""Another language while the program runs: it ends and is there again at once, speaking it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from smallcrm.app import languages
from smallcrm.app.locking import Locking


def begin(locking: Locking, choice: str) -> None:
    """Not from within the program, which ends."""
    QTimer.singleShot(0, partial(_begin, locking, choice))


def _begin(locking: Locking, choice: str) -> None:
    """Every text is asked for when its widget is made, so the window is made anew: that takes no
    longer than to tell each of its widgets, and none can be forgotten."""
    key = locking.key
    if not locking.put_away_for_work():
        return
    languages.use(choice)
    locking.open_again(key)
    if locking.program is not None:
        locking.program.completed.connect(locking.program.show_general)
