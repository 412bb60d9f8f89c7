"""Bringing a file to the present schema: backed up, in one transaction, checked, or not at all.

Its own engine with foreign keys off: with them on, alembic's batch mode deleted every note of
a table it re-made, without an error (measured in the reliability design).
"""

from __future__ import annotations

import logging
import sqlite3
from datetime import datetime
from importlib import resources
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from smallcrm.domain.errors import MigrationFailed
from smallcrm.storage import backup, backups, schema
from smallcrm.storage.connection import Key, connect, driver
from smallcrm.storage.trouble import known

log = logging.getLogger("smallcrm.storage")


class UpgradeFault(Exception):
    """The migrated file did not pass its check; the transaction is rolled back."""


_FAULTS = (
    *(SQLAlchemyError, sqlite3.Error, CommandError, UpgradeFault),
    # what a migration's own lines may raise on a value that they did not foresee
    *(ArithmeticError, AttributeError, LookupError, TypeError, ValueError),
)


def run(
    path: Path, now: datetime, *, new: bool, key: Key | None = None, scripts: Path | None = None
) -> None:
    """Migrate ``path`` to the newest revision.

    ``scripts`` is another folder of migrations, for tests.

    Raises:
        MigrationFailed: it did not work; the file is as it was, ``backup`` names the copy.
        DiskFull, CannotWrite, FileBusy: known trouble with the file or the disk.
    """
    copy: Path | None = None
    if not new:
        copy = backup.name_for(path, "before-migration", now)
        backups.add(path, copy, now, key)
    folder = scripts or Path(str(resources.files("smallcrm.storage") / "migrations"))
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    engine = _engine(path, key)
    try:
        with engine.connect() as connection:  # no SQL on it before env.py has configured
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        if schema.revision(path, key) != ScriptDirectory.from_config(config).get_current_head():
            raise UpgradeFault("the revision did not change")
    except _FAULTS as error:
        ours = known(getattr(error, "orig", error), path)
        log.error("migration failed: %s", type(error).__name__)
        raise (ours or MigrationFailed(path, copy)) from error
    finally:
        engine.dispose()


def _engine(path: Path, key: Key | None) -> Engine:
    def opened() -> sqlite3.Connection:
        connection = connect(path, "rw", key)
        for pragma in (
            "journal_mode=DELETE",
            "synchronous=EXTRA",
            "foreign_keys=OFF",
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://",
        module=driver(key),
        creator=opened,
        poolclass=NullPool,
        hide_parameters=True,
    )

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "begin", begin)
    return engine
