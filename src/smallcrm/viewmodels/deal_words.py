"""Deals in words: cards, columns, sums, days; and what the offered pipelines are called."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, tzinfo

from PySide6.QtCore import QLocale

from smallcrm.domain.deals import Column, DealDetail, DealRow, DealState, Month, Sum
from smallcrm.domain.money import Amount
from smallcrm.domain.pipelines import Preset, StageName
from smallcrm.viewmodels import amount_words, dates, veil, wording
from smallcrm.viewmodels.deal_wording import tr


def preset(which: Preset) -> str:
    """What the pipeline of a trade is called."""
    return {
        Preset.CONSULTANT: tr("Consulting"),
        Preset.CRAFT: tr("Craft"),
        Preset.SHOP: tr("Shop"),
        Preset.COACH: tr("Coaching"),
        Preset.STUDIO: tr("Studio"),
    }[which]


def stage_name(name: StageName) -> str:
    return {
        StageName.FIRST_TALK: tr("First talk"),
        StageName.NEEDS_CLEAR: tr("Needs clear"),
        StageName.PROPOSAL: tr("Proposal"),
        StageName.NEGOTIATION: tr("Negotiation"),
        StageName.REQUEST: tr("Request"),
        StageName.VISIT: tr("Visit"),
        StageName.QUOTE: tr("Quote"),
        StageName.FOLLOWED_UP: tr("Followed up"),
        StageName.INQUIRY: tr("Inquiry"),
        StageName.OFFER: tr("Offer"),
        StageName.SAMPLE: tr("Sample"),
        StageName.ORDER_PROMISED: tr("Order promised"),
        StageName.TRIAL_SESSION: tr("Trial session"),
        StageName.PROGRAM_OFFERED: tr("Program offered"),
        StageName.DECIDING: tr("Deciding"),
        StageName.BRIEFING: tr("Briefing"),
        StageName.PITCH: tr("Pitch"),
        StageName.CONTRACT: tr("Contract"),
    }[name]


def state(which: DealState) -> str:
    return {
        DealState.OPEN: tr("Open"),
        DealState.WON: tr("Won"),
        DealState.LOST: tr("Lost"),
    }[which]


def worth(row: DealRow) -> str:
    """ "EUR 12,000"; "" where nothing is said."""
    return "" if row.amount is None else amount_words.amount(row.amount)


def chance(percent: int) -> str:
    """ "60 %", as the locale writes it."""
    return tr("{n} %").replace("{n}", wording.number(percent))


def in_stage(days: int) -> str:
    """ "12 days in stage"."""
    return dates.plural("%n day in stage", "%n days in stage", days)


def short_days(days: int) -> str:
    """ "12 days", for the corner of a card."""
    return dates.plural("%n day", "%n days", days)


def closes(row: DealRow, today: date) -> str:
    """ "closes 20 Dec", of a card; "was to close 1 Oct"; "" without a day."""
    if row.expected_on is None:
        return ""
    day = dates.day(row.expected_on, today, weekday=False)
    words = tr("was to close {day}") if row.expected_on < today else tr("closes {day}")
    return words.replace("{day}", day)


def next_step(row: DealRow, today: date) -> str:
    """ "Send the quote, Fri 27 Nov"; "" without one."""
    if not row.next_step or row.next_on is None:
        return row.next_step
    words = tr("{step}, {day}").replace("{day}", dates.day(row.next_on, today))
    return words.replace("{step}", row.next_step)


def spoken(row: DealRow, today: date) -> str:
    """A card as it is said: "Web shop, Sarah Chen, EUR 12,000, 60 %, 12 days in stage, rotten"."""
    step = next_step(row, today)
    parts = [
        row.what,
        row.customer_name,
        worth(row),
        chance(row.chance),
        in_stage(row.days),
        tr("rotten") if row.is_rotten else "",
        closes(row, today),
        tr("next: {step}").replace("{step}", step) if step else tr("no next step"),
    ]
    return ", ".join(part for part in parts if part)


def count(number: int) -> str:
    return dates.plural("%n deal", "%n deals", number)


def sums(found: Iterable[Sum]) -> str:
    """ "EUR 12,000 · USD 300": each currency by itself."""
    return amount_words.sums({one.currency: one.minor for one in found})


def weighted(found: Iterable[Sum]) -> str:
    """The same by the chance: "weighted EUR 7,200"."""
    words = amount_words.sums({one.currency: one.weighted for one in found})
    return tr("weighted {sums}").replace("{sums}", words) if words else ""


def column(one: Column) -> str:
    """A stage as it is said: "Quote, 3 deals, EUR 12,000, weighted EUR 7,200"."""
    parts = [one.stage.name, count(len(one.deals)), sums(one.sums), weighted(one.sums)]
    return ", ".join(part for part in parts if part)


def month(one: Month) -> str:
    """ "December 2026"."""
    if one.first is None:
        return tr("No day")
    name = QLocale().standaloneMonthName(one.first.month)
    words = tr("{month} {year}").replace("{year}", str(one.first.year))
    return words.replace("{month}", name)


def moved(what: str, stage: str, place: int, every: int) -> str:
    """After a card went to another column: "Web shop: Quote, 2 of 5"."""
    words = tr("{deal}: {stage}, {n} of {all}").replace("{n}", wording.number(place))
    words = words.replace("{all}", wording.number(every)).replace("{stage}", stage)
    return words.replace("{deal}", what)


def line(row: DealRow) -> str:
    """Beside the timeline, below what it is called: "EUR 12,000 · Quote · 12 days in stage"; of a
    closed one what became of it, and why."""
    if row.state is DealState.OPEN:
        parts = [worth(row), row.stage_name, in_stage(row.days)]
        parts += [tr("rotten")] if row.is_rotten else []
    else:
        parts = [worth(row), state(row.state), row.reason]
    return " · ".join(part for part in parts if part)


def thanks(introducer: str, customer: str) -> str:
    """What is promised to whom a customer was introduced by."""
    words = tr("Thank {introducer} for introducing {customer}")
    return words.replace("{introducer}", introducer).replace("{customer}", customer)


def amount(value: Amount | None) -> str:
    """As it stands in a field: "EUR 1200"."""
    return "" if value is None else f"{value.currency} {amount_words.typed(value)}"


def past(found: DealDetail) -> str:
    """Where it was before: "Request 7 days · Quote 12 days"; of a closed one also its reason."""
    words = [
        tr("{stage}: {days}")
        .replace("{days}", dates.plural("%n day", "%n days", visit.days))
        .replace("{stage}", visit.stage)
        for visit in found.visits
    ]
    row = found.row
    if row.state is not DealState.OPEN:
        reason = tr("{state}: {reason}").replace("{state}", state(row.state))
        words.append(reason.replace("{reason}", row.reason) if row.reason else state(row.state))
    return " · ".join(words)


def reasons(*, is_won: bool) -> tuple[str, ...]:
    """Why a deal may have ended so, to be picked."""
    if is_won:
        return tr("Price"), tr("Recommended"), tr("Knew us already"), tr("Quick answer")
    return tr("Too expensive"), tr("Took another"), tr("No answer"), tr("Not now"), tr("Not needed")


def spoken_line(row: DealRow, today: date) -> str:
    """A deal of the person shown, as it is said."""
    step = next_step(row, today)
    parts = (row.what, *line(row).split(" · "), tr("next: {step}").replace("{step}", step))
    return ", ".join(part for part in (parts if step else parts[:-1]) if part)


def closed(row: DealRow, zone: tzinfo, today: date) -> str:
    """ "Price list · Tom Baker · EUR 800 · Won: Price · 16 Nov"."""
    became = state(row.state)
    if row.reason:
        words = tr("{state}: {reason}").replace("{state}", became)
        became = words.replace("{reason}", veil.quoted(row.reason, row.customer_id))
    at = row.closed_at
    day = "" if at is None else dates.day(at.astimezone(zone).date(), today, weekday=False)
    what = veil.quoted(row.what, row.customer_id)
    parts = (what, veil.seen(row.customer_name), worth(row), became, day)
    return " · ".join(part for part in parts if part)
