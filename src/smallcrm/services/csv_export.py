"""Customers as a table for spreadsheets and other programs, one a row, as CSV or as a workbook.

A CSV has no timeline; the workbook has sheets of notes and follow-ups beside the people.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from smallcrm.domain.exports import EVERYBODY, ExportFormat, Scope
from smallcrm.domain.records import CustomerDraft
from smallcrm.formats import (
    complaint_table,
    contact_rows,
    csv_table,
    feedback_rows,
    google_rows,
    outlook_rows,
    spreadsheet,
)
from smallcrm.formats.spreadsheet import Page
from smallcrm.services import complaint_files, exported, feedback_files, whole_files
from smallcrm.services.exported import SILENT, Person, Work
from smallcrm.storage.store import Store


def write(
    store: Store,
    target: Path,
    scope: Scope = EVERYBODY,
    format: ExportFormat = ExportFormat.CSV,
    work: Work = SILENT,
) -> int:
    """Write those who are not in the trash, whole or not at all; returns how many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    found = list(exported.people(store, scope, work))
    with whole_files.replacing_table(target) as out:
        is_book = format in (ExportFormat.GOOGLE, ExportFormat.OUTLOOK)
        guard = csv_table.guarded_but_numbers if is_book else csv_table.guarded
        for row in rows(found, format):
            out.write(csv_table.write([row], guard))
    return len(found)


def write_workbook(
    store: Store, target: Path, scope: Scope = EVERYBODY, work: Work = SILENT
) -> int:
    """The same as XLSX. Errors as for ``write``."""
    whole_files.spare(store, target)
    found = list(exported.people(store, scope, work, timeline=True))
    people = rows(found, ExportFormat.CSV)
    with whole_files.replacing_bytes(target) as out:
        pages = [
            Page("People", next(people), people),
            Page("Notes", ("Name", "When (UTC)", "Kind", "Note", "UID"), _notes(found)),
            Page("Follow-ups", ("Name", "Due", "State", "Whose", "Text", "UID"), _promises(found)),
        ]
        complaints = list(complaint_files.rows(store, scope))
        if complaints:
            pages.append(Page("Complaints", complaint_table.HEADINGS, complaints))
        said = list(feedback_files.rows(store, scope))
        if said:
            pages.append(Page("Feedback", feedback_rows.HEADINGS, said))
        spreadsheet.write(pages, out)
    return len(found)


def rows(found: list[Person], format: ExportFormat) -> Iterator[list[str]]:
    """The headings, then a row for each customer."""
    drafts = [person.draft for person in found]
    if format is ExportFormat.GOOGLE:
        return google_rows.rows(drafts)
    if format is ExportFormat.OUTLOOK:
        return outlook_rows.rows(drafts)
    since = {id(p.draft): p.quiet_since.date().isoformat() for p in found if p.quiet_since}

    def quiet(draft: CustomerDraft) -> str:
        return since.get(id(draft), "")

    return contact_rows.plain(drafts, quiet)


def _notes(found: list[Person]) -> Iterator[list[str]]:
    for person in found:
        for note in person.notes:
            at = f"{note.at:%Y-%m-%d %H:%M}"
            yield [person.draft.name, at, note.kind, note.body, person.draft.uid]


def _promises(found: list[Person]) -> Iterator[list[str]]:
    for person in found:
        for one in person.promises:
            yield [person.draft.name, one.due, one.state, one.side, one.text, person.draft.uid]
