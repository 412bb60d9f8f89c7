"""Words for tables of agreements: what came in, and why something did not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.agreement_tables import AgreementReport
from smallcrm.viewmodels import dates, wording


def tr(text: str) -> str:
    return QCoreApplication.translate("AgreementFiles", text)


def counted(number: int) -> str:
    """ "12 agreements"."""
    return dates.plural("%n agreement", "%n agreements", number)


def file_error(code: str) -> str:
    """Why a file has no agreements for us."""
    if code == "no_agreements":
        return tr("This is no table of agreements: it needs a customer, what it is, and a start.")
    return wording.file_error(code)


def report(found: AgreementReport) -> list[str]:
    """What an import did, a line each."""
    if found.error:
        return [file_error(found.error)]
    lines = [tr("{n} new").replace("{n}", counted(found.new))]
    if found.here:
        lines.append(tr("{n} there before").replace("{n}", counted(found.here)))
    for problem in found.problems:
        text = tr("line {n}: {why} Left out: {words}").replace("{n}", str(problem.line))
        text = text.replace("{why}", wording.invalid(problem.code))
        lines.append(text.replace("{words}", problem.excerpt))
    return lines
