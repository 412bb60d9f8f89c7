"""Text with delimiters into records (RFC 4180); quotes that are out of order cost one line only.

The standard library's reader, strict: at the first line that breaks the rules that line is read
for itself, and the reader begins anew behind it. An open quote thus never swallows the rest.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

MOST_COLUMNS = 1_000
MOST_LETTERS = 1_000_000
"""Of one line; what is behind is left out."""


class Reader(Protocol):
    """What the standard library's reader is."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of one record; ``line`` is where it begins, from 1; ``code`` what was wrong."""

    cells: tuple[str, ...]
    line: int
    code: str = ""

    @property
    def is_blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)

    @property
    def filled(self) -> int:
        return sum(1 for cell in self.cells if cell.strip())


def records(text: str, delimiter: str, quote: str) -> Iterator[Record]:
    """All records of a text, blank ones too. ``quote`` "" means that quotes are plain letters."""
    lines = plain_lines(text)
    widths: Counter[int] = Counter()
    start = 0
    while start < len(lines):
        at = start
        reader = _reader(lines, start, delimiter, quote)
        try:
            for cells in reader:
                record = _record(cells, at)
                widths[len(record.cells)] += 1
                yield record
                at = start + reader.line_num
            return
        except csv.Error:
            usual = widths.most_common(1)[0][0] if widths else 0
            cells = mended(lines[at], delimiter, quote, usual)
            yield Record(_record(cells, at).cells, at + 1, "quotes")
            start = at + 1


def plain_lines(text: str) -> list[str]:
    """The lines of a text, whatever ends them; a last empty one is none."""
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines[-1] == "":
        lines.pop()
    return lines


def mended(line: str, delimiter: str, quote: str, usual: int) -> list[str]:
    """A line whose quotes are out of order, read in two ways: quotes that close anywhere but
    before a delimiter are letters, or delimiters always part. What gives the usual number of
    cells is taken, and else the first."""
    lenient = _lenient(line, delimiter, quote)
    plain = [_unquoted(cell, quote) for cell in line.split(delimiter, MOST_COLUMNS)]
    return plain if len(lenient) != usual and len(plain) == usual else lenient


def _reader(lines: list[str], start: int, delimiter: str, quote: str) -> Reader:
    feed = (lines[n][:MOST_LETTERS] + "\n" for n in range(start, len(lines)))
    if not quote:
        return csv.reader(feed, delimiter=delimiter, quoting=csv.QUOTE_NONE, strict=True)
    return csv.reader(
        feed, delimiter=delimiter, quotechar=quote, strict=True, skipinitialspace=True
    )


def _record(cells: list[str], at: int) -> Record:
    if len(cells) > MOST_COLUMNS:
        return Record(tuple(cells[:MOST_COLUMNS]), at + 1, "too_wide")
    return Record(tuple(cells), at + 1)


def _lenient(line: str, delimiter: str, quote: str) -> list[str]:
    """A quote ends a cell only where a delimiter or nothing follows; ``\\"`` and ``""`` are one."""
    cells: list[str] = []
    at = 0
    while at <= len(line) and len(cells) <= MOST_COLUMNS:
        if line[at : at + 1] == quote:
            end = _closing(line, at + 1, delimiter, quote)
            if end >= 0:
                cells.append(_unescaped(line[at + 1 : end], quote))
                at = end + 2
                continue
        end = line.find(delimiter, at)
        end = len(line) if end < 0 else end
        cells.append(_unquoted(line[at:end], quote))
        at = end + 1
    return cells


def _closing(line: str, start: int, delimiter: str, quote: str) -> int:
    """Where the quote that ends a cell stands; -1 when none does."""
    at = line.find(quote + delimiter, start)
    if at >= 0:
        return at
    return len(line) - 1 if line.endswith(quote) and len(line) > start else -1


def _unquoted(cell: str, quote: str) -> str:
    cell = cell.strip()
    if quote and cell.startswith(quote):
        cell = cell[1:].removesuffix(quote)
    return _unescaped(cell, quote) if quote else cell


def _unescaped(cell: str, quote: str) -> str:
    return cell.replace("\\" + quote, quote).replace(quote * 2, quote)
