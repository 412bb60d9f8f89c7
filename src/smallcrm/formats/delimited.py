"""Text with delimiters into records (RFC 4180); quotes that are out of order cost one line only.

The standard library's reader, strict: at the first line that breaks the rules that line is read
for itself, and the reader begins anew behind it. An open quote thus never swallows the rest.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

MOST_COLUMNS = 1_000
MOST_LETTERS = 1_000_000
"""Of one line or cell; what is behind is left out."""
_MOST_TIMES = 8
"""So often may a text be read again because of quotes; from then on each line is read alone."""
_TOO_LONG = "field limit"
"""What the reader says of a cell of more letters than the next."""
csv.field_size_limit(4 * MOST_LETTERS)
_STEP = 500


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
    text = even(text)
    widths: Counter[int] = Counter()
    feed = _Feed(text)
    spent = 0
    while not feed.is_done:
        begin, first = feed.at, feed.line
        try:
            for cells in _reader(feed, delimiter, quote):
                record = _record(cells, first)
                widths[len(record.cells)] += 1
                yield record
                begin, first = feed.at, feed.line
        except csv.Error as error:
            spent += feed.at - begin
            feed.go_back(begin, first)
            is_long = _TOO_LONG in str(error)
            line = feed.next_line()[:MOST_LETTERS]
            if is_long and feed.pass_quote(quote, begin):
                yield _record(mended(line, delimiter, quote, 0), first, "too_long")
                continue
            usual = widths.most_common(1)[0][0] if widths else 0
            yield _record(mended(line, delimiter, quote, usual), first, "quotes")
            feed.is_single = spent > _MOST_TIMES * len(text) + MOST_LETTERS


def until(found: Iterable[Record], stopped: Callable[[], bool]) -> Iterator[Record]:
    """The records as far as they are wanted: it is asked now and then."""
    for number, record in enumerate(found):
        if number % _STEP == 0 and stopped():
            return
        yield record


def plain_lines(text: str) -> list[str]:
    """The lines of a text, whatever ends them; a last empty one is none."""
    lines = even(text).split("\n")
    if lines[-1] == "":
        lines.pop()
    return lines


def lines(text: str) -> Iterator[str]:
    """The lines of an even text, one by one."""
    feed = _Feed(text)
    while not feed.is_done:
        yield feed.next_line()


def even(text: str) -> str:
    """One kind of line end, and no NUL."""
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


@dataclass(slots=True)
class _Feed:
    """The lines of a text, one by one: ``at`` is where the next begins, ``line`` its number from
    0. With ``is_single`` a reader gets one line only, so that no open quote costs more."""

    text: str
    at: int = 0
    line: int = 0
    is_single: bool = False
    _is_given: bool = False

    @property
    def is_done(self) -> bool:
        return self.at >= len(self.text)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.is_done or (self.is_single and self._is_given):
            raise StopIteration
        self._is_given = True
        return self.next_line()[:MOST_LETTERS] + "\n"

    def next_line(self) -> str:
        end = self.text.find("\n", self.at)
        end = len(self.text) if end < 0 else end
        line = self.text[self.at : end]
        self.at, self.line = end + 1, self.line + 1
        return line

    def go_back(self, at: int, line: int) -> None:
        self.at, self.line, self._is_given = at, line, False

    def begin(self) -> None:
        self._is_given = False

    def pass_quote(self, quote: str, begin: int) -> bool:
        """Go on behind the line where the first quoted cell from ``begin`` on ends that does not
        end in its line; whether there is one."""
        opened = self.text.find(quote, begin) if quote else -1
        while opened >= 0:
            closed = self._closing(quote, opened)
            if closed >= self.at:
                end = self.text.find("\n", closed)
                end = len(self.text) if end < 0 else end
                self.line += self.text.count("\n", self.at, end) + 1
                self.at = end + 1
                return True
            opened = self.text.find(quote, closed + 1) if closed >= 0 else -1
        return False

    def _closing(self, quote: str, opened: int) -> int:
        """Where a cell that is opened there is closed; two quotes are a letter."""
        at = self.text.find(quote, opened + 1)
        while at >= 0 and self.text[at + 1 : at + 2] == quote:
            at = self.text.find(quote, at + 2)
        return at


def mended(line: str, delimiter: str, quote: str, usual: int) -> list[str]:
    """A line whose quotes are out of order, read in two ways: quotes that close anywhere but
    before a delimiter are letters, or delimiters always part. What gives the usual number of
    cells is taken, and else the first."""
    lenient = _lenient(line, delimiter, quote)
    plain = [_unquoted(cell, quote) for cell in line.split(delimiter, MOST_COLUMNS)]
    return plain if len(lenient) != usual and len(plain) == usual else lenient


def _reader(feed: _Feed, delimiter: str, quote: str) -> Iterator[list[str]]:
    feed.begin()
    if not quote:
        return csv.reader(feed, delimiter=delimiter, quoting=csv.QUOTE_NONE, strict=True)
    return csv.reader(
        feed, delimiter=delimiter, quotechar=quote, strict=True, skipinitialspace=True
    )


def _record(cells: list[str], at: int, code: str = "") -> Record:
    if len(cells) > MOST_COLUMNS:
        return Record(tuple(cells[:MOST_COLUMNS]), at + 1, code or "too_wide")
    if any(len(cell) > MOST_LETTERS for cell in cells):
        return Record(tuple(c[:MOST_LETTERS] for c in cells), at + 1, code or "too_long")
    return Record(tuple(cells), at + 1, code)


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
