"""``smallcrm check``: what was looked at, with figures, and what was found."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from smallcrm.app.say import say
from smallcrm.domain.errors import CannotWrite, SmallcrmError
from smallcrm.domain.file_checks import CheckReport, Depth
from smallcrm.services import checking
from smallcrm.storage.store import Store
from smallcrm.viewmodels import check_wording, wording


def check(options: argparse.Namespace, store: Store, place: Callable[[], Path]) -> int:
    """Look the file through; the exit status: 0 whole, 1 something is wrong. ``place`` makes the
    folder for a copy to look at where the file cannot be written."""
    try:
        open_file(store, place)
        report = checking.check(store, Depth.FULL, _silent, _never)
    except SmallcrmError as problem:
        words = wording.error(problem)
        if options.json:
            say(json.dumps({"whole": False, "trouble": words}, ensure_ascii=False, indent=2))
        else:
            say(f"{words}\n{_advice()}", error=True)
        return 1
    if options.json:
        say(json.dumps(_record(report), ensure_ascii=False, indent=2))
    else:
        for line in (
            check_wording.verdict(report),
            *check_wording.looked_at(report),
            *check_wording.found(report),
        ):
            say(line)
        if report.is_damaged:
            say(_advice())
    return 0 if report.is_whole else 1


def open_file(store: Store, place: Callable[[], Path]) -> None:
    """Ready for use; a copy in ``place()`` to look at where the file cannot be written."""
    try:
        store.prepare()
    except CannotWrite:
        if not store.path.is_file() or not store.path.stat().st_size:
            raise
        store.look(place())


def _record(report: CheckReport) -> dict[str, object]:
    return {
        "whole": report.is_whole,
        "size": report.size,
        "tables": report.tables,
        "rows": report.rows,
        "summed": report.summed,
        "documents": report.documents,
        "mended": [f.kind.value for f in report.mended],
        "faults": [
            {
                "kind": f.kind.value,
                "table": f.table or None,
                "row": f.row_id or None,
                "customer_id": f.customer_id,
                "customer": f.customer or None,
                "detail": f.detail or None,
            }
            for f in report.faults
        ],
    }


def _silent(done: int, total: int) -> None:
    """No progress on a terminal."""


def _never() -> bool:
    return False


def _advice() -> str:
    return wording.tr(
        "Start smallcrm in its window to save what can be read, or to go back to a backup."
    )
