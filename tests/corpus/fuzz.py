"""Mutated files of every kind through the readers, and now and then into a real file.

``PYTHONPATH=src:tests python tests/corpus/fuzz.py KIND COUNT SEED [FOLDER]`` prints one JSON
object: how many were read and brought in, what came out of them, the slowest in seconds of
processor time with which it was, the process's largest memory in bytes, and what went wrong, with
the mutants that did it in FOLDER.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from types import FrameType
from zoneinfo import ZoneInfo

from benchmarks.figures import peak_mb
from corpus import mutants
from smallcrm.domain.reports import ImportReport, ParsedFile
from smallcrm.services import exchange, json_document, json_import, reading
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
EVERY = 25
"""Of so many mutants one is brought into a file as well, and taken back."""
MOST_MEMORY = 2_000_000_000
"""Bytes of address space: a reader that wants more gets a MemoryError, which is a failure."""
_HANGS = 60
_ROWS = ("customer", "interaction", "follow_up", "email", "phone", "participant", "custom_value")


class Hung(Exception):
    """A mutant took a minute of processor time."""


@dataclass(slots=True)
class Tally:
    count: int = 0
    drafts: int = 0
    arrivals: int = 0
    refused: int = 0
    brought_in: int = 0
    slowest: float = 0.0
    which: str = ""
    peak: int = 0
    failures: list[str] = field(default_factory=list)


def check_text(value: object) -> None:
    """Whatever a reader gives can be written to the file."""
    if isinstance(value, str):
        value.encode("utf-8")
        assert "\0" not in value, "a NUL"
    elif isinstance(value, tuple):
        for item in value:
            check_text(item)
    elif is_dataclass(value):
        for one in fields(value):
            check_text(getattr(value, one.name))


def check(found: ParsedFile) -> None:
    """A file that could not be read gives nothing; each entry of another one came or is told."""
    check_text(found.drafts)
    check_text(found.arrivals)
    check_text(found.problems)
    told = {p.card for p in found.problems}
    if found.error:
        assert not found.drafts, "half read"
        assert not found.arrivals, "half read"
    elif found.arrivals:
        rejected = sum(p.rejected or p.code == "relative_only" for p in found.problems)
        assert len(found.arrivals) + rejected >= found.cards - len(found.drafts), "lost"
    elif len(found.drafts) < found.cards:
        assert told, "left out and not told"


def counts(store: Store) -> dict[str, int]:
    return {name: store.fetch(f"SELECT count(*) FROM {name}")[0][0] for name in _ROWS}


def check_brought(store: Store, bring: Callable[[], ImportReport]) -> None:
    """All of it comes in one step that undo takes back, or nothing."""
    before, step = counts(store), store.undo_step()
    report = bring()
    after = counts(store)
    assert after["customer"] - before["customer"] == report.new, "half imported"
    if after != before:
        assert store.undo_step() != step, "changed without a step"
        store.undo()
        assert counts(store) == before, "undo leaves something"


def one_file(data: bytes, name: str, store: Store | None, tally: Tally) -> None:
    found = reading.parsed(reading.open_data(data, name))
    check(found)
    tally.drafts += len(found.drafts)
    tally.arrivals += len(found.arrivals)
    tally.refused += bool(found.error)
    if store is not None and not found.error:
        tally.brought_in += 1

        def bring() -> ImportReport:
            return exchange.import_parsed(
                store, [found], NOW, lambda done, total: None, lambda: False, unsorted=True
            )

        check_brought(store, bring)


def one_document(data: bytes, path: Path, store: Store, *, write: bool, tally: Tally) -> None:
    path.write_bytes(data)
    if not json_document.is_document(path):
        tally.refused += 1
        return
    if not write:
        plan = json_import.attempt(store, path, dry_run=True)
        tally.drafts += plan.new
        tally.refused += any(f.error for f in plan.files)
        return
    tally.brought_in += 1
    check_brought(store, lambda: json_import.attempt(store, path))


def _hung(number: int, frame: FrameType | None) -> None:
    raise Hung


def run(kind: str, count: int, seed: int, failed: Path | None = None) -> Tally:
    """Read that many mutants of the files of a kind (see ``mutants.KINDS``)."""
    tally = Tally()
    signal.signal(signal.SIGPROF, _hung)
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "smallcrm.db", lambda: NOW)
        store.prepare()
        for number, (name, data) in enumerate(mutants.of(kind, count, seed, Path(folder))):
            _one(kind, number, name, data, store, Path(folder), tally, failed)
        store.close()
    tally.count = count
    tally.peak = int(peak_mb() * 1024 * 1024)
    return tally


def _one(
    kind: str,
    number: int,
    name: str,
    data: bytes,
    store: Store,
    folder: Path,
    tally: Tally,
    failed: Path | None,
) -> None:
    write = number % EVERY == 0
    begun = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, _HANGS)
    try:
        if kind == "json":
            one_document(data, folder / "x.json", store, write=write, tally=tally)
        else:
            one_file(data, name, store if write else None, tally)
    except Exception:  # noqa: BLE001  whatever it is, it is what is looked for
        tally.failures.append(f"{name} #{number}: {traceback.format_exc(limit=-3)}")
        if failed is not None:
            failed.mkdir(parents=True, exist_ok=True)
            (failed / f"{kind}-{number}-{Path(name).name}").write_bytes(data)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    took = time.process_time() - begun
    if took > tally.slowest:
        tally.slowest, tally.which = took, f"{name} #{number}"


def lines(tally: Tally) -> Iterator[tuple[str, object]]:
    for one in fields(tally):
        yield one.name, getattr(tally, one.name)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    where = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    done = run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), where)
    sys.stdout.write(json.dumps(dict(lines(done))) + "\n")
