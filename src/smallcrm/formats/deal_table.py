"""Deals in a table: of Salesforce, HubSpot, Zoho, Pipedrive, of a spreadsheet, or our own; and the
table that we write. What columns say that mean nothing here stands in the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from smallcrm.domain import amounts
from smallcrm.domain.columns import Table
from smallcrm.domain.deal_tables import DealLine, DealTable
from smallcrm.domain.deals import LONGEST_NOTE, LONGEST_WHAT, DealState
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import Amount
from smallcrm.domain.pipelines import LONGEST_NAME
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.formats import csv_table, deal_words, table_dates
from smallcrm.formats.other_columns import OtherColumns

HEADERS = (
    *("Deal", "Person", "E-mail", "Company", "Pipeline", "Stage", "Status", "Amount", "Currency"),
    *("Probability", "Expected close", "Next step", "Reason", "Description", "Created", "Closed"),
)
MOST_PROBLEMS = 500
_EXCERPT = 60
_DAYS = ("expected", "created", "closed")
_FLAGS = frozenset({"0", "1", "true", "false", "yes", "no"})
"""Salesforce says whether a deal is closed in a column that others have for the day."""
_ADDRESS = re.compile(r"[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+")
_IN_BRACKETS = re.compile(r"\s*[(<\[].*?[)>\]]\s*")
_STAGE_IN = re.compile(r"(?P<stage>.+?)\s*\((?P<pipeline>[^()]+)\)\s*\Z")
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,6}))?\s*%?\Z")


def read(table: Table, currency: str, decimal: str = "") -> DealTable:
    """The deals in a table; ``currency`` (ISO 4217) is meant where none is said, ``decimal`` is
    the mark of the user's locale. Nothing in it raises: ``error`` and problems say what is."""
    if table.error:
        return DealTable(table.path, error=table.error)
    if not deal_words.are_deals(table.header):
        return DealTable(table.path, error="no_deals")
    work = _Reader(table, currency, decimal)
    lines = tuple(work.lines())
    system = deal_words.system(table.header)
    return DealTable(table.path, lines, (*table.problems, *work.problems), system)


def cells(line: DealLine) -> list[str]:
    """A deal as a row below ``HEADERS``."""
    amount, currency = (
        ("", "") if line.amount is None else (line.amount.plain(), line.amount.currency)
    )
    chance = "" if line.chance is None else str(line.chance)
    expected, created, closed = (
        "" if day is None else day.isoformat()
        for day in (line.expected_on, line.created_on, line.closed_on)
    )
    return [
        *(line.what, line.person, line.email, line.company, line.pipeline, line.stage),
        *(line.state.value, amount, currency, chance, expected, line.next_step),
        *(line.reason, line.note, created, closed),
    ]


class _Reader:
    """One table; it asks its columns by what they are."""

    def __init__(self, table: Table, currency: str, decimal: str) -> None:
        self._table, self._currency, self._decimal = table, currency, decimal
        self._at = deal_words.columns(table.header)
        self._others = OtherColumns(table.header, {*self._at.values()})
        self.problems: list[CardProblem] = []
        days = (self._cell(row, name) for row in table.rows for name in _DAYS)
        day_first, month_first, doubt = table_dates.doubt(days)
        self._day_first = day_first > month_first
        if doubt is not None and not day_first and not month_first:
            self._say(0, "dates_doubtful", doubt.example)
        chances = [self._cell(row, "chance") for row in table.rows]
        self._is_share = _are_shares(chances)

    def lines(self) -> Iterator[DealLine]:
        for row, line in zip(self._table.rows, self._table.lines, strict=True):
            found = self._line(row, line)
            if found is not None:
                yield found

    def _line(self, row: Sequence[str], line: int) -> DealLine | None:
        what = one_line(self._cell(row, "what"))[:LONGEST_WHAT]
        person, email = self._person(row)
        company = _first(self._cell(row, "company"))
        if not what or not (person or email or company):
            code = "no_person" if what else "no_deal_name"
            self._say(line, code, " ".join(row), rejected=True)
            return None
        stage, pipeline = self._stage(row)
        return DealLine(
            line,
            what,
            person,
            email,
            company,
            pipeline,
            stage,
            self._state(row),
            self._amount(row, line),
            self._chance(row, line),
            self._day(row, line, "expected"),
            self._day(row, line, "created"),
            self._day(row, line, "closed"),
            clean(self._cell(row, "reason")).strip()[:LONGEST_NOTE],
            self._others.below(clean(self._cell(row, "note")).strip(), row)[:LONGEST_NOTE],
            one_line(self._cell(row, "next_step")),
        )

    def _cell(self, row: Sequence[str], name: str) -> str:
        place = self._at.get(name)
        if place is None or place >= len(row):
            return ""
        return csv_table.unguarded(row[place].strip())

    def _person(self, row: Sequence[str]) -> tuple[str, str]:
        """The first that is named, and their address, which may stand in brackets behind it."""
        said = self._cell(row, "person")
        address = _ADDRESS.search(self._cell(row, "email")) or _ADDRESS.search(said)
        name = one_line(_IN_BRACKETS.sub(" ", said.split(";")[0]))
        return ("" if "@" in name else name), (address[0] if address else "")

    def _stage(self, row: Sequence[str]) -> tuple[str, str]:
        """HubSpot writes "Quote sent (Sales Pipeline)". What was won or lost stands in none."""
        stage, pipeline = one_line(self._cell(row, "stage")), one_line(self._cell(row, "pipeline"))
        match = _STAGE_IN.match(stage)
        if match and (not pipeline or fold(pipeline) == fold(match["pipeline"])):
            stage, pipeline = match["stage"], match["pipeline"]
        if deal_words.says_won(stage) or deal_words.says_lost(stage):
            stage = ""
        return stage[:LONGEST_NAME], pipeline[:LONGEST_NAME]

    def _state(self, row: Sequence[str]) -> DealState:
        words = self._cell(row, "state"), self._cell(row, "stage")
        if any(map(deal_words.says_won, words)) or deal_words.is_yes(self._cell(row, "is_won")):
            return DealState.WON
        if any(map(deal_words.says_lost, words)) or deal_words.is_yes(self._cell(row, "is_lost")):
            return DealState.LOST
        return DealState.OPEN

    def _amount(self, row: Sequence[str], line: int) -> Amount | None:
        text, currency = self._cell(row, "amount"), self._cell(row, "currency")
        if not text:
            return None
        try:
            meant = amounts.currency_of(currency, self._currency) if currency else self._currency
            return amounts.read(text, meant, self._decimal)
        except InvalidValue as problem:
            self._say(line, problem.code, f"{text} {currency}".strip())
            return None

    def _chance(self, row: Sequence[str], line: int) -> int | None:
        text = self._cell(row, "chance")
        match = _PERCENT.match(text)
        found = None
        if match is not None:
            whole, part = match[1], (match[2] or "").ljust(2, "0")
            found = int(whole) * 100 + int(part[:2]) if self._is_share else int(whole)
            found += not self._is_share and part[0] >= "5"
        if text and (found is None or found > 100):
            self._say(line, "not_a_chance", text)
            return None
        return found

    def _day(self, row: Sequence[str], line: int, name: str) -> date | None:
        text = self._cell(row, name)
        if name == "closed" and fold(text) in _FLAGS:
            return None
        found = table_dates.read(text, day_first=self._day_first) if text else None
        if text and (found is None or (found.on is None and not found.is_empty)):
            self._say(line, "not_a_date", text)
        return None if found is None or found.is_empty else found.on

    def _say(self, line: int, code: str, excerpt: str, *, rejected: bool = False) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            text = one_line(excerpt)[:_EXCERPT]
            self.problems.append(CardProblem(0, line, code, text, rejected))


def _first(text: str) -> str:
    """Of several that HubSpot parts with ";" the first, without its address or domain."""
    return one_line(_IN_BRACKETS.sub(" ", text.split(";")[0]))


def _are_shares(texts: Iterable[str]) -> bool:
    """Whether chances are written from 0 to 1: one of them is between, and none above."""
    said = [text.replace(",", ".") for text in texts if _PERCENT.match(text)]
    if any("%" in text for text in said):
        return False
    is_between = any(text.startswith("0.") and text.strip("0.") for text in said)
    return is_between and all(text.partition(".")[0] in ("0", "1") for text in said)
