"""Customers as rows for Outlook, in English, as it and Outlook.com write them.

What its headings have no room for stands in its notes, in lines that we read back. The name as it
is shown is in the first of its free columns where the parts do not say it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.formats import own_notes, shown_names, table_cells
from smallcrm.formats.contact_rows import Rows, of

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
HEADINGS = (
    *("Title", "First Name", "Middle Name", "Last Name", "Suffix", "Nickname", "Company"),
    *("Department", "Job Title"),
    *(f"{place} {part}" for place in ("Business", "Home", "Other") for part in _ADDRESS_PARTS),
    *dict.fromkeys(title for titles in _OUTLOOK_PHONES.values() for title in titles),
    *("Anniversary", "Birthday", "Categories", "E-mail Address", "E-mail 2 Address"),
    *("E-mail 3 Address", "Notes", "User 1", "Web Page"),
)
_EMAILS = ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")
_DAYS = {OccasionKind.BIRTHDAY: "Birthday", OccasionKind.ANNIVERSARY: "Anniversary"}


def rows(drafts: Sequence[CustomerDraft]) -> Rows:
    """The headings, then a row for each; days as month/day/year."""
    yield list(HEADINGS)
    for draft in drafts:
        row = _Row()
        row.take(draft)
        yield [row.cells.get(title, "") for title in HEADINGS]


@dataclass(slots=True)
class _Row:
    cells: dict[str, str] = field(default_factory=dict)
    left: list[DetailDraft] = field(default_factory=list)
    """What goes into the notes."""

    def take(self, draft: CustomerDraft) -> None:
        is_company = draft.kind is CustomerKind.COMPANY
        has_parts = bool(draft.given_name or draft.family_name or draft.additional_names)
        self._set("Title", draft.honorific_prefix)
        self._set("First Name", draft.given_name)
        self._set("Middle Name", draft.additional_names)
        self._set("Last Name", draft.family_name or ("" if has_parts or is_company else draft.name))
        self._set("Suffix", draft.honorific_suffix)
        self._set("Nickname", draft.nickname)
        if is_company:
            self._set("Company", draft.name)
        for detail in draft.details:
            if not self._has_room(detail):
                self.left.append(detail)
        tags = [d for d in of(draft, TagDraft) if d not in self.left]
        self._set("Categories", ";".join(d.name for d in tags))
        kind = [("Kind", draft.kind.value)] if is_company and _is_like_a_person(draft) else []
        notes = [*kind, *own_notes.of(self.left), *own_notes.of_customs(draft.customs)]
        self._set("Notes", own_notes.text([*notes, *own_notes.of_no_contact(draft)]))
        is_said = has_parts and shown_names.joined(draft) == draft.name
        if not is_said and (has_parts or not is_company):
            self._set("User 1", own_notes.text([("Name", draft.name)]))

    def _set(self, title: str, text: str) -> bool:
        """Whether there was room for it."""
        if title in self.cells:
            return False
        if text:
            self.cells[title] = text
        return True

    def _has_room(self, detail: DetailDraft) -> bool:
        """Whether it got a column of its own, from which it is read as it is."""
        match detail:
            case EmailDraft(address):
                return own_notes.is_read_whole(detail) and self._first(address, _EMAILS)
            case PhoneDraft(number, label):
                titles = _OUTLOOK_PHONES.get(label, _OUTLOOK_PHONES[""])
                return own_notes.is_read_whole(detail) and self._first(number, titles)
            case LinkDraft(url):
                return own_notes.is_read_whole(detail) and self._set("Web Page", url)
            case AddressDraft():
                return own_notes.is_read_whole(detail) and self._address(detail)
            case OccasionDraft(kind, month, day, year, label):
                is_plain = kind in _DAYS and year is not None and not label
                return is_plain and self._set(_DAYS[kind], f"{month}/{day}/{year}")
            case AffiliationDraft():
                return self._affiliation(detail)
            case TagDraft(name):
                return table_cells.tags(name) == [name]
        return False

    def _first(self, text: str, titles: Sequence[str]) -> bool:
        """In the first of these columns that is free."""
        return any(self._set(title, text) for title in titles)

    def _address(self, draft: AddressDraft) -> bool:
        place = _PLACES.get(draft.label, "Other")
        if any(f"{place} {part}" in self.cells for part in _ADDRESS_PARTS):
            return False
        street = ", ".join(p for p in (draft.street, draft.extended) if p)
        parts = (street, draft.locality, draft.region, draft.postal_code, draft.country)
        for part, text in zip(_ADDRESS_PARTS, (*parts, draft.po_box), strict=True):
            self._set(f"{place} {part}", text)
        return True

    def _affiliation(self, draft: AffiliationDraft) -> bool:
        if "Company" in self.cells or not own_notes.is_read_whole(draft):
            return False
        self._set("Company", draft.company_name)
        self._set("Job Title", draft.role)
        self._set("Department", draft.department)
        return True


def _is_like_a_person(draft: CustomerDraft) -> bool:
    """Whether its row would be taken for somebody's who works there."""
    born = OccasionKind.BIRTHDAY
    is_born = any(isinstance(d, OccasionDraft) and d.kind is born for d in draft.details)
    return is_born or bool(draft.given_name or draft.family_name or draft.additional_names)
