"""Which records of a table are its header and its data, and which stand around them.

Above: LinkedIn's three lines, titles of reports. Below: Salesforce's five lines, totals. Between:
blank rows, and the header again where files were put one behind the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from smallcrm.domain.columns import Dialect, Table
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.formats import header_words, table_cells
from smallcrm.formats.delimited import MOST_COLUMNS, Record

MOST_ROWS = 250_000
MOST_CELLS = 12_000_000
MOST_PROBLEMS = 500
_LOOKED_AT = 30
"""The header is among the first so many records, or there is none."""
_EXCERPT = 60
_LONGEST_NUMBER = 40
_NUMBER = re.compile(r"[\s'’.,\d$€£¥%()+-]*\d[\s'’.,\d$€£¥%()+-]*(?:[A-Z]{3})?\Z")
_REACH = re.compile(r"@|\+?\d[\d\s()/.-]{5,}")
_TOTAL = re.compile(
    r"(grand |sub)?total(e|s|en|i|es)?( general(e)?)?\b|summe|gesamt|somme|suma\b|totaal|合计|总计",
)
_FOOTER = re.compile(
    r"copyright|©|\(c\) \d{4}|confidential|do not distribute|generated (by|on)|report(ed)? "
    r"(by|run)|all rights reserved|vertraulich|erstellt (von|am)|genere par|"
    r"confidentiel|exported (by|on|from)|exportiert (von|am)|page \d+ of|\d+ records?\Z"
)


def table(
    found: Iterable[Record], path: str, dialect: Dialect, wanted: int | None, skipped: int = 0
) -> Table:
    """The table of these records; ``skipped`` lines stood before the first.

    ``wanted`` is the number of the header's record, -1 for none, None to find it out.
    """
    kept, problems, is_cut = _kept(found, skipped)
    filled = [r for r in kept if not r.is_blank]
    if not filled:
        return Table(path, error="empty", dialect=replace(dialect, header=-1))
    at = _header_at(kept) if wanted is None else min(wanted, len(kept) - 1)
    header = list(kept[at].cells) if at >= 0 else []
    above, body = kept[: max(at, 0)], kept[at + 1 :]
    if wanted is None and at >= 0 and body:
        header, body = _whole_header(header, body)
    data, below = _parted(body, header)
    cut = _width(header, data)
    width = min(MOST_COLUMNS, max([cut, *(_filled_width(r) for r in data)], default=0))
    header = [one_line(h) for h in header[:width]] + [""] * (width - len(header))
    if len(data) * width > MOST_CELLS:
        data, is_cut = data[: MOST_CELLS // max(width, 1)], True
    if is_cut:
        problems.append(CardProblem(len(data), 0, "too_many_rows"))
    return Table(
        path,
        tuple(header),
        tuple(_padded(r.cells, width) for r in data),
        tuple(r.line + skipped for r in data),
        replace(dialect, header=at),
        tuple(_texts(above)),
        tuple(_texts(below)),
        problems=tuple(problems),
    )


def with_problem(found: Table, code: str) -> Table:
    return replace(found, problems=(*found.problems, CardProblem(0, 0, code)))


def with_sheets(found: Table, names: tuple[str, ...]) -> Table:
    return replace(found, sheets=names)


def _kept(found: Iterable[Record], skipped: int) -> tuple[list[Record], list[CardProblem], bool]:
    """The records, what was wrong with some, and whether there were too many."""
    kept: list[Record] = []
    problems: list[CardProblem] = []
    untold: Counter[str] = Counter()
    rows, is_cut = 0, False
    for record in found:
        rows += not record.is_blank
        if rows > MOST_ROWS or len(kept) > 4 * MOST_ROWS:
            is_cut = True
            break
        if record.code and len(problems) < MOST_PROBLEMS:
            text = one_line(" ".join(record.cells[:3]))[:_EXCERPT]
            problems.append(CardProblem(0, record.line + skipped, record.code, text))
        elif record.code:
            untold[record.code] += 1
        kept.append(record)
    problems += [CardProblem(0, 0, code, more=count) for code, count in untold.items()]
    return kept, problems, is_cut


def _header_at(kept: Sequence[Record]) -> int:
    """The record that names the columns; -1 when none does.

    The first that has nearly the most known words; when no words are known, the first record, if
    all its cells are words and the data below is something else.
    """
    filled = ((n, r) for n, r in enumerate(kept) if not r.is_blank)
    head = list(islice(filled, _LOOKED_AT))
    scores = {n: _score(r) for n, r in head}
    most = max(scores.values(), default=0.0)
    if most >= 1:
        return next(n for n, score in scores.items() if score >= max(1.0, 0.6 * most))
    first, record = head[0]
    return first if _names_columns(record, [r for _, r in head[1:]]) else -1


def _whole_header(header: list[str], body: list[Record]) -> tuple[list[str], list[Record]]:
    """The header of two rows in one, "Phone" above "Home" and "Work"; and one without a row that
    only says what is "(required)" in it."""
    below = body[0]
    texts = [c.strip() for c in below.cells if c.strip()]
    if texts and all(t[0] in "([" and t[-1] in ")]" for t in texts):
        return header, body[1:]
    width = max(len(header), len(below.cells))
    tops = [*header, *[""] * (width - len(header))]
    subs = [*below.cells, *[""] * (width - len(below.cells))]
    bare = sum(1 for top, sub in zip(tops, subs, strict=True) if sub.strip() and not top.strip())
    if not bare or len(texts) < 2 or len(header_words.known_cells(texts)) < len(set(texts)):
        return header, body
    whole, last = [], ""
    for top, sub in zip(tops, subs, strict=True):
        last = top if top.strip() else last
        whole.append(f"{last} {sub}" if sub.strip() else top)
    return whole, body[1:]


def _score(record: Record) -> float:
    """Known header words; cells that are plainly data speak against it."""
    words = len(header_words.known_cells(record.cells))
    data = sum(1 for c in record.cells if _REACH.search(c))
    longest = max(len(c) for c in record.cells)
    if longest > 200 or words * 2 < data:
        return 0.0
    sole = words == 1 and record.filled > 3
    return 0.0 if sole else words - data


def _names_columns(record: Record, below: Sequence[Record]) -> bool:
    """Whether a record of unknown words is a header: all cells are short, different words, and
    below some column there is what words are not."""
    cells = [c.strip() for c in record.cells if c.strip()]
    is_wordy = len({fold(c) for c in cells}) == len(cells) and not any(
        _REACH.search(c) or _is_number(c) or len(c) > 40 for c in cells
    )
    return is_wordy and any(
        _REACH.search(c) or _is_number(c) for r in below for c in r.cells if c.strip()
    )


def _is_number(text: str) -> bool:
    return len(text) <= _LONGEST_NUMBER and _NUMBER.match(text.strip()) is not None


def _is_sum(text: str) -> bool:
    return _is_number(text) and not table_cells.is_plainly_phone(text)


def _parted(body: Sequence[Record], header: Sequence[str]) -> tuple[list[Record], list[Record]]:
    """The data without blank rows and repeated headers, and what stands below it."""
    end = len(body)
    width = len(header) or max((len(r.cells) for r in body), default=0)
    while end and (body[end - 1].is_blank or _is_below(body, end - 1, width)):
        end -= 1
    again = [one_line(h) for h in header]
    data = [r for r in body[:end] if not r.is_blank and [one_line(c) for c in r.cells] != again]
    return data, [r for r in body[end:] if not r.is_blank]


def _is_below(body: Sequence[Record], at: int, width: int) -> bool:
    """Whether the record that ends the table is no data: a total, or a line of a report."""
    record = body[at]
    texts = [c.strip() for c in record.cells if c.strip()]
    rest = texts[1:]
    if _TOTAL.match(fold(texts[0])) and rest and all(_is_sum(t) for t in rest):
        return True
    if width < 3:
        return False
    if len(texts) > 1 or "@" in texts[0]:
        return False
    if _FOOTER.search(fold(texts[0])) or (_TOTAL.match(fold(texts[0])) and ":" in texts[0]):
        return True
    apart = at > 0 and body[at - 1].is_blank
    bare = len(record.cells) == 1
    chained = bare and at > 0 and len(body[at - 1].cells) == 1
    return bare and (apart or (chained and _ends_chain(body, at)))


def _ends_chain(body: Sequence[Record], at: int) -> bool:
    """Whether a run of one-cell lines begins behind a blank one or has a report's words."""
    while at > 0 and len(body[at].cells) == 1 and not body[at].is_blank:
        if _FOOTER.search(fold(body[at].cells[0])):
            return True
        at -= 1
    return body[at].is_blank


def _width(header: Sequence[str], data: Sequence[Record]) -> int:
    named = max((n for n, h in enumerate(header, 1) if h.strip()), default=0)
    return max(named, 0 if header else max((_filled_width(r) for r in data), default=0))


def _filled_width(record: Record) -> int:
    return max((n for n, c in enumerate(record.cells, 1) if c.strip()), default=0)


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    found = tuple((c if c.isascii() else clean(c)).strip() for c in cells[:width])
    return found + ("",) * (width - len(found))


def _texts(found: Iterable[Record]) -> Iterable[str]:
    return (one_line(" ".join(r.cells)) for r in found if not r.is_blank)
