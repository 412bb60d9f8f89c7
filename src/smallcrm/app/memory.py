"""What stands in the program's memory: clients, and the key. As little of it as can be is left."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress


def keep_private() -> None:
    """No image of it is written where the program crashes."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def for_good() -> Iterator[None]:
    """What is made meanwhile stays as long as the program: modules, of which the collector would
    look at ever more while they come in, and again at all of them later."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def give_back() -> None:
    """Rows and words in cycles of objects that are gone go now, not some day; and what is free
    goes back to the system, which hands it to nobody before it is zeroed."""
    gc.collect()
    with suppress(ImportError, AttributeError, OSError):
        import ctypes

        ctypes.CDLL(None).malloc_trim(0)  # glibc's
