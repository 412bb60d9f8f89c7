"""Damage that was met while the program ran: it ends, and what is to be done is asked for as at the
start; then it comes again with what was chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from smallcrm.app.keeper import Keeper
from smallcrm.viewmodels import file_wording


def begin(locking: Keeper) -> None:
    """Not from within the program, which ends."""
    QTimer.singleShot(0, partial(_begin, locking))


def _begin(locking: Keeper) -> None:
    key = locking.key
    if locking.put_away_for_work() and locking.window is not None:
        locking.window.page.work(*file_wording.choosing())
        QTimer.singleShot(0, partial(locking.open_again, key))
