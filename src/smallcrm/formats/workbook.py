"""Tables in a workbook (XLSX): the values that its formulas had, days as days.

A workbook is a zip of XML that others wrote: its directory is looked at first, so that nothing is
unpacked that is too large, and what it says of its own size is not believed.
"""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError

from smallcrm.domain.columns import Dialect, Table, Wish
from smallcrm.formats import header_words, table_rows
from smallcrm.formats.delimited import MOST_COLUMNS, Record
from smallcrm.formats.table import ANY

MAX_BYTES = 64_000_000
MOST_PARTS = 2_000
MOST_UNPACKED = 400_000_000
MOST_STRINGS = 80_000_000
"""Bytes of the part that holds all texts, which is read whole."""
MOST_TIMES = 50
"""A part of more than ``LARGE`` bytes that shrank to less than one in so many is no honest one."""
LARGE = 10_000_000
MOST_SHEETS = 30
MOST_BLANK = 2_000
"""So many blank rows, one behind the other, end a sheet."""
_MARK = b"PK\x03\x04"
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ParseError, KeyError, ValueError, TypeError),
    *(IndexError, AttributeError, OSError, EOFError, OverflowError, RuntimeError, AssertionError),
    *(NotImplementedError, UnicodeError, RecursionError),
)
"""What openpyxl and the zip reader raise at files that are not as they should be."""


def looks_like(data: bytes) -> bool:
    return data.startswith(_MARK)


def read(data: bytes, path: str = "", wish: Wish = ANY) -> Table:
    """The likeliest sheet, or the one that is wished for. Nothing in the file raises."""
    if len(data) > MAX_BYTES:
        return Table(path, error="too_large")
    try:
        error = _refused(data)
        if error:
            return Table(path, error=error)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(data, path, wish)
    except _FAULTS:
        return Table(path, error="damaged_workbook")


def _refused(data: bytes) -> str:
    """Why it is better not opened; "" when nothing speaks against it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        names = {p.filename for p in parts}
        if "[Content_Types].xml" not in names or not any("workbook.xml" in n for n in names):
            return "not_a_table"
        sizes = {p.filename: p.file_size for p in parts}
        too_large = (
            len(parts) > MOST_PARTS
            or any(_is_bomb(p) for p in parts)
            or sum(sizes.values()) > MOST_UNPACKED
            or sizes.get("xl/sharedStrings.xml", 0) > MOST_STRINGS
            or sizes.get("xl/styles.xml", 0) > MOST_STRINGS // 4
            or sizes.get("xl/workbook.xml", 0) > MOST_STRINGS // 16
        )
        if too_large:
            return "too_large"
        for part in parts:
            if part.filename.endswith((".xml", ".rels")) and part.file_size:
                with archive.open(part) as opened:
                    if b"<!DOCTYPE" in opened.read(1_024):
                        return "damaged_workbook"
    return ""


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    """Whether a part that would be read is far larger than what it was packed to."""
    is_xml = part.filename.endswith((".xml", ".rels"))
    return is_xml and part.file_size > max(LARGE, MOST_TIMES * part.compress_size)


def _read(data: bytes, path: str, wish: Wish) -> Table:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = [s for s in book.worksheets[:MOST_SHEETS] if s.sheet_state == "visible"]
        sheets = sheets or list(book.worksheets[:1])
        if not sheets:
            return Table(path, error="empty")
        names = tuple(str(s.title) for s in sheets)
        chosen = wish.sheet if wish.sheet in names else _likeliest(sheets)
        sheet = sheets[names.index(chosen)]
        dialect = Dialect(header=-2, sheet=chosen)
        table = table_rows.table(_records(sheet), path, dialect, wish.header)
    finally:
        book.close()
    return table_rows.with_sheets(table, names)


def _likeliest(sheets: Iterable[Any]) -> str:
    """The first sheet with the most known header words."""
    best, most = "", -1
    for sheet in sheets:
        words, rows = 0, 0
        for record in _records(sheet, 30):
            words = max(words, len(header_words.known_cells(record.cells)))
            rows += not record.is_blank
        score = words * 100 + rows
        if score > most:
            best, most = str(sheet.title), score
    return best


def _records(sheet: Any, most: int | None = None) -> Iterator[Record]:
    """The rows as records; what the sheet says of its size is not believed."""
    sheet.reset_dimensions()
    blank = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True, max_row=most), 1):
        cells = tuple("" if v is None else _text(v) for v in values)
        width = max((n for n, cell in enumerate(cells, 1) if cell), default=0)
        blank = 0 if width else blank + 1
        if blank > MOST_BLANK:
            return
        code = "too_wide" if width > MOST_COLUMNS else ""
        yield Record(cells[: min(width, MOST_COLUMNS)], number, code)


def _text(value: object) -> str:
    """A value as it would stand in a table of texts; days as YYYY-MM-DD."""
    match value:
        case bool():
            return "true" if value else "false"
        case datetime():
            midnight = value.time() == time()
            return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case float():
            return repr(value)
        case _:
            text = str(value)
            return "" if text.startswith("#") and text in _ERRORS else text


_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"}
