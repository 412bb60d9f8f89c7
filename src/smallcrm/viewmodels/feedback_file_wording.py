"""The words of bringing in feedback, and of writing it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.feedback_tables import FeedbackColumn, FeedbackReport
from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import dates, looked_wording, named_wording, wording


def tr(text: str) -> str:
    return QCoreApplication.translate("FeedbackFiles", text)


def column(which: FeedbackColumn) -> str:
    return {
        FeedbackColumn.SCORE: tr("Score"),
        FeedbackColumn.SCALE: tr("Of how many"),
        FeedbackColumn.WORDS: tr("What they said"),
        FeedbackColumn.EMAIL: tr("E-mail"),
        FeedbackColumn.NAME: tr("Name"),
        FeedbackColumn.FIRST: tr("First name"),
        FeedbackColumn.LAST: tr("Last name"),
        FeedbackColumn.DATE: tr("Day"),
        FeedbackColumn.TOPIC: tr("Topic"),
        FeedbackColumn.SOURCE: tr("Where from"),
        FeedbackColumn.DROP: tr("Left out"),
    }[which]


def scale(of: int) -> str:
    return {10: tr("from 0 to 10"), 5: tr("from 1 to 5")}[of]


def counts(report: FeedbackReport) -> list[str]:
    """What comes in, and what does not; nothing that is none."""
    new = dates.plural("%n new answer", "%n new answers", report.new)
    people = dates.plural("%n customer", "%n customers", report.customers)
    both = tr("{answers} of {people}").replace("{answers}", new).replace("{people}", people)
    told = [both if report.new else new]
    if report.made:
        told.append(named_wording.made(report.made))
    return told + looked_wording.rest(report.here, report.left_out)


def problem(one: CardProblem) -> str:
    """ "Line 12: nobody of this name or address is here (zoe@example.org)"."""
    words = {
        "unknown_customer": tr("nobody of this name or address is here"),
        "many_of_name": tr("several are called so; an e-mail address would tell"),
        "erased": tr("erased on request; nobody brings them back"),
        "nobody_named": tr("nobody is named"),
        "not_a_score": tr("the score could not be read"),
        "no_day": tr("the day could not be read"),
    }.get(one.code) or wording.invalid(one.code)
    return looked_wording.problem(one, words)


def error(code: str) -> str:
    """Why a file gives no feedback."""
    if code == "no_feedback_table":
        return tr(
            "Say which columns are the score or the words, and which the name or the e-mail "
            "address of who answered."
        )
    return wording.file_error(code)


def brought(name: str, report: FeedbackReport) -> str:
    """ "answers.csv: 12 new answers of 9 customers · 2 rows left out"."""
    words = " · ".join(counts(report))
    return tr("{file}: {what}").replace("{file}", name).replace("{what}", words)


def written(count: int, name: str) -> str:
    """ "12 answers written to feedback.csv."."""
    found = dates.plural("%n answer", "%n answers", count)
    return tr("{answers} written to {name}.").replace("{answers}", found).replace("{name}", name)
