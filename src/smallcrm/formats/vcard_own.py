"""What no standard property of a vCard can say, in properties of our own that we read back.

    X-SMALLCRM-FIELD:Budget;money;1200 EUR
    X-SMALLCRM-DETAIL:cadence;6;week
    SMALLCRM2.ORG:Second company

Values are structured and escaped as in ADR (RFC 6350 6.3.1): both versions have room for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields

from smallcrm.domain import birth_years
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.text import clean, one_line
from smallcrm.formats.vcard_lines import Line, unescape, values

FIELD = "X-SMALLCRM-FIELD"
NO_CONTACT = "X-SMALLCRM-DO-NOT-CONTACT"
"""Since when somebody wants no contact."""
DETAIL = "X-SMALLCRM-DETAIL"
FACT = "X-SMALLCRM-FACT"
AHEAD = "X-SMALLCRM-AHEAD"
"""Parameter of a yearly day: so many days before it is told of."""
WHOLE = "X-SMALLCRM-WHOLE"
"""Parameter of an N that has the whole name in its place of the given one: the parts are not
known, but there are programs that show nothing else (RFC 2426 3.1.2 asks for an N)."""
PLACE = "SMALLCRM"
"""What the groups of further companies are called, with a number behind."""

_PLACE = re.compile(rf"{PLACE}\d+")
_APPLE = re.compile(r"_\$!<.*>!\$_")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs of direction, which readers take out of numbers and addresses."""
_MADE: dict[str, Callable[..., DetailDraft]] = {
    "phone": PhoneDraft,
    "email": EmailDraft,
    "address": AddressDraft,
    "link": LinkDraft,
    "tag": TagDraft,
    "affiliation": AffiliationDraft,
}
_NAMES: dict[object, str] = {made: name for name, made in _MADE.items()}


def is_plain(draft: DetailDraft, *, company: str) -> bool:
    """Whether the standard property of a detail says all of it, to us and to others. ``company``
    is the name of the card's owner if it is one."""
    match draft:
        case PhoneDraft(number, label):
            is_uri = number.lower().startswith("tel:")
            return not is_uri and not _MARKS.search(number) and _is_label(label)
        case EmailDraft(address, label):
            odd = address.lower().startswith("mailto:") or address.endswith(">")
            return not odd and not _MARKS.search(address) and _is_label(label)
        case LinkDraft(url, label):
            return "\\" not in url and _is_label(label)
        case AddressDraft():
            return _is_label(draft.label)
        case TagDraft(name):
            return "contacts" not in name.lower() and name == one_line(name.lstrip("# "))
        case OccasionDraft():
            return _is_plain_day(draft)
        case AffiliationDraft(name):
            return bool(name) and name != company
        case CadenceDraft():
            return False
    return True


def _is_label(label: str) -> bool:
    return not _APPLE.fullmatch(label)


def _is_plain_day(draft: OccasionDraft) -> bool:
    if draft.year is not None and not birth_years.is_known(draft.year):
        return False
    if draft.kind is not OccasionKind.OTHER:
        return not draft.label
    return draft.label.casefold() not in ("anniversary", "jahrestag") and _is_label(draft.label)


def parts(draft: DetailDraft) -> list[str]:
    """The components of ``DETAIL`` for a detail."""
    match draft:
        case OccasionDraft(kind, month, day, year, label, ahead):
            numbers = [str(month), str(day), _number(year), label, _number(ahead)]
            return ["occasion", kind.value, *numbers]
        case CadenceDraft(every, unit):
            return ["cadence", str(every), unit.value]
        case FactDraft(text):
            return ["fact", text]
    names = [f.name for f in fields(draft) if f.name != "company_id"]
    return [_NAMES[type(draft)], *(str(getattr(draft, name)) for name in names)]


def detail(line: Line) -> DetailDraft | None:
    """What ``DETAIL`` or ``FACT`` says; None for what a later version may have written."""
    if line.name == FACT:
        text = clean(unescape(line.raw)).strip()
        return FactDraft(text) if text else None
    kind, *rest = [clean(part) for part in values(line.raw)]
    try:
        if kind == "occasion":
            return _occasion(*rest)
        if kind == "cadence":
            every, unit = rest
            return CadenceDraft(int(every), CadenceUnit(unit))
        return _MADE[kind](*rest) if kind in _MADE and any(rest) else None
    except (ValueError, TypeError):
        return None


def _occasion(
    kind: str, month: str, day: str, year: str, label: str, ahead: str
) -> OccasionDraft | None:
    numbers = int(month), int(day), int(year) if year else None
    return OccasionDraft(OccasionKind(kind), *numbers, label, int(ahead) if ahead else None)


def ahead(line: Line) -> int | None:
    """The days ahead that a yearly day brings with it."""
    said = line.param(AHEAD)
    return int(said) if said.isascii() and said.isdigit() and len(said) < 4 else None


def custom(line: Line) -> CustomDraft | None:
    """What ``FIELD`` says; None when it is none."""
    found = [clean(part) for part in values(line.raw)]
    if len(found) < 3 or not one_line(found[0]) or not found[2].strip():
        return None
    if found[1] not in set(CustomKind):
        return None
    return CustomDraft(one_line(found[0]), found[2], CustomKind(found[1]))


def is_place(line: Line) -> bool:
    """Whether a line is of a further company."""
    return line.name in ("ORG", "TITLE") and bool(_PLACE.fullmatch(line.group.upper()))


def place(lines: Mapping[str, Line]) -> AffiliationDraft | None:
    """A further company, from its ORG and TITLE."""
    units = [one_line(v) for v in values(lines["ORG"].raw)] if "ORG" in lines else []
    role = one_line(unescape(lines["TITLE"].raw)) if "TITLE" in lines else ""
    name, department = (*units, "", "")[:2]
    return AffiliationDraft(name, role, department) if name or role or department else None


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
