"""The words of complaints: how bad, how long open, how often told, how closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.domain.severity import Severity
from smallcrm.viewmodels import dates

if TYPE_CHECKING:  # this is read before the first picture
    from smallcrm.domain.complaint_lines import ComplaintReport, LeftOut
    from smallcrm.domain.complaints import ComplaintRow

_SHORT = 60
_TOLD = 3
"""So many rows that were left out are named."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Complaints", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the customer."""
    return {
        Action.ADD_COMPLAINT: (tr("Complaint of {x} kept."), tr("the complaint of {x}")),
        Action.EDIT_COMPLAINT: (
            tr("Complaint of {x} changed."),
            tr("the change to a complaint of {x}"),
        ),
        Action.CLOSE_COMPLAINT: (
            tr("Complaint of {x} closed."),
            tr("closing a complaint of {x}"),
        ),
        Action.REOPEN_COMPLAINT: (
            tr("Complaint of {x} is open again."),
            tr("opening a complaint of {x} again"),
        ),
        Action.REMOVE_COMPLAINT: (
            tr("Complaint of {x} removed."),
            tr("removing a complaint of {x}"),
        ),
        Action.IMPORT_COMPLAINTS: (
            tr("Complaints brought in from {x}."),
            tr("bringing in complaints from {x}"),
        ),
        Action.ADD_COMPLAINT_CONTACT: (
            tr("The note is about the complaint of {x}."),
            tr("“about the complaint” of {x}"),
        ),
        Action.REMOVE_COMPLAINT_CONTACT: (
            tr("The note is not about the complaint of {x}."),
            tr("“not about the complaint” of {x}"),
        ),
    }


def why_invalid() -> dict[str, str]:
    return {"closed_before_opened": tr("It cannot be closed before it was opened.")}


def severity(which: Severity) -> str:
    return {
        Severity.MINOR: tr("Minor"),
        Severity.SERIOUS: tr("Serious"),
        Severity.GRAVE: tr("Grave"),
    }[which]


def in_line(words: str, how: Severity) -> str:
    """Of a complaint that a line says."""
    text = tr("Complaint, {severity}: {words}").replace("{severity}", severity(how).lower())
    return text.replace("{words}", short(words))


def kept() -> str:
    """After a line that said one was saved."""
    return tr("Complaint kept.")


def age(row: ComplaintRow, today: date) -> str:
    """ "open 12 days"; of a closed one "closed 12 Nov after 5 days"."""
    days = row.days(today)
    if row.closed_on is None:
        return dates.plural("open %n day", "open %n days", days) if days else tr("open since today")
    words = dates.plural("closed {day} after %n day", "closed {day} after %n days", days)
    if not days:
        words = tr("closed {day}, the same day")
    return words.replace("{day}", dates.day(row.closed_on, today, weekday=False))


def contacts(number: int) -> str:
    """ "3 contacts"."""
    return dates.plural("%n contact", "%n contacts", number)


def nth_contact(number: int) -> str:
    """Over a note: how often it was told by then."""
    few = {
        1: tr("first contact about the complaint"),
        2: tr("second contact about the complaint"),
        3: tr("third contact about the complaint"),
    }
    return few.get(number) or tr("contact {n} about the complaint").replace("{n}", str(number))


def standing(row: ComplaintRow, today: date) -> str:
    """ "open 12 days, 3 contacts"."""
    if row.contacts < 2 or not row.is_open:
        return age(row, today)
    words = tr("{age}, {contacts}").replace("{age}", age(row, today))
    return words.replace("{contacts}", contacts(row.contacts))


def tone(row: ComplaintRow) -> str:
    """Of the chip: what is grave is as late as what is late."""
    if not row.is_open:
        return ""
    return {Severity.MINOR: "", Severity.SERIOUS: "due", Severity.GRAVE: "late"}[row.draft.severity]


def heading() -> str:
    return tr("Complaints")


def how_bad(row: ComplaintRow) -> str:
    """ "Grave complaint, 3 contacts"."""
    words = {
        Severity.MINOR: tr("Minor complaint"),
        Severity.SERIOUS: tr("Serious complaint"),
        Severity.GRAVE: tr("Grave complaint"),
    }[row.draft.severity]
    if row.contacts > 1:
        both = tr("{complaint}, {contacts}").replace("{complaint}", words)
        words = both.replace("{contacts}", contacts(row.contacts))
    return words


def on_today(row: ComplaintRow) -> str:
    """The same, and whether the customer wants no contact."""
    return f"{how_bad(row)} · {tr('Do not contact')}" if row.do_not_contact else how_bad(row)


def notice(rows: Sequence[ComplaintRow], today: date) -> str:
    """Of open ones the worst, and how many there are besides; "" for none."""
    if not rows:
        return ""
    words = tr("{complaint}, {age}").replace("{complaint}", how_bad(rows[0]))
    words = words.replace("{age}", age(rows[0], today))
    if len(rows) == 1:
        return words
    more = dates.plural("{complaint}; and %n more", "{complaint}; and %n more", len(rows) - 1)
    return more.replace("{complaint}", words)


def closed_ones(number: int) -> str:
    """Over those that were closed."""
    return dates.plural("%n closed complaint", "%n closed complaints", number)


def quote(words: str) -> str:
    """The customer's own, in quotation marks."""
    return tr("“{words}”").replace("{words}", " ".join(words.split()))


def will_check_back(day: date, today: date) -> str:
    """What closing brings."""
    words = tr("A follow-up to check back comes {day}.")
    return words.replace("{day}", dates.day(day, today))


def check_back(words: str) -> str:
    """What the follow-up says that closing makes."""
    return tr("Check back: is all well? “{words}”").replace("{words}", short(words))


def checking_back(row: ComplaintRow, today: date) -> str:
    """When it is asked whether all is well; "" when it is not, or was."""
    if row.check_back is None or row.check_back.due_on is None:
        return ""
    day = dates.day(row.check_back.due_on, today)
    return tr("check back {day}").replace("{day}", day)


def written(file: str, number: int) -> str:
    """ "complaints.csv: 12 complaints written."."""
    words = dates.plural("{file}: %n complaint written.", "{file}: %n complaints written.", number)
    return words.replace("{file}", file)


def brought_in(file: str, report: ComplaintReport) -> str:
    """ "complaints.csv: 12 complaints brought in, 2 were here already. Left out: line 4 (nobody of
    that name)."."""
    from smallcrm.viewmodels import table_wording

    if report.error:
        words = table_wording.file_error(report.error) or tr("There are no complaints in it.")
        return tr("{file}: {why}").replace("{file}", file).replace("{why}", words)
    new = dates.plural(
        "{file}: %n complaint brought in", "{file}: %n complaints brought in", report.new
    )
    here = dates.plural("{new}, %n was here already.", "{new}, %n were here already.", report.here)
    words = here if report.here else tr("{new}.")
    words = words.replace("{new}", new).replace("{file}", file)
    if not report.left_out:
        return words
    lines = "; ".join(_left_out(line, why) for line, why in report.left_out[:_TOLD])
    more = len(report.left_out) - _TOLD
    if more > 0:
        lines = dates.plural("{lines}; and %n more", "{lines}; and %n more", more).replace(
            "{lines}", lines
        )
    return f"{words} " + tr("Left out: {lines}.").replace("{lines}", lines)


def _left_out(line: int, why: LeftOut) -> str:
    from smallcrm.domain.complaint_lines import LeftOut

    words = {
        LeftOut.NO_WORDS: tr("no words"),
        LeftOut.NOBODY: tr("nobody of that name"),
        LeftOut.SEVERAL: tr("several of that name"),
        LeftOut.NO_DAY: tr("no day since when"),
        LeftOut.COST: tr("what it cost cannot be read"),
        LeftOut.CLOSED_FIRST: tr("closed before it was opened"),
    }[why]
    text = tr("line {n} ({why})").replace("{n}", str(line))
    return text.replace("{why}", words)


def short(text: str) -> str:
    """One line of it."""
    text = " ".join(text.split())
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"
