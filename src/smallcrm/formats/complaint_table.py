"""Complaints in a table: ours, of a help desk, or of a spreadsheet.

The words stay the customer's: what columns say that mean nothing here stands below what was done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from smallcrm.domain import amounts
from smallcrm.domain.columns import Table
from smallcrm.domain.complaint_lines import ComplaintLine, ComplaintTable, LeftOut
from smallcrm.domain.complaints import ComplaintDraft
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import Amount
from smallcrm.domain.severity import Severity
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.formats import csv_table, table_dates
from smallcrm.formats.other_columns import OtherColumns

HEADINGS = (
    *("Name", "Opened", "Severity", "Words", "Contacts", "Done", "Goodwill", "Cost", "Currency"),
    *("Closed", "UID"),
)
"""Of the table that we write. Severity and days as in the file: "grave", 2026-11-25."""
_COUNTED = "Contacts"
"""Of these what is counted, and cannot be brought in."""
_COLUMNS = {
    "name": "name, customer, customer name, contact, contact name, person, requester, account name,"
    " kunde, cliente, client, klant",
    "opened": "opened, opened on, date opened, date/time opened, created, created at, created date,"
    " date, since, datum, fecha",
    "severity": "severity, priority, how bad, prioritat, prioridad, priorite, prioriteit",
    "words": "words, complaint, subject, title, description, what, beschwerde, queja, reclamation,"
    " klacht",
    "done": "done, what was done, resolution, solution, outcome",
    "goodwill": "goodwill, compensation, kulanz",
    "cost": "cost, amount, what that cost, kosten, coste, cout",
    "currency": "currency, wahrung, moneda, devise, valuta",
    "closed": "closed, closed on, date closed, closed date, date/time closed, closed at, resolved,"
    " resolved at, solved at",
    "uid": "uid",
    "email": "email, e-mail, e-mail address, email address, contact email, requester email",
}
_MEANS = {w.strip(): part for part, words in _COLUMNS.items() for w in words.split(",")}
_SEVERITIES = {
    Severity.MINOR: "minor, low, lowest, trivial, small, p4, p5, gering, leve, mineure, klein",
    Severity.GRAVE: "grave, high, highest, urgent, critical, blocker, p1, schwer, zwaar, hoch,"
    " alta",
}
_HOW_BAD = {w.strip(): how for how, words in _SEVERITIES.items() for w in words.split(",")}


def read(table: Table, currency: str, decimal: str = "") -> ComplaintTable:
    """The complaints in a table; ``currency`` (ISO 4217) is meant where none is said, ``decimal``
    is the mark of the user's locale. Nothing in it raises: ``error`` and ``left_out`` say what is.
    """
    if table.error:
        return ComplaintTable(table.path, error=table.error)
    work = _Reader(table, currency, decimal)
    if not work.are_complaints:
        return ComplaintTable(table.path, error="no_complaints")
    lines = tuple(work.lines())
    return ComplaintTable(table.path, lines, tuple(work.left_out))


class _Reader:
    """One table; it asks its columns by what they are. Of two that are the same, the first."""

    def __init__(self, table: Table, currency: str, decimal: str) -> None:
        self._table, self._currency, self._decimal = table, currency, decimal
        self._at: dict[str, int] = {}
        for place, head in enumerate(table.header):
            part = _MEANS.get(fold(one_line(head)))
            if part is not None:
                self._at.setdefault(part, place)
        counted = {p for p, head in enumerate(table.header) if head == _COUNTED}
        self._others = OtherColumns(table.header, {*self._at.values(), *counted})
        self.left_out: list[tuple[int, LeftOut]] = []
        days = [self._cell(row, name) for row in table.rows for name in ("opened", "closed")]
        day_first, month_first, _ = table_dates.doubt(_bare(day) for day in days)
        self._day_first = day_first >= month_first

    @property
    def are_complaints(self) -> bool:
        return "words" in self._at and bool({"name", "email", "uid"} & self._at.keys())

    def lines(self) -> Iterator[ComplaintLine]:
        for row, line in zip(self._table.rows, self._table.lines, strict=True):
            found = self._line(row, line)
            if isinstance(found, LeftOut):
                self.left_out.append((line, found))
            else:
                yield found

    def _line(self, row: Sequence[str], line: int) -> ComplaintLine | LeftOut:
        words = clean(self._cell(row, "words")).strip()
        if not words:
            return LeftOut.NO_WORDS
        opened, closed = self._day(row, "opened"), self._day(row, "closed")
        if isinstance(opened, LeftOut) or isinstance(closed, LeftOut) or opened is None:
            return LeftOut.NO_DAY
        if closed is not None and closed < opened:
            return LeftOut.CLOSED_FIRST
        try:
            cost = self._cost(row)
        except InvalidValue:
            return LeftOut.COST
        severity = _HOW_BAD.get(fold(one_line(self._cell(row, "severity"))), Severity.SERIOUS)
        draft = ComplaintDraft(words, opened, severity, cost=cost)
        done, goodwill = self._cell(row, "done"), self._cell(row, "goodwill")
        return ComplaintLine(
            line,
            replace(
                draft,
                done=self._others.below(clean(done).strip(), row),
                goodwill=clean(goodwill).strip(),
            ),
            closed,
            uid=self._cell(row, "uid"),
            email=self._cell(row, "email"),
            name=one_line(self._cell(row, "name")),
        )

    def _cell(self, row: Sequence[str], name: str) -> str:
        place = self._at.get(name)
        return "" if place is None else csv_table.unguarded(row[place].strip())

    def _day(self, row: Sequence[str], name: str) -> date | LeftOut | None:
        text = _bare(self._cell(row, name))
        if not text:
            return None
        found = table_dates.read(text, day_first=self._day_first)
        if found is not None and found.is_empty:
            return None
        return LeftOut.NO_DAY if found is None or found.on is None else found.on

    def _cost(self, row: Sequence[str]) -> Amount | None:
        text, code = self._cell(row, "cost"), self._cell(row, "currency")
        if not text:
            return None
        currency = amounts.currency_of(code, self._currency) if code else self._currency
        return amounts.read(text, currency, self._decimal)


def _bare(text: str) -> str:
    """A day without the hour behind it."""
    day, _, clock = text.strip().replace("T", " ").partition(" ")
    return day if ":" in clock else text.strip()
