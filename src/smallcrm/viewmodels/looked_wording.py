"""The words that the tables of other programs share, whatever they bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.columns import Table
from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import dates, wording

EXAMPLE = 30
MOST_TOLD = 50
"""So many rows that are left out are told one by one; the file of them has all."""


def tr(text: str) -> str:
    return QCoreApplication.translate("TableFiles", text)


def header(table: Table, place: int) -> str:
    """A column's header with its first value: "Betrag · 1.200,50"."""
    name = " ".join(table.header[place].split())
    first = next((row[place] for row in table.rows if row[place].strip()), "")
    first = " ".join(first.split())
    first = first if len(first) <= EXAMPLE else first[: EXAMPLE - 1].rstrip() + "…"
    return " · ".join(part for part in (name or _unnamed(place), first) if part)


def rest(here: int, left_out: int) -> list[str]:
    """What does not come in; nothing that is none."""
    told = []
    if here:
        told.append(dates.plural("%n here already", "%n here already", here))
    if left_out:
        told.append(dates.plural("%n row left out", "%n rows left out", left_out))
    return told


def problems(found: Sequence[CardProblem], word: Callable[[CardProblem], str]) -> list[str]:
    """The first of those left out, and how many more."""
    told = [word(one) for one in found[:MOST_TOLD]]
    more = len(found) - len(told)
    if more > 0:
        told.append(tr("and {n} more").replace("{n}", wording.number(more)))
    return told


def problem(one: CardProblem, reason: str) -> str:
    """ "Line 12: nobody here is meant (Nobody Known)"."""
    text = reason
    if one.line:
        head = tr("Line {n}: {reason}").replace("{n}", wording.number(one.line))
        text = head.replace("{reason}", reason)
    return f"{text} ({one.excerpt})" if one.excerpt else text


def doubt(example: str) -> str:
    """What to say of days that may be either."""
    return tr("Is {example} written with the day first?").replace("{example}", example)


def rejects(count: int, name: str) -> str:
    """That the rows left out stand in a file."""
    rows = dates.plural("%n row", "%n rows", count)
    return tr("{rows} written to {name}.").replace("{rows}", rows).replace("{name}", name)


def _unnamed(place: int) -> str:
    return tr("Column {n}").replace("{n}", str(place + 1))
