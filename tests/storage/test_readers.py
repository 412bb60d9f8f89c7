"""The quick reads: a connection for each thread, closed with it."""

from __future__ import annotations

import gc
import sqlite3
import threading
from pathlib import Path

import pytest

from smallcrm.domain.errors import CannotWrite, FileDamaged
from smallcrm.storage.readers import Readers
from smallcrm.storage.store import Store

COUNT = "SELECT count(*) FROM customer"


def test_each_thread_reads_and_its_connection_ends_with_it(store: Store) -> None:
    readers = Readers(store.path)
    found: list[object] = []
    for _ in range(3):
        thread = threading.Thread(target=lambda: found.append(readers.fetch(COUNT, ())))
        thread.start()
        thread.join()
    gc.collect()
    assert found == [[(0,)]] * 3
    assert len(readers._open) == 0
    readers.close()


def test_after_close_the_next_read_opens_anew(store: Store) -> None:
    assert store.fetch(COUNT) == [(0,)]
    store.close()
    assert store.fetch(COUNT) == [(0,)]


def test_closing_waits_for_the_query_of_another_thread(store: Store) -> None:
    """Closed under a query, SQLite reads what has been freed: the process dies."""
    steps = 20_000
    slow = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {steps})"
    readers, found, enough = Readers(store.path), [], threading.Event()

    def read() -> None:
        while not enough.is_set():
            found.extend(readers.fetch(f"{slow} SELECT count(*) FROM n", ()))

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(200):
        readers.close()
    enough.set()
    for thread in threads:
        thread.join()
    assert found
    assert set(found) == {(steps,)}
    readers.close()


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        Readers(tmp_path / "gone.db").fetch(COUNT, ())


def test_text_that_is_not_text_is_damage(store: Store) -> None:
    with pytest.raises(FileDamaged):
        store.fetch("SELECT CAST(x'ff' AS TEXT)")


def test_a_fault_of_the_program_is_not_explained_away(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.fetch("SELECT * FROM no_such_table")
