"""Agreements out of the rows of a table, and into those of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from smallcrm.domain import amounts, terms
from smallcrm.domain.agreement_tables import AgreementColumn as C
from smallcrm.domain.agreement_tables import AgreementLine, AgreementMapping, AgreementTable
from smallcrm.domain.agreements import AgreementDraft, AgreementRow, Length, Renewal
from smallcrm.domain.columns import Table
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import fold, one_line
from smallcrm.formats import csv_table, table_dates
from smallcrm.formats.agreement_words import (
    ENDS,
    HEADINGS,
    MEANINGS,
    NO,
    ONCE,
    QUARTERS,
    RENEWED,
    UNITS,
    YES,
)
from smallcrm.formats.header_words import key
from smallcrm.formats.other_columns import OtherColumns

_LENGTH = re.compile(r"(?:(\d{1,4})\s*)?([^\W\d_]+)")
_EXCERPT = 80
_DAYS = (C.STARTS, C.SIGNED, C.ENDS, C.ENDED)


def guess(table: Table) -> AgreementMapping:
    """What the columns are, by their header words; each meaning once, the first column's."""
    found: list[C] = []
    for header in table.header:
        meaning = MEANINGS.get(key(header), C.DROP)
        found.append(C.DROP if meaning in found else meaning)
    return settled(table, AgreementMapping(tuple(found)))


def settled(table: Table, mapping: AgreementMapping) -> AgreementMapping:
    """With the order of days as the cells tell."""
    places = [n for n, meaning in enumerate(mapping.columns) if meaning in _DAYS]
    first, second, either = table_dates.doubt([row[n] for row in table.rows for n in places])
    doubt = either.example if either is not None and first == second else ""
    return replace(mapping, day_first=first >= second, doubt=doubt)


def read(
    table: Table, mapping: AgreementMapping, currency: str, decimal: str = ""
) -> AgreementTable:
    """The agreements of a table; ``currency`` and the mark ``decimal`` are meant where a cell
    leaves it open. Rows that cannot be kept are among the problems, each with why.

    ``error``: "no_agreements" where no columns say what was agreed, since when and with whom.
    """
    if table.error or not mapping.fits:
        return AgreementTable(table.path, error=table.error or "no_agreements")
    at: dict[C, int] = {
        meaning: n for n, meaning in enumerate(mapping.columns) if meaning is not C.DROP
    }
    others = OtherColumns(table.header, set(at.values()))
    reader = _Reader(at, others, mapping.day_first, currency, decimal)
    lines, problems = [], list(table.problems)
    for number, row in zip(table.lines, table.rows, strict=True):
        try:
            lines.append(reader.line(number, row))
        except InvalidValue as problem:
            excerpt = " · ".join(cell.strip() for cell in row if cell.strip())[:_EXCERPT]
            problems.append(CardProblem(0, number, problem.code, excerpt, rejected=True))
    return AgreementTable(table.path, tuple(lines), tuple(problems))


def rows(found: Sequence[tuple[AgreementRow, str]]) -> Iterator[list[str]]:
    """Our own table: the headings, then a row for each agreement with its customer's UID."""
    yield list(HEADINGS)
    for row, uid in found:
        draft = row.value
        yield [
            row.customer_name,
            draft.what,
            "" if draft.price is None else draft.price.plain(),
            "" if draft.price is None else draft.price.currency,
            "once" if draft.price and draft.interval is None else _written(draft.interval),
            draft.starts_on.isoformat(),
            _written(draft.term),
            _written(draft.notice),
            RENEWED if draft.renewal is Renewal.ITSELF else ENDS,
            _written(draft.renewed),
            "" if row.ended_on is None else row.ended_on.isoformat(),
            row.end_reason,
            draft.note,
            uid,
        ]


class _Reader:
    """Rows of one table."""

    def __init__(
        self,
        at: dict[C, int],
        others: OtherColumns,
        day_first: bool,
        currency: str,
        decimal: str,
    ) -> None:
        """``others`` mean nothing here; the note keeps them."""
        self._at, self._others, self._day_first = at, others, day_first
        self._currency, self._decimal = currency, decimal

    def line(self, number: int, row: Sequence[str]) -> AgreementLine:
        """Raises InvalidValue: "no_person", "not_a_date", "not_a_length", "ends_before_start", or
        as ``amounts.read``."""

        def cell(column: C) -> str:
            place = self._at.get(column)
            return "" if place is None else csv_table.unguarded(row[place].strip())

        uid, email, name = (one_line(cell(c)) for c in (C.UID, C.EMAIL, C.CUSTOMER))
        if not (uid or email or name):
            raise InvalidValue("no_person")
        starts = self._day(cell(C.STARTS) or cell(C.SIGNED))
        if starts is None:
            raise InvalidValue("not_a_date")
        price, ends = self._price(cell(C.PRICE), cell(C.CURRENCY)), self._day(cell(C.ENDS))
        term = length(cell(C.TERM))
        draft = AgreementDraft(
            cell(C.WHAT),
            starts,
            price,
            length(cell(C.INTERVAL)) if price is not None else None,
            term or (_between(starts, ends) if ends is not None else None),
            length(cell(C.NOTICE)),
            _renewal(cell(C.RENEWAL), ends is not None and term is None),
            length(cell(C.RENEWED)),
            self._others.below(cell(C.NOTE), row),
        )
        ended = self._day(cell(C.ENDED))
        return AgreementLine(number, uid, email, name, draft, ended, one_line(cell(C.REASON)))

    def _day(self, text: str) -> date | None:
        if not text:
            return None
        text = re.sub(r"[T ]\d{1,2}:\d\d(?::\d\d)?.*\Z", "", text)
        found = table_dates.read(text, day_first=self._day_first)
        if found is None or found.on is None:
            raise InvalidValue("not_a_date")
        return found.on

    def _price(self, text: str, named: str) -> Amount | None:
        if not text:
            return None
        currency = amounts.currency_of(named, self._currency) if named else self._currency
        return amounts.read(text, currency, self._decimal)


def length(text: str) -> Length | None:
    """ "1 year", "3 Monate", "monthly", "quarter"; None for nothing, and for "once".

    Raises:
        InvalidValue: "not_a_length".
    """
    folded = fold(one_line(text))
    if not folded or folded in ONCE:
        return None
    match = _LENGTH.fullmatch(folded)
    if match is None:
        raise InvalidValue("not_a_length")
    count, word = int(match[1] or 1), match[2]
    if word in QUARTERS:
        return Length(3 * count, CadenceUnit.MONTH)
    if word not in UNITS:
        raise InvalidValue("not_a_length")
    return Length(count, UNITS[word])


def _renewal(text: str, has_end: bool) -> Renewal:
    """As it says; where it says nothing, what has a last day ends on it."""
    folded = fold(one_line(text))
    if folded == RENEWED or folded in YES:
        return Renewal.ITSELF
    if folded == ENDS or folded in NO:
        return Renewal.ENDS
    return Renewal.ENDS if has_end else Renewal.ITSELF


def _between(first: date, last: date) -> Length:
    """The term that has these ends: of years, months, or else days.

    Raises:
        InvalidValue: "ends_before_start".
    """
    if last < first:
        raise InvalidValue("ends_before_start")
    months = (last.year - first.year) * 12 + last.month - first.month
    for count in (months, months + 1):
        found = Length(count, CadenceUnit.MONTH)
        if count and terms.last_day(first, found) == last:
            return Length(count // 12, CadenceUnit.YEAR) if count % 12 == 0 else found
    return Length((last - first).days + 1, CadenceUnit.DAY)


def _written(value: Length | None) -> str:
    if value is None:
        return ""
    return f"{value.count} {value.unit.value}{'s' if value.count != 1 else ''}"
