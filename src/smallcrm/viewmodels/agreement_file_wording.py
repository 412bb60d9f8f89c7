"""Words for tables of agreements: their columns, what comes in, and why something does not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.agreement_tables import AgreementColumn, AgreementReport
from smallcrm.domain.columns import Table
from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import dates, sale_file_wording, wording

MOST_TOLD = 50
"""So many rows that are left out are told one by one; the file of them has all."""


def tr(text: str) -> str:
    return QCoreApplication.translate("AgreementFiles", text)


def column(which: AgreementColumn) -> str:
    return {
        AgreementColumn.CUSTOMER: tr("Customer’s name"),
        AgreementColumn.EMAIL: tr("E-mail"),
        AgreementColumn.UID: tr("UID"),
        AgreementColumn.WHAT: tr("What"),
        AgreementColumn.PRICE: tr("Price"),
        AgreementColumn.CURRENCY: tr("Currency"),
        AgreementColumn.INTERVAL: tr("Paid every"),
        AgreementColumn.STARTS: tr("Starts"),
        AgreementColumn.SIGNED: tr("Signed on"),
        AgreementColumn.ENDS: tr("Last day"),
        AgreementColumn.TERM: tr("Made for"),
        AgreementColumn.NOTICE: tr("Notice"),
        AgreementColumn.RENEWAL: tr("At the end"),
        AgreementColumn.RENEWED: tr("Renewed for"),
        AgreementColumn.ENDED: tr("Ended on"),
        AgreementColumn.REASON: tr("Reason"),
        AgreementColumn.NOTE: tr("Note"),
        AgreementColumn.DROP: tr("Into the note"),
    }[which]


def header(table: Table, place: int) -> str:
    """A column's header with its first value: "Betrag · 1.200,50"."""
    return sale_file_wording.header(table, place)


def counted(number: int) -> str:
    """ "12 agreements"."""
    return dates.plural("%n agreement", "%n agreements", number)


def counts(report: AgreementReport) -> list[str]:
    """What comes in, and what does not; nothing that is none."""
    new = dates.plural("%n new agreement", "%n new agreements", report.new)
    people = dates.plural("%n customer", "%n customers", report.customers)
    both = tr("{agreements} of {people}").replace("{agreements}", new).replace("{people}", people)
    told = [both if report.new else new]
    if report.here:
        told.append(dates.plural("%n here already", "%n here already", report.here))
    left_out = sum(problem.rejected for problem in report.problems)
    if left_out:
        told.append(dates.plural("%n row left out", "%n rows left out", left_out))
    return told


def problems(report: AgreementReport) -> list[str]:
    """The first of those left out, and how many more."""
    told = [problem(one) for one in report.problems[:MOST_TOLD]]
    more = len(report.problems) - len(told)
    if more > 0:
        told.append(tr("and {n} more").replace("{n}", wording.number(more)))
    return told


def problem(one: CardProblem) -> str:
    """ "Line 3: Nobody is known by this name or address. (Zoe)"."""
    text = tr("Line {n}: {reason}").replace("{n}", wording.number(one.line))
    text = text.replace("{reason}", wording.invalid(one.code))
    return f"{text} ({one.excerpt})" if one.excerpt else text


def error(code: str) -> str:
    """Why a file has no agreements for us."""
    if code == "no_agreements":
        return tr("This is no table of agreements: it needs a customer, what it is, and a start.")
    return wording.file_error(code)


def doubt(example: str) -> str:
    """What to say of days that may be either."""
    return sale_file_wording.doubt(example)


def rejects(count: int, name: str) -> str:
    """That the rows left out stand in a file."""
    return sale_file_wording.written(count, name)


def written(count: int, name: str) -> str:
    """ "12 agreements written to agreements.csv."."""
    words = tr("{agreements} written to {name}.").replace("{agreements}", counted(count))
    return words.replace("{name}", name)


def report(found: AgreementReport) -> list[str]:
    """What an import did, a line each, for the command line."""
    if found.error:
        return [error(found.error)]
    lines = [tr("{n} new").replace("{n}", counted(found.new))]
    if found.here:
        lines.append(tr("{n} there before").replace("{n}", counted(found.here)))
    for one in found.problems:
        text = tr("line {n}: {why} Left out: {words}").replace("{n}", str(one.line))
        text = text.replace("{why}", wording.invalid(one.code))
        lines.append(text.replace("{words}", one.excerpt))
    return lines
