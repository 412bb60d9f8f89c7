"""kill -9 in the middle of commits: nothing that was said to be saved is lost or half there."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store

pytestmark = [
    pytest.mark.kills,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its writers"),
]

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
WRITER = Path(__file__).with_name("kill_writer.py")
HALF_WRITTEN = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
for number in range(2000):
    connection.execute("INSERT INTO setting VALUES (?, ?)", (str(number), "x" * 500))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def writers(store: Store) -> Iterator[subprocess.Popen[str]]:
    with store.write(Action.ADD_CUSTOMER) as session:
        session.add(Customer(uid="u", kind="person", name="Ana", sort_key="ana", created_at=NOW))
    store.close()
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait() == 0


def kill_one(process: subprocess.Popen[str], chance: random.Random) -> set[int]:
    """One round: a writer killed at some moment; the numbers of what it said was saved."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    pid = int(process.stdout.readline().split()[1])
    saved = {int(process.stdout.readline().split()[1]) for _ in range(chance.randrange(1, 4))}
    until = time.perf_counter() + chance.uniform(0, 0.008)
    while time.perf_counter() < until:
        pass
    os.kill(pid, signal.SIGKILL)
    while (line := process.stdout.readline()) != "dead\n":
        saved.add(int(line.split()[1]))
    return saved


def check(path: Path, saved: set[int]) -> None:
    """Open as the program does: all there, each action whole, the index and the file in order."""
    again = Store(path, lambda: NOW)
    again.prepare()
    notes = {r[0] for r in again.fetch("SELECT id FROM interaction")}
    assert saved <= notes
    for sql in (
        "SELECT interaction_id FROM participant",
        "SELECT interaction_id FROM follow_up",
        "SELECT row_id FROM change WHERE table_name = 'interaction'",
        "SELECT rowid FROM interaction_index WHERE interaction_index MATCH 'kept'",
    ):
        assert {r[0] for r in again.fetch(sql)} == notes
    assert again.fetch("SELECT count(*) FROM change_set") == [(len(notes) + 1,)]
    assert again.faults() == []
    again.close()


def run(store: Store, process: subprocess.Popen[str], rounds: int) -> None:
    chance = random.Random(20261125)
    saved: set[int] = set()
    for _ in range(rounds):
        saved |= kill_one(process, chance)
        check(store.path, saved)


def test_nothing_saved_is_lost(store: Store, writers: subprocess.Popen[str]) -> None:
    run(store, writers, 30)


def kill_half_written(path: Path) -> None:
    """Leave pages of an unfinished transaction in the file, and its journal beside it."""
    done = subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-journal").stat().st_size > 0


def test_the_program_starts_after_a_kill_in_mid_write(store: Store) -> None:
    store.close()
    kill_half_written(store.path)
    again = Store(store.path, lambda: NOW)
    again.prepare()
    assert again.fetch("SELECT count(*) FROM setting") == [(0,)]
    assert again.faults() == []
    again.close()


def test_the_list_is_read_after_another_process_was_killed(store: Store) -> None:
    assert store.fetch("SELECT count(*) FROM setting") == [(0,)]
    kill_half_written(store.path)
    assert store.fetch("SELECT count(*) FROM setting") == [(0,)]
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_kill_in_the_first_start_leaves_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "smallcrm.db"
    path.touch(0o600)
    code = HALF_WRITTEN.replace(
        "for number", "connection.execute('CREATE TABLE setting (name, value)')\nfor number"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.stat().st_size > 0
    store = Store(path, lambda: NOW)
    store.prepare()
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    store.close()
