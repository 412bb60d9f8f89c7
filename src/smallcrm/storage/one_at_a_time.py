"""What a thread may not begin while it has a read or a write open."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class OneAtATime(threading.local):
    """Each thread has its own.

    A writer that is about to commit lets nobody begin to read, and waits until those who read have
    ended (https://sqlite.org/lockingv3.html, "writer starvation"). A thread that reads on a
    second connection while it still reads on a first would wait for that writer, and the writer
    for it, until one of them gives up.
    """

    _reads = _writes = False

    def check(self) -> None:
        """Raises: RuntimeError, while this thread reads in a session."""
        if self._reads:
            raise RuntimeError("a second connection within a read")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Raises: as ``check``."""
        self.check()
        self._reads = True
        try:
            yield
        finally:
            self._reads = False

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Raises: RuntimeError, while this thread reads in a session or writes already."""
        self.check()
        if self._writes:
            raise RuntimeError("a write within a write")
        self._writes = True
        try:
            yield
        finally:
            self._writes = False
