"""The one place where SQLite is opened: by the standard library, or by SQLCipher when the file
has a key. SQLCipher is brought in with the first key, so that a plain file needs none of it.
"""

from __future__ import annotations

import sqlite3
import sys
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

BUSY_MS = 5000
CACHE_KIB = 20_000
"""Of pages of an encrypted file: each that is not at hand is deciphered anew (measured: a search
that needs more than the usual 2 MB took seven times as long)."""

_DRIVER = "sqlcipher3.dbapi2"


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one file and its backups: 32 bytes of key, and the 16 bytes of salt that stand
    at the file's beginning. Never shown by ``repr``, so that it gets into no log."""

    secret: bytes | bytearray = field(repr=False)
    salt: bytes = field(repr=False)

    def wipe(self) -> None:
        """Zeroes over the secret, where it stands in memory that can be written."""
        if isinstance(self.secret, bytearray):
            self.secret[:] = bytes(len(self.secret))


def uri(path: Path, mode: str) -> str:
    """An SQLite URI; ``mode`` is ro, rw or rwc."""
    return f"file:{quote(str(path))}?mode={mode}"


def connect(
    path: Path,
    mode: str,
    key: Key | None = None,
    factory: type[sqlite3.Connection] | None = None,
) -> sqlite3.Connection:
    """A connection without a transaction of its own, for any thread's use in turn; ``factory`` is
    a class made from the driver's own."""
    made = cast(
        "sqlite3.Connection",
        driver(key).connect(
            uri(path, mode),
            factory=factory or driver(key).Connection,
            uri=True,
            timeout=BUSY_MS / 1000,
            isolation_level=None,
            check_same_thread=False,
        ),
    )
    if key is not None:
        made.execute("PRAGMA cipher_log_level=NONE")  # else a wrong key is told on stderr
        made.execute(f"PRAGMA key={literal(key)}")
        made.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    return made


def literal(key: Key) -> str:
    """The key as SQLCipher takes it without deriving anything."""
    return f"\"x'{key.secret.hex()}{key.salt.hex()}'\""


def connect_read_only(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection that cannot write, for any thread's use in turn."""
    connection = connect(path, "ro", key)
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA mmap_size=0")
    return connection


def driver(key: Key | None) -> Any:
    """The DB-API module for files with this key, or for plain ones."""
    return sqlite3 if key is None else import_module(_DRIVER)


def errors() -> tuple[type[Exception], ...]:
    """What the drivers in use raise: to stand after ``except``."""
    ciphered = sys.modules.get(_DRIVER)
    # a name in a damaged schema may be no UTF-8: the driver cannot even word its complaint
    plain = sqlite3.Error, UnicodeDecodeError
    return plain if ciphered is None else (*plain, ciphered.Error)
