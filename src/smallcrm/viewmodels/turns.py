"""How soon the thread of the windows gets its turn while long work goes on beside it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SOON_S = 0.0005
"""At Python's usual 5 ms a picture, which takes many turns, took 50 to 90 ms."""

_lock = threading.Lock()
_usual: list[float] = []
"""What it was before each of those that work now."""


@contextmanager
def short() -> Iterator[None]:
    """Called in the background, around work that is Python through and through. Several may be at
    it at once: the last to end it gives back what was usual."""
    with _lock:
        _usual.append(sys.getswitchinterval())
        sys.setswitchinterval(SOON_S)
    try:
        yield
    finally:
        with _lock:
            first = _usual[0]
            _usual.pop()
            if not _usual:
                sys.setswitchinterval(first)
