"""One import in a process of its own: prints the cards a second and the peak memory in MB."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import figures
from smallcrm.services import exchange
from smallcrm.storage.store import Store
from smallcrm.viewmodels import collector


def main(source: Path, home: Path) -> None:
    now = datetime.now(UTC)
    store = Store(home / "smallcrm.db", lambda: now)
    store.prepare()
    collector.hold()  # as all that runs in the lane
    begin = time.perf_counter()
    parsed = exchange.read_files([source], lambda a, b: None, lambda: False)
    report = exchange.import_parsed(store, parsed, now, lambda a, b: None, lambda: False)
    taken = time.perf_counter() - begin
    store.close()
    peak = figures.peak_mb()
    sys.stdout.write(f"{report.new} {report.new / taken} {peak}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
