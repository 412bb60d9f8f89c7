"""Python's own import, in place of the one that PySide6 puts there."""

from __future__ import annotations

import builtins
import importlib


def restore() -> None:
    """Bring PySide6 in, and give back ``import`` as it was.

    PySide6's reads the source of each module that is imported from then on, to see whether it asks
    for ``__feature__`` (https://doc.qt.io/qtforpython-6/developer/feature-motivation.html). None of
    ours does: it took 30 ms of the start, and kept all source in memory.
    """
    importlib.import_module("PySide6.QtCore")
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual
