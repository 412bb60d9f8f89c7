"""An encrypted file: whether it is one, its key, and the way from plain to encrypted and back.

A file is never changed in place. A copy under the other key is written beside it, compared row
by row, brought to the disk, and put in its place in one step: whoever is killed at any moment
leaves one good file, which opens with the old key or with the new one.

The key is SQLCipher's own derivation of the passphrase, so that any SQLCipher tool opens the file
with the passphrase alone.
"""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

from smallcrm.domain.errors import FileDamaged, NoCipher
from smallcrm.storage import backup, place, schema
from smallcrm.storage.connection import (
    BUSY_MS,
    Key,
    connect,
    connect_read_only,
    driver,
    errors,
    literal,
    uri,
)
from smallcrm.storage.trouble import is_interrupted, translated

PLAIN = b"SQLite format 3\0"
"""How a plain file begins; an encrypted one begins with its salt."""
SALT, SECRET = 16, 32
ROUNDS = 256_000
"""SQLCipher 4's own, of PBKDF2-HMAC-SHA512."""
PART = ".recode.part"
OLD_KEY = "cipher.old_key"
"""In the table of settings, while backups are still under the key of before."""
_BLOCK = 1 << 20


PAGE = 4096
"""Bytes: the page of SQLCipher, and of its files."""
NOISE = 200
"""So many different bytes stand in a page of noise, also where some sectors of it are lost; in the
first page of a plain file there are some forty."""


def is_available() -> bool:
    """Whether encrypted files can be opened here at all."""
    return find_spec("sqlcipher3") is not None


def is_encrypted(path: Path) -> bool:
    """Whether the file can only be read with a key. Not to be asked of a file that this process
    has open: SQLite's locks on it would be lost. By its looks an encrypted file is whole pages of
    noise; a plain one whose first bytes were damaged is not, nor is any other file."""
    page = _begin(path, PAGE)
    if page.startswith(PLAIN) or len(set(page)) < NOISE:
        return False
    return path.stat().st_size % PAGE == 0


def header(path: Path) -> bytes:
    """The first 16 bytes: ``PLAIN``, or the salt of an encrypted file; b"" of an empty one.

    For files that this process does not have open, as ``is_encrypted``.
    """
    return _begin(path, SALT)


def _begin(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except FileNotFoundError:
        return b""


def new_salt() -> bytes:
    """For a file that gets a passphrase. It is never that by which a plain file is known."""
    return os.urandom(SALT)


def derive(passphrase: str, salt: bytes) -> Key:
    """The key of a passphrase: takes about a quarter of a second, on purpose."""
    import hashlib  # as in ``backup``: not before it is needed

    typed = unicodedata.normalize("NFC", passphrase).encode()
    found = hashlib.pbkdf2_hmac("sha512", typed, salt, ROUNDS, SECRET)
    key = Key(bytearray(found), salt)
    _forget_bytes(found)
    _forget_bytes(typed)
    return key


def _forget_bytes(done_with: bytes) -> None:
    """Zeroes over what nobody has but us: Python would leave it in memory that it frees."""
    import ctypes  # not where the file is plain

    if len(done_with) > 1:  # shorter ones are shared by the whole process
        ctypes.memset(id(done_with) + bytes.__basicsize__ - 1, 0, len(done_with))


def opens(path: Path, key: Key | None) -> bool:
    """Whether the file opens with this key; a damaged first page looks the same as a wrong one.

    Raises:
        NoCipher: there is a key, and no SQLCipher.
        CannotWrite, FileBusy: it cannot be opened at all.
    """
    if key is not None and not is_available():
        raise NoCipher
    with translated(path):
        try:
            with closing(connect_read_only(path, key)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except errors() as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
                return False
            if not is_interrupted(error):
                raise
            schema.roll_back_interrupted(path, key)
    return True


# --- from one key to another ---------------------------------------------------------------------


def recode(path: Path, old: Key | None, new: Key | None, *, remember: bool = False) -> None:
    """Put a copy under ``new`` in the place of the file under ``old``; None is a plain file.

    No connection of this process may be open on it; writers of others wait, and find then that
    the file was replaced. ``remember``: the old key is kept in the new file for its backups.

    Raises:
        FileDamaged: the copy is not the same, or the file is not whole; it stays as it was.
        CannotWrite, DiskFull, FileBusy: likewise.
        NoCipher: SQLCipher is not installed.
    """
    if not is_available():
        raise NoCipher
    part = path.with_name(path.name + PART)
    with translated(path), _fresh(part), closing(_holding(path, old)) as source:
        _export(source, part, new, path)
        _compare(source, part, new, path)
        if remember and old is not None:
            _write_old_key(part, old, new)
        backup.sync(part)
        _exchange(part, path, overwrite=old is None)


def clean(folders: Iterable[Path]) -> int:
    """Remove what a killed ``recode`` left in these folders, and overwrite it first: it may be
    plain. Returns how many files that were."""
    count = 0
    for folder in folders:
        for left in (*folder.glob(f"*{PART}"), *folder.glob(f"*{PART}-journal")):
            overwrite_and_remove(left)
            count += 1
    return count


@contextmanager
def _fresh(part: Path) -> Iterator[None]:
    """An empty file for its owner alone, which is gone at the end unless it was moved away."""
    overwrite_and_remove(part)
    place.make(part)
    try:
        yield
    finally:
        overwrite_and_remove(part)


def overwrite_and_remove(path: Path) -> None:
    """As far as the disk writes where it is told; nothing where there is no such file."""
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            _zero(file.fileno())
        path.unlink()


def _zero(descriptor: int) -> None:
    """Nothing but zeroes over a file's blocks: as far as the disk writes where it is told."""
    size = os.fstat(descriptor).st_size
    os.lseek(descriptor, 0, os.SEEK_SET)
    for start in range(0, size, _BLOCK):
        os.write(descriptor, bytes(min(_BLOCK, size - start)))
    os.fsync(descriptor)


def _holding(path: Path, key: Key | None) -> sqlite3.Connection:
    """A connection by SQLCipher, which opens plain files too, that lets nobody write from now on
    until it is closed."""
    made: sqlite3.Connection = driver(Key(b"", b"")).connect(
        uri(path, "rw"), uri=True, timeout=BUSY_MS / 1000, isolation_level=None
    )
    try:
        made.execute("PRAGMA cipher_log_level=NONE")
        if key is not None:
            made.execute(f"PRAGMA key={literal(key)}")
        made.execute("PRAGMA synchronous=EXTRA")
        made.execute("PRAGMA locking_mode=EXCLUSIVE")
        made.execute("BEGIN EXCLUSIVE")
        made.execute("COMMIT")
    except errors():
        made.close()
        raise
    return made


def _attach(source: sqlite3.Connection, part: Path, key: Key | None) -> None:
    words = "''" if key is None else literal(key)
    source.execute(f"ATTACH ? AS other KEY {words}", (uri(part, "rw"),))
    source.execute("PRAGMA other.journal_mode=MEMORY")
    source.execute("PRAGMA other.synchronous=OFF")  # it is synced as a whole at the end


def _export(source: sqlite3.Connection, part: Path, key: Key | None, path: Path) -> None:
    _attach(source, part, key)
    source.execute("BEGIN")
    try:
        source.execute("SELECT sqlcipher_export('other')").fetchall()
    except errors() as error:
        if "malformed" in str(error):  # of a function SQLite tells no better
            raise FileDamaged(path) from error
        raise
    for pragma in ("application_id", "user_version"):
        (value,) = source.execute(f"PRAGMA main.{pragma}").fetchone()
        source.execute(f"PRAGMA other.{pragma}={value}")
    source.execute("COMMIT")
    source.execute("DETACH other")


def _compare(source: sqlite3.Connection, part: Path, key: Key | None, path: Path) -> None:
    """Every table has the same rows, and both files are whole.

    Raises:
        FileDamaged: not so.
    """
    _attach(source, part, key)  # anew, or the index of words is not seen
    tables = source.execute(
        "SELECT name, sql LIKE 'CREATE VIRTUAL%' FROM main.sqlite_schema WHERE type = 'table'"
    ).fetchall()
    schema = "SELECT type, name, tbl_name, sql FROM {}.sqlite_schema"
    differ = _differ(source, schema) or any(
        _differ(source, f'SELECT * FROM {{}}."{name}"') for name, is_index in tables if not is_index
    )
    for name, is_index in tables:
        if is_index:  # raises when the index is not whole
            source.execute(f'INSERT INTO other."{name}"("{name}") VALUES (\'integrity-check\')')
    told = source.execute("PRAGMA other.integrity_check").fetchall()
    orphans = source.execute("PRAGMA other.foreign_key_check").fetchall()
    source.execute("DETACH other")
    if differ or orphans or told != [("ok",)]:
        raise FileDamaged(path)


def _differ(source: sqlite3.Connection, query: str) -> bool:
    ours, copied = query.format("main"), query.format("other")
    counted = [f"SELECT count(*) FROM ({one})" for one in (ours, copied)]
    if source.execute(f"SELECT ({counted[0]}) <> ({counted[1]})").fetchone()[0]:
        return True
    return source.execute(f"{ours} EXCEPT {copied} LIMIT 1").fetchone() is not None


def remember(path: Path, old: Key, key: Key) -> None:
    """Keep in a file the key under which its backups still are."""
    with translated(path):
        _write_old_key(path, old, key)


def _write_old_key(part: Path, old: Key, new: Key | None) -> None:
    words = bytes(old.secret).hex() + old.salt.hex()
    with closing(connect(part, "rw", new)) as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (OLD_KEY, words))


def _exchange(part: Path, path: Path, *, overwrite: bool) -> None:
    """The new file in the place of the old one; a plain one is overwritten once it has no name."""
    old = -1
    if overwrite and os.name == "posix":  # Windows lets nobody replace a file that is open
        old = os.open(path, os.O_WRONLY)
    try:
        part.replace(path)
        backup.sync(path.parent)
        if old >= 0:
            _zero(old)
    finally:
        if old >= 0:
            os.close(old)


# --- backups -------------------------------------------------------------------------------------


def old_key(path: Path, key: Key) -> Key | None:
    """The key of before, while backups are still under it; None when none are.

    Raises:
        FileDamaged, CannotWrite, FileBusy: the file cannot be read.
    """
    with translated(path), closing(connect_read_only(path, key)) as connection:
        row = connection.execute("SELECT value FROM setting WHERE name = ?", (OLD_KEY,)).fetchone()
    if row is None:
        return None
    both = bytes.fromhex(str(row[0]))
    return Key(bytearray(both[:SECRET]), both[SECRET:])


def forget_old_key(path: Path, key: Key) -> None:
    """All backups are under the present one."""
    with translated(path), closing(connect(path, "rw", key)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("DELETE FROM setting WHERE name = ?", (OLD_KEY,))
