"""Alembic's environment, for the program (a connection is handed in) and for developers.

Nothing of the program is imported, so that a migration means the same for ever; only for a
developer's ``alembic revision --autogenerate`` and ``alembic check`` it looks at the models.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from alembic import context
from sqlalchemy import Connection, MetaData, create_engine, event
from sqlalchemy.pool import NullPool

config = context.config


class CheckFailed(sqlite3.IntegrityError):
    """Rows were lost, or point to nothing, after the migration: roll everything back."""


def _metadata() -> MetaData | None:
    if config.attributes.get("connection") is not None:
        return None
    from smallcrm.storage import bookkeeping  # with the models below it: all tables

    return bookkeeping.ChangeSet.metadata


def _include(entry: Any, name: str | None, kind: str, reflected: bool, other: Any) -> bool:
    """The index's own tables are no business of autogenerate."""
    return not (kind == "table" and name is not None and "_index" in name)


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '%!_index%' ESCAPE '!'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in names.all()
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    after = _counts(connection)
    before.pop("row_sum", None)  # the sums of changed rows go, and are made anew
    fewer = [n for n, count in before.items() if after.get(n, count) < count]
    if fewer or connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        raise CheckFailed("rows were lost")


def _migrate(connection: Connection) -> None:
    # no SQL on the connection before configure(): it would begin a transaction of its own,
    # and the migration would silently not happen
    context.configure(
        connection=connection,
        target_metadata=_metadata(),
        include_object=_include,
        transactional_ddl=True,
        transaction_per_migration=False,
        render_as_batch=True,
    )
    with context.begin_transaction():
        before = _counts(connection)
        context.run_migrations()
        _check(connection, before)


def _developers_engine() -> Any:
    engine = create_engine(config.get_main_option("sqlalchemy.url") or "", poolclass=NullPool)

    def on_connect(connection: sqlite3.Connection, record: Any) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys=OFF")

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


handed_in = config.attributes.get("connection")
if handed_in is not None:
    _migrate(handed_in)
else:
    with _developers_engine().connect() as developers_connection:
        _migrate(developers_connection)
