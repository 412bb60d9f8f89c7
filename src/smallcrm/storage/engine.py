"""The engine: pragmas in order and read back, one kind of BEGIN for readers and one for writers.

Each setting and its reason stand in the reliability design: DELETE journal and EXTRA sync lost
no acknowledged commit in simulated power cuts; foreign keys are a no-op inside a transaction.
"""

from __future__ import annotations

import sqlite3
from enum import Enum, auto
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool

from smallcrm.domain.errors import CannotWrite, FileMoved
from smallcrm.storage import giving_way, row_sums
from smallcrm.storage.connection import BUSY_MS, Key, connect, driver
from smallcrm.storage.place import Identity, identity
from smallcrm.storage.trouble import known

READ = "smallcrm_read"
"""Execution option, a ``Read``: how a reader begins."""


class Read(Enum):
    """AT_ONCE: one (deferred) transaction. EACH query by itself, and what is read later may be of
    another time: nobody who saves waits for the reader."""

    AT_ONCE = auto()
    EACH = auto()


PRAGMAS: tuple[tuple[str, str, str | int | None], ...] = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("fullfsync", "ON", None),
    ("checkpoint_fullfsync", "ON", None),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", None),
    ("cell_size_check", "ON", 1),
    ("busy_timeout", str(BUSY_MS), BUSY_MS),
    # dirty pages stay in memory until the commit, so that readers are not shut out before it
    ("cache_spill", "OFF", 0),
)
"""Name, value, and what reading it back must give (None: depends on the platform)."""


def build(path: Path, expected: Identity | None = None, key: Key | None = None) -> Engine:
    """An engine on an existing file. It notices when the file is replaced under it.

    ``expected`` is the file that was looked at when the program started, if it was.
    """

    gate = giving_way.of(path)
    committer = giving_way.committer(driver(key).Connection, gate)
    engine = create_engine(
        "sqlite://",
        module=driver(key),
        creator=lambda: connect(path, "rw", key, committer),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=2,
        hide_parameters=True,
    )
    opened = expected or identity(path)

    def check_in_place(connection: Connection) -> None:
        if identity(path) != opened:
            raise FileMoved(path)

    def explain(context: ExceptionContext) -> BaseException | None:
        ours = known(context.original_exception, path)
        # SQLCipher's driver does not say why it may not write
        moved = isinstance(ours, CannotWrite) and identity(path) != opened
        return FileMoved(path) if moved else ours

    def begin(connection: Connection) -> None:
        read = connection.get_execution_options().get(READ)
        if read is Read.AT_ONCE:
            connection.exec_driver_sql("BEGIN")
        elif read is None:
            with gate.beginning():
                connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "handle_error", explain)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", begin)
    event.listen(engine, "commit", check_in_place)
    return engine


def _set_pragmas(connection: sqlite3.Connection, record: Any) -> None:
    row_sums.teach(connection)
    for name, value, expected in PRAGMAS:
        connection.execute(f"PRAGMA {name}={value}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if expected is not None and row != (expected,):
            raise RuntimeError(f"PRAGMA {name} is {row}, not {expected}")
