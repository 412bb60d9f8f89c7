"""PySide6 as it is brought in: without what it has for others."""

from __future__ import annotations

import builtins
import importlib

from smallcrm.desktop import late_modules

SELDOM = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator")
)
"""What words the error of a wrong call, and writes stubs: 20 ms of the start, for PySide6 compiles
it from its source each time. ``mapping`` is not among them: C++ looks into it for such an error."""


def restore() -> None:
    """Bring PySide6 in, and give back ``import`` as it was.

    PySide6's reads the source of each module that is imported from then on, to see whether it asks
    for ``__feature__`` (https://doc.qt.io/qtforpython-6/developer/feature-motivation.html). None of
    ours does: it took 30 ms of the start, and kept all source in memory.
    """
    with late_modules.put_off("shibokensupport", SELDOM):
        importlib.import_module("PySide6.QtCore")
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual
