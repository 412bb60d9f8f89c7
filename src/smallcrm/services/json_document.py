"""Our JSON document read: each row in the form in which the file may have it, or reported."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Date, Float, Integer, Table

from smallcrm.domain.errors import CannotRead, FileTooNew
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import clean, digits, fold, sort_key
from smallcrm.storage import bonds
from smallcrm.storage.column_types import Moment, WallTime
from smallcrm.storage.models import Base
from smallcrm.storage.rows_left import WORDS
from smallcrm.storage.schema import REVISIONS

MAX_BYTES = 1_000_000_000
MOST_PROBLEMS = 100
TABLES: tuple[str, ...] = tuple(
    name
    for name in bonds.ORDER
    if name
    not in ("change_set", "change", "setting", "delivery", "row_sum", "erased", "taken_file")
)
"""What the user wrote, in an order in which each finds what it refers to."""
_DERIVED: dict[str, tuple[str, str, Callable[[str], str]]] = {
    "customer": ("sort_key", "name", sort_key),
    "phone": ("digits", "number", digits),
    "email": ("folded", "address", str.casefold),
    "tag": ("folded", "name", fold),
    "custom_field": ("folded", "name", fold),
    "tag_rhythm": ("folded", "name", fold),
}
_NOT_EMPTY = {"customer": ("uid", "name"), "custom_field": ("name",), "tag": ("name",)}


@dataclass(slots=True)
class Rows:
    """The rows of a document by table, as they may go into the file, and what was wrong."""

    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    problems: list[CardProblem] = field(default_factory=list)
    rejected: int = 0


def is_document(path: Path) -> bool:
    """Whether a file begins like our JSON document."""
    try:
        with path.open("rb") as file:
            head = file.read(200).lstrip(b"\xef\xbb\xbf \t\r\n")
    except OSError:
        return False
    return head.startswith(b"{") and b'"format"' in head and b'"smallcrm"' in head


def read(path: Path) -> Rows:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise CannotRead(path)
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise CannotRead(path) from error
    if not isinstance(document, dict) or document.get("format") != "smallcrm":
        raise CannotRead(path)
    schema = document.get("schema")
    if schema not in REVISIONS or document.get("version") != 1:
        raise FileTooNew(path, str(schema))
    tables = document.get("tables")
    if not isinstance(tables, dict):
        raise CannotRead(path)
    found = Rows()
    for name in TABLES:
        rows = tables.get(name, [])
        found.tables[name] = []
        for number, row in enumerate(rows if isinstance(rows, list) else (), 1):
            fit = _fit(Base.metadata.tables[name], row)
            if fit is not None:
                found.tables[name].append(fit)
                continue
            found.rejected += name == "customer"
            if len(found.problems) < MOST_PROBLEMS:
                about = CardProblem(number, 0, "bad_row", name, rejected=True)
                found.problems.append(about)
    return found


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
    return found


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
