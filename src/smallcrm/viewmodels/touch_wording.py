"""The words for silences, rhythms and yearly days that are near."""

from __future__ import annotations

from datetime import date

from smallcrm.domain.cadence import Rhythm, Silence
from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import CadenceDraft, OccasionKind
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.wording import tr

LONGEST = 120
"""So many characters of the last words are shown."""


def silence(found: Silence) -> str:
    """ "4 months (usually 6 weeks)", "2 months (every 6 weeks, #design)"."""
    long = dates.span(found.days) if found.has_contact else tr("no contact yet")
    if found.rhythm is None:
        against = tr("usually {span}").replace("{span}", dates.span(found.usual_days))
    else:
        against = rhythm(found.rhythm)
    return tr("{long} ({against})").replace("{long}", long).replace("{against}", against)


def rhythm(found: Rhythm) -> str:
    """ "every 6 weeks", "every 6 weeks, #design"."""
    words = every(found.every)
    return f"{words}, #{found.tag}" if found.tag else words


def every(draft: CadenceDraft) -> str:
    """A rhythm inside a sentence: "every 6 weeks"."""
    words = wording.cadence(draft)
    return words[:1].lower() + words[1:]


def notice(row: TouchRow) -> str:
    """For a notice: "May Wong: 4 months, usually every 6 weeks", "Will Park: 2 months"."""
    long = dates.span(row.silence.days) if row.silence.has_contact else tr("no contact yet")
    text = f"{row.name}: {long}"
    if row.silence.rhythm is not None:
        return text
    usual = tr("usually every {span}").replace("{span}", dates.span(row.silence.usual_days))
    return f"{text}, {usual}"


def last_words(row: TouchRow, today: date) -> str:
    """'Call, 24 Jul: “Waiting for the lease”'; "" without a contact."""
    if row.last_kind is None or row.last_on is None:
        return ""
    day = dates.day(row.last_on, today, weekday=False)
    words = " ".join(row.last_words.split())
    if len(words) > LONGEST:
        words = words[: LONGEST - 1].rstrip() + "…"
    text = tr("{kind}, {day}").replace("{kind}", wording.interaction_kind(row.last_kind))
    text = text.replace("{day}", day)
    return wording.quoted(text, words) if words else text


def occasion(row: OccasionRow) -> str:
    """ "Birthday, turns 40", "Anniversary, 10 years", "Shop opened"."""
    name = wording.occasion_name(row.occasion)
    if row.turns is None:
        return name
    if row.occasion.kind is OccasionKind.BIRTHDAY:
        years = tr("turns {n}").replace("{n}", wording.number(row.turns))
    else:
        years = plural("%n year", "%n years", row.turns)
    return f"{name}, {years}"


def occasions_heading(rows: tuple[OccasionRow, ...]) -> str:
    """What stands above them: birthdays, or other days too."""
    only = all(row.occasion.kind is OccasionKind.BIRTHDAY for row in rows)
    return tr("Birthdays") if only else tr("Yearly days")
