"""kill -9 in the middle of attaching, a full disk, and a file of the largest size."""

from __future__ import annotations

import errno
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.errors import DiskFull, TooLarge
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import attachments, content_stores, customers
from smallcrm.storage import backup, contents
from smallcrm.storage.connection import connect
from smallcrm.storage.store import Store

KILLED = Path(__file__).with_name("attaching_killed.py")
MEGABYTE = 1 << 20


@pytest.mark.kills
@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its workers")
def test_whoever_is_killed_while_attaching_loses_nothing_that_was_saved(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    key, chance, saved = store.key, random.Random(20261126), -1
    if key is not None:
        pytest.skip("the other process has no key")
    store.close()
    with subprocess.Popen(
        [sys.executable, str(KILLED), str(store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(12):
            process.stdin.write(f"{saved + 1}\n")
            process.stdin.flush()
            while not (line := process.stdout.readline()).startswith("pid"):
                pass  # what the one before had still said
            pid = int(line.split()[1])
            for _ in range(chance.randrange(1, 3)):
                saved = int(process.stdout.readline())
            until = time.perf_counter() + chance.uniform(0, 0.02)
            while time.perf_counter() < until:
                pass
            os.kill(pid, signal.SIGKILL)
            rows = {row.name: row for row in attachments.listed(store, ana)}
            assert {f"{n}.bin" for n in range(saved + 1)} <= rows.keys()
            for row in rows.values():  # each row has its content, whole
                number = int(row.name.partition(".")[0])
                data = b"".join(attachments.read(store, row))
                assert data == number.to_bytes(8, "big") * 40_000
            assert all(contents.is_whole(p, None) for p in contents.files(store.contents))
            saved = max(int(name.partition(".")[0]) for name in rows)
        process.stdin.close()
        assert process.wait() == 0
    orphans = set(contents.files(store.contents)) - {
        contents.place(store.contents, row.content, None) for row in attachments.listed(store, ana)
    }
    for path in contents.files(store.contents):
        os.utime(path, (0, 0))
    assert content_stores.tidy(store, NOW) == len(orphans)


def test_a_full_disk_leaves_nothing_and_takes_it_when_there_is_room(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The small file may not grow by another page: SQLite says what it says on a full disk."""
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    real, failures = connect, 0
    data = os.urandom(60_000)
    for pages in range(1, 100):

        def limited(*rest: object, pages: int = pages) -> sqlite3.Connection:
            made = real(*rest)  # type: ignore[arg-type]
            made.execute(f"PRAGMA max_page_count={pages}")
            return made

        monkeypatch.setattr(contents, "connect", limited)
        try:
            kept = attachments.keep_bytes(store, data, "quote.pdf")
        except DiskFull:
            failures += 1
            assert list(store.contents.iterdir()) == []
        else:
            break
    assert failures > 5
    attachments.add(store, ana, [kept], NOW)
    (row,) = attachments.listed(store, ana)
    assert b"".join(attachments.read(store, row)) == data


def test_a_disk_that_is_full_at_the_last_moment(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(DiskFull):
        attachments.keep_bytes(store, b"quote", "quote.pdf")
    assert list(store.contents.iterdir()) == []


def test_a_copy_that_does_not_fit_is_none(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    kept = attachments.keep_bytes(store, b"quote", "quote.pdf")
    attachments.add(store, ana, [kept], NOW)
    (row,) = attachments.listed(store, ana)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        attachments.write_copy(store, row, tmp_path / "copy.pdf")
    assert [p.name for p in tmp_path.iterdir()] == ["data"]


def test_the_largest_file_needs_little_memory(store: Store, tmp_path: Path) -> None:
    """100 MB go in and out in pieces; one byte more is refused."""
    source = tmp_path / "film.mov"
    with source.open("wb") as file:
        for _ in range(100):
            file.write(os.urandom(MEGABYTE))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kept = attachments.keep(store, source)
    attachments.add(store, _somebody(store), [kept], NOW)
    (row,) = attachments.listed(store, CustomerId(1))
    attachments.write_copy(store, row, tmp_path / "copy.mov")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 48 * 1024, f"{grown} kB"
    assert (tmp_path / "copy.mov").stat().st_size == kept.size == 100 * MEGABYTE
    with source.open("ab") as file:
        file.write(b"!")
    with pytest.raises(TooLarge):
        attachments.keep(store, source)
    assert len(list(store.contents.iterdir())) == 1


def _somebody(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)
