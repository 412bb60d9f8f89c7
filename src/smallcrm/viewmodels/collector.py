"""Python's collector of garbage, kept in the thread of the windows.

It runs in whichever thread happens to make the object that is one too many. In a background
thread it would destroy windows and timers there, which Qt does not survive. So it rests while
anything works in the background.

In their own thread too it may come at a bad moment: while PySide calls the slot of something
forgotten, it takes that away from under the call, which Python does not survive (PySide6 6.11.3).
What was forgotten during the work would meet that first where the end of it is told. So what waits
is collected before.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

YOUNG = 0
"""What was made since it ran last, which is all that it would look at now by itself."""
_lock = threading.RLock()
"""Once more by the same thread: what is collected may be a lane that is let go of then."""
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
            if _holds or not _was_on:
                return
            gc.enable()
        if threading.current_thread() is threading.main_thread():
            gc.collect(YOUNG)

    return release
