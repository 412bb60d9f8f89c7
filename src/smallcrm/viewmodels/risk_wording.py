"""The words of who is at risk: each point a sentence; and of how often that was right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.viewmodels import amount_words, dates, veil, wording

if TYPE_CHECKING:  # these are not read at the start
    from smallcrm.domain.at_risk import Overruled, RiskPage
    from smallcrm.domain.reaching import ReachRow
    from smallcrm.domain.replay import Cut, Named, Replay
    from smallcrm.domain.risk import Reason

_SAID = 2
"""So many reasons stand on Today."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Risk", text)


# --- reasons -------------------------------------------------------------------------------------


def reason(found: Reason) -> str:
    """ "silent 61 days; usually 20, give or take 6"."""
    from smallcrm.domain.risk import Cause

    match found.cause:
        case Cause.SILENT:
            return _rhythm(dates.plural("silent %n day", "silent %n days", found.days), found)
        case Cause.NOT_BOUGHT:
            silent = dates.plural(
                "bought nothing for %n day", "bought nothing for %n days", found.days
            )
            return _rhythm(silent, found)
        case Cause.LONGEST:
            return dates.plural(
                "longer than ever: never over %n day before",
                "longer than ever: never over %n days before",
                found.usual,
            )
        case Cause.SLOWER:
            text = dates.plural(
                "slower: lately every %n day, before that every {before}",
                "slower: lately every %n days, before that every {before}",
                found.days,
            )
            return text.replace("{before}", str(found.usual))
        case Cause.FALLING:
            return _falling(found)
        case _:
            return _standing(found)


def score(points: int) -> str:
    return dates.plural("%n point", "%n points", points)


def too_little() -> str:
    return tr("Not enough data: fewer than three gaps between contacts.")


def _rhythm(silent: str, found: Reason) -> str:
    from smallcrm.domain.beats import Kind

    if not found.spread:
        text = {
            Kind.USUAL: tr("{silent}; usually {usual}"),
            Kind.BREAK: tr("{silent}; breaks are usually {usual}"),
            Kind.SEASON: tr("{silent}; at this time of year usually {usual}"),
        }[found.kind]
    else:
        text = {
            Kind.USUAL: tr("{silent}; usually {usual}, give or take {spread}"),
            Kind.BREAK: tr("{silent}; breaks are usually {usual}, give or take {spread}"),
            Kind.SEASON: tr(
                "{silent}; at this time of year usually {usual}, give or take {spread}"
            ),
        }[found.kind]
    text = text.replace("{usual}", str(found.usual)).replace("{spread}", str(found.spread))
    return text.replace("{silent}", silent)


def _falling(found: Reason) -> str:
    assert found.amounts is not None
    now, before = found.amounts
    text = tr("buys for less: lately {now}, before that {before}")
    text = text.replace("{now}", amount_words.amount(now))
    return text.replace("{before}", amount_words.amount(before))


def _standing(found: Reason) -> str:
    from smallcrm.domain.risk import Cause

    if found.cause is Cause.COMPLAINT:
        if found.count == 1:
            return dates.plural(
                "a complaint is open for %n day", "a complaint is open for %n days", found.days
            )
        text = dates.plural(
            "{count} complaints are open, the first for %n day",
            "{count} complaints are open, the first for %n days",
            found.days,
        )
        return text.replace("{count}", str(found.count))
    if found.cause is Cause.MISSED:
        if found.count == 1:
            return dates.plural(
                "a promise of yours is %n day late",
                "a promise of yours is %n days late",
                found.days,
            )
        text = dates.plural(
            "{count} promises of yours are late, the first by %n day",
            "{count} promises of yours are late, the first by %n days",
            found.days,
        )
        return text.replace("{count}", str(found.count))
    if found.cause is Cause.RENEWAL:
        if not found.days:
            return tr("an agreement is renewed today")
        return dates.plural(
            "an agreement is renewed or ends in %n day",
            "an agreement is renewed or ends in %n days",
            found.days,
        )
    text = dates.plural(
        "rated {score} of {scale}, %n day ago", "rated {score} of {scale}, %n days ago", found.days
    )
    return text.replace("{score}", str(found.count)).replace("{scale}", str(found.scale))


# --- the page ------------------------------------------------------------------------------------


def rests_until(row: Overruled, today: date) -> str:
    """For how long what the user said holds."""
    if row.until_on is None:
        return tr("for good")
    day = dates.day(row.until_on, today, weekday=False)
    return tr("until {day}").replace("{day}", day)


def quoted(row: Overruled) -> str:
    """What the user said."""
    return veil.quoted(row.words, row.customer_id)


def invalid(code: str) -> str:
    """What is wrong with what was typed."""
    return tr("Say why, in a word or two.") if code == "empty" else wording.invalid(code)


def counted(page: RiskPage) -> str:
    """ "4 people at risk, of 26 with a rhythm of their own; of 12 there is not enough data." """
    people = dates.plural("%n person at risk", "%n people at risk", page.many)
    text = dates.plural(
        "{people}, of %n with a rhythm of their own",
        "{people}, of %n with a rhythm of their own",
        page.judged,
    )
    unjudged = page.customers - page.judged
    if unjudged:
        rest = dates.plural(
            "of %n there is not enough data", "of %n there is not enough data", unjudged
        )
        text = tr("{text}; {rest}").replace("{text}", text).replace("{rest}", rest)
    return text.replace("{people}", people) + "."


def empty(page: RiskPage) -> str:
    """Why the list is empty."""
    if not page.judged:
        return tr("Not enough data yet: nobody has four contacts or purchases.")
    return tr("Nobody is at risk, as far as the numbers tell.")


def heading() -> str:
    return tr("At risk")


def gone_heading(many: int) -> str:
    return dates.plural("%n seems to have left", "%n seem to have left", many)


def overruled_heading() -> str:
    return tr("You said that it is not so")


# --- Today ---------------------------------------------------------------------------------------


def reach_out() -> str:
    """The heading of those who are named on Today."""
    return tr("Reach out first")


def reaching(found: ReachRow, today: date) -> tuple[str, str, str]:
    """What, since when, and why."""
    from smallcrm.viewmodels import sale_wording

    risks = [] if found.risk is None else [reason(r) for r in found.risk.standing.reasons]
    if found.again is None:
        return tr("may leave"), "", " · ".join(risks[:_SAID])
    why, since = sale_wording.reorder(found.again, today)
    below = " · ".join([why, *risks[:1]])
    return found.again.what or tr("buys again about now"), since, below


# --- the replay ----------------------------------------------------------------------------------


def figures(found: Replay, cut: Cut) -> str:
    """ "Of 14 who left it would have said so of 11, half of them 23 days or more before it was
    certain; 6 false alarms." """
    text = dates.plural(
        "Of %n who left it would have said so of {told}",
        "Of %n who left it would have said so of {told}",
        found.leavers,
    ).replace("{told}", str(cut.told))
    if cut.told:
        lead = dates.plural(
            "half of them %n day or more before it was certain",
            "half of them %n days or more before it was certain",
            cut.lead,
        )
        text = tr("{text}, {lead}").replace("{text}", text).replace("{lead}", lead)
    alarms = dates.plural("%n false alarm", "%n false alarms", cut.false_alarms)
    return tr("{text}; {alarms}.").replace("{text}", text).replace("{alarms}", alarms)


def more_figures(found: Replay, cut: Cut, today: date) -> Sequence[str]:
    """What belongs to the figures: from when to when, who could not be judged, what is open."""
    days = dates.day(date.fromordinal(found.first), today, weekday=False)
    over = dates.plural(
        "Gone through day by day since {day}, without looking ahead: %n customer.",
        "Gone through day by day since {day}, without looking ahead: %n customers.",
        found.customers,
    ).replace("{day}", days)
    said = [over]
    if found.unjudged:
        said.append(
            dates.plural(
                "%n of those who left had too little history to say anything.",
                "%n of those who left had too little history to say anything.",
                found.unjudged,
            )
        )
    if cut.open_ones:
        said.append(
            dates.plural(
                "%n is named now: nobody knows yet.",
                "%n are named now: nobody knows yet.",
                cut.open_ones,
            )
        )
    return said


def short(found: Replay) -> str:
    """Why nothing should be concluded from it; "" where it can be."""
    from smallcrm.domain.replay import LEAST_LEAVERS, Short

    if found.short is Short.HISTORY:
        return tr("The history is too short to judge: it takes twelve months.")
    if found.short is Short.LEAVERS:
        text = dates.plural(
            "Too few have left to judge: %n, and it takes {least}.",
            "Too few have left to judge: %n, and it takes {least}.",
            found.leavers,
        )
        return text.replace("{least}", str(LEAST_LEAVERS))
    return ""


def definition() -> str:
    """Who counts as one who left."""
    return tr(
        "Left are those of whom you said so, whose last agreement ended with nothing after it, or "
        "who have been silent until today for more than 180 days, four of their usual gaps and two "
        "of their usual breaks. A false alarm was over before that: they came back, or what was "
        "wrong was settled."
    )


def outcome(row: Named, today: date) -> str:
    """What came of somebody: a line of the table of who."""
    from smallcrm.domain.replay import Outcome

    since = "" if row.since is None else _day(row.since, today)
    until = "" if row.until is None else _day(row.until, today)
    match row.outcome:
        case Outcome.TOLD:
            text = dates.plural(
                "left after {until}; named on {since}, %n day before it was certain",
                "left after {until}; named on {since}, %n days before it was certain",
                row.lead,
            )
        case Outcome.MISSED:
            text = tr("left after {until}; not named in time")
        case Outcome.UNJUDGED:
            text = tr("left after {until}; too little history to say anything")
        case Outcome.FALSE:
            text = tr("named from {since} to {until}, and stayed")
        case Outcome.OPEN:
            text = tr("named since {since}: nobody knows yet")
    return text.replace("{since}", since).replace("{until}", until)


def _day(ordinal: int, today: date) -> str:
    return dates.day(date.fromordinal(ordinal), today, weekday=False)
