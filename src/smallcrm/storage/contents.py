"""What attachments contain: each content once, in a small SQLite file of its own.

The row of an attachment names its content by the SHA-256 of the bytes. Why a file for each, and
not one database for all: a backup copies only what it lacks; a passphrase is changed file by
file, as it is for backups, and whoever is killed goes on where he was; erasing somebody means to
overwrite and remove a file, not to rebuild gigabytes; a bad sector costs one attachment; and a
file that was put in its place whole or not at all needs no lock. Why SQLite: a passphrase holds
for these as it does for the database, by the same code.

Under a passphrase the name of a file is a keyed hash, for the plain one would tell whoever has
the disk that this or that known document is here.
"""

from __future__ import annotations

import os
import re
import sqlite3
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from smallcrm.domain.errors import ContentLost, SmallcrmError, TooLarge
from smallcrm.storage import backup, cipher
from smallcrm.storage.connection import Key, connect, connect_read_only, errors
from smallcrm.storage.trouble import translated

FOLDER = "attachments"
LIMIT = 100 * 1024 * 1024
"""Bytes that one may have."""
PIECE = 1 << 20
"""Bytes of a row: so much of a content is in memory at a time."""

_NAME = re.compile(r"[0-9a-f]{64}\.db")
_TABLES = (
    "CREATE TABLE content (hash TEXT PRIMARY KEY, size INTEGER NOT NULL)",
    "CREATE TABLE piece (number INTEGER PRIMARY KEY, data BLOB NOT NULL)",
)
_REFERRED = (
    "SELECT content FROM attachment"
    " UNION SELECT json_extract(before, '$.content') FROM change WHERE table_name = 'attachment'"
    " UNION SELECT json_extract(after, '$.content') FROM change WHERE table_name = 'attachment'"
)
_HAS_ANY = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'"


class Stored(NamedTuple):
    """A content that is on the disk: its SHA-256 in hex, and its bytes."""

    content: str
    size: int


class Source(Protocol):
    """Gives at most ``size`` bytes at a time, none at its end."""

    def read(self, size: int, /) -> bytes: ...


def folder(database: Path) -> Path:
    """Where the contents of a file are: beside it."""
    return database.parent / FOLDER


def store_of(backups: Path, origin: str = "") -> Path:
    """Where those of a folder of backups are: all that any of them needs. ``origin`` is the mark of
    the file where several may share the folder."""
    return backups / (f"{FOLDER}-{origin}" if origin else FOLDER)


def place(where: Path, content: str, key: Key | None) -> Path:
    """The file of a content."""
    if key is None:
        return where / f"{content}.db"
    import hashlib  # as in ``backup``: not before it is needed
    import hmac

    return where / f"{hmac.new(key.secret, content.encode(), hashlib.sha256).hexdigest()}.db"


def is_content(path: Path) -> bool:
    """Whether this is the file of a content, by its name."""
    return _NAME.fullmatch(path.name) is not None


def files(where: Path) -> Iterator[Path]:
    """The files of contents in a folder; none where it is not there."""
    with suppress(OSError):
        yield from sorted(p for p in where.iterdir() if is_content(p) and p.is_file())


def referred(run: Callable[[str], Iterable[Any]]) -> set[str]:
    """The contents that a file needs: of rows, and of what can be taken back. ``run`` executes SQL
    on it and gives rows."""
    if not list(run(_HAS_ANY)):
        return set()  # of an older schema
    return {str(r[0]) for r in run(_REFERRED) if r[0] is not None}


def needed_by(path: Path, key: Key | None) -> set[str]:
    """As ``referred``, of a file that is closed.

    Raises:
        FileDamaged, CannotWrite: it cannot be read.
    """
    with translated(path), closing(connect_read_only(path, key)) as connection:
        return referred(connection.execute)


# --- in and out ----------------------------------------------------------------------------------


def put(
    where: Path, source: Source, key: Key | None, limit: int = LIMIT, end: str = backup.PART
) -> Stored:
    """Keep what ``source`` gives, once, on the disk when this returns; owner only. ``end`` is how
    the name of it ends meanwhile.

    Raises:
        TooLarge: it has more bytes than ``limit``. DiskFull, CannotWrite: it is not kept.
    """
    part = where / f"{os.urandom(8).hex()}{end}"
    with translated(where):
        try:
            backup.make_owner_only(part)
            found = _fill(part, source, key, limit)
            target = place(where, found.content, key)
            if _is_there(target, found, key):
                os.utime(target)  # so that it is not taken for one that nobody needs
            else:
                backup.sync(part)
                backup.put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)
    return found


def _fill(part: Path, source: Source, key: Key | None, limit: int) -> Stored:
    import hashlib

    digest, size = hashlib.sha256(), 0
    with closing(connect(part, "rw", key)) as file:
        # nobody knows of it until it is whole: what is half written is thrown away
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY"):
            file.execute(f"PRAGMA {pragma}")
        file.execute("BEGIN")
        for sql in _TABLES:
            file.execute(sql)
        number = 0
        while piece := source.read(PIECE):
            size += len(piece)
            if size > limit:
                raise TooLarge(limit)
            digest.update(piece)
            file.execute("INSERT INTO piece VALUES (?, ?)", (number, piece))
            number += 1
        found = Stored(digest.hexdigest(), size)
        file.execute("INSERT INTO content VALUES (?, ?)", (found.content, size))
        file.execute("COMMIT")
    return found


def _is_there(target: Path, found: Stored, key: Key | None) -> bool:
    return target.exists() and is_whole(target, key, found.content)


def read(path: Path, key: Key | None, content: str = "") -> Iterator[bytes]:
    """The bytes, piece by piece; at the end it is known whether they are those of ``content``.

    Raises:
        ContentLost: it is not there, or not what was kept.
    """
    import hashlib

    digest = hashlib.sha256()
    if not path.is_file():
        raise ContentLost(missing=True)
    try:
        with translated(path), closing(connect_read_only(path, key)) as file:
            ((kept, _),) = file.execute("SELECT hash, size FROM content").fetchall()
            for (piece,) in file.execute("SELECT data FROM piece ORDER BY number"):
                digest.update(piece)
                yield piece
    except (SmallcrmError, ValueError, TypeError) as problem:
        raise ContentLost from problem
    except errors() as problem:
        raise ContentLost from problem
    if digest.hexdigest() != (content or kept):
        raise ContentLost


def is_whole(path: Path, key: Key | None, content: str = "") -> bool:
    """Whether it is what was kept."""
    try:
        for _ in read(path, key, content):
            pass
    except ContentLost:
        return False
    return True


def write_copy(path: Path, key: Key | None, content: str, target: Path, mode: int = 0o600) -> None:
    """The bytes into a file of their own, whole or not at all.

    Raises:
        ContentLost: they are not what was kept. CannotWrite, DiskFull: it could not be written.
    """
    part = target.with_name(f"{os.urandom(8).hex()}{backup.PART}")
    with translated(target):
        try:
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
                for piece in read(path, key, content):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            part.chmod(mode)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


# --- from folder to folder -----------------------------------------------------------------------


def lacking(source: Path, target: Path) -> list[Path]:
    """The files of ``source`` that ``target`` has not got."""
    there = {path.name for path in files(target)}
    return [path for path in files(source) if path.name not in there]


def copy_missing(source: Path, target: Path, key: Key | None) -> int:
    """Into ``target`` what it lacks, read again there; what is spoiled is left out. How many.

    Raises:
        CannotWrite, DiskFull: not all came over; what did is whole.
    """
    count = 0
    for path in lacking(source, target):
        if is_whole(path, key):
            backup.transfer(path, target / path.name)
            count += 1
    return count


def bring(
    wanted: Collection[str],
    sources: Iterable[Path],
    target: Path,
    key: Key | None,
    *,
    closely: bool = True,
) -> tuple[str, ...]:
    """Contents that ``target`` lacks, or has spoiled, from the first of ``sources`` that has
    them whole; which are lacking after it. Not ``closely``: what is there is taken for whole.

    Raises:
        CannotWrite, DiskFull: not all came.
    """
    left, sources = [], tuple(sources)
    for content in sorted(wanted):
        here = place(target, content, key)
        if here.is_file() and (not closely or is_whole(here, key, content)):
            continue
        found = (place(source, content, key) for source in sources)
        good = next((path for path in found if is_whole(path, key, content)), None)
        if good is None:
            left.append(content)
        else:
            backup.transfer(good, here)
    return tuple(left)


def remove(where: Path, wanted: Collection[str], key: Key | None) -> int:
    """Overwrite and remove these; how many were there.

    Raises:
        CannotWrite: one cannot be removed.
    """
    return _remove([place(where, content, key) for content in wanted])


def remove_others(
    where: Path,
    kept: Collection[str],
    key: Key | None,
    is_old: Callable[[Path], bool] = lambda path: True,
) -> int:
    """Overwrite and remove all but these, where they are old enough; how many.

    Raises:
        CannotWrite: one cannot be removed.
    """
    names = {place(where, content, key).name for content in kept}
    return _remove([p for p in files(where) if p.name not in names and is_old(p)])


def _remove(paths: Iterable[Path]) -> int:
    count = 0
    for path in paths:
        with translated(path):
            if path.exists():
                cipher.overwrite_and_remove(path)
                count += 1
    return count


def recode(path: Path, old: Key | None, new: Key | None) -> None:
    """Put one under another key, and under the name it has there; the one of before is overwritten.
    Whoever is killed in between has both. One that cannot be read goes.

    Raises:
        DiskFull, CannotWrite: it is as it was.
    """
    with suppress(ContentLost):
        put(path.parent, _Pieces(read(path, old)), new, sys.maxsize, cipher.PART)
    _remove([path])


# --- within another file -------------------------------------------------------------------------

_PACKED = "CREATE TABLE packed_piece (content TEXT NOT NULL, number INTEGER NOT NULL, data BLOB)"


def pack(where: Path, wanted: Collection[str], file: Path, key: Key | None) -> int:
    """Put contents into another database, under the key of both; how many are lacking.

    Raises:
        CannotWrite, DiskFull: not all is in it.
    """
    lost = 0
    with translated(file), closing(connect(file, "rw", key)) as target:
        target.execute("PRAGMA synchronous=OFF")  # the whole is synced later
        target.execute("BEGIN IMMEDIATE")
        target.execute(_PACKED)
        for content in sorted(wanted):
            target.execute("SAVEPOINT one")
            try:
                target.execute("INSERT INTO packed_piece VALUES (?, -1, NULL)", (content,))
                for number, piece in enumerate(read(place(where, content, key), key, content)):
                    row = (content, number, piece)
                    target.execute("INSERT INTO packed_piece VALUES (?, ?, ?)", row)
            except ContentLost:
                target.execute("ROLLBACK TO one")
                lost += 1
            target.execute("RELEASE one")
        target.execute("CREATE INDEX ix_packed_piece ON packed_piece (content, number)")
        target.execute("COMMIT")
    return lost


def unpack(file: Path, key: Key | None, where: Path, wanted: Callable[[], Collection[str]]) -> None:
    """Take the contents out of ``file`` that are ``wanted``, into a folder under the same key; they
    are not in the file afterwards.

    Raises:
        CannotWrite, DiskFull: not all came out; the file has them still.
    """
    with translated(file), closing(connect(file, "rw", key)) as source:
        if not _has_packed(source):
            return
        for content in sorted(wanted()):
            rows = source.execute(
                "SELECT data FROM packed_piece WHERE content = ? ORDER BY number", (content,)
            )
            if rows.fetchone() is not None:
                with suppress(TooLarge):  # smallcrm did not make it
                    put(where, _Pieces(bytes(piece) for (piece,) in rows if piece), key)
        source.execute("PRAGMA secure_delete=ON")
        source.execute("PRAGMA synchronous=EXTRA")
        source.execute("DROP TABLE packed_piece")
        source.execute("VACUUM")


def _has_packed(source: sqlite3.Connection) -> bool:
    sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'packed_piece'"
    return source.execute(sql).fetchone() is not None


class _Pieces:
    """Pieces to be read like a file: one at a time."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, size: int, /) -> bytes:
        return next(self._pieces, b"")
