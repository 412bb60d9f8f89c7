"""Words for tables of agreements: their columns, what comes in, and why something does not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.agreement_tables import AgreementColumn, AgreementReport
from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import dates, looked_wording, wording


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


def counted(number: int) -> str:
    """ "12 agreements"."""
    return dates.plural("%n agreement", "%n agreements", number)


def counts(report: AgreementReport) -> list[str]:
    """What comes in, and what does not; nothing that is none."""
    new = dates.plural("%n new agreement", "%n new agreements", report.new)
    people = dates.plural("%n customer", "%n customers", report.customers)
    both = tr("{agreements} of {people}").replace("{agreements}", new).replace("{people}", people)
    told = [both if report.new else new]
    left_out = sum(problem.rejected for problem in report.problems)
    return told + looked_wording.rest(report.here, left_out)


def problem(one: CardProblem) -> str:
    """ "Line 3: Nobody is known by this name or address. (Zoe)"."""
    return looked_wording.problem(one, wording.invalid(one.code))


def error(code: str) -> str:
    """Why a file has no agreements for us."""
    if code == "no_agreements":
        return tr("This is no table of agreements: it needs a customer, what it is, and a start.")
    return wording.file_error(code)


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
