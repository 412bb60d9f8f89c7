"""A full disk, at every write of a save and of an import: a sentence, a whole file, and again.

The file may not grow by another page: SQLite says then what it says on a full disk. As root a
small memory disk is filled for real, too.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.file_checks import Depth
from smallcrm.services import exchange
from smallcrm.storage.models import Customer, Interaction
from smallcrm.storage.store import Store
from storage.damage import never, silent
from storage.test_row_sums import add, agree

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {0} Baker\r\nTEL:+31 6 {0:07}\r\nEND:VCARD\r\n"


class Room:
    """How many pages the file may still grow; None: as many as it likes."""

    def __init__(self, store: Store) -> None:
        self.pages: int | None = None
        self._store = store
        event.listen(store._engine_for_use(), "begin", self._limit)

    def _limit(self, connection: object) -> None:
        size = self._store.path.stat().st_size // 4096
        most = 1 << 30 if self.pages is None else size + self.pages
        connection.exec_driver_sql(f"PRAGMA max_page_count={most}")  # type: ignore[attr-defined]


def fails_until_there_is_room(store: Store, deed: Callable[[], object]) -> int:
    """Try it with ever more room; how many times the disk was full."""
    room, before = Room(store), store.fetch("SELECT * FROM customer")
    notes = store.fetch("SELECT * FROM interaction")
    for pages in range(10_000):
        room.pages = pages
        try:
            deed()
        except DiskFull:
            assert store.fetch("SELECT * FROM customer") == before
            assert store.fetch("SELECT * FROM interaction") == notes
            agree(store)
            continue
        assert store.check(Depth.FULL, silent, never).is_whole
        agree(store)
        return pages
    raise AssertionError("never enough")


def test_a_save(store: Store) -> None:
    add(store)

    def save() -> None:
        with store.write(Action.LOG_INTERACTION) as session:
            session.add(
                Interaction(kind="note", body="long " * 9000, happened_at=NOW, created_at=NOW)
            )

    assert fails_until_there_is_room(store, save) > 5
    assert store.undo_step() is not None


def test_an_import(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_text("".join(CARD.format(n) for n in range(120)), encoding="utf-8")
    parsed = exchange.read_files([path], silent, never)

    def bring() -> None:
        exchange.import_parsed(store, parsed, NOW, silent, never)

    assert fails_until_there_is_room(store, bring) > 5
    assert store.fetch("SELECT count(*) FROM customer") == [(120,)]


def test_undo(store: Store) -> None:
    add(store)
    with store.write(Action.EDIT_CUSTOMER) as session:
        session.get_one(Customer, 1).name = "x" * 30000
    store.undo()
    fails_until_there_is_room(store, store.redo)
    assert store.fetch("SELECT length(name) FROM customer") == [(30000,)]


SMALL_DISK = """
set -e
mount -t tmpfs -o size=900k,mode=700 none "$1"
"$2" "$3" "$1"
"""


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0 or shutil.which("unshare") is None,
    reason="needs root for a disk of its own",
)
def test_a_small_disk_for_real(tmp_path: Path) -> None:
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", SMALL_DISK, "sh", str(tmp_path), sys.executable, WRITER],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    if "mount" in done.stderr:
        pytest.skip("no mount may be made here")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["full", "whole", "saved"]


WRITER = str(Path(__file__).with_name("small_disk.py"))
