"""Tables in a workbook (XLSX): the values that its formulas had, days as days.

A workbook is a zip of XML that others wrote: its directory is looked at first, so that nothing is
unpacked that is too large, and what it says of its own size is not believed.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from xml.parsers.expat import ExpatError

from smallcrm.domain.columns import ANY, Dialect, Table, Wish
from smallcrm.formats import delimited, header_words, table_rows, workbook_parts
from smallcrm.formats.delimited import Record
from smallcrm.formats.workbook_parts import Book, Sheet

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
_LOOKED_AT = 30
"""So many rows tell which sheet is the likeliest."""
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ExpatError, KeyError, ValueError),
    *(IndexError, OSError, EOFError, OverflowError, RuntimeError, NotImplementedError),
)
"""What is raised at files that are not as they should be."""


def looks_like(data: bytes) -> bool:
    return data.startswith(_MARK)


def read(
    data: bytes, path: str = "", wish: Wish = ANY, stopped: Callable[[], bool] = lambda: False
) -> Table:
    """The likeliest sheet, or the one that is wished for. Nothing in the file raises; what was
    ``stopped`` is not whole."""
    if len(data) > MAX_BYTES:
        return Table(path, error="too_large")
    try:
        error = _refused(data)
        if error:
            return Table(path, error=error)
        return _read(data, path, wish, stopped)
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


def _read(data: bytes, path: str, wish: Wish, stopped: Callable[[], bool]) -> Table:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        book = workbook_parts.opened(archive)
        sheets = [s for s in book.sheets if not s.is_hidden][:MOST_SHEETS]
        sheets = sheets or book.sheets[:1]
        if not sheets:
            return Table(path, error="empty")
        names = tuple(s.name for s in sheets)
        chosen = wish.sheet if wish.sheet in names else _likeliest(book, sheets)
        sheet = sheets[names.index(chosen)]
        dialect = Dialect(header=-2, sheet=chosen)
        found = delimited.until(_records(workbook_parts.Rows(book, sheet)), stopped)
        table = table_rows.table(found, path, dialect, wish.header)
    return table_rows.with_sheets(table, names)


def _likeliest(book: Book, sheets: Iterable[Sheet]) -> str:
    """The first sheet with the most known header words."""
    best, most = "", -1
    for sheet in sheets:
        words, rows = 0, 0
        for record in workbook_parts.Rows(book, sheet, _LOOKED_AT):
            words = max(words, len(header_words.known_cells(record.cells)))
            rows += not record.is_blank
        score = words * 100 + rows
        if score > most:
            best, most = sheet.name, score
    return best


def _records(rows: Iterable[Record]) -> Iterator[Record]:
    """The rows until so many are blank that no more is to be expected."""
    blank = 0
    for record in rows:
        blank = blank + 1 if record.is_blank else 0
        if blank > MOST_BLANK:
            return
        yield record
