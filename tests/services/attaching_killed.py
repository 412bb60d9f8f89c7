"""A second process for the kill tests: for each line on stdin, fork one that attaches files.

Started as ``python attaching_killed.py FILE``. Says the number of each on stdout when it is saved.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from smallcrm.domain.records import CustomerId
from smallcrm.services import attachments
from smallcrm.storage import engine, session, upgrade  # noqa: F401  (before the forks)
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def attach(path: Path, start: int) -> None:
    store = Store(path, lambda: NOW)
    store.prepare()
    for number in count(start):
        data = number.to_bytes(8, "big") * 40_000
        kept = attachments.keep_bytes(store, data, f"{number}.bin")
        attachments.add(store, CustomerId(1), [kept], NOW)
        os.write(1, f"{number}\n".encode())


def serve(path: Path) -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.write(1, f"pid {os.getpid()}\n".encode())
            attach(path, int(line))
        os.waitpid(child, 0)


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
