"""The door to the file: read, write, undo, and one announcement after each commit.

Importing this brings in the standard library only; SQLAlchemy comes with the first session and
alembic with the first migration, so that neither stands before the first painted list.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import FileTooNew, SmallcrmError
from smallcrm.domain.records import ChangeSetId, UndoStep
from smallcrm.domain.taken_back import TakenBack
from smallcrm.storage import backup, place, schema, steps
from smallcrm.storage.connection import Key
from smallcrm.storage.readers import Readers
from smallcrm.storage.schema import FileState
from smallcrm.storage.trouble import translated

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from smallcrm.storage.session import WriteSession

Listener = Callable[[Changes], None]


class Store:
    """One file. ``now`` gives the aware UTC moment for the journal, ``key`` opens an encrypted
    one."""

    def __init__(self, path: Path, now: Callable[[], datetime], key: Key | None = None) -> None:
        self.path, self._key = path, key
        self._now = now
        self._engine: Engine | None = None
        self._identity: place.Identity | None = None
        self._lock = threading.Lock()
        self._writing = threading.local()
        self._listeners: list[Listener] = []
        self._readers = Readers(path, key)

    # --- opening and closing --------------------------------------------------------------------

    def prepare(self) -> None:
        """Make the file when there is none, bring an older one up to date, refuse a newer one.

        Raises:
            FileTooNew, NotOurFile, FileDamaged, CannotWrite, DiskFull, FileBusy, MigrationFailed.
        """
        with translated(self.path):
            place.make(self.path)
            state, revision = schema.state(self.path, self._key)
            if state is FileState.NEWER:
                raise FileTooNew(self.path, revision)
            place.check_writable(self.path)
            place.keep_private(self.path)
        if state is not FileState.CURRENT:
            from smallcrm.storage import upgrade

            upgrade.run(self.path, self._now(), new=state is FileState.NEW, key=self._key)
        self._identity = place.identity(self.path)

    def close(self) -> None:
        """End all connections; forget what is too old to be taken back."""
        if self._engine is not None:
            from smallcrm.storage import session

            with suppress(SmallcrmError):
                session.prune(self._engine, self._now())
            self._engine.dispose()
            self._engine = None
        self._readers.close()

    # --- reading --------------------------------------------------------------------------------

    def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Rows by plain SQL through the standard library: the quick way for lists."""
        return self._readers.fetch(sql, parameters)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session to select with; whatever is done in it, nothing is written."""
        from smallcrm.storage import session

        with session.reading(self._engine_for_use()) as reader:
            yield reader

    # --- writing --------------------------------------------------------------------------------

    @contextmanager
    def write(self, action: Action, label: str = "", source: str = "") -> Iterator[WriteSession]:
        """One action: one transaction, one undo step, one announcement after the commit.
        ``source`` is the name of the file that it comes from.

        If the body raises, nothing is remembered and nobody is told. A write within a write
        would wait for itself, so it is refused.
        """
        from smallcrm.storage import session

        if getattr(self._writing, "now", False):
            raise RuntimeError("a write within a write")
        work = session.Write(self._engine_for_use(), action, label, self._now(), source)
        self._writing.now = True
        try:
            with work.session:
                yield work.session
                changes = work.commit()
        finally:
            self._writing.now = False
        self._announce(changes)

    @contextmanager
    def write_quietly(self) -> Iterator[Session]:
        """Bookkeeping that is neither undone nor announced."""
        from smallcrm.storage import session

        with session.quiet(self._engine_for_use()) as writer:
            yield writer

    def undo(self) -> Changes | None:
        """Take back the last action; None when there is none."""
        return self._replay(redo=False)

    def redo(self) -> Changes | None:
        """Do again what was last taken back; None when there is nothing."""
        return self._replay(redo=True)

    def undo_step(self) -> UndoStep | None:
        return steps.first(self.fetch(steps.NEXT_UNDO))

    def redo_step(self) -> UndoStep | None:
        return steps.first(self.fetch(steps.NEXT_REDO))

    def take_back(self, change_set: ChangeSetId) -> Changes | None:
        """Take back this action if it is the last one; None, and nothing done, otherwise."""
        return self._replay(redo=False, only=change_set)

    def take_back_old(self, change_set: ChangeSetId) -> TakenBack:
        """Take back one action, whenever it was, as an action of its own that can be undone.
        What was changed since is kept, and so is what later things hang on.

        Raises:
            NotFound: it is too old, or was taken back already.
        """
        from smallcrm.storage import session

        done = session.take_back(self._engine_for_use(), self._now(), change_set)
        self._announce(done.changes)
        return done

    def takeable(self) -> set[int]:
        """The actions that can be taken back."""
        return steps.takeable(self.fetch(steps.TAKINGS))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell ``listener`` after each commit, in the thread that wrote; returns the way out."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return unsubscribe

    # --- care -----------------------------------------------------------------------------------

    def backup(self, reason: str) -> Path:
        """A verified copy in the folder "backups" beside the file; returns where it is."""
        target = backup.name_for(self.path, reason, self._now())
        backup.make(self.path, target, self._key)
        return target

    def faults(self) -> list[str]:
        """What is wrong with the file; empty when it is whole."""
        with translated(self.path):
            return backup.faults(self.path, self._key)

    def rebuild_search(self) -> None:
        from smallcrm.storage import search_index

        with self._engine_for_use().begin() as connection:
            search_index.rebuild(connection)

    # --- inside ---------------------------------------------------------------------------------

    def _replay(self, *, redo: bool, only: ChangeSetId | None = None) -> Changes | None:
        from smallcrm.storage import session

        changes = session.replay(self._engine_for_use(), self._now(), redo=redo, only=only)
        self._announce(changes)
        return changes

    def _announce(self, changes: Changes | None) -> None:
        if changes is not None:
            for listener in tuple(self._listeners):
                listener(changes)

    def _engine_for_use(self) -> Engine:
        with self._lock:
            if self._engine is None:
                from smallcrm.storage import engine

                self._engine = engine.build(self.path, self._identity, self._key)
            return self._engine
