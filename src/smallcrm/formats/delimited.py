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
_MOST_OF_A_LINE = 4 * MOST_LETTERS
"""Of a line whose quotes are out of order; what is behind is left out."""
_TOO_LONG = "field limit"
"""What the reader says of a cell of more letters than the next."""
csv.field_size_limit(4 * MOST_LETTERS)
_STEP = 500


class _LongLine(csv.Error):
    """A line of so many letters that its cells are looked for one by one."""


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
            if isinstance(error, _LongLine) or _TOO_LONG in str(error):
                long = feed.long_record(delimiter, quote)
                if long is not None:
                    yield _record(long, first)
                    continue
            line = feed.next_line()
            usual = widths.most_common(1)[0][0] if widths else 0
            code = "too_long" if len(line) > _MOST_OF_A_LINE else "quotes"
            yield _record(mended(line, delimiter, quote, usual), first, code)
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
        line = self.next_line()
        if len(line) > MOST_LETTERS:
            raise _LongLine
        return line + "\n"

    def next_line(self) -> str:
        end = self._end_of_line(self.at)
        line = self.text[self.at : end]
        self.at, self.line = end + 1, self.line + 1
        return line

    def go_back(self, at: int, line: int) -> None:
        self.at, self.line, self._is_given = at, line, False

    def begin(self) -> None:
        self._is_given = False

    def long_record(self, delimiter: str, quote: str) -> list[str] | None:
        """The cells of the next record, however long one is, each with a letter more than is kept
        where it is too long; None, with nothing read, when its quotes are out of order."""
        text, at, cells = self.text, self.at, list[str]()
        end = self._end_of_line(at)
        while True:
            at = _behind_blanks(text, at) if quote else at
            if quote and text[at : at + 1] == quote:
                closed = self._closing(quote, at)
                if closed < 0 or text[closed + 1 : closed + 2] not in (delimiter, "\n", ""):
                    return None
                cell = text[at + 1 : closed].replace(quote * 2, quote)
                at = closed + 1
                end = self._end_of_line(at)
            else:
                parted = text.find(delimiter, at, end)
                parted = end if parted < 0 else parted
                cell, at = text[at:parted], parted
            cells.append(cell[: MOST_LETTERS + 1])
            if at >= end or len(cells) > MOST_COLUMNS:
                break
            at += 1
        self.line += text.count("\n", self.at, end) + 1
        self.at = end + 1
        return cells

    def _end_of_line(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def _closing(self, quote: str, opened: int) -> int:
        """Where a cell that is opened there is closed; two quotes are a letter."""
        at = self.text.find(quote, opened + 1)
        while at >= 0 and self.text[at + 1 : at + 2] == quote:
            at = self.text.find(quote, at + 2)
        return at


def _behind_blanks(text: str, at: int) -> int:
    while text.startswith(" " * 64, at):
        at += 64
    while text.startswith(" ", at):
        at += 1
    return at


def mended(line: str, delimiter: str, quote: str, usual: int) -> list[str]:
    """A line whose quotes are out of order, read in two ways: quotes that close anywhere but
    before a delimiter are letters, or delimiters always part. What gives the usual number of
    cells is taken, and else the first."""
    line = line[:_MOST_OF_A_LINE]
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
        cut = tuple(cell[:MOST_LETTERS] for cell in cells[:MOST_COLUMNS])
        return Record(cut, at + 1, code or "too_wide")
    if any(len(cell) > MOST_LETTERS for cell in cells):
        return Record(tuple(c[:MOST_LETTERS] for c in cells), at + 1, "too_long")
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
