"""The words of writing for other programs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.exports import CalendarWords, ExportFormat
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def name(which: ExportFormat) -> str:
    return {
        ExportFormat.JSON: tr("Everything (JSON)"),
        ExportFormat.VCARD_4: tr("Contacts (vCard 4.0)"),
        ExportFormat.VCARD_3: tr("Contacts (vCard 3.0)"),
        ExportFormat.CSV: tr("Table (CSV)"),
        ExportFormat.GOOGLE: tr("Table for Google Contacts (CSV)"),
        ExportFormat.OUTLOOK: tr("Table for Outlook (CSV)"),
        ExportFormat.XLSX: tr("Workbook (Excel, XLSX)"),
        ExportFormat.ICALENDAR: tr("Calendar (iCalendar)"),
        ExportFormat.MARKDOWN: tr("Pages to read (Markdown)"),
    }[which]


def nobody(names: Sequence[str], tags: Sequence[str]) -> str:
    """Why nothing was written when somebody was asked for."""
    if names:
        return tr("Nobody is called “{name}”.").replace("{name}", "”, “".join(names))
    if tags:
        return tr("Nobody has the tag “{tag}”.").replace("{tag}", "”, “".join(tags))
    return tr("Nobody is found by these words.")


def short(which: ExportFormat) -> str:
    """A word or two for a button."""
    return {
        ExportFormat.JSON: tr("Everything"),
        ExportFormat.VCARD_4: tr("vCard 4.0"),
        ExportFormat.VCARD_3: tr("vCard 3.0"),
        ExportFormat.CSV: tr("CSV"),
        ExportFormat.GOOGLE: tr("CSV for Google"),
        ExportFormat.OUTLOOK: tr("CSV for Outlook"),
        ExportFormat.XLSX: tr("Excel"),
        ExportFormat.ICALENDAR: tr("Calendar"),
        ExportFormat.MARKDOWN: tr("Markdown"),
    }[which]


def about(which: ExportFormat) -> str:
    """What is in it, and who reads it."""
    return {
        ExportFormat.JSON: tr(
            "People, notes, follow-ups, your fields, and the files on people with all that is in "
            "them. smallcrm brings it in again."
        ),
        ExportFormat.VCARD_4: tr(
            "People with all their details, for new phones and programs. Notes and follow-ups "
            "have no place in it."
        ),
        ExportFormat.VCARD_3: tr(
            "People with all their details, for Outlook, iCloud and older phones. Notes and "
            "follow-ups have no place in it."
        ),
        ExportFormat.CSV: tr("A row for each person, for any spreadsheet. Without notes."),
        ExportFormat.GOOGLE: tr(
            "A row for each person, as Google Contacts takes it in. Without notes."
        ),
        ExportFormat.OUTLOOK: tr("A row for each person, as Outlook takes it in. Without notes."),
        ExportFormat.XLSX: tr("Sheets of people, notes and follow-ups."),
        ExportFormat.ICALENDAR: tr(
            "Follow-ups as tasks with an alarm, birthdays as yearly events, for any calendar."
        ),
        ExportFormat.MARKDOWN: tr("A folder with a page for each person, timeline included."),
    }[which]


def written(which: ExportFormat, count: int) -> str:
    """ "12 people written"."""
    if which is ExportFormat.ICALENDAR:
        return plural("%n entry written", "%n entries written", count)
    return plural("%n person or company written", "%n people and companies written", count)


def calendar() -> CalendarWords:
    return CalendarWords(
        birthday=tr("{name}: birthday"),
        yearly=tr("{name}: {what}"),
        anniversary=tr("anniversary"),
        yearly_day=tr("every year"),
        theirs=tr("{name} promised: {what}"),
        mine=tr("{name}: {what}"),
    )
