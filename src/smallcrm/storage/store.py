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

from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import (
    FileDamaged,
    FileMissing,
    FileMoved,
    FileTooNew,
    ReadOnly,
    SmallcrmError,
)
from smallcrm.storage import backup, contents, place, schema, steps
from smallcrm.storage.connection import errors
from smallcrm.storage.one_at_a_time import OneAtATime
from smallcrm.storage.readers import Readers
from smallcrm.storage.schema import FileState
from smallcrm.storage.trouble import is_interrupted, translated

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from smallcrm.domain.actions import Action
    from smallcrm.domain.file_checks import CheckReport, Depth, SalvageReport
    from smallcrm.domain.kinds import ChangeSetId
    from smallcrm.domain.records import UndoStep
    from smallcrm.domain.taken_back import TakenBack
    from smallcrm.storage.connection import Key
    from smallcrm.storage.readers import SomeRows
    from smallcrm.storage.session import WriteSession

Listener = Callable[[Changes], None]
Progress = Callable[[int, int], None]


class Store:
    """One file. ``now`` gives the aware UTC moment for the journal, ``key`` opens an encrypted
    one."""

    def __init__(self, path: Path, now: Callable[[], datetime], key: Key | None = None) -> None:
        self.path, self._key = path, key
        self._file = path
        self._frozen: SmallcrmError | None = None
        self.shows_damaged = False
        """Whether what can be read of a damaged file is looked at: what was told may be lost."""
        self._now = now
        self._engine: Engine | None = None
        self._identity: place.Identity | None = None
        self._lock = threading.Lock()
        self._here = OneAtATime()
        self._listeners: list[Listener] = []
        self.on_damage: Callable[[], None] = lambda: None
        """Called, in whichever thread, when damage is met and nothing is written any more."""
        self._readers = Readers(path, key)

    @property
    def contents(self) -> Path:
        """Where the contents of attachments are."""
        return contents.folder(self.path)

    @property
    def key(self) -> Key | None:
        """What opens the file, and its backups; None for a plain one."""
        return self._key

    # --- opening and closing --------------------------------------------------------------------

    def prepare(self, *, afresh: bool = False) -> None:
        """Make the file when there is none, bring an older one up to date, refuse a newer one.

        ``afresh``: begin a new file also where there was one before.

        Raises:
            FileMissing: there was one, by its backups; an empty one is not put in its place.
            FileTooNew, NotOurFile, FileDamaged, CannotWrite, DiskFull, FileBusy, MigrationFailed.
        """
        with translated(self.path):
            if not afresh and schema.is_missing(self.path):
                raise FileMissing(self.path)
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

    @property
    def is_read_only(self) -> bool:
        """Whether only a copy is shown, because the file itself cannot or should not be written."""
        return self._file is not self.path

    def look(self, folder: Path, *, damaged: bool = False) -> SalvageReport | None:
        """In place of ``prepare``: show the file as it is and write nothing to it.
        What is shown is a copy in ``folder``, where the program may keep its own notes, such as
        what it has told; of a ``damaged`` file what can be read, with the figures.

        Raises:
            FileDamaged, NotOurFile, FileTooNew, CannotWrite, DiskFull: it cannot be shown.
        """
        from smallcrm.storage import looking

        copy = folder / self.path.name
        report = looking.copy(self.path, copy, self._now(), self._key, damaged=damaged)
        self._file, self._readers = copy, Readers(copy, self._key)
        self._identity, self.shows_damaged = place.identity(copy), damaged
        return report

    def close(self) -> None:
        """End all connections; forget what is too old to be taken back."""
        if self._engine is not None:
            from smallcrm.storage import session

            if not self.is_damaged:
                with suppress(SmallcrmError):
                    session.prune(self._engine, self._now())
            self._engine.dispose()
            self._engine = None
        self._readers.close()

    def wipe_on_close(self) -> None:
        """SQLCipher writes zeroes over all memory that it frees: for when the file gets locked."""
        self.fetch("PRAGMA cipher_memory_security=ON")

    # --- reading --------------------------------------------------------------------------------

    def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Rows by plain SQL through the standard library: the quick way for lists."""
        self._here.check()
        with self._noticing():
            return self._readers.fetch(sql, parameters)

    def fetch_some(self, sql: str, parameters: Sequence[object], steps: int) -> SomeRows:
        """As ``fetch``; None when it takes more than so many steps of SQLite. And those taken."""
        self._here.check()
        with self._noticing():
            return self._readers.fetch_some(sql, parameters, steps)

    @contextmanager
    def read(self, *, each: bool = False) -> Iterator[Session]:
        """A session to select with; whatever is done in it, nothing is written. For what takes
        long ``each`` query reads by itself, and what is saved meanwhile does not wait."""
        from smallcrm.storage import engine, session

        made, how = self._engine_for_use(), engine.Read.EACH if each else engine.Read.AT_ONCE
        with self._here.reading(), self._noticing(), session.reading(made, how) as reader:
            yield reader

    # --- writing --------------------------------------------------------------------------------

    @contextmanager
    def write(
        self,
        action: Action,
        label: str = "",
        source: str = "",
        more_of: ChangeSetId | None = None,
    ) -> Iterator[WriteSession]:
        """One action: one transaction, one undo step, one announcement after the commit.
        ``source`` is the name of the file that it comes from. With ``more_of`` it is part of that
        step, which was too much for one transaction; NotFound when that was taken back meanwhile.
        If the body raises, nothing is remembered and nobody is told. A write within a write
        would wait for itself, so it is refused.
        """
        from smallcrm.storage import session

        self.check_writes()
        work = session.Write(self._engine_for_use(), action, label, self._now(), source, more_of)
        with self._here.writing(), self._noticing(), work.session:
            work.check()
            yield work.session
            changes = work.commit()
        self._announce(changes)

    @contextmanager
    def write_quietly(self) -> Iterator[Session]:
        """Bookkeeping that is neither undone nor announced."""
        from smallcrm.storage import session

        if self.is_damaged:
            self.check_writes()
        engine = self._engine_for_use()
        with self._here.writing(), self._noticing(), session.quiet(engine) as writer:
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

        self.check_writes()
        with self._here.writing(), self._noticing():
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

    def announce_all(self) -> None:
        """Anything may have changed, by something that was no action."""
        self._announce(Changes(frozenset(Thing), None, Way.QUIET))

    # --- care -----------------------------------------------------------------------------------

    def backup(self, reason: str) -> Path:
        """A verified copy in the folder "backups" beside the file; returns where it is.

        Raises:
            NoRoom: it would take what is left of the disk. FileDamaged, CannotWrite, DiskFull:
                none was made; the older ones stay.
        """
        from smallcrm.storage import backups

        self.check_writes()
        target = backup.name_for(self.path, reason, self._now())
        backups.check_room(self.path, target.parent)
        backups.add_contents(self.contents, target.parent, self._key)
        return backups.add(self.path, target, self._now(), self._key).path

    def replace_by(self, copy: Path) -> Path:
        """Make ``copy``, a checked file of the present schema, the contents of this one; returns
        the backup of what was in it. Views are told that everything changed.

        Raises:
            FileBusy, FileMoved, CannotWrite, DiskFull: nothing was changed.
        """
        from smallcrm.storage import restore

        self.check_writes()
        if place.identity(self.path) != self._identity:
            raise FileMoved(self.path)
        made: list[Path] = []

        def save() -> None:
            made.append(self.backup("before-restore"))

        restore.put_back(copy, self.path, save, self._key)
        self.announce_all()
        return made[-1]

    def faults(self) -> list[str]:
        """What is wrong with the file; empty when it is whole."""
        with translated(self._file):
            try:
                return backup.faults(self._file, self._key)
            except errors() as error:
                if not is_interrupted(error):
                    raise
            schema.roll_back_interrupted(self._file, self._key)
            return backup.faults(self._file, self._key)

    def freeze(self, problem: SmallcrmError | None) -> None:
        """Let no action write any more: each raises ``problem``; None: let them again."""
        self._frozen = problem

    @property
    def frozen(self) -> SmallcrmError | None:
        """Why no action writes at present; None when they do."""
        return self._frozen

    def meet(self, problem: SmallcrmError) -> None:
        """If it is damage of this file, nothing is written from now on."""
        if not isinstance(problem, FileDamaged) or problem.path != self.path:
            return
        if self._frozen is None and not self.is_read_only:
            self.freeze(problem)
            self.on_damage()

    @property
    def is_damaged(self) -> bool:
        """Whether nothing is written because the file is damaged."""
        return isinstance(self._frozen, FileDamaged)

    def check_writes(self) -> None:
        """Raise why no action writes at present."""
        if self.is_read_only:
            raise ReadOnly(self.path)
        if self._frozen is not None:
            raise self._frozen

    def save_copy(self, target: Path) -> None:
        """What the program has open, also when the file is no longer where it was.

        Raises:
            CannotWrite, DiskFull, FileDamaged: it could not be written; ``target`` is as it was.
        """
        from smallcrm.storage import looking

        with self._readers.any_open() as connection:
            looking.save(connection, target, self._key)

    def check(
        self,
        depth: Depth,
        progress: Progress,
        stop: Callable[[], bool],
        *,
        mend: bool = True,
    ) -> CheckReport:
        """Look the file through; ``mend`` what can be made anew from the rows, and say so.

        Raises:
            Cancelled, FileBusy, CannotWrite, FileMoved.
        """
        from smallcrm.storage import checkup

        return checkup.run(
            *(self._file, self._key, self._engine_for_use, depth, self._now(), progress, stop),
            mend=mend and not self.is_read_only,
        )

    def rebuild_search(self) -> None:
        from smallcrm.storage import search_index

        with self._engine_for_use().begin() as connection:
            search_index.rebuild(connection)

    # --- inside ---------------------------------------------------------------------------------

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        """From the first damage that is met on nothing is written any more."""
        try:
            yield
        except FileDamaged as problem:
            self.meet(problem)
            raise

    def _replay(self, *, redo: bool, only: ChangeSetId | None = None) -> Changes | None:
        from smallcrm.storage import session

        self.check_writes()
        with self._here.writing(), self._noticing():
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

                self._engine = engine.build(self._file, self._identity, self._key)
            return self._engine
