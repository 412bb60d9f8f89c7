"""Tables as an XLSX workbook: every cell a text, so that nothing in it is ever calculated.

The library is brought in where it writes: it needs 8 MB, and most days nothing is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import IO, Any

MOST_ROWS = 1_048_576
"""Of one sheet; what is more goes on in another."""
MOST_LETTERS = 32_767
"""Of one cell."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet: at most 31 letters of title, headings, and rows as long as these."""

    title: str
    head: Sequence[str]
    rows: Iterable[Sequence[str]]


def write(pages: Iterable[Page], out: IO[bytes], *, most_rows: int = MOST_ROWS) -> None:
    """The whole workbook; rows are taken one by one."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for page in pages:
        rows, number = iter(page.rows), 1
        _fill(book.create_sheet(page.title), page.head, islice(rows, most_rows - 1))
        for more in rows:
            number += 1
            sheet = book.create_sheet(f"{page.title} {number}")
            _fill(sheet, page.head, chain([more], islice(rows, most_rows - 2)))
    book.save(out)


def _fill(sheet: Any, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    sheet.freeze_panes = "B2"
    cells = [WriteOnlyCell(sheet, value=text) for text in head]
    for cell in cells:
        cell.data_type = "s"  # a field may be called "=1+1"
        cell.font = Font(bold=True)
    sheet.append(cells)
    for row in rows:
        sheet.append(list(_cells(partial(WriteOnlyCell, sheet), row)))


def _cells(made: Callable[..., Any], row: Sequence[str]) -> Iterator[object]:
    for text in row:
        if not text:
            yield None
            continue
        cell = made(value=_UNFIT.sub("", text)[:MOST_LETTERS])
        cell.data_type = "s"  # never "f", whatever it begins with
        yield cell
