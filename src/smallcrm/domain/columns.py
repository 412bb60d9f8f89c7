"""Tables that people bring: how they were read, and what each column of them becomes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from smallcrm.domain.custom_fields import CustomKind

if TYPE_CHECKING:
    from smallcrm.domain.reports import CardProblem

EXAMPLES = 3
"""So many values of a column are shown."""


class Meaning(StrEnum):
    """What a column becomes. Values are remembered in files: never change one."""

    DROP = "drop"
    CUSTOM = "custom"
    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    ADDITIONAL_NAMES = "additional_names"
    PREFIX = "honorific_prefix"
    SUFFIX = "honorific_suffix"
    NICKNAME = "nickname"
    KIND = "kind"
    RECORD = "record"
    EMAIL = "email"
    EMAIL_TYPE = "email_type"
    EMAIL_NAME = "email_name"
    PHONE = "phone"
    LINK = "link"
    STREET = "street"
    EXTENDED = "extended"
    PO_BOX = "po_box"
    CITY = "locality"
    REGION = "region"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    ADDRESS = "address"
    COMPANY = "company"
    ROLE = "role"
    DEPARTMENT = "department"
    BIRTHDAY = "birthday"
    BIRTH_YEAR = "birth_year"
    BIRTH_MONTH = "birth_month"
    BIRTH_DAY = "birth_day"
    ANNIVERSARY = "anniversary"
    OTHER_DAY = "other_day"
    LAST_CONTACT = "last_contact"
    NOTE = "note"
    FACT = "fact"
    TAG = "tag"
    NO_CONTACT = "no_contact"
    CADENCE = "cadence"
    LABEL = "label"
    """What kind of number, address, ... the other columns of its group hold."""


WITH_LABEL = frozenset(
    {
        *(Meaning.EMAIL, Meaning.PHONE, Meaning.LINK, Meaning.OTHER_DAY, Meaning.ADDRESS),
        *(Meaning.STREET, Meaning.EXTENDED, Meaning.PO_BOX, Meaning.CITY, Meaning.REGION),
        *(Meaning.POSTAL_CODE, Meaning.COUNTRY),
    }
)
"""Meanings whose values have a label such as "work"."""
DATES = frozenset({Meaning.BIRTHDAY, Meaning.ANNIVERSARY, Meaning.OTHER_DAY, Meaning.LAST_CONTACT})


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table's bytes were read; of a workbook only ``sheet`` counts.

    ``quote`` is "" when quotes are letters like others. ``header`` is the record, from 0, that
    names the columns; -1 when none does.
    """

    encoding: str = "utf-8"
    delimiter: str = ","
    quote: str = '"'
    header: int = 0
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What of the dialect the user has chosen; None: found out."""

    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header: int | None = None
    sheet: str | None = None


ANY = Wish()
"""Everything is found out."""
ENCODINGS = (
    *("utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254"),
    *("cp1255", "cp1256", "cp1257", "iso8859_2", "koi8_r", "mac_roman", "cp932", "gb18030"),
    *("big5", "cp949"),
)
DELIMITERS = (",", ";", "\t", "|")
QUOTES = ('"', "'", "")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, those that are no data left out.

    Each row has as many cells as ``header``; ``lines`` are the lines of the file where they begin,
    from 1. ``preamble`` are the texts above the header, ``footer`` those below the data.
    ``sheets`` are all sheets of a workbook. ``error`` as in ``ParsedFile``.
    """

    path: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[int, ...] = ()
    dialect: Dialect = Dialect()
    preamble: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    error: str = ""

    @property
    def has_header(self) -> bool:
        return self.dialect.header >= 0

    def column(self, index: int) -> list[str]:
        return [row[index] for row in self.rows]


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it becomes.

    ``label`` is what its values are called ("work"), or, for a custom field, nothing. Columns of
    one ``group`` belong to one address, or are the label and the value of one number. ``name`` and
    ``kind`` are those of the custom field it becomes. ``examples`` are the first values that are
    not empty, each once, and ``filled`` counts the rows that have one.
    """

    header: str
    meaning: Meaning
    label: str = ""
    group: str = ""
    name: str = ""
    kind: CustomKind = CustomKind.TEXT
    examples: tuple[str, ...] = ()
    filled: int = 0
    is_guessed: bool = True
    """False: nobody knew its header and its values told nothing; the user may look at it."""


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """Dates of a table that could be day-month or month-day: how many, one of them as it stands,
    and the two readings of it."""

    count: int
    example: str
    day_first: date
    month_first: date


@dataclass(frozen=True, slots=True)
class Mapping:
    """What becomes of a table. ``day_first`` is how dates such as 03/04/1980 are read; with
    ``doubt`` nothing in the table settles it. ``system`` is the program that wrote it, or ""."""

    columns: tuple[Column, ...]
    day_first: bool = True
    doubt: DateDoubt | None = None
    system: str = ""

    def with_meaning(self, index: int, meaning: Meaning, label: str | None = None) -> Mapping:
        """The mapping with one column becoming something else."""
        old = self.columns[index]
        new = replace(old, meaning=meaning, is_guessed=True, name=old.name or old.header)
        if label is not None:
            new = replace(new, label=label)
        return self.with_column(index, new)

    def with_column(self, index: int, column: Column) -> Mapping:
        columns = (*self.columns[:index], column, *self.columns[index + 1 :])
        return replace(self, columns=columns)

    def with_days_first(self, day_first: bool) -> Mapping:
        """The mapping after the user has answered the question of the dates."""
        return replace(self, day_first=day_first)


def letter(index: int) -> str:
    """What a spreadsheet calls a column: A, B, …, AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
