"""Our JSON document read: each row in the form in which the file may have it, or reported.

It is read from one end to the other, so that the contents of attachments, which are compared with
their names, are never in memory together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Date, Float, Integer, Table

from smallcrm.domain import file_names
from smallcrm.domain.errors import CannotRead, DamagedDocument, FileTooNew
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import clean, digits, fold, sort_key
from smallcrm.formats.json_stream import JsonStream
from smallcrm.services import json_contents
from smallcrm.services.exported import SILENT, Work
from smallcrm.services.json_contents import Found
from smallcrm.storage import bonds
from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.models import Base
from smallcrm.storage.rows_left import WORDS
from smallcrm.storage.schema import REVISIONS

MOST_LETTERS = 1_000_000_000
"""Of a document without the contents of attachments."""
MOST_PROBLEMS = 100
_STEP = 2000
_BOOKS = ("change_set", "change", "setting", "delivery", "row_sum", "erased", "taken_file")
TABLES: tuple[str, ...] = tuple(
    sorted((name for name in bonds.ORDER if name not in _BOOKS), key="firing".__eq__)
)
"""What the user wrote, in an order in which each finds what it refers to: a firing any table."""
_DERIVED: dict[str, tuple[str, str, Callable[[str], str]]] = {
    "customer": ("sort_key", "name", sort_key),
    "phone": ("digits", "number", digits),
    "email": ("folded", "address", str.casefold),
    "tag": ("folded", "name", fold),
    "custom_field": ("folded", "name", fold),
    "tag_rhythm": ("folded", "name", fold),
    **dict.fromkeys(
        ("segment", "item", "rate", "pipeline", "stage", "checklist", "theme", "template"),
        ("folded", "name", fold),
    ),
    "attachment": ("name", "name", file_names.safe),
}
_NOT_EMPTY = {"customer": ("uid", "name"), "custom_field": ("name",), "tag": ("name",)}
_NOT_EMPTY["segment"] = ("name", "query")
_NOT_EMPTY |= dict.fromkeys(("item", "rate", "pipeline", "stage", "checklist"), ("name",))
_NOT_EMPTY |= dict.fromkeys(("theme", "template", "batch"), ("name",))


@dataclass(slots=True)
class Rows:
    """The rows of a document by table, as they may go into the file, what the attachments contain,
    and what was wrong."""

    tables: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {name: [] for name in TABLES}
    )
    contents: dict[str, Found] = field(default_factory=dict)
    problems: list[CardProblem] = field(default_factory=list)
    rejected: int = 0

    def report(self, problem: CardProblem) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)


def is_document(path: Path) -> bool:
    """Whether a file begins like our JSON document."""
    try:
        with path.open("rb") as file:
            head = file.read(200).lstrip(b"\xef\xbb\xbf \t\r\n")
    except OSError:
        return False
    return head.startswith(b"{") and b'"format"' in head and b'"smallcrm"' in head


def read(path: Path, work: Work = SILENT) -> Rows:
    """All of a document.

    Raises:
        CannotRead: it cannot be read. DamagedDocument: it is none, or not whole.
        FileTooNew: of a later version. Cancelled: the user stopped it.
    """
    found, head = Rows(), _Head(path)
    try:
        total = path.stat().st_size
        with path.open("rb") as file:
            stream = JsonStream(file)
            for name in stream.members():
                if name == "tables":
                    head.check_version()
                    head.values[name] = True
                    _read_tables(stream, found, work, total)
                elif name == json_contents.MEMBER:
                    found.contents = json_contents.look(stream, work, total)
                elif name in _HEAD:
                    head.values[name] = stream.value()
                else:
                    stream.skip()
            stream.finish()
    except OSError as error:
        raise CannotRead(path) from error
    except (ValueError, RecursionError) as error:
        raise DamagedDocument(path) from error
    head.check()
    return found


_HEAD = ("format", "version", "schema")


@dataclass(slots=True)
class _Head:
    """What a document says of itself."""

    path: Path
    values: dict[str, Any] = field(default_factory=dict)

    def check_version(self) -> None:
        """As far as it is known: what a later version has to say may be of another form.

        Raises:
            FileTooNew: it is of one.
        """
        schema = self.values.get("schema", REVISIONS[0])
        if schema not in REVISIONS or self.values.get("version", 1) != 1:
            raise FileTooNew(self.path, str(schema))

    def check(self) -> None:
        missing = {*_HEAD, "tables"} - set(self.values)
        if missing or self.values["format"] != "smallcrm":
            raise DamagedDocument(self.path)
        self.check_version()


def _read_tables(stream: JsonStream, found: Rows, work: Work, total: int) -> None:
    for name in stream.members():
        if stream.peek() != "[" or name not in TABLES:
            stream.skip()
            continue
        for number, _ in enumerate(stream.items(), 1):
            if number % _STEP == 0:
                work.step(stream.read, total)
            if stream.taken > MOST_LETTERS:
                raise ValueError("too large")
            _take(found, name, number, stream.value())


def _take(found: Rows, name: str, number: int, row: object) -> None:
    fit = _fit(Base.metadata.tables[name], row)
    if fit is not None:
        found.tables[name].append(fit)
        return
    found.rejected += name == "customer"
    found.report(CardProblem(number, 0, "bad_row", name, rejected=True))


# --- one row ------------------------------------------------------------------------------------


def _fit(table: Table, row: object) -> dict[str, Any] | None:
    """The row with every column in the form the file has it; None when one is not."""
    if not isinstance(row, dict):
        return None
    found: dict[str, Any] = {}
    for column in table.columns:
        value = row.get(column.name)
        if value is None and not column.nullable and column.default is not None:
            value = getattr(column.default, "arg", None)
        if value is None:
            if not column.nullable:
                return None
        elif not _is_value(table.name, column.name, column.type, value):
            return None
        found[column.name] = clean(value) if isinstance(value, str) else value
    if table.name in _DERIVED:
        name, source, make = _DERIVED[table.name]
        found[name] = make(found[source])
    if any(not found[name].strip() for name in _NOT_EMPTY.get(table.name, ())):
        return None
    return None if table.name == "attachment" and not _is_attachment(found) else found


def _is_attachment(row: Mapping[str, Any]) -> bool:
    """Of somebody or of a note, and of a content whose name can be the name of a file."""
    whose = row["customer_id"] or row["interaction_id"]
    return bool(whose) and json_contents.is_name(row["content"]) and row["size"] >= 0


def _is_value(table: str, name: str, kind: object, value: Any) -> bool:
    if isinstance(kind, Integer):
        return type(value) is int and abs(value) < 2**63
    if isinstance(kind, Float):
        return type(value) in (int, float)
    if not isinstance(value, str):
        return False
    try:
        if isinstance(kind, Moment):
            return Moment().process_bind_param(datetime.fromisoformat(value), None) == value
        if isinstance(kind, Date):
            return date.fromisoformat(value).isoformat() == value
        if isinstance(kind, WallTime):
            return f"{time.fromisoformat(value):%H:%M}" == value
        if name == "choices":
            return isinstance(json.loads(value), list)
    except ValueError:
        return False
    words = _words(table, name)
    return words is None or value in {word.value for word in words}


def _words(table: str, name: str) -> type[StrEnum] | None:
    """The enum whose words alone stand in a column."""
    word = WORDS.get((table, name))
    return None if word is None else type(word)
