"""The parts of a workbook (ECMA-376, SpreadsheetML) that a table needs, read in one pass each.

Nothing is built that could grow: parts are fed to the parser a little at a time, document types
(and with them entities) are refused, and elements may stand only so deep in one another.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import IO
from xml.parsers import expat

from smallcrm.formats.delimited import MOST_COLUMNS, MOST_LETTERS, Record

MOST_DEPTH = 64
MOST_SHEET_COLUMNS = 16_384
"""XFD is the last: no spreadsheet has more."""
_CHUNK = 65_536
_NO_STOP = 1 << 62
_WORKSHEET = "/worksheet"
_BUILT_IN_DAYS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of formats that show days or times (18.8.30); those from 27 on are East Asian."""
_FORMAT_WORDS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LAST_DAY = 2_958_466
"""31 December 9999 is the day before."""
_DAY_SECONDS = 86_400
_ORIGIN, _ORIGIN_1904 = date(1899, 12, 30), date(1904, 1, 1)
_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"}

Attributes = dict[str, str]


class BadPart(ValueError):
    """XML that no spreadsheet writes."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """``path`` is that of its part."""

    name: str
    path: str
    is_hidden: bool


@dataclass(slots=True)
class Book:
    """``texts`` are what cells point at; ``days`` the numbers of styles that show days or times,
    ``spans`` of those that show how long something took."""

    archive: zipfile.ZipFile
    sheets: list[Sheet] = field(default_factory=list)
    is_1904: bool = False
    texts: list[str] = field(default_factory=list)
    days: set[int] = field(default_factory=set)
    spans: set[int] = field(default_factory=set)


def walk(
    stream: IO[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] = lambda name: None,
    text: Callable[[str], None] = lambda words: None,
) -> Iterator[None]:
    """Tell of each element by its name without a prefix; a pause after each piece of the part.

    Raises:
        BadPart: a document type, or elements too deep. ExpatError: no XML.
    """
    depth = 0
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def begun(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > MOST_DEPTH:
            raise BadPart
        start(name.rpartition(":")[2], attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name.rpartition(":")[2])

    parser.StartElementHandler = begun
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refused
    while piece := stream.read(_CHUNK):
        parser.Parse(piece, False)
        yield
    parser.Parse(b"", True)
    yield


def _refused(*_: object) -> None:
    raise BadPart


def opened(archive: zipfile.ZipFile) -> Book:
    """The sheets with what their cells need.

    Raises:
        KeyError: a part is missing. BadPart, ExpatError, ValueError: it is not as it should be.
    """
    found = Book(archive)
    names = {n.casefold(): n for n in archive.namelist()}
    path = next((n for k, n in names.items() if k.endswith("workbook.xml")), "xl/workbook.xml")
    folder = path.rpartition("/")[0]
    targets = _relations(archive, names[f"{folder}/_rels/{path.rpartition('/')[2]}.rels".lower()])
    _read_sheets(found, path, folder, targets)
    for part, reader in (("sharedStrings.xml", _read_texts), ("styles.xml", _read_styles)):
        name = names.get(f"{folder}/{part}".lstrip("/").casefold())
        if name is not None:
            with archive.open(name) as stream:
                reader(found, stream)
    return found


def _relations(archive: zipfile.ZipFile, path: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}

    def start(name: str, has: Attributes) -> None:
        if name == "Relationship":
            found[has.get("Id", "")] = has.get("Type", ""), has.get("Target", "")

    with archive.open(path) as stream:
        for _ in walk(stream, start):
            pass
    return found


def _read_sheets(book: Book, path: str, folder: str, targets: dict[str, tuple[str, str]]) -> None:
    def start(name: str, has: Attributes) -> None:
        if name == "workbookPr":
            book.is_1904 = has.get("date1904", "") in ("1", "true")
        if name != "sheet":
            return
        link = next((v for k, v in has.items() if k.rpartition(":")[2] == "id" and ":" in k), "")
        kind, target = targets.get(link, ("", ""))
        if kind.endswith(_WORKSHEET):
            place = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            hidden = has.get("state", "visible") != "visible"
            book.sheets.append(Sheet(has.get("name", ""), place.lstrip("/"), hidden))

    with book.archive.open(path) as stream:
        for _ in walk(stream, start):
            pass


def _read_texts(book: Book, stream: IO[bytes]) -> None:
    parts: list[str] = []
    inside: list[str] = []

    def start(name: str, has: Attributes) -> None:
        if name in ("si", "t", "rPh"):
            inside.append(name)

    def text(words: str) -> None:
        if inside and inside[-1] == "t" and "rPh" not in inside:
            parts.append(words)

    def end(name: str) -> None:
        if name in ("si", "t", "rPh"):
            inside.pop()
        if name == "si":
            book.texts.append(_plain("".join(parts)))
            parts.clear()

    for _ in walk(stream, start, end, text):
        pass


def _read_styles(book: Book, stream: IO[bytes]) -> None:
    formats: dict[int, str] = {}
    styles: list[int] = []
    inside: list[str] = []

    def start(name: str, has: Attributes) -> None:
        inside.append(name)
        if name == "numFmt":
            formats[int(has.get("numFmtId", 0))] = has.get("formatCode", "")
        elif name == "xf" and "cellXfs" in inside:
            styles.append(int(has.get("numFmtId", 0)))

    def end(name: str) -> None:
        inside.pop()

    for _ in walk(stream, start, end):
        pass
    for number, style in enumerate(styles):
        words = formats.get(style, "")
        if style == 46 or _ELAPSED.search(words):
            book.spans.add(number)
        elif shows_days(words) if words else style in _BUILT_IN_DAYS:
            book.days.add(number)


def shows_days(words: str) -> bool:
    """Whether a format shows a day or a time: "yyyy-mm-dd", and not "0.00" or "General"."""
    bare = _FORMAT_WORDS.sub("", words).partition(";")[0].lower().replace("general", "")
    return bool(re.search("[dmyhs]", bare))


class Rows:
    """The rows of a sheet as records; a gap between two is one blank record."""

    def __init__(self, book: Book, sheet: Sheet, stop: int | None = None) -> None:
        self._book, self._sheet = book, sheet
        self._stop = _NO_STOP if stop is None else stop
        self._done: list[Record] = []
        self._row = self._column = 0
        self._cells: dict[int, str] = {}
        self._kind = self._style = ""
        self._parts: list[str] | None = None
        self._phonetic = False
        self._code = ""

    def __iter__(self) -> Iterator[Record]:
        with self._book.archive.open(self._sheet.path) as stream:
            for _ in walk(stream, self._start, self._end, self._text):
                for record in self._done:
                    if record.line > self._stop:
                        return
                    yield record
                self._done.clear()

    def _start(self, name: str, has: Attributes) -> None:
        if name == "row":
            number = int(has.get("r", self._row + 1))
            if number > self._row + 1:
                self._done.append(Record((), number - 1))
            self._row, self._column = number, 0
            self._cells, self._code = {}, ""
        elif name == "c":
            self._column = _column(has.get("r", "")) or self._column + 1
            if self._column > MOST_SHEET_COLUMNS:
                raise BadPart
            self._kind, self._style = has.get("t", "n"), has.get("s", "0")
        elif name in ("v", "t"):
            self._parts = [] if self._parts is None else self._parts
        elif name == "rPh":
            self._phonetic = True

    def _text(self, words: str) -> None:
        if self._parts is not None and not self._phonetic:
            self._parts.append(words)

    def _end(self, name: str) -> None:
        if name == "rPh":
            self._phonetic = False
        elif name == "c":
            text, self._parts = "".join(self._parts or ()), None
            if text:
                self._keep(self._value(text)[:MOST_LETTERS])
        elif name == "row":
            width = max((n for n, cell in self._cells.items() if cell), default=0)
            cells = tuple(self._cells.get(n, "") for n in range(1, width + 1))
            self._done.append(Record(cells, self._row, self._code))

    def _keep(self, text: str) -> None:
        if self._column <= MOST_COLUMNS:
            self._cells[self._column] = text
        else:
            self._code = "too_wide"

    def _value(self, text: str) -> str:
        match self._kind:
            case "s":
                return self._book.texts[int(text)]
            case "b":
                return "true" if text.strip() in ("1", "true") else "false"
            case "e":
                return "" if text in _ERRORS else text
            case "n":
                return self._number(text.strip())
        return _plain(text)

    def _number(self, text: str) -> str:
        try:
            number = float(text)
        except ValueError:
            return text
        style = int(self._style)
        if style in self._book.spans:
            return str(timedelta(days=min(max(number, -_LAST_DAY), _LAST_DAY)))
        if style in self._book.days and 0 <= number < _LAST_DAY:
            return day(number, is_1904=self._book.is_1904)
        if number.is_integer() and abs(number) < 1e15:
            return str(int(number))
        return repr(number)


def day(number: float, *, is_1904: bool = False) -> str:
    """The day or the time that a spreadsheet's number means: 2026-11-25, 14:30:00."""
    whole = int(number)
    seconds = round((number - whole) * _DAY_SECONDS)
    hour, minute, second = seconds // 3_600, seconds // 60 % 60, seconds % 60
    if not whole and not is_1904 and 0 < seconds < _DAY_SECONDS:
        return time(hour, minute, second).isoformat()
    whole += hour // 24
    if not is_1904 and 0 < whole < 60:
        whole += 1  # there, 1900 was a leap year
    found = (_ORIGIN_1904 if is_1904 else _ORIGIN) + timedelta(days=whole)
    return f"{found.isoformat()} {hour % 24:02}:{minute:02}" if seconds else found.isoformat()


def _column(reference: str) -> int:
    """The number of a column, from 1: that of "AB12" is 28; 0 when it says none."""
    number = 0
    for letter in reference[:8]:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number


def _plain(text: str) -> str:
    """A text without the marks for letters that XML has not: _x000D_ is a line's end."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text).encode("utf-8", "replace").decode()
