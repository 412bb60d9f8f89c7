"""What prepare() makes of files that are not what it expects."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.errors import (
    CannotWrite,
    FileBusy,
    FileDamaged,
    FileTooNew,
    NotOurFile,
    SmallcrmError,
)
from smallcrm.storage import connection, schema
from smallcrm.storage.schema import FileState
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
FIXTURE = Path(__file__).parents[1] / "fixtures" / "files" / f"smallcrm-{schema.HEAD}.db"


def open_store(path: Path) -> Store:
    store = Store(path, lambda: NOW)
    store.prepare()
    return store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A good file with a few rows."""
    copy = tmp_path / "smallcrm.db"
    copy.write_bytes(FIXTURE.read_bytes())
    copy.chmod(0o600)
    return copy


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql)


def test_a_current_file_is_left_alone(path: Path) -> None:
    before = path.read_bytes()
    open_store(path).close()
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_names_of_ours_agree(path: Path) -> None:
    assert schema.state(path) == (FileState.CURRENT, schema.HEAD)
    assert schema.APPLICATION_ID.to_bytes(4, "big") == b"SMCR"


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    empty = tmp_path / "smallcrm.db"
    empty.touch(0o600)
    store = open_store(empty)
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    store.close()


def test_a_newer_file_is_refused_and_not_a_byte_of_it_changes(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = 'r9_future'")
    before = hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns
    with pytest.raises(FileTooNew) as caught:
        open_store(path)
    assert (caught.value.path, caught.value.revision) == (path, "r9_future")
    assert (hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns) == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "content",
    [b"hello", b"BEGIN:VCARD\r\n" * 400, b"\x00" * 8192, bytes(range(256)) * 64],
    ids=["word", "cards", "zeros", "binary"],
)
def test_a_file_that_is_no_database_is_not_ours(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "smallcrm.db"
    other.write_bytes(content)
    with pytest.raises(NotOurFile):
        open_store(other)
    assert other.read_bytes() == content


def test_a_database_of_another_program_is_not_ours(tmp_path: Path) -> None:
    other = tmp_path / "smallcrm.db"
    change(other, "CREATE TABLE moz_places (id INTEGER PRIMARY KEY)")
    content = other.read_bytes()
    with pytest.raises(NotOurFile):
        open_store(other)
    assert other.read_bytes() == content


@pytest.mark.parametrize("sql", ["DELETE FROM alembic_version", "DROP TABLE alembic_version"])
def test_a_file_of_ours_without_a_revision_is_damaged(path: Path, sql: str) -> None:
    change(path, sql)
    with pytest.raises(FileDamaged):
        open_store(path)


@pytest.mark.parametrize("size", [50, 150, 5000, 100_000])
def test_a_file_cut_short_is_told(path: Path, size: int) -> None:
    content = path.read_bytes()[:size]
    path.write_bytes(content)
    with pytest.raises(SmallcrmError):
        store = open_store(path)
        store.fetch("SELECT * FROM customer, follow_up, participant, tag")
    assert path.read_bytes() == content


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "smallcrm.db").mkdir()
    with pytest.raises(CannotWrite):
        open_store(tmp_path / "smallcrm.db")


def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    link = tmp_path / "smallcrm.db"
    link.symlink_to(tmp_path / "gone" / "smallcrm.db")
    with pytest.raises(CannotWrite):
        open_store(link)


def test_a_file_held_by_another_program_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileBusy):
            open_store(path)
