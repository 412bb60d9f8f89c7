"""Who reads long gives way to who writes.

With a rollback journal a commit waits until nobody reads, and lets nobody begin to read until
then (https://sqlite.org/lockingv3.html). One long query in the background would keep a note from
being saved, and the window from reading, for as long as it takes, or until both give up. So a
query ends when a commit waits for it, and is asked again after the commit.
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from smallcrm.storage.connection import errors

STEPS = 50_000
"""After so many steps of SQLite (of a few dozen ns each) a query asks whether to go on."""
PAGES = 4096
"""Copied at a time, of 4 KiB each; as above."""
Answer = TypeVar("Answer")


class GaveWay(Exception):
    """A copy was given up for a commit: it is to be made anew."""


class GivingWay:
    """Of one file; ``of`` gives it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._commits = self._begins = 0

    @contextmanager
    def committing(self) -> Iterator[None]:
        """A commit, from when it is asked for to its end."""
        with self._changed:
            self._commits += 1
        try:
            yield
        finally:
            with self._changed:
                self._commits -= 1
                self._changed.notify_all()

    @contextmanager
    def beginning(self) -> Iterator[None]:
        """The wait for a writer's lock, which one writer holds at a time."""
        with self._changed:
            self._begins += 1
        try:
            yield
        finally:
            with self._changed:
                self._begins -= 1
                self._changed.notify_all()

    def is_wanted(self) -> bool:
        """Whether a commit waits, or is under way."""
        return self._commits > 0

    def is_wanted_for_writing(self) -> bool:
        """Whether anybody wants to write."""
        return self._begins + self._commits > 0

    def wait(self, is_wanted: Callable[[], bool] | None = None) -> None:
        """Until what was given way to is done: a commit, or who ``is_wanted`` tells of."""
        wanted = is_wanted or self.is_wanted
        with self._changed:
            self._changed.wait_for(lambda: not wanted())

    def ask(
        self,
        connection: sqlite3.Connection,
        question: Callable[[], Answer],
        *,
        writes: bool = False,
    ) -> Answer:
        """What ``question`` finds by this connection, asked anew after each commit that it gave
        way to. ``writes``: it holds the writer's lock, and gives way to who waits for that."""
        is_wanted = self.is_wanted_for_writing if writes else self.is_wanted
        while True:
            connection.set_progress_handler(is_wanted, STEPS)
            try:
                return question()
            except errors() as error:
                if not gave_way(error):
                    raise
            finally:
                connection.set_progress_handler(None, 0)
            self.wait(is_wanted)

    def check(self, *_: int) -> None:
        """For the progress of SQLite's backup. Raises: GaveWay."""
        if self.is_wanted():
            raise GaveWay


def gave_way(error: BaseException) -> bool:
    """Whether a query was ended by its progress handler."""
    return isinstance(error, errors()) and str(error) == "interrupted"


_OF_FILES: weakref.WeakValueDictionary[Path, GivingWay] = weakref.WeakValueDictionary()
_LOCK = threading.Lock()


def of(path: Path) -> GivingWay:
    """That of a file: one for all who open it in this process."""
    with _LOCK:
        return _OF_FILES.setdefault(path, GivingWay())


def committer(base: type[sqlite3.Connection], gate: GivingWay) -> type[sqlite3.Connection]:
    """Connections of this driver whose commits are given way to."""

    class Committer(base):  # type: ignore[misc, valid-type]  # which driver it is shows at run time
        def commit(self) -> None:
            with gate.committing():
                super().commit()

    return Committer
