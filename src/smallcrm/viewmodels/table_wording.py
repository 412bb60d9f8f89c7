"""The words for what could not be read in a file of contacts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.viewmodels import arrival_wording


def tr(text: str) -> str:
    return QCoreApplication.translate("TableWording", text)


def file_error(code: str) -> str:
    """Why a file as a whole could not be read; "" when it is none of these reasons."""
    return {
        "missing": tr("The file is not there."),
        "unreadable": tr("The file cannot be read. Is it open elsewhere, or someone else's?"),
        "empty": tr("The file is empty."),
        "too_large": tr("The file is too large to be a contact file."),
        "not_vcard": tr("This is no contact file (vCard, .vcf)."),
        "empty_folder": tr(
            "There are no files in this folder; those of folders in it are not read."
        ),
        "not_a_table": tr("This is no table of contacts."),
        "damaged_workbook": tr("This workbook is damaged, or is none. Save it again as .xlsx."),
        "old_workbook": tr(
            "Workbooks of this kind cannot be read. Save it as .xlsx or .csv first."
        ),
        "monica_sql": tr(
            "This is Monica's SQL export, which is for another Monica only. In its settings, under "
            "Export, choose JSON: that can be read."
        ),
        "outlook_message": tr(
            "This is a message in Outlook's own form (.msg), which only Outlook can read. Save it "
            "as .eml there (the new Outlook and the one in the browser can), or copy its text."
        ),
        "outlook_packed": tr(
            "This is a winmail.dat: the sender's Outlook has packed the mail and its files so that "
            "only Outlook can open them. Ask for the mail again, sent as HTML or plain text."
        ),
        "outlook_store": tr(
            "This is Outlook's whole store. In Outlook, save people as .csv (File, Open/Export), "
            "a calendar as .ics, and mails as .eml; those can be read."
        ),
        "unknown_kind": tr("This is no file of contacts that can be read."),
        "not_ldif": tr("This is no LDIF file."),
        "damaged_document": tr(
            "This is no smallcrm document, or not whole. Nothing of it was brought in."
        ),
        "damaged_monica": tr(
            "This export of Monica is not whole, and nothing of it was brought in. Export it there "
            "again."
        ),
        "newer_document": tr("This was written by a later smallcrm. Install that to bring it in."),
    }.get(code, "")


def problem_reason(code: str) -> str:
    """What could not be read in a card or a row."""
    return {
        "no_colon": tr("a line that says nothing"),
        "no_end": tr("the card has no end"),
        "no_name": tr("no name in it"),
        "bad_date": tr("a day or a year that cannot be, kept as it is"),
        "no_year": tr("a day of the year 0, taken as one whose year is not known"),
        "bad_encoding": tr("some letters could not be read"),
        "too_many": tr("too many cards"),
        "not_a_rhythm": tr("This is no rhythm. Try “6 weeks” or “3 months”."),
        "too_long": tr("a value too long to keep"),
        "long_name": tr("a name of more than 10,000 letters, cut there"),
        "garbage": tr("text outside any card"),
        "bad_row": tr("a row that does not fit"),
        "file_lost": tr("a file that was lost before this was written"),
        "file_damaged": tr("a file whose content is not what it was"),
        "quotes": tr("quotes out of order, read as well as could be"),
        "too_wide": tr("more columns than can be read"),
        "other_delimiter": tr("parted otherwise than the other lines"),
        "too_many_rows": tr("more rows than can be read at once; the rest is left out"),
        "exchange_address": tr(
            "an Exchange name in the place of an e-mail address, kept as a field"
        ),
        "no_email": tr("no e-mail address, kept as a field"),
        "destroyed_number": tr("a number that a spreadsheet cut short, kept as a field"),
        "list_as_tag": tr("a list: its members have its name as a tag"),
        "of_a_list": tr("said of a list, which is nobody: left out"),
        "member_away": tr("a member of a list who is not in this file"),
        "relative_only": tr("known there as a relative only: named at whom they belong to"),
        "file_left": tr("a file that stays there: save it in Monica and drop it on the person"),
        "dates_doubtful": tr("dates could be day-month or month-day"),
    }.get(code) or arrival_wording.reason(code)
