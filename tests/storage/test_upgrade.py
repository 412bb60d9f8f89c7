"""Migrations: backed up, whole or not at all, and the same schema as the models."""

from __future__ import annotations

import importlib.util
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import smallcrm.storage
from smallcrm.domain.errors import FileBusy, MigrationFailed
from smallcrm.domain.file_checks import Depth
from smallcrm.storage import bookkeeping, connection, engine, row_sums, schema, upgrade
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
FIXTURE = Path(__file__).parents[1] / "fixtures" / "files" / f"smallcrm-{schema.HEAD}.db"
FIRST = FIXTURE.with_name("smallcrm-0001.db")
MIGRATIONS = Path(smallcrm.storage.__file__).parent / "migrations"

GOOD = """
    with op.batch_alter_table("customer") as batch:
        batch.add_column(sa.Column("color", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE customer SET color = 'green'")
"""
FAULTY = {
    "sql": GOOD + '    op.execute("SELECT * FROM no_such_table")\n',
    "value": GOOD + '    int("no number")\n',
    "lost rows": GOOD + '    op.execute("DELETE FROM fact")\n',
    "orphans": GOOD + '    op.execute("UPDATE fact SET customer_id = 99")\n',
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    copy = tmp_path / "data" / "smallcrm.db"
    copy.parent.mkdir()
    copy.write_bytes(FIXTURE.read_bytes())
    return copy


def scripts(tmp_path: Path, body: str) -> Path:
    """The program's migrations, and one more after them."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = (
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '9999'\ndown_revision = {schema.HEAD!r}\n\ndef upgrade():{body}"
    )
    (folder / "versions" / "9999_more.py").write_text(text)
    return folder


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def copies(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*.db"))


def test_the_schema_is_what_the_models_say(store: Store) -> None:
    built = engine.build(store.path)
    with built.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_object": lambda thing, name, kind, *rest: (
                    kind != "table" or "_index" not in name
                ),
                "compare_type": True,
            },
        )
        assert compare_metadata(context, bookkeeping.ChangeSet.metadata) == []
    built.dispose()


def test_every_migration_is_known_to_the_quick_look() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    known = [s.revision for s in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(known)) == schema.REVISIONS


def test_migrations_do_not_import_the_program() -> None:
    for script in (MIGRATIONS / "versions").glob("*.py"):
        assert "smallcrm" not in script.read_text(), script.name


def test_a_file_of_the_first_schema_opens_with_all_that_is_in_it(path: Path) -> None:
    path.write_bytes(FIRST.read_bytes())
    store = Store(path, lambda: NOW)
    store.prepare()
    assert store.faults() == []
    assert store.fetch("SELECT name FROM customer ORDER BY id") == [("Ana Lima",), ("Acme",)]
    query = "SELECT rowid FROM people_index WHERE people_index MATCH ?"
    assert store.fetch(query, ("oat buyer",)) == [(1,)]
    assert store.redo() is not None
    assert store.fetch("SELECT count(*) FROM customer") == [(3,)]
    while store.undo() is not None:
        pass
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    store.close()


def test_a_file_of_the_second_schema_opens_with_what_the_line_brought(path: Path) -> None:
    path.write_bytes((FIRST.parent / "smallcrm-0002.db").read_bytes())
    store = Store(path, lambda: NOW)
    store.prepare()
    assert store.fetch("SELECT every, unit FROM cadence") == [(6, "week")]
    assert store.fetch("SELECT minor, currency FROM amount") == [(95000, "EUR")]
    assert store.fetch("SELECT line FROM captured_line") == [("paid 950 EUR",)]
    sides = store.fetch("SELECT side FROM follow_up WHERE text = 'send the logo'")
    assert sides == [("theirs",)]
    store.close()


def test_a_file_of_the_second_schema_has_told_what_it_told(path: Path) -> None:
    path.write_bytes((FIRST.parent / "smallcrm-0002.db").read_bytes())
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(
            "UPDATE follow_up SET due_on = '2026-11-25', due_time = '10:00', sequence = 2,"
            " claimed_at = '2026-11-25T09:00:00.000000Z',"
            " announced_at = '2026-11-25T09:00:01.000000Z' WHERE id = 1"
        )
    store = Store(path, lambda: NOW)
    store.prepare()
    told = store.fetch("SELECT key, follow_up_id, shown_at FROM delivery")
    assert told == [("due:1:2026-11-25T10:00", 1, "2026-11-25T09:00:01.000000Z")]
    while store.undo() is not None:
        pass
    assert store.fetch("SELECT count(*) FROM follow_up") == [(0,)]
    store.close()


def test_a_file_of_the_third_schema_opens_with_what_reminders_brought(path: Path) -> None:
    path.write_bytes((FIRST.parent / "smallcrm-0004.db").read_bytes())
    store = Store(path, lambda: NOW)
    store.prepare()
    rules = store.fetch("SELECT rule, rule_from, series_id = id FROM follow_up WHERE rule <> ''")
    assert rules == [("FREQ=WEEKLY;BYDAY=FR", "2026-11-20", 1)]
    assert store.fetch("SELECT due_on, due_time FROM delivery WHERE kind = 'due'") == [
        ("2026-11-20", "09:00")
    ]
    assert store.fetch("SELECT name, every, unit FROM tag_rhythm") == [("design", 3, "month")]
    assert store.fetch("SELECT answer, until_on FROM respite") == [("fine", "2027-02-25")]
    assert (7,) in store.fetch("SELECT days_ahead FROM occasion")
    store.close()


def test_promises_of_the_first_schema_are_mine(path: Path) -> None:
    path.write_bytes(FIRST.read_bytes())
    store = Store(path, lambda: NOW)
    store.prepare()
    assert set(store.fetch("SELECT side FROM follow_up")) <= {("mine",)}
    store.close()


def test_a_migration_keeps_every_row_and_leaves_a_backup(path: Path, tmp_path: Path) -> None:
    before = dump(path)
    upgrade.run(path, NOW, new=False, scripts=scripts(tmp_path, GOOD))
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT version_num FROM alembic_version"
        assert connection.execute(query).fetchall() == [("9999",)]
        assert connection.execute("SELECT count(*), max(color) FROM customer").fetchone() == (
            2,
            "green",
        )
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    (copy,) = copies(path)
    assert copy.name == "smallcrm-before-migration-20261125T133000000000Z.db"
    assert dump(copy) == before


@pytest.mark.usefixtures("expect_log")
@pytest.mark.parametrize("fault", FAULTY)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, tmp_path: Path, fault: str
) -> None:
    before = dump(path)
    with pytest.raises(MigrationFailed) as caught:
        upgrade.run(path, NOW, new=False, scripts=scripts(tmp_path, FAULTY[fault]))
    assert dump(path) == before
    assert caught.value.backup == copies(path)[0]
    assert dump(copies(path)[0]) == before
    store = Store(path, lambda: NOW)
    store.prepare()
    assert store.faults() == []
    store.close()


def _statements(revision: str) -> list[str]:
    """What the migration to this revision executes, in order."""
    path = next((MIGRATIONS / "versions").glob(f"{revision}_*.py"))
    spec = importlib.util.spec_from_file_location("migration", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.STATEMENTS)


@pytest.mark.usefixtures("expect_log")
@pytest.mark.parametrize("number", range(len(_statements(schema.HEAD))))
def test_the_last_migration_fails_at_each_of_its_statements_whole(
    path: Path, tmp_path: Path, number: int
) -> None:
    path.write_bytes((FIRST.parent / f"smallcrm-{schema.REVISIONS[-2]}.db").read_bytes())
    before = dump(path)
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    script = next((folder / "versions").glob(f"{schema.HEAD}_*.py"))
    line = f"STATEMENTS = (*STATEMENTS[:{number}], 'SELECT * FROM no_such_table')"
    script.write_text(script.read_text().replace("def upgrade", f"{line}\n\ndef upgrade"))
    with pytest.raises(MigrationFailed):
        upgrade.run(path, NOW, new=False, scripts=folder)
    assert dump(path) == before
    assert schema.state(path) == (schema.FileState.OLDER, schema.REVISIONS[-2])


@pytest.mark.parametrize("revision", schema.REVISIONS)
def test_a_file_of_every_schema_keeps_every_row_and_is_whole(path: Path, revision: str) -> None:
    path.write_bytes((FIRST.parent / f"smallcrm-{revision}.db").read_bytes())
    with closing(sqlite3.connect(path)) as file:
        tables = [row[0] for row in file.execute("SELECT name FROM sqlite_schema")]
        kept = [t.name for t in row_sums.TABLES if t.name in tables]
        counts = {t: file.execute(f"SELECT count(*) FROM {t}").fetchone() for t in kept}
    store = Store(path, lambda: NOW)
    store.prepare()
    for table, count in counts.items():
        assert store.fetch(f"SELECT count(*) FROM {table}") == [count]
    report = store.check(Depth.FULL, lambda done, total: None, lambda: False)
    assert report.is_whole
    assert report.rows + report.summed >= sum(count[0] for count in counts.values())
    store.close()


@pytest.mark.usefixtures("expect_log")
def test_a_new_file_that_cannot_be_made_has_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "smallcrm.db"
    path.touch()
    with pytest.raises(MigrationFailed) as caught:
        upgrade.run(path, NOW, new=True, scripts=scripts(tmp_path, FAULTY["sql"]))
    assert caught.value.backup is None
    assert schema.state(path) == (schema.FileState.NEW, "")


@pytest.mark.usefixtures("expect_log")
def test_a_migration_that_does_nothing_is_a_failure(path: Path, tmp_path: Path) -> None:
    folder = scripts(tmp_path, GOOD)
    (folder / "env.py").write_text("")
    with pytest.raises(MigrationFailed):
        upgrade.run(path, NOW, new=False, scripts=folder)


@pytest.mark.usefixtures("expect_log")
def test_scripts_that_are_not_there_are_a_failure(path: Path, tmp_path: Path) -> None:
    with pytest.raises(MigrationFailed):
        upgrade.run(path, NOW, new=False, scripts=tmp_path / "nowhere")


@pytest.mark.usefixtures("expect_log")
def test_a_file_held_by_another_program_is_not_migrated(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileBusy):
            upgrade.run(path, NOW, new=False, scripts=scripts(tmp_path, GOOD))


def test_developers_migrate_by_alembics_own_command(tmp_path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("sqlalchemy.url", f"sqlite:///{tmp_path / 'dev.db'}")
    command.upgrade(config, "head")
    assert schema.state(tmp_path / "dev.db")[0] is schema.FileState.CURRENT
    command.check(config)  # raises when autogenerate would find something to do


def test_names_with_letters_of_their_own_are_found_in_an_older_file(path: Path) -> None:
    """What the migration folds is what the program would fold: the check finds no difference."""
    path.write_bytes((FIRST.parent / "smallcrm-0005.db").read_bytes())
    with closing(sqlite3.connect(path)) as file:
        body = file.execute("SELECT body FROM customer_text WHERE customer_id = 1").fetchone()[0]
        file.execute("UPDATE customer SET nickname = 'Søren Bœuf' WHERE id = 1")
        rows = file.execute("SELECT name, given_name, family_name FROM customer WHERE id = 1")
        names = list(dict.fromkeys(n for n in (*rows.fetchone(), "Søren Bœuf") if n))
        rest = [line for line in body.split("\n") if line not in names]
        file.execute("DELETE FROM row_sum")
        text = "\n".join([*names, *rest])
        sql = "INSERT INTO people_index(people_index, rowid, body) VALUES ('delete', 1, ?)"
        file.execute(sql, (body,))
        file.execute("UPDATE customer_text SET body = ? WHERE customer_id = 1", (text,))
        file.execute("INSERT INTO people_index(rowid, body) VALUES (1, ?)", (text,))
        file.commit()
    store = Store(path, lambda: NOW)
    store.prepare()
    assert store.check(Depth.FULL, lambda done, total: None, lambda: False).is_whole
    for word in ("soren", "boeuf"):
        sql = "SELECT rowid FROM people_index WHERE people_index MATCH ?"
        assert store.fetch(sql, (word,)) == [(1,)]
    (row,) = store.fetch("SELECT letters FROM name_index WHERE rowid = 1")
    assert "soren boeuf" in row[0]
    store.close()
