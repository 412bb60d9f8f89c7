"""Invoices and payments out of the rows of a table: numbers and days in any writing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from smallcrm.domain import amounts, sales
from smallcrm.domain.columns import Table
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import Amount
from smallcrm.domain.named_people import Whose
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.sale_tables import (
    TOTALS,
    SaleColumn,
    SaleLine,
    SaleMapping,
    SaleTable,
)
from smallcrm.domain.sales import SaleDraft
from smallcrm.domain.text import one_line
from smallcrm.formats import csv_table, table_dates
from smallcrm.formats.header_words import key
from smallcrm.formats.sale_words import MEANINGS

_MONEY = frozenset((*TOTALS, SaleColumn.UNIT_PRICE))
_DAYS = frozenset((SaleColumn.DATE, SaleColumn.PAID_ON))
_LOOKED_AT = 2000
_ENDS = re.compile(r"([.,])\d{2}\D*\Z")
_MAILTO = re.compile(r"\Amailto:", re.IGNORECASE)
_EXCERPT = 80
_ONCE = frozenset(SaleColumn) - {SaleColumn.DROP, SaleColumn.NOTE}


def guess(table: Table) -> SaleMapping:
    """What the columns are, by their header words; each meaning once, the first column's."""
    found: list[SaleColumn] = []
    for header in table.header:
        meaning = MEANINGS.get(key(header), SaleColumn.DROP)
        taken = meaning in _ONCE and meaning in found
        found.append(SaleColumn.DROP if taken else meaning)
    return settled(table, SaleMapping(tuple(found)))


def settled(table: Table, mapping: SaleMapping) -> SaleMapping:
    """With the order of days and the mark of numbers as the cells tell."""
    day_first, doubt = True, ""
    days = [n for n, meaning in enumerate(mapping.columns) if meaning in _DAYS]
    if days:
        texts = [row[n] for row in table.rows[:_LOOKED_AT] for n in days]
        first, second, open_days = table_dates.doubt(texts)
        day_first = first >= second
        doubt = open_days.example if open_days is not None and first == second else ""
    marks: Counter[str] = Counter()
    for n, meaning in enumerate(mapping.columns):
        if meaning in _MONEY:
            cells = (row[n] for row in table.rows[:_LOOKED_AT])
            marks.update(match[1] for cell in cells if (match := _ENDS.search(cell.strip())))
    (decimal, _) = marks.most_common(1)[0] if marks else ("", 0)
    return replace(mapping, day_first=day_first, doubt=doubt, decimal=decimal)


def read(table: Table, mapping: SaleMapping, currency: str) -> SaleTable:
    """The sales of a table; ``currency`` is meant where a row names none. Rows that say nothing
    of one, or nothing that can be kept, are among the problems, each with why."""
    if not mapping.fits:
        return SaleTable(table.path, error="no_sales")
    reader = _Reader(table.header, mapping, currency)
    lines: list[SaleLine] = []
    problems = list(table.problems)
    for number, row in zip(table.lines, table.rows, strict=True):
        try:
            lines.append(reader.line(number, row))
        except InvalidValue as problem:
            excerpt = " · ".join(cell.strip() for cell in row if cell.strip())[:_EXCERPT]
            problems.append(CardProblem(0, number, problem.code, rejected=True, excerpt=excerpt))
    return SaleTable(table.path, tuple(lines), tuple(problems))


class _Reader:
    """Rows of one table."""

    def __init__(self, header: Sequence[str], mapping: SaleMapping, currency: str) -> None:
        self._header, self._mapping, self._currency = header, mapping, currency
        self._at = {meaning: n for n, meaning in reversed(list(enumerate(mapping.columns)))}
        self._notes = [n for n, m in enumerate(mapping.columns) if m is SaleColumn.NOTE]
        self._days: dict[str, date | None] = {}
        self._quantities: dict[str, int] = {}

    def line(self, number: int, row: Sequence[str]) -> SaleLine:
        """Raises InvalidValue: "no_person", "not_a_date", or as ``sales.checked`` does."""
        whose = Whose(
            _MAILTO.sub("", self._cell(row, SaleColumn.EMAIL)),
            self._cell(row, SaleColumn.CUSTOMER_NUMBER),
            self._cell(row, SaleColumn.CUSTOMER),
        )
        if not whose.shown:
            raise InvalidValue("no_person")
        quantity = self._quantity(row)
        amount = self._amount(row, abs(quantity))
        if quantity < 0:
            amount = Amount(-abs(amount.minor), amount.currency)
        draft = SaleDraft(
            *(self._day(row), self._cell(row, SaleColumn.ITEM), amount, abs(quantity)),
            *(self._cell(row, SaleColumn.NUMBER), self._note(row)),
        )
        return SaleLine(number, whose, sales.checked(draft))

    def _cell(self, row: Sequence[str], meaning: SaleColumn) -> str:
        place = self._at.get(meaning)
        return "" if place is None else one_line(csv_table.unguarded(row[place].strip()))

    def _day(self, row: Sequence[str]) -> date:
        for meaning in (SaleColumn.DATE, SaleColumn.PAID_ON):
            text = self._cell(row, meaning)
            if text:
                if text not in self._days:
                    found = table_dates.read(text, day_first=self._mapping.day_first)
                    self._days[text] = None if found is None else found.on
                day = self._days[text]
                if day is not None:
                    return day
        raise InvalidValue("not_a_date")

    def _quantity(self, row: Sequence[str]) -> int:
        text = self._cell(row, SaleColumn.QUANTITY)
        if not text:
            return sales.ONE
        if text not in self._quantities:
            self._quantities[text] = amounts.read_quantity(text, self._mapping.decimal)
        return self._quantities[text]

    def _amount(self, row: Sequence[str], quantity: int) -> Amount:
        currency = self._currency
        if named := self._cell(row, SaleColumn.CURRENCY):
            currency = amounts.currency_of(named, currency)
        for meaning in TOTALS:
            if text := self._cell(row, meaning):
                return self._read(text, currency)
        if text := self._cell(row, SaleColumn.UNIT_PRICE):
            return sales.total(self._read(text, currency), quantity)
        raise InvalidValue("no_amount")

    def _read(self, text: str, currency: str) -> Amount:
        return amounts.read(text, currency, self._mapping.decimal)

    def _note(self, row: Sequence[str]) -> str:
        """What is noted, and when it was paid where that is another day than the sale's."""
        lines = [csv_table.unguarded(row[n]).strip() for n in self._notes]
        paid = self._cell(row, SaleColumn.PAID_ON)
        if paid and self._cell(row, SaleColumn.DATE):
            lines.append(f"{self._header[self._at[SaleColumn.PAID_ON]]}: {paid}")
        return "\n".join(line for line in lines if line)


def likely_header(table: Table) -> int | None:
    """Which of the first rows is the header, where the table's own is none of sales; counted from
    the one that was taken for it."""
    rows: Iterable[Sequence[str]] = table.rows[:30]
    for number, row in enumerate(rows, 1):
        columns = tuple(MEANINGS.get(key(cell), SaleColumn.DROP) for cell in row)
        if SaleMapping(columns).fits:
            return number
    return None
