"""Where the plain files are that the program brings: icons, translations, the desktop entry."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The folder of resources: packed beside the modules, or the checkout's own.

    Returns:
        An absolute path; it exists unless the installation is damaged.
    """
    package = Path(__file__).resolve().parents[1]
    packed = package / "resources"
    if packed.is_dir():
        return packed
    return package.parents[1] / "resources"
