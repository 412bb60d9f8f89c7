"""The columns of people as a table: which there are, and how they are named in settings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain.custom_fields import CustomKind, FieldId


class TableColumn(StrEnum):
    NAME = "name"
    COMPANY = "company"
    ROLE = "role"
    PHONE = "phone"
    EMAIL = "email"
    TAGS = "tags"
    LAST = "last"
    """The last contact."""
    NEXT = "next"
    """What the next follow-up says."""
    DUE = "due"
    """When that is due."""
    CITY = "city"
    BIRTHDAY = "birthday"
    RHYTHM = "rhythm"
    ADDED = "added"
    """When somebody came into the file."""
    FIELD = "field"
    """One of the user's own fields."""


@dataclass(frozen=True, slots=True)
class Column:
    """``field`` with its name, kind and choices for the user's own; ``width`` in characters."""

    what: TableColumn
    width: int = 16
    field: FieldId | None = None
    name: str = ""
    kind: CustomKind = CustomKind.TEXT

    @property
    def key(self) -> str:
        """ "phone", "field:12"."""
        return self.what.value if self.field is None else f"{self.what.value}:{self.field}"


WIDTHS = {
    TableColumn.NAME: 26,
    TableColumn.COMPANY: 22,
    TableColumn.PHONE: 19,
    TableColumn.EMAIL: 28,
    TableColumn.TAGS: 20,
    TableColumn.LAST: 20,
    TableColumn.NEXT: 28,
    TableColumn.DUE: 20,
}
USUAL = (
    TableColumn.NAME,
    TableColumn.COMPANY,
    TableColumn.PHONE,
    TableColumn.EMAIL,
    TableColumn.TAGS,
    TableColumn.LAST,
    TableColumn.DUE,
)
"""What is shown before anything was chosen."""
WIDEST = 80


def column(what: TableColumn) -> Column:
    """With its usual width."""
    return Column(what, WIDTHS.get(what, 16))


@dataclass(frozen=True, slots=True)
class Row:
    """One customer: ``cells`` hold text as SQLite has it, None where there is nothing."""

    id: int
    kind: str
    cells: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class TableView:
    """How the table is shown. ``is_on``: in place of the list."""

    columns: tuple[Column, ...]
    sort: str = TableColumn.NAME.value
    descending: bool = False
    is_on: bool = False
