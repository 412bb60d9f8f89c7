"""Tables as CSV (RFC 4180) that no spreadsheet takes for formulas, and back again.

A cell that begins like a formula gets an apostrophe before it, and so does one that begins with
an apostrophe: taking one away gives back what was there. Every cell is quoted.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence

TRIGGERS = frozenset("=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}")
TRIGGERS |= frozenset("\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}")
"""What makes a spreadsheet calculate, or run, what follows; the last four are full-width."""
GUARD = "'"
_NUMBER = re.compile(r"\+[\d ()./-]{3,24}\Z|--\d\d-\d\d\Z")


def guarded(cell: str) -> str:
    """The cell as it may stand in a file for a spreadsheet."""
    return GUARD + cell if cell[:1] in TRIGGERS or cell.startswith(GUARD) else cell


def unguarded(cell: str) -> str:
    """What ``guarded`` was given; a cell of another program stays as it is."""
    if not cell.startswith(GUARD):
        return cell
    follows = cell[1:2]
    return cell[1:] if follows in TRIGGERS or follows in ("", GUARD) else cell


def guarded_but_numbers(cell: str) -> str:
    """For address books: they would take the apostrophe before a phone number or a day without a
    year for a part of it, and neither calculates anything."""
    return cell if _NUMBER.match(cell) else guarded(cell)


def write(rows: Iterable[Sequence[str]], guard: Callable[[str], str] = guarded) -> str:
    """The rows as one text, CR LF after each."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        writer.writerow([guard(cell.replace("\0", "")) for cell in row])
    return out.getvalue()


def read(text: str) -> list[list[str]]:
    """The rows of a text that ``write`` made."""
    found = csv.reader(io.StringIO(text, newline=""), strict=True)
    return [[unguarded(cell) for cell in row] for row in found]
