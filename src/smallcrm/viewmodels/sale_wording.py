"""The words of sales and items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.money import Amount
from smallcrm.domain.sales import ONE, ItemRow, PairRow, ReorderRow, SaleRow, Summary, YearSum
from smallcrm.viewmodels import amount_words, dates

YEARS = 3
"""So many years are told of by themselves."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SaleWording", text)


def what(name: str, quantity: int) -> str:
    """ "3 × Poster", "Poster"; "3 ×" of what nobody named, "" for one of it."""
    if quantity == ONE:
        return name
    many = tr("{n} × {what}").replace("{n}", amount_words.quantity(quantity))
    return many.replace("{what}", name).strip()


def summary(found: Summary, today: date) -> list[tuple[str, str]]:
    """What was bought, line by line: years with their sums, the usual, the last, how often."""
    all_years = years(found.years)
    lines = all_years[:YEARS]
    if len(all_years) > 1:
        lines.append((tr("In all"), amount_words.sums(found.sums)))
    if found.usual:
        times = dates.plural("%n time", "%n times", found.usual_count)
        lines.append((tr("Usually"), f"{found.usual}, {times}"))
    if found.last is not None:
        day = dates.day(found.last.sold_on, today, weekday=False)
        lines.append((tr("Last"), f"{day}, {found.last.what}" if found.last.what else day))
    if found.gap is not None and found.next_on is not None:
        every = dates.plural("every %n day", "every %n days", found.gap)
        next_on = dates.day(found.next_on, today, weekday=False)
        words = tr("{every}, next about {day}").replace("{every}", every)
        lines.append((tr("Buys"), words.replace("{day}", next_on)))
    return lines


def years(found: Sequence[YearSum]) -> list[tuple[str, str]]:
    """Each year with its sums, currencies beside each other."""
    by_year: dict[int, dict[str, int]] = {}
    for one in found:
        by_year.setdefault(one.year, {})[one.amount.currency] = one.amount.minor
    return [(str(year), amount_words.sums(sums)) for year, sums in by_year.items()]


def row(sale: SaleRow, today: date) -> tuple[str, str]:
    """ "3 × Poster" and "12 Nov · EUR 120 · returned"."""
    name = what(sale.what, sale.quantity) or tr("Payment")
    parts = [dates.day(sale.sold_on, today, weekday=False), amount_words.amount(sale.amount)]
    if sale.returned_on is not None:
        parts.append(tr("returned"))
    return name, " · ".join(parts)


def entry(sale: SaleRow, today: date) -> tuple[str, str]:
    """As it stands on the timeline: its head, and its words."""
    head = f"{tr('Sale')} · {dates.day(sale.sold_on, today, weekday=False)}"
    name, amount = what(sale.what, sale.quantity), amount_words.amount(sale.amount)
    lines = [f"{name}, {amount}" if name else amount]
    if sale.number:
        lines.append(tr("Invoice {number}").replace("{number}", sale.number))
    if sale.note:
        lines.append(sale.note)
    if sale.returned_on is not None:
        day = dates.day(sale.returned_on, today, weekday=False)
        text = tr("Returned {day}: {why}") if sale.return_reason else tr("Returned {day}")
        lines.append(text.replace("{day}", day).replace("{why}", sale.return_reason))
    return head, "\n".join(lines)


def usual(price: Amount | None) -> str:
    """What stands in the empty field of an amount."""
    if price is None:
        return tr("950 EUR")
    return tr("usually {amount}").replace("{amount}", amount_words.amount(price))


def reorder(found: ReorderRow, today: date) -> tuple[str, str]:
    """Why somebody is to be reached out to, and since when: "usually every 31 days; last on 20
    Oct", "5 days ago"."""
    every = dates.plural("usually every %n day", "usually every %n days", found.gap)
    text = tr("{every}; last on {day}").replace("{every}", every)
    text = text.replace("{day}", dates.day(found.last_on, today, weekday=False))
    due = tr("since {day}").replace("{day}", dates.day(found.due_on, today, weekday=False))
    return text, due


def pair(found: PairRow) -> tuple[str, str]:
    """ "Poster A2, not Frame", and why it is worth a word: "9 people; 12 bought both"."""
    head = tr("{item}, not {other}").replace("{item}", found.item).replace("{other}", found.other)
    parts = [dates.plural("%n person", "%n people", found.only)]
    if found.both:
        parts.append(dates.plural("%n bought both", "%n bought both", found.both))
    if found.is_set:
        parts.append(tr("set by you"))
    return head, " · ".join(parts)


def item(found: ItemRow, today: date) -> str:
    """ "EUR 40 · 12 sales to 9 people · last 8 Nov"."""
    parts: list[str] = []
    if found.price is not None:
        price = amount_words.amount(found.price)
        text = tr("{price}, set by you") if found.is_set else tr("usually {price}")
        parts.append(text.replace("{price}", price))
    if found.count:
        sales = dates.plural("%n sale", "%n sales", found.count)
        people = dates.plural("to %n person", "to %n people", found.buyers)
        parts.append(f"{sales} {people}")
    if found.last_on is not None:
        last = dates.day(found.last_on, today, weekday=False)
        parts.append(tr("last {day}").replace("{day}", last))
    return " · ".join(parts)
