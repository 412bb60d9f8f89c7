"""Documents of our own among the files of an import: counted and written beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.reports import FileReport, ImportReport, ParsedFile
from smallcrm.services.exported import Work
from smallcrm.services.reading import FileKind, Opened
from smallcrm.storage.store import Store
from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.jobs import Lane


def tr(text: str) -> str:
    return QCoreApplication.translate("ImportDocuments", text)


def opened(path: Path) -> Opened | None:
    """One that begins like ours, not read yet; None for any other file."""
    from smallcrm.services import json_document

    if not json_document.is_document(path):
        return None
    return Opened(str(path), FileKind.DOCUMENT, parsed=ParsedFile(str(path), 0, ()))


def places(files: Sequence[Opened]) -> list[int]:
    return [n for n, one in enumerate(files) if one.kind is FileKind.DOCUMENT]


def add(
    store: Store, files: Sequence[Opened], report: ImportReport, lane: Lane, *, dry_run: bool
) -> ImportReport:
    """The report of all files with what documents do, or would do; each is a step of its own.

    Raises:
        Cancelled: the user stopped it; the document in hand is not in.
    """
    from smallcrm.services import json_import

    reports, work = list(report.files), Work(lane.progress, lane.cancelled)
    ids = report.customer_ids
    for place in places(files):
        done = json_import.attempt(store, Path(files[place].path), work, dry_run=dry_run)
        (reports[place],) = done.files
        ids += done.customer_ids
    return replace(report, files=tuple(reports), customer_ids=ids)


def changes(report: ImportReport) -> int:
    """What comes in beside customers."""
    return sum(f.document.changes for f in report.files if f.document)


def button(report: ImportReport) -> str:
    """ "Import 12 customers"; of one that brings nobody "Import what is new"."""
    people = report.new + report.joined
    if not people:
        return tr("Import what is new")
    return plural("Import %n customer", "Import %n customers", people)


def words(report: ImportReport) -> str:
    """What documents bring beside customers, and what is to be known before; "" without one."""
    found = [_of_one(f) for f in report.files if f.document]
    if not found:
        return ""
    if not report.dry_run:
        return "\n".join(found)
    known = tr(
        "Whoever is here with the same mark of smallcrm is joined, and nothing of yours is "
        "overwritten; who only looks the same stands under Duplicates afterwards."
    )
    if len(report.files) > 1:
        known += " " + tr("A document is a step of its own to undo.")
    if any(f.document and f.document.is_large for f in report.files):
        known += " " + tr("A backup is made first.")
    return "\n".join((*found, known))


def _of_one(file: FileReport) -> str:
    """ "With them: 120 entries of timelines, 30 follow-ups, 12 files, 400 details." """
    count = file.document
    assert count is not None
    parts = [
        plural(one, many, number)
        for number, one, many in (
            (count.interactions, "%n entry of a timeline", "%n entries of timelines"),
            (count.follow_ups, "%n follow-up", "%n follow-ups"),
            (count.files, "%n file", "%n files"),
            (count.others, "%n detail", "%n details"),
        )
        if number
    ]
    if not parts:
        return tr("All that this document says is here already.")
    return tr("New: {what}.").replace("{what}", ", ".join(parts))
