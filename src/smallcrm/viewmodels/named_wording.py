"""The words of people who are named in a table and are not here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.named_people import Unknown
from smallcrm.viewmodels import dates, wording


def tr(text: str) -> str:
    return QCoreApplication.translate("NamedPeople", text)


def number_field() -> str:
    """What the field is called that is made for the numbers of customers."""
    return tr("Customer number")


def unknown(one: Unknown, like: str) -> str:
    """ "Nobody Known · zoe@example.org · 2 rows"; ``like`` is whom here it looks like, or ""."""
    whose = one.whose
    parts = [part for part in (whose.name, whose.email, whose.number) if part]
    text = " · ".join([*parts, dates.plural("%n row", "%n rows", one.rows)])
    if one.candidates:
        return tr("{text} · several are called so").replace("{text}", text)
    if like:
        words = tr("{text} · perhaps {name}").replace("{text}", text)
        return words.replace("{name}", like)
    return text


def more(count: int) -> str:
    """That not all who are not here stand in the list."""
    return tr("and {n} more; “All” makes them too").replace("{n}", wording.number(count))


def made(count: int) -> str:
    return dates.plural("%n new customer", "%n new customers", count)
