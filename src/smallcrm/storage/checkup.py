"""A check from beginning to end: look, mend what can be made anew from the rows, report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from smallcrm.domain.errors import FileDamaged
from smallcrm.domain.file_checks import MENDED, CheckReport, Depth, Fault, FaultKind
from smallcrm.storage import check, damaged, row_sums, search_index
from smallcrm.storage.connection import Key


def run(
    path: Path,
    key: Key | None,
    engine: Callable[[], Engine],
    depth: Depth,
    now: datetime,
    progress: check.Progress,
    stop: check.Stop,
    *,
    mend: bool = True,
) -> CheckReport:
    """Look through the file at ``path``; ``mend`` False: and change nothing in it.

    Before an index of SQLite's is made anew a copy of the file is kept as it is; what search
    knows is derived, and needs none. Errors as for ``check.look``.
    """
    counts = check.Counts()
    found = list(check.look(path, key, depth, counts, progress, stop))
    readable = all(f.kind is not FaultKind.STRUCTURE for f in found)
    if depth is Depth.FULL and readable:
        found += check.search(path, key, engine(), counts, progress, stop)
    kept, mended, summed = None, [], 0
    left = found
    if mend and readable:
        mended = [f for f in found if f.kind in MENDED]
        left = [f for f in found if f not in mended]
    if mended:
        kept, done = _mend(path, key, engine, mended, now)
        # what is said to be mended was looked at again
        again = [*check.search(path, key, engine(), check.Counts(), progress, stop)] if done else []
        if again or not done:
            left, mended = [*left, Fault(FaultKind.STRUCTURE, detail="search index")], []
    if mend and depth is Depth.FULL and not left:
        summed = row_sums.fill(engine())
    return CheckReport(
        depth,
        now,
        check.size(path),
        counts.tables,
        counts.rows,
        summed,
        counts.documents,
        tuple(left),
        tuple(mended),
        kept,
    )


def _mend(
    path: Path, key: Key | None, engine: Callable[[], Engine], faults: list[Fault], now: datetime
) -> tuple[Path | None, bool]:
    """Where the file as it was is kept, if it was needed, and whether all could be made anew."""
    kinds, kept = {f.kind for f in faults}, None
    if FaultKind.INDEX in kinds:
        kept = damaged.free_name(path, now)
        damaged.copy(path, kept, key)
        check.reindex(path, key)
    if FaultKind.SEARCH in kinds:
        try:
            with engine().begin() as connection:
                search_index.rebuild(connection)
        except (SQLAlchemyError, FileDamaged):
            return kept, False
    return kept, True
