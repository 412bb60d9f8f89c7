"""The SQLite that is in use, and what is known against it."""

from __future__ import annotations

import sqlite3

Version = tuple[int, int, int]

_WAL_RESET = ((3, 7, 0), (3, 51, 3))
_MENDED = {(3, 44, 6), (3, 50, 7)}


def version() -> Version:
    """Of the library that Python brings."""
    major, minor, patch = sqlite3.sqlite_version_info[:3]
    return major, minor, patch


def may_use_wal(found: Version) -> bool:
    """Whether a file in WAL mode is safe with it: from 3.7.0 on, until it was mended in 3.51.3
    (and 3.44.6 and 3.50.7), two connections could damage one. Ours is never in that mode."""
    first, mended = _WAL_RESET
    return found in _MENDED or not first <= found < mended
