"""Writes notes to a disk of 900 kB until it is full, frees room, and goes on: says each."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.file_checks import Depth
from smallcrm.storage.models import Interaction
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def main(folder: Path) -> None:
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(60_000))
    store = Store(folder / "smallcrm.db", lambda: NOW)
    store.prepare()
    saved = 0

    def save() -> None:
        with store.write(Action.LOG_INTERACTION) as session:
            session.add(
                Interaction(kind="note", body="long " * 400, happened_at=NOW, created_at=NOW)
            )

    for _ in range(2000):
        try:
            save()
        except DiskFull:
            break
        saved += 1
    else:
        raise AssertionError("never full")
    assert store.fetch("SELECT count(*) FROM interaction") == [(saved,)]
    sys.stdout.write("full\n")
    ballast.unlink()
    report = store.check(Depth.FULL, lambda done, total: None, lambda: False)
    assert report.is_whole, report
    sys.stdout.write("whole\n")
    save()
    assert store.fetch("SELECT count(*) FROM interaction") == [(saved + 1,)]
    sys.stdout.write("saved\n")
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
