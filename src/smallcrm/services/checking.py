"""Is the file whole: looked at when asked, after an unclean end, and once a week."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.file_checks import (
    CheckReport,
    Depth,
    Fault,
    FaultKind,
    FileFacts,
    LastCheck,
    is_due,
)
from smallcrm.services import backups, erased
from smallcrm.storage import check as looking
from smallcrm.storage import contents
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_LAST = "last_check"
_OWNER_OF_NOTE = (
    "SELECT c.id, c.name FROM participant p JOIN customer c ON c.id = p.customer_id"
    " WHERE p.interaction_id = ? ORDER BY p.id LIMIT 1"
)
_OWNER = "SELECT id, name FROM customer WHERE id = ?"


def check(
    store: Store,
    depth: Depth,
    progress: Callable[[int, int], None],
    stop: Callable[[], bool],
) -> CheckReport:
    """Look through the file, mend what can be mended without a loss; a full check is remembered.
    One that finds all well lets a file be written again in which damage was met.

    Raises:
        Cancelled, FileBusy, CannotWrite, FileMoved.
    """
    report = store.check(depth, progress, stop)
    if depth is Depth.FULL and not report.is_damaged:
        report = _with_contents(store, report, stop)
    report = replace(report, faults=tuple(_named(store, fault) for fault in report.faults))
    if store.is_damaged and depth is Depth.FULL and report.is_whole:
        store.freeze(None)  # what was met could be mended
    unwritable = store.is_read_only or store.is_damaged or report.is_damaged
    if depth is Depth.FULL and not unwritable:
        kept = {"at": report.at.isoformat(), "whole": report.is_whole}
        with store.write_quietly() as session:
            session.merge(Setting(name=_LAST, value=json.dumps(kept)))
    return report


def _with_contents(store: Store, report: CheckReport, stop: Callable[[], bool]) -> CheckReport:
    """What the attachments contain; one that is spoiled is brought back from beside the backups."""
    whose: dict[str, list[Fault]] = {}
    for row, content, customer in store.fetch("SELECT id, content, customer_id FROM attachment"):
        fault = Fault(FaultKind.CONTENT, "attachment", row, customer)
        whose.setdefault(content, []).append(fault)
    stores = () if store.is_read_only else backups.content_folders(store)
    lost: list[Fault] = []
    for content, rows in whose.items():
        if stop():
            raise Cancelled
        if contents.bring([content], stores, store.contents, store.key):
            lost += rows
    count = sum(map(len, whose.values()))
    return replace(report, contents=count, faults=(*report.faults, *lost))


def _named(store: Store, fault: Fault) -> Fault:
    """With the customer's name, as far as it can be read."""
    query, number = _OWNER, fault.customer_id
    if fault.table == "interaction":
        query, number = _OWNER_OF_NOTE, fault.row_id
    if number is None:
        return fault
    try:
        rows = store.fetch(query, (number,))
    except SmallcrmError:
        return fault
    return replace(fault, customer_id=rows[0][0], customer=rows[0][1]) if rows else fault


def last(store: Store) -> LastCheck | None:
    """The last full check; None when there was none, or it cannot be told."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_LAST,))
    try:
        kept = json.loads(rows[0][0]) if rows else {}
        at = datetime.fromisoformat(kept["at"])
    except (ValueError, LookupError, TypeError):
        return None
    return None if at.tzinfo is None else LastCheck(at, bool(kept.get("whole")))


def is_wanted(store: Store, now: datetime) -> bool:
    """Whether a week has gone by since the whole file was looked through."""
    found = last(store)
    return is_due(None if found is None else found.at, now)


def facts(store: Store) -> FileFacts:
    """What is in the file, for the page that shows it."""
    people, notes, follow_ups = (
        int(store.fetch(f"SELECT count(*) FROM {table}")[0][0])
        for table in ("customer WHERE deleted_at IS NULL", "interaction", "follow_up")
    )
    return FileFacts(
        *(store.path, looking.size(store.path), people, notes, follow_ups),
        *(erased.moments(store), last(store)),
    )
