"""Customers as rows of a table: with our own headings, with those of Google Contacts (2024), and
with those of Outlook. The first row is the headings.

What a program's headings have no room for stands in its notes, a line each: nothing is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CustomerDraft,
    CustomerField,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.text import fold

D = TypeVar("D", bound=DetailDraft)
Rows = Iterator[list[str]]

FIELDS = {
    CustomerField.NAME: "Name",
    CustomerField.HONORIFIC_PREFIX: "Title",
    CustomerField.GIVEN_NAME: "First name",
    CustomerField.ADDITIONAL_NAMES: "Middle names",
    CustomerField.FAMILY_NAME: "Last name",
    CustomerField.HONORIFIC_SUFFIX: "Suffix",
    CustomerField.NICKNAME: "Nickname",
}
KINDS: dict[type[DetailDraft], tuple[tuple[str, Callable[[Any], str]], ...]] = {
    AffiliationDraft: (
        ("Company", lambda d: d.company_name),
        ("Role", lambda d: d.role),
        ("Department", lambda d: d.department),
    ),
    EmailDraft: (("E-mail", lambda d: d.address), ("E-mail label", lambda d: d.label)),
    PhoneDraft: (("Phone", lambda d: d.number), ("Phone label", lambda d: d.label)),
    AddressDraft: (
        ("Street", lambda d: d.street),
        ("Address line 2", lambda d: d.extended),
        ("PO box", lambda d: d.po_box),
        ("Postal code", lambda d: d.postal_code),
        ("City", lambda d: d.locality),
        ("Region", lambda d: d.region),
        ("Country", lambda d: d.country),
        ("Address label", lambda d: d.label),
    ),
    LinkDraft: (("Link", lambda d: d.url), ("Link label", lambda d: d.label)),
    OccasionDraft: (("Date", lambda d: occasion(d)),),
    TagDraft: (("Tag", lambda d: d.name),),
    CadenceDraft: (("Keep in touch every", lambda d: f"{d.every} {d.unit.value}"),),
    FactDraft: (("Little thing", lambda d: d.text),),
}
BETWEEN = " ::: "
"""Of several values in one cell of Google's."""


def of(draft: CustomerDraft, kind: type[D]) -> list[D]:
    return [d for d in draft.details if isinstance(d, kind)]


def address(draft: AddressDraft) -> str:
    parts = (
        *(draft.street, draft.extended, draft.po_box, draft.postal_code, draft.locality),
        *(draft.region, draft.country),
    )
    return ", ".join(p for p in parts if p)


def occasion(draft: OccasionDraft) -> str:
    return f"{draft.label or draft.kind.value}: {day(draft)}"


def day(draft: OccasionDraft, unknown: str = "-") -> str:
    """ "1980-05-03", "--05-03"."""
    year = f"{draft.year:04}" if draft.year else unknown
    return f"{year}-{draft.month:02}-{draft.day:02}"


# --- our own headings ---------------------------------------------------------------------------


@dataclass(slots=True)
class _Plan:
    """How many columns each kind takes, and which fields of the user's own there are."""

    most: dict[type[DetailDraft], int] = field(default_factory=dict)
    customs: dict[str, str] = field(default_factory=dict)
    """Names as they are shown, by their folded form."""


def plain(drafts: Sequence[CustomerDraft], quiet: Callable[[CustomerDraft], str]) -> Rows:
    """Values that there are several of get a column each: "E-mail 1", "E-mail 2", ...
    ``quiet`` says since when somebody does not want to be contacted, or ""."""
    plan = _Plan({kind: max((len(of(d, kind)) for d in drafts), default=0) for kind in KINDS})
    for draft in drafts:
        for custom in draft.customs:
            plan.customs.setdefault(fold(custom.name), custom.name)
    head = [*FIELDS.values(), "Kind"]
    for kind, columns in KINDS.items():
        for number in range(1, plan.most[kind] + 1):
            head += [f"{title} {number}" for title, _ in columns]
    yield [*head, *plan.customs.values(), "Do not contact since", "UID"]
    for draft in drafts:
        cells = [getattr(draft, name.value) for name in FIELDS] + [draft.kind.value]
        for kind, columns in KINDS.items():
            values = of(draft, kind)
            for number in range(plan.most[kind]):
                has = number < len(values)
                cells += [read(values[number]) if has else "" for _, read in columns]
        said: dict[str, str] = {}
        for custom in draft.customs:
            said.setdefault(fold(custom.name), custom.text)
        cells += [said.get(name, "") for name in plan.customs]
        yield [*cells, quiet(draft), draft.uid]


# --- Google Contacts ----------------------------------------------------------------------------

_GOOGLE = (
    *("First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name"),
    *("Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As"),
    *("Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes"),
    *("Photo", "Labels"),
)
_GOOGLE_ADDRESS = (
    *("Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country"),
    "Extended Address",
)
_LABELS = {"work": "Work", "home": "Home", "mobile": "Mobile", "other": "Other"}


def google(drafts: Sequence[CustomerDraft]) -> Rows:
    """As Google Contacts writes them since 2024."""
    groups: dict[type[DetailDraft], tuple[str, tuple[str, ...]]] = {
        EmailDraft: ("E-mail", ("Label", "Value")),
        PhoneDraft: ("Phone", ("Label", "Value")),
        AddressDraft: ("Address", _GOOGLE_ADDRESS),
        LinkDraft: ("Website", ("Label", "Value")),
        OccasionDraft: ("Event", ("Label", "Value")),
    }
    most = {kind: max((len(_grouped(d, kind)) for d in drafts), default=0) for kind in groups}
    customs = max((len(_extra(d)) for d in drafts), default=0)
    head = list(_GOOGLE)
    for kind, (title, columns) in groups.items():
        for number in range(1, most[kind] + 1):
            head += [f"{title} {number} - {column}" for column in columns]
    for number in range(1, customs + 1):
        head += [f"Custom Field {number} - Label", f"Custom Field {number} - Value"]
    yield head
    for draft in drafts:
        cells = _google_names(draft)
        for kind, (_, columns) in groups.items():
            values = _grouped(draft, kind)
            for number in range(most[kind]):
                has = number < len(values)
                cells += _google_cells(values[number]) if has else [""] * len(columns)
        pairs = _extra(draft)
        for number in range(customs):
            cells += pairs[number] if number < len(pairs) else ("", "")
        yield cells


def _google_names(draft: CustomerDraft) -> list[str]:
    first, *_ = (*of(draft, AffiliationDraft), AffiliationDraft(""))
    born = next((day(d, "") for d in of(draft, OccasionDraft) if _is_birthday(d)), "")
    born = f"-{born}" if born.startswith("-") else born
    given, family = draft.given_name, draft.family_name
    if not (given or family or draft.additional_names):
        given, family = ("", "") if draft.kind.value == "company" else (draft.name, "")
    is_company = draft.kind.value == "company"
    shown = " ".join(p for p in (given, draft.additional_names, family) if p)
    file_as = draft.name if shown != draft.name and not is_company else ""
    facts = "\n".join(d.text for d in of(draft, FactDraft))
    tags = BETWEEN.join([d.name for d in of(draft, TagDraft)] + ["* myContacts"])
    organisation = draft.name if is_company else first.company_name
    return [
        *(given, draft.additional_names, family, "", "", ""),
        *(draft.honorific_prefix, draft.honorific_suffix, draft.nickname, file_as),
        *(organisation, first.role, first.department, born, facts, "", tags),
    ]


def _is_birthday(draft: DetailDraft) -> bool:
    return isinstance(draft, OccasionDraft) and draft.kind is OccasionKind.BIRTHDAY


def _grouped(draft: CustomerDraft, kind: type[DetailDraft]) -> list[DetailDraft]:
    """What gets numbered columns: of yearly days all but the first birthday."""
    found: list[DetailDraft] = list(of(draft, kind))
    first = next((d for d in found if _is_birthday(d)), None)
    return [d for d in found if d is not first]


def _google_cells(draft: DetailDraft) -> list[str]:
    match draft:
        case EmailDraft(value, label) | PhoneDraft(value, label) | LinkDraft(value, label):
            return [_LABELS.get(label, label), value]
        case OccasionDraft():
            label = draft.label or draft.kind.value.capitalize()
            return [label, day(draft, "-")]
        case AddressDraft():
            return [
                *(_LABELS.get(draft.label, draft.label), address(draft), draft.street),
                *(draft.locality, draft.po_box, draft.region, draft.postal_code, draft.country),
                draft.extended,
            ]
    raise TypeError(type(draft).__name__)


def _extra(draft: CustomerDraft) -> list[tuple[str, str]]:
    """Names and values without a heading of their own."""
    found = [(c.name, c.text) for c in draft.customs]
    for place in of(draft, AffiliationDraft)[1:]:
        parts = (place.role, place.department, place.company_name)
        found.append(("Company", ", ".join(p for p in parts if p)))
    found += [("Keep in touch every", f"{d.every} {d.unit.value}") for d in of(draft, CadenceDraft)]
    return found


# --- Outlook ------------------------------------------------------------------------------------

_OUTLOOK_PHONES = {
    "work": ("Business Phone", "Business Phone 2"),
    "home": ("Home Phone", "Home Phone 2"),
    "mobile": ("Mobile Phone",),
    "work mobile": ("Mobile Phone",),
    "fax": ("Business Fax", "Other Fax"),
    "work fax": ("Business Fax",),
    "home fax": ("Home Fax",),
    "pager": ("Pager",),
    "car": ("Car Phone",),
    "main": ("Company Main Phone",),
    "": ("Primary Phone", "Other Phone"),
}
_PLACES = {"work": "Business", "home": "Home"}
_ADDRESS_PARTS = ("Street", "City", "State", "Postal Code", "Country/Region", "Address PO Box")
OUTLOOK = (
    *("Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department"),
    "Job Title",
    *(f"{place} {part}" for place in ("Business", "Home", "Other") for part in _ADDRESS_PARTS),
    *dict.fromkeys(title for titles in _OUTLOOK_PHONES.values() for title in titles),
    *("Anniversary", "Birthday", "Categories", "E-mail Address", "E-mail 2 Address"),
    *("E-mail 3 Address", "Notes", "Web Page"),
)


def outlook(drafts: Sequence[CustomerDraft]) -> Rows:
    """As Outlook writes them, in English; days as month/day/year."""
    yield list(OUTLOOK)
    for draft in drafts:
        row = _Outlook()
        row.take(draft)
        yield [row.cells.get(title, "") for title in OUTLOOK]


@dataclass(slots=True)
class _Outlook:
    cells: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    """What goes into the notes."""

    def take(self, draft: CustomerDraft) -> None:
        is_company = draft.kind.value == "company"
        has_parts = draft.given_name or draft.family_name or draft.additional_names
        self._set("Title", draft.honorific_prefix)
        self._set("First Name", draft.given_name)
        self._set("Middle Name", draft.additional_names)
        self._set("Last Name", draft.family_name or ("" if has_parts or is_company else draft.name))
        self._set("Suffix", draft.honorific_suffix)
        if is_company:
            self._set("Company", draft.name)
        if draft.nickname:
            self.lines.append(f"Nickname: {draft.nickname}")
        for detail in draft.details:
            self._detail(detail)
        self.lines += [f"{custom.name}: {custom.text}" for custom in draft.customs]
        tags = [d.name for d in of(draft, TagDraft)]
        self._set("Categories", ";".join(tags))
        self._set("Notes", "\n".join(self.lines))

    def _set(self, title: str, text: str) -> bool:
        """Whether there was room for it."""
        if title in self.cells:
            return False
        if text:
            self.cells[title] = text
        return True

    def _detail(self, detail: DetailDraft) -> None:
        match detail:
            case EmailDraft(address):
                self._first("E-mail", address, "E-mail Address", "E-mail 2 Address")
            case PhoneDraft(number, label):
                titles = _OUTLOOK_PHONES.get(label, _OUTLOOK_PHONES[""])
                self._first(f"Phone {label}".strip(), number, *titles)
            case LinkDraft(url):
                self._first("Link", url, "Web Page")
            case AddressDraft():
                self._address(detail)
            case OccasionDraft():
                self._occasion(detail)
            case AffiliationDraft(name, role, department):
                self._affiliation(name, role, department)
            case FactDraft(text):
                self.lines.append(text)
            case CadenceDraft(every, unit):
                self.lines.append(f"Keep in touch every: {every} {unit.value}")

    def _first(self, name: str, text: str, *titles: str) -> None:
        """The first of these columns that is free, the third address of an e-mail included."""
        extra = ("E-mail 3 Address",) if name == "E-mail" else ()
        if not any(self._set(title, text) for title in (*titles, *extra)):
            self.lines.append(f"{name}: {text}")

    def _address(self, draft: AddressDraft) -> None:
        place = _PLACES.get(draft.label, "Other")
        street = ", ".join(p for p in (draft.street, draft.extended) if p)
        parts = (street, draft.locality, draft.region, draft.postal_code, draft.country)
        if any(f"{place} {part}" in self.cells for part in _ADDRESS_PARTS):
            self.lines.append(f"Address: {address(draft)}")
            return
        for part, text in zip(_ADDRESS_PARTS, (*parts, draft.po_box), strict=True):
            self._set(f"{place} {part}", text)

    def _occasion(self, draft: OccasionDraft) -> None:
        title = {OccasionKind.BIRTHDAY: "Birthday", OccasionKind.ANNIVERSARY: "Anniversary"}
        known = title.get(draft.kind) if draft.year and not draft.label else None
        said = f"{draft.month}/{draft.day}/{draft.year}"
        if known is None or not self._set(known, said):
            self.lines.append(occasion(draft))

    def _affiliation(self, name: str, role: str, department: str) -> None:
        if "Company" in self.cells or "Job Title" in self.cells:
            self.lines.append("Company: " + ", ".join(p for p in (role, department, name) if p))
            return
        self._set("Company", name)
        self._set("Job Title", role)
        self._set("Department", department)
