"""The words for the numbers of Health: what they are, from how many, and by which formula."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain import health
from smallcrm.domain.feedback import Score
from smallcrm.domain.health import ENOUGH, Chart, Comment, Figure, Number
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.dates import plural

NOTHING = "–"
"""In the place of a number that says nothing."""
PERCENT = frozenset(
    {Number.KEPT_MINE, Number.KEPT_THEIRS, Number.CAME_BACK, Number.CSAT, Number.REPEAT}
)
DAYS = frozenset({Number.SECOND_SALE, Number.SETTLED})


def tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)


def too_little() -> str:
    return tr("Too little yet to say anything honest.")


def nobody_yet() -> str:
    """Of the whole page."""
    words = tr("Too little yet to say anything honest. From {number} customers on.")
    return words.replace("{number}", wording.number(health.CUSTOMERS))


def percent(value: float) -> str:
    return tr("{number} %").replace("{number}", wording.number(round(value)))


def half(value: float) -> str:
    """A median: whole, or with one half."""
    return QLocale().toString(value, "f", 0 if value == int(value) else 1)


def days(value: float) -> str:
    """ "12 days", "2.5 days"."""
    if value == int(value):
        return plural("%n day", "%n days", int(value))
    return tr("{number} days").replace("{number}", half(value))


def name(what: Number) -> str:
    return {
        Number.KEPT_MINE: tr("Promises I kept"),
        Number.KEPT_THEIRS: tr("Promises they kept"),
        Number.CAME_BACK: tr("Came back"),
        Number.QUIET: tr("Gone quiet"),
        Number.NPS: tr("Would recommend (NPS)"),
        Number.CSAT: tr("Content (CSAT)"),
        Number.REPEAT: tr("Bought more than once"),
        Number.SECOND_SALE: tr("To the second sale"),
        Number.SETTLED: tr("Until a complaint is met"),
    }[what]


def value(figure: Figure) -> str:
    """The number itself: "82 %", "+34", "12 days"."""
    found = figure.value
    if found is None:
        return NOTHING
    if figure.what in PERCENT:
        return percent(found)
    if figure.what in DAYS:
        return days(found)
    if figure.what is Number.NPS and found > 0:
        return QLocale().positiveSign() + wording.number(round(found))
    return wording.number(round(found))


def of(figure: Figure) -> str:
    """From how many it was counted: "18 of 22 promises"."""
    if figure.value is None:
        return _few(figure)
    n = figure.of
    if figure.what in (Number.KEPT_MINE, Number.KEPT_THEIRS):
        return _good(plural("%n promise", "%n promises", n), figure)
    if figure.what in (Number.CAME_BACK, Number.QUIET, Number.REPEAT):
        return _good(plural("%n customer", "%n customers", n), figure)
    if figure.what is Number.SECOND_SALE:
        words = plural("median of %n customer", "median of %n customers", n)
    elif figure.what is Number.SETTLED:
        words = plural("median of %n complaint", "median of %n complaints", n)
    else:
        words = plural("of %n answer", "of %n answers", n)
    return words


def _good(counted: str, figure: Figure) -> str:
    words = tr("{good} of {counted}").replace("{good}", wording.number(figure.good))
    return words.replace("{counted}", counted)


def _few(figure: Figure) -> str:
    """Why it is silent."""
    words = tr("Too little yet: {of} of at least {enough}")
    words = words.replace("{of}", wording.number(figure.of))
    return words.replace("{enough}", wording.number(ENOUGH[figure.what]))


def formula(what: Number, *, by_contact: bool = False) -> str:
    """What is counted, from where, in one or two sentences."""
    if what is Number.CAME_BACK and by_contact:
        return tr(
            "Of the customers you were in touch with in the year before the last twelve months: "
            "how many you were in touch with again since. By contacts, as nothing was sold yet."
        )
    return {
        Number.KEPT_MINE: tr(
            "Follow-ups of yours that were due in the last 90 days: how many were done on or "
            "before their day, as last agreed. Dropped ones and those due today are left out."
        ),
        Number.KEPT_THEIRS: tr(
            "What you waited for that was due in the last 90 days: how much of it came on or "
            "before its day, as last agreed. Dropped ones and those due today are left out."
        ),
        Number.CAME_BACK: tr(
            "Of the customers who bought in the year before the last twelve months: how many "
            "bought again since. From sales, without those returned."
        ),
        Number.QUIET: tr(
            "Who has been silent for longer than is usual for them, of all customers: the list "
            "Quiet, from contacts."
        ),
        Number.NPS: tr(
            "Percent of 9 and 10 less percent of 0 to 6, of answers from 0 to 10: the last one of "
            "each customer within twelve months. From −100 to +100."
        ),
        Number.CSAT: tr(
            "Percent of 4 and 5, of answers from 1 to 5: the last one of each customer within "
            "twelve months."
        ),
        Number.REPEAT: tr(
            "Of the customers who bought in the last twelve months: how many have bought on more "
            "than one day, ever. From sales, without those returned."
        ),
        Number.SECOND_SALE: tr(
            "From the first day a customer bought to the second: the median, of those who bought "
            "a second time. Who never did is not in it. From sales, without those returned."
        ),
        Number.SETTLED: tr(
            "From the day of a complaint to the first thing done about it, or its closing: the "
            "median, of complaints of the last twelve months. Unanswered ones are not in it."
        ),
    }[what]


def score(given: Score) -> str:
    """ "9 of 10"."""
    words = tr("{value} of {scale}").replace("{value}", wording.number(given.value))
    return words.replace("{scale}", wording.number(given.scale))


def chart(what: Chart) -> str:
    """The heading above it."""
    return {
        Chart.INCOME: tr("Income by month"),
        Chart.TOP: tr("Income by customer"),
        Chart.RETENTION: tr("Who came back, by quarter"),
        Chart.PIPELINE: tr("Open deals by stage"),
        Chart.STAGE_DAYS: tr("How long deals stay in a stage"),
        Chart.LOST: tr("Why deals were lost"),
        Chart.LEFT: tr("Why customers left"),
        Chart.INTRODUCED: tr("Who introduced whom"),
    }[what]


def chart_formula(what: Chart, *, by_contact: bool = False) -> str:
    if what is Chart.RETENTION and by_contact:
        return tr(
            "For each quarter: of the customers you were in touch with in the year that ended a "
            "year before its end, how many you were in touch with in the year that ended with it."
        )
    return {
        Chart.INCOME: tr(
            "Sales by the month of their day, without those returned and less credit notes; each "
            "currency by itself. The last month is not over."
        ),
        Chart.TOP: tr(
            "Sales of the last twelve months, without those returned and less credit notes; each "
            "currency by itself. The ten highest."
        ),
        Chart.RETENTION: tr(
            "For each quarter: of the customers who bought in the year that ended a year before "
            "its end, how many bought in the year that ended with it. Quarters that are over."
        ),
        Chart.PIPELINE: tr("Deals that are neither won nor lost, by the stage they stand in now."),
        Chart.STAGE_DAYS: tr(
            "Whole days between entering and leaving a stage: the median, of all deals that left "
            "it in the last twelve months."
        ),
        Chart.LOST: tr("Deals lost in the last twelve months, by the reason that was written."),
        Chart.LEFT: tr(
            "Of the last twelve months, by the reason that was written: customers of whom you said "
            "that they left, unless they bought or agreed anew, and those whose last agreement was "
            "ended. These only when no other runs, no deal is open, and for 60 days nothing was "
            "bought or talked about; who did so later than 60 days after the end has stayed."
        ),
        Chart.INTRODUCED: tr(
            "At the top who introduced somebody, with what all who came through them have paid; "
            "below each of these, with what they paid themselves. Without what was returned."
        ),
    }[what]


def said_by(comment: Comment, whose: str, today: date) -> str:
    """Below the words of a comment: who said it, when, and with which score."""
    parts = [whose, dates.day(comment.day, today)]
    if comment.score is not None:
        parts.append(score(comment.score))
    return " · ".join(parts)
