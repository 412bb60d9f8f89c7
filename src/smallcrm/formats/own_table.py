"""Our own table brought back: its columns are known, and nothing has to be guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from smallcrm.domain.columns import EXAMPLES, Column, Mapping, Meaning, Table
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.domain.text import one_line
from smallcrm.formats import column_values as look
from smallcrm.formats import csv_table, own_notes, table_cells, table_dates, vcard_own
from smallcrm.formats.contact_rows import NO_CONTACT_HEAD

SYSTEM = "smallcrm"
UID_HEAD = "UID"
_EXAMPLE_LENGTH = 120
_DAY = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)\Z")
_NUMBERED = re.compile(r"(.+?) (\d+)\Z")
_ONES = {
    "Name": Meaning.NAME,
    "Title": Meaning.PREFIX,
    "First name": Meaning.GIVEN_NAME,
    "Middle names": Meaning.ADDITIONAL_NAMES,
    "Last name": Meaning.FAMILY_NAME,
    "Suffix": Meaning.SUFFIX,
    "Nickname": Meaning.NICKNAME,
    "Kind": Meaning.KIND,
    NO_CONTACT_HEAD: Meaning.NO_CONTACT,
    UID_HEAD: Meaning.RECORD,
}
_SEVERAL = {
    "Company": (Meaning.COMPANY, "company"),
    "Role": (Meaning.ROLE, "company"),
    "Department": (Meaning.DEPARTMENT, "company"),
    "E-mail": (Meaning.EMAIL, "email"),
    "E-mail label": (Meaning.LABEL, "email"),
    "Phone": (Meaning.PHONE, "phone"),
    "Phone label": (Meaning.LABEL, "phone"),
    "Street": (Meaning.STREET, "address"),
    "Address line 2": (Meaning.EXTENDED, "address"),
    "PO box": (Meaning.PO_BOX, "address"),
    "Postal code": (Meaning.POSTAL_CODE, "address"),
    "City": (Meaning.CITY, "address"),
    "Region": (Meaning.REGION, "address"),
    "Country": (Meaning.COUNTRY, "address"),
    "Address label": (Meaning.LABEL, "address"),
    "Link": (Meaning.LINK, "link"),
    "Link label": (Meaning.LABEL, "link"),
    "Date": (Meaning.OTHER_DAY, ""),
    "Tag": (Meaning.TAG, ""),
    "Keep in touch every": (Meaning.CADENCE, ""),
    "Little thing": (Meaning.FACT, ""),
}
"""What a column becomes, and the name of the group it is in with others of its number."""


def is_ours(header: tuple[str, ...]) -> bool:
    return header[-2:] == (NO_CONTACT_HEAD, UID_HEAD) and header[:1] == ("Name",)


def columns(table: Table) -> tuple[Column, ...]:
    return tuple(_column(n, header, table) for n, header in enumerate(table.header))


def _meaning(header: str) -> tuple[Meaning | None, str]:
    """What one of our headings means, and the group that it is in; None for any other."""
    meaning, group = _ONES.get(header), ""
    numbered = _NUMBERED.match(header)
    if meaning is None and numbered and numbered[1] in _SEVERAL:
        meaning, kind = _SEVERAL[numbered[1]]
        group = f"{kind} {numbered[2]}" if kind else ""
    return meaning, group


def _column(number: int, header: str, table: Table) -> Column:
    meaning, group = _meaning(header)
    values = look.filled(table.column(number))
    return Column(
        header,
        meaning or Meaning.CUSTOM,
        group=group,
        name=header,
        examples=tuple(list(dict.fromkeys(v[:_EXAMPLE_LENGTH] for v in values))[:EXAMPLES]),
        filled=len(values),
        kind=look.custom_kind(values, day_first=True) if meaning is None else CustomKind.TEXT,
    )


@dataclass(slots=True)
class Row:
    """One row: what each cell is stands in its header."""

    mapping: Mapping
    cells: tuple[str, ...]
    details: list[DetailDraft] = field(default_factory=list)
    customs: list[CustomDraft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)

    def draft(self) -> CustomerDraft | None:
        """The customer; None when there is nothing to call them by."""
        ones = self.take()
        name = ones.pop(Meaning.NAME, "")
        if not name:
            return None
        kept = no_contact(ones.pop(Meaning.NO_CONTACT, ""))
        is_company = ones.pop(Meaning.KIND, "") == CustomerKind.COMPANY
        uid = ones.pop(Meaning.RECORD, "")
        values: Any = ones
        return CustomerDraft(
            name=name,
            kind=CustomerKind.COMPANY if is_company else CustomerKind.PERSON,
            uid=uid,
            details=tuple(dict.fromkeys(self.details)),
            notes=tuple(self.notes),
            customs=tuple(self.customs),
            properties=kept,
            **values,
        )

    def take(self) -> dict[str, str]:
        """All cells; the values of which there is one each are given back."""
        ones: dict[str, str] = {}
        groups: dict[str, dict[Meaning, str]] = {}
        for column, cell in zip(self.mapping.columns, self.cells, strict=False):
            text = table_cells.plain(cell)
            if not text or column.meaning is Meaning.DROP:
                continue
            if column.meaning in _FIELDS:
                ones[column.meaning.value] = one_line(text)
            elif column.group:
                groups.setdefault(column.group, {})[column.meaning] = text
            else:
                self._take(column, text)
        for group in groups.values():
            self._take_group(group)
        return ones

    def _take(self, column: Column, text: str) -> None:
        found: DetailDraft | None = None
        match column.meaning:
            case Meaning.TAG:
                found = TagDraft(text)
            case Meaning.FACT:
                found = FactDraft(text)
            case Meaning.OTHER_DAY:
                found = _occasion(text)
            case Meaning.CADENCE:
                found = _cadence(text)
            case Meaning.NOTE:
                self.notes.append(text)
                return
        if found is not None:
            self.details.append(found)
        else:
            self.customs.append(CustomDraft(column.name, text, column.kind))

    def _take_group(self, values: dict[Meaning, str]) -> None:
        label = values.pop(Meaning.LABEL, "")
        if Meaning.COMPANY in values:
            role, department = values.get(Meaning.ROLE, ""), values.get(Meaning.DEPARTMENT, "")
            self.details.append(AffiliationDraft(values[Meaning.COMPANY], role, department))
        elif Meaning.EMAIL in values:
            self.details.append(EmailDraft(values[Meaning.EMAIL], label))
        elif Meaning.PHONE in values:
            self.details.append(PhoneDraft(values[Meaning.PHONE], label))
        elif Meaning.LINK in values:
            self.details.append(LinkDraft(values[Meaning.LINK], label))
        else:
            parts_of: Any = {m.value: text for m, text in values.items() if m in _PARTS}
            if parts_of:
                self.details.append(AddressDraft(**parts_of, label=label))


def no_contact(since: str) -> tuple[PropertyDraft, ...]:
    """What is kept of somebody who wants no contact since then."""
    line = f"{vcard_own.NO_CONTACT}:{since}"
    return (PropertyDraft(vcard_own.NO_CONTACT, line),) if since else ()


def beside(pairs: Sequence[own_notes.Pair]) -> tuple[Row, dict[str, str]]:
    """What lines in the notes of another program's table say: details and fields of a row, and the
    values of which there is one each."""
    customs: list[CustomDraft] = []
    columns: list[Column] = []
    cells: list[str] = []
    for head, value in pairs:
        custom = own_notes.custom(head, value)
        if custom is not None:
            customs.append(custom)
            continue
        meaning, group = _meaning(head)
        columns.append(Column(head, meaning or Meaning.CUSTOM, group=group, name=head))
        cells.append(csv_table.guarded(value))
    row = Row(Mapping(tuple(columns)), tuple(cells), customs=customs)
    return row, row.take()


_FIELDS = {Meaning(f.value) for f in CustomerField}
_FIELDS |= {Meaning.RECORD, Meaning.KIND, Meaning.NO_CONTACT}
_PARTS = {meaning for meaning, group in _SEVERAL.values() if group == "address"} - {Meaning.LABEL}


def _occasion(text: str) -> OccasionDraft | None:
    """ "birthday: --05-03", "First met: 2019-10-31"."""
    label, _, day = text.rpartition(": ")
    exact = _DAY.match(day)
    found = _day(exact) if exact else table_dates.read(day, day_first=True)
    if not label or found is None or found.is_empty:
        return None
    kind, name = occasion_kind(label)
    return OccasionDraft(kind, found.month, found.day, found.year, name)


def _day(match: re.Match[str]) -> table_dates.Day | None:
    """A day as we write it, with the year as it is, whichever that is; None when there is none."""
    year = None if match[1] == "-" else int(match[1])
    try:
        date(year if year is not None else 2000, int(match[2]), int(match[3]))
    except ValueError:
        return None
    return table_dates.Day(int(match[2]), int(match[3]), year)


def occasion_kind(said: str) -> tuple[OccasionKind, str]:
    """What kind of day "birthday", "anniversary, wedding" and "First met" are, and its label."""
    word, comma, label = said.partition(", ")
    for kind in OccasionKind:
        if kind.value == word and (comma == "" or kind is not OccasionKind.OTHER):
            return kind, label
    return OccasionKind.OTHER, said


def _cadence(text: str) -> CadenceDraft | None:
    """ "6 week"."""
    count, _, unit = text.partition(" ")
    if not (count.isascii() and count.isdigit()) or unit not in {u.value for u in CadenceUnit}:
        return None
    return CadenceDraft(int(count), CadenceUnit(unit))
