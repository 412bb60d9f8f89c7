"""The quick way to rows: one read-only connection of the standard library for each thread."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from smallcrm.domain import word_runs
from smallcrm.domain.text import letters
from smallcrm.storage import giving_way, schema
from smallcrm.storage.connection import Key, connect_read_only, errors
from smallcrm.storage.trouble import is_interrupted, translated

SomeRows = tuple[list[tuple[Any, ...]] | None, int]
_STEPS = 1000
"""So many steps SQLite goes before it asks whether to go on."""


class _Reader:
    """A connection that is given up with the thread that asked for it, or by another thread when
    the file is closed: never under a query, for SQLite would read what has been freed. Given up
    it is in ``ended``, to be closed."""

    def __init__(self, path: Path, key: Key | None, ended: list[sqlite3.Connection]) -> None:
        self._connection = connect_read_only(path, key)
        self._gate = giving_way.of(path)
        self._connection.create_function("letters", 1, _letters, deterministic=True)
        self._connection.create_function("says", 3, _says, deterministic=True)
        self._connection.create_function("agreement_day", 11, _agreement_day, deterministic=True)
        self._lock = threading.Lock()
        # not closed here: where a thread ends, Python has no state of it any more for SQLite to
        # give a function back to, and crashed
        self._end = weakref.finalize(self, ended.append, self._connection)

    def rows(self, sql: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._lock:
            if not self._end.alive:
                raise _Closed
            return self._gate.ask(
                self._connection, lambda: self._connection.execute(sql, parameters).fetchall()
            )

    def some(self, sql: str, parameters: Sequence[object], steps: int) -> SomeRows:
        """The rows, None when SQLite takes more steps for them; and the steps it took."""
        taken = 0

        def is_enough() -> bool:
            nonlocal taken
            taken += _STEPS
            return taken > steps or self._gate.is_wanted()

        while True:
            with self._lock:
                if not self._end.alive:
                    raise _Closed
                self._connection.set_progress_handler(is_enough, _STEPS)
                try:
                    return self._connection.execute(sql, parameters).fetchall(), taken
                except errors() as error:
                    if taken > steps:
                        return None, taken
                    if not giving_way.gave_way(error):
                        raise
                finally:
                    self._connection.set_progress_handler(None, 0)
            self._gate.wait()
            taken = 0

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The connection, while no query uses it."""
        with self._lock:
            yield self._connection

    def close(self) -> None:
        with self._lock:
            self._end()


def _letters(value: object) -> str:
    """In SQL: a text as it is compared with what is looked for."""
    return letters(value) if isinstance(value, str) else ""


def _says(body: object, word: str, begun: int) -> bool:
    """In SQL: whether a text has a word, or a beginning of one."""
    return isinstance(body, str) and word_runs.says(body, word, open=bool(begun))


def _agreement_day(*values: str | int | None) -> str | None:
    """In SQL: a day of an agreement."""
    from smallcrm.storage import agreement_days  # only where there are agreements

    return agreement_days.day(*values)


class _Closed(Exception):
    """The file was closed between asking for the connection and using it."""


class Readers:
    """Opens nothing before the first ``fetch``."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        self._path, self._key = path, key
        self._open: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._ended: list[sqlite3.Connection] = []
        self._local = threading.local()
        self._lock = threading.Lock()

    def fetch(self, sql: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        """All rows of a query; known trouble is raised as ours."""
        with translated(self._path):
            try:
                return self._rows(sql, parameters)
            except errors() as error:
                if not is_interrupted(error):
                    raise
            schema.roll_back_interrupted(self._path, self._key)
            return self._rows(sql, parameters)

    def fetch_some(self, sql: str, parameters: Sequence[object], steps: int) -> SomeRows:
        """All rows of a query, None when SQLite takes more steps (of its virtual machine) to find
        them: the same on every computer, where a time would not be; and the steps it took.
        Trouble as for ``fetch``."""
        with translated(self._path):
            while True:
                with suppress(_Closed):
                    return self._mine().some(sql, parameters, steps)

    @contextmanager
    def any_open(self) -> Iterator[sqlite3.Connection]:
        """A connection that is open already: it has the file that was opened, wherever that is
        by now. One is opened only where there is none."""
        with self._lock:
            reader = next(iter(self._open), None)
        with translated(self._path):
            reader = reader or self._mine()
        with reader.alone() as connection:
            yield connection

    def close(self) -> None:
        """Close the connections of all threads, each after the query it is at; the next
        ``fetch`` opens anew."""
        with self._lock:
            readers = tuple(self._open)
            self._local = threading.local()
        for reader in readers:
            reader.close()
        self._close_ended()

    def _rows(self, sql: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        while True:
            with suppress(_Closed):
                return self._mine().rows(sql, parameters)

    def _close_ended(self) -> None:
        with suppress(IndexError):
            while True:
                self._ended.pop().close()

    def _mine(self) -> _Reader:
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            self._close_ended()
            reader = _Reader(self._path, self._key, self._ended)
            with self._lock:
                self._local.reader = reader
                self._open.add(reader)
        return reader
