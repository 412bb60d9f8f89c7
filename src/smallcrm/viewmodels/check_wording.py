"""The words for a check of the file, for what was saved of a damaged one, and for where it lies."""

from __future__ import annotations

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain.file_checks import (
    CheckReport,
    Depth,
    Fault,
    FaultKind,
    LastCheck,
    SalvageReport,
)
from smallcrm.viewmodels import dates, work_words
from smallcrm.viewmodels.dates import plural

SHOWN = 20
"""So many faults are named; the rest is counted."""


def tr(text: str) -> str:
    return QCoreApplication.translate("CheckWording", text)


def number(value: int) -> str:
    return QLocale().toString(value)


def size(count: int) -> str:
    """ "2.4 MB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def verdict(report: CheckReport) -> str:
    """One sentence: whole, or how bad it is."""
    if report.is_damaged:
        return tr("The file is damaged: not all of it can be read.")
    if report.faults:
        return plural(
            "The file can be read, but %n thing in it is not as it was written.",
            "The file can be read, but %n things in it are not as they were written.",
            len(report.faults),
        )
    if report.mended:
        return tr("The file is whole. What was out of step is mended; nothing was lost.")
    return tr("The file is whole.")


def looked_at(report: CheckReport) -> list[str]:
    """What was checked, with figures."""
    lines = [tr("All {size} of the file can be read").replace("{size}", size(report.size))]
    if report.is_damaged:
        return []
    if report.depth is Depth.FULL:
        lines.append(
            plural(
                "%n entry compared with what was written",
                "%n entries compared with what was written",
                report.rows,
            )
        )
        if report.summed:
            lines.append(
                plural(
                    "%n entry can be compared from now on",
                    "%n entries can be compared from now on",
                    report.summed,
                )
            )
        lines.append(
            plural(
                "search knows what is written about %n customer",
                "search knows what is written about %n customers",
                report.documents,
            )
        )
    if report.contents:
        lines.append(
            plural(
                "%n attached file was read and compared with its sum",
                "%n attached files were read and compared with their sums",
                report.contents,
            )
        )
    lines.append(tr("nothing is without the one it belongs to"))
    if any(f.kind is FaultKind.ORPHAN for f in report.faults):
        lines.pop()
    return lines


def found(report: CheckReport) -> list[str]:
    """A line for each fault and for each thing mended; no more than can be read."""
    lines = [_mended(f) for f in report.mended]
    if report.kept is not None:
        lines.append(
            tr("The file as it was is kept as {name}.").replace("{name}", report.kept.name)
        )
    lines += [fault(f) for f in report.faults[:SHOWN]]
    more = len(report.faults) - SHOWN
    if more > 0:
        lines.append(plural("and %n more", "and %n more", more))
    return list(dict.fromkeys(lines))


def _mended(mended: Fault) -> str:
    if mended.kind is FaultKind.SEARCH:
        return tr("What search knows was out of step and has been made anew.")
    return tr("A list in the file by which it finds things was out of step and has been made anew.")


def fault(one: Fault) -> str:
    """A sentence: what it is about, and whose."""
    pattern = {
        FaultKind.STRUCTURE: tr("A part of the file cannot be read."),
        FaultKind.INDEX: tr("A list in the file by which it finds things is out of step."),
        FaultKind.SEARCH: tr("What search knows is out of step."),
        FaultKind.ORPHAN: tr("{what} {row} belongs to something that is not there."),
        FaultKind.CHANGED: tr("{what} {row}{whose} is not what was written: look at it."),
        FaultKind.CONTENT: tr("{what} {row}{whose} cannot be read any more: attach it again."),
        FaultKind.LOST: tr("{what} {row} was written and is not there any more."),
    }[one.kind]
    whose = tr(" of {name}").replace("{name}", one.customer) if one.customer else ""
    text = pattern.replace("{what}", thing(one.table)).replace("{row}", number(one.row_id))
    return text.replace("{whose}", whose)


def thing(table: str) -> str:
    """What the rows of a table are to the user."""
    names = {
        "customer": tr("Customer"),
        "interaction": tr("Entry"),
        "participant": tr("Entry and its customer"),
        "follow_up": tr("Follow-up"),
        "amount": tr("Amount"),
        "captured_line": tr("Line as typed"),
        "phone": tr("Phone"),
        "email": tr("E-mail"),
        "address": tr("Address"),
        "link": tr("Link"),
        "fact": tr("Little thing"),
        "occasion": tr("Date"),
        "tag": tr("Tag"),
        "affiliation": tr("Company"),
        "cadence": tr("Keep in touch"),
        "consent": tr("Consent"),
        "attachment": tr("Attached file"),
        "kept_property": tr("Kept from a card"),
        "custom_field": tr("Field"),
        "custom_value": tr("Value of a field"),
        "segment": tr("Saved list"),
        **work_words.things(),
    }
    return names.get(table, tr("Row"))


def last_check(last: LastCheck | None, zone: tzinfo, today: date) -> str:
    if last is None:
        return tr("Not looked through yet.")
    text = (
        tr("Found whole {when}.") if last.whole else tr("Looked through {when}: not all is well.")
    )
    return text.replace("{when}", dates.ago(dates.past_day(last.at, zone, today), today))


def saved(report: SalvageReport) -> str:
    """ "1,204 rows were read, 3 are lost, 1 is changed." """
    parts = [plural("%n entry was read", "%n entries were read", report.read)]
    parts.append(
        plural("%n is known to be lost", "%n are known to be lost", report.lost)
        if report.lost
        else tr("none is known to be lost")
    )
    if report.changed:
        parts.append(
            plural("%n is not what was written", "%n are not what was written", report.changed)
        )
    if report.stand_ins:
        parts.append(
            plural(
                "%n customer could not be read and stands as a number",
                "%n customers could not be read and stand as numbers",
                report.stand_ins,
            )
        )
    if report.torn:
        parts.append(tr("parts of the file could not be read at all, so more may be lost"))
    return "; ".join(parts) + "."


def saved_tables(report: SalvageReport) -> list[str]:
    """A line for each table of the user's that had rows, with figures."""
    lines = []
    for table in report.tables:
        if not (table.read or table.lost) or thing(table.table) == tr("Row"):
            continue
        line = tr("{what}: {n} read").replace("{what}", thing(table.table))
        line = line.replace("{n}", number(table.read))
        if table.lost:
            line += ", " + plural("%n lost", "%n lost", table.lost)
        if table.changed:
            line += ", " + plural("%n changed", "%n changed", table.changed)
        lines.append(line)
    return lines
