"""Words for agreements: their terms, prices and days, and what reminds of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain.actions import Action
from smallcrm.domain.agreements import (
    AgreementDraft,
    AgreementRow,
    Length,
    RateMemory,
    RateState,
    RateUnit,
    ReasonCount,
    Renewal,
)
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit
from smallcrm.domain.terms import Deadline, Turn
from smallcrm.viewmodels import amount_words, dates


def tr(text: str) -> str:
    return QCoreApplication.translate("Agreements", text)


def deeds() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_AGREEMENT: (tr("Agreement added: {x}."), tr("the agreement: {x}")),
        Action.EDIT_AGREEMENT: (tr("Agreement changed: {x}."), tr("the change to: {x}")),
        Action.END_AGREEMENT: (tr("Agreement ended: {x}."), tr("the end of: {x}")),
        Action.RESUME_AGREEMENT: (tr("It goes on: {x}."), tr("going on with: {x}")),
        Action.REMOVE_AGREEMENT: (tr("Agreement removed: {x}."), tr("removing: {x}")),
        Action.REMIND_OF_AGREEMENTS: (
            tr("New reminders of agreements: {x}."),
            tr("new reminders of agreements: {x}"),
        ),
        Action.IMPORT_AGREEMENTS: (
            tr("Agreements brought in: {x}."),
            tr("bringing in agreements: {x}"),
        ),
        Action.ADD_RATE: (tr("Price added: {x}."), tr("the price: {x}")),
        Action.EDIT_RATE: (tr("Price changed: {x}."), tr("the change of the price: {x}")),
        Action.REMOVE_RATE: (tr("Price removed: {x}."), tr("removing the price: {x}")),
    }


def reminder(deadline: Deadline, what: str) -> str:
    """The text of a follow-up: "Hosting: last day to give notice is 31 Oct 2026"."""
    pattern = {
        Turn.NOTICE: tr("{what}: last day to give notice is {day}"),
        Turn.RENEWS: tr("{what}: renewed by itself on {day}"),
        Turn.ENDS: tr("{what}: ends on {day}"),
    }[deadline.turn]
    return pattern.replace("{day}", full_day(deadline.on)).replace("{what}", what)


def full_day(value: date) -> str:
    """ "31 Oct 2026"."""
    return dates.yearly(value.month, value.day, value.year)


def length(value: Length) -> str:
    """ "3 months"."""
    match value.unit:
        case CadenceUnit.DAY:
            return dates.plural("%n day", "%n days", value.count)
        case CadenceUnit.WEEK:
            return dates.plural("%n week", "%n weeks", value.count)
        case CadenceUnit.MONTH:
            return dates.plural("%n month", "%n months", value.count)
        case CadenceUnit.YEAR:  # pragma: no branch
            return dates.plural("%n year", "%n years", value.count)


def price(draft: AgreementDraft) -> str:
    """ "EUR 50 a month", "EUR 300 every 3 months", "EUR 900 once"; "" without a price."""
    if draft.price is None:
        return ""
    amount = amount_words.amount(draft.price)
    if draft.interval is None:
        return tr("{amount} once").replace("{amount}", amount)
    if draft.interval.count == 1:
        return per(draft.price, RateUnit(draft.interval.unit.value))
    text = tr("{amount} every {length}").replace("{length}", length(draft.interval))
    return text.replace("{amount}", amount)


def per(amount: Amount, unit: RateUnit) -> str:
    """ "EUR 90 an hour"."""
    pattern = {
        RateUnit.HOUR: tr("{amount} an hour"),
        RateUnit.DAY: tr("{amount} a day"),
        RateUnit.WEEK: tr("{amount} a week"),
        RateUnit.MONTH: tr("{amount} a month"),
        RateUnit.YEAR: tr("{amount} a year"),
        RateUnit.PIECE: tr("{amount} a piece"),
        RateUnit.ONCE: tr("{amount} once"),
    }[unit]
    return pattern.replace("{amount}", amount_words.amount(amount))


def units() -> dict[RateUnit, str]:
    """What a price is for, as it is chosen."""
    return {
        RateUnit.HOUR: tr("an hour"),
        RateUnit.DAY: tr("a day"),
        RateUnit.WEEK: tr("a week"),
        RateUnit.MONTH: tr("a month"),
        RateUnit.YEAR: tr("a year"),
        RateUnit.PIECE: tr("a piece"),
        RateUnit.ONCE: tr("once"),
    }


def days(row: AgreementRow, today: date) -> str:
    """What comes next: "notice until Mon 30 Nov · renewed Fri 1 Jan 2027"."""
    if row.ended_on is not None:
        pattern = tr("ended {day}") if row.ended_on < today else tr("ends {day}")
        return pattern.replace("{day}", dates.day(row.ended_on, today))
    if row.term_ends_on is None:
        if row.value.notice is None:
            return tr("runs until it is ended")
        text = tr("runs until it is ended, {length} notice")
        return text.replace("{length}", length(row.value.notice))
    if row.value.renewal is Renewal.ENDS:
        pattern = tr("ended {day}") if row.term_ends_on < today else tr("ends {day}")
        return pattern.replace("{day}", dates.day(row.term_ends_on, today))
    parts = []
    if row.notice_on is not None:
        parts.append(tr("notice until {day}").replace("{day}", dates.day(row.notice_on, today)))
    if row.renews_on is not None:
        parts.append(tr("renewed {day}").replace("{day}", dates.day(row.renews_on, today)))
    return " · ".join(parts)


def left(day: date, today: date) -> str:
    """ "today", "5 days left"."""
    ahead = (day - today).days
    return dates.plural("%n day left", "%n days left", ahead) if ahead > 0 else dates.tr("today")


def starts(day: date, today: date) -> str:
    """ "since 1 Jan", "from 1 Dec on"."""
    pattern = tr("since {day}") if day <= today else tr("from {day} on")
    return pattern.replace("{day}", dates.day(day, today, weekday=False))


def intervals() -> dict[str, str]:
    """How often a price is paid, as it is chosen."""
    return {
        "once": tr("once"),
        "week": tr("a week"),
        "month": tr("a month"),
        "quarter": tr("a quarter"),
        "year": tr("a year"),
    }


def renewals() -> dict[Renewal, str]:
    """What happens at the end of a term, as it is chosen."""
    return {
        Renewal.ITSELF: tr("renewed by itself"),
        Renewal.ENDS: tr("it ends"),
    }


def states() -> dict[RateState, str]:
    return {RateState.QUOTED: tr("quoted"), RateState.AGREED: tr("agreed on")}


def usual(price: Amount, unit: RateUnit, among: int) -> str:
    """ "usual EUR 90 an hour, of 4 customers"."""
    text = dates.plural("usual {price}, of %n customer", "usual {price}, of %n customers", among)
    return text.replace("{price}", per(price, unit))


def endless() -> str:
    """The heading over agreements without a day."""
    return tr("Until they are ended")


def over(reasons: Sequence[ReasonCount]) -> str:
    """The heading over what is over: "Over. Why they were ended: too dear 3, moved 1"."""
    known = [one for one in reasons if one.reason]
    if not known:
        return tr("Over")
    counted = ", ".join(f"{one.reason} {QLocale().toString(one.count)}" for one in known[:5])
    return tr("Over. Why they were ended: {reasons}").replace("{reasons}", counted)


def memory(found: RateMemory, today: date) -> list[str]:
    """The lines below a service: since when, what was quoted, what is usual."""
    lines = []
    if found.agreed is not None:
        text = tr("{price} since {day}").replace(
            "{day}", dates.day(found.agreed.since_on, today, weekday=False)
        )
        lines.append(text.replace("{price}", per(found.agreed.price, found.unit)))
    if found.quoted is not None:
        pattern = tr("quoted {price} on {day}")
        text = pattern.replace("{day}", dates.day(found.quoted.since_on, today, weekday=False))
        lines.append(text.replace("{price}", per(found.quoted.price, found.unit)))
    if found.median is not None and found.among > 1:
        lines.append(usual(Amount(found.median, found.currency), found.unit, found.among))
    return lines


def why_invalid() -> dict[str, str]:
    """Why an agreement or a price cannot be kept as typed."""
    return {
        "not_a_length": tr("This is no length of time. Try “3 months” or “14 days”."),
        "ends_before_start": tr("It cannot end before it starts."),
        "price_below_zero": tr("A price is not below zero."),
        "no_person": tr("It does not say whose it is."),
        "unknown_customer": tr("Nobody is known by this name or address."),
        "many_of_name": tr("Several are called so."),
        "no_price": tr("What is paid each time? Type the price, or choose “once”."),
    }
