"""The quick way to rows: one read-only connection of the standard library for each thread."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from smallcrm.storage import schema
from smallcrm.storage.trouble import is_interrupted, translated


class _Reader:
    """A connection that is closed with the thread that asked for it."""

    def __init__(self, path: Path) -> None:
        self.connection = schema.connect_read_only(path)
        self.close = weakref.finalize(self, self.connection.close)


class Readers:
    """Opens nothing before the first ``fetch``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._local = threading.local()

    def fetch(self, sql: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        """All rows of a query; known trouble is raised as ours."""
        with translated(self._path):
            try:
                return self._mine().execute(sql, parameters).fetchall()
            except sqlite3.OperationalError as error:
                if not is_interrupted(error):
                    raise
            schema.roll_back_interrupted(self._path)
            return self._mine().execute(sql, parameters).fetchall()

    def close(self) -> None:
        """Close the connections of all threads; the next ``fetch`` opens anew."""
        for reader in tuple(self._open):
            reader.close()
        self._local = threading.local()

    def _mine(self) -> sqlite3.Connection:
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            reader = _Reader(self._path)
            self._local.reader = reader
            self._open.add(reader)
        return reader.connection
