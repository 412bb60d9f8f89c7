"""Versions of the program and of all that it stands on."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from PySide6.QtCore import qVersion

from smallcrm import __version__
from smallcrm.storage import sqlite_version

PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "platformdirs", "jeepney", "tzdata")


def programs() -> dict[str, Any]:
    found = sqlite_version.version()
    return {
        "smallcrm": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "qt": qVersion(),
        **{name: _version(name) for name in PACKAGES},
        "sqlite": ".".join(map(str, found)),
        "sqlite_safe_with_wal": sqlite_version.may_use_wal(found),
        "journal_mode": "delete (the WAL mode is never used)",
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
