"""The words of the weekly review and of the year in review."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.weekly_review import Kind, Part, ReviewRow, Week
from smallcrm.viewmodels import amount_words, dates, veil


def tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)


def title() -> str:
    return tr("Weekly review")


def heading(part: Part, shown: int, every: int) -> str:
    """ "Owed"; of more than are shown "Owed, 12 of 40"."""
    words = {
        Part.STUCK: tr("Stuck"),
        Part.OWED: tr("Owed"),
        Part.SILENT: tr("Gone quiet"),
        Part.WON: tr("Won this week"),
        Part.TO_THANK: tr("To thank"),
        Part.TO_CLEAN: tr("Data to clean"),
    }[part]
    if shown >= every:
        return words
    text = tr("{what}, {n} of {all}").replace("{what}", words)
    return text.replace("{n}", str(shown)).replace("{all}", str(every))


def progress(looked: int, every: int) -> str:
    """ "4 of 12 looked at"."""
    text = dates.plural("{n} of %n looked at", "{n} of %n looked at", every)
    return text.replace("{n}", str(looked))


def finished(week: Week, today: date) -> str:
    """When this week's was; "" while it was not."""
    if week.finished_on is None:
        return ""
    return tr("Finished {day}.").replace("{day}", dates.day(week.finished_on, today))


def empty() -> str:
    return tr("Nothing is stuck, owed or silent. A good week.")


def reading() -> str:
    return tr("Looking…")


def looked_at() -> str:
    return tr("looked at")


def on_today() -> tuple[str, str]:
    """The row of Today, and what it takes."""
    return tr("Weekly review"), tr("Stuck, owed, gone quiet, to thank: about ten minutes.")


def words(row: ReviewRow) -> str:
    """What a row says beside the name."""
    make: Callable[[ReviewRow], str] = {
        Kind.DEAL: _deal,
        Kind.CHECKLIST: _named(tr("{words}, of {more}")),
        Kind.WON: _named(tr("Won: {words}")),
        Kind.SOLD: _sold,
        Kind.INTRODUCED: _named(tr("Thank for introducing {words}?")),
        Kind.PRAISED: _praised,
        Kind.NEW: _named(tr("Welcome as a new customer?")),
        Kind.NO_WAY: _named(tr("No phone, e-mail or address")),
        Kind.BAD_NUMBER: _named(tr("“{words}” is no phone number")),
        Kind.STALE: _named(tr("Archive? Silent for more than a year")),
    }[row.kind]
    return make(row)


def when(row: ReviewRow, today: date) -> str:
    """At the right: how long, how much, which day."""
    if row.kind is Kind.CHECKLIST:
        return dates.days_late(row.days)
    if row.kind is Kind.DEAL:
        return dates.span(row.days)
    if row.amount is not None:
        return amount_words.amount(row.amount)
    return "" if row.on is None else dates.day(row.on, today, weekday=False)


def tone(row: ReviewRow) -> str:
    return "late" if row.kind.part is Part.STUCK else ""


def sign(row: ReviewRow) -> str:
    """The icon before it."""
    return {
        Part.STUCK: "clock",
        Part.OWED: "bell",
        Part.SILENT: "clock",
        Part.WON: "check",
        Part.TO_THANK: "heart",
        Part.TO_CLEAN: "triangle-alert",
    }[row.kind.part]


def below(row: ReviewRow) -> str:
    """What Accept does."""
    return {
        Kind.DEAL: tr("Accept: a next step for today."),
        Kind.INTRODUCED: tr("Accept: a follow-up for today."),
        Kind.PRAISED: tr("Accept: a follow-up for today."),
        Kind.NEW: tr("Accept: a follow-up for today."),
        Kind.STALE: tr("Accept: out of the list of people, and kept."),
    }.get(row.kind, "")


def follow_up(row: ReviewRow) -> str:
    """What the follow-up says that Accept makes."""
    text = {
        Kind.DEAL: tr("Move on: {words}"),
        Kind.INTRODUCED: tr("Thank for introducing {words}"),
        Kind.PRAISED: tr("Thank for the kind words"),
        Kind.NEW: tr("Ask how the first order went"),
    }.get(row.kind, "")
    return text.replace("{words}", row.words)


def _named(pattern: str) -> Callable[[ReviewRow], str]:
    return lambda row: pattern.replace("{words}", row.words).replace("{more}", row.more)


def _deal(row: ReviewRow) -> str:
    text = tr("{words}: in “{stage}”, no next step").replace("{stage}", row.more)
    return text.replace("{words}", row.words)


def _sold(row: ReviewRow) -> str:
    return tr("Bought: {words}").replace("{words}", row.words) if row.words else tr("Bought")


def _praised(row: ReviewRow) -> str:
    """Good feedback, in the customer's own words where there are any."""
    if not row.words:
        return tr("Thank for a very good score?")
    said = veil.quoted(" ".join(row.words.split()), row.customer_id)
    return tr("Thank for “{words}”?").replace("{words}", said)
