"""Python's collector of garbage, kept in the thread of the windows.

It runs in whichever thread happens to make the object that is one too many. In a background
thread it would destroy windows and timers there, which Qt does not survive. So it rests while
anything works in the background.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

_lock = threading.Lock()
_holds: set[object] = set()
_was_on = True


def hold() -> Callable[[], None]:
    """Let it rest until what is returned is called, which may be done more than once."""
    global _was_on
    mark = object()
    with _lock:
        if not _holds:
            _was_on = gc.isenabled()
            gc.disable()
        _holds.add(mark)

    def release() -> None:
        with _lock:
            if mark not in _holds:
                return
            _holds.remove(mark)
            if not _holds and _was_on:
                gc.enable()

    return release
