"""Erasing from one file of any age; and a backup that is rewritten whole or not at all."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from smallcrm.domain.errors import FileDamaged
from smallcrm.storage import backup, engine, erasure, rewriting
from smallcrm.storage.connection import connect_read_only
from smallcrm.storage.erasure import Terms
from smallcrm.storage.store import Store

FIXTURES = Path(__file__).parents[1] / "fixtures" / "files"


def first_person(path: Path) -> tuple[int, str, str]:
    with closing(connect_read_only(path)) as connection:
        row = connection.execute("SELECT id, uid, name FROM customer ORDER BY id").fetchone()
    return int(row[0]), str(row[1]), str(row[2])


@pytest.mark.parametrize("made_by", sorted(FIXTURES.glob("smallcrm-*.db")), ids=lambda p: p.stem)
def test_a_backup_of_an_older_version_is_rewritten_too(made_by: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    shutil.copy(made_by, path)
    _, uid, name = first_person(path)

    def work(connection: Connection) -> None:
        (note,) = connection.exec_driver_sql("SELECT min(id) FROM interaction").one()
        connection.exec_driver_sql(
            "UPDATE interaction SET body = ? WHERE id = ?", (f"with {name}", note)
        )
        erasure.clear(connection, [uid], Terms((name,)), [("interaction", note)])

    assert rewriting.holds(path, None, uid)
    rewriting.rewrite(path, None, work)
    assert not rewriting.holds(path, None, uid)
    assert name.lower().encode() not in path.read_bytes().lower()
    assert backup.faults(path) == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["old.db"]


def test_who_has_neither_name_nor_address_is_named_nowhere(store: Store) -> None:
    made = engine.build(store.path)
    with made.begin() as connection:
        assert erasure.mentions(connection, Terms(()), {}) == []
        assert erasure.clear(connection, ["nobody"], Terms(())).rows == {}
    made.dispose()


def test_a_log_without_the_name_stays_as_it_is(tmp_path: Path) -> None:
    log = tmp_path / "smallcrm.log"
    log.write_bytes(b"started\r\nbad byte \xff\n")
    assert not erasure.scrub_log(log, Terms(()))
    assert not erasure.scrub_log(log, Terms(("Ana Lima",)))
    assert log.read_bytes() == b"started\r\nbad byte \xff\n"
    assert erasure.scrub_log(log, Terms(("bad byte",)))
    assert log.read_bytes() == b"started\r\n"


def test_what_does_not_pass_its_check_takes_nothings_place(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = store.backup("by-hand")
    before = made.read_bytes()
    monkeypatch.setattr(backup, "faults", lambda *args: ["broken"])
    with pytest.raises(FileDamaged):
        rewriting.rewrite(made, None, lambda connection: None)
    assert made.read_bytes() == before
    assert list(made.parent.glob("*.part*")) == []


def test_a_manifest_is_written_anew(store: Store) -> None:
    made = store.backup("by-hand")
    noted = made.with_name(made.name + ".json")
    noted.write_text(json.dumps({"sha256": "old", "reason": "by-hand"}))
    rewriting.rewrite(made, None, lambda connection: None)
    kept = json.loads(noted.read_text())
    assert (kept["reason"], kept["size"]) == ("by-hand", made.stat().st_size)
    assert kept["sha256"] == backup.hashed(made)


def test_a_folder_that_is_not_there_has_no_backups(tmp_path: Path) -> None:
    assert list(rewriting.files(tmp_path / "nowhere")) == []
