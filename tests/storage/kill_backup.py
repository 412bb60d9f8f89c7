"""A second process for the kill test: makes a backup, and dies at the step it is told.

Started as ``python kill_backup.py FILE SECOND_FOLDER STEP``. A step is whatever it does to the
disk: opening, syncing, renaming, removing.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from smallcrm.storage import backup, backups

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
STEPS = ("open", "os.rename", "os.remove", "sqlite3.connect", "sqlite3.connect/handle", "os.mkdir")


def main(path: Path, second: Path, last: int) -> None:
    places = (str(path.parent), str(second))
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in STEPS and any(place in str(arguments[0]) for place in places):
            count()

    real = backup.sync

    def sync(path: Path) -> None:
        count()
        real(path)
        count()

    backup.sync = sync
    sys.addaudithook(watch)
    made = backups.add(path, backup.name_for(path, "by-hand", NOW), NOW)
    backups.copy(made, second)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
