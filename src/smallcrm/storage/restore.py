"""A backup back in the place of the live file: into it through SQLite, never over it.

So inode, locks and the engine of open windows stay valid, and a process killed in the middle
leaves the file as it was.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from smallcrm.domain.backups import Fault
from smallcrm.domain.errors import (
    CannotWrite,
    FileBusy,
    FileDamaged,
    NotOurFile,
    UnfitBackup,
)
from smallcrm.storage import schema, steps
from smallcrm.storage.backup import faults_of
from smallcrm.storage.connection import BUSY_MS, Key, connect, connect_read_only, errors
from smallcrm.storage.schema import FileState
from smallcrm.storage.trouble import translated

_FACTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
_PROGRAMS = "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
_TRIES = 3
"""So often the file may change while it is backed up; then it is held meanwhile."""


def check(path: Path, key: Key | None = None) -> str:
    """Look a backup over without trusting it; its schema revision.

    Raises:
        UnfitBackup: it is not there, damaged, of a later version, or nothing that smallcrm made:
            a file with triggers or views would run what a stranger wrote.
    """
    if not path.is_file():
        raise UnfitBackup(path, Fault.MISSING)
    try:
        state, revision = schema.state(path, key)
        if state is FileState.NEW:
            raise UnfitBackup(path, Fault.FOREIGN)
        if state is FileState.NEWER:
            raise UnfitBackup(path, Fault.NEWER)
        with closing(connect_read_only(path, key)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA cell_size_check=ON")
            if has_programs(connection):
                raise UnfitBackup(path, Fault.FOREIGN)
            if faults_of(connection, "integrity_check"):
                raise UnfitBackup(path, Fault.DAMAGED)
    except NotOurFile as problem:
        raise UnfitBackup(path, Fault.FOREIGN) from problem
    except (FileDamaged, CannotWrite) as problem:
        raise UnfitBackup(path, Fault.DAMAGED) from problem
    except errors() as problem:
        raise UnfitBackup(path, Fault.DAMAGED) from problem
    return revision


def has_programs(connection: sqlite3.Connection) -> bool:
    """Whether a file has triggers or views, which would run what a stranger wrote."""
    return bool(connection.execute(_PROGRAMS).fetchone() != (0,))


def check_alike(copy: Path, live: Path, key: Key | None = None) -> None:
    """Raise UnfitBackup where a copy, brought to the present schema, has another one than ours:
    whatever it has more, smallcrm did not make it."""
    if _schema(copy, key) != _schema(live, key):
        raise UnfitBackup(copy, Fault.FOREIGN)


def carry_erased(live: Path, live_key: Key | None, copy: Path, key: Key | None) -> None:
    """Who was erased on request, into an opened copy; each opens with its own key."""
    with (
        translated(live),
        closing(connect_read_only(live, live_key)) as old,
        closing(connect(copy, "rw", key)) as new,
    ):
        new.execute("BEGIN IMMEDIATE")
        _carry(old, new, "erased")
        new.execute("COMMIT")


def carry_over(live: sqlite3.Connection, copy: Path, key: Key | None = None) -> None:
    """What the present file knows and must go on to know, into the copy that takes its place.

    What was told stays told; who was erased stays erased; settings and words half typed stay as
    they are now; and no id is given again, or a new follow-up would be taken for one of old.
    """
    with closing(connect(copy, "rw", key)) as new:
        new.execute("PRAGMA secure_delete=ON")
        new.execute("BEGIN IMMEDIATE")
        _carry(live, new, "delivery")
        _carry(live, new, "erased")
        new.execute("DELETE FROM setting WHERE name <> ?", (steps.FLOOR,))
        new.executemany(
            "INSERT INTO setting(name, value) VALUES (?, ?)",
            live.execute("SELECT name, value FROM setting WHERE name <> ?", (steps.FLOOR,)),
        )
        for name, last in live.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            done = new.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (last, name)
            )
            if not done.rowcount:
                new.execute("INSERT INTO sqlite_sequence(name, seq) VALUES (?, ?)", (name, last))
        new.execute("COMMIT")


def put_back(copy: Path, live: Path, save: Callable[[], object], key: Key | None = None) -> None:
    """Make ``copy`` the contents of the live file, in one step; ``save`` backs that up before.

    While it happens nobody else can write: what was saved after the backup would be lost.

    Raises:
        FileBusy: another program holds the file. CannotWrite, DiskFull: nothing was changed.
    """
    with translated(live), _held(live, save, key) as holder:
        carry_over(holder, copy, key)
        with closing(connect_read_only(copy, key)) as source:
            source.backup(holder, pages=-1, progress=_impatient(), sleep=0.05)


@contextmanager
def _held(live: Path, save: Callable[[], object], key: Key | None) -> Iterator[sqlite3.Connection]:
    """A connection that alone has the file, exactly as it was backed up."""
    with closing(connect(live, "rw", key)) as holder:
        for pragma in ("synchronous=EXTRA", "secure_delete=ON", "cache_spill=OFF"):
            holder.execute(f"PRAGMA {pragma}")
        for _ in range(_TRIES):
            before = _version(holder)
            save()
            holder.execute("PRAGMA locking_mode=EXCLUSIVE")
            # in this locking mode what is locked once stays so until the mode is another
            holder.execute("BEGIN EXCLUSIVE")
            holder.execute("COMMIT")
            if _version(holder) == before:
                break
            _let_go(holder)
        else:
            raise FileBusy
        try:
            yield holder
        finally:
            _let_go(holder)


def _let_go(holder: sqlite3.Connection) -> None:
    holder.execute("PRAGMA locking_mode=NORMAL")
    holder.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _version(holder: sqlite3.Connection) -> int:
    """Another number after each commit of somebody else."""
    holder.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return int(holder.execute("PRAGMA data_version").fetchone()[0])


def _impatient() -> Callable[[int, int, int], None]:
    """For ``Connection.backup``, which would wait for ever for who holds the file."""
    end = time.monotonic() + BUSY_MS / 1000

    def progress(status: int, remaining: int, total: int) -> None:
        if status != sqlite3.SQLITE_DONE and time.monotonic() > end:
            raise FileBusy

    return progress


def _carry(live: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    """Each row of now, in the place of the one that says the same; numbered anew."""
    rows = live.execute(f"PRAGMA table_info({table})").fetchall()
    columns = [str(row[1]) for row in rows if row[1] != "id"]
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    new.executemany(
        f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})",
        live.execute(f"SELECT {names} FROM {table} ORDER BY id"),
    )


def _schema(path: Path, key: Key | None) -> set[tuple[str, ...]]:
    with translated(path), closing(connect_read_only(path, key)) as connection:
        rows = connection.execute(_FACTS).fetchall()
    return {tuple(" ".join(str(part).split()) for part in row) for row in rows}
