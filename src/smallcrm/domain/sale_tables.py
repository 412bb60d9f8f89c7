"""A table of invoices or payments: what its columns are, and what comes of its rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from smallcrm.domain.named_people import Unknown, Whose
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.sales import SaleDraft


class SaleColumn(StrEnum):
    """What a column is. Values are part of the file, as remembered mappings."""

    DATE = "date"
    PAID_ON = "paid_on"
    NUMBER = "number"
    CUSTOMER = "customer"
    EMAIL = "email"
    CUSTOMER_NUMBER = "customer_number"
    ITEM = "item"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    GROSS = "gross"
    AMOUNT = "amount"
    NET = "net"
    CURRENCY = "currency"
    NOTE = "note"
    DROP = "drop"


TOTALS = (SaleColumn.GROSS, SaleColumn.AMOUNT, SaleColumn.NET)
"""The first of them that says something is what was paid."""


@dataclass(frozen=True, slots=True)
class SaleMapping:
    """One ``columns`` for each of the table. ``decimal`` is the mark of its numbers, "" when they
    do not tell; ``doubt`` a day that may be either of two, or ""."""

    columns: tuple[SaleColumn, ...]
    day_first: bool = True
    decimal: str = ""
    doubt: str = ""

    @property
    def fits(self) -> bool:
        """Whether sales can be read by it: who, when and how much."""
        have = set(self.columns)
        who = {SaleColumn.CUSTOMER, SaleColumn.EMAIL, SaleColumn.CUSTOMER_NUMBER}
        when = {SaleColumn.DATE, SaleColumn.PAID_ON}
        much = {*TOTALS, SaleColumn.UNIT_PRICE}
        return all(have & some for some in (who, when, much))


@dataclass(frozen=True, slots=True)
class SaleLine:
    """A row that was read; ``line`` is its line in the file."""

    line: int
    whose: Whose
    draft: SaleDraft


@dataclass(frozen=True, slots=True)
class SaleTable:
    """``error`` is "no_sales" for a table that is none of sales, or as in ``ParsedFile``."""

    path: str
    lines: tuple[SaleLine, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class SaleReport:
    """What an import does, or did. ``here`` were brought in before; ``left_out`` rows are of
    ``unknown`` customers who are not ``made``; ``problems`` name all that is left out."""

    new: int = 0
    here: int = 0
    left_out: int = 0
    customers: int = 0
    made: int = 0
    items: int = 0
    sums: dict[str, int] = field(default_factory=dict)
    unknown: tuple[Unknown, ...] = ()
    problems: tuple[CardProblem, ...] = ()
