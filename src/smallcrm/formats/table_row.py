"""One row of a table into a draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from smallcrm.domain.columns import Column, Mapping, Meaning
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
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
    TouchDraft,
)
from smallcrm.domain.text import fold, one_line
from smallcrm.formats import (
    column_values,
    own_notes,
    own_table,
    shown_names,
    table_cells,
    table_dates,
    table_names,
)
from smallcrm.formats.vcard_values import joined_name, name_from_details

_NAME_PARTS = (
    *(Meaning.GIVEN_NAME, Meaning.FAMILY_NAME, Meaning.ADDITIONAL_NAMES),
    *(Meaning.PREFIX, Meaning.SUFFIX),
)
_CALLED = ("given_name", "family_name", "additional_names")
_ADDRESS_PARTS = (
    *(Meaning.STREET, Meaning.EXTENDED, Meaning.PO_BOX, Meaning.CITY, Meaning.REGION),
    *(Meaning.POSTAL_CODE, Meaning.COUNTRY),
)
_BIRTH = (Meaning.BIRTH_YEAR, Meaning.BIRTH_MONTH, Meaning.BIRTH_DAY)
_ONE_EACH = (*_NAME_PARTS, Meaning.NAME, Meaning.NICKNAME, Meaning.COMPANY, Meaning.ROLE)
_SECOND_IS_KEPT = (Meaning.COMPANY, Meaning.ROLE, Meaning.NAME, Meaning.NICKNAME)
_NAMES_IN_PARTS = _NAME_PARTS
"""Two columns of one kind belong together: "Apellido 1" and "Apellido 2"."""
_FILE_AS = "file as"
"""Google's heading of the name by which somebody stands in its list."""


@dataclass(slots=True)
class Row:
    """The cells of a row, taken apart; ``problems`` are codes with the text they are about."""

    mapping: Mapping
    cells: tuple[str, ...]
    problems: list[tuple[str, str]] = field(default_factory=list)
    details: list[DetailDraft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    customs: list[CustomDraft] = field(default_factory=list)
    touches: list[TouchDraft] = field(default_factory=list)
    ones: dict[Meaning, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    addresses: dict[str, dict[Meaning, str]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    handle: str = ""
    ours: list[own_notes.Pair] = field(default_factory=list)
    """What our own lines in it say."""
    properties: tuple[PropertyDraft, ...] = ()
    filed_as: tuple[Column, str] | None = None

    def draft(self) -> CustomerDraft | None:
        """The customer; None when there is nothing to call them by."""
        filled = [
            (column, plain)
            for column, cell in zip(self.mapping.columns, self.cells, strict=False)
            if cell and column.meaning is not Meaning.DROP and (plain := table_cells.plain(cell))
        ]
        for column, cell in filled:
            if column.meaning is Meaning.LABEL:
                self.labels[column.group] = cell
        types = {c.group: v for c, v in filled if c.meaning is Meaning.EMAIL_TYPE}
        shown = {c.group: v for c, v in filled if c.meaning is Meaning.EMAIL_NAME}
        for column, cell in filled:
            if column.meaning is Meaning.EMAIL:
                is_exchange = types.get(column.group, "").upper() == "EX"
                self._email(column, cell, shown.get(column.group, ""), is_exchange=is_exchange)
            else:
                self._take(column, cell)
        self._birthday_in_parts()
        self._addresses()
        beside, ones = own_table.beside(self.ours)
        self.details += [d for d in beside.details if d not in self.details]
        self.customs += [c for c in beside.customs if c not in self.customs]
        if Meaning.KIND in ones:
            self.ones[Meaning.KIND] = ones[Meaning.KIND]
        self.properties = own_table.no_contact(ones.get(Meaning.NO_CONTACT, ""))
        return self._named(ones.get(Meaning.NAME, ""))

    def _take(self, column: Column, cell: str) -> None:
        match column.meaning:
            case Meaning.LABEL | Meaning.EMAIL_TYPE | Meaning.EMAIL_NAME:
                pass
            case meaning if meaning in _ONE_EACH:
                self._one(column, cell)
            case meaning if meaning in (*_BIRTH, Meaning.RECORD, Meaning.KIND, Meaning.DEPARTMENT):
                self._one(column, cell)
            case meaning if meaning in _ADDRESS_PARTS or meaning is Meaning.ADDRESS:
                self._place(column, cell)
            case Meaning.PHONE:
                self._phones(column, cell)
            case Meaning.LINK:
                self._links(column, cell)
            case Meaning.BIRTHDAY | Meaning.ANNIVERSARY | Meaning.OTHER_DAY | Meaning.LAST_CONTACT:
                self._day(column, cell)
            case Meaning.NOTE:
                text = self._without_ours(cell)
                if text and text not in self.notes:
                    self.notes.append(text)
            case Meaning.FACT:
                head = self.labels.get(column.group, "") if column.group else column.label
                self._add(FactDraft(f"{one_line(head)}: {cell}" if head else cell))
            case Meaning.TAG:
                for tag in table_cells.tags(cell):
                    self._add(TagDraft(tag))
            case _:
                self._custom(column, cell)

    def _one(self, column: Column, cell: str) -> None:
        """A value of which there is one: a second that differs is kept as a field."""
        if table_cells.looks_like_email(cell) and column.meaning is Meaning.COMPANY:
            self._email(column, cell, "", is_exchange=False)  # a row that is short of a cell
            return
        there = self.ones.get(column.meaning)
        if there is None:
            self.ones[column.meaning] = cell
        elif column.meaning in _NAMES_IN_PARTS and fold(cell) not in fold(there):
            self.ones[column.meaning] = f"{there} {cell}"
        elif fold(there) != fold(cell) and column.meaning in _SECOND_IS_KEPT:
            self._custom(column, cell)

    def _email(self, column: Column, cell: str, shown: str, *, is_exchange: bool) -> None:
        found, rest = table_cells.emails(cell)
        if is_exchange or (rest and cell.startswith("/")):
            self.problems.append(("exchange_address", cell))
            found, rest = table_cells.emails(shown)[0], cell
        elif rest and table_cells.looks_like_phone(rest):
            self._phones(column, cell)
            return
        elif rest:
            self.problems.append(("no_email", rest))
        for address in found:
            if not any(
                isinstance(d, EmailDraft) and _same(d.address, address) for d in self.details
            ):
                self.details.append(EmailDraft(address, self._label(column)))
        if rest:
            self._custom(column, rest)

    def _phones(self, column: Column, cell: str) -> None:
        if table_cells.looks_like_email(cell):
            self._email(column, cell, "", is_exchange=False)
            return
        found, rest = table_cells.phones(cell)
        for number, label in found:
            draft = PhoneDraft(number, label or self._label(column))
            if not any(isinstance(d, PhoneDraft) and d.number == number for d in self.details):
                self.details.append(draft)
        if rest:
            self.problems.append(("destroyed_number", rest))
            self._custom(column, rest)

    def _links(self, column: Column, cell: str) -> None:
        found, rest = table_cells.links(cell)
        for url in found:
            self._add(LinkDraft(url, self._label(column)))
        if rest:
            self._custom(column, rest)

    def _label(self, column: Column) -> str:
        """What the other column of the group says, or else what the header says."""
        said = table_cells.label(self.labels.get(column.group, "")) if column.group else ""
        return said or column.label

    def _day(self, column: Column, cell: str) -> None:
        day = table_dates.read(cell, day_first=self.mapping.day_first)
        if day is None:
            if not table_cells.is_nothing(cell):
                self.problems.append(("bad_date", cell))
                self._custom(column, cell)
            return
        if day.is_zero:
            self.problems.append(("no_year", cell))
        if day.is_empty:
            pass
        elif column.meaning is Meaning.LAST_CONTACT:
            self._touch(column, cell, day)
        else:
            label = one_line(self.labels.get(column.group, "")) if column.group else ""
            kind, label = _event(label)
            if column.meaning is not Meaning.OTHER_DAY:
                kind, label = OccasionKind(column.meaning.value), ""
            self._occasion(column, cell, OccasionDraft(kind, day.month, day.day, day.year, label))

    def _touch(self, column: Column, cell: str, day: table_dates.Day) -> None:
        if day.on is None:
            self._custom(column, cell)
        else:
            self.touches.append(TouchDraft(day.on, one_line(f"{column.name}: {cell}")))

    def _occasion(self, column: Column, cell: str, draft: OccasionDraft) -> None:
        """Nobody has two birthdays: another one is kept as a field."""
        born = OccasionKind.BIRTHDAY
        there = [d for d in self.details if isinstance(d, OccasionDraft) and d.kind is born]
        if draft.kind is born and there:
            if (there[0].month, there[0].day) != (draft.month, draft.day):
                self._custom(column, cell)
        else:
            self._add(draft)

    def _birthday_in_parts(self) -> None:
        year, month, day = (self.ones.get(m, "") for m in _BIRTH)
        if not (month and day):
            if year or month or day:
                text = "-".join(p for p in (year, month, day) if p)
                self._add(FactDraft(f"{self._header(_BIRTH)}: {text}"))
            return
        found = table_dates.read(f"{year or '1604'}-{month}-{day}", day_first=True)
        if found is None or found.is_empty:
            self.problems.append(("bad_date", f"{year}-{month}-{day}"))
        else:
            born = OccasionDraft(OccasionKind.BIRTHDAY, found.month, found.day, found.year)
            self._add(born)

    def _header(self, meanings: tuple[Meaning, ...]) -> str:
        return next(c.name for c in self.mapping.columns if c.meaning in meanings)

    def _place(self, column: Column, cell: str) -> None:
        """A part of an address; a second street line goes below the first."""
        group = column.group or f"address/{column.label}"
        parts = self.addresses.setdefault(group, {})
        self.places.setdefault(group, column.label)
        there = parts.get(column.meaning)
        if there is None:
            parts[column.meaning] = cell
        elif there != cell:
            parts[column.meaning] = f"{there}, {cell}"

    def _addresses(self) -> None:
        for group, parts in self.addresses.items():
            whole = parts.pop(Meaning.ADDRESS, "")
            if not parts:
                parts[Meaning.STREET] = whole
            town = table_cells.CODE_AND_TOWN.match(parts.get(Meaning.CITY, ""))
            if town and Meaning.POSTAL_CODE not in parts:
                parts[Meaning.POSTAL_CODE], parts[Meaning.CITY] = town[1], town[2]
            label = table_cells.label(self.labels.get(group, "")) or self.places[group]
            values = {m.value: table_cells.in_commas(v) for m, v in parts.items()}
            self._add(AddressDraft(**values, label=label))

    def _without_ours(self, cell: str) -> str:
        """A text without the lines that we put there ourselves."""
        text, pairs = own_notes.parted(cell)
        self.ours += pairs
        return text

    def _custom(self, column: Column, cell: str) -> None:
        """A value of a field, unless it says by what name somebody is filed."""
        cell = self._without_ours(cell)
        if column.header.casefold() == _FILE_AS and column.meaning is Meaning.CUSTOM:
            self.filed_as = column, cell
        else:
            self._keep(column, cell)

    def _keep(self, column: Column, cell: str) -> None:
        """As a field: named by the other column of its group where there is one."""
        if column.label == "handle" and column.meaning is Meaning.CUSTOM:
            self.handle = self.handle or cell
        own = one_line(self.labels.get(column.group, "")) if column.group else ""
        named = column.meaning is Meaning.CUSTOM and own
        name = own.lstrip("* ") if named else column.name
        kind = column.kind if column.meaning is Meaning.CUSTOM else CustomKind.TEXT
        text = column_values.normal(cell, kind, day_first=self.mapping.day_first)
        draft = CustomDraft(name, text, kind)
        if text and draft not in self.customs:
            self.customs.append(draft)

    def _add(self, draft: DetailDraft) -> None:
        if draft not in self.details:
            self.details.append(draft)

    # --- the name ---

    def _named(self, shown: str) -> CustomerDraft | None:
        """``shown`` is the name as our own lines have it, or ""."""
        parts: Any = {m.value: one_line(self.ones.get(m, "")) for m in _NAME_PARTS}
        shown = self._filed_as(shown, parts)
        whole = shown or one_line(self.ones.get(Meaning.NAME, ""))
        company = one_line(self.ones.get(Meaning.COMPANY, ""))
        said = self.ones.get(Meaning.KIND, "")
        is_company = bool(said) and column_values.is_company(said)
        is_bare = not (shown or is_company or parts["given_name"] or parts["family_name"])
        if whole and is_bare:
            whole, turned = table_names.turned(whole)
            parts |= turned
        called = any(parts[name] for name in _CALLED)
        if shown and _sole(parts) == shown:
            parts |= dict.fromkeys(_CALLED, "")  # a whole name where a part belongs
        nickname = one_line(self.ones.get(Meaning.NICKNAME, ""))
        name = whole or (joined_name({**parts, "honorific_prefix": ""}) if called else "")
        if not name and company and (is_company or not self._is_somebody()):
            is_company, name = True, company
        name = name or nickname or name_from_details(self.details) or self._by_handle() or company
        if not name:
            return None
        if not (said or called or company) and table_names.is_firm(name):
            is_company = True
        if is_company and whole and company and fold(company) != fold(whole):
            is_company = bool(said)
        self._affiliation(company if not (is_company and fold(company) == fold(name)) else "")
        if said and not is_company and fold(said) not in column_values.PERSON:
            self.customs.append(CustomDraft(self._header((Meaning.KIND,)), said))
        record = one_line(self.ones.get(Meaning.RECORD, ""))
        return CustomerDraft(
            name=name,
            kind=CustomerKind.COMPANY if is_company else CustomerKind.PERSON,
            uid=f"{self.mapping.system or 'record'}:{record}" if record else "",
            nickname=nickname if nickname != name else "",
            details=tuple(self.details),
            notes=tuple(self.notes),
            properties=self.properties,
            customs=tuple(self.customs),
            touches=tuple(self.touches),
            **parts,
        )

    def _filed_as(self, shown: str, parts: dict[str, str]) -> str:
        """The name as it is shown, if "File As" says it; what else stands there is a field."""
        if self.filed_as is None:
            return shown
        column, cell = self.filed_as
        text = one_line(cell)
        given, family = parts["given_name"], parts["family_name"]
        if not shown and (_sole(parts) == text or shown_names.is_of(text, given, family)):
            return text
        if text != shown:
            self._keep(column, cell)
        return shown

    def _is_somebody(self) -> bool:
        """Whether it is a person, though without a name: firms have no place in a firm."""
        born = OccasionKind.BIRTHDAY
        return Meaning.ROLE in self.ones or any(
            isinstance(d, OccasionDraft) and d.kind is born for d in self.details
        )

    def _by_handle(self) -> str:
        """Somebody without name, address and number goes by a chat name, or by the last words of
        a link: linkedin.com/in/zoe-baker."""
        if self.handle:
            return one_line(self.handle)
        link = next((d.url for d in self.details if isinstance(d, LinkDraft)), "")
        return one_line(link.rstrip("/").rpartition("/")[2])

    def _affiliation(self, company: str) -> None:
        role = one_line(self.ones.get(Meaning.ROLE, ""))
        department = one_line(self.ones.get(Meaning.DEPARTMENT, ""))
        if company:
            self._add(AffiliationDraft(company, role, department))
        else:
            for text in (role, department):
                if text:
                    self._add(FactDraft(text))


def _sole(parts: dict[str, str]) -> str:
    """What somebody is called by, if it is in one part only."""
    found = [parts[name] for name in _CALLED if parts[name]]
    return found[0] if len(found) == 1 else ""


def _event(said: str) -> tuple[OccasionKind, str]:
    """The kind of a yearly day, and its label, by what a column beside it calls it."""
    word, comma, rest = said.lstrip("* ").partition(", ")
    kind, label = own_table.occasion_kind(f"{fold(word)}{comma}{rest}")
    return kind, said.lstrip("* ") if kind is OccasionKind.OTHER and label else label


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
