"""Rows of a table into drafts, as a mapping says: no value is lost that the mapping does not drop.

What cannot be what its column is (a date that does not exist, an Exchange name for an address, a
number that a spreadsheet destroyed) is told of, and kept as a custom field under the header's name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from smallcrm.domain.columns import Mapping, Table
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.domain.text import one_line, uncounted
from smallcrm.formats import long_names, own_table
from smallcrm.formats.table_row import Row

EXCERPT = 60
MOST_PROBLEMS = 5_000
_STEP = 500


def drafts(
    table: Table,
    mapping: Mapping,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedFile:
    """All rows; what could not be read is among the problems, rejected rows as such."""
    if table.error:
        return ParsedFile(table.path, 0, (), table.problems, table.error)
    found: list[CustomerDraft] = []
    problems, untold = list(table.problems), Counter[str]()
    for n, cells in enumerate(table.rows):
        if n % _STEP == 0:
            if cancelled is not None and cancelled():
                break
            if progress is not None:
                progress(n, len(table.rows))
        row = _row(mapping, cells)
        draft = row.draft()
        if draft is None:
            problems.append(_problem(table, n, "no_name", " ".join(cells), rejected=True))
        else:
            draft, long = long_names.cut(draft)
            row.problems += [(long_names.CODE, text) for text in long]
            found.append(draft)
        if len(problems) < MOST_PROBLEMS:
            problems += [_problem(table, n, code, text) for code, text in row.problems]
        else:
            untold.update(code for code, _ in row.problems)
    problems += [CardProblem(0, 0, code, more=count) for code, count in untold.items()]
    return ParsedFile(
        table.path, len(table.rows), tuple(found), tuple(problems), shape=_shape(table.header)
    )


def _shape(header: Sequence[str]) -> frozenset[str]:
    """The columns by name, numbered ones ("Phone 1", "Phone 2") once; or how many they are."""
    words = (uncounted(name) for name in header)
    return frozenset(filter(None, words)) or frozenset((f"{len(header)} columns",))


def first(table: Table, mapping: Mapping) -> CustomerDraft | None:
    """What the first row that is somebody becomes, to be shown; None when there is none."""
    return next(_readable(table, mapping), None)


def _readable(table: Table, mapping: Mapping) -> Iterator[CustomerDraft]:
    for cells in table.rows[:100]:
        draft = _row(mapping, cells).draft()
        if draft is not None:
            yield draft


def _row(mapping: Mapping, cells: tuple[str, ...]) -> Row | own_table.Row:
    return (own_table.Row if mapping.system == own_table.SYSTEM else Row)(mapping, cells)


def _problem(table: Table, n: int, code: str, text: str, *, rejected: bool = False) -> CardProblem:
    return CardProblem(0, table.lines[n], code, one_line(text)[:EXCERPT], rejected)
