"""Customers as rows for Google Contacts, as it writes them itself since 2024.

What its headings have no room for stands in its notes, in lines that we read back.
"""

from __future__ import annotations

from collections.abc import Sequence

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.formats import own_notes, shown_names, table_cells
from smallcrm.formats.contact_rows import Rows, address, day, occasion_name, of

BETWEEN = " ::: "
"""Of several values in one cell."""
_HEADINGS = (
    *("First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name"),
    *("Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As"),
    *("Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes"),
    *("Photo", "Labels"),
)
_ADDRESS = (
    *("Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country"),
    "Extended Address",
)
_LABELS = {"work": "Work", "home": "Home", "mobile": "Mobile", "other": "Other"}
_GROUPS: dict[type[DetailDraft], tuple[str, tuple[str, ...]]] = {
    EmailDraft: ("E-mail", ("Label", "Value")),
    PhoneDraft: ("Phone", ("Label", "Value")),
    AddressDraft: ("Address", _ADDRESS),
    LinkDraft: ("Website", ("Label", "Value")),
    OccasionDraft: ("Event", ("Label", "Value")),
}
_MY_CONTACTS = "* myContacts"
"""Without it Google does not show somebody among the contacts."""


def rows(drafts: Sequence[CustomerDraft]) -> Rows:
    """The headings, then a row for each; of a kind as many columns as anybody has values."""
    most = {kind: max((len(_grouped(d, kind)) for d in drafts), default=0) for kind in _GROUPS}
    customs = max((len(d.customs) for d in drafts), default=0)
    head = list(_HEADINGS)
    for kind, (title, columns) in _GROUPS.items():
        for number in range(1, most[kind] + 1):
            head += [f"{title} {number} - {column}" for column in columns]
    for number in range(1, customs + 1):
        head += [f"Custom Field {number} - Label", f"Custom Field {number} - Value"]
    yield head
    for draft in drafts:
        cells = _first_cells(draft)
        for kind, (_, columns) in _GROUPS.items():
            values = _grouped(draft, kind)
            for number in range(most[kind]):
                has = number < len(values)
                cells += _cells(values[number]) if has else [""] * len(columns)
        pairs = [(c.name, c.text) for c in draft.customs]
        for number in range(customs):
            cells += pairs[number] if number < len(pairs) else ("", "")
        yield cells


def _first_cells(draft: CustomerDraft) -> list[str]:
    is_company = draft.kind is CustomerKind.COMPANY
    places = of(draft, AffiliationDraft)
    has_place = bool(places) and not is_company and _fits(places[0])
    place = places[0] if has_place else AffiliationDraft("")
    born = next((day(d) for d in of(draft, OccasionDraft) if _is_birthday(d) and _fits(d)), "")
    given, middle, family = draft.given_name, draft.additional_names, draft.family_name
    has_parts = bool(given or middle or family)
    if not (has_parts or is_company):
        given = draft.name
    file_as = "" if is_company else _file_as(draft, has_parts=has_parts)
    tags = BETWEEN.join([*(d.name for d in of(draft, TagDraft) if _fits(d)), _MY_CONTACTS])
    return [
        *(given, middle, family, "", "", ""),
        *(draft.honorific_prefix, draft.honorific_suffix, draft.nickname, file_as),
        *(draft.name if is_company else place.company_name, place.role, place.department, born),
        *(own_notes.text(_beside(draft)), "", tags),
    ]


def _file_as(draft: CustomerDraft, *, has_parts: bool) -> str:
    """The name as it is shown, where the parts do not say it, or are not known."""
    return "" if has_parts and shown_names.joined(draft) == draft.name else draft.name


def _beside(draft: CustomerDraft) -> list[own_notes.Pair]:
    """What no heading can say."""
    is_company = draft.kind is CustomerKind.COMPANY
    has_parts = bool(draft.given_name or draft.additional_names or draft.family_name)
    pairs: list[own_notes.Pair] = []
    is_filed = shown_names.is_of(draft.name, draft.given_name, draft.family_name)
    if has_parts and (is_company or not is_filed):
        pairs.append(("Name", draft.name))
    if is_company and (has_parts or any(_is_birthday(d) for d in draft.details)):
        pairs.append(("Kind", draft.kind.value))
    places = of(draft, AffiliationDraft)
    places = places[0 if is_company or not places or not _fits(places[0]) else 1 :]
    births = [d for d in draft.details if _is_birthday(d) and _fits(d)]
    odd = [d for d in draft.details if not _fits(d) and d not in places]
    pairs += own_notes.of([*places, *births[1:], *odd])
    return pairs + own_notes.of_no_contact(draft)


def _is_birthday(draft: DetailDraft) -> bool:
    return isinstance(draft, OccasionDraft) and draft.kind is OccasionKind.BIRTHDAY


def _grouped(draft: CustomerDraft, kind: type[DetailDraft]) -> list[DetailDraft]:
    """What gets numbered columns: of yearly days all but birthdays."""
    return [d for d in of(draft, kind) if _fits(d) and not _is_birthday(d)]


def _fits(draft: DetailDraft) -> bool:
    """Whether it has a place in the row, from which it is read as it is."""
    match draft:
        case FactDraft() | CadenceDraft():
            return False
        case OccasionDraft(_, _, _, _, label):
            return not (_is_birthday(draft) and label)
        case TagDraft(name):
            return table_cells.tags(f"{name}{BETWEEN}{_MY_CONTACTS}") == [name]
    return own_notes.is_read_whole(draft)


def _cells(draft: DetailDraft) -> list[str]:
    match draft:
        case EmailDraft(value, label) | PhoneDraft(value, label) | LinkDraft(value, label):
            return [_LABELS.get(label, label), value]
        case OccasionDraft():
            name = occasion_name(draft)
            is_word = draft.kind is not OccasionKind.OTHER
            return [name[:1].upper() + name[1:] if is_word else name, day(draft)]
        case AddressDraft():
            return [
                *(_LABELS.get(draft.label, draft.label), address(draft), draft.street),
                *(draft.locality, draft.po_box, draft.region, draft.postal_code, draft.country),
                draft.extended,
            ]
    raise TypeError(type(draft).__name__)
