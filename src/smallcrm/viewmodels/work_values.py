"""The words for what stands in the tables of work and money: codes, amounts, lengths of time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.agreements import RateState, RateUnit, Renewal
from smallcrm.domain.deals import DealState
from smallcrm.domain.history import WorkField
from smallcrm.domain.letters import Channel, Purpose
from smallcrm.domain.records import CadenceDraft, CadenceUnit
from smallcrm.domain.rules import Answer, Effect, Happening, Outcome
from smallcrm.domain.severity import Severity
from smallcrm.domain.verdicts import About
from smallcrm.viewmodels import amount_words, contact_window_wording, dates, wording
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("WorkValues", text)


def code(table: str, column: str, value: str) -> str:
    """A code of the file in words; any other text as it is."""
    if table == "contact_window" and column in ("begins", "ends"):
        return _clock(value)
    return _codes().get((table, column), {}).get(value, value)


def count(which: WorkField, value: int) -> str:
    """ "2.5", "60 %", "14 days"."""
    if which.column == "quantity":
        return amount_words.quantity(value)
    if which.column == "chance":
        return tr("{n} %").replace("{n}", wording.number(value))
    if which.column in ("days", "rot_days"):
        return plural("%n day", "%n days", value)
    if which.column == "weekday" and 0 <= value <= 6:
        return contact_window_wording.weekday(value)
    return wording.number(value)


def _clock(value: str) -> str:
    """As the locale writes it; what a strange hand wrote, as it is."""
    try:
        return dates.clock(time.fromisoformat(value))
    except ValueError:
        return value


def period(which: WorkField, value: CadenceDraft) -> str:
    """How often something is paid: "Every month"; how long something is: "2 months"."""
    if which.column == "every":
        return wording.cadence(value)
    one, many = {
        CadenceUnit.DAY: ("%n day", "%n days"),
        CadenceUnit.WEEK: ("%n week", "%n weeks"),
        CadenceUnit.MONTH: ("%n month", "%n months"),
        CadenceUnit.YEAR: ("%n year", "%n years"),
    }[value.unit]
    return plural(one, many, value.every)


def _codes() -> Mapping[tuple[str, str], Mapping[str, str]]:
    purposes: Mapping[str, str] = {
        Purpose.NOTE: tr("a word to them"),
        Purpose.OFFER: tr("an offer"),
        Purpose.SURVEY: tr("a survey"),
    }
    return {
        ("agreement", "renewal"): {
            Renewal.ITSELF: tr("renewed by itself"),
            Renewal.ENDS: tr("it ends"),
        },
        ("rate", "state"): {RateState.QUOTED: tr("quoted"), RateState.AGREED: tr("agreed")},
        ("rate", "unit"): {
            RateUnit.HOUR: tr("an hour"),
            RateUnit.DAY: tr("a day"),
            RateUnit.WEEK: tr("a week"),
            RateUnit.MONTH: tr("a month"),
            RateUnit.YEAR: tr("a year"),
            RateUnit.PIECE: tr("a piece"),
            RateUnit.ONCE: tr("all of it"),
        },
        ("deal", "state"): {
            DealState.OPEN: tr("open"),
            DealState.WON: tr("won"),
            DealState.LOST: tr("lost"),
        },
        ("complaint", "severity"): {
            Severity.MINOR: tr("minor"),
            Severity.SERIOUS: tr("serious"),
            Severity.GRAVE: tr("grave"),
        },
        ("rule", "happening"): {
            Happening.SALE: tr("after a sale"),
            Happening.QUOTE: tr("after a quote without an answer"),
            Happening.WON: tr("after a deal was won"),
            Happening.YEARLY: tr("every year"),
        },
        ("rule", "effect"): {
            Effect.FOLLOW_UP: tr("a follow-up"),
            Effect.LETTER: tr("a draft of a message"),
            Effect.CHECKLIST: tr("a checklist"),
        },
        ("firing", "answer"): {Answer.TAKEN: tr("taken"), Answer.SKIPPED: tr("skipped")},
        ("letter", "purpose"): purposes,
        ("template", "purpose"): purposes,
        ("batch", "purpose"): purposes,
        ("letter", "channel"): {
            Channel.MAIL: tr("by the mail program"),
            Channel.FILE: tr("as a file"),
            Channel.COPIED: tr("copied"),
            Channel.PRINTED: tr("printed"),
        },
        ("verdict", "about"): {
            About.RISK: tr("at risk"),
            About.AGAIN: tr("likely to buy again"),
            About.REACH_OUT: tr("to reach out to"),
            About.LEFT: tr("left"),
        },
        ("letter", "outcome"): {Outcome.SENT: tr("sent"), Outcome.DROPPED: tr("dropped")},
    }
